"""What the proxy tells, as flows that grow: requests with their answers, messages, bytes of a connection."""

from __future__ import annotations

import hashlib
import time
from bisect import bisect_right, insort
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from heapq import heappop, heappush
from typing import Any

import msgspec

from harness.events import proxy
from harness.events.records import Body, Flow, JoinedBy, Protocol, Sender
from harness.witnesses.connections import Connections, Joined

TRAIN_LIMIT = 8 * 1024 * 1024  # bytes of one direction of a train; flows.mitm has all
QUIET_MS = 20.0  # a train is cut only where nothing came for so long: a value must not be cut in two
INLINE = 1024  # bytes of a body that stands in its flow; a longer one is kept by itself, once
GROWN = 1.25  # a train is recorded again once it has grown by that, or has come to rest
REST_S = 0.5
ASKED_AGAIN_MS = 250.0  # whose a connection is, is asked again after that, then after twice that, and so on


class _Bodies:
    """Records each body once, as it comes: nothing long is held here."""

    def __init__(self, record: Callable[[Body], None]) -> None:
        self._record = record
        self._known: set[str] = set()

    def kept(self, content: bytes) -> str:
        """Its name."""
        sha256 = hashlib.sha256(content).hexdigest()
        if sha256 not in self._known:
            self._known.add(sha256)
            self._record(Body(sha256=sha256, content=content))
        return sha256

    def placed(self, content: bytes) -> tuple[bytes, tuple[str, ...]]:
        """A body as a flow holds it: what stands in it, and what it names."""
        return (content, ()) if len(content) <= INLINE else (b"", (self.kept(content),))


@dataclass(slots=True)
class _Side:
    """One direction of a train."""

    waiting: bytearray = field(default_factory=bytearray)  # of no piece yet
    pieces: tuple[str, ...] = ()
    kept: int = 0  # bytes of both
    length: int = 0  # bytes that came

    def add(self, message: proxy.Bytes) -> None:
        kept = message.body[: TRAIN_LIMIT - self.kept]
        self.waiting += kept
        self.kept += len(kept)
        self.length += message.length

    def told(self, bodies: _Bodies) -> tuple[bytes, tuple[str, ...]]:
        if self.kept <= INLINE:
            return bytes(self.waiting), ()
        if self.waiting:
            self.pieces = (*self.pieces, bodies.kept(bytes(self.waiting)))
            self.waiting.clear()
        return b"", self.pieces


@dataclass(slots=True, kw_only=True)
class _Train:
    """Bytes without requests, of one connection and one stretch of the run."""

    flow: Flow
    stretch: int
    sent: _Side = field(default_factory=_Side)
    received: _Side = field(default_factory=_Side)
    ended_ms: float
    recorded: int = 0  # bytes when it was recorded last
    grown_at: float = 0.0  # monotonic clock

    def add(self, message: proxy.Bytes) -> None:
        (self.sent if message.from_client else self.received).add(message)
        self.ended_ms, self.grown_at = message.ended_ms, time.monotonic()

    @property
    def size(self) -> int:
        """Bytes that came: those past the limit are counted too, though they are not kept."""
        return self.sent.length + self.received.length

    def as_flow(self, bodies: _Bodies) -> Flow:
        self.recorded = self.size
        request_body, request_pieces = self.sent.told(bodies)
        response_body, response_pieces = self.received.told(bodies)
        return msgspec.structs.replace(
            self.flow,
            ended_ms=self.ended_ms,
            request_body=request_body,
            request_pieces=request_pieces,
            request_length=self.sent.length,
            response_body=response_body,
            response_pieces=response_pieces,
            response_length=self.received.length,
        )


class Flows:
    """The flows of a run. `changed` gives what has to be recorded, or recorded again; bodies are recorded as they come.

    What it costs follows from what has come since, not from how many flows there are.
    """

    def __init__(
        self, next_id: Callable[[], str], connections: Connections, record_body: Callable[[Body], None]
    ) -> None:
        self._next_id = next_id
        self._bodies = _Bodies(record_body)
        self._connections = connections
        self._open: dict[str, Flow] = {}  # by the proxy's name, until nothing more can become known of it
        self._answered: set[str] = set()
        self._trains: dict[str, _Train] = {}  # the newest of each raw flow
        self._growing: dict[str, _Train] = {}  # those of them that are not recorded as they are now
        self._ids: dict[str, str] = {}  # id of what was told first under a name of the proxy
        self._of: dict[str, set[str]] = {}  # connection -> names of its flows
        self._silent: dict[str, proxy.Opened] = {}  # connections over which nothing was told yet
        self._unjoined: dict[str, dict[str, None]] = {}  # connection -> those of its flows that wait for its origin
        self._origins: dict[str, Joined] = {}  # connection -> what its waiting flows say of it by now
        self._come: dict[str, dict[str, None]] = {}  # connection -> those of its flows that say nothing of it yet
        self._due: list[tuple[float, float, str]] = []  # a heap: when to ask of a connection again, after how long
        self._over: dict[str, None] = {}  # of which all is known
        self._changed: dict[str, None] = {}
        self._edges: list[float] = []  # where one stretch ends and the next begins, wall clock in milliseconds

    def edge(self, wall_ms: float) -> None:
        """Bytes before and after that time are not of one flow."""
        insort(self._edges, wall_ms)

    def opened(self, message: proxy.Opened) -> None:
        """A connection has a target; what is sent over it is told later, if anything is."""
        self._silent[message.connection] = message

    def closed(self, connection: str) -> None:
        """Nothing more comes of a connection; that nothing was sent over it is worth a flow of its own."""
        if (opened := self._silent.pop(connection, None)) is not None:
            self._keep(f"{connection}:silent", _silence(opened))
        for name in self._of.pop(connection, set()):
            self._ids.pop(name, None)
            self._growing.pop(name, None)
            if (train := self._trains.pop(name, None)) is not None:
                self._record(train)
            if name in self._open:
                self._answer(name)

    def request(self, message: proxy.Request) -> None:
        """A request, whole or as far as it has come."""
        protocol = Protocol.HTTPS if message.scheme == "https" else Protocol.HTTP  # HTTP/2 takes any word for a scheme
        body, pieces = self._bodies.placed(message.body)
        self._keep(
            message.flow,
            _flow(
                message,
                protocol=protocol,
                method=message.method,
                url=message.url,
                http_version=message.http_version,
                request_head=message.head,
                request_headers=message.headers,
                request_body=body,
                request_pieces=pieces,
                request_length=message.length,
                request_trailers=message.trailers,
                beside=message.beside,
                whole=message.whole,
            ),
        )

    def response(self, message: proxy.Response) -> None:
        """What became of a request. There is none where its connection could not be made."""
        if (flow := self._open.get(message.flow)) is not None:
            body, pieces = self._bodies.placed(message.body)
            self._open[message.flow] = msgspec.structs.replace(
                flow,
                status=message.status,
                response_headers=message.headers,
                response_body=body,
                response_pieces=pieces,
                response_length=message.length,
                error=message.error,
            )
            self._answer(message.flow)
            self._changed[message.flow] = None

    def message(self, message: proxy.WebSocketMessage) -> None:
        """One message of a WebSocket."""
        body, pieces = self._bodies.placed(message.body)
        side = "request" if message.from_client else "response"
        fields = {f"{side}_body": body, f"{side}_pieces": pieces, f"{side}_length": message.length}
        follows = self._ids.get(message.upgrade, "")
        self._keep(
            message.flow, _flow(message, protocol=Protocol.WEBSOCKET, follows=follows, whole=message.whole, **fields)
        )
        self._answer(message.flow)

    def bytes(self, message: proxy.Bytes) -> None:
        """Bytes without requests; what a connection that stays open sends in each stretch is a flow of its own."""
        stretch = bisect_right(self._edges, message.started_ms)
        train = self._trains.get(message.flow)
        if train is None or (stretch != train.stretch and message.started_ms - train.ended_ms >= QUIET_MS):
            if train is not None:
                self._record(train)
                self._answer(train.flow.id)
            begun = _flow(message, protocol=Protocol.TCP, follows=self._ids.get(message.flow, ""))
            begun = msgspec.structs.replace(begun, id=self._next_id())
            train = self._trains[message.flow] = _Train(flow=begun, stretch=stretch, ended_ms=message.ended_ms)
            self._remember(begun, message.flow, key=begun.id)
        train.add(message)
        self._growing[message.flow] = train

    def handshake_failed(self, message: proxy.HandshakeFailed) -> None:
        """A connection that was cut before anything could be read of it."""
        body, pieces = self._bodies.placed(message.body)
        sent = {"request_body": body, "request_pieces": pieces, "request_length": len(message.body)}
        self._keep(message.flow, _flow(message, protocol=Protocol.TLS_FAILED, error=message.error, **sent))
        self._answer(message.flow)

    def changed(self, now_ms: float, *, final: bool) -> Iterator[Flow]:
        """What is to be recorded now. Flows of which all is known are let go of."""
        for name, train in tuple(self._growing.items()):
            rests = time.monotonic() - train.grown_at > REST_S
            if train.size > train.recorded and (final or rests or train.size > train.recorded * GROWN):
                self._record(train)
            if rests:
                del self._growing[name]
        if final:
            for connection in tuple(self._silent):
                self.closed(connection)
        self._join(now_ms, final=final)
        for key in self._changed:
            yield self._open[key]
        self._changed.clear()
        for key in self._over:
            del self._open[key]
            self._answered.discard(key)
        self._over.clear()

    def _answer(self, key: str) -> None:
        """Nothing more comes of a flow but whose it is."""
        self._answered.add(key)
        if key not in self._unjoined.get(self._open[key].connection, ()):
            self._over[key] = None

    def _record(self, train: _Train) -> None:
        key = train.flow.id
        self._open[key] = self._with_origin(self._open[key], train.as_flow(self._bodies))
        self._changed[key] = None

    def _keep(self, name: str, flow: Flow) -> None:
        """Remember a flow as it now is."""
        if (known := self._open.get(name)) is None:
            flow = msgspec.structs.replace(flow, id=self._next_id())
            self._remember(flow, name, key=name)
        else:
            self._open[name] = self._with_origin(known, flow)
            self._changed[name] = None

    def _remember(self, flow: Flow, name: str, *, key: str) -> None:
        self._silent.pop(flow.connection, None)
        self._open[key] = flow
        self._changed[key] = None
        self._unjoined.setdefault(flow.connection, {})[key] = None
        self._come.setdefault(flow.connection, {})[key] = None
        self._ids.setdefault(name, flow.id)
        self._of.setdefault(flow.connection, set()).update((name, key))

    def _with_origin(self, known: Flow, flow: Flow) -> Flow:
        return msgspec.structs.replace(
            flow,
            id=known.id,
            sender=known.sender,
            pid=known.pid,
            process=known.process,
            phase=known.phase,
            stack=known.stack,
            joined_by=known.joined_by,
        )

    def _join(self, now_ms: float, *, final: bool) -> None:
        """Ask whose connections are: of those that are new or of which more is known, and of each now and again."""
        asked = {connection: ASKED_AGAIN_MS for connection in self._come if connection not in self._origins}
        while self._due and (final or self._due[0][0] <= now_ms):
            _, waited_ms, connection = heappop(self._due)
            asked[connection] = 2 * waited_ms
        for connection in dict.fromkeys((*asked, *self._connections.news(), *self._come)):
            self._ask(connection, now_ms)
        self._come.clear()
        for connection, wait_ms in asked.items():
            if connection in self._unjoined:
                heappush(self._due, (now_ms + wait_ms, wait_ms, connection))

    def _ask(self, connection: str, now_ms: float) -> None:
        """Say of the flows of a connection whose they are, of all of them where that has changed."""
        if connection not in self._unjoined:
            return
        origin = self._connections.origin(connection, now_ms)
        come = self._come.pop(connection, {})
        for key in come if self._origins.get(connection) == origin else self._unjoined[connection]:
            self._say(key, origin)
        self._origins[connection] = origin
        if origin.settled:
            keys = self._unjoined.pop(connection)
            self._over |= dict.fromkeys(key for key in keys if key in self._answered)
            del self._origins[connection]

    def _say(self, key: str, origin: Joined) -> None:
        flow, call = self._open[key], origin.call
        joined = msgspec.structs.replace(
            flow,
            sender=origin.sender,
            pid=call.pid if call else None,
            process=call.process if call else "",
            phase=call.phase if call else "",
            stack=call.stack if call else "",
            joined_by=origin.by,
        )
        if joined != flow:
            self._open[key] = joined
            self._changed[key] = None


def _flow(message: proxy.Sent, *, protocol: Protocol, **fields: Any) -> Flow:
    """A flow of which no witness has said yet whose it is."""
    values: dict[str, Any] = {
        "id": "",
        "connection": message.connection,
        "protocol": protocol,
        "host": message.host,
        "port": message.port,
        "opened_ms": message.opened_ms,
        "started_ms": message.started_ms,
        "ended_ms": message.ended_ms,
        "method": "",
        "url": "",
        "request_headers": (),
        "request_body": b"",
        "status": None,
        "response_body": b"",
        "error": "",
        "pid": None,
        "process": "",
        "phase": "",
        "stack": "",
        "sender": Sender.UNKNOWN,
        "joined_by": JoinedBy.NOTHING,
    }
    return Flow(**values | fields)


def _silence(opened: proxy.Opened) -> Flow:
    """A connection over which nothing was sent."""
    at_ms = opened.at_ms
    sent = proxy.Sent(
        flow="",
        connection=opened.connection,
        host=opened.host,
        port=opened.port,
        opened_ms=at_ms,
        started_ms=at_ms,
        ended_ms=at_ms,
    )
    return _flow(sent, protocol=Protocol.TCP, request_length=0, response_length=0)
