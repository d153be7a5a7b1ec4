"""A program that ends with its starter and may be traced, started without Python between fork and exec."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from harness.simulator.apps.launch import launch

SLEEP = Path("/bin/sleep")
# Runs in every copy of this process before exec, as a lock that another thread held at the fork would.
FROZEN_COPIES = """
import os, pathlib, signal, subprocess
from harness.simulator.apps.launch import launch
os.register_at_fork(after_in_child=signal.pause)
child = launch(pathlib.Path("/bin/echo"), ["echo", "it", "runs"], stdout=subprocess.PIPE)
print(child.communicate()[0].decode(), end="")
"""
STARTER = """
import pathlib, signal
from harness.simulator.apps.launch import launch
print(launch(pathlib.Path("/bin/sleep"), ["sleep", "600"]).pid, flush=True)
signal.pause()
"""


def test_no_code_of_ours_runs_in_a_copy_of_this_process() -> None:
    done = subprocess.run(
        [sys.executable, "-c", FROZEN_COPIES], capture_output=True, text=True, timeout=30, check=False
    )
    assert (done.stdout, done.stderr) == ("it runs\n", "")


def test_name_arguments_environment_and_folder_are_those_asked_for(tmp_path: Path) -> None:
    script = 'echo "$0" "$@" "$PWD"; env'
    child = launch(
        Path("/bin/sh"),
        ["com.example.app:push", "-c", script, "first", "a b"],
        environment={"ANDROID_ROOT": "/system", "LC_ALL": "C.UTF-8"},
        cwd=tmp_path,
        stdout=subprocess.PIPE,
    )
    told = child.communicate()[0].decode().splitlines()
    assert told[0] == f"first a b {tmp_path}"
    assert {line.partition("=")[0] for line in told[1:]} - {"PWD", "_", "SHLVL", "OLDPWD"} == {"ANDROID_ROOT", "LC_ALL"}


def test_it_ends_with_who_started_it() -> None:
    starter = subprocess.Popen([sys.executable, "-c", STARTER], stdout=subprocess.PIPE)
    with starter:
        assert starter.stdout is not None
        child = os.pidfd_open(int(starter.stdout.readline()))
        starter.kill()
    try:
        assert select.select([child], [], [], 10)[0], "the program outlives its starter"
    finally:
        os.close(child)


def test_a_starter_that_is_gone_already_starts_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "getpid", lambda: 1)  # as if the real parent had ended in between
    child = launch(SLEEP, ["sleep", "600"], stderr=subprocess.DEVNULL)
    assert child.wait(timeout=10) == 0


def test_a_signal_reaches_the_program_itself() -> None:
    child = launch(Path("/bin/sh"), ["sh", "-c", "echo ready; exec sleep 600"], stdout=subprocess.PIPE)
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"ready\n"
        child.kill()
    assert child.returncode == -signal.SIGKILL
