"""Who did it: the innermost application frame of a stack, matched by the longest package prefix; and whose a host is.

Frames of the platform say nothing about who asked. Code that is shared is followed outward to whoever called it; what
stays open between several is an actor with candidates, and decides nothing where these differ.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from harness.catalogue import Sdk, Shared
from harness.catalogue.register import CATALOGUE, FILE, Register
from harness.judge.verdict import Actor
from harness.policy import Policy

PLATFORM = (
    "android",
    *(f"com.android.{name}" for name in ("internal", "server", "org", "okhttp", "i18n", "icu", "ims", "net", "wifi")),
    *(f"com.android.{name}" for name in ("framework", "modules", "bluetooth", "nfc", "phone", "telephony", "service")),
    *(f"com.android.{name}" for name in ("adservices", "os", "id", "creator")),
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
APPS = "app//"  # so the agent marks a frame with a name like the platform's whose code came with the app
_PROXY = re.compile(r"\$Proxy\d+")
BUILT_INTO_APPS = ("android.support", "android.arch")  # named as the platform's, and part of the app
# What takes work from a queue: the code outward of it lends its thread and asked for nothing.
DISPATCHERS = (
    "android.os.Looper.loop(",
    "java.util.TimerThread.mainLoop(",
    "java.util.concurrent.ForkJoinPool.runWorker(",
    "java.util.concurrent.ThreadPoolExecutor.runWorker(",
)

FIRST_PARTY = "first_party"
UNATTRIBUTED = "unattributed"
UNKNOWN = "unknown"
_NOBODY = Actor(id=UNATTRIBUTED, zh="无法归属的代码", en="code that could not be attributed", confidence="none")
_STRANGER = Actor(id=UNKNOWN, zh="未知的接收方", en="an unknown recipient", confidence="none")
_SURENESS = ("none", "low", "medium", "high")


def class_of(frame: str) -> str:
    """`com.a.B$1.run(B.java:7)` -> `com.a.B$1`."""
    return frame.partition("(")[0].rpartition(".")[0].removeprefix(APPS)


def library_of(frame: str) -> str | None:
    """`[libfoo.so+0x12]` -> `libfoo.so`; None for a frame of Java."""
    return frame[1:].rpartition("+")[0] if frame.startswith("[") else None


def package_of(frame: str) -> str:
    """`com.a.B$1.run(B.java:7)` -> `com.a`."""
    return class_of(frame).rpartition(".")[0]


def under(name: str, package: str) -> bool:
    """Whether the class `name` is in `package` or below it, or is that class or inside it."""
    return name == package or name.startswith((f"{package}.", f"{package}$"))


def is_platform(frame: str) -> bool:
    """Whether a frame of Java is the platform's; those of the proxies it makes at run time are too."""
    if frame.startswith(APPS):
        return False
    name = class_of(frame)
    if not name or _PROXY.fullmatch(name):
        return True
    return any(under(name, each) for each in PLATFORM) and not any(under(name, each) for each in BUILT_INTO_APPS)


def settled(actor: Actor, is_allowed: Callable[[str], bool | None]) -> bool | None:
    """Whether something is allowed to an actor, whichever candidate it is; None where that depends or is open."""
    answers = {is_allowed(each) for each in actor.possible}
    return answers.pop() if len(answers) == 1 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Owner:
    """Whose code a package prefix, or whose host a pattern, is."""

    actors: tuple[str, ...]  # ids; none: anyone's
    follows: bool = False  # acts for its caller


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Knows the first party of a policy, the SDK registry and what several SDKs share."""

    policy: Policy
    register: Register = CATALOGUE
    _prefixes: dict[str, _Owner] = field(default_factory=dict, init=False)
    _hosts: dict[str, _Owner] = field(default_factory=dict, init=False)
    _names: dict[str, Actor] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        """Gather who claims each prefix and pattern; what the policy says of the first party is beyond dispute."""
        added = tuple(f"sdk:{sdk.id}" for sdk in self.register.sdks if sdk.source == FILE)
        for shared in self.register.shared:
            # What an SDK that the user added has built in, the catalogue cannot know.
            users = (*shared.used_by, *added) if shared.used_by else ()
            self._prefixes.update(dict.fromkeys(shared.packages, _Owner(actors=users, follows=True)))
            self._hosts.update(dict.fromkeys(map(str.lower, shared.hosts), _Owner(actors=(*shared.used_by, UNKNOWN))))
        own = {f"sdk:{sdk.id}": sdk for sdk in self.register.sdks}
        for packages, owners in ((True, self._prefixes), (False, self._hosts)):
            claims: dict[str, tuple[str, ...]] = {}
            for actor, sdk in own.items():
                for name in sdk.packages if packages else map(str.lower, sdk.hosts):
                    claims[name] = (*claims.get(name, ()), actor)
            owners.update({name: _Owner(actors=actors) for name, actors in claims.items()})
        first = _Owner(actors=(FIRST_PARTY,))
        for ours in (self.policy.first_party, self.register.first_party):
            self._prefixes.update(dict.fromkeys(ours.packages, first))
            self._hosts.update(dict.fromkeys(map(str.lower, ours.hosts), first))
        self._names.update({actor: sdk_actor(sdk) for actor, sdk in own.items()})
        self._names.update({FIRST_PARTY: _first_party(self.policy), UNATTRIBUTED: _NOBODY, UNKNOWN: _STRANGER})

    @property
    def taken_over(self) -> tuple[str, ...]:
        """What the policy calls the first party's own though the catalogue has it as an SDK's, or as shared."""
        others: tuple[Sdk | Shared, ...] = (*self.register.sdks, *self.register.shared)
        packages = frozenset(package for each in others for package in each.packages)
        patterns = frozenset(pattern.lower() for each in others for pattern in each.hosts)
        ours = self.policy.first_party
        code = (name for name in ours.packages if any(under(name, package) for package in packages))
        hosts = (name for name in ours.hosts if any(_has(pattern, name.lower()) for pattern in patterns))
        return (*code, *hosts)

    def of_stack(self, frames: Iterable[str]) -> Actor:
        """Name the actor of a stack, innermost frame first.

        A prefix of several SDKs is code of one of them: a frame further out that is one candidate's alone tells which.
        """
        among: tuple[str, ...] = ()  # who it may have been, by the shared code met so far
        ours = False  # that code is an SDK's own: whoever called it did not do it
        first = ""  # the frame that said so
        passed_over = False
        for frame in frames:
            if frame.startswith(DISPATCHERS):
                break
            library = library_of(frame)
            if library is None and is_platform(frame):
                continue
            owner = self._owner_of_class(class_of(frame)) if library is None else self._owner_of_library(library)
            if owner is None and library is not None:
                continue  # the platform's, or the app's own: who called it says more
            if owner is None and not ours:
                return _with(_NOBODY, frame=frame)
            if owner is None:
                break
            if owner.follows or len(owner.actors) > 1:
                if not ours and owner.actors and (not among or not owner.follows):
                    among, ours, first = owner.actors, not owner.follows, frame
                passed_over = True
                continue
            (actor,) = owner.actors
            if ours and actor not in among:
                break
            found = _with(self.named(actor), frame=frame)
            return less_sure(found, "medium") if passed_over else found
        return self._one_of(among, first) if among else _NOBODY

    def of_connection(self, frames: tuple[str, ...]) -> Actor:
        """Name who sends over a connection, by the stack that opened it.

        Code that a library calls in the midst of its own work, as OkHttp calls an interceptor, sees what others send
        pass by: it may be the sender, or whoever called the library.
        """
        actor = self.of_stack(frames)
        if actor.frame not in frames:
            return actor
        at = frames.index(actor.frame)
        inside = next((name for name in map(self._library_of, reversed(frames[:at])) if name is not None), "")
        outside = next((name for name in map(self._library_of, frames[at + 1 :]) if name is not None), "")
        if not inside or inside != outside:
            return actor
        caller = self.of_connection(frames[at + 1 :])
        if UNATTRIBUTED in caller.possible:
            return _with(_NOBODY, frame=actor.frame)
        either = tuple(dict.fromkeys((*actor.possible, *caller.possible)))
        return actor if either == actor.possible else self._one_of(either, actor.frame)

    def of_host(self, host: str, sender: Actor = _NOBODY) -> Actor:
        """Name who receives what `sender` sends to `host`: `first_party`, `sdk:<id>`, `unknown`, or one of several.

        Code that is one candidate's alone and calls a host of several calls its own.
        """
        name = host.lower().rstrip(".")
        fitting = [pattern for pattern in self._hosts if _has(pattern, name)]
        if not fitting:
            return _STRANGER
        candidates = self._hosts[max(fitting, key=_exactness)].actors
        if len(candidates) == 1:
            return self.named(candidates[0])
        if sender.id in candidates:
            return less_sure(self.named(sender.id), "medium")
        return self._one_of(candidates, "")

    def named(self, actor_id: str) -> Actor:
        """Give the actor of an id such as `sdk:amap`."""
        return self._names.get(actor_id, _NOBODY)

    def owners_of_class(self, name: str) -> tuple[str, ...] | None:
        """Ids of all whose code a class of an APK may be: none for what anybody may use, None for nobody known.

        One under a name of the platform's is not the platform's, as it lies in the APK.
        """
        owner = self._owner_of_class(name)
        if owner is None:
            return None
        # Who is known to use shared code need not be the one who brought it.
        return (*owner.actors, UNATTRIBUTED) if owner.follows and owner.actors else owner.actors

    def owners_of_library(self, library: str) -> tuple[str, ...] | None:
        """Ids of all whose native library it may be, by its file name; None for nobody known."""
        owner = self._owner_of_library(library)
        return None if owner is None else owner.actors

    def one_of(self, candidates: tuple[str, ...]) -> Actor:
        """The actor of these ids: that one, or one of several."""
        return self.named(candidates[0]) if len(candidates) == 1 else self._one_of(candidates, "")

    def _library_of(self, frame: str) -> str | None:
        """The prefix of anyone's library that a frame is of, "" for other code; None for the platform's."""
        if library_of(frame) is not None or is_platform(frame):
            return None
        prefix = self._prefix_of(class_of(frame))
        return prefix if prefix and self._prefixes[prefix].follows else ""

    def _owner_of_library(self, library: str) -> _Owner | None:
        owners = [sdk.id for sdk in self.register.sdks if any(fnmatchcase(library, name) for name in sdk.native_libs)]
        return _Owner(actors=tuple(f"sdk:{each}" for each in owners)) if owners else None

    def _owner_of_class(self, name: str) -> _Owner | None:
        return self._prefixes.get(self._prefix_of(name))

    def _prefix_of(self, name: str) -> str:
        """The longest known prefix of a class's name; "" for none."""
        while name and name not in self._prefixes:
            name = name[: max(name.rfind("."), name.rfind("$"), 0)]
        return name

    def _one_of(self, candidates: tuple[str, ...], frame: str) -> Actor:
        """An actor that is one of several, or for a single candidate that one, less surely."""
        actors = [self.named(each) for each in candidates]
        if len(actors) == 1:
            return _with(less_sure(actors[0], "low"), frame=frame)
        return Actor(
            id="|".join(candidates),
            zh="、".join(actor.zh for actor in actors) + "之一",
            en=f"one of {', '.join(actor.en for actor in actors)}",
            confidence="low",
            frame=frame,
            candidates=candidates,
        )


def sdk_actor(sdk: Sdk) -> Actor:
    """The actor that an SDK is, as sure as the registry is of its marks."""
    return Actor(id=f"sdk:{sdk.id}", zh=sdk.name_zh, en=sdk.name_en, confidence=sdk.confidence)


def less_sure(actor: Actor, at_most: str) -> Actor:
    """The same actor, with this confidence where it was greater."""
    return _with(actor, confidence=min(actor.confidence, at_most, key=_SURENESS.index))


def _first_party(policy: Policy) -> Actor:
    return Actor(id=FIRST_PARTY, zh=f"应用自身（{policy.operator.zh}）", en="the app itself", confidence="high")


def _with(actor: Actor, *, confidence: str | None = None, frame: str = "") -> Actor:
    return Actor(
        id=actor.id,
        zh=actor.zh,
        en=actor.en,
        confidence=confidence or actor.confidence,
        frame=frame or actor.frame,
        candidates=actor.candidates,
    )


def _has(pattern: str, name: str) -> bool:
    """Whether a host is meant by a pattern, both in small letters: whoever has all names below one has that as well."""
    return fnmatchcase(name, pattern) or pattern == f"*.{name}"


def _exactness(pattern: str) -> tuple[bool, int]:
    """A whole name before a pattern, a longer pattern before a shorter one."""
    return "*" not in pattern, len(pattern)
