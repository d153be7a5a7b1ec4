"""input: taps, swipes, text and keys. Source: InputShellCommand of frameworks/base (android14-release)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from harness.simulator.shell.invocation import Invocation
from harness.simulator.system.screen.views import HEIGHT, WIDTH

SOURCES = frozenset(
    {"touchnavigation", "touchscreen", "joystick", "stylus", "touchpad", "gamepad", "dpad", "mouse", "keyboard",
     "rotaryencoder", "trackball"}
)  # fmt: skip
LONG_PRESS_MS = 500  # ViewConfiguration.getLongPressTimeout
TOUCH_SLOP = 24

KEYCODES = {
    "SOFT_LEFT": 1, "SOFT_RIGHT": 2, "HOME": 3, "BACK": 4, "CALL": 5, "ENDCALL": 6,
    **{str(digit): 7 + digit for digit in range(10)},
    "STAR": 17, "POUND": 18, "DPAD_UP": 19, "DPAD_DOWN": 20, "DPAD_LEFT": 21, "DPAD_RIGHT": 22, "DPAD_CENTER": 23,
    "VOLUME_UP": 24, "VOLUME_DOWN": 25, "POWER": 26, "CAMERA": 27, "CLEAR": 28,
    **{chr(ord("A") + letter): 29 + letter for letter in range(26)},
    "COMMA": 55, "PERIOD": 56, "ALT_LEFT": 57, "ALT_RIGHT": 58, "SHIFT_LEFT": 59, "SHIFT_RIGHT": 60, "TAB": 61,
    "SPACE": 62, "EXPLORER": 64, "ENVELOPE": 65, "ENTER": 66, "DEL": 67, "GRAVE": 68, "MINUS": 69, "EQUALS": 70,
    "MENU": 82, "NOTIFICATION": 83, "SEARCH": 84, "PAGE_UP": 92, "PAGE_DOWN": 93, "ESCAPE": 111, "FORWARD_DEL": 112,
    "CTRL_LEFT": 113, "CTRL_RIGHT": 114, "MOVE_HOME": 122, "MOVE_END": 123, "APP_SWITCH": 187, "SLEEP": 223,
    "WAKEUP": 224, "CUT": 277, "COPY": 278, "PASTE": 279,
}  # fmt: skip
MAX_KEYCODE = 318

HELP = """\
Usage: input [<source>] [-d DISPLAY_ID] <command> [<arg>...]

      The commands and default sources are: text <string> (Default: touchscreen) keyevent
      [--longpress|--doubletap|--async] [--delay <duration between keycodes in ms>] <key code number or name>
      ... (Default: keyboard) tap <x> <y> (Default: touchscreen) swipe <x1> <y1> <x2> <y2> [duration(ms)]
      (Default: touchscreen) draganddrop <x1> <y1> <x2> <y2> [duration(ms)] (Default: touchscreen) press
      (Default: trackball) roll <dx> <dy> (Default: trackball) motionevent <DOWN|UP|MOVE|CANCEL> <x> <y>
      (Default: touchscreen) keycombination [-t duration(ms)] <key code 1> <key code 2> ... (Default:
      keyboard)
"""


class BadArgument(Exception):
    """The Java exception that the command dies of: its class and message."""

    def __init__(self, java_class: str, message: str) -> None:
        super().__init__(f"{java_class}: {message}")


async def input(call: Invocation) -> int:
    """`input [SOURCE] [-d ID] tap|swipe|text|keyevent ...`; an exception in it is printed and gives 255."""
    words = list(call.argv[1:])
    if words and words[0] in SOURCES:
        words.pop(0)
    if words[:1] == ["-d"]:
        words = words[2:]
    command, *operands = words or ["help"]
    commands = {"tap": _tap, "swipe": _swipe, "draganddrop": _swipe, "text": _text, "keyevent": _keyevent}
    if command not in commands:
        if command != "help":
            call.out(f"Unknown command: {command}\n")
        call.out(HELP)
        return 0 if command == "help" else 255
    try:
        await commands[command](call, operands)
    except BadArgument as problem:
        call.err(f"\nException occurred while executing '{command}':\n{problem}\n"
                 "\tat com.android.server.input.InputShellCommand.onCommand(InputShellCommand.java)\n")  # fmt: skip
        return 255
    return 0


def key_code(word: str) -> int:
    """Read a key by number, name or KEYCODE_ name. Raises BadArgument as KeyEvent.keyCodeFromString's caller does."""
    code = int(word) if word.isdecimal() else KEYCODES.get(word.upper().removeprefix("KEYCODE_"), 0)
    if not 0 < code <= MAX_KEYCODE:
        raise BadArgument("java.lang.IllegalArgumentException", f"Unknown keycode: {word}")
    return code


def typed(text: str) -> str:
    """Turn the argument of `text` into what is typed: %s is a space. Raises BadArgument for what no key types."""
    spaced = text.replace("%s", " ")
    if not spaced.isascii() or not spaced.isprintable():
        # KeyCharacterMap.getEvents gives null for it and sendText does not look.
        raise BadArgument("java.lang.NullPointerException", "Attempt to get length of null array")
    return spaced


async def _tap(call: Invocation, operands: Sequence[str]) -> None:
    x, y = _numbers("tap", operands, 2)
    if 0 <= x < WIDTH and 0 <= y < HEIGHT:
        await call.device.windows.tap(x, y)


async def _swipe(call: Invocation, operands: Sequence[str]) -> None:
    x1, y1, x2, y2 = _numbers("swipe", operands, 4)
    duration = next(_read("swipe", operands[4:5]), 300.0)
    still = abs(x2 - x1) < TOUCH_SLOP and abs(y2 - y1) < TOUCH_SLOP
    windows = call.device.windows
    if still and duration >= LONG_PRESS_MS:
        await windows.long_press(x1, y1)
    elif still:
        await windows.tap(x1, y1)
    else:
        await windows.swipe(x1, y1, x2, y2)


async def _text(call: Invocation, operands: Sequence[str]) -> None:
    if not operands:
        raise BadArgument("java.lang.IllegalArgumentException", 'Argument expected after "text"')
    await call.device.windows.text(typed(operands[0]))


async def _keyevent(call: Invocation, operands: Sequence[str]) -> None:
    words = [each for each in operands if not each.startswith("--")]
    if not words:
        raise BadArgument("java.lang.IllegalArgumentException", 'Argument expected after "keyevent"')
    for code in [key_code(word) for word in words]:
        await call.device.windows.key(code)


def _numbers(command: str, operands: Sequence[str], count: int) -> tuple[float, ...]:
    if len(operands) < count:
        raise BadArgument(
            "java.lang.IllegalArgumentException", f'Argument expected after "{([command, *operands])[-1]}"'
        )
    return tuple(_read(command, operands[:count]))


def _read(command: str, operands: Sequence[str]) -> Iterator[float]:
    for word in operands:
        try:
            yield float(word)
        except ValueError:
            raise BadArgument("java.lang.NumberFormatException", f'For input string: "{word}"') from None
