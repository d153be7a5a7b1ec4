"""`harness serve`: every run below some folders, as pages in a browser."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import click

from harness.cli.language import chinese, say
from harness.cli.lines import json_line, on_one_line
from harness.cli.options import NamedPath, as_json
from harness.errors import InfrastructureError
from harness.text import Text

_MISSING = Text(zh="显示网页所需的软件包没有安装", en="the packages that serve pages are not installed")
_INSTALL = Text(zh="执行 `pip install 'privacy-harness[serve]'`。", en="Run `pip install 'privacy-harness[serve]'`.")


@click.command(
    help=chinese(
        "在浏览器中显示 FOLDER（省略时为 reports）之下的所有运行：筛选、搜索、打开报告。\n\n"
        "只在本机上提供，地址中带有口令；新的运行几秒内出现。按 Ctrl-C 结束。"
    )
)
@click.argument(
    "folders", nargs=-1, type=click.Path(exists=True, file_okay=False, path_type=Path), metavar="[FOLDER]..."
)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8750,
    show_default=True,
    help=say("本机端口；0 为任意空闲端口。", "Port of this computer; 0 takes a free one."),
)
@click.option(
    "--index",
    type=NamedPath(dir_okay=False, path_type=Path),
    help=say(
        "索引文件；省略时在缓存目录中。可以删除。",
        "File of the index; in the cache otherwise. It may be deleted.",
    ),
)
@as_json
def serve(folders: tuple[Path, ...], port: int, index: Path | None, as_json: bool) -> None:
    """Show every run below FOLDER (reports otherwise) in a browser: filters, search, reports.

    On this computer alone, by an address that holds a secret; a new run is there within seconds. Ctrl-C ends it.
    """
    try:
        from harness.history.index import Index
        from harness.history.server import serve as serve_pages
    except ModuleNotFoundError as error:
        raise InfrastructureError("harness serve", _MISSING, _INSTALL) from error
    roots = tuple(dict.fromkeys(folder.resolve() for folder in folders or (Path("reports"),)))

    def ready(address: str) -> None:
        if as_json:
            json_line({"event": "serving", "address": address})
        else:
            click.echo(say(f"在浏览器中打开 {address}", f"Open {address} in a browser."))

    def complain(error: Exception) -> None:
        click.echo(on_one_line(say(f"没有读完所有文件夹：{error}", f"not all folders were read: {error}")), err=True)

    serve_pages(Index(index or _in_cache(roots)), roots, port=port, ready=ready, complain=complain)


def _in_cache(roots: tuple[Path, ...]) -> Path:
    """One file for each choice of folders."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    name = hashlib.sha256(b"\0".join(sorted(map(os.fsencode, roots)))).hexdigest()[:12]
    return cache / "privacy-harness" / f"history-{name}.db"
