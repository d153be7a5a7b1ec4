"""File name patterns of the shell: `*`, `?`, `[...]`, and mksh's `@(a|b)`, `?(a)`, `*(a)`, `+(a)`, `!(a)`.

They are run by RE2, in time linear in the text. A backslash makes the character after it stand for itself: the shell
writes it before what was quoted.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

import re2

from harness.simulator.machine.regex import encoded, escape

SPECIAL = "*?[\\]+@!(|)"
_REPEATED = {"?": "?", "*": "*", "+": "+", "@": ""}


class Glob:
    """A compiled pattern; one that cannot be read is taken as it is written."""

    def __init__(self, pattern: str) -> None:
        self.refuses = pattern.startswith("!(") and _closing(pattern, 1) == len(pattern) - 1
        body = f"@({pattern[2:]}" if self.refuses else pattern
        options = re2.Options()
        options.log_errors = False
        options.dot_nl = True
        translated, _ = _translate(body, 0, "")
        self._source = f"(?:{translated})"
        self._options = options
        try:
            self._whole = self._compile("^{}$")
        except re2.error:
            self._source = escape(pattern)
            self._whole = self._compile("^{}$")

    def matches(self, text: str) -> bool:
        """Whether the pattern matches all of `text`."""
        return (self._whole.search(encoded(text)) is not None) != self.refuses

    def cut(self, text: str, how: str) -> str:
        """`${text#pattern}` and its like: without the shortest (`#` `%`) or longest (`##` `%%`) match at one end."""
        forms = {"#": "^{}(.*)$", "##": "^{}(.*?)$", "%": "^(.*){}$", "%%": "^(.*?){}$"}
        source = self._source if how != "#" else _lazy(self._source)
        found = self._compile(forms[how], source).search(encoded(text))
        return text if found is None else decoded(found.group(1))

    def replaced(self, text: str, by: str, *, every: bool, anchor: str = "") -> str:
        """`${text/pattern/by}`, with `//` every match; `anchor` is `#` or `%` for one at the beginning or the end."""
        form = {"#": "^{}", "%": "{}$"}.get(anchor, "{}")
        wanted = self._compile(form, longest=True)
        whole, parts, at = encoded(text), [], 0
        for found in wanted.finditer(whole):
            if found.end() == found.start():
                continue
            parts += [whole[at : found.start()], encoded(by)]
            at = found.end()
            if not every:
                break
        return decoded(b"".join([*parts, whole[at:]]))

    def _compile(self, form: str, source: str = "", *, longest: bool = False) -> Any:
        options = self._options
        options.longest_match = longest
        return re2.compile(encoded(form.replace("{}", source or self._source)), options)


@lru_cache(maxsize=256)
def glob(pattern: str) -> Glob:
    """The pattern, compiled."""
    return Glob(pattern)


def decoded(text: bytes) -> str:
    """Bytes as the shell keeps them."""
    return text.decode(errors="surrogateescape")


def quoted(text: str) -> str:
    """The pattern that `text` alone matches."""
    return "".join(f"\\{char}" if char in SPECIAL else char for char in text)


def is_magic(pattern: str) -> bool:
    """Whether a pattern matches more than one text: it has an unquoted `*`, `?` or `[`, or a group."""
    plain = re.sub(r"\\.", "", pattern, flags=re.DOTALL)
    return any(char in plain for char in "*?[") or re.search(r"[+@!]\(", plain) is not None


def _lazy(source: str) -> str:
    """A translated pattern that takes as little as it can."""
    return re.sub(r"(?<!\\)\(\?s:\.\*\)", "(?s:.*?)", source)


def _closing(pattern: str, opening: int) -> int:
    """Where the group that opens at `opening` ends, -1 when it does not."""
    depth, at = 0, opening
    while at < len(pattern):
        if pattern[at] == "\\":
            at += 1
        elif pattern[at] == "(":
            depth += 1
        elif pattern[at] == ")":
            depth -= 1
            if depth == 0:
                return at
        at += 1
    return -1


def _translate(pattern: str, at: int, closers: str) -> tuple[str, int]:
    """RE2's syntax for the pattern from `at` up to one of `closers`, and where it ends."""
    parts: list[str] = []
    while at < len(pattern) and pattern[at] not in closers:
        char = pattern[at]
        if char in _REPEATED and pattern[at + 1 : at + 2] == "(" and _closing(pattern, at + 1) > 0:
            branches = []
            at += 1
            while pattern[at] != ")":
                branch, at = _translate(pattern, at + 1, "|)")
                branches.append(branch)
            parts.append(f"(?:{'|'.join(branches)}){_REPEATED[char]}")
        elif char == "*":
            parts.append("(?s:.*)")
        elif char == "?":
            parts.append("(?s:.)")
        elif char == "[" and (found := _bracket(pattern, at)):
            parts.append(found[0])
            at = found[1]
        elif char == "\\" and at + 1 < len(pattern):
            at += 1
            parts.append(escape(pattern[at]))
        else:
            parts.append(escape(char))
        at += 1
    return "".join(parts), at


def _bracket(pattern: str, at: int) -> tuple[str, int] | None:
    """A bracket expression and its last place; None for a `[` that is only that."""
    text, place = "[", at + 1
    if pattern[place : place + 1] in ("!", "^"):
        text, place = "[^", place + 1
    start = place
    while place < len(pattern):
        if pattern[place] == "]" and place > start:
            return text + "]", place
        if named := re.compile(r"\[:([a-z]+):\]").match(pattern, place):
            text, place = text + named.group(), named.end()
            continue
        if pattern[place] == "\\" and place + 1 < len(pattern):
            place += 1
        if pattern[place] == "/":
            return None
        char = pattern[place]
        text, place = text + (f"\\{char}" if char in "\\[]^&~" else char), place + 1
    return None
