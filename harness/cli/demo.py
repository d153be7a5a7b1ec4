"""`harness demo`: the main job on several simulators at once, a compliant build and a bad one."""

from __future__ import annotations

import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import IO

import click
import msgspec

from harness.cli.display import display, verdict_word
from harness.cli.endings import telling_where
from harness.cli.language import chinese, in_chinese, say, told
from harness.cli.lines import on_one_line
from harness.device.simulator import SIMULATOR
from harness.errors import InfrastructureError
from harness.evidence import Evidence, read_bundle
from harness.judge import Findings, Verdict, judge
from harness.report import clause_counts, mask_for, proof_lines, said_of
from harness.runner import AnyProgress, Listener, RunOptions, RunStarted, Terminated
from harness.scenario import find_scenarios
from harness.scenario.packs import pack
from harness.suite import (
    EXIT_CODES,
    Outcome,
    SuiteEnded,
    check_suite,
    find_bundles,
    new_folder,
    write_reports,
)
from harness.text import Text, as_told

EXPECTED = {"compliant": Verdict.PASS, "eager-device-ids": Verdict.FAIL}
SHARES = 2  # the suite of a build is performed on so many simulators
MOST_LINES = 8  # of one proof


@click.command(
    help=chinese(
        "在示例应用的两个构建上运行“同意与撤回”测试：一个合规，一个违背承诺。\n\n前者通过、后者不通过时退出码为 0。"
    )
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help=say("存放证据包和报告的文件夹。", "Folder for bundles and reports."),
)
def demo(out: Path | None) -> None:
    """Run the consent-and-revocation suite on a compliant build of the demo app and on one that breaks its promise.

    Exit code 0 where the first passes and the second fails, as they should.
    """
    out = out or new_folder()
    scenarios = find_scenarios([pack("yunzhushou")])
    for variant in EXPECTED:
        check_suite(scenarios, out / variant, options=RunOptions(variant=variant), serial=SIMULATOR)
    with telling_where(out), display(as_json=False, several=True) as listener:
        _perform([scenario.path for scenario in scenarios], out, listener)
    as_expected = True
    for variant, expected in EXPECTED.items():
        outcome = Outcome(judged=tuple(_judged(path) for path in find_bundles([out / variant])), error=None)
        right = outcome.verdict is expected
        as_expected &= right
        otherwise = say(f"但预期为{verdict_word(expected)}", f"but {expected.value} was expected")
        told_as = say("符合预期", "as expected") if right else otherwise
        verdict = verdict_word(outcome.verdict)
        click.secho(say(f"\n{variant}：{verdict}，{told_as}", f"\n{variant}: {verdict}, {told_as}"), bold=True)
        click.echo(told(clause_counts(outcome.suite().verdict.clauses)))
        _show_proofs(outcome)
        click.echo(f"{say('报告：', 'Report: ')}{write_reports(outcome, out / variant).resolve()}")
    sys.exit(0 if as_expected else 1)


@dataclass(slots=True, kw_only=True)
class _Run:
    """`harness run` for a share of a variant's scenarios, with a simulator of its own."""

    variant: str
    process: subprocess.Popen[bytes]
    complaints: IO[bytes]  # its stderr
    told_to_end: bool = False

    def end(self, number: int) -> None:
        """Have it clean up and end. It is told once: a second signal would cut that short."""
        if not self.told_to_end:
            self.told_to_end = True
            self.process.send_signal(number)


def _perform(scenarios: Sequence[str], out: Path, listener: Listener) -> None:
    """Perform all shares at once. Whoever interrupts this ends each of them, once it has cleaned up."""
    follow = _OneAtATime(listener)
    with ExitStack() as undo:
        runs = [
            undo.enter_context(_started(scenarios[share::SHARES], variant, out))
            for variant in EXPECTED
            for share in range(SHARES)
        ]
        with ThreadPoolExecutor(len(runs)) as together:
            try:
                for _ in together.map(lambda run: _follow(run, follow), runs):
                    pass
            except BaseException as ending:
                follow.stop()
                for run in runs:
                    run.end(_passed_on(ending))
                raise


@contextmanager
def _started(scenarios: Sequence[str], variant: str, out: Path) -> Iterator[_Run]:
    options = ["--variant", variant, "--out", str(out / variant), "--seed", "1", "--json", "--no-report"]
    command = [sys.executable, "-m", "harness.cli", "run", *scenarios, *options]
    with tempfile.TemporaryFile() as complaints:
        # A group of its own: a Ctrl-C in the terminal is for the demo to pass on, once.
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=complaints, process_group=0)
        run = _Run(variant=variant, process=process, complaints=complaints)
        try:
            yield run
        finally:
            run.end(signal.SIGTERM)
            process.communicate()


def _passed_on(ending: BaseException) -> int:
    """The signal that ended the demo. One that it was started to ignore is ignored by its runs as well."""
    match ending:
        case Terminated():
            return ending.number
        case KeyboardInterrupt():
            return signal.SIGINT
        case _:
            return signal.SIGTERM


def _follow(run: _Run, listener: Listener) -> None:
    """Pass on what a run tells, under the variant's name. A run that found no verdict at all is an error."""
    assert run.process.stdout is not None
    error: Text | None = None
    for line in run.process.stdout:
        event = msgspec.json.decode(line, type=AnyProgress | SuiteEnded)
        if isinstance(event, SuiteEnded):
            error = event.error
            continue
        if isinstance(event, RunStarted):
            event = msgspec.structs.replace(event, variant="")  # it stands in the name already
        listener(msgspec.structs.replace(event, scenario=f"{run.variant}/{event.scenario}"))
    if run.process.wait() not in EXIT_CODES.values():
        run.complaints.seek(0)
        complained = run.complaints.read().decode(errors="replace").strip().splitlines()
        no_verdict = Text(zh="有一次运行没有得出结论", en="a run ended without a verdict")
        raise InfrastructureError(
            run.variant,
            error or (as_told(complained[-1]) if complained else no_verdict),
            Text(zh="请执行 `harness doctor`，查看缺少什么。", en="`harness doctor` tells what is missing."),
        )


class _OneAtATime:
    """A listener that several threads may call, until it is told to stop."""

    def __init__(self, listener: Listener) -> None:
        self._listener = listener
        self._lock = Lock()
        self._stopped = False

    def __call__(self, event: AnyProgress) -> None:
        with self._lock:
            if not self._stopped:
                self._listener(event)

    def stop(self) -> None:
        """Say no more: what ends now was made to end."""
        with self._lock:
            self._stopped = True


def _judged(bundle: Path) -> tuple[Evidence, Findings]:
    evidence = read_bundle(bundle)
    return evidence, judge(evidence)


def _show_proofs(outcome: Outcome) -> None:
    """The first proof of each failed expectation: the call, its stack from the actor on, its flow."""
    for evidence, findings in outcome.judged:
        mask = mask_for(evidence)
        for finding in findings.findings:
            if finding.verdict is Verdict.FAIL:
                where = f"{findings.scenario} / {finding.expectation}"
                reason = mask.text(told(said_of(finding)))
                click.secho(on_one_line(f"  ✘ {where}{say('：', ': ')}{reason}"), fg="red")
                for line in proof_lines(finding.proofs[0], chinese=in_chinese(), mask=mask)[:MOST_LINES]:
                    click.echo(f"      {on_one_line(line)}")
