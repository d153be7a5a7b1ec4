"""The states and capabilities of processes and uids, on which app-ops and one-time grants depend.

Source: OomAdjuster for what a process is worth, AppOpsUidStateTrackerImpl for when app-ops believe it, and
ActivityManagerConstants for the times (frameworks/base, android14-release).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from harness.simulator.apps.process import AppProcess, Processes, State
from harness.simulator.machine.clock import Clock
from harness.simulator.system.activity.broadcasts import Broadcasts
from harness.simulator.system.activity.services import ActiveServices
from harness.simulator.system.activity.stack import ActivityStack
from harness.simulator.system.services.appops import FOREGROUND_STATES, UID_STATES

# AppOpsService.Constants: how long a uid keeps the state it leaves for one in the background.
SETTLE_S = {"top": 5.0, "fgsvcl": 5.0, "fgsvc": 5.0}
SETTLE_OTHERS_S = 1.0
IDLE_AFTER_S = 60.0  # BACKGROUND_SETTLE_TIME: how long a uid in the background may still start services
ALL = frozenset("LCMNFU")


@dataclass(frozen=True, slots=True, kw_only=True)
class UidState:
    """What a uid is worth: one of UID_STATES, and the letters of its process capabilities."""

    state: str = "cch"
    capability: frozenset[str] = frozenset()


GONE = UidState()


class Components(Protocol):
    """What runs of every app."""

    @property
    def stack(self) -> ActivityStack: ...

    @property
    def services(self) -> ActiveServices: ...

    @property
    def broadcasts(self) -> Broadcasts: ...


class Needs(Protocol):
    """What it needs of the device."""

    clock: Clock
    processes: Processes

    @property
    def activities(self) -> Components: ...


class UidStates:
    """Computed from what runs; remembered only as far as needed to see changes."""

    def __init__(self, device: Needs) -> None:
        self._device = device
        self._seen: dict[int, UidState] = {}  # as it was at the last change
        self._committed: dict[int, UidState] = {}  # as app-ops believe it
        self._pending: dict[int, asyncio.TimerHandle] = {}
        self._left: dict[int, int] = {}  # uid -> boottime_ns when it was last in the foreground
        self._allowed_until: dict[int, int] = {}  # uid -> boottime_ns
        self.on_change: list[Callable[[int], None]] = []  # told the uid whose state changed

    def settled(self, uid: int) -> UidState:
        """What app-ops believe of a uid: what it is now, or for a while still the better state it left."""
        now = self.live(uid)
        before = self._committed.get(uid, now)
        worse = UID_STATES.index(now.state) > UID_STATES.index(before.state)
        return before if worse and now.state not in FOREGROUND_STATES else now

    def is_foreground(self, uid: int) -> bool:
        """Whether the uid is in the foreground, as app-ops see it."""
        return self.settled(uid).state in FOREGROUND_STATES

    def live(self, uid: int) -> UidState:
        """What a uid is worth right now."""
        processes = self._device.processes.by_uid(uid)
        found = [self.of_process(each) for each in processes]
        state = min((each.state for each in found), key=UID_STATES.index, default="cch")
        return UidState(state=state, capability=frozenset().union(*(each.capability for each in found)))

    def of_process(self, process: AppProcess) -> UidState:
        """What one process is worth."""
        top = self._device.activities.stack.top()
        for record in self._device.activities.stack.records():
            mine = record.process is process or (record.process is None and record.process_name == process.name)
            if (
                record.uid == process.uid
                and mine
                and (record is top or (record.created and self._device.activities.stack.visible(record)))
            ):
                return UidState(state="top", capability=ALL)
        services = self._device.activities.services.of_process(process)
        if any(each.foreground for each in services):
            return UidState(state="fgsvc", capability=self._device.activities.services.capabilities(process))
        coming_up = process.state is not State.READY  # for a service, a receiver or a provider
        if services or coming_up or self._device.activities.broadcasts.receiving(process):
            return UidState(state="bg")
        return GONE

    def allow_for(self, uid: int, seconds: float) -> None:
        """Put a uid on the temporary allow-list, as some broadcasts of the system do to who receives them."""
        self._allowed_until[uid] = self._device.clock.boottime_ns() + int(seconds * 1e9)

    def allowed(self, uid: int) -> bool:
        """Whether a uid is on the temporary allow-list."""
        return self._device.clock.boottime_ns() < self._allowed_until.get(uid, 0)

    def idle(self, uid: int) -> bool:
        """Whether a uid has been in the background for so long that it may not start services any more.

        One that was never in the foreground is idle from the beginning.
        """
        if self.live(uid).state in FOREGROUND_STATES or self.allowed(uid):
            return False
        left = self._left.get(uid)
        return left is None or self._device.clock.boottime_ns() - left >= IDLE_AFTER_S * 1e9

    def changed(self) -> None:
        """See what has become different, and tell who depends on it."""
        for uid in {each.uid for each in self._device.processes} | set(self._seen):
            now, before = self.live(uid), self._seen.get(uid, GONE)
            if FOREGROUND_STATES.count(before.state) or FOREGROUND_STATES.count(now.state):
                self._left[uid] = self._device.clock.boottime_ns()
            if now == before and uid in self._seen:
                continue
            self._seen[uid] = now
            self._update(uid, now)
            self._tell(uid)

    def gone(self, uid: int) -> None:
        """The last process of `uid` has died: nothing of it is waited for."""
        self._seen.pop(uid, None)
        self._left.pop(uid, None)
        self._commit(uid, None)
        self._tell(uid)

    def _update(self, uid: int, now: UidState) -> None:
        """Let app-ops know of a state: at once if it is a better one, or one in the foreground; else later."""
        before = self._committed.get(uid, GONE)
        worse = UID_STATES.index(now.state) > UID_STATES.index(before.state)
        if not worse or now.state in FOREGROUND_STATES:
            self._commit(uid, now)
        elif uid not in self._pending:
            delay = SETTLE_S.get(before.state, SETTLE_OTHERS_S)
            self._pending[uid] = asyncio.get_running_loop().call_later(delay, self._settle, uid)

    def _settle(self, uid: int) -> None:
        self._pending.pop(uid, None)
        self._commit(uid, self.live(uid))
        self._tell(uid)

    def _commit(self, uid: int, state: UidState | None) -> None:
        if waiting := self._pending.pop(uid, None):
            waiting.cancel()
        if state is None:
            self._committed.pop(uid, None)
        else:
            self._committed[uid] = state

    def _tell(self, uid: int) -> None:
        for told in self.on_change:
            told(uid)
