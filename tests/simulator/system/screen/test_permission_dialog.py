"""The permission dialog: its buttons for each case and what a touch of them means."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from harness.simulator.system.screen.permission_dialog import (
    PACKAGE,
    Accuracy,
    Action,
    Choice,
    Group,
    Options,
    PermissionDialog,
    buttons,
    message,
)
from harness.simulator.system.screen.views import SCREEN, Node

FIRST, AGAIN = Options(), Options(denied_before=True)
DENY, FINAL_DENY = "permission_deny_button", "permission_deny_and_dont_ask_again_button"
FOREGROUND, ONCE = "permission_allow_foreground_only_button", "permission_allow_one_time_button"
FINE, COARSE = "permission_location_accuracy_radio_fine", "permission_location_accuracy_radio_coarse"


def shown(dialog: PermissionDialog) -> dict[str, Node]:
    return {node.id: node for node in dialog.window().root.walk() if node.id}


def choice_after(act: Callable[[PermissionDialog], None], group: Group, options: Options) -> Choice:
    async def ask() -> Choice:
        dialog = PermissionDialog("com.x", "云助手", group, options)
        act(dialog)
        return await asyncio.wait_for(dialog.choice, 1)

    return asyncio.run(ask())


def touching(*names: str) -> Callable[[PermissionDialog], None]:
    def touch(dialog: PermissionDialog) -> None:
        for name in names:
            x, y = shown(dialog)[name].bounds.center
            hit = dialog.window().root.hit(x, y)
            assert hit is not None
            dialog.touched(hit)

    return touch


@pytest.mark.parametrize(
    ("group", "options", "expected"),
    [
        (Group.LOCATION, FIRST, [FOREGROUND, ONCE, DENY]),
        (Group.CAMERA, FIRST, [FOREGROUND, ONCE, DENY]),
        (Group.MICROPHONE, AGAIN, [FOREGROUND, ONCE, FINAL_DENY]),
        (Group.SENSORS, FIRST, [FOREGROUND, DENY]),
        (Group.CONTACTS, FIRST, ["permission_allow_button", DENY]),
        (Group.PHONE, AGAIN, ["permission_allow_button", FINAL_DENY]),
        (
            Group.READ_MEDIA_VISUAL,
            FIRST,
            ["permission_allow_selected_button", "permission_allow_all_button", DENY],
        ),
    ],
)
def test_the_buttons_are_those_of_android_14(group: Group, options: Options, expected: list[str]) -> None:
    assert [button.id for button in buttons(group, options)] == expected


def test_every_group_has_a_question_that_names_the_app() -> None:
    assert all("“云助手”" in message("云助手", group, FIRST) for group in Group)


def test_precise_and_approximate_are_offered_only_where_the_user_may_choose() -> None:
    async def ids(accuracy: Accuracy) -> set[str]:
        return set(shown(PermissionDialog("com.x", "云助手", Group.LOCATION, Options(accuracy=accuracy))))

    assert {FINE, COARSE} <= asyncio.run(ids(Accuracy.CHOICE))
    assert not {FINE, COARSE} & asyncio.run(ids(Accuracy.BOTH))
    assert not {FINE, COARSE} & asyncio.run(ids(Accuracy.UPGRADE))


def test_choosing_approximate_grants_that_alone() -> None:
    options = Options(accuracy=Accuracy.CHOICE)
    precise = choice_after(touching(FOREGROUND), Group.LOCATION, options)
    approximate = choice_after(touching(COARSE, ONCE), Group.LOCATION, options)
    assert precise == Choice(action=Action.ALLOW_FOREGROUND, precise=True)
    assert approximate == Choice(action=Action.ALLOW_ONE_TIME, precise=False)


def test_the_radio_that_was_touched_is_the_one_that_is_checked() -> None:
    async def look() -> tuple[bool, bool]:
        dialog = PermissionDialog("com.x", "云助手", Group.LOCATION, Options(accuracy=Accuracy.CHOICE))
        touching(COARSE)(dialog)
        return shown(dialog)[FINE].checked, shown(dialog)[COARSE].checked

    assert asyncio.run(look()) == (False, True)


def test_the_second_refusal_is_for_good() -> None:
    assert choice_after(touching(DENY), Group.CAMERA, FIRST).action is Action.DENY
    assert choice_after(touching(FINAL_DENY), Group.CAMERA, AGAIN).action is Action.DENY_AND_DONT_ASK_AGAIN


def test_the_back_key_ends_the_request_without_a_decision() -> None:
    assert choice_after(lambda dialog: dialog.back(), Group.CAMERA, FIRST).action is Action.CANCELED


def test_the_dialog_belongs_to_the_permission_controller_and_fits_the_screen() -> None:
    async def look() -> list[Node]:
        options = Options(accuracy=Accuracy.CHOICE, background=True)
        return list(PermissionDialog("com.x", "云助手" * 30, Group.LOCATION, options).window().root.walk())

    nodes = asyncio.run(look())
    assert {node.package for node in nodes} == {PACKAGE}
    assert all(node.bounds.intersect(SCREEN) == node.bounds for node in nodes)
    assert "com.android.permissioncontroller:id/permission_message" in {node.resource_id for node in nodes}
