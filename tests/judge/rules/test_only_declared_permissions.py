"""What the manifest asks for, held against the policy: by name, or for what Android grants by itself by its data."""

from __future__ import annotations

import pytest

from harness.inventory import Inventory, read_apks
from harness.judge import Verdict
from harness.reasons import tell
from tests.conftest import DEMO_APK
from tests.device.apks import archive
from tests.inventory.apks import Tag, apk, levels, named
from tests.judge.evidence import PACKAGE, POLICY, Run, finding, step

PERMISSIONS = "only-declared-permissions: {clauses: [P1.7.2.1]}"


def asking(*names: str, tags: tuple[Tag, ...] = ()) -> tuple[Inventory, ...]:
    """The inventory of an app that asks for these, `android.permission.` left out where there is no dot."""
    full = (name if "." in name else f"android.permission.{name}" for name in names)
    content = apk(*(named("uses-permission", name) for name in full), *tags, package=PACKAGE)
    return (read_apks([("base.apk", content)]),)


def test_the_demo_app_asks_for_what_its_policy_says(run: Run) -> None:
    run.inventory = (read_apks([("base.apk", DEMO_APK.read_bytes())]),)
    found = finding(run, PERMISSIONS)
    assert found.verdict is Verdict.PASS, tell(found.reason).en
    assert "android.permission.CALL_PHONE" in tell(found.notes[0]).en


@pytest.mark.parametrize(
    "name",
    ["READ_CALENDAR", "BODY_SENSORS", "USE_SIP", "com.google.android.gms.permission.AD_ID"],
)
def test_what_gives_personal_data_and_is_not_named_fails(run: Run, name: str) -> None:
    run.inventory = asking("CAMERA", name)
    found = finding(run, PERMISSIONS)
    assert found.verdict is Verdict.FAIL
    assert [name in tell(proof.reason).en for proof in found.proofs] == [True]


@pytest.mark.parametrize(
    "app",
    [
        asking(
            "INTERNET", "VIBRATE", "FOREGROUND_SERVICE_LOCATION", "com.huawei.android.launcher.permission.CHANGE_BADGE"
        ),
        asking("ACCESS_NETWORK_STATE", "CHANGE_WIFI_STATE"),  # nobody is asked for them: the data is named
        asking(f"{PACKAGE}.DYNAMIC_RECEIVER_NOT_EXPORTED_PERMISSION", f"{PACKAGE}.permission.JPUSH_MESSAGE"),
        asking("a.b.OWN", tags=(named("permission", "a.b.OWN"),)),
        asking("ACCESS_COARSE_LOCATION", "READ_MEDIA_VISUAL_USER_SELECTED", "READ_EXTERNAL_STORAGE"),
    ],
)
def test_what_gives_nothing_personal_or_is_covered_needs_no_word(run: Run, app: tuple[Inventory, ...]) -> None:
    run.inventory = app
    found = finding(run, PERMISSIONS)
    assert found.verdict is Verdict.PASS, tell(found.reason).en


def test_what_is_asked_for_on_devices_of_today_counts_however_it_is_written(run: Run) -> None:
    run.inventory = asking(tags=(named("uses-permission-sdk-23", "android.permission.READ_CALENDAR"),))
    assert finding(run, PERMISSIONS).verdict is Verdict.FAIL
    run.inventory = asking(tags=(named("uses-permission", "android.permission.READ_CALENDAR", maxSdkVersion="24"),))
    assert finding(run, PERMISSIONS).verdict is Verdict.FAIL


def test_what_is_asked_for_only_where_the_app_cannot_be_installed_is_not_asked_for(run: Run) -> None:
    run.inventory = asking(tags=(named("uses-permission", "android.permission.READ_CALENDAR", maxSdkVersion="23"),))
    assert finding(run, PERMISSIONS).verdict is Verdict.PASS


def test_of_several_apks_the_one_that_asks_for_more_counts(run: Run) -> None:
    old = named("uses-permission", "android.permission.READ_CALENDAR", maxSdkVersion="23")
    base, split = apk(old, package=PACKAGE), apk(named("uses-permission", "android.permission.READ_CALENDAR"))
    run.inventory = (read_apks([("split.apk", split), ("base.apk", base)]),)
    assert finding(run, PERMISSIONS).verdict is Verdict.FAIL


@pytest.mark.parametrize(
    ("target", "verdict"), [("3", Verdict.FAIL), ("15", Verdict.FAIL), ("16", Verdict.PASS), ("Baklava", Verdict.PASS)]
)
def test_what_android_adds_for_old_apps_is_asked_for_too(run: Run, target: str, verdict: Verdict) -> None:
    run.inventory = asking("READ_CONTACTS", tags=(levels("3", target),))
    found = finding(run, PERMISSIONS)
    assert found.verdict is verdict
    assert any("READ_CALL_LOG" in tell(each.reason).en for each in found.proofs) is (verdict is Verdict.FAIL)


def test_an_inventory_without_what_a_step_granted_is_of_another_app(run: Run) -> None:
    run.more_steps.append("  - grant: android.permission.CAMERA")
    run.steps.append(step(6, "grant permission=android.permission.CAMERA", 25))
    run.inventory = asking("CAMERA")
    assert finding(run, PERMISSIONS).verdict is Verdict.PASS
    run.inventory = asking("INTERNET")
    assert "a step granted android.permission.CAMERA" in tell(finding(run, PERMISSIONS).reason).en


@pytest.mark.parametrize(
    ("app", "why"),
    [
        (asking("a.b.permission.READ_ALL"), "a.b.permission.READ_ALL"),
        ((read_apks([("base.apk", archive({"AndroidManifest.xml": b"packed"}))]),), "the manifest of base.apk"),
        ((), "no inventory"),
    ],
)
def test_what_nobody_can_tell_leaves_it_open(run: Run, app: tuple[Inventory, ...], why: str) -> None:
    run.inventory = app
    found = finding(run, PERMISSIONS)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert why in tell(found.reason).en


LIMIT = "    kind: limit\n"


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("READ_CALENDAR", "permissions: [android.permission.READ_CALENDAR]"),
        ("com.google.android.gms.permission.AD_ID", "data_types: [gaid]"),
    ],
)
def test_a_clause_that_only_sets_limits_may_say_that_it_is_not_used(run: Run, name: str, says: str) -> None:
    run.inventory = asking(name)
    assert LIMIT in POLICY
    run.policy = POLICY.replace(LIMIT, f"{LIMIT}    {says}\n", 1)
    found = finding(run, PERMISSIONS)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert "only in clauses that set limits" in tell(found.reason).en
