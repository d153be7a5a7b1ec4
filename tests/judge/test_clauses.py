"""One answer a clause, folded over all phases and runs: what passes, what does not, and what only looks like it."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from harness.events.agent import Outcome
from harness.events.records import Planted, PlantedBy, Sender
from harness.judge import ClauseStatus, ClauseVerdict, Findings, Verdict, encode, fold_suite, judge
from harness.policy import Check, Policy, parse_policy
from harness.reasons import tell
from tests.judge.evidence import AMAP_STACK, DIALOG, FIRST_PARTY_STACK, JPUSH_STACK, POLICY, PUSH, Run, body, step

JPUSH, BUGLY, AMAP = "P3.3.6", "P3.3.20", "P3.3.9"
# No witness looks into the APK yet: under a policy that asks for it no clause on an SDK could pass.
WATCHED = POLICY.replace("verify: [static, runtime, traffic]", "verify: [runtime, traffic]")
DECLARED = f"only-declared: {{phase: consented, clauses: [{JPUSH}, {BUGLY}, {AMAP}, P1.0.5]}}"
NOTHING = "nothing-collected: {phase: before-consent, clauses: [P9.1, P8.6]}"


@pytest.fixture
def policy() -> Policy:
    return parse_policy(WATCHED, "policy.yaml")


@pytest.fixture
def run(tmp_path: Path) -> Run:
    return Run(directory=tmp_path, expectation=DECLARED, policy=WATCHED)


def clause(findings: Findings, clause_id: str) -> ClauseVerdict:
    (found,) = (each for each in findings.clauses if each.clause == clause_id)
    return found


def status(run: Run, clause_id: str) -> ClauseStatus:
    return clause(judge(run.evidence()), clause_id).status


def test_an_sdk_that_keeps_to_its_row_passes(run: Run) -> None:
    run.collected("android-id.secure", phase="consented", at_s=26, stack=JPUSH_STACK)
    assert status(run, JPUSH) is ClauseStatus.PASS


def test_a_clause_that_asks_for_a_look_into_the_apk_is_not_checked_without_one(run: Run) -> None:
    run.policy = POLICY
    run.collected("android-id.secure", phase="consented", at_s=26, stack=JPUSH_STACK)
    found = clause(judge(run.evidence()), JPUSH)
    assert (found.status, found.open) == (ClauseStatus.NOT_CHECKED, (Check.STATIC,))


def test_a_clause_of_an_sdk_is_not_green_by_an_act_of_the_app(run: Run) -> None:
    run.collected("android-id.secure", phase="consented", at_s=26, stack=FIRST_PARTY_STACK)
    assert status(run, JPUSH) is ClauseStatus.NOT_EXERCISED


def test_a_clause_of_an_sdk_is_not_green_by_an_act_of_another_sdk(run: Run) -> None:
    run.collected("precise-location.last-known", phase="consented", at_s=26, stack=AMAP_STACK)
    assert status(run, AMAP) is ClauseStatus.PASS
    assert status(run, JPUSH) is ClauseStatus.NOT_EXERCISED


def test_a_call_about_nothing_personal_exercises_nobody(run: Run) -> None:
    run.collected("android-id.secure", phase="consented", at_s=26, stack=JPUSH_STACK, outcome=Outcome.IMPERSONAL)
    assert status(run, JPUSH) is ClauseStatus.NOT_EXERCISED


def test_an_undeclared_act_before_consent_breaks_the_row_that_was_kept_after_it(run: Run) -> None:
    run.collected("android-id.secure", phase="consented", at_s=26, stack=JPUSH_STACK)
    event = run.collected("imei.imei", pid=PUSH, stack=JPUSH_STACK)  # before consent, where nothing is expected of it
    found = clause(judge(run.evidence()), JPUSH)
    (breach,) = found.breaches
    assert found.status is ClauseStatus.FAIL
    assert (breach.phase, breach.actor, breach.data_type, breach.events) == (
        "before-consent",
        "sdk:jpush",
        "imei",
        (event.id,),
    )


def test_what_it_was_sent_without_being_declared_for_it_breaks_it_too(run: Run) -> None:
    run.collected("android-id.secure", phase="consented", at_s=26, stack=JPUSH_STACK)
    run.collected("contacts.query", at_s=14, value="Zhang Wei 8264")
    run.sent(host="stats.jpush.cn", request_body=body({"c": "Zhang Wei 8264"}))
    assert status(run, JPUSH) is ClauseStatus.FAIL


def test_a_declared_kind_that_was_forbidden_in_another_phase_breaks_it(run: Run) -> None:
    run.expectation = f"{DECLARED}\n  - {NOTHING}"
    run.collected("android-id.secure", phase="consented", at_s=26, stack=JPUSH_STACK)
    run.collected("android-id.secure", stack=JPUSH_STACK)  # declared, and before consent
    found = clause(judge(run.evidence()), JPUSH)
    assert found.status is ClauseStatus.FAIL
    assert found.breaches[0].expectation == "nothing-collected-before-consent"


def test_a_break_in_another_run_breaks_it(tmp_path: Path, policy: Policy) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    keeps, breaks = (
        Run(directory=tmp_path / "a", expectation=DECLARED, policy=WATCHED),
        Run(directory=tmp_path / "b", expectation=NOTHING, policy=WATCHED),
    )
    keeps.collected("android-id.secure", phase="consented", at_s=26, stack=JPUSH_STACK)
    breaks.collected("imei.imei", phase="consented", at_s=26, stack=JPUSH_STACK)
    first, second = judge(keeps.evidence()), msgspec.structs.replace(judge(breaks.evidence()), run="run-2")
    assert clause(first, JPUSH).status is ClauseStatus.PASS
    suite = fold_suite(policy, [first, second])
    (found,) = (each for each in suite.clauses if each.clause == JPUSH)
    assert (found.status, found.breaches[0].run) == (ClauseStatus.FAIL, "run-2")
    assert suite.verdict is Verdict.FAIL


def test_who_took_it_without_an_expectation_in_the_way_fails_the_run(run: Run) -> None:
    run.expectation = NOTHING
    run.collected("imei.imei", phase="consented", at_s=26, stack=JPUSH_STACK)
    findings = judge(run.evidence())
    assert {finding.verdict for finding in findings.findings} == {Verdict.PASS}
    assert findings.verdict is Verdict.FAIL


def test_a_clause_that_says_so_of_all_sdks_is_broken_by_one_in_another_phase(run: Run) -> None:
    run.expectation = "only-declared: {phase: consented, clauses: [P3.3.0, P1.0.10, P3.3.20]}"
    run.collected("android-id.secure", phase="consented", at_s=26, stack=JPUSH_STACK)
    assert status(run, "P3.3.0") is ClauseStatus.PASS
    run.collected("imei.imei", stack=JPUSH_STACK)
    assert status(run, "P3.3.0") is ClauseStatus.FAIL
    assert status(run, "P1.0.10") is ClauseStatus.FAIL
    assert status(run, "P3.3.20") is ClauseStatus.NOT_EXERCISED


CALENDAR_LIMIT = """
  - {id: X, section: x, title: No calendar, paraphrase: It is not read., kind: limit,
     verify: [runtime], data_types: [calendar]}
"""


@pytest.mark.parametrize(
    ("actor", "stack"),
    [
        ("actor: [first_party], ", FIRST_PARTY_STACK),
        ("actor: [enterprise_customer], ", FIRST_PARTY_STACK),
        ("actor: [first_party, sdk:bugly], ", FIRST_PARTY_STACK),
        ("", FIRST_PARTY_STACK),
        ("", AMAP_STACK),
    ],
)
def test_a_limit_is_broken_by_what_it_says_is_not_taken_in_whatever_phase(
    run: Run, actor: str, stack: tuple[str, ...]
) -> None:
    run.policy = WATCHED.rstrip() + CALENDAR_LIMIT.replace("kind: limit, ", f"kind: limit, {actor}")
    run.expectation = NOTHING.replace("P9.1, P8.6", "X")
    run.collected("calendar.query", phase="consented", at_s=26, stack=stack)  # no function and no row declares it
    found = clause(judge(run.evidence()), "X")
    assert found.status is ClauseStatus.FAIL
    assert [breach.data_type for breach in found.breaches] == ["calendar"]


def test_a_limit_is_not_broken_by_another_kind_or_one_that_a_function_declares(run: Run) -> None:
    run.policy = WATCHED.rstrip() + CALENDAR_LIMIT
    run.expectation = NOTHING.replace("P9.1, P8.6", "X")
    run.collected("call-log.query", phase="consented", at_s=26)
    assert status(run, "X") is ClauseStatus.PASS
    run.policy = WATCHED.rstrip() + CALENDAR_LIMIT.replace("calendar]", "contacts]")
    run.collected("contacts.query", phase="consented", at_s=27)
    assert status(run, "X") is ClauseStatus.PASS


def test_a_refused_call_gave_the_sdk_nothing(run: Run) -> None:
    run.collected("imei.imei", stack=JPUSH_STACK, outcome=Outcome.DENIED)
    run.collected("android-id.secure", phase="consented", at_s=26, stack=JPUSH_STACK)
    assert status(run, JPUSH) is ClauseStatus.PASS


def test_what_the_app_broke_is_not_held_against_an_sdk_that_kept_to_its_row(run: Run) -> None:
    run.collected("android-id.secure", phase="consented", at_s=26, stack=JPUSH_STACK)
    run.collected("serial-number.build", phase="consented", at_s=27, stack=FIRST_PARTY_STACK)
    assert status(run, JPUSH) is ClauseStatus.PASS
    assert status(run, "P1.0.5") is ClauseStatus.FAIL


def test_what_another_broke_is_no_reason_why_a_clause_is_open(run: Run) -> None:
    run.collected("android-id.secure", phase="consented", at_s=26, stack=JPUSH_STACK)
    run.collected("serial-number.build", phase="consented", at_s=27, stack=FIRST_PARTY_STACK)
    run.pulses.clear()
    of_sdk, of_app = (clause(judge(run.evidence()), each) for each in (JPUSH, "P1.0.5"))
    assert (of_sdk.status, of_app.status) == (ClauseStatus.INCONCLUSIVE, ClauseStatus.FAIL)
    assert (of_sdk.reason.template, of_app.reason.template) == ("hooks.silent", "proof.call-undeclared")


def test_code_that_could_not_be_attributed_may_be_the_sdk(run: Run) -> None:
    run.expectation = DECLARED.replace("only-declared", "nothing-collected")
    run.collected("android-id.secure", phase="consented", at_s=26, stack=("a.b.c(Unknown Source:1)",))
    assert status(run, JPUSH) is ClauseStatus.INCONCLUSIVE


def test_a_clause_that_no_expectation_names_is_not_checked(run: Run) -> None:
    assert status(run, "P9.2") is ClauseStatus.NOT_CHECKED
    assert status(run, "P1.7.2.1") is ClauseStatus.NOT_CHECKED


def test_an_sdk_that_did_nothing_is_not_exercised_though_no_expectation_names_it(run: Run) -> None:
    assert status(run, "P3.3.1") is ClauseStatus.NOT_EXERCISED


def test_a_clause_passes_only_when_each_of_its_checks_has_an_answer(run: Run) -> None:
    run.expectation = "nothing-collected: {phase: before-consent, clauses: [P9.1]}"
    found = clause(judge(run.evidence()), "P9.1")
    assert found.status is ClauseStatus.NOT_CHECKED
    assert [check.value for check in found.open] == ["traffic", "ui"]


def test_what_only_a_person_can_answer_waits_for_one(run: Run) -> None:
    run.expectation = """nothing-collected: {phase: before-consent, clauses: [P5.4.2]}
  - nothing-sent: {phase: before-consent, clauses: [P5.4.2]}"""
    run.collected("precise-location.last-known", phase="consented", at_s=26, stack=AMAP_STACK)
    findings = judge(run.evidence())
    assert clause(findings, "P5.4.2").status is ClauseStatus.TO_BE_ANSWERED
    assert findings.verdict is Verdict.PASS


def test_with_traffic_untested_the_same_clause_is_not_checked(run: Run) -> None:
    run.expectation = "nothing-collected: {phase: before-consent, clauses: [P5.4.2]}"
    found = clause(judge(run.evidence()), "P5.4.2")
    assert found.status is ClauseStatus.NOT_CHECKED
    assert [check.value for check in found.open] == ["traffic", "attestation"]


def test_an_expectation_of_an_old_bundle_that_answers_none_of_the_checks_is_no_pass(run: Run) -> None:
    run.expectation = "nothing-collected: {phase: before-consent, clauses: [P9.2]}"  # verified by screens alone
    findings = judge(run.evidence())
    assert findings.findings[0].verdict is Verdict.PASS
    assert clause(findings, "P9.2").status is ClauseStatus.NOT_CHECKED


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        ("contacts", ClauseStatus.NOT_CHECKED),
        ("precise_location, wifi_scan_list", ClauseStatus.NOT_CHECKED),
        ("oaid", ClauseStatus.NOT_CHECKED),
        ("contacts, imei", ClauseStatus.NOT_CHECKED),
        ("imei, android_id, imsi", ClauseStatus.NOT_CHECKED),
        ("imei, android_id, imsi, mac_wifi", ClauseStatus.PASS),
        ("contacts, imei, android_id, imsi, mac_wifi", ClauseStatus.PASS),
    ],
)
def test_a_check_has_an_answer_only_once_it_was_made_for_each_kind_that_the_clause_names(
    run: Run, kinds: str, expected: ClauseStatus
) -> None:
    run.expectation = f"""nothing-collected: {{phase: before-consent, data_types: [{kinds}], clauses: [P1.0.5]}}
  - nothing-sent: {{phase: before-consent, data_types: [{kinds}], clauses: [P1.0.5]}}"""
    run.collected("android-id.secure", phase="consented", at_s=26)
    findings = judge(run.evidence())
    assert findings.verdict is Verdict.PASS
    assert clause(findings, "P1.0.5").status is expected


def test_that_one_permission_was_not_asked_for_answers_nothing_of_another(run: Run) -> None:
    run.policy = WATCHED.rstrip() + CALENDAR_LIMIT.replace(
        "data_types: [calendar]", "permissions: [android.permission.CAMERA]"
    )
    run.screen(DIALOG)
    asked = "no-permission-asked: {phase: before-consent, permissions: [android.permission.NAME], clauses: [X]}"
    run.expectation = asked.replace("NAME", "RECORD_AUDIO")
    findings = judge(run.evidence())
    assert (findings.verdict, clause(findings, "X").open) == (Verdict.PASS, (Check.RUNTIME,))
    run.expectation = asked.replace("NAME", "CAMERA")
    assert status(run, "X") is ClauseStatus.PASS


def test_a_clause_with_an_inconclusive_expectation_is_inconclusive(run: Run) -> None:
    run.pulses.clear()
    assert status(run, JPUSH) is ClauseStatus.INCONCLUSIVE


@pytest.mark.parametrize("kind", ["device_model", "network_type", "os_version", "resident_id"])
def test_a_clause_that_names_a_kind_which_nothing_watches_is_inconclusive_though_the_finding_passes(
    run: Run, kind: str
) -> None:
    run.policy = POLICY.replace(
        "data_types: [imei, android_id, imsi, mac_wifi]\n    permissions",
        f"data_types: [imei, {kind}]\n    permissions",
    )
    assert run.policy != POLICY
    run.expectation = "nothing-collected: {phase: before-consent, clauses: [P1.0.5, P9.1]}"
    findings = judge(run.evidence())
    assert findings.verdict is Verdict.PASS
    open_clause = clause(findings, "P1.0.5")
    assert open_clause.status is ClauseStatus.INCONCLUSIVE
    assert "nothing watches the reading of" in tell(open_clause.reason).en
    assert clause(findings, "P9.1").status is not ClauseStatus.INCONCLUSIVE


@pytest.mark.parametrize(
    ("expectation", "kind", "expected"),
    [
        ("only-declared", "bank_card", ClauseStatus.INCONCLUSIVE),
        ("only-declared", "push_token", ClauseStatus.INCONCLUSIVE),
        ("only-declared", "contacts", ClauseStatus.PASS),
        ("only-declared", "browsing_history", ClauseStatus.PASS),  # declared, so whoever may be seen to read it may
        ("nothing-sent", "bank_card", ClauseStatus.INCONCLUSIVE),
        ("nothing-sent", "voiceprint", ClauseStatus.INCONCLUSIVE),
        ("nothing-sent", "contacts", ClauseStatus.PASS),
        ("nothing-sent", "password", ClauseStatus.PASS),  # a step typed it, and it was looked for
    ],
)
def test_a_finding_over_all_kinds_leaves_a_clause_open_that_names_one_which_nothing_watches(
    run: Run, expectation: str, kind: str, expected: ClauseStatus
) -> None:
    run.expectation = f"{expectation}: {{phase: consented, clauses: [P1.0.5]}}"
    run.policy = re.sub(
        r"(- id: P1\.0\.5\n(?:    .*\n)*?)    data_types: .*\n", rf"\1    data_types: [imei, {kind}]\n", WATCHED
    ).replace("verify: [runtime, traffic]", "verify: [traffic]")
    run.planted.append(Planted(data_type="password", value="Xk7-typed-8264", source=PlantedBy.TYPED))
    run.collected("imei.imei", phase="consented", at_s=26)
    findings = judge(run.evidence())
    assert findings.findings[0].verdict is Verdict.PASS
    assert status(run, "P1.0.5") is expected


@pytest.mark.parametrize(
    ("actors", "expected"),
    [
        ('"sdk:jpush"', ClauseStatus.NOT_CHECKED),
        ("unattributed", ClauseStatus.NOT_CHECKED),
        ('"sdk:jpush", first_party', ClauseStatus.PASS),
    ],
)
@pytest.mark.parametrize("rule", ["nothing-collected: {", "at-most: {count: 0, "])
def test_a_check_is_answered_only_for_those_whose_acts_were_looked_at(
    run: Run, rule: str, actors: str, expected: ClauseStatus
) -> None:
    run.expectation = f"""{rule}phase: before-consent, data_types: [imei], actors: [{actors}], clauses: [P1.0.5]}}
  - nothing-sent: {{phase: before-consent, clauses: [P1.0.5]}}"""
    run.policy = re.sub(r"(- id: P1\.0\.5\n(?:    .*\n)*?)    data_types: .*\n", r"\1    data_types: [imei]\n", WATCHED)
    run.collected("imei.imei", phase="consented", at_s=26)
    findings = judge(run.evidence())
    assert findings.findings[0].verdict is Verdict.PASS
    assert clause(findings, "P1.0.5").status is expected


def test_what_the_app_declares_is_exercised_only_by_the_kinds_that_the_clause_names(run: Run) -> None:
    run.expectation = "only-declared: {phase: consented, clauses: [P1.0.6]}"
    run.policy = WATCHED.replace("[contacts, travel_info, browsing", "[contacts, browsing")
    run.collected("android-id.secure", phase="consented", at_s=26)
    assert status(run, "P1.0.6") is ClauseStatus.NOT_EXERCISED
    run.collected("contacts.query", phase="consented", at_s=27)
    assert status(run, "P1.0.6") is ClauseStatus.PASS


def test_a_flow_to_an_sdk_that_the_policy_does_not_name_is_no_pass(run: Run) -> None:
    run.sent(phase="consented", at_s=26, host="plbslog.umeng.com", request_body=b"hello")
    (found,) = judge(run.evidence()).findings
    assert found.verdict is Verdict.INCONCLUSIVE
    assert found.reason.template == "traffic.undeclared-sdk"


@pytest.mark.parametrize("host", ["pingma.qq.com", "oth.eve.mdt.qq.com"])
def test_nor_is_one_to_a_host_of_an_sdk_that_it_names_and_of_one_that_it_does_not(run: Run, host: str) -> None:
    run.sent(phase="consented", at_s=26, host=host, request_body=b"hello")
    (found,) = judge(run.evidence()).findings
    assert (found.verdict, found.reason.template) == (Verdict.INCONCLUSIVE, "traffic.undeclared-sdk")


@pytest.mark.parametrize(
    "host", ["stats.jpush.cn", "open.weixin.qq.com", "www.qq.com", "api.mypaas.com", "example.org"]
)
def test_a_flow_to_a_declared_or_unknown_host_is_read_as_before(run: Run, host: str) -> None:
    run.sent(phase="consented", at_s=26, host=host, request_body=b"hello")
    assert judge(run.evidence()).findings[0].verdict is Verdict.PASS


def test_the_fold_is_a_pure_function_of_what_it_is_given(run: Run, policy: Policy) -> None:
    run.collected("imei.imei", stack=JPUSH_STACK)
    findings = judge(run.evidence())
    suite = fold_suite(policy, [findings])
    assert encode(suite) == encode(fold_suite(policy, [findings]))
    assert suite.clauses == findings.clauses
    assert sum(suite.counts.values()) == len(policy.clauses)


def test_a_failed_step_is_no_pass_of_a_clause(run: Run) -> None:
    run.steps[2] = step(3, "see id=privacy_dialog", 12, ok=False)
    run.expectation = NOTHING
    assert status(run, "P8.6") is ClauseStatus.INCONCLUSIVE


def test_what_another_app_of_the_device_sent_to_an_sdk_is_no_act_of_it(run: Run) -> None:
    run.sent(phase="", at_s=26, host="stats.jpush.cn", request_body=b"hello", sender=Sender.UNKNOWN)
    assert status(run, JPUSH) is ClauseStatus.NOT_EXERCISED


def test_a_flow_of_the_app_to_an_sdk_s_host_is_an_act_of_it(run: Run) -> None:
    run.sent(phase="consented", at_s=26, host="stats.jpush.cn", request_body=b"hello")
    assert status(run, JPUSH) is ClauseStatus.PASS


def test_a_clause_that_only_a_person_can_answer_waits_whoever_it_speaks_of(tmp_path: Path) -> None:
    bugly = WATCHED.index("  - id: P3.3.20")
    policy = WATCHED[:bugly] + WATCHED[bugly:].replace("verify: [runtime, traffic]", "verify: [attestation]", 1)
    run = Run(directory=tmp_path, expectation="nothing-sent: {phase: before-consent, clauses: [P9.1]}", policy=policy)
    assert status(run, BUGLY) is ClauseStatus.TO_BE_ANSWERED


def test_what_one_of_several_sdks_took_leaves_each_that_may_not_open(run: Run) -> None:
    utdid = ("com.ta.utdid2.a.a.getUniqueID(SourceFile:40)", "java.lang.Thread.run(Thread.java:1)")
    run.collected("precise-location.last-known", phase="consented", at_s=26, stack=AMAP_STACK)
    run.collected("precise-location.last-known", phase="before-consent", stack=utdid)  # AMap may, Alipay may not
    assert status(run, "P3.3.8") is ClauseStatus.INCONCLUSIVE
    run.collected("imei.imei", phase="before-consent", at_s=16, stack=utdid)
    assert status(run, AMAP) is ClauseStatus.INCONCLUSIVE


def test_a_value_that_another_app_may_have_sent_breaks_nothing(run: Run) -> None:
    run.collected("contacts.query", at_s=14, value="Zhang Wei 8264")
    run.sent(host="stats.jpush.cn", request_body=body({"c": "Zhang Wei 8264"}), sender=Sender.UNKNOWN)
    assert status(run, JPUSH) is not ClauseStatus.FAIL


def test_a_check_that_an_inconclusive_expectation_could_answer_stays_open(run: Run) -> None:
    run.pulses.clear()
    assert [check.value for check in clause(judge(run.evidence()), JPUSH).open] == ["runtime", "traffic"]


LINKS = ("cn.jiguang.jmlinksdk.api.JMLinkAPI.init(JMLinkAPI.java:12)",)


@pytest.mark.parametrize(
    ("technique", "expected"),
    [
        ("clipboard.primary-clip", ClauseStatus.NOT_EXERCISED),
        ("installed-apps.packages", ClauseStatus.PASS),
    ],
)
def test_a_use_of_an_sdk_is_not_exercised_by_another_of_its_uses(
    run: Run, technique: str, expected: ClauseStatus
) -> None:
    run.expectation = "only-declared: {phase: consented, clauses: [P3.3.17]}"
    run.collected(technique, phase="consented", at_s=26, stack=LINKS)
    assert status(run, "P3.3.17") is expected


@pytest.mark.parametrize(
    ("actors", "acted", "idle"),
    [
        ('"sdk:jpush", "sdk:amap"', [JPUSH_STACK], "AMap"),
        ('"sdk:jpush", "sdk:amap"', [AMAP_STACK], "JPush"),
        ('"sdk:jpush", "sdk:amap"', [FIRST_PARTY_STACK], "JPush"),
        ('first_party, "sdk:jpush"', [FIRST_PARTY_STACK], "JPush"),
        ('"sdk:jpush", "sdk:amap"', [JPUSH_STACK, AMAP_STACK], ""),
        ('first_party, "sdk:jpush"', [JPUSH_STACK], ""),
    ],
)
def test_what_one_actor_of_a_clause_did_says_nothing_of_another(
    run: Run, actors: str, acted: list[tuple[str, ...]], idle: str
) -> None:
    run.expectation = "only-declared: {phase: consented, clauses: [P1.0.5]}"
    text = re.sub(r"(- id: P1\.0\.5\n(?:    .*\n)*?    actor: )\[.*\]", rf"\1[{actors}]", WATCHED)
    text = re.sub(r"(- id: P1\.0\.5\n(?:    .*\n)*?)    data_types: .*\n", r"\1", text)
    run.policy = text
    for at_s, stack in enumerate(acted, 26):
        technique = "precise-location.last-known" if stack == AMAP_STACK else "android-id.secure"
        run.collected(technique, phase="consented", at_s=at_s, stack=stack)
    found = clause(judge(run.evidence()), "P1.0.5")
    assert (found.status is ClauseStatus.NOT_EXERCISED) is bool(idle)
    assert idle in tell(found.reason).en


def test_a_clause_that_nothing_can_check_is_exempt_whatever_the_run_shows(run: Run) -> None:
    run.collected("imei.imei", phase="before-consent", stack=JPUSH_STACK)
    found = clause(judge(run.evidence()), "PD.4")
    assert (found.status, found.breaches) == (ClauseStatus.EXEMPT, ())
    assert tell(found.reason).en == "it defines a word and promises no act"


def test_why_no_scenario_covers_a_clause_is_told_where_it_is_not_checked(run: Run) -> None:
    found = clause(judge(run.evidence()), "P4.1.1")
    assert found.status is ClauseStatus.NOT_CHECKED
    assert tell(found.reason).en == "no scenario covers it yet: no rule looks at the files that the app keeps"
