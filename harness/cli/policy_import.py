"""`harness policy import`: the first draft of a policy file, from the text that the operator publishes."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from itertools import islice

import click

from harness.catalogue.register import nobodys_own
from harness.cli.language import chinese, say, told
from harness.cli.lines import on_one_line
from harness.drafting import Draft, as_policy_file, open_source, read_draft
from harness.drafting.opening import LARGEST
from harness.errors import BadInput
from harness.text import Text

_SHOWN = 40  # things that were not understood, on stderr; the draft lists all
_WIDEST = 100  # signs of each


@click.command(
    "import",
    help=chinese(
        "从政策的文字、网页（HTML）、Word（.docx）或 PDF 生成政策文件的初稿，写到标准输出。\n\n"
        "FILE 为 - 时读标准输入。没有读懂的内容列在标准错误和初稿的注释中；由人补充和核对之后才能使用。"
    ),
)
@click.argument("file")
@click.option(
    "--package",
    "packages",
    multiple=True,
    help=say("应用自身代码的包名。可多次给出。", "A package of the app's own code. Repeatable."),
)
def import_policy(file: str, packages: tuple[str, ...]) -> None:
    """Make a first draft of a policy file from a policy's text, HTML, Word (.docx) or PDF, on standard output.

    FILE may be - for standard input. What was not understood is listed on standard error and in the draft's comments.
    The draft is for a person to complete and to check.
    """
    for package in packages:
        if problem := nobodys_own(package):
            raise BadInput("--package", *problem)
    name = "stdin" if file == "-" else file
    draft = read_draft(open_source(_bytes(file, name), name))
    if not draft.statements:
        raise BadInput(
            name,
            Text(zh="没有读到政策的任何条款", en="nothing in it reads as a statement of a policy"),
            Text(zh="请确认它是隐私政策的全文", en="Make sure that it is the whole text of a privacy policy"),
        )
    click.echo(as_policy_file(draft, os.path.basename(name), say=told, packages=packages), nl=False)
    for line in _told(draft):
        click.echo(line, err=True)


def _bytes(file: str, name: str) -> bytes:
    """What the file holds; of one that is too large, one byte more than is read."""
    try:
        if file == "-":
            return sys.stdin.buffer.read(LARGEST + 1)
        if os.path.exists(file) and not os.path.isfile(file):
            raise BadInput(name, Text(zh="不是普通文件", en="it is no ordinary file"), _ANOTHER)
        with open(file, "rb") as opened:
            return opened.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise BadInput(name, Text(zh=f"无法读取（{why}）", en=f"it cannot be read ({why})"), _ANOTHER) from error


_ANOTHER = Text(
    zh="请给出政策文本的文件，或用 - 从标准输入读取", en="Name the file of a policy's text, or - for standard input"
)


def _told(draft: Draft) -> Iterator[str]:
    yield say(
        f"初稿：{len(draft.statements)} 个条款，{len(draft.rows)} 行 SDK，"
        f"{len(draft.functions)} 项功能，{len(draft.permissions)} 项权限。",
        f"Draft: {len(draft.statements)} clauses, {len(draft.rows)} rows of SDKs, {len(draft.functions)} functions, "
        f"{len(draft.permissions)} permissions.",
    )
    yield say(
        "没有起草 sharing、storage、retention、rights、minors、notices：初稿末尾列出了有关的条款。",
        "Not drafted: sharing, storage, retention, rights, minors, notices; the draft ends with the clauses on them.",
    )
    for unread in islice(draft.unread, _SHOWN):
        shown = on_one_line(unread.words.replace("\n", " / "))
        shown = shown if len(shown) <= _WIDEST else f"{shown[: _WIDEST - 1]}…"
        yield f"{told(unread.place.text)}{say('，', ', ')}{told(unread.why)}{say('：', ': ')}{shown}"
    if (more := len(draft.unread) - _SHOWN) > 0:
        yield say(f"另有 {more} 处，见初稿末尾的注释。", f"... and {more} more: see the end of the draft.")
