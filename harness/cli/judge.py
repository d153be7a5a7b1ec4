"""`harness judge`: judge bundles again, with no device."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from harness.cli.display import display
from harness.cli.language import chinese, say, told
from harness.cli.lines import json_line, on_one_line
from harness.cli.options import NamedPath, another_policy, answers, as_json, bundles
from harness.report import broken_elsewhere, clause_counts
from harness.report.words import word
from harness.suite import answers_beside, ended, find_bundles, judge_bundles


@click.command(help=chinese("重新判定 BUNDLE，不需要设备。\n\n写出 findings.json；同一证据包得到相同的字节。"))
@bundles
@click.option(
    "--out",
    type=NamedPath(file_okay=False, path_type=Path),
    help=say(
        "文件夹，每个证据包的 findings.json 写入其中；省略时写入证据包。",
        "Folder to write the findings.json of each bundle into; the bundle itself otherwise.",
    ),
)
@another_policy
@answers
@as_json
def judge(
    bundles: tuple[Path, ...], out: Path | None, policy: Path | None, answers: Path | None, as_json: bool
) -> None:
    """Judge BUNDLE again, with no device.

    Writes its findings.json; the same bundle gives the same bytes.
    """
    with display(as_json=as_json) as listener:
        found = find_bundles(bundles)
        answers = answers or answers_beside(found)
        outcome = judge_bundles(found, listener, policy=policy, answers=answers, out=out)
    if as_json:
        json_line(ended(outcome, None))
    else:
        for evidence, _ in outcome.judged:
            if copy := evidence.manifest.redacted:
                click.echo(f"{evidence.manifest.scenario}{say('：', ': ')}{told(word('label', 'copy'))} {copy.of[:16]}")
        for suite in outcome.suites():
            if suite.verdict.another_policy:
                click.echo(told(word("label", "another-policy")))
            for clause, reason in broken_elsewhere(suite):
                click.secho(on_one_line(f"  ✘ {clause}{say('：', ': ')}{told(reason)}"), fg="red")
            click.echo(told(clause_counts(suite.verdict.clauses)))
    if outcome.error_text:
        click.echo(on_one_line(told(outcome.error_text)), err=True)
    sys.exit(outcome.exit_code)
