"""A booted device with the demo app on it, in this process, for tests of what runs on it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest

from harness.simulator.apps.caller import Caller, JavaThrow
from harness.simulator.apps.runtimes.protocol import RuntimeName
from harness.simulator.apps.truth import Access
from harness.simulator.device import SimulatedDevice
from harness.simulator.shell.interpreter import run_line
from harness.simulator.shell.streams import CallbackSink, Streams, reader_of
from harness.simulator.system.screen.views import Node
from harness.simulator.system.services.package import InstallOptions

Result = TypeVar("Result")
APK = Path(__file__).parents[2] / "scenarios" / "yunzhushou" / "app" / "yunzhushou.apk"
PACKAGE = "com.example.yunzhushou"
SEED = 7


def on_device(
    scene: Callable[[SimulatedDevice, Caller], Awaitable[Result]], runtime: RuntimeName = RuntimeName.HOTSPOT
) -> Result:
    """Boot, install the demo app (it targets API 28), play the scene with the app as caller, and stop."""

    async def play() -> Result:
        device = SimulatedDevice(seed=SEED, runtime=runtime)
        await device.start()
        try:
            app = await device.packages.install(APK.read_bytes(), "/data/local/tmp/app.apk", InstallOptions())
            caller = Caller(pid=0, uid=app.uid, package=app.name, process=app.name, tid=0)
            return await scene(device, caller)
        finally:
            await device.stop()

    return asyncio.run(play())


def grant(device: SimulatedDevice, *names: str) -> None:
    """Grant permissions (without their prefix) to the demo app."""
    app = device.packages.get(PACKAGE)
    assert app is not None
    for name in names:
        device.permissions.grant(app, f"android.permission.{name}")


def accesses(device: SimulatedDevice) -> list[tuple[str, str]]:
    """Give data type and outcome of every access in the truth log."""
    return [(entry.data_type, entry.outcome) for entry in device.truth.entries if isinstance(entry, Access)]


async def refused(call: Awaitable[object], java_class: str = "java.lang.SecurityException") -> str:
    """Await a call that must throw `java_class` and give its message."""
    with pytest.raises(JavaThrow) as thrown:
        await call
    assert thrown.value.java_class == java_class
    return thrown.value.message


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """What a shell line gave."""

    code: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        """Standard output as text."""
        return self.out.decode()


async def shell(device: SimulatedDevice, line: str) -> Output:
    """Run a line in the device's shell as adb's user."""
    out, err = bytearray(), bytearray()
    streams = Streams(stdin=reader_of(b""), stdout=CallbackSink(out.extend), stderr=CallbackSink(err.extend))
    code = await run_line(device, line, streams, uid=2000)
    return Output(code=code, out=bytes(out), err=err.decode())


async def launched(device: SimulatedDevice) -> Caller:
    """Start the demo app, wait for its window and give a caller in its main process."""
    launcher = "-a android.intent.action.MAIN -c android.intent.category.LAUNCHER -f 0x10200000"
    await shell(device, f"am start -W {launcher} -n {PACKAGE}/.MainActivity")
    await device.activities.stack.settled()
    process = next(each for each in device.processes.by_package(PACKAGE) if each.name == PACKAGE)
    return Caller(pid=process.pid, uid=process.uid, package=PACKAGE, process=process.name, tid=process.pid)


async def views(device: SimulatedDevice) -> dict[str, Node]:
    """Give the views of the top window by short id, once the screen is at rest."""
    assert await device.windows.idle()
    top = await device.windows.top()
    return {node.id: node for node in top.root.walk() if node.id} if top else {}


async def tap(device: SimulatedDevice, view_id: str) -> None:
    """Touch a view of the top window, as adb would."""
    x, y = (await views(device))[view_id].bounds.center
    await shell(device, f"input tap {x} {y}")
