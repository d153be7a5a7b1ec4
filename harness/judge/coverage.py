"""What the witnesses can vouch for in a phase. Every hole is a sentence; with one, nothing passes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from harness.catalogue import Technique
from harness.events.agent import Outcome
from harness.events.records import ArmedHook, Gap, PhaseSpan, Process, Witness
from harness.judge.case import NETWORK, Case
from harness.judge.timeline import FOREVER, end_of, overlap
from harness.judge.verdict import Coverage, Hole
from harness.text import Text

BEAT_NS = 1_000_000_000  # a witness pulses every second
SILENCE_NS = 5 * BEAT_NS  # silent for longer, it may have been dead
EDGE_NS = BEAT_NS // 10  # near the edge of a phase the device's time, as the host reckons it, decides nothing
JUMP_MS = 250  # two clocks that drift apart by more within a run did not drift
# What frida says when a session ends and neither a step nor the process itself had announced it.
_UNEXPLAINED_ENDS = (
    *("", "crash", "agent-lost", "process-terminated", "connection-terminated", "device-lost", "process-replaced"),
)
_NOT_MADE = "no object of "
_NOT_THERE = ("is absent", "has no method", "not on api level", "no such overload")  # as the agent words it
# Classes that every device has in some form; com.android.id is of Xiaomi's.
_PLATFORM = re.compile(r"android\.|com\.android\.(?!id\.)|java\.|sun\.")


def coverage(case: Case, phase: str, data_types: Iterable[str]) -> Coverage:
    """Say what stands behind a verdict on `phase` over `data_types` (all where none is given)."""
    spans = case.timeline.spans(phase)
    needed = needed_techniques(case, data_types)
    holes = [
        *_crash_holes(case, spans),
        *_run_holes(case, phase, spans),
        *_clock_holes(case),
        *_unwatched_holes(case, needed, data_types),
        *(hole for span in spans for hole in _hook_holes(case, span, needed)),
        *(hole for span in spans for hole in _guard_holes(case, span, data_types)),
        *(hole for span in spans for hole in _misplaced_holes(case, span, data_types)),
        *(hole for span in spans for hole in _traffic_holes(case, span)),
        *(hole for span in spans for hole in _ledger_holes(case, span)),
        *_problem_holes(case, spans),
    ]
    return Coverage(
        phase=phase,
        seconds=sum(round((span.ended_ns - span.started_ns) / 1e9, 3) for span in spans if span.ended_ns is not None),
        processes=tuple(dict.fromkeys(process.name for span in spans for process in case.processes(span))),
        techniques=len(needed),
        hook_pulses=_pulses_within(case, Witness.HOOKS, spans),
        traffic_pulses=_pulses_within(case, Witness.TRAFFIC, spans),
        ledger_ops=len({entry.op for entry in case.evidence.ledger if entry.phase == phase and entry.edge == "after"}),
        screens=len([screen for screen in case.evidence.screens if screen.phase == phase and screen.xml]),
        holes=tuple({(hole.witness, hole.reason.en, hole.pid): hole for hole in holes}.values()),
    )


def needed_techniques(case: Case, data_types: Iterable[str]) -> tuple[Technique, ...]:
    """Every technique of these data types that this device's API level has."""
    wanted, level = frozenset(data_types), case.evidence.manifest.device.api_level
    return tuple(
        technique
        for technique in case.techniques
        # Connections belong to all: by them flows are tied to processes, and what went past the proxy is noticed.
        if (not wanted or technique.data_type in wanted or technique.data_type == NETWORK)
        and technique.api.min <= level <= (technique.api.max or level)
    )


def _run_holes(case: Case, phase: str, spans: tuple[PhaseSpan, ...]) -> Iterator[Hole]:
    for defect in case.evidence.defects:
        yield _hole("run", f"证据包不完整：{defect.zh}", f"the bundle is not whole: {defect.en}")
    if not case.techniques:
        yield _hole("run", "证据包缺少技术清单", "the bundle has lost the list of techniques")
    if not spans:
        yield _hole("run", f"没有进入阶段 {phase}", f"the phase {phase} was never entered")
    for span in spans:
        if span.ended_ns is None:
            yield _hole("run", f"阶段 {phase} 被中途切断", f"the phase {phase} was cut off before its end")
        elif not case.processes(span):
            yield _hole("hooks", f"阶段 {phase} 中没有应用进程", f"no process of the app was seen in {phase}")
        elif span.ended_ns - span.started_ns < BEAT_NS:
            yield _hole(
                "run",
                f"阶段 {phase} 不足一秒，什么都说明不了",
                f"{phase} lasted less than a second, which shows nothing",
            )
    last = max((end_of(span) for span in spans), default=FOREVER)
    for step in case.evidence.steps:
        if step.problem and step.started_ns <= last:
            yield _hole(
                "run",
                f"步骤 {step.index}（{step.text}）没有成功：{step.problem.zh}",
                f"step {step.index} ({step.text}) did not succeed: {step.problem.en}",
            )


def _clock_holes(case: Case) -> Iterator[Hole]:
    """All joins of host, device and ledger rest on clocks that run alike; a restart sets the device's back to 0."""
    for before, after in pairwise(case.evidence.clocks):
        elapsed_ms = (after.boot_ns - before.boot_ns) / 1e6
        slack_ms = JUMP_MS + before.error_ms + after.error_ms
        for zh, en, passed_ms in (
            ("设备", "the device's clock", after.device_wall_ms - before.device_wall_ms),
            ("本机", "this computer's clock", after.host_wall_ms - before.host_wall_ms),
        ):
            if abs(jump_ms := passed_ms - elapsed_ms) > slack_ms:
                jump_s = jump_ms / 1000
                yield _hole(
                    "run", f"{zh}时钟在运行中跳变了 {jump_s:.1f} 秒", f"{en} jumped by {jump_s:.1f} s in the run"
                )


def _unwatched_holes(case: Case, needed: tuple[Technique, ...], data_types: Iterable[str]) -> Iterator[Hole]:
    """What no technique of this API level collects cannot be seen, unless its value was given to the app by a step."""
    known = {technique.data_type for technique in needed}
    if case.techniques and known <= {NETWORK} and not tuple(data_types):
        yield _hole("hooks", "没有适用于这台设备的技术", "no technique is known for this device's API level")
    for data_type in sorted(set(data_types) - known - {planted.data_type for planted in case.evidence.planted}):
        zh, en = case.name_of(data_type)
        yield _hole(
            "hooks", f"没有任何技术能看到{zh}的收集", f"no technique is known that would see {en} being collected"
        )


def _hook_holes(case: Case, span: PhaseSpan, needed: tuple[Technique, ...]) -> Iterator[Hole]:
    living = case.processes(span)
    for process in living:
        yield from _start_holes(case, process)
        yield from _arming_holes(case, process, needed)
        yield from _end_holes(span, process)
        alive = max(span.started_ns, process.ready_ns or process.started_ns), min(end_of(span), _end(process))
        if silence := silent_for(_pulses(case, Witness.HOOKS, process.pid), *alive):
            zh, en = f"钩子静默了 {silence:.1f} 秒", f"the hooks were silent for {silence:.1f} s"
            yield _of_process(process, span, zh, en)
    pids = {process.pid for process in living}
    for gap in _gaps(case, span):
        if gap.witness is not Witness.TRAFFIC and (gap.pid is None or gap.pid in pids or gap.phase == span.name):
            yield _of_gap(span, gap)


def _start_holes(case: Case, process: Process) -> Iterator[Hole]:
    slack = case.timeline.error_ns()  # the gate's time is the host's, brought onto the device's clock
    name = process.name or str(process.pid)
    if not process.gated:
        zh, en = f"进程 {name} 启动时没有被拦住", f"the process {name} was not held before its first code"
    elif process.ready_ns is None:
        zh, en = f"进程 {name} 的钩子一直没有就绪", f"the hooks in {name} never became ready"
    elif process.resumed_ns is None and process.ended_ns is None:
        zh, en = f"不知道进程 {name} 何时放行", f"nobody knows when {name} was let go"
    elif process.resumed_ns is not None and process.resumed_ns + slack < process.ready_ns:
        zh, en = f"进程 {name} 在钩子就绪之前就已放行", f"{name} was let go before its hooks were ready"
    elif _was_not_rearmed(case, process):
        zh = f"进程 {name} 中应用自带的类没有再次挂钩"
        en = f"in {name} the hooks of the app's own classes were not tried again once these could be found"
    else:
        return
    yield _hole("hooks", zh, en, process.pid, process.name)


def _was_not_rearmed(case: Case, process: Process) -> bool:
    """A class that was absent at the gate may be the app's own. A process that ended at once had no time to tell."""
    since, until = process.resumed_ns or process.started_ns, min(_end(process), case.timeline.last_ns())
    return process.rearmed_ns is None and until - since > BEAT_NS


def _arming_holes(case: Case, process: Process, needed: tuple[Technique, ...]) -> Iterator[Hole]:
    rows = case.armed.get((process.pid, process.started_ns), {})
    missing = [technique.id for technique in needed if not _is_settled(case, rows.get(technique.id))]
    if missing:
        shown = ", ".join(missing[:3]) + (", ..." if len(missing) > 3 else "")
        zh = f"进程 {process.name} 有 {len(missing)} 项技术没有挂上钩子：{shown}"
        en = f"{len(missing)} techniques were not armed in {process.name}: {shown}"
        yield _hole("hooks", zh, en, process.pid, process.name)
    watched = {technique.data_type for technique in needed if (row := rows.get(technique.id)) and row.overloads}
    for data_type in dict.fromkeys(t.data_type for t in needed if _PLATFORM.match(t.class_name)):
        if data_type not in watched:
            name_zh, name_en = case.name_of(data_type)
            zh = f"进程 {process.name} 中没有任何钩子看守{name_zh}"
            en = f"no hook at all watches {name_en} in {process.name}"
            yield _hole("hooks", zh, en, process.pid, process.name)


def _is_settled(case: Case, row: ArmedHook | None) -> bool:
    """Whether a technique is hooked in all its overloads, or its class or method is in no process of the run.

    A class that is known only once an object of it was made may be so in one process and not in another.
    """
    if row is None:
        return False
    if row.overloads:
        return not row.reason
    if row.reason.startswith(_NOT_MADE):
        return True
    return is_not_there(row.reason) and row.technique not in case.armed_somewhere


def is_not_there(reason: str) -> bool:
    """Whether the agent says that the device has no such class or method, so that nobody can call it."""
    return any(phrase in reason.lower() for phrase in _NOT_THERE)


def _end_holes(span: PhaseSpan, process: Process) -> Iterator[Hole]:
    """A process that ended inside the phase must have been ended by a step, or have told its agent that it leaves."""
    if process.ended_ns is None or not span.started_ns <= process.ended_ns <= end_of(span):
        return
    if process.end_reason in _UNEXPLAINED_ENDS:
        why = process.end_reason or "?"
        yield _of_process(process, span, f"进程中途结束（{why}）", f"the process ended and nobody knows why ({why})")


def silent_for(pulses: tuple[int, ...], from_ns: int, to_ns: int) -> float:
    """Seconds of the first stretch from `from_ns` to `to_ns` that no pulse vouches for; 0 where there is none.

    A stretch shorter than two beats may fall between two pulses; a longer one needs a pulse of its own.
    """
    if to_ns == FOREVER or to_ns <= from_ns:
        return 0.0
    inside = sorted(ns for ns in pulses if from_ns <= ns <= to_ns)
    if not inside and to_ns - from_ns > 2 * BEAT_NS and not any(to_ns <= ns <= to_ns + BEAT_NS for ns in pulses):
        return (to_ns - from_ns) / 1e9
    for before, after in pairwise((from_ns, *inside, to_ns)):
        if after - before > SILENCE_NS:
            return (after - before) / 1e9
    return 0.0


def _guard_holes(case: Case, span: PhaseSpan, data_types: Iterable[str]) -> Iterator[Hole]:
    for event in case.guard_collections(span, data_types):
        if event.outcome is Outcome.IMPERSONAL:
            continue
        zh, en = case.name_of(event.data_type)
        yield _hole(
            "hooks",
            f"{event.id}（{zh}）正好跨在阶段 {span.name} 的边界上，无法归属",
            f"{event.id} ({en}) straddles an edge of {span.name} and belongs to neither side",
            event.pid,
            event.process,
        )


def _misplaced_holes(case: Case, span: PhaseSpan, data_types: Iterable[str]) -> Iterator[Hole]:
    """A call in the midst of the phase that its process counted to another one: the process was never told."""
    edge = case.timeline.error_ns() + EDGE_NS
    for event in case.collections_between(span.started_ns + edge, end_of(span) - edge, data_types):
        if event.phase != span.name and not event.guard and event.outcome is not Outcome.IMPERSONAL:
            zh, en = case.name_of(event.data_type)
            counted = event.phase or "-"
            yield _hole(
                "hooks",
                f"{event.id}（{zh}）发生在阶段 {span.name}，其进程却算作 {counted}",
                f"{event.id} ({en}) happened in {span.name}, and its process counted it to {counted}",
                event.pid,
                event.process,
            )


def _traffic_holes(case: Case, span: PhaseSpan) -> Iterator[Hole]:
    pulses = _pulses(case, Witness.TRAFFIC)
    if not any(abs(ns - span.started_ns) <= SILENCE_NS for ns in pulses):
        yield _hole("traffic", f"阶段 {span.name} 没有流量见证", f"no traffic was being watched in {span.name}")
    elif silence := silent_for(pulses, span.started_ns, end_of(span)):
        zh, en = f"流量见证静默了 {silence:.1f} 秒", f"the traffic witness was silent for {silence:.1f} s"
        yield _hole("traffic", f"阶段 {span.name}：{zh}", f"{span.name}: {en}")
    for gap in _gaps(case, span):
        if gap.witness is Witness.TRAFFIC:
            yield _of_gap(span, gap)


def _ledger_holes(case: Case, span: PhaseSpan) -> Iterator[Hole]:
    """The ledger pulses once a reading, so that one without a single op can be told from none.

    What was used after the last reading of a phase stands in a later one: of the next phase, or taken once more.
    """
    pulses = [pulse for pulse in case.evidence.pulses if pulse.witness is Witness.LEDGER]
    inside = {pulse.detail for pulse in pulses if span.started_ns <= pulse.ns <= end_of(span)}
    for edge, zh in (("before", "开始"), ("after", "结束")):
        if f"{edge} {span.name}" not in inside:
            zh, en = (
                f"阶段 {span.name} {zh}时没有读到 app-ops 账本",
                f"app-ops were not read {edge} the phase {span.name}",
            )
            yield _hole("ledger", zh, en)
    if span.ended_ns is not None and not any(pulse.ns >= span.ended_ns for pulse in pulses):
        zh, en = f"阶段 {span.name} 结束后没有再读 app-ops 账本", f"app-ops were not read after {span.name} had ended"
        yield _hole("ledger", zh, en)


def _problem_holes(case: Case, spans: tuple[PhaseSpan, ...]) -> Iterator[Hole]:
    for problem in case.evidence.problems:
        if any(span.started_ns <= problem.ns <= end_of(span) for span in spans):
            zh, en = (
                f"{problem.where} 出错：{problem.message.zh}",
                f"{problem.where} had an error: {problem.message.en}",
            )
            yield _hole("run", zh, en, problem.pid)


def _crash_holes(case: Case, spans: tuple[PhaseSpan, ...]) -> Iterator[Hole]:
    """First of all: a crash explains most of what else went wrong."""
    for crash in case.evidence.app_errors:
        if any(span.started_ns <= crash.ns <= end_of(span) for span in spans):
            said = " ".join(crash.message.partition("\n\tat ")[0].split())[:200]
            yield _hole("run", f"应用崩溃：{said}", f"the app crashed: {said}", crash.pid)


def _pulses(case: Case, witness: Witness, pid: int | None = None) -> tuple[int, ...]:
    return tuple(p.ns for p in case.evidence.pulses if p.witness is witness and pid in (None, p.pid))


def _pulses_within(case: Case, witness: Witness, spans: tuple[PhaseSpan, ...]) -> int:
    return sum(span.started_ns <= ns <= end_of(span) for span in spans for ns in _pulses(case, witness))


def _gaps(case: Case, span: PhaseSpan) -> Iterator[Gap]:
    for gap in case.evidence.gaps:
        if gap.phase == span.name or overlap(span, gap.from_ns, gap.to_ns):
            yield gap


def _end(process: Process) -> int:
    return FOREVER if process.ended_ns is None else process.ended_ns


def _of_gap(span: PhaseSpan, gap: Gap) -> Hole:
    zh, en = f"阶段 {span.name}：{gap.reason.zh}", f"{span.name}: {gap.reason.en}"
    return _hole(gap.witness.value, zh, en, gap.pid)


def _of_process(process: Process, span: PhaseSpan, zh: str, en: str) -> Hole:
    name = process.name or str(process.pid)
    return _hole(
        "hooks", f"阶段 {span.name}，进程 {name}：{zh}", f"{span.name}, {name}: {en}", process.pid, process.name
    )


def _hole(witness: str, zh: str, en: str, pid: int | None = None, process: str = "") -> Hole:
    return Hole(witness=witness, reason=Text(zh=zh, en=en), pid=pid, process=process)
