"""What the log says of an app that a signal of its own ended: libc's line, and the block that crash_dump writes.

Source: AOSP bionic `debuggerd_handler.cpp` and system/core `libdebuggerd/tombstone.cpp`. The host tells which signal it
was, not which thread or address; registers and backtrace are left out.
"""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING, Protocol

from harness.simulator.machine.jobs import Jobs
from harness.simulator.machine.logcat import Logcat
from harness.simulator.machine.properties import Properties

if TYPE_CHECKING:
    from harness.simulator.apps.process import AppProcess

FATAL = frozenset(
    {
        *(signal.SIGABRT, signal.SIGBUS, signal.SIGFPE, signal.SIGILL),
        *(signal.SIGSEGV, signal.SIGSYS, signal.SIGTRAP),
    }
)


class Needs(Protocol):
    """What it needs of the device."""

    logcat: Logcat
    properties: Properties
    jobs: Jobs


def log_crash(device: Needs, process: AppProcess, number: int) -> None:
    """Write both to the crash buffer, where the signal is one that means a fault of the process."""
    if number not in FATAL:
        return
    fault = f"signal {number} ({signal.Signals(number).name}), code -1 (SI_QUEUE)"
    thread = process.name[-15:]
    device.logcat.log(
        pid=process.pid,
        uid=process.uid,
        priority="F",
        tag="libc",
        message=f"Fatal {fault} in tid {process.pid} ({thread}), pid {process.pid} ({thread})",
        buffer="crash",
    )
    dump = (
        "*** *** *** *** *** *** *** *** *** *** *** *** *** *** *** ***",
        f"Build fingerprint: '{device.properties.get('ro.build.fingerprint')}'",
        "Revision: '0'",
        f"ABI: '{device.properties.get('ro.product.cpu.abi')}'",
        f"Cmdline: {process.name}",
        f"pid: {process.pid}, tid: {process.pid}, name: {thread}  >>> {process.name} <<<",
        f"uid: {process.uid}",
        f"{fault}, fault addr --------",
    )
    device.logcat.log(
        pid=device.jobs.new_pid(),
        uid=process.uid,
        priority="F",
        tag="DEBUG",
        message="\n".join(dump),
        buffer="crash",
    )
