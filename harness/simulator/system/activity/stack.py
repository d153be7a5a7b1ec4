"""Tasks and their activities: starting, finishing, home, and the one activity that is resumed."""

from __future__ import annotations

import asyncio
import itertools
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from harness.simulator.apps.binder import ProcessGone
from harness.simulator.apps.intents import (
    ACTION_MAIN,
    CATEGORY_HOME,
    FLAG_ACTIVITY_CLEAR_TASK,
    FLAG_ACTIVITY_CLEAR_TOP,
    FLAG_ACTIVITY_NEW_TASK,
    FLAG_ACTIVITY_SINGLE_TOP,
    Intent,
)
from harness.simulator.apps.process import Processes
from harness.simulator.machine import system_server
from harness.simulator.machine.logcat import Logcat
from harness.simulator.system.activity.records import (
    NOT_EXPORTED,
    NOT_FOUND,
    ActivityRecord,
    Stage,
    Started,
    StartFailed,
    Task,
    new_token,
)
from harness.simulator.system.screen.permission_views import PACKAGE as PERMISSION_CONTROLLER
from harness.simulator.system.services.package import Packages

if TYPE_CHECKING:
    from harness.simulator.apps.packages import Component, InstalledPackage
    from harness.simulator.apps.process import AppProcess

PAUSE_WITHIN_S = 0.5  # ActivityTaskManagerService PAUSE_TIMEOUT
RESUME_WITHIN_S = 10.0  # LAUNCH_TICK and ANR limits together
TRANSIENT = (Stage.RESUMED, Stage.PAUSING)


class Activated(Protocol):
    """Where activities run."""

    async def ensure_process(self, uid: int, package_name: str, process_name: str, reason: str) -> AppProcess: ...

    def states_changed(self) -> None: ...


class Needs(Protocol):
    """What it needs of the device."""

    packages: Packages
    processes: Processes
    logcat: Logcat

    @property
    def activities(self) -> Activated: ...


class ActivityStack:
    """All tasks of the device, the last is in front; the home task is always there."""

    def __init__(self, device: Needs) -> None:
        self._device = device
        self._tasks: list[Task] = []
        self._numbers = itertools.count(1)
        self._settling = asyncio.Lock()
        self._work: set[asyncio.Task[None]] = set()

    @property
    def tasks(self) -> tuple[Task, ...]:
        """From the back to the front."""
        return tuple(self._tasks)

    def boot(self) -> None:
        """Show the launcher."""
        found = self._device.packages.query("activity", Intent(action=ACTION_MAIN, categories=(CATEGORY_HOME,)))
        package, component = found[0]
        home = self._new_task(package.name, home=True)
        home.activities.append(
            self._record(package, component, Intent(action=ACTION_MAIN, categories=(CATEGORY_HOME,)))
        )
        home.activities[0].stage = Stage.RESUMED

    def top(self) -> ActivityRecord | None:
        """The activity in front, whether it is resumed yet or not."""
        return self._tasks[-1].top() if self._tasks else None

    def resumed(self) -> ActivityRecord | None:
        """The activity that is resumed now."""
        top = self.top()
        return top if top and top.stage is Stage.RESUMED else None

    def records(self) -> tuple[ActivityRecord, ...]:
        """All activities of all tasks."""
        return tuple(each for task in self._tasks for each in task.activities)

    def by_token(self, token: str, process: AppProcess | None = None) -> ActivityRecord | None:
        """The activity of a token; with `process`, only if it runs there."""
        found = next((each for each in self.records() if each.token == token), None)
        return found if found and (process is None or found.process is process) else None

    def task_of(self, record: ActivityRecord) -> Task | None:
        """The task that holds `record`."""
        return next((task for task in self._tasks if record in task.activities), None)

    def visible(self, record: ActivityRecord) -> bool:
        """Whether the user sees it: it is in front, or under nothing but translucent ones of the front task."""
        above = list(reversed(self._tasks[-1].activities)) if self._tasks else []
        for each in above:
            if each is record:
                return not each.finishing
            if not each.translucent and not each.finishing:
                return False
        return False

    def start(
        self, intent: Intent, *, uid: int, source: ActivityRecord | None = None, request_code: int = -1
    ) -> Started:
        """Start an activity for `uid`. Raises StartFailed. The activity is brought up in the background."""
        package, component = self._resolve(intent, uid)
        package.stopped = package.not_launched = False
        started = self._place(package, component, intent, source)
        if request_code >= 0 and source:
            started.record.result_to, started.record.request_code = source, request_code
        self.settle()
        return started

    def push_system(
        self, over: ActivityRecord, package: str, name: str, uid: int, *, translucent: bool = True
    ) -> ActivityRecord:
        """Put an activity of the system (the permission dialog) over `over`, in its task."""
        record = ActivityRecord(
            token=new_token("activity"),
            package=package,
            name=name,
            uid=uid,
            intent=Intent(component=f"{package}/{name}"),
            process_name=package,
            system=True,
            translucent=translucent,
        )
        task = self.task_of(over)
        if task:
            task.activities.append(record)
        self.settle()
        return record

    def finish(self, record: ActivityRecord, result_code: int = 0, data: Intent | None = None) -> None:
        """Finish an activity; its result goes to who asked for it."""
        if record.finishing:
            return
        record.finishing = True
        record.result = (result_code, data)
        record.resumed.set()  # one that finishes in onCreate is never resumed
        self.settle()

    def back(self) -> None:
        """What the back key does to a system activity in front; on the launcher, nothing."""
        top = self.top()
        if top and top.system and not self._tasks[-1].home:
            self.finish(top)

    def go_home(self) -> None:
        """Bring the launcher to the front."""
        home = next(task for task in self._tasks if task.home)
        self._tasks.remove(home)
        self._tasks.append(home)
        self.settle()

    def move_to_back(self, record: ActivityRecord) -> None:
        """Move the task of `record` behind all others."""
        task = self.task_of(record)
        if task and not task.home:
            if task is self._tasks[-1]:
                self.go_home()
            self._tasks.remove(task)
            self._tasks.insert(0, task)

    def remove_package(self, package: str) -> None:
        """Drop every activity of a package, as force-stop does."""
        for task in self._tasks:
            if any(each.package == package for each in task.activities):
                gone = (package, PERMISSION_CONTROLLER)  # what it asked for goes with it
                task.activities = [each for each in task.activities if each.package not in gone]
        self.settle()

    def process_gone(self, process: AppProcess) -> None:
        """An activity without saved state goes with its process; the others are created again when they are needed."""
        for task in self._tasks:
            for record in list(task.activities):
                if record.process is not process:
                    continue
                record.process, record.created = None, False
                record.resumed.set()
                record.paused.set()
                record.stage = Stage.STOPPED
                if record.finishing or not record.has_state:
                    task.activities.remove(record)
                    record.finishing = True
                    record.stage = Stage.DESTROYED
            if not any(not each.system for each in task.activities) and not task.home:
                task.activities.clear()
        self.settle()

    def settle(self) -> None:
        """Bring what is seen in line with the tasks, in the background."""
        work = asyncio.get_running_loop().create_task(self._settle())
        self._work.add(work)
        work.add_done_callback(self._work.discard)

    async def settled(self) -> None:
        """Wait until no transition is under way."""
        while self._work:
            await asyncio.wait(set(self._work))

    def _resolve(self, intent: Intent, uid: int) -> tuple[InstalledPackage, Component]:
        found = self._device.packages.query(
            "activity", intent, default_only=not intent.target and intent.action != ACTION_MAIN
        )
        if not found:
            raise StartFailed(NOT_FOUND, f"unable to resolve Intent {intent.describe()}")
        package, component = found[0]
        if not component.exported and uid not in (0, 1000, package.uid):
            raise StartFailed(
                NOT_EXPORTED,
                f"Permission Denial: starting Intent {intent.describe()} from null (pid=0, uid={uid}) not exported"
                f" from uid {package.uid}",
            )
        return package, component

    def _place(
        self, package: InstalledPackage, component: Component, intent: Intent, source: ActivityRecord | None
    ) -> Started:
        task = self.task_of(source) if source else None
        new_task = task is None or task.home or intent.flags & FLAG_ACTIVITY_NEW_TASK
        if new_task or component.launch_mode in ("singleTask", "singleInstance"):
            task = next((each for each in self._tasks if each.affinity == package.name and not each.home), None)
        alive = self._device.processes.named(component.process, package.uid) is not None
        if task and task.activities:
            self._to_front(task)
            if intent.flags & FLAG_ACTIVITY_CLEAR_TASK and intent.flags & FLAG_ACTIVITY_NEW_TASK:
                for each in task.activities:
                    each.finishing = True
            elif reused := self._reuse(task, component, intent, bool(new_task)):
                return reused
        if task is None:
            task = self._new_task(package.name)
        record = self._record(package, component, intent)
        task.activities.append(record)
        return Started(record=record, launch_state="WARM" if alive else "COLD")

    def _reuse(self, task: Task, component: Component, intent: Intent, new_task: bool) -> Started | None:
        top = task.top()
        if top is None:
            return None
        root = task.activities[0]
        if (
            new_task
            and intent.action == ACTION_MAIN
            and root.name == component.name
            and root.intent.action == ACTION_MAIN
        ):
            return Started(record=top, launch_state="HOT" if top.created else "WARM", brought_forward=True)
        existing = next(
            (each for each in reversed(task.activities) if each.name == component.name and not each.finishing), None
        )
        clear_top = intent.flags & FLAG_ACTIVITY_CLEAR_TOP or component.launch_mode in ("singleTask", "singleInstance")
        if existing and clear_top:
            for each in task.activities[task.activities.index(existing) + 1 :]:
                each.finishing = True
            if component.launch_mode == "standard" and not intent.flags & FLAG_ACTIVITY_SINGLE_TOP:
                existing.finishing = True
                return None
            return self._deliver(existing, intent)
        single_top = component.launch_mode == "singleTop" or intent.flags & FLAG_ACTIVITY_SINGLE_TOP
        return self._deliver(top, intent) if top.name == component.name and single_top else None

    def _deliver(self, record: ActivityRecord, intent: Intent) -> Started:
        record.intent = intent
        if record.process and record.created:
            record.process.oneway("thread", "scheduleNewIntent", token=record.token, intent=intent.to_json())
        return Started(record=record, launch_state="HOT" if record.created else "WARM", delivered=True)

    def _record(self, package: InstalledPackage, component: Component, intent: Intent) -> ActivityRecord:
        return ActivityRecord(
            token=new_token("activity"),
            package=package.name,
            name=component.name,
            uid=package.uid,
            intent=intent,
            process_name=component.process,
            system=package.classes is None,
        )

    def _new_task(self, affinity: str, *, home: bool = False) -> Task:
        task = Task(number=next(self._numbers), affinity=affinity, home=home)
        self._tasks.append(task)
        return task

    def _to_front(self, task: Task) -> None:
        self._tasks.remove(task)
        self._tasks.append(task)

    async def _settle(self) -> None:
        async with self._settling:
            while True:
                self._drop_empty_tasks()
                top = self.top()
                await self._pause_all_but(top)
                if top is None or top is not self.top():
                    continue
                if top.stage is not Stage.RESUMED and not await self._resume(top):
                    continue
                if top is self.top():
                    break
            self._stop_hidden()
            self._device.activities.states_changed()

    async def _pause_all_but(self, top: ActivityRecord | None) -> None:
        for record in self.records():
            if record is top or record.stage is not Stage.RESUMED:
                continue
            record.stage = Stage.PAUSING
            if record.process and record.created:
                record.paused.clear()
                record.process.oneway("thread", "schedulePauseActivity", token=record.token)
                with suppress(TimeoutError):
                    await asyncio.wait_for(record.paused.wait(), PAUSE_WITHIN_S)
            if record.stage is Stage.PAUSING:
                record.stage = Stage.PAUSED

    async def _resume(self, top: ActivityRecord) -> bool:
        """Bring `top` to RESUMED; False when its process was lost on the way or something else came to the front."""
        if top.system:
            top.stage = Stage.RESUMED
            return True
        self._device.activities.states_changed()
        try:
            process = await self._device.activities.ensure_process(top.uid, top.package, top.process_name, "activity")
        except ProcessGone as lost:
            system_server.log(
                self._device.logcat, "W", "ActivityTaskManager", f"Force removing {top.short_name}: app died ({lost})"
            )
            self._discard(top)
            return False
        if top.finishing or self.top() is not top:
            return False
        top.resumed.clear()
        self._deliver_results(top, process)
        if top.created:
            process.oneway("thread", "scheduleResumeActivity", token=top.token)
        else:
            top.process, top.created = process, True
            process.oneway(
                "thread",
                "scheduleLaunchActivity",
                **{"token": top.token, "class": top.name, "intent": top.intent.to_json(), "saved": top.saved},
            )
        try:
            await asyncio.wait_for(top.resumed.wait(), RESUME_WITHIN_S)
        except TimeoutError:
            system_server.log(
                self._device.logcat, "W", "ActivityTaskManager", f"Activity resume timeout for {top.short_name}"
            )
        if top.process is None or top.finishing:
            return False
        top.stage, top.has_state = Stage.RESUMED, False
        return True

    def was_resumed(self, record: ActivityRecord) -> None:
        """The app says that onResume returned: from its next call on it has the focus."""
        if record is self.top():
            record.stage, record.has_state = Stage.RESUMED, False
        record.resumed.set()

    def _deliver_results(self, record: ActivityRecord, process: AppProcess) -> None:
        for each in self.records():
            if each.finishing and each.result_to is record and each.result and record.created:
                code, data = each.result
                process.oneway(
                    "thread",
                    "deliverActivityResult",
                    token=record.token,
                    requestCode=each.request_code,
                    resultCode=code,
                    intent=data.to_json() if data else None,
                )
                each.result_to = None

    def _stop_hidden(self) -> None:
        for record in self.records():
            if record.finishing:
                self._discard(record)
            elif record.stage is Stage.PAUSED and not self.visible(record):
                record.stage = Stage.STOPPED
                record.has_state = True
                if record.process and record.created:
                    record.process.oneway("thread", "scheduleStopActivity", token=record.token)
        self._drop_empty_tasks()

    def _discard(self, record: ActivityRecord) -> None:
        record.finishing = True
        record.stage = Stage.DESTROYED
        if record.process and record.created:
            record.process.oneway("thread", "scheduleDestroyActivity", token=record.token)
        if task := self.task_of(record):
            task.activities.remove(record)

    def _drop_empty_tasks(self) -> None:
        front = self._tasks[-1]
        if front.top() is None and not front.home:
            home = next(task for task in self._tasks if task.home)
            self._to_front(home)  # what was started from the launcher goes back to it
        self._tasks = [task for task in self._tasks if task.activities or task.home]
