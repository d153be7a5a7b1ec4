"""What a file would install is seen without a device; of a set of splits those are chosen that fit."""

from __future__ import annotations

from pathlib import Path

import pytest

from harness.device.apk import Traits, fitting, read_app
from harness.errors import BadInput
from tests.conftest import DEMO_APK, DEMO_APP
from tests.device.apks import apk, archive, written

SHOP = "com.example.shop"
PHONE = Traits(abis=("arm64-v8a", "armeabi-v7a"), density=440, languages=("zh",))
SPLITS = (
    *("config.arm64_v8a", "config.armeabi_v7a", "config.x86_64", "config.hdpi", "config.xxhdpi", "config.xxxhdpi"),
    *("config.zh", "config.en", "camera", "camera.config.arm64_v8a", "camera.config.x86"),
)


def a_set(path: Path, *splits: str, base: bool = True, packed: bool = True, folder: str = "splits/") -> Path:
    entries = {f"{folder}base-{split}.apk": apk(SHOP, split=split) for split in splits}
    if base:
        entries[f"{folder}base-master.apk"] = apk(SHOP)
    return written(path, archive({"toc.pb": b"\x0a", **entries}, packed=packed))


def refused(path: Path) -> str:
    with pytest.raises(BadInput) as raised:
        read_app(path)
    assert str(path.name) in raised.value.thing
    return raised.value.text.en


def test_a_real_apk_tells_its_package() -> None:
    app = read_app(DEMO_APK)
    assert (app.base.package, app.splits) == (DEMO_APP, ())


@pytest.mark.parametrize("name", ["shop.apks", "shop.xapk", "shop.apkm", "shop.zip"])
@pytest.mark.parametrize("packed", [True, False])
def test_a_set_is_known_by_what_is_in_it(tmp_path: Path, name: str, packed: bool) -> None:
    app = read_app(a_set(tmp_path / name, "config.zh", packed=packed, folder=""))
    assert (app.base.package, app.base.version_code) == (SHOP, "1")
    assert [split.split for split in app.splits] == ["config.zh"]
    assert app.content(app.splits[0]) == apk(SHOP, split="config.zh")


def test_what_a_mac_packs_beside_the_files_of_a_set_is_none_of_it(tmp_path: Path) -> None:
    macs = {"__MACOSX/._base.apk": b"\0\5\x16\7", "._config.zh.apk": b"\0\5\x16\7"}
    app = read_app(written(tmp_path / "shop.xapk", archive({**macs, "base.apk": apk(SHOP)})))
    assert (app.base.name, app.splits) == ("base.apk", ())


def test_what_fits_the_device_is_chosen(tmp_path: Path) -> None:
    app = read_app(a_set(tmp_path / "shop.apks", *SPLITS))
    chosen = {split.split for split in fitting(app, PHONE)}
    assert chosen == {"config.arm64_v8a", "config.xxhdpi", "config.zh", "camera", "camera.config.arm64_v8a"}


@pytest.mark.parametrize(
    ("device", "expected"),
    [
        (Traits(abis=("x86_64", "x86"), density=160, languages=("en",)), {"config.x86_64", "config.hdpi", "config.en"}),
        (Traits(abis=("armeabi-v7a",), density=900, languages=()), {"config.armeabi_v7a", "config.xxxhdpi"}),
        (Traits(abis=("arm64-v8a",), density=480, languages=("fr",)), {"config.arm64_v8a", "config.xxhdpi"}),
    ],
)
def test_another_device_gets_others(tmp_path: Path, device: Traits, expected: set[str]) -> None:
    app = read_app(a_set(tmp_path / "shop.apks", *SPLITS[:8]))
    assert {split.split for split in fitting(app, device)} == expected


def test_a_set_for_other_processors_is_refused(tmp_path: Path) -> None:
    app = read_app(a_set(tmp_path / "shop.apks", "config.x86"))
    with pytest.raises(BadInput, match="made for x86 only"):
        fitting(app, PHONE)


def test_a_set_of_whole_apps_beside_its_splits_is_read_by_its_splits(tmp_path: Path) -> None:
    entries = {"standalones/standalone-arm64_v8a.apk": apk(SHOP), "splits/base-master.apk": apk(SHOP)}
    assert read_app(written(tmp_path / "shop.apks", archive(entries))).base.name == "splits/base-master.apk"
    universal = written(tmp_path / "universal.apks", archive({"toc.pb": b"", "universal.apk": apk(SHOP)}))
    assert read_app(universal).base.package == SHOP


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "no zip file"),
        (b"hello", "no zip file"),
        (archive({"README": b"x"}), "neither a manifest nor an APK"),
        (apk(SHOP, split="config.zh"), "only a split (config.zh)"),
        (archive({"BundleConfig.pb": b"", "base/manifest/AndroidManifest.xml": b""}), "app bundle (.aab)"),
        (archive({"config.zh.apk": apk(SHOP, split="config.zh")}), "should hold one base APK, and holds: -"),
        (archive({"a.apk": apk(SHOP), "b.apk": apk("com.other")}), "should hold one base APK, and holds: a.apk, b.apk"),
        (archive({"a.apk": apk(SHOP), "b.apk": apk("com.other", split="config.zh")}), "is of com.other 1, not of"),
        (archive({"a.apk": apk(SHOP), "b.apk": apk(SHOP, split="x", version=2)}), "is of com.example.shop 2, not of"),
        (archive({"a.apk": apk(SHOP), "Android/obb/main.1.obb": b"x"}), "OBB expansion files"),
        (archive({"a.apk": apk(SHOP), "b.apk": b"hello"}), "b.apk in it is no APK (no zip file)"),
        (archive({"__MACOSX/._a.apk": b"\0\5\x16\7"}), "neither a manifest nor an APK"),
    ],
)
def test_what_no_device_installs_is_refused(tmp_path: Path, data: bytes, says: str) -> None:
    assert says in refused(written(tmp_path / "shop.apk", data))


@pytest.mark.parametrize("manifest", [b"", b"\x03\0\x08\0garbage", b"<manifest package='a.b'/>"])
def test_a_manifest_that_only_android_can_read_is_left_to_the_device(tmp_path: Path, manifest: bytes) -> None:
    file = written(tmp_path / "packed.apk", archive({"AndroidManifest.xml": manifest}))
    base = read_app(file).base
    assert (base.package, base.unread) == ("", "no binary XML")
