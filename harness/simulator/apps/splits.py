"""What the package installer looks at in an APK that comes as part of a set: whose it is, and which part."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

import pyaxmlparser

from harness.simulator.apps.apk import UNREADABLE, InstallFailed
from harness.simulator.apps.apk_signature import BadSignature, signing_certificate

_ANDROID = "{http://schemas.android.com/apk/res/android}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One APK of a set. `split` is "" for the base."""

    data: bytes
    package: str
    version_code: str
    split: str
    signature: str  # SHA-256 of the signing certificate, hex

    @property
    def file(self) -> str:
        """Its name in the folder of the app's code."""
        return f"split_{self.split}.apk" if self.split else "base.apk"


def read_part(data: bytes, path: str) -> Part:
    """Read the outermost tag of its manifest, and who signed it. Raises InstallFailed as Android 14 would."""
    try:
        root = pyaxmlparser.APK(data, raw=True).get_android_manifest_xml()
        package, version, split = root.get("package"), root.get(f"{_ANDROID}versionCode"), root.get("split")
    except UNREADABLE as problem:
        raise InstallFailed("INSTALL_PARSE_FAILED_NOT_APK", f"Failed to parse {path}: {problem}") from problem
    try:
        signature = hashlib.sha256(signing_certificate(data, path, 0)).hexdigest()
    except BadSignature as bad:
        raise InstallFailed("INSTALL_PARSE_FAILED_NO_CERTIFICATES", str(bad)) from bad
    return Part(data=data, package=package or "", version_code=version or "", split=split or "", signature=signature)


def base_and_splits(parts: Iterable[Part]) -> tuple[Part, tuple[Part, ...]]:
    """Tell the base from what belongs to it. Raises InstallFailed, as `PackageInstallerSession` validates a set."""
    by_name: dict[str, Part] = {}
    for part in parts:
        if part.split in by_name:
            raise InstallFailed("INSTALL_FAILED_INVALID_APK", f"Split {part.split or None} was defined multiple times")
        by_name[part.split] = part
    base = by_name.pop("", None)
    if base is None:
        raise InstallFailed("INSTALL_FAILED_INVALID_APK", "Full install must include a base package")
    for part in by_name.values():
        for what, found, wanted in (
            ("package", part.package, base.package),
            ("version code", part.version_code, base.version_code),
            ("signatures", part.signature, base.signature),
        ):
            if found != wanted:
                raise InstallFailed(
                    "INSTALL_FAILED_INVALID_APK", f"{part.file} {what} {found} inconsistent with {wanted}"
                )
    return base, tuple(by_name.values())
