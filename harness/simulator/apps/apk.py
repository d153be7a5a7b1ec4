"""Reads a real APK as the package installer does: manifest, resources, signature, and code the simulator can run."""

from __future__ import annotations

import hashlib
import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pyaxmlparser
from pyaxmlparser.core import BrokenAPKError, FileNotPresent

from harness.simulator.apps.apk_signature import BadSignature, signing_certificate
from harness.simulator.apps.packages import Component, IntentFilter, Manifest
from harness.simulator.apps.runtimes.protocol import CodeForm

SDK = 34
ABIS = ("arm64-v8a", "armeabi-v7a", "armeabi")
_ANDROID = "{http://schemas.android.com/apk/res/android}"
_LOCALES = ("zh-rCN", "zh", "")  # the device's, best first
_LAUNCH_MODES = {"0": "standard", "1": "singleTop", "2": "singleTask", "3": "singleInstance"}
UNREADABLE = (FileNotPresent, BrokenAPKError, KeyError, zipfile.BadZipFile, zlib.error, struct.error, AttributeError,
               ValueError, EOFError, IndexError, TypeError, AssertionError)  # fmt: skip
_TAGS = {
    "activity": "activity",
    "activity-alias": "activity",
    "service": "service",
    "receiver": "receiver",
    "provider": "provider",
}


class InstallFailed(Exception):
    """The installer refuses; `str()` is what stands between the brackets of `Failure [...]`."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code


@dataclass(frozen=True, slots=True, kw_only=True)
class Apk:
    """What the installer needs of an APK."""

    manifest: Manifest
    strings: dict[int, str]
    ids: dict[int, str]
    code: bytes  # the form of it that the runtime takes
    signature: str  # SHA-256 of the first signing certificate, hex


def read_apk(data: bytes, path: str, form: CodeForm, *, old_target: bool = False) -> Apk:
    """Read an APK; `path` is the name used in messages. Raises InstallFailed as Android 14 would.

    `form` is that of the code which the device runs; `old_target` takes apps that are built for a release too old for
    the platform.
    """
    if not zipfile.is_zipfile(io.BytesIO(data)):
        raise InstallFailed("INSTALL_PARSE_FAILED_NOT_APK", f"Failed to parse {path}")
    try:
        parsed = pyaxmlparser.APK(data, raw=True)
        root = parsed.get_android_manifest_xml()
    except UNREADABLE as problem:
        raise InstallFailed("INSTALL_PARSE_FAILED_NOT_APK", f"Failed to parse {path}: {problem}") from problem
    if root is None or root.tag != "manifest" or not root.get("package"):
        raise InstallFailed("INSTALL_PARSE_FAILED_BAD_MANIFEST", f"{path} has no usable AndroidManifest.xml")
    try:
        strings, ids = _resources(parsed)
        manifest = _manifest(root, strings)
        _check_sdk(manifest, old_target=old_target)
        signature = _signature(data, path, manifest.target_sdk)
        code = _code(parsed, data, form)
    except (zlib.error, zipfile.BadZipFile, KeyError, ValueError, EOFError, struct.error) as problem:
        raise InstallFailed(
            "INSTALL_PARSE_FAILED_UNEXPECTED_EXCEPTION", f"Failed to parse {path}: {problem}"
        ) from problem
    return Apk(manifest=manifest, strings=strings, ids=ids, signature=signature, code=code)


def _check_sdk(manifest: Manifest, *, old_target: bool) -> None:
    if manifest.min_sdk > SDK:
        raise InstallFailed(
            "INSTALL_FAILED_OLDER_SDK", f"Requires newer sdk version #{manifest.min_sdk} (current version is #{SDK})"
        )
    if manifest.target_sdk < 23 and not old_target:
        raise InstallFailed(
            "INSTALL_FAILED_DEPRECATED_SDK_VERSION",
            f"App package must target at least SDK version 23, but found {manifest.target_sdk}",
        )


def _signature(data: bytes, path: str, target_sdk: int) -> str:
    try:
        return hashlib.sha256(signing_certificate(data, path, target_sdk)).hexdigest()
    except BadSignature as bad:
        raise InstallFailed("INSTALL_PARSE_FAILED_NO_CERTIFICATES", str(bad)) from bad


def _code(parsed: Any, data: bytes, form: CodeForm) -> bytes:
    files = parsed.get_files()
    abis = {name.split("/")[1] for name in files if name.startswith("lib/") and name.count("/") >= 2}
    if abis and not abis & set(ABIS):
        raise InstallFailed("INSTALL_FAILED_NO_MATCHING_ABIS", "Failed to extract native libraries, res=-113")
    if form.entry not in files:
        raise InstallFailed("INSTALL_FAILED_NO_MATCHING_ABIS", form.missing)
    return bytes(parsed.get_file(form.entry)) if form.alone else data


def _resources(parsed: Any) -> tuple[dict[int, str], dict[int, str]]:
    """Texts in the device's language and the names of ids, by resource id."""
    table = parsed.get_android_resources()
    if table is None:
        return {}, {}
    table._analyse()  # the library fills `resource_values` only when it is first needed
    strings, ids = {}, {}
    for number, configs in table.resource_values.items():
        kind, _, name = table.get_resource_xml_name(number).partition(":")[2].partition("/")
        if kind == "id":
            ids[number] = name
        elif kind == "string":
            by_locale = {config.get_qualifier(): entry for config, entry in configs.items()}
            entry = next((by_locale[locale] for locale in _LOCALES if locale in by_locale), None)
            if entry is not None and not entry.is_complex():
                strings[number] = str(entry.key.format_value())
    return strings, ids


def _manifest(root: Any, strings: dict[int, str]) -> Manifest:
    package = root.get("package")
    application = root.find("application")
    if application is None:
        raise InstallFailed("INSTALL_PARSE_FAILED_MANIFEST_EMPTY", "<manifest> does not contain an <application>")
    sdk = root.find("uses-sdk")
    min_sdk = _number(sdk, "minSdkVersion", 1)
    target_sdk = _number(sdk, "targetSdkVersion", min_sdk)
    process = _process(package, _attribute(application, "process"), package)
    return Manifest(
        package=package,
        version_code=_number(root, "versionCode", 0),
        version_name=_text(_attribute(root, "versionName"), strings),
        min_sdk=min_sdk,
        target_sdk=target_sdk,
        label=_text(_attribute(application, "label"), strings) or package,
        application=_class(package, _attribute(application, "name")),
        process=process,
        debuggable=_attribute(application, "debuggable") == "true",
        test_only=_attribute(application, "testOnly") == "true",
        allow_backup=_attribute(application, "allowBackup") != "false",
        permissions=tuple(_permissions(root)),
        components=tuple(
            _component(each, package, process, target_sdk, strings) for each in application if each.tag in _TAGS
        ),
        queries=tuple(_attribute(each, "name") for each in root.findall("queries/package")),
        queried_intents=tuple(_filter(each) for each in root.findall("queries/intent")),
        queried_authorities=tuple(
            name for each in root.findall("queries/provider") for name in _attribute(each, "authorities").split(";")
        ),
    )


def _permissions(root: Any) -> Iterator[str]:
    seen = set()
    for tag in ("uses-permission", "uses-permission-sdk-23"):
        for each in root.findall(tag):
            name = _attribute(each, "name")
            if name not in seen and _number(each, "maxSdkVersion", SDK) >= SDK:
                seen.add(name)
                yield name


def _component(node: Any, package: str, process: str, target_sdk: int, strings: dict[int, str]) -> Component:
    filters = tuple(_filter(each) for each in node.findall("intent-filter"))
    exported = _attribute(node, "exported")
    name = _class(package, _attribute(node, "name"))
    if filters and not exported and target_sdk >= 31:
        raise InstallFailed(
            "INSTALL_PARSE_FAILED_MANIFEST_MALFORMED",
            f"Failed parse during installPackageLI: {name}: Targeting S+ (version 31 and above) requires that an"
            " explicit value for android:exported be defined when intent filters are present",
        )
    return Component(
        kind=_TAGS[node.tag],
        name=name,
        process=_process(package, _attribute(node, "process"), process),
        exported=exported == "true" if exported else bool(filters),
        enabled=_attribute(node, "enabled") != "false",
        permission=_attribute(node, "permission"),
        filters=filters,
        authorities=tuple(each for each in _attribute(node, "authorities").split(";") if each),
        label=_text(_attribute(node, "label"), strings),
        launch_mode=_LAUNCH_MODES.get(_attribute(node, "launchMode"), "standard"),
        init_order=_number(node, "initOrder", 0),
        foreground_types=_number(node, "foregroundServiceType", 0),
    )


def _filter(node: Any) -> IntentFilter:
    data = node.findall("data")
    return IntentFilter(
        actions=tuple(_attribute(each, "name") for each in node.findall("action")),
        categories=tuple(_attribute(each, "name") for each in node.findall("category")),
        schemes=tuple(filter(None, (_attribute(each, "scheme") for each in data))),
        hosts=tuple(filter(None, (_attribute(each, "host") for each in data))),
        types=tuple(filter(None, (_attribute(each, "mimeType") for each in data))),
        priority=_number(node, "priority", 0),
    )


def _attribute(node: Any, name: str) -> str:
    return str(node.get(_ANDROID + name) or "")


def _number(node: Any, name: str, default: int) -> int:
    text = _attribute(node, name) if node is not None else ""
    try:
        return int(text, 0) if text else default
    except ValueError:
        return default


def _text(value: str, strings: dict[int, str]) -> str:
    """Resolve `@7F020000`; anything else stands for itself."""
    if not value.startswith("@"):
        return value
    try:
        return strings.get(int(value[1:], 16), "")
    except ValueError:
        return value


def _class(package: str, name: str) -> str:
    if not name:
        return ""
    return package + name if name.startswith(".") else name if "." in name else f"{package}.{name}"


def _process(package: str, name: str, default: str) -> str:
    return package + name if name.startswith(":") else name or default
