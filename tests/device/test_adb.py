"""What is wrong with adb itself is told in words, and devices that are gone are not listed for ever."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from harness.device import list_devices, open_device
from harness.device.adb import adb_program, forget


def command(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "harness.cli", *arguments],
        env=os.environ | {"LC_ALL": "en_US.UTF-8"} | environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def unused_port() -> str:
    """A port on which no adb server runs."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return str(free.getsockname()[1])


@pytest.mark.parametrize("program", ["/nosuch/adb", "/etc/hostname", "/"])
@pytest.mark.parametrize("arguments", [("devices",), ("doctor", "--device", "R5CT10"), ("doctor", "--device", "h:1")])
def test_an_adb_that_cannot_be_started_is_told(program: str, arguments: tuple[str, ...], unused_port: str) -> None:
    done = command(*arguments, ADBUTILS_ADB_PATH=program, ANDROID_ADB_SERVER_PORT=unused_port)
    assert done.returncode == 4
    assert "adb: it cannot be started (" in done.stdout + done.stderr
    assert f"'{program}'). `harness doctor` tells what is missing." in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_a_server_that_does_not_run_is_started_without_a_word(unused_port: str) -> None:
    done = command("devices", ANDROID_ADB_SERVER_PORT=unused_port, PYTHONWARNINGS="always")
    kill = [adb_program(), "kill-server"]
    subprocess.run(kill, env=os.environ | {"ANDROID_ADB_SERVER_PORT": unused_port}, check=True, capture_output=True)
    assert done.returncode == 0
    assert done.stderr == ""


def test_a_server_that_cannot_start_is_told_with_what_adb_says(tmp_path: Path, unused_port: str) -> None:
    program = tmp_path / "adb"
    program.write_text("#!/bin/sh\necho 'could not read ok from ADB Server' >&2\nexit 1\n")
    program.chmod(0o755)
    done = command("devices", ADBUTILS_ADB_PATH=str(program), ANDROID_ADB_SERVER_PORT=unused_port)
    assert done.returncode == 4
    assert done.stderr.startswith("adb: it cannot be started (could not read ok from ADB Server). `harness doctor`")


@pytest.mark.parametrize("port", ["abc", "0", "70000", "-1", "5037 "])
def test_a_server_port_that_is_none_is_told(port: str) -> None:
    done = command("devices", ANDROID_ADB_SERVER_PORT=port)
    assert done.returncode == 4
    assert done.stderr == f"ANDROID_ADB_SERVER_PORT: `{port}` is no port. Give a number from 1 to 65535, or unset it.\n"


def test_an_empty_server_port_is_the_usual_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANDROID_ADB_SERVER_PORT", "")
    list_devices()


def test_a_simulator_that_ended_is_not_listed_any_more() -> None:
    with open_device("simulator", seed=9) as device:
        assert device.serial in {listed.serial for listed in list_devices()}
    assert device.serial not in {listed.serial for listed in list_devices()}


def test_a_simulator_that_was_stopped_is_not_listed_any_more() -> None:
    serial = command("simulator", "start").stdout.strip()
    subprocess.run([adb_program(), "connect", serial], check=True, capture_output=True)
    assert serial in {listed.serial for listed in list_devices()}
    assert command("simulator", "stop", serial).returncode == 0
    assert serial not in {listed.serial for listed in list_devices()}


def test_where_no_server_runs_none_is_started_to_forget_a_device(
    unused_port: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANDROID_ADB_SERVER_PORT", unused_port)
    monkeypatch.setenv("ADBUTILS_ADB_PATH", "/nosuch/adb")
    forget("127.0.0.1:1")
