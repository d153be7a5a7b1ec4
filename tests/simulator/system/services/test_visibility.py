"""Which packages an app that targets Android 11 may know of."""

from __future__ import annotations

import pytest
from lxml import etree

from harness.simulator.apps.apk import _manifest
from harness.simulator.apps.caller import Caller
from harness.simulator.apps.packages import Component, IntentFilter, Manifest
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import on_device
from tests.simulator.manifests import changed

MANIFEST = """<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="com.example.asking">
  <uses-sdk android:minSdkVersion="24" android:targetSdkVersion="{target}"/>
  {more}
  <application/>
</manifest>"""
BROWSER, LINKS, PLAIN = "com.example.browser", "com.example.links", "com.example.plain"
FILTERS = {
    BROWSER: IntentFilter(actions=("android.intent.action.VIEW",), schemes=("http", "https")),
    LINKS: IntentFilter(actions=("android.intent.action.VIEW",), schemes=("https",), hosts=("links.example",)),
    PLAIN: IntentFilter(actions=("android.intent.action.SEND",), types=("text/*",)),
}
QUERIES = {
    "": [],
    f'<package android:name="{LINKS}"/>': [LINKS],
    '<intent><action android:name="android.intent.action.VIEW"/><data android:scheme="https"/></intent>': [BROWSER],
    '<intent><action android:name="android.intent.action.VIEW"/>'
    '<data android:scheme="https" android:host="links.example"/></intent>': [BROWSER, LINKS],
    '<intent><action android:name="*"/><data android:scheme="*" android:host="*"/></intent>': [BROWSER, LINKS],
    '<intent><action android:name="android.intent.action.SEND"/>'
    '<data android:mimeType="text/plain"/></intent>': [PLAIN],
    '<intent><action android:name="android.intent.action.SEND"/></intent>': [],
    '<provider android:authorities="no.such;com.example.plain.files"/>': [PLAIN],
    '<provider android:authorities="com.example.plain.secret"/>': [],
}  # fmt: skip


def manifest(more: str, target: int = 30) -> Manifest:
    """Read what an app says of itself."""
    return _manifest(etree.fromstring(MANIFEST.format(target=target, more=more)), {})


async def sees(device: SimulatedDevice, app: Caller, asking: Manifest) -> list[str]:
    """Put three other apps on the device and list which of them `asking`, in the demo app's place, is shown."""
    for name, answered in FILTERS.items():
        parts = [Component(kind="activity", name=f"{name}.A", process=name, exported=True, filters=(answered,))]
        for authority, exported in ((f"{name}.files", True), (f"{name}.secret", False)):
            parts.append(
                Component(kind="provider", name=authority, process=name, exported=exported, authorities=(authority,))
            )
        installed = device.packages.get(
            "com.tencent.mm" if name == BROWSER else "me.ele" if name == LINKS else "com.icbc"
        )
        assert installed is not None
        installed.manifest = Manifest(
            package=name, version_code=1, version_name="1", min_sdk=24, target_sdk=30, label=name,
            components=tuple(parts),
        )  # fmt: skip
    changed(
        device,
        target_sdk=asking.target_sdk,
        queries=asking.queries,
        queried_intents=asking.queried_intents,
        queried_authorities=asking.queried_authorities,
        permissions=asking.permissions,
    )
    shown = [each["packageName"] for each in await device.packages.getInstalledPackages(app)]
    assert app.package in shown
    return [each for each in shown if each.startswith("com.") or each == "android"]


@pytest.mark.parametrize("queries", QUERIES)
def test_what_queries_names_is_seen(queries: str) -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        shown = await sees(device, app, manifest(f"<queries>{queries}</queries>"))
        assert sorted(set(shown) & set(FILTERS)) == QUERIES[queries]
        assert "com.tencent.mobileqq" not in shown

    on_device(scene)


def test_the_platforms_own_packages_are_seen_by_all_and_the_other_ones_of_the_image_are_not() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        shown = await sees(device, app, manifest(""))
        assert {"android", "com.android.settings", "com.android.providers.settings"} <= set(shown)
        assert not {"com.android.contacts", "com.android.calculator2", "com.android.webview"} & set(shown)

    on_device(scene)


@pytest.mark.parametrize(
    "asking",
    [manifest("", 29), manifest('<uses-permission android:name="android.permission.QUERY_ALL_PACKAGES"/>')],
    ids=["target 29", "QUERY_ALL_PACKAGES"],
)
def test_some_see_everything(asking: Manifest) -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        assert {*FILTERS, "com.tencent.mobileqq"} <= set(await sees(device, app, asking))

    on_device(scene)
