"""POSIX regular expressions for grep, sed and logcat, run by RE2.

RE2 takes time linear in the text whatever the pattern is, so no command line can hold the device up, and it finds the
leftmost-longest match, as regcomp(3) does. What it cannot do is a back-reference within a pattern.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import re2

_PLAIN_ESCAPES = {"n": "\\n", "t": "\\t", "r": "\\r", "f": "\\f", "v": "\\v", "a": "\\x07"}
_GNU_ESCAPES = {"<": "\\b", ">": "\\b", "b": "\\b", "B": "\\B", "w": "\\w", "W": "\\W", "s": "\\s", "S": "\\S"}
_INTERVAL = re.compile(r"\{\d*(?:,\d*)?\}")


class BadRegex(Exception):
    """The pattern cannot be compiled; `str()` says why."""


class Regex:
    """One compiled pattern. Text is bytes: what is no UTF-8 in it matches nothing but itself."""

    def __init__(
        self,
        pattern: str,
        *,
        extended: bool = False,
        ignore_case: bool = False,
        literal: bool = False,
        ecma: bool = False,
    ) -> None:
        """Compile; with `ecma` the pattern is std::regex's, as logcat takes it. Raises BadRegex."""
        options = re2.Options()
        options.log_errors = False
        options.longest_match = True
        options.case_sensitive = not ignore_case
        source = escape(pattern) if literal else pattern if ecma else translate(pattern, extended=extended)
        try:
            self._compiled: Any = re2.compile(encoded(source), options)
        except (re2.error, UnicodeEncodeError) as problem:
            raise BadRegex(str(problem)) from None

    def search(self, text: bytes, start: int = 0) -> Any:
        """The leftmost-longest match, or None."""
        return self._compiled.search(text, start)

    def finditer(self, text: bytes) -> Iterator[Any]:
        """Every match that does not overlap the one before it."""
        return iter(self._compiled.finditer(text))


def encoded(text: str) -> bytes:
    """Text of the shell as the bytes it stands for."""
    return text.encode(errors="surrogateescape")


def escape(text: str) -> str:
    """A pattern of RE2 for exactly `text`."""
    return "".join(char if char.isalnum() or char in "_ /" or ord(char) > 127 else "\\" + char for char in text)


def translate(pattern: str, *, extended: bool) -> str:
    """A basic or extended POSIX expression in RE2's syntax. Raises BadRegex."""
    reader = _Reader(pattern, extended=extended)
    translated = reader.alternatives()
    if not reader.at_end():
        raise BadRegex("unmatched ) or \\)")
    return translated


class _Reader:
    """Reads one expression; atoms are kept apart so that a repetition of a repetition can be put in a group."""

    def __init__(self, pattern: str, *, extended: bool) -> None:
        self.pattern = pattern
        self.extended = extended
        self.at = 0

    def at_end(self) -> bool:
        return self.at >= len(self.pattern)

    def alternatives(self) -> str:
        branches = [self._branch()]
        while self._take("|"):
            branches.append(self._branch())
        return "|".join(branches)

    def _branch(self) -> str:
        atoms: list[str] = []
        repeated = False
        while not self.at_end() and not self._sees("|") and not self._sees(")"):
            repetition = self._repetition() if atoms else ""
            if not repetition:
                atoms.append(self._atom(first=not atoms))
                repeated = False
                continue
            atoms[-1] = f"(?:{atoms[-1]}){repetition}" if repeated else atoms[-1] + repetition
            repeated = True
        return "".join(atoms)

    def _atom(self, *, first: bool) -> str:
        if self._take("("):
            inside = self.alternatives()
            if not self._take(")"):
                raise BadRegex("unmatched ( or \\(")
            return f"({inside})"
        char = self.pattern[self.at]
        self.at += 1
        if char == "[":
            return self._bracket()
        if char == "\\":
            return self._escaped()
        if char == ".":
            return "."
        if char == "^":
            return "^" if first or self.extended else "\\^"
        if char == "$":
            last = self.at_end() or self._sees("|") or self._sees(")")
            return "$" if last or self.extended else "\\$"
        return escape(char)

    def _escaped(self) -> str:
        if self.at_end():
            raise BadRegex("trailing backslash (\\)")
        char = self.pattern[self.at]
        self.at += 1
        if char.isdigit() and char != "0":
            raise BadRegex(f"\\{char}: a back-reference is beyond this simulator")
        return _PLAIN_ESCAPES.get(char) or _GNU_ESCAPES.get(char) or escape(char)

    def _bracket(self) -> str:
        """Take `...]`; within it a backslash is itself, and `[:alpha:]` a class."""
        text, at = "[", self.at
        if self.pattern[at : at + 1] == "^":
            text, at = text + "^", at + 1
        start = at
        while at < len(self.pattern) and (self.pattern[at] != "]" or at == start):
            if named := re.compile(r"\[:([a-z]+):\]").match(self.pattern, at):
                text, at = text + named.group(), named.end()
                continue
            char = self.pattern[at]
            text, at = text + (f"\\{char}" if char in "\\[]^&~" else char), at + 1
        if at >= len(self.pattern):
            raise BadRegex("brackets ([ ]) not balanced")
        self.at = at + 1
        return text + "]"

    def _repetition(self) -> str:
        """Take `*`, `+`, `?` or an interval."""
        if not self.at_end() and self.pattern[self.at] == "*":
            self.at += 1
            return "*"
        for mark in "+?":
            if self._take(mark):
                return mark
        opening = "{" if self.extended else "\\{"
        if not self.pattern.startswith(opening, self.at):
            return ""
        rest = self.pattern[self.at :] if self.extended else self.pattern[self.at :].replace("\\{", "{", 1)
        closing = rest if self.extended else rest.replace("\\}", "}", 1)
        interval = _INTERVAL.match(closing)
        if interval is None:
            if self.extended:
                return ""  # a brace that is no interval is a brace
            raise BadRegex("invalid repetition count(s)")
        self.at += len(interval.group()) + (0 if self.extended else 2)
        numbers = interval.group()[1:-1].split(",")
        if numbers == [""]:
            raise BadRegex("invalid repetition count(s)")
        return "{" + ",".join([numbers[0] or "0", *numbers[1:]]) + "}"

    def _sees(self, mark: str) -> bool:
        """Whether an operator stands here: in a basic expression a backslash makes it one."""
        return self.pattern.startswith(mark if self.extended else "\\" + mark, self.at)

    def _take(self, mark: str) -> bool:
        if not self._sees(mark):
            return False
        self.at += 1 if self.extended else 2
        return True
