"""The system's permission dialog, and what only looks like it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from harness.screen import Answer, parse_uidump
from harness.screen.permission_dialog import asks_perhaps, button, offers_an_answer, on_top
from tests.screen.screens import APP, label, screen, view

Capture = Callable[[str], str]


def dialog(package: str, *buttons: tuple[str, str]) -> str:
    nodes = "".join(
        f'<node text="{text}" resource-id="{id}" package="{package}" clickable="true" bounds="[0,{i}0][9,{i}9]"/>'
        for i, (id, text) in enumerate(buttons)
    )
    return f'<hierarchy><node package="{package}" bounds="[0,0][99,99]">{nodes}</node></hierarchy>'


AOSP = "com.android.permissioncontroller:id/"
LOCATION = dialog(
    "com.android.permissioncontroller",
    (f"{AOSP}permission_allow_foreground_only_button", "仅在使用该应用时允许"),
    (f"{AOSP}permission_allow_one_time_button", "仅限这一次"),
    (f"{AOSP}permission_deny_button", "不允许"),
)


def chosen(xml: str, answer: Answer) -> str:
    hierarchy = parse_uidump(xml)
    assert hierarchy is not None
    return "".join(node.text for node in button(hierarchy, answer))


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (Answer.ALLOW, "仅在使用该应用时允许"),
        (Answer.WHILE_USING, "仅在使用该应用时允许"),
        (Answer.ALLOW_ONCE, "仅限这一次"),
        (Answer.DENY, "不允许"),
        (Answer.DENY_FOREVER, ""),
    ],
)
def test_each_answer_has_its_button(answer: Answer, text: str) -> None:
    assert chosen(LOCATION, answer) == text


def test_an_imitation_by_the_app_is_never_answered() -> None:
    imitation = LOCATION.replace('package="com.android.permissioncontroller"', 'package="com.example.shop"')
    hierarchy = parse_uidump(imitation)
    assert hierarchy is not None
    assert not on_top(hierarchy)
    assert chosen(imitation, Answer.ALLOW) == ""


def test_miui_has_a_package_and_an_id_of_its_own() -> None:
    xml = dialog("com.lbe.security.miui", ("com.lbe.security.miui:id/permission_allow_onetime_button", "本次运行允许"))
    assert chosen(xml, Answer.ALLOW_ONCE) == "本次运行允许"


def test_a_dialog_with_unknown_ids_is_answered_by_its_texts() -> None:
    xml = dialog("com.android.permissioncontroller", ("x:id/button1", "允许"), ("x:id/button2", "拒绝"))
    assert (chosen(xml, Answer.ALLOW), chosen(xml, Answer.DENY)) == ("允许", "拒绝")


def test_googles_dialog_owns_nodes_by_another_package_than_its_ids(capture: Capture) -> None:
    xml = capture("uiautomator__permission_dialog_location_accuracy.xml")
    assert "While using" in chosen(xml, Answer.WHILE_USING)
    assert chosen(xml, Answer.DENY)


def choice(text: str, package: str, written: str) -> str:
    match written:
        case "as a button":
            return view(text=text, clickable=True, package=package)
        case "in a row":
            return view(view(text=text, package=package), clickable=True, package=package)
        case "counting down":
            return view(text=f"{text}（15s）", clickable=True, package=package)
        case _:
            return view(desc=text, clickable=True, package=package)


@pytest.mark.parametrize("written", ["as a button", "in a row", "counting down", "as a description"])
def test_a_dialog_is_known_however_its_buttons_are_written(written: str) -> None:
    for package, known in (("com.lbe.security.miui", True), ("com.maker.safe", False)):
        nodes = screen(*(choice(text, package, written) for text in ("始终允许", "拒绝")))
        assert offers_an_answer(nodes) is known
        assert asks_perhaps(nodes, APP) == ("" if known else package)


def test_a_dialog_in_another_language_may_ask() -> None:
    package, button = "com.google.android.permissioncontroller", "android.widget.Button"
    nodes = screen(*(view(text=text, kind=button, clickable=True, package=package) for text in ("許可", "許可しない")))
    assert not offers_an_answer(nodes)
    assert asks_perhaps(nodes, APP) == package
    assert asks_perhaps(nodes[:-1], APP) == ""  # one button stands on its pages too
    traditional = screen(*(choice(text, "com.maker.safe", "as a button") for text in ("允許", "拒絕")))
    assert asks_perhaps(traditional, APP) == "com.maker.safe"


def test_rows_of_a_page_of_permissions_ask_for_nothing() -> None:
    package = "com.lbe.security.miui"
    row = view(label("相机", package=package), label("拒绝", package=package), clickable=True, package=package)
    option = view(text="允许", kind="android.widget.CheckedTextView", clickable=True, checkable=True, package=package)
    assert not offers_an_answer(screen(row, option, label("不允许", package=package)))
    other = "com.maker.safe"
    assert asks_perhaps(screen(label("允许", package=other), label("拒绝", package=other)), APP) == ""


def test_a_button_that_counts_down_is_answered() -> None:
    counting = dialog("com.lbe.security.miui", ("", "仅在使用中允许"), ("", "拒绝(15s)"))
    assert chosen(counting, Answer.DENY) == "拒绝(15s)"
