"""A text in both languages may be written in one: whoever reads the other is shown it as it stands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args, get_origin

import msgspec

from harness.documents.kinds import bare, fields_of
from harness.text import Text

_LANGUAGES = frozenset(Text.__struct_fields__)


def in_both(kind: Any, data: Any) -> Any:
    """The same data with each text that stands where a `Text` is wanted in both languages; all else as it is."""
    plain = bare(kind)
    if plain is Text:
        return _text(data)
    if get_origin(plain) in (tuple, list) and isinstance(data, list):
        return [in_both(get_args(plain)[0], item) for item in data]
    if isinstance(plain, type) and issubclass(plain, msgspec.Struct) and isinstance(data, dict):
        return _struct(plain, data)
    return data


def _text(data: Any) -> Any:
    if isinstance(data, str):
        return dict.fromkeys(_LANGUAGES, data)
    if isinstance(data, dict) and len(data) == 1 and _LANGUAGES.issuperset(data):
        return dict.fromkeys(_LANGUAGES, *data.values())
    return data


def _struct(kind: type[msgspec.Struct], data: Mapping[str, Any]) -> dict[str, Any]:
    types = fields_of(kind)
    names = {field.encode_name: types[field.name] for field in msgspec.structs.fields(kind)}
    return {name: in_both(names[name], value) if name in names else value for name, value in data.items()}
