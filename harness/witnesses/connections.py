"""Ties a connection that the proxy saw to the process that opened it, by the connect calls that the hooks saw."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from harness.events.records import is_loopback

TOLERANCE_MS = 3_000.0  # a connect call returns once the proxy has answered; clocks differ by their reading's error


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectCall:
    """A connect call of an app process. `at_ms` is this computer's wall clock."""

    host: str
    port: int
    at_ms: float
    pid: int
    process: str
    phase: str
    stack: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A connection as the proxy saw it. `at_ms` is this computer's wall clock."""

    id: str
    host: str
    port: int
    at_ms: float


class Connections:
    """Joins the two sides one to one: the same target, the nearest in time. Either may be told first."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._proxy: tuple[str, int] | None = None
        self._all_by_proxy = False
        self._calls: list[ConnectCall] = []
        self._opened: dict[str, Opened] = {}
        self._joined: dict[str, ConnectCall] = {}

    def through_proxy(self, address: tuple[str, int], *, called_by_its_address: bool) -> None:
        """Name the proxy. An app that follows an HTTP proxy connects to its address; by SOCKS it names its target."""
        with self._lock:
            self._proxy, self._all_by_proxy = address, called_by_its_address

    def called(self, call: ConnectCall) -> None:
        """A hook saw a connect call."""
        with self._lock:
            self._calls.append(call)

    def opened(self, connection: Opened) -> None:
        """The proxy saw a connection and knows its target."""
        with self._lock:
            self._opened.setdefault(connection.id, connection)

    def owner(self, connection: str) -> ConnectCall | None:
        """Who opened it; None as long as no call fits. An answer never changes."""
        with self._lock:
            if connection not in self._joined and connection in self._opened:
                self._join_all()
            return self._joined.get(connection)

    def past_the_proxy(self, before_ms: float) -> tuple[ConnectCall, ...]:
        """Calls of before that time for which the proxy saw no connection; each is given once.

        Calls to the device itself lead nowhere else and are not among them.
        """
        with self._lock:
            self._join_all()
            old = [call for call in self._calls if call.at_ms < before_ms]
            self._calls = [call for call in self._calls if call.at_ms >= before_ms]
        return tuple(call for call in old if not is_loopback(call.host))

    def _join_all(self) -> None:
        """Nearest pairs first, over all that is still open: a later connection must not take an earlier one's call."""
        waiting = [opened for opened in self._opened.values() if opened.id not in self._joined]
        pairs = sorted(
            (
                (abs(call.at_ms - opened.at_ms), not self._same_target(call, opened), opened.id, index)
                for opened in waiting
                for index, call in enumerate(self._calls)
                if self._fits(call, opened)
            ),
            key=lambda pair: (pair[1], pair[0]),
        )
        taken: set[int] = set()
        for _, _, opened_id, index in pairs:
            if opened_id not in self._joined and index not in taken:
                self._joined[opened_id] = self._calls[index]
                taken.add(index)
        self._calls = [call for index, call in enumerate(self._calls) if index not in taken]

    def _fits(self, call: ConnectCall, opened: Opened) -> bool:
        to_proxy = (call.host, call.port) == self._proxy
        near = abs(call.at_ms - opened.at_ms) <= TOLERANCE_MS
        # Where all go by its address, a call to the target itself went past the proxy.
        return near and (to_proxy or (not self._all_by_proxy and self._same_target(call, opened)))

    @staticmethod
    def _same_target(call: ConnectCall, opened: Opened) -> bool:
        return call.port == opened.port and call.host.rstrip(".").lower() == opened.host.rstrip(".").lower()
