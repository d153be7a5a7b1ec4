"""The XML of `uiautomator dump`."""

from __future__ import annotations

import os
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from harness.simulator.system.screen.uidump import dump
from harness.simulator.system.screen.views import Bounds, Node

CAPTURES = Path(os.environ.get("HARNESS_CAPTURES", "../shared/android/transcripts"))
ATTRIBUTES = [
    "index", "text", "resource-id", "class", "package", "content-desc", "checkable", "checked", "clickable", "enabled",
    "focusable", "focused", "scrollable", "long-clickable", "password", "selected", "bounds",
]  # fmt: skip
HOSTILE = [
    '"><script>',
    "a'b\"c",
    "]]>&amp;<!--",
    "line\nbreak\ttab",
    "\x00\x07\x1b[31m",
    "\ud800lone",
    "😀𠮷",
    "\ufffe",
    "'",
]


def text_node(text: str) -> Node:
    return Node(view_class="android.widget.TextView", package="com.x", text=text, bounds=Bounds(0, 84, 100, 200))


def first(xml: str) -> ElementTree.Element:
    return ElementTree.fromstring(xml.encode())[0]


def test_a_node_has_the_attributes_of_android_14_in_their_order() -> None:
    assert list(first(dump(text_node("同意"))).attrib) == ATTRIBUTES


@pytest.mark.skipif(not CAPTURES.is_dir(), reason="captures of real phones are not here")
@pytest.mark.parametrize("name", ["uiautomator__android14_iqoo12_menu.xml", "uiautomator__login_zh.xml"])
def test_a_phone_writes_the_same_attributes_and_the_same_prologue(name: str) -> None:
    phone = (CAPTURES / name).read_text()
    ours = dump(Node(children=(text_node("x"),)))
    prologue = re.compile(r"<\?xml.*?\?><hierarchy rotation=\"0\">")
    assert list(first(phone).attrib) == list(first(ours).attrib)
    assert prologue.match(phone)[0] == prologue.match(ours)[0]  # type: ignore[index]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_inside_its_attribute(text: str) -> None:
    node = first(dump(text_node(text)))
    assert list(node.attrib) == ATTRIBUTES
    assert len(node) == 0


def test_text_survives_unless_xml_cannot_hold_it() -> None:
    assert first(dump(text_node("租户\n“一”&<二>😀"))).get("text") == "租户\n“一”&<二>😀"
    assert first(dump(text_node("a\x00b\x1bc"))).get("text") == "a.b.c"


def test_a_value_with_double_quotes_is_written_in_single_ones() -> None:
    assert "text='say \"yes\"'" in dump(text_node('say "yes"'))


def test_a_password_is_dots() -> None:
    xml = dump(Node(text="s3cret", password=True))
    assert first(xml).get("text") == "••••••"
    assert "s3cret" not in xml


def test_the_hint_of_an_empty_password_field_is_no_secret() -> None:
    node = first(dump(Node(text="密码", hint=True, password=True)))
    assert (node.get("text"), node.get("password")) == ("密码", "true")


def test_bounds_are_cut_at_the_screen() -> None:
    assert first(dump(Node(bounds=Bounds(-40, 0, 1200, 2500)))).get("bounds") == "[0,0][1080,2400]"


def test_the_index_counts_places_and_invisible_children_leave_a_gap() -> None:
    root = Node(children=(text_node("a"), Node(visible=False), text_node("b")))
    assert [child.get("index") for child in first(dump(root))] == ["0", "2"]


def test_a_control_without_words_is_marked_as_not_accessible() -> None:
    assert first(dump(Node(clickable=True))).get("NAF") == "true"
    assert first(dump(Node(clickable=True, children=(text_node("同意"),)))).get("NAF") is None


def test_a_compressed_dump_leaves_out_plain_containers() -> None:
    root = Node(children=(Node(children=(text_node("同意"),)),))
    assert [node.get("text") for node in ElementTree.fromstring(dump(root, compressed=True)).iter("node")] == ["同意"]
