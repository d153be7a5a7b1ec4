"""Single lines on the terminal: for people, with nothing in them that steers it; for machines, JSON."""

from __future__ import annotations

from typing import NoReturn

import click
import msgspec
from rich.console import Console

from harness.masking import visible


class Terminal(Console):
    """Where lines for people go. Plain: what an app said is no markup."""

    def __init__(self) -> None:
        super().__init__(highlight=False, markup=False)

    def on_broken_pipe(self) -> NoReturn:
        """Let whoever printed know that nobody reads; rich would end the command as if a verdict were a fail."""
        raise  # rich calls this while it handles the BrokenPipeError


def on_one_line(text: str) -> str:
    r"""What an app or a device said, on one line: a line's end becomes `\n`, an escape sequence is written out."""
    return visible(text).replace("\n", "\\n").replace("\t", " ")


def json_line(message: object) -> None:
    """Print one object, in UTF-8 whatever the terminal's encoding is."""
    click.echo(msgspec.json.encode(message))
