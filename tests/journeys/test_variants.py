"""Every build variant against the scenarios that must find it out; no access that the system knows of is missed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from harness.device import Device, open_device
from harness.reasons import tell
from harness.suite import EXIT_CODES
from tests.journeys.truth import compare, truth_of
from tests.journeys.variants import Variant, exposing, load_variants, perform

VARIANTS = load_variants()


@pytest.fixture(scope="module")
def device() -> Iterator[Device]:
    with open_device("simulator", seed=11) as device:
        yield device


@pytest.mark.parametrize("variant", VARIANTS, ids=[variant.name for variant in VARIANTS])
def test_a_variant_is_judged_as_it_deserves_and_no_access_is_missed(
    variant: Variant, device: Device, tmp_path: Path
) -> None:
    outcome = perform(variant, device, tmp_path)
    reasons = [
        f"{findings.scenario}/{finding.expectation}: {finding.verdict.value}: {tell(finding.reason).en}"
        for _, findings in outcome.judged
        for finding in findings.findings
    ]
    assert outcome.verdict is variant.expect.verdict, "\n".join(reasons)
    assert outcome.exit_code == EXIT_CODES[variant.expect.verdict], outcome.error
    if variant.expect.finding:
        assert exposing(variant.expect.finding, outcome.judged), "\n".join(reasons)

    truth = truth_of(device.serial)
    for evidence, findings in outcome.judged:
        compared = compare(truth, evidence)
        print(
            f"{variant.name} {findings.scenario}: {compared.accesses} accesses, {compared.events} events, "
            f"recall {compared.recall:.0%}"
        )
        assert compared.missed == ()
        assert compared.invented == ()


def test_the_variants_collect_before_consent_from_every_place_named_in_the_readme() -> None:
    places = {
        place
        for file in (Path("scenarios/yunzhushou/app/variants")).glob("eager-*.json")
        for place in ("attachBaseContext", "provider", "pushcore", "thread", "clinit")
        if f'"{place}"' in file.read_text(encoding="utf-8")
    }
    assert places == {"attachBaseContext", "provider", "pushcore", "thread", "clinit"}
