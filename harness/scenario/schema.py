"""JSON Schemas of scenario, policy and included files, made from the types and the catalogue, for editors.

`python -m harness.scenario.schema` writes them; with `--check` it says whether they are what the types give.
"""

from __future__ import annotations

import inspect
import sys
from pathlib import Path
from typing import Any

import msgspec

import harness.policy
from harness.catalogue.register import CATALOGUE, Register
from harness.policy import Clause, Policy
from harness.scenario.composing import WRITTEN, Repeat
from harness.scenario.expectations import EXPECTATIONS, Expectation, OfTheApk
from harness.scenario.expected import actors
from harness.scenario.read import App, ScenarioId
from harness.scenario.steps import Aimed, IfSee, Step, Type
from harness.scenario.variables import NAME, FromEnvironment
from harness.screen import Selector
from harness.text import Text

_STEP = {"$ref": "#/$defs/Step"}
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
SCENARIO_SCHEMA = Path(__file__).with_name("scenario.schema.json")
STEPS_SCHEMA = Path(__file__).with_name("steps.schema.json")
POLICY_SCHEMA = Path(harness.policy.__file__).with_name("policy.schema.json")

_MEANS = {
    "answer": "What is answered.",
    "activity": "Class of the activity to start; the one behind the icon where left out.",
    "app": "The app under test.",
    "apk": "The APK to install, relative to this file.",
    "checked": "The state that a box must have.",
    "command": "What the shell is to do.",
    "count": "How often at most.",
    "data_type": "Id of the data type that the text is: it is looked for in every flow.",
    "data_types": "Ids of data types.",
    "desc": "Its content description, or whole words of it.",
    "direction": "Where the finger moves.",
    "duration": "How long.",
    "why": "What for, as the report says it.",
    "en": "In English.",
    "expect": "What must hold in the phases.",
    "first_party": "Who `we` are.",
    "id": "Its resource id, by name or in full.",
    "name": "Its name.",
    "offers": "What must stand beside it.",
    "package": "Package of the app.",
    "per_seconds": "Counted in any stretch so long; in the whole phase where left out.",
    "optional": "It is no failure that this is not there in time: the step is skipped.",
    "permissions": "Full names of Android permissions; any where left out.",
    "phase": "The phase that is meant: some step enters it.",
    "see": "The part of the screen that is looked for.",
    "steps": "What is done, in this order.",
    "text": "A text: what the part of the screen says, what is typed or noted.",
    "timeout": "How long to wait for it.",
    "title": "What the report calls it.",
    "uri": "The link.",
    "variant_file": "Where on the device the file of a build variant is pushed to.",
    "variants": "Folder with a file for each build variant, relative to this file.",
    "zh": "In Chinese.",
}
"""What a field is for, wherever it stands and says nothing of its own."""

_AIMED: tuple[type, ...] = (Selector, *(kind for kind in WRITTEN if issubclass(kind, Aimed)))
_Schema = dict[str, Any]


def scenario_schema(register: Register = CATALOGUE, kinds: tuple[type[Expectation], ...] = EXPECTATIONS) -> _Schema:
    """Schema of a scenario file that may name what `register` holds and expect what `kinds` are."""
    (scenario_id, title, app, from_environment, *bodies), definitions = msgspec.json.schema_components(
        (ScenarioId, Text, App, FromEnvironment, *WRITTEN, *kinds), ref_template="#/$defs/{name}"
    )
    refs = dict(zip((*WRITTEN, *kinds), bodies, strict=True))
    _in_one_language(definitions)
    for kind in _AIMED:
        definitions[kind.__name__]["anyOf"] = _one_of_them("text", "id", "desc")
    definitions[Type.__name__]["anyOf"] = _one_of_them("id", "desc")
    _name_what_exists(definitions, register)
    for kind in WRITTEN:
        _or_variables(definitions[kind.__name__])
    bare = [kind.kind for kind in WRITTEN if _stands_alone(definitions[kind.__name__])]
    steps = {kind.kind: _body(kind, refs[kind], definitions[kind.__name__]) for kind in WRITTEN}
    expectations = {kind.kind: refs[kind] for kind in kinds}
    for kind in kinds:
        fields = definitions[kind.__name__]["properties"]
        fields["id"]["description"] = "What the report calls it; KIND-PHASE where left out."
        if issubclass(kind, OfTheApk):
            fields["id"]["description"] = "What the report calls it; KIND where left out."
            del fields["phase"]
    items = {"anyOf": [{"enum": bare, "description": "A step that needs no argument."}, _named(steps)]}
    for kind in (IfSee, Repeat):
        definitions[kind.__name__]["properties"]["steps"]["items"] = _STEP
    schema = _described(
        {
            "$schema": _DIALECT,
            "title": "Scenario",
            "type": "object",
            "properties": {
                "scenario": scenario_id,
                "title": title,
                "policy": {"type": "string", "description": "The policy file, relative to this one."},
                "app": app,
                "variables": {
                    "type": "object",
                    "description": "Names for texts: a step or an expectation has the value for each `${NAME}`.",
                    "propertyNames": {"pattern": f"^{NAME}$"},
                    "additionalProperties": {"anyOf": [{"type": "string", "minLength": 1}, from_environment]},
                },
                "steps": {
                    "type": "array",
                    "minItems": 1,
                    "items": _STEP,
                },
                "expect": {"type": "array", "minItems": 1, "items": _named(expectations)},
            },
            "required": ["scenario", "title", "policy", "app", "steps", "expect"],
            "additionalProperties": False,
            "$defs": definitions,
        }
    )
    schema["$defs"]["Step"] = items
    return schema


def steps_schema(register: Register = CATALOGUE) -> _Schema:
    """Schema of a file of steps that a scenario includes."""
    scenario = scenario_schema(register)
    return {
        **scenario,
        "title": "Steps",
        "properties": {"steps": scenario["properties"]["steps"]},
        "required": ["steps"],
    }


def policy_schema(register: Register = CATALOGUE) -> _Schema:
    """Schema of a policy file."""
    schema = msgspec.json.schema(Policy)
    _in_one_language(schema["$defs"])
    schema["$defs"][Clause.__name__]["oneOf"] = _one_of_them("verify", "exempt")
    _name_what_exists(schema["$defs"], register)
    return _described({"$schema": _DIALECT, **schema})


def _described(schema: _Schema) -> _Schema:
    """Say of every field what it is for."""
    parts = [schema, *schema["$defs"].values()]
    parts += [each for part in parts for each in part.get("anyOf", ())]
    for part in parts:
        for field, about in part.get("properties", {}).items():
            if "description" not in about and field in _MEANS:  # another package's expectation has fields of its own
                about["description"] = _MEANS[field]
    return schema


def _name_what_exists(definitions: dict[str, _Schema], register: Register) -> None:
    """Put in the ids that the register knows, wherever a field names one."""
    names = {
        "DataType": [data_type.id for data_type in register.kinds],
        "Sdk": [sdk.id for sdk in register.sdks],
        "Actor": sorted(actors(register)),
    }
    used = {"data_types": "DataType", "data_type": "DataType", "not_for": "DataType", "sdk": "Sdk", "actors": "Actor"}
    for definition in tuple(definitions.values()):
        for field, schema in definition.get("properties", {}).items():
            if field in used:
                definitions[used[field]] = {"enum": names[used[field]]}
                whole = schema.get("items", schema)
                whole.pop("type"), whole.pop("pattern", None)
                whole["$ref"] = f"#/$defs/{used[field]}"
            if schema.get("default") in ("", (), []):
                del schema["default"]  # left out is what it stands for; written down it would be refused


def _or_variables(body: _Schema) -> None:
    """Let a field whose texts have a shape hold variables, which have it only once they are put in."""
    for field, about in body["properties"].items():
        if "pattern" in about:
            said = {key: about.pop(key) for key in ("description", "default") if key in about}
            body["properties"][field] = {**said, "anyOf": [about, {"type": "string", "pattern": r"\$\{"}]}


def _in_one_language(definitions: dict[str, _Schema]) -> None:
    """Let a text be written in one language, as it may be in a file."""
    both = definitions[Text.__name__]
    both.pop("required")
    both["minProperties"] = 1
    one = {"type": "string", "minLength": 1, "description": "What a user reads, in one language."}
    definitions[Text.__name__] = {"anyOf": [one, both]}


def _one_of_them(*fields: str) -> list[_Schema]:
    return [{"required": [field]} for field in fields]


def _stands_alone(body: _Schema) -> bool:
    """Whether a step may be written as its bare name."""
    return not body.get("required") and "anyOf" not in body


def _body(kind: type[Step], ref: _Schema, body: _Schema) -> _Schema:
    """What may stand after the name of a step: its fields, one value, or nothing."""
    forms = [ref]
    if kind.shorthand:
        forms.append(body["properties"][kind.shorthand])
    if _stands_alone(body):
        forms.append({"type": "null"})
    return (
        {"anyOf": forms, "description": body["description"]}
        if len(forms) > 1
        else {**ref, "description": body["description"]}
    )


def _named(bodies: dict[str, _Schema]) -> _Schema:
    """A mapping with one key, the name of a step or an expectation."""
    return {
        "type": "object",
        "properties": bodies,
        "minProperties": 1,
        "maxProperties": 1,
        "additionalProperties": False,
    }


def written(schema: dict[str, Any]) -> bytes:
    """A schema as its file holds it."""
    return msgspec.json.format(msgspec.json.encode(_told_plainly(schema), order="sorted"), indent=2) + b"\n"


def _told_plainly(part: Any) -> Any:
    """The same with every description free of the source's indentation, which msgspec keeps or not by its version."""
    match part:
        case {"description": str(described)}:
            rest = {key: _told_plainly(value) for key, value in part.items() if key != "description"}
            return {**rest, "description": inspect.cleandoc(described)}
        case dict():
            return {key: _told_plainly(value) for key, value in part.items()}
        case list() | tuple():
            return [_told_plainly(each) for each in part]
        case _:
            return part


def main() -> int:
    """Write or, with `--check`, compare the files. Exit code 1: they are not what the types give."""
    files = {
        SCENARIO_SCHEMA: written(scenario_schema()),
        STEPS_SCHEMA: written(steps_schema()),
        POLICY_SCHEMA: written(policy_schema()),
    }
    if "--check" in sys.argv[1:]:
        return 0 if all(path.is_file() and path.read_bytes() == content for path, content in files.items()) else 1
    for path, content in files.items():
        path.write_bytes(content)
    return 0


if __name__ == "__main__":
    sys.exit(main())
