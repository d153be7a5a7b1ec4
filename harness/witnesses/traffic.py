"""The traffic witness: all that the app sends through the proxy, as it is sent."""

from __future__ import annotations

import base64
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any, Self

import msgspec

from harness.device import Device
from harness.device.traffic_route import RouteInForce
from harness.errors import DeviceError, DeviceLost
from harness.events import records
from harness.events.records import Flow, JoinedBy, Pulse, Sender
from harness.text import Text, as_told
from harness.witnesses.connections import Opened
from harness.witnesses.lifecycle import Notebook, RunContext
from harness.witnesses.mitmdump import Message, Mitmdump

SILENCE_S = 3.0  # the addon beats every second
ANSWER_WITHIN_S = 3.0
TICK_S = 0.25
TRAIN_LIMIT = 8 * 1024 * 1024  # bytes kept of one direction of a connection without requests; flows.mitm has all
PAST_AFTER_MS = 5_000  # a connect call without a connection at the proxy for so long went another way


class Traffic:
    """Flows of one device, from its own proxy. A connection belongs to the process and phase that opened it."""

    name = records.Witness.TRAFFIC

    def __init__(self, device: Device, run: RunContext, proxy: Mitmdump) -> None:
        self._device = device
        self._run = run
        self._proxy = proxy
        self._route: RouteInForce | None = None
        self._past = 0  # packets that left the device past the proxy, as last counted
        self._notebook = Notebook(witness=self.name, device=device, recorder=run.recorder)
        self._flows: dict[str, Flow] = {}  # by the proxy's id, as last recorded
        self._changed: set[str] = set()
        self._waiting: set[str] = set()  # flows that no connect call fits yet
        self._phases: list[tuple[float, str]] = []  # host wall clock from which each phase ran
        self._leaving = threading.Event()
        self._answered = threading.Event()
        self._last_word_at = time.monotonic()

    @classmethod
    @contextmanager
    def attached_to(cls, device: Device, run: RunContext) -> Iterator[Self]:
        """Start the proxy, have the device trust it and route through it. Undone in reverse however the block ends."""
        sink = run.options.sink or device.info.simulator
        with ExitStack() as undo:
            proxy = undo.enter_context(
                Mitmdump.running(flows=run.directory / "flows.mitm", sink=sink, port=run.options.proxy_port)
            )
            traffic = cls(device, run, proxy)
            reader = threading.Thread(target=traffic._read, name="traffic", daemon=True)
            undo.callback(traffic._finish, reader)
            if run.options.decrypt:
                traffic._trust(undo)
            traffic._route = undo.enter_context(device.route.through(proxy.ports))
            by_address = traffic._route.kind == "http"
            run.connections.through_proxy(traffic._route.address, called_by_its_address=by_address)
            if by_address:
                undo.callback(traffic._notebook.guarded, device.egress.forget)
            reader.start()
            yield traffic

    def phase_ends(self, name: str) -> None:
        """Have the proxy prove that it is there, and that the device still leads to it."""
        self._answered.clear()
        if not self._proxy.ask() or not self._answered.wait(ANSWER_WITHIN_S):
            reason = Text(zh="阶段结束时 mitmdump 没有应答", en="mitmdump did not answer at the end of a phase")
            self._notebook.gap_once(reason, from_ns=self._last_word_ns())
        self._count_past_the_proxy(name)
        if self._route is not None and (why := self._device.route.lost(self._route)):
            reason = Text(zh=f"流量可能绕过了代理：{why.zh}", en=f"traffic may have gone past the proxy: {why.en}")
            self._notebook.gap_once(reason, from_ns=self._device.clock.now_ns())

    def phase_begins(self, name: str) -> None:
        """From now on connections that no hook saw belong to this phase."""
        self._phases.append((time.time() * 1000, name))
        self._notebook.phase = name
        self._watch_egress()

    def _watch_egress(self) -> None:
        """Where the proxy is advice that an app need not take, have the kernel count what the app sends elsewhere."""
        uid = self._device.packages.find_uid(self._run.package) if self._is_advice else None
        if uid is None:
            return
        try:
            self._device.egress.watch(uid)
        except DeviceLost:
            raise
        except DeviceError as error:
            self._notebook.gap_once(error.cause, from_ns=self._device.clock.now_ns())

    def _count_past_the_proxy(self, phase: str) -> None:
        uid = self._device.packages.find_uid(self._run.package) if self._is_advice else None
        if uid is None:
            return
        now = self._device.clock.now_ns()
        try:
            before, self._past = self._past, self._device.egress.packets(uid)
        except DeviceLost:
            raise
        except DeviceError as error:
            self._notebook.gap_once(error.cause, from_ns=now)
        else:
            if self._past > before:
                packets = self._past - before
                reason = Text(
                    zh=f"应用有 {packets} 个数据包绕过代理离开了设备",
                    en=f"{packets} packets of the app left the device past the proxy",
                )
                self._notebook.gap(reason, from_ns=now, to_ns=now, phase=phase)

    @property
    def _is_advice(self) -> bool:
        return self._route is not None and self._route.kind == "http"

    def _trust(self, undo: ExitStack) -> None:
        try:
            undo.enter_context(self._device.certificates.trusting(self._proxy.authority))
        except DeviceLost:
            raise
        except DeviceError as error:
            # Without root HTTPS stays closed: its flows are recorded as failed handshakes, which is no silence.
            self._notebook.problem(error.text)

    def _finish(self, reader: threading.Thread) -> None:
        """Stop the proxy, take in what it said last, and settle what is still open."""
        self._leaving.set()
        self._proxy.stop_sending()
        if reader.ident is not None:
            reader.join(3.0)
        self._settle(final=True)

    def _read(self) -> None:
        """Until the proxy ends; its end before ours is a gap, and so is an end of this thread for any other reason."""
        try:
            self._follow()
        except Exception as error:
            self._notebook.problem(as_told(f"{type(error).__name__}: {error}"))
            raise
        finally:
            if not self._leaving.is_set():
                words = as_told(self._proxy.last_words())
                reason = Text(
                    zh=f"不再接收 mitmdump 的消息：{words.zh}", en=f"mitmdump is not followed any more: {words.en}"
                )
                self._notebook.gap_once(reason, from_ns=self._last_word_ns())

    def _follow(self) -> None:
        for message in self._proxy.messages(TICK_S):
            now = time.monotonic()
            if message:
                self._last_word_at = now
                self._take(message)
            elif now - self._last_word_at > SILENCE_S:
                reason = Text(zh="mitmdump 已无响应", en="mitmdump has fallen silent")
                self._notebook.gap_once(reason, from_ns=self._last_word_ns())
            self._settle(final=False)

    def _take(self, message: Message) -> None:
        match message["kind"]:
            case "answer":
                self._answered.set()
            case "alive":
                # When it was said, not when it was heard: this thread may have been slow.
                alive_ns = self._device.clock.boot_ns(message["host_ns"])
                self._run.recorder.add(Pulse(witness=self.name, pid=None, ns=alive_ns))
            case "opened":
                self._run.connections.opened(
                    Opened(id=message["connection"], host=message["host"], port=message["port"], at_ms=message["at_ms"])
                )
            case "http":
                if message["cut"]:
                    now = self._device.clock.now_ns()
                    reason = Text(
                        zh=f"{message['url']} 的正文过长，无法完整读取",
                        en=f"a body of {message['url']} is too long to be read whole",
                    )
                    self._notebook.gap(reason, from_ns=now, to_ns=now)
                self._keep(message["flow"], _http_flow(message))
            case "bytes":
                # What a connection that stays open sends in each phase is a flow of its own.
                key = f"{message['flow']} {self._phase_at(message['at_ms'])}"
                train = _train(self._flows.get(key), message)
                if len(train.request_body) >= TRAIN_LIMIT:
                    where = f"{train.id or train.connection} → {train.host}"
                    reason = Text(
                        zh=f"{where} 发送的内容超过了可保留供读取的长度",
                        en=f"{where} sent more than is kept to be read",
                    )
                    self._notebook.gap_once(reason, from_ns=self._device.clock.now_ns())
                self._keep(key, train)
            case "tls-failed":
                self._keep(message["flow"], _failed_handshake(message))

    def _keep(self, key: str, flow: Flow) -> None:
        """Remember a flow as it now is; it is recorded at the next tick."""
        known = self._flows.get(key)
        if known is None:
            flow = msgspec.structs.replace(flow, id=self._run.recorder.next_id("f"))
            self._waiting.add(key)
        else:
            flow = msgspec.structs.replace(
                flow,
                id=known.id,
                pid=known.pid,
                process=known.process,
                phase=known.phase,
                stack=known.stack,
                sender=known.sender,
                joined_by=known.joined_by,
            )
        self._flows[key] = flow
        self._changed.add(key)

    def _settle(self, *, final: bool) -> None:
        """Join what can be joined and record what changed."""
        for key in tuple(self._waiting):
            flow = self._flows[key]
            call = self._run.connections.owner(flow.connection)
            if call is not None:
                self._flows[key] = msgspec.structs.replace(
                    flow,
                    sender=Sender.APP,
                    pid=call.pid,
                    process=call.process,
                    phase=call.phase,
                    stack=call.stack,
                    joined_by=JoinedBy.TARGET,
                )
                self._changed.add(key)
                self._waiting.discard(key)
        for call in self._run.connections.past_the_proxy(time.time() * 1000 - (0 if final else PAST_AFTER_MS)):
            target = f"{call.host}:{call.port}"
            self._notebook.gap(
                Text(
                    zh=f"{call.process} 绕过代理连接了 {target}",
                    en=f"{call.process} connected to {target} past the proxy",
                ),
                pid=call.pid,
                from_ns=self._device.clock.boot_ns_of_host_wall(call.at_ms),
                phase=call.phase,
            )
        for key in self._changed:
            self._run.recorder.add(self._flows[key])
        self._changed.clear()

    def _phase_at(self, wall_ms: float) -> str:
        """The phase in force at a host wall time, "" before the first."""
        begun = [name for from_ms, name in self._phases if from_ms <= wall_ms]
        return begun[-1] if begun else ""

    def _last_word_ns(self) -> int:
        """Device time when the proxy was last heard."""
        return self._device.clock.boot_ns(round(self._last_word_at * 1e9))


def _flow(message: Message, **fields: Any) -> Flow:
    """A flow of which no witness has said yet whose it is."""
    values: dict[str, Any] = {
        "id": "",
        "connection": message["connection"],
        "host": message["host"],
        "port": message["port"],
        "opened_ms": message["opened_ms"],
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
        "joined_by": JoinedBy.NOTHING,
    }
    return Flow(**values | fields)


def _http_flow(message: Message) -> Flow:
    return _flow(
        message,
        protocol=message["protocol"],
        started_ms=message["started_ms"],
        method=message["method"],
        url=message["url"],
        request_headers=tuple((name, value) for name, value in message["request_headers"]),
        request_body=base64.b64decode(message["request_body"]),
        status=message["status"],
        response_body=base64.b64decode(message["response_body"]),
        error=message["error"],
    )


def _train(known: Flow | None, message: Message) -> Flow:
    """Bytes without requests: each direction is one growing body."""
    flow = known or _flow(message, protocol=message["protocol"], started_ms=message["at_ms"])
    content = base64.b64decode(message["content"])
    if message["from_client"]:
        return msgspec.structs.replace(flow, request_body=(flow.request_body + content)[:TRAIN_LIMIT])
    return msgspec.structs.replace(flow, response_body=(flow.response_body + content)[:TRAIN_LIMIT])


def _failed_handshake(message: Message) -> Flow:
    return _flow(
        message,
        protocol="tls-failed",
        started_ms=message["at_ms"],
        error=message["error"],
        request_body=base64.b64decode(message["content"]),
    )
