"""A reason as data: the id of a template and what is filled in. It is put into words where it is shown.

So findings can be grouped, counted and compared without taking a sentence apart, and each surface chooses language,
masking and how a phase is called. The templates stand in `reasons.yaml`, beside this file.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib.resources import files
from string import Formatter

import msgspec

from harness.text import Text, as_told

PHASES = ("phase", "counted")  # arguments that hold the name of a phase


class Reason(msgspec.Struct, frozen=True, kw_only=True):
    """One sentence: `template` is an id of `reasons.yaml`, `args` fill its places."""

    template: str
    args: dict[str, str | int | float | Reason | tuple[Reason, ...]] = {}


class Template(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The sentence in both languages; `one` is its English where `count` is 1."""

    zh: str
    en: str
    one: str = ""

    @property
    def places(self) -> frozenset[str]:
        """The names of its arguments."""
        sentences = (self.zh, self.en, self.one)
        return frozenset(name for each in sentences for _, name, _, _ in Formatter().parse(each) if name)


@cache
def templates() -> dict[str, Template]:
    """All templates by id."""
    text = files(__package__).joinpath("reasons.yaml").read_bytes()
    return msgspec.yaml.decode(text, type=dict[str, Template])


def because(template: str, /, **args: str | int | float | Text | Reason | tuple[Reason, ...]) -> Reason:
    """A reason from a template and exactly its arguments; raises `KeyError` or `ValueError` where these do not fit."""
    if (places := templates()[template].places) != args.keys():
        raise ValueError(f"{template} takes {sorted(places)}, not {sorted(args)}")
    return Reason(
        template=template,
        args={name: words(value) if isinstance(value, Text) else value for name, value in args.items()},
    )


def words(text: Text) -> Reason:
    """Words that exist in both languages already: the name of a data type, what an instrument said."""
    return Reason(template="words", args={"zh_words": text.zh, "en_words": text.en})


def tell(reason: Reason, phase_name: Callable[[str], Text] = as_told) -> Text:
    """Put a reason into words; `phase_name` says how a phase is called."""
    template = templates().get(reason.template)
    if template is None:  # a bundle of a later version
        return as_told(f"{reason.template} {reason.args}")
    zh: dict[str, object] = {}
    en: dict[str, object] = {}
    for name, value in reason.args.items():
        match value:
            case Reason():
                told = tell(value, phase_name)
                zh[name], en[name] = told.zh, told.en
            case tuple():
                several = [tell(each, phase_name) for each in value]
                zh[name], en[name] = "、".join(t.zh for t in several), ", ".join(t.en for t in several)
            case str() if name in PHASES:
                called = phase_name(value)
                zh[name], en[name] = called.zh, called.en
            case _:
                zh[name] = en[name] = value
    english = template.one if template.one and reason.args.get("count") == 1 else template.en
    try:
        return Text(zh=template.zh.format_map(zh) or "–", en=english.format_map(en) or "–")
    except (KeyError, ValueError):  # arguments of a later version
        return as_told(f"{reason.template} {reason.args}")
