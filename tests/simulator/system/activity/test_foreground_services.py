"""What a foreground service may use in the background, and what starting one asks for.

After AOSP's ActiveServices and OomAdjuster (android14-release).
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from harness.simulator.apps.caller import Caller, JavaThrow
from harness.simulator.apps.intents import Intent
from harness.simulator.apps.packages import Component, InstalledPackage
from harness.simulator.device import SimulatedDevice
from harness.simulator.system.activity.records import ServiceConnection, ServiceRecord
from tests.simulator.booted import PACKAGE, grant, launched, on_device, shell
from tests.simulator.running import launch, until

LOCATION, CAMERA, MICROPHONE = 0x8, 0x40, 0x80
# A class of the demo app that a service can be made of; its own one runs in another process.
SERVICE = "cn.jpush.android.service.PushService"
Scene = Callable[[SimulatedDevice, Caller], Awaitable[None]]


def retargeted(device: SimulatedDevice, target: int, *, types: int = 0, permissions: tuple[str, ...] = ()) -> None:
    """Have the demo app's manifest target another release and declare types for its service, which runs within it."""
    app = device.packages.get(PACKAGE)
    assert app is not None
    components = tuple(
        replace(each, foreground_types=types, exported=True, process=PACKAGE) if each.name == SERVICE else each
        for each in app.manifest.components
    )
    wanted = ("android.permission.FOREGROUND_SERVICE", *(f"android.permission.{name}" for name in permissions))
    app.manifest = replace(
        app.manifest, target_sdk=target, components=components, permissions=(*app.manifest.permissions, *wanted)
    )
    device.permissions.initial(app)


def service_of(device: SimulatedDevice) -> tuple[InstalledPackage, Component]:
    app = device.packages.get(PACKAGE)
    assert app is not None
    component = app.component(SERVICE)
    assert component is not None
    return app, component


async def started(device: SimulatedDevice, caller: Caller, *, foreground: bool = True) -> ServiceRecord:
    """Start the service as the app and wait until it is there."""
    intent = Intent(component=f"{PACKAGE}/{SERVICE}")
    await device.activities.startService(caller, intent=intent, foreground=foreground)
    record = device.activities.services.find(*service_of(device))
    assert record is not None
    await until(lambda: record.created)
    return record


async def in_the_background(device: SimulatedDevice, uid: int) -> None:
    """Press home, and let the state settle at once."""
    await device.activities.go_home()
    device.activities.states._settle(uid)


async def enter(device: SimulatedDevice, caller: Caller, record: ServiceRecord, kind: int = -1) -> None:
    await device.activities.setServiceForeground(caller, token=record.token, type=kind)


def state_line(dump: str) -> tuple[str, str]:
    lines = [line.strip() for line in dump.splitlines()]
    at = next(place for place, line in enumerate(lines) if line.startswith("state="))
    return lines[at].removeprefix("state="), lines[at + 1].removeprefix("capability=")


def test_a_service_of_the_type_that_was_started_in_front_goes_on_in_the_background() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        retargeted(device, 33, types=LOCATION)
        grant(device, "ACCESS_FINE_LOCATION", "CAMERA", "RECORD_AUDIO")
        caller = await launched(device)
        await enter(device, caller, await started(device, caller))
        await in_the_background(device, app.uid)

        assert device.appops.check(app.uid, PACKAGE, "FINE_LOCATION") == "allow"
        assert device.appops.check(app.uid, PACKAGE, "CAMERA") == "ignore"
        assert device.appops.check(app.uid, PACKAGE, "RECORD_AUDIO") == "ignore"
        dump = (await shell(device, f"dumpsys appops --package {PACKAGE}")).text
        assert state_line(dump) == ("fgsvc", "L--NFU")

    on_device(scene)


def test_a_service_without_a_type_gives_nothing_that_is_allowed_in_use_only() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        retargeted(device, 33)
        grant(device, "ACCESS_FINE_LOCATION", "CAMERA")
        caller = await launched(device)
        await enter(device, caller, await started(device, caller))
        await in_the_background(device, app.uid)

        assert await device.location.getLastKnownLocation(caller, provider="gps") is None
        assert device.appops.check(app.uid, PACKAGE, "CAMERA") == "ignore"
        dump = (await shell(device, f"dumpsys appops --package {PACKAGE}")).text
        assert state_line(dump) == ("fgsvc", "---NFU")

    on_device(scene)


def test_up_to_android_10_any_type_gives_camera_and_microphone_but_not_location() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        retargeted(device, 29)
        grant(device, "ACCESS_FINE_LOCATION", "CAMERA")
        caller = await launched(device)
        await enter(device, caller, await started(device, caller))
        await in_the_background(device, app.uid)

        assert device.appops.check(app.uid, PACKAGE, "CAMERA") == "allow"
        assert device.appops.check(app.uid, PACKAGE, "FINE_LOCATION") == "ignore"

    on_device(scene)


def test_a_service_that_was_started_in_the_background_may_use_nothing_though_its_type_says_so() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        retargeted(device, 30, types=LOCATION | CAMERA)
        grant(device, "ACCESS_FINE_LOCATION", "CAMERA")
        caller = await launched(device)
        await in_the_background(device, app.uid)
        await enter(device, caller, await started(device, caller))

        assert device.activities.uid_state(app.uid) == "fgsvc"
        assert device.appops.check(app.uid, PACKAGE, "FINE_LOCATION") == "ignore"
        assert device.appops.check(app.uid, PACKAGE, "CAMERA") == "ignore"

    on_device(scene)


def test_the_shell_starts_a_service_as_if_the_app_were_in_front() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        retargeted(device, 33, types=LOCATION)
        grant(device, "ACCESS_FINE_LOCATION")
        done = await shell(device, f"am start-foreground-service -n {PACKAGE}/{SERVICE}")
        record = device.activities.services.find(*service_of(device))
        assert (done.code, record is not None) == (0, True)
        assert record is not None
        await until(lambda: record.created)
        assert record.process is not None
        caller = replace(app, pid=record.process.pid)
        await enter(device, caller, record)

        assert device.appops.check(app.uid, PACKAGE, "FINE_LOCATION") == "allow"

    on_device(scene)


def test_after_the_process_died_the_restarted_service_may_use_nothing() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        retargeted(device, 33, types=LOCATION)
        grant(device, "ACCESS_FINE_LOCATION")
        caller = await launched(device)
        record = await started(device, caller)
        await enter(device, caller, record)
        assert record.process is not None
        device.processes.kill(record.process, "test")
        await until(lambda: not record.created)

        assert (record.foreground, record.while_in_use, record.may_be_foreground) == (False, False, False)

    on_device(scene)


async def thrown(call: Awaitable[object]) -> tuple[str, str]:
    with pytest.raises(JavaThrow) as refused:
        await call
    return refused.value.java_class, refused.value.message


def test_from_target_12_on_no_foreground_service_is_started_from_the_background() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        retargeted(device, 31)
        caller = await launched(device)
        await in_the_background(device, app.uid)
        intent = Intent(component=f"{PACKAGE}/{SERVICE}")

        java_class, message = await thrown(device.activities.startService(caller, intent=intent, foreground=True))

        assert java_class == "android.app.ForegroundServiceStartNotAllowedException"
        assert message == (
            "startForegroundService() not allowed due to mAllowStartForeground false: service"
            f" {PACKAGE}/cn.jpush.android.service.PushService"
        )
        assert device.activities.services.find(*service_of(device)) is None

    on_device(scene)


def test_target_14_asks_for_a_type() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        retargeted(device, 34)
        caller = await launched(device)
        record = await started(device, caller)

        java_class, message = await thrown(enter(device, caller, record))

        assert java_class == "android.app.MissingForegroundServiceTypeException"
        assert message.startswith("Starting FGS without a type  callerApp=ProcessRecord{")
        assert message.endswith(f"{PACKAGE}/u0a{app.uid - 10000}}} targetSDK=34")

    on_device(scene)


def test_target_14_asks_for_the_permissions_of_the_type() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        retargeted(device, 34, types=LOCATION, permissions=("FOREGROUND_SERVICE_LOCATION",))
        caller = await launched(device)
        record = await started(device, caller)

        java_class, message = await thrown(enter(device, caller, record))

        assert java_class == "java.lang.SecurityException"
        wanted = "allOf=true [android.permission.FOREGROUND_SERVICE_LOCATION] any of the permissions allOf=false"
        assert wanted in message
        grant(device, "ACCESS_FINE_LOCATION")
        await enter(device, caller, record)
        assert record.foreground_type == LOCATION

    on_device(scene)


def test_a_type_that_the_manifest_does_not_declare_is_refused() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        retargeted(device, 33, types=LOCATION)
        caller = await launched(device)
        java_class, message = await thrown(enter(device, caller, await started(device, caller), CAMERA))

        assert java_class == "java.lang.IllegalArgumentException"
        assert message == (
            "foregroundServiceType 0x00000040 is not a subset of foregroundServiceType attribute 0x00000008"
            " in service element of manifest file"
        )

    on_device(scene)


def test_an_app_that_promised_and_never_called_startforeground_is_ended() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        retargeted(device, 33)
        await shell(device, "device_config put activity_manager service_start_foreground_timeout_ms 200")
        caller = await launched(device)
        record = await started(device, caller)
        process = record.process
        assert process is not None
        await asyncio.wait_for(process.gone.wait(), 10)

        assert process.exit_reason == "crash"
        log = (await shell(device, "logcat -d -v brief")).text
        assert "Bringing down service while still waiting for start foreground: ServiceRecord{" in log

    on_device(scene)


def test_a_service_of_a_background_app_is_not_started_from_the_shell() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        retargeted(device, 28)
        done = await shell(device, f"am startservice -n {PACKAGE}/{SERVICE}")

        assert done.text == f"Starting service: Intent {{ cmp={PACKAGE}/{SERVICE} }}\n"
        assert (done.code, done.err) == (255, "Error: app is in background uid null\n")

    on_device(scene)


def test_an_app_may_start_services_for_a_minute_after_it_left_the_front() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        caller = await launched(device)
        await in_the_background(device, app.uid)
        await started(device, caller, foreground=False)
        device.activities.services.stop(device.activities.services.records[0])
        device.activities.states._left[app.uid] -= 61_000_000_000
        intent = Intent(component=f"{PACKAGE}/{SERVICE}")

        java_class, message = await thrown(device.activities.startService(caller, intent=intent))

        assert java_class == "android.app.BackgroundServiceStartNotAllowedException"
        assert ": app is in background uid UidRecord{" in message

    on_device(scene)


def test_stopping_the_foreground_takes_it_all_back() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        retargeted(device, 33, types=LOCATION)
        grant(device, "ACCESS_FINE_LOCATION")
        caller = await launched(device)
        record = await started(device, caller)
        await enter(device, caller, record)
        assert device.appops.history(app.uid, PACKAGE)["START_FOREGROUND", ""].starts == 1
        await device.activities.setServiceForeground(caller, token=record.token, foreground=False)

        assert device.appops.history(app.uid, PACKAGE)["START_FOREGROUND", ""].starts == 0
        assert not record.while_in_use

    on_device(scene)


def test_a_binding_from_the_front_counts_as_a_start_from_the_front() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        retargeted(device, 33, types=LOCATION)
        process = await launch(device)
        package, component = service_of(device)
        connection = ServiceConnection(client=process, callback="cb")
        device.activities.services.bind(package, component, Intent(component=f"{PACKAGE}/{SERVICE}"), connection)
        record = device.activities.services.find(package, component)

        assert record is not None
        assert record.while_in_use

    on_device(scene)
