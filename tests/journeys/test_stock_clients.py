"""A stock adb and a stock frida-ps work against a running simulator, with nothing of ours in between."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from harness.device.adb import adb_program
from harness.scenario.packs import pack

PACKAGE = "com.example.yunzhushou"
SIMULATOR = (sys.executable, "-m", "harness.cli", "simulator")


def run(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout


@pytest.fixture(scope="module")
def serial() -> Iterator[str]:
    serial = run(*SIMULATOR, "start", "--seed", "3").strip()
    run(adb_program(), "connect", serial)
    yield serial
    run(adb_program(), "disconnect", serial)
    run(*SIMULATOR, "stop", serial)


def adb(serial: str, *command: str) -> str:
    return run(adb_program(), "-s", serial, *command)


def test_it_is_listed_by_adb_and_by_its_own_command(serial: str) -> None:
    assert f"{serial:<22} device" in run(adb_program(), "devices", "-l")
    assert serial in run(*SIMULATOR, "list")


def test_files_go_there_and_back(serial: str, tmp_path: Path) -> None:
    (tmp_path / "there").write_bytes(bytes(range(256)) * 9000)
    adb(serial, "push", str(tmp_path / "there"), "/data/local/tmp/file")
    adb(serial, "pull", "/data/local/tmp/file", str(tmp_path / "back"))
    assert (tmp_path / "back").read_bytes() == (tmp_path / "there").read_bytes()


def start_the_app(serial: str) -> None:
    assert "Success" in adb(serial, "install", str(pack("yunzhushou") / "app" / "yunzhushou.apk"))
    assert "Status: ok" in adb(serial, "shell", "am", "start", "-W", "-n", f"{PACKAGE}/.MainActivity")


def test_an_app_is_installed_started_and_seen_by_frida_ps(serial: str) -> None:
    start_the_app(serial)
    frida_ps = Path(sys.executable).parent / "frida-ps"
    assert PACKAGE in run(str(frida_ps), "-D", serial)
    screen = adb(serial, "exec-out", "uiautomator dump /data/local/tmp/w.xml >/dev/null; cat /data/local/tmp/w.xml")
    assert 'resource-id="com.example.yunzhushou:id/agree"' in screen


def test_a_screenshot_is_a_picture_of_the_whole_screen(serial: str) -> None:
    command = [adb_program(), "-s", serial, "exec-out", "screencap", "-p"]
    picture = subprocess.run(command, capture_output=True, check=True, timeout=60).stdout
    assert picture.startswith(b"\x89PNG")


def test_forward_and_reverse_are_listed_and_removed(serial: str) -> None:
    port = adb(serial, "forward", "tcp:0", "tcp:27042").strip()
    assert f"{serial} tcp:{port} tcp:27042" in adb(serial, "forward", "--list")
    adb(serial, "forward", "--remove", f"tcp:{port}")
    adb(serial, "reverse", "tcp:6100", "tcp:6101")
    assert "tcp:6100 tcp:6101" in adb(serial, "reverse", "--list")
    adb(serial, "reverse", "--remove-all")
    assert adb(serial, "reverse", "--list").strip() == ""


def test_logcat_tells_of_the_app(serial: str) -> None:
    start_the_app(serial)
    assert PACKAGE in adb(serial, "logcat", "-d")
