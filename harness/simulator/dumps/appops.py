"""`appops get` and `dumpsys appops`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from harness.simulator.system import knowledge
from harness.simulator.system.durations import duration, user_id, wall_time
from harness.simulator.system.services.appops import UID_STATES, Event, History

if TYPE_CHECKING:
    from harness.simulator.phone import Phone


def uid_lines(device: Phone, uid: int, op: str | None = None) -> list[str]:
    """The block of a uid: its modes that are not the default; `Uid mode: ` stands before the first only."""
    ops = device.appops
    lines = [
        f"{name}: {mode}" for name in knowledge.app_ops() if op in (None, name) and (mode := ops.uid_mode(uid, name))
    ]
    return [f"Uid mode: {lines[0]}", *lines[1:]] if lines else []


def package_lines(device: Phone, uid: int, package: str, op: str | None = None) -> list[str]:
    """The block of a package: what was used, tried or set."""
    lines = []
    for name, history in _by_op(device, uid, package).items():
        if op not in (None, name):
            continue
        lines.append(f"{name}: {device.appops.package_mode(uid, package, name)}{_use(device, history)}")
    return lines


def _by_op(device: Phone, uid: int, package: str) -> dict[str, list[History]]:
    """Histories of all attribution tags by op; an op that was only set has none."""
    found: dict[str, list[History]] = {}
    used = device.appops.history(uid, package)
    for name, known in knowledge.app_ops().items():
        histories = [history for (op, _), history in used.items() if op == name]
        if histories or device.appops.package_mode(uid, package, name) != known.default:
            found[name] = histories
    return found


def _use(device: Phone, histories: list[History]) -> str:
    now, text = device.clock.wall_ms(), ""
    access = max(filter(None, (each.last_access() for each in histories)), key=_when, default=None)
    reject = max(filter(None, (each.last_reject() for each in histories)), key=_when, default=None)
    if access:
        text += f"; time={duration(now - access.wall_ms)} ago"
    if reject:
        text += f"; rejectTime={duration(now - reject.wall_ms)} ago"
    if any(each.starts for each in histories):
        return text + " (running)"
    if access and access.duration_ms >= 0:
        text += f"; duration={duration(access.duration_ms)}"
    return text


def _when(event: Event) -> int:
    return event.wall_ms


def dump(device: Phone, package: str | None = None, op: str | None = None) -> str:
    """The body of `dumpsys appops`, of one package or of all."""
    lines = [
        "Current AppOps Service state:",
        "  Settings:",
        "    top_state_settle_time=+5s0ms",
        "    fg_service_state_settle_time=+5s0ms",
        "    bg_state_settle_time=+1s0ms",
        "",
    ]
    uids = sorted({each.uid for each in device.packages if package in (None, each.name)})
    for uid in uids:
        lines += _uid(device, uid, package, op)
    return "\n".join(lines) + "\n"


def _uid(device: Phone, uid: int, package: str | None, op: str | None) -> list[str]:
    modes = [line.removeprefix("Uid mode: ") for line in uid_lines(device, uid, op)]
    blocks = [
        line
        for each in device.packages.of_uid(uid)
        if package in (None, each.name)
        for line in _package(device, uid, each.name, op)
    ]
    if not modes and not blocks:
        return []
    state = "pers" if uid < 10000 else device.activities.uid_state(uid)
    capability = "LCMNFU" if uid < 10000 else capability_text(device.activities.uid_capability(uid))
    return [
        f"  Uid {user_id(uid)}:",
        f"    state={state}",
        f"    capability={capability}",
        "    appWidgetVisible=false",
        *(f"      {name}: mode={mode}" for name, _, mode in (line.partition(": ") for line in modes)),
        *blocks,
    ]


def capability_text(letters: frozenset[str]) -> str:
    """`L--NFU`: location, camera, microphone, network when restricted, background starts, user-restricted network."""
    return "".join(letter if letter in letters else "-" for letter in "LCMNFU")


def _package(device: Phone, uid: int, package: str, op: str | None) -> Iterator[str]:
    used = device.appops.history(uid, package)
    ops = [name for name in _by_op(device, uid, package) if op in (None, name)]
    if ops:
        yield f"    Package {package}:"
    for name in ops:
        known = knowledge.app_ops()[name]
        mode: str = device.appops.package_mode(uid, package, name)
        if known.switch:
            mode += f" / switch {known.switch}={device.appops.package_mode(uid, package, known.switch)}"
        yield f"      {name} ({mode}): "
        for (used_op, tag), history in used.items():
            if used_op == name:
                yield f"        {tag or 'null'}=["
                yield from _events(device, history)
                yield "        ]"


def _events(device: Phone, history: History) -> Iterator[str]:
    now = device.clock.wall_ms()
    for state in UID_STATES:
        if access := history.accesses.get(state):
            running = history.starts and state == history.running_state
            ms = now - history.running_since if running else access.duration_ms
            spent = f" duration={duration(ms)}" if ms >= 0 else ""
            at = wall_time(device.clock, access.wall_ms)
            yield f"          Access: [{state}-s] {at} ({duration(access.wall_ms - now)}){spent}"
        if reject := history.rejects.get(state):
            at = wall_time(device.clock, reject.wall_ms)
            yield f"          Reject: [{state}-s]{at} ({duration(reject.wall_ms - now)})"
    if history.starts:
        yield f"          Running start at: {duration(now - history.running_since)}"
    if history.starts > 1:
        yield f"          startNesting={history.starts}"
