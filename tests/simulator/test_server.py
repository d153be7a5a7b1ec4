"""Simulators as processes: they start, are listed, and end without a trace."""

from __future__ import annotations

import json
import os
import select
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from harness.errors import InfrastructureError
from harness.simulator import server, state
from harness.simulator.control import Request, ask
from tests.simulator.stock_adb import Phone, StockAdb, free_port

CLI = (sys.executable, "-c", "from harness.cli.simulator import simulator; simulator()")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A state folder for one test, so deep that a unix socket's address could not name what is in it."""
    deep = tmp_path / ("deep" * 20)
    deep.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(deep))
    return deep


def cli(*arguments: str) -> str:
    return subprocess.run([*CLI, *arguments], capture_output=True, text=True, check=True, timeout=60).stdout


def test_a_device_answers_when_start_returns_and_outlives_the_command() -> None:
    serial = cli("start", "--seed", "5").strip()

    assert serial.startswith("127.0.0.1:")
    socket.create_connection(("127.0.0.1", int(serial.rpartition(":")[2])), timeout=5).close()
    assert json.loads(cli("list", "--json"))["seed"] == 5
    cli("stop", serial)


def test_several_run_at_once_and_stop_takes_all(home: Path) -> None:
    serials = {cli("start").strip() for _ in range(2)}

    assert {line.split()[0] for line in cli("list").splitlines()} == serials
    cli("stop", "--all")
    assert cli("list") == ""
    assert list((home / "privacy-harness").iterdir()) == []


def test_a_port_that_is_taken_is_an_error_that_says_so() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as taken,
        pytest.raises(InfrastructureError, match="cannot listen there"),
    ):
        server.start(port=taken.getsockname()[1])

    assert state.running() == ()


def test_a_port_that_was_asked_for_is_taken() -> None:
    port = free_port()

    running = server.start(port=port)

    assert running.serial == f"127.0.0.1:{port}"
    server.stop(running)


def test_a_device_ends_with_the_process_it_was_started_for() -> None:
    parent = subprocess.Popen(["sleep", "60"])
    running = server.start(parent_pid=parent.pid)

    parent.kill()
    parent.wait()

    server._children.pop(running.pid).wait(timeout=10)
    assert not Path(running.folder).exists()
    assert state.running() == ()


def test_a_device_that_was_killed_is_no_longer_listed() -> None:
    running = server.start()

    os.kill(running.pid, signal.SIGKILL)
    server._children.pop(running.pid).wait(timeout=10)

    assert state.running() == ()
    assert not Path(running.folder).exists()


def test_a_device_that_has_died_leaves_nothing_of_itself_when_it_is_stopped() -> None:
    running = server.start(seed=1, parent_pid=os.getpid())
    os.kill(running.pid, signal.SIGKILL)
    os.waitid(os.P_PID, running.pid, os.WEXITED | os.WNOWAIT)
    server.stop(running)
    assert not Path(running.folder).exists()
    assert not Path(f"/proc/{running.pid}").exists()


def test_an_unknown_serial_is_an_error_that_lists_the_known() -> None:
    running = server.start()
    try:
        with pytest.raises(InfrastructureError, match=running.serial):
            state.find("127.0.0.1:1")
    finally:
        server.stop(running)


def test_a_device_listens_on_the_loopback_only_and_leaves_no_process() -> None:
    running = server.start()
    listening = subprocess.run(["cat", f"/proc/{running.pid}/net/tcp"], capture_output=True, text=True).stdout
    server.stop(running)

    port = f":{running.port:04X}"
    assert [line.split()[1] for line in listening.splitlines() if port in line.split()[1]] == [f"0100007F{port}"]
    assert state.started_at(running.pid) == 0


def test_the_truth_log_and_the_log_are_readable_from_outside() -> None:
    running = server.start()
    try:
        assert cli("truth", running.serial, "--json") == ""
        assert list(ask(running, Request(command="logcat")))[:1] != [b""]
    finally:
        server.stop(running)


@pytest.mark.parametrize("how", ["stop", "kill"])
def test_an_apps_process_ends_with_its_device(adb: StockAdb, how: str) -> None:
    running = server.start(parent_pid=os.getpid())
    phone = Phone(adb=adb, serial=running.serial)
    adb("connect", running.serial)
    apk = Path(__file__).parents[2] / "scenarios" / "yunzhushou" / "app" / "yunzhushou.apk"
    phone.run("install", str(apk))
    phone.shell("am start -W -n com.example.yunzhushou/.MainActivity")
    pid = int(phone.shell("pidof com.example.yunzhushou").text.split()[0])
    app = os.pidfd_open(pid)

    if how == "stop":
        server.stop(running)
    else:
        os.kill(running.pid, signal.SIGKILL)
        server._children.pop(running.pid).wait(timeout=10)

    assert select.select([app], [], [], 10)[0]
    os.close(app)
    adb("disconnect", running.serial)
