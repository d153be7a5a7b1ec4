"""What the JVM says of itself is the device's."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from harness.simulator.apps.runtimes import hotspot
from harness.simulator.apps.runtimes.protocol import ENVIRONMENT
from harness.simulator.device import SimulatedDevice
from harness.simulator.machine.image import KERNEL
from tests.simulator.booted import PACKAGE
from tests.simulator.framework.probing import probed


def test_zone_language_kernel_and_folders_are_the_devices(classes: Path) -> None:
    printed: list[str] = []

    async def print_(device: SimulatedDevice) -> None:
        printed.extend(line.message for line in device.logcat.lines() if line.tag == "System.out")

    notes = probed(classes, "machine", after=print_)
    assert notes == [
        "Asia/Shanghai zh_CN",
        f"{KERNEL} {KERNEL}",
        "user.dir=/",
        "java.class.path=.",
        f"java.io.tmpdir=/data/user/0/{PACKAGE}/cache",
        "user.timezone=Asia/Shanghai",
        "user.language=zh",
        "user.country=CN",
        "file.encoding=UTF-8",
        "harness.system=null",
        "socksProxyPort=null",
        ENVIRONMENT["PATH"],
    ]
    assert printed == ["打印"]


def test_an_app_starts_from_a_folder_with_a_chinese_name(
    classes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "测试 目录"
    folder.mkdir()
    monkeypatch.setattr(hotspot, "FRAMEWORK", shutil.copy(hotspot.FRAMEWORK, folder))
    assert len(probed(classes, "machine")) > 5


def test_another_zone_and_language_take_effect(classes: Path) -> None:
    async def set_up(device: SimulatedDevice) -> None:
        device.properties.update({"persist.sys.timezone": "Europe/Berlin", "persist.sys.locale": "zh-Hant-TW"})

    assert probed(classes, "machine", before=set_up)[0] == "Europe/Berlin zh_TW_#Hant"
