"""What is wrong with a policy's own text is found, and a policy that says the thing is left alone."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

from harness.catalogue import load_rules
from harness.catalogue.register import CATALOGUE
from harness.policy import load_policy, parse_policy
from harness.policy.lint import RULES, Remark, lint, sentences

PACK = Path(__file__).parent.parent.parent / "scenarios" / "yunzhushou"
# A policy of which there is nothing to say; each test breaks or bends one thing of it.
SOUND = """
policy: sound
title: Policy
operator: Acme
updated: 2026-01-01
effective: 2026-02-01
contact: privacy@acme.example
source: test
first_party: {packages: [com.acme], hosts: [acme.example]}
functions:
  - {id: login, name: log-in, clauses: [C1], necessity: basic, data_types: [username, password]}
  - {id: map, name: map, clauses: [C1], necessity: optional, data_types: [precise_location]}
sdks:
  - sdk: aliyun_push
    clause: C2
    purpose: push
    data_types: [device_model]
    link: https://acme.example/aliyun
permissions: []
sharing: [{recipient: Beta, named: true, clause: C1, consent: separate, data_types: [precise_location]}]
storage: [{place: Shanghai, abroad: false, clause: C1}, {place: Paris, abroad: true, clause: C1, consent: separate}]
retention: [{what: all data, clause: C1, period: three years}]
rights:
  - {right: access, clauses: [C1], way: settings, within_days: 15}
  - {right: correction, clauses: [C1], way: settings}
  - {right: deletion, clauses: [C1], way: settings}
  - {right: withdrawal, clauses: [C1], way: settings}
  - {right: cancellation, clauses: [C1], way: settings}
  - {right: copy, clauses: [C1], way: mail}
  - {right: portability, clauses: [C1], way: mail}
  - {right: explanation, clauses: [C1], way: mail}
  - {right: complaint, clauses: [C1], way: mail}
minors: [{below: 14, clause: C1}, {below: 18, clause: C1}]
notices: [{occasion: material-change, clause: C1}, {occasion: incident, clause: C1}, {occasion: merger, clause: C1}]
clauses:
  - id: C1
    section: "1"
    title: Data
    paraphrase: Data is collected.
    kind: collection
    actor: [first_party]
    verify: [runtime]
    data_types: [username, password, precise_location]
  - {id: C2, section: "2", title: Push, paraphrase: Push., kind: sdk, actor: ["sdk:aliyun_push"], verify: [runtime],
     necessity: basic}
"""


def remarks(**changes: Any) -> list[Remark]:
    """What is said of the sound policy with parts of it written otherwise."""
    data = yaml.safe_load(SOUND) | changes
    return list(lint(parse_policy(json.dumps(data, ensure_ascii=False, default=str), "policy.yaml")))


def found(**changes: Any) -> set[str]:
    return {remark.lint for remark in remarks(**changes)}


def part(section: str, index: int, **changes: Any) -> dict[str, Any]:
    """A section of the sound policy with one entry written otherwise; None takes a field out."""
    entries = yaml.safe_load(SOUND)[section]
    entry = entries[index] | changes
    entries[index] = {name: value for name, value in entry.items() if value is not None}
    return {section: entries}


def more(part_of: str, **entry: Any) -> dict[str, Any]:
    return {part_of: [*yaml.safe_load(SOUND)[part_of], entry]}


def clause(clause_id: str, **fields: Any) -> dict[str, Any]:
    given = {"id": clause_id, "section": "3", "title": "More", "paraphrase": "More.", "kind": "use", "verify": ["ui"]}
    return more("clauses", **given | fields)


def test_of_a_sound_policy_nothing_is_said() -> None:
    assert remarks() == []


FACE = {"id": "face", "name": "face", "clauses": ["C1"], "necessity": "optional", "data_types": ["face_feature"]}
PHONE = {
    "id": "call",
    "name": "call",
    "clauses": ["C1"],
    "necessity": "optional",
    "permissions": ["android.permission.CAMERA"],
}
CAMERA = {"name": "android.permission.CAMERA", "purpose": "scan", "clauses": ["C1"]}
SCOPE = {"kind": "scope", "actor": ["enterprise_customer"]}
TWO_MAPS = [
    {"sdk": sdk, "clause": "C2", "purpose": "maps", "data_types": ["precise_location"], "link": "x"}
    for sdk in ("amap", "baidu_map")
]


@pytest.mark.parametrize(
    ("rule", "changes"),
    [
        ("effective-before-updated", {"effective": "2025-12-31"}),
        ("no-effective-date", {"effective": None}),
        ("no-contact", {"contact": None}),
        ("roles-mixed", clause("C3", **SCOPE)),
        ("row-omits", part("sdks", 0, sdk="jpush")),
        ("row-exceeds", part("sdks", 0, data_types=["device_model", "imei"])),
        ("row-exceeds", part("sdks", 0, sdk="jmlink")),
        ("row-without-link", part("sdks", 0, link=None)),
        ("identifier-not-named", part("sdks", 0, sdk="jpush")),
        ("one-purpose", {"sdks": TWO_MAPS}),
        ("choice-contradicted", part("sdks", 0, data_types=["device_model", "precise_location"])),
        ("kind-without-function", part("clauses", 0, data_types=["username", "passport"])),
        ("function-not-described", part("functions", 1, derived=True)),
        ("permission-not-explained", more("functions", **PHONE)),
        ("permission-not-explained", part("sdks", 0, permissions=["android.permission.CAMERA"])),
        ("biometric-without-alternative", more("functions", **FACE)),
        ("biometric-without-recipient", more("functions", **FACE | {"alternative": "password"})),
        ("no-retention-period", part("retention", 0, period=None)),
        ("no-retention-period", part("retention", 0, data_types=["username"])),
        ("abroad-without-separate-consent", part("storage", 1, consent="agreed")),
        ("shared-with-nobody-named", part("sharing", 0, named=False)),
        ("shared-without-separate-consent", part("sharing", 0, consent="agreed")),
        ("right-missing", {"rights": yaml.safe_load(SOUND)["rights"][:-1]}),
        ("right-without-way", part("rights", 0, way=None)),
        ("right-denied", part("rights", 0, not_for=["device_model"])),
        ("answer-too-late", part("rights", 0, within_days=30)),
        ("ages-differ", {"minors": [{"below": 15, "clause": "C1"}, {"below": 18, "clause": "C1"}]}),
        ("ages-differ", {"minors": [{"below": 14, "clause": "C1"}, {"below": 15, "clause": "C1"}]}),
        ("no-minors", {"minors": []}),
        ("notice-missing", {"notices": [{"occasion": "update", "clause": "C1"}]}),
        ("ground-not-in-law", clause("C3", kind="exemption", grounds=["fault-handling"])),
        ("silent", clause("C3", derived=True)),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_fault_is_found(rule: str, changes: dict[str, Any]) -> None:
    if rule == "roles-mixed":
        changes["clauses"][0]["actor"] = ["first_party", "enterprise_customer"]
    assert rule in found(**changes)


@pytest.mark.parametrize(
    ("rule", "changes"),
    [
        ("effective-before-updated", {"effective": "2026-01-01"}),  # in force on the day of the change
        (
            "roles-mixed",
            part("clauses", 0, actor=["first_party", "enterprise_customer"]),
        ),  # the scope leaves nobody out
        ("row-omits", part("sdks", 0, data_types=["os_version"])),  # one kind of device information stands for all
        ("row-omits", part("sdks", 0, sdk="mmkv")),  # what it collects is not known
        ("row-exceeds", part("sdks", 0, sdk="vivo_push", data_types=["imei"])),  # nobody read it with the vendor
        ("identifier-not-named", part("sdks", 0, sdk="aliyun_push")),  # no identifier is known of it
        ("one-purpose", {"sdks": [TWO_MAPS[0], TWO_MAPS[1] | {"purpose": "maps abroad"}]}),
        ("one-purpose", {"sdks": [TWO_MAPS[0], TWO_MAPS[0] | {"clause": "C1"}]}),  # two rows of one SDK
        ("choice-contradicted", part("sdks", 0, data_types=["device_model", "username"])),  # necessary on both sides
        ("kind-without-function", clause("C3", data_types=["passport"])),  # speaks of it, does not collect it
        ("permission-not-explained", more("functions", **PHONE) | {"permissions": [CAMERA]}),
        ("biometric-without-alternative", more("functions", **FACE | {"alternative": "password"})),
        ("no-retention-period", part("retention", 0, data_types=["username", "password", "precise_location"])),
        ("abroad-without-separate-consent", part("storage", 0, consent="none")),  # not abroad
        ("shared-without-separate-consent", part("sharing", 0, consent="agreed", data_types=["username"])),
        ("answer-too-late", part("rights", 0, within_days=21)),  # fifteen working days
        ("ages-differ", {"minors": [{"below": 14, "clause": "C1"}]}),
        ("notice-missing", more("notices", occasion="termination", clause="C1")),
        ("ground-not-in-law", clause("C3", kind="exemption", grounds=["contract", "emergency", "published"])),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_comes_near_a_fault_is_none(rule: str, changes: dict[str, Any]) -> None:
    assert rule not in found(**changes)


def test_every_rule_has_its_sentence_and_the_items_behind_it_exist() -> None:
    assert set(sentences()) == set(RULES)
    known = {rule.id for rule in load_rules()}
    assert {rule for sentence in sentences().values() for rule in sentence.rules} <= known


# The findings on the document that was read by hand: which clauses, and which rule finds them.
@pytest.mark.parametrize(
    ("rule", "clauses"),
    [
        ("effective-before-updated", ()),
        ("row-omits", ("P3.3.20",)),
        ("row-exceeds", ("P3.3.15", "P3.3.16", "P3.3.17", "P3.3.18")),
        ("row-omits", ("P3.3.6",)),
        ("row-omits", ("P3.3.12",)),
        ("row-omits", ("P3.3.14",)),
        ("row-omits", ("P3.3.13",)),
        ("row-omits", ("P3.3.19",)),
        ("identifier-not-named", ()),
        ("function-not-described", ("P1.0.6",)),
        ("permission-not-explained", ("P1.0.6",)),
        ("biometric-without-alternative", ("P1.7.1.1b",)),
        ("biometric-without-recipient", ("P1.7.1.1b",)),
        ("roles-mixed", ("P0.3",)),
        ("no-retention-period", ("P4.2.6",)),
        ("silent", ("P9.3",)),
        ("ages-differ", ("PD.5", "P6.1")),
        ("choice-contradicted", ("P1.5.5", "P3.3.20")),
        ("ground-not-in-law", ("P1.8.1",)),
        ("ground-not-in-law", ("P1.8.8",)),
        ("one-purpose", ("P3.3.9", "P3.3.10")),
        ("right-missing", ()),
        ("right-denied", ("P5.1.3",)),
    ],
)
def test_what_was_found_by_reading_is_found_by_rule(rule: str, clauses: tuple[str, ...]) -> None:
    said = [remark for remark in lint(load_policy(PACK / "policy.yaml")) if remark.lint == rule]
    assert [remark for remark in said if set(clauses) <= set(remark.clauses)]


def test_what_an_omitted_kind_is_stands_in_the_sentence() -> None:
    (bugly,) = (each for each in lint(load_policy(PACK / "policy.yaml")) if each.clauses == ("P3.3.20",))
    assert "Android ID" in bugly.said.zh
    assert "Android ID" in bugly.said.en
    assert "Running processes" in bugly.said.en


def test_a_vendor_s_word_is_told_from_what_others_say() -> None:
    by_sdk = {
        remark.clauses: remark.said.en
        for remark in lint(load_policy(PACK / "policy.yaml"))
        if remark.lint == "row-omits"
    }
    assert "its vendor says that it collects" in by_sdk[("P3.3.6",)]  # read on its page
    assert "its vendor says" not in by_sdk[("P3.3.20",)]


def test_a_register_of_the_user_s_own_is_what_rows_are_held_against() -> None:
    sdk = msgspec.structs.replace(CATALOGUE.sdks[0], id="acme", declared_data=("imei",), declared_by="vendor")
    register = replace(CATALOGUE, sdks=(*CATALOGUE.sdks, sdk))
    policy = parse_policy(
        SOUND.replace("sdk: aliyun_push", "sdk: acme").replace("sdk:aliyun_push", "sdk:acme"), "p", register
    )
    assert {"row-omits", "row-exceeds"} <= {remark.lint for remark in lint(policy, register)}
