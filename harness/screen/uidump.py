"""The XML of `uiautomator dump`: a tree of nodes, and how to find what a scenario means. Needs no device."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from harness.screen.selector import Selector

PERMISSION_DIALOGS = frozenset(
    {
        "com.android.permissioncontroller",
        "com.google.android.permissioncontroller",
        "com.samsung.android.permissioncontroller",
        "com.android.packageinstaller",
        "com.google.android.packageinstaller",
        "com.samsung.android.packageinstaller",
        "com.lbe.security.miui",
        "com.huawei.systemmanager",
    }
)
"""The packages that own the system's permission dialog. Sources: AOSP; package lists of Samsung, Xiaomi and Huawei."""

_BOUNDS = re.compile(r"\[(-?\d+),(-?\d+)\]\[(-?\d+),(-?\d+)\]")
# XML 1.0 allows no other control characters; some vendors' builds write them all the same, plain or as a reference.
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ILLEGAL_REFERENCE = re.compile(
    r"&#(?:x(?:[0-8bcefBCEF]|1[0-9a-fA-F]|[dD][89a-fA-F]..|[fF]{3}[eEfF])|0*(?:[0-8]|1[124-9]|2\d|3[01]));"
)


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

    def has_id(self, wanted: str) -> bool:
        """Whether this is the id asked for: in full, or its part after `id/`."""
        return bool(wanted) and (self.id == wanted or self.id.rpartition("/")[2] == wanted)

    def fits(self, selector: Selector) -> bool:
        """Whether this is what `selector` means: all that it gives fits, text and description as a part."""
        return (
            (not selector.text or _contains(self.text, selector.text))
            and (not selector.id or self.has_id(selector.id))
            and (not selector.desc or _contains(self.description, selector.desc))
            and (selector.checked is None or self.checked == selector.checked)
        )

    @property
    def usable(self) -> bool:
        """Whether a user can tap it: it is on the screen and reacts."""
        return self.clickable and self.enabled and not self.bounds.empty


@dataclass(frozen=True, slots=True, kw_only=True)
class Hierarchy:
    """One dump: nodes in the order in which they are drawn, roots first."""

    nodes: tuple[Node, ...]

    @property
    def package(self) -> str:
        """The package that owns the window on top; a dump of several windows lists the top one last."""
        roots = [node for node in self.nodes if node.depth == 0 and not node.bounds.empty]
        return roots[-1].package if roots else ""

    def find(self, selector: Selector) -> Node | None:
        """The best node that fits: exact text, then its beginning, then a part; what can be tapped comes first."""
        fitting = [node for node in self.nodes if node.fits(selector) and not node.bounds.empty]
        return max(fitting, key=lambda node: self._rank(node, selector), default=None)

    def _rank(self, node: Node, selector: Selector) -> tuple[bool, bool, bool, bool]:
        shown, wanted = _plain(node.text), _plain(selector.text)
        return shown == wanted, shown.startswith(wanted), node.clickable, node.enabled

    def scrollable(self) -> Node | None:
        """The largest list or page that can be scrolled."""
        pages = [node for node in self.nodes if node.scrollable and not node.bounds.empty]
        return max(pages, key=lambda node: _area(node.bounds), default=None)

    def texts(self) -> tuple[str, ...]:
        """All that can be read on the screen, for messages."""
        return tuple(text for node in self.nodes for text in (node.text or node.description,) if text)


def parse_uidump(text: str) -> Hierarchy | None:
    """Read a dump; None where it is no well-formed XML with a `hierarchy` root."""
    cleaned = _ILLEGAL_REFERENCE.sub("", _ILLEGAL.sub("", text)).strip()
    try:
        root = ElementTree.fromstring(cleaned)
    except ElementTree.ParseError:
        return None
    if root.tag != "hierarchy":
        return None
    return Hierarchy(nodes=tuple(node for child in root for node in _walk(child, 0)))


def _walk(element: ElementTree.Element, depth: int) -> Iterator[Node]:
    yield _node(element, depth)
    for child in element:
        yield from _walk(child, depth + 1)


def _node(element: ElementTree.Element, depth: int) -> Node:
    def text(name: str) -> str:
        return element.get(name) or ""

    def flag(name: str) -> bool:
        return element.get(name) == "true"

    match = _BOUNDS.match(text("bounds"))
    left, top, right, bottom = (int(number) for number in match.groups()) if match else (0, 0, 0, 0)
    return Node(
        text=text("text"),
        id=text("resource-id"),
        description=text("content-desc"),
        class_name=text("class"),
        package=text("package"),
        bounds=Bounds(left=left, top=top, right=right, bottom=bottom),
        clickable=flag("clickable"),
        enabled=flag("enabled"),
        checkable=flag("checkable"),
        checked=flag("checked"),
        selected=flag("selected"),
        focused=flag("focused"),
        scrollable=flag("scrollable"),
        password=flag("password"),
        depth=depth,
    )


def _contains(text: str, part: str) -> bool:
    """Whether `part` stands in `text` other than negated: 同意 is not found in 不同意."""
    shown, wanted = _plain(text), _plain(part)
    return any(shown[match.start() - 1 : match.start()] != "不" for match in re.finditer(re.escape(wanted), shown))


def _plain(text: str) -> str:
    """Text as a reader compares it: blanks folded."""
    return " ".join(text.split())


def _area(bounds: Bounds) -> int:
    return (bounds.right - bounds.left) * (bounds.bottom - bounds.top)
