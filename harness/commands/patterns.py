"""Words of a command of which not every character is known: what a glob, a variable or another command gives.

A word is a text in which characters of the private use area stand for what a shell would put there.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice, product
from urllib.parse import unquote

ANY, ONE, UNKNOWN = "\ue000", "\ue001", "\ue002"  # any text, one character; any text that nobody here knows
OPEN, COMMA, CLOSE = "\ue003", "\ue004", "\ue005"  # braces that a shell expands, where they close
FIRST, LAST = "\ue006", "\ue007"  # brackets around the characters of which a glob takes one
NUMBER = "\ue008"  # what a shell counts or is told: `$?`, `$$`, arithmetic
_MANY = (ANY, UNKNOWN, NUMBER)


def is_known(word: str) -> bool:
    """Whether nothing in the word depends on what nobody here knows."""
    return UNKNOWN not in word


def is_literal(word: str) -> bool:
    """Whether the word is one text."""
    return not any(mark in word for mark in (ANY, ONE, UNKNOWN, NUMBER))


def is_glob(word: str) -> bool:
    """Whether a shell looks for files that fit the word."""
    return ANY in word or ONE in word


def of_glob(pattern: str) -> str:
    """A pattern of the catalogue, in which `*` stands for anything."""
    return pattern.replace("*", ANY)


@lru_cache(maxsize=4096)
def meets(one: str, other: str) -> bool:
    """Whether some text fits both."""
    if one == other or (is_literal(one) and is_literal(other)):
        return one == other
    # `open_` are the places in `other` that some beginning of `one` and of it can have come to together.
    open_ = _after({0}, other)
    for sign in one:
        if sign in _MANY:
            open_ = set(range(min(open_), len(other) + 1))
        else:
            moved = {at + 1 for at in open_ if at < len(other) and _same(sign, other[at])}
            open_ = _after(moved | {at for at in open_ if at < len(other) and other[at] in _MANY}, other)
        if not open_:
            return False
    return len(other) in open_


def covers(pattern: str, word: str) -> bool:
    """Whether every text that fits `word` fits `pattern`, in which only `ANY` stands for others."""
    return re.fullmatch(".*".join(re.escape(part) for part in pattern.split(ANY)), word, re.DOTALL) is not None


def meets_path(word: str, pattern: str) -> bool:
    """The same as `meets` for a path with globs, of which none stands for a slash; in the pattern `ANY` may."""
    if UNKNOWN in word:
        return meets(word, pattern)
    parts, wanted = word.split("/"), pattern.split("/")
    inner = wanted[1:]
    longer = range(len(parts)) if inner[-1] == ANY else (0,)  # what lies further below
    for start in range(1, len(parts)) if wanted[0] == ANY else (1,):
        below = parts[start:]
        if len(below) - len(inner) in longer and all(map(meets, below, inner)):
            return True
    return False


def is_below(folder: str, pattern: str) -> bool:
    """Whether what fits the pattern may lie below a folder. A part of the pattern that is `ANY` is a folder's name."""
    if pattern.startswith(ANY):
        return True
    for part, other in zip(folder.split("/"), pattern.split("/"), strict=False):
        if ANY in other and other != ANY:
            return True
        if not meets(part, other):
            return False
    return True


def _same(sign: str, other: str) -> bool:
    return sign == other or ONE in (sign, other)


def _after(places: set[int], word: str) -> set[int]:
    """The same, and those behind marks that may stand for nothing."""
    for at in sorted(places):
        while at < len(word) and word[at] in _MANY:
            at += 1
            places.add(at)
    return places


def brackets(word: str) -> str:
    """`[ab]` as one character; a bracket that closes nowhere stands for itself."""
    return re.sub(f"{FIRST}[^{LAST}]+{LAST}", ONE, word).replace(FIRST, "[").replace(LAST, "]")


def braces(word: str) -> list[str]:
    """`a{b,c}` as `ab` and `ac`, which are two words; a brace that closes nowhere stands for itself."""
    close = word.find(CLOSE)
    start = word.rfind(OPEN, 0, close) if close >= 0 else -1
    if start < 0:
        return [word.replace(OPEN, "{").replace(COMMA, ",").replace(CLOSE, "}")]
    inside = word[start + 1 : close]
    before, after = word[:start], word[close + 1 :]
    alone = ANY if ".." in inside else f"{{{inside}}}"
    middle = inside.split(COMMA) if COMMA in inside else [alone]
    return [done for each in middle for done in braces(before + each + after)]


_LINKS = 8  # of a path that are followed
_ROOT = re.compile(r"(?:/proc/(?:[^/]+|[^/]+/task/[^/]+)/root)+(?=/|$)")
_FOLDER = re.compile(r"/proc/([^/]+|[^/]+/task/[^/]+)/cwd(?=/|$)")


def path(word: str, folder: str) -> str:
    """A path without `.`, `..`, double slashes and /proc's names for others; relative ones start in `folder`."""
    named = _without_dots(word if word.startswith("/") else f"{folder}/{word}")
    for _ in range(_LINKS):
        if not (found := _ROOT.match(named) or _FOLDER.match(named)):
            return named
        if found.re is _ROOT:
            start = ""
        else:  # in a process of another number it may be any
            start = _without_dots(folder) if found[1] in ("self", "thread-self") else f"/{UNKNOWN}"
        named = _without_dots(f"{start}/{named[found.end() :]}")
    return f"/{UNKNOWN}"


def _without_dots(named: str) -> str:
    parts: list[str] = []
    for part in named.split("/"):
        if part == ".." and parts and parts[-1] not in _MANY:
            parts.pop()
        elif part not in ("", ".", ".."):
            parts.append(part)
    return "/" + "/".join(parts)


def uri(word: str) -> str:
    """A content uri as the catalogue spells it: authority without a user, a slash behind each part, without a query."""
    scheme, mark, rest = word.partition("://")
    if not mark:
        return word
    authority, *parts = rest.partition("?")[0].partition("#")[0].split("/")
    named = (unquote(authority).rpartition("@")[2], *(unquote(part) for part in parts if part))
    return f"{scheme}://{''.join(f'{part}/' for part in named)}"


def every(alternatives: list[list[str]], most: int) -> list[tuple[str, ...]]:
    """One of each list, in all ways, up to so many."""
    return list(islice(product(*alternatives), most))
