"""`harness apk`: what an APK says of itself, without a device; held against a policy where one is given."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

import click
import msgspec

from harness.catalogue.register import Register
from harness.cli.language import chinese, say, told
from harness.cli.lines import json_line, on_one_line
from harness.cli.options import as_json, register_of
from harness.device.apk import App, read_app
from harness.inventory import Inventory, read_apks
from harness.judge.asked_for import Asked, Standing, asked_for
from harness.judge.attribution import Attribution
from harness.judge.built_in import Contents, contents, is_named
from harness.judge.rules.only_declared_sdks import hidden
from harness.policy import Policy, load_policy
from harness.policy.types import Clause, FirstParty
from harness.policy.vocabulary import ClauseKind
from harness.report import said
from harness.text import Text

UNDECLARED, OPEN = 1, 3  # exit codes
MOST = 8  # names of a list that are shown
_NOTHING_SAID = Text(zh="没有政策", en="no policy")


@click.command(
    help=chinese(
        "查看一个 APK（或 .apks、.xapk）本身：申请的权限、组件、SDK 的代码和原生库、网络与备份设置。不需要设备。\n\n"
        "给出 --policy 时与政策比较：有政策没有写到的 SDK 或权限时退出码为 1，无法判定时为 3，否则为 0。"
    )
)
@click.argument("file", metavar="APK", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--policy",
    "policy_file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help=say("与这份政策比较。", "Hold it against this policy."),
)
@as_json
def apk(file: Path, policy_file: Path | None, as_json: bool) -> None:
    """Look at an APK itself, or a set of splits (.apks, .xapk), with no device.

    It tells permissions, components, code and native libraries of SDKs, network and backup settings. Exit code with
    --policy: 1 where an SDK or a permission is not in it, 3 where that cannot be told, else 0.
    """
    policy, register = load_policy(policy_file) if policy_file else None, register_of(policy_file)
    inventory, found, asked = contents_of(read_app(file), register, policy)
    if as_json:
        json_line(_as_object(inventory, found, asked, policy))
    else:
        _show(inventory, found, asked, policy, register)
    if policy:
        _end(found, asked, policy)


def contents_of(
    app: App, register: Register, policy: Policy | None = None
) -> tuple[Inventory, Contents, tuple[Asked, ...]]:
    """What an app's APKs say, whose their parts are, and which permissions they ask for; by no policy if need be."""
    inventory = read_apks(_parts(app))
    by = policy or _nothing_declared(inventory.package)
    return inventory, contents(inventory, Attribution(policy=by, register=register)), asked_for(inventory, by, register)


def _parts(app: App) -> Iterator[tuple[str, bytes]]:
    for part in (app.base, *app.splits):
        yield part.name, app.content(part)


def _nothing_declared(package: str) -> Policy:
    """A policy that says nothing: what is found is told all the same."""
    nothing = Clause(id="-", section="", title=_NOTHING_SAID, paraphrase=_NOTHING_SAID, kind=ClauseKind.SCOPE)
    return Policy(
        policy="-",
        title=_NOTHING_SAID,
        operator=_NOTHING_SAID,
        updated=date.min,
        source="",
        first_party=FirstParty(packages=(package,) if package else (), hosts=()),
        functions=(),
        sdks=(),
        permissions=(),
        clauses=(nothing,),
    )


def _end(found: Contents, asked: tuple[Asked, ...], policy: Policy) -> None:
    named = [is_named(each, found, policy) for each in found.sdks]
    if False in named or any(each.standing is Standing.UNDECLARED for each in asked):
        sys.exit(UNDECLARED)
    if None in named or any(hidden(found)) or any(e.standing in (Standing.UNKNOWN, Standing.LIMITED) for e in asked):
        sys.exit(OPEN)


def _show(
    inventory: Inventory, found: Contents, asked: tuple[Asked, ...], policy: Policy | None, register: Register
) -> None:
    manifest = inventory.base.declares
    version = f" {manifest.version_name} ({manifest.version_code})" if manifest else ""
    click.secho(f"{inventory.package or '?'}{version}", bold=True)
    for each in inventory.apks:
        click.echo(on_one_line(f"  {each.name}  {each.size}  SHA-256 {each.sha256}"))
    if manifest:
        click.echo(f"  targetSdk {_told(manifest.target_sdk)}  minSdk {_told(manifest.min_sdk)}")
        click.echo(f"  allowBackup {_told(manifest.allow_backup)}  debuggable {_told(manifest.debuggable)}")
        click.echo(f"  usesCleartextTraffic {_told(manifest.cleartext)}")
    for config in (config for each in inventory.apks for config in each.network_security):
        hosts = ", ".join(config.cleartext_for) or "-"
        click.echo(on_one_line(f"  {config.file}  cleartext {_told(config.cleartext)}  {hosts}"))
        if config.user_cas:
            click.echo(f"    {say('信任用户安装的证书', 'trusts certificates that the user installed')}")
    names = {each.id: Text(zh=each.zh, en=each.en) for each in register.data_types}
    _heading(say("权限", "Permissions"), len(asked))
    for permission in asked:
        gives = say("、", ", ").join(told(names[kind]) for kind in permission.data_types)
        standing = _standing(permission, policy)
        _line(
            permission.permission.name, standing, gives, bad=permission.standing is Standing.UNDECLARED and bool(policy)
        )
    _heading("SDK", len(found.sdks))
    for sdk in found.sdks:
        declared = is_named(sdk, found, policy) if policy else None
        _line(told(sdk.actor.called), _declared(declared) if policy else "", _few(sdk.marks), bad=declared is False)
    if policy:
        absent = [each for each in dict.fromkeys(row.sdk for row in policy.sdks) if not found.has(each)]
        if absent:
            click.echo(
                f"  {say('政策写到而安装包中没有：', 'named by the policy and not in the APK: ')}{', '.join(absent)}"
            )
    exported = [each for each in inventory.components if each.exported]
    _heading(say("对外开放的组件", "Exported components"), len(exported))
    for component in exported:
        _line(component.name, component.kind.value, component.permission)
    if inventory.versions:
        _heading(say("版本", "Versions"), len(inventory.versions))
        for name, version in inventory.versions.items():
            _line(name, version, "")
    doubts = [told(said(hole.reason)) for hole in hidden(found)]
    if doubts:
        _heading(say("无法得知", "What cannot be told"), len(doubts))
        for doubt in doubts:
            click.echo(on_one_line(f"  {doubt}"))


def _heading(title: str, count: int) -> None:
    click.secho(f"{title} ({count})", bold=True)


def _line(name: str, standing: str, detail: str, *, bad: bool = False) -> None:
    parts = "  ".join(part for part in (name, standing, detail) if part)
    click.secho(on_one_line(f"  {parts}"), fg="red" if bad else None)


def _standing(asked: Asked, policy: Policy | None) -> str:
    words = {
        Standing.DECLARED: say("政策有说明", "in the policy"),
        Standing.LIMITED: say("政策只对它作了限制", "the policy only sets limits to it"),
        Standing.UNDECLARED: say("政策没有写到", "not in the policy") if policy else "",
        Standing.ORDINARY: say("不涉及个人信息", "nothing personal"),
        Standing.UNKNOWN: say("不知道能取得什么", "what it gives is not known"),
    }
    return words[asked.standing]


def _declared(declared: bool | None) -> str:
    words = {True: say("政策有说明", "in the policy"), False: say("政策没有写到", "not in the policy")}
    return say("政策没有写到其中一些", "not all in the policy") if declared is None else words[declared]


def _few(names: Iterable[str]) -> str:
    listed = list(names)
    more = len(listed) - MOST
    return ", ".join(listed[:MOST]) + (say(f" 等，另有 {more} 项", f" and {more} more") if more > 0 else "")


def _told(value: object) -> str:
    return "-" if value is None else str(value).lower()


def _as_object(
    inventory: Inventory, found: Contents, asked: tuple[Asked, ...], policy: Policy | None
) -> dict[str, object]:
    return {
        "inventory": msgspec.to_builtins(inventory),
        "permissions": [
            {"name": each.permission.name, "standing": each.standing.value, "data_types": each.data_types}
            for each in asked
        ],
        "sdks": [
            {
                "sdks": each.actor.possible,
                "name": msgspec.to_builtins(each.actor.called),
                "declared": is_named(each, found, policy) if policy else None,
                "proved": each.proved,
                "classes": each.classes,
                "components": each.components,
                "libraries": each.libraries,
            }
            for each in found.sdks
        ],
        "unknown": dict(found.unknown),
        "open": [msgspec.to_builtins(said(hole.reason)) for hole in hidden(found)],
    }
