"""What can be said of a regulator's item: from the expectations that can find it broken, and never that it is met."""

from __future__ import annotations

import datetime
from pathlib import Path

import msgspec
import pytest

from harness.attestation import Answer, Attested, Given
from harness.attestation.answers import wording
from harness.catalogue import Rule
from harness.judge import ItemStatus, ItemVerdict, Verdict, fold_suite, judge
from harness.policy import Policy, parse_policy
from harness.text import Text
from tests.judge.evidence import FIRST_PARTY_STACK, JPUSH_STACK, POLICY, Run

# P9.1 names CAC191-1.2, CAC191-3.1 and MIIT164-1; no other clause of today's policy names the first.
NOTICE = Rule(id="CAC191-1.2", set="CAC191", zh="提示", en="notice", severity="high", source="test")
BEFORE = "nothing-collected: {phase: before-consent, clauses: [P9.1]}"


def item(run: Run, checked_by: tuple[str, ...], *, asked: bool = False, rule: str = "CAC191-1.2") -> ItemVerdict:
    known = msgspec.structs.replace(NOTICE, id=rule, checked_by=checked_by, asked=asked)
    (found,) = fold_suite(parse_policy(run.policy, "policy.yaml"), [judge(run.evidence())], rules=[known]).items
    return found


@pytest.fixture
def run(tmp_path: Path) -> Run:
    return Run(directory=tmp_path, expectation=BEFORE)


def test_an_item_is_not_seen_broken_where_all_that_can_find_it_was_made(run: Run) -> None:
    found = item(run, ("nothing-collected",))
    assert (found.status, found.clauses) == (ItemStatus.NOT_SEEN_BROKEN, ("P9.1",))
    assert [ground.expectation for ground in found.grounds] == ["nothing-collected-before-consent"]


def test_an_item_is_broken_by_what_broke_a_clause_that_names_it(run: Run) -> None:
    run.collected("android-id.secure", stack=FIRST_PARTY_STACK)
    found = item(run, ("nothing-collected", "dialog-shown"))
    assert (found.status, found.reason.template) == (ItemStatus.BROKEN, "proof.call")


def test_what_another_kind_of_expectation_found_is_not_held_against_it(run: Run) -> None:
    run.collected("android-id.secure", stack=FIRST_PARTY_STACK)
    assert item(run, ("dialog-shown",)).status is ItemStatus.NOT_CHECKED


def test_an_item_is_not_checked_where_one_kind_of_what_can_find_it_was_not_made(run: Run) -> None:
    found = item(run, ("nothing-collected", "nothing-sent"))
    assert (found.status, found.reason.template) == (ItemStatus.NOT_CHECKED, "item.kinds-not-made")
    assert "nothing-sent" in str(found.reason)


def test_an_item_is_not_checked_where_one_of_its_clauses_was_not(run: Run) -> None:
    found = item(run, ("nothing-collected",), rule="MIIT164-1")
    assert (found.status, found.reason.template) == (ItemStatus.NOT_CHECKED, "item.clauses-not-checked")
    assert "P3.3.0" in str(found.reason)
    assert "P9.1" not in str(found.reason)


def test_an_item_is_inconclusive_where_an_expectation_is(run: Run) -> None:
    run.pulses = []
    assert item(run, ("nothing-collected",)).status is ItemStatus.INCONCLUSIVE


def test_an_item_waits_for_a_person_however_its_expectations_end(run: Run) -> None:
    assert item(run, ("nothing-collected",), asked=True).status is ItemStatus.TO_BE_ANSWERED
    assert item(run, (), asked=True).status is ItemStatus.TO_BE_ANSWERED


def test_what_an_sdk_took_undeclared_breaks_the_item_though_no_expectation_looked(run: Run) -> None:
    run.collected("imei.imei", phase="consented", at_s=26, stack=JPUSH_STACK)
    assert item(run, ("only-declared",), rule="CAC191-2.1").status is ItemStatus.BROKEN
    assert item(run, ("at-most",), rule="CAC191-2.1").status is ItemStatus.NOT_CHECKED


def test_an_item_out_of_reach_says_why(run: Run) -> None:
    known = msgspec.structs.replace(NOTICE, out_of_reach=Text(zh="没有规则", en="no rule"))
    (found,) = fold_suite(parse_policy(POLICY, "policy.yaml"), [judge(run.evidence())], rules=[known]).items
    assert (found.status, found.reason.args["en_words"]) == (ItemStatus.OUT_OF_REACH, "no rule")


def test_an_item_that_a_person_answers_is_broken_by_what_a_person_says_of_its_clause(run: Run) -> None:
    policy: Policy = parse_policy(POLICY, "policy.yaml")
    (clause,) = (each for each in policy.clauses if each.id == "P8.2")  # asked of a person alone
    said = Given(
        clause=clause.id,
        clause_sha256=wording(clause),
        answer=Answer.BROKEN,
        by="Wang",
        role="counsel",
        at=datetime.date(2026, 11, 30),
        shown="nothing",
    )
    known = msgspec.structs.replace(NOTICE, id="PIPL-52", asked=True)
    findings = [judge(run.evidence())]
    (found,) = fold_suite(policy, findings, {clause.id: Attested(given=said, unusable=None)}, rules=[known]).items
    assert (found.status, found.reason.template) == (ItemStatus.BROKEN, "clause.attested-broken")
    (found,) = fold_suite(policy, findings, rules=[known]).items
    assert found.status is ItemStatus.TO_BE_ANSWERED


def test_items_that_no_clause_names_are_left_out(run: Run) -> None:
    known = msgspec.structs.replace(NOTICE, id="CAC191-9.9", checked_by=("nothing-collected",))
    assert fold_suite(parse_policy(POLICY, "policy.yaml"), [judge(run.evidence())], rules=[known]).items == ()


def test_an_item_that_a_pass_leaves_open_says_why_and_not_that_it_passed(run: Run) -> None:
    clause = next(each for each in parse_policy(run.policy, "policy.yaml").clauses if each.id == "P9.1")
    assert not clause.data_types
    run.policy = run.policy.replace("  - id: P9.1\n", "  - id: P9.1\n    data_types: [push_token, android_id]\n")
    assert [finding.verdict for finding in judge(run.evidence()).findings] == [Verdict.PASS]
    found = item(run, ("nothing-collected",))
    assert (found.status, found.reason.template) == (ItemStatus.INCONCLUSIVE, "clause.unwatched")


def test_of_two_devices_whose_runs_have_one_name_the_open_one_says_why(run: Run) -> None:
    whole = judge(run.evidence())
    run.pulses = []
    silent = judge(run.evidence())
    known = msgspec.structs.replace(NOTICE, checked_by=("nothing-collected",))
    (found,) = fold_suite(parse_policy(run.policy, "policy.yaml"), [silent, whole], rules=[known]).items
    assert (found.status, found.reason) == (ItemStatus.INCONCLUSIVE, silent.findings[0].reason)
