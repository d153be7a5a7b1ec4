"""The harness is told to end: by whoever tells it first, and not in the middle of what must not be cut short."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from harness.device.deadline import TOLD_TO_END, TOLD_TO_END_S


class _Ending:
    def __init__(self) -> None:
        self.busy = 0  # blocks that must not be cut short, one in another
        self.waiting: KeyboardInterrupt | None = None
        self.told: KeyboardInterrupt | None = None


_ending = _Ending()


def told_to_end(why: KeyboardInterrupt) -> None:
    """Raise it, from a signal's handler; at once, or when the cleaning is done that goes on.

    From now on time is short. Whoever tells it again changes nothing: neither a burst of Ctrl-C nor a closed terminal,
    which sends several signals, cuts the cleaning short.
    """
    if TOLD_TO_END.begun:
        return
    _ending.told = why
    TOLD_TO_END.begin(TOLD_TO_END_S)
    if not _ending.busy:
        raise why
    _ending.waiting = why


def told_by() -> KeyboardInterrupt | None:
    """What the harness was told to end by; None while it goes on. A signal reaches the main thread: others ask."""
    return _ending.told


@contextmanager
def uninterrupted() -> Iterator[None]:
    """A block that puts something back: a signal that comes meanwhile is raised when it is done."""
    if threading.current_thread() is not threading.main_thread():  # signals are the main thread's
        yield
        return
    _ending.busy += 1
    try:
        yield
    finally:
        _ending.busy -= 1
        if not _ending.busy and (why := _ending.waiting):
            _ending.waiting = None
            raise why
