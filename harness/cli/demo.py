"""`harness demo`: the main job on the simulator, a compliant build and a bad one."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from harness.cli.display import display
from harness.device import open_device
from harness.judge import Verdict
from harness.report import proof_lines
from harness.runner import RunOptions
from harness.scenario.packs import pack
from harness.suite import Outcome, find_scenarios, new_folder, run_suite, write_reports

EXPECTED = {"compliant": Verdict.PASS, "eager-device-ids": Verdict.FAIL}


@click.command()
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Folder for bundles and reports.")
def demo(out: Path | None) -> None:
    """Run the consent-and-revocation suite on a compliant build of the demo app and on one that breaks its promise.

    Exit code 0 where the first passes and the second fails, as they should.
    """
    out = out or new_folder()
    scenarios = find_scenarios([pack("yunzhushou")])
    as_expected = True
    reports: list[tuple[str, Outcome, Path]] = []
    with display(as_json=False) as listener, open_device("simulator", seed=1) as device:
        for variant in EXPECTED:
            options = RunOptions(variant=variant)
            outcome = run_suite(scenarios, device, out / variant, options=options, listener=listener)
            if outcome.error:
                raise outcome.error
            reports.append((variant, outcome, write_reports(outcome, out / variant)))
            as_expected &= outcome.verdict is EXPECTED[variant]
    for variant, outcome, report in reports:
        expected = EXPECTED[variant]
        click.secho(f"\n{variant}: {outcome.verdict.value} (expected: {expected.value})", bold=True)
        _show_proof(outcome)
        click.echo(f"Report: {report.resolve()}")
    sys.exit(0 if as_expected else 1)


def _show_proof(outcome: Outcome) -> None:
    """The first proof of each failed expectation: the call, its stack, its actor, its flow."""
    for _, findings in outcome.judged:
        for finding in findings.findings:
            if finding.verdict is not Verdict.FAIL:
                continue
            click.secho(f"  ✘ {findings.scenario} / {finding.expectation}: {finding.reason.en}", fg="red")
            for proof in finding.proofs[:1]:
                for line in proof_lines(proof)[:8]:
                    click.echo(f"      {line}")
