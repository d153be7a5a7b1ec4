"""cat, echo, printf and other tools for text."""

from __future__ import annotations

from harness.simulator.shell.invocation import Invocation


async def echo(call: Invocation) -> int:
    """`echo [-n] [-e] WORDS`."""
    call.out(" ".join(call.argv[1:]) + "\n")
    return 0
