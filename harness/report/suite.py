"""What is drawn: the runs of a suite with their findings, and what these say together of each clause."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from harness.attestation import Attested
from harness.errors import BadInput
from harness.evidence import Evidence
from harness.judge import ClauseStatus, ClauseVerdict, Findings, SuiteVerdict, fold_suite, policy_of, scenario_of
from harness.masking import Masking
from harness.policy import Policy
from harness.report.reasons import said
from harness.report.words import word
from harness.scenario import Scenario
from harness.text import Text

Judged = tuple[tuple[Evidence, Findings], ...]
_REPORT_APART = Text(zh="一份报告只讲一份政策：请分开生成。", en="A report speaks of one policy: draw them apart.")


STEPS = "steps"  # what stands for all steps of a scenario, beside the ids of its expectations


@dataclass(frozen=True, kw_only=True)
class Suite:
    """All that a report may show. `show_values` leaves personal data unmasked."""

    judged: Judged
    policy: Policy
    verdict: SuiteVerdict
    show_values: bool = False

    @cached_property
    def scenarios(self) -> tuple[Scenario, ...]:
        """What each run performed, in their order."""
        return tuple(scenario_of(evidence, self.policy) for evidence, _ in self.judged)

    @cached_property
    def masking(self) -> Masking:
        """What every format shows the runs through."""
        return Masking.of((evidence for evidence, _ in self.judged), show_values=self.show_values)


def suite_of(
    judged: Judged,
    *,
    policy: Policy | None = None,
    attested: Mapping[str, Attested] | None = None,
    show_values: bool = False,
) -> Suite:
    """Fold runs into a suite, under their own policy or the newer one that they were judged under.

    `attested` is what persons answered, by clause. Raises `BadInput` where they are of more than one policy.
    """
    if policy is None:
        first, *others = (evidence for evidence, _ in judged)
        for other in others:
            if (other.policy_text, other.additions_text) != (first.policy_text, first.additions_text):
                raise BadInput(
                    str(other.directory),
                    Text(
                        zh=f"它检验的政策与 {first.directory} 的不同",
                        en=f"it tests another policy than {first.directory} does",
                    ),
                    _REPORT_APART,
                )
        policy = policy_of(first)
    rules = {rule.id: rule for evidence, _ in judged for rule in evidence.register.rules}.values()
    verdict = fold_suite(policy, [findings for _, findings in judged], attested or {}, rules=rules)
    return Suite(judged=judged, policy=policy, verdict=verdict, show_values=show_values)


def suites_of(judged: Judged, attested: Mapping[str, Attested] | None = None) -> tuple[Suite, ...]:
    """One suite for each policy that the runs are of, in the order in which each first came."""
    groups: dict[tuple[str, str], list[tuple[Evidence, Findings]]] = {}
    for evidence, findings in judged:
        groups.setdefault((evidence.policy_text, evidence.additions_text), []).append((evidence, findings))
    return tuple(suite_of(tuple(group), attested=attested) for group in groups.values())


def clause_counts(clauses: Sequence[ClauseVerdict]) -> Text:
    """How many clauses passed, and what became of the rest, in a line."""
    return status_counts([clause.status for clause in clauses])


def status_counts(statuses: Sequence[ClauseStatus]) -> Text:
    """The same of what was found of each clause alone."""
    count = len(statuses)
    told = [(word("verdict", each.value), statuses.count(each)) for each in ClauseStatus if each in statuses]
    return Text(
        zh=f"共 {count} 个条款：" + "，".join(f"{number} {name.zh}" for name, number in told),
        en=f"{count} {'clause' if count == 1 else 'clauses'}: "
        + ", ".join(f"{number} {name.en.lower()}" for name, number in told),
    )


def broken_elsewhere(suite: Suite) -> tuple[tuple[str, Text], ...]:
    """Clauses that no expectation was seen to fail, by id, and what broke them all the same, for a terminal."""
    return tuple(
        (clause.clause, suite.masking.progress(said(clause.reason)))
        for clause in suite.verdict.clauses
        if clause.status is ClauseStatus.FAIL and not any(breach.expectation for breach in clause.breaches)
    )
