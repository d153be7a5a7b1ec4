"""What techniques are called where a sentence names them: an id says little to who has not read the catalogue."""

from __future__ import annotations

from collections.abc import Sequence

from harness.catalogue import Technique
from harness.judge.case import Case
from harness.reasons import Reason, because, words
from harness.text import as_told

MOST = 3  # techniques that one sentence names


def the_call(case: Case, technique: str) -> Reason:
    """By which call: the class and method, and the id, which may go on with the entry of a command."""
    known = case.technique(technique.partition(" ")[0])
    return because("technique.call", id=technique, call=_call(known)) if known else words(as_told(technique))


def the_first(case: Case, techniques: Sequence[Technique]) -> tuple[Reason, ...]:
    """The first few, each with its data type, and that there are more."""
    named = tuple(
        because("technique.kind", data_type=case.name_of(each.data_type), technique=the_call(case, each.id))
        for each in techniques[:MOST]
    )
    return (*named, because("technique.more")) if len(techniques) > MOST else named


def _call(technique: Technique) -> str:
    """`Settings$Secure.getString`, `new Socket`, `libc.open`."""
    name = technique.class_name.rpartition(".")[2]
    return f"new {name}" if technique.method == "$init" else f"{name}.{technique.method}"
