"""APKs for tests, with what an inventory looks at: a manifest of any tags in Android's binary XML, and dex files."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

from tests.device.apks import archive

PACKAGE = "com.example.shop"
_ANDROID = "http://schemas.android.com/apk/res/android"
_NONE = 0xFFFFFFFF
_STRING = 0x03
_NUMBERS = {
    "name": 0x01010003,
    "permission": 0x01010006,
    "exported": 0x01010010,
    "value": 0x01010024,
    "targetActivity": 0x01010202,
    "minSdkVersion": 0x0101020C,
    "targetSdkVersion": 0x01010270,
    "maxSdkVersion": 0x01010271,
    "label": 0x01010001,
    "versionCode": 0x0101021B,
}


@dataclass
class Tag:
    """One element; attributes of Android's namespace are written `android:name`."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    inside: tuple[Tag, ...] = ()
    text: str = ""


def named(tag: str, name: str, *inside: Tag, **attributes: str) -> Tag:
    """An element with `android:name`."""
    return Tag(tag, {"android:name": name} | {f"android:{key}": value for key, value in attributes.items()}, inside)


def levels(least: str, target: str) -> Tag:
    """The API levels that an app is for."""
    return Tag("uses-sdk", {"android:minSdkVersion": least, "android:targetSdkVersion": target})


def binary_xml(root: Tag) -> bytes:
    """A document in binary XML. Source: AOSP androidfw `ResourceTypes.h`."""
    strings = list(_NUMBERS)

    def index(text: str) -> int:
        if text not in strings:
            strings.append(text)
        return strings.index(text)

    def element(tag: Tag) -> bytes:
        attributes = b""
        for key, value in tag.attributes.items():
            space, _, name = key.rpartition(":")
            attributes += struct.pack(
                "<IIIHBBI", index(_ANDROID) if space else _NONE, index(name), index(value), 8, 0, _STRING, index(value)
            )
        body = struct.pack("<IIHHHHHH", _NONE, index(tag.name), 20, 20, len(tag.attributes), 0, 0, 0) + attributes
        begins = struct.pack("<HHIII", 0x102, 16, 16 + len(body), 1, _NONE) + body
        text = struct.pack("<HHIIIIHBBI", 0x104, 16, 28, 1, _NONE, index(tag.text), 8, 0, 0, 0) if tag.text else b""
        ends = struct.pack("<HHIIIII", 0x103, 16, 24, 1, _NONE, _NONE, index(tag.name))
        return begins + text + b"".join(map(element, tag.inside)) + ends

    prefix, space = index("android"), index(_ANDROID)
    elements = element(root)
    begins = struct.pack("<HHIIIII", 0x100, 16, 24, 1, _NONE, prefix, space)
    ends = struct.pack("<HHIIIII", 0x101, 16, 24, 1, _NONE, prefix, space)
    data, offsets = b"", []
    for text in strings:
        offsets.append(len(data))
        data += struct.pack("<H", len(text)) + text.encode("utf-16-le") + b"\0\0"
    data += b"\0" * (-len(data) % 4)
    head = 28 + 4 * len(strings)
    pool = struct.pack("<HHIIIIII", 1, 28, head + len(data), len(strings), 0, 0, head, 0)
    pool += struct.pack(f"<{len(offsets)}I", *offsets) + data
    numbers = struct.pack(f"<HHI{len(_NUMBERS)}I", 0x180, 8, 8 + 4 * len(_NUMBERS), *_NUMBERS.values())
    chunks = pool + numbers + begins + elements + ends
    return struct.pack("<HHI", 3, 8, 8 + len(chunks)) + chunks


def manifest(*tags: Tag, package: str = PACKAGE, **attributes: str) -> bytes:
    """A `<manifest>` that holds the tags."""
    return binary_xml(Tag("manifest", {"package": package} | attributes, tags))


def dex(*names: str) -> bytes:
    """A dex file that defines classes of these names and nothing else."""
    strings = [f"L{name.replace('.', '/')};".encode() for name in names]
    head = 112
    types_at = head + 4 * len(strings)
    classes_at = types_at + 4 * len(strings)
    data_at = classes_at + 32 * len(strings)
    offsets, data = [], b""
    for string in strings:
        offsets.append(data_at + len(data))
        data += bytes([len(string) & 0x7F]) + string + b"\0"
    tables = struct.pack(f"<{len(offsets)}I", *offsets) + struct.pack(f"<{len(strings)}I", *range(len(strings)))
    classes = b"".join(struct.pack("<8I", number, 1, *[0] * 6) for number in range(len(strings)))
    whole = tables + classes + data
    count = len(strings)
    counts = struct.pack("<14I", count, head, count, types_at, 0, 0, 0, 0, 0, 0, count, classes_at, 0, 0)
    header = b"dex\n035\0" + bytes(24) + struct.pack("<6I", head + len(whole), head, 0x12345678, 0, 0, 0)
    return header + counts + whole


def apk(
    *tags: Tag,
    classes: tuple[str, ...] = (),
    package: str = PACKAGE,
    code: str = "1",
    files: dict[str, bytes] | None = None,
) -> bytes:
    """An unsigned APK of a version code, for API levels of today; `files` are more of its members."""
    said = binary_xml(Tag("manifest", {"package": package, "android:versionCode": code}, (*tags, levels("24", "34"))))
    whole = {"AndroidManifest.xml": said, "classes.dex": dex(*classes)}
    return archive(whole | (files or {}))
