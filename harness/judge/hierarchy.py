"""What a screen showed: the nodes of a `uiautomator dump`, searched by the selectors of a scenario."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from harness.scenario import Selector


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One node of the view tree."""

    text: str
    id: str  # without the package: "agree"
    desc: str
    package: str
    checkable: bool
    checked: bool

    def fits(self, selector: Selector) -> bool:
        """Whether this node is what `selector` means."""
        return (
            (not selector.id or self.id == selector.id)
            and (not selector.text or selector.text in self.text)
            and (not selector.desc or selector.desc in self.desc)
            and (selector.checked is None or self.checked == selector.checked)
        )


def read_hierarchy(path: Path) -> tuple[Node, ...] | None:
    """Read the nodes of a dump, top down; None where the file is no whole dump."""
    try:
        root = ElementTree.fromstring(path.read_bytes())
    except (OSError, ElementTree.ParseError):
        return None
    if root.tag != "hierarchy":
        return None
    return tuple(_node(element.attrib) for element in root.iter("node"))


def shows(nodes: tuple[Node, ...], selector: Selector) -> bool:
    """Whether some node fits `selector`."""
    return any(node.fits(selector) for node in nodes)


def _node(attributes: dict[str, str]) -> Node:
    return Node(
        text=attributes.get("text", ""),
        id=attributes.get("resource-id", "").rpartition("/")[2],
        desc=attributes.get("content-desc", ""),
        package=attributes.get("package", ""),
        checkable=attributes.get("checkable") == "true",
        checked=attributes.get("checked") == "true",
    )
