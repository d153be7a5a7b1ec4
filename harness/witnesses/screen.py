"""The screen witness: what the user was shown, where a step saw something or failed, and at the end of each phase."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Self

from harness.device import Device
from harness.errors import DeviceError, DeviceLost, InfrastructureError
from harness.events import records
from harness.events.records import Pulse
from harness.events.records import Screen as ScreenRecord
from harness.text import Text
from harness.witnesses.lifecycle import RunContext, Witness


class Screen(Witness):
    """Screenshots and node trees, as files in the bundle's `screens/`."""

    name = records.Witness.SCREEN

    def __init__(self, device: Device, run: RunContext) -> None:
        self._device = device
        self._run = run
        self._phase = ""

    @classmethod
    @contextmanager
    def attached_to(cls, device: Device, run: RunContext) -> Iterator[Self]:
        """Nothing is changed on the device."""
        (run.directory / "screens").mkdir(parents=True, exist_ok=True)
        yield cls(device, run)

    def phase_ends(self, name: str) -> None:
        """Keep what the user saw last."""
        self.capture(Text(zh="阶段结束", en="phase ended"))

    def phase_begins(self, name: str) -> None:
        """Nothing is taken: the screen is that of the phase before, and a reading takes time that is the phase's."""
        self._phase = name

    def capture(self, why: Text) -> ScreenRecord:
        """Keep the screen as it is now. What cannot be had (a screen that never rests, a secure window) is noted."""
        name, ns = self._run.recorder.next_id("s"), self._device.clock.now_ns()
        parts, problems = {"png": "", "activity": "", "xml": ""}, []
        for part, take in (("png", self._png), ("activity", self._activity), ("xml", self._xml)):
            try:
                parts[part] = take(name)
            except DeviceLost:
                raise
            except DeviceError as error:
                problems.append(error.cause)
        problem = (
            Text(zh="；".join(each.zh for each in problems), en="; ".join(each.en for each in problems))
            if problems
            else None
        )
        record = ScreenRecord(id=name, phase=self._phase, why=why, ns=ns, problem=problem, **parts)
        self._run.recorder.add(record)
        self._run.recorder.add(Pulse(witness=self.name, pid=None, ns=record.ns))
        return record

    def _png(self, name: str) -> str:
        return self._write(f"{name}.png", self._device.screen.screenshot())

    def _xml(self, name: str) -> str:
        _, xml = self._device.screen.dump(attempts=2)
        return self._write(f"{name}.xml", xml.encode())

    def _activity(self, name: str) -> str:
        return str(self._device.activities.resumed() or "")

    def _write(self, name: str, content: bytes) -> str:
        try:
            (self._run.directory / "screens" / name).write_bytes(content)
        except OSError as error:
            why = error.strerror or error
            raise InfrastructureError(
                str(self._run.directory),
                Text(zh=f"证据包无法继续写入（{why}）", en=f"the bundle cannot be written any more ({why})"),
                Text(
                    zh="请腾出空间后重新运行；此前记录的内容都已保留。",
                    en="Free some room and run again; what was recorded before is kept.",
                ),
            ) from error
        return f"screens/{name}"
