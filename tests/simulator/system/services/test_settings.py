"""Settings: the Android ID of each app, what an app may write, and the proxy in force."""

from __future__ import annotations

from harness.simulator.apps.caller import Caller
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import accesses, on_device, refused


def test_an_app_reads_its_own_android_id_without_any_permission() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        value = await device.settings.getString(app, namespace="secure", name="android_id")
        assert value is not None
        assert len(value) == 16
        assert value != device.settings.get("secure", "android_id")
        assert accesses(device) == [("android_id", "obtained")]

    on_device(scene)


def test_the_android_id_is_the_same_by_the_providers_method_and_by_a_query() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        direct = await device.settings.getString(app, namespace="secure", name="android_id")
        called = await device.content.call(app, uri="content://settings/secure", method="GET_secure", arg="android_id")
        queried = await device.content.query(
            app, uri="content://settings/secure", selection="name=?", selectionArgs=["android_id"]
        )
        assert called == {"value": direct}
        assert queried is not None
        assert queried["rows"] == [[1, "android_id", direct]]
        assert accesses(device) == [("android_id", "obtained")] * 3

    on_device(scene)


def test_other_settings_are_no_personal_data() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        assert await device.settings.getString(app, namespace="global", name="adb_enabled") == "1"
        assert await device.settings.getString(app, namespace="secure", name="no_such_thing") is None
        assert accesses(device) == []

    on_device(scene)


def test_an_app_cannot_change_the_proxy() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        await refused(device.settings.putString(app, namespace="global", name="http_proxy", value="evil:1"))
        assert device.settings.http_proxy == ""

    on_device(scene)


def test_deleting_the_proxy_leaves_it_in_force_and_colon_zero_ends_it() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        device.settings.put("global", "http_proxy", "127.0.0.1:8080")
        assert device.settings.delete("global", "http_proxy")
        assert device.settings.http_proxy == "127.0.0.1:8080"
        device.settings.put("global", "http_proxy", ":0")
        assert device.settings.http_proxy == ""

    on_device(scene)
