"""The service "location": where the device is, as precisely as the caller may know.

Android 14: one of the two location permissions is needed, else SecurityException; with the approximate one alone
the position is moved onto a grid of 2 km; the app-op decides at each delivery, so an app in the background with a
while-in-use grant gets nothing. Source: LocationManagerService, LocationPermissions and LocationFudger of
frameworks/base (android14-release).
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any, Protocol

from harness.simulator.apps.caller import Caller, JavaThrow, SecurityThrow
from harness.simulator.apps.process import Processes
from harness.simulator.apps.truth import TruthLog
from harness.simulator.machine.clock import Clock
from harness.simulator.system.seed import PersonalData
from harness.simulator.system.services.appops import FOREGROUND_STATES, AppOps
from harness.simulator.system.services.permission import (
    COARSE_LOCATION,
    FINE_LOCATION,
    LiveStates,
    Permissions,
    Refusal,
)

PROVIDERS = ("passive", "network", "fused", "gps")
GRID_M = 2000.0  # LocationFudger: coarse locations lie on a grid of this size
METRES_PER_DEGREE = 111_000.0
ACCURACY_M = {"gps": 5.0, "fused": 8.0, "network": 35.0, "passive": 8.0}
MONITOR, MONITOR_HIGH_POWER = "MONITOR_LOCATION", "MONITOR_HIGH_POWER_LOCATION"
HIGH_POWER_S = 300.0  # LocationProviderManager.MAX_HIGH_POWER_INTERVAL_MS
COARSE_INTERVAL_S = 600.0  # LocationProviderManager.MIN_COARSE_INTERVAL_MS
BACKGROUND_INTERVAL_S = 1800.0  # Settings.Global.LOCATION_BACKGROUND_THROTTLE_INTERVAL_MS
JITTER_S = 0.1
INTERVAL_S = 1.0  # how often the receiver has a new fix; a shorter minTime gets no more


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """Where the device is, in WGS-84 degrees and metres."""

    latitude: float
    longitude: float
    altitude: float = 0.0

    def coarse(self) -> Position:
        """Give the middle of the grid square around it, which says nothing of the place within."""
        step = GRID_M / METRES_PER_DEGREE
        latitude = (math.floor(self.latitude / step) + 0.5) * step
        wide = step / max(0.01, math.cos(math.radians(latitude)))
        longitude = (math.floor(self.longitude / wide) + 0.5) * wide
        return Position(latitude=round(latitude, 6), longitude=round(longitude, 6))


@dataclass(eq=False, slots=True, kw_only=True)
class Request:
    """A running request for updates."""

    caller: Caller
    provider: str
    interval_s: float
    task: asyncio.Task[None]
    running: set[str] = field(default_factory=set)  # the app-ops that say so


class Needs(Protocol):
    """What it needs of the device."""

    clock: Clock
    personal: PersonalData
    appops: AppOps
    permissions: Permissions
    processes: Processes
    truth: TruthLog

    @property
    def activities(self) -> LiveStates: ...


class LocationService:
    """Gives, or refuses, the position of the device."""

    name = "location"

    def __init__(self, device: Needs) -> None:
        self._device = device
        data = device.personal
        self._real = Position(latitude=data.latitude, longitude=data.longitude, altitude=data.altitude)
        self._mock: Position | None = None
        self.enabled = True
        self._requests: dict[tuple[int, str], Request] = {}

    @property
    def position(self) -> Position:
        """Where the device is, or is said to be."""
        return self._mock or self._real

    def set_mock(self, position: Position | None) -> None:
        """Say that the device is elsewhere; None ends that. Takes effect with the next fix."""
        self._mock = position

    def switch(self, *, on: bool) -> None:
        """Switch location on or off for the whole device."""
        self.enabled = on
        for uid in {each.caller.uid for each in self._requests.values()}:
            self._monitor(uid)

    async def getProviders(self, caller: Caller) -> list[str]:
        """Name the location providers."""
        return list(PROVIDERS)

    async def isProviderEnabled(self, caller: Caller, *, provider: str) -> bool:
        """Say whether a provider is on."""
        return self.enabled and provider in PROVIDERS

    async def getLastKnownLocation(self, caller: Caller, *, provider: str) -> dict[str, Any] | None:
        """Give the newest position, or None when refused by app-op, in the background or while location is off."""
        return self._give(caller, provider, "location.getLastKnownLocation")

    async def getCurrentLocation(self, caller: Caller, *, provider: str, callback: str) -> None:
        """Deliver one position (or null) to the callback."""
        self._accept(caller, provider, "location.getCurrentLocation")
        await self.removeUpdates(caller, callback=callback)
        self._register(caller, provider, callback, 0, self._deliver_once(caller, provider, callback))

    async def requestLocationUpdates(
        self, caller: Caller, *, provider: str, callback: str, minTime: float = 0, minDistance: float = 0
    ) -> None:
        """Deliver positions to the callback every `minTime` ms.

        The device does not move: a minimum distance allows the first only.
        """
        self._accept(caller, provider, "location.requestLocationUpdates")
        await self.removeUpdates(caller, callback=callback)
        interval = max(INTERVAL_S, minTime / 1000)
        updates = self._deliver_updates(caller, provider, callback, interval, once=minDistance > 0)
        self._register(caller, provider, callback, interval, updates)

    async def removeUpdates(self, caller: Caller, *, callback: str) -> None:
        """End a request; an unknown one is ignored."""
        if request := self._requests.pop((caller.pid, callback), None):
            request.task.cancel()
            self._run(request, set())

    def process_died(self, pid: int) -> None:
        """Forget the requests of a dead process."""
        for key in [key for key in self._requests if key[0] == pid]:
            request = self._requests.pop(key)
            request.task.cancel()
            self._run(request, set())

    def uid_state_changed(self, uid: int) -> None:
        """See whether the requests of `uid` are still, or again, at work."""
        self._monitor(uid)

    def op_modes_changed(self, uid: int) -> None:
        """See the same after a change of its permissions or app-ops."""
        self._monitor(uid)

    def close(self) -> None:
        """End every request."""
        for request in self._requests.values():
            request.task.cancel()
        self._requests.clear()

    def _register(
        self, caller: Caller, provider: str, callback: str, interval_s: float, work: Coroutine[Any, Any, None]
    ) -> None:
        task = asyncio.get_running_loop().create_task(work)
        request = Request(caller=caller, provider=provider, interval_s=interval_s, task=task)
        self._requests[caller.pid, callback] = request
        task.add_done_callback(lambda _: self._done(caller, callback, request))
        self._monitor(caller.uid)

    def _done(self, caller: Caller, callback: str, request: Request) -> None:
        if self._requests.get((caller.pid, callback)) is request:
            del self._requests[caller.pid, callback]
            self._run(request, set())

    def _monitor(self, uid: int) -> None:
        """Let the ops MONITOR_... run while the requests of `uid` may get something.

        LocationProviderManager.Registration: onActive, onInactive, onHighPowerUsageChanged.
        """
        for each in [each for each in self._requests.values() if each.caller.uid == uid]:
            self._run(each, self._wanted(each))

    def _run(self, request: Request, wanted: set[str]) -> None:
        before, request.running = request.running, wanted  # first: a start may tell of a change
        for op in sorted(before - wanted):
            self._device.appops.finish(request.caller, op)
        for op in sorted(wanted - before):
            self._device.appops.start(request.caller, op)

    def _wanted(self, request: Request) -> set[str]:
        if not self._active(request):
            return set()
        high = request.provider == "gps" and self._interval_s(request.caller, request.interval_s) < HIGH_POWER_S
        return {MONITOR, MONITOR_HIGH_POWER} if high else {MONITOR}

    def _interval_s(self, caller: Caller, asked_s: float) -> float:
        """How often the platform really delivers: less often without the precise permission and in the background.

        LocationProviderManager.Registration.calculateProviderLocationRequest.
        """
        fine = self._device.permissions.granted(caller.uid, FINE_LOCATION)
        front = self._device.activities.live_state(caller.uid) in FOREGROUND_STATES
        return max(asked_s, INTERVAL_S if fine else COARSE_INTERVAL_S, INTERVAL_S if front else BACKGROUND_INTERVAL_S)

    def _active(self, request: Request) -> bool:
        """LocationProviderManager.isActive: location is on, and the permission and its op allow it now."""
        permissions, caller = self._device.permissions, request.caller
        fine = permissions.granted(caller.uid, FINE_LOCATION)
        needed, op = (FINE_LOCATION, "FINE_LOCATION") if fine else (COARSE_LOCATION, "COARSE_LOCATION")
        return self.enabled and permissions.access(caller, permissions_any=(needed,), op=op, note=False).allowed

    def _accept(self, caller: Caller, provider: str, api: str) -> None:
        """Take a request whose data comes later; refuse it as the platform does."""
        if provider not in PROVIDERS:
            raise JavaThrow("java.lang.IllegalArgumentException", f'provider "{provider}" does not exist')
        fine = self._require_permission(caller, api)
        data_type = "precise_location" if fine else "coarse_location"
        self._device.truth.access(caller, data_type=data_type, api=api, outcome="empty", value="subscribed")

    async def _deliver_once(self, caller: Caller, provider: str, callback: str) -> None:
        self._deliver(caller, callback, self._try_give(caller, provider, "location.onLocation"))

    async def _deliver_updates(
        self, caller: Caller, provider: str, callback: str, interval: float, *, once: bool
    ) -> None:
        loop = asyncio.get_running_loop()
        last = -math.inf
        while True:
            # A delivery that is withheld is no access: the app did nothing and is told nothing.
            due = loop.time() - last >= self._interval_s(caller, interval) - JITTER_S
            location = (
                self._try_give(caller, provider, "location.onLocationChanged", log_refusal=False) if due else None
            )
            if location is not None:
                last = loop.time()
                self._deliver(caller, callback, location)
                if once:
                    return
            await asyncio.sleep(interval)

    def _deliver(self, caller: Caller, callback: str, location: dict[str, Any] | None) -> None:
        self._device.processes.callback(caller.pid, callback, "onLocationChanged", {"location": location})

    def _try_give(self, caller: Caller, provider: str, api: str, *, log_refusal: bool = True) -> dict[str, Any] | None:
        """Give a position for a delivery; permission lost meanwhile means nothing to deliver, not an exception."""
        try:
            return self._give(caller, provider, api, log_refusal=log_refusal)
        except SecurityThrow:
            return None

    def _give(self, caller: Caller, provider: str, api: str, *, log_refusal: bool = True) -> dict[str, Any] | None:
        fine = self._require_permission(caller, api, log_refusal=log_refusal)
        permission, op = (FINE_LOCATION, "FINE_LOCATION") if fine else (COARSE_LOCATION, "COARSE_LOCATION")
        grant = self._device.permissions.access(caller, permissions_any=(permission,), op=op)
        known = self.enabled and provider in PROVIDERS
        location = self._fix(provider, fine=fine) if grant.allowed and known else None
        if location or log_refusal:
            self._device.truth.access(
                caller,
                data_type="precise_location" if fine else "coarse_location",
                api=api,
                outcome="denied" if not grant.allowed else "obtained" if location else "empty",
                value=f"{location['latitude']},{location['longitude']}" if location else "",
            )
        return location

    def _require_permission(self, caller: Caller, api: str, *, log_refusal: bool = True) -> bool:
        """Say whether the caller has the precise permission (else the approximate one).

        With neither, throw in the platform's words.
        """
        grant = self._device.permissions.access(caller, permissions_any=(FINE_LOCATION, COARSE_LOCATION), note=False)
        if grant.refusal is Refusal.PERMISSION:
            if log_refusal:
                self._device.truth.access(caller, data_type="precise_location", api=api, outcome="denied")
            raise SecurityThrow(f"uid {caller.uid} does not have any of [{FINE_LOCATION}, {COARSE_LOCATION}].")
        return grant.permission == FINE_LOCATION

    def _fix(self, provider: str, *, fine: bool) -> dict[str, Any]:
        position = self.position if fine else self.position.coarse()
        return {
            "latitude": position.latitude,
            "longitude": position.longitude,
            "accuracy": ACCURACY_M[provider] if fine else GRID_M,
            "altitude": position.altitude,
            "time": self._device.clock.wall_ms(),
            "elapsedRealtimeNanos": self._device.clock.boottime_ns(),
            "provider": provider,
        }
