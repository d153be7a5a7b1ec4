"""Text of others as it can be shown: signs that no reader sees are written out, and an endless one is cut."""

from __future__ import annotations

import unicodedata

_BLANK_LETTERS = "\u115f\u1160\u2800\u3164\uffa0"  # printable, they say, and show nothing


def visible(text: str) -> str:
    r"""Write out what a reader cannot see: U+202E, which turns the reading direction, becomes `\u202e`.

    Those are the control characters, all that steer direction or have no width, and code points without a meaning. Line
    ends, tabs and blanks of any width stay.
    """
    if text.isprintable() and (text.isascii() or not any(sign in text for sign in _BLANK_LETTERS)):
        return text
    return "".join(sign if _is_seen(sign) else _written_out(sign) for sign in text.replace("\r\n", "\n"))


def _is_seen(sign: str) -> bool:
    return (sign.isprintable() and sign not in _BLANK_LETTERS) or sign in "\n\t" or unicodedata.category(sign) == "Zs"


def _written_out(sign: str) -> str:
    code = ord(sign)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def clip(text: str, most: int, *, length: int = 0) -> str:
    """Cut a text after `most` characters, and say how many it has, or had (`length`) before it was shortened."""
    return text if len(text) <= most else f"{text[:most]} … [{max(length, len(text)):,}]"
