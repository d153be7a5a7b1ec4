"""nothing-sent: no flow of the phase carries a value that the app was given or that was planted."""

from __future__ import annotations

from harness.judge.case import Case
from harness.judge.coverage import coverage
from harness.judge.finding import blind_spots, conclude
from harness.judge.proof import of_flows
from harness.judge.verdict import Finding
from harness.scenario import NothingSent
from harness.text import Text


def judge(case: Case, expectation: NothingSent) -> Finding:
    """Flows that carry none of the values are listed, not judged; one that cannot be read leaves the answer open."""
    phase = expectation.phase
    covered = coverage(case, phase, expectation.data_types)
    flows = len(case.flows_in(phase))
    return conclude(
        expectation,
        of_flows(case, phase, expectation.data_types),
        covered,
        blind_spots(case, phase, expectation.data_types),
        passed=_read(phase, flows) if flows else _silent(phase),
    )


def _read(phase: str, flows: int) -> Text:
    return Text(
        zh=f"阶段 {phase} 的 {flows} 条流量都已读过，没有携带个人信息",
        en=f"the one flow of {phase} was read and carries no personal value"
        if flows == 1
        else f"all {flows} flows of {phase} were read and none carries a personal value",
    )


def _silent(phase: str) -> Text:
    return Text(zh=f"阶段 {phase} 全程有流量见证，应用没有发送任何东西", en=f"the app sent nothing at all in {phase}")
