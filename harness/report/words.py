"""The report's own words in Chinese and English, from `words.yaml`."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import msgspec

from harness.text import Text


@cache
def _words() -> dict[str, dict[str, Text]]:
    text = files(__package__).joinpath("words.yaml").read_bytes()
    return msgspec.yaml.decode(text, type=dict[str, dict[str, Text]])


def word(group: str, key: str) -> Text:
    """Give the word; a key that no one wrote (a phase of the user's own) stands for itself."""
    return _words()[group].get(key) or Text(zh=key or "–", en=key or "–")


def words_of(group: str) -> tuple[Text, ...]:
    """All words of a group, in the order of the file."""
    return tuple(_words()[group].values())


def named(group: str, key: str) -> bool:
    """Whether there is a word for the key."""
    return key in _words()[group]
