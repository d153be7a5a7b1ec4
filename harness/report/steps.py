"""A step as it may be shown: what was typed is masked, whether the scenario calls it personal or not."""

from __future__ import annotations

from harness.events.records import StepResult
from harness.report.redact import redact
from harness.scenario import Scenario, Type

STEPS = "steps"  # what stands for all steps of a scenario, beside the ids of its expectations


def shown_step(step: StepResult, scenario: Scenario) -> str:
    """The step in one line, without what it typed."""
    performed = scenario.steps[step.index - 1] if 0 < step.index <= len(scenario.steps) else None
    return step.text.replace(performed.text, redact(performed.text)) if isinstance(performed, Type) else step.text
