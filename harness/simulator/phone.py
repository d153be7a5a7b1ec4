"""What a shell, its tools, the dumps and adb see of the device: the machine and the services of Android on it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Protocol

from harness.simulator.apps.network import Network
from harness.simulator.apps.process import Processes
from harness.simulator.machine.clock import Clock
from harness.simulator.machine.filesystem import FileSystem
from harness.simulator.machine.jobs import Jobs
from harness.simulator.machine.logcat import Logcat
from harness.simulator.machine.properties import Properties
from harness.simulator.machine.sockets import Sockets
from harness.simulator.system.screen.windows import WindowManager
from harness.simulator.system.seed import PersonalData
from harness.simulator.system.services.activity import Activities
from harness.simulator.system.services.appops import AppOps
from harness.simulator.system.services.content import ContentService
from harness.simulator.system.services.location import LocationService
from harness.simulator.system.services.package import Packages
from harness.simulator.system.services.permission import Permissions
from harness.simulator.system.services.settings import SettingsService


class Daemon(Protocol):
    """adbd: root after `adb root`."""

    uid: int


class Phone(Protocol):
    """The root of the simulator is one; nobody below it knows it by another name."""

    clock: Clock
    filesystem: FileSystem
    properties: Properties
    logcat: Logcat
    sockets: Sockets
    jobs: Jobs
    personal: PersonalData
    firewall: dict[str, dict[str, dict[str, list[tuple[str, ...]]]]]
    network: Network
    processes: Processes
    packages: Packages
    appops: AppOps
    permissions: Permissions
    activities: Activities
    settings: SettingsService
    windows: WindowManager
    location: LocationService
    content: ContentService

    @property
    def adbd(self) -> Daemon: ...

    @property
    def commands(self) -> Mapping[str, Callable[[Any], Awaitable[int]]]:
        """The programs by name; each takes the shell's `Invocation`."""

    def power(self, wanted: str) -> None:
        """What init does when sys.powerctl is set: `shutdown`, or `reboot[,TARGET]`."""

    def keep(self, task: asyncio.Task[Any]) -> None:
        """Hold a task that outlives what started it."""
