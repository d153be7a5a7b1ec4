"""Policy YAML -> what the policy declares, as one frozen `Policy`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from harness.catalogue.register import CATALOGUE, Register, register_beside
from harness.documents import KEEP_ONE, Document, allowed_here, not_there, read_text
from harness.policy.types import (
    Check,
    Clause,
    ClauseKind,
    DeclaredSdk,
    ExpectedPermission,
    FirstParty,
    Function,
    Necessity,
    Party,
    Policy,
)
from harness.text import Text

CLAUSE = Text(zh="条款", en="clause")
DATA_TYPE = Text(zh="信息类型", en="data type")
_SDK = Text(zh="SDK", en="SDK")
_ACTOR = Text(zh="行为方", en="actor")
_RULE = Text(zh="监管条目", en="rule")

__all__ = [
    "CLAUSE",
    "DATA_TYPE",
    "Check",
    "Clause",
    "ClauseKind",
    "DeclaredSdk",
    "ExpectedPermission",
    "FirstParty",
    "Function",
    "Necessity",
    "Party",
    "Policy",
    "load_policy",
    "parse_policy",
]


def load_policy(path: Path) -> Policy:
    """Read the policy file at `path`. Raises `BadInput` with file, line and column of what does not fit."""
    return parse_policy(read_text(path), str(path), register_beside(path))


def parse_policy(text: str, name: str, register: Register = CATALOGUE) -> Policy:
    """Read a policy from `text`; `name` is what errors call it, `register` what it may name."""
    document = Document(text, name)
    with document.all_faults():
        policy = document.read(Policy)
        _check_names(document, policy, register)
    return policy


def _check_names(document: Document, policy: Policy, register: Register) -> None:
    """Note every name that stands twice, and every one that must exist elsewhere and does not."""
    _refuse_twins(document, "clauses", (clause.id for clause in policy.clauses))
    _refuse_twins(document, "sdks", (row.sdk for row in policy.sdks))
    _refuse_twins(document, "functions", (function.id for function in policy.functions))
    _refuse_twins(document, "permissions", (permission.name for permission in policy.permissions))
    clauses = {clause.id for clause in policy.clauses}
    rules = {rule.id for rule in register.rules}
    for path, found, what, known in _references(policy, register, clauses, rules):
        if found not in known:
            document.fault(path, not_there(what, found), allowed_here(found, known))


def _refuse_twins(document: Document, section: str, ids: Iterable[str]) -> None:
    seen: set[str] = set()
    for index, each in enumerate(ids):
        if each in seen:
            cause = Text(zh=f"{section} 中重复写了 `{each}`", en=f"found `{each}` a second time in {section}")
            document.fault((section, index), cause, KEEP_ONE)
        seen.add(each)


_Reference = tuple[tuple[str | int, ...], str, Text, Collection[str]]


def _references(policy: Policy, register: Register, clauses: set[str], rules: set[str]) -> Iterator[_Reference]:
    """Every name in the policy that must exist elsewhere: where it stands, the name, what it names, what there is."""
    data_types, sdks = register.data_type_ids, register.sdk_ids
    for index, row in enumerate(policy.sdks):
        yield ("sdks", index, "sdk"), row.sdk, _SDK, sdks
        yield ("sdks", index, "clause"), row.clause, CLAUSE, clauses
    for index, clause in enumerate(policy.clauses):
        for number, actor in enumerate(clause.actor):
            if actor.startswith("sdk:"):
                yield ("clauses", index, "actor", number), actor.removeprefix("sdk:"), _SDK, sdks
            else:
                yield ("clauses", index, "actor", number), actor, _ACTOR, {*Party, "sdk:ID"}
        for number, rule in enumerate(clause.rules):
            yield ("clauses", index, "rules", number), rule, _RULE, rules
    sections: dict[str, tuple[Function | DeclaredSdk | ExpectedPermission | Clause, ...]] = {
        "functions": policy.functions,
        "sdks": policy.sdks,
        "permissions": policy.permissions,
        "clauses": policy.clauses,
    }
    for section, parts in sections.items():
        for index, part in enumerate(parts):
            for number, data_type in enumerate(part.data_types):
                yield (section, index, "data_types", number), data_type, DATA_TYPE, data_types
            for number, clause_id in enumerate(getattr(part, "clauses", ())):
                yield (section, index, "clauses", number), clause_id, CLAUSE, clauses
