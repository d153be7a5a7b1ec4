"""How a process comes up: started, attached, let in by frida and held by the gate, told its application, ready."""

from __future__ import annotations

import asyncio
from typing import Protocol

from harness.simulator.apps.binder import Json, ProcessGone
from harness.simulator.apps.packages import InstalledPackage
from harness.simulator.apps.process import AppProcess, Processes, State
from harness.simulator.machine.properties import Properties
from harness.simulator.system.services.package import Packages


class StatesChanged(Protocol):
    """Who is told that a process has come further."""

    def states_changed(self) -> None: ...


class Joining(Protocol):
    """Lets frida into a process."""

    async def join(self, process: AppProcess) -> bool: ...


class Holding(Protocol):
    """Holds a process before its first code."""

    async def hold(self, process: AppProcess) -> None: ...


class Needs(Protocol):
    """What it needs of the device."""

    packages: Packages
    processes: Processes
    properties: Properties

    @property
    def activities(self) -> StatesChanged: ...

    @property
    def portal(self) -> Joining: ...

    @property
    def gate(self) -> Holding: ...


class BringUp:
    """Every process on its way, at most one of a name."""

    def __init__(self, device: Needs) -> None:
        self._device = device
        self._ready: dict[AppProcess, asyncio.Future[None]] = {}
        self._starting: dict[tuple[int, str], asyncio.Task[AppProcess]] = {}
        self._work: set[asyncio.Task[None]] = set()

    async def ensure_process(self, uid: int, package_name: str, process_name: str, reason: str) -> AppProcess:
        """Give the running process, started if need be, once Application.onCreate returned. Raises ProcessGone."""
        process = self._device.processes.named(process_name, uid)
        if process is None:
            key = (uid, process_name)
            if key not in self._starting:
                self._starting[key] = asyncio.ensure_future(
                    self._start_process(uid, package_name, process_name, reason)
                )
                self._starting[key].add_done_callback(lambda _: self._starting.pop(key, None))
            process = await asyncio.shield(self._starting[key])
        if process.state is not State.READY:
            await asyncio.shield(self._ready[process])
        return process

    def attached(self, process: AppProcess) -> None:
        """The JVM is connected."""
        work = asyncio.get_running_loop().create_task(self._bring_up(process))
        self._work.add(work)
        work.add_done_callback(self._work.discard)

    def finished(self, process: AppProcess) -> None:
        """Application.onCreate returned."""
        process.state = State.READY
        ready = self._ready.get(process)
        if ready and not ready.done():
            ready.set_result(None)

    def gone(self, process: AppProcess) -> None:
        """The process died; who waits for it gets ProcessGone."""
        ready = self._ready.pop(process, None)
        if ready and not ready.done():
            ready.set_exception(ProcessGone(f"{process.name} died while starting"))
            ready.exception()  # nobody may be waiting

    async def _start_process(self, uid: int, package_name: str, process_name: str, reason: str) -> AppProcess:
        package = self._device.packages.get(package_name)
        if package is None or package.classes is None:
            raise ProcessGone(f"{package_name} has no code to run")
        process = await self._device.processes.start(
            package=package_name, name=process_name, uid=uid, classes=package.classes, reason=reason
        )
        self._ready[process] = asyncio.get_running_loop().create_future()
        self._device.activities.states_changed()
        return process

    async def _bring_up(self, process: AppProcess) -> None:
        await self._device.portal.join(process)
        await self._device.gate.hold(process)
        package = self._device.packages.get(process.package)
        if process.gone.is_set() or package is None:
            return
        process.state = State.BOUND
        process.oneway("thread", "bindApplication", **self._bind_arguments(process, package))

    def _bind_arguments(self, process: AppProcess, package: InstalledPackage) -> dict[str, Json]:
        manifest, properties = package.manifest, self._device.properties
        providers = sorted(
            (each for each in package.components("provider") if each.process == process.name),
            key=lambda each: -each.init_order,
        )
        return {
            "package": package.name,
            "process": process.name,
            "uid": process.uid,
            "debuggable": manifest.debuggable,
            "apk": package.apk_path,
            "application": manifest.application,
            "providers": [{"class": each.name, "authorities": list(each.authorities)} for each in providers],
            "manifest_version": manifest.version_name,
            "version_code": manifest.version_code,
            "target_sdk": manifest.target_sdk,
            "strings": {str(number): text for number, text in package.strings.items()},
            "ids": {str(number): name for number, name in package.ids.items()},
            "build": {
                "MODEL": properties.get("ro.product.model", ""),
                "BRAND": properties.get("ro.product.brand", ""),
                "MANUFACTURER": properties.get("ro.product.manufacturer", ""),
                "DEVICE": properties.get("ro.product.device", ""),
                "PRODUCT": properties.get("ro.product.name", ""),
                "FINGERPRINT": properties.get("ro.build.fingerprint", ""),
                "RELEASE": properties.get("ro.build.version.release", ""),
                "SDK_INT": int(properties.get("ro.build.version.sdk", "34")),
            },
            "label": manifest.label,
        }
