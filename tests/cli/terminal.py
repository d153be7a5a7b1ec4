"""A terminal of its own for a command that asks."""

from __future__ import annotations

import os
import pty
import subprocess

ENGLISH = {**os.environ, "LC_ALL": "C.UTF-8"}


def answering(command: list[str], answers: list[tuple[str, str]]) -> tuple[int, str]:
    """Run it in a terminal of its own and answer each prompt once it is there."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=ENGLISH, close_fds=True)
    os.close(theirs)
    shown, seen = "", 0
    for prompt, answer in answers:
        while (at := shown.find(prompt, seen)) < 0:
            shown += os.read(ours, 65536).decode("utf-8", "replace")
        seen = at + len(prompt)
        os.write(ours, f"{answer}\n".encode())
    try:
        while data := os.read(ours, 65536):
            shown += data.decode("utf-8", "replace")
    except OSError:  # EIO: the other side has closed it
        pass
    os.close(ours)
    return process.wait(), shown
