"""A scenario that needs a person: in a terminal it waits for one, elsewhere the step fails."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from harness.device import Device
from harness.evidence import read_bundle
from tests.cli.terminal import ENGLISH, answering

POLICY = Path(__file__).parents[2] / "scenarios" / "yunzhushou" / "policy.yaml"
SCENARIO = """\
scenario: a-person
title: {zh: 需要人, en: A person}
policy: policy.yaml
app: {package: com.example.yunzhushou}
steps:
  - phase: before-consent
  - launch
  - pause: look at the notice
  - screenshot: the notice
expect:
  - nothing-collected: {phase: before-consent, clauses: [P9.1]}
"""


@pytest.fixture
def command(simulator: Device, demo_app: str, tmp_path: Path) -> list[str]:
    (tmp_path / "policy.yaml").write_bytes(POLICY.read_bytes())
    (tmp_path / "a-person.yaml").write_text(SCENARIO, encoding="utf-8")
    run = [sys.executable, "-m", "harness.cli", "run", str(tmp_path / "a-person.yaml"), "--no-report"]
    return [*run, "--device", simulator.serial, "--out", str(tmp_path / "out")]


def test_in_a_terminal_it_waits_for_the_person(command: list[str], tmp_path: Path) -> None:
    _, shown = answering(command, [("look at the notice. Press Enter", "")])
    evidence = read_bundle(tmp_path / "out" / "a-person")
    assert [step.ok for step in evidence.steps] == [True] * 4, shown
    assert "the notice" in {screen.why.en for screen in evidence.screens}


@pytest.mark.parametrize("option", [(), ("--json",), ("--no-input",)])
def test_elsewhere_the_step_fails_and_says_why(command: list[str], option: tuple[str, ...], tmp_path: Path) -> None:
    if option == ("--no-input",):
        code, shown = answering([*command, *option], [])
    else:
        done = subprocess.run(
            [*command, *option], capture_output=True, text=True, timeout=120, env=ENGLISH, stdin=subprocess.DEVNULL
        )
        code, shown = done.returncode, done.stdout
    assert code == 3, shown
    assert "nobody is there to do it" in shown
