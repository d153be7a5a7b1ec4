"""A screen as a tree of nodes. Needs no device."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from harness.screen.selector import Selector

SMALLEST = 8  # pixels: a millimetre on the coarsest of screens


_BOXES = ("CheckBox", "RadioButton")  # endings of classes
_ACTING = (*_BOXES, "Button", "Switch")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """A rectangle in pixels of the screen."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def centre(self) -> tuple[int, int]:
        return (self.left + self.right) // 2, (self.top + self.bottom) // 2

    @property
    def empty(self) -> bool:
        """Nothing of it is on the screen."""
        return self.right <= self.left or self.bottom <= self.top

    @property
    def speck(self) -> bool:
        """Too small to be read or hit, on whatever screen."""
        return min(self.right - self.left, self.bottom - self.top) < SMALLEST


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One view. `id` is the full resource id (`com.example:id/agree`)."""

    text: str
    id: str
    description: str
    class_name: str
    package: str
    bounds: Bounds
    clickable: bool
    enabled: bool
    checkable: bool
    checked: bool
    selected: bool
    focused: bool
    scrollable: bool
    password: bool
    depth: int

    @property
    def spot(self) -> tuple[int, int]:
        """Where a tap means the node: its middle; of a box with words beside it the box, as those may hold links.

        A box stands at the beginning of its view. Source: AOSP `CompoundButton.onDraw`.
        """
        x, y = self.bounds.centre
        height = self.bounds.bottom - self.bounds.top
        boxed = self.checkable and self.class_name.endswith(_BOXES) and bool(self.text)
        return (min(x, self.bounds.left + height // 2), y) if boxed else (x, y)

    @property
    def usable(self) -> bool:
        """Whether a user can tap it: it is on the screen and reacts."""
        return self.clickable and self.enabled and not self.bounds.empty

    @property
    def tells_its_text(self) -> bool:
        """Whether it is a field of which the tree says what stands in it: of a password it may say nothing."""
        return self.class_name.endswith("EditText") and not self.password


def focused(nodes: Iterable[Node]) -> tuple[Node, ...]:
    """The innermost node that has the focus, and may take what is typed; none or one."""
    return tuple(node for node in nodes if node.focused and not node.class_name.endswith(_ACTING))[-1:]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hierarchy:
    """One dump: nodes in the order in which they are drawn, roots first."""

    nodes: tuple[Node, ...]

    @property
    def package(self) -> str:
        """The package that owns the window on top; a dump of several windows lists the top one last."""
        roots = [node for node in self.nodes if node.depth == 0 and not node.bounds.empty]
        return roots[-1].package if roots else ""

    def says(self, selector: Selector) -> bool:
        """Whether the screen tells any of the things that `selector` asks for: texts, ids, descriptions.

        A game or a page drawn on a canvas is one view without words, whatever the user reads on it.
        """
        seen = [node for node in self.nodes if not node.bounds.empty]
        words = any(node.text or node.description for node in seen)
        ids = any(node.id for node in seen)
        return (words or not (selector.text or selector.desc)) and (ids or words or not selector.id)

    def scrollable(self) -> Node | None:
        """The largest list or page that can be scrolled."""
        pages = [node for node in self.nodes if node.scrollable and not node.bounds.empty]
        return max(pages, key=lambda node: _area(node.bounds), default=None)

    def texts(self) -> tuple[str, ...]:
        """All that can be read on the screen, for messages."""
        return tuple(text for node in self.nodes for text in (node.text or node.description,) if text)


def _area(bounds: Bounds) -> int:
    return (bounds.right - bounds.left) * (bounds.bottom - bounds.top)
