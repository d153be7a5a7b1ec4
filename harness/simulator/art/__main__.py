"""Builds what is missing of ART 11 for this machine, and writes down where it lies.

    python -m harness.simulator.art

Needs a JDK 17, Maven, g++ and dpkg-dev, and apt sources of Debian 12. No root. Exit code 1 when it cannot be built.
"""

from __future__ import annotations

import sys

from harness.simulator.art import classes, device, natives, root, runtime
from harness.simulator.art.compiler import library_folders
from harness.simulator.art.process import process
from harness.simulator.art.stages import Unbuildable, say


def build() -> runtime.Runtime:
    """The runtime, each part built if it is not in the cache. Raises Unbuildable."""
    own = process()
    built = runtime.Runtime(
        launcher=own / "launch",
        libraries=(own, own / "strings", natives.libraries(), *library_folders()),
        root=root.root(),
        core=classes.core_jars(),
        framework=classes.boot_jars(),
    )
    runtime.save(built)
    device.device()
    return built


def main() -> int:
    """Give exit code 0 when ART is there."""
    try:
        built = build()
    except Unbuildable as error:
        sys.stderr.write(f"{error}\n")
        return 1
    say(f"ART 11: {built.launcher}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
