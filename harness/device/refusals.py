"""What Android's own tools say where they did nothing of what was asked, and end with exit code 0 all the same.

Sources, Android 8 to 16: `ActivityManagerShellCommand` (starts up to 10), `Instrument`, `Content.Command.execute`,
`dumpsys.cpp`, `DeviceIdleController.Shell` behind `dumpsys`, `Input` up to 9.
"""

from __future__ import annotations

import re

from harness.device.parsers.activity import parse_start

_ACTIVITIES = re.compile(r"\b(am|cmd\s+activity)\s+\w")
_TOOLS = tuple(
    (re.compile(tool), re.compile(rf"^({says})", re.MULTILINE))
    for tool, says in (
        (r"\b(am|cmd\s+activity)\s+instrument\b", r"INSTRUMENTATION_FAILED: .*|INSTRUMENTATION_RESULT: shortMsg=.*"),
        (r"\bcontent\s+\w", r"Error while accessing provider:.*|\[ERROR\] .*"),
        (r"\bdumpsys\s", r"Can't find service: .*|Unable to go \w+ idle.*"),
        (r"\binput\s+\w", r"Error: .*"),
    )
)


def refused(command: str, said: str) -> str:
    """Why a command that a user wrote did nothing, by what it `said`; "" where nothing says so.

    Whoever writes `||` behind a command has thought of its failure.
    """
    if "||" in command:
        return ""
    if _ACTIVITIES.search(command) and (error := parse_start(said).error):
        return error
    found = (says.search(said) for tool, says in _TOOLS if tool.search(command))
    return next((match[0].strip() for match in found if match), "")
