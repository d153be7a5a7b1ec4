"""Another user of the same computer reaches the ports of a simulator, and gets nothing by them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import adbutils
import pytest

from harness.simulator import state
from tests.simulator.booted import PACKAGE
from tests.simulator.stock_adb import Phone, free_port

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


@pytest.fixture
def reachable() -> Iterator[Path]:
    """A folder that another user reaches and may write to: pytest's own are for their user alone."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        yield Path(folder)


@as_root
def test_another_users_adb_server_is_not_let_in(own_phone: Phone, reachable: Path) -> None:
    program = shutil.copy(adbutils.adb_path(), reachable)
    environment = {"HOME": str(reachable), "ANDROID_ADB_SERVER_PORT": str(free_port())}

    def adb(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [program, *arguments],
            user=NOBODY,
            group=NOBODY,
            extra_groups=[],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    try:
        assert "daemon started" in adb("start-server").stderr
        adb("connect", own_phone.serial)
        asked = adb("-s", own_phone.serial, "shell", "id")
        assert asked.returncode != 0
        assert "uid=" not in asked.stdout
    finally:
        adb("kill-server")
    assert "uid=" in own_phone.shell("id").text
