"""What the agent reads of the objects that Android gives, tried on the framework's own classes."""

from __future__ import annotations

import base64
import hashlib
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from harness.catalogue import Technique, When, load_techniques
from harness.events.agent import Call, Outcome, Problem

from .jvm import FRAMEWORK, Jvm


@pytest.fixture
def jvm() -> Iterator[Jvm]:
    machine = Jvm(class_path=FRAMEWORK)
    try:
        machine.attach()
        yield machine
        assert machine.errors == []
    finally:
        machine.close()


TECHNIQUES = {technique.id: technique for technique in load_techniques()}
SHA256_OF_123 = hashlib.sha256(bytes([1, 2, 3])).hexdigest()


def row(name: str, class_name: str = "java.util.Objects", method: str = "requireNonNullElse", **more: Any) -> Technique:
    return Technique(
        id=name, source="test", data_type="test", class_name=class_name, method=method, severity="low", **more
    )


def read(jvm: Jvm, value: str, kind: str, *values: object) -> Call:
    """What the agent tells of an object that a method gives."""
    jvm.arm(row("test.value", value=value), row("test.approximate", value=value, instead_of="test.value"))
    jvm.call("give", kind, values)
    (call,) = jvm.told(Call)
    return call


def test_a_location_is_read_as_latitude_and_longitude_with_its_accuracy(jvm: Jvm):
    call = read(jvm, "location", "location", 22.543096, 114.057865, 12.5)
    assert (call.technique, call.value) == ("test.value", "22.543096,114.057865")
    assert call.detail == {"provider": "gps", "accuracy": "12.5"}


def test_what_is_read_is_held_while_the_scripts_own_thread_lets_go_of_what_nobody_holds(jvm: Jvm):
    jvm.arm(row("test.value", value="cells"))
    jvm.call("giveapart", "cells", [[189_763_586 + number, 9512] for number in range(60)], 100)
    while jvm.call("running"):
        pass
    calls = jvm.told(Call)
    assert len(calls) == 100
    assert {len(call.values) for call in calls} == {61}


def test_a_location_that_android_made_approximate_is_reported_as_such(jvm: Jvm):
    call = read(jvm, "location", "location", 22.5, 114.1, 2000)
    assert (call.technique, call.outcome) == ("test.approximate", Outcome.OBTAINED)


def test_of_several_locations_the_latest_is_shown_and_all_are_read(jvm: Jvm):
    call = read(jvm, "location", "locations", [22.5, 114.1], [22.75, 114.25])
    assert (call.value, call.values) == ("22.75,114.25", ("22.75,114.25", "22.5,114.1"))


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("$GNGGA,031504.00,2232.58576,N,11403.47190,E,1,12,0.7,38.2,M,-2.4,M,,*5C", ("22.5430960,114.0578650",)),
        ("$GPRMC,031504.00,A,3351.99140,S,15112.55580,W,0.1,,240326,,,A*6A", ("-33.8665233,-151.2092633",)),
        ("$GPRMC,031504.00,V,,,,,,,240326,,,N*7B", ()),
        ("$GPGGA,031504.00,,,,,0,00,99.9,,,,,,*6B", ()),
        ("$GPGSV,3,1,11,03,03,111,00*74", ()),
    ],
    ids=("fix", "south and west", "no fix", "no fix yet", "satellites"),
)
def test_the_position_in_a_sentence_of_the_receiver_is_read_in_degrees(jvm: Jvm, sentence, values):
    jvm.arm(row("test.nmea", "java.security.Security", "getProperty", value="nmea"))
    jvm.call("property", sentence)
    (call,) = jvm.told(Call)
    assert (call.outcome, call.value, call.values) == (Outcome.OBTAINED, sentence, values)


def test_an_empty_list_of_locations_is_empty(jvm: Jvm):
    assert read(jvm, "location", "locations").outcome == Outcome.EMPTY


def test_the_text_of_a_clip_is_read(jvm: Jvm):
    call = read(jvm, "clip", "clip", "验证码 4821")
    assert (call.value, call.detail) == ("验证码 4821", {"count": "1"})


@pytest.mark.parametrize(
    ("value", "kind", "given", "values"),
    [
        ("clip", "clip", ("验证码 4821",), ("验证码 4821",)),
        ("text", "text", ("unknown",), ()),
        ("text", "decoded", tuple(("a" * 1023 + "😀").encode()), ("a" * 1023,)),
        ("string", "text", ('"Office 5G"',), ("Office 5G",)),
        ("string", "text", ("02:00:00:00:00:00",), ()),
        (
            "list",
            "accounts",
            (["13800138000", "com.tencent.mm"], ["li@example.com", "com.x"]),
            ("13800138000", "li@example.com"),
        ),
        ("list", "devices", ("A4:C1:38:0B:7E:55",), ("A4:C1:38:0B:7E:55",)),
        ("list", "networks", ('"Office 5G"', '"Home"'), ("Office 5G", "Home")),
        ("list", "texts", tuple(f"element {n}" for n in range(410)), tuple(f"element {n}" for n in range(400))),
        (
            "scan-results",
            "scan",
            (["Café", "8c:53:c3:1a:2b:3c"], ["", "8c:53:c3:1a:2b:3d"]),
            ("Café", "8c:53:c3:1a:2b:3c", "8c:53:c3:1a:2b:3d"),
        ),
        ("cells", "cells", ([189763586, 9512], [2147483647, 65535]), ("189763586", "9512")),
        ("cells", "cellidentity", (189763586, 9512), ("189763586", "9512")),
        ("cells", "celllocation", (9512, 47821), ("47821", "9512")),
        ("cells", "numbers", ({"lac": 9512, "cid": 47821, "psc": 3},), ("47821", "9512")),
        ("subscription-number", "cards", ("13800138000", ""), ("13800138000",)),
        ("id-bundle", "strings", ({"id": "f1d2c3b4"},), ("f1d2c3b4",)),
        ("location", "locations", [[n, 114.5] for n in range(70)], tuple(f"{n},114.5" for n in range(69, -1, -1))),
        ("presence", "text", ("anything",), ()),
        ("cursor", "cursor", (["_id", "name"], [["17", "a name"], ["18", "another"]]), ("a name", "another")),
        ("cursor", "cursor", (["_id", "mimetype"], [["17", "a kind"]]), ()),
    ],
)
def test_values_are_told_bare_to_be_looked_for_in_traffic(jvm: Jvm, value, kind, given, values):
    call = read(jvm, value, kind, *given)
    assert (call.outcome, call.values) == (Outcome.OBTAINED, values)


def test_an_advertising_id_is_read_from_a_field_where_there_is_no_getter(jvm: Jvm):
    jvm.arm(row("test.id", "android.util.SparseArray", "get", value="advertising-id", overloads=("get(int)",)))
    jvm.call("keep", "identified", [48213])
    (call,) = jvm.told(Call)
    assert (call.value, call.values) == ("48213", ("48213",))


def test_an_identifier_of_bytes_is_told_as_apps_write_it(jvm: Jvm):
    jvm.arm(row("test.bytes", "java.lang.String", "getBytes", value="bytes", overloads=("getBytes()",)))
    jvm.call("bytesof", "drm~?id")
    calls = [call for call in jvm.told(Call) if call.value == b"drm~?id".hex()]
    assert [call.values for call in calls] == [(b"drm~?id".hex(), base64.b64encode(b"drm~?id").decode().rstrip("="))]


def test_an_empty_clip_is_empty(jvm: Jvm):
    assert read(jvm, "clip", "clip", "").outcome == Outcome.EMPTY


def test_a_value_is_shown_up_to_256_characters_and_digested_whole(jvm: Jvm):
    call = read(jvm, "clip", "clip", "a" * 300)
    assert call.value == "a" * 256
    assert call.digest == "9835fa6bf4e20a9b9ea812506302e98982721a6cf8d2cae67af57129bf21ae90"


def test_a_cursor_is_counted_and_stays_where_it_was(jvm: Jvm):
    call = read(jvm, "cursor", "cursor", ["name", "number"], [["a", "1"], ["b", "2"], ["c", "3"]])
    assert call.value == "3 rows: name,number"
    assert jvm.call("give", "cursor", [["name"], [["a"], ["b"]]]) == 1


@pytest.mark.parametrize(
    ("value", "kind", "given", "unread"),
    [
        ("list", "texts", [f"element {n}" for n in range(410)], "10"),
        ("list", "texts", ["element"], None),
        ("cursor", "cursor", [["name"], [[f"name {n}"] for n in range(203)]], "3"),
        ("cursor", "cursor", [["name"], [["a name"]]], None),
    ],
)
def test_how_much_of_a_list_or_a_cursor_was_not_read_is_told(jvm: Jvm, value, kind, given, unread):
    assert read(jvm, value, kind, *given).detail.get("unread") == unread


def test_a_cursor_without_rows_is_empty(jvm: Jvm):
    assert read(jvm, "cursor", "cursor", ["name"], []).outcome == Outcome.EMPTY


def test_a_recording_is_counted_and_digested_from_its_place_in_the_array(jvm: Jvm):
    jvm.arm(row("test.sound", "java.io.ByteArrayInputStream", "read", value="recording"))
    jvm.call("readbytes", [1, 2, 3], 4, 100)
    jvm.call("readbytes", [], 0, 1)
    first, second = [call for call in jvm.told(Call) if "[B" in call.overload][:2]
    assert (first.value, first.digest) == ("3", SHA256_OF_123)
    assert second.outcome == Outcome.EMPTY


@pytest.mark.parametrize(("kind", "letter", "packed"), [("short", "S", "<3h"), ("float", "F", "<3f")])
def test_a_recording_of_other_numbers_is_digested_as_it_lies_in_memory(jvm: Jvm, kind, letter, packed):
    """A search gives back an index as a recorder gives a count: of the element found, here three from the second on."""
    overload = f"binarySearch([{letter},int,int,{kind})"
    jvm.arm(row("test.sound", "java.util.Arrays", "binarySearch", value="recording", overloads=(overload,)))
    assert jvm.call("search", kind, [-7, 2, 300, 4000], 1, 4000) == 3
    (call,) = jvm.told(Call)
    assert (call.value, call.digest) == ("3", hashlib.sha256(struct.pack(packed, 2, 300, 4000)).hexdigest())


@pytest.mark.parametrize(("direct", "digested"), [(True, b"abc"), (False, b"3")])
def test_a_recording_in_a_buffer_is_digested_where_it_lies_and_the_position_is_the_apps(
    jvm: Jvm, tmp_path: Path, direct, digested
):
    (tmp_path / "sound").write_bytes(b"abc")
    one = "read(java.nio.ByteBuffer)"
    jvm.arm(row("test.sound", "sun.nio.ch.FileChannelImpl", "read", value="recording", overloads=(one,)))
    assert jvm.call("readfile", str(tmp_path / "sound"), direct) == [3, 3]
    (call,) = jvm.told(Call)
    assert (call.value, call.digest) == ("3", hashlib.sha256(digested).hexdigest())


def test_a_jpeg_of_the_camera_is_read_by_its_size_and_digested(jvm: Jvm):
    call = read(jvm, "image", "image", 640, 480, 256)
    assert (call.outcome, call.value, call.values) == (Outcome.OBTAINED, "JPEG, 640x480", ())
    assert call.digest == SHA256_OF_123


def test_another_frame_of_the_camera_is_read_by_its_size_alone(jvm: Jvm):
    call = read(jvm, "image", "image", 640, 480, 35)
    assert (call.value, call.digest) == ("format 35, 640x480", hashlib.sha256(b"format 35, 640x480").hexdigest())


def test_a_picture_is_read_from_the_message_of_the_old_camera(jvm: Jvm):
    when = When(argument=0, matches=("* what=256 *",))  # among previews and the like
    jvm.arm(row("test.picture", value="picture-message", when=when))
    jvm.call("give", "message", [16, [9, 9]])
    jvm.call("give", "message", [256, [1, 2, 3]])
    jvm.call("give", "message", [256, None])
    picture, without = jvm.told(Call)
    assert (picture.outcome, picture.value, picture.digest) == (Outcome.OBTAINED, "JPEG, 3 bytes", SHA256_OF_123)
    assert without.outcome == Outcome.EMPTY


def test_a_list_of_apps_is_read_by_package_name(jvm: Jvm):
    call = read(jvm, "packages", "packages", "com.example.app", "com.tencent.mm")
    assert (call.outcome, call.value) == (Outcome.OBTAINED, "2: com.example.app, com.tencent.mm")


def test_a_list_of_the_app_itself_tells_nothing_of_others(jvm: Jvm):
    assert read(jvm, "packages", "packages", "com.example.app").outcome == Outcome.IMPERSONAL


@pytest.mark.parametrize(
    ("kind", "values", "packages"),
    [
        ("provider", ("com.tencent.mm",), ("com.tencent.mm",)),
        ("launcher", ("com.tencent.mm",), ("com.tencent.mm",)),
        ("running", ("com.tencent.mm", "com.miui.home"), ("com.tencent.mm", "com.miui.home")),
        ("running", (None, "com.miui.home"), ("com.miui.home",)),
        ("recent", ("com.tencent.mm",), ("com.tencent.mm",)),
        ("processes", (["free.name", ["com.tencent.mm", "com.tencent.qq"]],), ("com.tencent.mm", "com.tencent.qq")),
        ("processes", (["com.tencent.mm:push", None],), ("com.tencent.mm",)),
        ("texts", ("com.tencent.mm", "com.example.app"), ("com.tencent.mm",)),
        ("text", ("com.tencent.mm:1000",), ("com.tencent.mm",)),
    ],
    ids=("provider", "launcher", "task", "task without top", "recent", "process", "its name", "names", "shared user"),
)
def test_apps_are_told_by_their_packages(jvm: Jvm, kind, values, packages):
    call = read(jvm, "packages", kind, *values)
    assert (call.outcome, call.values) == (Outcome.OBTAINED, packages)


def test_an_app_that_cannot_be_named_is_another_one(jvm: Jvm):
    call = read(jvm, "packages", "running", None, None)
    assert (call.outcome, call.values) == (Outcome.OBTAINED, ())


def test_an_empty_list_of_apps_is_empty(jvm: Jvm):
    assert read(jvm, "packages", "packages").outcome == Outcome.EMPTY


ABOUT_ITSELF = ({"packageName": "com.example.app"}, {"className": "com.example.app"})
ABOUT_OTHERS = (
    {},
    {"packageName": "com.tencent.mm"},
    {"className": "com.tencent.mm"},
    {"packageName": "com.example.app", "className": "com.tencent.mm"},
)


@pytest.mark.parametrize("intent", ABOUT_ITSELF)
@pytest.mark.parametrize("found", [(), ("com.example.app",)])
def test_an_intent_for_the_app_itself_asks_about_nobody_else(jvm: Jvm, intent, found):
    jvm.arm(row("test.value", "java.util.HashMap", "getOrDefault", value="packages"))
    jvm.call("lookup", "intent", [intent], "packages", found)
    (call,) = jvm.told(Call)
    assert jvm.told(Problem) == []
    assert call.outcome == Outcome.IMPERSONAL


@pytest.mark.parametrize("intent", ABOUT_OTHERS)
@pytest.mark.parametrize(("found", "outcome"), [((), Outcome.EMPTY), (("com.tencent.mm",), Outcome.OBTAINED)])
def test_an_intent_for_others_asks_about_them(jvm: Jvm, intent, found, outcome):
    jvm.arm(row("test.value", "java.util.HashMap", "getOrDefault", value="packages"))
    jvm.call("lookup", "intent", [intent], "packages", found)
    (call,) = jvm.told(Call)
    assert call.outcome == outcome


@pytest.mark.parametrize(
    ("kind", "values", "outcome"),
    [
        ("packages", (), Outcome.IMPERSONAL),
        ("packages", ("com.example.app",), Outcome.IMPERSONAL),
        ("packages", ("com.example.app", "com.tencent.mm"), Outcome.OBTAINED),
        ("recent", ("com.android.launcher3", "HOME"), Outcome.IMPERSONAL),
        ("recent", ("com.android.launcher3",), Outcome.OBTAINED),
        ("recent", ("com.tencent.mm", "LAUNCHER"), Outcome.OBTAINED),
    ],
)
def test_where_android_tells_of_the_app_and_the_home_screen_only_others_count(jvm: Jvm, kind, values, outcome):
    assert read(jvm, "own-apps", kind, *values).outcome == outcome


def test_events_of_usage_that_hold_none_are_empty(jvm: Jvm):
    assert read(jvm, "usage-events", "events").outcome == Outcome.EMPTY


def test_the_apps_own_default_of_a_property_is_no_answer(jvm: Jvm):
    jvm.arm(row("test.value", "java.lang.System", "getProperty", value="property"))
    jvm.call("systemproperty", "no.such.property")
    assert [call.outcome for call in jvm.told(Call)] == [Outcome.EMPTY]
    jvm.call("systemproperty", "java.version")
    assert [call.outcome for call in jvm.told(Call)] == [Outcome.EMPTY, Outcome.OBTAINED]


def test_a_clip_that_the_app_sets_is_known_again_by_its_digest(jvm: Jvm):
    jvm.arm(
        row("test.set", "java.util.Objects", "requireNonNullElse", value="own-clip"),
        row("test.get", "java.util.Objects", "requireNonNullElse", value="clip"),
    )
    jvm.call("give", "clip", ["order 991"])
    put, got = jvm.told(Call)
    assert (put.outcome, put.value, put.values) == (Outcome.IMPERSONAL, "", ())
    assert (got.outcome, got.value, got.digest) == (Outcome.OBTAINED, "order 991", put.digest)


def test_the_platforms_and_the_web_views_package_are_nobodys_apps(jvm: Jvm):
    known = next(technique for technique in load_techniques() if technique.id == "installed-apps.package-info")
    jvm.arm(row("test.value", "java.lang.System", "getProperty", value="presence", when=known.when))
    own = ("com.example.app", "VersionedPackage[com.example.app/-1]")
    for name in (*own, "android", "com.android.webview", "com.google.android.webview", "com.google.android.gms"):
        jvm.call("systemproperty", name)
    others = ["com.tencent.mm", "VersionedPackage[com.tencent.mm/-1]"]
    for name in others:
        jvm.call("systemproperty", name)
    assert [call.detail["key"] for call in jvm.told(Call)] == others
    assert jvm.told(Problem) == []


OF_PROVIDERS = [
    technique for technique in load_techniques() if technique.class_name.startswith("android.content.Content")
]
SETTINGS = "content://settings/secure"
VALUE = "a1b2c3d4e5f60718"
ANDROID_ID, MODE = ["1", "android_id", VALUE], ["2", "location_mode", "3"]
COLUMNS = ["_id", "name", "value"]
NAME_OR_ALL = "name=? OR 1=1"


@pytest.mark.parametrize(
    ("uri", "selection", "args"),
    [
        (SETTINGS, "name=?", ["location_mode"]),
        (SETTINGS, "( name = ? )", ["location_mode"]),
        (SETTINGS, "name='location_mode'", None),
        (SETTINGS, 'name = "location_mode"', None),
        (f"{SETTINGS}/location_mode", None, None),
        ("content://com.example.app.settings/secure/android_id", None, None),
        ("content://settings@com.example.app/secure/android_id", None, None),
    ],
)
def test_who_asks_for_another_setting_or_another_provider_asks_for_no_android_id(jvm: Jvm, uri, selection, args):
    jvm.call("answerrows", ["value"], [["3"]])
    jvm.arm(*OF_PROVIDERS)
    jvm.call("query", uri, selection, args)
    assert jvm.told(Problem) == []
    assert jvm.told(Call) == []


@pytest.mark.parametrize(
    ("uri", "selection", "args", "columns", "rows", "outcome", "values"),
    [
        (SETTINGS, "name LIKE 'loc%'", None, COLUMNS, [MODE], Outcome.IMPERSONAL, ()),
        (SETTINGS, "name=?", ["android_id"], COLUMNS, [ANDROID_ID], Outcome.OBTAINED, (VALUE,)),
        (SETTINGS, "name=?", ["android_id"], ["value"], [ANDROID_ID[2:]], Outcome.OBTAINED, (VALUE,)),
        (SETTINGS, "name='android_id'", None, COLUMNS, [], Outcome.EMPTY, ()),
        (SETTINGS, "name IN (?, ?)", ["location_mode", "android_id"], ["value"], [["3"]], Outcome.OBTAINED, ()),
        (SETTINGS, NAME_OR_ALL, ["location_mode"], ["value"], [["3"]], Outcome.OBTAINED, ()),
        (SETTINGS, None, None, COLUMNS, [MODE, ANDROID_ID], Outcome.OBTAINED, (VALUE,)),
        ("content://settings/system/android_id", None, None, COLUMNS, [ANDROID_ID], Outcome.OBTAINED, (VALUE,)),
    ],
)
def test_of_the_settings_as_rows_the_android_id_counts(jvm: Jvm, uri, selection, args, columns, rows, outcome, values):
    known = next(technique for technique in load_techniques() if technique.id == "android-id.settings-query")
    jvm.call("answerrows", columns, rows)
    jvm.arm(known)
    assert jvm.call("query", uri, selection, args) == min(1, len(rows))
    (call,) = jvm.told(Call)
    assert jvm.told(Problem) == []
    assert (call.outcome, call.values) == (outcome, values)


@pytest.mark.parametrize(
    ("key", "data_type", "road", "arguments"),
    [
        ("android_id", "android_id", "clientcall", ("settings", "GET_secure", "android_id")),
        ("bluetooth_address", "mac_bluetooth", "providercall", ("content://settings", "LIST_secure", None)),
        ("bluetooth_address", "mac_bluetooth", "query", (SETTINGS, "name=?", ["bluetooth_address"])),
        ("bluetooth_name", "device_name", "query", (f"{SETTINGS}/", None, None)),
        ("bluetooth_name", "device_name", "providercall", ("content://0@settings", "GET_secure", "bluetooth_name")),
        ("device_name", "device_name", "clientquery", ("content://settings/global", "name=?", ["device_name"])),
        ("pps_oaid", "oaid", "query", ("content://settings//global/pps_oaid?a=1#b", None, None)),
        ("pps_oaid", "oaid", "clientcall", ("settings", "GET_global", "pps_oaid")),
    ],
)
def test_every_identifier_among_the_settings_is_seen_by_every_road(jvm: Jvm, key, data_type, road, arguments):
    jvm.call("answerrows", COLUMNS, [["1", key, VALUE]])
    jvm.call("answerbundle", {"value": VALUE}, ["other=1", f"{key}={VALUE}"])
    jvm.arm(*OF_PROVIDERS)
    jvm.call(road, *arguments)
    assert jvm.told(Problem) == []
    obtained = [call for call in jvm.told(Call) if call.outcome is Outcome.OBTAINED]
    assert [(TECHNIQUES[call.technique].data_type, call.values) for call in obtained] == [(data_type, (VALUE,))]


@pytest.mark.parametrize(
    ("authority", "method", "argument"),
    [
        ("settings", "GET_secure", "location_mode"),
        ("settings", "PUT_secure", "android_id"),
        ("com.example.app.own", "GET_secure", "android_id"),
    ],
)
def test_a_call_for_something_else_asks_for_no_identifier(jvm: Jvm, authority, method, argument):
    jvm.call("answerbundle", {"value": "3"}, [])
    jvm.arm(*OF_PROVIDERS)
    jvm.call("providercall", f"content://{authority}", method, argument)
    jvm.call("clientcall", authority, method, argument)
    assert jvm.told(Problem) == []
    assert jvm.told(Call) == []


@pytest.mark.parametrize("value", ["packages", "list", "scan-results", "subscription-number"])
def test_what_is_no_list_is_told_as_given(jvm: Jvm, value):
    call = read(jvm, value, "anything")
    assert (call.outcome, call.value, call.values) == (Outcome.OBTAINED, "present", ())
    assert jvm.told(Problem) == []
