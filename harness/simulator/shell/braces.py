"""Brace expansion: `{a,b}c` is `ac bc`. It is mksh's, so there is no `{1..9}`."""

from __future__ import annotations

from harness.simulator.shell.syntax import Literal, Part, Word

MOST = 4096  # words that one word may become: as with any program, the argument list has its limit

Token = str | Part
"""An unquoted character, or a part that takes no part in it."""


class TooMany(Exception):
    """The word would become more words than any command takes."""


def expand_braces(word: Word) -> list[Word]:
    """The words that a word with unquoted braces stands for, in order. Raises TooMany."""
    tokens: list[Token] = []
    for part in word:
        if isinstance(part, Literal) and not part.quoted:
            tokens.extend(part.text)
        else:
            tokens.append(part)
    if "{" not in tokens:
        return [word]
    return [_joined(each) for each in _expand(tokens)]


def _expand(tokens: list[Token]) -> list[list[Token]]:
    for start, token in enumerate(tokens):
        if token == "{" and (choices := _choices(tokens, start)):
            end, alternatives = choices
            tails = _expand(tokens[end + 1 :])
            heads = [tokens[:start] + chosen for choice in alternatives for chosen in _expand(choice)]
            if len(heads) * len(tails) > MOST:
                raise TooMany
            return [head + tail for head in heads for tail in tails]
    return [tokens]


def _choices(tokens: list[Token], start: int) -> tuple[int, list[list[Token]]] | None:
    """Where the brace at `start` closes and what it offers; None when it is no choice."""
    depth, begun = 0, start + 1
    found: list[list[Token]] = []
    for at in range(start, len(tokens)):
        token = tokens[at]
        if token == "{":
            depth += 1
        elif token == "}":
            depth -= 1
            if depth == 0:
                return (at, [*found, tokens[begun:at]]) if found else None
        elif token == "," and depth == 1:
            found.append(tokens[begun:at])
            begun = at + 1
    return None


def _joined(tokens: list[Token]) -> Word:
    parts: list[Part] = []
    text = ""
    for token in tokens:
        if isinstance(token, str):
            text += token
            continue
        if text:
            parts.append(Literal(text=text, quoted=False))
            text = ""
        parts.append(token)
    return (*parts, *((Literal(text=text, quoted=False),) if text else ()))
