"""Times of a run: phases as stretches of device time, and wall clocks brought onto that spine."""

from __future__ import annotations

from dataclasses import dataclass

from harness.events.records import Clock, PhaseSpan

FAR_MS = 1e15  # thirty thousand years: what a stranger's bundle puts beyond is no number any more in nanoseconds
NS_PER_MS = 1_000_000
FOREVER = 2**63
EDGE_NS = NS_PER_MS * 100  # near the edge of a phase the device's time, as the host reckons it, decides nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """The phases of a run and the clock readings that tie host time to device time."""

    phases: tuple[PhaseSpan, ...]
    clocks: tuple[Clock, ...]

    def spans(self, phase: str) -> tuple[PhaseSpan, ...]:
        """Every stretch in which `phase` was in force."""
        return tuple(span for span in self.phases if span.name == phase)

    def last_ns(self) -> int:
        """The end of the last phase, as far as it is known."""
        return max((span.started_ns if span.ended_ns is None else span.ended_ns for span in self.phases), default=0)

    def boot_ns_of_host(self, host_wall_ms: float) -> int | None:
        """Give the device time of a host time by the nearest clock reading; None where there is none."""
        if not self.clocks:
            return None
        near = min(self.clocks, key=lambda clock: abs(clock.host_wall_ms - host_wall_ms))
        return near.boot_ns + round(max(-FAR_MS, min(FAR_MS, host_wall_ms - near.host_wall_ms)) * NS_PER_MS)

    def boot_ns_of_device(self, device_wall_ms: int) -> int | None:
        """Give the device time of a time of its wall clock; None where no clock reading ties them."""
        if not self.clocks:
            return None
        near = min(self.clocks, key=lambda clock: abs(clock.device_wall_ms - device_wall_ms))
        return near.boot_ns + (device_wall_ms - near.device_wall_ms) * NS_PER_MS

    def error_ns(self) -> int:
        """How far a host time may be off on the device's spine, at most."""
        return round(max((clock.error_ms for clock in self.clocks), default=0.0) * NS_PER_MS)

    def spans_of_host(self, from_ms: float, to_ms: float) -> tuple[PhaseSpan, ...]:
        """The phases that a stretch of host time may touch, as well as the clocks are tied; all where they are not.

        What lies between two phases may belong to either.
        """
        from_ns, to_ns, slack = self.boot_ns_of_host(from_ms), self.boot_ns_of_host(to_ms), self.error_ns()
        if from_ns is None or to_ns is None:
            return self.phases
        return tuple(
            span for span in self.phases if self.since(span) - slack <= to_ns and from_ns <= self.until(span) + slack
        )

    def since(self, span: PhaseSpan) -> int:
        """The end of the phase before it."""
        return max((end_of(s) for s in self.phases if end_of(s) <= span.started_ns), default=span.started_ns)

    def until(self, span: PhaseSpan) -> int:
        """The beginning of the phase after it."""
        return min((s.started_ns for s in self.phases if s.started_ns >= end_of(span)), default=end_of(span))

    def phases_of_device(self, device_wall_ms: int) -> frozenset[str]:
        """Name the phases in which the device's wall clock surely showed this time."""
        ns, slack = self.boot_ns_of_device(device_wall_ms), self.error_ns() + NS_PER_MS
        if ns is None:
            return frozenset()
        return frozenset(s.name for s in self.phases if s.started_ns + slack <= ns <= end_of(s) - slack)

    def guards(self, span: PhaseSpan) -> tuple[tuple[int, int], ...]:
        """The stretches right before and right after `span` that belong to no phase."""
        around = (self.since(span), span.started_ns), (end_of(span), self.until(span))
        return tuple((start, end) for start, end in around if start < end)


def end_of(span: PhaseSpan) -> int:
    """When a phase ended; for one that was cut off, the end of time."""
    return FOREVER if span.ended_ns is None else span.ended_ns


def overlap(span: PhaseSpan, from_ns: int, to_ns: int | None) -> bool:
    """Whether a stretch touches the phase."""
    return from_ns <= end_of(span) and (FOREVER if to_ns is None else to_ns) >= span.started_ns
