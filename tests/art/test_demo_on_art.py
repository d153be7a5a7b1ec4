"""The demo app's dex code on ART, through the whole harness: hooks, app-ops, screens and decrypted traffic."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from harness.device import Device, RuntimeName, open_device
from harness.judge import Verdict
from harness.reasons import tell
from harness.runner import RunOptions
from harness.scenario import Scenario
from harness.simulator.art.runtime import Runtime
from harness.suite import Outcome, run_suite
from tests.journeys.truth import compare, truth_of
from tests.journeys.variants import SCENARIOS, exposing, load_variants

VARIANTS = {variant.name: variant for variant in load_variants()}
USED = {"camera_image", "audio_recording", "contacts", "phone_number", "clipboard"}


@pytest.fixture(scope="module")
def device(art: Runtime) -> Iterator[Device]:
    with open_device("simulator", seed=11, runtime=RuntimeName.ART) as device:
        yield device


def perform(scenarios: Sequence[Scenario], variant: str, device: Device, out: Path) -> Outcome:
    return run_suite(scenarios, device, out, options=RunOptions(variant=variant), listener=lambda event: None)


def reasons(outcome: Outcome) -> str:
    return "\n".join(
        f"{finding.expectation}: {finding.verdict.value}: {tell(finding.reason).en}"
        for _, findings in outcome.judged
        for finding in findings.findings
    )


def test_what_the_functions_collect_is_seen_and_what_is_sent_is_read(device: Device, tmp_path: Path) -> None:
    scenarios = [scenario for scenario in SCENARIOS if Path(scenario.path).stem == "use-and-revoke"]
    outcome = perform(scenarios, "compliant", device, tmp_path)
    assert outcome.verdict is Verdict.PASS, (outcome.error, reasons(outcome))
    ((evidence, _),) = outcome.judged
    assert {each.data_type for each in evidence.collections} >= USED
    assert all(each.stack for each in evidence.collections if each.data_type in USED)
    compared = compare(truth_of(device.serial), evidence)
    assert (compared.missed, compared.invented) == ((), ())
    read = {flow.host for flow in evidence.flows if flow.protocol == "https" and flow.request_body}
    assert read >= {"android.bugly.qq.com", "user.jpush.cn", "api.mypaas.com"}


@pytest.mark.parametrize("name", ["eager-app-list", "eager-location"])
def test_a_call_of_a_class_that_was_never_used_before_is_no_pass(name: str, device: Device, tmp_path: Path) -> None:
    wanted = VARIANTS[name].expect.finding
    assert wanted is not None
    outcome = perform(VARIANTS[name].scenarios, name, device, tmp_path)
    assert outcome.verdict is Verdict.FAIL, (outcome.error, reasons(outcome))
    assert exposing(wanted, outcome.judged), reasons(outcome)
