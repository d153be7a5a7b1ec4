"""`harness catalogue` and `harness schema`: what a file may say, for people, machines and editors."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from harness.catalogue import load_data_types, load_sdks
from harness.scenario.read import actors
from harness.scenario.schema import POLICY_SCHEMA, SCENARIO_SCHEMA
from tests.cli.test_language import CHINESE, ENGLISH, harness


@pytest.mark.parametrize(
    ("locale", "heading"),
    [
        (CHINESE, "信息类型（data_types），可监测读取"),
        (ENGLISH, "Data types (data_types) whose reading can be watched"),
    ],
)
def test_every_name_is_listed_with_what_it_means_in_both_languages(locale: str, heading: str) -> None:
    lines = harness("catalogue", locale=locale).stdout.splitlines()
    assert lines[0] == heading
    listed = {line.split()[0]: line for line in lines if line.startswith("  ")}
    assert set(listed) == {each.id for each in load_data_types()} | actors()
    assert "精准定位" in listed["precise_location"]
    assert "JPush" in listed["sdk:jpush"]
    assert "极光" in listed["sdk:jpush"]


def test_machines_get_an_object_for_each() -> None:
    told = [json.loads(line) for line in harness("catalogue", "--json", locale=ENGLISH).stdout.splitlines()]
    assert {each["id"] for each in told if each["kind"] == "actor"} == actors()
    assert len([each for each in told if each["kind"] == "data_type"]) == len(load_data_types())
    assert len(told) == len(load_data_types()) + len(load_sdks()) + 2
    assert all(each["zh"] and each["en"] for each in told)


@pytest.mark.parametrize(
    ("of", "file"), [((), SCENARIO_SCHEMA), (("scenario",), SCENARIO_SCHEMA), (("policy",), POLICY_SCHEMA)]
)
def test_the_schema_is_printed_as_it_is_shipped(of: tuple[str, ...], file: Path) -> None:
    assert harness("schema", *of, locale=ENGLISH).stdout == file.read_text(encoding="utf-8")
