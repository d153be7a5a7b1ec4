"""Policy YAML -> what the policy declares, as one frozen `Policy`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from harness.catalogue.register import CATALOGUE, Register, nobodys_own, register_beside
from harness.documents import KEEP_ONE, Document, allowed_here, not_there, read_text
from harness.policy.types import (
    Clause,
    DeclaredSdk,
    ExpectedPermission,
    FirstParty,
    Function,
    GivenRight,
    Minors,
    Notice,
    Policy,
    Retention,
    Sharing,
    Storage,
)
from harness.policy.vocabulary import Check, ClauseKind, Consent, Ground, Necessity, Occasion, Party, Right
from harness.text import Text

CLAUSE = Text(zh="条款", en="clause")
DATA_TYPE = Text(zh="信息类型", en="data type")
_SDK = Text(zh="SDK", en="SDK")
_ACTOR = Text(zh="行为方", en="actor")
_RULE = Text(zh="监管条目", en="rule")
_SAYS = re.compile(r"[^\W_]")  # a letter or digit of any script

__all__ = [
    "CLAUSE",
    "DATA_TYPE",
    "Check",
    "Clause",
    "ClauseKind",
    "Consent",
    "DeclaredSdk",
    "ExpectedPermission",
    "FirstParty",
    "Function",
    "GivenRight",
    "Ground",
    "Minors",
    "Necessity",
    "Notice",
    "Occasion",
    "Party",
    "Policy",
    "Retention",
    "Right",
    "Sharing",
    "Storage",
    "load_policy",
    "parse_policy",
]


def load_policy(path: Path) -> Policy:
    """Read the policy file at `path`. Raises `BadInput` with file, line and column of what does not fit."""
    return parse_policy(read_text(path), str(path), register_beside(path))


@lru_cache(maxsize=4)  # every scenario of a suite names the same one
def parse_policy(text: str, name: str, register: Register = CATALOGUE) -> Policy:
    """Read a policy from `text`; `name` is what errors call it, `register` what it may name."""
    document = Document(text, name, mending=True)
    with document.all_faults():
        policy = document.read(Policy)
        _check_names(document, policy, register)
        _check_clauses(document, policy)
    return policy


def _check_names(document: Document, policy: Policy, register: Register) -> None:
    """Note every name that stands twice, and every one that must exist elsewhere and does not."""
    _refuse_twins(document, "clauses", (clause.id for clause in policy.clauses))
    _refuse_twins(document, "sdks", (f"{row.sdk} {row.clause}" for row in policy.sdks))
    _refuse_twins(document, "functions", (function.id for function in policy.functions))
    _refuse_twins(document, "permissions", (permission.name for permission in policy.permissions))
    _refuse_twins(document, "rights", (right.right for right in policy.rights))
    clauses = {clause.id for clause in policy.clauses}
    rules = {rule.id for rule in register.rules}
    for path, found, what, known in _references(policy, register, clauses, rules):
        if found not in known:
            document.fault(path, not_there(what, found), allowed_here(found, known))
    for field in ("packages", "hosts"):
        for number, name in enumerate(getattr(policy.first_party, field)):
            if problem := nobodys_own(name):
                document.fault(("first_party", field, number), *problem)


def _check_clauses(document: Document, policy: Policy) -> None:
    """Refuse a clause that says of itself neither how it is checked nor why it cannot be, or both."""
    for index, clause in enumerate(policy.clauses):
        for field in ("exempt", "not_covered"):
            reason = getattr(clause, field)
            if reason and not (_SAYS.search(reason.zh) and _SAYS.search(reason.en)):
                cause = Text(zh=f"`{field}` 没有写出理由", en=f"`{field}` gives no reason")
                document.fault(("clauses", index, field), cause, Text(zh="请写出理由", en="Say why"))
        if clause.exempt and clause.verify:
            cause = Text(zh="条款既写了 `exempt` 又写了 `verify`", en="the clause has both `exempt` and `verify`")
            document.fault(("clauses", index, "exempt"), cause, KEEP_ONE)
        if not clause.exempt and not clause.verify:
            cause = Text(zh="条款没有写明如何检验", en="the clause does not say how it is checked")
            next_step = Text(
                zh="请写出 `verify`，或在 `exempt` 中说明为何无法检验",
                en="Give `verify`, or say in `exempt` why nothing can check it",
            )
            document.fault(("clauses", index, "verify"), cause, next_step)
        if clause.not_covered and set(clause.verify) <= {Check.ATTESTATION}:
            cause = Text(
                zh="`not_covered` 说明的是场景还没有做的检验，而这一条款没有要由场景做的检验",
                en="`not_covered` is about checks that scenarios are to make, and this clause has none",
            )
            document.fault(("clauses", index, "not_covered"), cause, Text(zh="请去掉它", en="Leave it out"))
        if clause.grounds and clause.kind is not ClauseKind.EXEMPTION:
            cause = Text(
                zh="`grounds` 只写在 `kind: exemption` 的条款中",
                en="`grounds` belongs to a clause of `kind: exemption`",
            )
            document.fault(("clauses", index, "grounds"), cause, Text(zh="请去掉它", en="Leave it out"))


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
    for index, clause in enumerate(policy.clauses):
        for number, actor in enumerate(clause.actor):
            if actor.startswith("sdk:"):
                yield ("clauses", index, "actor", number), actor.removeprefix("sdk:"), _SDK, sdks
            else:
                yield ("clauses", index, "actor", number), actor, _ACTOR, {*Party, "sdk:ID"}
    lists = {"data_types": (DATA_TYPE, data_types), "not_for": (DATA_TYPE, data_types), "clauses": (CLAUSE, clauses)}
    lists["rules"] = (_RULE, rules)
    for section, parts in _parts(policy):
        for index, part in enumerate(parts):
            for field, (what, known) in lists.items():
                for number, name in enumerate(getattr(part, field, ())):
                    yield (section, index, field, number), name, what, known
            if (clause_id := getattr(part, "clause", None)) is not None:
                yield (section, index, "clause"), clause_id, CLAUSE, clauses


def _parts(policy: Policy) -> Iterator[tuple[str, tuple[object, ...]]]:
    """Every list of a policy, by the name that it has in the file."""
    for section in policy.__struct_fields__:
        parts = getattr(policy, section)
        if isinstance(parts, tuple):
            yield section, parts
