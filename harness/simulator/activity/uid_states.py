"""The states of processes and uids, on which app-ops and one-time grants depend."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from harness.simulator.process import AppProcess, State
from harness.simulator.services.appops import FOREGROUND_STATES, UID_STATES

if TYPE_CHECKING:
    from harness.simulator.device import SimulatedDevice

TOP_SETTLE_S = 5.0  # AppOpsManager.Constants TOP_STATE_SETTLE_TIME: how long a uid keeps the state it left


class UidStates:
    """Computed from what runs; remembered only as far as needed to see changes."""

    def __init__(self, device: SimulatedDevice) -> None:
        self._device = device
        self._was_top: dict[int, int] = {}  # uid -> boottime_ns when it was last seen on top
        self._states: dict[int, str] = {}

    def settled(self, uid: int) -> str:
        """The state of a uid as app-ops see it, one of UID_STATES; a uid that left the top keeps it for 5 s."""
        live = self.live(uid)
        if live == "top" or not self._device.processes.by_uid(uid):
            return live
        left = self._was_top.get(uid)
        if left is not None and self._device.clock.boottime_ns() - left < TOP_SETTLE_S * 1e9:
            return "top"
        return live

    def is_foreground(self, uid: int) -> bool:
        """Whether the uid may use what is allowed while in use."""
        return self.settled(uid) in FOREGROUND_STATES

    def live(self, uid: int) -> str:
        """The state of a uid right now."""
        states = [self.of_process(each) for each in self._device.processes.by_uid(uid)]
        return min(states, key=UID_STATES.index, default="cch")

    def of_process(self, process: AppProcess) -> str:
        """The state of one process."""
        top = self._device.activities.stack.top()
        for record in self._device.activities.stack.records():
            mine = record.process is process or (record.process is None and record.process_name == process.name)
            if (
                record.uid == process.uid
                and mine
                and (record is top or (record.created and self._device.activities.stack.visible(record)))
            ):
                return "top"
        services = self._device.activities.services.of_process(process)
        if any(each.foreground for each in services):
            return "fgsvc"
        coming_up = process.state is not State.READY  # for a service, a receiver or a provider
        if services or coming_up or self._device.activities.broadcasts.receiving(process):
            return "bg"
        return "cch"

    def changed(self) -> None:
        """Note who is on top now, and tell who depends on the states."""
        now = self._device.clock.boottime_ns()
        for uid in {each.uid for each in self._device.processes} | set(self._states):
            state = self.live(uid)
            before = self._states.get(uid)
            if "top" in (state, before):
                self._was_top[uid] = now
            if state != before:
                self._states[uid] = state
                self._tell_state(uid)
                if before == "top":  # app-ops follow when the state has settled
                    asyncio.get_running_loop().call_later(TOP_SETTLE_S, self._tell_state, uid)

    def gone(self, uid: int) -> None:
        """The last process of `uid` has died."""
        self._was_top.pop(uid, None)
        self._tell_state(uid)

    def _tell_state(self, uid: int) -> None:
        for service in self._device.services.values():
            if changed := getattr(service, "uid_state_changed", None):
                changed(uid)
