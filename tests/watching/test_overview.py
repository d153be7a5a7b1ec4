"""Rows of what was seen: a burst is one row with its count, an exchange one row that grows."""

from __future__ import annotations

from pathlib import Path

import msgspec

from harness.events.agent import Outcome
from harness.watching import Exchange, Overview, Read, Table
from harness.watching.overview import MOST_ROWS
from tests.judge.evidence import AMAP_STACK, Run
from tests.watching.test_sightings import ANDROID_ID, begun, told


def test_a_burst_is_one_row_with_its_count(tmp_path: Path) -> None:
    run = Run(directory=tmp_path)
    for number in range(300):
        run.collected("android-id.secure", value=ANDROID_ID, at_s=12 + number / 100)
    run.collected("android-id.secure", value=ANDROID_ID, stack=AMAP_STACK)
    run.collected("android-id.secure", value="9774d56d682e549c")
    run.collected("android-id.secure", value="", outcome=Outcome.DENIED)
    run.collected("android-id.secure", value="", outcome=Outcome.DENIED)
    overview = Overview()
    found = told(begun(tmp_path), *run.evidence().records())
    touched = overview.add(found[:150]), overview.add(found[150:])
    rows = list(overview.tables[Table.READS].values())
    assert [row.count for row in rows] == [300, 1, 1, 2]
    assert (rows[0].sighting.seconds, round(rows[0].until, 2), overview.reads) == (12.0, 14.99, 304)
    assert len(touched[0][Table.READS]) == 1


def test_an_exchange_is_the_row_that_it_was_and_leads_back_to_what_it_carried(tmp_path: Path) -> None:
    run = Run(directory=tmp_path)
    run.collected("android-id.secure", value=ANDROID_ID, at_s=14)
    run.collected("android-id.secure", value=ANDROID_ID, at_s=15)
    sightings, overview = begun(tmp_path), Overview()
    overview.add(told(sightings, *run.evidence().records()))
    flow = run.sent()
    overview.add(told(sightings, *run.stacks, flow))
    second = overview.tables[Table.READS]
    (read,) = (row.sighting for row in second.values())
    assert isinstance(read, Read)
    assert overview.carrying(read) == ()
    overview.add(told(sightings, msgspec.structs.replace(flow, request_body=ANDROID_ID.encode())))
    assert [exchange.id for exchange in overview.carrying(read)] == [flow.id]
    assert len(overview.tables[Table.EXCHANGES]) == 1


def test_of_very_many_rows_the_oldest_go(tmp_path: Path) -> None:
    run = Run(directory=tmp_path)
    run.sent()
    (exchange,) = (each for each in told(begun(tmp_path), *run.evidence().records()) if isinstance(each, Exchange))
    overview = Overview()
    overview.add(msgspec.structs.replace(exchange, id=f"f{number}") for number in range(MOST_ROWS * 6 // 5))
    assert not overview.trimmed(Table.EXCHANGES)
    overview.add([msgspec.structs.replace(exchange, id="last")])
    assert overview.trimmed(Table.EXCHANGES)
    kept = overview.tables[Table.EXCHANGES]
    assert (len(kept), list(kept)[-1]) == (MOST_ROWS, "last")
