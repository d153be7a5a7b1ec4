"""What public tools hook is told pair by pair: a row, through which rows, nothing there to see, or not and why."""

from __future__ import annotations

import zipfile

import pytest

from harness.catalogue import load_techniques
from harness.catalogue.tools import How, counts, coverage, load_tools
from harness.classfile import read_class
from harness.simulator.framework.platform_table import RELEASES, cached

TECHNIQUES = {row.id for row in load_techniques()}


def test_each_pair_is_a_row_or_is_told_of_once_with_the_reason() -> None:
    told = [pair for seen in load_tools().seen for pair in seen.pairs]
    rows = {pair for pair, how in coverage().items() if how is How.ROW}
    assert len(told) == len(set(told))
    assert set(told) | rows == set(coverage())
    assert set(told) & rows == set()
    assert all(seen.because.zh and seen.because.en for seen in load_tools().seen)


def test_what_is_seen_through_others_names_techniques_that_are_there() -> None:
    through = [seen for seen in load_tools().seen if seen.how is How.THROUGH]
    assert through
    assert {name for seen in through for name in seen.through} - TECHNIQUES == set()
    assert all(seen.through for seen in through)
    assert not any(seen.through for seen in load_tools().seen if seen.how is not How.THROUGH)


def test_every_letter_is_a_tool() -> None:
    letters = {letter for methods in load_tools().hooked.values() for tools in methods.values() for letter in tools}
    assert letters == set(load_tools().tools)


def test_the_catalogue_sees_more_than_any_of_the_tools() -> None:
    seen = {pair for pair, how in coverage().items() if how in (How.ROW, How.THROUGH)}
    pairs = {f"{name}.{method}": by for name, methods in load_tools().hooked.items() for method, by in methods.items()}
    largest = max(sum(letter in by for by in pairs.values()) for letter in load_tools().tools)
    assert len(seen) > largest


def test_every_technique_is_counted_once_by_type_and_by_vector() -> None:
    numbers = counts()
    assert numbers["data_type"].total() == numbers["vector"].total() == len(TECHNIQUES)


def _calls(level: int, class_name: str, method: str) -> set[str]:
    """The methods of its own class that a method calls, and those that these call, by name."""
    with zipfile.ZipFile(cached(level)) as jar:
        found = read_class(jar.read(f"{class_name.replace('.', '/')}.class"))
    reached, waiting = set[str](), {method}
    while waiting:
        name = waiting.pop()
        members = (member for member in found.members if member.is_method and member.name == name)
        called = {call[1] for member in members for call in found.calls(member) if call[0] == found.name}
        waiting |= called - reached
        reached |= called
    return reached


@pytest.mark.parametrize("level", [level for level in RELEASES if cached(level).exists()])
@pytest.mark.parametrize(
    ("class_name", "method", "hooked"),
    [
        ("android.appwidget.AppWidgetManager", "getInstalledProviders", "getInstalledProvidersForProfile"),
        ("android.appwidget.AppWidgetManager", "getInstalledProvidersForPackage", "getInstalledProvidersForProfile"),
        ("android.app.ApplicationPackageManager", "getApplicationBanner", "getApplicationInfo"),
        ("android.app.ApplicationPackageManager", "getApplicationIcon", "getApplicationInfo"),
        ("android.app.ApplicationPackageManager", "getApplicationLogo", "getApplicationInfo"),
        ("android.app.ApplicationPackageManager", "getDrawable", "getApplicationInfo"),
        ("android.app.ApplicationPackageManager", "getText", "getApplicationInfo"),
        ("android.app.ApplicationPackageManager", "getXml", "getApplicationInfo"),
        ("android.app.ApplicationPackageManager", "getResourcesForApplication", "getApplicationInfo"),
        ("android.content.ClipboardManager", "setText", "setPrimaryClip"),
    ],
)
def test_what_is_said_to_go_through_a_row_calls_it_on_every_level(
    class_name: str, method: str, hooked: str, level: int
) -> None:
    assert hooked in _calls(level, class_name, method)
