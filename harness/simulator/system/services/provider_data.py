"""The tables behind the content providers of the system: who keeps what, under which permission.

Source: ContactsProvider2, CallLogProvider, SmsProvider, CalendarProvider2 and MediaProvider of Android 14 and their
contract classes.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any

from harness.simulator.system.seed import PersonalData
from harness.simulator.system.services.strict_sql import NotStrict, require_strict

Row = dict[str, Any]
VALUE_LIMIT = 1 << 20  # bytes of one value or statement
WORK_LIMIT = 100  # calls of the progress handler, one in 10,000 steps: a query that never ends must not stop the device
PATTERN_LIMIT = 200  # characters of a LIKE or GLOB pattern: matching one is beyond the progress handler


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """One provider: its class, what it holds, and what guards reading and writing."""

    provider: str
    data_type: str
    read: str
    write: str
    read_op: str
    write_op: str
    paths: dict[str, tuple[str, str]]  # path -> table and a condition that always applies


def _guarded(
    provider: str, data_type: str, kind: str, paths: dict[str, tuple[str, str]], *, write: str = ""
) -> Authority:
    return Authority(
        provider=provider,
        data_type=data_type,
        read=f"android.permission.READ_{kind}",
        write=f"android.permission.WRITE_{write or kind}",
        read_op=f"READ_{kind}",
        write_op=f"WRITE_{write or kind}",
        paths=paths,
    )


CONTACTS = _guarded(
    "com.android.providers.contacts.ContactsProvider2",
    "contacts",
    "CONTACTS",
    {
        "contacts": ("contacts", ""),
        "raw_contacts": ("raw_contacts", ""),
        "data": ("data", ""),
        "data/phones": ("data", "mimetype = 'vnd.android.cursor.item/phone_v2'"),
        "data/emails": ("data", "mimetype = 'vnd.android.cursor.item/email_v2'"),
    },
)
CALL_LOG = _guarded("com.android.providers.contacts.CallLogProvider", "call_log", "CALL_LOG", {"calls": ("calls", "")})
SMS = _guarded(
    "com.android.providers.telephony.SmsProvider",
    "sms_content",
    "SMS",
    {"": ("sms", ""), "inbox": ("sms", "type = 1"), "sent": ("sms", "type = 2"), "conversations": ("sms", "")},
)
CALENDAR = _guarded(
    "com.android.providers.calendar.CalendarProvider2",
    "calendar",
    "CALENDAR",
    {"calendars": ("calendars", ""), "events": ("events", ""), "instances/when": ("instances", "")},
)
MEDIA = _guarded(
    "com.android.providers.media.MediaProvider",
    "photo_library",
    "EXTERNAL_STORAGE",
    {
        "external/images/media": ("images", ""),
        "external/file": ("images", ""),
        "external/video/media": ("images", "0"),
        "external/audio/media": ("images", "0"),
    },
)
AUTHORITIES = {
    "com.android.contacts": CONTACTS,
    "contacts": CONTACTS,
    "call_log": CALL_LOG,
    "sms": SMS,
    "mms-sms": SMS,
    "com.android.calendar": CALENDAR,
    "media": MEDIA,
}


class Invalid(Exception):
    """A query that is refused: with `argument` because of what it asks, else by the database."""

    def __init__(self, message: str, *, argument: bool = False) -> None:
        super().__init__(message)
        self.argument = argument


class Tables:
    """The rows of all these providers, in one private database in memory.

    Each call may touch the one table that it is for: what guards another table was not asked.
    """

    def __init__(self, data: PersonalData) -> None:
        self._connection = sqlite3.connect(":memory:", isolation_level=None)
        self._columns: dict[str, tuple[str, ...]] = {}
        self._work = 0
        self._open = ""  # the table of the current call
        for table, rows in _rows(data).items():
            self._create(table, rows)
        self._connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, VALUE_LIMIT)
        self._connection.setlimit(sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, PATTERN_LIMIT)
        self._connection.set_authorizer(self._authorize)
        self._connection.set_progress_handler(self._progress, 10_000)

    def columns(self, table: str) -> tuple[str, ...]:
        """Name the columns of a table."""
        return self._columns[table]

    def query(
        self, table: str, columns: tuple[str, ...], where: str, arguments: tuple[str, ...], order: str
    ) -> list[list[Any]]:
        """Select rows; `where` and `order` are the caller's SQL. Raises Invalid."""
        for column in columns:
            if column not in self._columns[table]:
                raise Invalid(f"Invalid column {column}", argument=True)
        names = ", ".join(f'"{column}"' for column in columns)
        sql = f"SELECT {names} FROM {table}{_condition(where)}" + (f" ORDER BY {_strict(order)}" if order else "")
        return [list(row) for row in self._run(table, sql, arguments)]

    def insert(self, table: str, values: Row) -> int:
        """Add a row and give its `_id`. Raises Invalid."""
        self._require_columns(table, values)
        names = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("?" * len(values))
        sql = f"INSERT INTO {table} ({names}) VALUES ({marks})" if values else f"INSERT INTO {table} DEFAULT VALUES"
        return int(self._run(table, sql, tuple(values.values())).lastrowid or 0)

    def update(self, table: str, values: Row, where: str, arguments: tuple[str, ...]) -> int:
        """Change rows and give their number. Raises Invalid."""
        self._require_columns(table, values)
        changes = ", ".join(f'"{name}" = ?' for name in values)
        sql = f"UPDATE {table} SET {changes}{_condition(where)}"
        return self._run(table, sql, (*values.values(), *arguments)).rowcount

    def delete(self, table: str, where: str, arguments: tuple[str, ...]) -> int:
        """Remove rows and give their number. Raises Invalid."""
        return self._run(table, f"DELETE FROM {table}{_condition(where)}", arguments).rowcount

    def close(self) -> None:
        """Drop the database."""
        self._connection.close()

    def _create(self, table: str, rows: list[Row]) -> None:
        columns = tuple(rows[0])
        self._columns[table] = columns
        self._connection.execute(f"CREATE TABLE {table} (_id INTEGER PRIMARY KEY, {', '.join(columns[1:])})")
        marks = ", ".join("?" * len(columns))
        self._connection.executemany(f"INSERT INTO {table} VALUES ({marks})", [tuple(row.values()) for row in rows])

    def _require_columns(self, table: str, values: Row) -> None:
        if unknown := values.keys() - set(self._columns[table]):
            raise Invalid(f"table {table} has no column named {sorted(unknown)[0]}")

    def _run(self, table: str, sql: str, arguments: tuple[Any, ...]) -> sqlite3.Cursor:
        self._work, self._open = 0, table
        try:
            return self._connection.execute(sql, arguments)
        except (sqlite3.Error, sqlite3.Warning, UnicodeEncodeError, OverflowError) as problem:
            raise Invalid(f"{problem} (code 1 SQLITE_ERROR): , while compiling: {sql}") from problem

    def _authorize(self, action: int, first: str | None, second: str | None, *_: str | None) -> int:
        """Let a caller's SQL read, write and compute on its own table, nothing else: no other table, no ATTACH."""
        if action in _ON_TABLES:
            return sqlite3.SQLITE_OK if first == self._open else sqlite3.SQLITE_DENY
        computes = action == sqlite3.SQLITE_FUNCTION and (second or "").lower() not in _FORBIDDEN
        return sqlite3.SQLITE_OK if action == sqlite3.SQLITE_SELECT or computes else sqlite3.SQLITE_DENY

    def _progress(self) -> int:
        self._work += 1
        return int(self._work > WORK_LIMIT)


_ON_TABLES = frozenset({sqlite3.SQLITE_READ, sqlite3.SQLITE_INSERT, sqlite3.SQLITE_UPDATE, sqlite3.SQLITE_DELETE})
_FORBIDDEN = frozenset({"load_extension", "readfile", "writefile", "fts3_tokenizer"})


def _strict(text: str) -> str:
    try:
        require_strict(text)
    except NotStrict as problem:
        raise Invalid(str(problem), argument=True) from None
    return text


def _condition(where: str) -> str:
    return f" WHERE ({_strict(where)})" if where else ""


def _rows(data: PersonalData) -> dict[str, list[Row]]:
    account = data.accounts[0]
    owner = {"account_name": account.name, "account_type": account.type}
    contacts = list(enumerate(data.contacts, 1))
    return {
        "contacts": [
            {
                "_id": number,
                "lookup": f"0r{number}-{number:08X}",
                "display_name": contact.name,
                "has_phone_number": 1,
                "starred": 0,
                "times_contacted": 0,
                "last_time_contacted": 0,
                "photo_uri": None,
                "name_raw_contact_id": number,
            }
            for number, contact in contacts
        ],
        "raw_contacts": [
            {"_id": number, "contact_id": number, "display_name": contact.name, **owner, "deleted": 0, "version": 1}
            for number, contact in contacts
        ],
        "data": [
            {
                "_id": 3 * number + place - 2,
                "contact_id": number,
                "raw_contact_id": number,
                "mimetype": f"vnd.android.cursor.item/{kind}",
                "data1": value,
                "data2": 2,
                "data3": None,
                "data4": value if kind == "phone_v2" else None,
                "display_name": contact.name,
                "lookup": f"0r{number}-{number:08X}",
            }
            for number, contact in contacts
            for place, (kind, value) in enumerate(
                (("name", contact.name), ("phone_v2", contact.phone), ("email_v2", contact.email))
            )
        ],
        "calls": [
            {
                "_id": number,
                "number": call.number,
                "date": call.at_ms,
                "duration": call.duration_s,
                "type": call.kind,
                "new": 0,
                "name": next((each.name for each in data.contacts if each.phone == call.number), None),
            }
            for number, call in enumerate(data.calls, 1)
        ],
        "sms": [
            {
                "_id": number,
                "thread_id": number,
                "address": sms.number,
                "person": None,
                "date": sms.at_ms,
                "date_sent": sms.at_ms,
                "read": 1,
                "type": sms.kind,
                "subject": None,
                "body": sms.body,
            }
            for number, sms in enumerate(data.messages, 1)
        ],
        "calendars": [
            {
                "_id": 1,
                "name": account.name,
                "calendar_displayName": "工作",
                **owner,
                "ownerAccount": account.name,
                "visible": 1,
            }
        ],
        "events": [
            {
                "_id": number,
                "calendar_id": 1,
                "title": event.title,
                "eventLocation": event.place,
                "description": None,
                "dtstart": event.begin_ms,
                "dtend": event.end_ms,
                "allDay": 0,
                "deleted": 0,
            }
            for number, event in enumerate(data.events, 1)
        ],
        "instances": [
            {"_id": number, "event_id": number, "title": event.title, "begin": event.begin_ms, "end": event.end_ms}
            for number, event in enumerate(data.events, 1)
        ],
        "images": [
            {
                "_id": 1000 + number,
                "_data": f"/storage/emulated/0/DCIM/Camera/{photo.name}",
                "_display_name": photo.name,
                "mime_type": "image/jpeg",
                "media_type": 1,
                "_size": photo.size,
                "date_added": photo.taken_ms // 1000,
                "date_modified": photo.taken_ms // 1000,
                "datetaken": photo.taken_ms,
                "bucket_display_name": "Camera",
                "width": 4000,
                "height": 3000,
            }
            for number, photo in enumerate(data.photos)
        ],
    }
