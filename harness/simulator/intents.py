"""Intents and which component answers one."""

from __future__ import annotations

from typing import Any

import msgspec

from harness.simulator.packages import IntentFilter

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
        """`{ act=... cat=[...] dat=... flg=0x... cmp=... (has extras) }`, as logs and `am start` print it."""
        parts = []
        if self.action:
            parts.append(f"act={self.action}")
        if self.categories:
            parts.append(f"cat=[{','.join(self.categories)}]")
        if self.data:
            parts.append(f"dat={self.data}")
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


def short_component(package: str, name: str) -> str:
    """`com.x/.Main` where the class is in the package, else `com.x/org.y.Main`."""
    return f"{package}/{name[len(package) :] if name.startswith(package + '.') else name}"


def answers(candidate: IntentFilter, intent: Intent, *, default_only: bool = False) -> bool:
    """Whether a filter matches, by the platform's rules of action, category and data."""
    if intent.action and intent.action not in candidate.actions:
        return False
    if not intent.action and not candidate.actions:
        return False
    wanted = set(intent.categories) | ({CATEGORY_DEFAULT} if default_only else set())
    return wanted <= set(candidate.categories) and _data_answers(candidate, intent)


def _data_answers(candidate: IntentFilter, intent: Intent) -> bool:
    scheme, separator, rest = (intent.data or "").partition(":")
    if not separator:
        scheme = ""
    if bool(scheme) != bool(candidate.schemes) or (scheme and scheme not in candidate.schemes):
        return False
    host = rest.removeprefix("//").split("/", 1)[0].split("?", 1)[0].split(":", 1)[0]
    if candidate.hosts and host not in candidate.hosts:
        return False
    if bool(intent.type) != bool(candidate.types):
        return False
    return not intent.type or any(_type_answers(each, intent.type) for each in candidate.types)


def _type_answers(pattern: str, mime: str) -> bool:
    return pattern in ("*/*", mime) or (pattern.endswith("/*") and mime.startswith(pattern[:-1]))
