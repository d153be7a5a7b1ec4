"""The device's log: what `logcat` prints, and what it follows."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from harness.simulator.machine.clock import Clock

CAPACITY = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class LogLine:
    """One line. `priority` is one of V D I W E F."""

    wall_ns: int
    pid: int
    tid: int
    uid: int
    priority: str
    tag: str
    message: str
    buffer: str = "main"


class Logcat:
    """The newest 20,000 lines, and those who follow."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lines: deque[LogLine] = deque(maxlen=CAPACITY)
        self._followers: set[asyncio.Queue[LogLine]] = set()

    def log(
        self, *, pid: int, tag: str, message: str, priority: str = "I", tid: int = 0, uid: int = 0, buffer: str = "main"
    ) -> None:
        """Log a message; each of its lines becomes a line of the log, as logcat shows it.

        What the runtime says of an uncaught exception goes to the crash buffer, as liblog does it.
        """
        now = self._clock.wall_ns()
        if tag == "AndroidRuntime" and priority in "EF":
            buffer = "crash"
        for text in message.split("\n"):
            line = LogLine(
                wall_ns=now, pid=pid, tid=tid or pid, uid=uid, priority=priority, tag=tag, message=text, buffer=buffer
            )
            self._lines.append(line)
            for follower in self._followers:
                if follower.full():
                    follower.get_nowait()  # as logd does to a reader that lags by a whole buffer
                follower.put_nowait(line)

    def lines(self) -> tuple[LogLine, ...]:
        """What is in the log, oldest first."""
        return tuple(self._lines)

    def clear(self) -> None:
        """Forget every line, as `logcat -c`."""
        self._lines.clear()

    @contextmanager
    def following(self) -> Iterator[asyncio.Queue[LogLine]]:
        """A queue of the lines logged from now on, for as long as the block runs."""
        queue: asyncio.Queue[LogLine] = asyncio.Queue(CAPACITY)
        self._followers.add(queue)
        try:
            yield queue
        finally:
            self._followers.discard(queue)
