"""`dumpsys package PKG`, `pm list packages -U` and `cmd package query-activities`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from harness.device.parsers.activity import Component, component

_BLOCK = re.compile(r"^  Package \[(?P<package>[^\]]+)\] \(")
_USER = re.compile(r"^    User (?P<user>\d+): (?P<rest>.*)$")
_PERMISSION = re.compile(r"^\s+(?P<name>[\w.]+): granted=(?P<granted>true|false)(?:, flags=\[(?P<flags>[^\]]*)\])?")
_REQUESTED = re.compile(r"^      (?P<name>[\w.]+)(?::.*)?$")
_UID = re.compile(r"^    (?:userId|appId)=(?P<uid>\d+)")
_COMPONENT = re.compile(r"[\w.]+/[\w.$]+")
_LISTED = re.compile(r"^package:(?P<package>\S+) uid:(?P<uid>\d+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class PermissionState:
    """One permission of a package for one user. Flags that Android cannot name are decimal numbers."""

    granted: bool
    flags: frozenset[str]
    runtime: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageState:
    """What Android holds of an installed package."""

    package: str
    app_id: int
    version_name: str
    version_code: int
    target_sdk: int
    installed: bool  # for the user asked
    stopped: bool
    requested: tuple[str, ...]
    permissions: dict[str, PermissionState] = field(default_factory=dict)


def parse_package(text: str, package: str, *, user: int = 0) -> PackageState | None:
    """The package's block; None where there is none. Fields are `key=value`, in any order, unknown ones are skipped."""
    lines = _block(text, package)
    if not lines:
        return None
    body = "\n".join(lines)
    own, user_line = _user_lines(lines, user)
    permissions = {name: state for name, state in _permissions(lines, runtime=False)}
    permissions |= {name: state for name, state in _permissions(own, runtime=True)}
    return PackageState(
        package=package,
        app_id=int(_first(_UID, lines, "uid") or -1),
        version_name=_value(body, r"versionName=(\S+)"),
        version_code=int(_value(body, r"versionCode=(\d+)") or 0),
        target_sdk=int(_value(body, r"targetSdk=(\d+)") or 0),
        installed=_value(user_line, r"installed=(\w+)") != "false",
        stopped=_value(user_line, r"stopped=(\w+)") == "true",
        requested=_requested(lines),
        permissions=permissions,
    )


def parse_uid(text: str, package: str) -> int | None:
    """The uid of exactly this package; `pm list packages -U NAME` matches any part of a name."""
    return parse_uids(text).get(package)


def parse_uids(text: str) -> dict[str, int]:
    """The uid of every package that `pm list packages -U` lists."""
    return {match["package"]: int(match["uid"]) for line in text.splitlines() if (match := _LISTED.match(line.strip()))}


def parse_activities(text: str) -> tuple[Component, ...]:
    """The components of `query-activities`, as listed; whatever other lines `--brief` puts between them."""
    lines = [line.strip() for line in text.splitlines()]
    return tuple(found for line in lines if _COMPONENT.fullmatch(line) and (found := component(line)))


def parse_resolved_activity(text: str) -> str:
    """The component of `resolve-activity --brief`, "" where none was found. It is the last line."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines and _COMPONENT.fullmatch(lines[-1]) else ""


def _block(text: str, package: str) -> list[str]:
    """The lines of one `Package [NAME]` block, which ends at the next line that is not indented deeper."""
    block: list[str] = []
    inside = False
    for line in text.splitlines():
        match = _BLOCK.match(line)
        if match:
            if inside:
                break
            inside = match["package"] == package
        elif inside and line.strip() and not line.startswith("    "):
            break
        elif inside:
            block.append(line)
    return block


def _user_lines(lines: list[str], user: int) -> tuple[list[str], str]:
    """The lines of one user's block, and the rest of its first line."""
    own: list[str] = []
    first = ""
    inside = False
    for line in lines:
        match = _USER.match(line)
        if match:
            inside = int(match["user"]) == user
            first = match["rest"] if inside else first
        elif inside:
            own.append(line)
    return own, first


def _permissions(lines: list[str], *, runtime: bool) -> list[tuple[str, PermissionState]]:
    """Granted or refused permissions; install permissions end where the first user's block begins."""
    found = []
    for line in lines:
        if not runtime and _USER.match(line):
            break
        match = _PERMISSION.match(line)
        if match:
            flags = frozenset(flag.strip() for flag in (match["flags"] or "").split("|") if flag.strip())
            state = PermissionState(granted=match["granted"] == "true", flags=flags, runtime=runtime)
            found.append((match["name"], state))
    return found


def _requested(lines: list[str]) -> tuple[str, ...]:
    names = []
    inside = False
    for line in lines:
        if line.strip() == "requested permissions:":
            inside = True
        elif inside:
            match = _REQUESTED.match(line)
            if match is None:
                break
            names.append(match["name"])
    return tuple(names)


def _first(pattern: re.Pattern[str], lines: list[str], group: str) -> str:
    return next((match[group] for line in lines if (match := pattern.match(line))), "")


def _value(text: str, pattern: str) -> str:
    match = re.search(pattern, text)
    return match[1] if match else ""
