"""Whatever is there and answers no more: Ctrl-C ends the run in 5 s, and says what the next run puts back."""

from __future__ import annotations

import json
import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from harness.evidence import read_bundle
from harness.judge import Verdict, judge
from tests.faults.stage import Stage, stage

ENDS_WITHIN_S = 5.0
WITHOUT_A_WORD_S = 60.0  # beyond the rest of the scenario
VICTIMS: dict[str, Callable[[Stage], int]] = {
    "device": lambda run: run.device,
    "adb's server": lambda run: run.adb_server,
    "proxy": lambda run: run.proxy,
    "app": lambda run: run.app,
}
CHANGED = ("the setting socks_proxy", "the trust store", "the setting cached_apps_freezer")


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Stage]:
    with stage(tmp_path) as run:
        run.until_ready()
        yield run


def problems(run: Stage) -> str:
    return "".join(event["message"]["en"] for event in run.told if event["event"] == "problem-arose")


def assert_as_before(run: Stage) -> None:
    """No setting, no forward and no authority of ours is on the device."""
    for setting in ("socks_proxy", "harness_socks_proxy_before", "harness_cached_apps_freezer_before"):
        assert run.adb("shell", "settings", "get", "global", setting).stdout.strip() in ("null", ":0")
    assert run.adb("reverse", "--list").stdout.strip() == ""
    assert "harness-ca" not in run.adb("shell", "mount").stdout


@pytest.mark.parametrize("victim", VICTIMS)
def test_a_burst_of_ctrl_c_ends_it_in_time_whatever_is_stopped(run: Stage, victim: str) -> None:
    stopped = VICTIMS[victim](run)
    os.kill(stopped, signal.SIGSTOP)
    for _ in range(4):
        run.harness.send_signal(signal.SIGINT)
        time.sleep(0.05)
    code, seconds = run.finish(60)
    assert (code, seconds < ENDS_WITHIN_S) == (130, True), seconds
    assert run.complained().startswith("Interrupted. What was recorded is kept in ")
    with suppress(ProcessLookupError):  # it was ended, as is the proxy of every run
        os.kill(stopped, signal.SIGCONT)
    if victim in ("device", "adb's server"):
        assert all(part in problems(run) for part in CHANGED)
        put_back = run.harness_says("doctor", "--device", run.serial).stdout
        assert "put back socks_proxy, cached_apps_freezer, /system/etc/security/cacerts" in put_back
    elif "could not be put back in time" in problems(run):  # the machine has many to serve
        run.harness_says("doctor", "--device", run.serial)
    assert_as_before(run)
    assert judge(read_bundle(run.bundle)).verdict is Verdict.INCONCLUSIVE


@pytest.mark.parametrize("victim", ["device", "adb's server"])
def test_a_run_ends_by_itself_where_nobody_answers_any_more(run: Stage, victim: str) -> None:
    os.kill(VICTIMS[victim](run), signal.SIGSTOP)
    code, seconds = run.finish(180)
    assert (code, seconds < WITHOUT_A_WORD_S) == (4, True), seconds
    assert "does not answer any more" in run.complained() or "cannot be reached" in run.complained()
    assert "Traceback" not in run.complained()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL], ids=lambda number: number.name)
def test_a_kill_of_the_whole_group_leaves_no_process_and_no_pass(run: Stage, number: signal.Signals) -> None:
    proxy = run.proxy
    os.killpg(run.harness.pid, number)
    code, _ = run.finish(20)
    assert code == (143 if number == signal.SIGTERM else -number)
    deadline = time.monotonic() + 10
    while Path(f"/proc/{proxy}").exists() and time.monotonic() < deadline:
        time.sleep(0.1)  # it is no child of ours, and ends by the end of a connection
    assert not Path(f"/proc/{proxy}").exists()
    assert judge(read_bundle(run.bundle)).verdict is Verdict.INCONCLUSIVE
    run.harness_says("doctor", "--device", run.serial)
    assert_as_before(run)


def test_a_harness_that_slept_says_nothing_wrong_and_does_not_blame_the_device(run: Stage) -> None:
    os.killpg(run.harness.pid, signal.SIGSTOP)
    time.sleep(12)  # longer than any question's limit
    os.killpg(run.harness.pid, signal.SIGCONT)
    code, _ = run.finish(60)
    assert code in (0, 3), run.complained()
    assert json.loads((run.bundle / "manifest.json").read_bytes())["aborted"] is None
    assert_as_before(run)
