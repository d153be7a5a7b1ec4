"""A recorder that keeps what it is given, for tests that look at records."""

from __future__ import annotations

import itertools
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from harness.device import Device
from harness.events.records import Body, Flow, Record
from harness.evidence import Bodies
from harness.witnesses import RunContext
from harness.witnesses.traffic import Traffic

R = TypeVar("R", bound=Record)


class Records:
    """In the place of a bundle: the newest of each record that has an id, all of the others; flows are whole."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counters: defaultdict[str, itertools.count[int]] = defaultdict(lambda: itertools.count(1))
        self._kept: dict[object, Record] = {}

    def next_id(self, prefix: str) -> str:
        with self._lock:
            return f"{prefix}{next(self._counters[prefix])}"

    def add(self, record: Record) -> None:
        with self._lock:
            name = getattr(record, "id", "") or len(self._kept)
            self._kept[type(record), name] = record

    def of(self, kind: type[R]) -> list[R]:
        """All records of a type, in the order of their first arrival."""
        with self._lock:
            kept = tuple(self._kept.values())
        bodies = Bodies(record for record in kept if isinstance(record, Body))
        read = (bodies.whole(record) if isinstance(record, Flow) else record for record in kept)
        return [record for record in read if isinstance(record, kind)]

    def wait_for(self, kind: type[R], fits: Callable[[R], bool] = lambda _: True, *, within_s: float = 10.0) -> R:
        """The first record that fits, waited for; fails with what there is."""
        deadline = time.monotonic() + within_s
        while time.monotonic() < deadline:
            found = next((record for record in self.of(kind) if fits(record)), None)
            if found is not None:
                return found
            time.sleep(0.02)
        raise AssertionError(f"no such {kind.__name__} within {within_s:g} s; there are {self.of(kind)}")


@pytest.fixture
def records() -> Records:
    return Records()


@pytest.fixture
def run(records: Records, tmp_path: Path) -> RunContext:
    """A run of the demo app that records into `records`."""
    return RunContext(package="com.example.yunzhushou", recorder=records, directory=tmp_path)


@pytest.fixture
def traffic(simulator: Device, run: RunContext) -> Iterator[Traffic]:
    with Traffic.attached_to(simulator, run) as witness:
        witness.phase_begins("before-consent")
        yield witness
