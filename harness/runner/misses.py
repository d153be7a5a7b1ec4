"""What to say of a step that did not find on the screen what it was to: the cause, and what would have been found."""

from __future__ import annotations

import re
from collections.abc import Iterable

from harness.device.ui import Sight
from harness.errors import DeviceRefused
from harness.screen import Node, Selector, nearest, targets
from harness.text import Text

MOST_LABELS, LONGEST_LABEL = 8, 24
_NUMBER = re.compile(r"\d{4,}")


def said(refused: DeviceRefused) -> Text:
    """What the device refused, and what to do; which device it was the run says."""
    return Text(
        zh=f"{refused.cause.zh.rstrip('。.')}。{refused.next_step.zh}",
        en=f"{refused.cause.en.rstrip('.')}. {refused.next_step.en}",
    )


def missed(sight: Sight, selector: Selector) -> Text:
    """Why not exactly one node was found."""
    if len(sight.nodes) > 1:
        return _several(sight.nodes, selector)
    if sight.hierarchy is None:
        return said(sight.unreadable) if sight.unreadable else _absent(selector)
    nodes = sight.hierarchy.nodes
    if greyed := targets(nodes, selector):
        return _greyed(greyed[0])
    told = _absent(selector)
    if near := "、".join(_NUMBER.sub("…", each.named) for each in nearest(nodes, selector)):
        told = Text(zh=f"{told.zh}。相近的有：{near}", en=f"{told.en}. Near it: {near.replace('、', ', ')}")
    labels = _labels(nodes)
    return Text(
        zh=f"{told.zh}。界面上有：{'、'.join(labels) or '没有文字'}",
        en=f"{told.en}. On the screen: {', '.join(labels) or 'no texts'}",
    )


def still_there(nodes: tuple[Node, ...], selector: Selector) -> Text:
    """What kept an absence from being seen."""
    shown = [_named(node) for node in nodes[:MOST_LABELS]]
    return Text(
        zh=f"界面上仍有 {selector.named}，或与它相近的：{'、'.join(shown)}",
        en=f"{selector.named}, or something like it, is still on the screen: {', '.join(shown)}",
    )


def state(node: Node, selector: Selector) -> Text:
    """What a box is instead of what it was to be."""
    if not node.checkable:
        return Text(zh=f"{selector.named} 不是可勾选的控件", en=f"{selector.named} is nothing that can be checked")
    zh, en = ("已勾选", "checked") if node.checked else ("未勾选", "not checked")
    return Text(zh=f"{selector.named} {zh}", en=f"{selector.named} is {en}")


def _several(nodes: tuple[Node, ...], selector: Selector) -> Text:
    shown = [f"{_named(node)} @ {node.bounds.centre[0]},{node.bounds.centre[1]}" for node in nodes[:MOST_LABELS]]
    return Text(
        zh=f"界面上有 {len(nodes)} 处同样符合 {selector.named}：{'、'.join(shown)}。"
        "请同时写出 id、text 或 desc 加以区分",
        en=f"{len(nodes)} places fit {selector.named} equally well: {', '.join(shown)}. "
        "Tell them apart by id, text and desc together",
    )


def _greyed(node: Node) -> Text:
    return Text(
        zh=f"{_named(node)} 是灰色的，点击无效。请先做使它可用的操作，或用 timeout 等得更久",
        en=f"{_named(node)} is greyed out: a tap on it does nothing. "
        "Do first what makes it usable, or wait longer by timeout",
    )


def _absent(selector: Selector) -> Text:
    return Text(zh=f"界面上没有：{selector.named}", en=f"not on the screen: {selector.named}")


def _named(node: Node) -> str:
    return Selector(id=node.id.rpartition("/")[2], text=_text(node), desc=_short(node.description)).named


def _labels(nodes: Iterable[Node]) -> list[str]:
    """What can be read, what reacts first. What was typed is left out, and long numbers are: they may be personal."""
    seen = [node for node in nodes if not node.bounds.empty and (node.text or node.description)]
    texts = [_text(node) or _short(node.description) for node in sorted(seen, key=lambda node: not node.usable)]
    return list(dict.fromkeys(text for text in texts if text))[:MOST_LABELS]


def _text(node: Node) -> str:
    return "" if node.password or node.class_name.endswith("EditText") else _short(node.text)


def _short(text: str) -> str:
    return _NUMBER.sub("…", " ".join(text.split()))[:LONGEST_LABEL]
