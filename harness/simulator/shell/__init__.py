"""The device's shell: parses and runs command lines on the device's own file system, never on the host's."""

from harness.simulator.shell.interpreter import run_argv, run_line
from harness.simulator.shell.invocation import Invocation, UsageError
from harness.simulator.shell.streams import Streams

__all__ = ["Invocation", "Streams", "UsageError", "run_argv", "run_line"]
