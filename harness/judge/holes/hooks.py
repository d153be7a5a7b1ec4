"""Holes of the hooks: processes that were not watched from their first code on, techniques that were not armed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from harness.catalogue import Technique, due
from harness.events.agent import HARMLESS, Unarmed
from harness.events.records import (
    INSTRUMENTS,
    ArmedHook,
    Collection,
    EndReason,
    Instrument,
    PhaseSpan,
    Process,
    Witness,
)
from harness.judge.attribution import package_of
from harness.judge.called import the_first
from harness.judge.case import Case
from harness.judge.holes import controls
from harness.judge.holes.pulses import BEAT_NS, gaps, of_gap, pulses, silent_for
from harness.judge.timeline import FOREVER, end_of, overlap
from harness.judge.verdict import Actor, Hole
from harness.reasons import Reason, because
from harness.text import Text

# An end that neither a step nor the process itself had announced.
_UNEXPLAINED_ENDS = (EndReason.NONE, EndReason.CRASH, EndReason.AGENT_LOST, EndReason.TERMINATED)
# Nobody can call what is not there; of a class that comes with the platform it must be there.
_NOT_THERE = (Unarmed.ABSENT_CLASS, Unarmed.ABSENT_METHOD, Unarmed.ABSENT_OVERLOAD)


def holes(
    case: Case,
    phase: str,
    spans: tuple[PhaseSpan, ...],
    data_types: Iterable[str],
    needed: tuple[Technique, ...],
    planted: set[str],
) -> Iterator[Hole]:
    """What the hooks cannot vouch for in the phase over `data_types`, which the techniques `needed` collect.

    Of the kinds that were `planted` a value is known, and looked for in what was sent without a hook.
    """
    for span in spans:
        if span.ended_ns is not None and not case.processes(span):
            yield Hole(witness="hooks", reason=because("hooks.no-process", phase=phase))
    yield from _kinds_not_watched(case, needed, data_types, planted)
    for span in spans:
        yield from _of_processes(case, span, needed)
    yield from _commands(case, phase, spans)
    for span in spans:
        yield from _led_on(case, span, needed)
    for span in spans:
        yield from _at_the_edges(case, span, data_types)


def watched_kinds(case: Case, spans: tuple[PhaseSpan, ...], data_types: Iterable[str]) -> tuple[str, ...]:
    """Those of `data_types` (of all where none is given) whose reading some hook saw in every process of the phase."""
    needed = needed_techniques(case, data_types)
    everywhere = [_watched_in(case, process, needed) for span in spans for process in case.processes(span)]
    return tuple(sorted(set[str]().union(*everywhere).intersection(*everywhere) - INSTRUMENTS))


def needed_techniques(case: Case, data_types: Iterable[str]) -> tuple[Technique, ...]:
    """Every technique of these data types that this device's API level has."""
    wanted, level = frozenset(data_types), case.evidence.manifest.device.api_level
    counted = {technique.data_type for technique in case.techniques} - case.only_named
    return tuple(
        technique
        for technique in case.techniques
        # Connections belong to all: by them flows are tied to processes, and what went past the proxy is noticed. So do
        # commands, which may give anything.
        if technique.data_type in (wanted or counted) | {Instrument.NETWORK, Instrument.COMMAND}
        and technique.api.min <= level <= (technique.api.max or level)
    )


def _kinds_not_watched(
    case: Case, needed: tuple[Technique, ...], data_types: Iterable[str], planted: set[str]
) -> Iterator[Hole]:
    """What no technique of this API level collects cannot be seen. Asked for all, all that can be watched is meant."""
    named = set(data_types)
    wanted = named or {each.id for each in case.data_types.values() if each.watchable} - case.only_named
    for data_type in sorted(wanted - {technique.data_type for technique in needed} - planted):
        known = case.data_types.get(data_type)
        if known is None or known.watchable:
            yield Hole(witness="hooks", reason=because("hooks.no-technique", data_type=case.name_of(data_type)))
        else:
            yield Hole(
                witness="hooks",
                reason=because("hooks.unwatchable", data_type=case.name_of(data_type), because=known.because),
            )


def _of_processes(case: Case, span: PhaseSpan, needed: tuple[Technique, ...]) -> Iterator[Hole]:
    living = case.processes(span)
    for process in living:
        yield from _start(case, process)
        yield from _arming(case, process, needed)
        yield from _taken_back(case, span, process, needed)
        yield from controls.holes(case, span, process, needed)
        yield from _end(case, span, process)
        alive = max(span.started_ns, process.ready_ns or process.started_ns), min(end_of(span), _ended_ns(process))
        if silence := silent_for(pulses(case, Witness.HOOKS, process.pid), *alive):
            reason = because("hooks.silent", phase=span.name, process=_name(process), seconds=silence)
            yield _hole(reason, process)
    others = {process.pid for process in case.evidence.processes}.difference(process.pid for process in living)
    for gap in gaps(case, span):
        if gap.witness is not Witness.TRAFFIC and (gap.pid not in others or gap.phase == span.name):
            yield of_gap(span, gap)


def _start(case: Case, process: Process) -> Iterator[Hole]:
    slack = case.timeline.error_ns()  # the gate's time is the host's, brought onto the device's clock
    if not process.gated:
        template = "hooks.not-gated"
    elif process.ready_ns is None:
        template = "hooks.never-ready"
    elif process.resumed_ns is None and process.ended_ns is None:
        template = "hooks.resumed-unknown"
    elif process.resumed_ns is not None and process.resumed_ns + slack < process.ready_ns:
        template = "hooks.resumed-early"
    elif _was_not_rearmed(case, process):
        template = "hooks.not-rearmed"
    else:
        return
    yield _hole(because(template, process=_name(process)), process)


def _was_not_rearmed(case: Case, process: Process) -> bool:
    """A class that was absent at the gate may be the app's own. A process that ended at once had no time to tell."""
    since, until = process.resumed_ns or process.started_ns, min(_ended_ns(process), case.timeline.last_ns())
    return process.rearmed_ns is None and until - since > BEAT_NS


def _arming(case: Case, process: Process, needed: tuple[Technique, ...]) -> Iterator[Hole]:
    rows = case.armed.get((process.pid, process.started_ns), {})
    level = case.evidence.manifest.device.api_level
    lacking = [technique for technique in needed if not _has_what_is_due(technique, rows.get(technique.id), level)]
    if lacking:
        yield _told(case, "hooks.not-as-the-platform", process, lacking, level=level)
    missing = [t for t in needed if t not in lacking and not _is_settled(case, rows.get(t.id))]
    hidden = [t for t in missing if (row := rows.get(t.id)) and row.reason is Unarmed.NOT_LOOKED_AT]
    if hidden:
        yield _told(case, "hooks.not-looked-at", process, hidden)
    if len(missing) > len(hidden):
        yield _told(case, "hooks.not-armed", process, [t for t in missing if t not in hidden])
    watched = _watched_in(case, process, needed)
    for data_type in dict.fromkeys(technique.data_type for technique in needed):
        if data_type not in watched:
            reason = because("hooks.unwatched", process=process.name, data_type=case.name_of(data_type))
            yield _hole(reason, process)


def _taken_back(case: Case, span: PhaseSpan, process: Process, needed: tuple[Technique, ...]) -> Iterator[Hole]:
    """Hooks that were found out of place: what passed them by since the last good look, nobody saw."""
    wanted = {technique.id: technique for technique in needed}
    for (how, held), stretches in case.taken_back(process, span).items():
        ids = dict.fromkeys(name for stretch in stretches for name in stretch.techniques if name in wanted)
        if not ids:
            continue
        open_ns = min(_ended_ns(process), end_of(span), case.timeline.last_ns())
        seconds = max((open_ns if each.to_ns is None else each.to_ns) - each.from_ns for each in stretches) / 1e9
        yield _told(
            case,
            "hooks.taken-back" if held else "hooks.lost",
            process,
            [wanted[name] for name in ids],
            phase=span.name,
            seconds=max(0.0, seconds),
            how=because(f"taken-by.{how.value}"),
        )


def _told(
    case: Case, template: str, process: Process, techniques: list[Technique], **more: str | float | Reason
) -> Hole:
    shown = the_first(case, techniques)
    return _hole(because(template, process=process.name, count=len(techniques), techniques=shown, **more), process)


def _watched_in(case: Case, process: Process, needed: tuple[Technique, ...]) -> frozenset[str]:
    """The data types of which at least one technique is hooked in the process: with none, nobody sees them read."""
    rows = case.armed.get((process.pid, process.started_ns), {})
    return frozenset(
        technique.data_type
        for technique in needed
        if not technique.leads_to and not technique.leads_away and (row := rows.get(technique.id)) and row.overloads
    )


def _has_what_is_due(technique: Technique, row: ArmedHook | None, level: int) -> bool:
    """Whether no overload that every phone of this level has was found absent.

    Of a row of the platform of which the table knows nothing at this level, absence says nothing.
    """
    if row is None or row.reason not in (*_NOT_THERE, None):
        return True  # nothing is said of it, or something else than its absence
    expected = due(technique, level)
    if technique.comes_with == "platform" and not expected:
        return bool(row.overloads)
    return expected <= set(row.overloads)


def _is_settled(case: Case, row: ArmedHook | None) -> bool:
    """Whether a technique is hooked in all its overloads, or its class or method is in no process of the run.

    A class that is known only once an object of it was made may be so in one process and not in another.
    """
    if row is None:
        return False
    if row.overloads:
        return row.reason is None
    if row.reason is Unarmed.NO_OBJECT_YET:
        return True
    return row.reason in _NOT_THERE and row.technique not in case.armed_somewhere


def _led_on(case: Case, span: PhaseSpan, needed: tuple[Technique, ...]) -> Iterator[Hole]:
    """A process that came to where data is given, and in which no hook sees what it asked for there."""
    leading = {technique.id: technique for technique in needed if technique.leads_to or technique.leads_away}
    told: set[tuple[str, int]] = set()
    for event in case.evidence.collections:
        technique = leading.get(event.technique)
        if technique is None or event.ns > end_of(span) or (technique.id, event.pid) in told:
            continue
        for process in case.processes(span):
            rows = case.armed.get((process.pid, process.started_ns), {})
            if process.pid == event.pid and not any(rows[n].overloads for n in technique.leads_to if n in rows):
                told.add((technique.id, event.pid))
                named = case.name_of(technique.data_type)
                reason = because("hooks.led-on", event=event.id, process=_name(process), data_type=named)
                yield _hole(reason, process)


def _commands(case: Case, phase: str, spans: tuple[PhaseSpan, ...]) -> Iterator[Hole]:
    """Commands of which nobody knows what they gave: they may have given any kind of data."""
    inside = [event for event in case.collections(phase, (Instrument.COMMAND,))]
    inside += [event for span in spans for event in case.guard_collections(span, (Instrument.COMMAND,))]
    told: set[tuple[str, int]] = set()
    for event in inside:
        for program in case.unknown_in(event):
            if (program, event.pid) not in told:
                told.add((program, event.pid))
                reason = because("hooks.command-unknown", event=event.id, process=event.process, program=program)
                yield Hole(witness="hooks", reason=reason, pid=event.pid, process=event.process)


def _end(case: Case, span: PhaseSpan, process: Process) -> Iterator[Hole]:
    """A process that ended inside the phase must have been ended by a step, or have told its agent that it leaves.

    So must one that ended before it could answer to the next phase: with it goes what it had not sent yet.
    """
    if process.ended_ns is None:
        return
    if process.end_reason is EndReason.AGENT_LOST and process.ended_ns < span.started_ns:
        yield _hole(because("hooks.lost-before", phase=span.name, process=_name(process)), process)
    if not span.started_ns <= process.ended_ns <= case.timeline.until(span):
        return
    if process.end_reason in _UNEXPLAINED_ENDS:
        why = because(f"end.{process.end_reason.value}")
        yield _hole(because("hooks.ended", phase=span.name, process=_name(process), why=why), process)


def _at_the_edges(case: Case, span: PhaseSpan, data_types: Iterable[str]) -> Iterator[Hole]:
    for event in case.guard_collections(span, data_types):
        if event.outcome in HARMLESS:
            continue
        named = case.name_of(event.data_type)
        if event.guard:
            reason = because("hooks.at-the-edge", event=event.id, data_type=named, phase=span.name)
        else:
            happened = next((each.name for each in case.evidence.phases if overlap(each, event.ns, event.ns)), "-")
            reason = because(
                "hooks.counted-elsewhere",
                event=event.id,
                data_type=named,
                phase=happened,
                counted=event.phase or "-",
            )
        yield Hole(witness="hooks", reason=reason, pid=event.pid, process=event.process)


def unattributed(case: Case, events: Iterable[Collection]) -> tuple[Hole, ...]:
    """Calls that may be anyone's, or one of several's: one hole for all from the same place in the same process."""
    firsts: dict[tuple[str, str, str, int], Collection] = {}
    for event in events:
        actor = case.actor(event.stack)
        firsts.setdefault((event.data_type, actor.id, actor.frame, event.pid), event)
    return tuple(
        Hole(witness="hooks", reason=_whose(event, case.actor(event.stack), case), pid=event.pid, process=event.process)
        for event in firsts.values()
    )


def may_have_obtained(case: Case, commands: Iterable[Collection]) -> tuple[Hole, ...]:
    """Commands that ask for data, where only what was obtained counts: one hole for all that are alike in a process."""
    firsts = {(event.data_type, event.technique, event.pid): event for event in reversed(tuple(commands))}
    return tuple(
        Hole(
            witness="hooks",
            reason=because(
                "hooks.command-asked", event=event.id, process=event.process, data_type=case.name_of(event.data_type)
            ),
            pid=event.pid,
            process=event.process,
        )
        for event in reversed(firsts.values())
    )


def _whose(event: Collection, actor: Actor, case: Case) -> Reason:
    call: dict[str, str | Text] = {"event": event.id, "data_type": case.name_of(event.data_type)}
    if not actor.frame:
        return because("hooks.no-frame", **call)
    call |= {"frame": actor.frame, "package": package_of(actor.frame)}
    if actor.candidates:
        return because("hooks.one-of", candidates=actor.called, **call)
    return because("hooks.unattributed", **call)


def _ended_ns(process: Process) -> int:
    return FOREVER if process.ended_ns is None else process.ended_ns


def _name(process: Process) -> str:
    return process.name or str(process.pid)


def _hole(reason: Reason, process: Process) -> Hole:
    return Hole(witness="hooks", reason=reason, pid=process.pid, process=process.name)
