"""Why a process of the app ended. An end is excused only where a step made Android end the process there and then."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from harness.events.records import EndReason

KILLED_WITHIN_NS = 3_000_000_000  # of a step's end: Android kills after `pm revoke` has returned


@dataclass(slots=True, kw_only=True)
class Window:
    """The stretch of a step that makes Android end the app's processes, in device CLOCK_BOOTTIME."""

    reason: EndReason
    opened_ns: int
    closed_ns: int | None = None  # None while the step is performed
    answered: set[tuple[int, int]] = field(default_factory=set)  # (pid, start) of what proved after the opening to live

    def covers(self, end: End) -> bool:
        """Whether the process was alive when the step began, and ended by it or soon after."""
        last_ns = end.ended_ns if self.closed_ns is None else self.closed_ns + KILLED_WITHIN_NS
        return (end.pid, end.started_ns) in self.answered and self.opened_ns <= end.ended_ns <= last_ns


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """What is known of the end of a process, whenever that is looked at. Times are device CLOCK_BOOTTIME."""

    pid: int
    started_ns: int
    ended_ns: int  # when its session broke off, not when that was read
    goes_on: bool = False  # the process outlives its agent
    crashed: bool = False  # it stands in the crash buffer
    left: bool = False  # it said that it was about to end itself


def reason_of(end: End, windows: Iterable[Window]) -> EndReason:
    """Say why a process ended. A crash is a crash whatever step was performed."""
    if end.goes_on:
        return EndReason.AGENT_LOST
    if end.crashed:
        return EndReason.CRASH
    if end.left:
        return EndReason.LEFT
    return next((window.reason for window in windows if window.covers(end)), EndReason.TERMINATED)
