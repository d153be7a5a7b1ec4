"""The screen: what it shows, and how a user acts on it."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from harness.device.adb import Adb
from harness.device.deadline import COMMAND_S
from harness.device.parsers.layout import parse_layout
from harness.errors import DeviceError, DeviceLost, DeviceRefused
from harness.screen import Direction, Hierarchy, Node, Selector, alike, focused, parse_uidump, shown
from harness.text import Text, as_told

DUMP = "/data/local/tmp/harness-window.xml"
DUMP_TIMEOUT_S = 25.0  # it waits 10 s for an idle screen by itself
POLL_S = 0.2
SWIPE_MS = 300
TYPED_WITHIN_S = 5.0  # a field gets the focus, and shows what was typed
_NEVER_RESTS = Text(
    zh="界面一直在变化（轮播、动画或视频），`uiautomator` 等不到它静止。请改用 `id` 指明对象，或让场景进入静止的界面。",
    en="The screen never rests (carousel, animation, video), and `uiautomator` waits for that. Point by `id`, or have "
    "the scenario go on to a screen that rests.",
)
_HELD = Text(
    zh="请停止占用屏幕的 Appium、uiautomator2 或其他无障碍测试，再重新运行。",
    en="Stop Appium, uiautomator2 or any accessibility test that holds the screen, then run again.",
)
_NOTHING = Text(
    zh="请查看屏幕是否亮着、解锁，应用是否有响应。",
    en="See whether the screen is on and unlocked, and whether the app responds.",
)
_SAYS_NOTHING = Text(
    zh="界面没有给出任何文字或标识（游戏、Flutter 或网页），无法断定上面没有什么",
    en="the screen gives no texts or ids (game, Flutter, web page), so what it does not show cannot be told",
)
_POINT_AT_THE_FIELD = Text(
    zh="请指明输入框本身，不要指它旁边的文字；它不可输入时，请先做使它可用的操作。",
    en="Point at the field itself, not at the words beside it; where it takes no text yet, do first what makes it.",
)
# Source: DumpCommand, UiAutomationShellWrapper and UiAutomationManager of AOSP 8 to 16.
_HINTS = {"idle state": _NEVER_RESTS, "already registered": _HELD, "Killed": _HELD}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What came of looking: the nodes that were meant, and the last tree that was read, None where none could be."""

    nodes: tuple[Node, ...]
    hierarchy: Hierarchy | None
    unreadable: DeviceRefused | None = None  # why the last attempt gave no tree


Look = Callable[[Iterable[Node], Selector], tuple[Node, ...]]


class Screen:
    """`uiautomator dump`, `input` and `screencap`."""

    def __init__(self, adb: Adb) -> None:
        self._adb = adb
        self._size: tuple[int, int] | None = None

    def dump(self, *, attempts: int = 3) -> tuple[Hierarchy, str]:
        """The nodes on screen, and the XML as the device wrote it.

        `uiautomator dump` says it succeeded when it did not, and leaves an older file: that is deleted first.
        Raises `DeviceRefused` where no attempt gives a readable tree.
        """
        for _ in range(attempts):
            try:
                done = self._adb.shell(f"rm -f {DUMP}; uiautomator dump {DUMP}", timeout_s=DUMP_TIMEOUT_S)
                written = self._adb.shell(f"cat {DUMP} && rm -f {DUMP}")
            except DeviceLost:
                raise
            except DeviceError as error:  # it gave no answer in time
                raise self._adb.refused(error.cause, _NOTHING) from error
            hierarchy = parse_uidump(written.stdout) if written.ok else None
            if hierarchy is not None:
                return hierarchy, written.stdout
        why = done.complaint
        hint = next((hint for said, hint in _HINTS.items() if said in f"{done.stdout}{done.stderr}"), _NOTHING)
        raise self._adb.refused(Text(zh=f"无法读取屏幕：{why.zh}", en=f"the screen cannot be read: {why.en}"), hint)

    def wait_for(self, wanted: Callable[[Hierarchy], tuple[Node, ...]], *, timeout_s: float) -> Sight:
        """Dump until `wanted` gives one node or the time is over."""
        deadline = time.monotonic() + timeout_s
        sight = Sight(nodes=(), hierarchy=None)
        while True:
            try:
                hierarchy, _ = self.dump(attempts=1)
            except DeviceRefused as refused:
                # A screen that moves cannot be dumped: the next attempt may.
                sight = replace(sight, nodes=(), unreadable=refused)
            else:
                sight = Sight(nodes=wanted(hierarchy), hierarchy=hierarchy)
            if len(sight.nodes) == 1 or time.monotonic() > deadline:
                return sight
            time.sleep(POLL_S)

    def find(self, selector: Selector, *, timeout_s: float = 10.0) -> Node | None:
        """Wait until a node is seen; None where it does not come."""
        sight = self.wait_for(lambda tree: shown(tree.nodes, selector), timeout_s=timeout_s)
        return sight.nodes[0] if sight.nodes else None

    def look(self, selector: Selector, how: Look = shown, *, timeout_s: float = 10.0, pages: int = 8) -> Sight:
        """Wait for one node, then scroll the largest page down until it shows or the page ends.

        `how` says what counts: `shown` to see it, `targets` to tap it, which may give several.
        """
        sight = self.wait_for(lambda tree: how(tree.nodes, selector), timeout_s=timeout_s)
        for _ in range(pages):
            page = sight.hierarchy.scrollable() if sight.hierarchy else None
            if sight.nodes or sight.unreadable or page is None or sight.hierarchy is None:
                break
            x, _ = page.bounds.centre
            height = page.bounds.bottom - page.bounds.top
            self._swipe(x, page.bounds.top + height * 3 // 4, x, page.bounds.top + height // 4)
            before = sight.hierarchy.nodes
            sight = self.wait_for(lambda tree: how(tree.nodes, selector), timeout_s=0)
            if sight.hierarchy is not None and sight.hierarchy.nodes == before:
                break
        return self._by_layout(sight, selector, how) if sight.unreadable else sight

    def layout(self) -> Hierarchy | None:
        """The second road to the screen: ids and places of the activity in front, without texts, at any unrest.

        None where another window is above the activity, or where it does not tell.
        """
        try:
            top = self._adb.run("dumpsys", "activity", "top", timeout_s=DUMP_TIMEOUT_S)
            windows = self._adb.run("dumpsys", "window", timeout_s=DUMP_TIMEOUT_S)
        except DeviceLost:
            raise
        except DeviceError:  # an app that hangs is waited for
            return None
        return parse_layout(top.stdout, windows.stdout, width=self.size()[0])

    def _by_layout(self, sight: Sight, selector: Selector, how: Look) -> Sight:
        """What a selector by id alone finds where no tree could be read."""
        if selector.text or selector.desc or selector.checked is not None or (tree := self.layout()) is None:
            return sight
        return replace(sight, nodes=how(tree.nodes, selector))

    def wait_until_gone(self, selector: Selector, *, timeout_s: float = 5.0) -> Sight:
        """Wait until nothing on the screen is like it; what comes back is what still is.

        Of a screen that cannot be read, or that says nothing at all, nobody can tell what it does not show: then
        `unreadable` says so.
        """
        deadline = time.monotonic() + timeout_s
        while True:
            sight = self.wait_for(lambda tree: alike(tree.nodes, selector), timeout_s=0)
            if sight.hierarchy is not None and not sight.unreadable and not sight.hierarchy.says(selector):
                sight = replace(sight, unreadable=self._adb.refused(_SAYS_NOTHING, _NOTHING))
            if (not sight.nodes and not sight.unreadable) or time.monotonic() > deadline:
                return sight
            time.sleep(POLL_S)

    def tap(self, node: Node) -> None:
        """Tap a node."""
        x, y = node.spot
        self._adb.output("input", "tap", str(x), str(y))

    def hold(self, node: Node, seconds: float) -> None:
        """Hold a finger on a node."""
        x, y = node.spot
        self._swipe(x, y, x, y, ms=round(seconds * 1000))

    def type_text(self, text: str) -> None:
        """Type into the focused field.

        `input text` takes ASCII only. Anything else is pasted by the ADBKeyboard input method where it is in use.
        Raises `DeviceRefused` where it is not, where nothing has the focus, or where the field stays as it was: the
        device drops what nobody takes, and calls it done. Of a screen that cannot be read that is not known.
        """
        if not text.isascii():
            self._require_adb_keyboard(text)
        field = self._focused_field()
        if text.isascii():
            # `input` reads %s as a blank, and has no way to write a percent sign before an s.
            for part in _parts(text):
                self._adb.output("input", "text", part)
        else:
            encoded = base64.b64encode(text.encode()).decode()
            self._adb.output("am", "broadcast", "-a", "ADB_INPUT_B64", "--es", "msg", encoded)
        if field is not None and field.tells_its_text:
            self._require_changed(field)

    def _focused_field(self) -> Node | None:
        """What has the focus; None where the screen cannot be read."""
        sight = self.wait_for(lambda tree: focused(tree.nodes), timeout_s=TYPED_WITHIN_S)
        if sight.nodes or sight.unreadable:
            return next(iter(sight.nodes), None)
        cause = Text(
            zh="没有输入框获得焦点，输入的文字会丢失", en="no field has the focus, so what is typed goes nowhere"
        )
        raise self._adb.refused(cause, _POINT_AT_THE_FIELD)

    def _require_changed(self, field: Node) -> None:
        sight = self.wait_for(
            lambda tree: () if field in focused(tree.nodes) else tree.nodes[:1], timeout_s=TYPED_WITHIN_S
        )
        if not sight.nodes and not sight.unreadable:
            cause = Text(zh="输入之后，输入框没有变化", en="the field stays as it was after typing")
            raise self._adb.refused(cause, _POINT_AT_THE_FIELD)

    def _require_adb_keyboard(self, text: str) -> None:
        method = self._adb.output("settings", "get", "secure", "default_input_method").strip()
        if "adbkeyboard" not in method.lower():
            raise self._adb.refused(
                Text(
                    zh=f"无法输入 {text!r}：`input text` 只支持 ASCII",
                    en=f"{text!r} cannot be typed: `input text` knows ASCII only",
                ),
                Text(
                    zh="请把设备的输入法设为 ADBKeyboard（com.android.adbkeyboard），或只输入 ASCII。",
                    en="Choose ADBKeyboard (com.android.adbkeyboard) as the device's input method, or type ASCII.",
                ),
            )

    def swipe(self, direction: Direction) -> None:
        """Move a finger over the middle half of the screen."""
        width, height = self.size()
        x, y, dx, dy = width // 2, height // 2, width // 4, height // 4
        moves = {
            Direction.UP: (x, y + dy, x, y - dy),
            Direction.DOWN: (x, y - dy, x, y + dy),
            Direction.LEFT: (x + dx, y, x - dx, y),
            Direction.RIGHT: (x - dx, y, x + dx, y),
        }
        self._swipe(*moves[direction])

    def size(self) -> tuple[int, int]:
        """Width and height in pixels, as `wm size` gives them (an override, where set, comes last)."""
        if self._size is None:
            text = self._adb.output("wm", "size")
            width, _, height = text.split()[-1].partition("x")
            if not (width.isdigit() and height.isdigit()):
                told = text.strip()
                raise self._adb.error(
                    Text(zh=f"`wm size` 没有给出尺寸：{told!r}", en=f"`wm size` gives no size: {told!r}")
                )
            self._size = int(width), int(height)
        return self._size

    def screenshot(self) -> bytes:
        """A PNG of the screen; black where the app forbids it."""
        png, stderr, code = self._adb.run_bytes("screencap -p")
        if code != 0 or not png.startswith(b"\x89PNG"):
            told = stderr.decode("utf-8", "replace").strip()
            why = as_told(told) if told else Text(zh=f"退出码 {code}", en=f"exit code {code}")
            raise self._adb.failed("`screencap`", why)
        return png

    def _swipe(self, x1: int, y1: int, x2: int, y2: int, *, ms: int = SWIPE_MS) -> None:
        numbers = map(str, (x1, y1, x2, y2, ms))
        self._adb.output("input", "swipe", *numbers, timeout_s=COMMAND_S + ms / 1000)


def _parts(text: str) -> list[str]:
    """The pieces that `input text` types as they are meant: cut inside every `%s`, blanks as `%s`."""
    pieces = text.replace("%s", "%\0s").split("\0")
    return [piece.replace(" ", "%s") for piece in pieces if piece]
