"""Holes of the screen: it could not be read, or what it shows is not the app's doing."""

from __future__ import annotations

from harness.events.records import Witness
from harness.judge.case import Case
from harness.judge.timeline import end_of
from harness.judge.verdict import Hole
from harness.reasons import Reason, because


def app_not_shown(case: Case, phase: str) -> tuple[Hole, ...]:
    """Why a screen without the app proves nothing against it: the app crashed, or nothing can be read."""
    reasons = []
    if Witness.SCREEN in case.evidence.manifest.without:
        reasons.append(because("left-out.screen"))
    elif not case.screens(phase):
        reasons.append(because("screen.unreadable", phase=phase))
    crashes = [error.ns for error in case.evidence.app_errors]
    if any(span.started_ns <= ns <= end_of(span) for span in case.timeline.spans(phase) for ns in crashes):
        reasons.append(because("screen.crashed", phase=phase))
    return tuple(map(hole, reasons))


def unread_end(case: Case, phase: str) -> tuple[Hole, ...]:
    """The last look at the phase must have been possible: what an earlier screen showed may be gone by then."""
    last = max((s for s in case.evidence.screens if s.phase == phase), key=lambda screen: screen.ns)
    if any(screen is last for screen, _ in case.screens(phase)):
        return ()
    if last.problem:
        return (hole(because("screen.end-unreadable-because", phase=phase, problem=last.problem)),)
    return (hole(because("screen.end-unreadable", phase=phase)),)


def hole(reason: Reason) -> Hole:
    """A hole of the screen."""
    return Hole(witness="screen", reason=reason)
