"""The report's own words in Chinese and English, from `words.yaml`."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import msgspec

from harness.catalogue import load_data_types, load_sdks
from harness.text import Text


@cache
def _words() -> dict[str, dict[str, Text]]:
    text = files(__package__).joinpath("words.yaml").read_bytes()
    return msgspec.yaml.decode(text, type=dict[str, dict[str, Text]])


def word(group: str, key: str) -> Text:
    """Give the word; a key that no one wrote (a phase of the user's own) stands for itself."""
    return _words()[group].get(key) or Text(zh=key or "–", en=key or "–")


def named(group: str, key: str) -> bool:
    """Whether there is a word for the key."""
    return key in _words()[group]


def data_type_name(data_type: str) -> Text:
    """Give the catalogue's name of a data type."""
    return next(
        (Text(zh=known.zh, en=known.en) for known in load_data_types() if known.id == data_type),
        Text(zh=data_type or "–", en=data_type or "–"),
    )


def actor_name(actor: str) -> Text:
    """Give the name of an actor: `first_party`, `unattributed`, `sdk:ID`, or several of them joined by |."""
    if "|" in actor:
        names = [actor_name(each) for each in actor.split("|")]
        return Text(zh=" / ".join(name.zh for name in names), en=" / ".join(name.en for name in names))
    for sdk in load_sdks():
        if actor == f"sdk:{sdk.id}":
            return Text(zh=sdk.name_zh, en=sdk.name_en)
    return word("actor", actor)
