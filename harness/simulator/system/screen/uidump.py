"""A view tree as `uiautomator dump` of Android 14 writes it.

Source: AccessibilityNodeInfoDumper (frameworks/base, cmds/uiautomator) for attributes and their order, and
KXmlSerializer for quoting.
"""

from __future__ import annotations

import re

from harness.simulator.system.screen.views import SCREEN, Bounds, Node

HEADER = "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>"

# Characters that the dumper replaces by a dot. NUL and lone surrogates make a phone's dump fail; here they are dots
# as well,
# so that hostile text costs a character and not the evidence.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufddf\ufffe\uffff]")

# Containers that are never flagged NAF (not accessibility friendly), as in the dumper's own list.
_NAF_EXCLUDED = ("GridLayout", "GridView", "ListView", "TableLayout")


def dump(root: Node, *, compressed: bool = False) -> str:
    """Write the tree of one window; `compressed` leaves out views that say nothing by themselves."""
    return f'{HEADER}<hierarchy rotation="0">{_node(root, 0, SCREEN, compressed)}</hierarchy>'


def _node(node: Node, index: int, clip: Bounds, compressed: bool) -> str:
    seen = node.bounds.intersect(clip)
    inner = "".join(_node(child, position, within, compressed) for position, child, within in node.shown_children(seen))
    if compressed and inner and not _important(node):
        return inner
    attributes = "".join(f" {name}={_quoted(value)}" for name, value in _attributes(node, index, seen))
    return f"<node{attributes}>{inner}</node>" if inner else f"<node{attributes} />"


def _attributes(node: Node, index: int, seen: Bounds) -> list[tuple[str, str]]:
    naf = [("NAF", "true")] if _is_naf(node) else []
    texts = [
        ("index", str(index)),
        ("text", node.shown_text),  # as accessibility gives it
        ("resource-id", node.resource_id),
        ("class", node.view_class),
        ("package", node.package),
        ("content-desc", node.desc),
    ]
    states = [
        ("checkable", node.checkable),
        ("checked", node.checked),
        ("clickable", node.clickable),
        ("enabled", node.enabled),
        ("focusable", node.focusable),
        ("focused", node.focused),
        ("scrollable", node.scrollable),
        ("long-clickable", node.long_clickable),
        ("password", node.password),
        ("selected", node.selected),
    ]
    return [*naf, *texts, *((name, str(state).lower()) for name, state in states), ("bounds", seen.short())]


def _is_naf(node: Node) -> bool:
    """Say whether a control has no words, neither of its own nor in a child."""
    if node.view_class.endswith(_NAF_EXCLUDED) or not (node.clickable and node.enabled):
        return False
    return not any(each.text or each.desc for each in node.walk())


def _important(node: Node) -> bool:
    """Mirror View.isImportantForAccessibility closely enough: what acts, speaks or has a name stays."""
    return bool(
        node.text or node.desc or node.id or node.clickable or node.checkable or node.scrollable or node.focusable
    )


def _quoted(value: str) -> str:
    """Quote as KXmlSerializer does: single quotes around a value that holds double ones.

    Whitespace and astral characters as numbers.
    """
    quote = "'" if '"' in value else '"'
    return quote + "".join(_escape(each, quote) for each in _NOT_XML.sub(".", value)) + quote


def _escape(character: str, quote: str) -> str:
    named = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
    if character in named:
        return named[character]
    if character == quote:
        return "&quot;" if quote == '"' else "&apos;"
    if character in "\n\r\t" or ord(character) > 0xFFFF:
        return f"&#{ord(character)};"
    return character
