"""`harness demo`: the main job on several simulators at once, a compliant build and a bad one."""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from threading import Lock

import click
import msgspec

from harness.apart import Apart, apart
from harness.cli.display import display, verdict_word
from harness.cli.endings import telling_where
from harness.cli.language import chinese, in_chinese, say, told
from harness.cli.lines import on_one_line
from harness.cli.options import NamedPath, runtime
from harness.device import RuntimeName
from harness.device.simulator import SIMULATOR
from harness.errors import InfrastructureError
from harness.judge import Verdict
from harness.masking import Masking
from harness.report import clause_counts, proof_lines, said_of
from harness.runner import AnyProgress, Listener, RunOptions, RunStarted, Terminated
from harness.scenario import find_scenarios
from harness.scenario.packs import pack
from harness.suite import (
    Outcome,
    check_suite,
    find_bundles,
    judged_again,
    new_folder,
    write_reports,
)

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
    type=NamedPath(file_okay=False, path_type=Path),
    help=say("存放证据包和报告的文件夹。", "Folder for bundles and reports."),
)
@runtime
def demo(out: Path | None, runtime: RuntimeName) -> None:
    """Try it: two builds of a demo app, one that keeps its promise.

    The consent-and-revocation suite runs on both.

    Exit code 0 where the first passes and the second fails, as they should.
    """
    out = out or new_folder()
    scenarios = find_scenarios([pack("yunzhushou")])
    for variant in EXPECTED:
        check_suite(scenarios, out / variant, options=RunOptions(variant=variant), serial=SIMULATOR)
    with telling_where(out), display(as_json=False, several=True) as listener:
        error = _perform([scenario.path for scenario in scenarios], out, runtime, listener)
    as_expected = True
    for variant, expected in EXPECTED.items():
        if error and not any((out / variant).glob("*/manifest.json")):
            continue
        outcome = judged_again(find_bundles([out / variant]))
        right = outcome.verdict is expected
        as_expected &= right
        otherwise = say(f"但预期为{verdict_word(expected)}", f"but {expected.value} was expected")
        told_as = say("符合预期", "as expected") if right else otherwise
        verdict = verdict_word(outcome.verdict)
        click.secho(say(f"\n{variant}：{verdict}，{told_as}", f"\n{variant}: {verdict}, {told_as}"), bold=True)
        click.echo(told(clause_counts(outcome.suite().verdict.clauses)))
        _show_proofs(outcome)
        click.echo(f"{say('报告：', 'Report: ')}{write_reports(outcome, out / variant).resolve()}")
    if error:
        raise error  # what the others came to is in the reports
    sys.exit(0 if as_expected else 1)


def _perform(
    scenarios: Sequence[str], out: Path, runtime: RuntimeName, listener: Listener
) -> InfrastructureError | None:
    """Perform all shares at once; gives the first error of one that came to no end, which keeps none of the others.

    Whoever interrupts this ends each of them, once it has cleaned up.
    """
    follow = _OneAtATime(listener)
    options = ("--seed", "1", "--runtime", runtime.value, "--no-report")
    with ExitStack() as undo:
        runs = [
            undo.enter_context(apart(variant, scenarios[share::SHARES], out / variant, *options, "--variant", variant))
            for variant in EXPECTED
            for share in range(SHARES)
        ]
        with ThreadPoolExecutor(len(runs)) as together:
            try:
                errors = list(together.map(lambda run: _error_of(run, _under_its_name(run.name, follow)), runs))
            except BaseException as ending:
                follow.stop()
                for run in runs:
                    run.end(_passed_on(ending))
                raise
    return next((error for error in errors if error), None)


def _error_of(run: Apart, listener: Listener) -> InfrastructureError | None:
    try:
        run.follow(listener)
    except InfrastructureError as error:
        return error
    return None


def _passed_on(ending: BaseException) -> int:
    """The signal that ended the demo. One that it was started to ignore is ignored by its runs as well."""
    match ending:
        case Terminated():
            return ending.number
        case KeyboardInterrupt():
            return signal.SIGINT
        case _:
            return signal.SIGTERM


def _under_its_name(variant: str, listener: Listener) -> Listener:
    """Pass on what a run tells under the variant's name."""

    def tell(event: AnyProgress) -> None:
        if isinstance(event, RunStarted):
            event = msgspec.structs.replace(event, variant="")  # it stands in the name already
        listener(msgspec.structs.replace(event, scenario=f"{variant}/{event.scenario}"))

    return tell


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


def _show_proofs(outcome: Outcome) -> None:
    """The first proof of each failed expectation: the call, its stack from the actor on, its flow."""
    for evidence, findings in outcome.judged:
        masking = Masking.of((evidence,))
        for finding in findings.findings:
            if finding.verdict is Verdict.FAIL:
                where = f"{findings.scenario} / {finding.expectation}"
                reason = masking.terminal(told(said_of(finding)))
                click.secho(on_one_line(f"  ✘ {where}{say('：', ': ')}{reason}"), fg="red")
                for line in proof_lines(finding.proofs[0], masking, chinese=in_chinese())[:MOST_LINES]:
                    click.echo(f"      {on_one_line(line)}")
