"""What the harness knows: data types, techniques, SDKs and regulators' rules, as YAML, each entry with its source.

A new API, SDK or rule is an entry in the file beside this one and needs no code.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Literal, TypeVar

import msgspec

from harness.catalogue import platform
from harness.errors import BadInput
from harness.text import Text


class Entry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One entry: `source` is the address or the name of the document that supports it."""

    id: str
    source: str


class DataType(Entry, frozen=True, kw_only=True):
    """A kind of personal data. Permissions are Android manifest names, app-ops are names of AppOpsManager."""

    zh: str
    en: str
    group: str
    sensitivity: Literal["general", "sensitive", "sensitive_in_context", "not_personal_if_anonymous"]
    origin: Literal["device", "typed", "server", "derived"]  # where an app has it from
    watchable: bool  # whether a hook can see an app read it
    because: Text  # why it can be watched, or cannot
    permissions: tuple[str, ...] = ()
    app_ops: tuple[str, ...] = ()


class ApiRange(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """API levels, both ends included, on which the class has the method."""

    min: int = 1
    max: int | None = None


class When(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Which calls of the method count: those whose argument passes every test given here.

    An argument is compared as text: a string as it is, a Uri or Intent by its `toString`, a command (String, String[],
    ProcessBuilder) joined by blanks. `*` in a pattern stands for anything; `{package}` for the app's own package,
    `{webview}` for the one that WebView comes from.
    """

    argument: int | Literal["this"]  # from 0, negative from the end
    matches: tuple[str, ...] = ()  # at least one fits
    excludes: tuple[str, ...] = ()  # none fits
    mask: int = 0  # a number that shares a bit with it
    instance_of: tuple[str, ...] = ()  # an object of one of these classes


class Technique(Entry, frozen=True, kw_only=True):
    """One way of collecting one data type: a method of the class that runs, and how to tell what it gave.

    A SecurityException is a refusal; null, an empty list or one of `empty` is nothing at all; all else is obtained.
    """

    data_type: str
    class_name: str = msgspec.field(name="class")
    method: str  # "$init" for constructors
    overloads: Literal["all"] | tuple[str, ...] = "all"  # "getString(android.content.ContentResolver,java.lang.String)"
    comes_with: Literal["platform", "app", "vendor"] = "platform"  # "vendor": of some makers' phones, others lack it
    api: ApiRange = ApiRange()
    permissions: tuple[str, ...] = ()
    app_op: str = ""
    when: When | None = None
    value: str = "none"  # the agent's reader, see hooks/src/readers
    empty: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()  # parts of other exceptions that mean a refusal as well
    after: tuple[str, ...] = ()  # counts only once one of these techniques has obtained something in the process
    leads_to: tuple[str, ...] = ()  # this call gives nothing yet; what it opens the way to is told by these techniques
    delivers: str = ""  # this call only subscribes; the data is an event of the technique named here
    instead_of: str = ""  # armed with the one named here, and reported instead of it where a position is approximate
    registered_by: str = ""  # a delivery: the field of the transport that holds the app's listener
    made_by: tuple[str, ...] = ()  # armed on the classes of what these techniques return, where `class` is an interface
    severity: Literal["high", "medium", "low"]


class Sdk(Entry, frozen=True, kw_only=True):
    """A third-party SDK, recognised by package prefix, host (`*` is a glob) or process name (":pushcore")."""

    name_zh: str
    name_en: str
    vendor: str
    purpose: str
    packages: tuple[str, ...]
    native_libs: tuple[str, ...] = ()
    providers: tuple[str, ...] = ()  # content providers it starts by itself
    hosts: tuple[str, ...] = ()
    process_names: tuple[str, ...] = ()
    declared_data: tuple[str, ...] = ()  # what its vendor says it collects, ids of data types
    confidence: Literal["high", "medium"]


class Shared(Entry, frozen=True, kw_only=True):
    """Code or hosts of no single SDK: a component of several, a library of anyone, a whole company's servers."""

    packages: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    used_by: tuple[str, ...]  # actors that are known to use it (`first_party`, `sdk:<id>`); none: anyone may


class FrameworkCalls(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Methods of the platform (`class.method`) with which an answer of the package manager ends."""

    source: tuple[str, ...]
    ends: tuple[str, ...]


class Rule(Entry, frozen=True, kw_only=True):
    """An item of a regulator's or a standard's list, in our own short words."""

    set: str
    zh: str
    en: str
    severity: Literal["critical", "high", "medium", "low"]


E = TypeVar("E", bound=Entry)


def _load(name: str, entry: type[E]) -> tuple[E, ...]:
    text = files(__package__).joinpath(name).read_bytes()
    return tuple(msgspec.yaml.decode(text, type=list[entry]))  # type: ignore[valid-type]


@cache
def load_data_types() -> tuple[DataType, ...]:
    """All data types, in the order of the file."""
    return _load("data_types.yaml", DataType)


@cache
def load_techniques() -> tuple[Technique, ...]:
    """All techniques, in the order of the file. Raises `BadInput` where the platform has not what a row names."""
    check(load_rows())
    return load_rows()


@cache
def load_rows() -> tuple[Technique, ...]:
    """The techniques as they are written, held against nothing."""
    return _load("techniques.yaml", Technique)


def check(techniques: tuple[Technique, ...]) -> None:
    """Hold every row against the platform's class files: a row that hooks nothing sees nothing, in silence."""
    known = {technique.id for technique in load_rows()}
    for technique in techniques:
        named = (*technique.after, *technique.made_by, *technique.leads_to, technique.delivers, technique.instead_of)
        if unknown := sorted(set(filter(None, named)) - known):
            fault: Text | None = Text(zh=f"没有名为 {unknown[0]} 的条目", en=f"no row is named {unknown[0]}")
        elif technique.comes_with == "platform":
            fault = _fault(technique, techniques)
        else:
            fault = _claim(technique)
        if fault:
            raise BadInput(f"techniques.yaml, {technique.id}", fault, _MEND)


_MEND = Text(
    zh="请更正该条目；若该类随应用或厂商系统提供，请写 comes_with: app 或 vendor；java.* 的类请补入 platform/core.txt",
    en="Correct the row; where the class comes with the app or is a vendor's, write comes_with: app or vendor; "
    "a class of java.* goes into platform/core.txt",
)


def _fault(row: Technique, techniques: tuple[Technique, ...]) -> Text | None:
    named = f"{row.class_name}.{row.method}"
    if not platform.has_class(row.class_name):
        return Text(zh=f"Android 各版本都没有类 {row.class_name}", en=f"no API level has the class {row.class_name}")
    if not (methods := platform.methods(row.class_name, row.method)):
        return Text(zh=f"Android 各版本都没有方法 {named}", en=f"no API level has the method {named}")
    runs = [method for method in methods if not method.abstract or row.made_by]
    if not runs:
        return Text(zh=f"{named} 是抽象方法，运行的是别的类", en=f"{named} is abstract: the class that runs is another")
    if row.overloads != "all":
        lost = sorted(set(row.overloads) - {method.signature for method in runs})
        if lost:
            return Text(zh=f"Android 各版本都没有 {lost[0]}", en=f"no API level has {lost[0]}")
        runs = [method for method in runs if method.signature in row.overloads]
    there = frozenset[int]().union(*(method.levels for method in runs))
    same = [each for each in techniques if _place(each) == _place(row)]
    if lacking := _levels(row) - there:
        return Text(
            zh=f"API {_told(lacking)} 没有 {named}，该条目却包括它",
            en=f"API {_told(lacking)} has no {named}, and the row's `api` counts it in",
        )
    if left_out := there - frozenset[int]().union(*map(_levels, same)):
        return Text(
            zh=f"API {_told(left_out)} 也有 {named}，该条目却没有包括",
            en=f"API {_told(left_out)} has {named} as well, and the row's `api` leaves it out",
        )
    return None


def _claim(row: Technique) -> Text | None:
    """What is wrong with a row that says that its class, or its method, is not the platform's."""
    if platform.methods(row.class_name, row.method):
        return Text(
            zh=f"{row.class_name}.{row.method} 是平台自带的，不应写 comes_with",
            en=f"{row.class_name}.{row.method} is the platform's own: it takes no `comes_with`",
        )
    if row.comes_with == "app" and platform.has_package(row.class_name.rpartition(".")[0]):
        return Text(
            zh=f"{row.class_name} 属于平台的包，应用不会自带，平台也没有这个类",
            en=f"{row.class_name} is of a package of the platform: no app brings it, and the platform has it not",
        )
    return None


def _place(row: Technique) -> tuple[str, str, str]:
    return row.class_name, row.method, row.data_type


def _levels(row: Technique) -> frozenset[int]:
    last = platform.LAST if row.api.max is None else row.api.max
    return frozenset(range(max(row.api.min, platform.FIRST), min(last, platform.LAST) + 1))


def _told(levels: frozenset[int]) -> str:
    return ", ".join(str(level) for level in sorted(levels))


def due(technique: Technique, level: int) -> frozenset[str]:
    """The overloads that every phone of this API level has of a technique; none of what apps or vendors bring.

    A level later than those that are known is held to the last of them.
    """
    if technique.comes_with != "platform":
        return frozenset()
    return frozenset(
        method.signature
        for method in platform.methods(technique.class_name, technique.method)
        if platform.nearest(level) in method.levels
        and (not method.abstract or technique.made_by)
        and (technique.overloads == "all" or method.signature in technique.overloads)
    )


@cache
def load_sdks() -> tuple[Sdk, ...]:
    """All SDKs, in the order of the file."""
    return _load("sdks.yaml", Sdk)


@cache
def load_shared() -> tuple[Shared, ...]:
    """What belongs to no single SDK, in the order of the file."""
    return _load("shared.yaml", Shared)


@cache
def load_framework_calls() -> FrameworkCalls:
    """What `framework_calls.py` has found in the platform's class files."""
    text = files(__package__).joinpath("framework_calls.yaml").read_bytes()
    return msgspec.yaml.decode(text, type=FrameworkCalls)


class _Permissions(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    source: str
    names: tuple[str, ...]


@cache
def load_asked_permissions() -> frozenset[str]:
    """The platform's permissions that the user is asked for, by their full names."""
    text = files(__package__).joinpath("permissions.yaml").read_bytes()
    return frozenset(msgspec.yaml.decode(text, type=_Permissions).names)


@cache
def load_rules() -> tuple[Rule, ...]:
    """The rules that clauses of policies refer to, in the order of the file."""
    return _load("rules.yaml", Rule)
