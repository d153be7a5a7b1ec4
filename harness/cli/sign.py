"""`harness sign`: state what a suite came to, and sign that."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from harness.cli.language import chinese, say
from harness.cli.lines import Terminal, json_line, on_one_line
from harness.cli.options import NamedPath, answers, as_json, bundles
from harness.cli.stated import stated
from harness.signature import FILE, covered, read_chain, read_signing_key, sealed, statement_of, write_statement
from harness.suite import EXIT_CODES, answers_beside, find_bundles, judged_again

PASSWORD = "HARNESS_KEY_PASSWORD"
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command(
    help=chinese(
        "签署 BUNDLE 的结论：一次运行的证据包，或装有它们的文件夹。\n\n"
        "先重新判定证据；已改动、不完整或与证据不符的内容不予签署。声明按 in-toto 的格式写出："
        "安装包、政策、逐条结论、覆盖情况、人工确认和每个文件的 SHA-256。"
        "退出码是所签署的结论：0 通过，1 不通过，3 无法判定。"
    )
)
@bundles
@click.option(
    "--key",
    type=_FILE,
    required=True,
    help=say(
        f"PEM 格式的私钥；密码在终端中输入，或放在环境变量 {PASSWORD} 中。",
        f"Private key in PEM; its password is typed in a terminal, or stands in {PASSWORD}.",
    ),
)
@click.option(
    "--certificate",
    type=_FILE,
    help=say(
        "这个密钥的证书，其后可有签发者的证书（PEM）。",
        "The key's certificate in PEM, and after it those of its issuers.",
    ),
)
@click.option(
    "--out",
    type=NamedPath(dir_okay=False, path_type=Path),
    help=say(f"声明写入的文件；省略时为证据包旁边的 {FILE}。", f"File to write; {FILE} beside the bundles otherwise."),
)
@answers
@as_json
def sign(
    bundles: tuple[Path, ...],
    key: Path,
    certificate: Path | None,
    out: Path | None,
    answers: Path | None,
    as_json: bool,
) -> None:
    """Sign what BUNDLE came to: the bundles of one run, or the folder that they lie in.

    The evidence is judged again first; what was changed, is not whole or does not follow from the evidence is not
    signed. The statement is in in-toto's format: the APK, the policy, the verdict on each clause, coverage, what
    persons answered, and the SHA-256 of each file. The exit code is the verdict that was signed: 0 pass, 1 fail, 3
    inconclusive.
    """
    now = datetime.now(UTC)
    signing = read_signing_key(key, _password)
    chain = read_chain(certificate, signing, at=now) if certificate else ()
    found = find_bundles(bundles)
    suite = judged_again(found, answers=answers or answers_beside(found)).suite()
    root, app, files = covered(suite)
    statement = statement_of(suite, app, files, now=now)
    written = write_statement(out or root / FILE, sealed(statement, signing, chain))
    verdict = statement.block.verdict
    if as_json:
        json_line({"event": "signed", "verdict": verdict, "key": signing.id, "file": str(written)})
        sys.exit(EXIT_CODES[verdict])
    terminal = Terminal()
    for line, style in stated(statement):
        terminal.print(on_one_line(line), style=style, soft_wrap=True)
    count = len(files)
    told = say(
        f"已用密钥 {signing.id} 签署，涵盖 {count} 个文件：{written}",
        f"signed with the key {signing.id}, over {count} files: {written}",
    )
    terminal.print(on_one_line(told), soft_wrap=True)
    sys.exit(EXIT_CODES[verdict])


def _password() -> str | None:
    if known := os.environ.get(PASSWORD):
        return known
    if not sys.stdin.isatty():
        return None
    asked: str = click.prompt(say("私钥的密码", "Password of the key"), hide_input=True, err=True, default="")
    return asked
