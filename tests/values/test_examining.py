"""The flows of a large run are searched by other processes: they find the same, and what becomes of them is told."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from harness.events.records import Flow, Planted, PlantedBy
from harness.values.decodings import Unread
from harness.values.examining import examine
from harness.values.search import FAILED, Needle, Search, needles
from harness.values.workers import Asked, examine_apart
from tests.judge.evidence import PACKAGE, Run

SECRET = "a1b2c3d4e5f60718"  # as an Android ID looks
BODIES = (b"id=" + SECRET.encode(), b"x=1", bytes(range(256)) * 4, b"id=" + SECRET.upper().encode(), b"y=2")


class Deadly(int):
    """A time that ends the process to which it is sent."""

    def __reduce__(self) -> tuple[object, ...]:
        return os._exit, (1,)


@pytest.fixture
def wanted() -> tuple[Needle, ...]:
    return needles([Planted(data_type="android_id", value=SECRET, source=PlantedBy.DEVICE)], (), PACKAGE)


@pytest.fixture
def flows(tmp_path: Path) -> tuple[Flow, ...]:
    run = Run(directory=tmp_path)
    for content in BODIES:
        run.sent(request_body=content)
    return run.evidence().flows


def asked(flows: tuple[Flow, ...], deadly: int | None = None) -> Iterator[Asked]:
    for number, flow in enumerate(flows):
        yield number, flow, Deadly() if number == deadly else None


def children() -> set[str]:
    return {pid for task in Path("/proc/self/task").iterdir() for pid in (task / "children").read_text().split()}


def test_they_find_what_is_found_here(flows: tuple[Flow, ...], wanted: tuple[Needle, ...]) -> None:
    search = Search(wanted)
    found = dict(examine_apart(asked(flows), wanted, camera_used=False, workers=2))
    assert [found[number] for number in range(len(flows))] == [search.in_flow(flow) for flow in flows]
    assert [bool(each.hits) for _, each in sorted(found.items())] == [True, False, False, True, False]


def test_the_flow_with_which_one_dies_is_unread_and_the_others_are_searched(
    flows: tuple[Flow, ...], wanted: tuple[Needle, ...]
) -> None:
    found = dict(examine_apart(asked(flows, deadly=1), wanted, camera_used=False, workers=1))
    assert found[1].unread == {Unread.FAILED}
    assert [number for number, each in sorted(found.items()) if each.hits] == [0, 3]


def test_an_interruption_ends_them(flows: tuple[Flow, ...], wanted: tuple[Needle, ...]) -> None:
    before = children()
    there: list[set[str]] = []

    def interrupted() -> Iterator[Asked]:
        yield from asked(flows[:3])
        there.append(children() - before)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(examine_apart(interrupted(), wanted, camera_used=False, workers=2))
    assert len(there[0]) == 2
    assert children().isdisjoint(there[0])


@pytest.mark.parametrize("program", ["/bin/false", "/nowhere/python"])
def test_where_none_can_be_started_everything_is_searched_here(
    flows: tuple[Flow, ...], wanted: tuple[Needle, ...], program: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", program)
    assert list(examine_apart(asked(flows), wanted, camera_used=False, workers=2)) == []
    found = examine([(flow, None) for flow in flows], wanted, camera_used=False, much=0, cores=2)
    assert [bool(each.hits) for each in found] == [True, False, False, True, False]


def test_a_large_run_is_searched_by_them(flows: tuple[Flow, ...], wanted: tuple[Needle, ...]) -> None:
    pairs = [(flows[0], None), (flows[1], Deadly()), (flows[3], None)]
    found = examine(pairs, wanted, camera_used=False, much=0, cores=2)
    assert found[1] == FAILED
    assert found[0].hits
    assert found[2].hits
