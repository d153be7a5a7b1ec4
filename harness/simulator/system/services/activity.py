"""The activity manager: what apps ask of it, and the life of their processes."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Protocol

from harness.simulator.apps.binder import ProcessGone
from harness.simulator.apps.caller import Caller, JavaThrow, SecurityThrow
from harness.simulator.apps.intents import FLAG_INCLUDE_STOPPED_PACKAGES, Intent
from harness.simulator.apps.process import AppProcess, Processes
from harness.simulator.apps.truth import TruthLog
from harness.simulator.machine import system_server
from harness.simulator.machine.clock import Clock
from harness.simulator.machine.logcat import Logcat
from harness.simulator.machine.properties import Properties
from harness.simulator.system.activity.bring_up import BringUp, Holding, Joining
from harness.simulator.system.activity.broadcasts import Broadcasts
from harness.simulator.system.activity.foreground_services import TYPE_MANIFEST
from harness.simulator.system.activity.permission_requests import Dialogs, PermissionRequests
from harness.simulator.system.activity.records import ActivityRecord, ServiceConnection, StartFailed
from harness.simulator.system.activity.services import ActiveServices
from harness.simulator.system.activity.stack import ActivityStack
from harness.simulator.system.activity.uid_states import UidStates
from harness.simulator.system.durations import identity, user_id
from harness.simulator.system.naming import PROC_STATES
from harness.simulator.system.services.appops import FOREGROUND_STATES, AppOps
from harness.simulator.system.services.package import Packages
from harness.simulator.system.services.permission import Permissions
from harness.simulator.system.services.settings import SettingsService

if TYPE_CHECKING:
    from harness.simulator.apps.packages import Component, InstalledPackage

Json = Any
BOOT_COMPLETED = "android.intent.action.BOOT_COMPLETED"
ANDROID_8 = 26
CRASHES_WITHIN_S = 5.0  # AppErrors.scheduleAppCrashLocked: then the system ends the process itself
IMPORTANCE = {"top": 100, "fgsvc": 125, "fg": 100, "bg": 300, "cch": 400}  # RunningAppProcessInfo.IMPORTANCE_*


class Screen(Dialogs, Protocol):
    """What the screen is told of apps that end."""

    def app_crashed(self, package: str, label: str) -> None: ...

    def app_stopped(self, package: str) -> None: ...


class Needs(Protocol):
    """What it needs of the device."""

    appops: AppOps
    clock: Clock
    logcat: Logcat
    packages: Packages
    permissions: Permissions
    processes: Processes
    properties: Properties
    settings: SettingsService
    truth: TruthLog

    @property
    def activities(self) -> Activities: ...

    @property
    def windows(self) -> Screen: ...

    @property
    def portal(self) -> Joining: ...

    @property
    def gate(self) -> Holding: ...


class Activities:
    """The service "activity" and the system's own use of it."""

    name = "activity"

    def __init__(self, device: Needs) -> None:
        self._device = device
        self.stack = ActivityStack(device)
        self.services = ActiveServices(device)
        self.broadcasts = Broadcasts(device)
        self.permission_requests = PermissionRequests(device)
        self.states = UidStates(device)
        self._bring_up = BringUp(device)

    # What the rest of the system uses

    def boot(self) -> None:
        """Show the launcher and tell everyone that the device has booted."""
        self.stack.boot()
        self.broadcasts.send(Intent(action=BOOT_COMPLETED), uid=1000)

    def top(self) -> ActivityRecord | None:
        """The activity in front, resumed or on its way there."""
        return self.stack.top()

    def resumed(self) -> ActivityRecord | None:
        """The activity that is resumed."""
        return self.stack.resumed()

    async def go_home(self) -> None:
        """The home key."""
        self.stack.go_home()
        await self.stack.settled()

    async def back(self) -> None:
        """The back key on an activity of the system."""
        self.stack.back()
        await self.stack.settled()

    async def force_stop(self, package: InstalledPackage, reason: str = "force stop") -> None:
        """Kill everything of a package; it stays stopped until someone starts it."""
        package.stopped = True
        self.permission_requests.cancel(package.uid)
        self.services.remove_package(package)
        self.stack.remove_package(package.name)
        await self._device.processes.kill_uid(package.uid, f"stop {package.name}: {reason}")
        self._device.windows.app_stopped(package.name)
        await self.stack.settled()

    def uid_state(self, uid: int) -> str:
        """The state of a uid as app-ops see it, one of UID_STATES; a uid that left the top keeps it for 5 s."""
        return self.states.settled(uid).state

    def uid_capability(self, uid: int) -> frozenset[str]:
        """The process capabilities of a uid as app-ops see them: L location, C camera, M microphone, N F U."""
        return self.states.settled(uid).capability

    def live_state(self, uid: int) -> str:
        """The state of a uid right now."""
        return self.states.live(uid).state

    def process_state(self, process: AppProcess) -> str:
        """The state of one process right now."""
        return self.states.of_process(process).state

    def process_capability(self, process: AppProcess) -> frozenset[str]:
        """The capabilities of one process right now."""
        return self.states.of_process(process).capability

    def temporarily_allowed(self, uid: int) -> bool:
        """Whether the system has put a uid on its temporary allow-list, as it does for BOOT_COMPLETED."""
        return self.states.allowed(uid)

    def allow_temporarily(self, uid: int, seconds: float) -> None:
        """Put a uid on that list."""
        self.states.allow_for(uid, seconds)

    def start_refused(self, package: InstalledPackage) -> str:
        """Why a service of `package` may not be started now, nothing when it may (APP_START_MODE of its uid)."""
        if package.manifest.target_sdk < ANDROID_8 or not self.states.idle(package.uid):
            return ""
        return f"app is in background uid {self._uid_text(package.uid)}"

    def crash(self, process: AppProcess, java_class: str, message: str) -> None:
        """Have an app's main thread throw, as the system does to an app that broke a promise; then its process ends."""
        process.oneway("thread", "scheduleCrash", **{"class": java_class, "message": message})
        asyncio.get_running_loop().call_later(CRASHES_WITHIN_S, self._end_crashed, process)

    def _end_crashed(self, process: AppProcess) -> None:
        self._device.processes.kill(process, "crash")

    def _uid_text(self, uid: int) -> str:
        processes = self._device.processes.by_uid(uid)
        if not processes:
            return "null"
        name = PROC_STATES[self.live_state(uid)][1]
        return f"UidRecord{{{identity(uid)} {user_id(uid)} {name:<4} idle procs:{len(processes)} seq(0,0)}}"

    def foreground(self, uid: int) -> bool:
        """Whether the uid may use what is allowed while in use."""
        return self.states.is_foreground(uid)

    def states_changed(self) -> None:
        """Something started, stopped or moved: tell who depends on the states of uids."""
        self.states.changed()

    async def ensure_process(self, uid: int, package_name: str, process_name: str, reason: str) -> AppProcess:
        """Give the running process, started if need be, once Application.onCreate returned. Raises ProcessGone."""
        return await self._bring_up.ensure_process(uid, package_name, process_name, reason)

    def process_attached(self, process: AppProcess) -> None:
        """The JVM is connected: let frida in, let the gate hold it, then tell it what it is to run."""
        self._bring_up.attached(process)

    def process_gone(self, process: AppProcess) -> None:
        """Clean up after a dead process; what was lost in the foreground is gone, what is sticky comes back."""
        self._bring_up.gone(process)
        crashed = not process.exit_reason or process.exit_reason == "crash"
        if crashed:
            for record in self.stack.records():
                if record.process is process and self.stack.visible(record):
                    record.has_state = False
        self.broadcasts.process_gone(process)
        self.services.process_gone(process)
        self.stack.process_gone(process)
        if not self._device.processes.by_uid(process.uid):
            self._device.appops.uid_gone(process.uid)
            self.states.gone(process.uid)
        self.states_changed()

    # What apps call

    async def finishAttach(self, caller: Caller) -> None:
        """Application.onCreate returned."""
        self._bring_up.finished(self._process(caller))

    async def startActivity(
        self, caller: Caller, *, intent: Intent, token: str | None = None, requestCode: int = -1
    ) -> None:
        """Start an activity; ActivityNotFoundException, SecurityException as on Android."""
        source = self.stack.by_token(token) if token else None
        if not self._may_start(caller):
            text = f"Background activity launch blocked! [callingPackage: {caller.package}]"
            system_server.log(self._device.logcat, "W", "ActivityTaskManager", text)
            return
        try:
            self.stack.start(intent, uid=caller.uid, source=source, request_code=requestCode)
        except StartFailed as failed:
            if failed.code == -91:
                raise JavaThrow(
                    "android.content.ActivityNotFoundException",
                    f"No Activity found to handle Intent {intent.describe()}",
                ) from failed
            raise SecurityThrow(str(failed)) from failed

    async def finishActivity(
        self, caller: Caller, *, token: str, resultCode: int = 0, intent: Intent | None = None
    ) -> None:
        """Activity.finish."""
        self.stack.finish(self._own(caller, token), resultCode, intent)

    async def activityResumed(self, caller: Caller, *, token: str) -> None:
        """Note that onResume returned."""
        self.stack.was_resumed(self._own(caller, token))

    async def activityPaused(self, caller: Caller, *, token: str) -> None:
        """Note that onPause returned."""
        self._own(caller, token).paused.set()

    async def activityStopped(self, caller: Caller, *, token: str, saved: Json = None) -> None:
        """Note that onStop returned; `saved` is what onSaveInstanceState gave."""
        record = self.stack.by_token(token, self._process(caller))
        if record:
            record.saved, record.has_state = saved, True

    async def activityDestroyed(self, caller: Caller, *, token: str) -> None:
        """Note that onDestroy returned; the record went when the activity was told to go."""

    async def moveTaskToBack(self, caller: Caller, *, token: str, nonRoot: bool = True) -> bool:
        """Activity.moveTaskToBack."""
        self.stack.move_to_back(self._own(caller, token))
        self.stack.settle()
        return True

    async def startService(self, caller: Caller, *, intent: Intent, foreground: bool = False) -> str | None:
        """Context.startService, startForegroundService: the component, or null where there is none."""
        found = self._service(caller, intent)
        if found is None:
            return None
        package, component = found
        needs_leave = not foreground and not self.services.is_started(package, component)
        if needs_leave and (refusal := self.start_refused(package)):
            raise JavaThrow(
                "android.app.BackgroundServiceStartNotAllowedException",
                f"Not allowed to start service Intent {intent.describe()}: {refusal}",
            )
        self.services.start(package, component, intent, uid=caller.uid, foreground=foreground)
        return f"{package.name}/{component.name}"

    async def stopService(self, caller: Caller, *, intent: Intent) -> bool:
        """Context.stopService."""
        found = self._service(caller, intent)
        for record in self.services.records:
            if found and (record.package, record.component) == found:
                self.services.stop(record)
                return True
        return False

    async def stopSelf(self, caller: Caller, *, token: str, startId: int = -1) -> bool:
        """Service.stopSelf, stopSelfResult: only if no newer start came in between."""
        record = self.services.by_token(token)
        if record is None or record.package.uid != caller.uid or startId not in (-1, record.last_start):
            return False
        self.services.stop(record)
        return True

    async def setServiceForeground(
        self, caller: Caller, *, token: str, foreground: bool = True, type: int = TYPE_MANIFEST
    ) -> None:
        """Service.startForeground with a type, by default those of the manifest; Service.stopForeground."""
        record = self.services.by_token(token)
        if record is None or record.package.uid != caller.uid:
            return
        if foreground:
            self.services.enter_foreground(caller, record, type)
        else:
            self.services.leave_foreground(record)

    async def serviceDoneExecuting(self, caller: Caller, *, token: str, startId: int = 0, result: int = 1) -> None:
        """Note that onStartCommand returned."""
        self._process(caller)
        self.services.done(token, startId, result)

    async def bindService(self, caller: Caller, *, intent: Intent, callback: str, flags: int = 1) -> bool:
        """Context.bindService."""
        found = self._service(caller, intent)
        if found is None:
            return False
        self.services.bind(*found, intent, ServiceConnection(client=self._process(caller), callback=callback))
        return True

    async def unbindService(self, caller: Caller, *, callback: str) -> None:
        """Context.unbindService."""
        self.services.unbind(self._process(caller), callback)

    async def broadcastIntent(self, caller: Caller, *, intent: Intent) -> None:
        """Context.sendBroadcast."""
        self.broadcasts.require_sender(intent, uid=caller.uid, pid=caller.pid)
        self.broadcasts.send(intent, uid=caller.uid)

    async def registerReceiver(self, caller: Caller, *, callback: str, actions: tuple[str, ...]) -> None:
        """Context.registerReceiver."""
        self.broadcasts.register(self._process(caller), callback, actions)

    async def unregisterReceiver(self, caller: Caller, *, callback: str) -> None:
        """Context.unregisterReceiver."""
        self.broadcasts.unregister(self._process(caller), callback)

    async def finishReceiver(self, caller: Caller, **_: Json) -> None:
        """A receiver of the manifest returned."""
        self.broadcasts.finished(self._process(caller))

    async def getRunningAppProcesses(self, caller: Caller) -> Json:
        """The caller's own processes: other apps' are hidden since Android 5.1."""
        self._device.truth.access(
            caller, data_type="running_apps", api="activity.getRunningAppProcesses", outcome="empty"
        )
        return [
            {
                "pid": each.pid,
                "processName": each.name,
                "uid": each.uid,
                "importance": IMPORTANCE[self.process_state(each)],
            }
            for each in self._device.processes.by_uid(caller.uid)
        ]

    async def getRunningServices(self, caller: Caller, *, max: int = 100) -> Json:
        """The caller's own services, since Android 8."""
        self._device.truth.access(caller, data_type="running_apps", api="activity.getRunningServices", outcome="empty")
        own = [each for each in self.services.records if each.package.uid == caller.uid and each.process]
        return [
            {
                "service": f"{each.package.name}/{each.component.name}",
                "pid": each.process.pid if each.process else 0,
                "process": each.component.process,
                "uid": each.package.uid,
                "foreground": each.foreground,
            }
            for each in own[:max]
        ]

    async def getRunningTasks(self, caller: Caller, *, max: int = 100) -> Json:
        """The caller's own tasks and the launcher, since Android 5."""
        self._device.truth.access(caller, data_type="running_apps", api="activity.getRunningTasks", outcome="empty")
        listed = []
        for task in reversed(self.stack.tasks):
            top = task.top()
            if top and (task.home or top.uid == caller.uid):
                base = task.activities[0]
                listed.append(
                    {
                        "id": task.number,
                        "topActivity": f"{top.package}/{top.name}",
                        "baseActivity": f"{base.package}/{base.name}",
                        "numActivities": len(task.activities),
                        "home": task.home,
                    }
                )
        return listed[:max]

    async def requestPermissions(
        self, caller: Caller, *, token: str, permissions: tuple[str, ...], requestCode: int
    ) -> None:
        """Activity.requestPermissions: the result comes as deliverPermissionResult."""
        record = self._own(caller, token)
        package = self._package(caller)
        self.permission_requests.request(record, package, permissions, requestCode)

    async def shouldShowRequestPermissionRationale(self, caller: Caller, *, permission: str) -> bool:
        """Whether the user refused once and can still be asked."""
        return self._device.permissions.should_show_rationale(self._package(caller), permission)

    async def reportCrash(self, caller: Caller, *, thread: str = "main", trace: str = "") -> None:
        """An exception that nobody caught, which the app's runtime has logged: show it, end the process."""
        process = self._process(caller)
        self._device.windows.app_crashed(process.package, self._package(caller).manifest.label)
        self._device.processes.kill(process, "crash")

    async def killProcess(self, caller: Caller, *, pid: int) -> None:
        """Process.killProcess: an app can end its own processes only."""
        process = self._device.processes.by_pid(pid)
        if process and process.uid == caller.uid:
            self._device.processes.kill(process, "killed itself")

    async def getProcessState(self, caller: Caller) -> Json:
        """Whether the caller is in the foreground, and its importance."""
        state = self.process_state(self._process(caller))
        return {"foreground": state in FOREGROUND_STATES, "importance": IMPORTANCE[state]}

    # Who asks

    def _process(self, caller: Caller) -> AppProcess:
        process = self._device.processes.by_pid(caller.pid)
        if process is None:
            raise ProcessGone(f"pid {caller.pid}")
        return process

    def _package(self, caller: Caller) -> InstalledPackage:
        package = self._device.packages.get(caller.package)
        if package is None:
            raise JavaThrow("android.content.pm.PackageManager$NameNotFoundException", caller.package)
        return package

    def _own(self, caller: Caller, token: str) -> ActivityRecord:
        record = self.stack.by_token(token, self._process(caller))
        if record is None:
            raise JavaThrow("java.lang.IllegalArgumentException", f"no activity {token} in pid {caller.pid}")
        return record

    def _service(self, caller: Caller, intent: Intent) -> tuple[InstalledPackage, Component] | None:
        if not intent.target and not intent.package:
            raise JavaThrow(
                "java.lang.IllegalArgumentException", f"Service Intent must be explicit: Intent {intent.describe()}"
            )
        packages = self._device.packages
        found = [each for each in packages.query("service", intent) if packages.visible(caller, each[0])]
        if not found or found[0][0].classes is None:
            return None
        package, component = found[0]
        if not component.exported and package.uid != caller.uid:
            raise SecurityThrow(
                f"Not allowed to bind to service Intent {intent.describe()} that is not exported from uid {package.uid}"
            )
        if package.stopped and package.uid != caller.uid and not intent.flags & FLAG_INCLUDE_STOPPED_PACKAGES:
            return None
        return found[0]

    def _may_start(self, caller: Caller) -> bool:
        """Apps in the background may not start activities since Android 10; 10 s of grace after the foreground."""
        return self.foreground(caller.uid)
