"""Policy YAML -> what the policy declares, as one frozen `Policy`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from harness.catalogue import load_data_types, load_sdks
from harness.documents import Document, allowed_here
from harness.errors import BadInput
from harness.policy.types import (
    Check,
    Clause,
    ClauseKind,
    DeclaredSdk,
    ExpectedPermission,
    FirstParty,
    Function,
    Necessity,
    Policy,
    Text,
)

__all__ = [
    "Check",
    "Clause",
    "ClauseKind",
    "DeclaredSdk",
    "ExpectedPermission",
    "FirstParty",
    "Function",
    "Necessity",
    "Policy",
    "Text",
    "load_policy",
    "parse_policy",
]


def load_policy(path: Path) -> Policy:
    """Read the policy file at `path`. Raises `BadInput` with file, line and column of what does not fit."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(str(path), f"the policy cannot be read: {error}", "Name a policy file in UTF-8") from error
    return parse_policy(text, str(path))


def parse_policy(text: str, name: str) -> Policy:
    """Read a policy from `text`; `name` is what errors call it."""
    document = Document(text, name)
    policy = document.convert(Policy)
    _refuse_twins(document, "clauses", (clause.id for clause in policy.clauses))
    _refuse_twins(document, "sdks", (row.sdk for row in policy.sdks))
    _refuse_twins(document, "functions", (function.id for function in policy.functions))
    _refuse_twins(document, "permissions", (permission.name for permission in policy.permissions))
    data_types = {data_type.id for data_type in load_data_types()}
    sdks = {sdk.id for sdk in load_sdks()}
    clauses = {clause.id for clause in policy.clauses}
    for path, found, what, known in _references(policy, data_types, sdks, clauses):
        if found not in known:
            raise document.error(path, f"found the {what} `{found}`, which does not exist", allowed_here(found, known))
    return policy


def _refuse_twins(document: Document, section: str, ids: Iterable[str]) -> None:
    seen: set[str] = set()
    for index, each in enumerate(ids):
        if each in seen:
            raise document.error((section, index), f"found `{each}` a second time in {section}", "Keep one of the two")
        seen.add(each)


_Reference = tuple[tuple[str | int, ...], str, str, set[str]]


def _references(policy: Policy, data_types: set[str], sdks: set[str], clauses: set[str]) -> Iterator[_Reference]:
    """Every name in the policy that must exist elsewhere: where it stands, the name, what it names, what there is."""
    for index, row in enumerate(policy.sdks):
        yield ("sdks", index, "sdk"), row.sdk, "SDK", sdks
        yield ("sdks", index, "clause"), row.clause, "clause", clauses
    for index, clause in enumerate(policy.clauses):
        for number, actor in enumerate(clause.actor):
            if actor.startswith("sdk:"):
                yield ("clauses", index, "actor", number), actor.removeprefix("sdk:"), "SDK", sdks
    sections: dict[str, tuple[Function | DeclaredSdk | ExpectedPermission | Clause, ...]] = {
        "functions": policy.functions,
        "sdks": policy.sdks,
        "permissions": policy.permissions,
        "clauses": policy.clauses,
    }
    for section, parts in sections.items():
        for index, part in enumerate(parts):
            for number, data_type in enumerate(part.data_types):
                yield (section, index, "data_types", number), data_type, "data type", data_types
            for number, clause_id in enumerate(getattr(part, "clauses", ())):
                yield (section, index, "clauses", number), clause_id, "clause", clauses
