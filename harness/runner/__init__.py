"""Performs one scenario on one device while the witnesses watch. Knows phases and time, knows no rule."""

from harness.runner.progress import (
    AnyProgress,
    Judged,
    Listener,
    PhaseBegan,
    RunEnded,
    RunStarted,
    StepEnded,
    StepStarted,
    Trouble,
)
from harness.runner.run import RunOptions, leave_out, run_scenario

__all__ = [
    "AnyProgress",
    "Judged",
    "Listener",
    "PhaseBegan",
    "RunEnded",
    "RunOptions",
    "RunStarted",
    "StepEnded",
    "StepStarted",
    "Trouble",
    "leave_out",
    "run_scenario",
]
