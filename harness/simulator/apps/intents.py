"""Intents and which component answers one."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from harness.simulator.apps.packages import IntentFilter

ACTION_MAIN = "android.intent.action.MAIN"
CATEGORY_LAUNCHER = "android.intent.category.LAUNCHER"
CATEGORY_HOME = "android.intent.category.HOME"
CATEGORY_DEFAULT = "android.intent.category.DEFAULT"

FLAG_ACTIVITY_NEW_TASK = 0x10000000
FLAG_ACTIVITY_CLEAR_TASK = 0x00008000
FLAG_ACTIVITY_CLEAR_TOP = 0x04000000
FLAG_ACTIVITY_SINGLE_TOP = 0x20000000
FLAG_INCLUDE_STOPPED_PACKAGES = 0x00000020


class Intent(msgspec.Struct, frozen=True, kw_only=True):
    """An intent as it travels between app and system."""

    action: str | None = None
    data: str | None = None
    type: str | None = None
    package: str | None = None
    component: str | None = None  # "package/class"
    categories: tuple[str, ...] = ()
    flags: int = 0
    extras: dict[str, Any] = {}

    @property
    def target(self) -> tuple[str, str] | None:
        """Package and full class name of the explicit component."""
        if not self.component or "/" not in self.component:
            return None
        package, _, name = self.component.partition("/")
        return package, package + name if name.startswith(".") else name

    def to_json(self) -> dict[str, Any]:
        """The form of the wire."""
        form: dict[str, Any] = msgspec.to_builtins(self)
        return form

    def describe(self) -> str:
        """`{ act=... cat=[...] dat=... flg=0x... cmp=... (has extras) }`, as logs and `am start` print it.

        The data are shortened as Uri.toSafeString does.
        """
        parts = []
        if self.action:
            parts.append(f"act={self.action}")
        if self.categories:
            parts.append(f"cat=[{','.join(self.categories)}]")
        if self.data:
            parts.append(f"dat={_safe(self.data)}")
        if self.type:
            parts.append(f"typ={self.type}")
        if self.flags:
            parts.append(f"flg=0x{self.flags:x}")
        if self.package:
            parts.append(f"pkg={self.package}")
        if self.target:
            parts.append(f"cmp={short_component(*self.target)}")
        if self.extras:
            parts.append("(has extras)")
        return "{ " + "".join(part + " " for part in parts) + "}"


def _safe(data: str) -> str:
    """Write a URI without what may be personal in it: no path, no query, no digits of a number."""
    scheme, separator, rest = data.partition(":")
    if not separator:
        return ""
    if scheme.lower() in ("tel", "sip", "sms", "smsto", "mailto", "nfc"):
        return f"{scheme}:{''.join(each if each in '-@.' else 'x' for each in rest.partition('#')[0])}"
    if rest.startswith("//"):
        authority = re.split(r"[/?#]", rest[2:], maxsplit=1)[0]
        return f"{scheme}://{authority.rpartition('@')[2]}/..."
    return f"{scheme}:/..." if rest.startswith("/") else f"{scheme}:"


def short_component(package: str, name: str) -> str:
    """`com.x/.Main` where the class is in the package, else `com.x/org.y.Main`."""
    return f"{package}/{name[len(package) :] if name.startswith(package + '.') else name}"


def answers(candidate: IntentFilter, intent: Intent, *, default_only: bool = False, wildcards: bool = False) -> bool:
    """Whether a filter matches, by the platform's rules of action, category and data.

    With `wildcards` a `*` in the intent stands for anything, as in `<queries>`.
    """
    any_action = wildcards and intent.action == "*" and candidate.actions
    if intent.action and intent.action not in candidate.actions and not any_action:
        return False
    if not intent.action and not candidate.actions:
        return False
    wanted = set(intent.categories) | ({CATEGORY_DEFAULT} if default_only else set())
    return wanted <= set(candidate.categories) and _data_answers(candidate, intent, wildcards=wildcards)


def _data_answers(candidate: IntentFilter, intent: Intent, *, wildcards: bool) -> bool:
    """IntentFilter.matchData, without paths."""
    if not candidate.types and not candidate.schemes:
        return not intent.type and not intent.data
    scheme, separator, rest = (intent.data or "").partition(":")
    if not separator:
        scheme = ""
    any_scheme = wildcards and scheme == "*"
    if candidate.schemes:
        if scheme not in candidate.schemes and not any_scheme:
            return False
        if candidate.hosts and not _host_answers(candidate.hosts, rest, wildcards=wildcards):
            return False
    elif scheme not in ("", "content", "file") and not any_scheme:
        return False  # a filter that names types alone is about what can be opened
    if not candidate.types:
        return not intent.type
    return bool(intent.type) and any(_type_answers(each, intent.type or "") for each in candidate.types)


def _host_answers(hosts: tuple[str, ...], rest: str, *, wildcards: bool) -> bool:
    if not rest.startswith("//"):
        return wildcards and "*" in hosts
    host = re.split(r"[/?#:]", rest[2:].rpartition("@")[2] or rest[2:], maxsplit=1)[0].lower()
    if wildcards and host == "*":
        return True
    return any(host.endswith(each[1:].lower()) if each.startswith("*") else host == each.lower() for each in hosts)


def _type_answers(pattern: str, mime: str) -> bool:
    """IntentFilter.findMimeType: either side may leave the kind open."""
    if pattern in ("*/*", mime) or mime == "*/*":
        return True
    if pattern.endswith("/*"):
        return mime.startswith(pattern[:-1])
    return mime.endswith("/*") and pattern.startswith(mime[:-1])
