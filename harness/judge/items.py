"""From the clauses to the regulators' items that they name: what a run can say of an item, and never that it is met.

An item is looked at by the expectations of the kinds that can find it broken (`checked_by` of `Rule`), under the
clauses that name it. These look at some phases and not at others, so nothing here is a pass.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from harness.catalogue import Rule
from harness.judge.verdict import (
    Breach,
    ClauseStatus,
    ClauseVerdict,
    Finding,
    Findings,
    Ground,
    ItemStatus,
    ItemVerdict,
    Verdict,
)
from harness.policy import Policy
from harness.reasons import Reason, because, words
from harness.scenario import OnlyDeclared
from harness.text import as_told


def fold_items(
    policy: Policy, rules: Iterable[Rule], runs: Sequence[Findings], clauses: Sequence[ClauseVerdict]
) -> tuple[ItemVerdict, ...]:
    """Every item that some clause of the policy names, in the order of `rules`; `clauses` are those of all runs."""
    findings: dict[tuple[str, str], list[Finding]] = {}
    for run in runs:  # those of two devices may have one name
        for finding in run.findings:
            findings.setdefault((run.run, finding.expectation), []).append(finding)
    verdicts = {verdict.clause: verdict for verdict in clauses}
    naming: dict[str, list[ClauseVerdict]] = {}
    for clause in policy.clauses:
        for rule in clause.rules if not clause.exempt else ():
            naming.setdefault(rule, []).append(verdicts[clause.id])
    return tuple(
        _Item(rule=rule, clauses=tuple(naming[rule.id]), findings=findings).verdict()
        for rule in rules
        if rule.id in naming
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Item:
    rule: Rule
    clauses: tuple[ClauseVerdict, ...]  # that name it
    findings: Mapping[tuple[str, str], Sequence[Finding]]  # by run and expectation

    def verdict(self) -> ItemVerdict:
        grounds = {(clause.clause, ground): None for clause in self.clauses for ground in self._grounds(clause)}
        status, reason = self._status([ground for _, ground in grounds])
        return ItemVerdict(
            rule=self.rule.id,
            status=status,
            reason=reason,
            clauses=tuple(clause.clause for clause in self.clauses),
            grounds=tuple(dict.fromkeys(ground for _, ground in grounds)),
        )

    def _status(self, grounds: list[Ground]) -> tuple[ItemStatus, Reason]:
        if breach := next(self._breaches(), None):
            return ItemStatus.BROKEN, breach.reason
        if self.rule.asked and (said := self._said_broken()):
            return ItemStatus.BROKEN, said
        if self.rule.out_of_reach:
            return ItemStatus.OUT_OF_REACH, words(self.rule.out_of_reach)
        open_ = [self._finding(ground) for ground in grounds if ground.verdict is Verdict.INCONCLUSIVE]
        # One that passes leaves a clause open by what the clause names: that is the clause's reason and not its own.
        if told := [finding for finding in open_ if finding.verdict is not Verdict.PASS]:
            return ItemStatus.INCONCLUSIVE, told[0].reason
        for clause in self.clauses:
            verdicts = {ground.verdict for ground in self._grounds(clause)}
            if Verdict.INCONCLUSIVE in verdicts or (verdicts and clause.status is ClauseStatus.INCONCLUSIVE):
                return ItemStatus.INCONCLUSIVE, clause.reason
        made = {self._finding(ground).kind for ground in grounds}
        if missing := [kind for kind in self.rule.checked_by if kind not in made]:
            return ItemStatus.NOT_CHECKED, because("item.kinds-not-made", kinds=_named(missing))
        unseen = [clause.clause for clause in self.clauses if self.rule.checked_by and not any(self._grounds(clause))]
        if unseen:
            return ItemStatus.NOT_CHECKED, because("item.clauses-not-checked", clauses=_named(unseen))
        if self.rule.asked:
            return ItemStatus.TO_BE_ANSWERED, because("item.to-be-answered")
        return ItemStatus.NOT_SEEN_BROKEN, because("item.not-seen-broken", count=len(set(grounds)))

    def _grounds(self, clause: ClauseVerdict) -> Iterator[Ground]:
        return (ground for ground in clause.grounds if self._finding(ground).kind in self.rule.checked_by)

    def _breaches(self) -> Iterator[Breach]:
        """What broke a clause that names the item, found by a kind of expectation that can find the item broken."""
        for clause in self.clauses:
            for breach in clause.breaches:
                found = self.findings.get((breach.run, breach.expectation))
                if (found[0].kind if found else OnlyDeclared.kind) in self.rule.checked_by:
                    yield breach

    def _said_broken(self) -> Reason | None:
        """What a person said, where a clause is broken and nothing that was seen broke it."""
        failed = (clause for clause in self.clauses if clause.status is ClauseStatus.FAIL and not clause.breaches)
        return next((clause.reason for clause in failed), None)

    def _finding(self, ground: Ground) -> Finding:
        found = self.findings[ground.run, ground.expectation]
        return next((each for each in found if each.verdict is ground.verdict), found[0])


def _named(ids: Iterable[str]) -> tuple[Reason, ...]:
    return tuple(words(as_told(each)) for each in ids)
