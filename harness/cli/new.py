"""`harness new`: a first scenario and policy for an app, which run as they are."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

from harness.catalogue.register import CATALOGUE
from harness.cli.apk import contents_of
from harness.cli.language import chinese, say, told
from harness.device.apk import read_app
from harness.errors import BadInput
from harness.scenario import find_scenarios
from harness.scenario.first_suite import POLICY_FILE, SCENARIO_FILE, FirstSuite
from harness.scenario.read import PACKAGE
from harness.text import Text


@click.command(
    help=chinese(
        "为一个应用写出第一份场景和政策：同意之前不收集、不发送、不申请权限。写出的文件可以直接运行，再由人补充。\n\n"
        "APP 是 APK 文件（或 .apks、.xapk），或设备上已有应用的包名。"
    )
)
@click.argument("app")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help=say("写到这个文件夹；省略时以包名命名。", "The folder to write; named after the package otherwise."),
)
def new(app: str, out: Path | None) -> None:
    """Write a first scenario and policy for an app: nothing collected, sent or asked for before consent.

    They run as they are; a person goes on from there. APP is an APK file (or .apks, .xapk), or the package of an app
    that is on the device.
    """
    apk = Path(app)
    if os.path.isfile(apk):
        suite, folder = _of_apk(apk, out)
    else:
        if not re.fullmatch(PACKAGE, app):
            raise BadInput(
                app, Text(zh="没有这个文件，也不是包名", en="there is no such file, and it is no package"), _NAME
            )
        suite, folder = FirstSuite(package=app), out or Path(app)
    _write(suite, folder)
    find_scenarios([folder])
    for name in (SCENARIO_FILE, POLICY_FILE):
        click.echo(str(folder / name))
    click.echo(say("运行：", "Run: ") + f"harness run {folder}")


_NAME = Text(
    zh="请指定一个 APK 文件，或如 com.example.app 的包名", en="Name an APK file, or a package such as com.example.app"
)


def _of_apk(apk: Path, out: Path | None) -> tuple[FirstSuite, Path]:
    inventory, found, asked = contents_of(read_app(apk), CATALOGUE)
    package = inventory.package
    if not re.fullmatch(PACKAGE, package):
        cause = Text(zh="从中读不到应用的包名", en="the package of its app cannot be read")
        raise BadInput(str(apk), cause, _NAME)
    folder = out or Path(package)
    suite = FirstSuite(
        package=package,
        apk=_seen_from(folder, apk),
        sdks=tuple(each.actor.called for each in found.sdks),
        permissions=tuple(ascii(each.permission.name)[1:-1] for each in asked),
    )
    return suite, folder


def _seen_from(folder: Path, apk: Path) -> str:
    try:
        return Path(os.path.relpath(os.path.realpath(apk), os.path.realpath(folder))).as_posix()
    except ValueError:  # another drive, on Windows
        return str(apk.absolute())


def _write(suite: FirstSuite, folder: Path) -> None:
    """Write the files where none is. Raises `BadInput`."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise BadInput(
                str(folder),
                Text(zh="文件夹不是空的", en="the folder is not empty"),
                Text(zh="请用 --out 指定另一个", en="Name another by --out"),
            )
        for name, text in _files(suite):
            with open(folder / name, "x", encoding="utf-8") as file:
                file.write(text)
    except OSError as error:
        cause = Text(zh=f"无法写入（{error.strerror}）", en=f"it cannot be written ({error.strerror})")
        raise BadInput(str(folder), cause, Text(zh="请用 --out 指定另一个", en="Name another by --out")) from error


def _files(suite: FirstSuite) -> Iterator[tuple[str, str]]:
    yield POLICY_FILE, suite.policy(told, date.today())
    yield SCENARIO_FILE, suite.scenario(told)
