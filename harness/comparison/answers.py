"""Which clauses, and which regulators' items, have another answer than they had."""

from __future__ import annotations

from collections.abc import Iterator

from harness.comparison.records import Changed, Direction, Place
from harness.comparison.run import Run
from harness.comparison.sight import EVERYTHING
from harness.judge import Breach, ClauseStatus, ClauseVerdict, ItemStatus
from harness.report import said
from harness.text import Text, as_told

_NO_SUCH = Text(zh="新运行的政策中没有这一条", en="the policy of the new run has no such clause")
_NOT_NAMED = Text(zh="新运行的政策没有条款涉及它", en="no clause of the new run's policy names it")


def direction(old: str, new: str, *, broken: str, kept: str) -> Direction:
    """Where an answer went. Only `broken` and `kept` are answers; what has none now is never better."""
    if new == broken:
        return Direction.CHANGED if old == broken else Direction.WORSE
    if new == kept:
        return Direction.BETTER if old == broken else Direction.TESTED
    return Direction.UNTESTED if old in (broken, kept) else Direction.CHANGED


def clauses(old: Run, new: Run) -> Iterator[Changed]:
    """Every clause whose answer changed, or that is broken in a further way, in the order of the new policy."""
    was = {verdict.clause: verdict for verdict in old.suite.verdict.clauses}
    now = {verdict.clause: verdict for verdict in new.suite.verdict.clauses}
    for clause in dict.fromkeys((*now, *was)):
        before, after = was.get(clause), now.get(clause)
        further = _further(old, before, after)
        if (before and before.status) == (after and after.status) and further is None:
            continue
        told = new.suite.policy.clause(clause) or old.suite.policy.clause(clause)
        statuses = (before.status.value if before else "", after.status.value if after else "")
        yield Changed(
            id=clause,
            title=told.title if told else as_told(clause),
            old=statuses[0],
            new=statuses[1],
            direction=Direction.WORSE
            if further
            else direction(*statuses, broken=ClauseStatus.FAIL.value, kept=ClauseStatus.PASS.value),
            reason=said(further.reason) if further else said(after.reason) if after else _NO_SUCH,
        )


def _further(old: Run, before: ClauseVerdict | None, after: ClauseVerdict | None) -> Breach | None:
    """What breaks a clause that was broken already, and was not there although the old run would have seen it."""
    if before is None or after is None or before.status is not ClauseStatus.FAIL:
        return None
    known = {(breach.phase, breach.actor, breach.data_type) for breach in before.breaches}
    return next(
        (
            breach
            for breach in after.breaches
            if (breach.phase, breach.actor, breach.data_type) not in known
            and old.sights.doubt(Place(scenario=breach.scenario, phase=breach.phase), EVERYTHING) is None
        ),
        None,
    )


def items(old: Run, new: Run) -> Iterator[Changed]:
    """Every item of a regulator or a standard whose answer changed."""
    was = {verdict.rule: verdict for verdict in old.suite.verdict.items}
    now = {verdict.rule: verdict for verdict in new.suite.verdict.items}
    names = {
        rule: name for run in (old, new) for _, found in run.suite.judged for rule, name in found.names.rules.items()
    }
    for rule in dict.fromkeys((*now, *was)):
        before, after = was.get(rule), now.get(rule)
        if (before and before.status) == (after and after.status):
            continue
        statuses = (before.status.value if before else "", after.status.value if after else "")
        yield Changed(
            id=rule,
            title=names.get(rule) or as_told(rule),
            old=statuses[0],
            new=statuses[1],
            direction=direction(*statuses, broken=ItemStatus.BROKEN.value, kept=ItemStatus.NOT_SEEN_BROKEN.value),
            reason=said(after.reason) if after else _NOT_NAMED,
        )
