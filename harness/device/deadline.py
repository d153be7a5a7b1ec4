"""How long the harness waits for others: a limit for each kind of call, and one for all of the cleaning.

A device that is there and answers no more, a stuck server, a stopped proxy: none of them may keep a run from ending.
Whoever waits for one waits by a `Deadline`, and one end of all (`End`) brings every deadline forward.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

QUESTION_S = 10.0  # what adb's server or adbd answers by itself: a state, a forward, the opening of a service
SIGN_OF_LIFE_S = 3.0  # an `echo` of a device that has just kept somebody waiting
COMMAND_S = 30.0  # one of Android's commands
FORGET_S = 2.0  # what is only tidy
CLEANING_S = 20.0  # all of the cleaning at the end of a run
TOLD_TO_END_S = 3.0  # all of it, once the harness was told to end: 5 s with what the bundle still takes
BYTES_A_SECOND = 1_000_000  # adb over a bad Wi-Fi; USB 2 carries twenty times as much
TICK_S = 0.2  # one wait, after which it is looked whether an end has come
_LOOK_S = 1.0  # so much of the time between two looks counts


def transfer_s(size: int) -> float:
    """For a file of so many bytes to arrive."""
    return QUESTION_S + size / BYTES_A_SECOND


def install_s(size: int) -> float:
    """For an APK of so many bytes to be installed: Android copies, verifies and at times compiles it."""
    return 120.0 + size / BYTES_A_SECOND


class End:
    """A moment by which all must be over, whatever each call might take. There is none until it has begun."""

    def __init__(self) -> None:
        self._at = math.inf

    @property
    def begun(self) -> bool:
        return self._at < math.inf

    @property
    def left_s(self) -> float:
        """Seconds that are left, `inf` where no end has begun."""
        return max(0.0, self._at - time.monotonic())

    def begin(self, within_s: float) -> None:
        """Have all be over so soon; an end that comes earlier stays."""
        self._at = min(self._at, time.monotonic() + within_s)

    @contextmanager
    def within(self, seconds: float) -> Iterator[None]:
        """For the length of the block, which is to take no longer."""
        before = self._at
        self.begin(seconds)
        try:
            yield
        finally:
            self._at = before


TOLD_TO_END = End()  # of this process: it was sent a signal


class Deadline:
    """Of one call. Where an end has begun it takes half of what is left, so that something is left for the next.

    Time in which this computer slept, or this process was stopped, is not time that anybody was waited for.
    """

    def __init__(self, limit_s: float, *ends: End) -> None:
        self._ends = (TOLD_TO_END, *ends)
        self._left_s = min(limit_s, *(end.left_s / 2 for end in self._ends))
        self._looked_at = time.monotonic()

    @property
    def left_s(self) -> float:
        """Seconds that are left."""
        now = time.monotonic()
        self._left_s -= min(now - self._looked_at, _LOOK_S)
        self._looked_at = now
        return max(0.0, min(self._left_s, *(end.left_s for end in self._ends)))

    @property
    def hurried(self) -> bool:
        """Whether an end has begun: then no answer in time says little of who was asked."""
        return any(end.begun for end in self._ends)

    def join(self, thread: threading.Thread) -> bool:
        """Wait for the end of a thread; whether it came."""

        def ended(seconds: float) -> bool:
            thread.join(seconds)
            return not thread.is_alive()

        return self.wait(ended)

    def wait(self, came: Callable[[float], bool]) -> bool:
        """Wait for `came`, which waits for the seconds that it is given and says whether it has come."""
        while not came(min(self.left_s, TICK_S)):
            if not self.left_s:
                return False
        return True
