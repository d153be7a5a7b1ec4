"""The ledger witness: what the operating system recorded of the app, read before and after each phase."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Self

from harness.device import Device
from harness.errors import DeviceError, DeviceLost
from harness.events import records
from harness.events.records import Edge, LedgerEntry, Pulse
from harness.witnesses.lifecycle import Notebook, RunContext, Witness


class Ledger(Witness):
    """App-ops of one package. Independent of the hooks: the app cannot hide from it."""

    name = records.Witness.LEDGER

    def __init__(self, device: Device, run: RunContext) -> None:
        self._device = device
        self._run = run
        self._notebook = Notebook(witness=self.name, device=device, recorder=run.recorder)

    @classmethod
    @contextmanager
    def attached_to(cls, device: Device, run: RunContext) -> Iterator[Self]:
        """Nothing is changed on the device."""
        yield cls(device, run)

    def phase_ends(self, name: str) -> None:
        """Read what was used up to the end."""
        self._read(name, Edge.AFTER)

    def run_ends(self, last_phase: str) -> None:
        """Read once more after the last phase, as no later phase will: what was used up to its end stands there."""
        self._read(last_phase, Edge.END)

    def phase_begins(self, name: str) -> None:
        """Read what was used before."""
        self._notebook.phase = name
        self._read(name, Edge.BEFORE)

    def _read(self, phase: str, edge: Edge) -> None:
        try:
            if self._device.packages.find_uid(self._run.package) is None:
                return  # an app that is not installed has used nothing
            reading = self._device.appops.read(self._run.package)
        except DeviceLost:
            raise
        except DeviceError as error:
            self._notebook.gap(error.text, from_ns=self._device.clock.now_ns())
            return
        for op in reading.ops:
            self._run.recorder.add(
                LedgerEntry(
                    id=self._run.recorder.next_id("l"),
                    phase=phase,
                    edge=edge,
                    op=op.op,
                    mode=op.mode,
                    access_ms=op.access_ms,
                    reject_ms=op.reject_ms,
                    device_wall_ms=reading.device_wall_ms,
                )
            )
        # An app without a single op has a reading too.
        self._run.recorder.add(
            Pulse(witness=self.name, pid=None, ns=self._device.clock.now_ns(), phase=phase, edge=edge)
        )
