"""`harness demo`: the main job on several simulators at once, a compliant build and a bad one."""

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

from harness.cli.display import display, verdict_word
from harness.cli.language import chinese, say, told
from harness.errors import InfrastructureError
from harness.evidence import Evidence, read_bundle
from harness.judge import Findings, Verdict, judge
from harness.report import proof_lines
from harness.runner import AnyProgress, Listener
from harness.scenario.packs import pack
from harness.suite import EXIT_CODES, Outcome, find_bundles, find_scenarios, new_folder, write_reports
from harness.text import Text

EXPECTED = {"compliant": Verdict.PASS, "eager-device-ids": Verdict.FAIL}
SHARES = 2  # the suite of a build is performed on so many simulators


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
    with display(as_json=False, several=True) as listener, _runs(out) as runs:
        follow = _one_at_a_time(listener)
        with ThreadPoolExecutor(len(runs)) as together:
            for _ in together.map(lambda run: _follow(run[0], run[1], follow), runs):
                pass
    as_expected = True
    for variant, expected in EXPECTED.items():
        outcome = Outcome(judged=tuple(_judged(path) for path in find_bundles([out / variant])), error=None)
        right = outcome.verdict is expected
        as_expected &= right
        otherwise = say(f"但预期为{verdict_word(expected)}", f"but {expected.value} was expected")
        said = say("符合预期", "as expected") if right else otherwise
        verdict = verdict_word(outcome.verdict)
        click.secho(say(f"\n{variant}：{verdict}，{said}", f"\n{variant}: {verdict}, {said}"), bold=True)
        _show_proofs(outcome)
        click.echo(f"{say('报告：', 'Report: ')}{write_reports(outcome, out / variant).resolve()}")
    sys.exit(0 if as_expected else 1)


@contextmanager
def _runs(out: Path) -> Iterator[list[tuple[str, subprocess.Popen[bytes]]]]:
    """`harness run` for each share of each variant, with a simulator of its own. Ctrl-C reaches them too."""
    scenarios = [scenario.path for scenario in find_scenarios([pack("yunzhushou")])]
    runs = []
    for variant in EXPECTED:
        for share in range(SHARES):
            named = [*scenarios[share::SHARES], "--variant", variant, "--out", str(out / variant)]
            command = [sys.executable, "-m", "harness.cli", "run", *named, "--seed", "1", "--json", "--no-report"]
            runs.append((variant, subprocess.Popen(command, stdout=subprocess.PIPE)))
    try:
        yield runs
    finally:
        for _, process in runs:
            process.wait()


def _follow(variant: str, process: subprocess.Popen[bytes], listener: Listener) -> None:
    """Pass on what a run tells, under the variant's name. A run that found no verdict at all is an error."""
    assert process.stdout is not None
    for line in process.stdout:
        event = msgspec.json.decode(line, type=AnyProgress)
        listener(msgspec.structs.replace(event, scenario=f"{variant}/{event.scenario}"))
    if process.wait() not in EXIT_CODES.values():
        raise InfrastructureError(
            variant,
            Text(zh="有一次运行没有得出结论", en="a run ended without a verdict"),
            Text(zh="请查看上面的输出，或执行 `harness doctor`。", en="See the lines above, or `harness doctor`."),
        )


def _one_at_a_time(listener: Listener) -> Listener:
    lock = Lock()

    def follow(event: AnyProgress) -> None:
        with lock:
            listener(event)

    return follow


def _judged(bundle: Path) -> tuple[Evidence, Findings]:
    evidence = read_bundle(bundle)
    return evidence, judge(evidence)


def _show_proofs(outcome: Outcome) -> None:
    """The first proof of each failed expectation: the call, its stack from the actor on, its flow."""
    for _, findings in outcome.judged:
        for finding in findings.findings:
            if finding.verdict is Verdict.FAIL:
                where = f"{findings.scenario} / {finding.expectation}"
                click.secho(f"  ✘ {where}: {told(finding.reason)}", fg="red")
                for line in proof_lines(finding.proofs[0])[:8]:
                    click.echo(f"      {line}")
