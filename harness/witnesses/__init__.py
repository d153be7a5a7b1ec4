"""Independent observers of an app: hooks (Frida), traffic (mitmproxy), ledger (app-ops), screen.

Each is attached to a device for the length of a run, is told the phases, and writes records. One that dies is noticed
within 5 s and says so by a gap.
"""

from harness.witnesses.lifecycle import Recorder, RunContext, WatchOptions, Witness
from harness.witnesses.watch import WITNESSES, Barrier, Watch

__all__ = ["WITNESSES", "Barrier", "Recorder", "RunContext", "Watch", "WatchOptions", "Witness"]
