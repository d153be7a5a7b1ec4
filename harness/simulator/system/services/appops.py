"""App-ops: who may do what, and when each package last did or tried.

A uid mode, where one is in force, decides; else the package's mode; else the op's default. The uid modes of ops that
guard runtime permissions follow the permissions: ignore while denied, foreground while only that is allowed. The mode
foreground asks for the uid's capability where the op has one (location, camera, microphone), else for its state.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from harness.simulator.apps.caller import Caller, JavaThrow
from harness.simulator.machine.clock import Clock
from harness.simulator.system import knowledge
from harness.simulator.system.knowledge import Mode

MODE_CODES: dict[Mode, int] = {"allow": 0, "ignore": 1, "deny": 2, "default": 3, "foreground": 4}
UID_STATES = ("pers", "top", "fgsvcl", "fgsvc", "fg", "bg", "cch")
FOREGROUND_STATES = UID_STATES[: UID_STATES.index("fg") + 1]
_RESTRICTIVENESS: tuple[Mode, ...] = ("allow", "foreground", "default", "ignore", "deny")


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """The last access or reject in one uid state: device wall clock in ms; a running one has no duration yet."""

    wall_ms: int
    duration_ms: int = -1


@dataclass(frozen=True, slots=True)
class OpKey:
    """One op of one package, under one attribution tag ("" is the default tag)."""

    uid: int
    package: str
    op: str
    tag: str = ""


class History:
    """Of one OpKey: the last access and the last reject for each uid state, and whether it is running."""

    def __init__(self) -> None:
        self.accesses: dict[str, Event] = {}
        self.rejects: dict[str, Event] = {}
        self.running_since: int = 0  # wall ms
        self.running_state: str = ""
        self.starts: int = 0

    def last_access(self) -> Event | None:
        """The newest access of any state."""
        return max(self.accesses.values(), key=lambda each: each.wall_ms, default=None)

    def last_reject(self) -> Event | None:
        """The newest reject of any state."""
        return max(self.rejects.values(), key=lambda each: each.wall_ms, default=None)


class UidStates(Protocol):
    """What a uid is worth right now."""

    def uid_state(self, uid: int) -> str: ...

    def uid_capability(self, uid: int) -> frozenset[str]: ...


class Grants(Protocol):
    """The modes that permissions give."""

    def op_mode(self, uid: int, op: str) -> Mode | None: ...

    def op_modes(self, uid: int) -> dict[str, Mode]: ...


class Needs(Protocol):
    """What it needs of the device."""

    clock: Clock

    @property
    def activities(self) -> UidStates: ...

    @property
    def permissions(self) -> Grants: ...


class AppOps:
    """The service "appops" and the system's own use of it."""

    name = "appops"

    def __init__(self, device: Needs) -> None:
        self._device = device
        self._uid_modes: dict[tuple[int, str], Mode] = {}
        self._package_modes: dict[tuple[int, str, str], Mode] = {}
        self._history: dict[OpKey, History] = {}
        self.on_modes: list[Callable[[int], None]] = []  # told the uid whose modes may have changed

    def adopt(self, before: AppOps) -> None:
        """Go on with the modes and the history of the device before its reboot; what ran has ended."""
        self._uid_modes, self._package_modes = dict(before._uid_modes), dict(before._package_modes)
        for uid in {key.uid for key in before._history}:
            before.uid_gone(uid)
        self._history = before._history

    async def checkOp(self, caller: Caller, *, op: str, uid: int, package: str) -> int:
        """The mode code in force now, nothing is noted."""
        self._require_same_app(caller, uid, package)
        return MODE_CODES[self._in_force(uid, package, _known(op))]

    async def noteOp(self, caller: Caller, *, op: str, uid: int, package: str) -> int:
        """Note a use of `op` and give the mode code in force."""
        self._require_same_app(caller, uid, package)
        return MODE_CODES[self.note(uid, package, _known(op))]

    def note(self, uid: int, package: str, op: str, tag: str = "") -> Mode:
        """Note one use: an Access where the mode in force is allow, else a Reject. Gives that mode."""
        mode = self._in_force(uid, package, op)
        history = self._history.setdefault(OpKey(uid, package, op, tag), History())
        event = Event(wall_ms=self._device.clock.wall_ms())
        (history.accesses if mode == "allow" else history.rejects)[self._device.activities.uid_state(uid)] = event
        return mode

    def check(self, uid: int, package: str, op: str) -> Mode:
        """The mode in force now; foreground is resolved to allow or ignore by the uid's state."""
        return self._in_force(uid, package, op)

    def start(self, caller: Caller, op: str) -> Mode:
        """Note the beginning of a use that lasts; `finish` ends it."""
        mode = self.note(caller.uid, caller.package, op)
        if mode == "allow":
            history = self._history[OpKey(caller.uid, caller.package, op)]
            if history.starts == 0:
                history.running_since = self._device.clock.wall_ms()
                history.running_state = self._device.activities.uid_state(caller.uid)
            history.starts += 1
        return mode

    def finish(self, caller: Caller, op: str) -> None:
        """End what `start` began; an end without a beginning is ignored, as on Android."""
        history = self._history.get(OpKey(caller.uid, caller.package, op))
        if not history or history.starts == 0:
            return
        history.starts -= 1
        if history.starts == 0:
            self._end(history)

    def uid_state_changed(self, uid: int) -> None:
        """What runs goes on under the new state, as an event of its own (AttributedOp.onUidStateChanged)."""
        state = self._device.activities.uid_state(uid)
        for key, history in self._history.items():
            if key.uid == uid and history.starts and history.running_state != state:
                self._end(history)
                now = self._device.clock.wall_ms()
                history.running_state, history.running_since = state, now
                history.accesses[state] = Event(wall_ms=now)

    def uid_gone(self, uid: int) -> None:
        """The last process of `uid` died: what it had running has ended."""
        for key, history in self._history.items():
            if key.uid == uid and history.starts:
                history.starts = 0
                self._end(history)

    def uid_mode(self, uid: int, op: str) -> Mode | None:
        """The uid's mode where one is in force that is not the default, else None."""
        mode = self._uid_modes.get((uid, op))
        return None if mode is None or mode == knowledge.app_ops()[op].default else mode

    def package_mode(self, uid: int, package: str, op: str) -> Mode:
        """The package's own mode, whatever the uid's is."""
        return self._package_modes.get((uid, package, op), knowledge.app_ops()[op].default)

    def set_uid_mode(self, uid: int, op: str, mode: Mode) -> None:
        """Set as `appops set --uid` does; what the permission denies cannot be allowed this way."""
        derived = self._device.permissions.op_mode(uid, op)
        if derived is not None and _RESTRICTIVENESS.index(mode) < _RESTRICTIVENESS.index(derived):
            mode = derived
        self._uid_modes[uid, op] = mode
        self._tell(uid)

    def set_package_mode(self, uid: int, package: str, op: str, mode: Mode) -> None:
        """Set as `appops set` without --uid does."""
        self._package_modes[uid, package, op] = mode
        self._tell(uid)

    def reset(self, uid: int, package: str) -> None:
        """Forget what was set by hand for `package`; modes from permissions stay in force."""
        self._package_modes = {key: mode for key, mode in self._package_modes.items() if key[:2] != (uid, package)}
        self.sync_uid(uid)

    def sync_uid(self, uid: int) -> None:
        """Put the uid modes back in line with the permissions of `uid`."""
        self._uid_modes = {key: mode for key, mode in self._uid_modes.items() if key[0] != uid}
        for op, mode in self._device.permissions.op_modes(uid).items():
            self._uid_modes[uid, op] = mode
        self._tell(uid)

    def forget(self, uid: int, package: str) -> None:
        """Drop everything about an uninstalled package."""
        self._package_modes = {key: mode for key, mode in self._package_modes.items() if key[:2] != (uid, package)}
        self._history = {key: each for key, each in self._history.items() if (key.uid, key.package) != (uid, package)}
        self._uid_modes = {key: mode for key, mode in self._uid_modes.items() if key[0] != uid}

    def history(self, uid: int, package: str) -> dict[tuple[str, str], History]:
        """By op and attribution tag, in the order of the op codes."""
        order = list(knowledge.app_ops())
        found = {
            (key.op, key.tag): each for key, each in self._history.items() if (key.uid, key.package) == (uid, package)
        }
        return dict(sorted(found.items(), key=lambda item: (order.index(item[0][0]), item[0][1])))

    def packages_with_mode(self, op: str, mode: Mode) -> tuple[str, ...]:
        """Packages whose own mode of `op` was set or used and is `mode`, as `appops query-op` gives."""
        touched = {(key.uid, key.package) for key in self._history if key.op == op}
        touched |= {key[:2] for key in self._package_modes if key[2] == op}
        return tuple(sorted(package for uid, package in touched if self.package_mode(uid, package, op) == mode))

    def _in_force(self, uid: int, package: str, op: str) -> Mode:
        decides = knowledge.app_ops()[op].switch or op
        mode = self.uid_mode(uid, decides) or self.package_mode(uid, package, decides)
        if mode != "foreground":
            return mode
        activities = self._device.activities
        if capability := knowledge.app_ops()[op].capability:
            return "allow" if capability in activities.uid_capability(uid) else "ignore"
        return "allow" if activities.uid_state(uid) in FOREGROUND_STATES else "ignore"

    def _tell(self, uid: int) -> None:
        for told in self.on_modes:
            told(uid)

    def _end(self, history: History) -> None:
        now = self._device.clock.wall_ms()
        started = history.accesses.get(history.running_state)
        if started:
            history.accesses[history.running_state] = replace(started, duration_ms=now - history.running_since)

    def _require_same_app(self, caller: Caller, uid: int, package: str) -> None:
        if uid != caller.uid or package != caller.package:
            raise JavaThrow(
                "java.lang.SecurityException", f"Specified package {package} under uid {caller.uid} but it is not"
            )


def _known(op: str) -> str:
    name = op.removeprefix("android:").upper()
    if name not in knowledge.app_ops():
        raise JavaThrow("java.lang.IllegalArgumentException", f"Unknown operation string: {op}")
    return name
