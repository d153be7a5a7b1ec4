"""The operating system's own account: app-ops that say that something was accessed, held against what the hooks saw."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from harness.events.agent import HARMLESS, Outcome
from harness.events.records import Collection, Edge, LedgerEntry, Witness
from harness.judge.case import Case


@dataclass(frozen=True, slots=True, kw_only=True)
class Unexplained:
    """An access or a refusal that the system recorded in a phase and that no hook saw."""

    entry: LedgerEntry
    refused: bool
    data_types: tuple[str, ...]
    ordinary: bool  # the op is noted of what is not personal as well

    @property
    def time_ms(self) -> int:
        """The device's wall clock at that time."""
        found = self.entry.reject_ms if self.refused else self.entry.access_ms
        assert found is not None
        return found


def unexplained(case: Case, phase: str, data_types: Iterable[str], *, attempts: bool) -> tuple[Unexplained, ...]:
    """Find each app-op of the phase that guards one of `data_types` (any where none is given) and has no event.

    Refusals are among them with `attempts`.
    """
    wanted = frozenset(data_types)
    found: dict[tuple[str, bool], Unexplained] = {}
    for number, entry in enumerate(case.evidence.ledger):
        guarded = _guarded_by(case, entry.op)
        in_scope = tuple(data_type for data_type in guarded if not wanted or data_type in wanted)
        if not in_scope:
            continue
        calls = _calls(case, phase, guarded)
        for refused, time_ms in ((False, "access_ms"), (True, "reject_ms")):
            if refused and not attempts:
                continue
            explained = any(_leaves(case, call, entry.op, refused=refused) for call in calls)
            if not explained and _is_of_phase(case, phase, number, time_ms):
                ordinary = any(entry.op in case.data_types[each].ordinary_ops for each in in_scope)
                found.setdefault(
                    (entry.op, refused),
                    Unexplained(entry=entry, refused=refused, data_types=in_scope, ordinary=ordinary),
                )
    return tuple(found.values())


def _is_of_phase(case: Case, phase: str, number: int, field: str) -> bool:
    """Whether the op was used in the phase: its time moved between two readings, or lies in the phase by the clock.

    By the clock alone, because the readings are taken a little after a phase begins and before it ends. What was in use
    at the moment of a reading began earlier, nobody knows when.
    """
    entry = case.evidence.ledger[number]
    time_ms = getattr(entry, field)
    if time_ms is None:
        return False
    if entry.phase == phase and entry.edge is Edge.AFTER and _was_read_before(case, phase):
        before = _before(case, number)
        earlier = getattr(before, field) if before else None
        if earlier is None or time_ms > earlier:
            return True
    return time_ms < entry.device_wall_ms and phase in case.timeline.phases_of_device(time_ms)


def _was_read_before(case: Case, phase: str) -> bool:
    """Whether the ops were read as the phase began; without that, what is new cannot be told from what is old."""
    return any(
        pulse.witness is Witness.LEDGER and pulse.phase == phase and pulse.edge is Edge.BEFORE
        for pulse in case.evidence.pulses
    )


def _before(case: Case, number: int) -> LedgerEntry | None:
    """The same op as it was read at the start of this visit to the phase; None where it had no record then."""
    after = case.evidence.ledger[number]
    earlier = (e for e in reversed(case.evidence.ledger[:number]) if (e.phase, e.op) == (after.phase, after.op))
    return next((e for e in earlier if e.edge is Edge.BEFORE), None)


def _guarded_by(case: Case, op: str) -> tuple[str, ...]:
    by_technique = {technique.data_type for technique in case.techniques if technique.app_op == op}
    by_type = {data_type.id for data_type in case.data_types.values() if op in data_type.app_ops}
    hooked = {technique.data_type for technique in case.techniques}
    # A data type that no technique collects (a face image behind CAMERA) adds nothing to what the op says of one that
    # some technique does. Where none does, the system is the only witness.
    guarded = (by_technique | by_type) & hooked or by_type
    return tuple(sorted(guarded, key=lambda each: (not _is_first(case, op, each), each)))


def _is_first(case: Case, op: str, data_type: str) -> bool:
    """Whether the op is the main guard of the data type: FINE_LOCATION is of a place, less so of access points."""
    known = case.data_types.get(data_type)
    return known is not None and known.app_ops[:1] == (op,)


def _calls(case: Case, phase: str, data_types: tuple[str, ...]) -> tuple[Collection, ...]:
    """The calls in the phase, or at its edges, that may have left an op's trace."""
    inside = case.collections(phase, data_types)
    edges = (event for span in case.timeline.spans(phase) for event in case.guard_collections(span, data_types))
    return (*inside, *edges)


def _leaves(case: Case, call: Collection, op: str, *, refused: bool) -> bool:
    """Whether a call leaves this trace of the op.

    A refusal shows to the app as one, or as an empty answer, or never. An access was obtained by somebody; where a call
    was let through and there was nothing to give, only by the op of that very technique, as one that the framework made
    for itself, however it ended; and one that asked to be given data later leaves no access but that it waits: to have
    got them is a call of its own.
    """
    if call.outcome is Outcome.FRAMEWORK:
        return op == case.app_op_of(call.technique)
    if refused:
        return call.outcome not in HARMLESS
    match call.outcome:
        case Outcome.OBTAINED | Outcome.PASTED | Outcome.ASKED | Outcome.OWN:
            return True
        case Outcome.EMPTY:
            return op == case.app_op_of(call.technique)
        case Outcome.SUBSCRIBED:
            return op.startswith("MONITOR_")
        case _:
            return False
