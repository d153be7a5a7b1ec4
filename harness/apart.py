"""A suite in a process of its own: started, followed by what it tells, ended once.

It is `harness run --json`, so whoever follows one sees what any other program would. What runs several at once does so
by this.
"""

from __future__ import annotations

import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import msgspec

from harness.errors import InfrastructureError
from harness.runner import AnyProgress, Listener
from harness.suite import EXIT_CODES, SuiteEnded
from harness.text import Text, as_told

ENDS_WITHIN_S = 30.0


@dataclass(slots=True, kw_only=True)
class Apart:
    """A suite that runs. `name` is what errors call it."""

    name: str
    process: subprocess.Popen[bytes]
    complaints: IO[bytes]  # its stderr
    _told_to_end: bool = False

    def events(self) -> Iterator[AnyProgress | SuiteEnded]:
        """What it tells, as it tells it; ends with its output."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            yield msgspec.json.decode(line, type=AnyProgress | SuiteEnded)

    def follow(self, listener: Listener) -> None:
        """Pass on what it tells until it has ended. Raises `InfrastructureError` where it came to no verdict."""
        error: Text | None = None
        for event in self.events():
            if isinstance(event, SuiteEnded):
                error = event.error
            else:
                listener(event)
        if self.process.wait() not in EXIT_CODES.values():
            raise InfrastructureError(
                self.name,
                error or self._complaint() or Text(zh="运行没有得出结论", en="the run ended without a verdict"),
                Text(zh="请执行 `harness doctor`，查看缺少什么。", en="`harness doctor` tells what is missing."),
            )

    def end(self, number: int) -> None:
        """Have it clean up and end. It is told once: a second signal would cut that short."""
        if not self._told_to_end:
            self._told_to_end = True
            self.process.send_signal(number)

    def _complaint(self) -> Text | None:
        self.complaints.seek(0)
        lines = self.complaints.read().decode(errors="replace").strip().splitlines()
        return as_told(lines[-1]) if lines else None


@contextmanager
def apart(name: str, scenarios: Sequence[str], out: Path, *options: str) -> Iterator[Apart]:
    """Run these scenario files into the folder `out`, with more options of `harness run`; the block's end ends it."""
    command = [sys.executable, "-m", "harness.cli", "run", *scenarios, "--out", str(out), "--json", *options]
    with tempfile.TemporaryFile() as complaints:
        # A group of its own: a Ctrl-C in the terminal is for who started it to pass on, once.
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=complaints, process_group=0)
        run = Apart(name=name, process=process, complaints=complaints)
        try:
            yield run
        finally:
            run.end(signal.SIGTERM)
            try:
                process.communicate(timeout=ENDS_WITHIN_S)
            except subprocess.TimeoutExpired:  # it is stopped: one that runs has long ended
                process.kill()
                process.communicate()
