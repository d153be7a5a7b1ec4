"""Ties a connection that the proxy saw to the process that opened it, by the connect calls that the hooks saw.

By SOCKS an app names its target, which the proxy names too. An app that follows an HTTP proxy connects to the address
of the proxy, as every other app of the device does, and adb hides the source port: there nothing but the time ties the
two, unless the device's kernel leads the app's uid to a port of its own.
"""

from __future__ import annotations

import itertools
import threading
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from heapq import heapify, heappop, heappush

from harness.events.proxy import Door
from harness.events.records import JoinedBy, Sender, is_loopback

TOLERANCE_MS = 3_000.0  # a connect call returns once the proxy has answered; clocks differ by their reading's error
RIVAL_MS = 1_000.0  # another call that is further from the connection by less than that may be the one
AHEAD_MS = 100.0  # a connection is opened after its call, but for the error of the clocks
SETTLED_MS = 2 * TOLERANCE_MS  # hooks send their calls every 100 ms: by then all that may fit have come
RIVALS = 16  # calls before a connection that are weighed

Target = tuple[str, int]


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


_Free = tuple[float, int, int, ConnectCall | Opened]
"""What has no partner yet, in the order of time; of one moment the calls come first, then what came first."""


@dataclass(slots=True)
class _Bucket:
    """The calls and connections that may belong together, by the target that both name."""

    calls: list[ConnectCall] = field(default_factory=list)  # by time; those that are joined, too, for a while
    opened: list[Opened] = field(default_factory=list)
    free: list[_Free] = field(default_factory=list)  # no two of them fit, but for those that are new
    new: list[_Free] = field(default_factory=list)
    sure: set[int] = field(default_factory=set)  # `id` of the calls that belong to a connection beyond doubt
    weighed_to_ms: float = float("inf")  # nothing that has come since touches what was opened before

    def has_come(self, each: _Free) -> None:
        """Keep what is to be joined."""
        insort(self.free, each, key=_order)
        self.new.append(each)

    def holds(self, each: _Free) -> bool:
        """Whether it has no partner yet."""
        at = bisect_left(self.free, _order(each), key=_order)
        return at < len(self.free) and self.free[at] is each

    def take(self, each: _Free) -> None:
        """It has a partner, or will have none."""
        del self.free[bisect_left(self.free, _order(each), key=_order)]

    def beside(self, each: _Free) -> Iterator[tuple[_Free, _Free]]:
        """It with what is next to it on either side, where one is a call and the other a connection."""
        at = bisect_left(self.free, _order(each), key=_order)
        for pair in (self.free[max(at - 1, 0) : at + 1], self.free[at : at + 2]):
            if len(pair) == 2 and pair[0][1] != pair[1][1]:
                yield pair[0], pair[1]


class Connections:
    """Joins the two sides one to one: the same target, the nearest in time. Either may be told first.

    What one call or connection costs does not grow with how many there are: only its neighbours in time are looked at.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._proxy: Target | None = None
        self._all_by_proxy = False
        self._own_door_from_ms = float("inf")
        self._buckets: defaultdict[Target | None, _Bucket] = defaultdict(_Bucket)  # None: all by the proxy's address
        self._stale: dict[Target | None, None] = {}  # buckets in which something has come
        self._untaken: list[tuple[float, int, Target | None, _Free]] = []  # a heap of calls, the earliest first
        self._ageing: list[tuple[float, int, Target | None]] = []  # a heap of what is in the buckets
        self._opened: dict[str, Opened] = {}
        self._joined: dict[str, ConnectCall] = {}
        self._by: dict[str, JoinedBy] = {}  # how sure each is
        self._news: dict[str, None] = {}  # connections whose call, or how sure it is, has changed
        self._newest_ms = 0.0
        self._count = itertools.count()

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
            key = self._bucket_of_call(call)
            bucket = self._buckets[key]
            insort(bucket.calls, call, key=_time)
            bucket.weighed_to_ms = min(bucket.weighed_to_ms, call.at_ms - AHEAD_MS)
            each = (call.at_ms, _CALL, next(self._count), call)
            bucket.has_come(each)
            self._has_come(key, each)
            heappush(self._untaken, (call.at_ms, each[2], key, each))

    def opened(self, connection: Opened) -> None:
        """The proxy saw a connection and knows its target."""
        with self._lock:
            self._newest_ms = max(self._newest_ms, connection.at_ms)
            if connection.id in self._opened:
                return
            self._opened[connection.id] = connection
            if not self._is_others(connection):
                key = self._bucket_of(connection)
                bucket = self._buckets[key]
                insort(bucket.opened, connection, key=_time)
                each = (connection.at_ms, _CONNECTION, next(self._count), connection)
                bucket.has_come(each)
                self._has_come(key, each)

    def _has_come(self, key: Target | None, each: _Free) -> None:
        self._stale[key] = None
        heappush(self._ageing, (each[0], each[2], key))

    def news(self) -> tuple[str, ...]:
        """The connections of whose call more is known than when this was asked last."""
        with self._lock:
            for key in tuple(self._stale):
                self._join(key)
            news = tuple(self._news)
            self._news.clear()
            return news

    def origin(self, connection: str, now_ms: float) -> Joined:
        """Who opened it, as far as is known at `now_ms`; asked again as long as that is not settled."""
        with self._lock:
            opened = self._opened.get(connection)
            if opened is None:
                return Joined(call=None, by=JoinedBy.NOTHING, sender=Sender.UNKNOWN, settled=False)
            if self._is_others(opened):
                return Joined(call=None, by=JoinedBy.NOTHING, sender=Sender.OTHER, settled=True)
            key = self._bucket_of(opened)
            self._join(key)
            call = self._joined.get(connection)
            return Joined(
                call=call,
                by=self._by.get(connection, JoinedBy.NOTHING),
                sender=self._sender(self._buckets.get(key, _Bucket()), opened, call),
                settled=now_ms - opened.at_ms > SETTLED_MS,
            )

    def past_the_proxy(self, before_ms: float) -> tuple[ConnectCall, ...]:
        """Calls of before that time for which the proxy saw no connection; each is given once.

        Calls to the device itself lead nowhere else and are not among them.
        """
        with self._lock:
            past: list[ConnectCall | Opened] = []
            while self._untaken and self._untaken[0][0] < before_ms:
                _, _, key, each = heappop(self._untaken)
                self._join(key)
                bucket = self._buckets[key]
                if bucket.holds(each):
                    bucket.take(each)
                    past.append(each[3])
            self._forget(before_ms - 2 * SETTLED_MS)
            return tuple(call for call in past if isinstance(call, ConnectCall) and not is_loopback(call.host))

    def _forget(self, before_ms: float) -> None:
        """Let go of what can be no rival any more."""
        old: dict[Target | None, None] = {}
        while self._ageing and self._ageing[0][0] < before_ms:
            old[heappop(self._ageing)[2]] = None
        for key in old:
            self._join(key)
            bucket = self._buckets[key]
            gone = bisect_left(bucket.calls, before_ms, key=_time)
            bucket.sure -= {id(call) for call in bucket.calls[:gone]}
            del bucket.calls[:gone]
            del bucket.opened[: bisect_left(bucket.opened, before_ms, key=_time)]
            del bucket.free[: bisect_left(bucket.free, (before_ms, 0, 0), key=_order)]
            if not bucket.calls and not bucket.opened:
                del self._buckets[key]

    def _bucket_of_call(self, call: ConnectCall) -> Target | None:
        to_proxy = (call.host, call.port) == self._proxy
        return None if to_proxy and self._all_by_proxy else _target(call)

    def _bucket_of(self, opened: Opened) -> Target | None:
        return None if self._all_by_proxy else _target(opened)

    def _is_others(self, opened: Opened) -> bool:
        return opened.door is Door.HTTP and opened.at_ms > self._own_door_from_ms

    def _join(self, key: Target | None) -> None:
        """Nearest pairs first, over all that is open: a later connection must not take an earlier one's call.

        The nearest of all pairs stand side by side among what is free, and one of each pair that fits is new.
        """
        if key not in self._stale:
            return
        del self._stale[key]
        bucket = self._buckets[key]
        pairs = [_pair(left, right) for each in bucket.new for left, right in bucket.beside(each) if _fit(left, right)]
        bucket.new.clear()
        heapify(pairs)
        while pairs:
            *_, left, right = heappop(pairs)
            if not (bucket.holds(left) and bucket.holds(right)):
                continue
            self._tie(bucket, left, right)
            bucket.take(left)
            bucket.take(right)
            # What stood on either side of the pair stands side by side now.
            for before, after in bucket.beside(left):
                if _fit(before, after):
                    heappush(pairs, _pair(before, after))
        self._let_go(bucket)
        self._weigh(bucket)

    def _tie(self, bucket: _Bucket, left: _Free, right: _Free) -> None:
        call, opened = (left[3], right[3]) if left[1] == _CALL else (right[3], left[3])
        assert isinstance(call, ConnectCall)
        assert isinstance(opened, Opened)
        self._joined[opened.id] = call
        bucket.weighed_to_ms = min(bucket.weighed_to_ms, opened.at_ms)

    def _let_go(self, bucket: _Bucket) -> None:
        """Connections for which a call would have come by now."""
        old = bisect_left(bucket.free, (self._newest_ms - SETTLED_MS, _CONNECTION + 1, 0), key=_order)
        bucket.free[:old] = [each for each in bucket.free[:old] if each[1] == _CALL]

    def _weigh(self, bucket: _Bucket) -> None:
        """Say of each join how sure it is, the earliest first: a call that surely is another's is no rival."""
        since_ms, bucket.weighed_to_ms = bucket.weighed_to_ms, float("inf")
        unsettled = [
            (each, self._joined[each.id])
            for each in bucket.opened[bisect_left(bucket.opened, since_ms, key=_time) :]
            if each.id in self._joined and (each.id not in self._by or self._newest_ms - each.at_ms < SETTLED_MS)
        ]
        bucket.sure -= {id(call) for _, call in unsettled}
        for opened, call in unsettled:
            before = self._by.get(opened.id), call
            self._by[opened.id], self._joined[opened.id] = self._weighed(bucket, opened, call)
            if before != (self._by[opened.id], self._joined[opened.id]):
                self._news[opened.id] = None

    def _weighed(self, bucket: _Bucket, opened: Opened, call: ConnectCall) -> tuple[JoinedBy, ConnectCall]:
        since = opened.at_ms - abs(call.at_ms - opened.at_ms) - RIVAL_MS
        until = bisect_left(bucket.calls, opened.at_ms + AHEAD_MS, key=_time)
        near = bucket.calls[max(bisect_left(bucket.calls, since, key=_time), until - RIVALS) : until]
        rivals = [each for each in near if each is not call and id(each) not in bucket.sure]
        if (self._all_by_proxy and opened.door is not Door.OWN) or any(
            each.process_in_phase != call.process_in_phase for each in rivals
        ):
            return JoinedBy.WEAK, call
        if any(each.stack != call.stack for each in rivals):
            return JoinedBy.TARGET, replace(call, stack="")  # the process is sure, whose code is not
        if not rivals:
            bucket.sure.add(id(call))
        return JoinedBy.TARGET, call

    def _sender(self, bucket: _Bucket, opened: Opened, call: ConnectCall | None) -> Sender:
        if opened.door is Door.OWN:
            return Sender.APP
        if call is None or self._all_by_proxy:
            return Sender.UNKNOWN
        # More connections than the app has made: one of them is another app's, and which cannot be told.
        since, until = opened.at_ms - RIVAL_MS, opened.at_ms + RIVAL_MS
        made = _count_between(bucket.calls, since - TOLERANCE_MS, until + TOLERANCE_MS)
        return Sender.APP if _count_between(bucket.opened, since, until) <= made else Sender.UNKNOWN


_CALL, _CONNECTION = 0, 1


def _time(each: ConnectCall | Opened) -> float:
    return each.at_ms


def _order(each: _Free) -> tuple[float, int, int]:
    return each[:3]


def _fit(left: _Free, right: _Free) -> bool:
    return right[0] - left[0] <= (TOLERANCE_MS if left[1] == _CALL else AHEAD_MS)


def _pair(left: _Free, right: _Free) -> tuple[float, int, int, _Free, _Free]:
    """With what it is ordered by: how near, then what came first."""
    return right[0] - left[0], min(left[2], right[2]), max(left[2], right[2]), left, right


def _count_between(each: list[ConnectCall] | list[Opened], since: float, until: float) -> int:
    return bisect_left(each, until, key=_time) - bisect_left(each, since, key=_time)


def _target(each: ConnectCall | Opened) -> Target:
    return each.host.rstrip(".").lower(), each.port
