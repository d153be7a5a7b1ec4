"""The language in which the command speaks: the user's locale, as POSIX names it."""

from __future__ import annotations

import gettext
import os
from functools import cache
from pathlib import Path

from harness.text import Text


@cache
def in_chinese() -> bool:
    """Whether LC_ALL, LC_MESSAGES or LANG, the first that is set, names a Chinese locale."""
    chosen = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(name))), "")
    return chosen.lower().startswith("zh")


def say(zh: str, en: str) -> str:
    """The text in the user's language."""
    return zh if in_chinese() else en


def told(text: Text) -> str:
    """The same of a text that comes in both languages."""
    return say(text.zh, text.en)


def chinese(zh: str) -> str | None:
    """A command's help for a user who reads Chinese; None, where click shows the docstring, for any other."""
    return zh if in_chinese() else None


if in_chinese():
    gettext.bindtextdomain("messages", str(Path(__file__).parent / "locale"))  # for what click says by itself
