"""The composition root: one simulated device and everything on it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

from harness.simulator.adbd.daemon import Adbd
from harness.simulator.apps.binder import Binder
from harness.simulator.apps.gate import Gate
from harness.simulator.apps.network import Network
from harness.simulator.apps.portal import Portal
from harness.simulator.apps.process import AppProcess, Processes
from harness.simulator.apps.runtimes.choose import runtime_called
from harness.simulator.apps.runtimes.protocol import RuntimeName
from harness.simulator.apps.truth import TruthLog
from harness.simulator.machine import system_server
from harness.simulator.machine.clock import Clock
from harness.simulator.machine.filesystem import FileSystem
from harness.simulator.machine.image import flash
from harness.simulator.machine.jobs import Jobs
from harness.simulator.machine.logcat import Logcat
from harness.simulator.machine.nodes import Node
from harness.simulator.machine.proc import process_folders
from harness.simulator.machine.process_table import process_table
from harness.simulator.machine.properties import factory_properties
from harness.simulator.machine.sockets import Sockets
from harness.simulator.reboot import take_over
from harness.simulator.system.screen.windows import WindowManager
from harness.simulator.system.seed import PersonalData, personal_data
from harness.simulator.system.services.account import AccountService
from harness.simulator.system.services.activity import Activities
from harness.simulator.system.services.appops import AppOps
from harness.simulator.system.services.audio import AudioService
from harness.simulator.system.services.camera import CameraService
from harness.simulator.system.services.clipboard import ClipboardService
from harness.simulator.system.services.content import ContentService
from harness.simulator.system.services.deviceid import DeviceIdService
from harness.simulator.system.services.files import FilesService
from harness.simulator.system.services.location import LocationService
from harness.simulator.system.services.package import Packages
from harness.simulator.system.services.permission import Permissions
from harness.simulator.system.services.platform import PlatformService
from harness.simulator.system.services.sensor import SensorService
from harness.simulator.system.services.settings import SettingsService
from harness.simulator.system.services.telephony import TelephonyService
from harness.simulator.system.services.wifi import WifiService
from harness.simulator.system.services.window import WindowService
from harness.simulator.tools import COMMANDS

if TYPE_CHECKING:
    from harness.simulator.adbd.reverse import ReverseForwards

log = logging.getLogger(__name__)
NO_ANDROID = frozenset({"bootloader", "fastboot", "recovery", "sideload", "sideload-auto-reboot"})


class SimulatedDevice:
    """One Android 14 device. `start` boots it; it runs until `shut_down`, and `stop` leaves nothing of it behind.

    One that is to `reboot` is followed by another, made with `before`, which has its data.
    """

    def __init__(
        self,
        *,
        seed: int = 0,
        runtime: RuntimeName = RuntimeName.HOTSPOT,
        truth: Path | None = None,
        before: SimulatedDevice | None = None,
    ) -> None:
        self.seed: int = before.seed if before else seed
        self._runtime_name: RuntimeName = before._runtime_name if before else runtime
        self.runtime = runtime_called(self._runtime_name)
        self.clock: Clock = before.clock if before else Clock()
        self.commands = COMMANDS
        self.jobs = Jobs()
        self.filesystem = FileSystem(self.clock.wall_ns)
        self.personal: PersonalData = before.personal if before else personal_data(self.seed, self.clock.wall_ms())
        flash(self.filesystem, self.clock, tuple(self.commands), mac=self.personal.mac_wifi)
        self.filesystem.extend("/proc", self._process_folders)
        for pid in (system_server.ZYGOTE_PID, system_server.PID):
            self.filesystem.unshare(pid, like=1)
        self.properties = factory_properties(self.seed, self.clock.wall_ms())
        self.logcat = Logcat(self.clock)
        self.sockets = Sockets()
        self.truth: TruthLog = before.truth if before else TruthLog(truth)
        self.network = Network(self)
        self.portal = Portal(self)
        self.gate = Gate(self)
        self.processes = Processes(self)
        self.packages = Packages(self)
        self.appops = AppOps(self)
        self.permissions = Permissions(self)
        self.activities = Activities(self)
        self.settings = SettingsService(self)
        self.windows = WindowManager(self)
        self.location = LocationService(self)
        self.telephony = TelephonyService(self)
        self.wifi = WifiService(self)
        self.clipboard = ClipboardService(self)
        self.camera = CameraService(self)
        self.audio = AudioService(self)
        self.accounts = AccountService(self)
        self.content = ContentService(self)
        self.deviceid = DeviceIdService(self)
        self.services: dict[str, Any] = {
            service.name: service
            for service in (
                self.packages,
                self.appops,
                self.permissions,
                self.activities,
                self.settings,
                self.location,
                self.telephony,
                self.wifi,
                self.clipboard,
                self.camera,
                self.audio,
                self.accounts,
                self.content,
                self.deviceid,
                FilesService(self),
                SensorService(self),
                WindowService(self),
                PlatformService(self),
            )
        }
        self._listen()
        self.binder = Binder(self)
        self.firewall: dict[str, dict[str, dict[str, list[tuple[str, ...]]]]] = {}
        self.adbd = Adbd(self)
        self.shutdown = asyncio.Event()
        self.rebooting = False  # once `shutdown` is set: whether it is to come back
        self._kept: set[asyncio.Task[Any]] = set()
        self._parts = AsyncExitStack()  # what runs
        self._flash = AsyncExitStack()  # what a reboot leaves
        if before:
            self._flash = before._flash.pop_all()
            take_over(self, before)

    def _listen(self) -> None:
        """Tie what happens in one part to those that depend on it."""
        self.processes.on_death += (
            *map(_by_pid, (self.camera.process_died, self.audio.process_died)),
            *map(_by_pid, (self.clipboard.process_died, self.location.process_died)),
            self.portal.process_gone,
            self.network.process_gone,
            self.activities.process_gone,
        )
        self.activities.states.on_change += (
            self.appops.uid_state_changed,
            self.permissions.uid_state_changed,
            self.location.uid_state_changed,
            self.camera.uid_state_changed,
        )
        self.appops.on_modes += (self.location.op_modes_changed,)

    def _process_folders(self) -> Mapping[str, Node]:
        return process_folders(process_table(self.processes, adbd_uid=self.adbd.uid))

    @property
    def serial(self) -> str:
        """What adb calls it: `127.0.0.1:PORT`."""
        return f"127.0.0.1:{self.adbd.port}"

    @property
    def reverse(self) -> ReverseForwards:
        """The ports of the device's loopback that lead to a host."""
        return self.adbd.reverse

    async def start(self, port: int = 0) -> None:
        """Boot. Raises OSError when the port is taken."""
        parts = self._parts
        if not list(self.packages):
            self._flash.callback(self.truth.close)
            self._flash.callback(self.content.close)
            self._flash.callback(self.packages.close)
            self.packages.seed()
        parts.callback(self.location.close)
        parts.callback(self.network.close)
        parts.push_async_callback(self.binder.close)
        await self.binder.start()
        parts.push_async_callback(self.portal.close)
        await self.portal.start()
        parts.push_async_callback(self.processes.close)
        self.gate.start()
        self.activities.boot()
        parts.push_async_callback(self._end_kept)
        parts.push_async_callback(self.adbd.stop)
        await self.adbd.start(port)

    async def stop(self) -> None:
        """End everything that runs on the device, in reverse order, whatever fails in between."""
        try:
            await self.halt()
        finally:
            await self._flash.aclose()

    async def halt(self) -> None:
        """End everything that runs, and keep what is on the flash."""
        await self._parts.aclose()

    def shut_down(self, why: str) -> None:
        """Ask for the end: whoever runs the device waits for `shutdown`."""
        log.info("shutting down: %s", why)
        self.rebooting = False
        self.shutdown.set()

    def power(self, wanted: str) -> None:
        """Do what init does when sys.powerctl is set: `shutdown`, or `reboot[,TARGET]`.

        A reboot into Android brings a successor with the same data to the same port; one into anything else does not.
        """
        what, _, target = wanted.partition(",")
        self.shut_down(wanted)
        self.rebooting = what == "reboot" and target not in NO_ANDROID

    def keep(self, task: asyncio.Task[Any]) -> None:
        """Hold a task that outlives what started it; it ends with the device at the latest."""
        self._kept.add(task)
        task.add_done_callback(self._kept.discard)

    async def _end_kept(self) -> None:
        for task in self._kept:
            task.cancel()
        await asyncio.gather(*self._kept, return_exceptions=True)


def _by_pid(died: Callable[[int], None]) -> Callable[[AppProcess], None]:
    return lambda process: died(process.pid)
