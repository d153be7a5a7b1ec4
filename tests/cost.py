"""What a piece of work costs, for tests that hold how the cost grows."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable


def cost(work: Callable[[], object]) -> float:
    """The least of three measures, in seconds of this process's time on a CPU.

    Without the garbage collector: its rounds take as long as all that the other tests of this process left behind,
    and a larger work has more of them.
    """
    gc.collect()
    gc.disable()
    try:
        return min(_once(work) for _ in range(3))
    finally:
        gc.enable()


def _once(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began
