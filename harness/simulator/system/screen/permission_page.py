"""The settings page of one permission group, where location in the background is granted from Android 11 on.

Resource ids and which buttons appear: AppPermissionFragment and AppPermissionViewModel of packages/modules/Permission
(android14-release). Texts: its values-zh-rCN strings. The switch for the precise location is not drawn.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from enum import StrEnum

from harness.simulator.system.screen.layout import text_height
from harness.simulator.system.screen.permission_views import PACKAGE, radio, view
from harness.simulator.system.screen.views import HEIGHT, STATUS_BAR, WIDTH, Bounds, Node, Window

ACTIVITY = "com.android.permissioncontroller.permission.ui.ManagePermissionsActivity"
TITLE = "位置信息权限"
QUESTION = "是否允许这个应用访问位置信息"
LEFT, FIRST_ROW, ROW = 66, 760, 147


class Setting(StrEnum):
    """What the page can be set to; the values are the resource ids of its radio buttons."""

    ALWAYS = "allow_always_radio_button"
    FOREGROUND = "allow_foreground_only_radio_button"
    ASK_ONCE_GRANTED = "ask_one_time_radio_button"  # stands for ASK while the one-time grant lasts
    ASK = "ask_radio_button"
    DENY = "deny_radio_button"


TEXTS = {
    Setting.ALWAYS: "始终允许",
    Setting.FOREGROUND: "仅在使用该应用时允许",
    Setting.ASK_ONCE_GRANTED: "每次都询问",
    Setting.ASK: "每次都询问",
    Setting.DENY: "不允许",
}


class LocationPage:
    """The page of one app's location permission; `left` is set when the user goes back."""

    package = PACKAGE

    def __init__(
        self, owner: str, label: str, setting: Callable[[], Setting], choose: Callable[[Setting], None]
    ) -> None:
        """Show what `setting` says now; a touch of another button calls `choose`."""
        self.owner = owner
        self.left = asyncio.Event()
        self._label = label
        self._setting = setting
        self._choose = choose

    def window(self) -> Window:
        """Draw the page as it is now."""
        setting = self._setting()
        shown = [each for each in Setting if each not in _hidden(setting)]
        buttons = tuple(_button(row, each, each is setting) for row, each in enumerate(shown))
        bounds = Bounds(0, FIRST_ROW, WIDTH, FIRST_ROW + ROW * len(shown))
        group = view("RadioGroup", bounds, id="radiogroup", children=buttons)
        up = view("ImageButton", Bounds(0, 84, 147, 231), desc="返回", clickable=True, focusable=True)
        content = view(
            "FrameLayout",
            Bounds(0, STATUS_BAR, WIDTH, HEIGHT),
            id="android:id/content",
            children=(
                up,
                _text("", TITLE, 84, 300),
                _text("entity_header_title", self._label, 54, 520),
                _text("permission_message", QUESTION, 38, 680),
                group,
            ),
        )
        root = view("FrameLayout", Bounds(0, 0, WIDTH, HEIGHT), background="#ffffff", children=(content,))
        return Window(token="permission-page", title=f"{PACKAGE}/{ACTIVITY}", root=root)

    def touched(self, view: Node) -> None:
        """Change the setting, or leave by the arrow in the bar."""
        if view.view_class.endswith("ImageButton"):
            self.left.set()
        elif view.id in set(Setting) and view.id != self._setting():
            self._choose(Setting(view.id))

    def back(self) -> None:
        """Leave the page."""
        self.left.set()


def _button(row: int, setting: Setting, checked: bool) -> Node:
    bounds = Bounds(LEFT, FIRST_ROW + ROW * row, WIDTH - LEFT, FIRST_ROW + ROW * (row + 1))
    return radio(setting, TEXTS[setting], bounds, text_size=48, checked=checked)


def _hidden(setting: Setting) -> set[Setting]:
    return {Setting.ASK if setting is Setting.ASK_ONCE_GRANTED else Setting.ASK_ONCE_GRANTED}


def _text(text_id: str, text: str, size: float, top: float) -> Node:
    bounds = Bounds(LEFT, top, WIDTH - LEFT, top + text_height(text, size, WIDTH - 2 * LEFT))
    return view("TextView", bounds, id=text_id, text=text, text_size=size)
