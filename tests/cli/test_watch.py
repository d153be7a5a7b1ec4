"""`harness watch` on the simulator, as lines and as a view: an SDK is found out without a scenario."""

from __future__ import annotations

import asyncio
import json
import os
import pty
import signal
import subprocess
import sys
import termios
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from rich.text import Text as Line
from textual.widgets import DataTable, OptionList, Static

from harness.cli.language import in_chinese
from harness.cli.live import Live, Offer
from harness.device import Device
from harness.device.deadline import Deadline
from harness.evidence import read_bundle
from harness.judge import Verdict, judge
from harness.runner import Listener, RunOptions
from harness.watching import Session, Sightings, prepared, watch_app
from tests.cli.terminal import ENGLISH
from tests.conftest import DEMO_APK, DEMO_APP

POLICY = DEMO_APK.parents[1] / "policy.yaml"
WATCH = (sys.executable, "-m", "harness.cli", "watch")


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    in_chinese.cache_clear()
    yield
    in_chinese.cache_clear()


def watched(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*WATCH, *arguments], capture_output=True, text=True, timeout=120)


def test_lines_for_machines_tell_who_read_what_and_where_it_went(simulator: Device, tmp_path: Path) -> None:
    steps = ("--step", "phase: consented", "--step", "tap: {id: agree}", "--app", str(DEMO_APK))
    out = ("--policy", str(POLICY), "--out", str(tmp_path / "out"), "--json", "--device", simulator.serial)
    command = [*WATCH, DEMO_APP, *steps, *out]
    told: list[dict[str, Any]] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        seen = False
        for line in running.stdout:
            told.append(json.loads(line))
            if not seen and told[-1]["event"] == "exchange" and told[-1]["carries"]:
                seen = True
                running.send_signal(signal.SIGINT)
    assert running.returncode == 0
    reads = [each for each in told if each["event"] == "read" and each["actor"] == "sdk:jpush"]
    assert {"android_id", "mac_wifi"} <= {each["data_type"] for each in reads}
    assert all("•" in each["value"] for each in reads if each["value"])
    first = {each["first"] for each in reads}
    carrying = next(each for each in told if each["event"] == "exchange" and each["carries"])
    assert carrying["recipient"] == "sdk:jpush"
    assert {call for each in carrying["carries"] for call in each["calls"]} <= first
    assert told[-1] == {"event": "watch-ended", "bundle": str(tmp_path / "out" / "watch")}
    evidence = read_bundle(tmp_path / "out" / "watch")
    assert not evidence.defects
    assert [span.name for span in evidence.phases] == ["watched", "consented"]
    assert judge(evidence).verdict is Verdict.INCONCLUSIVE


def test_ctrl_c_is_how_lines_end(simulator: Device, demo_app: str, tmp_path: Path) -> None:
    command = [*WATCH, demo_app, "--device", simulator.serial, "--out", str(tmp_path / "out")]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert running.stdout is not None
    assert any("step launch" in line for line in running.stdout)
    running.send_signal(signal.SIGINT)
    rest, complaints = running.communicate(timeout=60)
    assert running.returncode == 0, complaints
    assert "harness report" in rest
    assert read_bundle(tmp_path / "out" / "watch").manifest.aborted is None


def test_an_app_of_which_no_process_was_seen_was_not_watched(simulator: Device, demo_app: str, tmp_path: Path) -> None:
    simulator.activities.force_stop(demo_app)
    asked = ("--attach", "--seconds", "1", "--out", str(tmp_path))
    done = watched(demo_app, "--device", simulator.serial, *asked)
    assert done.returncode == 3
    assert f"No process of {demo_app} was seen: nothing was watched." in done.stderr


def test_a_terminal_that_can_draw_nothing_gets_lines(simulator: Device, demo_app: str, tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    command = [*WATCH, demo_app, "--device", simulator.serial, "--out", str(tmp_path)]
    dumb = {**ENGLISH, "TERM": "dumb"}
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=dumb) as running:
        os.close(theirs)
        shown = b""
        while b"step launch" not in shown:
            shown += os.read(ours, 65536)
        running.send_signal(signal.SIGINT)
        with suppress(OSError):  # EIO: the other side has closed it
            while more := os.read(ours, 65536):
                shown += more
    os.close(ours)
    assert b"\x1b" not in shown


def test_nothing_is_watched_for_a_reader_who_is_gone(simulator: Device, demo_app: str, tmp_path: Path) -> None:
    command = [*WATCH, demo_app, "--device", simulator.serial, "--out", str(tmp_path / "out")]
    tap = ("--step", "tap: {id: agree}")
    running = subprocess.Popen([*command, *tap], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert running.stdout is not None
    assert any("step tap" in line for line in running.stdout)
    running.stdout.close()
    running.stdout = None
    _, complaints = running.communicate(timeout=60)
    assert (running.returncode, complaints) == (141, "")
    assert read_bundle(tmp_path / "out" / "watch").manifest.aborted is None


def test_a_step_that_fails_is_told_and_the_next_is_performed(simulator: Device, demo_app: str, tmp_path: Path) -> None:
    steps = ("--step", "tap: {id: agre, timeout: 1s}", "--step", "home", "--seconds", "1")
    done = watched(demo_app, "--device", simulator.serial, *steps, "--out", str(tmp_path / "out"))
    assert done.returncode == 3
    assert "step home" in done.stdout
    assert "agree" in done.stdout  # the nearest that is there


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("--step", "tapp: agree", "--device", "nowhere"), "Did you mean `tap`"),
        (("--app", str(POLICY), "--device", "nowhere"), "no APK"),
    ],
)
def test_what_can_be_known_before_is_refused_before_a_device_is_opened(arguments: tuple[str, ...], why: str) -> None:
    done = watched(DEMO_APP, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert why in done.stderr


def test_an_app_that_is_not_there_is_told_at_once(simulator: Device) -> None:
    done = watched("com.example.absent", "--device", simulator.serial)
    assert done.returncode == 2
    assert "--app" in done.stderr


def test_the_view_is_steered_by_keys(simulator: Device, demo_app: str, tmp_path: Path) -> None:
    session = Session(demo_app, policy=POLICY, first=("phase: watched", "launch"))
    sightings = Sightings(policy=POLICY)

    def perform(listener: Listener) -> None:
        options = RunOptions()
        with prepared(session, options=options, serial=simulator.serial) as scenario:
            bundle = tmp_path / "watch"
            watch_app(session, scenario, simulator, bundle, options=options, listener=listener, sightings=sightings)

    view = Live(session=session, sightings=sightings, device=simulator, perform=perform)

    def state() -> str:
        return str(view.query_one("#state", Static).render())

    def behind() -> str:
        return str(view.query_one("#behind", Static).render())

    def rows(kind: str) -> list[str]:
        table: DataTable[Line] = view.query_one(f"#{kind}-table", DataTable)
        return [" ".join(str(cell) for cell in table.get_row_at(at)) for at in range(table.row_count)]

    async def play() -> None:
        async with view.run_test(size=(120, 40)) as pilot:

            async def until(holds: Callable[[], object]) -> None:
                deadline = Deadline(60)
                while not holds():
                    assert deadline.left_s, (state(), rows("reads"), rows("exchanges"))
                    await pilot.pause(0.05)

            await until(lambda: "phase watched" in state() and "launch" not in state())
            await pilot.press("p", *"consented", "enter")
            await until(lambda: "phase consented" in state())
            await pilot.press("t")
            await until(lambda: isinstance(view.screen, Offer) and view.screen.query(OptionList))
            offered = view.screen.query_one(OptionList)
            labels = [str(offered.get_option_at_index(at).prompt) for at in range(offered.option_count)]
            offered.highlighted = next(at for at, label in enumerate(labels) if 'tap: {id: "agree"}' in label)
            await pilot.press("enter")
            await until(lambda: any("JPush" in row for row in rows("exchanges")))
            await pilot.press("slash", *"android_id", "enter")
            await until(lambda: rows("reads") and all("Android ID" in row for row in rows("reads")))
            await until(lambda: "user.jpush.cn" in behind() and "cn.jpush.android.service" in behind())
            await pilot.press("s", *"nonsense", "enter")  # refused, and nothing ends
            await pilot.press("s", *"home", "enter")
            await until(lambda: "home" in evidence_of_steps(tmp_path / "watch"))
            await pilot.press("q")
            await until(lambda: not view.is_running)

    asyncio.run(play())
    evidence = read_bundle(tmp_path / "watch")
    assert evidence.manifest.aborted is None
    assert [span.name for span in evidence.phases] == ["watched", "consented"]
    assert [step.text for step in evidence.steps][-1] == "home"


@pytest.mark.parametrize(("told", "code", "why"), [("SIGTERM", 143, "ended by SIGTERM"), ("qq", 130, "by Ctrl-C")])
def test_a_view_that_is_told_to_end_waits_for_no_step(
    simulator: Device, demo_app: str, tmp_path: Path, told: str, code: int, why: str
) -> None:
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (30, 100))
    command = [*WATCH, demo_app, "--device", simulator.serial, "--out", str(tmp_path), "--step", "wait: 50m"]
    view = subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, env={**ENGLISH, "TERM": "xterm"}, close_fds=True
    )
    os.close(theirs)
    shown, deadline = b"", Deadline(90)
    while b"wait 50m" not in shown:
        assert deadline.left_s, shown
        shown += os.read(ours, 65536)
    if told == "qq":
        os.write(ours, b"q")
        while b"ending" not in shown:
            assert deadline.left_s, shown
            shown += os.read(ours, 65536)
        os.write(ours, b"q")
    else:
        view.send_signal(signal.Signals[told])
    with suppress(OSError):  # EIO: the other side has closed it
        while os.read(ours, 65536):
            pass
    os.close(ours)
    assert view.wait(30) == code
    aborted = read_bundle(tmp_path / "watch").manifest.aborted
    assert aborted is not None
    assert why in aborted.en


def evidence_of_steps(bundle: Path) -> str:
    return (bundle / "scenario.yaml").read_text(encoding="utf-8")
