"""Started and bound services, and their restart after the process died."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from harness.simulator.activity.records import ServiceConnection, ServiceRecord, new_token
from harness.simulator.binder import ProcessGone
from harness.simulator.intents import Intent

if TYPE_CHECKING:
    from harness.simulator.device import SimulatedDevice
    from harness.simulator.packages import Component, InstalledPackage
    from harness.simulator.process import AppProcess

RESTART_AFTER_S = 1.0  # ActiveServices SERVICE_RESTART_DURATION
RESTART_FACTOR = 4  # SERVICE_RESTART_DURATION_FACTOR
RESTARTS_AT_MOST = 16  # a service that keeps dying is given up
STICKY_RESULTS = (0, 1)  # START_STICKY_COMPATIBILITY, START_STICKY
REDELIVER = 3


class ActiveServices:
    """Every service that is wanted."""

    def __init__(self, device: SimulatedDevice) -> None:
        self._device = device
        self._records: list[ServiceRecord] = []
        self._work: set[asyncio.Task[None]] = set()

    @property
    def records(self) -> tuple[ServiceRecord, ...]:
        """In the order in which they were first wanted."""
        return tuple(self._records)

    def of_process(self, process: AppProcess) -> tuple[ServiceRecord, ...]:
        """The services that run in `process`."""
        return tuple(each for each in self._records if each.process is process)

    def start(self, package: InstalledPackage, component: Component, intent: Intent) -> ServiceRecord:
        """startService: bring it up and hand it `intent`."""
        record = self._record(package, component)
        record.started = True
        record.last_start += 1
        record.last_intent = intent
        self._do(self._run(record, intent, record.last_start))
        return record

    def stop(self, record: ServiceRecord) -> None:
        """stopService, stopSelf: it goes unless it is still bound."""
        record.started = record.foreground = False
        self._drop_unwanted(record)

    def bind(
        self, package: InstalledPackage, component: Component, intent: Intent, connection: ServiceConnection
    ) -> None:
        """bindService: bring it up and call `connection` back when it is there."""
        record = self._record(package, component)
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

    def by_token(self, token: str) -> ServiceRecord | None:
        """The service of a token."""
        return next((each for each in self._records if each.token == token), None)

    def remove_package(self, package: InstalledPackage) -> None:
        """Forget every service of a package, as force-stop does: nothing is restarted."""
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
        record.process, record.created, record.bound, record.foreground = None, False, False, False
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

    def _record(self, package: InstalledPackage, component: Component) -> ServiceRecord:
        for record in self._records:
            if record.package.name == package.name and record.component.name == component.name:
                return record
        record = ServiceRecord(token=new_token("service"), package=package, component=component)
        self._records.append(record)
        return record

    def _drop_unwanted(self, record: ServiceRecord) -> None:
        if record.wanted or record not in self._records:
            return
        self._records.remove(record)
        if record.process and record.created:
            record.process.oneway("thread", "scheduleStopService", token=record.token)
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
