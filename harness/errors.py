"""The error tree.

    HarnessError
    ├── BadInput            a file the user wrote or named cannot be used            exit 2
    │   └── SeveralFaults   more than one thing is wrong with it
    ├── DeviceError         a device, or what runs on it, did not do its part        exit 4
    │   ├── DeviceLost      the device is gone, or is there and does not answer any more
    │   ├── DeviceRefused   the device did its part, and says no
    │   └── DeviceTaken     somebody else has it (harness/device/reservation.py)
    └── InfrastructureError a part of the harness on this computer did not do its part  exit 4

Each names the thing, the cause and the next step, in both languages; every surface (terminal, pytest, report) shows
the same text.
"""

from __future__ import annotations

from collections.abc import Sequence
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

    @property
    def lines(self) -> tuple[Text, ...]:
        """What a user is shown, where each fault has a line of its own."""
        return (self.text,)

    def __str__(self) -> str:
        return self.text.en


class BadInput(HarnessError):
    """A scenario, policy, APK, bundle or option cannot be used as it is."""

    exit_code = 2


class SeveralFaults(BadInput):
    """All that is wrong with what a user wrote, told at once. It is named after the first."""

    MOST = 20  # faults told; the rest is counted

    def __init__(self, faults: Sequence[BadInput]) -> None:
        first = faults[0]
        super().__init__(first.thing, first.cause, first.next_step)
        self.faults = tuple(faults)

    @property
    def lines(self) -> tuple[Text, ...]:
        """One line a fault, and how many more there are."""
        told = [fault.text for fault in self.faults[: self.MOST]]
        if more := len(self.faults) - len(told):
            told.append(Text(zh=f"另有 {more} 处。", en=f"... and {more} more."))
        return tuple(told)

    @property
    def text(self) -> Text:
        """All lines as one."""
        lines = self.lines
        return Text(zh="\n".join(line.zh for line in lines), en="\n".join(line.en for line in lines))


def raise_faults(faults: Sequence[BadInput]) -> None:
    """Raise what was found: nothing, the one fault, or all of them as `SeveralFaults`, each once."""
    flat = [each for fault in faults for each in (fault.faults if isinstance(fault, SeveralFaults) else (fault,))]
    flat = list({each.text: each for each in flat}.values())
    if len(flat) > 1:
        raise SeveralFaults(flat)
    if flat:
        raise flat[0]


class DeviceError(HarnessError):
    """A device answered with an error or not as Android does; `thing` starts with its serial."""


class DeviceLost(DeviceError):
    """The device vanished (unplugged, rebooted, adb's connection dropped), or runs no command any more."""


class DeviceRefused(DeviceError):
    """The device answers, and will not do or cannot show what was asked: within a scenario, the step has failed."""


class InfrastructureError(HarnessError):
    """adb, frida, mitmdump, a port or the disk on this computer failed."""


UNREACHABLE = (DeviceLost, InfrastructureError)
"""Nothing can be asked of the device: it is gone, it or adb's server answers no more."""
