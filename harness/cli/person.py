"""Whoever sits at the terminal is asked to do something on the device, and says by Enter that it is done."""

from __future__ import annotations

import sys
import threading
from contextlib import suppress
from queue import Empty, SimpleQueue

import click

from harness.cli.language import say
from harness.cli.lines import on_one_line
from harness.device.deadline import Deadline

_END = ""  # in place of a line: no more of them come


class Person:
    """Asks in one terminal. Only an empty line that was typed after the question is an answer."""

    def __init__(self) -> None:
        self._lines: SimpleQueue[str] = SimpleQueue()
        self._reader: threading.Thread | None = None

    def does(self, text: str, within_s: float) -> bool:
        """Ask for `text` to be done; whether Enter was pressed in time."""
        self._forget_what_was_typed()
        self._read_on()
        wanted = say(
            f"请在设备上操作：{text}。完成后按回车。", f"On the device, please: {text}. Press Enter when it is done."
        )
        # Where the lines of the run go into a file, the question must not.
        click.secho(on_one_line(wanted), fg="yellow", bold=True, err=not sys.stdout.isatty())
        said: list[str] = []

        def answered(seconds: float) -> bool:
            with suppress(Empty):
                line = self._lines.get(timeout=seconds)
                said.extend([line] if line == _END or not line.strip() else [])
            return bool(said)

        return Deadline(within_s).wait(answered) and said[0] != _END

    def _read_on(self) -> None:
        """Nothing but Linux can wait for a terminal with a limit. One thread reads: of two the wrong one might."""
        if self._reader is None or not self._reader.is_alive():
            self._reader = threading.Thread(target=self._read, name="person", daemon=True)
            self._reader.start()

    def _read(self) -> None:
        while line := sys.stdin.readline():
            self._lines.put(line)
        self._lines.put(_END)

    def _forget_what_was_typed(self) -> None:
        with suppress(ImportError, OSError):
            import termios  # Windows has none

            termios.tcflush(sys.stdin, termios.TCIFLUSH)
        with suppress(Empty):
            while True:
                self._lines.get_nowait()
