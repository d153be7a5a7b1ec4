"""still-works: what was refused does not block the app: the last screen of the phase shows the function."""

from __future__ import annotations

from harness.judge.case import Case
from harness.judge.coverage import coverage
from harness.judge.finding import answers_for, conclude, own, shows, unread_end, unseen_app
from harness.judge.proof import of_screen
from harness.judge.verdict import Finding, Hole, Proof
from harness.scenario import StillWorks
from harness.screen import PERMISSION_DIALOGS, Node, Selector
from harness.text import Text


def judge(case: Case, expectation: StillWorks) -> Finding:
    """A screen that is not the app's proves nothing against it, save the permission dialog that it opened again."""
    phase, wanted = expectation.phase, expectation.see
    extra = unseen_app(case, phase) or unread_end(case, phase)
    proofs: tuple[Proof, ...] = ()
    if not extra:
        screen, nodes = case.screens(phase)[-1]
        if not shows(own(case, nodes), wanted):
            if answers_for(case, (node.package for node in nodes)):
                proofs = (of_screen(case, phase, screen.id, _blocked(phase, wanted, nodes)),)
            else:
                extra = (Hole(witness="screen", reason=_not_in_front(phase)),)
    return conclude(
        expectation,
        proofs,
        coverage(case, phase, ()),
        extra,
        passed=Text(
            zh=f"阶段 {phase} 的步骤都成功，界面显示了 {wanted.named}",
            en=f"every step of {phase} succeeded and the screen shows {wanted.named}",
        ),
    )


def _not_in_front(phase: str) -> Text:
    return Text(zh=f"阶段 {phase} 结束时应用不在前台", en=f"the app was not in front at the end of {phase}")


def _blocked(phase: str, wanted: Selector, nodes: tuple[Node, ...]) -> Text:
    if any(node.package in PERMISSION_DIALOGS for node in nodes):
        return Text(
            zh=f"阶段 {phase} 中，拒绝之后应用又弹出权限请求，挡住了 {wanted.named}",
            en=f"in {phase} the app asked for the permission again after the refusal, and covers {wanted.named}",
        )
    return Text(
        zh=f"阶段 {phase} 结束时界面上没有 {wanted.named}",
        en=f"at the end of {phase} the screen does not show {wanted.named}",
    )
