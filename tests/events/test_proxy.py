"""Messages of the proxy come whole, however they are cut on their way."""

from __future__ import annotations

import pytest

from harness.events.proxy import Alive, Door, Frames, HookFailed, Opened, to_frame

MESSAGES = [
    Alive(host_ns=7),
    Opened(connection="c1", door=Door.OWN, host="例.cn", port=443, at_ms=1.5),
    HookFailed(hook="request", host="a.cn", error="ZeroDivisionError: division by zero"),
]


@pytest.mark.parametrize("size", [1, 3, 1000])
def test_messages_survive_being_cut_anywhere(size: int) -> None:
    wire = b"".join(map(to_frame, MESSAGES))
    frames = Frames()
    found = [message for at in range(0, len(wire), size) for message in frames.feed(wire[at : at + size])]
    assert found == MESSAGES
