"""The operating system's own account: app-ops that say that something was accessed, held against what the hooks saw."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from harness.events.agent import Outcome
from harness.events.records import LedgerEntry
from harness.judge.case import Case


@dataclass(frozen=True, slots=True, kw_only=True)
class Unseen:
    """An access or a refusal that the system recorded in a phase and that no hook saw."""

    entry: LedgerEntry
    refused: bool
    data_types: tuple[str, ...]


def unseen(case: Case, phase: str, data_types: Iterable[str]) -> tuple[Unseen, ...]:
    """Find each app-op of the phase that guards one of `data_types` (any where none is given) and has no event."""
    wanted = frozenset(data_types)
    found = []
    for entry in case.evidence.ledger:
        if entry.phase != phase or entry.edge != "after":
            continue
        guarded = _guarded_by(case, entry.op)
        in_scope = tuple(data_type for data_type in guarded if not wanted or data_type in wanted)
        if not in_scope:
            continue
        before = _before(case, entry)
        outcomes = _outcomes(case, phase, guarded)
        if _is_new(entry.access_ms, before, "access_ms") and not outcomes - {Outcome.DENIED}:
            found.append(Unseen(entry=entry, refused=False, data_types=in_scope))
        if _is_new(entry.reject_ms, before, "reject_ms") and not outcomes:
            found.append(Unseen(entry=entry, refused=True, data_types=in_scope))
    return tuple(found)


def _before(case: Case, after: LedgerEntry) -> LedgerEntry | None:
    """The same op as it was read at the start of the phase; None where it had no record then."""
    earlier = [e for e in case.evidence.ledger if (e.phase, e.edge, e.op) == (after.phase, "before", after.op)]
    return earlier[-1] if earlier else None


def _is_new(time_ms: int | None, before: LedgerEntry | None, field: str) -> bool:
    """Whether the op's last time moved within the phase."""
    if time_ms is None:
        return False
    earlier = getattr(before, field) if before else None
    return earlier is None or time_ms > earlier


def _guarded_by(case: Case, op: str) -> tuple[str, ...]:
    by_technique = {technique.data_type for technique in case.techniques if technique.app_op == op}
    by_type = {data_type.id for data_type in case.data_types.values() if op in data_type.app_ops}
    hooked = {technique.data_type for technique in case.techniques}
    # A data type that no technique collects (a face image behind CAMERA) adds nothing to what the op says.
    return tuple(sorted((by_technique | by_type) & hooked, key=lambda each: (not _is_first(case, op, each), each)))


def _is_first(case: Case, op: str, data_type: str) -> bool:
    """Whether the op is the main guard of the data type: FINE_LOCATION is of a place, less so of access points."""
    known = case.data_types.get(data_type)
    return known is not None and known.app_ops[:1] == (op,)


def _outcomes(case: Case, phase: str, data_types: tuple[str, ...]) -> set[Outcome]:
    """How the calls in the phase, or at its edges, ended that may have left this op's trace."""
    inside = list(case.collections(phase, data_types))
    edges = [event for span in case.timeline.spans(phase) for event in case.guard_collections(span, data_types)]
    return {event.outcome for event in (*inside, *edges)}
