"""Nothing in a policy file is without effect: each field is refused when wrong, or changes findings or the report."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

from harness.errors import BadInput
from harness.evidence import Evidence, read_bundle
from harness.judge import encode, judge
from harness.policy import Clause, DeclaredSdk, ExpectedPermission, FirstParty, Function, Policy, parse_policy
from harness.report import suite_of
from harness.report.formats import HTML
from tests.report.bundle import write_bundle

PACK = Path(__file__).parent.parent.parent / "scenarios" / "yunzhushou"
TEXT = (PACK / "policy.yaml").read_text(encoding="utf-8")
TYPES: tuple[tuple[type[msgspec.Struct], tuple[str | int, ...]], ...] = (
    (Policy, ()),
    (FirstParty, ("first_party",)),
    (Function, ("functions", 0)),
    (DeclaredSdk, ("sdks", 5)),
    (ExpectedPermission, ("permissions", 0)),
    (Clause, ("clauses", 1)),
)
# How a field may be written otherwise, so that it is still one that can be read.
OTHERWISE: dict[str, Any] = {
    "policy": "another",
    "title": {"zh": "另一份政策", "en": "Another policy"},
    "operator": {"zh": "另一家公司", "en": "Another company"},
    "updated": "2020-02-02",
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


def said(evidence: Evidence, policy: Policy) -> tuple[bytes, bytes]:
    findings = judge(evidence, policy)
    return encode(findings), HTML.render(suite_of(((evidence, findings),), policy=policy))


def test_every_type_of_a_policy_is_walked() -> None:
    parts = {kind for kind, _ in TYPES}
    assert parts == {Policy, FirstParty, Function, DeclaredSdk, ExpectedPermission, Clause}


@pytest.mark.parametrize(("field", "path"), list(fields()), ids=lambda value: value if isinstance(value, str) else "")
def test_a_field_that_is_written_otherwise_is_refused_or_seen(
    field: str, path: tuple[str | int, ...], evidence: Evidence, before: tuple[bytes, bytes]
) -> None:
    data = yaml.safe_load(TEXT)
    part = data
    for step in path[:-1]:
        part = part[step]
    changed = (
        "android.permission.BODY_SENSORS" if path[:1] == ("permissions",) and field == "name" else OTHERWISE[field]
    )
    assert part.get(field) != changed
    part[field] = changed
    try:
        policy = parse_policy(yaml.safe_dump(data, allow_unicode=True), "policy.yaml")
        after = said(evidence, policy)
    except BadInput:
        return
    assert after != before


@pytest.fixture(scope="module")
def before(evidence: Evidence) -> tuple[bytes, bytes]:
    return said(evidence, parse_policy(TEXT, "policy.yaml"))


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
