"""Every build variant of the demo app against the suite: `make variants` prints the table; the tests use the parts.

    python -m tests.journeys.variants [--runtime hotspot|art] [--only VARIANT]... [--quick] [--record]

`--record` writes the runtime's column of docs/runtimes.md.
"""

from __future__ import annotations

import argparse
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import msgspec
from rich.console import Console
from rich.table import Table

from harness.apart import apart
from harness.catalogue import load_sdks
from harness.device import Device, RuntimeName, open_device
from harness.evidence import Evidence
from harness.judge import Findings, Proof, Verdict
from harness.runner import RunOptions
from harness.scenario import Expectation, Scenario, find_scenarios
from harness.scenario.packs import pack
from harness.suite import Outcome, find_bundles, judged_again, new_folder, run_suite, write_reports
from tests.journeys import runtimes
from tests.journeys.truth import Key, compare, truth_of

PACK = pack("yunzhushou")
SCENARIOS = find_scenarios([PACK])
AT_ONCE = 3  # variants; a run waits more than it works


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What the whole suite said of one variant, beside the truth log."""

    variant: Variant
    verdict: Verdict
    outcomes: tuple[str, ...]
    proof: Proof | None  # the first that exposes it
    accesses: int
    events: int
    missed: tuple[Key, ...]
    invented: tuple[Key, ...]

    @property
    def right(self) -> bool:
        """As the variant deserves, and by instruments that missed and invented nothing."""
        exposed = self.proof is not None or self.variant.expect.finding is None
        return self.verdict is self.variant.expect.verdict and exposed and not self.missed and not self.invented

    @property
    def recall(self) -> str:
        """Of the accesses that the system knows of, those that an instrument saw."""
        return f"{(self.accesses - len(self.missed)) / self.accesses:.0%}" if self.accesses else "–"

    def cells(self) -> tuple[str, ...]:
        """As the table shows it."""
        wanted, proof = self.variant.expect.finding, self.proof
        named = (proof.data_type, ", ".join(self.outcomes), proof.actor.id, proof.phase, proof.process) if proof else ()
        return (
            self.variant.name,
            ("" if self.right else "WRONG: ") + self.verdict.value,
            wanted.expectation if wanted else "",
            *(named or ("",) * 5),
            str(self.accesses),
            str(self.events),
            self.recall,
            str(len(self.invented)),
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


def perform(variant: Variant, device: Device, out: Path) -> Outcome:
    """Run the scenarios in which the variant must be found out, and write its reports."""
    outcome = run_suite(
        variant.scenarios,
        device,
        out / variant.name,
        options=RunOptions(variant=variant.name),
        listener=lambda event: None,
    )
    if outcome.judged:
        write_reports(outcome, out / variant.name)
    return outcome


def row(variant: Variant, out: Path, runtime: RuntimeName, *, quick: bool) -> Row:
    """The whole suite on the variant, on a simulator of its own; `quick`: the scenarios that must find it out."""
    files = [scenario.path for scenario in (variant.scenarios if quick else SCENARIOS)]
    with open_device("simulator", seed=1, runtime=runtime) as device:
        options = ("--device", device.serial, "--variant", variant.name)
        with apart(variant.name, files, out / variant.name, *options) as run:
            run.follow(lambda event: None)
        truth = truth_of(device.serial)
    outcome = judged_again(find_bundles([out / variant.name]))
    compared = [compare(truth, evidence) for evidence, _ in outcome.judged if evidence.phases]
    wanted = variant.expect.finding
    proofs = exposing(wanted, outcome.judged) if wanted else ()
    return Row(
        variant=variant,
        verdict=outcome.verdict,
        outcomes=tuple(proof.outcome for proof in proofs),
        proof=proofs[0] if proofs else None,
        accesses=sum(each.accesses for each in compared),
        events=sum(each.events for each in compared),
        missed=tuple(key for each in compared for key in each.missed),
        invented=tuple(key for each in compared for key in each.invented),
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runtime", type=RuntimeName, choices=tuple(RuntimeName), default=RuntimeName.HOTSPOT)
    parser.add_argument("--only", action="append", metavar="VARIANT", help="this one; may be given again")
    parser.add_argument("--quick", action="store_true", help="only the scenarios that must find a variant out")
    parser.add_argument("--record", action="store_true", help="write the runtime's column of docs/runtimes.md")
    options = parser.parse_args()
    variants = [each for each in load_variants() if not options.only or each.name in options.only]
    console = Console(width=210)
    out = new_folder() / f"variants-{options.runtime}"
    table = Table(
        *("variant", "verdict", "expectation", "data type", "outcome", "actor", "phase", "process"),
        *("truth", "events", "recall", "invented"),
    )
    wrong = 0
    with ThreadPoolExecutor(AT_ONCE) as together:  # each run is a process of its own
        for each in together.map(partial(row, out=out, runtime=options.runtime, quick=options.quick), variants):
            wrong += not each.right
            if options.record:
                runtimes.record(each.variant.name, options.runtime, each.cells()[1], each.recall)
            table.add_row(*each.cells())
            console.print(f"{each.variant.name}: {each.verdict.value}", style="dim")
            for what, keys in (("missed", each.missed), ("invented", each.invented)):
                for process, pid, data_type, obtained in keys:
                    console.print(
                        f"  {what}: {data_type} in {process} ({pid}), {'obtained' if obtained else 'refused'}"
                    )
    console.print(table)
    console.print(f"Reports: {out.resolve()}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
