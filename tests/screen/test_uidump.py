"""Dumps of screens, of phones and by hand."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from harness.screen import Hierarchy, Selector, parse_uidump

Capture = Callable[[str], str]

PHONES = (
    "android14_iqoo12_menu",
    "anr_dialog_systemui",
    "app_without_text_nodes_flutter_or_game",
    "chrome_first_run_terms",
    "compose_bookshelf_zh",
    "device_admin_settings_app",
    "gms_oobe_dialog",
    "language_dialog_zh",
    "login_zh",
    "oppo_watch",
    "permission_dialog_location_accuracy",
    "rn_exit_dialog",
    "systemui_quick_settings_zh",
    "two_windows_systemui_and_app",
    "vivo_originos_launcher",
    "xiaomi_miui_home",
)


def node(text: str = "", id: str = "", bounds: str = "[0,0][100,50]", **flags: str) -> str:
    attributes = " ".join(f'{name.replace("_", "-")}="{value}"' for name, value in flags.items())
    return f'<node text="{text}" resource-id="{id}" package="com.example" bounds="{bounds}" {attributes}/>'


def screen(*nodes: str) -> Hierarchy:
    hierarchy = parse_uidump(f"<?xml version='1.0' ?><hierarchy rotation=\"0\">{''.join(nodes)}</hierarchy>")
    assert hierarchy is not None
    return hierarchy


@pytest.mark.parametrize("name", PHONES)
def test_every_phone_is_read(capture: Capture, name: str) -> None:
    hierarchy = parse_uidump(capture(f"uiautomator__{name}.xml"))
    assert hierarchy is not None
    assert hierarchy.nodes
    assert hierarchy.package


def test_a_node_is_found_by_the_short_form_of_its_id() -> None:
    hierarchy = screen(node(id="com.example:id/disagree"), node(id="com.example:id/agree", bounds="[0,50][100,100]"))
    found = hierarchy.find(Selector(id="agree"))
    assert found is not None
    assert found.bounds.centre == (50, 75)


def test_exact_text_is_preferred_to_a_part_of_it() -> None:
    hierarchy = screen(node(text="同意并继续即表示同意"), node(text="同意"))
    found = hierarchy.find(Selector(text="同意"))
    assert found is not None
    assert found.text == "同意"


def test_agree_is_never_found_in_disagree() -> None:
    assert screen(node(text="不同意")).find(Selector(text="同意")) is None
    assert screen(node(text="不同意")).find(Selector(text="不同意")) is not None


def test_text_and_id_must_both_fit() -> None:
    hierarchy = screen(node(text="OK", id="com.example:id/a"))
    assert hierarchy.find(Selector(text="OK", id="b")) is None


def test_a_node_of_no_size_cannot_be_found() -> None:
    assert screen(node(text="OK", bounds="[0,0][0,0]")).find(Selector(text="OK")) is None


def test_quotes_and_control_characters_of_vendors_are_read() -> None:
    hierarchy = parse_uidump("<hierarchy><node text='say \"yes\" &#0;&#10;now\x01' bounds='[0,0][1,1]'/></hierarchy>")
    assert hierarchy is not None
    assert hierarchy.nodes[0].text == 'say "yes" \nnow'


@pytest.mark.parametrize(
    "text",
    ["", "UI hierchary dumped to: /sdcard/x.xml", "<hierarchy><node", "ERROR: could not get idle state.", "<other/>"],
)
def test_what_is_no_dump_is_none(text: str) -> None:
    assert parse_uidump(text) is None
