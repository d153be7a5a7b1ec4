"""What public tools hook is told pair by pair: a row, through which rows, nothing there to see, or not and why."""

from __future__ import annotations

from harness.catalogue import load_techniques
from harness.catalogue.tools import counts, coverage, load_tools

TECHNIQUES = {row.id for row in load_techniques()}


def test_each_pair_is_a_row_or_is_told_of_once_with_the_reason() -> None:
    told = [pair for seen in load_tools().seen for pair in seen.pairs]
    rows = {pair for pair, how in coverage().items() if how == "row"}
    assert len(told) == len(set(told))
    assert set(told) | rows == set(coverage())
    assert set(told) & rows == set()
    assert all(seen.because.zh and seen.because.en for seen in load_tools().seen)


def test_what_is_seen_through_others_names_techniques_that_are_there() -> None:
    through = [seen for seen in load_tools().seen if seen.how == "through"]
    assert through
    assert {name for seen in through for name in seen.through} - TECHNIQUES == set()
    assert all(seen.through for seen in through)
    assert not any(seen.through for seen in load_tools().seen if seen.how != "through")


def test_every_letter_is_a_tool() -> None:
    letters = {letter for methods in load_tools().hooked.values() for tools in methods.values() for letter in tools}
    assert letters == set(load_tools().tools)


def test_the_catalogue_sees_more_than_any_of_the_tools() -> None:
    seen = {pair for pair, how in coverage().items() if how in ("row", "through")}
    pairs = {f"{name}.{method}": by for name, methods in load_tools().hooked.items() for method, by in methods.items()}
    largest = max(sum(letter in by for by in pairs.values()) for letter in load_tools().tools)
    assert len(seen) > largest


def test_every_technique_is_counted_once_by_type_and_by_vector() -> None:
    numbers = counts()
    assert numbers["data_type"].total() == numbers["vector"].total() == len(TECHNIQUES)
