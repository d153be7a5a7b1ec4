"""The view tree of a window, as an app process describes it and as the system builds its own dialogs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import msgspec

WIDTH, HEIGHT = 1080, 2400
STATUS_BAR = 84  # pixels at the top that no app content covers


class Bounds(NamedTuple):
    """A rectangle in screen pixels; right and bottom are outside of it."""

    left: float
    top: float
    right: float
    bottom: float

    def intersect(self, other: Bounds) -> Bounds:
        """Give the common part; it is empty (no width or no height) where there is none."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        return Bounds(left, top, max(left, min(self.right, other.right)), max(top, min(self.bottom, other.bottom)))

    def contains(self, x: float, y: float) -> bool:
        return self.left <= x < self.right and self.top <= y < self.bottom

    @property
    def empty(self) -> bool:
        return self.right <= self.left or self.bottom <= self.top

    @property
    def center(self) -> tuple[int, int]:
        return int((self.left + self.right) // 2), int((self.top + self.bottom) // 2)

    def short(self) -> str:
        """Write it as Rect.toShortString of the platform does: [left,top][right,bottom]."""
        return f"[{int(self.left)},{int(self.top)}][{int(self.right)},{int(self.bottom)}]"


SCREEN = Bounds(0, 0, WIDTH, HEIGHT)


class Node(msgspec.Struct, frozen=True, kw_only=True, rename={"view_class": "class"}):
    """One view. `id` is a short resource name of `package`, or a full one (`android:id/content`)."""

    view_class: str = "android.view.View"
    id: str = ""
    package: str = ""
    text: str = ""
    hint: bool = False  # the text is the hint of an empty field
    desc: str = ""
    bounds: Bounds = SCREEN
    checkable: bool = False
    checked: bool = False
    clickable: bool = False
    enabled: bool = True
    focusable: bool = False
    focused: bool = False
    scrollable: bool = False
    long_clickable: bool = False
    password: bool = False
    selected: bool = False
    visible: bool = True
    color: str = ""
    background: str = ""
    text_size: float = 0
    children: tuple[Node, ...] = ()

    @property
    def resource_id(self) -> str:
        """Give the id as accessibility reports it, `package:id/name`, or nothing."""
        return self.id if not self.id or ":" in self.id else f"{self.package}:id/{self.id}"

    @property
    def shown_text(self) -> str:
        """Give the words as a user sees them: what was typed into a password field is dots, its hint is not."""
        return "•" * len(self.text) if self.password and not self.hint else self.text

    def shown_children(self, clip: Bounds) -> Iterator[tuple[int, Node, Bounds]]:
        """Yield position, child and the part of it that can be seen within `clip`; what cannot be seen is left out."""
        inside = self.bounds.intersect(clip)
        for position, child in enumerate(self.children):
            seen = child.bounds.intersect(inside)
            if child.visible and not seen.empty:
                yield position, child, seen

    def walk(self, clip: Bounds = SCREEN) -> Iterator[Node]:
        """Yield this view and all below it that can be seen, in drawing order."""
        yield self
        for _, child, seen in self.shown_children(clip):
            yield from child.walk(seen)

    def hit(self, x: float, y: float, clip: Bounds = SCREEN) -> Node | None:
        """Find the view that takes a touch at a point: the uppermost clickable, enabled one."""
        for _, child, seen in reversed(list(self.shown_children(clip))):
            if (found := child.hit(x, y, seen)) is not None:
                return found
        inside = self.bounds.intersect(clip).contains(x, y)
        return self if inside and self.clickable and self.enabled else None


class Window(msgspec.Struct, frozen=True, kw_only=True):
    """A window of an app or of the system; `kind` is activity, dialog or toast."""

    token: str = ""
    kind: str = "activity"
    title: str = ""
    secure: bool = False  # FLAG_SECURE: seen on the screen, and in no picture of it
    root: Node


class WindowDump(msgspec.Struct, frozen=True):
    """An app's answer to the question window.dump: its windows, the top one last."""

    windows: tuple[Window, ...] = ()
