from __future__ import annotations

import time

from harness.device import Device
from harness.device.clock import Offset

MS = 1_000_000
S = 1_000 * MS


def between(low_ms: float, high_ms: float, *, at_s: float = 0) -> Offset:
    return Offset(low_ns=round(low_ms * MS), high_ns=round(high_ms * MS), at_ns=round(at_s * S))


def test_a_reading_of_the_devices_clock_is_off_by_no_more_than_it_says(simulator: Device) -> None:
    for _ in range(10):
        reading = simulator.clock.read()
        # The simulator's clocks are this computer's, so the truth is known.
        ahead_ns = time.clock_gettime_ns(time.CLOCK_BOOTTIME) - time.monotonic_ns()
        assert abs(simulator.clock.boot_ns(0) - ahead_ns) <= reading.error_ms * MS
        boot_at_wall_ms = reading.boot_ns / MS + time.time() * 1000 - reading.device_wall_ms
        assert abs(boot_at_wall_ms - time.clock_gettime_ns(time.CLOCK_BOOTTIME) / MS) <= reading.error_ms + 1


def test_what_the_clock_says_of_a_wall_time_it_says_of_that_moment(simulator: Device) -> None:
    boot_ns = simulator.clock.now_ns()
    assert abs(simulator.clock.boot_ns_of_host_wall(simulator.clock.host_wall_ms(boot_ns)) - boot_ns) < MS


def test_two_looks_narrow_each_other() -> None:
    assert between(0, 12).narrowed_by(between(7, 20)) == between(7, 12)


def test_a_coarse_look_does_not_widen_a_fine_one() -> None:
    assert between(4, 6).narrowed_by(between(-30, 40)) == between(4, 6)


def test_an_old_look_counts_for_less_the_more_time_has_passed() -> None:
    narrowed = between(4, 6).narrowed_by(between(-900, 900, at_s=100))
    assert narrowed == between(4 - 50, 6 + 50, at_s=100)


def test_a_clock_that_jumped_is_believed_afterwards() -> None:
    assert between(4, 6).narrowed_by(between(5_000, 5_012, at_s=1)) == between(5_000, 5_012, at_s=1)
