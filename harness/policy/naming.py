"""What the words of `vocabulary.py` are called in both languages, from `words.yaml`."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import msgspec

from harness.policy.vocabulary import Consent, Ground, Occasion, Right
from harness.text import Text

Word = Right | Occasion | Ground | Consent


def called(word: Word) -> Text:
    """The name of a right, an occasion, a ground or a consent."""
    return _words()[type(word).__name__.lower()][word.value]


@cache
def _words() -> dict[str, dict[str, Text]]:
    text = files(__package__).joinpath("words.yaml").read_bytes()
    return msgspec.yaml.decode(text, type=dict[str, dict[str, Text]])
