"""`dumpsys activity activities` and `am start -W`."""

from __future__ import annotations

import re
from dataclasses import dataclass

_RECORD = r"ActivityRecord\{\w+ u(?P<user>\d+) (?P<package>[\w.]+)/(?P<name>[\w.$]+)"
# In the order in which they decide: from Android 10 on the focused display's, before that the only one.
_RESUMED = tuple(
    re.compile(rf"^\s*{label}[:=]\s*(?P<record>{_RECORD})", re.MULTILINE)
    for label in ("ResumedActivity", "topResumedActivity", "Resumed", "mResumedActivity", "mFocusedActivity")
)
_STARTED = re.compile(r"^(?P<key>Status|LaunchState|Activity|TotalTime|WaitTime): (?P<value>.+)$", re.MULTILINE)
# Source: ActivityManagerShellCommand.runStartActivity, Android 8 to 16. Up to 10 it ends with 0 whatever it says, and
# two of its warnings mean that nothing was started. "Error type 3" alone names no cause: that is the line below it.
_ERROR = re.compile(
    r"^(?P<message>Error: .*|(?:Exception occurred while executing.*\n)?java\.lang\.\w+: .*|Security exception: .*"
    r"|Warning: Activity not started because .*)$",
    re.MULTILINE,
)
_ERROR_TYPE = re.compile(r"^Error type -?\d+$", re.MULTILINE)
_IN_A_TASK = re.compile(rf"{_RECORD}\}}? t(?P<task>\d+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """A component by its full class name."""

    package: str
    name: str

    def __str__(self) -> str:
        return f"{self.package}/{self.name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """What `am start -W` told. `activity` is the one drawn, which may differ from the one asked for."""

    status: str  # ok, timeout
    launch_state: str  # COLD, WARM, HOT, UNKNOWN, "" before Android 10
    activity: Component | None
    error: str  # why nothing was started, "" where something was


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """What is in front: the resumed activity, and the packages whose activities lie in its task."""

    activity: Component | None
    packages: frozenset[str]


def component(text: str) -> Component | None:
    """A component of `pkg/.Short` or `pkg/full.Name`."""
    package, slash, name = text.partition("/")
    if not (slash and package and name):
        return None
    return Component(package=package, name=package + name if name.startswith(".") else name)


def parse_front(text: str) -> Front:
    """The resumed activity of the focused display; None where the screen is off or nothing is resumed."""
    for pattern in _RESUMED:
        if match := pattern.search(text):
            resumed = component(f"{match['package']}/{match['name']}")
            placed = _IN_A_TASK.match(text, match.start("record"))
            task = placed["task"] if placed else None
            beside = {each["package"] for each in _IN_A_TASK.finditer(text) if each["task"] == task}
            return Front(activity=resumed, packages=frozenset({match["package"], *beside}))
    return Front(activity=None, packages=frozenset())


def parse_start(text: str) -> Start:
    """Read `am start -W`; an `Error` line is kept, though the command may have ended with 0."""
    values = {match["key"]: match["value"].strip() for match in _STARTED.finditer(text)}
    error = _ERROR.search(text) or _ERROR_TYPE.search(text)
    return Start(
        status=values.get("Status", ""),
        launch_state=values.get("LaunchState", ""),
        activity=component(values.get("Activity", "")),
        error=error[0].splitlines()[-1].removeprefix("Error: ").strip() if error else "",
    )
