"""The traffic witness: all that the app sends through the proxy, as it is sent."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Self

from harness.device import Device
from harness.device.deadline import Deadline
from harness.device.traffic_route import RouteInForce
from harness.errors import DeviceError, DeviceLost
from harness.events import proxy, records
from harness.events.proxy import ProxyMessage
from harness.events.records import LAG_MS, Pulse
from harness.text import Text, as_told
from harness.witnesses.connections import Opened
from harness.witnesses.flows import Flows
from harness.witnesses.lifecycle import Notebook, RunContext, Witness
from harness.witnesses.mitmdump import Mitmdump

SILENCE_S = 3.0  # the addon beats every second
ANSWER_WITHIN_S = 3.0
TICK_S = 0.25
SPARE_MS = 150.0  # beyond the lag, for the error of the clocks
PAST_AFTER_MS = 5_000  # a connect call without a connection at the proxy for so long went another way


class Traffic(Witness):
    """Flows of one device, from its own proxy. A connection belongs to the process and phase that opened it."""

    name = records.Witness.TRAFFIC

    def __init__(self, device: Device, run: RunContext, mitmdump: Mitmdump) -> None:
        self._device = device
        self._run = run
        self._proxy = mitmdump
        self._route: RouteInForce | None = None
        self._past: dict[int, int] = {}  # packets of each uid that left the device past the proxy, as last counted
        self._notebook = Notebook(witness=self.name, device=device, recorder=run.recorder)
        self._flows = Flows(lambda: run.recorder.next_id("f"), run.connections, run.recorder.add)
        self._leaving = threading.Event()
        self._answered = threading.Event()
        self._last_word_at = time.monotonic()

    @classmethod
    @contextmanager
    def attached_to(cls, device: Device, run: RunContext) -> Iterator[Self]:
        """Start the proxy, have the device trust it and route through it. Undone in reverse however the block ends."""
        sink = run.options.sink or device.info.simulator
        with ExitStack() as undo:
            mitmdump = undo.enter_context(
                Mitmdump.running(flows=run.directory / "flows.mitm", sink=sink, port=run.options.proxy_port)
            )
            traffic = cls(device, run, mitmdump)
            reader = threading.Thread(target=traffic._read, name="traffic", daemon=True)
            undo.callback(traffic._finish, reader)
            if run.options.decrypt:
                traffic._trust(undo)
            traffic._route = undo.enter_context(device.route.through(mitmdump.ports))
            by_address = traffic._route.kind == "http"
            run.connections.through_proxy(traffic._route.address, called_by_its_address=by_address)
            if by_address:
                undo.callback(traffic._notebook.guarded, device.egress.forget)
            reader.start()
            undo.callback(traffic._let_land)
            yield traffic

    def phase_ends(self, name: str) -> None:
        """Have the proxy prove that it is there, and that the device still leads to it."""
        self._flows.edge(time.time() * 1000)
        self._answered.clear()
        if not self._proxy.ask() or not Deadline(ANSWER_WITHIN_S).wait(self._answered.wait):
            reason = Text(zh="阶段结束时 mitmdump 没有应答", en="mitmdump did not answer at the end of a phase")
            self._notebook.gap_once(reason, from_ns=self._last_word_ns())
        self._count_past_the_proxy(name)
        if self._route is not None and (why := self._device.route.lost(self._route)):
            reason = Text(zh=f"流量可能绕过了代理：{why.zh}", en=f"traffic may have gone past the proxy: {why.en}")
            self._notebook.gap_once(reason, from_ns=self._device.clock.now_ns())

    def phase_begins(self, name: str) -> None:
        """Let what is under way arrive: by its time alone nobody could say in which phase it was sent.

        No event tells of what adb still holds. What a connection that stays open sends afterwards is a flow of its own.
        """
        landed_ms = time.time() * 1000 + LAG_MS + SPARE_MS
        self._flows.edge(landed_ms)
        self._notebook.phase = name
        self._watch_egress()
        self._leaving.wait(max(0.0, landed_ms / 1000 - time.time()))

    def _let_land(self) -> None:
        """Before the route is taken down: what that cuts off must not look as if it had failed in the last phase."""
        self._leaving.wait((LAG_MS + SPARE_MS) / 1000)

    def _watch_egress(self) -> None:
        """Where the proxy is advice that an app need not take, have the kernel count what the app sends elsewhere.

        It leads the app to a port of its own, too, which tells its connections from those of other apps.
        """
        uid = self._device.packages.find_uid(self._run.package) if self._is_advice else None
        if uid is None or self._route is None:
            return
        try:
            self._device.egress.watch(uid)
        except DeviceLost:
            raise
        except DeviceError as error:
            self._notebook.gap_once(error.cause, from_ns=self._device.clock.now_ns())
        else:
            self._past.setdefault(uid, self._device.egress.packets(uid))
            if self._device.route.lead(uid, self._route):
                self._run.connections.own_door_since(time.time() * 1000)

    def _count_past_the_proxy(self, phase: str) -> None:
        """Under each uid that the app has had: one that was installed again has another."""
        if not self._is_advice:
            return
        now = self._device.clock.now_ns()
        uid = self._device.packages.find_uid(self._run.package)
        for counted in {*self._past, *(() if uid is None else (uid,))}:
            try:
                packets = self._device.egress.packets(counted)
            except DeviceLost:
                raise
            except DeviceError as error:
                self._notebook.gap_once(error.cause, from_ns=now)
                continue
            if (past := packets - self._past.get(counted, 0)) > 0:
                reason = Text(
                    zh=f"应用有 {past} 个数据包绕过代理离开了设备",
                    en=f"{past} packets of the app left the device past the proxy",
                )
                self._notebook.gap(reason, from_ns=now, to_ns=now, phase=phase)
            self._past[counted] = packets

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
            deadline = Deadline(math.inf)  # for as long as it talks, if the harness was not told to end
            while reader.is_alive() and time.monotonic() - self._last_word_at < SILENCE_S and deadline.left_s:
                reader.join(TICK_S)
            if reader.is_alive():
                reason = Text(
                    zh="运行结束时 mitmdump 的消息没有全部读完",
                    en="what mitmdump said was not all read when the run ended",
                )
                self._notebook.gap_once(reason, from_ns=self._last_word_ns())
                return
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
        settled_at = 0.0
        for message in self._proxy.messages(TICK_S):
            now = time.monotonic()
            if message is not None:
                self._last_word_at = now
                self._take(message)
            elif now - self._last_word_at > SILENCE_S:
                reason = Text(zh="mitmdump 已无响应", en="mitmdump has fallen silent")
                self._notebook.gap_once(reason, from_ns=self._last_word_ns())
            if now - settled_at > TICK_S:  # not with each message: they may come by the thousand
                self._settle(final=False)
                settled_at = now

    def _take(self, message: ProxyMessage) -> None:
        match message:
            case proxy.Answer():
                self._answered.set()
            case proxy.Alive(host_ns=host_ns):
                # When it was said, not when it was heard: this thread may have been slow.
                self._run.recorder.add(Pulse(witness=self.name, pid=None, ns=self._device.clock.boot_ns(host_ns)))
            case proxy.Opened(connection=connection, host=host, port=port, at_ms=at_ms, door=door):
                self._run.connections.opened(Opened(id=connection, host=host, port=port, at_ms=at_ms, door=door))
                self._flows.opened(message)
            case proxy.Closed(connection=connection):
                self._flows.closed(connection)
            case proxy.Request():
                self._flows.request(message)
            case proxy.Response():
                self._flows.response(message)
            case proxy.WebSocketMessage():
                self._flows.message(message)
            case proxy.Bytes():
                self._flows.bytes(message)
            case proxy.HandshakeFailed():
                self._flows.handshake_failed(message)
            case proxy.HookFailed(hook=hook, host=host, error=error):
                now = self._device.clock.now_ns()
                reason = Text(
                    zh=f"mitmdump 中的插件处理 {host or '?'} 的 {hook} 时出错，该内容可能没有记录（{error}）",
                    en=f"the addon in mitmdump failed at {hook} of {host or '?'}, which may not be recorded ({error})",
                )
                self._notebook.gap(reason, from_ns=now, to_ns=now)
            case proxy.Refused():
                now = self._device.clock.now_ns()
                reason = Text(
                    zh="这台计算机的另一用户连接了代理，没有应答；若设备经由该用户的 adb 连接，其流量没有记录",
                    en="another user of this computer connected to the proxy and was not answered; if the device is on "
                    "an adb of theirs, its traffic is not recorded",
                )
                self._notebook.gap(reason, from_ns=now, to_ns=now)
            case proxy.Running():
                pass  # it was awaited at the start

    def _settle(self, *, final: bool) -> None:
        """Join what can be joined and record what changed."""
        now_ms = time.time() * 1000
        for flow in self._flows.changed(now_ms, final=final):
            self._run.recorder.add(flow)
        for call in self._run.connections.past_the_proxy(now_ms - (0 if final else PAST_AFTER_MS)):
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

    def _last_word_ns(self) -> int:
        """Device time when the proxy was last heard."""
        return self._device.clock.boot_ns(round(self._last_word_at * 1e9))
