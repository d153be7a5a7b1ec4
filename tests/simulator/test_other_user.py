"""Another user of the same computer reaches the ports of a simulator, and gets nothing by them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from harness.simulator import state
from tests.simulator.booted import PACKAGE
from tests.simulator.stock_adb import Phone, StockAdb, free_port

NOBODY = 65534
APK = Path(__file__).parents[2] / "scenarios" / "yunzhushou" / "app" / "yunzhushou.apk"
TRIES = f"""
import json, os, sys, frida
os.setgroups([])
os.setgid({NOBODY})
os.setuid({NOBODY})
told = dict()
for port in sys.argv[1:]:
    try:
        device = frida.get_device_manager().add_remote_device("127.0.0.1:" + port)
        told[port] = [each.name for each in device.enumerate_processes()]
    except Exception as refused:
        told[port] = type(refused).__name__
print(json.dumps(told))
"""

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")


def listening(pids: set[int]) -> list[int]:
    """The loopback ports on which any of these processes listens."""
    inodes = {os.readlink(entry) for pid in pids for entry in _descriptors(pid)}
    rows = [line.split() for line in Path("/proc/net/tcp").read_text(encoding="ascii").splitlines()[1:]]
    return sorted(int(row[1].split(":")[1], 16) for row in rows if row[3] == "0A" and f"socket:[{row[9]}]" in inodes)


def _descriptors(pid: int) -> Iterator[Path]:
    for entry in Path(f"/proc/{pid}/fd").iterdir():
        if entry.is_symlink():
            yield entry


def family(pid: int) -> set[int]:
    """A process and all below it."""
    children = Path(f"/proc/{pid}/task").glob("*/children")
    below = {int(child) for each in children for child in each.read_text(encoding="ascii").split()}
    return {pid}.union(*(family(child) for child in below))


@pytest.fixture
def busy_phone(own_phone: Phone) -> Phone:
    """With the demo app in front."""
    assert own_phone.run("install", str(APK)).code == 0
    assert own_phone.shell("am start -W -n com.example.yunzhushou/.MainActivity").code == 0
    return own_phone


def tried(ports: list[int]) -> dict[str, object]:
    """What another user who speaks frida's language finds at each port."""
    command = [sys.executable, "-c", TRIES, *map(str, ports)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    return json.loads(done.stdout)  # type: ignore[no-any-return]


@as_root
def test_no_port_gives_another_user_a_process_to_attach_to(busy_phone: Phone) -> None:
    pid = next(one.pid for one in state.running() if one.serial == busy_phone.serial)
    ports = listening(family(pid))
    assert busy_phone.port in ports
    found = tried(ports)
    assert len(found) == len(ports)
    assert [each for each in found.values() if isinstance(each, list)] == []


@as_root
def test_what_its_user_forwards_is_found(busy_phone: Phone) -> None:
    """So that the test above would see what it looks for."""
    port = int(busy_phone.run("forward", "tcp:0", "tcp:27042").text)
    assert tried([port]) == {str(port): [PACKAGE]}


def test_an_adb_server_with_another_key_is_not_let_in(own_phone: Phone, tmp_path: Path) -> None:
    stranger = StockAdb(free_port())
    stranger.environment |= {"HOME": str(tmp_path)}
    stranger("start-server")
    try:
        stranger("connect", own_phone.serial)
        asked = stranger("-s", own_phone.serial, "shell", "id")
        assert asked.code != 0
        assert b"uid=" not in asked.stdout
        assert b"unauthorized" in asked.stderr or b"authorizing" in asked.stderr
    finally:
        stranger("kill-server")
    assert own_phone.shell("id").code == 0
