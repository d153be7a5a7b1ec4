"""`dumpsys activity activities` and `am start -W`."""

from __future__ import annotations

import re
from dataclasses import dataclass

_RECORD = r"ActivityRecord\{\w+ u(?P<user>\d+) (?P<package>[\w.]+)/(?P<name>[\w.$]+)"
# In the order in which they decide: from Android 10 on the focused display's, before that the only one.
_RESUMED = tuple(
    re.compile(rf"^\s*{label}[:=]\s*{_RECORD}", re.MULTILINE)
    for label in ("ResumedActivity", "topResumedActivity", "Resumed", "mResumedActivity", "mFocusedActivity")
)
_STARTED = re.compile(r"^(?P<key>Status|LaunchState|Activity|TotalTime|WaitTime): (?P<value>.+)$", re.MULTILINE)
_ERROR = re.compile(r"^(?:Error(?: type \d+)?[:]?|java\.lang\.\w+:)\s*(?P<message>.*)$", re.MULTILINE)


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
    error: str


def component(text: str) -> Component | None:
    """A component of `pkg/.Short` or `pkg/full.Name`."""
    package, slash, name = text.partition("/")
    if not (slash and package and name):
        return None
    return Component(package=package, name=package + name if name.startswith(".") else name)


def parse_resumed(text: str) -> Component | None:
    """The resumed activity of the focused display; None where the screen is off or nothing is resumed."""
    for pattern in _RESUMED:
        match = pattern.search(text)
        if match:
            return component(f"{match['package']}/{match['name']}")
    return None


def parse_start(text: str) -> Start:
    """Read `am start -W`; an `Error` line is kept, though the command may have ended with 0."""
    values = {match["key"]: match["value"].strip() for match in _STARTED.finditer(text)}
    error = _ERROR.search(text)
    return Start(
        status=values.get("Status", ""),
        launch_state=values.get("LaunchState", ""),
        activity=component(values.get("Activity", "")),
        error=(error["message"] or error[0]).strip() if error else "",
    )
