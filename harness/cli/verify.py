"""`harness verify`: check a signed statement, and the evidence that it speaks of."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import click
import msgspec

from harness.cli.language import chinese, say, told
from harness.cli.lines import Terminal, json_line, on_one_line
from harness.cli.options import as_json
from harness.cli.stated import stated
from harness.signature import OPEN, Signer, Verified, folder_of, read_envelope, read_trusted
from harness.signature import verify as check

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command(
    help=chinese(
        "核验 STATEMENT，不需要设备和网络。\n\n"
        "说明由谁签署、签署了什么结论，以及证据中有什么被改动、缺失、加入或已过期。BUNDLE 是证据包或装有它们的文件夹；"
        "省略时在声明旁边寻找。\n\n"
        "退出码：0 属实、完整，且所签署的结论是通过。1 不属实，或所签署的结论是不通过。"
        "3 其余情况：结论无法判定，或没有全部核对。"
    )
)
@click.argument("statement", type=_FILE)
@click.argument("bundles", nargs=-1, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--trust",
    type=_FILE,
    multiple=True,
    help=say(
        "信任谁的签署：公钥、证书，或签发证书的机构的证书（PEM）。可多次给出。",
        "Whose signature you trust: a public key, a certificate, or that of an authority that issues them (PEM). "
        "Repeatable.",
    ),
)
@click.option("--app", type=_FILE, help=say("声明应当所述的安装包。", "The APK that it should be about."))
@click.option(
    "--timestamp",
    type=_FILE,
    help=say(
        "对声明文件的时间戳应答（RFC 3161）。", "Response of a time-stamp authority over the statement (RFC 3161)."
    ),
)
@click.option(
    "--trust-timestamp",
    type=_FILE,
    multiple=True,
    help=say("信任的时间戳机构的证书（PEM）。", "Certificates of the time-stamp authorities that you trust (PEM)."),
)
@as_json
def verify(
    statement: Path,
    bundles: tuple[Path, ...],
    trust: tuple[Path, ...],
    app: Path | None,
    timestamp: Path | None,
    trust_timestamp: tuple[Path, ...],
    as_json: bool,
) -> None:
    """Check STATEMENT, with no device and no network.

    Tells who signed it, what verdict was signed, and what of the evidence was changed, is missing, was added or has
    expired. BUNDLE is a bundle or the folder that they lie in; they are looked for beside the statement otherwise.

    Exit code 0: it is genuine and whole, and the verdict that was signed is a pass. 1: it is not genuine, or a fail was
    signed. 3: anything else, as where the verdict is inconclusive or not all was checked.
    """
    read = read_envelope(statement)
    verified = check(
        read,
        read_trusted(trust),
        now=datetime.now(UTC),
        root=folder_of((run.bundle for run in read.statement.block.runs), statement, bundles),
        apk=app,
        timestamp=timestamp,
        authorities=read_trusted(trust_timestamp).certificates,
    )
    if as_json:
        facts = {name: getattr(verified, name) for name in ("genuine", "signers", "stamped", "stamped_by", "found")}
        body = msgspec.to_builtins(verified.statement)
        json_line({"event": "verified", **facts, "exit_code": verified.exit_code, "statement": body})
    else:
        _tell(verified)
    sys.exit(verified.exit_code)


def _tell(verified: Verified) -> None:
    terminal = Terminal()

    def line(text: str, style: str = "") -> None:
        terminal.print(on_one_line(text), style=style, soft_wrap=True)

    for each in verified.found:
        is_open = each.kind in OPEN
        line(f"{'?' if is_open else '✘'} {told(each.text)}", "yellow" if is_open else "red")
    for signer in verified.signers:
        line(_named(signer), "green" if signer.trusted else "yellow")
    if verified.stamped:
        line(
            say(
                f"时间戳：{verified.stamped}，{verified.stamped_by}",
                f"time stamp: {verified.stamped}, {verified.stamped_by}",
            )
        )
    if not verified.genuine:
        line(say("声明或证据不属实，不能依据它放行。", "It is not genuine. Release nothing upon it."), "red")
        return
    line(say("所签署的内容：", "What was signed:"))
    for text, style in stated(verified.statement):
        line(text, style)
    if verified.files:
        count = verified.files
        line(say(f"{count} 个文件与签署时一致", f"{count} files are as they were signed"), "green")


def _named(signer: Signer) -> str:
    name = f"{signer.name}, " if signer.name else ""
    until = say(f"，证书有效期至 {signer.until}", f", certificate valid until {signer.until}") if signer.until else ""
    trusted = say("信任", "trusted") if signer.trusted else say("不在信任之列", "not one that you named")
    return say(
        f"签署人：{name}密钥 {signer.key}{until}（{trusted}）", f"signed by {name}key {signer.key}{until} ({trusted})"
    )
