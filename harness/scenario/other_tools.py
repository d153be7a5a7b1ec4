"""What other tools call a step or a field of a selector, so that an error can give our word for it."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import msgspec

from harness.text import Text


class Tool(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One tool's words, each with ours; without a name, what several of them or anybody may say."""

    tool: str = ""
    source: str
    steps: dict[str, str] = {}
    fields: dict[str, str] = {}


@cache
def load_tools() -> tuple[Tool, ...]:
    """All tools whose words are known, in the order of the file."""
    text = files(__package__).joinpath("other_tools.yaml").read_bytes()
    return tuple(msgspec.yaml.decode(text, type=list[Tool]))


def our_step(word: str) -> Text | None:
    """Say which step is meant by another tool's word, None where it is nobody's."""
    return _ours(word, "steps")


def our_field(word: str) -> Text | None:
    """Say which field of a selector is meant by another tool's word, None where it is nobody's."""
    return _ours(word, "fields")


def _ours(word: str, section: str) -> Text | None:
    wanted = _folded(word)
    for tool in load_tools():
        for theirs, ours in getattr(tool, section).items():
            if _folded(theirs) == wanted:
                if not tool.tool:
                    return Text(zh=f"这里写作 `{ours}`", en=f"Write `{ours}`")
                return Text(
                    zh=f"{tool.tool} 的 `{theirs}` 在这里写作 `{ours}`",
                    en=f"Write `{ours}`: that is what {tool.tool} calls `{theirs}`",
                )
    return None


def _folded(word: str) -> str:
    return "".join(sign for sign in word.casefold() if sign not in "-_ ")
