"""What other packages add is found by name, and two of one name are told with both packages."""

from __future__ import annotations

from importlib.metadata import Distribution, EntryPoint
from pathlib import Path

import pytest

from harness.errors import InfrastructureError
from harness.extensions import extended


class Installed(Distribution):
    """A package that somebody installed."""

    def __init__(self, package: str) -> None:
        self._package = package

    def read_text(self, filename: str) -> str | None:
        return f"Metadata-Version: 2.1\nName: {self._package}\n" if filename == "METADATA" else None

    def locate_file(self, path: object) -> Path:
        return Path("/")


def offered(package: str, value: str) -> EntryPoint:
    return EntryPoint(name="x", value=value, group="harness.rules")._for(Installed(package))  # type: ignore[attr-defined, no-any-return]


def by_name(item: object) -> str:
    return str(getattr(item, "__name__", item))


def test_what_a_package_adds_stands_after_our_own() -> None:
    names = extended("harness.rules", (len,), by_name, [offered("acme", "json:dumps")])
    assert [by_name(item) for item in names] == ["len", "dumps"]


def test_a_name_of_ours_cannot_be_taken() -> None:
    with pytest.raises(InfrastructureError, match="both privacy-harness and acme provide it"):
        extended("harness.rules", (len,), by_name, [offered("acme", "builtins:len")])


def test_two_packages_of_one_name_are_both_told() -> None:
    with pytest.raises(InfrastructureError, match="both acme and emca provide it") as raised:
        extended("harness.rules", (), by_name, [offered("acme", "json:dumps"), offered("emca", "marshal:dumps")])
    assert "acme 和 emca" in raised.value.text.zh


@pytest.mark.parametrize("value", ["no_such_module:rule", "json:no_such_rule"])
def test_what_cannot_be_loaded_is_told_with_its_package(value: str) -> None:
    with pytest.raises(InfrastructureError, match="acme"):
        extended("harness.rules", (), by_name, [offered("acme", value)])
