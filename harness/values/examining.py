"""Every flow of a run is searched, each in its own guard; those of a large run on all cores."""

from __future__ import annotations

import os
from collections.abc import Sequence

from harness.events.records import Flow
from harness.values.decodings import decodings
from harness.values.search import Examined, Needle, Search
from harness.values.workers import examine_apart, examined

MUCH = 4_000_000  # bytes that were sent: ten seconds of searching; a process takes one to start
MOST_WORKERS = 4  # each holds all values of its own: 25,000 take 600 MB


def examine(
    flows: Sequence[tuple[Flow, int | None]],
    wanted: Sequence[Needle],
    *,
    camera_used: bool,
    much: int = MUCH,
    cores: int = os.cpu_count() or 1,
) -> tuple[Examined, ...]:
    """What was made out of each flow, which comes with the device time by which all of it was sent, in their order.

    Where `much` was sent, in bytes, a process on each of several `cores` searches: that changes nothing of what is
    found. Raises `InfrastructureError` for a package's unusable decoding.
    """
    decodings()  # here: below, every flow would be called unreadable, and nobody told why
    found: dict[int, Examined] = {}
    workers = min(cores, MOST_WORKERS)
    if workers > 1 and sum(len(flow.request_body) for flow, _ in flows) >= much:
        asked = ((number, flow, until_ns) for number, (flow, until_ns) in enumerate(flows))
        found.update(examine_apart(asked, wanted, camera_used=camera_used, workers=workers))
    if len(found) < len(flows):
        search = Search(wanted, camera_used=camera_used)
        found |= {n: examined(search, *its) for n, its in enumerate(flows) if n not in found}
    return tuple(found[number] for number in range(len(flows)))
