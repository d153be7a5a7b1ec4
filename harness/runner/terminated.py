"""A signal that asks the harness to end, as an exception that cleans up on its way like Ctrl-C does."""

from __future__ import annotations

import signal


class Terminated(KeyboardInterrupt):
    """SIGTERM or SIGHUP came: a job was cancelled, a terminal was closed."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number

    @property
    def exit_code(self) -> int:
        """What a shell says of a process that the signal ended."""
        return 128 + self.number

    def __str__(self) -> str:
        return signal.Signals(self.number).name
