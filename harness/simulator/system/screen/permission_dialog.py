"""The system's permission dialog of Android 14, in Chinese: which buttons a request gets, and what the user chose.

Resource ids, order of the buttons and which of them appear: GrantPermissionsViewHandlerImpl and
GrantPermissionsViewModel of packages/modules/Permission (android14-release). Texts: its values-zh-rCN strings.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from harness.simulator.system.screen.layout import PRIMARY, SURFACE, column, text_height
from harness.simulator.system.screen.permission_views import PACKAGE, radio, view
from harness.simulator.system.screen.views import Bounds, Node, Window

ACTIVITY = "com.android.permissioncontroller.permission.ui.GrantPermissionsActivity"


class Group(StrEnum):
    """A permission group, as the platform names it after `android.permission-group.`."""

    LOCATION = "LOCATION"
    CAMERA = "CAMERA"
    MICROPHONE = "MICROPHONE"
    CONTACTS = "CONTACTS"
    CALL_LOG = "CALL_LOG"
    PHONE = "PHONE"
    SMS = "SMS"
    CALENDAR = "CALENDAR"
    STORAGE = "STORAGE"
    READ_MEDIA_VISUAL = "READ_MEDIA_VISUAL"
    READ_MEDIA_AURAL = "READ_MEDIA_AURAL"
    SENSORS = "SENSORS"
    ACTIVITY_RECOGNITION = "ACTIVITY_RECOGNITION"
    NEARBY_DEVICES = "NEARBY_DEVICES"
    NOTIFICATIONS = "NOTIFICATIONS"


class Action(StrEnum):
    """What the user chose. CANCELED (the back key) changes nothing: the request just ends without a grant."""

    ALLOW = "allow"
    ALLOW_FOREGROUND = "allow_foreground"
    ALLOW_ONE_TIME = "allow_one_time"
    ALLOW_SELECTED = "allow_selected"
    DENY = "deny"
    DENY_AND_DONT_ASK_AGAIN = "deny_and_dont_ask_again"
    CANCELED = "canceled"


class Accuracy(StrEnum):
    """How exact a location is asked for. Apps that target Android 11 or older are granted both kinds by one answer."""

    BOTH = "both"  # target up to 30: no choice
    CHOICE = "choice"  # precise and approximate: the user chooses
    UPGRADE = "upgrade"  # approximate is granted, precise is asked for
    APPROXIMATE = "approximate"  # approximate alone is asked for


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The state of the group that decides which buttons appear.

    `accuracy` matters for location. `denied_before` is the flag USER_SET: the next refusal is for good.
    `background` says that the request of an app that targets Android 10 or older includes location in the
    background, which only the settings grant.
    """

    accuracy: Accuracy = Accuracy.BOTH
    denied_before: bool = False
    background: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The user's answer; `precise` matters for location alone: false grants the approximate one only."""

    action: Action
    precise: bool = False


MESSAGES = {
    Group.LOCATION: "要允许“{}”获取此设备的位置信息吗？",
    Group.CAMERA: "要允许“{}”拍摄照片和录制视频吗？",
    Group.MICROPHONE: "要允许“{}”录音吗？",
    Group.CONTACTS: "要允许“{}”访问您的通讯录吗？",
    Group.CALL_LOG: "要允许“{}”访问您的手机通话记录吗？",
    Group.PHONE: "要允许“{}”拨打电话和管理通话吗？",
    Group.SMS: "要允许“{}”发送和查看短信吗？",
    Group.CALENDAR: "要允许“{}”访问您的日历吗？",
    Group.STORAGE: "要允许“{}”访问此设备上的照片、视频、音乐、音频和其他文件吗？",
    Group.READ_MEDIA_VISUAL: "要允许“{}”访问此设备上的照片和视频吗？",
    Group.READ_MEDIA_AURAL: "要允许“{}”访问此设备上的音乐和音频吗？",
    Group.SENSORS: "要允许“{}”访问与您的生命体征相关的传感器数据吗？",
    Group.ACTIVITY_RECOGNITION: "要允许“{}”获取您的身体活动记录吗？",
    Group.NEARBY_DEVICES: "要允许“{}”查找、连接到附近的设备以及确定附近设备的相对位置吗？",
    Group.NOTIFICATIONS: "要允许“{}”向您发送通知吗？",
}
COARSE_MESSAGE = "要允许“{}”获取此设备的大致位置信息吗？"
UPGRADE_MESSAGE = "要将“{}”的位置信息使用权限从大致位置更改为确切位置吗？"
BACKGROUND_DETAIL = "此应用可能会想要始终获取您的位置信息，即使您没有使用此应用也是如此。您可以在“设置”中授予此权限。"

ONE_TIME_GROUPS = frozenset({Group.LOCATION, Group.CAMERA, Group.MICROPHONE})
WHILE_IN_USE_GROUPS = ONE_TIME_GROUPS | {Group.SENSORS}  # groups with a background permission, on 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """One answer: the end of its resource id, its text and what it means."""

    id: str
    text: str
    action: Action


def buttons(group: Group, options: Options) -> tuple[Button, ...]:
    """Give the buttons of a request from top to bottom."""
    return (*_allowing(group, options), _denying(group, options))


def _allowing(group: Group, options: Options) -> Iterator[Button]:
    if group in WHILE_IN_USE_GROUPS:
        text = "更改为确切位置" if options.accuracy is Accuracy.UPGRADE else "仅在使用该应用时允许"
        yield Button(id="permission_allow_foreground_only_button", text=text, action=Action.ALLOW_FOREGROUND)
        if group in ONE_TIME_GROUPS:
            yield Button(id="permission_allow_one_time_button", text="仅限这一次", action=Action.ALLOW_ONE_TIME)
    elif group is Group.READ_MEDIA_VISUAL:
        yield Button(id="permission_allow_selected_button", text="选择照片和视频", action=Action.ALLOW_SELECTED)
        yield Button(id="permission_allow_all_button", text="全部允许", action=Action.ALLOW)
    else:
        yield Button(id="permission_allow_button", text="允许", action=Action.ALLOW)


def _denying(group: Group, options: Options) -> Button:
    # From Android 11 on both refusals carry the same words; only the id tells which one it is.
    text = "保留使用大致位置" if options.accuracy is Accuracy.UPGRADE else "不允许"
    if options.denied_before:
        action = Action.DENY_AND_DONT_ASK_AGAIN
        return Button(id="permission_deny_and_dont_ask_again_button", text=text, action=action)
    return Button(id="permission_deny_button", text=text, action=Action.DENY)


def message(label: str, group: Group, options: Options) -> str:
    """Give the question the dialog asks."""
    special = {Accuracy.UPGRADE: UPGRADE_MESSAGE, Accuracy.APPROXIMATE: COARSE_MESSAGE}
    return special.get(options.accuracy, MESSAGES[group]).format(label)


class PermissionDialog:
    """One request on the screen, until `choice` is there."""

    def __init__(self, package: str, label: str, group: Group, options: Options) -> None:
        self.owner = package
        self.package = PACKAGE
        self.choice: asyncio.Future[Choice] = asyncio.get_running_loop().create_future()
        self._label = label
        self._group = group
        self._options = options
        self._precise = options.accuracy is not Accuracy.APPROXIMATE

    def window(self) -> Window:
        """Draw the dialog as it is now."""
        return Window(token="permission", kind="dialog", title=f"{PACKAGE}/{ACTIVITY}", root=self._root())

    def touched(self, view: Node) -> None:
        """React to a touch of one of its views."""
        if view.id == "permission_location_accuracy_radio_fine":
            self._precise = True
        elif view.id == "permission_location_accuracy_radio_coarse":
            self._precise = False
        for button in buttons(self._group, self._options):
            if button.id == view.id:
                self._choose(button.action)

    def back(self) -> None:
        """End the request without an answer, as the back key does."""
        self._choose(Action.CANCELED)

    def _choose(self, action: Action) -> None:
        if not self.choice.done():
            self.choice.set_result(Choice(action=action, precise=self._precise))

    def _root(self) -> Node:
        question = message(self._label, self._group, self._options)
        parts = [_question(question)]
        if self._options.background:
            parts.append(_text("detail_message", BACKGROUND_DETAIL, 42))
        if self._options.accuracy is Accuracy.CHOICE:
            parts.append(self._accuracy())
        parts.append(_button_list(buttons(self._group, self._options)))
        height = 84 + sum(part.bounds.bottom for part in parts)
        top = 1251 - height / 2  # the dialog's middle on a screen of 2400, as on a Pixel
        return _dialog(column(parts, top + 42), Bounds(28, top, 1052, top + height))

    def _accuracy(self) -> Node:
        fine = _radio("permission_location_accuracy_radio_fine", "确切位置", self._precise, 133)
        coarse = _radio("permission_location_accuracy_radio_coarse", "大致位置", not self._precise, 553)
        around = Bounds(133, 0, 947, 391)
        group = view("RadioGroup", around, id="permission_location_accuracy_radio_group", children=(fine, coarse))
        scroll = view(
            "HorizontalScrollView",
            around,
            id="permission_location_accuracy_radio_container",
            focusable=True,
            children=(group,),
        )
        return view("FrameLayout", Bounds(70, 0, 1010, 391), id="permission_location_accuracy", children=(scroll,))


def _radio(radio_id: str, text: str, checked: bool, left: float) -> Node:
    return radio(radio_id, text, Bounds(left, 0, left + 394, 391), text_size=42, checked=checked)


def _text(text_id: str, text: str, size: float) -> Node:
    return view(
        "TextView", Bounds(133, 0, 947, text_height(text, size, 814) + 32), id=text_id, text=text, text_size=size
    )


def _question(question: str) -> Node:
    icon = view("ImageView", Bounds(498, 63, 582, 147), id="permission_icon", background=PRIMARY)
    bottom = 179 + text_height(question, 54, 814)
    words = view("TextView", Bounds(133, 179, 947, bottom), id="permission_message", text=question, text_size=54)
    inner = view("LinearLayout", Bounds(133, 63, 947, bottom), children=(icon, words))
    return view("LinearLayout", Bounds(70, 0, 1010, bottom + 63), id="content_container", children=(inner,))


def _button_list(choices: tuple[Button, ...]) -> Node:
    drawn = tuple(
        view(
            "Button",
            Bounds(133, 63 + 147 * row, 947, 63 + 147 * row + 126),
            id=button.id,
            text=button.text,
            text_size=42,
            background=SURFACE,
            color=PRIMARY,
            clickable=True,
            focusable=True,
        )
        for row, button in enumerate(choices)
    )
    return view("LinearLayout", Bounds(70, 0, 1010, 63 + 147 * len(drawn)), children=drawn)


def _dialog(parts: tuple[Node, ...], bounds: Bounds) -> Node:
    grant = view("LinearLayout", bounds, id="grant_dialog", clickable=True, children=parts)
    singleton = view("LinearLayout", bounds, id="grant_singleton", clickable=True, children=(grant,))
    scroll = view("ScrollView", bounds, focusable=True, children=(singleton,))
    content = view("FrameLayout", bounds, id="android:id/content", children=(scroll,))
    return view("FrameLayout", bounds, children=(view("FrameLayout", bounds, children=(content,)),))
