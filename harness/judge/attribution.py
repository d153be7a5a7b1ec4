"""Who did it: the innermost application frame of a stack, matched by the longest package prefix.

Frames of the platform say nothing about who asked; frames of shared libraries (androidx, okhttp3 ...) are passed over
as well, at the price of confidence.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from harness.catalogue import Sdk
from harness.judge.verdict import Actor
from harness.policy import Policy

PLATFORM = (
    "android",
    "com.android",
    "com.google.android.collect",
    "dalvik",
    "java",
    "javax",
    "jdk",
    "libcore",
    "org.apache.harmony",
    "org.json",
    "org.w3c",
    "org.xml",
    "sun",
    "com.sun",
)
SHARED_LIBRARIES = ("androidx", "com.google.gson", "kotlin", "kotlinx", "okhttp3", "okio", "retrofit2", "io.reactivex")

FIRST_PARTY = "first_party"
UNATTRIBUTED = "unattributed"
_NOBODY = Actor(id=UNATTRIBUTED, zh="无法归属的代码", en="unattributed code", confidence="none")


def class_of(frame: str) -> str:
    """`com.a.B$1.run(B.java:7)` -> `com.a.B$1`."""
    return frame.partition("(")[0].rpartition(".")[0]


def under(name: str, package: str) -> bool:
    """Whether the class `name` is in `package` or below it, or is that class or inside it."""
    return name == package or name.startswith((f"{package}.", f"{package}$"))


def is_platform(name: str) -> bool:
    """Whether a class belongs to the platform; the proxies it makes at run time do too."""
    return not name or name.startswith("$Proxy") or any(under(name, package) for package in PLATFORM)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Knows the first party of a policy and the SDK registry."""

    policy: Policy
    sdks: tuple[Sdk, ...]
    _prefixes: dict[str, Actor] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        """Order all prefixes: of two SDKs that share one, that which the policy declares is named, less surely."""
        declared = {row.sdk for row in self.policy.sdks}
        for sdk in sorted(self.sdks, key=lambda sdk: sdk.id not in declared):
            for package in sdk.packages:
                shared = package in self._prefixes
                actor = self._prefixes[package] if shared else sdk_actor(sdk)
                self._prefixes[package] = _with(actor, confidence="medium") if shared else actor
        for package in self.policy.first_party.packages:
            self._prefixes[package] = _first_party(self.policy)

    def of_stack(self, frames: Iterable[str]) -> Actor:
        """Name the actor of a stack, innermost frame first."""
        passed_over = False
        for frame in frames:
            name = class_of(frame)
            if is_platform(name):
                continue
            if any(under(name, library) for library in SHARED_LIBRARIES):
                passed_over = True
                continue
            actor = self._of_class(name)
            if actor is None:
                return _with(_NOBODY, frame=frame)
            confidence = "medium" if passed_over else actor.confidence
            return _with(actor, confidence=confidence, frame=frame)
        return _NOBODY

    def of_host(self, host: str) -> str:
        """Name who receives what is sent to `host`: `first_party`, `sdk:<id>` or `unknown`."""
        if any(_host_fits(host, pattern) for pattern in self.policy.first_party.hosts):
            return FIRST_PARTY
        declared = {row.sdk for row in self.policy.sdks}
        fitting = [sdk for sdk in self.sdks if any(_host_fits(host, pattern) for pattern in sdk.hosts)]
        fitting.sort(key=lambda sdk: sdk.id not in declared)
        return f"sdk:{fitting[0].id}" if fitting else "unknown"

    def named(self, actor_id: str) -> Actor:
        """Give the actor of an id such as `sdk:amap`."""
        if actor_id == FIRST_PARTY:
            return _first_party(self.policy)
        return next((sdk_actor(sdk) for sdk in self.sdks if f"sdk:{sdk.id}" == actor_id), _NOBODY)

    def _of_class(self, name: str) -> Actor | None:
        fitting = [package for package in self._prefixes if under(name, package)]
        return self._prefixes[max(fitting, key=len)] if fitting else None


def sdk_actor(sdk: Sdk) -> Actor:
    """The actor that an SDK is."""
    return Actor(id=f"sdk:{sdk.id}", zh=sdk.name_zh, en=sdk.name_en, confidence="high")


def _first_party(policy: Policy) -> Actor:
    return Actor(id=FIRST_PARTY, zh=f"应用自身（{policy.operator.zh}）", en="the app itself", confidence="high")


def _with(actor: Actor, *, confidence: str | None = None, frame: str = "") -> Actor:
    return Actor(
        id=actor.id, zh=actor.zh, en=actor.en, confidence=confidence or actor.confidence, frame=frame or actor.frame
    )


def _host_fits(host: str, pattern: str) -> bool:
    return fnmatchcase(host.lower().rstrip("."), pattern.lower())
