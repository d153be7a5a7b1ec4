"""Answering the system's permission dialog."""

from __future__ import annotations

from harness.device.ui import Screen
from harness.screen import Answer, Selector, shown
from harness.screen.permission_dialog import button, on_top
from harness.text import Text

NOT_THERE = Text(zh="系统的权限弹窗没有出现", en="the system's permission dialog did not appear")


def answer(screen: Screen, choice: Answer, *, timeout_s: float = 10.0) -> Text | None:
    """Wait for the dialog and choose; None where done, else what stood in the way.

    To deny for good where the dialog offers no such button: Android 11 and later take two denials for it; before, a
    box is ticked first.
    """
    sight = screen.wait_for(lambda tree: button(tree, choice), timeout_s=timeout_s)
    hierarchy, chosen = sight.hierarchy, sight.nodes
    if hierarchy is None or not on_top(hierarchy):
        return sight.unreadable.text if sight.unreadable else NOT_THERE
    if not chosen and choice is Answer.DENY_FOREVER:
        for box in shown(hierarchy.nodes, Selector(id="do_not_ask_checkbox")):
            if not box.checked:
                screen.tap(box)
            chosen = button(hierarchy, Answer.DENY)
    if not chosen:
        texts = hierarchy.texts()
        return Text(
            zh=f"权限弹窗没有 {choice} 这一选项：{'、'.join(texts)}",
            en=f"the permission dialog offers no {choice}: {', '.join(texts)}",
        )
    screen.tap(chosen[0])
    return None
