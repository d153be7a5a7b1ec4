"""Root by whatever `su` the phone has."""

from __future__ import annotations

from dataclasses import replace

import pytest

from harness.simulator.device import SimulatedDevice
from harness.simulator.shell.invocation import Invocation
from harness.simulator.tools.users import id_, su
from tests.device.other_phones import Change, phone, with_command


async def aosp_su(call: Invocation) -> int:
    """`su [WHO [COMMAND...]]` of userdebug builds and emulators. Source: AOSP system/extras/su/su.cpp."""
    if call.argv[1:2] == ("-c",):
        call.err("su: invalid uid/gid '-c'\n")
        return 1
    return await su(call)


async def refusing_su(call: Invocation) -> int:
    """What Magisk says where its owner pressed Deny."""
    call.err("Permission denied\n")
    return 13


def without_su(simulated: SimulatedDevice) -> None:
    del simulated.commands["su"]


def as_adb_root(simulated: SimulatedDevice) -> None:
    """`adb root` was run before, and there is no su."""
    simulated.adbd.uid = 0
    without_su(simulated)


@pytest.mark.parametrize(
    "build", [(), (with_command("su", aosp_su),), (as_adb_root,)], ids=["su -c", "su 0", "adb root"]
)
def test_a_script_runs_as_root(build: tuple[Change, ...]) -> None:
    with phone(*build) as device:
        assert device.adb.has_root
        done = device.adb.root('id -u; for word in \'a b\' "$HOME"; do echo "it\'s $word"; done; exit 3')
        assert (done.stdout, done.code) == ("0\nit's a b\nit's /\n", 3)


@pytest.mark.parametrize(
    ("build", "why"),
    [(without_su, "not found"), (with_command("su", refusing_su), "Permission denied")],
    ids=["no su", "denied"],
)
def test_without_root_a_script_is_not_run_and_the_reason_is_told(build: Change, why: str) -> None:
    with phone(build) as device:
        assert not device.adb.has_root
        done = device.adb.root("echo ran > /data/local/tmp/ran")
        assert not done.ok
        assert why in done.complaint.en
        assert not device.adb.shell("cat /data/local/tmp/ran").ok


def test_the_phone_is_asked_once() -> None:
    asked = []

    async def counting(call: Invocation) -> int:
        asked.append(call.argv)
        return await su(call)

    with phone(with_command("su", counting)) as device:
        for _ in range(3):
            device.adb.root("true")
            assert device.adb.has_root
    assert sum("id -u" in argv for argv in asked) == 1


def test_a_su_that_gives_another_user_is_no_root() -> None:
    async def shell_only(call: Invocation) -> int:
        return await id_(replace(call, argv=("id", "-u")))

    with phone(with_command("su", shell_only)) as device:
        assert not device.adb.has_root
        assert not device.adb.root("true").ok
