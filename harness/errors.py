"""The error tree.

    HarnessError
    ├── BadInput            a file the user wrote or named cannot be used            exit 2
    ├── DeviceError         a device, or what runs on it, did not do its part        exit 4
    │   └── DeviceLost      the device is gone
    └── InfrastructureError a part of the harness on this computer did not do its part  exit 4

Each names the thing, the cause and the next step, in both languages; every surface (terminal, pytest, report) shows
the same text.
"""

from __future__ import annotations

from typing import ClassVar

from harness.text import Text


class HarnessError(Exception):
    """Something a user can act on. `text` is one or two lines: `THING: CAUSE. NEXT STEP`; `str()` is its English."""

    exit_code: ClassVar[int] = 4

    def __init__(self, thing: str, cause: Text, next_step: Text) -> None:
        super().__init__(thing, cause, next_step)
        self.thing = thing
        self.cause = cause
        self.next_step = next_step

    @property
    def text(self) -> Text:
        """What a user is shown."""
        return Text(
            zh=f"{self.thing}：{self.cause.zh.rstrip('。.')}。{self.next_step.zh}",
            en=f"{self.thing}: {self.cause.en.rstrip('.')}. {self.next_step.en}",
        )

    def __str__(self) -> str:
        return self.text.en


class BadInput(HarnessError):
    """A scenario, policy, APK, bundle or option cannot be used as it is."""

    exit_code = 2


class DeviceError(HarnessError):
    """A device answered with an error or not as Android does; `thing` starts with its serial."""


class DeviceLost(DeviceError):
    """The device vanished: unplugged, rebooted, or its adb connection dropped."""


class InfrastructureError(HarnessError):
    """adb, frida, mitmdump, a port or the disk on this computer failed."""
