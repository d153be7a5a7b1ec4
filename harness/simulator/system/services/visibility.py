"""Which packages an app may know of, from Android 11 on (AOSP AppsFilterImpl, AppsFilterUtils; android14-release)."""

from __future__ import annotations

from harness.simulator.apps.intents import Intent, answers
from harness.simulator.apps.packages import InstalledPackage, IntentFilter

ANDROID_11 = 30
FIRST_APP_UID = 10000
QUERY_ALL_PACKAGES = "android.permission.QUERY_ALL_PACKAGES"


def sees(asking: InstalledPackage, target: InstalledPackage) -> bool:
    """Whether the app `asking` may know of `target`."""
    manifest = asking.manifest
    if asking.uid < FIRST_APP_UID or asking.uid == target.uid or manifest.target_sdk < ANDROID_11:
        return True
    if target.force_queryable or QUERY_ALL_PACKAGES in asking.install_permissions:
        return True
    if target.name in manifest.queries or target.installer == asking.name:
        return True
    return _has_queried_component(asking, target)


def _has_queried_component(asking: InstalledPackage, target: InstalledPackage) -> bool:
    exported = [each for each in target.manifest.components if each.exported]
    authorities = {each for component in exported for each in component.authorities}
    if authorities & set(asking.manifest.queried_authorities):
        return True
    filters = [each for component in exported for each in component.filters]
    intents = [_intent(each) for each in asking.manifest.queried_intents]
    return any(answers(each, intent, wildcards=True) for intent in intents for each in filters)


def _intent(queried: IntentFilter) -> Intent:
    """Build what a `<queries><intent>` asks for (ParsingPackageUtils.parseQueries)."""
    mime = next(iter(queried.types), None)
    data = None
    if queried.schemes:
        host = f"//{queried.hosts[0]}" if queried.hosts else ""
        data = f"{queried.schemes[0]}:{host}/*"
    elif mime:
        data = "content://*/*"
    return Intent(
        action=next(iter(queried.actions), None),
        categories=queried.categories,
        data=data,
        type=mime if mime is None or "/" in mime else f"{mime}/*",
    )
