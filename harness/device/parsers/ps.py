"""`ps -A`: processes by their header, so that any set and order of columns reads."""

from __future__ import annotations

import re
from dataclasses import dataclass

_APP_USER = re.compile(r"^u(?P<user>\d+)_(?P<kind>a|i|ai)(?P<number>\d+)$")
_FIRST_OF_KIND = {"a": 10_000, "i": 99_000, "ai": 90_000}


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningProcess:
    """One line of `ps`. `user` is as printed (`u0_a123`, `root`); `uid` is None where that names no app."""

    pid: int
    parent: int
    user: str
    uid: int | None
    name: str

    @property
    def isolated(self) -> bool:
        """Runs under an isolated uid, which tells nothing of its package."""
        return self.uid is not None and self.uid % 100_000 >= 90_000


def parse_ps(text: str) -> tuple[RunningProcess, ...]:
    """Every process. The last column is the name and may hold spaces; unreadable lines are left out."""
    lines = text.splitlines()
    header = next((line.split() for line in lines if "PID" in line.split()), None)
    if header is None:
        return ()
    place = {name: index for index, name in enumerate(header)}
    name_column = "NAME" if "NAME" in place else header[-1]
    processes = []
    for line in lines:
        fields = _fields(line, len(header), place[name_column])
        if fields and fields[place["PID"]].isdigit():
            user = fields[place["USER"]] if "USER" in place else fields[place["UID"]] if "UID" in place else ""
            parent = fields[place["PPID"]] if "PPID" in place else "0"
            processes.append(
                RunningProcess(
                    pid=int(fields[place["PID"]]),
                    parent=int(parent) if parent.isdigit() else 0,
                    user=user,
                    uid=uid_of_user(user),
                    name=fields[place[name_column]],
                )
            )
    return tuple(processes)


def uid_of_user(user: str) -> int | None:
    """The uid behind a user name of an app: `u0_a123` is 10123, `u10_a5` 1010005, `u0_i3` 99003; digits stay."""
    if user.isdigit():
        return int(user)
    match = _APP_USER.match(user)
    if match is None:
        return None
    return int(match["user"]) * 100_000 + _FIRST_OF_KIND[match["kind"]] + int(match["number"])


def _fields(line: str, width: int, name_at: int) -> list[str]:
    """A line split to the header's width; toybox leaves ADDR or WCHAN empty for some kernels, then [] is given."""
    fields = line.split(None, width - 1) if name_at == width - 1 else line.split()
    return [field.strip() for field in fields] if len(fields) >= width else []
