"""How the system names its records in dumps, logs and messages: `ActivityRecord{7c3 u0 com.x/.Main t12}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from harness.simulator.system.durations import identity, user_id

if TYPE_CHECKING:
    from harness.simulator.apps.process import AppProcess
    from harness.simulator.system.activity.records import ActivityRecord, ServiceRecord
    from harness.simulator.system.activity.stack import ActivityStack

PROC_STATES = {"top": (2, "TOP"), "fgsvc": (4, "FGS"), "fg": (6, "IMPF"), "bg": (10, "SVC"), "cch": (16, "CAC")}
"""ActivityManager.PROCESS_STATE_* and its short name, for each state of a uid."""


def record_text(stack: ActivityStack, record: ActivityRecord) -> str:
    """`ActivityRecord{7c3 u0 com.x/.Main t12}`."""
    task = stack.task_of(record)
    return f"ActivityRecord{{{identity(record.token)} u0 {record.short_name} t{task.number if task else -1}}}"


def process_text(process: AppProcess) -> str:
    """`ProcessRecord{1f2 4711:com.x:push/u0a57}`."""
    return f"ProcessRecord{{{identity(process.pid)} {process.pid}:{process.name}/{user_id(process.uid)}}}"


def service_text(record: ServiceRecord) -> str:
    """`ServiceRecord{1f2 u0 com.x/.Push}`."""
    return f"ServiceRecord{{{identity(record.token)} u0 {record.short_name}}}"
