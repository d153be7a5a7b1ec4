"""The processes of the device: those an Android boots with, by name only, and the apps' real ones."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from harness.simulator.machine import system_server

ADBD_PID = system_server.INVENTED + 940
FIRST_SHELL_PID = system_server.INVENTED + 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """One process. Sizes are in KiB."""

    pid: int
    ppid: int
    uid: int
    name: str
    vsz: int = 10_862_356
    rss: int = 7_420
    wchan: str = "0"
    state: str = "S"


_BOOTED = (
    Process(pid=1, ppid=0, uid=0, name="init", wchan="do_epoll_wait"),
    Process(pid=system_server.INVENTED + 2, ppid=0, uid=0, name="[kthreadd]", wchan="kthreadd", vsz=0, rss=0),
    Process(pid=system_server.INVENTED + 241, ppid=1, uid=0, name="ueventd"),
    Process(pid=system_server.INVENTED + 388, ppid=1, uid=1036, name="logd"),
    Process(pid=system_server.INVENTED + 390, ppid=1, uid=1000, name="servicemanager"),
    Process(pid=system_server.INVENTED + 410, ppid=1, uid=0, name="vold"),
    Process(pid=system_server.ZYGOTE_PID, ppid=1, uid=0, name="zygote64", vsz=15_834_120, rss=178_320),
    Process(pid=system_server.INVENTED + 880, ppid=1, uid=0, name="netd"),
    Process(pid=system_server.INVENTED + 902, ppid=1, uid=1000, name="surfaceflinger"),
    Process(
        pid=system_server.PID,
        ppid=system_server.ZYGOTE_PID,
        uid=system_server.UID,
        name=system_server.NAME,
        vsz=19_320_512,
        rss=402_176,
    ),
)


class Running(Protocol):
    """A process of an app."""

    pid: int
    uid: int
    name: str

    def memory_kb(self) -> int: ...


def process_table(running: Iterable[Running], *, adbd_uid: int) -> list[Process]:
    """Every process, by pid."""
    adbd = Process(pid=ADBD_PID, ppid=1, uid=adbd_uid, name="adbd")
    apps = [
        Process(
            pid=app.pid,
            ppid=system_server.ZYGOTE_PID,
            uid=app.uid,
            name=app.name,
            vsz=14_700_000,
            rss=app.memory_kb(),
            wchan="do_epoll_wait",
        )
        for app in running
    ]
    return sorted([*_BOOTED, adbd, *apps], key=lambda process: process.pid)
