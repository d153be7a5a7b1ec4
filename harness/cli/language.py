"""The language of what the command says of runs and verdicts: the user's locale, as POSIX names it."""

from __future__ import annotations

import os
from functools import cache


@cache
def in_chinese() -> bool:
    """Whether LC_ALL, LC_MESSAGES or LANG, the first that is set, names a Chinese locale."""
    chosen = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(name))), "")
    return chosen.lower().startswith("zh")


def say(zh: str, en: str) -> str:
    """The text in the user's language."""
    return zh if in_chinese() else en
