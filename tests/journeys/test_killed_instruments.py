"""Whatever is killed in the middle of the before-consent phase, it does not pass, and what was recorded is kept."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import pytest

from harness.apart import apart
from harness.device import Device, open_device
from harness.device.adb import adb_program
from harness.evidence import read_bundle
from harness.judge import Verdict, judge
from harness.runner import StepEnded

SCENARIO = Path(__file__).parent / "before_consent.scenario"
PACKAGE = "com.example.yunzhushou"
HARNESS = (sys.executable, "-m", "harness.cli")
# A frida client of its own: one whose script hangs in a process that is killed can crash.
INJECT = """
import sys
import frida
serial, pid, source = sys.argv[1:]
session = frida.get_device(serial).attach(int(pid))
script = session.create_script(source)
script.load()
print(flush=True)
sys.stdin.read()
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A `harness run` of its own process that has reached the middle of the phase."""

    process: subprocess.Popen[bytes]
    complaints: IO[bytes]  # its stderr
    serial: str
    bundle: Path
    undo: ExitStack

    def finish(self) -> int:
        """Let it end by itself; its exit code."""
        self.process.communicate(timeout=60)
        return self.process.returncode


@pytest.fixture
def serial() -> Iterator[str]:
    with open_device("simulator", seed=5) as device:
        yield device.serial


@pytest.fixture
def run(serial: str, tmp_path: Path) -> Iterator[Run]:
    options = ("--device", serial, "--variant", "compliant")
    with apart("before consent", [str(SCENARIO)], tmp_path, *options) as suite:
        next(event for event in suite.events() if isinstance(event, StepEnded) and "note" in event.text)
        with ExitStack() as undo:
            yield Run(
                process=suite.process,
                complaints=suite.complaints,
                serial=serial,
                bundle=tmp_path / "before-consent-only",
                undo=undo,
            )
            suite.process.kill()


def children_named(parent: int, name: str) -> list[int]:
    """Process ids below `parent` whose command line holds `name`."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            stat = (folder / "stat").read_text().rpartition(")")[2].split()
            command = (folder / "cmdline").read_bytes().decode(errors="replace")
        except OSError:
            continue
        if int(stat[1]) == parent and name in command:
            found.append(int(folder.name))
    return found


def app_pid(serial: str) -> int:
    with open_device(serial) as device:
        return next(each.pid for each in device.packages.processes(PACKAGE) if each.name == PACKAGE)


def kill_mitmdump(run: Run) -> None:
    (pid,) = children_named(run.process.pid, "addon.py")
    os.kill(pid, signal.SIGKILL)


def kill_app(run: Run) -> None:
    os.kill(app_pid(run.serial), signal.SIGKILL)


def inject(run: Run, source: str) -> None:
    """Run a script of ours in the app, for as long as the test lasts."""
    command = [sys.executable, "-c", INJECT, run.serial, str(app_pid(run.serial)), source]
    client = run.undo.enter_context(subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE))
    run.undo.callback(client.kill)
    assert client.stdout is not None
    assert client.stdout.readline() == b"\n"


def stop_the_agents_thread(run: Run) -> None:
    """A second script that never returns holds the thread on which all scripts of the process run."""
    inject(run, "setTimeout(() => { for (;;); }, 50);")


def cut_the_agents_connection(run: Run) -> None:
    """Shut down the newest connection of the process: the agent's. On the JVM the app seldom outlives it."""
    inject(
        run,
        "const down = new NativeFunction(Module.getGlobalExportByName('shutdown'), 'int', ['int', 'int']);"
        "const all = Array.from({ length: 400 }, (_, fd) => fd).filter(fd => Socket.type(fd)?.startsWith('tcp'));"
        "setTimeout(() => down(all[all.length - 1], 2), 50);",
    )


def kill_adb_connection(run: Run) -> None:
    subprocess.run([adb_program(), "disconnect", run.serial], check=True, capture_output=True)


def stop_the_device(run: Run) -> None:
    subprocess.run([*HARNESS, "simulator", "stop", run.serial], check=True, capture_output=True)


KILLS: dict[str, Callable[[Run], None]] = {
    "mitmdump": kill_mitmdump,
    "the app": kill_app,
    "the agent's thread": stop_the_agents_thread,
    "the agent's connection": cut_the_agents_connection,
    "adb's connection": kill_adb_connection,
    "the device": stop_the_device,
}


def test_the_scenario_passes_when_nothing_is_killed(run: Run) -> None:
    assert run.finish() == 0
    assert judge(read_bundle(run.bundle)).verdict is Verdict.PASS


@pytest.mark.parametrize("victim", KILLS)
def test_a_phase_in_which_something_was_killed_does_not_pass(run: Run, victim: str) -> None:
    KILLS[victim](run)
    exit_code = run.finish()
    findings = judge(read_bundle(run.bundle)).findings
    assert {finding.verdict for finding in findings} == {Verdict.INCONCLUSIVE}
    assert all(finding.coverage.holes for finding in findings)
    assert exit_code in (3, 4)


def test_a_killed_harness_leaves_a_bundle_that_does_not_pass(run: Run) -> None:
    run.process.kill()
    run.process.wait()
    judged = subprocess.run([*HARNESS, "judge", str(run.bundle)], capture_output=True, text=True, check=False)
    assert judged.returncode == 3, judged.stdout + judged.stderr
    assert read_bundle(run.bundle).processes


@pytest.mark.parametrize(
    ("number", "code", "aborted"),
    [
        (signal.SIGINT, 130, "interrupted by Ctrl-C"),
        (signal.SIGTERM, 143, "ended by SIGTERM"),
        (signal.SIGHUP, 129, "ended by SIGHUP"),
    ],
    ids=["SIGINT", "SIGTERM", "SIGHUP"],
)
def test_who_ends_it_has_it_soon_and_nothing_is_left_behind(
    run: Run, number: signal.Signals, code: int, aborted: str
) -> None:
    proxies = children_named(run.process.pid, "mitmdump")
    run.process.send_signal(number)
    told, _ = run.process.communicate(timeout=5)
    run.complaints.seek(0)
    assert run.process.returncode == code
    assert f"Interrupted. What was recorded is kept in {run.bundle.parent}" in run.complaints.read().decode()
    assert json.loads(told.splitlines()[-1])["exit_code"] == code
    assert not any(Path(f"/proc/{pid}").exists() for pid in proxies)
    manifest = read_bundle(run.bundle).manifest
    assert manifest.aborted is not None
    assert (manifest.aborted.en, manifest.exit_code) == (aborted, code)
    with open_device(run.serial) as device:
        assert_as_before(device)


def test_what_a_killed_harness_left_on_the_device_is_put_back_by_doctor(run: Run) -> None:
    run.process.kill()
    run.process.wait()
    with open_device(run.serial) as device:
        assert device.adb.output("settings", "get", "global", "socks_proxy").strip().startswith("127.0.0.1:")
        doctor = subprocess.run(
            [*HARNESS, "doctor", "--device", run.serial], capture_output=True, text=True, check=False
        )
        assert "socks_proxy" in doctor.stdout
        assert_as_before(device)


def assert_as_before(device: Device) -> None:
    """Nothing leads to a proxy any more."""
    for setting in ("http_proxy", "socks_proxy"):
        value = device.adb.output("settings", "get", "global", setting).strip()
        assert value in ("null", ":0", "")
    assert device.adb.reverse_list() == ()


@pytest.mark.parametrize(
    ("number", "code", "why"),
    [(signal.SIGINT, 130, "interrupted by Ctrl-C"), (signal.SIGTERM, 143, "ended by SIGTERM")],
    ids=["SIGINT", "SIGTERM"],
)
def test_who_ends_the_demo_is_told_once_and_where_the_bundles_are(
    tmp_path: Path, number: signal.Signals, code: int, why: str
) -> None:
    out = tmp_path / "demo"
    with subprocess.Popen(
        [*HARNESS, "demo", "--out", str(out)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as demo:
        assert demo.stdout is not None
        said = next(line for line in demo.stdout if "before-consent" in line)
        demo.send_signal(number)
        said += demo.stdout.read()
    assert demo.returncode == code
    assert said.count("nterrupted") == 1
    assert "aborted" not in said
    assert f"What was recorded is kept in {out}; `harness judge {out}/" in said
    for manifest in out.glob("*/*/manifest.json"):
        aborted = read_bundle(manifest.parent).manifest.aborted
        assert aborted is not None
        assert aborted.en == why
