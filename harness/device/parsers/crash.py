"""The crash buffer of `logcat -v brief`: why a process ended.

An exception is logged by the process itself. A signal is told by crash_dump, a process of its own, in a block that
begins with a line of asterisks and names the dead one in `pid: N, tid: ...` (AOSP libdebuggerd, `tombstone*.cpp`); of
itself the dying process has only libc's `Fatal signal`.
"""

from __future__ import annotations

import re

_LINE = re.compile(r"^[VDIWEF]/(?P<tag>.*?)\s*\(\s*(?P<pid>\d+)\): ?(?P<message>.*)$")
_BLOCK = re.compile(r"^(?:\*\*\* ){3}")
_OF_PROCESS = re.compile(r"^pid: (?P<pid>\d+), tid: ")
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


def parse_crash(text: str, pid: int) -> str:
    """One or two lines: the exception and its message, its root cause, and the innermost frame of the app.

    "" where the log holds no crash of the process.
    """
    logged = [match for line in text.splitlines() if (match := _LINE.match(line))]
    own = [match["message"] for match in logged if int(match["pid"]) == pid and match["tag"] != "DEBUG"]
    began = max((at for at, line in enumerate(own) if line.startswith("FATAL EXCEPTION")), default=0)
    return _exception(own[began:]) or _signal(_dump_of(logged, pid)) or _signal(own)


def _dump_of(logged: list[re.Match[str]], pid: int) -> list[str]:
    """The last block that crash_dump wrote of this process; blocks of several may be mixed."""
    blocks: dict[str, list[str]] = {}
    found: list[str] = []
    for line in logged:
        if line["tag"] != "DEBUG":
            continue
        if _BLOCK.match(line["message"]):
            blocks[line["pid"]] = []
        block = blocks.setdefault(line["pid"], [])
        block.append(line["message"])
        named = _OF_PROCESS.match(line["message"])
        if named and int(named["pid"]) == pid:
            found = block
    return found


def _exception(lines: list[str]) -> str:
    exceptions = [line.strip() for line in lines if _EXCEPTION.match(line) and not line.startswith("Process: ")]
    if not exceptions:
        return ""
    cause = exceptions[-1] if len(exceptions) > 1 else ""
    frame = _innermost_app_frame(lines)
    said = f"{exceptions[0]} ({cause})" if cause else exceptions[0]
    return f"{said} at {frame}" if frame else said


def _signal(lines: list[str]) -> str:
    return next((line.strip() for line in lines if _SIGNAL.match(line.strip())), "")


def _innermost_app_frame(lines: list[str]) -> str:
    frames = [match["frame"].rpartition("/")[2] for line in lines if (match := _FRAME.match(line))]
    return next((frame for frame in frames if not frame.startswith(_PLATFORM)), "")
