"""Starts and stops simulators, each a process of its own, and runs one in this process.

Nothing here loads the device itself until one is run: `harness simulator list` stays quick.
"""

from __future__ import annotations

import asyncio
import logging
import os
import secrets
import select
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from harness.errors import HarnessError, InfrastructureError
from harness.simulator import state
from harness.simulator.apps.runtimes.protocol import RuntimeName
from harness.simulator.extra import require_extra, require_runtime
from harness.simulator.state import Running
from harness.text import Text, as_told

if TYPE_CHECKING:
    from harness.simulator.control import Control

READY_WITHIN_S = 30.0
STOPS_WITHIN_S = 10.0

_children: dict[int, subprocess.Popen[bytes]] = {}


class _Failed(msgspec.Struct, frozen=True, kw_only=True):
    """What a simulator that could not start says instead of its record."""

    failure: Text


def start(
    *,
    port: int = 0,
    seed: int | None = None,
    runtime: RuntimeName = RuntimeName.HOTSPOT,
    parent_pid: int | None = None,
) -> Running:
    """Start a simulator in a process of its own and wait until adb can connect to it.

    It ends with the process `parent_pid`, or, when that is None, only when it is stopped.
    Raises InfrastructureError.
    """
    require_extra()
    require_runtime(runtime)
    folder = state.new_folder()
    command = [sys.executable, "-m", "harness.simulator.server"]
    command += [str(folder), str(port), str(seed_or_random(seed)), runtime]
    with (folder / state.LOG).open("ab") as log:
        process = subprocess.Popen(
            [*command, *([str(parent_pid)] if parent_pid else [])],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=log,
            start_new_session=True,  # a Ctrl-C in the terminal must not reach it before the harness has cleaned up
            env=os.environ | {"TMPDIR": str(folder / "tmp")},
        )
    try:
        running = _await_ready(process, folder)
    except BaseException:
        process.kill()
        process.wait()
        shutil.rmtree(folder, ignore_errors=True)
        raise
    _children[running.pid] = process
    return running


def stop(running: Running, *, within_s: float = STOPS_WITHIN_S) -> None:
    """Stop a simulator and wait until it and everything it started are gone, by force once `within_s` has passed.

    One that ends by itself meanwhile, as a device does that is switched off, is stopped as well.
    """
    _end(running, within_s)
    shutil.rmtree(running.folder, ignore_errors=True)
    if child := _children.pop(running.pid, None):
        child.wait()


def _end(running: Running, within_s: float) -> None:
    try:
        watched = os.pidfd_open(running.pid)
    except ProcessLookupError:
        return
    try:
        if state.started_at(running.pid) != running.started:
            return  # it has ended, and its pid may be another's by now
        for number in (signal.SIGTERM, signal.SIGKILL):
            signal.pidfd_send_signal(watched, number)
            if select.select([watched], [], [], within_s)[0]:
                break
    except ProcessLookupError:
        pass  # it ended by itself in between
    finally:
        os.close(watched)


def run(
    folder: Path,
    *,
    port: int,
    seed: int,
    runtime: RuntimeName = RuntimeName.HOTSPOT,
    parent_pid: int | None,
    on_ready: Callable[[Running], object],
) -> None:
    """Run one device in this process until SIGTERM, SIGINT, a shutdown, or the end of `parent_pid`.

    `on_ready` is called once adb can connect. Raises InfrastructureError when the port is taken.
    """
    require_extra()
    require_runtime(runtime)
    asyncio.run(_run(folder, port=port, seed=seed, runtime=runtime, parent_pid=parent_pid, on_ready=on_ready))


def seed_or_random(seed: int | None) -> int:
    """The seed asked for, or one of a million."""
    return secrets.randbelow(1_000_000) if seed is None else seed


async def _run(
    folder: Path,
    *,
    port: int,
    seed: int,
    runtime: RuntimeName,
    parent_pid: int | None,
    on_ready: Callable[[Running], object],
) -> None:
    from harness.simulator.control import Control
    from harness.simulator.device import SimulatedDevice

    control = Control(SimulatedDevice(seed=seed, runtime=runtime, truth=folder / state.TRUTH))
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, control.shut_down, number.name)
    try:
        _end_with(parent_pid, control)
        device = control.device
        try:
            await device.start(port)
        except OSError as error:
            raise InfrastructureError(
                f"port {port}",
                Text(
                    zh=f"模拟设备无法在此监听：{error.strerror}",
                    en=f"the simulator cannot listen there: {error.strerror}",
                ),
                Text(zh="请换一个端口，或用 0。", en="Choose another, or 0."),
            ) from None
        await control.start(folder)
        running = Running(
            serial=device.serial,
            port=device.adbd.port,
            pid=os.getpid(),
            started=state.started_at(os.getpid()),
            seed=seed,
            runtime=runtime,
            folder=str(folder),
        )
        state.write(running)
        on_ready(running)
        await device.shutdown.wait()
        while device.rebooting:
            await device.halt()
            if not device.rebooting:  # asked to end in the meantime
                break
            control.device = device = SimulatedDevice(before=device)
            await device.start(running.port)
            await device.shutdown.wait()
    finally:
        control.close()
        await control.device.stop()
        shutil.rmtree(folder, ignore_errors=True)


def _end_with(parent_pid: int | None, control: Control) -> None:
    if parent_pid is None:
        return
    try:
        parent = os.pidfd_open(parent_pid)
    except ProcessLookupError:
        control.shut_down(f"process {parent_pid} is gone")
        return
    loop = asyncio.get_running_loop()

    def gone() -> None:
        loop.remove_reader(parent)
        os.close(parent)
        control.shut_down(f"process {parent_pid} is gone")

    loop.add_reader(parent, gone)


def _report(message: Running | _Failed) -> None:
    sys.stdout.buffer.write(msgspec.json.encode(message) + b"\n")
    sys.stdout.flush()
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # whoever started it may wait for the end of the output


def _await_ready(process: subprocess.Popen[bytes], folder: Path) -> Running:
    assert process.stdout is not None
    with process.stdout as output:
        readable, _, _ = select.select([output], [], [], READY_WITHIN_S)
        line = output.readline() if readable else b""
    try:
        return msgspec.json.decode(line, type=Running)
    except msgspec.DecodeError:
        pass
    try:
        cause = msgspec.json.decode(line, type=_Failed).failure
    except msgspec.DecodeError:
        written = (folder / state.LOG).read_text(errors="replace").strip().splitlines()
        cause = as_told(written[-1]) if written else Text(zh="没有及时应答", en="it did not answer in time")
    raise InfrastructureError(
        "simulator",
        cause,
        Text(zh="请执行 `harness doctor`，查看缺少什么。", en="Run `harness doctor` to see what is missing."),
    )


def main() -> None:
    """Run as the process that `start` starts: FOLDER PORT SEED RUNTIME [PARENT_PID]."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    folder, port, seed, runtime, *parent = sys.argv[1:]
    try:
        parent_pid = int(parent[0]) if parent else None
        run(
            Path(folder),
            port=int(port),
            seed=int(seed),
            runtime=RuntimeName(runtime),
            parent_pid=parent_pid,
            on_ready=_report,
        )
    except HarnessError as error:
        _report(_Failed(failure=error.text))
        sys.exit(error.exit_code)


if __name__ == "__main__":
    main()
