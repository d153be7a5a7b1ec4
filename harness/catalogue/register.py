"""What a run is judged by besides its policy: the catalogue's data types and SDKs, and what a user adds to them.

The user's file is `sdks.yaml` in the policy's folder. What it names belongs to whom it says: a package or a host that
the catalogue has in other rows is taken from these.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Annotated, Literal, TypeVar

import msgspec
from msgspec import Meta

from harness.catalogue import (
    Carrier,
    Command,
    DataType,
    FrameworkCalls,
    Permissions,
    Rule,
    Sdk,
    Shared,
    load_commands,
    load_data_types,
    load_framework_calls,
    load_packers,
    load_permissions,
    load_rules,
    load_runtimes,
    load_sdks,
    load_shared,
    load_techniques,
)
from harness.documents import KEEP_ONE, Document, allowed_here, not_there, read_text, words
from harness.text import Text

FILE = "sdks.yaml"
INSTRUMENT = "instrument"  # the group of data types that stand in rows which watch for the harness itself

_Id = Annotated[
    str,
    Meta(
        pattern=r"^[a-z0-9][a-z0-9_]{0,63}$",
        extra=words("由小写字母、数字和 _ 组成的标识", "an id of small letters, digits and _"),
    ),
]
PackageName = Annotated[
    str,
    Meta(
        pattern=r"^[A-Za-z_]\w*(\.[A-Za-z_$][\w$]*)*$",
        extra=words("Java 包名或类名，如 com.example.sdk", "a Java package or class, such as com.example.sdk"),
    ),
]
HostName = Annotated[
    str,
    Meta(
        pattern=r"^(([A-Za-z0-9*_\-]+\.)*[A-Za-z0-9_\-]+\.)?[A-Za-z0-9_\-]+$",  # no `*` in the last two parts
        extra=words("主机名，如 *.example.com", "a name of a host, such as *.example.com"),
    ),
]
_OF_THE_PLATFORM = ("android", "java", "javax", "dalvik", "sun", "libcore", "com.android.internal")
_GENERIC = ("com", "net", "org", "edu", "gov", "co", "io", "app", "dev", "info", "top")
_NATIONAL = ("cn", "hk", "tw", "jp", "kr", "uk", "de")
_ANYBODYS = frozenset((*_GENERIC, *_NATIONAL))
_GIVEN = Text(
    zh="由用户在政策旁写明，没有可挂钩的方法",
    en="the user's own, written beside the policy: no method to hook is known",
)
_E = TypeVar("_E", Sdk, Shared)


class _Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of what the file may hold: a field nobody knows is an error."""


class AddedSdk(_Part, frozen=True, kw_only=True):
    """An SDK of the user's own, or more marks of one that the catalogue has."""

    id: _Id
    name: Text | None = None  # of a new one
    packages: tuple[PackageName, ...] = ()
    hosts: tuple[HostName, ...] = ()
    confidence: Literal["high", "medium"] = "high"


class AddedDataType(_Part, frozen=True, kw_only=True):
    """A kind of data that the catalogue has not, given to the app by a step or by a server."""

    id: _Id
    name: Text
    sensitivity: Literal["general", "sensitive"] = "general"


class AddedFirstParty(_Part, frozen=True, kw_only=True):
    """More code and hosts of the operator."""

    packages: tuple[PackageName, ...] = ()
    hosts: tuple[HostName, ...] = ()


class Additions(_Part, frozen=True, kw_only=True):
    """The whole file."""

    first_party: AddedFirstParty = AddedFirstParty()
    sdks: tuple[AddedSdk, ...] = ()
    data_types: tuple[AddedDataType, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """Who and what may be named, and how each SDK is recognised. A bundle keeps the one that its run was made with."""

    data_types: tuple[DataType, ...] = field(default_factory=load_data_types)
    sdks: tuple[Sdk, ...] = field(default_factory=load_sdks)
    shared: tuple[Shared, ...] = field(default_factory=load_shared)
    rules: tuple[Rule, ...] = field(default_factory=load_rules)
    framework_calls: FrameworkCalls = field(default_factory=load_framework_calls)
    commands: tuple[Command, ...] = field(default_factory=load_commands)
    packers: tuple[Carrier, ...] = field(default_factory=load_packers)
    runtimes: tuple[Carrier, ...] = field(default_factory=load_runtimes)
    permissions: Permissions = field(default_factory=load_permissions)
    first_party: AddedFirstParty = field(default_factory=AddedFirstParty)
    claims: tuple[tuple[str, str], ...] = ()  # each package and host of the file beside a policy, and whose it is

    @property
    def kinds(self) -> tuple[DataType, ...]:
        """The data types that may be named. Of an instrument's nothing is collected or sent: it would always pass."""
        return tuple(data_type for data_type in self.data_types if data_type.group != INSTRUMENT)

    @property
    def data_type_ids(self) -> frozenset[str]:
        """Ids of all data types that may be named."""
        return frozenset(data_type.id for data_type in self.kinds)

    @property
    def sdk_ids(self) -> frozenset[str]:
        """Ids of all SDKs."""
        return frozenset(sdk.id for sdk in self.sdks)


CATALOGUE = Register()
"""The catalogue alone."""


def register_beside(policy: Path) -> Register:
    """What the file beside a policy adds. Raises `BadInput` with file, line and column of what does not fit."""
    text = additions_beside(policy)
    return read_register(text, os.path.join(policy.parent, FILE)) if text else CATALOGUE


def additions_beside(policy: Path) -> str:
    """The text of the file beside a policy; "" where there is none."""
    path = policy.parent / FILE
    return read_text(path) if path.is_file() else ""


def read_register(text: str, name: str, catalogue: Register = CATALOGUE) -> Register:
    """The catalogue with what `text` adds, "" for nothing; `name` is what errors call it."""
    return _read(text, name, catalogue) if text else catalogue


@cache
def _read(text: str, name: str, catalogue: Register) -> Register:
    document = Document(text, name, mending=True)
    with document.all_faults():
        added = document.read(Additions)
        _check(document, added, catalogue)
    return _with(added, catalogue)


def _check(document: Document, added: Additions, catalogue: Register) -> None:
    known = catalogue.sdk_ids
    for section, ids in (
        ("sdks", [sdk.id for sdk in added.sdks]),
        ("data_types", [one.id for one in added.data_types]),
    ):
        for index, each in enumerate(ids):
            if each in ids[:index]:
                cause = Text(zh=f"{section} 中重复写了 `{each}`", en=f"found `{each}` a second time in {section}")
                document.fault((section, index, "id"), cause, KEEP_ONE)
    for index, sdk in enumerate(added.sdks):
        if sdk.id not in known and sdk.name is None:
            cause, next_step = not_there(Text(zh="SDK", en="SDK"), sdk.id), allowed_here(sdk.id, known)
            new = Text(zh="新的 SDK 要写 `name: {zh: ..., en: ...}`", en="A new one needs `name: {zh: ..., en: ...}`")
            both = Text(zh=f"{new.zh}。{next_step.zh}", en=f"{new.en}. {next_step.en}")
            document.fault(("sdks", index, "id"), cause, both)
    for index, data_type in enumerate(added.data_types):
        if any(data_type.id == each.id for each in catalogue.data_types):
            cause = Text(
                zh=f"信息类型 `{data_type.id}` 已在目录中",
                en=f"the catalogue has the data type `{data_type.id}` already",
            )
            document.fault(("data_types", index, "id"), cause, Text(zh="请另取一个标识", en="Take another id"))
    taken: dict[str, str] = {}
    for path, name, owner in _claims(added):
        if problem := nobodys_own(name):
            document.fault(path, *problem)
        if taken.setdefault(name, owner) != owner:
            cause = Text(zh=f"`{name}` 已写给 {taken[name]}", en=f"`{name}` was given to {taken[name]} already")
            document.fault(path, cause, Text(zh="请只保留一处", en="Keep it in one place"))


def nobodys_own(name: str) -> tuple[Text, Text] | None:
    """Why a package or host can be neither the operator's nor an SDK's, and what to do; None where it can."""
    if _ANYBODYS.issuperset(name.lower().removeprefix("*.").split(".")):
        cause = Text(zh=f"`{name}` 涵盖许多公司的代码或主机", en=f"`{name}` takes in code or hosts of many companies")
        return cause, Text(zh="请写得更长，如 com.example", en="Name more of it, such as com.example")
    if _is_of_the_platform(name):
        cause = Text(zh=f"`{name}` 是系统平台的代码", en=f"`{name}` is code of the platform")
        return cause, Text(zh="请写出应用中的包名", en="Name a package of the app")
    return None


def _is_of_the_platform(name: str) -> bool:
    """Whether the platform has classes there. An app may have some of its own beside them, as in `android.support`."""
    return name in _OF_THE_PLATFORM or any(f"{each}.".startswith(f"{name}.") for each in _platforms_classes())


@cache
def _platforms_classes() -> frozenset[str]:
    return frozenset(row.class_name for row in load_techniques() if row.comes_with == "platform")


def _claims(added: Additions) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """Every package and host: where it stands, what it is, whose it is said to be."""
    for kind in ("packages", "hosts"):
        for number, name in enumerate(getattr(added.first_party, kind)):
            yield ("first_party", kind, number), _as_known(name, kind), "first_party"
        for index, sdk in enumerate(added.sdks):
            for number, name in enumerate(getattr(sdk, kind)):
                yield ("sdks", index, kind, number), _as_known(name, kind), f"sdk:{sdk.id}"


def _as_known(name: str, kind: str) -> str:
    """A name as the catalogue writes it: hosts know no case, Java does."""
    return name.lower() if kind == "hosts" else name


def _with(added: Additions, catalogue: Register) -> Register:
    claimed = frozenset(name for _, name, _ in _claims(added))
    more = {sdk.id: sdk for sdk in added.sdks}
    sdks = [_merged(_without(sdk, claimed), more.pop(sdk.id, None)) for sdk in catalogue.sdks]
    sdks += [_new(sdk) for sdk in more.values()]
    data_types = [
        DataType(
            id=each.id,
            source=FILE,
            zh=each.name.zh,
            en=each.name.en,
            group="own",
            sensitivity=each.sensitivity,
            origin="typed",
            watchable=False,
            because=_GIVEN,
        )
        for each in added.data_types
    ]
    return replace(
        catalogue,
        data_types=(*catalogue.data_types, *data_types),
        sdks=tuple(sdks),
        shared=tuple(_without(shared, claimed) for shared in catalogue.shared),
        first_party=added.first_party,
        claims=tuple((name, owner) for _, name, owner in _claims(added)),
    )


def _without(entry: _E, claimed: frozenset[str]) -> _E:
    return msgspec.structs.replace(
        entry,
        packages=tuple(name for name in entry.packages if name not in claimed),
        hosts=tuple(name for name in entry.hosts if name not in claimed),
    )


def _merged(sdk: Sdk, more: AddedSdk | None) -> Sdk:
    if more is None:
        return sdk
    return msgspec.structs.replace(sdk, packages=(*sdk.packages, *more.packages), hosts=(*sdk.hosts, *more.hosts))


def _new(added: AddedSdk) -> Sdk:
    name = added.name or Text(zh=added.id, en=added.id)
    return Sdk(
        id=added.id,
        source=FILE,
        name_zh=name.zh,
        name_en=name.en,
        vendor="",
        purpose="",
        packages=added.packages,
        hosts=added.hosts,
        confidence=added.confidence,
    )
