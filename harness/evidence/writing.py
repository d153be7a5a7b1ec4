"""Writes a file whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path


def write_whole(path: Path, content: bytes | Iterable[bytes]) -> None:
    """Write beside `path` and rename: nobody ever finds half of it. Raises `OSError`, and then leaves what was there.

    A bundle may come from a stranger: a link or a pipe that stands at `path` is replaced, never followed.
    """
    draft = path.with_name(f"{path.name}.new")
    draft.unlink(missing_ok=True)
    try:
        with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666), "wb") as file:
            for piece in (content,) if isinstance(content, bytes) else content:
                file.write(piece)
        draft.replace(path)
    except OSError:
        draft.unlink(missing_ok=True)
        raise
