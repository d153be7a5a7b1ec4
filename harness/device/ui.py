"""The screen: what it shows, and how a user acts on it."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable
from enum import StrEnum

from harness.device.adb import Adb
from harness.errors import DeviceError
from harness.screen import Hierarchy, Node, Selector, parse_uidump
from harness.text import Text, as_told

DUMP = "/data/local/tmp/harness-window.xml"
DUMP_TIMEOUT_S = 25.0  # it waits 10 s for an idle screen by itself
POLL_S = 0.2
_HOLDERS = Text(
    zh="请停止占用屏幕的 Appium、uiautomator2 或其他无障碍测试，再重新运行。",
    en="Stop Appium, uiautomator2 or any accessibility test that holds the screen, then run again.",
)


class Direction(StrEnum):
    """Where the finger goes; the content follows."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"


class Screen:
    """`uiautomator dump`, `input` and `screencap`."""

    def __init__(self, adb: Adb) -> None:
        self._adb = adb
        self._size: tuple[int, int] | None = None

    def dump(self, *, attempts: int = 3) -> tuple[Hierarchy, str]:
        """The nodes on screen, and the XML as the device wrote it.

        `uiautomator dump` says it succeeded when it did not, and leaves an older file: that is deleted first.
        Raises `DeviceError` where no attempt gives a readable tree.
        """
        for _ in range(attempts):
            done = self._adb.shell(f"rm -f {DUMP}; uiautomator dump {DUMP}", timeout_s=DUMP_TIMEOUT_S)
            written = self._adb.shell(f"cat {DUMP} && rm -f {DUMP}")
            hierarchy = parse_uidump(written.stdout) if written.ok else None
            if hierarchy is not None:
                return hierarchy, written.stdout
        why = done.complaint
        raise self._adb.error(Text(zh=f"无法读取屏幕：{why.zh}", en=f"the screen cannot be read: {why.en}"), _HOLDERS)

    def wait_for(
        self, fits: Callable[[Hierarchy], Node | None], *, timeout_s: float
    ) -> tuple[Node | None, Hierarchy | None]:
        """Dump until `fits` gives a node or the time is over; the last tree comes along, None where none was read."""
        deadline = time.monotonic() + timeout_s
        hierarchy: Hierarchy | None = None
        while True:
            try:
                hierarchy, _ = self.dump(attempts=1)
            except DeviceError as error:
                # A screen that moves cannot be dumped: the next attempt may.
                if type(error) is not DeviceError or time.monotonic() > deadline:
                    raise
            else:
                node = fits(hierarchy)
                if node is not None or time.monotonic() > deadline:
                    return node, hierarchy
            time.sleep(POLL_S)

    def find(self, selector: Selector, *, timeout_s: float = 10.0) -> Node | None:
        """Wait for a node; None where it does not come."""
        node, _ = self.wait_for(lambda hierarchy: hierarchy.find(selector), timeout_s=timeout_s)
        return node

    def find_by_scrolling(self, selector: Selector, *, timeout_s: float = 10.0, pages: int = 8) -> Node | None:
        """Wait for a node, then scroll the largest page down until it shows or the page ends."""
        node, hierarchy = self.wait_for(lambda tree: tree.find(selector), timeout_s=timeout_s)
        for _ in range(pages):
            page = hierarchy.scrollable() if hierarchy else None
            if node is not None or page is None or hierarchy is None:
                break
            x, _ = page.bounds.centre
            height = page.bounds.bottom - page.bounds.top
            self._swipe(x, page.bounds.top + height * 3 // 4, x, page.bounds.top + height // 4)
            before = hierarchy.nodes
            hierarchy, _ = self.dump()
            node = hierarchy.find(selector)
            if hierarchy.nodes == before:
                break
        return node

    def is_gone(self, selector: Selector, *, timeout_s: float = 5.0) -> bool:
        """Wait until no node fits; False where one stays."""
        deadline = time.monotonic() + timeout_s
        while True:
            hierarchy, _ = self.dump()
            if hierarchy.find(selector) is None:
                return True
            if time.monotonic() > deadline:
                return False
            time.sleep(POLL_S)

    def tap(self, node: Node) -> None:
        """Tap the middle of a node."""
        x, y = node.bounds.centre
        self._adb.output("input", "tap", str(x), str(y))

    def type_text(self, text: str) -> None:
        """Type into the focused field.

        `input text` takes ASCII only. Anything else is pasted by the ADBKeyboard input method where it is in use;
        else `DeviceError` says so.
        """
        if text.isascii():
            # `input` reads %s as a blank, and has no way to write a percent sign before an s.
            for part in _parts(text):
                self._adb.output("input", "text", part)
            return
        method = self._adb.output("settings", "get", "secure", "default_input_method").strip()
        if "adbkeyboard" not in method.lower():
            raise self._adb.error(
                Text(
                    zh=f"无法输入 {text!r}：`input text` 只支持 ASCII",
                    en=f"{text!r} cannot be typed: `input text` knows ASCII only",
                ),
                Text(
                    zh="请把设备的输入法设为 ADBKeyboard（com.android.adbkeyboard），或只输入 ASCII。",
                    en="Choose ADBKeyboard (com.android.adbkeyboard) as the device's input method, or type ASCII.",
                ),
            )
        encoded = base64.b64encode(text.encode()).decode()
        self._adb.output("am", "broadcast", "-a", "ADB_INPUT_B64", "--es", "msg", encoded)

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

    def _swipe(self, x1: int, y1: int, x2: int, y2: int) -> None:
        self._adb.output("input", "swipe", str(x1), str(y1), str(x2), str(y2), "300")


def _parts(text: str) -> list[str]:
    """The pieces that `input text` types as they are meant: cut inside every `%s`, blanks as `%s`."""
    pieces = text.replace("%s", "%\0s").split("\0")
    return [piece.replace(" ", "%s") for piece in pieces if piece]
