"""`harness catalogue`: the names that scenarios and policies may use for data and for whoever takes them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import click
import msgspec
from rich.cells import cell_len

from harness.catalogue import load_rules
from harness.catalogue.tools import How, counts, coverage, load_tools
from harness.cli.language import chinese, say, told
from harness.cli.lines import json_line
from harness.cli.options import as_json, beside_policy, register_of
from harness.scenario.expectations import expectations
from harness.scenario.expected import FIRST_PARTY, UNATTRIBUTED


@click.group(
    invoke_without_command=True,
    help=chinese("列出场景和政策可用的信息类型（data_types）、行为方（actors）和预期（expect）。"),
)
@as_json
@beside_policy
@click.pass_context
def catalogue(context: click.Context, as_json: bool, policy: Path | None) -> None:
    """List the names that a scenario or a policy may use.

    These are the data types, the actors and the expectations.
    """
    if context.invoked_subcommand is not None:
        return
    register = register_of(policy)
    data_types = [(each.id, each.zh, each.en) for each in register.kinds]
    watchable = {each.id for each in register.kinds if each.watchable}
    parties = [
        (FIRST_PARTY, "应用自身", "the app itself"),
        (UNATTRIBUTED, "无法归属的代码", "code that could not be attributed"),
        *((f"sdk:{each.id}", each.name_zh, each.name_en) for each in register.sdks),
    ]
    if as_json:
        for each in register.kinds:
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


@catalogue.command(help=chinese("统计条目：按信息类型、途径、API 级别，以及公开工具所挂钩的方法有多少能看到。"))
@as_json
def stats(as_json: bool) -> None:
    """Count the techniques: by data type, vector and API level, and how much of what public tools hook is seen."""
    counted: dict[str, Counter[str]] = {**counts(), "hooked_by_tools": Counter(coverage().values())}
    reasons = {pair: seen.because for seen in load_tools().seen if seen.how is not How.THROUGH for pair in seen.pairs}
    if as_json:
        for kind, numbers in counted.items():
            json_line({"kind": kind, **dict(sorted(numbers.items()))})
        for pair, how in coverage().items():
            because = reasons.get(pair)
            json_line({"kind": "pair", "id": pair, "how": how, "because": because and msgspec.to_builtins(because)})
        return
    headings = {
        "data_type": say("条目，按信息类型", "Techniques by data type"),
        "vector": say("条目，按途径", "Techniques by vector"),
        "api_level": say("平台的条目，按 API 级别", "Techniques of the platform by API level"),
        "hooked_by_tools": say("公开工具所挂钩的方法", "Methods that public tools hook"),
    }
    for kind, numbers in counted.items():
        click.secho(f"{headings[kind]}: {numbers.total()}" if kind != "api_level" else headings[kind], bold=True)
        names = sorted(numbers) if kind == "api_level" else [name for name, _ in numbers.most_common()]
        for name in names:
            click.echo(f"  {_how(name):<28}  {numbers[name]}")
        click.echo()
    click.secho(say("未监测的方法及原因", "Not watched, and why"), bold=True)
    for seen in load_tools().seen:
        if seen.how is How.UNWATCHED:
            click.echo(f"  {say(seen.because.zh, seen.because.en)}: {', '.join(seen.pairs)}")


def _how(name: str) -> str:
    """In words, where it says how a method is seen; else the id itself."""
    words: dict[str, str] = {
        How.ROW: say("自有条目", "by a technique of its own"),
        How.THROUGH: say("由其他条目看到", "through other techniques"),
        How.NOTHING: say("不给出个人信息", "gives nothing personal"),
        How.UNWATCHED: say("未监测", "not watched"),
    }
    return words.get(name, name)


@catalogue.command(help=chinese("列出监管和标准的条目，以及每条由哪些预期检验、由人回答，或为何做不到。"))
@as_json
def rules(as_json: bool) -> None:
    """List the items of regulators and standards: what checks each, whom to ask, or why neither."""
    for rule in load_rules():
        if as_json:
            json_line({"kind": "rule", **msgspec.to_builtins(rule)})
            continue
        click.echo(f"{rule.id}  {say(rule.zh, rule.en)}")
        asked = [say("由人回答", "asked of a person")] if rule.asked else []
        reason = [told(rule.out_of_reach)] if rule.out_of_reach else []
        click.secho(f"  {', '.join((*rule.checked_by, *asked, *reason))}", dim=True)


def _show(heading: str, entries: list[tuple[str, str, str]]) -> None:
    click.secho(heading, bold=True)
    first, second = max(len(name) for name, _, _ in entries), max(cell_len(zh) for _, zh, _ in entries)
    for name, zh, en in entries:
        click.echo(f"  {name:<{first}}  {zh}{' ' * (second - cell_len(zh))}  {en}")
