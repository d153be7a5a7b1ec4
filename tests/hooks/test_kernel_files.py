"""Files in which the kernel tells of apps, network and phone, by Java's own roads: the simulator has no others."""

from __future__ import annotations

import msgspec
import pytest

from harness.catalogue import Technique, load_techniques
from harness.events.agent import Call, Outcome, Problem

from .jvm import Jvm

ROADS = {"file-stream": "readstream", "file-nio": "readchannel"}
FILES = {
    "running-apps": "/proc/1/cmdline",
    "local-ip": "/proc/net/tcp",
    "device-fingerprint": "/proc/sys/kernel/random/boot_id",
}


def rows(road: str, *kinds: str) -> tuple[Technique, ...]:
    named = {f"{kind}.{road}" for kind in kinds}
    found = [row for row in load_techniques() if row.id in named]
    return tuple(msgspec.convert({**msgspec.to_builtins(row), "api": {}}, Technique) for row in found)


@pytest.mark.parametrize("road", ROADS)
def test_what_the_kernel_tells_in_a_file_is_seen_being_read_by_java(jvm: Jvm, road: str) -> None:
    jvm.arm(*rows(road, *FILES), package="com.example")
    for path in (*FILES.values(), "/proc/self/cmdline", "/proc/cpuinfo", "/proc/self/status"):
        folder, _, name = path.rpartition("/")
        jvm.call(ROADS[road], folder, name)
    told = [(call.technique, call.outcome) for call in jvm.told(Call)]
    assert jvm.told(Problem) == []
    assert told == [(f"{kind}.{road}", Outcome.OBTAINED) for kind in FILES]
