"""The system's permission dialog, told from an app's imitation by the package that owns the window.

Ids and texts: AOSP `GrantPermissionsViewHandlerImpl` (6 to 14), MIUI, EMUI, and public UI tests.
"""

from __future__ import annotations

from enum import StrEnum

from harness.device.ui import Screen
from harness.screen import PERMISSION_DIALOGS, Hierarchy, Node, Selector
from harness.text import Text


class Answer(StrEnum):
    """What a user may choose."""

    ALLOW = "allow"
    WHILE_USING = "while-using"
    ALLOW_ONCE = "allow-once"
    DENY = "deny"
    DENY_FOREVER = "deny-forever"


# The first id or text that is on screen counts. `allow` takes what a user would: the plain button where there is one,
# else while-in-use, which is all that newer dialogs offer for location, camera and microphone.
_IDS: dict[Answer, tuple[str, ...]] = {
    Answer.ALLOW: (
        "permission_allow_button",
        "permission_allow_foreground_only_button",
        "permission_allow_all_button",
        "btn_allow",
    ),
    Answer.WHILE_USING: ("permission_allow_foreground_only_button", "permission_allow_button"),
    Answer.ALLOW_ONCE: ("permission_allow_one_time_button", "permission_allow_onetime_button"),
    Answer.DENY: (
        "permission_deny_button",
        "permission_deny_and_dont_ask_again_button",
        "permission_no_upgrade_button",
        "permission_no_upgrade_one_time_button",
        "btn_forbbid",
    ),
    Answer.DENY_FOREVER: (
        "permission_deny_and_dont_ask_again_button",
        "permission_no_upgrade_and_dont_ask_again_button",
        "permission_no_upgrade_one_time_and_dont_ask_again_button",
    ),
}
_TEXTS: dict[Answer, tuple[str, ...]] = {
    Answer.ALLOW: (
        "始终允许",
        "允许",
        "仅在使用中允许",
        "仅在使用该应用时允许",
        "使用时允许",
        "Allow",
        "While using the app",
    ),
    Answer.WHILE_USING: ("仅在使用中允许", "仅在使用该应用时允许", "使用时允许", "While using the app"),
    Answer.ALLOW_ONCE: ("仅限这一次", "本次运行允许", "仅此一次允许", "Only this time"),
    Answer.DENY: ("不允许", "拒绝", "禁止", "Don't allow", "Don’t allow", "Deny"),
    Answer.DENY_FOREVER: ("拒绝且不再询问", "不允许且不再询问", "Don't ask again", "Deny & don’t ask again"),
}


def shown(hierarchy: Hierarchy) -> bool:
    """Whether the window on top is the system's dialog."""
    return hierarchy.package in PERMISSION_DIALOGS


def button(hierarchy: Hierarchy, answer: Answer) -> Node | None:
    """The button of an answer; None where the dialog is not shown or offers no such answer."""
    if not shown(hierarchy):
        return None
    nodes = [node for node in hierarchy.nodes if node.package in PERMISSION_DIALOGS and not node.bounds.empty]
    by_id = (node for wanted in _IDS[answer] for node in nodes if node.has_id(wanted))
    by_text = (node for wanted in _TEXTS[answer] for node in nodes if node.text == wanted)
    return next(by_id, None) or next(by_text, None)


def answer(screen: Screen, choice: Answer, *, timeout_s: float = 10.0) -> Text | None:
    """Wait for the dialog and choose; None where done, else what stood in the way.

    To deny for good where the dialog offers no such button: Android 11 and later take two denials for it; before, a
    box is ticked first.
    """
    node, hierarchy = screen.wait_for(lambda tree: button(tree, choice), timeout_s=timeout_s)
    if node is None and choice is Answer.DENY_FOREVER and hierarchy is not None and shown(hierarchy):
        box = hierarchy.find(Selector(id="do_not_ask_checkbox"))
        if box is not None and not box.checked:
            screen.tap(box)
            node = button(hierarchy, Answer.DENY)
    if node is None:
        if hierarchy is None or not shown(hierarchy):
            return Text(zh="系统的权限弹窗没有出现", en="the system's permission dialog did not appear")
        texts = hierarchy.texts()
        return Text(
            zh=f"权限弹窗没有 {choice} 这一选项：{'、'.join(texts)}",
            en=f"the permission dialog offers no {choice}: {', '.join(texts)}",
        )
    screen.tap(node)
    return None
