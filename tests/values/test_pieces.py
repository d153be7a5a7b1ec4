"""A value that is cut over fields in several ways at once is told of the same field in every run of the judge."""

from __future__ import annotations

import hashlib
from pathlib import Path

from harness.events.records import Planted, PlantedBy
from harness.values.search import Search, needles
from tests.judge.evidence import PACKAGE, Run, body

SECRETS = [hashlib.md5(bytes([number])).hexdigest()[:16] for number in range(16)]  # as Android IDs look


def test_the_shortest_beginning_tells_in_which_part_a_value_stands_in_pieces() -> None:
    """Bytes in a set stand in another order in each process: of so many values none would be told of the body then."""
    for secret in SECRETS:
        planted = [Planted(data_type="android_id", value=secret, source=PlantedBy.DEVICE)]
        flow = Run(directory=Path()).sent(
            url=f"https://log.example.com/?a={secret[:6]}&b={secret[6:]}",
            request_body=body({"x": secret[:8], "y": secret[8:]}),
        )
        (hit,) = Search(needles(planted, (), PACKAGE)).in_flow(flow).hits
        assert (hit.encoding, hit.part) == ("in pieces", "url")
