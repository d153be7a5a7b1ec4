"""Performs one scenario on one device while the witnesses watch. Knows phases and time, knows no rule."""

from harness.runner.checks import RunOptions, check_scenario
from harness.runner.described import leave_out
from harness.runner.progress import (
    AnyProgress,
    Judged,
    Listener,
    PhaseBegan,
    ProblemArose,
    RunEnded,
    RunStarted,
    StepEnded,
    StepStarted,
)
from harness.runner.run import run_scenario
from harness.runner.terminated import Terminated

__all__ = [
    "AnyProgress",
    "Judged",
    "Listener",
    "PhaseBegan",
    "ProblemArose",
    "RunEnded",
    "RunOptions",
    "RunStarted",
    "StepEnded",
    "StepStarted",
    "Terminated",
    "check_scenario",
    "leave_out",
    "run_scenario",
]
