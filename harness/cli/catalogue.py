"""`harness catalogue`: the names that scenarios and policies may use for data and for whoever takes them."""

from __future__ import annotations

import click
from rich.cells import cell_len

from harness.catalogue import load_data_types, load_sdks
from harness.cli.language import chinese, say
from harness.cli.lines import json_line
from harness.cli.options import as_json
from harness.scenario.read import FIRST_PARTY, UNATTRIBUTED


@click.command(help=chinese("列出场景和政策可用的信息类型（data_types）和行为方（actors）。"))
@as_json
def catalogue(as_json: bool) -> None:
    """List the data types and the actors that scenarios and policies may name."""
    data_types = [(each.id, each.zh, each.en) for each in load_data_types()]
    parties = [
        (FIRST_PARTY, "应用自身", "the app itself"),
        (UNATTRIBUTED, "无法归属的代码", "code that belongs to nobody known"),
        *((f"sdk:{each.id}", each.name_zh, each.name_en) for each in load_sdks()),
    ]
    if as_json:
        for kind, entries in (("data_type", data_types), ("actor", parties)):
            for name, zh, en in entries:
                json_line({"kind": kind, "id": name, "zh": zh, "en": en})
        return
    _show(say("信息类型（data_types）", "Data types (data_types)"), data_types)
    click.echo()
    _show(
        say("行为方（actors）；政策的 SDK 表不写 `sdk:`", "Actors (actors); a policy's SDK table has no `sdk:`"),
        parties,
    )


def _show(heading: str, entries: list[tuple[str, str, str]]) -> None:
    click.secho(heading, bold=True)
    first, second = max(len(name) for name, _, _ in entries), max(cell_len(zh) for _, zh, _ in entries)
    for name, zh, en in entries:
        click.echo(f"  {name:<{first}}  {zh}{' ' * (second - cell_len(zh))}  {en}")
