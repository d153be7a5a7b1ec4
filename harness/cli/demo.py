"""`harness demo`: the main job on two simulators at once, a compliant build and a bad one."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

import click
import msgspec

from harness.cli.display import display
from harness.errors import InfrastructureError
from harness.judge import Findings, Verdict, decode
from harness.report import proof_lines
from harness.runner import AnyProgress, Listener
from harness.scenario.packs import pack
from harness.suite import EXIT_CODES, new_folder

EXPECTED = {"compliant": Verdict.PASS, "eager-device-ids": Verdict.FAIL}


@click.command()
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Folder for bundles and reports.")
def demo(out: Path | None) -> None:
    """Run the consent-and-revocation suite on a compliant build of the demo app and on one that breaks its promise.

    Exit code 0 where the first passes and the second fails, as they should.
    """
    out = out or new_folder()
    with display(as_json=False, several=True) as listener, ThreadPoolExecutor() as both, _runs(out) as runs:
        follow = _one_at_a_time(listener)
        codes = dict(zip(runs, both.map(lambda variant: _follow(variant, runs[variant], follow), runs), strict=True))
    as_expected = True
    for variant, expected in EXPECTED.items():
        report = out / variant / "report.html"
        if not report.is_file():
            raise InfrastructureError(
                variant, "the run ended without a report", "See the lines above, or `harness doctor`."
            )
        right = codes[variant] == EXIT_CODES[expected]
        as_expected &= right
        click.secho(
            f"\n{variant}: {expected.value}{' as expected' if right else ' was expected, but it is not'}", bold=True
        )
        _show_proofs(out / variant)
        click.echo(f"Report: {report.resolve()}")
    sys.exit(0 if as_expected else 1)


@contextmanager
def _runs(out: Path) -> Iterator[dict[str, subprocess.Popen[bytes]]]:
    """One `harness run` a variant, each with a simulator of its own. Ctrl-C reaches them as it reaches this command."""
    command = [sys.executable, "-m", "harness.cli", "run", str(pack("yunzhushou")), "--seed", "1", "--json"]
    runs = {
        variant: subprocess.Popen([*command, "--variant", variant, "--out", str(out / variant)], stdout=subprocess.PIPE)
        for variant in EXPECTED
    }
    try:
        yield runs
    finally:
        for process in runs.values():
            process.wait()


def _follow(variant: str, process: subprocess.Popen[bytes], listener: Listener) -> int:
    """Pass on what a run tells, under the variant's name; its exit code."""
    assert process.stdout is not None
    for line in process.stdout:
        event = msgspec.json.decode(line, type=AnyProgress)
        listener(msgspec.structs.replace(event, scenario=f"{variant}/{event.scenario}"))
    return process.wait()


def _one_at_a_time(listener: Listener) -> Listener:
    lock = Lock()

    def follow(event: AnyProgress) -> None:
        with lock:
            listener(event)

    return follow


def _show_proofs(folder: Path) -> None:
    """The first proof of each failed expectation: the call, its stack, its actor, its flow."""
    for path in sorted(folder.glob("*/findings.json")):
        findings: Findings = decode(path.read_bytes())
        for finding in findings.findings:
            if finding.verdict is not Verdict.FAIL:
                continue
            click.secho(f"  ✘ {findings.scenario} / {finding.expectation}: {finding.reason.en}", fg="red")
            for line in (line for proof in finding.proofs[:1] for line in proof_lines(proof)[:8]):
                click.echo(f"      {line}")
