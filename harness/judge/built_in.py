"""What an app's inventory holds, by whose it is: code, components and native libraries, and what hides more of them.

Code is told by its package, as on a stack: the longest known prefix says whose it is. Libraries of anyone are nobody's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase

from harness.catalogue import Carrier
from harness.inventory import Inventory
from harness.judge.attribution import FIRST_PARTY, UNATTRIBUTED, Attribution, settled, under
from harness.judge.verdict import Actor
from harness.policy import ClauseKind, Policy
from harness.text import Text

BUILT_IN = "built-in"  # what an actor "did" of which only the APK tells
_PLATFORMS_OWN = "android.app.Application"  # what an app without an application object of its own has
OBFUSCATED = 2  # signs at most of what a shrinker named: each part of a package, or a class in small letters
LIBRARIES_THAT_PROVE = 2  # one name anybody may have chosen, not two of one vendor


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltIn:
    """An SDK, or one of several, and what is there of it."""

    actor: Actor
    classes: tuple[str, ...] = ()  # full names, in the order of names
    components: tuple[str, ...] = ()  # of the manifest
    libraries: tuple[str, ...] = ()  # file names

    @property
    def marks(self) -> tuple[str, ...]:
        """All by which it was found: components first, as the fewest and the surest."""
        return tuple(dict.fromkeys((*self.components, *self.classes, *self.libraries)))

    @property
    def shared(self) -> bool:
        """Whether it is code that several are known to build in, and others may."""
        return UNATTRIBUTED in self.actor.possible

    @property
    def proved(self) -> bool:
        """Whether an SDK is surely there: by code or a component of its own, or by several native libraries."""
        there = bool(self.classes or self.components) or len(self.libraries) >= LIBRARIES_THAT_PROVE
        return there and not self.shared


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """An inventory sorted by whose its parts are."""

    sdks: tuple[BuiltIn, ...]  # also shared code of several
    unknown: tuple[tuple[str, int], ...]  # packages whose code is nobody's known, and how many classes; most first
    renamed: int  # classes of the app or of nobody known that a shrinker named, or their packages
    packers: tuple[Carrier, ...]
    runtimes: tuple[Carrier, ...]  # of other languages
    elsewhere: tuple[str, ...]  # classes that Android starts and that no dex file holds
    hidden: tuple[str, ...]  # files with more code
    unread: tuple[Text, ...]

    def has(self, sdk: str) -> bool:
        """Whether something of an SDK is there, or may be."""
        return any(f"sdk:{sdk}" in each.actor.possible for each in self.sdks if not each.shared)

    def is_explained(self, shared: BuiltIn) -> bool:
        """Whether one who is known to build shared code in is surely there: it came with that one."""
        users = set(shared.actor.possible)
        return any(each.proved and not users.isdisjoint(each.actor.possible) for each in self.sdks)


def contents(inventory: Inventory, attribution: Attribution) -> Contents:
    """Sort an inventory by whose its code, components and native libraries are."""
    return _Sorting(inventory, attribution).sorted()


def may_be_built_in(policy: Policy, sdk: str) -> bool | None:
    """Whether a policy names an SDK as one of the app's: in a row of its table, or in a clause.

    None where only clauses that set limits name it: such a one may say that it is not there.
    """
    kinds = {clause.kind for clause in policy.clauses if f"sdk:{sdk}" in clause.actor}
    if policy.rows_of(sdk) or kinds > {ClauseKind.LIMIT}:
        return True
    return None if kinds == {ClauseKind.LIMIT} else bool(kinds)


def is_named(found: BuiltIn, there: Contents, policy: Policy) -> bool | None:
    """Whether a policy names what was found; None where it may be of one that it names, or is not surely there."""
    if found.shared:
        return there.is_explained(found) or None
    answer = settled(found.actor, lambda each: may_be_built_in(policy, each.removeprefix("sdk:")))
    return answer if answer is not False or found.proved else None


class _Sorting:
    def __init__(self, inventory: Inventory, attribution: Attribution) -> None:
        self._inventory, self._attribution = inventory, attribution
        self._code = inventory.code
        self._libraries_of_vendors = {f"sdk:{sdk.id}" for sdk in attribution.register.sdks if sdk.library}
        self._providers: dict[str, tuple[str, ...]] = {}
        for sdk in attribution.register.sdks:
            for name in sdk.providers:
                self._providers[name] = (*self._providers.get(name, ()), f"sdk:{sdk.id}")
        self._classes: dict[tuple[str, ...], list[str]] = {}
        self._components: dict[tuple[str, ...], list[str]] = {}
        self._libraries: dict[tuple[str, ...], list[str]] = {}

    def sorted(self) -> Contents:
        register = self._attribution.register
        packers = tuple(self._there(register.packers))
        unknown: Counter[str] = Counter()
        renamed = 0
        for package, names in self._code.items():
            for name in names:
                full = f"{package}.{name}" if package else name
                owners = self._attribution.owners_of_class(full)
                if owners == (FIRST_PARTY,) and _is_renamed(name):
                    renamed += 1  # whose it was before nobody can say: a shrinker may move all code into one package
                elif owners is not None:
                    self._classes.setdefault(owners, []).append(full)
                elif any(under(full, each) for packer in packers for each in packer.packages):
                    continue
                elif _is_renamed(name) or all(len(part) <= OBFUSCATED for part in package.split(".")):
                    renamed += 1
                else:
                    unknown[package] += 1
        for component in self._inventory.components:
            owners = self._providers.get(component.name) or self._attribution.owners_of_class(component.name)
            if owners:
                self._components.setdefault(owners, []).append(component.name)
        for library in self._inventory.libraries:
            if owners := self._attribution.owners_of_library(library):
                self._libraries.setdefault(owners, []).append(library)
        found = [self._classes, self._components, self._libraries]
        every = sorted({owners for each in found for owners in each if self._is_of_an_sdk(owners)})
        return Contents(
            sdks=tuple(
                BuiltIn(
                    actor=self._attribution.one_of(owners),
                    classes=tuple(self._classes.get(owners, ())),
                    components=tuple(dict.fromkeys(self._components.get(owners, ()))),
                    libraries=tuple(self._libraries.get(owners, ())),
                )
                for owners in every
            ),
            unknown=tuple(unknown.most_common()),
            renamed=renamed,
            packers=packers,
            runtimes=tuple(self._there(register.runtimes)),
            elsewhere=tuple(self._elsewhere()),
            hidden=tuple(dict.fromkeys(name for apk in self._inventory.apks for name in apk.hidden)),
            unread=tuple(dict.fromkeys(each for apk in self._inventory.apks for each in apk.unread)),
        )

    def _is_of_an_sdk(self, owners: tuple[str, ...]) -> bool:
        """Whether it is an SDK's, whichever of them it is: not the app's own, and no library of a vendor."""
        return bool(owners) and FIRST_PARTY not in owners and not self._libraries_of_vendors.issuperset(owners)

    def _there(self, carriers: Iterable[Carrier]) -> Iterator[Carrier]:
        components = (component.name for component in self._inventory.components)
        applications = (declared.application for declared in self._inventory.declared)
        names = {*components, *applications, *(f"{package}." for package in self._code)}
        for carrier in carriers:
            by_library = any(
                fnmatchcase(library, pattern) for library in self._inventory.libraries for pattern in carrier.libraries
            )
            if by_library or any(under(name, package) for name in names for package in carrier.packages):
                yield carrier

    def _elsewhere(self) -> Iterator[str]:
        """The application object and what an icon starts: one that is in no dex file is unpacked by something else."""
        launched = (each.name for each in self._inventory.components if each.launcher)
        applications = (declared.application for declared in self._inventory.declared)
        for name in dict.fromkeys((*applications, *launched)):
            package, _, simple = name.rpartition(".")
            if name and name != _PLATFORMS_OWN and simple.partition("$")[0] not in self._code.get(package, ()):
                yield name


def _is_renamed(name: str) -> bool:
    """Whether a shrinker named a class: `a`, `b0`; people write the names of classes with a capital letter."""
    return len(name) <= OBFUSCATED and name[:1].islower()
