"""Rows of a policy's table of SDKs, in whatever clothes they stand, as what a policy file has of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from harness.drafting import words
from harness.drafting.kinds_of_data import declared, not_understood
from harness.drafting.source import fold

_ITEM = re.compile(r"(?:^|(?<=[\s；;。，,]))\s*(?:\(\d{1,2}\)|（\d{1,2}）|\d{1,2}\s*[.、)．）](?!\d)|[①-⑳])\s*")
_TWO_LANGUAGES = re.compile(r"((?:sdk)?[^a-z/]+)/?\s*([a-z][a-z' -]+)")
_LONGEST_LABEL = 60
_CONTEXT = 500  # signs of a cell that are looked at for what a vendor's bare name means
_LONGEST_PURPOSE = 300  # the clause has all of it
_FULL_NAME = re.compile(r"\bandroid\.permission\.([a-z_]{3,60})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Declared:
    """One row of the draft: an SDK, one purpose, and the data that goes with it."""

    sdk: str  # "" of one that the catalogue does not have
    purpose: str
    data_types: tuple[str, ...]
    permissions: tuple[str, ...]
    link: str


@dataclass(frozen=True, slots=True)
class Resolved:
    """What was made of a row of the text."""

    rows: tuple[Declared, ...]
    not_understood: tuple[str, ...]


def resolve(fields: Mapping[str, str], heading: str = "") -> Resolved:
    """What the fields of a row say (`name`, `purpose`, `data`, `link` ...); `heading` is what it stands under."""
    name, said = fields.get("name", ""), fields.get("type", "")
    data = fields.get("data") or (said if declared(said) else "")  # `类型` of data, beside a purpose
    purpose = fields.get("purpose") or said
    context = "\n".join((*(value[:_CONTEXT] for value in fields.values()), heading))
    ids = words.sdks(name, context) or words.sdks("\n".join((fields.get("company", ""), *_packages(fields))), context)
    link = " ".join(fields.get("link", "").split())
    permissions = permissions_in(fields.get("permissions", ""))
    pairs = [(purpose, data)]
    purposes, kinds = _items(purpose), _items(data)
    if len(purposes) == len(kinds) > 1:
        pairs = list(zip(purposes, kinds, strict=True))
    rows = [
        Declared(sdk, shortened(" ".join(what_for.split())) or heading, declared(taken), permissions, link)
        for sdk in ids or ("",)
        for what_for, taken in pairs
    ]
    return Resolved(tuple(rows), not_understood(data))


def permissions_in(text: str) -> tuple[str, ...]:
    """Full names of the permissions that a text about permissions names."""
    full = [f"android.permission.{name.upper()}" for name in _FULL_NAME.findall(text)]
    return tuple(dict.fromkeys((*full, *words.permissions().meanings(fold(_FULL_NAME.sub(" ", text))))))


def shortened(text: str, signs: int = _LONGEST_PURPOSE) -> str:
    """The beginning of a long text."""
    return text if len(text) <= signs else f"{text[: signs - 1]}…"


def field_of(label: str) -> str | None:
    """What a column or line of that label gives: `name`, `purpose`, `data` ...; None where it is no label."""
    if len(label) > _LONGEST_LABEL:
        return None
    folded = fold(label).strip(" *:：\n")
    fields = words.fields()
    if folded in fields:
        return fields[folded]
    bare = re.sub(r"[(（\[【].*?[)）\]】]", "", folded).replace(" ", "").replace("\n", "")
    without = words.fields_without_blanks()
    return without.get(bare) or without.get(bare.replace("第三方sdk", "sdk")) or _of_two_languages(folded)


def _of_two_languages(folded: str) -> str | None:
    """What `目的 / Purpose` gives, where both of its languages say the same."""
    parts = _TWO_LANGUAGES.fullmatch(folded)
    if parts is None:
        return None
    first, second = (words.fields().get(part.strip(" /")) for part in parts.groups())
    return first if first == second else None


def _packages(fields: Mapping[str, str]) -> tuple[str, ...]:
    return (fields["method"],) if "method" in fields else ()


def _items(text: str) -> list[str]:
    """The numbered items of a cell; its lines where they are not numbered."""
    marked = [part.strip() for part in _ITEM.split(text) if part.strip()]
    return marked if len(_ITEM.findall(text)) > 1 else [text]
