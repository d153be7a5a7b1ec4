"""How each row of the catalogue is called on the platform's own classes, and what its hook has to see: calls.yaml."""

from __future__ import annotations

from fnmatch import fnmatchcase
from pathlib import Path

import msgspec
import yaml

from harness.events.agent import Outcome

TABLE = Path(__file__).with_name("calls.yaml")


class Levels(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """API levels, both ends included."""

    min: int = 1
    max: int = 99


class Entry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A call of one row. Of several entries of a row the first that fits overload and level is used.

    What a method takes is found by the types of its parameters (driver/rows/Given.java); said here is what a row minds.
    """

    row: str
    only: str = "*"  # overloads: "read([[]B*"
    levels: Levels = Levels()
    texts: tuple[str, ...] = ()  # its last Strings; a command; the action of an Intent
    numbers: tuple[int, ...] = ()  # its first numbers
    uri: str = ""
    accuracy: float = 12  # of the location that it gives, in metres
    first: str = ""  # a row that is called once more before: it registers who is called back
    through: str = ""  # the method of a listener that the system calls, where that calls the row's
    gives: Outcome = Outcome.OBTAINED
    stand_in: Outcome | None = None  # what it gives where a native that opens anything stands in for the platform's
    value: str = ""  # the sample that is shown; `*` stands for anything
    finds: tuple[str, ...] = ()  # what is looked for in traffic, each such a pattern
    why: str = ""  # why it gives this, where that is no matter of course

    def fits(self, overload: str, level: int) -> bool:
        return fnmatchcase(overload, self.only) and self.levels.min <= level <= self.levels.max


def load_entries() -> tuple[Entry, ...]:
    """All entries, in the order in which they are called."""
    return msgspec.convert(yaml.safe_load(TABLE.read_text(encoding="utf-8")), tuple[Entry, ...])
