"""Counts what an app sends to anywhere but the device itself. Needs root.

A phone reaches the proxy through its own loopback, so whatever leaves by another interface went past it: native stacks,
QUIC, raw sockets. The rules have no target: they count and do nothing else. Look-ups of names are made by the system's
resolver under a uid of its own and are not counted. Sources: iptables-extensions(8), owner; AOSP netd, whose own chains
come after ours.
"""

from __future__ import annotations

import re

from harness.device.adb import Adb, Completed
from harness.text import Text

TOOLS = ("iptables", "ip6tables")
_RULE = "OUTPUT ! -o lo -m owner --uid-owner {uid}"
_COUNTED = r"^\s*(?P<packets>\d+)\s+\d+\s.*\s!lo\s.*\sowner UID match {uid}\s*$"


class Egress:
    """Per-uid counters in the kernel's packet filter."""

    def __init__(self, adb: Adb) -> None:
        self._adb = adb
        self._watched: set[int] = set()

    def watch(self, uid: int) -> None:
        """Count from now on, if that is not done already. Raises `DeviceError` where the device cannot."""
        rule = _RULE.format(uid=uid)
        for tool in TOOLS:
            self._as_root(f"{tool} -w -C {rule} 2>/dev/null || {tool} -w -I {rule}")
            self._watched.add(uid)
        self.packets(uid)  # a rule that does not show itself in the listing shows no packets either

    def packets(self, uid: int) -> int:
        """Packets that left since `watch`. Raises `DeviceError` where the rules are gone, which would count nothing."""
        counted = [packets_of(self._as_root(f"{tool} -w -nvx -L OUTPUT").stdout, uid) for tool in TOOLS]
        if None in counted:
            raise self._adb.error(
                Text(zh=f"uid {uid} 的数据包不再被计数", en=f"the packets of uid {uid} are not counted any more"),
                Text(zh="请查看是什么改动了 iptables。", en="Look what changed iptables."),
            )
        return sum(packets or 0 for packets in counted)

    def forget(self) -> None:
        """Take the rules away; what cannot be taken away ends with the next boot and does no harm."""
        for uid in self._watched:
            for tool in TOOLS:
                self._adb.root(f"{tool} -w -D {_RULE.format(uid=uid)}")
        self._watched.clear()

    def _as_root(self, command: str) -> Completed:
        done = self._adb.root(command)
        if not done.ok:
            raise self._adb.error(
                Text(
                    zh=f"无法统计应用绕过代理发送的数据：{done.complaint.zh}",
                    en=f"what an app sends past the proxy cannot be counted: {done.complaint.en}",
                ),
                Text(
                    zh="请使用已 root 且内核 iptables 支持 owner 匹配的手机，或模拟设备。",
                    en="Use a rooted phone whose kernel has iptables' owner match, or the simulator.",
                ),
            )
        return done


def packets_of(listing: str, uid: int) -> int | None:
    """The packets that the rules for `uid` have counted, by `iptables -nvx -L`; None where there is no rule."""
    found = re.findall(_COUNTED.format(uid=uid), listing, re.MULTILINE)
    return sum(map(int, found)) if found else None
