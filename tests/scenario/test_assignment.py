"""Which checks of a clause are made, asked, excused or forgotten is known from the files alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from harness.policy import load_policy, parse_policy
from harness.scenario import find_scenarios, parse_scenario
from harness.scenario.assignment import Assigned, Assignment, assign

PACK = Path(__file__).parent.parent.parent / "scenarios" / "yunzhushou"
POLICY = """
policy: p
title: P
operator: O
updated: 2026-01-01
source: test
first_party: {packages: [com.acme], hosts: []}
functions: []
sdks: []
permissions: []
clauses:
  - {id: C, section: "1", title: C, paraphrase: C., kind: limit, CLAUSE}
"""
SCENARIO = """
scenario: s
title: S
policy: policy.yaml
app: {package: com.acme}
steps: [{phase: a}, launch]
expect:
  - EXPECTED
  - still-works: {phase: a, see: {text: x}, clauses: [D]}
"""
OTHER = '  - {id: D, section: "2", title: D, paraphrase: D., kind: limit, verify: [ui]}\n'


def assigned(clause: str, *expected: str) -> Assigned:
    policy = parse_policy(POLICY.replace("CLAUSE", clause) + OTHER, "policy.yaml")
    text = SCENARIO.replace("  - EXPECTED\n", "".join(f"  - {each}\n" for each in expected))
    found = assign(policy, [parse_scenario(text, "s.yaml", policy)])
    return next(each for each in found if each.clause.id == "C")


SENT = "nothing-sent: {phase: a, clauses: [C]}"
COLLECTED = "nothing-collected: {phase: a, clauses: [C]}"
DECLARED = "only-declared: {phase: a, clauses: [C]}"
ASKED = "no-permission-asked: {phase: a, clauses: [C]}"
WORKS = "still-works: {phase: a, see: {text: x}, clauses: [C]}"
BOTH = "verify: [runtime, traffic]"
KINDS = f"{BOTH}, data_types: [imei, contacts]"
CAMERA = "verify: [runtime], permissions: [android.permission.CAMERA]"


def asked_for(*permissions: str) -> str:
    return ASKED.replace("}", f", permissions: [{', '.join(f'android.permission.{each}' for each in permissions)}]}}")


@pytest.mark.parametrize(
    ("clause", "expected", "assignment", "left"),
    [
        (BOTH, (DECLARED,), Assignment.COVERED, ""),
        (BOTH, (SENT, COLLECTED), Assignment.COVERED, ""),
        (BOTH, (SENT,), Assignment.UNASSIGNED, "runtime"),
        (BOTH, (WORKS.replace("[C]", "[D]"),), Assignment.UNASSIGNED, "runtime traffic"),
        (f"{BOTH}, not_covered: why", (SENT,), Assignment.NOT_YET, "runtime"),
        (f"{BOTH}, not_covered: why", (DECLARED,), Assignment.OUTDATED, ""),
        ("verify: [attestation]", (), Assignment.ASKED, ""),
        ("verify: [attestation, ui]", (WORKS,), Assignment.COVERED, ""),
        ("verify: [attestation, ui]", (), Assignment.UNASSIGNED, "ui"),
        ("exempt: a definition", (), Assignment.EXEMPT, ""),
        (KINDS, (DECLARED,), Assignment.COVERED, ""),
        (KINDS, (DECLARED.replace("}", ", data_types: [imei]}"),), Assignment.UNASSIGNED, "runtime traffic"),
        (
            KINDS,
            (DECLARED.replace("}", ", data_types: [imei]}"), DECLARED.replace("}", ", data_types: [contacts]}")),
            Assignment.COVERED,
            "",
        ),
        (KINDS, (SENT, COLLECTED.replace("}", ", data_types: [contacts]}")), Assignment.UNASSIGNED, "runtime"),
        (BOTH, (SENT, COLLECTED.replace("}", ", data_types: [contacts]}")), Assignment.COVERED, ""),  # names no kinds
        # What an SDK does says nothing of the app.
        (KINDS, (SENT, COLLECTED.replace("}", ", actors: ['sdk:jpush']}")), Assignment.UNASSIGNED, "runtime"),
        (KINDS, (SENT, COLLECTED.replace("}", ", actors: [first_party]}")), Assignment.COVERED, ""),
        # That no permission is asked for says nothing of data that needs none.
        (KINDS, (ASKED, SENT), Assignment.UNASSIGNED, "runtime"),
        (BOTH, (ASKED, SENT), Assignment.COVERED, ""),
        # That one permission is not asked for says nothing of another.
        (CAMERA, (ASKED,), Assignment.COVERED, ""),
        (CAMERA, (asked_for("RECORD_AUDIO"),), Assignment.UNASSIGNED, "runtime"),
        (CAMERA, (asked_for("RECORD_AUDIO", "CAMERA"),), Assignment.COVERED, ""),
        (CAMERA, (asked_for("RECORD_AUDIO"), COLLECTED), Assignment.COVERED, ""),
        (CAMERA, (asked_for("RECORD_AUDIO"), asked_for("CAMERA")), Assignment.COVERED, ""),
        ("verify: [runtime]", (asked_for("CAMERA"),), Assignment.COVERED, ""),  # names none
    ],
)
def test_a_clause_is_covered_only_if_each_of_its_checks_is_answered(
    clause: str, expected: tuple[str, ...], assignment: Assignment, left: str
) -> None:
    found = assigned(clause, *expected)
    assert (found.assignment, " ".join(found.open)) == (assignment, left)


def test_who_makes_a_check_is_told_by_scenario_phase_and_rule() -> None:
    (maker,) = assigned("verify: [runtime, ui], not_covered: why", COLLECTED).makers
    assert (maker.scenario, maker.kind, maker.phase, maker.checks) == ("s", "nothing-collected", "a", ("runtime",))


def test_nothing_of_the_shipped_policy_is_unassigned() -> None:
    policy = load_policy(PACK / "policy.yaml")
    found = assign(policy, find_scenarios([PACK]))
    assert len(found) == len(policy.clauses) == 195
    faulty = (Assignment.UNASSIGNED, Assignment.OUTDATED)
    assert [each.clause.id for each in found if each.assignment in faulty] == []
    assert {each.assignment for each in found} == set(Assignment) - set(faulty)
    counts = [sum(each.assignment is status for each in found) for status in Assignment if status not in faulty]
    for page in ("limits.md", "limits.zh-CN.md"):  # which tells how many
        told = (PACK.parent.parent / "docs" / page).read_text(encoding="utf-8")
        assert " ".join(map(str, counts)) in " ".join(re.findall(r"\d+", told[told.index("harness policy coverage") :]))
