"""The device has one Wi-Fi address and one hardware address, whoever is asked."""

from __future__ import annotations

from pathlib import Path

from harness.simulator.apps.caller import Caller
from harness.simulator.device import SimulatedDevice
from harness.simulator.machine import interface
from tests.simulator.booted import on_device, shell

JAVA = Path(interface.__file__).parents[1] / "framework" / "src/com/android/internal/net/DeviceInterfaces.java"


def test_every_command_names_the_address_that_apps_are_given() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        info = await device.wifi.getConnectionInfo(app)
        mac = await device.deviceid.getMacAddress(app)
        for line in ("ip addr", "ifconfig wlan0", "dumpsys wifi"):
            text = (await shell(device, line)).text
            assert info["ipAddress"] in text
            assert mac is not None
            assert mac in text
        assert f"src {info['ipAddress']}" in (await shell(device, "ip route")).text
        assert (await shell(device, "su 0 cat /sys/class/net/wlan0/address")).text.strip() == mac
        assert (await shell(device, "cat /sys/class/net/wlan0/address")).err.endswith("Permission denied\n")

    on_device(scene)


def test_the_framework_holds_the_same_address() -> None:
    assert "{" + interface.ADDRESS.replace(".", ", ") + "}" in JAVA.read_text()
