"""From two suites to one comparison: a pure function. Nothing that follows decides anything."""

from __future__ import annotations

from harness.comparison.answers import clauses, items
from harness.comparison.limits import blind, untested
from harness.comparison.records import (
    FORMAT,
    Blind,
    Changed,
    Comparison,
    Difference,
    Direction,
    Kind,
    Outcome,
    Row,
    Untested,
)
from harness.comparison.rows import rows
from harness.comparison.run import Run
from harness.comparison.sides import remarks, side
from harness.judge import ClauseStatus, ItemStatus
from harness.report import Suite

OF_DATA = frozenset({Kind.COLLECTION, Kind.ATTEMPT, Kind.TRANSMISSION})
_KEPT = (ClauseStatus.PASS, ItemStatus.NOT_SEEN_BROKEN)
EXIT_CODES = {Outcome.WORSE: 1, Outcome.NOT_ALL_COMPARED: 3, Outcome.NOT_WORSE: 0}


def compare(old: Suite, new: Suite) -> Comparison:
    """Compare two runs of an app. Raises `BadInput` where a bundle's scenario, policy or techniques cannot be read.

    Worse is: a clause, or a regulator's item, that is broken and was not; a clause that is broken in a further way;
    data that an actor takes or is sent now, did not before, and may not by the policy. A pass that nobody can give any
    more is neither that nor better: with it, as with all that the new run could not see, nobody may say that nothing
    became worse.
    """
    before, after = Run(old), Run(new)
    answered = (tuple(clauses(before, after)), tuple(items(before, after)))
    found, lost, unseen = rows(before, after), tuple(untested(before, after)), tuple(blind(before, after))
    outcome = _outcome((*answered[0], *answered[1]), found, lost, unseen)
    return Comparison(
        format=FORMAT,
        outcome=outcome,
        exit_code=EXIT_CODES[outcome],
        old=side(before),
        new=side(after),
        remarks=tuple(remarks(before, after)),
        clauses=answered[0],
        items=answered[1],
        rows=found,
        untested=lost,
        blind=unseen,
    )


def _outcome(
    answers: tuple[Changed, ...], rows: tuple[Row, ...], untested: tuple[Untested, ...], blind: tuple[Blind, ...]
) -> Outcome:
    if any(answer.direction is Direction.WORSE for answer in answers) or any(row.worse for row in rows):
        return Outcome.WORSE
    # What was broken cannot become worse by not being seen; what hid it from the new run is told, and decides, below.
    lost = any(answer.direction is Direction.UNTESTED and answer.old in _KEPT for answer in answers)
    # To an unknown recipient, by one of several, tried alone, or perhaps not new: nobody can say that it is allowed.
    open_ = any(row.difference is Difference.NEW and row.kind in OF_DATA and row.declared is not True for row in rows)
    unseen = any(each.decides for each in blind)
    if lost or untested or unseen or open_:
        return Outcome.NOT_ALL_COMPARED
    return Outcome.NOT_WORSE
