"""Reads APKs into an inventory: whatever lies in one, within bounds of time and memory; what is not read is told."""

from __future__ import annotations

import hashlib
import io
import re
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable
from typing import IO

from harness.inventory import dex
from harness.inventory.manifest import read_manifest
from harness.inventory.names import told
from harness.inventory.network import MARKS, read_network_security
from harness.inventory.types import Apk, Declarations, Inventory, NetworkSecurity
from harness.inventory.unreadable import Unreadable
from harness.text import Text, as_told

LARGEST_DEX = 64_000_000  # bytes that are unpacked of one; the format's own limits keep them near 12 MB
LARGEST_XML = 16_000_000
LARGEST_NOTE = 10_000  # of a file that tells a version
LARGEST_INNER = 100_000_000  # of an archive within the archive
DEEPEST = 3  # archives within each other
MOST_UNPACKED = 1_000_000_000  # bytes that are unpacked of one APK, together
MOST_NAMES = 32_000_000  # signs of the names of all classes, none taken for shorter than `_SHORT`
MOST_FILES = 300_000
MOST_UNREAD = 20  # reasons that are kept
_SHORT = 32
_MANIFEST = "AndroidManifest.xml"
_DEX = re.compile(r"classes\d*\.dex")
_LIBRARY = re.compile(r"lib/([^/]+/[^/]+\.so)")
_VERSION = re.compile(r"META-INF/([^/]+)\.version")
_PROPERTIES = re.compile(r"([^/]+)\.properties")  # play-services-base.properties: version=18.2.0
_ZIP = b"PK\x03\x04"
_CODE = (dex.MAGIC, b"\x7fELF")
_END = b"PK\x05\x06"  # of the directory of an archive; the size and the offset of it are 12 bytes on
_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # all that Android knows
_UNREADABLE = (OSError, EOFError, ValueError, RuntimeError, zipfile.BadZipFile, zlib.error, struct.error)


def read_apks(apks: Iterable[tuple[str, bytes]]) -> Inventory:
    """The inventory of an app from its APKs, each with its name: at least one."""
    return Inventory(apks=tuple(read_apk(name, content) for name, content in apks))


def unreadable(why: Text) -> Inventory:
    """The inventory of an app whose APKs nobody could get at."""
    return Inventory(apks=(Apk(name="", sha256="", size=0, declares=None, unread=(why,)),))


def read_apk(name: str, content: bytes) -> Apk:
    """One APK. Nothing is raised for what is wrong with it: `unread` says so."""
    reading = _Reading()
    try:
        _check_directory(content)
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            reading.read(archive)
    except _UNREADABLE as error:
        reading.fail("APK", error)
    return Apk(
        name=told(name),
        sha256=hashlib.sha256(content).hexdigest(),
        size=len(content),
        declares=reading.declares,
        code={package: tuple(sorted(names)) for package, names in sorted(reading.code.items())},
        libraries=tuple(sorted(reading.libraries)),
        network_security=tuple(reading.network_security),
        versions=dict(sorted(reading.versions.items())),
        hidden=tuple(reading.hidden),
        unread=tuple(reading.unread),
    )


def _check_directory(content: bytes) -> None:
    """Raise `Unreadable` where Android may read other files than a library here.

    One that looks for the directory right before its end finds another than one that goes where its end says; and what
    begins as code is run as code by old versions.
    """
    at = content.rfind(_END)
    if at < 0 or not content.startswith(_ZIP):
        raise Unreadable("不是 zip 文件", "no zip file")
    if at != sum(struct.unpack_from("<II", content, at + 12)):
        raise Unreadable("zip 目录不在文件末尾所指的位置", "its directory is not where its end says")


class _Reading:
    """What was found so far."""

    def __init__(self) -> None:
        self.declares: Declarations | None = None
        self.code: dict[str, set[str]] = {}
        self.libraries: set[str] = set()
        self.network_security: list[NetworkSecurity] = []
        self.versions: dict[str, str] = {}
        self.hidden: list[str] = []
        self.unread: list[Text] = []
        self._unpacked = self._named = 0

    def fail(self, name: str, error: Exception) -> None:
        why = (
            error.text
            if isinstance(error, Unreadable)
            else as_told(" ".join(str(error).split()) or type(error).__name__)
        )
        self._tell(
            Text(zh=f"{told(name)} 无法读取（{told(why.zh)}）", en=f"{told(name)} cannot be read ({told(why.en)})")
        )

    def read(self, archive: zipfile.ZipFile) -> None:
        members = archive.infolist()
        if len(members) > MOST_FILES:
            self._tell(Text(zh=f"文件多于 {MOST_FILES} 个", en=f"it holds more than {MOST_FILES} files"))
        times = Counter(member.filename for member in members)
        if not times[_MANIFEST]:
            self._tell(Text(zh=f"没有 {_MANIFEST}", en=f"it has no {_MANIFEST}"))
        for name in (name for name, count in times.items() if count > 1):
            # Which of them Android takes depends on its version.
            self._tell(Text(zh=f"有几个名为 {told(name)} 的文件", en=f"it has several files named {told(name)}"))
        for member in members[:MOST_FILES]:
            try:
                self._member(archive, member)
            except _UNREADABLE as error:
                self.fail(member.filename, error)

    def _member(self, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> None:
        name = member.filename
        if name == _MANIFEST:
            self.declares = read_manifest(self._content(archive, member, LARGEST_XML))
        elif _DEX.fullmatch(name):
            self._dex(self._content(archive, member, LARGEST_DEX))
        elif found := _LIBRARY.fullmatch(name):
            self.libraries.add(told(found[1]))
            if self._holds_code(archive, member, (dex.MAGIC,)):
                self.hidden.append(told(name))
        elif self._holds_code(archive, member, _CODE):  # whatever it is called
            self.hidden.append(told(name))
        else:
            self._note(archive, member)

    def _note(self, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> None:
        """Versions that a build left, and network security configs."""
        name = member.filename
        if found := _VERSION.fullmatch(name):
            self._version(found[1], self._content(archive, member, LARGEST_NOTE).decode("utf-8", "replace"))
        elif found := _PROPERTIES.fullmatch(name):
            note = self._content(archive, member, LARGEST_NOTE).decode("utf-8", "replace")
            lines = (line.partition("=") for line in note.splitlines())
            self._version(found[1], next((value for key, _, value in lines if key.strip() == "version"), ""))
        elif name.endswith(".xml"):
            content = self._content(archive, member, LARGEST_XML)
            if any(mark in content for mark in MARKS) and (config := read_network_security(content, told(name))):
                self.network_security.append(config)

    def _dex(self, content: bytes) -> None:
        for name in dex.class_names(content):
            self._named += max(len(name), _SHORT)
            if self._named > MOST_NAMES:
                raise Unreadable("类的数量超过任何应用", "more classes than any app has")
            package, _, simple = told(name).rpartition(".")
            self.code.setdefault(package, set()).add(simple.partition("$")[0] or simple)

    def _holds_code(
        self, archive: zipfile.ZipFile, member: zipfile.ZipInfo, code: tuple[bytes, ...], depth: int = 1
    ) -> bool:
        """Whether a file begins as code does, or is an archive with such a file in it, or one too deep to look into."""
        with _open(archive, member) as file:
            begins = file.read(len(_ZIP))
        if begins != _ZIP or depth > DEEPEST:
            return begins in (*code, _ZIP)
        content = self._content(archive, member, LARGEST_INNER)
        with zipfile.ZipFile(io.BytesIO(content)) as inner:
            return any(self._holds_code(inner, each, _CODE, depth + 1) for each in inner.infolist()[:MOST_FILES])

    def _content(self, archive: zipfile.ZipFile, member: zipfile.ZipInfo, most: int) -> bytes:
        """What a member holds, unpacked. Raises `Unreadable` where that is more than anything of its kind."""
        with _open(archive, member) as file:
            content = file.read(most + 1)
        self._unpacked += len(content)
        if len(content) > most or self._unpacked > MOST_UNPACKED:
            raise Unreadable(
                f"超过 {most} 字节，或合计超过 {MOST_UNPACKED} 字节",
                f"more than {most} bytes, or more than {MOST_UNPACKED} with the rest",
            )
        return content

    def _version(self, name: str, version: str) -> None:
        if version := told(version.strip()):
            self.versions[told(name)] = version

    def _tell(self, what: Text) -> None:
        if len(self.unread) < MOST_UNREAD:
            self.unread.append(what)


def _open(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> IO[bytes]:
    if member.compress_type not in _PACKED:
        raise Unreadable("采用了 Android 不支持的压缩方式", "it is packed in a way that Android does not know")
    return archive.open(member)
