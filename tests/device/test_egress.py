"""What leaves a phone past the proxy is counted, and where that cannot be done it is said."""

from __future__ import annotations

import pytest

from harness.device import Device
from harness.device.egress import packets_of
from harness.errors import DeviceError

LISTING = """\
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination
       7      420            all  --  *      !lo     0.0.0.0/0            0.0.0.0/0            owner UID match 10123
       9      900            all  --  *      !lo     0.0.0.0/0            0.0.0.0/0            owner UID match 101234
       5      500            all  --  *      lo      0.0.0.0/0            0.0.0.0/0            owner UID match 10123
       0        0 oem_out    all  --  *      *       0.0.0.0/0            0.0.0.0/0
       0        0 fw_OUTPUT  all  --  *      *       0.0.0.0/0            0.0.0.0/0
"""


def test_only_packets_of_this_uid_that_left_the_device_count() -> None:
    assert packets_of(LISTING, 10123) == 7


def test_a_listing_without_the_rule_is_not_zero() -> None:
    assert packets_of(LISTING, 10999) is None
    assert packets_of("", 10123) is None


def test_rules_of_a_harness_that_was_killed_add_up() -> None:
    assert packets_of(LISTING + LISTING, 10123) == 14


def test_a_device_that_cannot_count_says_so(simulator: Device) -> None:
    with pytest.raises(DeviceError, match="not counted"):
        simulator.egress.watch(10123)
    with pytest.raises(DeviceError):
        simulator.egress.packets(10123)
    simulator.egress.forget()
