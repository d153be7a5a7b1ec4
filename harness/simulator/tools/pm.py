"""`pm`, which is `cmd package`: install, list, permissions."""

from __future__ import annotations

from collections.abc import Callable

from harness.simulator.apps.intents import CATEGORY_DEFAULT, Intent, answers, short_component
from harness.simulator.apps.packages import FLAG_ORDER, Component, InstalledPackage, IntentFilter
from harness.simulator.dumps import package as package_dump
from harness.simulator.shell.invocation import Invocation
from harness.simulator.system import knowledge
from harness.simulator.system.services.package import FEATURES
from harness.simulator.system.services.permission import UnknownPermission
from harness.simulator.tools import pm_install
from harness.simulator.tools.words import CommandFailed, Verb, Words, check_user, java_exception, run_verb

_IMPL = "com.android.server.pm.permission.PermissionManagerServiceImpl"
_PERMISSION_FRAMES = (
    f"{_IMPL}.grantRuntimePermissionInternal(PermissionManagerServiceImpl.java:1359)",
    f"{_IMPL}.grantRuntimePermission(PermissionManagerServiceImpl.java:1332)",
    "com.android.server.pm.permission.PermissionManagerService.grantRuntimePermission(PermissionManagerService.java:603)",
    "com.android.server.pm.PackageManagerShellCommand.runGrantRevokePermission(PackageManagerShellCommand.java:2700)",
)
LIST_FLAGS = frozenset(
    {"-f", "-s", "-3", "-d", "-e", "-i", "-U", "-u", "-a", "-l", "--show-versioncode", "--apex-only"}
)
FILTERS = frozenset({"assume-verified", "extract", "verify", "space-profile", "space", "speed-profile", "speed",
                     "everything-profile", "everything", "verify-none", "quicken"})  # fmt: skip
REASONS = {"first-boot": "verify", "boot-after-ota": "verify", "install": "speed-profile", "bg-dexopt": "speed-profile",
           "cmdline": "verify", "inactive": "verify", "shared": "speed"}  # fmt: skip


async def pm(call: Invocation) -> int:
    """Run one verb of the package service."""
    return await run_verb(call, Words(call.argv[1:], code=1), VERBS, "Package manager (package) commands")


async def uninstall(call: Invocation, words: Words) -> int:
    """`uninstall [-k] [--user N] PKG`."""
    given = _options(words, ("-k",), ("--versionCode",))
    package = call.device.packages.get(words.need("package name not specified"))
    if package is None or package.system:
        absent = "not installed for 0" if package is None and "--user" in given else "DELETE_FAILED_INTERNAL_ERROR"
        call.out(f"Failure [{absent}]\n")
        return 1
    await call.device.packages.uninstall(package)
    call.out("Success\n")
    return 0


async def clear(call: Invocation, words: Words) -> int:
    """`clear [--user N] PKG`."""
    _options(words)
    package = call.device.packages.get(words.need("no package specified"))
    if package is None:
        call.out("Failed\n")
        return 1
    await call.device.packages.clear(package)
    call.out("Success\n")
    return 0


async def path(call: Invocation, words: Words) -> int:
    """`path PKG`: nothing and exit code 1 where it is not installed."""
    _options(words)
    package = call.device.packages.get(words.need("no package specified"))
    if package is None:
        return 1
    for file in (package.apk_path, *(f"{package.code_path}/{split}" for split in package.splits)):
        call.out(f"package:{file}\n")
    return 0


async def list_(call: Invocation, words: Words) -> int:
    """`list packages|permissions|permission-groups|users|features`."""
    kind = words.next()
    listing = LISTS.get(kind or "")
    if listing is None:
        raise CommandFailed(
            "Error: didn't specify type of data to list\n" if kind is None else f"Error: unknown list type '{kind}'\n"
        )
    return await listing(call, words)


async def list_packages(call: Invocation, words: Words) -> int:
    """`list packages [-f] [-s] [-3] [-d] [-e] [-i] [-U] [--show-versioncode] [--uid UID] [--user N] [FILTER]`."""
    chosen = set()
    uid = None
    for option in words.options():
        if option == "--user":
            check_user(words)
        elif option == "--uid":
            uid = words.need_number("uid expected")
        elif option in LIST_FLAGS:
            chosen.add(option)
        else:
            raise CommandFailed(f"Error: Unknown option: {option}\n", 255)
    wanted = words.next() or ""
    for package in call.device.packages:
        hidden = ("-s" in chosen and not package.system) or ("-3" in chosen and package.system) or "-d" in chosen
        if hidden or wanted not in package.name or uid not in (None, package.uid):
            continue
        call.out(f"package:{_listed(package, chosen)}\n")
    return 0


async def list_permissions(call: Invocation, words: Words) -> int:
    """`list permissions [-g] [-d] [-s]`."""
    chosen = {option for option in words.options() if option in ("-g", "-d", "-s", "-f", "-u")}
    table = [each for each in knowledge.permissions().values() if "-d" not in chosen or each.protection == "dangerous"]
    if "-g" not in chosen:
        call.out("All Permissions:\n\n" + "".join(f"permission:{each.name}\n" for each in table))
        return 0
    call.out("Dangerous Permissions:\n\n" if "-d" in chosen else "All Permissions:\n\n")
    for group in dict.fromkeys(each.group for each in table):
        call.out(f"group:android.permission-group.{group}\n" if group else "ungrouped:\n")
        call.out("".join(f"  permission:{each.name}\n" for each in table if each.group == group) + "\n")
    return 0


async def list_groups(call: Invocation, words: Words) -> int:
    """`list permission-groups`."""
    for group in dict.fromkeys(each.group for each in knowledge.permissions().values() if each.group):
        call.out(f"permission group:android.permission-group.{group}\n")
    return 0


async def list_users(call: Invocation, words: Words) -> int:
    """`list users`."""
    call.out("Users:\n\tUserInfo{0:机主:4c13} running\n")
    return 0


async def list_features(call: Invocation, words: Words) -> int:
    """`list features`."""
    call.out("".join(f"feature:{each}\n" for each in sorted(FEATURES)))
    return 0


async def grant(call: Invocation, words: Words) -> int:
    """`grant [--user N] PKG PERMISSION`."""
    return _change(call, words, "grant")


async def revoke(call: Invocation, words: Words) -> int:
    """`revoke [--user N] PKG PERMISSION`."""
    return _change(call, words, "revoke")


async def set_permission_flags(call: Invocation, words: Words) -> int:
    """`set-permission-flags [--user N] PKG PERMISSION FLAG...`."""
    return _flags(call, words, "set-permission-flags", on=True)


async def clear_permission_flags(call: Invocation, words: Words) -> int:
    """`clear-permission-flags [--user N] PKG PERMISSION FLAG...`."""
    return _flags(call, words, "clear-permission-flags", on=False)


async def reset_permissions(call: Invocation, words: Words) -> int:
    """`reset-permissions`: of every app; a package given is ignored, as on the releases that take none."""
    for package in call.device.packages:
        if not package.system:
            call.device.permissions.reset(package)
    return 0


async def dump(call: Invocation, words: Words) -> int:
    """`dump PKG`."""
    package = call.device.packages.get(words.need("no package specified"))
    if package:
        call.out("DUMP OF SERVICE package:\n" + package_dump.dump(call.device, package))
    return 0


async def resolve_activity(call: Invocation, words: Words) -> int:
    """`resolve-activity [--brief] [--components] [--user N] INTENT`."""
    from harness.simulator.tools.am import read_intent

    brief, intent = _intent(words, read_intent)
    found = call.device.packages.query("activity", intent)
    if not found:
        call.out("No activity found\n")
        return 0
    package, component = found[0]
    name = short_component(package.name, component.name)
    call.out(f"{name}\n" if brief == "--components" else _resolved(package, component, intent, brief=bool(brief)))
    return 0


async def query_activities(call: Invocation, words: Words) -> int:
    """`query-activities [--brief] [--components] [--user N] INTENT`."""
    from harness.simulator.tools.am import read_intent

    brief, intent = _intent(words, read_intent)
    found = call.device.packages.query("activity", intent)
    if not found:
        call.out("No activities found\n")
        return 0
    if brief == "--components":
        call.out("".join(f"{short_component(package.name, component.name)}\n" for package, component in found))
        return 0
    call.out(f"{len(found)} activities found:\n")
    for number, (package, component) in enumerate(found):
        call.out(f"  Activity #{number}:\n" + _resolved(package, component, intent, brief=bool(brief), indent="    "))
    return 0


def _resolved(package: InstalledPackage, component: Component, intent: Intent, *, brief: bool, indent: str = "") -> str:
    """One result of an intent as PackageManagerShellCommand.printResolveInfo gives it."""
    matched = next((each for each in component.filters if answers(each, intent)), IntentFilter())
    priority, default = matched.priority, CATEGORY_DEFAULT in matched.categories
    order = f"priority={priority} preferredOrder=0 match=0x108000 specificIndex=-1 isDefault={str(default).lower()}"
    if brief:
        return f"{indent}{order}\n{indent}{short_component(package.name, component.name)}\n"
    lines = [
        order,
        "ActivityInfo:",
        f"  name={component.name}",
        f"  packageName={package.name}",
        f"  processName={component.process}",
        f"  enabled={str(component.enabled).lower()} exported={str(component.exported).lower()} directBootAware=false",
    ]
    return "".join(f"{indent}{line}\n" for line in lines)


async def compile_(call: Invocation, words: Words) -> int:
    """`compile -m FILTER|-r REASON [-f] [--reset] [-a|PKG]`: a package's code runs here as it is; it is noted."""
    mode, reason, everything = "", "cmdline", False
    for option in words.options():
        if option == "-m":
            mode = words.need("Argument expected after -m")
            if mode not in FILTERS:
                raise CommandFailed(f'Error: "{mode}" is not a valid compilation filter.\n', 1)
        elif option == "-r":
            reason = words.need("Argument expected after -r")
            if reason not in REASONS:
                raise CommandFailed(f"Error: Unknown compilation reason: {reason}\n", 1)
            mode = REASONS[reason]
        elif option in ("--split", "-c"):
            words.next() if option == "--split" else None
        elif option == "--reset":
            mode, reason = "verify", "install"
        elif option == "-a":
            everything = True
        elif option not in ("-f", "--force-merge-profile", "--secondary-dex", "--full", "--check-prof", "-v"):
            raise CommandFailed(f"Error: Unknown option: {option}\n", 1)
    if not mode:
        raise CommandFailed('Cannot run without any of compilation filter ("-m") and compilation reason ("-r")\n', 1)
    chosen = list(call.device.packages) if everything else []
    for name in () if everything else (words.need("package name not specified"), *words.rest()):
        package = call.device.packages.get(name)
        if package is None:
            call.out(f"Failure: package {name} could not be compiled\n")
            return 1
        chosen.append(package)
    for package in chosen:
        package.dexopt = (mode, reason)
    call.out("Success\n")
    return 0


def _intent(words: Words, read: Callable[[Words, str | None], Intent]) -> tuple[str, Intent]:
    brief = ""
    while True:
        option = next(words.options(), None)
        if option in ("--brief", "--components"):
            brief = option
        elif option == "--query-flags":
            words.need("flags expected")
        else:
            return brief, read(words, option)


def _listed(package: InstalledPackage, chosen: set[str]) -> str:
    text = f"{package.apk_path}={package.name}" if "-f" in chosen else package.name
    if "--show-versioncode" in chosen:
        text += f" versionCode:{package.manifest.version_code}"
    if "-i" in chosen:
        text += f"  installer={package.installer or 'null'}"
    return text + f" uid:{package.uid}" if "-U" in chosen else text


def _options(words: Words, flags: tuple[str, ...] = (), valued: tuple[str, ...] = ()) -> set[str]:
    given = set()
    for option in words.options():
        given.add(option)
        if option == "--user":
            check_user(words)
        elif option in valued:
            words.need(f"missing value of {option}")
        elif option not in flags:
            raise CommandFailed(f"Error: Unknown option: {option}\n", 1)
    return given


def _package(call: Invocation, words: Words, verb: str) -> InstalledPackage:
    name = words.need("no package specified")
    package = call.device.packages.get(name)
    if package is None:
        raise java_exception(
            "package", verb, "java.lang.IllegalArgumentException", f"Unknown package: {name}", _PERMISSION_FRAMES
        )
    return package


def _change(call: Invocation, words: Words, verb: str) -> int:
    everything = False
    for option in words.options():
        if option == "--user":
            check_user(words)
        elif option == "--all-permissions":
            everything = True
        else:
            raise CommandFailed(f"Error: Unknown option: {option}\n", 1)
    package = _package(call, words, verb)
    names = tuple(package.permissions) if everything else (words.need("no permission specified"),)
    change = call.device.permissions.grant if verb == "grant" else call.device.permissions.revoke
    for name in names:
        try:
            change(package, name)
        except UnknownPermission as problem:
            raise java_exception("package", verb, problem.java_class, str(problem), _PERMISSION_FRAMES) from problem
    return 0


def _flags(call: Invocation, words: Words, verb: str, *, on: bool) -> int:
    _options(words)
    package, permission = _package(call, words, verb), words.need("no permission specified")
    names = [each.upper().replace("-", "_") for each in words.rest()]
    if not names:
        raise CommandFailed("Error: must specify one or more flags\n", 1)
    for name in names:
        if name not in FLAG_ORDER:
            raise CommandFailed(f"Unknown flag: {name.lower().replace('_', '-')}\n", 1)
    try:
        call.device.permissions.set_flags(package, permission, names, on=on)
    except UnknownPermission as problem:
        raise java_exception("package", verb, problem.java_class, str(problem), _PERMISSION_FRAMES) from problem
    return 0


LISTS: dict[str, Verb] = {
    "features": list_features,
    "packages": list_packages,
    "package": list_packages,
    "permission-groups": list_groups,
    "permissions": list_permissions,
    "users": list_users,
}

VERBS: dict[str, Verb] = {
    "clear": clear,
    "clear-permission-flags": clear_permission_flags,
    "compile": compile_,
    "dump": dump,
    "grant": grant,
    "install": pm_install.install,
    "install-abandon": pm_install.install_abandon,
    "install-commit": pm_install.install_commit,
    "install-create": pm_install.install_create,
    "install-write": pm_install.install_write,
    "list": list_,
    "path": path,
    "query-activities": query_activities,
    "reset-permissions": reset_permissions,
    "resolve-activity": resolve_activity,
    "revoke": revoke,
    "set-permission-flags": set_permission_flags,
    "uninstall": uninstall,
}
