"""The truth log."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

from harness.simulator.apps.caller import Caller
from harness.simulator.apps.truth import TruthLog

APP = Caller(pid=4711, uid=10057, package="com.example", process="com.example:push", tid=4712)


def test_every_access_is_a_line_with_process_and_time(tmp_path: Path) -> None:
    async def scene() -> None:
        log = TruthLog(tmp_path / "truth.jsonl")
        log.access(APP, data_type="clipboard", api="clipboard.getPrimaryClip", outcome="obtained", value="text")
        log.sent(APP, host="api.example.com", port=443, data=b"\x00\xff")
        log.close()

    asyncio.run(scene())
    access, sent = (json.loads(line) for line in (tmp_path / "truth.jsonl").read_text().splitlines())
    assert (access["seq"], access["process"], access["outcome"]) == (1, "com.example:push", "obtained")
    assert (sent["seq"], sent["size"], sent["data"]) == (2, 2, "AP8=")
    assert access["ns"] <= sent["ns"]


def test_a_follower_gets_what_was_and_what_comes() -> None:
    async def scene() -> list[int]:
        log = TruthLog()
        log.access(APP, data_type="imei", api="telephony.getImei", outcome="denied")
        entries = log.follow()
        first = await anext(entries)
        waiting = asyncio.ensure_future(anext(entries))
        await asyncio.sleep(0)
        log.access(APP, data_type="imsi", api="telephony.getSubscriberId", outcome="denied")
        return [first.seq, (await asyncio.wait_for(waiting, 5)).seq]

    assert asyncio.run(scene()) == [1, 2]
