"""Holes that concern every witness: a bundle that is not whole, a phase cut off, a failed step, a clock, a crash."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from harness.events.records import ENDED_BY_STEP, PhaseSpan, Problem, StepResult
from harness.judge.case import Case
from harness.judge.holes import identity, performed
from harness.judge.holes.pulses import BEAT_NS
from harness.judge.timeline import FOREVER, end_of
from harness.judge.verdict import FailedStep, Hole
from harness.reasons import Reason, because
from harness.scenario import Type
from harness.text import as_told

JUMP_MS = 250  # two clocks that drift apart by more within a run did not drift


def holes(case: Case, phase: str, spans: tuple[PhaseSpan, ...]) -> Iterator[Hole]:
    """First of all a crash: it explains most of what else went wrong."""
    for crash in case.evidence.app_errors:
        if any(span.started_ns <= crash.ns <= end_of(span) for span in spans):
            said = " ".join(crash.message.partition("\n\tat ")[0].split())[:200]
            yield _hole(because("run.crashed", message=said), crash.pid)
    yield from _defects(case)
    if not case.techniques:
        yield _hole(because("run.no-techniques"))
    if not spans:
        yield _hole(because("run.not-entered", phase=phase))
    for span in spans:
        if span.ended_ns is None:
            yield _hole(because("run.cut-off", phase=phase))
        elif case.processes(span) and span.ended_ns - span.started_ns < BEAT_NS:
            yield _hole(because("run.too-short", phase=phase))
        elif _was_ended_at_once(case, span):
            yield _hole(because("run.not-started-again", phase=phase))
    yield from _steps(case, spans)
    yield from _of_another_run(case)
    yield from _clocks(case)


def of_the_bundle(case: Case) -> Iterator[Hole]:
    """What bears on every answer: the bundle is not whole, or its records are of another run or app."""
    yield from _defects(case)
    yield from _of_another_run(case)


def _defects(case: Case) -> Iterator[Hole]:
    for defect in case.evidence.defects:
        yield _hole(because("run.not-whole", defect=defect))


def _of_another_run(case: Case) -> Iterator[Hole]:
    yield from performed.holes(case)
    yield from identity.holes(case)


def _was_ended_at_once(case: Case, span: PhaseSpan) -> bool:
    """Whether a step ended all of the app as the phase began, and none started it again: nothing was seen of it."""
    living = case.processes(span)
    return bool(living) and all(
        process.end_reason in ENDED_BY_STEP
        and process.ended_ns is not None
        and process.ended_ns - max(process.started_ns, span.started_ns) < BEAT_NS
        for process in living
    )


def failed_steps(case: Case) -> tuple[FailedStep, ...]:
    """The steps that could not be done, whatever phase they stand in."""
    return tuple(
        FailedStep(index=step.index, step=_shown(case, step), phase=step.phase, reason=_why(case, step))
        for step in case.evidence.steps
        if step.problem
    )


def _steps(case: Case, spans: tuple[PhaseSpan, ...]) -> Iterator[Hole]:
    last = max((end_of(span) for span in spans), default=FOREVER)
    for step in case.evidence.steps:
        if step.problem and step.started_ns <= last:
            yield _hole(_why(case, step))


def _why(case: Case, step: StepResult) -> Reason:
    return because("run.step-failed", index=step.index, step=_shown(case, step), problem=step.problem or as_told(""))


def _shown(case: Case, step: StepResult) -> str:
    """A step without what it typed: a reason is shown where the value may not be."""
    typed = next((each.text for done, each in case.performed if done is step and isinstance(each, Type)), "")
    return step.text.replace(typed, "•" * len(typed)) if typed else step.text


def _clocks(case: Case) -> Iterator[Hole]:
    """All joins of host, device and ledger rest on clocks that run alike; a restart sets the device's back to 0."""
    for before, after in pairwise(case.evidence.clocks):
        elapsed_ms = (after.boot_ns - before.boot_ns) / 1e6
        slack_ms = JUMP_MS + before.error_ms + after.error_ms
        for template, passed_ms in (
            ("run.device-clock-jumped", after.device_wall_ms - before.device_wall_ms),
            ("run.host-clock-jumped", after.host_wall_ms - before.host_wall_ms),
        ):
            if abs(jump_ms := passed_ms - elapsed_ms) > slack_ms:
                yield _hole(because(template, seconds=jump_ms / 1000))


def problems(case: Case, spans: tuple[PhaseSpan, ...]) -> Iterator[Hole]:
    """What went wrong in our own instruments during the phase."""
    for problem in case.evidence.problems:
        if any(span.started_ns <= problem.ns <= end_of(span) for span in spans):
            yield _hole(what_failed(problem), problem.pid)


def what_failed(problem: Problem) -> Reason:
    """What went wrong in which of our instruments."""
    if problem.doing is None:
        whose = problem.witness.value if problem.witness else "run"
        return because("run.problem", whose=because(f"instrument.{whose}"), problem=problem.message)
    doing = because(f"doing.{problem.doing.value}")
    if not problem.technique:
        return because("run.agent-failed", doing=doing, problem=problem.message)
    return because("run.agent-failed-at", technique=problem.technique, doing=doing, problem=problem.message)


def nobody_left(case: Case, phase: str) -> tuple[Hole, ...]:
    """An app that a step ended and none started again has stopped nothing: Android kills at a revocation."""
    for span in case.timeline.spans(phase):
        living = case.processes(span)
        if not living or any(
            (p.ended_ns or FOREVER) > end_of(span) or p.end_reason not in ENDED_BY_STEP for p in living
        ):
            return ()
    return (_hole(because("run.not-started-again", phase=phase)),)


def _hole(reason: Reason, pid: int | None = None) -> Hole:
    return Hole(witness="run", reason=reason, pid=pid)
