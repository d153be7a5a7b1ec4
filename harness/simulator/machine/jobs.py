"""The processes that shells of the device stand for: how many there are, and those started with `&`."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from harness.simulator.machine.process_table import FIRST_SHELL_PID

MOST = 1024  # of subshells and parts of pipelines at a time: a fork bomb must not take the device with it


class CannotFork(Exception):
    """There are too many processes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One command in the background."""

    pid: int
    uid: int
    task: asyncio.Task[int]


class Jobs:
    """Of one device."""

    def __init__(self) -> None:
        self._pids = itertools.count(FIRST_SHELL_PID)
        self._jobs: dict[int, Job] = {}
        self._running = 0

    def new_pid(self) -> int:
        """A pid that no app can have."""
        return next(self._pids)

    @contextmanager
    def forked(self) -> Iterator[None]:
        """Count one more process for as long as the block runs. Raises CannotFork."""
        if self._running >= MOST:
            raise CannotFork
        self._running += 1
        try:
            yield
        finally:
            self._running -= 1

    def add(self, uid: int, task: asyncio.Task[int]) -> Job:
        """Know a command that was started in the background, until it has ended."""
        job = Job(pid=self.new_pid(), uid=uid, task=task)
        self._jobs[job.pid] = job
        task.add_done_callback(lambda _: self._jobs.pop(job.pid, None))
        return job

    def by_pid(self, pid: int) -> Job | None:
        """The running job with that pid."""
        return self._jobs.get(pid)
