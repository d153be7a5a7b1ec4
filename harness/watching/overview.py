"""The sightings of a run in rows: reads alike in all but their time are one, an exchange is what is known of it now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from harness.watching.sightings import Exchange, Read, Sighting

MOST_ROWS = 5_000  # of a table; what is older is in the bundle


class Table(StrEnum):
    """What a row stands in."""

    READS = "reads"
    EXCHANGES = "exchanges"


@dataclass(slots=True, kw_only=True)
class Row:
    """One row: the first of the reads, or the exchange, and how many there were by when, in seconds of the run."""

    sighting: Read | Exchange
    count: int = 1
    until: float


@dataclass(slots=True)
class Overview:
    """All rows by their keys, in the order in which they began."""

    reads: int = 0  # of which some may be in one row
    tables: dict[Table, dict[str, Row]] = field(default_factory=lambda: {table: {} for table in Table})

    def add(self, news: Iterable[Sighting]) -> dict[Table, dict[str, None]]:
        """Take in what is new; gives the keys of the rows that are new or changed, each once."""
        touched: dict[Table, dict[str, None]] = {table: {} for table in Table}
        for sighting in news:
            match sighting:
                case Read():
                    touched[Table.READS][self._read(sighting)] = None
                case Exchange():
                    self.tables[Table.EXCHANGES][sighting.id] = Row(sighting=sighting, until=sighting.seconds)
                    touched[Table.EXCHANGES][sighting.id] = None
        return touched

    def _read(self, read: Read) -> str:
        same = (read.phase, read.process, read.actor, read.data_type, read.technique, read.outcome, read.value)
        key = "\n".join((*same, *read.frames))
        row = self.tables[Table.READS].setdefault(key, Row(sighting=read, count=0, until=read.seconds))
        self.reads += 1
        row.count, row.until = row.count + 1, read.seconds
        return key

    def trimmed(self, table: Table) -> bool:
        """Let go of the oldest rows where there are too many by a fifth; whether there were."""
        rows = self.tables[table]
        if len(rows) <= MOST_ROWS * 6 // 5:
            return False
        self.tables[table] = dict(list(rows.items())[-MOST_ROWS:])
        return True

    def carrying(self, read: Read) -> tuple[Exchange, ...]:
        """The exchanges that carried what a read gave, in the order in which they began."""
        every = (row.sighting for row in self.tables[Table.EXCHANGES].values())
        return tuple(
            each
            for each in every
            if isinstance(each, Exchange) and any(read.first in carried.calls for carried in each.carries)
        )
