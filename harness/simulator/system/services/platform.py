"""The service "device": the log, system properties, and the certificate authorities that an app's TLS trusts."""

from __future__ import annotations

from typing import Protocol

from harness.simulator.apps.caller import Caller
from harness.simulator.apps.truth import TruthLog
from harness.simulator.machine.filesystem import FileSystem
from harness.simulator.machine.logcat import Logcat
from harness.simulator.machine.properties import Properties

PRIORITIES = {2: "V", 3: "D", 4: "I", 5: "W", 6: "E", 7: "F"}
SERIAL_PROPERTIES = frozenset({"ro.serialno", "ro.boot.serialno"})  # property context serialno_prop: not for apps
AUTHORITIES = ("/apex/com.android.conscrypt/cacerts", "/system/etc/security/cacerts")
LOG_LIMIT = 4068  # LOGGER_ENTRY_MAX_PAYLOAD


class Needs(Protocol):
    """What it needs of the device."""

    filesystem: FileSystem
    logcat: Logcat
    properties: Properties
    truth: TruthLog


class PlatformService:
    """What android.util.Log, SystemProperties and the default trust manager ask."""

    name = "device"

    def __init__(self, device: Needs) -> None:
        self._device = device

    async def log(self, caller: Caller, *, priority: int | str, tag: str | None, message: str | None) -> None:
        """Write to logcat; `priority` is android.util.Log's number or letter."""
        letter = PRIORITIES.get(priority, "I") if isinstance(priority, int) else priority[:1].upper()
        self._device.logcat.log(
            pid=caller.pid,
            tid=caller.tid,
            uid=caller.uid,
            priority=letter if letter in PRIORITIES.values() else "I",
            tag=(tag or "").replace("\n", " "),
            message=(message or "")[:LOG_LIMIT],
        )

    async def getProperty(self, caller: Caller, *, name: str) -> str:
        """Give a system property, "" where there is none or where the app may not read it (the serial number)."""
        if name in SERIAL_PROPERTIES:
            self._device.truth.access(caller, data_type="serial_number", api="device.getProperty", outcome="denied")
            return ""
        return self._device.properties.get(name, "")

    async def getCaCertificates(self, caller: Caller) -> list[str]:
        """Give the trusted authorities (PEM) as the caller's mount namespace shows them.

        Conscrypt's folder, else the system's.
        """
        files = self._device.filesystem
        with files.seen_by(caller.pid):
            folder = next((each for each in AUTHORITIES if files.exists(each)), None)
            if folder is None:
                return []
            return [files.read(f"{folder}/{name}").decode("ascii", errors="replace") for name in files.listdir(folder)]
