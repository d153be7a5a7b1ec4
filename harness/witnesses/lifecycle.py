"""What every witness shares: how it is attached, what it is told, where its records go."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, Self

from harness.device import Device
from harness.errors import HarnessError
from harness.events import records
from harness.events.records import Gap, Problem, Record
from harness.text import Text, as_told
from harness.witnesses.connections import Connections


class Recorder(Protocol):
    """Where records go; the bundle's writer is one. Safe to call from any thread."""

    def add(self, record: Record) -> None:
        """Keep a record; one with the key of an earlier record replaces it."""

    def next_id(self, prefix: str) -> str:
        """A new id: `e12`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchOptions:
    """How to watch. The defaults suit a rooted phone."""

    sink: bool = False  # the proxy answers by itself and nothing leaves this computer; always so for the simulator
    proxy_port: int = 0  # 0: any free one
    without: frozenset[records.Witness] = (
        frozenset()
    )  # witnesses that are left out, as the hooks on a phone without root
    decrypt: bool = True  # False: the trust store is left alone


@dataclass(frozen=True, slots=True, kw_only=True)
class RunContext:
    """One run: what is watched and where evidence goes."""

    package: str
    recorder: Recorder
    directory: Path  # the bundle
    options: WatchOptions = WatchOptions()
    connections: Connections = field(default_factory=Connections)


class Witness(Protocol):
    """An independent observer of one app on one device.

    A witness is a subclass that says how it is attached and overrides what it does at each turn of a run; where it says
    nothing, it does nothing.
    """

    name: records.Witness

    @classmethod
    def attached_to(cls, device: Device, run: RunContext) -> AbstractContextManager[Self]:
        """Watch for as long as the block lasts; leaving it undoes whatever was changed, and never takes long."""

    def phase_begins(self, name: str) -> int | None:
        """The phase has begun; returns once everything seen from now on belongs to it.

        Gives the device time from which that is so, None for a witness that is not told apart by its own telling.
        """
        return None

    def phase_ends(self, name: str) -> None:
        """The phase is about to end."""

    def run_ends(self, last_phase: str) -> None:
        """The last phase has ended, and no other follows."""

    def expecting_end(self, reason: records.EndReason) -> AbstractContextManager[None]:
        """For the length of a step that ends the app's processes (`revoke`, `force-stop`, ...): that is no gap."""
        return nullcontext()

    def capture(self, why: Text) -> records.Screen | None:
        """Keep what the user is shown now; None for a witness that does not look at the screen."""
        return None


@dataclass(slots=True, kw_only=True)
class Notebook:
    """What a witness says of itself: gaps and problems in its name."""

    witness: records.Witness
    device: Device
    recorder: Recorder
    phase: str = ""
    _down: set[Text] = field(default_factory=set)

    def gap(
        self, reason: Text, *, from_ns: int, to_ns: int | None = None, pid: int | None = None, phase: str = ""
    ) -> None:
        """Record that the witness cannot vouch for a stretch, of the phase that runs unless another is named."""
        self.recorder.add(
            Gap(witness=self.witness, phase=phase or self.phase, pid=pid, reason=reason, from_ns=from_ns, to_ns=to_ns)
        )

    def gap_once(self, reason: Text, *, from_ns: int, pid: int | None = None) -> None:
        """As `gap`, for something that is found out again and again."""
        if reason not in self._down:
            self._down.add(reason)
            self.gap(reason, from_ns=from_ns, pid=pid)

    def problem(self, message: Text, *, pid: int | None = None) -> None:
        """Record that something of ours went wrong."""
        self.recorder.add(Problem(witness=self.witness, pid=pid, ns=self.device.clock.now_ns(), message=message))

    def guarded(self, action: Callable[[], object]) -> None:
        """Do one step of cleaning up; its failure is recorded and keeps no other step from being done."""
        try:
            action()
        except (HarnessError, OSError) as error:
            told = error.text if isinstance(error, HarnessError) else as_told(error)
            self.problem(Text(zh=f"清理时：{told.zh}", en=f"while cleaning up: {told.en}"))
