"""The JSON Schemas that editors use are what the types give, and agree with the reader."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml
from jsonschema.validators import validator_for

from harness.errors import BadInput
from harness.scenario import EXPECTATIONS
from harness.scenario.composing import WRITTEN
from harness.scenario.schema import (
    POLICY_SCHEMA,
    SCENARIO_SCHEMA,
    STEPS_SCHEMA,
    policy_schema,
    scenario_schema,
    steps_schema,
    written,
)
from tests.scenario.writing import PACK, read, write

SCENARIOS = sorted(path for path in PACK.glob("*.yaml") if path.name != "policy.yaml")


@pytest.mark.parametrize(
    ("path", "schema"),
    [(SCENARIO_SCHEMA, scenario_schema()), (STEPS_SCHEMA, steps_schema()), (POLICY_SCHEMA, policy_schema())],
    ids=["scenario", "steps", "policy"],
)
def test_the_committed_schema_is_what_the_types_give(path: Path, schema: dict[str, Any]) -> None:
    assert path.read_bytes() == written(schema), "run: python -m harness.scenario.schema"


SCENARIO, INCLUDED, POLICY = (
    validator_for(schema)(schema) for schema in (scenario_schema(), steps_schema(), policy_schema())
)


def test_all_schemas_are_of_the_dialect_that_they_name() -> None:
    for validator in (SCENARIO, INCLUDED, POLICY):
        validator.check_schema(validator.schema)
        assert validator.META_SCHEMA["$id"] == validator.schema["$schema"]


def test_every_step_and_expectation_is_in_the_schema() -> None:
    properties = scenario_schema()["properties"]
    bare, named = scenario_schema()["$defs"]["Step"]["anyOf"]
    assert set(named["properties"]) == {kind.kind for kind in WRITTEN}
    assert set(bare["enum"]) == {"install", "clear", "launch", "back", "home", "background", "foreground", "force-stop"}
    assert set(properties["expect"]["items"]["properties"]) == {kind.kind for kind in EXPECTATIONS}


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.stem)
def test_every_shipped_scenario_fits_the_schema(path: Path) -> None:
    assert [error.message for error in SCENARIO.iter_errors(plain(path.read_text(encoding="utf-8")))] == []


def test_the_shipped_policy_fits_its_schema() -> None:
    policy = plain((PACK / "policy.yaml").read_text(encoding="utf-8"))
    assert [error.message for error in POLICY.iter_errors(policy)] == []


def test_a_file_of_steps_and_one_that_has_variables_fit() -> None:
    head = "variables: {tenant: tenant-7319, password: {env: PASSWORD}, n: 2s}\n"
    steps = [
        "{phase: a}",
        "{include: login.yaml}",
        "{include: {file: a.yaml}}",
        "{repeat: {times: 2, steps: [back]}}",
        "{wait: '${n}'}",
    ]
    assert list(SCENARIO.iter_errors(plain(head + write(steps)))) == []
    assert list(INCLUDED.iter_errors({"steps": ["launch", {"include": "login.yaml"}, {"wait": "${n}"}]})) == []
    assert not SCENARIO.is_valid(plain("variables: {tenant: ''}\n" + write()))
    assert not SCENARIO.is_valid(plain("variables: {a b: c}\n" + write()))
    assert not INCLUDED.is_valid({"steps": []})
    assert not INCLUDED.is_valid({"steps": ["include"]})


def test_each_way_of_writing_a_step_fits_the_schema() -> None:
    steps = [
        "install",
        "{install: }",
        "{install: a.apk}",
        "{install: {}}",
        "{launch: }",
        "{see: a}",
        "{see: {desc: a}}",
    ]
    steps += [
        "{if-see: {id: a, steps: [back, {tap: b}]}}",
        "{wait: 2s}",
        "{answer: allow}",
        "{type: {id: a, text: abcd, data_type: email}}",
        "{back: }",
    ]
    assert list(SCENARIO.iter_errors(plain(write(["{phase: a}", *steps])))) == []


@pytest.mark.parametrize(
    "step",
    [
        *("{repeat: {times: 1, steps: [back]}}", "{repeat: {times: 2, steps: [bakc]}}", "{repeat: 3}"),
        *("{if-see: {id: a, steps: []}}", "{if-see: a}", "{if-see: {id: a, steps: [bakc]}}"),
        *("lunch", "see", "{tapp: {id: a}}", "{see: {}}", "{see: {checked: true}}", "{tap: {ident: a}}", "{wait: 2}"),
        *("{answer: yes}", "{grant: CAMERA}", "{see: , id: a}", "{type: {text: a}}", "{phase: }", "{swipe: upp}"),
        "{type: {id: a, text: abcd, data_type: emial}}",
    ],
)
def test_a_step_that_the_reader_refuses_does_not_fit_the_schema(step: str) -> None:
    with pytest.raises(BadInput):
        read(["{phase: before-consent}", step])
    assert not SCENARIO.is_valid(plain(write(["{phase: before-consent}", step])))


@pytest.mark.parametrize(
    "fields",
    [
        *("nothing-sent: {clauses: []}", "nothing-sent: {}", "nothing-sent: {clauses: [P9.1], data_types: [emial]}"),
        *("nothing-sent: {clauses: [P9.1], data_types: []}", "nothing-collected: {clauses: [P9.1], actors: [sdk:a]}"),
        *("still-works: {clauses: [P9.1], see: {}}", "dialog-shown: {clauses: [P9.1], see: {id: a}, offers: []}"),
        *(
            "dialog-shown: {clauses: [P9.1], see: {id: a}, offers: [{checked: true}]}",
            "nothing-snet: {clauses: [P9.1]}",
        ),
        "collection-stops: {clauses: [P9.1]}",
    ],
)
def test_an_expectation_that_the_reader_refuses_does_not_fit_the_schema(fields: str) -> None:
    expectation = "{" + fields.replace("{", "{phase: before-consent, ", 1) + "}"
    with pytest.raises(BadInput):
        read(expect=[expectation])
    assert not SCENARIO.is_valid(plain(write(expect=[expectation])))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        *(
            ("steps:", "steps: []\nstep:"),
            ("scenario: written", "scenario: ../../evil"),
            ("{zh: 写的, en", "{zh: 写的, eng"),
        ),
        *(("scenario: written", "scenario: ''"), ("scenario: written", f"scenario: {'a' * 65}")),
    ],
)
def test_an_outer_part_that_the_reader_refuses_does_not_fit_the_schema(old: str, new: str) -> None:
    assert SCENARIO.is_valid(plain(write()))
    assert not SCENARIO.is_valid(plain(write().replace(old, new)))


@pytest.mark.parametrize(
    ("old", "new"),
    [("sdk: bugly", "sdk: bugsy"), ("data_types: [imei, android_id", "data_types: [imei, androidid")],
)
def test_a_policy_that_names_what_is_not_in_the_catalogue_does_not_fit_its_schema(old: str, new: str) -> None:
    text = (PACK / "policy.yaml").read_text(encoding="utf-8")
    assert old in text
    assert not POLICY.is_valid(plain(text.replace(old, new, 1)))


def plain(text: str) -> Any:
    """A file as an editor's validator sees it: dates are text there."""
    return json.loads(json.dumps(yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader)), default=str))


def test_every_reference_of_the_schema_has_its_definition() -> None:
    schema = scenario_schema()
    text = msgspec.json.encode(schema).decode()
    referred = {part.partition('"')[0] for part in text.split("#/$defs/")[1:]}
    assert referred <= set(schema["$defs"])


@pytest.mark.parametrize("path", [*SCENARIOS, PACK / "policy.yaml"], ids=lambda path: path.stem)
def test_every_file_of_the_pack_names_its_schema(path: Path) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]
    marker, _, schema = first.partition("=")
    assert marker == "# yaml-language-server: $schema"
    assert (path.parent / schema).resolve() in (SCENARIO_SCHEMA, POLICY_SCHEMA)


@pytest.mark.parametrize("made", [policy_schema, scenario_schema])
def test_every_field_of_a_file_is_described(made: Callable[[], Any]) -> None:
    schema = made()
    fields = list(fields_of([schema, *schema["$defs"].values()]))
    assert len(fields) > 50
    assert [name for name, about in fields if not about.get("description")] == []


def fields_of(parts: Iterable[Any]) -> Iterator[tuple[str, Any]]:
    for part in parts:
        yield from part.get("properties", {}).items()
        yield from fields_of(part.get("anyOf", ()))


@pytest.mark.parametrize(
    ("old", "new", "fits"),
    [
        ("title: {zh: 云助手平台隐私政策, en:", "title: {zh: 云助手平台隐私政策}  # {en:", True),
        ("title: {zh: 云助手平台隐私政策, en:", "title: 隐私政策  # {en:", True),
        ("title: {zh: 云助手平台隐私政策, en:", "title: {}  # {en:", False),
        ("title: {zh: 云助手平台隐私政策, en:", "title: ''  # {en:", False),
        ("    exempt: {zh: 这是一个定义", "    verify: [ui]\n    exempt: {zh: 这是一个定义", False),
    ],
)
def test_the_schema_of_policies_lets_in_what_the_reader_does(old: str, new: str, fits: bool) -> None:
    text = (PACK / "policy.yaml").read_text(encoding="utf-8")
    assert old in text
    assert POLICY.is_valid(plain(text.replace(old, new, 1))) is fits
