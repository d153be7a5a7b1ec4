"""What an app may put into a query of a system provider: SQLiteQueryBuilder's strict grammar.

A selection or sort order may compare and compute; it may not begin another query, end this one, or leave its own
brackets. Source: SQLiteQueryBuilder.setStrictGrammar, SQLiteTokenizer (frameworks/base, android14-release).
"""

from __future__ import annotations

from collections.abc import Iterator

KEYWORDS = frozenset(
    {"SELECT", "FROM", "WHERE", "GROUP", "HAVING", "WINDOW", "VALUES", "ORDER", "LIMIT", "UNION", "INTERSECT",
     "EXCEPT", "WITH", "RECURSIVE", "ATTACH", "DETACH", "PRAGMA"}
)  # fmt: skip
_QUOTES = {"'": "'", '"': '"', "`": "`", "[": "]"}


class NotStrict(Exception):
    """The text is more than an expression; `str()` is what the platform says."""


def require_strict(text: str) -> None:
    """Let an expression pass. Raises NotStrict for anything else."""
    depth = 0
    for token in _tokens(text):
        if token.upper() in KEYWORDS:
            raise NotStrict(f"Invalid token {token}")
        depth += {"(": 1, ")": -1}.get(token, 0)
        if depth < 0:
            raise NotStrict("Invalid token )")
    if depth:
        raise NotStrict("Invalid token (")


def _tokens(text: str) -> Iterator[str]:
    """The words and brackets of an SQL text; what is in quotes is none of them. Raises NotStrict."""
    at = 0
    while at < len(text):
        char = text[at]
        if char.isalpha() or char == "_":
            start = at
            while at < len(text) and (text[at].isalnum() or text[at] in "_$"):
                at += 1
            yield text[start:at]
            continue
        if char in _QUOTES:
            at = _after_quote(text, at)
            continue
        if text.startswith(("--", "/*"), at):
            raise NotStrict("Invalid token -- or /*: comments are not allowed")
        if char == ";":
            raise NotStrict("Semicolon is not allowed")
        if char in "()":
            yield char
        at += 1


def _after_quote(text: str, at: int) -> int:
    """Where the quoted text that begins at `at` ends; a quote in it is written twice."""
    quote = _QUOTES[text[at]]
    at += 1
    while True:
        end = text.find(quote, at)
        if end < 0:
            raise NotStrict("Unterminated quote")
        if quote != "]" and text.startswith(quote * 2, end):
            at = end + 2
            continue
        return end + 1
