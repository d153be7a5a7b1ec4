"""`dumpsys package PKG`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from harness.simulator.apps.intents import short_component
from harness.simulator.apps.packages import Component, InstalledPackage, IntentFilter
from harness.simulator.system import knowledge
from harness.simulator.system.durations import identity

if TYPE_CHECKING:
    from harness.simulator.phone import Phone

TABLES = (("activity", "Activity"), ("receiver", "Receiver"), ("service", "Service"))


def dump(device: Phone, package: InstalledPackage) -> str:
    """Everything the package manager says about one package."""
    lines: list[str] = []
    for kind, title in TABLES:
        lines += _resolver_table(package, kind, title)
    lines += _providers(package)
    lines += ["Key Set Manager:", f"  [{package.name}]", "      Signing KeySets: 1", "", "Packages:"]
    lines += _package(device, package)
    lines += ["", "Dexopt state:", f"  [{package.name}]", f"    path: {package.apk_path}"]
    lines += ["      arm64: [status={}] [reason={}] [primary-abi]".format(*package.dexopt), ""]
    return "\n".join(lines) + "\n"


def _resolver_table(package: InstalledPackage, kind: str, title: str) -> Iterator[str]:
    actions: dict[str, list[tuple[Component, IntentFilter]]] = {}
    for component in package.components(kind):
        for each in component.filters:
            for action in each.actions:
                actions.setdefault(action, []).append((component, each))
    if not actions:
        return
    yield f"{title} Resolver Table:"
    yield "  Non-Data Actions:"
    for action, found in actions.items():
        yield f"      {action}:"
        for component, each in found:
            name = short_component(package.name, component.name)
            yield f"        {identity(name)} {name} filter {identity((name, each))}"
            yield from (f'          Action: "{every}"' for every in each.actions)
            yield from (f'          Category: "{every}"' for every in each.categories)
            yield from (f'          Scheme: "{every}"' for every in each.schemes)
    yield ""


def _providers(package: InstalledPackage) -> Iterator[str]:
    providers = package.components("provider")
    if not providers:
        return
    yield "Registered ContentProviders:"
    for each in providers:
        name = short_component(package.name, each.name)
        yield f"  {name}:"
        yield f"    Provider{{{identity(name)} {name}}}"
    yield ""
    yield "ContentProvider Authorities:"
    for each in providers:
        name = short_component(package.name, each.name)
        for authority in each.authorities:
            yield f"  [{authority}]:"
            yield f"    Provider{{{identity(name)} {name}}}"
            yield f"      applicationInfo=ApplicationInfo{{{identity(package.name)} {package.name}}}"
    yield ""


def _package(device: Phone, package: InstalledPackage) -> Iterator[str]:
    manifest, name = package.manifest, package.name
    flags = " ".join(_flags(package))
    yield f"  Package [{name}] ({identity(name)}):"
    yield f"    appId={package.uid}"
    yield f"    pkg=Package{{{identity(package.code_path)} {name}}}"
    yield f"    codePath={package.code_path}"
    yield f"    resourcePath={package.code_path}"
    yield f"    legacyNativeLibraryDir={package.code_path}/lib"
    yield "    extractNativeLibs=false"
    yield "    primaryCpuAbi=null"
    yield "    secondaryCpuAbi=null"
    yield "    cpuAbiOverride=null"
    yield f"    versionCode={manifest.version_code} minSdk={manifest.min_sdk} targetSdk={manifest.target_sdk}"
    yield "    minExtensionVersions=[]"
    yield f"    versionName={manifest.version_name}"
    yield "    hiddenApiEnforcementPolicy=2"
    yield "    usesNonSdkApi=false"
    yield "    splits=[base]"
    yield "    apkSigningVersion=2"
    yield f"    flags=[ {flags} ]"
    yield "    forceQueryable=false"
    yield f"    dataDir=/data/user/0/{name}"
    yield "    supportsScreens=[small, medium, large, xlarge, resizeable, anyDensity]"
    yield f"    timeStamp={_second(device, package.last_update_ms)}"
    yield f"    lastUpdateTime={_second(device, package.last_update_ms)}"
    yield f"    installerPackageName={package.installer or 'null'}"
    signature = package.signature[:8]
    yield (
        f"    signatures=PackageSignatures{{{identity(package.signature)} version:2,"
        f" signatures:[{signature}], past signatures:[]}}"
    )
    yield "    installPermissionsFixed=true"
    yield f"    pkgFlags=[ {flags} ]"
    yield from _permissions(device, package)


def _permissions(device: Phone, package: InstalledPackage) -> Iterator[str]:
    table = knowledge.permissions()
    yield "    requested permissions:"
    implied = [each for each in package.permissions if each not in package.manifest.permissions]
    for each in (*package.manifest.permissions, *implied):
        restricted = ": restricted=true" if each in table and table[each].restricted else ""
        yield f"      {each}{restricted}"
    yield "    install permissions:"
    yield from (
        f"      {each}: granted=true" for each in package.manifest.permissions if each in package.install_permissions
    )
    yield (
        "    User 0: ceDataInode=131072 deDataInode=131073 installed=true hidden=false suspended=false"
        f" distractionFlags=0 stopped={_boolean(package.stopped)} notLaunched={_boolean(package.not_launched)}"
        " enabled=0 instant=false virtual=false"
    )
    yield "      installReason=0"
    yield f"      firstInstallTime={_second(device, package.first_install_ms)}"
    yield "      uninstallReason=0"
    yield "      gids=[3003]" if "android.permission.INTERNET" in package.install_permissions else "      gids=[]"
    yield "      runtime permissions:"
    for name, state in package.permissions.items():
        flags = state.flag_text()
        yield f"        {name}: granted={_boolean(state.granted)}" + (f", flags=[ {flags}]" if flags else "")


def _flags(package: InstalledPackage) -> Iterator[str]:
    if package.system:
        yield "SYSTEM"
    if package.manifest.debuggable:
        yield "DEBUGGABLE"
    yield from ("HAS_CODE", "ALLOW_CLEAR_USER_DATA")
    if package.manifest.test_only:
        yield "TEST_ONLY"
    if package.manifest.allow_backup:
        yield "ALLOW_BACKUP"


def _second(device: Phone, ms: int) -> str:
    return device.clock.local(ms * 1_000_000).strftime("%Y-%m-%d %H:%M:%S")


def _boolean(value: bool) -> str:
    return "true" if value else "false"
