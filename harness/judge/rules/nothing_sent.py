"""nothing-sent: no flow of the phase carries a value that the app was given or that was planted."""

from __future__ import annotations

from harness.judge.case import Case
from harness.judge.coverage import coverage
from harness.judge.finding import conclude, only_of
from harness.judge.holes.traffic import may_be_ours, unread
from harness.judge.proof import of_flows
from harness.judge.verdict import Finding
from harness.reasons import because
from harness.scenario import NothingSent


def judge(case: Case, expectation: NothingSent) -> Finding:
    """Flows that carry none of the values are listed, not judged; one that cannot be read leaves the answer open."""
    phase = expectation.phase
    covered = coverage(case, phase, expectation.data_types)
    flows = sum(may_be_ours(case, placed) for placed in case.flows_in(phase))
    return conclude(
        expectation,
        of_flows(case, phase, expectation.data_types),
        covered,
        unread(case, phase, expectation.data_types),
        passed=only_of(
            map(case.name_of, expectation.data_types), because("passed.flows-read", phase=phase, count=flows)
        )
        if flows
        else because("passed.silent", phase=phase),
    )
