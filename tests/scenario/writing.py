"""Scenarios written by tests."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from harness.policy import load_policy
from harness.scenario import Scenario, parse_scenario

PACK = Path(__file__).parent.parent.parent / "scenarios" / "yunzhushou"
POLICY = load_policy(PACK / "policy.yaml")
EXPECTED = ("{nothing-sent: {phase: before-consent, clauses: [P9.1]}}",)


def write(steps: Sequence[str] = ("{phase: before-consent}", "launch"), expect: Sequence[str] = EXPECTED) -> str:
    """Text of a scenario: line 6 is the first step."""
    lines = [
        "scenario: written",
        "title: {zh: 写的, en: written}",
        "policy: policy.yaml",
        "app: {package: com.example.yunzhushou}",
        "steps:",
        *(f"  - {step}" for step in steps),
        "expect:" if expect else "expect: []",
        *(f"  - {expectation}" for expectation in expect),
    ]
    return "\n".join(lines) + "\n"


def read(steps: Sequence[str] = ("{phase: before-consent}", "launch"), expect: Sequence[str] = EXPECTED) -> Scenario:
    """A scenario of these steps and expectations."""
    return parse_scenario(write(steps, expect), "written.yaml", POLICY)
