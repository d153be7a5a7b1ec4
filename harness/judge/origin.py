"""What a call was, told by its stack and what went before: the framework's own, a paste, the app's own clip or picture.

A rule on the stack: between the hooked method and the app lies a method of the platform with which the answer ends (the
table is computed from the platform's class files, `harness/catalogue/framework_calls.py`). Where app code reaches that
method by reflection, it went past the public API for it, and the call is the app's. So is one that the app makes itself
in the stead of a menu.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache

import msgspec

from harness.events.agent import MADE, UNREAD, Outcome
from harness.events.records import Collection, Instrument
from harness.evidence import Evidence
from harness.judge.attribution import DISPATCHERS, class_of, is_platform, under

CLIPBOARD = "clipboard"  # for which the framework asks for the user, who pastes, or may
# Of which the framework asks for itself.
FRAMEWORKS = ("installed_apps", "sim_state", "bluetooth_devices", "mac_bluetooth", "device_name", "carrier")
NETWORKS = ("carrier", "ssid", "bssid", "network_type")  # by which Chromium's network stack tells one from another
PICTURES = "photo_library"  # where the app may have put something itself
_HTTP_ENGINE = "android.net.connectivity.org.chromium"  # the code behind android.net.http
# And behind android.webkit, in the app's process.
_WEBVIEW = ("org.chromium", "com.android.webview", "WV", _HTTP_ENGINE)
_NOT_OF_APPS = ("org.chromium.android_webview", "com.android.webview", _HTTP_ENGINE)  # which no app brings
_ENTRANCES = ("android.webkit", "android.net.http")  # which name no app and no network to who uses them
_REFLECTION = ("java.lang.reflect", "java.lang.invoke", "jdk.internal.reflect", "sun.reflect")
_READ = (Outcome.OBTAINED, Outcome.EMPTY)
_MENU = "onTextContextMenuItem"  # of TextView: where each way to paste or copy ends, by menu, key or keyboard
_COMPOSE = ("androidx.compose", "kotlin", "kotlinx")
_COMPOSE_TEXT = "androidx.compose.foundation.text"


def with_origins(evidence: Evidence) -> Evidence:
    """The same evidence, each call with the outcome that its stack and the calls before it give."""
    frames = {stack.id: stack.frames for stack in evidence.stacks}
    ends = frozenset(evidence.register.framework_calls.ends)
    alone = _NOT_OF_APPS if _may_bring_chromium(evidence) else _WEBVIEW
    return replace(evidence, collections=tuple(_told(evidence.collections, frames, ends, alone)))


def _may_bring_chromium(evidence: Evidence) -> bool:
    """Whether the app may have code with the names that WebView's has: a Cronet of its own."""
    apks = [apk for inventory in evidence.inventory for apk in inventory.apks]
    return not apks or any(
        apk.hidden or apk.unread or any(_under(package, _WEBVIEW) for package in apk.code) for apk in apks
    )


def _told(
    calls: Iterable[Collection], frames: Mapping[str, tuple[str, ...]], ends: frozenset[str], alone: tuple[str, ...]
) -> Iterator[Collection]:
    calls = tuple(calls)
    made = _made(calls)
    frameworks = cache(lambda stack: is_the_frameworks(frames.get(stack, ()), ends, alone))
    networks = cache(lambda stack: is_the_frameworks(frames.get(stack, ()), frozenset(), alone))
    by_field = cache(lambda stack: frameworks(stack) and not any(map(_is_webviews, frames.get(stack, ()))))
    by_user = cache(lambda stack: is_the_users(frames.get(stack, ())))
    in_page = cache(lambda stack: is_a_page_s(frames.get(stack, ()), alone))
    since: dict[str, int] = {}  # when the app first put a clip there, by its digest; what the user copies is his
    for call in calls:
        if call.data_type == Instrument.OWN_CLIP and call.digest and not by_user(call.stack):
            since[call.digest] = min(call.ns, since.get(call.digest, call.ns))
    for call in calls:
        outcome = call.outcome
        if call.data_type == CLIPBOARD and outcome in _READ and (by_user(call.stack) or in_page(call.stack)):
            outcome = Outcome.PASTED
        elif outcome is not Outcome.IMPERSONAL and (
            (call.data_type in FRAMEWORKS and frameworks(call.stack))
            or (call.data_type in NETWORKS and networks(call.stack))
            or (call.data_type == CLIPBOARD and by_field(call.stack))
        ):
            outcome = Outcome.FRAMEWORK
        elif outcome is Outcome.OBTAINED and (
            (call.data_type == CLIPBOARD and since.get(call.digest, call.ns) < call.ns)
            or (call.data_type == PICTURES and _is_of_its_own(call, made))
        ):
            outcome = Outcome.OWN
        yield call if outcome is call.outcome else msgspec.structs.replace(call, outcome=outcome)


def _made(calls: Iterable[Collection]) -> Mapping[str, int]:
    """When the app first made a picture, by its path or uri; storage that all apps share takes paths without case."""
    since: dict[str, int] = {}
    for call in calls:
        if call.outcome is Outcome.IMPERSONAL and MADE in call.detail:
            name = _named(call.detail[MADE])
            since[name] = min(call.ns, since.get(name, call.ns))
    return since


def _is_of_its_own(call: Collection, made: Mapping[str, int]) -> bool:
    """Whether the app made before what it was given: one picture, or each of a folder's."""
    detail = call.detail
    if "folder" in detail:
        names = [f"{detail['folder']}/{name}" for name in call.values]
    else:
        names = [detail.get("file") or detail.get("uri") or detail.get("key", "")]
    return detail.get(UNREAD, "0") == "0" and all(made.get(_named(name), call.ns) < call.ns for name in names)


def _named(picture: str) -> str:
    return picture.rstrip("/").lower()


def is_the_frameworks(frames: tuple[str, ...], ends: frozenset[str], alone: tuple[str, ...] = _NOT_OF_APPS) -> bool:
    """Whether the framework asked for a purpose of its own, and the answer reaches no code of the app.

    `ends` are the methods of the platform (`class.method`) with which an answer ends, `alone` the packages of WebView
    and HttpEngine that are not the app's: their native code calls them with nobody else on the stack.
    """
    ended = in_webview = by_itself = reflected = False
    for frame in frames:
        name = class_of(frame)
        if frame.startswith(DISPATCHERS):
            break
        if _under(name, _WEBVIEW):
            in_webview, by_itself = True, by_itself or _under(name, alone)
        elif not is_platform(frame):
            return ended and not reflected
        reflected = _under(name, _REFLECTION)
        ended = ended or frame.partition("(")[0] in ends or (in_webview and _under(name, _ENTRANCES))
    return ended or by_itself


def is_a_page_s(frames: tuple[str, ...], alone: tuple[str, ...]) -> bool:
    """Whether WebView's own code read the clip with no code of the app outward of it: the user pasted into a page.

    WebView refuses the clip to scripts: CLIPBOARD_READ_WRITE in android_webview/browser/aw_permission_manager.cc.
    """
    by_itself = False
    for frame in frames:
        if frame.startswith(DISPATCHERS):
            break
        if _under(class_of(frame), alone):
            by_itself = True
        elif not is_platform(frame):
            return False
    return by_itself


def is_the_users(frames: tuple[str, ...]) -> bool:
    """Whether the user pasted or copied: a menu, a key or the keyboard asked the field to, and no code of the app did.

    The field may be the app's own class, and what it does inside its method for menus is part of it.
    """
    menus = [number for number, frame in enumerate(frames) if frame.partition("(")[0].endswith(f".{_MENU}")]
    if menus:
        return _reaches_the_system(frames[menus[-1] + 1 :], ())
    compose = (number for number, frame in enumerate(frames) if _is_composes(frame))
    number = next(compose, None)
    return number is not None and _reaches_the_system(frames[number + 1 :], _COMPOSE)


def _is_webviews(frame: str) -> bool:
    return _under(class_of(frame), _WEBVIEW)


def _is_composes(frame: str) -> bool:
    method = frame.partition("(")[0].rpartition(".")[2]
    return method.startswith(("paste", "copy", "cut")) and under(class_of(frame), _COMPOSE_TEXT)


def _reaches_the_system(outward: tuple[str, ...], beside: tuple[str, ...]) -> bool:
    """Whether only the platform, and the libraries `beside`, called: from what the user did, never by reflection."""
    called = False
    for frame in outward:
        name = class_of(frame)
        if frame.startswith(DISPATCHERS):
            break
        if not is_platform(frame) and not _under(name, beside):
            return False
        if not called and (_under(name, _REFLECTION) or name.startswith("$Proxy")):
            return False
        called = True
    return called


def _under(name: str, packages: tuple[str, ...]) -> bool:
    return any(under(name, package) for package in packages)
