"""`harness catalogue` and `harness schema`: what a file may say, for people, machines and editors."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from harness.catalogue import load_rules, load_sdks
from harness.catalogue.register import CATALOGUE
from harness.scenario.expectations import EXPECTATIONS
from harness.scenario.expected import actors
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
    assert set(listed) == {each.id for each in CATALOGUE.kinds} | actors() | {each.kind for each in EXPECTATIONS}
    assert "精准定位" in listed["precise_location"]
    assert "JPush" in listed["sdk:jpush"]
    assert "极光" in listed["sdk:jpush"]


def test_machines_get_an_object_for_each() -> None:
    told = [json.loads(line) for line in harness("catalogue", "--json", locale=ENGLISH).stdout.splitlines()]
    assert {each["id"] for each in told if each["kind"] == "actor"} == actors()
    assert len([each for each in told if each["kind"] == "data_type"]) == len(CATALOGUE.kinds)
    assert len(told) == len(CATALOGUE.kinds) + len(load_sdks()) + 2 + len(EXPECTATIONS)
    assert all(each["zh"] and each["en"] for each in told if each["kind"] != "expectation")


@pytest.mark.parametrize(
    ("of", "file"), [((), SCENARIO_SCHEMA), (("scenario",), SCENARIO_SCHEMA), (("policy",), POLICY_SCHEMA)]
)
def test_the_schema_is_printed_as_it_is_shipped(of: tuple[str, ...], file: Path) -> None:
    assert harness("schema", *of, locale=ENGLISH).stdout == file.read_text(encoding="utf-8")


ADDED = """
sdks: [{id: acme_ads, name: {zh: 艾克米, en: Acme Ads}, packages: [com.acme.ads]}]
data_types: [{id: member_number, name: {zh: 会员号, en: Member number}}]
"""


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    """A policy with a file beside it; the names are read from that file alone."""
    (tmp_path / "sdks.yaml").write_text(ADDED, encoding="utf-8")
    policy = tmp_path / "policy.yaml"
    policy.write_text("policy: acme\n", encoding="utf-8")
    return policy


def test_what_the_user_adds_beside_the_policy_is_listed(policy: Path) -> None:
    lines = harness("catalogue", "--policy", str(policy), locale=ENGLISH).stdout.splitlines()
    assert any(line.split() == ["sdk:acme_ads", "艾克米", "Acme", "Ads"] for line in lines)
    assert any(line.split() == ["member_number", "会员号", "Member", "number"] for line in lines)


@pytest.mark.parametrize(
    ("of", "name"), [("scenario", "sdk:acme_ads"), ("scenario", "member_number"), ("policy", "acme_ads")]
)
def test_the_schema_knows_it_too(policy: Path, of: str, name: str) -> None:
    told = json.loads(harness("schema", of, "--policy", str(policy), locale=ENGLISH).stdout)
    assert any(name in definition.get("enum", ()) for definition in told["$defs"].values())
    assert name not in harness("schema", of, locale=ENGLISH).stdout


def test_a_fault_in_the_file_beside_the_policy_is_told_with_its_place(policy: Path) -> None:
    (policy.parent / "sdks.yaml").write_text("sdks: [{id: acme_ads}]", encoding="utf-8")
    told = harness("schema", "--policy", str(policy), locale=ENGLISH)
    assert told.returncode == 2
    assert "sdks.yaml:1:" in told.stderr


def test_the_techniques_are_counted_and_what_tools_hook_is_told_pair_by_pair() -> None:
    told = [json.loads(line) for line in harness("catalogue", "stats", "--json", locale=ENGLISH).stdout.splitlines()]
    by_kind = {line["kind"]: line for line in told if line["kind"] != "pair"}
    assert by_kind.keys() == {"data_type", "vector", "api_level", "hooked_by_tools"}
    pairs = {line["id"]: line for line in told if line["kind"] == "pair"}
    assert pairs["android.telephony.TelephonyManager.getSimOperator"]["how"] == "row"
    assert pairs["android.os.Build.#MODEL"]["how"] == "unwatched"
    assert "static field" in pairs["android.os.Build.#MODEL"]["because"]["en"]


@pytest.mark.parametrize(("locale", "word"), [(CHINESE, "未监测"), (ENGLISH, "not watched")])
def test_how_many_are_not_watched_is_said_in_both_languages(locale: str, word: str) -> None:
    assert word in harness("catalogue", "stats", locale=locale).stdout


def test_the_items_of_regulators_are_listed_with_what_is_done_about_each() -> None:
    lines = harness("catalogue", "rules", locale=ENGLISH).stdout.splitlines()
    at = lines.index("CAC191-3.1  Starts collecting or opens a collecting permission before consent")
    assert lines[at + 1] == "  nothing-collected, nothing-sent, no-permission-asked"
    assert "  it is about a store, which no app shows" in lines
    assert len(lines) == 2 * len(load_rules())
    told = [json.loads(line) for line in harness("catalogue", "rules", "--json", locale=CHINESE).stdout.splitlines()]
    assert {each["id"] for each in told} == {rule.id for rule in load_rules()}
