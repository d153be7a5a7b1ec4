"""The judge's sentences as a person reads them: phases by their names, and no verdict said twice."""

from __future__ import annotations

import re

from harness.report.words import named, word
from harness.text import Text

_CANNOT_TELL = Text(zh="无法判定：", en="cannot tell: ")  # as `harness.judge.finding.conclude` begins
_ID = r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*"
# Only where a phase is meant: `refused` and `background` are words as well.
_ZH = re.compile(rf"(阶段|算作) ({_ID}) ?")
_EN = re.compile(rf"(?:(?<=\bin )|(?<=\bof )|(?<=\bphase )|(?<=\bbefore )|(?<=\bafter )|(?<=\bto )|^){_ID}(?![\w\-.])")


def said(reason: Text) -> Text:
    """A reason as it stands beside its verdict."""
    zh, en = reason.zh.removeprefix(_CANNOT_TELL.zh), reason.en.removeprefix(_CANNOT_TELL.en)
    return Text(
        zh=_ZH.sub(lambda found: f"{found[1]}“{word('phase', found[2]).zh}”" if _is_known(found[2]) else found[0], zh),
        en=_EN.sub(lambda found: f"“{word('phase', found[0]).en}”" if _is_known(found[0]) else found[0], en),
    )


def _is_known(phase: str) -> bool:
    return named("phase", phase)
