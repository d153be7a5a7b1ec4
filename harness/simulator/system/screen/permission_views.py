"""The views of the permission controller: its dialog and its page in the settings are drawn from them."""

from __future__ import annotations

from typing import TypedDict, Unpack

from harness.simulator.system.screen.views import Bounds, Node

PACKAGE = "com.android.permissioncontroller"


class _Looks(TypedDict, total=False):
    id: str
    text: str
    desc: str
    text_size: float
    color: str
    background: str
    checkable: bool
    checked: bool
    clickable: bool
    focusable: bool
    children: tuple[Node, ...]


def view(kind: str, bounds: Bounds, **looks: Unpack[_Looks]) -> Node:
    """A view of class `android.widget.<kind>`."""
    return Node(view_class=f"android.widget.{kind}", package=PACKAGE, bounds=bounds, **looks)


def radio(radio_id: str, text: str, bounds: Bounds, *, text_size: float, checked: bool) -> Node:
    """One choice of several."""
    return view(
        "RadioButton",
        bounds,
        id=radio_id,
        text=text,
        text_size=text_size,
        checkable=True,
        checked=checked,
        clickable=True,
        focusable=True,
    )
