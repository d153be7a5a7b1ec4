"""`dumpsys activity` and the focus lines of `dumpsys window`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from harness.simulator.dumps.appops import capability_text
from harness.simulator.machine.system_server import PID, UID
from harness.simulator.system.activity.records import ActivityRecord, Task
from harness.simulator.system.durations import identity, user_id
from harness.simulator.system.naming import PROC_STATES, process_text, record_text

if TYPE_CHECKING:
    from harness.simulator.phone import Phone

OOM_ADJ = {"top": 0, "fgsvc": 200, "fg": 100, "bg": 500, "cch": 900}


def activities(device: Phone) -> str:
    """`dumpsys activity activities`."""
    stack = device.activities.stack
    lines = ["ACTIVITY MANAGER ACTIVITIES (dumpsys activity activities)", "Display #0 (activities from top to bottom):"]
    for task in reversed(stack.tasks):
        lines += _task(device, task)
    resumed = stack.resumed()
    text = record_text(device.activities.stack, resumed) if resumed else "null"
    lines += ["  Resumed activities in task display areas (from top to bottom):"]
    lines += [f"    Resumed: {text}"] if resumed else []
    lines += ["", f"  ResumedActivity: {text}", "", "ActivityTaskSupervisor state:"]
    if stack.tasks:
        lines.append(f"  topDisplayFocusedRootTask={_task_text(stack.tasks[-1])}}}")
    lines += ["  Display: mDisplayId=0 (organized)", "    init=1080x2400 420dpi cur=1080x2400 app=1080x2316"]
    lines += focus(device)
    return "\n".join(lines) + "\n"


def focus(device: Phone) -> list[str]:
    """The lines that name the focused window and app."""
    top = device.activities.stack.top()
    app = record_text(device.activities.stack, top) if top else "null"
    return [f"  mCurrentFocus={_focused(device) or 'null'}", f"  mFocusedApp={app}"]


def _focused(device: Phone) -> str:
    """The window with the focus: the top activity's, or a dialog of the system over it."""
    top = device.activities.stack.top()
    if top and device.windows.focused_package() == top.package:
        return _window_text(top)
    title = device.windows.focused_title()
    return f"Window{{{identity(title)} u0 {title}}}" if title else ""


def _window_text(record: ActivityRecord) -> str:
    return f"Window{{{identity(record.token)} u0 {record.package}/{record.name}}}"


def window(device: Phone) -> str:
    """A short `dumpsys window`."""
    lines = ["WINDOW MANAGER LAST ANR (dumpsys window lastanr)", "  <no ANR has occurred since boot>", ""]
    lines += ["WINDOW MANAGER WINDOWS (dumpsys window windows)"]
    top = device.activities.stack.top()
    records = [each for each in reversed(device.activities.stack.records()) if each.created or each.system]
    focused = _focused(device)
    dialogs = 0
    if focused and focused not in map(_window_text, records):
        dialogs = 1
        lines += [
            f"  Window #0 {focused}:",
            f"    mDisplayId=0 mSession=Session{{{identity(PID)} {PID}:{user_id(UID)}}}",
            f"    mOwnerUid={UID} showForAllUsers=true package=android appop=NONE",
            "    isOnScreen=true",
        ]
    for index, record in enumerate(records, dialogs):
        lines += [
            f"  Window #{index} {_window_text(record)}:",
            f"    mDisplayId=0 mSession=Session{{{identity(record.uid)} {record.pid}:{user_id(record.uid)}}}",
            f"    mOwnerUid={record.uid} showForAllUsers=false package={record.package} appop=NONE",
            f"    isOnScreen={str(record is top or device.activities.stack.visible(record)).lower()}",
        ]
    return "\n".join([*lines, "", *focus(device)]) + "\n"


def _task_text(task: Task) -> str:
    kind = "home" if task.home else "standard"
    return f"Task{{{identity(('task', task.number))} #{task.number} type={kind} A={_affinity(task)}"


def _affinity(task: Task) -> str:
    return f"{task.activities[0].uid if task.activities else 0}:{task.affinity}"


def _task(device: Phone, task: Task) -> Iterator[str]:
    stack = device.activities.stack
    shown = "true" if stack.tasks[-1] is task else "false"
    yield (
        f"  * {_task_text(task)} U=0 visible={shown} visibleRequested={shown} mode=fullscreen"
        f" translucent={'false' if shown == 'true' else 'true'} sz={len(task.activities)}}}"
    )
    yield "    isSleeping=false"
    resumed = stack.resumed()
    if resumed in task.activities and resumed:
        yield f"    topResumedActivity={record_text(device.activities.stack, resumed)}"
    for index, record in reversed(list(enumerate(task.activities))):
        yield f"        Hist  #{index}: {record_text(device.activities.stack, record)}"
        yield f"      Intent {record.intent.describe()}"
        yield f"      state={record.stage.value} visible={str(stack.visible(record)).lower()}"
        if record.process:
            yield f"      {process_text(record.process)}"
    yield ""


def processes(device: Phone, package: str | None = None) -> str:
    """`dumpsys activity processes [PKG]`."""
    lines = ["ACTIVITY MANAGER RUNNING PROCESSES (dumpsys activity processes)", "  All known processes:"]
    for process in device.processes:
        if package not in (None, process.package):
            continue
        state = device.activities.process_state(process)
        code, _ = PROC_STATES[state]
        lines += [
            f"  *APP* UID {process.uid} {process_text(process)}",
            f"    user #0 uid={process.uid} gids={{3003, 50057, 20057, 9997}}",
            f"    pid={process.pid}",
            f"    packageList={{{process.package}}}",
            f"    oom adj: max=1001 procState={code} cur={OOM_ADJ[state]} set={OOM_ADJ[state]}",
            f"    mCurProcState={code} mRepProcState={code} setProcState={code} lastStateTime=0",
            f"    curProcState={code}",
            f"    curCapability={capability_text(device.activities.process_capability(process))}",
            f"    lastRss={process.memory_kb()}K",
        ]
    return "\n".join(lines) + "\n"


def services(device: Phone, package: str | None = None) -> str:
    """`dumpsys activity services [PKG]`."""
    lines = ["ACTIVITY MANAGER SERVICES (dumpsys activity services)"]
    found = [each for each in device.activities.services.records if package in (None, each.package.name)]
    lines += ["  User 0 active services:"] if found else ["  (nothing)"]
    for record in found:
        lines += [
            f"  * ServiceRecord{{{identity(record.token)} u0 {record.short_name} c:{record.package.name}}}",
            f"    intent={{cmp={record.short_name}}}",
            f"    packageName={record.package.name}",
            f"    processName={record.component.process}",
            f"    app={process_text(record.process) if record.process else 'null'}",
            f"    isForeground={str(record.foreground).lower()} foregroundId={1 if record.foreground else 0}"
            f" types=0x{record.foreground_type:08X}",
            f"    allowWhileInUsePermissionInFgs={str(record.while_in_use).lower()}",
            f"    startRequested={str(record.started).lower()} lastStartId={record.last_start}",
            f"    crashCount={record.crashes}",
        ]
    return "\n".join(lines) + "\n"
