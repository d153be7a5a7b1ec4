"""APKs for tests: a manifest in Android's binary XML that tells package, version and split, and no more."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

_ANDROID = "http://schemas.android.com/apk/res/android"
_VERSION_CODE = 0x0101021B  # android.R.attr.versionCode
_NONE = 0xFFFFFFFF
_STRING, _INT = 0x03, 0x10


def manifest(package: str, *, split: str = "", version: int = 1) -> bytes:
    """A `<manifest>` in binary XML. Source: AOSP androidfw `ResourceTypes.h`."""
    strings = ["versionCode", "package", "split", "manifest", _ANDROID, "android", package, split]
    attributes = [
        struct.pack("<IIIHBBI", 4, 0, _NONE, 8, 0, _INT, version),
        struct.pack("<IIIHBBI", _NONE, 1, 6, 8, 0, _STRING, 6),
    ]
    if split:
        attributes.append(struct.pack("<IIIHBBI", _NONE, 2, 7, 8, 0, _STRING, 7))
    data = b"".join(struct.pack("<H", len(s)) + s.encode("utf-16-le") + b"\0\0" for s in strings)
    data += b"\0" * (-len(data) % 4)
    offsets, at = [], 0
    for s in strings:
        offsets.append(at)
        at += 4 + 2 * len(s)
    head = 28 + 4 * len(strings)
    pool = struct.pack("<HHIIIIII", 1, 28, head + len(data), len(strings), 0, 0, head, 0)
    pool += struct.pack(f"<{len(offsets)}I", *offsets) + data
    names = struct.pack("<HHII", 0x180, 8, 12, _VERSION_CODE)
    begins = struct.pack("<HHIIIII", 0x100, 16, 24, 1, _NONE, 5, 4)
    body = struct.pack("<IIHHHHHH", _NONE, 3, 20, 20, len(attributes), 0, 0, 0) + b"".join(attributes)
    element = struct.pack("<HHIII", 0x102, 16, 16 + len(body), 1, _NONE) + body
    ends = struct.pack("<HHIIIII", 0x103, 16, 24, 1, _NONE, _NONE, 3)
    ends += struct.pack("<HHIIIII", 0x101, 16, 24, 1, _NONE, 5, 4)
    chunks = pool + names + begins + element + ends
    return struct.pack("<HHI", 3, 8, 8 + len(chunks)) + chunks


def apk(package: str, *, split: str = "", version: int = 1) -> bytes:
    """An unsigned APK of nothing but its manifest."""
    return archive({"AndroidManifest.xml": manifest(package, split=split, version=version)})


def archive(entries: dict[str, bytes], *, packed: bool = True) -> bytes:
    """A zip file, the same bytes whenever it is made: its members bear the first moment that the format has."""
    data = io.BytesIO()
    method = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    with zipfile.ZipFile(data, "w") as file:
        for name, content in entries.items():
            file.writestr(zipfile.ZipInfo(name), content, method)
    return data.getvalue()


def written(path: Path, data: bytes) -> Path:
    """A file of these bytes."""
    path.write_bytes(data)
    return path
