"""All witnesses of one run, attached in order and detached in reverse."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from harness.device import Device
from harness.device.clock import asleep_s
from harness.device.deadline import CLEANING_S
from harness.device.ending import uninterrupted
from harness.errors import HarnessError
from harness.events.records import EndReason, Gap, Problem
from harness.events.records import Screen as ScreenRecord
from harness.text import Text
from harness.witnesses.hooks import Hooks
from harness.witnesses.ledger import Ledger
from harness.witnesses.lifecycle import RunContext, Witness
from harness.witnesses.screen import Screen
from harness.witnesses.traffic import Traffic

SLEEP_S = 1.0  # what is shorter is the two clocks being read one after the other

WITNESSES: tuple[type[Witness], ...] = (Hooks, Traffic, Ledger, Screen)
"""Every witness, in the order of attaching. The hooks come first: theirs is the barrier between phases."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Barrier:
    """A switch of phases, in device CLOCK_BOOTTIME. What lies between belongs to neither phase."""

    posted_ns: int  # the old phase ends
    acknowledged_ns: int  # every process of the app is in the new one


class Watch:
    """The witnesses of a run. `with Watch(device, run) as watch:` then `watch.begin_phase(...)`."""

    def __init__(self, device: Device, run: RunContext) -> None:
        self._device = device
        self._run = run
        self._witnesses: list[Witness] = []
        self._attached = ExitStack()
        self._phase = ""
        self._asleep_s = 0.0  # of this computer, when the phase began

    def __enter__(self) -> Self:
        self._device.adb.left.clear()  # what an earlier run left, this one puts back
        try:
            for kind in WITNESSES:
                if kind.name not in self._run.options.without:
                    self._witnesses.append(self._attached.enter_context(kind.attached_to(self._device, self._run)))
        except BaseException as error:
            self.__exit__(type(error), error, error.__traceback__)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with uninterrupted(), self._device.adb.cleaning.within(CLEANING_S):
            try:
                self._attached.__exit__(kind, error, trace)
            except HarnessError as cleaning:
                if error is None or cleaning is error:
                    raise
                # What failed first is what the user must hear; it goes on being raised.
                self._note(cleaning.text)
            finally:
                if left := self._device.left_changed:
                    self._note(left)

    def _note(self, problem: Text) -> None:
        self._run.recorder.add(Problem(pid=None, ns=self._device.clock.now_ns(), message=problem))

    def begin_phase(self, name: str) -> Barrier:
        """End the phase that runs and begin another. Returns when all that comes belongs to the new one."""
        self.end_phase()
        posted_ns = self._device.clock.now_ns()
        told_ns = [witness.phase_begins(name) for witness in self._witnesses]
        self._phase, self._asleep_s = name, asleep_s()
        return Barrier(posted_ns=posted_ns, acknowledged_ns=max(ns or posted_ns for ns in (*told_ns, posted_ns)))

    def end_phase(self) -> int:
        """End the phase that runs, if one does: the last readings of it are taken. Returns the device time."""
        if self._phase:
            self._look_for_sleep()
            # In reverse, so that hooks and proxy prove last that they were there to the end.
            for witness in reversed(self._witnesses):
                witness.phase_ends(self._phase)
            self._phase = ""
        return self._device.clock.now_ns()

    def _look_for_sleep(self) -> None:
        """Of a phase in which this computer slept no witness can say that it was there, or when something happened."""
        slept_s = asleep_s() - self._asleep_s
        if slept_s < SLEEP_S:
            return
        reason = Text(zh=f"这台电脑休眠了 {slept_s:.0f} 秒", en=f"this computer slept for {slept_s:.0f} s")
        from_ns = self._device.clock.now_ns()
        self._device.clock.read()
        for witness in self._witnesses:
            gap = Gap(witness=witness.name, phase=self._phase, pid=None, reason=reason, from_ns=from_ns, to_ns=None)
            self._run.recorder.add(gap)

    def end_last_phase(self) -> int:
        """End the phase that runs; no other follows."""
        name, ended_ns = self._phase, self.end_phase()
        if name:
            for witness in self._witnesses:
                witness.run_ends(name)
        return ended_ns

    @contextmanager
    def expecting_end(self, reason: EndReason) -> Iterator[None]:
        """Mark a step that ends the app's processes (`revoke`, `force-stop`, ...): their end is then no gap."""
        with ExitStack() as expecting:
            for witness in self._witnesses:
                expecting.enter_context(witness.expecting_end(reason))
            yield

    def capture(self, why: Text) -> ScreenRecord | None:
        """Keep the screen as it is now, in the phase that runs."""
        kept = [witness.capture(why) for witness in self._witnesses]
        return next((screen for screen in kept if screen is not None), None)
