"""What really happened on the device: every access to personal data and every byte an app sent.

The instruments of the harness are tested against this log, so nothing in it comes from them: services and the network
write it where the platform hands out data. One JSON object a line, in memory and in the simulator's state folder.
"""

from __future__ import annotations

import asyncio
import base64
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import IO, Any, Literal

import msgspec

from harness.simulator.apps.caller import Caller

Outcome = Literal["obtained", "denied", "empty"]


class Entry(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind"):
    """Who and when: `ns` is CLOCK_BOOTTIME, `wall_ms` Unix milliseconds."""

    seq: int
    ns: int
    wall_ms: int
    pid: int
    process: str
    uid: int
    package: str
    tid: int


class Access(Entry, frozen=True, kw_only=True, tag="access"):
    """A service gave or refused personal data; `data_type` is an id of the catalogue's data types."""

    data_type: str
    api: str  # "location.getLastKnownLocation"
    outcome: Outcome
    value: str = ""


class Sent(Entry, frozen=True, kw_only=True, tag="sent"):
    """Bytes an app put on one connection, as the app wrote them (base64)."""

    host: str
    port: int
    size: int
    data: str


class Refused(Entry, frozen=True, kw_only=True, tag="refused"):
    """What an app tried to send or to connect, and the device did not let out: no byte of it left."""

    host: str
    port: int
    protocol: Literal["tcp", "udp", "icmp"]
    error: str  # the C library's name of it: "ENETUNREACH"
    size: int = 0  # of a datagram


class TruthLog:
    """Append-only; `path` gets the same lines, each written out at once."""

    def __init__(self, path: Path | None = None) -> None:
        self._entries: list[Access | Sent | Refused] = []
        self._grown = asyncio.Condition()
        self._waking: set[asyncio.Task[None]] = set()
        self._file: IO[bytes] | None = path.open("ab", buffering=0) if path else None

    @property
    def entries(self) -> tuple[Access | Sent | Refused, ...]:
        """Everything so far, in order."""
        return tuple(self._entries)

    def access(self, caller: Caller, *, data_type: str, api: str, outcome: Outcome, value: object = "") -> None:
        """Record that `caller` got (or was refused) `data_type` by the service call `api`."""
        text = value if isinstance(value, str) else msgspec.json.encode(value).decode()
        self._append(Access(**self._stamp(caller), data_type=data_type, api=api, outcome=outcome, value=text))

    def sent(self, caller: Caller, *, host: str, port: int, data: bytes) -> None:
        """Record bytes that left the app for `host` (the name or address the app asked for)."""
        encoded = base64.b64encode(data).decode()
        self._append(Sent(**self._stamp(caller), host=host, port=port, size=len(data), data=encoded))

    def refused(
        self,
        caller: Caller,
        *,
        host: str,
        port: int,
        protocol: Literal["tcp", "udp", "icmp"],
        error: str,
        size: int = 0,
    ) -> None:
        """Record an attempt to reach `host` that the device refused with `error`."""
        stamp = self._stamp(caller)
        self._append(Refused(**stamp, host=host, port=port, protocol=protocol, error=error, size=size))

    async def follow(self, after: int = 0) -> AsyncIterator[Access | Sent | Refused]:
        """Yield the entries with a `seq` above `after`, then every new one as it happens."""
        at = after
        while True:
            async with self._grown:
                while len(self._entries) <= at:
                    await self._grown.wait()
                batch = self._entries[at:]
            at += len(batch)
            for entry in batch:
                yield entry

    def close(self) -> None:
        """Close the file; the entries stay readable."""
        if self._file:
            self._file.close()
            self._file = None

    def _stamp(self, caller: Caller) -> dict[str, Any]:
        return {
            "seq": len(self._entries) + 1,
            "ns": time.clock_gettime_ns(time.CLOCK_BOOTTIME),
            "wall_ms": time.time_ns() // 1_000_000,
            "pid": caller.pid,
            "process": caller.process,
            "uid": caller.uid,
            "package": caller.package,
            "tid": caller.tid,
        }

    def _append(self, entry: Access | Sent | Refused) -> None:
        self._entries.append(entry)
        if self._file:
            self._file.write(msgspec.json.encode(entry) + b"\n")
        waking = asyncio.get_running_loop().create_task(self._wake())
        self._waking.add(waking)
        waking.add_done_callback(self._waking.discard)

    async def _wake(self) -> None:
        async with self._grown:
            self._grown.notify_all()
