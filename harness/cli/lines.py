"""Single lines on the terminal: for people, with nothing in them that steers it; for machines, JSON."""

from __future__ import annotations

import click
import msgspec

from harness.masking import visible


def on_one_line(text: str) -> str:
    r"""What an app or a device said, on one line: a line's end becomes `\n`, an escape sequence is written out."""
    return visible(text).replace("\n", "\\n").replace("\t", " ")


def json_line(message: object) -> None:
    """Print one object, in UTF-8 whatever the terminal's encoding is."""
    click.echo(msgspec.json.encode(message))
