"""Scenarios as pytest items: every expectation an item, a device a worker, JUnit for the build server."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from harness.scenario import find_scenarios
from tests.journeys.variants import PACK, SCENARIOS


def run_pytest(*arguments: str) -> subprocess.CompletedProcess[str]:
    # Off the checkout's own settings: a user's project has none of them.
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-c", "/dev/null", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=220)


def test_the_suite_passes_on_two_workers_and_writes_junit(tmp_path: Path) -> None:
    junit = tmp_path / "junit.xml"
    done = run_pytest(
        *(str(PACK), "--harness-device", "simulator", "-n", "2", "--harness-variant", "compliant"),
        *("--junit-xml", str(junit), "--harness-out", str(tmp_path / "out")),
    )
    assert done.returncode == 0, done.stdout[-4000:]
    cases = ElementTree.parse(junit).getroot().iter("testcase")
    assert len(list(cases)) == sum(1 + len(scenario.expect) for scenario in SCENARIOS)
    bundles = {path.parent.name for path in (tmp_path / "out").glob("*/manifest.json")}
    assert bundles == {scenario.id for scenario in SCENARIOS}
    assert f"report / 报告: {tmp_path}/out/report.html" in done.stdout
    report = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert [scenario.title.en for scenario in SCENARIOS if scenario.title.en not in report] == []
    assert not list((tmp_path / "out").glob("worker-*"))


def test_a_broken_promise_fails_its_item_and_shows_the_caller(tmp_path: Path) -> None:
    scenario = PACK / "pre-granted.yaml"
    done = run_pytest(str(scenario), "--harness-variant", "eager-camera", "--harness-out", str(tmp_path / "out"))
    assert done.returncode == 1
    assert "com.example.yunzhushou" in done.stdout
    assert "Photo or video taken" in done.stdout
    assert "  at " in done.stdout
    assert f"report / 报告: {tmp_path}/out/report.html" in done.stdout


def test_the_tests_of_a_scenario_beside_pytest_s_root_are_of_its_file(tmp_path: Path) -> None:
    """Or workers would take them for tests of several scenarios, and perform it more than once."""
    scenario = PACK / "pre-granted.yaml"
    done = run_pytest(str(scenario), "--rootdir", str(tmp_path), "--collect-only", "-q")
    assert [line for line in done.stdout.splitlines() if "::" in line] == [
        f"{scenario.as_posix()}::{name}"
        for name in ("steps", "nothing-collected-before-consent", "nothing-sent-before-consent")
    ]


def test_a_scenario_that_cannot_be_read_is_a_collection_error_without_a_traceback(tmp_path: Path) -> None:
    file = tmp_path / "broken.yaml"
    file.write_text("scenario: broken\nsteps: [lunch]\n", encoding="utf-8")
    done = run_pytest(str(file))
    assert done.returncode == 2
    assert "broken.yaml" in done.stdout
    assert "Traceback" not in done.stdout


def test_two_scenarios_of_one_id_are_a_collection_error_that_names_both(tmp_path: Path) -> None:
    for name in ("one", "two"):
        text = (PACK / "pre-granted.yaml").read_text(encoding="utf-8").replace("app/", f"{PACK}/app/")
        (tmp_path / f"{name}.yaml").write_text(text.replace("policy.yaml", f"{PACK}/policy.yaml"), encoding="utf-8")
    done = run_pytest(str(tmp_path))
    assert done.returncode == 2
    assert f"{tmp_path}/two.yaml: its id `pre-granted` is that of {tmp_path}/one.yaml" in done.stdout
    assert "Traceback" not in done.stdout


@pytest.mark.parametrize("chosen", [("-n", "2"), ("--tx", "2*popen", "--dist", "loadgroup")])
def test_fewer_devices_than_workers_are_refused_with_how_many_are_needed(chosen: tuple[str, ...]) -> None:
    done = run_pytest(str(PACK), *chosen, "--harness-device", "R5CT10")
    assert done.returncode == 4
    assert "--harness-device names 1 serial(s), but 2 workers need 2" in done.stderr
    assert "2 个进程需要 2 个序列号" in done.stderr


@pytest.mark.parametrize(("serials", "says"), [("A,", "a serial is empty"), ("A,A", "a serial is named twice")])
def test_serials_that_cannot_be_meant_are_refused(serials: str, says: str) -> None:
    done = run_pytest(str(PACK), "--harness-device", serials)
    assert done.returncode == 4
    assert says in done.stderr


def test_a_variant_that_does_not_exist_is_found_out_before_a_device_is_opened() -> None:
    done = run_pytest(str(PACK / "pre-granted.yaml"), "--harness-variant", "eagre", "--harness-device", "R5CT10")
    assert done.returncode == 2
    assert "eager-camera" in done.stdout


def test_a_folder_that_holds_a_bundle_already_is_found_out_before_a_device_is_opened(tmp_path: Path) -> None:
    (tmp_path / "pre-granted").mkdir()
    (tmp_path / "pre-granted" / "manifest.json").touch()
    done = run_pytest(str(PACK / "pre-granted.yaml"), "--harness-device", "R5CT10", "--harness-out", str(tmp_path))
    assert done.returncode == 2
    assert "already holds a bundle" in done.stdout


def test_a_failed_step_is_an_item_that_fails(tmp_path: Path) -> None:
    text = (PACK / "pre-granted.yaml").read_text(encoding="utf-8").replace("app/", f"{PACK}/app/")
    text = text.replace("policy.yaml", f"{PACK}/policy.yaml")
    text = text.replace("- wait: 3s", "- wait: 3s\n  - phase: consented\n  - tap: {id: argee, timeout: 1s}")
    (tmp_path / "pen.yaml").write_text(text.replace("scenario: pre-granted", "scenario: pen"), encoding="utf-8")
    done = run_pytest(
        str(tmp_path / "pen.yaml"), "--harness-out", str(tmp_path / "out"), "--harness-variant", "compliant"
    )
    assert done.returncode == 1
    assert "1 failed, 2 passed" in done.stdout
    assert "Inconclusive: step 13 (tap id: argee) did not succeed: not on the screen: id=argee" in done.stdout


def test_the_steps_and_every_expectation_are_items() -> None:
    (scenario,) = find_scenarios([PACK / "first-run-consent.yaml"])
    done = run_pytest("--collect-only", "-q", str(PACK / "first-run-consent.yaml"))
    for name in ("steps", *(expectation.id for expectation in scenario.expect)):
        assert f"first-run-consent.yaml::{name}" in done.stdout


def test_the_tests_of_a_python_file_are_still_shared_out_among_the_workers(tmp_path: Path) -> None:
    tests = tmp_path / "test_numbers.py"
    tests.write_text("".join(f"def test_{number}(): pass\n" for number in range(8)), encoding="utf-8")
    done = run_pytest(str(tests), "-n", "2", "-v")
    assert done.returncode == 0, done.stdout[-4000:]
    assert "[gw0]" in done.stdout
    assert "[gw1]" in done.stdout
