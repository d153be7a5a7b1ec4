"""What an app process may send, and what it gets back."""

from __future__ import annotations

import asyncio
import json
import struct
from typing import Any

import pytest

from harness.simulator.apps.binder import MAX_FRAME, Method, methods_of
from harness.simulator.apps.caller import Caller, JavaThrow
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import on_device
from tests.simulator.running import launch


def offered() -> dict[str, Method]:
    """What the service "permission" offers to apps."""

    async def scene(device: SimulatedDevice, app: Caller) -> dict[str, Method]:
        return methods_of(device.permissions)

    return on_device(scene)


def frame(payload: bytes) -> bytes:
    """One frame of the wire."""
    return struct.pack(">I", len(payload)) + payload


async def answer_to(device: SimulatedDevice, data: bytes) -> bytes:
    """Connect, send raw bytes, and give what comes back until the system closes the connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", device.binder.port)
    writer.write(data)
    writer.write_eof()
    try:
        return await asyncio.wait_for(reader.read(), 5)
    finally:
        writer.close()
        await writer.wait_closed()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        frame(b"no json"),
        frame(b"[1]"),
        frame(b"[" * 100_000),
        struct.pack(">I", MAX_FRAME + 1),
        frame(json.dumps({"id": 1, "method": "getInstalledPackages", "service": "package"}).encode()),
        frame(json.dumps({"id": 1, "method": "attachApplication", "args": {"start": 1, "pid": 1}}).encode()),
    ],
    ids=["nothing", "text", "list", "deep", "huge", "unattached", "wrong token"],
)
def test_what_does_not_attach_with_the_token_of_its_process_is_cut_off(data: bytes) -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        assert await answer_to(device, data) == b""

    on_device(scene)


def test_a_token_serves_once() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        process = await launch(device)
        attach = {"id": 1, "method": "attachApplication", "args": {"start": process.start, "pid": process.pid}}
        assert await answer_to(device, frame(json.dumps(attach).encode())) == b""

    on_device(scene)


@pytest.mark.parametrize(
    ("args", "message"),
    [
        ({}, "missing argument permission"),
        ({"permission": "p", "pid": 1, "uid": 2, "more": 3}, "unknown argument more"),
        ({"permission": 1, "pid": 1, "uid": 2}, "Expected `str`, got `int`"),
        ([], "args is no object"),
    ],
)
def test_arguments_that_do_not_fit_throw_in_the_app(args: Any, message: str) -> None:
    method = offered()["checkPermission"]
    with pytest.raises(JavaThrow, match=message) as thrown:
        method.arguments(args)
    assert thrown.value.java_class == "java.lang.IllegalArgumentException"


def test_apps_call_only_what_takes_a_caller() -> None:
    assert set(offered()) == {"checkPermission"}
