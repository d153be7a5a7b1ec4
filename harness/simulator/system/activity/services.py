"""Started and bound services, and their restart after the process died."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from harness.simulator.apps.binder import ProcessGone
from harness.simulator.apps.caller import Caller
from harness.simulator.apps.intents import Intent
from harness.simulator.apps.process import Processes
from harness.simulator.machine.clock import Clock
from harness.simulator.machine.logcat import Logcat
from harness.simulator.system.activity.foreground_services import Crashing, ForegroundServices
from harness.simulator.system.activity.records import ServiceConnection, ServiceRecord, new_token
from harness.simulator.system.services.appops import AppOps
from harness.simulator.system.services.package import Packages
from harness.simulator.system.services.permission import Permissions
from harness.simulator.system.services.settings import SettingsService

if TYPE_CHECKING:
    from harness.simulator.apps.packages import Component, InstalledPackage
    from harness.simulator.apps.process import AppProcess

RESTART_AFTER_S = 1.0  # ActiveServices SERVICE_RESTART_DURATION
RESTART_FACTOR = 4  # SERVICE_RESTART_DURATION_FACTOR
RESTARTS_AT_MOST = 16  # a service that keeps dying is given up
STICKY_RESULTS = (0, 1)  # START_STICKY_COMPATIBILITY, START_STICKY
REDELIVER = 3
ANDROID_8 = 26


class Services(Crashing, Protocol):
    """Where services run."""

    async def ensure_process(self, uid: int, package_name: str, process_name: str, reason: str) -> AppProcess: ...

    def states_changed(self) -> None: ...


class Needs(Protocol):
    """What it needs of the device."""

    clock: Clock
    processes: Processes
    logcat: Logcat
    appops: AppOps
    packages: Packages
    permissions: Permissions
    settings: SettingsService

    @property
    def activities(self) -> Services: ...


class ActiveServices:
    """Every service that is wanted."""

    def __init__(self, device: Needs) -> None:
        self._device = device
        self._records: list[ServiceRecord] = []
        self._work: set[asyncio.Task[None]] = set()
        self._rules = ForegroundServices(device)

    @property
    def records(self) -> tuple[ServiceRecord, ...]:
        """In the order in which they were first wanted."""
        return tuple(self._records)

    def of_process(self, process: AppProcess) -> tuple[ServiceRecord, ...]:
        """The services that run in `process`."""
        return tuple(each for each in self._records if each.process is process)

    def start(
        self, package: InstalledPackage, component: Component, intent: Intent, *, uid: int, foreground: bool = False
    ) -> ServiceRecord:
        """Bring a service up for startService or startForegroundService by `uid`. Raises JavaThrow."""
        known = self.find(package, component)
        record = known or self._new(package, component)
        self._rules.starts(record, uid)
        if foreground:
            self._rules.require_start(record, uid)
        if known is None:
            self._records.append(record)
        record.started = True
        record.last_start += 1
        record.last_intent = intent
        record.foreground_required = foreground and not record.foreground and package.manifest.target_sdk >= ANDROID_8
        self._do(self._run(record, intent, record.last_start))
        return record

    def stop(self, record: ServiceRecord) -> None:
        """stopService, stopSelf: it goes unless it is still bound."""
        record.started = False
        self._drop_unwanted(record)

    def bind(
        self, package: InstalledPackage, component: Component, intent: Intent, connection: ServiceConnection
    ) -> None:
        """bindService: bring it up and call `connection` back when it is there."""
        record = self.find(package, component)
        if record is None:
            record = self._new(package, component)
            self._records.append(record)
        self._rules.starts(record, connection.client.uid)
        record.connections.append(connection)
        self._do(self._connect(record, intent, connection))

    def unbind(self, client: AppProcess, callback: str) -> None:
        """Take back what `bind` gave."""
        for record in tuple(self._records):
            record.connections = [
                each for each in record.connections if (each.client, each.callback) != (client, callback)
            ]
            self._unbind_unused(record)
            self._drop_unwanted(record)

    def done(self, token: str, start_id: int, result: int) -> None:
        """Note that onStartCommand returned `result`."""
        if record := self.by_token(token):
            record.sticky = result in (*STICKY_RESULTS, REDELIVER)
            record.redeliver = result == REDELIVER

    def find(self, package: InstalledPackage, component: Component) -> ServiceRecord | None:
        """The record of a component, if it is wanted already."""
        wanted = (package.name, component.name)
        return next((each for each in self._records if (each.package.name, each.component.name) == wanted), None)

    def is_started(self, package: InstalledPackage, component: Component) -> bool:
        """Whether a service runs because someone started it."""
        record = self.find(package, component)
        return record is not None and record.started

    def enter_foreground(self, caller: Caller, record: ServiceRecord, kind: int) -> None:
        """Service.startForeground. Raises JavaThrow."""
        self._rules.enter(caller, record, kind)
        self._device.activities.states_changed()

    def leave_foreground(self, record: ServiceRecord) -> None:
        """Service.stopForeground."""
        self._rules.leave(record)
        self._device.activities.states_changed()

    def capabilities(self, process: AppProcess) -> frozenset[str]:
        """The process capabilities that the foreground services of `process` give it."""
        return frozenset().union(
            *(self._rules.capability(each) for each in self.of_process(process) if each.foreground)
        )

    def by_token(self, token: str) -> ServiceRecord | None:
        """The service of a token."""
        return next((each for each in self._records if each.token == token), None)

    def remove_package(self, package: InstalledPackage) -> None:
        """Forget every service of a package, as force-stop does: nothing is restarted."""
        for record in self._records:
            if record.package.uid == package.uid:
                self._rules.leave(record)
        self._records = [each for each in self._records if each.package.uid != package.uid]

    def process_gone(self, process: AppProcess) -> None:
        """Restart what is sticky or still bound; drop the rest."""
        for record in tuple(self._records):
            record.connections = [each for each in record.connections if each.client is not process]
            if record.process is process:
                self._lost(record)
            else:
                self._drop_unwanted(record)

    def _lost(self, record: ServiceRecord) -> None:
        record.process, record.created, record.bound = None, False, False
        # A service that the system restarts was not started while the app was in front, whatever was so before.
        self._rules.leave(record)
        record.foreground_required = record.while_in_use = record.may_be_foreground = False
        for connection in record.connections:
            self._notify(connection, "onServiceDisconnected", record)
        record.crashes += 1
        record.started = record.started and record.sticky
        if not record.wanted or record.crashes > RESTARTS_AT_MOST:
            self._records.remove(record)
        else:
            self._do(self._restart(record))

    async def _restart(self, record: ServiceRecord) -> None:
        await asyncio.sleep(min(RESTART_AFTER_S * RESTART_FACTOR ** (record.crashes - 1), 60.0))
        if record not in self._records or record.package.stopped or record.process:
            return
        if record.started:
            intent = record.last_intent if record.redeliver else None
            await self._run(record, intent, record.last_start, reason="restart")
        for connection in tuple(record.connections):
            await self._connect(record, record.last_intent or Intent(), connection)

    async def _run(self, record: ServiceRecord, intent: Intent | None, start_id: int, reason: str = "service") -> None:
        with suppress(ProcessGone):  # its death has already decided about a restart
            await self._create(record, reason)
            if record.process:
                record.process.oneway(
                    "thread",
                    "scheduleServiceArgs",
                    token=record.token,
                    startId=start_id,
                    intent=intent.to_json() if intent else None,
                )
                if record.foreground_required:
                    asyncio.get_running_loop().call_later(self._rules.timeout_s(), self._overdue, record)

    def _overdue(self, record: ServiceRecord) -> None:
        if record.foreground_required and record in self._records:
            record.started = False
            self._drop_unwanted(record)
            if record in self._records:  # it is bound as well
                record.foreground_required = False
                self._rules.crash(record)

    async def _connect(self, record: ServiceRecord, intent: Intent, connection: ServiceConnection) -> None:
        with suppress(ProcessGone):
            await self._create(record, "service")
            if record.process and not record.bound:
                record.bound = True
                record.process.oneway("thread", "scheduleBindService", token=record.token, intent=intent.to_json())
            self._notify(connection, "onServiceConnected", record)

    async def _create(self, record: ServiceRecord, reason: str) -> None:
        package = record.package
        process = await self._device.activities.ensure_process(
            package.uid, package.name, record.component.process, reason
        )
        if record.created or record not in self._records:
            return
        record.process, record.created = process, True
        intent = (record.last_intent or Intent(component=f"{package.name}/{record.component.name}")).to_json()
        arguments = {"token": record.token, "class": record.component.name, "intent": intent}
        process.oneway("thread", "scheduleCreateService", **arguments)
        self._device.activities.states_changed()

    def _new(self, package: InstalledPackage, component: Component) -> ServiceRecord:
        now = self._device.clock.boottime_ns()
        return ServiceRecord(token=new_token("service"), package=package, component=component, created_ns=now)

    def _drop_unwanted(self, record: ServiceRecord) -> None:
        if record.wanted or record not in self._records:
            return
        self._records.remove(record)
        self._rules.leave(record)
        if record.process and record.created:
            record.process.oneway("thread", "scheduleStopService", token=record.token)
        if record.foreground_required:
            record.foreground_required = False
            self._rules.crash(record)
        self._device.activities.states_changed()

    def _unbind_unused(self, record: ServiceRecord) -> None:
        if record.bound and not record.connections and record.process:
            record.bound = False
            intent = Intent(component=f"{record.package.name}/{record.component.name}").to_json()
            record.process.oneway("thread", "scheduleUnbindService", token=record.token, intent=intent)

    def _notify(self, connection: ServiceConnection, method: str, record: ServiceRecord) -> None:
        component = f"{record.package.name}/{record.component.name}"
        self._device.processes.callback(
            connection.client.pid, connection.callback, method, {"component": component, "token": record.token}
        )

    def _do(self, coroutine: object) -> None:
        task: asyncio.Task[None] = asyncio.get_running_loop().create_task(coroutine)  # type: ignore[arg-type]
        self._work.add(task)
        task.add_done_callback(self._work.discard)
