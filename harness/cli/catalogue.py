"""`harness catalogue`: the names that scenarios and policies may use for data and for whoever takes them."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec
from rich.cells import cell_len

from harness.cli.language import chinese, say
from harness.cli.lines import json_line
from harness.cli.options import as_json, beside_policy, register_of
from harness.scenario.expectations import expectations
from harness.scenario.read import FIRST_PARTY, UNATTRIBUTED


@click.command(help=chinese("列出场景和政策可用的信息类型（data_types）、行为方（actors）和预期（expect）。"))
@as_json
@beside_policy
def catalogue(as_json: bool, policy: Path | None) -> None:
    """List the names that a scenario or a policy may use.

    These are the data types, the actors and the expectations.
    """
    register = register_of(policy)
    data_types = [(each.id, each.zh, each.en) for each in register.data_types]
    watchable = {each.id for each in register.data_types if each.watchable}
    parties = [
        (FIRST_PARTY, "应用自身", "the app itself"),
        (UNATTRIBUTED, "无法归属的代码", "code that belongs to nobody known"),
        *((f"sdk:{each.id}", each.name_zh, each.name_en) for each in register.sdks),
    ]
    if as_json:
        for each in register.data_types:
            told = {"origin": each.origin, "watchable": each.watchable, "because": msgspec.to_builtins(each.because)}
            json_line({"kind": "data_type", "id": each.id, "zh": each.zh, "en": each.en, **told})
        for name, zh, en in parties:
            json_line({"kind": "actor", "id": name, "zh": zh, "en": en})
        for kind in expectations():
            json_line({"kind": "expectation", "id": kind.kind})
        return
    watched = [row for row in data_types if row[0] in watchable]
    _show(say("信息类型（data_types），可监测读取", "Data types (data_types) whose reading can be watched"), watched)
    click.echo()
    others = [row for row in data_types if row[0] not in watchable]
    _show(say("信息类型，读取无法监测", "Data types whose reading cannot be watched"), others)
    click.echo()
    _show(
        say("行为方（actors）；政策的 SDK 表不写 `sdk:`", "Actors (actors); a policy's SDK table has no `sdk:`"),
        parties,
    )
    click.echo()
    click.secho(say("预期（expect）", "Expectations (expect)"), bold=True)
    click.echo("".join(f"  {kind.kind}\n" for kind in expectations()), nl=False)


def _show(heading: str, entries: list[tuple[str, str, str]]) -> None:
    click.secho(heading, bold=True)
    first, second = max(len(name) for name, _, _ in entries), max(cell_len(zh) for _, zh, _ in entries)
    for name, zh, en in entries:
        click.echo(f"  {name:<{first}}  {zh}{' ' * (second - cell_len(zh))}  {en}")
