"""What a file holds that is to be installed: one APK, or a set of splits as `.apks`, `.xapk` and `.apkm` pack them.

By what is in it, not by its name. Sources: developer.android.com/guide/app-bundle/app-bundle-format, bundletool's
`toc.pb` layout (`splits/`, `standalones/`), AOSP `ApkLiteParseUtils` for the attributes of a split's manifest.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from pyaxmlparser.axmlprinter import AXMLPrinter

from harness.errors import BadInput
from harness.text import Text

_MANIFEST = "AndroidManifest.xml"
_ANDROID = "{http://schemas.android.com/apk/res/android}"
_WHOLE_APPS = ("standalones/", "standalone-", "instant/")  # bundletool's, for devices that take no splits
_DENSITIES = {"ldpi": 120, "mdpi": 160, "tvdpi": 213, "hdpi": 240, "xhdpi": 320, "xxhdpi": 480, "xxxhdpi": 640}
_ABIS = frozenset({"armeabi", "armeabi-v7a", "arm64-v8a", "x86", "x86_64", "mips", "mips64", "riscv64"})
_CONFIG = "config."
_UNREADABLE = (OSError, zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError, ValueError)
_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # all that Android knows
LARGEST_MANIFEST = 16_000_000  # bytes that are read of one: a file may be packed that gives a gigabyte
LONGEST_NAME = 200  # signs of a name that is told
_AN_APK = Text(zh="请指定一个 APK、.apks 或 .xapk 文件。", en="Name an APK, or an .apks or .xapk file.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ApkFile:
    """One APK. What its manifest does not tell, as some packers leave it, is "": only the device can say then."""

    name: str  # within the file, or the file's own
    package: str
    version_code: str
    split: str  # "" for a base: "config.arm64_v8a", "camera", "camera.config.xxhdpi"
    unread: str = ""  # why no library here could read its manifest, which Android may all the same

    @property
    def feature(self) -> str:
        """The module that it configures, "" for the base."""
        return self.split.rpartition(_CONFIG)[0].rstrip(".")

    @property
    def qualifier(self) -> str:
        """The configuration that it is for, as Android writes it: `arm64-v8a`, `xxhdpi`, `zh`; "" for a module."""
        _, config, after = self.split.rpartition(_CONFIG)
        if not config:
            return ""
        return next((abi for abi in _ABIS if abi.replace("-", "_") == after), after)


@dataclass(frozen=True, slots=True, kw_only=True)
class App:
    """What a file installs: a base, and the splits beside it."""

    path: Path
    base: ApkFile
    splits: tuple[ApkFile, ...] = ()
    packed: bool = False  # the APKs lie in the file, which is none itself: also where it holds the base alone

    def content(self, part: ApkFile) -> bytes:
        """The bytes of one of its APKs."""
        if not self.packed:
            return self.path.read_bytes()
        with zipfile.ZipFile(self.path) as archive:
            return archive.read(part.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What of a device decides which splits fit it."""

    abis: tuple[str, ...]  # best first
    density: int  # dpi
    languages: tuple[str, ...]  # "zh", "en"


def read_app(path: Path) -> App:
    """Look into a file that is to be installed. Raises `BadInput` where Android could install nothing of it."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            if _MANIFEST in names:
                base = _read(archive, path.name)
                if base.split:
                    raise _bad(
                        path,
                        f"只是一个拆分包（{base.split}），没有基础包",
                        f"it is only a split ({base.split}), without its base",
                        Text(zh="请指定完整的 .apks 或 .xapk 文件。", en="Name the whole .apks or .xapk file."),
                    )
                return App(path=path, base=base)
            return _read_set(path, archive, names)
    except BadInput:
        raise
    except zipfile.BadZipFile as error:
        raise _bad(path, "不是 APK（不是 zip 文件）", "it is no APK (no zip file)", _AN_APK) from error
    except _UNREADABLE as error:
        raise _bad(path, f"无法读取（{error}）", f"it cannot be read ({error})", _AN_APK) from error


def fitting(app: App, device: Traits) -> tuple[ApkFile, ...]:
    """The splits to install on a device: every module, and of their configurations those that fit best.

    Raises `BadInput` where the app has native code for other processors only.
    """
    modules = [split for split in app.splits if not split.qualifier]
    chosen = list(modules)
    for feature in dict.fromkeys(split.feature for split in app.splits if split.qualifier):
        chosen += _configurations(app, [s for s in app.splits if s.qualifier and s.feature == feature], device)
    return tuple(split for split in app.splits if split in chosen)


def _configurations(app: App, splits: list[ApkFile], device: Traits) -> Iterator[ApkFile]:
    by_abi = {split.qualifier: split for split in splits if split.qualifier in _ABIS}
    if by_abi:
        abi = next((abi for abi in device.abis if abi in by_abi), None)
        if abi is None:
            made, runs = ", ".join(sorted(by_abi)), ", ".join(device.abis) or "?"
            raise _bad(
                app.path,
                f"只为 {made} 构建，而设备是 {runs}",
                f"it is made for {made} only, and the device runs {runs}",
                Text(zh="请使用与设备处理器相符的应用构建。", en="Use a build of the app for this device's processor."),
            )
        yield by_abi[abi]
    densities = sorted((s for s in splits if s.qualifier in _DENSITIES), key=lambda s: _DENSITIES[s.qualifier])
    if densities:
        yield next((s for s in densities if _DENSITIES[s.qualifier] >= device.density), densities[-1])
    for split in splits:
        known = split.qualifier in _ABIS or split.qualifier in _DENSITIES
        if not known and (not _is_language(split.qualifier) or split.qualifier.split("_")[0] in device.languages):
            yield split


def _is_language(qualifier: str) -> bool:
    language, _, region = qualifier.partition("_")
    return language.isalpha() and language.islower() and len(language) in (2, 3) and (not region or region.isalnum())


def _read_set(path: Path, archive: zipfile.ZipFile, names: list[str]) -> App:
    found = [name for name in names if name.lower().endswith(".apk") and not _is_a_macs_own(name)]
    parts = [name for name in found if not name.startswith(_WHOLE_APPS)] or found
    if "BundleConfig.pb" in names:
        raise _bad(
            path,
            "是 .aab，设备不能直接安装",
            "it is an app bundle (.aab), which no device installs",
            Text(zh="请用 bundletool build-apks 生成 .apks。", en="Make an .apks of it by `bundletool build-apks`."),
        )
    if not parts:
        raise _bad(path, "其中没有 AndroidManifest.xml，也没有 APK", "it holds neither a manifest nor an APK", _AN_APK)
    if any(name.lower().endswith(".obb") for name in names):
        raise _bad(
            path,
            "其中有 OBB 扩展文件，本工具不安装它们",
            "it holds OBB expansion files, which are not installed by the harness",
            Text(
                zh="请自行安装应用，并去掉场景中的 `install`。",
                en="Install the app by hand, and leave `install` out of the scenario.",
            ),
        )
    apks = []
    for name in parts:
        try:
            with _open(archive, name) as file, zipfile.ZipFile(_seekable(file)) as inner:
                apks.append(_read(inner, name))
        except zipfile.BadZipFile as error:
            told = f"其中的 {_told(name)} 不是 APK（不是 zip 文件）", f"{_told(name)} in it is no APK (no zip file)"
            again = Text(zh="请重新取得这个文件。", en="Take the file from its source again.")
            raise _bad(path, *told, again) from error
    bases = [apk for apk in apks if not apk.split]
    if len(bases) != 1:
        named = ", ".join(apk.name for apk in bases) or "-"
        raise _bad(path, f"应有一个基础包，却有：{named}", f"it should hold one base APK, and holds: {named}", _AN_APK)
    base, splits = bases[0], tuple(apk for apk in apks if apk.split)
    for split in splits:
        if (split.package, split.version_code) != (base.package, base.version_code):
            raise _bad(
                path,
                f"{split.name} 属于 {split.package} {split.version_code}，不是 {base.package} {base.version_code}",
                f"{split.name} is of {split.package} {split.version_code}, not of {base.package} {base.version_code}",
                Text(zh="请重新取得这个文件。", en="Take the file from its source again."),
            )
    return App(path=path, base=base, splits=splits, packed=True)


def _is_a_macs_own(name: str) -> bool:
    """Whether an entry is what macOS keeps of a file beside it when it packs a folder: its icon, its colour."""
    folder, _, file = name.rpartition("/")
    return file.startswith("._") or "__MACOSX" in folder.split("/")


def _open(archive: zipfile.ZipFile, name: str) -> IO[bytes]:
    """Raises `ValueError` where it is packed as Android unpacks nothing: of bzip2 a piece of 4 kB gives gigabytes."""
    if archive.getinfo(name).compress_type not in _PACKED:
        raise ValueError("packed in a way that Android does not know")
    return archive.open(name)


def _seekable(file: IO[bytes]) -> IO[bytes]:
    """A stored member is read where it lies; one that is packed has to be unpacked first."""
    return file if file.seekable() else io.BytesIO(file.read())


def _read(archive: zipfile.ZipFile, name: str) -> ApkFile:
    """Read the outermost tag of an APK's manifest. Packers write some that Android reads and no library does."""
    try:
        with _open(archive, _MANIFEST) as file:
            root = AXMLPrinter(file.read(LARGEST_MANIFEST)).get_xml_obj()
        if root is None:
            raise ValueError("no binary XML")
        told = {"package": root.get("package"), "split": root.get("split")}
        version = root.get(f"{_ANDROID}versionCode")
    except KeyError as error:
        raise _bad(Path(name), "其中没有 AndroidManifest.xml", "it holds no AndroidManifest.xml", _AN_APK) from error
    except Exception as error:  # whatever the library runs into
        unread = _told(" ".join(str(error).split()) or type(error).__name__)
        return ApkFile(name=name, package="", version_code="", split="", unread=unread)
    return ApkFile(
        name=name,
        package=told.get("package") or "",
        version_code=version or "",
        split=told.get("split") or "",
    )


def _bad(path: Path, zh: str, en: str, next_step: Text) -> BadInput:
    return BadInput(_told(str(path)), Text(zh=_told(zh), en=_told(en)), next_step)


def _told(text: str) -> str:
    """Names inside an archive are whatever its maker chose: on one line, and not without end."""
    plain = "".join(sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in text)
    return plain if len(plain) <= LONGEST_NAME * 2 else f"{plain[:LONGEST_NAME]} … {plain[-LONGEST_NAME:]}"
