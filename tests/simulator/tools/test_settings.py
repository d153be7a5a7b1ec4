"""settings."""

from __future__ import annotations

import pytest

from harness.simulator.apps.caller import Caller
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import on_device, shell


def test_a_value_is_put_read_listed_and_deleted() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        line = "settings put global http_proxy 127.0.0.1:8080; settings get global http_proxy"
        assert (await shell(device, line)).text == "127.0.0.1:8080\n"
        assert "http_proxy=127.0.0.1:8080\n" in (await shell(device, "settings list global")).text
        assert (await shell(device, "settings delete global http_proxy")).text == "Deleted 1 rows\n"
        assert (await shell(device, "settings get --user 0 global http_proxy")).text == "null\n"
        assert (await shell(device, "settings delete global http_proxy")).text == "Deleted 0 rows\n"

    on_device(scene)


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("settings get nothing x", "Invalid namespace 'nothing'"),
        ("settings get global", "Bad arguments"),
        ("settings put global x", "Bad arguments"),
        ("settings list global x", "Too many arguments"),
    ],
)
def test_wrong_arguments_are_told_and_give_255(line: str, complaint: str) -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        output = await shell(device, line)
        assert (output.code, output.err) == (255, f"{complaint}\n")

    on_device(scene)
