"""Reads a run for the index: its manifests and `summary.json`, each opened as a stranger's.

No verdict is believed that does not rest on the findings that lie in the bundles now, and nothing is judged here.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

import msgspec

from harness.errors import HarnessError
from harness.evidence import DeviceIdentity, Manifest, hash_of, open_inside, read_manifest
from harness.history.folders import Found
from harness.report.summary import FORMAT, NAME, Summary
from harness.text import Text

LARGEST = 16_000_000  # bytes of a summary
LARGEST_FINDINGS = 64_000_000
SILENT = 120  # seconds for which a run that has not ended may write nothing and still count as going on


class State(StrEnum):
    """How far a run is, as far as its folder shows it."""

    JUDGED = "judged"  # its summary rests on the findings that are there
    GOING_ON = "going-on"
    CUT_SHORT = "cut-short"
    UNREPORTED = "unreported"  # it ended, and no summary fits its findings
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What the index keeps of a run. `problem` is why there is no summary, and "" in what no manifest tells."""

    id: str
    folder: Path
    state: State
    problem: Text | None = None
    summary: Summary | None = None
    package: str = ""
    version: str = ""
    version_code: str = ""
    apk_sha256: str = ""
    variant: str = ""
    devices: tuple[str, ...] = ()
    scenarios: tuple[str, ...] = ()  # that were begun
    asked: int = 0  # scenarios of the suite
    ended: int = 0
    began: float = 0.0  # seconds since 1970; 0 where no manifest tells
    touched: float = 0.0  # when something of it was written last

    def state_at(self, now: float) -> State:
        """A run that writes nothing any more was cut short."""
        return state_at(self.state, self.touched, now)


def state_at(state: State, touched: float, now: float) -> State:
    """The same of what the index kept."""
    return State.CUT_SHORT if state is State.GOING_ON and now - touched > SILENT else state


def id_of(folder: Path) -> str:
    """What a run is called in addresses: the same as long as its folder is called the same."""
    return hashlib.sha256(str(folder).encode("utf-8", "surrogateescape")).hexdigest()[:16]


def read(found: Found) -> Entry:
    """What is to be kept of a run. Whatever is wrong with it, is told in `problem`."""
    entry = Entry(id=id_of(found.folder), folder=found.folder, state=State.UNREADABLE)
    try:
        manifests = {bundle: read_manifest(bundle) for bundle in found.bundles}
    except HarnessError as error:
        return replace(entry, problem=error.cause, began=_touched(found), touched=_touched(found))
    told = _of_manifests(entry, found, tuple(manifests.values()))
    if told.state is State.GOING_ON:
        return replace(told, state=told.state_at(time.time()))
    summary, problem = _summary(found.folder, manifests)
    return replace(told, state=State.JUDGED if summary else State.UNREPORTED, summary=summary, problem=problem)


def device_of(device: DeviceIdentity) -> str:
    """What a device is called in lists. The port of a simulator is another each time and says nothing."""
    name = f"{device.name} · Android {device.release}"
    return name if device.simulator else f"{name} · {device.serial}"


def read_summary(folder: Path) -> Summary:
    """The summary of a run. Raises `OSError`, and `ValueError` where it is none of this format."""
    with open_inside(folder, NAME, largest=LARGEST) as file:
        content = file.read()
    try:
        summary = msgspec.json.decode(content, type=Summary)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise ValueError(f"{error}") from error
    if summary.format != FORMAT:
        raise ValueError(f"format {summary.format}")
    return summary


def _of_manifests(entry: Entry, found: Found, manifests: tuple[Manifest, ...]) -> Entry:
    apps = [each.app for each in manifests]
    asked = {name for each in manifests for name in (*each.suite, each.scenario)}
    ended = {each.scenario for each in manifests if each.ended}
    whole = all(each.ended for each in manifests) and (asked <= ended or any(each.aborted for each in manifests))
    return replace(
        entry,
        state=State.UNREPORTED if whole else State.GOING_ON,
        package=_joined(each.package for each in apps),
        version=_joined(each.version for each in apps),
        version_code=_joined(str(each.version_code) for each in apps if each.version_code),
        apk_sha256=_joined(each.sha256 for each in apps),
        variant=_joined(each.variant for each in apps),
        devices=tuple(dict.fromkeys(device_of(each.device) for each in manifests)),
        scenarios=tuple(dict.fromkeys(each.scenario for each in manifests)),
        asked=len(asked),
        ended=len(ended),
        began=min(map(_seconds, (each.started for each in manifests))),
        touched=_touched(found),
    )


def _summary(folder: Path, manifests: dict[Path, Manifest]) -> tuple[Summary | None, Text | None]:
    """The summary of exactly these bundles as they are judged now, or why there is none."""
    try:
        summary = read_summary(folder)
    except FileNotFoundError:
        return None, Text(zh=f"没有 {NAME}", en=f"it has no {NAME}")
    except (OSError, ValueError) as error:
        said = getattr(error, "strerror", None) or str(error)
        return None, Text(zh=f"{NAME} 无法读取（{said}）", en=f"{NAME} cannot be read ({said})")
    rests_on = sorted((run.scenario, run.findings) for run in summary.runs)
    try:
        there = sorted((manifest.scenario, _findings(bundle)) for bundle, manifest in manifests.items())
    except OSError as error:
        return None, Text(
            zh=f"findings.json 无法读取（{error.strerror}）", en=f"findings.json cannot be read ({error.strerror})"
        )
    if rests_on != there:
        return None, Text(
            zh=f"{NAME} 依据的不是这里的判定", en=f"{NAME} rests on other findings than those that are here"
        )
    return summary, None


def _findings(bundle: Path) -> str:
    with open_inside(bundle, "findings.json", largest=LARGEST_FINDINGS) as file:
        return hash_of(file.read())


def _touched(found: Found) -> float:
    return max((changed for _, changed, _ in found.stamp), default=0) / 1e9


def _seconds(moment: str) -> float:
    """A time of a manifest; 0 where it is none."""
    try:
        told = datetime.fromisoformat(moment)
        return (told if told.tzinfo else told.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return 0.0


def _joined(values: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(value for value in values if value))
