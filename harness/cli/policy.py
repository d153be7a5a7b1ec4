"""`harness policy`: what a policy file leaves unchecked, and what is wrong with its text, without a device."""

from __future__ import annotations

import sys
from pathlib import Path

import click
import msgspec

from harness.cli.language import chinese, say, told
from harness.cli.lines import json_line, on_one_line
from harness.cli.options import as_json, register_of
from harness.cli.policy_import import import_policy
from harness.policy import Check, load_policy
from harness.policy.lint import lint as remarks_on
from harness.report.words import word
from harness.scenario import find_scenarios
from harness.scenario.assignment import Assigned, Assignment, assign
from harness.suite import check_beside

UNASSIGNED = 1  # exit code; of lint as well, where it has something to say


@click.group(help=chinese("检查政策文件本身，不需要设备。"))
def policy() -> None:
    """Look at a policy file itself, with no device."""


policy.add_command(import_policy)


@policy.command(
    help=chinese(
        "逐条列出政策条款如何检验：由哪个场景的哪条预期，或由人回答，或为何不检验。\n\n"
        "SUITE 是场景文件或文件夹。每条都有着落时退出码为 0；有检验没有着落、"
        "或 `not_covered` 已不再成立时为 1。"
    )
)
@click.argument("suite", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@as_json
def coverage(suite: tuple[Path, ...], as_json: bool) -> None:
    """List how each clause of a policy is checked.

    It is by an expectation of a scenario, by a person's answer, or not at all, for a reason.

    SUITE are scenario files or folders of them. Exit code 0: each clause is taken care of. 1: a check that nobody
    makes has no reason, or `not_covered` is true no longer.
    """
    scenarios = find_scenarios(suite)
    for number, scenario in enumerate(scenarios):
        check_beside(scenario, scenarios[:number])
    assigned = assign(load_policy(scenarios[0].policy_path), scenarios)
    for each in assigned:
        if as_json:
            json_line(_as_object(each))
        else:
            _show(each)
    counts = {status: sum(each.assignment is status for each in assigned) for status in Assignment}
    if as_json:
        json_line({"event": "policy-coverage-ended", "counts": {name.value: count for name, count in counts.items()}})
    else:
        listed = (f"{told(word('assignment', status.value))} {count}" for status, count in counts.items() if count)
        click.echo(say("、", ", ").join(listed))
    if counts[Assignment.UNASSIGNED] or counts[Assignment.OUTDATED]:
        sys.exit(UNASSIGNED)


@policy.command(
    help=chinese(
        "找出政策文本自身的矛盾和遗漏，每条都附所涉条款和一句给起草者的话。\n\n没有可说的时退出码为 0，否则为 1。"
    )
)
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@as_json
def lint(file: Path, as_json: bool) -> None:
    """Find contradictions and omissions of a policy's own text.

    Each comes with its clauses and a sentence for whoever drafts the policy. Exit code 0: nothing is to be said. 1:
    something is.
    """
    remarks = remarks_on(load_policy(file), register_of(file))
    for each in remarks:
        if as_json:
            said = msgspec.to_builtins(each.said)
            json_line({"lint": each.lint, "clauses": each.clauses, "said": said, "rules": each.rules})
            continue
        click.secho(each.lint, bold=True, nl=False)
        click.echo(on_one_line(f"  {' '.join(each.clauses)}") if each.clauses else "")
        click.echo(f"  {on_one_line(told(each.said))}")
        if each.rules:
            click.secho(f"  {' '.join(each.rules)}", dim=True)
    if remarks:
        sys.exit(UNASSIGNED)


def _show(each: Assigned) -> None:
    clause = each.clause
    faulty = each.assignment in (Assignment.UNASSIGNED, Assignment.OUTDATED)
    click.secho(
        on_one_line(
            f"{clause.id}  {told(clause.title)}{say('：', ': ')}{told(word('assignment', each.assignment.value))}"
        ),
        fg="red" if faulty else None,
        bold=True,
    )
    for maker in each.makers:
        checks = ", ".join(maker.checks)
        click.echo(on_one_line(f"  {maker.scenario}  {maker.kind}  {maker.phase}  {checks}"))
    if Check.ATTESTATION in clause.verify:
        click.echo(f"  {told(word('check', Check.ATTESTATION.value))}")
    if each.open:
        click.echo(f"  {say('没有检验：', 'not made: ')}{', '.join(each.open)}")
    if each.reason:
        click.echo(on_one_line(f"  {told(each.reason)}"))


def _as_object(each: Assigned) -> dict[str, object]:
    return {
        "clause": each.clause.id,
        "title": msgspec.to_builtins(each.clause.title),
        "assignment": each.assignment.value,
        "verify": [check.value for check in each.clause.verify],
        "by": [
            {
                "scenario": maker.scenario,
                "expectation": maker.expectation,
                "rule": maker.kind,
                "phase": maker.phase,
                "checks": [check.value for check in maker.checks],
            }
            for maker in each.makers
        ],
        "asked": Check.ATTESTATION in each.clause.verify,
        "open": [check.value for check in each.open],
        "reason": msgspec.to_builtins(each.reason),
    }
