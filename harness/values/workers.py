"""Processes that search flows, one flow at a time each: one that dies takes what it had in hand and nothing else."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, suppress
from multiprocessing.connection import Connection, Pipe, wait
from typing import TypeGuard

import msgspec

from harness.events.records import Flow
from harness.values.search import FAILED, Examined, Needle, Search

# With all that who starts it may import, in the same order: another harness might find something else.
_PROGRAM = "import sys; sys.path[:] = sys.argv[2:]; from harness.values.workers import work; work(int(sys.argv[1]))"
_READY = "ready"

Asked = tuple[int, Flow, int | None]
"""The number of a flow, the flow, and the device time by which all of it was sent, where that is known."""


def examine_apart(
    asked: Iterable[Asked], wanted: Sequence[Needle], *, camera_used: bool, workers: int
) -> Iterator[tuple[int, Examined]]:
    """What was made out of each flow, by its number, in any order. Whatever ends this ends its workers.

    A flow with which a worker died is unread by that. Where none can be started, or none any more, what is left of
    the flows is left out.
    """
    waiting = iter(asked)
    with ExitStack() as started:

        def start() -> _Worker | None:
            with suppress(OSError):
                worker = started.enter_context(_Worker())
                worker.line.send((tuple(wanted), camera_used))
                return worker
            return None

        every = [start() for _ in range(workers)]  # each comes up, and prepares itself, while the others do
        free = [worker for worker in every if _is_ready(worker)]
        at_work: dict[object, tuple[_Worker, int]] = {}  # by its line
        while True:
            while free and (its := next(waiting, None)) is not None:
                number, flow, until_ns = its
                worker = free.pop()
                at_work[worker.line] = worker, number
                worker.give(flow, until_ns)
            if not at_work:
                return
            for line in wait([worker.line for worker, _ in at_work.values()]):
                worker, number = at_work.pop(line)
                if found := worker.taken():
                    free.append(worker)
                elif _is_ready(instead := start()):
                    free.append(instead)
                yield number, found or FAILED


def examined(search: Search, flow: Flow, until_ns: int | None) -> Examined:
    """What a search makes out of a flow; unread where it fails, which must not take the verdicts on the others."""
    try:
        return search.in_flow(flow, until_ns=until_ns)
    except Exception:
        return FAILED


def _is_ready(worker: _Worker | None) -> TypeGuard[_Worker]:
    """Whether one was started that came up."""
    return worker is not None and worker.is_ready()


class _Worker:
    """A process that searches what it is given."""

    def __init__(self) -> None:
        self.line, theirs = Pipe()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-c", _PROGRAM, str(theirs.fileno()), *sys.path],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,  # a decoding that prints is no part of an answer
                pass_fds=(theirs.fileno(),),
                process_group=0,  # a Ctrl-C in the terminal is for who started it, who ends it
            )

    def __enter__(self) -> _Worker:
        return self

    def __exit__(self, *failure: object) -> None:
        self._process.kill()
        self._process.wait()
        self.line.close()

    def is_ready(self) -> bool:
        """Whether it is there, and knows what to look for: waits until one is sure."""
        try:
            return bool(self.line.recv() == _READY)
        except (OSError, EOFError):
            return False

    def give(self, flow: Flow, until_ns: int | None) -> None:
        """Have it search one. That it is dead shows when what it found is taken."""
        with suppress(OSError):
            self.line.send((msgspec.structs.replace(flow, response_body=b""), until_ns))

    def taken(self) -> Examined | None:
        """What it found; None where it died."""
        try:
            found = self.line.recv()
        except (OSError, EOFError):
            return None
        return found if isinstance(found, Examined) else None


def work(line: int) -> None:
    """What a worker does, until nobody is at the other end of the `line`, a file descriptor."""
    with Connection(line) as asking:
        try:
            wanted, camera_used = asking.recv()
            search = Search(wanted, camera_used=camera_used)
            asking.send(_READY)
            while True:
                asking.send(examined(search, *asking.recv()))
        except (OSError, EOFError):
            return
