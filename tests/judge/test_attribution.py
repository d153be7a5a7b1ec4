"""Who did it: the innermost application frame, by the longest prefix."""

from __future__ import annotations

import pytest

from harness.catalogue import load_sdks
from harness.judge.attribution import Attribution, class_of, is_platform
from harness.policy import parse_policy
from tests.judge.evidence import AMAP_STACK, FIRST_PARTY_STACK, JPUSH_STACK, POLICY

ATTRIBUTION = Attribution(policy=parse_policy(POLICY, "policy.yaml"), sdks=load_sdks())


@pytest.mark.parametrize(
    ("frames", "actor", "confidence"),
    [
        (FIRST_PARTY_STACK, "first_party", "high"),
        (AMAP_STACK, "sdk:amap", "high"),
        (JPUSH_STACK, "sdk:jpush", "high"),
        (("okhttp3.Call.run(C.java:1)", "com.tencent.bugly.crashreport.X.up(X.java:2)"), "sdk:bugly", "medium"),
        (("a.b.c.d(Unknown Source:3)", "com.example.yunzhushou.App.onCreate(App.java:1)"), "unattributed", "none"),
        (("com.example.yunzhushouother.X.y(X.java:1)",), "unattributed", "none"),
        (("com.tencent.buglyx.X.y(X.java:1)",), "unattributed", "none"),
        (("java.lang.Thread.run(Thread.java:1)",), "unattributed", "none"),
        (("$Proxy3.invoke(Unknown Source)", "com.example.yunzhushou.A$1.run(A.java:1)"), "first_party", "high"),
        ((), "unattributed", "none"),
    ],
)
def test_the_actor_is_the_innermost_application_frame(frames: tuple[str, ...], actor: str, confidence: str) -> None:
    found = ATTRIBUTION.of_stack(frames)
    assert (found.id, found.confidence) == (actor, confidence)


def test_the_frame_that_decided_is_kept() -> None:
    assert ATTRIBUTION.of_stack(AMAP_STACK).frame == AMAP_STACK[1]


@pytest.mark.parametrize(
    ("host", "recipient"),
    [
        ("api.mypaas.com", "first_party"),
        ("API.MYPAAS.COM.", "first_party"),
        ("notmypaas.com", "unknown"),
        ("user.jpush.cn", "sdk:jpush"),
        ("android.bugly.qq.com", "sdk:bugly"),
        ("restapi.amap.com", "sdk:amap"),
        ("collector.example.net", "unknown"),
    ],
)
def test_a_host_belongs_to_the_first_party_or_to_an_sdk(host: str, recipient: str) -> None:
    assert ATTRIBUTION.of_host(host) == recipient


@pytest.mark.parametrize(
    ("name", "platform"),
    [("android.app.Activity", True), ("androidx.core.App", False), ("javax.net.X", True), ("javazoom.X", False)],
)
def test_a_platform_package_ends_at_a_dot(name: str, platform: bool) -> None:
    assert is_platform(name) is platform


def test_the_class_of_a_frame_keeps_its_inner_class() -> None:
    assert class_of("com.a.B$1.run(B.java:7)") == "com.a.B$1"


@pytest.mark.parametrize("sdk", load_sdks(), ids=lambda sdk: sdk.id)
def test_every_sdk_of_the_registry_can_be_named(sdk) -> None:  # type: ignore[no-untyped-def]
    own = [
        package for package in sdk.packages if ATTRIBUTION.of_stack((f"{package}.X.y(X.java:1)",)).id == f"sdk:{sdk.id}"
    ]
    shared = {package for other in load_sdks() if other.id != sdk.id for package in other.packages}
    assert own or not sdk.packages or set(sdk.packages) <= shared | {p for p in sdk.packages if is_platform(f"{p}.X")}
