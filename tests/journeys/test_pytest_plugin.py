"""Scenarios as pytest items: every expectation an item, a device a worker, JUnit for the build server."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

from harness.suite import find_scenarios
from tests.journeys.variants import PACK, SCENARIOS


def pytest(*arguments: str) -> subprocess.CompletedProcess[str]:
    # Off the checkout's own settings: a user's project has none of them.
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-c", "/dev/null", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=220)


def test_the_suite_passes_on_two_workers_and_writes_junit(tmp_path: Path) -> None:
    junit = tmp_path / "junit.xml"
    done = pytest(
        *(str(PACK), "--device", "simulator", "-n", "2", "--variant", "compliant"),
        *("--junit-xml", str(junit), "--out", str(tmp_path / "out")),
    )
    assert done.returncode == 0, done.stdout[-4000:]
    cases = ElementTree.parse(junit).getroot().iter("testcase")
    assert len(list(cases)) == sum(len(scenario.expect) for scenario in SCENARIOS)
    bundles = {path.parent.name for path in (tmp_path / "out").glob("*/manifest.json")}
    assert bundles == {scenario.id for scenario in SCENARIOS}
    assert len(list((tmp_path / "out").glob("worker-*/report.html"))) == 2


def test_a_broken_promise_fails_its_item_and_shows_the_caller(tmp_path: Path) -> None:
    scenario = PACK / "pre-granted.yaml"
    done = pytest(str(scenario), "--variant", "eager-camera", "--out", str(tmp_path / "out"))
    assert done.returncode == 1
    assert "com.example.yunzhushou" in done.stdout
    assert "camera_image" in done.stdout
    assert "  at " in done.stdout


def test_a_scenario_that_cannot_be_read_is_a_collection_error_without_a_traceback(tmp_path: Path) -> None:
    file = tmp_path / "broken.yaml"
    file.write_text("scenario: broken\nsteps: [lunch]\n", encoding="utf-8")
    done = pytest(str(file))
    assert done.returncode == 2
    assert "broken.yaml" in done.stdout
    assert "Traceback" not in done.stdout


def test_every_expectation_is_an_item() -> None:
    (scenario,) = find_scenarios([PACK / "first-run-consent.yaml"])
    done = pytest("--collect-only", "-q", str(PACK / "first-run-consent.yaml"))
    for expectation in scenario.expect:
        assert f"first-run-consent.yaml::{expectation.id}" in done.stdout


def test_the_tests_of_a_python_file_are_still_shared_out_among_the_workers(tmp_path: Path) -> None:
    tests = tmp_path / "test_numbers.py"
    tests.write_text("".join(f"def test_{number}(): pass\n" for number in range(8)), encoding="utf-8")
    done = pytest(str(tests), "-n", "2", "-v")
    assert done.returncode == 0, done.stdout[-4000:]
    assert "[gw0]" in done.stdout
    assert "[gw1]" in done.stdout
