"""The system's records of running components."""

from __future__ import annotations

import asyncio
import enum
import itertools
from dataclasses import dataclass, field
from typing import Any

from harness.simulator.apps.intents import Intent, short_component
from harness.simulator.apps.packages import Component, InstalledPackage
from harness.simulator.apps.process import AppProcess

_tokens = itertools.count(1)


def new_token(kind: str) -> str:
    """A token that names one running component, unique on the device."""
    return f"{kind}{next(_tokens)}"


class Stage(enum.Enum):
    """Where an activity is in its life; the values are those of `dumpsys activity`."""

    INITIALIZING = "INITIALIZING"
    RESUMED = "RESUMED"
    PAUSING = "PAUSING"
    PAUSED = "PAUSED"
    STOPPED = "STOPPED"
    DESTROYED = "DESTROYED"


@dataclass(eq=False, slots=True, kw_only=True)
class ActivityRecord:
    """One activity. A system activity (the launcher, the permission dialog) has no process of ours."""

    token: str
    package: str
    name: str  # full class name
    uid: int
    intent: Intent
    process_name: str
    system: bool = False
    translucent: bool = False  # what is under it stays visible
    process: AppProcess | None = None
    stage: Stage = Stage.INITIALIZING
    created: bool = False  # an instance exists in the process
    saved: Any = None  # what onSaveInstanceState gave, from the last stop
    has_state: bool = False
    finishing: bool = False
    result_to: ActivityRecord | None = None
    request_code: int = -1
    result: tuple[int, Intent | None] | None = None
    resumed: asyncio.Event = field(default_factory=asyncio.Event)
    paused: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def pid(self) -> int:
        """The pid of its process, 0 for a system activity or while there is none."""
        return self.process.pid if self.process else 0

    @property
    def short_name(self) -> str:
        """`com.x/.Main`."""
        return short_component(self.package, self.name)


@dataclass(eq=False, slots=True, kw_only=True)
class Task:
    """A stack of activities, the last is on top."""

    number: int
    affinity: str
    home: bool = False
    activities: list[ActivityRecord] = field(default_factory=list)

    def top(self) -> ActivityRecord | None:
        """The uppermost activity that is not finishing."""
        return next((each for each in reversed(self.activities) if not each.finishing), None)


@dataclass(eq=False, slots=True, kw_only=True)
class ServiceConnection:
    """One bindService of a client."""

    client: AppProcess
    callback: str


@dataclass(eq=False, slots=True, kw_only=True)
class ServiceRecord:
    """One service: started, bound or both."""

    token: str
    package: InstalledPackage
    component: Component
    process: AppProcess | None = None
    created: bool = False
    started: bool = False
    created_ns: int = 0  # CLOCK_BOOTTIME
    foreground: bool = False
    foreground_type: int = 0  # of ServiceInfo.FOREGROUND_SERVICE_TYPE_*
    foreground_required: bool = False  # startForegroundService was called, and startForeground was not yet
    times_foreground: int = 0
    while_in_use: bool = False  # it may use what is allowed while the app is in use
    may_be_foreground: bool = False  # it may become a foreground service
    last_start: int = 0
    last_intent: Intent | None = None
    sticky: bool = True  # until onStartCommand says otherwise
    redeliver: bool = False
    crashes: int = 0
    bound: bool = False  # onBind was called
    connections: list[ServiceConnection] = field(default_factory=list)

    @property
    def wanted(self) -> bool:
        """Whether anything still needs it."""
        return self.started or bool(self.connections)

    @property
    def short_name(self) -> str:
        """`com.x/.Push`."""
        return short_component(self.package.name, self.component.name)


class StartFailed(Exception):
    """An intent could not be followed; `code` is START_* of ActivityManager."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code


NOT_FOUND, NOT_EXPORTED = -91, -4


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """What starting an activity came to."""

    record: ActivityRecord
    launch_state: str  # COLD, WARM or HOT
    delivered: bool = False  # no new instance: the intent went to the one that is there
    brought_forward: bool = False  # no new instance: its task came to the front
