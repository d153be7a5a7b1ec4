"""What the manifest of an APK says.

Sources: developer.android.com/guide/topics/manifest, AOSP `ParsingPackageUtils`.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from harness.inventory.binary_xml import ANDROID, read_binary_xml
from harness.inventory.names import told
from harness.inventory.types import Component, ComponentKind, Declarations, Requested
from harness.inventory.unreadable import Unreadable

_ASKS = ("uses-permission", "uses-permission-sdk-23", "uses-permission-sdk-m")
_FIRST = 1  # the API level that a manifest means which names none
_PROVIDERS_CLOSED_SINCE = 17  # target level from which a provider that says nothing is not exported


def read_manifest(content: bytes) -> Declarations:
    """Raises `Unreadable` where it cannot be read as Android reads it."""
    root = read_binary_xml(content)
    if root.tag != "manifest":
        raise Unreadable("不是清单文件", "it is no manifest")
    package = told(root.get("package") or "")
    least, target = _levels(root.find("uses-sdk"))
    application = root.find("application")
    if application is None:
        application = Element("application")  # a split may have none
    return Declarations(
        package=package,
        version_code=_of(root, "versionCode"),
        version_name=_of(root, "versionName"),
        split=told(root.get("split") or ""),
        min_sdk=least,
        target_sdk=target,
        permissions=tuple(
            Requested(name=_name_of(each), max_sdk=_number(_of(each, "maxSdkVersion")))
            for tag in _ASKS
            for each in root.findall(tag)
        ),
        defines=tuple(map(_name_of, root.findall("permission"))),
        application=_class(package, _of(application, "name")),
        components=tuple(_components(application, package, target)),
        allow_backup=_truth(_of(application, "allowBackup")),
        debuggable=_truth(_of(application, "debuggable")),
        cleartext=_truth(_of(application, "usesCleartextTraffic")),
        versions=dict(_versions(application)),
    )


def _levels(sdk: Element | None) -> tuple[int | None, int | None]:
    """The least API level and the one that is aimed at; None for what is no number, as of a preview."""
    if sdk is None:
        return _FIRST, _FIRST
    least, target = _of(sdk, "minSdkVersion"), _of(sdk, "targetSdkVersion")
    lowest = _number(least) if least else _FIRST
    return lowest, _number(target) if target else lowest


def _components(application: Element, package: str, target: int | None) -> Iterator[Component]:
    for kind in ComponentKind:
        for tag in application.findall(kind.value):
            said = _truth(_of(tag, "exported"))
            opened = tag.find("intent-filter") is not None
            if kind is ComponentKind.PROVIDER:
                opened = target is not None and target < _PROVIDERS_CLOSED_SINCE
            yield Component(
                kind=kind,
                name=_class(package, _name_of(tag, "targetActivity" if kind is ComponentKind.ALIAS else "name")),
                exported=opened if said is None else said,
                permission=_of(tag, "permission"),
                launcher=any(
                    _of(each, "name") == "android.intent.category.LAUNCHER"
                    for each in tag.findall("intent-filter/category")
                ),
            )


def _versions(application: Element) -> Iterator[tuple[str, str]]:
    """Meta-data that is called a version, and what HMS leaves: `com.huawei.hms.client.service.name:push`."""
    for each in application.findall("meta-data"):
        name, value = _of(each, "name"), _of(each, "value")
        named = "version" in name.lower() or name.startswith("com.huawei.hms.client.service.name:")
        if named and value and not value.startswith("@"):
            yield name, value


def _of(tag: Element, attribute: str) -> str:
    return told(tag.get(f"{ANDROID}{attribute}") or "")


def _name_of(tag: Element, attribute: str = "name") -> str:
    """Its name. Raises `Unreadable` where it has none, or one that only the resources say."""
    name = _of(tag, attribute)
    if not name or name.startswith("@"):
        raise Unreadable(f"有一个 <{told(tag.tag)}> 没有名称", f"a <{told(tag.tag)}> without a name")
    return name


def _class(package: str, name: str) -> str:
    """A name that begins with a dot, or has none, is one of the package."""
    if not name:
        return ""
    return package + name if name.startswith(".") else name if "." in name else f"{package}.{name}"


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def _truth(text: str) -> bool | None:
    """None as well for what a resource says."""
    return None if not text or text.startswith("@") else text.lower() not in ("false", "0")
