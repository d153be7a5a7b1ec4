"""A pseudo-terminal as far as a person at `adb shell` notices: echo, line editing, Ctrl-C, Ctrl-D, CR LF."""

from __future__ import annotations

import asyncio
from typing import Any

from harness.simulator.shell.invocation import Sink
from harness.simulator.shell.streams import CallbackSink, Pipe, Streams

INTERRUPT, END_OF_FILE, BACKSPACE, DELETE = 3, 4, 8, 127


class Terminal:
    """Between a host's keyboard and screen and a command."""

    def __init__(self, screen: Sink) -> None:
        self._screen = screen
        self._line = bytearray()
        self._input = Pipe()
        self.foreground: asyncio.Task[Any] | None = None
        """What Ctrl-C ends."""

    def streams(self) -> Streams:
        """What the command gets: both outputs go to the screen."""
        sink = CallbackSink(self._show, self._screen.drain)
        return Streams(stdin=self._input.reader, stdout=sink, stderr=sink)

    def typed(self, keys: bytes) -> None:
        """Take keys: a line reaches the command when it is ended."""
        for key in keys:
            if key == INTERRUPT:
                self._line.clear()
                self._show(b"^C\n")
                if self.foreground is not None:
                    self.foreground.cancel()
            elif key == END_OF_FILE and not self._line:
                self._input.close()
            elif key in (BACKSPACE, DELETE):
                self._rub_out()
            elif key in b"\r\n":
                self._show(b"\n")
                self._input.write(bytes(self._line) + b"\n")
                self._line.clear()
            else:
                self._line.append(key)
                self._show(bytes([key]))

    def _rub_out(self) -> None:
        if self._line:
            # One character of UTF-8 may be several bytes.
            while self._line and self._line[-1] & 0xC0 == 0x80:
                self._line.pop()
            self._line.pop()
            self._show(b"\b \b")

    def _show(self, data: bytes) -> None:
        self._screen.write(data.replace(b"\n", b"\r\n"))
