"""What a user reads exists in Chinese and English; whatever shows it chooses."""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta


class Text(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a user reads, in both languages."""

    zh: Annotated[str, Meta(min_length=1)]
    en: Annotated[str, Meta(min_length=1)]


def as_told(words: object) -> Text:
    """Words that are not ours to translate: what a device answered, or a library."""
    told = str(words) or "?"
    return Text(zh=told, en=told)
