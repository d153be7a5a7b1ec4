"""dialog-shown: the user was shown the dialog, with every choice it must offer and no box ticked beforehand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from harness.events.records import Screen
from harness.judge.case import Case
from harness.judge.coverage import OF_SCREENS, coverage
from harness.judge.finding import conclude
from harness.judge.holes.screen import app_not_shown, hole
from harness.judge.proof import of_screen
from harness.judge.screens import answers_for, label, own, shows
from harness.judge.verdict import Finding, Hole, Proof
from harness.reasons import Reason, because
from harness.scenario import DialogShown, LongPress, Pause, Shell, Swipe, Tap, Type
from harness.screen import Node, doubtful, offered

_TOUCHING = (LongPress, Pause, Shell, Swipe, Tap, Type)  # steps that may change a box; in a pause a person may
_PICTURES = ("ImageView", "ImageButton")


def judge(case: Case, expectation: DialogShown) -> Finding:
    """The first screen of the phase that shows the dialog decides: what a user meets, before anything is tapped.

    A box that is ticked on a later one, and that no step touched, was ticked by the app all the same.
    """
    phase = expectation.phase
    screens = case.screens(phase)
    extra: tuple[Hole, ...] = ()
    proofs: tuple[Proof, ...] = ()
    shown = next(((screen, nodes) for screen, nodes in screens if shows(own(case, nodes), expectation.see)), None)
    if shown is not None:
        screen, nodes = shown
        faults, extra = _faults(expectation, own(case, nodes))
        first = (of_screen(case, phase, screen.id, fault) for fault in faults)
        proofs = (*first, *_ticked_later(case, expectation, screen))
    elif not (extra := app_not_shown(case, phase)):
        proofs, extra = _not_shown(case, expectation)
    return conclude(
        expectation,
        proofs,
        coverage(case, phase, (), witnesses=OF_SCREENS),
        extra,
        passed=because("passed.dialog-shown", phase=phase, wanted=expectation.see.named),
    )


def _faults(expectation: DialogShown, nodes: tuple[Node, ...]) -> tuple[list[Reason], tuple[Hole, ...]]:
    """What the dialog lacks or has too much, and the offers of which nobody can tell: something like it can be tapped.

    A paragraph that holds the words offers nothing; a button that is greyed out or has no size neither.
    """
    phase = expectation.phase
    faults: list[Reason] = []
    unsure: list[Hole] = []
    for offer in expectation.offers:
        if offered(nodes, offer):
            continue
        if near := [node for node in doubtful(nodes, offer) if node.usable and not node.bounds.speck]:
            unsure.append(hole(because("screen.alike", phase=phase, wanted=offer.named, shown=label(near[0]))))
        else:
            faults.append(because("proof.not-offered", phase=phase, wanted=offer.named))
    return faults + _ticked(phase, nodes), tuple(unsure)


def _ticked(phase: str, nodes: Iterable[Node]) -> list[Reason]:
    return [because("proof.ticked", phase=phase, box=label(node)) for node in nodes if _is_ticked(node)]


def _ticked_later(case: Case, expectation: DialogShown, first: Screen) -> Iterator[Proof]:
    """Boxes of the same dialog that were ticked since its first screen, up to the first step that may touch one."""
    touches = (done.started_ns for done, step in case.performed if isinstance(step, _TOUCHING))
    touched = [at_ns for at_ns in touches if at_ns >= first.ns]
    known: list[Reason] = []
    for screen, nodes in case.screens(expectation.phase):
        of_app = own(case, nodes)
        if not (first.ns <= screen.ns < min(touched, default=screen.ns + 1) and shows(of_app, expectation.see)):
            continue
        new = [reason for reason in _ticked(expectation.phase, of_app) if reason not in known]
        known += new
        if screen.ns > first.ns:
            yield from (of_screen(case, expectation.phase, screen.id, reason) for reason in new)


def _is_ticked(node: Node) -> bool:
    """A box by its state, and a picture of one by being selected, as a row of a list or a tab is not."""
    return (node.checkable and node.checked) or (node.selected and node.usable and node.class_name.endswith(_PICTURES))


def _not_shown(case: Case, expectation: DialogShown) -> tuple[tuple[Proof, ...], tuple[Hole, ...]]:
    """The app was in front and showed something else: a failure. Somebody else was: nobody can tell."""
    phase = expectation.phase
    reason = because("screen.not-shown", phase=phase, wanted=expectation.see.named)
    for _, nodes in case.screens(phase):
        if near := doubtful(own(case, nodes), expectation.see):
            unsure = because("screen.alike", phase=phase, wanted=expectation.see.named, shown=label(near[0]))
            return (), (hole(unsure),)
    for screen, nodes in reversed(case.screens(phase)):
        if answers_for(case, (node.package for node in nodes)):
            return (of_screen(case, phase, screen.id, reason),), ()
    return (), (hole(reason),)
