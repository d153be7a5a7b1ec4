"""Starts a program that ends with this process and that frida may trace.

The kernel lets a process ask for both only for itself. A function of ours between fork and exec would be Python in a
copy of a process with threads: where one of them holds a lock at the fork, the copy waits for it for ever. So a small
interpreter of its own asks, and becomes the program: 11 ms of processor time; a HotSpot needs 190 up to main.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

# PR_SET_PDEATHSIG (1) takes SIGKILL; PR_SET_PTRACER (Yama's) takes "any": frida's helper is no parent of the program.
# A parent that ended before the first of them is seen by the pid of who took its place.
BECOME = """
import ctypes, os, sys
parent, program, *arguments = sys.argv[1:]
prctl = ctypes.CDLL(None).prctl
prctl.argtypes = (ctypes.c_int, *(ctypes.c_ulong,) * 4)
prctl(1, 9, 0, 0, 0)
prctl(0x59616D61, 2**64 - 1, 0, 0, 0)
if os.getppid() == int(parent):
    os.execv(program, arguments)
"""
# Without the site module, the environment and the current folder of who runs the simulator.
INTERPRETER = (str(Path(sys.executable).resolve()), "-I", "-S", "-c", BECOME)


def launch(
    program: Path, arguments: Sequence[str], *, environment: Mapping[str, str] | None = None, **options: Any
) -> subprocess.Popen[bytes]:
    """Start `program` with `arguments`, the first being its name; `options` are those of `subprocess.Popen`.

    Raises OSError when the computer refuses. A program that cannot be run ends at once, with code 1.
    """
    command = (*INTERPRETER, str(os.getpid()), str(program), *arguments)
    return subprocess.Popen(command, env=environment, **options)
