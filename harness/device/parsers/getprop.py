"""`getprop`: one `[name]: [value]` a line; a value may span lines."""

from __future__ import annotations

import re

_PROPERTY = re.compile(r"^\[(?P<name>[^\]]+)\]: \[(?P<value>.*?)\]\r?$", re.MULTILINE | re.DOTALL)


def parse_getprop(text: str) -> dict[str, str]:
    """All properties by name."""
    return {match["name"]: match["value"] for match in _PROPERTY.finditer(text)}
