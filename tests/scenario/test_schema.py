"""The JSON Schemas that editors use are what the types give, and agree with the reader."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from harness.scenario import EXPECTATIONS, STEPS
from harness.scenario.schema import POLICY_SCHEMA, SCENARIO_SCHEMA, policy_schema, scenario_schema, written
from tests.scenario.writing import PACK

SCENARIOS = sorted(path for path in PACK.glob("*.yaml") if path.name != "policy.yaml")


@pytest.mark.parametrize(
    ("path", "schema"),
    [(SCENARIO_SCHEMA, scenario_schema()), (POLICY_SCHEMA, policy_schema())],
    ids=["scenario", "policy"],
)
def test_the_committed_schema_is_what_the_types_give(path: Path, schema: dict[str, Any]) -> None:
    assert path.read_bytes() == written(schema), "run: python -m harness.scenario.schema"


def test_every_step_and_expectation_is_in_the_schema() -> None:
    properties = scenario_schema()["properties"]
    steps = {name for form in properties["steps"]["items"]["anyOf"] for name in names(form)}
    expectations = {name for form in properties["expect"]["items"]["anyOf"] for name in names(form)}
    assert steps == {kind.kind for kind in STEPS}
    assert expectations == {kind.kind for kind in EXPECTATIONS}


def names(form: dict[str, Any]) -> set[str]:
    """The step or expectation that one form of the schema allows."""
    inner = [name for each in form.get("anyOf", ()) for name in names(each)]
    return {*form.get("properties", ()), *inner, *([form["const"]] if "const" in form else [])}


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
