"""Ties a connection that the proxy saw to the process that opened it, by the connect calls that the hooks saw.

By SOCKS an app names its target, which the proxy names too. An app that follows an HTTP proxy connects to the address
of the proxy, as every other app of the device does, and adb hides the source port: there nothing but the time ties the
two, unless the device's kernel leads the app's uid to a port of its own.
"""

from __future__ import annotations

import threading
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TypeVar

from harness.events.proxy import Door
from harness.events.records import JoinedBy, Sender, is_loopback

TOLERANCE_MS = 3_000.0  # a connect call returns once the proxy has answered; clocks differ by their reading's error
RIVAL_MS = 1_000.0  # another call that is further from the connection by less than that may be the one
AHEAD_MS = 100.0  # a connection is opened after its call, but for the error of the clocks
SETTLED_MS = 2 * TOLERANCE_MS  # hooks send their calls every 100 ms: by then all that may fit have come
RIVALS = 16  # calls before a connection that are weighed
NEIGHBOURS = 4  # calls on either side of a connection that are looked at: more have come at once only from one place

Target = tuple[str, int]
E = TypeVar("E", "ConnectCall", "Opened")


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

    @property
    def process_in_phase(self) -> tuple[int, str]:
        """What tells one process from another, and what it knew of the phase."""
        return self.pid, self.phase


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A connection as the proxy saw it. `at_ms` is this computer's wall clock."""

    id: str
    host: str
    port: int
    at_ms: float
    door: Door = Door.SOCKS


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """What is known of a connection's origin."""

    call: ConnectCall | None
    by: JoinedBy
    sender: Sender
    settled: bool  # nothing that comes later changes it


@dataclass(slots=True)
class _Bucket:
    """The calls and connections that may belong together, by the target that both name."""

    calls: list[ConnectCall] = field(default_factory=list)  # by time; those that are joined, too, for a while
    opened: list[Opened] = field(default_factory=list)
    waiting: list[Opened] = field(default_factory=list)  # without a call
    sure: set[int] = field(default_factory=set)  # `id` of the calls that belong to a connection beyond doubt
    taken: set[int] = field(default_factory=set)  # `id` of the calls that are joined, or known to have led elsewhere
    stale: bool = False


class Connections:
    """Joins the two sides one to one: the same target, the nearest in time. Either may be told first."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._proxy: Target | None = None
        self._all_by_proxy = False
        self._own_door_from_ms = float("inf")
        self._buckets: defaultdict[Target | None, _Bucket] = defaultdict(_Bucket)  # None: all by the proxy's address
        self._opened: dict[str, Opened] = {}
        self._joined: dict[str, ConnectCall] = {}
        self._by: dict[str, JoinedBy] = {}  # how sure each is
        self._newest_ms = 0.0

    def through_proxy(self, address: Target, *, called_by_its_address: bool) -> None:
        """Name the proxy. An app that follows an HTTP proxy connects to its address; by SOCKS it names its target."""
        with self._lock:
            self._proxy, self._all_by_proxy = address, called_by_its_address

    def own_door_since(self, at_ms: float) -> None:
        """From now on the kernel leads all of the app's uid, and nothing else, to the proxy's port for it."""
        with self._lock:
            self._own_door_from_ms = min(at_ms, self._own_door_from_ms)

    def called(self, call: ConnectCall) -> None:
        """A hook saw a connect call."""
        with self._lock:
            bucket = self._buckets[self._bucket_of_call(call)]
            bucket.calls.insert(bisect_left(bucket.calls, call.at_ms, key=_time), call)
            bucket.stale = True

    def opened(self, connection: Opened) -> None:
        """The proxy saw a connection and knows its target."""
        with self._lock:
            self._newest_ms = max(self._newest_ms, connection.at_ms)
            if connection.id in self._opened:
                return
            self._opened[connection.id] = connection
            if not self._is_others(connection):
                bucket = self._buckets[self._bucket_of(connection)]
                bucket.opened.insert(bisect_left(bucket.opened, connection.at_ms, key=_time), connection)
                bucket.waiting.append(connection)
                bucket.stale = True

    def origin(self, connection: str, now_ms: float) -> Joined:
        """Who opened it, as far as is known at `now_ms`; asked again as long as that is not settled."""
        with self._lock:
            opened = self._opened.get(connection)
            if opened is None:
                return Joined(call=None, by=JoinedBy.NOTHING, sender=Sender.UNKNOWN, settled=False)
            if self._is_others(opened):
                return Joined(call=None, by=JoinedBy.NOTHING, sender=Sender.OTHER, settled=True)
            bucket = self._buckets[self._bucket_of(opened)]
            self._join(bucket)
            call = self._joined.get(connection)
            return Joined(
                call=call,
                by=self._by.get(connection, JoinedBy.NOTHING),
                sender=self._sender(bucket, opened, call),
                settled=now_ms - opened.at_ms > SETTLED_MS,
            )

    def past_the_proxy(self, before_ms: float) -> tuple[ConnectCall, ...]:
        """Calls of before that time for which the proxy saw no connection; each is given once.

        Calls to the device itself lead nowhere else and are not among them.
        """
        with self._lock:
            return tuple(
                call
                for bucket in tuple(self._buckets.values())
                for call in self._forget(bucket, before_ms)
                if not is_loopback(call.host)
            )

    def _forget(self, bucket: _Bucket, before_ms: float) -> Iterator[ConnectCall]:
        """Give the calls that nothing came of, and let go of what can be no rival any more."""
        self._join(bucket)
        for call in bucket.calls[: bisect_left(bucket.calls, before_ms, key=_time)]:
            if id(call) not in bucket.taken:
                bucket.taken.add(id(call))
                yield call
        old = bisect_left(bucket.calls, before_ms - 2 * SETTLED_MS, key=_time)
        gone = {id(call) for call in bucket.calls[:old]}
        bucket.taken -= gone
        bucket.sure -= gone
        del bucket.calls[:old]
        del bucket.opened[: bisect_left(bucket.opened, before_ms - 2 * SETTLED_MS, key=_time)]

    def _bucket_of_call(self, call: ConnectCall) -> Target | None:
        to_proxy = (call.host, call.port) == self._proxy
        return None if to_proxy and self._all_by_proxy else _target(call)

    def _bucket_of(self, opened: Opened) -> Target | None:
        return None if self._all_by_proxy else _target(opened)

    def _is_others(self, opened: Opened) -> bool:
        return opened.door is Door.HTTP and opened.at_ms > self._own_door_from_ms

    def _join(self, bucket: _Bucket) -> None:
        """Nearest pairs first, over all that is open: a later connection must not take an earlier one's call."""
        if not bucket.stale:
            return
        bucket.stale = False
        pairs = sorted(
            (
                (abs(call.at_ms - opened.at_ms), number, index)
                for number, opened in enumerate(bucket.waiting)
                for index, call in self._near(bucket, opened)
                if id(call) not in bucket.taken
            )
        )
        joined: set[int] = set()
        for _, number, index in pairs:
            call = bucket.calls[index]
            if number not in joined and id(call) not in bucket.taken:
                self._joined[bucket.waiting[number].id] = call
                bucket.taken.add(id(call))
                joined.add(number)
        bucket.waiting = [
            opened
            for number, opened in enumerate(bucket.waiting)
            if number not in joined and self._newest_ms - opened.at_ms < SETTLED_MS
        ]
        self._weigh(bucket)

    def _weigh(self, bucket: _Bucket) -> None:
        """Say of each join how sure it is, the earliest first: a call that surely is another's is no rival."""
        unsettled = [
            (each, self._joined[each.id])
            for each in bucket.opened
            if each.id in self._joined and (each.id not in self._by or self._newest_ms - each.at_ms < SETTLED_MS)
        ]
        bucket.sure -= {id(call) for _, call in unsettled}
        for opened, call in unsettled:
            since = opened.at_ms - abs(call.at_ms - opened.at_ms) - RIVAL_MS
            near = _between(bucket.calls, since, opened.at_ms + AHEAD_MS)
            rivals = [each for each in near[-RIVALS:] if each is not call and id(each) not in bucket.sure]
            if (self._all_by_proxy and opened.door is not Door.OWN) or any(
                each.process_in_phase != call.process_in_phase for each in rivals
            ):
                self._by[opened.id] = JoinedBy.WEAK
            else:
                self._by[opened.id] = JoinedBy.TARGET
                if any(each.stack != call.stack for each in rivals):
                    self._joined[opened.id] = replace(call, stack="")  # the process is sure, whose code is not
                elif not rivals:
                    bucket.sure.add(id(call))

    @staticmethod
    def _near(bucket: _Bucket, opened: Opened) -> Iterator[tuple[int, ConnectCall]]:
        """The calls that fit it and are free, nearest in time."""
        at = bisect_left(bucket.calls, opened.at_ms, key=_time)
        for step, first in ((-1, at - 1), (1, at)):
            left, index = NEIGHBOURS, first
            while left and 0 <= index < len(bucket.calls):
                call = bucket.calls[index]
                if not -TOLERANCE_MS <= call.at_ms - opened.at_ms <= AHEAD_MS:
                    break
                if id(call) not in bucket.taken:
                    left -= 1
                    yield index, call
                index += step

    def _sender(self, bucket: _Bucket, opened: Opened, call: ConnectCall | None) -> Sender:
        if opened.door is Door.OWN:
            return Sender.APP
        if call is None or self._all_by_proxy:
            return Sender.UNKNOWN
        # More connections than the app has made: one of them is another app's, and which cannot be told.
        since, until = opened.at_ms - RIVAL_MS, opened.at_ms + RIVAL_MS
        made = len(_between(bucket.calls, since - TOLERANCE_MS, until + TOLERANCE_MS))
        return Sender.APP if len(_between(bucket.opened, since, until)) <= made else Sender.UNKNOWN


def _time(each: ConnectCall | Opened) -> float:
    return each.at_ms


def _between(each: list[E], since: float, until: float) -> list[E]:
    return each[bisect_left(each, since, key=_time) : bisect_left(each, until, key=_time)]


def _target(each: ConnectCall | Opened) -> Target:
    return each.host.rstrip(".").lower(), each.port
