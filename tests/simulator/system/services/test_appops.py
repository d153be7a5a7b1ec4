"""App-ops: whose mode decides, what is noted, and how it is printed."""

from __future__ import annotations

from harness.device.parsers.appops import OpState, parse_appops
from harness.simulator.apps.caller import Caller
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import PACKAGE, grant, on_device, shell


async def states(device: SimulatedDevice) -> dict[str, OpState]:
    """What a host reads from `dumpsys appops`."""
    text = (await shell(device, f"dumpsys appops --package {PACKAGE}")).text
    app = device.packages.get(PACKAGE)
    assert app is not None
    found = parse_appops(text, PACKAGE, uid=app.uid, now_ms=device.clock.wall_ms(), zone="+0800")
    return {each.op: each for each in found}


def test_a_denied_permission_shows_as_the_uid_mode_ignore_and_a_granted_one_as_foreground() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        assert (await shell(device, f"appops get {PACKAGE} CAMERA")).text == "Uid mode: CAMERA: ignore\n"
        grant(device, "CAMERA")
        assert (await shell(device, f"appops get {PACKAGE} CAMERA")).text == "Uid mode: CAMERA: foreground\n"

    on_device(scene)


def test_the_prefix_stands_once_in_a_uid_block() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        lines = (await shell(device, f"appops get {PACKAGE}")).text.splitlines()
        assert [line.startswith("Uid mode: ") for line in lines] == [True] + [False] * (len(lines) - 1)
        assert len(lines) > 3

    on_device(scene)


def test_a_package_mode_changes_nothing_while_a_uid_mode_is_in_force() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        grant(device, "READ_CONTACTS")
        await shell(device, f"appops set --uid {PACKAGE} READ_CONTACTS ignore")
        assert (await shell(device, f"appops set {PACKAGE} READ_CONTACTS allow")).code == 0
        assert device.appops.check(app.uid, PACKAGE, "READ_CONTACTS") == "ignore"

    on_device(scene)


def test_app_ops_cannot_allow_what_the_permission_denies() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        await shell(device, f"appops set --uid {PACKAGE} CAMERA allow")
        assert device.appops.uid_mode(app.uid, "CAMERA") == "ignore"
        grant(device, "CAMERA")
        await shell(device, f"appops set --uid {PACKAGE} CAMERA allow")
        assert device.appops.uid_mode(app.uid, "CAMERA") == "foreground"

    on_device(scene)


def test_an_access_and_a_reject_are_read_back_with_their_times() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        before = device.clock.wall_ms()
        device.appops.note(app.uid, PACKAGE, "READ_CLIPBOARD")
        device.appops.note(app.uid, PACKAGE, "READ_DEVICE_IDENTIFIERS")
        seen = await states(device)
        read, tried = seen["READ_CLIPBOARD"], seen["READ_DEVICE_IDENTIFIERS"]
        assert read.access_ms is not None
        assert before <= read.access_ms <= device.clock.wall_ms()
        assert read.reject_ms is None
        assert tried.reject_ms is not None
        assert tried.access_ms is None
        assert tried.mode == "deny"

    on_device(scene)


def test_a_use_that_lasts_is_running_until_it_ends() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        device.appops.start(app, "READ_CLIPBOARD")
        assert (await states(device))["READ_CLIPBOARD"].running
        assert "(running)" in (await shell(device, f"appops get {PACKAGE} READ_CLIPBOARD")).text
        device.appops.finish(app, "READ_CLIPBOARD")
        assert not (await states(device))["READ_CLIPBOARD"].running
        assert "duration=" in (await shell(device, f"appops get {PACKAGE} READ_CLIPBOARD")).text

    on_device(scene)


def test_an_op_that_switches_follows_the_other_ones_mode() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        device.appops.note(app.uid, PACKAGE, "WIFI_SCAN")
        text = (await shell(device, f"dumpsys appops --package {PACKAGE}")).text
        assert "      WIFI_SCAN (allow / switch COARSE_LOCATION=allow): " in text
        assert (await states(device))["WIFI_SCAN"].reject_ms is not None  # location is denied

    on_device(scene)


def test_errors_name_what_is_unknown() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        unknown_op = await shell(device, f"appops get {PACKAGE} 10008")
        assert (unknown_op.code, unknown_op.err) == (255, "Error: Unknown operation string: 10008\n")
        unknown_package = await shell(device, "cmd appops get com.example.absent")
        assert (unknown_package.code, unknown_package.err) == (255, "Error: No UID for com.example.absent in user 0\n")
        nothing = await shell(device, f"appops get {PACKAGE} SYSTEM_ALERT_WINDOW")
        assert nothing.text == "No operations.\nDefault mode: default\n"

    on_device(scene)
