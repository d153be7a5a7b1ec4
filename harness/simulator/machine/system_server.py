"""The system's own process, which exists only as a name in listings and in the log."""

from __future__ import annotations

from harness.simulator.machine.logcat import Logcat

INVENTED = 1 << 22
"""What the pids of processes that are no process of the host are counted from: Linux's PID_MAX_LIMIT, so that no app's
process, whose pid is the host's, can ever have one of them. Only init is where it must be: no child has pid 1."""

PID = INVENTED + 1288
ZYGOTE_PID = INVENTED + 871
UID = 1000
NAME = "system_server"


def log(logcat: Logcat, priority: str, tag: str, message: str) -> None:
    """Write a line of the system's to logcat."""
    logcat.log(pid=PID, tid=PID, uid=UID, priority=priority, tag=tag, message=message, buffer="system")
