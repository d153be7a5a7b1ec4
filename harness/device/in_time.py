"""Frida's calls wait for ever: each of them is made on a thread that is left behind where it does not return."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

import frida

from harness.device.deadline import Deadline, End

R = TypeVar("R")


class NotInTime(frida.TimedOutError):  # type: ignore[misc]  # frida publishes no types of it
    """A call of frida's did not return in time."""

    def __init__(self, limit_s: float) -> None:
        super().__init__(limit_s)
        self.limit_s = limit_s

    def __str__(self) -> str:
        return f"no answer within {self.limit_s:g} s"


def in_time(action: Callable[[], R], limit_s: float, *ends: End) -> R:
    """What it gives, or raises. Raises `NotInTime`."""
    results: list[R] = []
    errors: list[Exception] = []

    def work() -> None:
        try:
            results.append(action())
        except Exception as error:  # whatever it is: it is raised below, on the caller's thread
            errors.append(error)

    worker = threading.Thread(target=work, name="frida", daemon=True)
    worker.start()
    Deadline(limit_s, *ends).join(worker)
    if results:
        return results[0]
    raise errors[0] if errors else NotInTime(limit_s)
