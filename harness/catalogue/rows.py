"""Techniques, held against the platform's class files: a row that hooks nothing sees nothing, in silence."""

from __future__ import annotations

from fnmatch import fnmatchcase
from functools import cache

from harness.catalogue import platform
from harness.catalogue.entries import Technique
from harness.catalogue.loading import load_rows, row_places
from harness.errors import BadInput
from harness.text import Text


@cache
def load_techniques() -> tuple[Technique, ...]:
    """All techniques, in the order of their files. Raises `BadInput` where the platform has not what a row names."""
    check(load_rows())
    return load_rows()


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
            place = dict(row_places()).get(technique.id, f"techniques/{technique.data_type}.yaml")
            raise BadInput(f"{place}, {technique.id}", fault, _MEND)


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
    if lost := [each for each in (row.when.transactions if row.when else ()) if not _is_transaction(each)]:
        return Text(zh=f"Android 各版本都没有 {lost[0]}", en=f"no API level has {lost[0]}")
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


def _is_transaction(named: str) -> bool:
    """Whether the platform has the method, where it has the interface: a maker's is taken as it is written."""
    interface, _, method = named.partition("#")
    names = platform.method_names(interface)
    return not names or ":" in method or any(fnmatchcase(name, method) for name in names)


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
