"""What a person answers of a clause, what becomes of it in a verdict, and when it holds no longer."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import msgspec
import pytest
import yaml

from harness.attestation import (
    NAME,
    Answer,
    Attestations,
    Attested,
    Build,
    blank_form,
    questions,
    read_answers,
    read_form,
    standing,
    taken,
)
from harness.errors import BadInput, InfrastructureError, SeveralFaults
from harness.evidence import AppIdentity
from harness.judge import ClauseStatus, ClauseVerdict, Verdict, fold_suite, judge
from harness.policy import Check, ClauseKind, Policy, parse_policy
from harness.text import Text
from tests.judge.evidence import POLICY, Run

TODAY = date(2026, 11, 30)
APP = AppIdentity(package="com.example.yunzhushou", version="1.0", version_code=10, sha256="a" * 64)
BUILD = Build(package=APP.package, version="1.0", version_code=10, sha256="a" * 64)
ALONE = "P0.3"  # a person's word is its only check


@pytest.fixture
def policy() -> Policy:
    return parse_policy(POLICY, "policy.yaml")


def form(folder: Path, *answers: str, head: str = "package: com.example.yunzhushou\nby: 王芳\nrole: 法务\n") -> Path:
    path = folder / "form.yaml"
    path.write_text(f"{head}answers: [{', '.join(answers)}]\n", encoding="utf-8")
    return path


def answered(folder: Path, policy: Policy, *answers: str) -> Attestations:
    filled = read_form(form(folder, *answers), policy, BUILD, today=TODAY)
    return read_answers(taken(filled, policy, BUILD, folder, today=TODAY), policy, today=TODAY)


def stands(found: Attestations, policy: Policy, folder: Path, *, app: AppIdentity = APP, on: date = TODAY) -> Attested:
    (attested,) = standing(found, policy, [app], on=on, folder=folder).values()
    return attested


def verdict(policy: Policy, folder: Path, attested: dict[str, Attested], clause: str = ALONE) -> ClauseVerdict:
    run = Run(directory=folder)
    suite = fold_suite(policy, [judge(run.evidence())], attested)
    (found,) = (each for each in suite.clauses if each.clause == clause)
    return found


KEPT = f"{{clause: {ALONE}, answer: kept, shown: the contract}}"


def test_what_a_person_attests_as_kept_passes_where_no_other_check_is_open(policy: Policy, tmp_path: Path) -> None:
    attested = standing(answered(tmp_path, policy, KEPT), policy, [APP], on=TODAY, folder=tmp_path)
    before, after = verdict(policy, tmp_path, {}), verdict(policy, tmp_path, attested)
    assert (before.status, after.status) == (ClauseStatus.TO_BE_ANSWERED, ClauseStatus.PASS)
    assert (after.open, after.reason.args["by"]) == ((), "王芳")


def test_a_persons_word_answers_no_other_check(policy: Policy, tmp_path: Path) -> None:
    both = next(each for each in policy.clauses if {Check.ATTESTATION, Check.UI} <= set(each.verify))
    found = answered(tmp_path, policy, f"{{clause: {both.id}, answer: kept, shown: a screenshot}}")
    attested = standing(found, policy, [APP], on=TODAY, folder=tmp_path)
    after = verdict(policy, tmp_path, attested, both.id)
    assert after.status is not ClauseStatus.PASS
    assert Check.ATTESTATION not in after.open


def test_what_a_person_says_is_broken_fails_the_suite(policy: Policy, tmp_path: Path) -> None:
    found = answered(tmp_path, policy, f"{{clause: {ALONE}, answer: broken, shown: the job never ran}}")
    attested = standing(found, policy, [APP], on=TODAY, folder=tmp_path)
    suite = fold_suite(policy, [judge(Run(directory=tmp_path).evidence())], attested)
    assert suite.verdict is Verdict.FAIL
    assert verdict(policy, tmp_path, attested).status is ClauseStatus.FAIL


@pytest.mark.parametrize(
    ("why", "app", "on"),
    [
        ("other-build", msgspec.structs.replace(APP, version_code=11, sha256="b" * 64), TODAY),
        ("other-build", msgspec.structs.replace(APP, sha256="", version="1.1"), TODAY),
        ("other-build", msgspec.structs.replace(APP, package="com.example.other"), TODAY),
        ("expired", APP, date(2027, 1, 2)),
    ],
)
def test_an_answer_of_another_build_or_time_leaves_the_clause_open(
    why: str, app: AppIdentity, on: date, policy: Policy, tmp_path: Path
) -> None:
    found = answered(tmp_path, policy, KEPT.replace("}", ", valid_until: 2027-01-01}"))
    attested = stands(found, policy, tmp_path, app=app, on=on)
    assert attested.unusable is not None
    assert attested.unusable.template == f"clause.attested-{why}"
    assert verdict(policy, tmp_path, {ALONE: attested}).status is ClauseStatus.INCONCLUSIVE


def test_an_answer_holds_on_its_last_day(policy: Policy, tmp_path: Path) -> None:
    found = answered(tmp_path, policy, KEPT.replace("}", ", valid_until: 2027-01-01}"))
    assert stands(found, policy, tmp_path, on=date(2027, 1, 1)).unusable is None


def test_without_a_hash_on_either_side_the_version_names_the_build_and_with_one_it_does_not(
    policy: Policy, tmp_path: Path
) -> None:
    on_the_device = msgspec.structs.replace(APP, sha256="")
    found = answered(tmp_path, policy, KEPT)
    assert stands(found, policy, tmp_path, app=on_the_device).unusable is not None
    hashless = msgspec.structs.replace(found, build=msgspec.structs.replace(BUILD, sha256=""))
    assert stands(hashless, policy, tmp_path, app=on_the_device).unusable is None
    assert stands(hashless, policy, tmp_path).unusable is not None


def test_of_a_build_that_nobody_can_name_an_answer_says_nothing(policy: Policy, tmp_path: Path) -> None:
    nameless = AppIdentity(package=APP.package)
    found = msgspec.structs.replace(answered(tmp_path, policy, KEPT), build=Build(package=APP.package))
    attested = stands(found, policy, tmp_path, app=nameless)
    assert attested.unusable is not None
    assert attested.unusable.template == "clause.attested-other-build"


def test_of_runs_of_two_builds_an_answer_for_one_says_nothing(policy: Policy, tmp_path: Path) -> None:
    other = msgspec.structs.replace(APP, sha256="b" * 64)
    (attested,) = standing(answered(tmp_path, policy, KEPT), policy, [APP, other], on=TODAY, folder=tmp_path).values()
    assert attested.unusable is not None


def test_an_answer_is_of_the_clause_as_it_was_worded(policy: Policy, tmp_path: Path) -> None:
    found = answered(tmp_path, policy, KEPT)
    clauses = tuple(
        msgspec.structs.replace(each, paraphrase=Text(zh="另一句", en="another")) if each.id == ALONE else each
        for each in policy.clauses
    )
    attested = stands(found, msgspec.structs.replace(policy, clauses=clauses), tmp_path)
    assert attested.unusable is not None
    assert attested.unusable.template == "clause.attested-other-wording"


@pytest.mark.parametrize("done", ["changed", "gone", "a link"])
def test_what_was_shown_is_kept_beside_the_answers_and_must_stay_as_it_was(
    done: str, policy: Policy, tmp_path: Path
) -> None:
    (tmp_path / "contract.pdf").write_bytes(b"signed")
    found = answered(tmp_path, policy, KEPT.replace("}", ", files: [contract.pdf]}"))
    ((shown,),) = (given.files for given in found.answers)
    kept = tmp_path / shown.path
    assert stands(found, policy, tmp_path).unusable is None
    match done:
        case "changed":
            kept.write_bytes(b"forged")
        case "gone":
            kept.unlink()
        case "a link":
            kept.unlink()
            (elsewhere := tmp_path.parent / f"{tmp_path.name}-elsewhere").write_bytes(b"signed")
            kept.symlink_to(elsewhere)
    attested = stands(found, policy, tmp_path)
    assert attested.unusable is not None
    assert attested.unusable.template == "clause.attested-file"


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ("{clause: P99, answer: kept, shown: x}", "P99"),
        ("{clause: P3.3.6, answer: kept, shown: x}", "no person is asked"),
        (f"{KEPT}, {KEPT}", "a second time"),
        (f"{{clause: {ALONE}, answer: kept, shown: x, at: 2026-12-01}}", "in the future"),
        (f"{{clause: {ALONE}, answer: kept, shown: x, valid_until: 2026-11-29}}", "before it was given"),
        (f"{{clause: {ALONE}, answer: kept}}", "what was shown"),
        (f"{{clause: {ALONE}, answer: kept, shown: x, files: [gone.pdf]}}", "is no file"),
        (f'{{clause: {ALONE}, answer: kept, shown: " \\n"}}', "what was shown"),
        (f'{{clause: {ALONE}, answer: kept, shown: x, by: "\\u3000"}}', "`by`"),
        (f'{{clause: {ALONE}, answer: kept, shown: x, role: "\\u200b"}}', "`role`"),
        (f"{{clause: {ALONE}, answer: kept, shown: x, files: [{'a' * 300}]}}", "is no file"),
        (f"{{clause: {ALONE}, answer: perhaps, shown: x}}", "perhaps"),
        (f"{{clause: {ALONE}, answer: kept, shwon: x, shown: x}}", "shwon"),
    ],
)
def test_what_nobody_can_have_meant_is_refused(answer: str, why: str, policy: Policy, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=why):
        read_form(form(tmp_path, answer), policy, BUILD, today=TODAY)


def test_the_form_of_another_app_and_one_that_nobody_signs_are_refused_with_all_else(
    policy: Policy, tmp_path: Path
) -> None:
    path = form(tmp_path, f"{{clause: {ALONE}, answer: kept, shown: x}}", "{clause: P99}", head="package: com.other\n")
    with pytest.raises(SeveralFaults) as refused:
        read_form(path, policy, BUILD, today=TODAY)
    said = str(refused.value)
    assert all(each in said for each in ("com.other", "P99", "`by`", "`role`"))


def test_the_blank_form_asks_every_question_and_is_read_as_it_is(policy: Policy, tmp_path: Path) -> None:
    asked = tuple(questions(policy))
    assert {each.clause.id for each in asked} == {
        each.id for each in policy.clauses if Check.ATTESTATION in each.verify
    }
    for in_chinese in (True, False):
        (tmp_path / "form.yaml").write_text(blank_form(APP.package, asked, in_chinese=in_chinese), encoding="utf-8")
        filled = read_form(tmp_path / "form.yaml", policy, BUILD, today=TODAY)
        assert [each.clause for each in filled.form.answers] == [each.clause.id for each in asked]
        assert read_answers(taken(filled, policy, BUILD, tmp_path, today=TODAY), policy, today=TODAY).answers == ()


def test_a_policy_answers_nothing_in_the_form_that_asks_of_it(policy: Policy, tmp_path: Path) -> None:
    answering = "1\n    answer: kept\n    shown: all\n  #"
    clauses = tuple(
        msgspec.structs.replace(each, section=answering, title=Text(zh=answering, en=answering))
        for each in policy.clauses
    )
    asked = questions(msgspec.structs.replace(policy, clauses=clauses))
    (tmp_path / "form.yaml").write_text(blank_form(APP.package, asked, in_chinese=False), encoding="utf-8")
    filled = read_form(tmp_path / "form.yaml", policy, BUILD, today=TODAY)
    assert {each.answer for each in filled.form.answers} == {None}


def test_there_is_a_question_for_each_kind_of_clause() -> None:
    policy = parse_policy(POLICY, "policy.yaml")
    one = next(each for each in policy.clauses if each.id == ALONE)
    clauses = tuple(msgspec.structs.replace(one, id=kind.value, kind=kind) for kind in ClauseKind)
    assert len(list(questions(msgspec.structs.replace(policy, clauses=clauses)))) == len(ClauseKind)


def test_answers_are_added_to_those_that_were_there_for_the_build_and_for_no_other(
    policy: Policy, tmp_path: Path
) -> None:
    answered(tmp_path, policy, KEPT)
    second = read_form(form(tmp_path, "{clause: PD.2, answer: kept, shown: x}"), policy, BUILD, today=TODAY)
    taken(second, policy, BUILD, tmp_path, today=TODAY)
    assert [each.clause for each in read_answers(tmp_path / NAME, policy, today=TODAY).answers] == [ALONE, "PD.2"]
    taken(second, policy, replace_build(version_code=11), tmp_path, today=TODAY)
    assert [each.clause for each in read_answers(tmp_path / NAME, policy, today=TODAY).answers] == ["PD.2"]


def test_what_several_people_answer_at_once_is_all_kept(policy: Policy, tmp_path: Path) -> None:
    asked = [each.clause.id for each in questions(policy)][:12]
    said = [f"{{clause: {each}, answer: kept, shown: x}}" for each in asked]
    filled = [read_form(form(tmp_path, each), policy, BUILD, today=TODAY) for each in said]
    with ThreadPoolExecutor(len(filled)) as people:
        list(people.map(lambda each: taken(each, policy, BUILD, tmp_path, today=TODAY), filled))
    assert [each.clause for each in read_answers(tmp_path / NAME, policy, today=TODAY).answers] == asked


def test_an_answer_that_came_first_stays_unless_it_is_to_be_given_anew(policy: Policy, tmp_path: Path) -> None:
    answered(tmp_path, policy, KEPT.replace("kept", "broken"))
    other = read_form(form(tmp_path, KEPT), policy, BUILD, today=TODAY)
    for anew, answer in ((False, Answer.BROKEN), (True, Answer.KEPT)):
        taken(other, policy, BUILD, tmp_path, today=TODAY, anew=anew)
        assert [each.answer for each in read_answers(tmp_path / NAME, policy, today=TODAY).answers] == [answer]


def test_a_copy_of_what_was_shown_is_its_owners_and_follows_no_link(policy: Policy, tmp_path: Path) -> None:
    (tmp_path / "contract.pdf").write_bytes(b"signed")
    shown = KEPT.replace("}", ", files: [contract.pdf]}")
    ((file,),) = (given.files for given in answered(tmp_path, policy, shown).answers)
    kept = tmp_path / file.path
    assert kept.parent.stat().st_mode & 0o077 == 0
    (elsewhere := tmp_path / "elsewhere").write_bytes(b"another's")
    kept.unlink()
    kept.symlink_to(elsewhere)
    answered(tmp_path, policy, shown)
    assert (kept.read_bytes(), elsewhere.read_bytes()) == (b"signed", b"another's")


def replace_build(**changes: int) -> Build:
    return msgspec.structs.replace(BUILD, **changes)


def test_a_file_of_answers_that_somebody_wrote_by_hand_is_held_to_the_same(policy: Policy, tmp_path: Path) -> None:
    answered(tmp_path, policy, KEPT)
    told = yaml.safe_load((tmp_path / NAME).read_text(encoding="utf-8"))
    told["answers"][0] |= {"at": date(2026, 12, 24), "clause": "P99"}
    (tmp_path / NAME).write_text(yaml.safe_dump(told), encoding="utf-8")
    with pytest.raises(SeveralFaults, match=r"(?s)P99.*future|future.*P99"):
        read_answers(tmp_path / NAME, policy, today=TODAY)


@pytest.mark.parametrize("field", ["by", "role", "shown"])
def test_by_nobody_and_of_nothing_shown_no_answer_is_read(field: str, policy: Policy, tmp_path: Path) -> None:
    answered(tmp_path, policy, KEPT)
    told = yaml.safe_load((tmp_path / NAME).read_text(encoding="utf-8"))
    told["answers"][0][field] = "\u3000\u200b"
    (tmp_path / NAME).write_text(yaml.safe_dump(told), encoding="utf-8")
    with pytest.raises(BadInput, match="says something"):
        read_answers(tmp_path / NAME, policy, today=TODAY)


def test_a_file_that_was_never_there_was_not_shown(policy: Policy, tmp_path: Path) -> None:
    answered(tmp_path, policy, KEPT)
    told = yaml.safe_load((tmp_path / NAME).read_text(encoding="utf-8"))
    told["answers"][0]["files"] = [{"path": "attested/contract.pdf", "sha256": ""}]
    (tmp_path / NAME).write_text(yaml.safe_dump(told), encoding="utf-8")
    with pytest.raises(BadInput, match="SHA-256"):
        read_answers(tmp_path / NAME, policy, today=TODAY)
    told["answers"][0]["files"] = [{"path": "a\0b", "sha256": "0" * 64}]
    (tmp_path / NAME).write_text(yaml.safe_dump(told), encoding="utf-8")
    attested = stands(read_answers(tmp_path / NAME, policy, today=TODAY), policy, tmp_path)
    assert attested.unusable is not None
    assert attested.unusable.template == "clause.attested-file"


def test_where_answers_cannot_be_written_that_is_said(policy: Policy, tmp_path: Path) -> None:
    filled = read_form(form(tmp_path, KEPT), policy, BUILD, today=TODAY)
    (tmp_path / "no-folder").touch()
    with pytest.raises(InfrastructureError, match=NAME):
        taken(filled, policy, BUILD, tmp_path / "no-folder", today=TODAY)
