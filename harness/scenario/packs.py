"""The scenario packs that ship with the harness."""

from __future__ import annotations

from pathlib import Path

from harness.errors import BadInput
from harness.text import Text

_PACKAGE = Path(__file__).parent.parent
_FOLDERS = (_PACKAGE / "packs", _PACKAGE.parent / "scenarios")  # in a wheel; in a checkout


def pack(name: str) -> Path:
    """The folder of a pack, such as `yunzhushou`. Raises `BadInput` where it was not installed."""
    for folder in _FOLDERS:
        if (folder / name).is_dir():
            return folder / name
    raise BadInput(
        name,
        Text(zh="没有这个场景包", en="there is no such scenario pack"),
        Text(zh="请重新安装本工具，或指定一个文件夹。", en="Install the harness again, or name a folder."),
    )
