"""What an APK says of itself is read: manifest, classes, native libraries, network settings, versions."""

from __future__ import annotations

import hashlib
import io
import re
import struct
import warnings
import zipfile

import pytest

from harness.inventory import ComponentKind, Requested, read_apk, read_apks
from harness.inventory.dex import class_names
from harness.text import Text
from tests.conftest import DEMO_APK, DEMO_APP
from tests.cost import cost
from tests.device.apks import archive
from tests.inventory.apks import PACKAGE, Tag, apk, binary_xml, dex, manifest, named

LAUNCHER = Tag("intent-filter", {}, (named("category", "android.intent.category.LAUNCHER"),))


def test_a_real_apk_is_read() -> None:
    found = read_apks([("base.apk", DEMO_APK.read_bytes())])
    assert (found.package, found.base.sha256) == (DEMO_APP, hashlib.sha256(DEMO_APK.read_bytes()).hexdigest())
    assert found.base.unread == ()
    assert Requested(name="android.permission.CAMERA") in found.permissions
    assert found.code["cn.jpush.android.service"] == ("Identifiers", "InitProvider", "PushLink", "PushService")
    assert {each.name for each in found.components if each.launcher} == {f"{DEMO_APP}.MainActivity"}
    assert (found.declared[0].target_sdk, found.declared[0].allow_backup) == (28, False)


def test_every_class_of_a_real_dex_has_its_name() -> None:
    with zipfile.ZipFile(DEMO_APK) as archive:
        names = list(class_names(archive.read("classes.dex")))
    assert f"{DEMO_APP}.MainActivity" in names
    assert len(names) == len(set(names))
    assert any("$" in name for name in names)


def test_components_are_exported_as_they_say_or_as_android_takes_it() -> None:
    application = Tag(
        "application",
        {},
        (
            named("activity", ".Main", LAUNCHER),
            named("activity", "Closed"),
            named("service", "a.b.Service", LAUNCHER, exported="false"),
            named("receiver", "a.b.Receiver", exported="true", permission="a.P"),
            named("provider", "a.b.Provider"),
            Tag("activity-alias", {"android:name": ".Icon", "android:targetActivity": ".Main"}, (LAUNCHER,)),
        ),
    )
    found = read_apk("base.apk", apk(named("uses-sdk", "", targetSdkVersion="33"), application)).declares
    assert found is not None
    assert [(each.name, each.exported) for each in found.components] == [
        (f"{PACKAGE}.Main", True),
        (f"{PACKAGE}.Closed", False),
        (f"{PACKAGE}.Main", True),
        ("a.b.Service", False),
        ("a.b.Receiver", True),
        ("a.b.Provider", False),
    ]
    assert found.components[4].permission == "a.P"
    assert found.components[2].kind is ComponentKind.ALIAS


def test_a_provider_was_open_by_itself_for_old_targets() -> None:
    provider = Tag("application", {}, (named("provider", "a.b.Provider"),))
    found = read_apk("base.apk", apk(named("uses-sdk", "", minSdkVersion="9"), provider)).declares
    assert found is not None
    assert [each.exported for each in found.components] == [True]


def test_the_permissions_of_all_splits_are_told_once_by_name() -> None:
    asked = named("uses-permission", "android.permission.CAMERA", maxSdkVersion="28")
    more = named("uses-permission-sdk-23", "android.permission.READ_CONTACTS")
    found = read_apks([("base.apk", apk(asked)), ("split_camera.apk", apk(asked, more))])
    assert found.permissions == (
        Requested(name="android.permission.CAMERA", max_sdk=28),
        Requested(name="android.permission.READ_CONTACTS"),
    )


def test_classes_of_every_dex_and_split_are_gathered_by_package() -> None:
    base = apk(classes=("a.b.C", "a.b.C$1", "D"), files={"classes2.dex": dex("a.b.E")})
    found = read_apks([("base.apk", base), ("split.apk", apk(classes=("a.b.F",)))])
    assert found.code == {"": ("D",), "a.b": ("C", "E", "F")}


def test_native_libraries_are_told_without_their_processor() -> None:
    files = {"lib/arm64-v8a/libBugly.so": b"\x7fELF", "lib/x86/libBugly.so": b"", "assets/libx.so": b""}
    assert read_apks([("base.apk", apk(files=files))]).libraries == ("libBugly.so",)


def test_versions_are_told_where_a_build_left_them() -> None:
    files = {"META-INF/androidx.core_core.version": b"1.9.0\n", "play-services-base.properties": b"version=18.2.0\nx=y"}
    hms = Tag("meta-data", {"android:name": "com.huawei.hms.client.service.name:push", "android:value": "push:6.5"})
    found = read_apks([("base.apk", apk(Tag("application", {}, (hms,)), files=files))])
    assert found.versions == {
        "androidx.core_core": "1.9.0",
        "com.huawei.hms.client.service.name:push": "push:6.5",
        "play-services-base": "18.2.0",
    }


def test_a_network_security_config_is_found_whatever_its_file_is_called() -> None:
    config = Tag(
        "network-security-config",
        {},
        (
            Tag("base-config", {"cleartextTrafficPermitted": "false"}),
            Tag(
                "domain-config",
                {"cleartextTrafficPermitted": "true"},
                (
                    Tag("domain", {}, text="old.example.com"),
                    Tag("trust-anchors", {}, (Tag("certificates", {"src": "user"}),)),
                ),
            ),
        ),
    )
    (found,) = read_apk("base.apk", apk(files={"res/a1.xml": binary_xml(config)})).network_security
    assert (found.file, found.cleartext, found.cleartext_for, found.user_cas) == (
        "res/a1.xml",
        False,
        ("old.example.com",),
        True,
    )


def test_what_only_debug_builds_trust_is_no_trust_in_the_users_certificates() -> None:
    anchors = Tag("trust-anchors", {}, (Tag("certificates", {"src": "user"}),))
    config = Tag("network-security-config", {}, (Tag("debug-overrides", {}, (anchors,)),))
    (found,) = read_apk("base.apk", apk(files={"res/xml/n.xml": binary_xml(config)})).network_security
    assert not found.user_cas


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("assets/p.bin", dex("a.B")),
        ("assets/p.xml", dex("a.B")),
        ("p.properties", dex("a.B")),
        ("assets/libx.so", b"\x7fELF"),
        ("lib/arm64-v8a/run", b"\x7fELF"),
        ("lib/arm64-v8a/libplugin.so", apk(classes=("a.B",))),
        ("assets/plugin.dat", apk(classes=("a.B",))),
        ("assets/libs.zip", archive({"x": archive({"y": b"\x7fELF"})})),
        ("assets/deep.zip", archive({"1": archive({"2": archive({"3": archive({"4": b"text"})})})})),
    ],
)
def test_code_beside_the_code_is_told(file: str, content: bytes) -> None:
    assert read_apk("base.apk", apk(files={file: content})).hidden == (file,)


def test_archives_without_code_are_none() -> None:
    files = {"assets/classes.jar": archive({"a/B.class": b"\xca\xfe\xba\xbe"}), "assets/empty.zip": archive({})}
    assert read_apk("base.apk", apk(files=files)).hidden == ()


def test_what_cannot_be_read_is_told_and_the_rest_is_there() -> None:
    found = read_apk("base.apk", archive({"AndroidManifest.xml": b"packed", "classes.dex": dex("a.B")}))
    assert found.declares is None
    assert found.code == {"a": ("B",)}
    assert "AndroidManifest.xml" in found.unread[0].en
    damaged = read_apk("base.apk", archive({"AndroidManifest.xml": manifest(), "classes.dex": dex("a.B")[:-4]}))
    assert damaged.declares is not None
    assert "classes.dex" in damaged.unread[0].en
    assert read_apk("base.apk", b"no zip").unread == (
        Text(zh="APK 无法读取（不是 zip 文件）", en="APK cannot be read (no zip file)"),
    )


def with_flag(content: bytes) -> bytes:
    """With all files marked as encrypted in the directory, which Android does not mind."""
    return re.sub(rb"(PK\x01\x02....)..", b"\\1\x01\x00", content, flags=re.DOTALL)


def two_in_one() -> bytes:
    """An archive whose end tells where one directory lies, while another lies right before it."""
    first, second = apk(classes=("com.umeng.X",)), apk(classes=("a.B",))
    at = second.rfind(b"PK\5\6")
    count, size, offset = struct.unpack_from("<HII", first, first.rfind(b"PK\5\6") + 10)
    end = struct.pack("<4s4HIIH", b"PK\5\6", 0, 0, count, count, size, offset, 0)
    return first[: first.rfind(b"PK\5\6")] + second[:at] + end


def packed_by(method: int) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as file:
        file.writestr("AndroidManifest.xml", manifest())
        file.writestr("classes.dex", dex("a.B"))
    return made.getvalue()


def twice(name: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the library thinks it odd too
        file.writestr(name, manifest(named("uses-permission", "a.b.READ")))
        file.writestr(name, manifest())
    return made.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        with_flag(apk(classes=("a.B",))),
        two_in_one(),
        packed_by(zipfile.ZIP_LZMA),
        packed_by(zipfile.ZIP_BZIP2),
        twice("AndroidManifest.xml"),
        dex("a.B") + apk(),
        apk() + b"PK\5\6",
        apk().replace(b"PK\3\4", b"PK\3\5", 2),
        apk().replace(b"PK\1\2", b"PK\1\3"),
        apk()[:-30],
        archive({"classes.dex": dex("a.B")}),
        apk(files={"classes2.dex": dex("a.B").replace(b"dex\n035", b"dex\n041")}),
        apk(files={"assets/broken.zip": archive({"x": b"y"})[:-10]}),
        b"",
    ],
)
def test_what_android_may_read_otherwise_is_told_to_be_unread(content: bytes) -> None:
    assert read_apk("base.apk", content).unread


def test_reading_grows_with_the_code_and_no_faster() -> None:
    def app(times: int) -> bytes:
        members = {"AndroidManifest.xml": manifest()}
        for number in range(2 * times):
            members[f"classes{number or ''}.dex"] = dex(
                *(f"com.a{number}.p{each % 50}.C{each}" for each in range(2_000))
            )
        return archive(members)

    small, large = app(1), app(4)
    assert cost(lambda: read_apk("base.apk", large)) < 8 * cost(lambda: read_apk("base.apk", small))
