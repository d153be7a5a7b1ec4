"""Nothing in a policy file is without effect: each field is refused when wrong, or changes findings or the report."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

from harness.errors import BadInput
from harness.evidence import Evidence, read_bundle
from harness.judge import encode, judge
from harness.policy import (
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
    parse_policy,
)
from harness.policy.lint import lint
from harness.policy.types import Part
from harness.report import suite_of
from harness.report.formats import HTML
from tests.report.bundle import write_bundle

PACK = Path(__file__).parent.parent.parent / "scenarios" / "yunzhushou"
TEXT = (PACK / "policy.yaml").read_text(encoding="utf-8")
DATA = yaml.load(TEXT, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
INDEX = {clause["id"]: index for index, clause in enumerate(DATA["clauses"])}
TYPES: tuple[tuple[type[msgspec.Struct], tuple[str | int, ...]], ...] = (
    (Policy, ()),
    (FirstParty, ("first_party",)),
    (Function, ("functions", 0)),
    (DeclaredSdk, ("sdks", 5)),
    (ExpectedPermission, ("permissions", 0)),
    (Sharing, ("sharing", 1)),
    (Storage, ("storage", 1)),
    (Retention, ("retention", 1)),
    (GivenRight, ("rights", 2)),
    (Minors, ("minors", 1)),
    (Notice, ("notices", 1)),
    (Clause, ("clauses", INDEX["P0.4"])),
    (Clause, ("clauses", INDEX["P0.1"])),
    (Clause, ("clauses", INDEX["P1.8.8"])),
)
# How a field may be written otherwise, so that it is still one that can be read.
OTHERWISE: dict[str, Any] = {
    "policy": "another",
    "title": {"zh": "另一份政策", "en": "Another policy"},
    "operator": {"zh": "另一家公司", "en": "Another company"},
    "updated": "2020-02-02",
    "effective": "2020-02-02",
    "version": "9.9",
    "contact": {"zh": "另一个电话", "en": "another number"},
    "link": "",
    "alternative": {"zh": "另一种方式", "en": "another way"},
    "recipient": {"zh": "另一方", "en": "somebody else"},
    "named": True,
    "consent": "none",
    "place": {"zh": "另一处", "en": "elsewhere"},
    "abroad": False,
    "what": {"zh": "另一些信息", "en": "other data"},
    "period": {"zh": "三年", "en": "three years"},
    "right": "copy",
    "way": {"zh": "另一条路径", "en": "another path"},
    "within_days": 99,
    "not_for": ["calendar"],
    "below": 14,
    "occasion": "update",
    "exempt": {"zh": "无法检验", "en": "nothing can check it"},
    "not_covered": {"zh": "另一个理由", "en": "another reason"},
    "grounds": ["national-security"],
    "source": "another source",
    "packages": ["org.elsewhere"],
    "hosts": ["elsewhere.example"],
    "id": "another-id",
    "name": {"zh": "另一项功能", "en": "Another function"},
    "purpose": {"zh": "另一个目的", "en": "another purpose"},
    "paraphrase": {"zh": "另一种转述", "en": "Another paraphrase"},
    "section": "九",
    "kind": "cookies",
    "verify": ["attestation"],
    "actor": ["authority"],
    "function": "another function",
    "necessity": "optional",
    "data_types": ["calendar"],
    "permissions": ["android.permission.BODY_SENSORS"],
    "rules": ["CAC191-1.4"],
    "derived": True,
    "sdk": "umeng_common",
    "clause": "P9.2",
    "clauses": ["P9.2"],
}
WHOLE = (
    "first_party",
    "functions",
    "sdks",
    "permissions",
    "sharing",
    "storage",
    "retention",
    "rights",
    "minors",
    "notices",
    "clauses",
)  # parts of the policy, walked by their own fields


def fields() -> Iterator[tuple[str, tuple[str | int, ...]]]:
    for kind, path in TYPES:
        for field in kind.__struct_fields__:
            if not (kind is Policy and field in WHOLE):
                yield field, (*path, field)


@pytest.fixture(scope="module")
def evidence(tmp_path_factory: pytest.TempPathFactory) -> Evidence:
    return read_bundle(write_bundle(tmp_path_factory.mktemp("bundle")))


def said(evidence: Evidence, policy: Policy) -> Iterator[object]:
    """What is said under a policy, the cheapest first."""
    yield lint(policy)
    findings = judge(evidence, policy)
    yield encode(findings)
    yield HTML.render(suite_of(((evidence, findings),), policy=policy))


def test_every_type_of_a_policy_is_walked() -> None:
    parts = {kind for kind, _ in TYPES}
    assert parts == set(Part.__subclasses__())


@pytest.mark.parametrize(("field", "path"), list(fields()), ids=lambda value: value if isinstance(value, str) else "")
def test_a_field_that_is_written_otherwise_is_refused_or_seen(
    field: str, path: tuple[str | int, ...], evidence: Evidence, before: tuple[object, ...]
) -> None:
    data = copy.deepcopy(DATA)
    part = data
    for step in path[:-1]:
        part = part[step]
    changed = (
        "android.permission.BODY_SENSORS" if path[:1] == ("permissions",) and field == "name" else OTHERWISE[field]
    )
    assert part.get(field) != changed
    part[field] = changed
    try:
        policy = parse_policy(json.dumps(data, ensure_ascii=False, default=str), "policy.yaml")
    except BadInput:
        return
    assert any(now != then for now, then in zip(said(evidence, policy), before, strict=True))


@pytest.fixture(scope="module")
def before(evidence: Evidence) -> tuple[object, ...]:
    return tuple(said(evidence, parse_policy(TEXT, "policy.yaml")))


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("rules: [CAC191-1.3]", "rules: [CAC191-1.33]", "found the rule `CAC191-1.33`"),
        ("actor: [user]", "actor: [users]", "found the actor `users`"),
        ("verify: [ui]", "verify: []", "found an empty list"),
        ("verify: [ui]", "verify: [screens]", "Allowed here"),
    ],
)
def test_what_a_clause_names_must_exist(old: str, new: str, says: str) -> None:
    assert old in TEXT
    with pytest.raises(BadInput) as raised:
        parse_policy(TEXT.replace(old, new, 1), "policy.yaml")
    assert says in str(raised.value)
    assert str(raised.value).startswith("policy.yaml:")


@pytest.mark.parametrize("actor", ["first_party", "enterprise_customer", "affiliate", "partner", "authority", "user"])
def test_everyone_a_policy_speaks_of_may_be_an_actor(actor: str) -> None:
    parse_policy(TEXT.replace("actor: [user]", f"actor: [{actor}]"), "policy.yaml")
