"""The XML of `uiautomator dump`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from harness.screen.tree import Bounds, Hierarchy, Node

_BOUNDS = re.compile(r"\[(-?\d{1,7}),(-?\d{1,7})\]\[(-?\d{1,7}),(-?\d{1,7})\]")
# XML 1.0 allows no other control characters; some vendors' builds write them all the same, plain or as a reference.
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ILLEGAL_REFERENCE = re.compile(
    r"&#(?:x(?:[0-8bcefBCEF]|1[0-9a-fA-F]|[dD][89a-fA-F]..|[fF]{3}[eEfF])|0*(?:[0-8]|1[124-9]|2\d|3[01]));"
)


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
    """Parents first. An app decides how deep its tree is, so nothing here recurses."""
    waiting = [(element, depth)]
    while waiting:
        each, level = waiting.pop()
        yield _node(each, level)
        waiting.extend((child, level + 1) for child in reversed(each))


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
