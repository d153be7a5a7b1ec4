"""What the APK itself says is compared as well: SDKs, their versions, permissions of the manifest."""

from __future__ import annotations

from pathlib import Path

from harness.comparison import Difference, Kind
from harness.inventory import Inventory
from harness.inventory.types import Apk, Declarations, Requested
from tests.comparison.suites import compared, names, nothing, only
from tests.judge.evidence import PACKAGE, Run

CAMERA = "android.permission.CAMERA"
OWN = {PACKAGE: ("App",)}


def inventory(
    code: dict[str, tuple[str, ...]], version: str, *permissions: str, hidden: tuple[str, ...] = ()
) -> Inventory:
    """The APK of an app, by the classes of SDKs beside its own."""
    declares = Declarations(
        package=PACKAGE, application=f"{PACKAGE}.App", permissions=tuple(Requested(name=each) for each in permissions)
    )
    apk = Apk(
        name="base.apk",
        sha256="ab" * 32,
        size=1,
        declares=declares,
        code=OWN | code,
        versions={"okhttp": version},
        hidden=hidden,
    )
    return Inventory(apks=(apk,))


def plain(run: Run) -> None:
    run.inventory = (inventory({}, "4.9.0"),)


def grown(run: Run) -> None:
    run.inventory = (inventory({"com.umeng.analytics": ("MobclickAgent",)}, "4.12.0", CAMERA),)


def named_ones(run: Run) -> None:
    run.inventory = (inventory({"com.amap.api": ("X",), "com.tencent.mm.opensdk": ("X",)}, "4.9.0", CAMERA),)


def reading_calendars(run: Run) -> None:
    run.inventory = (inventory({}, "4.9.0", "android.permission.READ_CALENDAR"),)


def hiding(run: Run) -> None:
    run.inventory = (inventory({}, "4.9.0", hidden=("assets/more.dex",)),)


def test_an_sdk_a_version_and_a_permission_that_nobody_used_are_new(tmp_path: Path) -> None:
    comparison = compared(tmp_path, plain, grown)
    assert [name for name in names(comparison, Kind.BUILT_IN) if "umeng" in name]
    assert only(comparison.of(Kind.VERSION, Difference.NEW)).road == "4.12.0"
    assert only(comparison.of(Kind.VERSION, Difference.GONE)).road == "4.9.0"
    assert names(comparison, Kind.REQUESTED) == [CAMERA]
    assert all(row.doubt is None for row in comparison.rows)
    assert [row.what.id for row in comparison.rows if row.worse] == ["sdk:umeng_common"]  # the policy names the camera
    assert comparison.exit_code == 1


def test_an_sdk_and_a_permission_that_the_policy_names_are_new_and_not_worse(tmp_path: Path) -> None:
    comparison = compared(tmp_path, plain, named_ones)
    assert names(comparison, Kind.BUILT_IN) == ["sdk:amap", "sdk:wechat_pay|sdk:wechat_share"]
    assert [row.what.name.en for row in comparison.of(Kind.BUILT_IN, Difference.NEW)][1].startswith("one of ")
    assert not [row for row in comparison.rows if row.worse]


def test_a_permission_that_the_policy_does_not_name_is_worse(tmp_path: Path) -> None:
    comparison = compared(tmp_path, plain, reading_calendars)
    assert [row.what.id for row in comparison.rows if row.worse] == ["android.permission.READ_CALENDAR"]


def test_an_apk_that_nobody_could_read_says_nothing_of_what_is_in_it(tmp_path: Path) -> None:
    for number, blind in enumerate((nothing, hiding)):
        comparison = compared(tmp_path / str(number), plain, blind)
        assert comparison.exit_code == 3
        assert [each for each in comparison.blind if each.new and not each.old and each.decides]
    comparison = compared(tmp_path / "old", nothing, grown)
    assert {row.doubt is None for row in comparison.of(Kind.BUILT_IN, Difference.NEW)} == {False}


def test_where_neither_bundle_holds_one_that_is_told_and_decides_nothing(tmp_path: Path) -> None:
    comparison = compared(tmp_path)
    assert [each for each in comparison.blind if each.old and each.new and "the APK" in each.reason.en]
    assert comparison.exit_code == 0
