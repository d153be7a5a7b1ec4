"""`harness export`: a suite in the formats of other tools."""

from __future__ import annotations

from pathlib import Path

import click

from harness.cli.language import chinese, say, told
from harness.cli.options import NamedPath, another_policy, answers, bundles, show_values
from harness.export import WRITERS, write
from harness.suite import answers_beside, find_bundles, judged_again

ENDINGS = ", ".join(each.ending for each in WRITERS)


@click.command(
    help=chinese(
        "把 BUNDLE 的结论写成其他工具的格式。\n\n"
        "格式由文件名的结尾决定：.xlsx 是供筛选的表格（条款、监管条目、全部调用、流量），.csv 是全部调用，"
        ".sarif 是逐条结论（SARIF 2.1.0）。个人信息已遮盖。"
    )
)
@bundles
@click.option(
    "--out",
    type=NamedPath(dir_okay=False, path_type=Path),
    required=True,
    help=say(f"写入的文件；结尾为 {ENDINGS} 之一。", f"File to write; its name ends in one of {ENDINGS}."),
)
@another_policy
@answers
@show_values
def export(bundles: tuple[Path, ...], out: Path, policy: Path | None, answers: Path | None, show_values: bool) -> None:
    """Write what BUNDLE came to in a format of other tools.

    The end of the file's name says which: .xlsx for tables to filter (clauses, regulators' items, all calls, flows),
    .csv for all calls, .sarif for the verdict on each clause (SARIF 2.1.0). Personal values are masked.
    """
    found = find_bundles(bundles)
    outcome = judged_again(found, policy=policy, answers=answers or answers_beside(found))
    write(outcome.suite(show_values=show_values), out, told)
    click.echo(str(out))
