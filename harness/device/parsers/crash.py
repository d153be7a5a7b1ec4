"""The crash buffer of `logcat`: why a process ended."""

from __future__ import annotations

import re

_EXCEPTION = re.compile(
    r"^(?P<cause>Caused by: )?(?P<name>[\w$]+(?:\.[\w$]+)+(?:Exception|Error|Throwable|Failure)?)(?:: |$)"
)
_FRAME = re.compile(r"^\s+at (?P<frame>[^\s(]+\([^)]*\))")
_SIGNAL = re.compile(r"^(?:Fatal )?signal \d+ \(SIG\w+\).*$", re.IGNORECASE)
_PLATFORM = (
    "java.",
    "javax.",
    "jdk.",
    "sun.",
    "android.",
    "androidx.",
    "com.android.",
    "dalvik.",
    "libcore.",
    "kotlin",
)


def parse_crash(text: str) -> str:
    """One or two lines: the exception and its message, its root cause, and the innermost frame of the app.

    "" where the text holds no crash.
    """
    lines = text.splitlines()
    exceptions = [line.strip() for line in lines if _EXCEPTION.match(line) and not line.startswith("Process: ")]
    if not exceptions:
        return next((line.strip() for line in lines if _SIGNAL.match(line.strip())), "")
    cause = exceptions[-1] if len(exceptions) > 1 else ""
    frame = _innermost_app_frame(lines)
    said = f"{exceptions[0]} ({cause})" if cause else exceptions[0]
    return f"{said} at {frame}" if frame else said


def _innermost_app_frame(lines: list[str]) -> str:
    frames = [match["frame"].rpartition("/")[2] for line in lines if (match := _FRAME.match(line))]
    return next((frame for frame in frames if not frame.startswith(_PLATFORM)), "")
