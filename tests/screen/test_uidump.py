"""Dumps of screens, of phones and by hand."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from harness.screen import parse_uidump

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


@pytest.mark.parametrize("name", PHONES)
def test_every_phone_is_read(capture: Capture, name: str) -> None:
    hierarchy = parse_uidump(capture(f"uiautomator__{name}.xml"))
    assert hierarchy is not None
    assert hierarchy.nodes
    assert hierarchy.package


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


def test_a_tree_of_any_depth_is_read() -> None:
    depth = 5000
    hierarchy = parse_uidump(f"<hierarchy>{'<node>' * depth}{'</node>' * depth}</hierarchy>")
    assert hierarchy is not None
    assert hierarchy.nodes[-1].depth == depth - 1
