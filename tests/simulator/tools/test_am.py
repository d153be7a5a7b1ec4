"""am: who may send what, and how the platform says no."""

from __future__ import annotations

from harness.simulator.apps.caller import Caller
from harness.simulator.apps.intents import Intent
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import PACKAGE, on_device, refused, shell
from tests.simulator.manifests import changed, receiver

BOOT = "android.intent.action.BOOT_COMPLETED"


def started_for_broadcasts(device: SimulatedDevice) -> int:
    """How many processes were started for a receiver so far."""
    return sum("for broadcast" in line.message for line in device.logcat.lines())


async def settle(device: SimulatedDevice) -> None:
    """Let what was sent be taken in."""
    await shell(device, "sleep 0.1")


def test_a_receiver_that_is_not_exported_gets_nothing_from_the_shell() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        changed(device, more=(receiver("Inner", "com.example.INNER", exported=False),)).stopped = False
        done = await shell(device, f"am broadcast -a com.example.INNER -n {PACKAGE}/.Inner")
        await settle(device)

        assert done.code == 0
        assert done.text.endswith("Broadcast completed: result=0\n")
        assert started_for_broadcasts(device) == 0
        log = (await shell(device, "logcat -d -s BroadcastQueue")).text
        assert f"is not exported from uid {app.uid} due to receiver {PACKAGE}/{PACKAGE}.Inner" in log

    on_device(scene)


def test_an_exported_receiver_and_root_are_another_matter() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        inner = receiver("Inner", "com.example.INNER", exported=False)
        outer = receiver("Outer", "com.example.OUTER", exported=True)
        changed(device, more=(inner, outer)).stopped = False
        await shell(device, f"am broadcast -a com.example.OUTER -n {PACKAGE}/.Outer")
        await settle(device)
        assert started_for_broadcasts(device) == 1
        await device.processes.kill_uid(app.uid, "test")
        await shell(device, f"su 0 am broadcast -a com.example.INNER -n {PACKAGE}/.Inner")
        await settle(device)
        assert started_for_broadcasts(device) == 2

    on_device(scene)


def test_a_receiver_that_asks_for_a_permission_gets_nothing_from_who_lacks_it() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        guarded = receiver("Guarded", "com.example.G", exported=True, permission="com.example.permission.G")
        changed(device, more=(guarded,)).stopped = False
        await shell(device, f"am broadcast -a com.example.G -n {PACKAGE}/.Guarded")
        await settle(device)

        assert started_for_broadcasts(device) == 0

    on_device(scene)


def test_a_protected_action_is_the_systems_alone() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        changed(device, more=(receiver("Boot", BOOT, exported=True),)).stopped = False
        done = await shell(device, f"am broadcast -a {BOOT}")
        lines = done.err.splitlines()

        assert (done.code, done.text) == (255, f"Broadcasting: Intent {{ act={BOOT} flg=0x400000 }}\n")
        assert lines[1] == "Exception occurred while executing 'broadcast':"
        assert lines[2].startswith(
            f"java.lang.SecurityException: Permission Denial: not allowed to send broadcast {BOOT} from pid="
        )
        assert lines[2].endswith(", uid=2000")
        assert lines[3].startswith("\tat com.android.server.am.ActivityManagerService.broadcastIntent")
        assert started_for_broadcasts(device) == 0

    on_device(scene)


def test_an_app_cannot_send_it_either() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        for action in (BOOT, "android.intent.action.PACKAGE_REMOVED", "android.net.conn.CONNECTIVITY_CHANGE"):
            message = await refused(device.activities.broadcastIntent(app, intent=Intent(action=action)))
            assert message == (
                f"Permission Denial: not allowed to send broadcast {action} from pid={app.pid}, uid={app.uid}"
            )

    on_device(scene)


def test_an_activity_that_is_not_exported_is_refused_with_a_stack() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        done = await shell(device, f"am start -n {PACKAGE}/.HomeActivity")

        assert done.code == 255
        assert "java.lang.SecurityException: Permission Denial: starting Intent" in done.err
        assert "\n\tat android.os.Binder.execTransact(Binder.java:" in done.err

    on_device(scene)
