"""Sends the apps' traffic through a proxy on this computer, and puts the device back as it was.

A phone knows `http_proxy`, which native stacks and raw sockets ignore. A device whose property `ro.harness.route` is
`socks5` sends every TCP connection by `socks_proxy`. Both point at the device's own loopback, which adb leads here.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

from harness.device.adb import Adb
from harness.device.borrowed_setting import BorrowedSetting
from harness.errors import UNREACHABLE, DeviceError, InfrastructureError
from harness.text import Text

LOOPBACK = "127.0.0.1"
NONE = ":0"  # deleting `http_proxy` leaves the old one in force, and a reboot brings it back


@dataclass(frozen=True, slots=True, kw_only=True)
class ProxyPorts:
    """Where the proxy listens on this computer's loopback."""

    socks5: int
    http: int
    own: int  # for HTTP too: what comes here, comes of the app's uid alone


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteInForce:
    """What the device was set to: `address` is what an app connects to when it follows an HTTP proxy."""

    kind: str  # "socks5" or "http"
    address: tuple[str, int]
    own_port: int  # to which the app alone may be led


class TrafficRoute:
    """Global proxy settings and the reverse forward they need."""

    def __init__(self, adb: Adb, *, understands_socks: bool) -> None:
        self._adb = adb
        self._settings = {name: BorrowedSetting(adb, name, blank=NONE) for name in ("http_proxy", "socks_proxy")}
        self._kind = "socks5" if understands_socks else "http"
        self._led: list[str] = []  # rules of the kernel's that lead an app to the proxy's port for it
        self._setting = self._settings["socks_proxy" if understands_socks else "http_proxy"]

    @contextmanager
    def through(self, ports: ProxyPorts) -> Iterator[RouteInForce]:
        """Route through the proxy for as long as the block lasts; restored however it ends."""
        port = ports.socks5 if self._kind == "socks5" else ports.http
        self.restore_leftover()
        with ExitStack() as undo:
            self._adb.reverse(port, port)
            undo.callback(self._close, port)
            undo.enter_context(self._setting.set_to(f"127.0.0.1:{port}"))
            undo.callback(self._lead_no_more, ports.own)
            yield RouteInForce(kind=self._kind, address=("127.0.0.1", port), own_port=ports.own)

    def lead(self, uid: int, route: RouteInForce) -> bool:
        """Lead what `uid` sends to the proxy to the proxy's own port for it; False where the kernel cannot.

        All apps of the device follow one setting and adb hides their source ports: this alone tells one from another.
        Needs root and iptables' nat table with the owner match. Source: iptables-extensions(8), owner and REDIRECT.
        """
        host, port = route.address
        rule = (
            f"OUTPUT -p tcp -d {host} --dport {port} -m owner --uid-owner {uid} -j REDIRECT --to-ports {route.own_port}"
        )
        if rule not in self._led:
            self._adb.reverse(route.own_port, route.own_port)
            if not self._adb.root(f"iptables -w -t nat -I {rule}").ok:
                self._close(route.own_port)
                return False
            self._led.append(rule)
        return True

    def _lead_no_more(self, own_port: int) -> None:
        """Take the rules away; one that stays ends with the next boot and leads nothing, as no proxy has that port."""
        if self._led:
            self._close(own_port)
        while self._led:
            try:
                self._adb.root(f"iptables -w -t nat -D {self._led.pop()}")
            except (DeviceError, InfrastructureError):
                return

    def lost(self, route: RouteInForce) -> Text | None:
        """Why the route does not lead to the proxy any more; None where it does."""
        host, port = route.address
        if (now := self._setting.value) != f"{host}:{port}":
            name = self._setting.name
            return Text(
                zh=f"设备的 {name} 为 {now or '空'}，而不是 {host}:{port}",
                en=f"the device's {name} is {now or 'unset'}, not {host}:{port}",
            )
        if (f"tcp:{port}", f"tcp:{port}") not in self._adb.reverse_list():
            return Text(zh=f"adb 不再转发设备的端口 {port}", en=f"adb leads port {port} of the device nowhere any more")
        return None

    def restore_leftover(self) -> tuple[str, ...]:
        """Put back what a harness that was killed left behind, and close the way that led to its proxy.

        Gives the settings that were put back.
        """
        left = tuple(setting for setting in self._settings.values() if setting.left_behind)
        for setting in left:
            host, _, port = setting.value.rpartition(":")
            setting.restore()
            if host == LOOPBACK and port.isdigit():
                self._close(int(port))
        return tuple(setting.name for setting in left)

    def _close(self, port: int) -> None:
        try:
            self._adb.reverse_remove(port)
        except UNREACHABLE:
            return  # reverse forwards end with the connection; and the next run closes them with the setting
