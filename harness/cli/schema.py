"""`harness schema`: the JSON Schemas by which an editor completes and checks scenarios and policies."""

from __future__ import annotations

import click

from harness.cli.language import chinese
from harness.scenario.schema import POLICY_SCHEMA, SCENARIO_SCHEMA

FILES = {"scenario": SCENARIO_SCHEMA, "policy": POLICY_SCHEMA}


@click.command(
    help=chinese(
        "输出场景（或政策）文件的 JSON Schema，供编辑器补全和检查。\n\n"
        "`harness schema > scenario.schema.json`，再在场景的第一行写 "
        "`# yaml-language-server: $schema=scenario.schema.json`。"
    )
)
@click.argument("of", type=click.Choice(list(FILES)), default="scenario")
def schema(of: str) -> None:
    """Print the JSON Schema of scenario (or policy) files, by which an editor completes and checks them.

    `harness schema > scenario.schema.json`, then `# yaml-language-server: $schema=scenario.schema.json` as the first
    line of a scenario.
    """
    click.echo(FILES[of].read_bytes(), nl=False)
