"""`harness schema`: the JSON Schemas by which an editor completes and checks scenarios and policies."""

from __future__ import annotations

from pathlib import Path

import click

from harness.cli.language import chinese
from harness.cli.options import beside_policy, register_of
from harness.scenario.expectations import expectations
from harness.scenario.schema import policy_schema, scenario_schema, steps_schema, written


@click.command(
    help=chinese(
        "输出场景（或政策、所包含的步骤）文件的 JSON Schema，供编辑器补全和检查。\n\n"
        "`harness schema > scenario.schema.json`，再在场景的第一行写 "
        "`# yaml-language-server: $schema=scenario.schema.json`。"
    )
)
@click.argument("of", type=click.Choice(["scenario", "steps", "policy"]), default="scenario")
@beside_policy
def schema(of: str, policy: Path | None) -> None:
    """Print a JSON Schema, by which an editor checks scenarios.

    `harness schema policy` prints that of policies, `harness schema steps` that of the files that scenarios include.

    `harness schema > scenario.schema.json`, then `# yaml-language-server: $schema=scenario.schema.json` as the first
    line of a scenario.
    """
    register = register_of(policy)
    made = {
        "scenario": lambda: scenario_schema(register, expectations()),
        "steps": lambda: steps_schema(register),
        "policy": lambda: policy_schema(register),
    }
    click.echo(written(made[of]()), nl=False)
