"""`harness diff`: compare two runs of an app, as of two builds of it."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from harness.cli.language import chinese, say, told
from harness.cli.lines import Terminal, on_one_line
from harness.cli.options import NamedPath, another_policy, as_json, show_values
from harness.comparison import Comparison, compare
from harness.comparison.formats import FORMATS, write
from harness.comparison.lines import lines
from harness.comparison.page import Tone, build
from harness.masking import Masking
from harness.report import Suite
from harness.suite import answers_beside, find_bundles, judged_again

STYLES = {Tone.WORSE: "red", Tone.OPEN: "yellow", Tone.BETTER: "green", Tone.PLAIN: ""}
_RUN = click.Path(exists=True, file_okay=False, path_type=Path)


@click.command(
    help=chinese(
        "比较两次运行：OLD 和 NEW 各是一个证据包，或装有一次运行的证据包的文件夹。\n\n"
        "说明哪些条款和监管条目的结论变了，有哪些新的收集、接收方、SDK 和权限，哪些不再测试，哪些无法比较。\n\n"
        "退出码：1 变差，即有条款或监管条目现在被违反而原来没有，或以新的方式被违反；或有行为方新取得、"
        "新收到政策没有声明的信息。3 没有看到变差，但有内容不再有结论，或新运行看不到：任何人都不能说没有变差。"
        "0 没有变差。原来通过、现在无法判定的条款是 3：它没有被证明变差，也决不算变好。"
    )
)
@click.argument("old", type=_RUN)
@click.argument("new", type=_RUN)
@another_policy
@click.option(
    "--format",
    "name",
    type=click.Choice([each.name for each in FORMATS]),
    help=say("输出一个文件而不是终端文字。", "Print a whole file instead of lines for the terminal."),
)
@click.option(
    "--out",
    type=NamedPath(dir_okay=False, path_type=Path),
    help=say("把 --format 的内容写入这个文件。", "Write what --format gives into this file."),
)
@as_json
@show_values
def diff(
    old: Path, new: Path, policy: Path | None, name: str | None, out: Path | None, as_json: bool, show_values: bool
) -> None:
    """Compare two runs: OLD and NEW are each a bundle, or the folder of the bundles of one run.

    Tells which clauses and regulators' items changed verdict; new collections, receivers, SDKs and permissions; what is
    no longer tested, and what could not be compared.

    Exit code 1 where it became worse: a clause or an item is broken that was not, or in a further way; or an actor
    obtains, or is sent, data that it did not before and that the policy does not declare. Exit code 3 where nothing
    worse was seen, and something that was kept or tested has no answer any more, or could not be seen by the new run:
    nobody may say that it is not worse. A pass that became inconclusive is that: not proven worse, and never better.
    Exit code 0 where it is not worse.
    """
    if as_json and name:
        raise click.UsageError(say("--json 和 --format 只能用一个。", "use --json or --format, not both."))
    if out and not name:
        raise click.UsageError(say("--out 需要 --format。", "--out wants --format."))
    before, after = (_suite(folder, policy) for folder in (old, new))
    comparison = compare(before, after)
    runs = [evidence for suite in (before, after) for evidence, _ in suite.judged]
    masking = Masking.of(runs, show_values=show_values)
    if as_json:
        click.echo(masking.json(comparison))
    elif name:
        _file(comparison, masking, name, out)
    else:
        terminal = Terminal()
        for line, tone in lines(build(comparison), lambda text: on_one_line(masking.terminal(told(text)))):
            terminal.print(line, style=STYLES[tone], soft_wrap=True)
    sys.exit(comparison.exit_code)


def _suite(folder: Path, policy: Path | None) -> Suite:
    found = find_bundles((folder,))
    return judged_again(found, policy=policy, answers=answers_beside(found)).suite()


def _file(comparison: Comparison, masking: Masking, name: str, out: Path | None) -> None:
    drawn = next(each for each in FORMATS if each.name == name).render(build(comparison), masking, told)
    content = drawn.encode("utf-8", "replace")
    if out is None:
        click.echo(content, nl=False)
        return
    write(out, content)
    click.echo(str(out))
