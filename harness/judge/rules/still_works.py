"""still-works: what was refused does not block the app: the last screen of the phase shows the function."""

from __future__ import annotations

from harness.judge.case import Case
from harness.judge.coverage import OF_SCREENS, coverage
from harness.judge.finding import conclude
from harness.judge.holes.screen import app_not_shown, hole, unread_end
from harness.judge.proof import of_screen
from harness.judge.screens import answers_for, label, own, shows
from harness.judge.verdict import Finding, Proof
from harness.reasons import Reason, because
from harness.scenario import StillWorks
from harness.screen import Node, Selector, doubtful
from harness.screen.permission_dialog import asks


def judge(case: Case, expectation: StillWorks) -> Finding:
    """A screen that is not the app's proves nothing against it, save the permission dialog that it opened again."""
    phase, wanted = expectation.phase, expectation.see
    extra = app_not_shown(case, phase) or unread_end(case, phase)
    proofs: tuple[Proof, ...] = ()
    if not extra:
        screen, nodes = case.screens(phase)[-1]
        if not shows(own(case, nodes), wanted):
            if near := doubtful(own(case, nodes), wanted):
                extra = (hole(because("screen.alike", phase=phase, wanted=wanted.named, shown=label(near[0]))),)
            elif answers_for(case, (node.package for node in nodes)):
                proofs = (of_screen(case, phase, screen.id, _blocked(phase, wanted, nodes)),)
            else:
                extra = (hole(because("screen.not-in-front", phase=phase)),)
    return conclude(
        expectation,
        proofs,
        coverage(case, phase, (), witnesses=OF_SCREENS),
        extra,
        passed=because("passed.still-works", phase=phase, wanted=wanted.named),
    )


def _blocked(phase: str, wanted: Selector, nodes: tuple[Node, ...]) -> Reason:
    if asks(nodes):
        return because("proof.asked-again", phase=phase, wanted=wanted.named)
    return because("proof.not-at-the-end", phase=phase, wanted=wanted.named)
