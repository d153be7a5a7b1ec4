from __future__ import annotations

import pytest

from harness.report.timeline import MOST_TICKS, Occurrence, Stretch, draw
from harness.text import Text

SECOND = 1_000_000_000


def named(name: str) -> Text:
    return Text(zh=name, en=name)


def stretch(name: str, from_s: float, to_s: float) -> Stretch:
    return Stretch(name=named(name), from_ns=round(from_s * SECOND), to_ns=round(to_s * SECOND))


def occurrence(seconds: float, outcome: str = "obtained", actor: str = "first_party") -> Occurrence:
    return Occurrence(
        ns=round(seconds * SECOND),
        lane=named("IMEI"),
        actor=actor,
        actor_name=named(actor),
        outcome=outcome,
        row="r1-e1",
        title=named("title"),
    )


def test_the_axis_counts_from_where_the_tables_count() -> None:
    drawn = draw((stretch("a", 2.4, 9),), (occurrence(5), occurrence(8)))
    at = {label: x for x, label in drawn.ticks}
    assert list(at) == ["3 s", "4 s", "5 s", "6 s", "7 s", "8 s", "9 s"]
    assert [mark.x for mark in drawn.marks] == [at["5 s"], at["8 s"]]


@pytest.mark.parametrize("seconds", [0.2, 1, 13, 26, 61, 599, 7_000, 100_000, 9_000_000_000])
def test_ticks_are_few_and_round(seconds: float) -> None:
    labels = [int(label.removesuffix(" s")) for _, label in draw((stretch("a", 0, seconds),), ()).ticks]
    assert 1 <= len(labels) <= MOST_TICKS
    assert labels[0] == 0


@pytest.mark.parametrize(
    ("outcome", "shape"),
    [
        ("obtained", "full"),
        ("sent", "square"),
        ("subscribed", "awaiting"),
        ("impersonal", "faint"),
        ("own", "faint"),
        ("denied", "hollow"),
        ("empty", "hollow"),
        ("error", "hollow"),
    ],
)
def test_a_mark_shows_how_the_call_ended(outcome: str, shape: str) -> None:
    (mark,) = draw((), (occurrence(1, outcome),)).marks
    assert mark.shape == shape


def test_what_was_obtained_lies_on_top() -> None:
    drawn = draw((), (occurrence(1), occurrence(1, "denied")))
    assert [mark.shape for mark in drawn.marks] == ["hollow", "full"]


def test_the_name_of_a_phase_ends_before_the_next_on_its_line() -> None:
    first, second, third = draw((stretch("a", 0, 1), stretch("b", 1, 2), stretch("c", 2, 10)), ()).bands
    assert first.x + first.room < third.x
    assert second.room > first.room


def test_each_actor_has_a_colour_in_the_legend() -> None:
    drawn = draw((), (occurrence(1), occurrence(2, actor="sdk:jpush")))
    assert {mark.colour for mark in drawn.marks} == {colour for colour, _ in drawn.legend}


def test_a_run_without_anything_is_an_empty_frame() -> None:
    assert draw((), ()).marks == ()
