"""The demo app's APK, its variants and the script that makes them."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from pyaxmlparser import APK

from harness.catalogue import load_data_types, load_techniques

REPOSITORY = Path(__file__).resolve().parents[2]
APP = REPOSITORY / "scenarios" / "yunzhushou" / "app"
NO_ABI = REPOSITORY / "tests" / "apks" / "no-abi.apk"
VARIANTS = sorted((APP / "variants").glob("*.json"))
PACKAGE = "com.example.yunzhushou"
PLACES = {"attachBaseContext", "provider", "pushcore", "thread", "clinit", "activity"}
GRANTED_AT_INSTALL = {
    f"android.permission.{name}"
    for name in ("INTERNET", "ACCESS_NETWORK_STATE", "ACCESS_WIFI_STATE", "CHANGE_WIFI_STATE")
}
CANNOT_BUILD_HERE = 2
CLASS_FILE_MAGIC = b"\xca\xfe\xba\xbe"


@pytest.fixture(scope="module")
def apk() -> APK:
    return APK(str(APP / "yunzhushou.apk"))


def variant(path: Path) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return read


def variants_with(field: str) -> list[dict[str, Any]]:
    return [read for read in map(variant, VARIANTS) if field in read]


def classes() -> dict[str, bytes]:
    with zipfile.ZipFile(APP / "yunzhushou.apk") as archive:
        jar = archive.read("assets/simulator/classes.jar")
    with zipfile.ZipFile(io.BytesIO(jar)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_manifest_names_the_package_and_what_starts_it(apk: APK) -> None:
    assert apk.package == PACKAGE
    assert apk.get_main_activity() == f"{PACKAGE}.MainActivity"
    assert apk.application == "云助手"
    assert apk.get_target_sdk_version() == "28"


def test_the_manifest_has_the_push_service_and_both_providers(apk: APK) -> None:
    assert apk.get_services() == ["cn.jpush.android.service.PushService"]
    assert set(apk.get_providers()) == {f"{PACKAGE}.StartupProvider", "cn.jpush.android.service.InitProvider"}


def test_the_apk_is_signed(apk: APK) -> None:
    assert apk.is_signed_v1()
    assert apk.is_signed_v2()


def test_the_apk_holds_the_same_classes_for_phones_and_for_the_simulator() -> None:
    with zipfile.ZipFile(APP / "yunzhushou.apk") as archive:
        dex = archive.read("classes.dex")
    assert dex.startswith(b"dex\n035\x00")
    assert all(f"L{name.removesuffix('.class')};".encode() in dex for name in classes())


def test_the_simulator_classes_are_of_java_8() -> None:
    assert {body[:4] + body[6:8] for body in classes().values()} == {CLASS_FILE_MAGIC + b"\x00\x34"}


def test_the_three_sdks_stand_under_their_real_package_names() -> None:
    names = set(classes())
    assert "com/amap/api/location/AMapLocationClient.class" in names
    assert "cn/jpush/android/api/JPushInterface.class" in names
    assert "com/tencent/bugly/crashreport/CrashReport.class" in names


@pytest.mark.parametrize("path", VARIANTS, ids=lambda path: path.stem)
def test_a_variant_says_its_name_its_title_and_what_a_run_must_end_with(path: Path) -> None:
    read = variant(path)
    assert read["name"] == path.stem
    assert read["title"]["zh"]
    assert read["title"]["en"]
    assert read["expect"]["verdict"] in {"pass", "fail", "inconclusive"}


def test_there_is_an_eager_variant_for_each_kind_of_data_and_each_place() -> None:
    collects = [entry for read in variants_with("collects") for entry in read["collects"]]
    assert {entry["from"] for entry in collects} == PLACES
    assert {entry["actor"] for entry in collects} == {"first_party", "sdk:amap", "sdk:jpush", "sdk:bugly"}
    assert len(variants_with("collects")) == 6


def test_what_an_eager_variant_collects_is_in_the_catalogue() -> None:
    techniques = {technique.id: technique.data_type for technique in load_techniques()}
    for read in variants_with("collects"):
        for entry in read["collects"]:
            assert techniques[entry["technique"]] == entry["data_type"]


def test_every_runtime_permission_of_the_app_has_a_deaf_variant(apk: APK) -> None:
    requested = set(apk.get_permissions())
    revoked = {permission for read in variants_with("deaf") for permission in read["revokes"]}
    assert revoked == requested - GRANTED_AT_INSTALL


def test_what_a_variant_expects_is_said_in_the_catalogues_words() -> None:
    known = {data_type.id for data_type in load_data_types()} | {""}
    findings = [read["expect"]["finding"] for read in map(variant, VARIANTS) if read["expect"]["verdict"] == "fail"]
    assert {finding["data_type"] for finding in findings} <= known
    assert {finding["process"] for finding in findings} == {PACKAGE, f"{PACKAGE}:pushcore"}


def test_the_readme_describes_every_variant() -> None:
    readme = (APP / "README.md").read_text(encoding="utf-8")
    assert all(f"`{path.stem}`" in readme for path in VARIANTS)


def test_both_languages_have_every_text() -> None:
    names = [
        set(re.findall(r'<string name="(\w+)"', (APP / "res" / folder / "strings.xml").read_text(encoding="utf-8")))
        for folder in ("values", "values-en")
    ]
    assert names[0] == names[1]


def test_the_bad_apk_has_code_for_no_phone_of_today() -> None:
    with zipfile.ZipFile(NO_ABI) as archive:
        libraries = [name for name in archive.namelist() if name.startswith("lib/")]
    assert libraries == ["lib/mips/libnothing.so"]


def test_a_rebuild_gives_the_committed_apks() -> None:
    check = [sys.executable, str(APP / "build.py"), "--check"]
    done = subprocess.run(check, check=False, capture_output=True, text=True)
    if done.returncode == CANNOT_BUILD_HERE:
        pytest.skip(f"this machine cannot build the demo app: {done.stderr.strip()}")
    assert done.returncode == 0, done.stdout + done.stderr
