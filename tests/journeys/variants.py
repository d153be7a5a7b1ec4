"""Every build variant of the demo app against the suite: `make variants` prints the table; the tests use the parts."""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec
from rich.console import Console
from rich.table import Table

from harness.catalogue import load_sdks
from harness.device import Device, open_device
from harness.evidence import Evidence
from harness.judge import Findings, Proof, Verdict
from harness.runner import RunOptions
from harness.scenario import Expectation, Scenario
from harness.scenario.packs import pack
from harness.suite import Outcome, find_scenarios, new_folder, run_suite, write_reports
from tests.journeys.truth import compare, truth_of

PACK = pack("yunzhushou")
SCENARIOS = find_scenarios([PACK])


class ExpectedFinding(msgspec.Struct, frozen=True):
    """The finding that must name the broken promise, and how it was broken."""

    expectation: str
    phase: str
    outcomes: tuple[str, ...]  # a proof of each is needed: obtained, denied, sent, shown
    data_type: str = ""
    actor: str = ""
    process: str = ""


class Expected(msgspec.Struct, frozen=True):
    verdict: Verdict
    finding: ExpectedFinding | None = None


class Variant(msgspec.Struct, frozen=True):
    """A build variant as its JSON file tells."""

    name: str
    expect: Expected

    @property
    def scenarios(self) -> tuple[Scenario, ...]:
        """The scenarios in which it must be found out; all for one that has nothing to hide."""
        wanted = self.expect.finding
        if wanted is None:
            return SCENARIOS
        return tuple(scenario for scenario in SCENARIOS if any(_asks_for(each, wanted) for each in scenario.expect))


def _asks_for(expectation: Expectation, wanted: ExpectedFinding) -> bool:
    data_types = getattr(expectation, "data_types", ())  # no data types: all of them
    return (expectation.kind, expectation.phase) == (wanted.expectation, wanted.phase) and (
        not data_types or wanted.data_type in data_types
    )


def load_variants() -> tuple[Variant, ...]:
    files = sorted((PACK / "app" / "variants").glob("*.json"))
    return tuple(msgspec.json.decode(file.read_bytes(), type=Variant) for file in files)


def exposing(wanted: ExpectedFinding, judged: tuple[tuple[Evidence, Findings], ...]) -> tuple[Proof, ...]:
    """One proof an outcome that names data type, actor, phase and process as expected and shows the caller.

    Nothing where one is missing.
    """
    fitting = [
        proof
        for _, findings in judged
        for finding in findings.findings
        if finding.verdict is Verdict.FAIL and finding.kind == wanted.expectation
        for proof in finding.proofs
        if _names(proof, wanted)
    ]
    proofs = tuple(next((proof for proof in fitting if proof.outcome == each), None) for each in wanted.outcomes)
    return tuple(proof for proof in proofs if proof) if all(proofs) else ()


def _names(proof: Proof, wanted: ExpectedFinding) -> bool:
    named = (proof.phase, proof.data_type, proof.actor.id, proof.process)
    expected = (wanted.phase, wanted.data_type, wanted.actor, wanted.process)
    return named == expected and (not wanted.data_type or _shows_caller(proof))


def _shows_caller(proof: Proof) -> bool:
    """Whether a frame of the stack is the actor's own code."""
    sdks = {f"sdk:{sdk.id}": sdk.packages for sdk in load_sdks()}
    packages = sdks.get(proof.actor.id, (SCENARIOS[0].app.package,))
    return any(frame.startswith(f"{package}.") for frame in proof.frames for package in packages)


def perform(variant: Variant, device: Device, out: Path, scenarios: tuple[Scenario, ...] | None = None) -> Outcome:
    """Run the variant and write its reports."""
    outcome = run_suite(
        scenarios or variant.scenarios,
        device,
        out / variant.name,
        options=RunOptions(variant=variant.name),
        listener=lambda event: None,
    )
    if outcome.judged:
        write_reports(outcome, out / variant.name)
    return outcome


def main() -> int:
    console = Console(width=170)
    out = new_folder() / "variants"
    table = Table(
        *("variant", "verdict", "expectation", "data type", "outcome", "actor", "phase", "process"),
        *("truth", "events", "recall", "invented"),
    )
    wrong = 0
    with open_device("simulator", seed=1) as device:
        for variant in load_variants():
            outcome = perform(variant, device, out, SCENARIOS)
            truth = truth_of(device.serial)
            compared = [compare(truth, evidence) for evidence, _ in outcome.judged if evidence.phases]
            wanted = variant.expect.finding
            proofs = exposing(wanted, outcome.judged) if wanted else ()
            proof = proofs[0] if proofs else None
            as_expected = outcome.verdict is variant.expect.verdict and (proof is not None or wanted is None)
            accesses, missed = sum(each.accesses for each in compared), sum(len(each.missed) for each in compared)
            invented = sum(len(each.invented) for each in compared)
            wrong += not as_expected or bool(missed) or bool(invented)
            table.add_row(
                variant.name,
                ("" if as_expected else "WRONG: ") + outcome.verdict.value,
                wanted.expectation if wanted else "",
                proof.data_type if proof else "",
                ", ".join(each.outcome for each in proofs),
                proof.actor.id if proof else "",
                proof.phase if proof else "",
                proof.process if proof else "",
                str(accesses),
                str(sum(each.events for each in compared)),
                f"{(accesses - missed) / accesses:.0%}" if accesses else "–",
                str(invented),
            )
            console.print(f"{variant.name}: {outcome.verdict.value}", style="dim")
    console.print(table)
    console.print(f"Reports: {out.resolve()}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
