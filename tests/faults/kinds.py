"""The kinds of fault, as data: a name, and what is done to whom."""

from __future__ import annotations

import resource
import shutil
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum

from tests.faults.stage import PACKAGE, Stage

PAUSE_S = 2.0  # shorter than a witness's silence
SLEEP_S = 12.0  # longer than a question's limit


class Part(StrEnum):
    """Whom a fault meets. The processes are those whose command line holds this."""

    HARNESS = "harness.cli run"
    PROXY = "addon.py"
    ADB = "fork-server"
    DEVICE = "harness.simulator.server"
    APP = f"{PACKAGE} "
    PUSH = f"{PACKAGE}:pushcore"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One kind. `ends_the_harness`: by what exit codes it may end besides those of any run."""

    name: str
    what: Callable[[Stage], object]
    ends_with: tuple[int, ...] = ()
    puts_nothing_back: bool = False  # whoever would was killed


def signalled(part: Part, number: signal.Signals, **more: object) -> Fault:
    return Fault(name=f"{number.name} to {part.name.lower()}", what=lambda run: run.signal(part, number), **more)  # type: ignore[arg-type]


def paused(part: Part, seconds: float) -> Fault:
    def what(run: Stage) -> None:
        run.signal(part, signal.SIGSTOP)
        time.sleep(seconds)
        run.signal(part, signal.SIGCONT)

    return Fault(name=f"{part.name.lower()} stopped for {seconds:g} s", what=what)


def told(*signals: signal.Signals, code: int) -> Fault:
    """The harness is told to end, by signals one after the other; the first counts."""

    def what(run: Stage) -> None:
        for number in signals:
            run.signal(Part.HARNESS, number)
            time.sleep(0.05)

    return Fault(name=f"{', '.join(each.name for each in signals)} to harness", what=what, ends_with=(code,))


def adb(*commands: str) -> Fault:
    def what(run: Stage) -> None:
        for command in commands:
            run.adb(*command.replace("SERIAL", run.serial).split())

    return Fault(name=f"adb {', adb '.join(commands)}", what=what)


def limited(part: Part, limit: int, amount: int, name: str) -> Fault:
    def what(run: Stage) -> None:
        for pid in run.pids(part):
            with suppress(ProcessLookupError):
                resource.prlimit(pid, limit, (amount, amount))

    return Fault(name=name, what=what)


def removed(pattern: str) -> Fault:
    def what(run: Stage) -> None:
        for path in run.folder.glob(pattern):
            shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink(missing_ok=True)

    return Fault(name=f"rm -r {pattern}", what=what)


STOP, KILL, TERM, INT, HUP, SEGV = (
    *(signal.SIGSTOP, signal.SIGKILL, signal.SIGTERM),
    *(signal.SIGINT, signal.SIGHUP, signal.SIGSEGV),
)
FAULTS: tuple[Fault, ...] = (
    *(signalled(part, KILL) for part in (Part.PROXY, Part.ADB, Part.DEVICE, Part.APP, Part.PUSH)),
    *(signalled(part, STOP) for part in (Part.PROXY, Part.ADB, Part.DEVICE, Part.APP, Part.PUSH)),
    *(signalled(part, TERM) for part in (Part.PROXY, Part.ADB, Part.DEVICE, Part.APP)),
    signalled(Part.PROXY, INT),
    signalled(Part.APP, SEGV),
    *(paused(part, PAUSE_S) for part in Part),
    paused(Part.HARNESS, SLEEP_S),
    paused(Part.DEVICE, SLEEP_S),
    told(INT, code=130),
    told(TERM, code=143),
    told(HUP, code=129),
    told(INT, INT, INT, INT, code=130),
    told(HUP, TERM, INT, code=129),
    signalled(Part.HARNESS, KILL, ends_with=(-KILL,), puts_nothing_back=True),
    adb("kill-server"),
    adb("kill-server", "start-server"),
    adb("disconnect SERIAL"),
    adb("disconnect SERIAL", "connect SERIAL"),
    adb("reconnect"),
    adb("reverse --remove-all"),
    adb("reboot"),
    adb("shell settings put global socks_proxy 127.0.0.1:9"),
    adb("shell settings delete global socks_proxy"),
    adb("shell umount -l /system/etc/security/cacerts"),
    adb(f"shell pm grant {PACKAGE} android.permission.CAMERA", f"shell pm revoke {PACKAGE} android.permission.CAMERA"),
    adb(f"shell am force-stop {PACKAGE}"),
    adb(f"shell pm clear {PACKAGE}"),
    adb(f"shell pm uninstall {PACKAGE}"),
    adb("shell input keyevent 3"),
    limited(Part.HARNESS, resource.RLIMIT_FSIZE, 200_000, "a full disk for the harness"),
    limited(Part.PROXY, resource.RLIMIT_FSIZE, 0, "a full disk for the proxy"),
    limited(Part.HARNESS, resource.RLIMIT_NOFILE, 8, "no descriptor left for the harness"),
    limited(Part.PROXY, resource.RLIMIT_NOFILE, 8, "no descriptor left for the proxy"),
    removed("tmp/harness-mitm-*"),
    removed("out/*/evidence.db*"),
    removed("out/*"),
)
