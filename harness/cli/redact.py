"""`harness redact`: copies of bundles that can be passed on."""

from __future__ import annotations

import secrets
import sys
from pathlib import Path

import click

from harness.cli.language import chinese, say, told
from harness.cli.lines import json_line, on_one_line
from harness.cli.options import NamedPath, as_json, bundles
from harness.masking import visible
from harness.suite import Copied, find_bundles, redact_bundle

KEY_BYTES = 32
DIFFERS = 3  # as where something is inconclusive: the copy does not say all that its original says
_LISTED = 12


@click.command(
    help=chinese(
        "为 BUNDLE 制作可以转交的脱敏副本。\n\n"
        "个人信息处处以替代值代替，同一个值的替代值相同；副本的判定与原件一致，不一致之处会写明，退出码为 3。"
    )
)
@bundles
@click.option(
    "--out",
    type=NamedPath(file_okay=False, path_type=Path),
    help=say(
        "文件夹，每个副本写入其中；省略时写在原件旁边，名称以 -redacted 结尾。",
        "Folder to write each copy into; beside the original, named -redacted, otherwise.",
    ),
)
@as_json
def redact(bundles: tuple[Path, ...], out: Path | None, as_json: bool) -> None:
    """Make copies of BUNDLE that can be passed on.

    Personal values are replaced everywhere by stand-ins, the same value by the same one. A copy is judged as its
    original; where it is not, it says so, and the exit code is 3.
    """
    key = secrets.token_bytes(KEY_BYTES)  # nobody keeps it: stand-ins lead back to nothing
    changed = False
    for bundle in find_bundles(bundles):
        copied = redact_bundle(bundle, _beside(bundle, out), key=key)
        changed = changed or bool(copied.changed)
        _tell(copied, as_json=as_json)
    sys.exit(DIFFERS if changed else 0)


def _beside(bundle: Path, out: Path | None) -> Path:
    return out / bundle.name if out else bundle.resolve().with_name(f"{bundle.resolve().name}-redacted")


def _tell(copied: Copied, *, as_json: bool) -> None:
    if as_json:
        said = {"copy": str(copied.directory), "left_out": copied.left_out, "changed": copied.changed}
        json_line({"event": "redacted", **said})
        return
    click.echo(visible(str(copied.directory)))
    listed = ", ".join(copied.left_out[:_LISTED]) + (" …" if len(copied.left_out) > _LISTED else "")
    click.echo(on_one_line(f"  {say('未包含', 'left out')}{say('：', ': ')}{listed}"))
    if not copied.changed:
        click.echo(say("  判定与原件一致", "  judged as the original is"))
    for change in copied.changed:
        click.secho(
            on_one_line(f"  ! {say('判定与原件不同', 'judged otherwise')}{say('：', ': ')}{told(change)}"), fg="red"
        )
