"""Full-width signs where YAML wants its own: to it a Chinese keyboard's `：` is no colon, and part of a word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from harness.text import Text

_ASCII = {
    "【": "[",
    "】": "]",
    "〔": "[",
    "〕": "]",
    "「": '"',
    "」": '"',
    "“": '"',
    "”": '"',
    "‘": "'",
    "’": "'",
    "、": ",",
    "。": ".",
    "—": "-",
    "–": "-",
    "−": "-",
    "‐": "-",
    "‑": "-",
    "\u3000": " ",
    "\u00a0": " ",
}
# A word, perhaps after a dash, and then the sign that should be a colon.
_AS_COLON = re.compile(r"""^\s*(?:[-－—–]\s*)?[{｛]?\s*["'“”‘’]?[\w.-]+["'“”‘’]?\s*(?P<sign>：)""")
_AS_INDENT = re.compile(r"^[ \t]*(?P<sign>[\u3000\u00a0])")
_AS_DASH = re.compile(r"^\s*(?P<sign>[－—–−‐‑])[\s\u3000]")


def instead_of(sign: str) -> str:
    """Give what is to be written instead of a full-width sign, "" for any other sign."""
    if sign in _ASCII:
        return _ASCII[sign]
    return unicodedata.normalize("NFKC", sign) if "\uff01" <= sign <= "\uff5e" else ""


def next_step(written: str) -> Text | None:
    """Say which full-width signs of `written` to replace, and by what; None where it has none."""
    signs = [sign for sign in dict.fromkeys(written) if instead_of(sign)]
    if not signs:
        return None
    pairs = [(_named(sign), instead_of(sign)) for sign in signs[:4]]
    zh = "、".join(f"{sign} 改为 `{by}`" for sign, by in pairs)
    en = ", ".join(f"`{by}` in place of the full-width {sign}" for sign, by in pairs)
    return Text(zh=f"请把全角字符 {zh}", en=f"Write {en}")


def mending(written: str, then: Text) -> Text:
    """Say first which full-width signs to replace, where there are any, and `then` what else is to be done."""
    mended = next_step(written)
    return Text(zh=f"{mended.zh}。{then.zh}", en=f"{mended.en}. {then.en}") if mended else then


def misused(text: str) -> Iterator[tuple[int, int, str]]:
    """Every full-width sign that stands where YAML's own must: line and column from 0, and the sign."""
    for number, line in enumerate(text.splitlines()):
        for pattern in (_AS_INDENT, _AS_DASH, _AS_COLON):
            if found := pattern.match(line):
                yield number, found.start("sign"), found["sign"]
                break


def mended(text: str) -> str:
    """The text as it was meant: each misused sign replaced, so that what else is wrong can be read."""
    lines = text.splitlines()
    for number, column, sign in misused(text):
        line, rest = lines[number], lines[number][column + 1 :]
        meant = ": " if sign == "：" and rest[:1].strip() else instead_of(sign)
        lines[number] = f"{line[:column]}{meant}{rest}"
    return "\n".join(lines)


def _named(sign: str) -> str:
    return f"U+{ord(sign):04X}" if sign.isspace() else f"`{sign}`"
