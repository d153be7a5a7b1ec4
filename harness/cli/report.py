"""`harness report`: draw the report of bundles again."""

from __future__ import annotations

from pathlib import Path

import click

from harness.cli.language import chinese, say
from harness.cli.options import NamedPath, another_policy, answers, bundles, show_values
from harness.suite import answers_beside, find_bundles, judged_again, write_reports


@click.command(
    help=chinese(
        "重新生成 BUNDLE 的报告。\n\n"
        "写出 report.html、junit.xml、clauses.json、traffic.har 和 summary.json；"
        "BUNDLE 是一个证据包，或装有证据包的文件夹。"
    )
)
@bundles
@click.option(
    "--out",
    type=NamedPath(file_okay=False, path_type=Path),
    help=say("文件夹；省略时为第一个证据包所在处。", "Folder; the first bundle's own otherwise."),
)
@another_policy
@answers
@show_values
def report(
    bundles: tuple[Path, ...], out: Path | None, policy: Path | None, answers: Path | None, show_values: bool
) -> None:
    """Draw the report of BUNDLE again.

    Writes report.html, junit.xml, clauses.json, traffic.har and summary.json; BUNDLE is one bundle or a folder of them.
    """
    found = find_bundles(bundles)
    outcome = judged_again(found, policy=policy, answers=answers or answers_beside(found))
    click.echo(write_reports(outcome, out or bundles[0], show_values=show_values))
