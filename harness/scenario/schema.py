"""JSON Schemas of scenario and policy files, made from the types, so that editors complete and check them.

`python -m harness.scenario.schema` writes both; with `--check` it says whether they are what the types give.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import msgspec

import harness.policy
from harness.policy import Policy
from harness.scenario.expectations import EXPECTATIONS, Expectation
from harness.scenario.read import App
from harness.scenario.steps import STEPS, Step
from harness.text import Text

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
SCENARIO_SCHEMA = Path(__file__).with_name("scenario.schema.json")
POLICY_SCHEMA = Path(harness.policy.__file__).with_name("policy.schema.json")


def scenario_schema() -> dict[str, Any]:
    """Schema of a scenario file."""
    (title, app, *bodies), definitions = msgspec.json.schema_components(
        (Text, App, *STEPS, *EXPECTATIONS), ref_template="#/$defs/{name}"
    )
    refs = dict(zip((*STEPS, *EXPECTATIONS), bodies, strict=True))
    return {
        "$schema": _DIALECT,
        "title": "Scenario",
        "type": "object",
        "properties": {
            "scenario": {"type": "string", "description": "Id of the scenario."},
            "title": title,
            "policy": {"type": "string", "description": "The policy file, relative to this one."},
            "app": app,
            "steps": {"type": "array", "items": {"anyOf": [_step(kind, refs[kind], definitions) for kind in STEPS]}},
            "expect": {"type": "array", "items": {"anyOf": [_named(kind, refs[kind]) for kind in EXPECTATIONS]}},
        },
        "required": ["scenario", "title", "policy", "app", "steps", "expect"],
        "additionalProperties": False,
        "$defs": definitions,
    }


def policy_schema() -> dict[str, Any]:
    """Schema of a policy file."""
    return {"$schema": _DIALECT, **msgspec.json.schema(Policy)}


def _step(kind: type[Step], ref: dict[str, Any], definitions: dict[str, Any]) -> dict[str, Any]:
    """A step in each of its forms: bare name, name with one value, name with a mapping."""
    body = definitions[kind.__name__]
    forms: list[dict[str, Any]] = [ref]
    if kind.shorthand:
        forms.append(body["properties"][kind.shorthand])
    named = _named(kind, {"anyOf": forms} if len(forms) > 1 else ref)
    if body.get("required") or "timeout" in body["properties"]:
        return named
    return {"anyOf": [{"const": kind.kind, "description": body["description"]}, named]}


def _named(kind: type[Step] | type[Expectation], body: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": {kind.kind: body}, "required": [kind.kind], "additionalProperties": False}


def written(schema: dict[str, Any]) -> bytes:
    """A schema as its file holds it."""
    return msgspec.json.format(msgspec.json.encode(schema, order="sorted"), indent=2) + b"\n"


def main() -> int:
    """Write or, with `--check`, compare both files. Exit code 1: they are not what the types give."""
    files = {SCENARIO_SCHEMA: written(scenario_schema()), POLICY_SCHEMA: written(policy_schema())}
    if "--check" in sys.argv[1:]:
        return 0 if all(path.is_file() and path.read_bytes() == content for path, content in files.items()) else 1
    for path, content in files.items():
        path.write_bytes(content)
    return 0


if __name__ == "__main__":
    sys.exit(main())
