"""Each expectation: what breaks it, what does not, and whom the finding names."""

from __future__ import annotations

import base64
import random
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from harness.events.agent import Outcome
from harness.events.records import AppError, EndReason, JoinedBy, Planted, PlantedBy, Protocol
from harness.judge import Finding, Verdict, judge
from harness.text import as_told
from tests.judge.evidence import (
    AMAP_STACK,
    BUTTON,
    DIALOG,
    FIRST_PARTY_STACK,
    HOME,
    JPUSH_STACK,
    MAIN,
    NAMES,
    PACKAGE,
    PUSH,
    Run,
    S,
    process,
    step,
    told,
)
from tests.values.pictures import picture

LAUNCHER = (
    '<hierarchy><node package="com.android.launcher3" resource-id="" text="云助手" bounds="[0,0][9,9]"/></hierarchy>'
)
PERMISSION_DIALOG = """\
<hierarchy><node package="com.android.permissioncontroller" text="要允许“云助手”拍照吗？"
resource-id="com.android.permissioncontroller:id/permission_message"/></hierarchy>"""


@pytest.fixture
def run(tmp_path: Path) -> Run:
    return Run(directory=tmp_path)


def finding(run: Run, expectation: str) -> Finding:
    run.expectation = expectation
    (only,) = judge(run.evidence()).findings
    return only


NOTHING_COLLECTED = "nothing-collected: {phase: before-consent, clauses: [P9.1]}"


def test_a_read_before_consent_fails_and_names_who_what_when_and_where(run: Run) -> None:
    event = run.collected("android-id.secure", pid=PUSH, stack=JPUSH_STACK)
    found = finding(run, NOTHING_COLLECTED)
    (proof,) = found.proofs
    assert found.verdict is Verdict.FAIL
    assert found.events == (event.id,)
    assert (proof.actor.id, proof.data_type, proof.phase, proof.process, proof.outcome) == (
        "sdk:jpush",
        "android_id",
        "before-consent",
        NAMES[PUSH],
        "obtained",
    )
    assert proof.frames == JPUSH_STACK
    assert "android-id.secure" in told(found).zh


def test_a_refused_attempt_before_consent_fails_as_well(run: Run) -> None:
    run.collected("camera-image.open", outcome=Outcome.DENIED)
    assert finding(run, NOTHING_COLLECTED).verdict is Verdict.FAIL


@pytest.mark.parametrize("technique", ["imei.imei", "precise-location.last-known", "clipboard.primary-clip"])
@pytest.mark.parametrize("outcome", [Outcome.EMPTY, Outcome.ERROR])
def test_asking_for_what_there_is_none_of_before_consent_fails_as_well(
    run: Run, technique: str, outcome: Outcome
) -> None:
    run.collected(technique, outcome=outcome)
    assert finding(run, NOTHING_COLLECTED).verdict is Verdict.FAIL


def test_asking_for_a_place_before_consent_fails_even_where_none_came(run: Run) -> None:
    run.collected("precise-location.request-updates", outcome=Outcome.SUBSCRIBED, stack=AMAP_STACK)
    found = finding(run, NOTHING_COLLECTED)
    assert found.verdict is Verdict.FAIL
    assert "asked to be given" in told(found).en


def test_a_scenario_may_allow_refused_attempts(run: Run) -> None:
    run.collected("camera-image.open", outcome=Outcome.DENIED)
    allowed = "nothing-collected: {phase: before-consent, attempts: false, clauses: [P9.1]}"
    assert finding(run, allowed).verdict is Verdict.PASS


def test_an_answer_with_nothing_personal_in_it_is_no_collection(run: Run) -> None:
    run.collected("installed-apps.package-info", outcome=Outcome.IMPERSONAL)
    assert finding(run, NOTHING_COLLECTED).verdict is Verdict.PASS


def test_a_connection_is_no_collection(run: Run) -> None:
    run.collected("network.connect")
    assert finding(run, NOTHING_COLLECTED).verdict is Verdict.PASS


def test_a_read_after_consent_does_not_count(run: Run) -> None:
    run.collected("android-id.secure", phase="consented", at_s=26)
    assert finding(run, NOTHING_COLLECTED).verdict is Verdict.PASS


def test_what_was_obtained_is_told_before_what_was_only_tried(run: Run) -> None:
    run.collected("imei.imei", at_s=14, outcome=Outcome.DENIED)
    run.collected("android-id.secure", at_s=16)
    found = finding(run, NOTHING_COLLECTED)
    assert [proof.data_type for proof in found.proofs] == ["android_id", "imei"]
    assert found.others == 1


def test_many_calls_of_one_road_are_one_proof(run: Run) -> None:
    events = tuple(run.collected("android-id.secure", at_s=14 + i / 10).id for i in range(20))
    (proof,) = finding(run, NOTHING_COLLECTED).proofs
    assert proof.events == events


def test_an_expectation_about_one_data_type_minds_no_other(run: Run) -> None:
    run.collected("android-id.secure")
    about = "nothing-collected: {phase: before-consent, data_types: [camera_image], clauses: [P9.1]}"
    assert finding(run, about).verdict is Verdict.PASS


def test_an_expectation_about_one_actor_minds_no_other(run: Run) -> None:
    run.collected("android-id.secure", stack=FIRST_PARTY_STACK)
    about = "nothing-collected: {phase: before-consent, actors: ['sdk:jpush'], clauses: [P9.1]}"
    assert finding(run, about).verdict is Verdict.PASS
    run.collected("android-id.secure", stack=JPUSH_STACK)
    assert finding(run, about).verdict is Verdict.FAIL


def test_code_that_nobody_knows_may_be_the_actor_meant(run: Run) -> None:
    run.collected("android-id.secure", stack=("x.y.z(Unknown Source:1)",))
    about = "nothing-collected: {phase: before-consent, actors: ['sdk:jpush'], clauses: [P9.1]}"
    assert finding(run, about).verdict is Verdict.INCONCLUSIVE


def test_a_failure_stays_one_where_instruments_died(run: Run) -> None:
    run.collected("android-id.secure")
    run.pulses.clear()
    assert finding(run, NOTHING_COLLECTED).verdict is Verdict.FAIL


@pytest.mark.parametrize("times", [{"access_ms": 15_000}, {"reject_ms": 15_000}], ids=["access", "refusal"])
def test_an_access_that_only_the_system_saw_fails(run: Run, times: dict[str, int]) -> None:
    run.op("CAMERA", **times)
    found = finding(run, NOTHING_COLLECTED)
    assert found.verdict is Verdict.FAIL
    assert (found.proofs[0].data_type, found.events) == ("camera_image", ("l2",))


def test_an_access_from_before_the_phase_says_nothing_of_it(run: Run) -> None:
    run.op("CAMERA", access_ms=5_000)
    run.ledger[0] = msgspec.structs.replace(run.ledger[0], access_ms=5_000)
    assert finding(run, NOTHING_COLLECTED).verdict is Verdict.PASS


def test_a_refusal_that_only_the_system_saw_is_an_attempt(run: Run) -> None:
    run.op("CAMERA", reject_ms=15_000)
    allowed = "nothing-collected: {phase: before-consent, attempts: false, clauses: [P9.1]}"
    assert finding(run, allowed).verdict is Verdict.PASS


def test_an_access_behind_a_refused_call_is_a_conflict_and_fails(run: Run) -> None:
    run.collected("camera-image.open", outcome=Outcome.DENIED)
    run.op("CAMERA", access_ms=15_000)
    allowed = "nothing-collected: {phase: before-consent, attempts: false, clauses: [P9.1]}"
    assert finding(run, allowed).verdict is Verdict.FAIL


def test_the_system_s_record_of_a_call_that_a_hook_saw_adds_nothing(run: Run) -> None:
    run.collected("camera-image.open", phase="consented", at_s=26)
    run.op("CAMERA", phase="consented", access_ms=26_000)
    declared = "only-declared: {phase: consented, clauses: [P3.3.0]}"
    assert finding(run, declared).verdict is Verdict.PASS


def test_an_op_that_guards_no_personal_data_says_nothing(run: Run) -> None:
    run.op("WAKE_LOCK", access_ms=15_000)
    assert finding(run, NOTHING_COLLECTED).verdict is Verdict.PASS


NOTHING_SENT = "nothing-sent: {phase: before-consent, clauses: [P9.1]}"
PLANT = Planted(data_type="android_id", value="a1b2c3d4e5f60718", source=PlantedBy.DEVICE)


def test_a_flow_that_carries_a_planted_value_fails_and_names_the_sender(run: Run) -> None:
    run.planted.append(PLANT)
    flow = run.sent(request_body=base64.b64encode(PLANT.value.encode()))
    found = finding(run, NOTHING_SENT)
    (proof,) = found.proofs
    assert (found.verdict, proof.events) == (Verdict.FAIL, (flow.id,))
    assert (proof.actor.id, proof.data_type, proof.process, proof.encoding) == (
        "first_party",
        "android_id",
        PACKAGE,
        "base64",
    )
    assert proof.flow == "POST https://api.mypaas.com/track"
    assert proof.frames == FIRST_PARTY_STACK


def test_a_value_that_the_app_obtained_later_is_found_all_the_same(run: Run) -> None:
    event = run.collected("android-id.secure", phase="consented", at_s=26, value=PLANT.value)
    flow = run.sent(request_body=PLANT.value.encode())
    assert finding(run, NOTHING_SENT).events == (flow.id, event.id)


def test_a_flow_without_a_stack_is_laid_to_whose_server_it_reaches(run: Run) -> None:
    run.planted.append(PLANT)
    run.sent(request_body=PLANT.value.encode(), host="user.jpush.cn", frames=())
    (proof,) = finding(run, NOTHING_SENT).proofs
    assert (proof.actor.id, proof.actor.confidence) == ("sdk:jpush", "low")


def test_a_flow_that_carries_nothing_is_listed_and_passes(run: Run) -> None:
    run.planted.append(PLANT)
    run.sent(request_body=b"ping=1")
    assert finding(run, NOTHING_SENT).verdict is Verdict.PASS
    (note,) = judge(run.evidence()).flows
    assert (note.host, note.recipient, note.carries) == ("api.mypaas.com", "first_party", ())


@pytest.mark.parametrize(
    "flow",
    [
        {"protocol": Protocol.TLS_FAILED},
        {"request_body": b"\x00\x9c\xff\x01" * 50},
        {"request_body": b"x=1", "request_length": 9_000_000},
    ],
    ids=["failed handshake", "cipher", "more than is kept"],
)
def test_a_flow_that_cannot_be_read_leaves_the_answer_open(run: Run, flow: dict[str, object]) -> None:
    run.sent(**flow)
    assert finding(run, NOTHING_SENT).verdict is Verdict.INCONCLUSIVE


def test_a_flow_of_another_phase_leaves_this_one_alone(run: Run) -> None:
    run.planted.append(PLANT)
    run.sent(request_body=PLANT.value.encode(), phase="consented", at_s=26)
    assert finding(run, NOTHING_SENT).verdict is Verdict.PASS


def test_a_flow_that_no_clock_places_leaves_the_answer_open(run: Run) -> None:
    run.clocks.clear()
    run.sent(phase="", request_body=b"x=1")
    assert finding(run, NOTHING_SENT).verdict is Verdict.INCONCLUSIVE


@pytest.mark.parametrize(
    ("host", "verdict"),
    [("203.0.113.9", Verdict.INCONCLUSIVE), ("127.0.0.1", Verdict.PASS), ("localhost", Verdict.PASS)],
)
def test_a_connection_of_which_nothing_was_recorded_leaves_the_answer_open(
    run: Run, host: str, verdict: Verdict
) -> None:
    run.collected("network.connect", value=f"{host}:9000", detail={"host": host, "port": "9000"})
    assert finding(run, NOTHING_SENT).verdict is verdict


def test_a_connection_whose_flow_was_recorded_leaves_no_doubt(run: Run) -> None:
    run.collected("network.connect", detail={"host": "api.mypaas.com", "port": "443"})
    run.sent(request_body=b"ping=1")
    assert finding(run, NOTHING_SENT).verdict is Verdict.PASS


HIDDEN = base64.urlsafe_b64encode(random.Random(7).randbytes(300)).decode()


@pytest.mark.parametrize(
    "where",
    [{"url": f"https://api.mypaas.com/t?d={HIDDEN}"}, {"request_headers": (("X-Data", HIDDEN),)}],
    ids=["url", "header"],
)
def test_a_message_hidden_beside_the_body_leaves_the_answer_open(run: Run, where: dict[str, object]) -> None:
    run.sent(**where)
    assert finding(run, NOTHING_SENT).verdict is Verdict.INCONCLUSIVE


def test_a_token_that_the_server_gave_hides_nothing(run: Run) -> None:
    run.sent(request_headers=(("Authorization", f"Bearer {HIDDEN}"), ("Cookie", f"session={HIDDEN}")))
    assert finding(run, NOTHING_SENT).verdict is Verdict.PASS


def test_a_value_in_the_name_of_a_host_was_sent(run: Run) -> None:
    run.planted.append(PLANT)
    run.sent(protocol=Protocol.TLS_FAILED, host=f"{PLANT.value}.collector.example", method="", url="")
    assert finding(run, NOTHING_SENT).verdict is Verdict.FAIL


STOPS = "collection-stops: {phase: consented, data_types: [precise_location, wifi_scan_list], clauses: [P1.7.2.4]}"


def test_a_remembered_place_sent_again_after_revocation_fails(run: Run) -> None:
    run.collected("precise-location.last-known", value="22.543096,114.057865", stack=AMAP_STACK)
    run.sent(phase="consented", at_s=26, request_body=b"kept=22.543096%2C114.057865")
    found = finding(run, STOPS)
    assert (found.verdict, found.proofs[0].data_type, found.proofs[0].outcome) == (
        Verdict.FAIL,
        "precise_location",
        "sent",
    )


def test_an_app_that_the_revocation_killed_and_nobody_started_has_stopped_nothing(run: Run) -> None:
    killed = [process(pid, ended_ns=26 * S, end_reason=EndReason.REVOKE) for pid in NAMES]
    run.processes = killed
    assert finding(run, STOPS).verdict is Verdict.INCONCLUSIVE
    started = {"started_ns": 27 * S, "ready_ns": 27 * S + 1, "resumed_ns": 27 * S + 2}
    run.processes = [*killed, process(MAIN, **started)]
    assert finding(run, STOPS).verdict is Verdict.PASS


def test_a_wifi_scan_instead_of_gps_fails(run: Run) -> None:
    run.collected("wifi-scan-list.results", phase="consented", at_s=26)
    assert finding(run, STOPS).proofs[0].data_type == "wifi_scan_list"


def test_going_on_to_call_after_revocation_fails_unless_a_step_asked(run: Run) -> None:
    run.collected("precise-location.last-known", phase="consented", at_s=26, outcome=Outcome.DENIED)
    assert finding(run, STOPS).verdict is Verdict.FAIL
    asked = STOPS.replace("clauses", "attempts: false, clauses")
    assert finding(run, asked).verdict is Verdict.PASS


def test_what_was_collected_before_revocation_does_not_count(run: Run) -> None:
    run.collected("precise-location.last-known", value="22.543096,114.057865")
    assert finding(run, STOPS).verdict is Verdict.PASS


DECLARED = "only-declared: {phase: consented, clauses: [P3.3.0]}"


@pytest.mark.parametrize(
    ("technique", "stack", "verdict"),
    [
        ("android-id.secure", FIRST_PARTY_STACK, Verdict.PASS),
        ("android-id.secure", JPUSH_STACK, Verdict.PASS),
        ("precise-location.last-known", AMAP_STACK, Verdict.PASS),
        ("android-id.secure", AMAP_STACK, Verdict.FAIL),
        ("oaid.provider-query", FIRST_PARTY_STACK, Verdict.FAIL),
        ("android-id.secure", ("com.umeng.commonsdk.X.y(X.java:1)",), Verdict.FAIL),  # an SDK not in the table
        ("android-id.secure", ("x.y.z(Unknown Source:1)",), Verdict.INCONCLUSIVE),
    ],
)
def test_each_actor_collects_only_what_is_declared_for_it(
    run: Run, technique: str, stack: tuple[str, ...], verdict: Verdict
) -> None:
    run.collected(technique, phase="consented", at_s=26, stack=stack, value="a1b2c3d4e5f60718")
    assert finding(run, DECLARED).verdict is verdict


@pytest.mark.parametrize(
    ("host", "verdict"),
    [
        ("api.mypaas.com", Verdict.PASS),
        ("user.jpush.cn", Verdict.PASS),
        ("android.bugly.qq.com", Verdict.FAIL),
        ("tracker.example.net", Verdict.FAIL),
    ],
)
def test_each_recipient_gets_only_what_is_declared_for_it(run: Run, host: str, verdict: Verdict) -> None:
    run.planted.append(PLANT)
    run.sent(phase="consented", at_s=26, host=host, request_body=PLANT.value.encode())
    assert finding(run, DECLARED).verdict is verdict


UTDID = "com.ta.utdid2.a.a.getUniqueID(SourceFile:40)"
OPENSDK = "com.tencent.mm.opensdk.openapi.BaseWXApiImplV10.a(SourceFile:1)"
OWN = "com.example.yunzhushou.App.onCreate(App.java:30)"


@pytest.mark.parametrize(
    ("technique", "stack", "verdict", "said"),
    [
        ("android-id.secure", ("org.apache.thrift.TBase.a(T.java:1)", OWN), Verdict.PASS, ""),
        ("precise-location.last-known", (UTDID, *AMAP_STACK[1:]), Verdict.PASS, ""),
        ("precise-location.last-known", (UTDID, "com.alipay.sdk.app.X.a(SourceFile:1)"), Verdict.FAIL, "sdk:alipay"),
        ("precise-location.last-known", (UTDID,), Verdict.INCONCLUSIVE, "one of Alipay"),
        ("clipboard.primary-clip", (UTDID,), Verdict.FAIL, "sdk:alipay|sdk:amap"),  # declared for none of them
        ("android-id.secure", ("cn.jiguang.ab.c.a(Unknown Source:2)",), Verdict.INCONCLUSIVE, "cn.jiguang.ab"),
        ("android-id.secure", ("a.b.c.d(Unknown Source:2)",), Verdict.INCONCLUSIVE, "add a.b to"),
    ],
)
def test_what_one_of_several_did_fails_only_where_none_of_them_may(
    run: Run, technique: str, stack: tuple[str, ...], verdict: Verdict, said: str
) -> None:
    run.collected(technique, phase="consented", at_s=26, stack=stack, value="a1b2c3d4e5f60718")
    found = finding(run, DECLARED)
    sentence = told(found).en + "".join(proof.actor.id for proof in found.proofs)
    assert (found.verdict, said in sentence) == (verdict, True)


def test_what_the_user_adds_beside_the_policy_says_whose_code_it_is(run: Run) -> None:
    run.collected("android-id.secure", phase="consented", at_s=26, stack=("a.b.c.d(Unknown Source:2)",), value="a1b2")
    assert finding(run, DECLARED).verdict is Verdict.INCONCLUSIVE
    run.additions = "sdks: [{id: jpush, packages: [a.b]}]"
    assert finding(run, DECLARED).verdict is Verdict.PASS
    run.additions = "sdks: [{id: amap, packages: [a.b]}]"
    assert finding(run, DECLARED).verdict is Verdict.FAIL
    run.additions = "first_party: {packages: [a.b]}"
    assert finding(run, DECLARED).verdict is Verdict.PASS


@pytest.mark.parametrize(
    ("stack", "verdict"),
    [
        ((UTDID,), Verdict.INCONCLUSIVE),
        ((UTDID, "com.alipay.sdk.app.X.a(SourceFile:1)"), Verdict.PASS),
        ((UTDID, AMAP_STACK[1]), Verdict.FAIL),
        ((OPENSDK, OWN), Verdict.PASS),  # whichever of the two it is, it is not AMap
    ],
)
def test_what_one_of_several_did_decides_about_one_of_them_only_where_all_are_meant(
    run: Run, stack: tuple[str, ...], verdict: Verdict
) -> None:
    run.collected("android-id.secure", phase="consented", at_s=26, stack=stack, value="a1b2c3d4e5f60718")
    asked = "nothing-collected: {phase: consented, actors: [sdk:amap], clauses: [P3.3.0]}"
    assert finding(run, asked).verdict is verdict


@pytest.mark.parametrize(
    ("host", "stack", "verdict"),
    [
        ("x.jpush.cn", FIRST_PARTY_STACK, Verdict.INCONCLUSIVE),
        ("x.jpush.cn", JPUSH_STACK, Verdict.PASS),
        (
            "shop.vivo.com.cn",
            FIRST_PARTY_STACK,
            Verdict.FAIL,
        ),  # vivo's push may not have it, nobody else of vivo either
        ("api.weixin.qq.com", FIRST_PARTY_STACK, Verdict.FAIL),
    ],
)
def test_a_host_of_several_gets_only_what_all_of_them_may_have(
    run: Run, host: str, stack: tuple[str, ...], verdict: Verdict
) -> None:
    run.planted.append(PLANT)
    run.sent(phase="consented", at_s=26, host=host, frames=stack, request_body=PLANT.value.encode())
    found = finding(run, DECLARED)
    assert found.verdict is verdict
    assert ("one of" in told(found).en) is (verdict is Verdict.INCONCLUSIVE)


WORKS = "still-works: {phase: before-consent, see: {id: home_title}, clauses: [P1.0.8]}"


def test_a_function_on_the_last_screen_still_works(run: Run) -> None:
    run.screen(DIALOG, at_s=13)
    run.screen(HOME, at_s=21)
    assert finding(run, WORKS).verdict is Verdict.PASS


@pytest.mark.parametrize(
    ("screen", "verdict"),
    [
        (DIALOG, Verdict.FAIL),
        (PERMISSION_DIALOG, Verdict.FAIL),
        (LAUNCHER, Verdict.INCONCLUSIVE),
        ("<hierarchy", Verdict.INCONCLUSIVE),
    ],
    ids=["blocked", "asked again", "not in front", "unreadable"],
)
def test_what_covers_the_function_decides_whether_the_app_failed(run: Run, screen: str, verdict: Verdict) -> None:
    run.screen(screen)
    assert finding(run, WORKS).verdict is verdict


def test_asking_again_is_said_so_and_laid_to_the_app(run: Run) -> None:
    run.screen(PERMISSION_DIALOG)
    found = finding(run, WORKS)
    assert "asked for the permission again" in told(found).en
    assert (found.proofs[0].actor.id, found.proofs[0].process) == ("first_party", PACKAGE)


def test_the_name_under_the_launcher_s_icon_is_not_the_app(run: Run) -> None:
    run.screen(HOME, at_s=13)
    run.screen(LAUNCHER, at_s=21)
    named = "still-works: {phase: before-consent, see: {text: 云助手}, clauses: [P1.0.8]}"
    assert finding(run, named).verdict is Verdict.INCONCLUSIVE
    shown = "dialog-shown: {phase: before-consent, see: {text: 云助手}, clauses: [P9.1]}"
    assert finding(run, shown).verdict is not Verdict.PASS


def test_an_earlier_screen_does_not_stand_for_a_last_one_that_cannot_be_read(run: Run) -> None:
    run.screen(HOME, at_s=13)
    unread = {"id": "s2", "ns": 21 * S, "xml": "", "problem": as_told("the screen never rests")}
    run.screens.append(msgspec.structs.replace(run.screens[0], **unread))
    assert finding(run, WORKS).verdict is Verdict.INCONCLUSIVE


def test_no_screen_at_all_leaves_the_answer_open(run: Run) -> None:
    assert finding(run, WORKS).verdict is Verdict.INCONCLUSIVE


def test_an_app_that_crashed_has_not_failed_to_show_a_screen(run: Run) -> None:
    run.screen(DIALOG)
    run.app_errors.append(AppError(pid=MAIN, ns=15 * S, message="IllegalStateException"))
    assert finding(run, WORKS).verdict is Verdict.INCONCLUSIVE


SHOWN = (
    """dialog-shown: {phase: before-consent, see: {id: privacy_dialog}, offers: [{id: disagree}], clauses: [P9.1]}"""
)
CLICKABLE, TRUE, FALSE = 'clickable="true"', '"true"', '"false"'
TICKED = DIALOG.replace('text="不同意"', 'text="我已同意" checkable="true" checked="true"')


def test_a_dialog_with_a_way_to_refuse_passes(run: Run) -> None:
    run.screen(LAUNCHER, at_s=11)
    run.screen(DIALOG, at_s=21)
    assert finding(run, SHOWN).verdict is Verdict.PASS


@pytest.mark.parametrize(
    ("screen", "why"),
    [
        (DIALOG.replace("disagree", "other"), "does not offer id=disagree"),
        (TICKED, "ticked beforehand"),
        (HOME, "no screen of before-consent shows id=privacy_dialog"),
    ],
    ids=["no refusal", "ticked", "no dialog"],
)
def test_a_dialog_that_leaves_no_choice_fails(run: Run, screen: str, why: str) -> None:
    run.screen(screen)
    found = finding(run, SHOWN)
    assert found.verdict is Verdict.FAIL
    assert why in told(found).en


BOX = f'<node package="{PACKAGE}" text="我已阅读" checkable="true" checked="false" {BUTTON}/>'
TICKED_BOX = BOX.replace('checked="false"', 'checked="true"')
BY_TEXT = SHOWN.replace("{id: disagree}", "{text: 不同意}")
PARAGRAPH = 'class="android.widget.TextView" enabled="true" bounds="[0,0][90,40]"'


@pytest.mark.parametrize(
    ("disagree", "offered"),
    [
        (f'text="不同意" {BUTTON}', True),
        (f'text="" {BUTTON}><node package="{PACKAGE}" text="不同意" {PARAGRAPH}/></node', True),
        (f'text="如您不同意本政策，请退出" {PARAGRAPH}', False),
        (f'text="不同意" {BUTTON.replace(CLICKABLE, CLICKABLE.replace("true", "false"))}', False),
        (f'text="不同意" {BUTTON.replace("enabled=" + TRUE, "enabled=" + FALSE)}', False),
        (f'text="不同意" {BUTTON.replace("[0,0][90,40]", "[0,0][0,0]")}', False),
        (f'text="不同意" {BUTTON.replace("[0,0][90,40]", "[0,0][90,1]")}', False),
    ],
    ids=["button", "label in a button", "paragraph", "no button", "greyed out", "of no size", "a line"],
)
def test_what_a_user_cannot_tap_offers_nothing(run: Run, disagree: str, offered: bool) -> None:
    whole = f'resource-id="{PACKAGE}:id/disagree" text="不同意" {BUTTON}/'
    assert whole in DIALOG
    run.screen(DIALOG.replace(whole, disagree if disagree.endswith("</node") else f"{disagree}/"))
    assert finding(run, BY_TEXT).verdict is (Verdict.PASS if offered else Verdict.FAIL)


def test_to_agree_is_not_offered_by_a_button_that_refuses(run: Run) -> None:
    run.screen(DIALOG.replace('text="同意"', 'text=""'))
    assert finding(run, SHOWN.replace("{id: disagree}", "{text: 同意}")).verdict is Verdict.FAIL


@pytest.mark.parametrize("instead", ["同意《隐私政策》", "知情同意书"], ids=["a link", "a document"])
def test_an_offer_that_is_only_alike_leaves_the_answer_open(run: Run, instead: str) -> None:
    link = BUTTON.replace("android.widget.Button", "android.widget.TextView")
    run.screen(DIALOG.replace(f'text="同意" {BUTTON}', f'text="{instead}" {link}'))
    found = finding(run, SHOWN.replace("{id: disagree}", "{text: 同意}"))
    assert found.verdict is Verdict.INCONCLUSIVE
    assert f"something like it: “{instead}”" in told(found).en


@pytest.mark.parametrize("text", ["agree", "12"], ids=["a part of a word", "a part of a number"])
@pytest.mark.parametrize("kind", ["still-works", "dialog-shown"])
def test_a_screen_that_shows_only_something_alike_neither_passes_nor_fails(run: Run, kind: str, text: str) -> None:
    run.screen(HOME.replace("工作台", "agreement 3123"))
    assert finding(run, f"{kind}: {{phase: before-consent, see: {{text: '{text}'}}, clauses: [P9.1]}}").verdict is (
        Verdict.INCONCLUSIVE
    )


def test_a_box_that_ticks_itself_later_is_no_choice_either(run: Run) -> None:
    run.screen(DIALOG.replace("</node></hierarchy>", f"{BOX}</node></hierarchy>"), at_s=12)
    run.screen(DIALOG.replace("</node></hierarchy>", f"{TICKED_BOX}</node></hierarchy>"), at_s=21)
    found = finding(run, SHOWN)
    assert found.verdict is Verdict.FAIL
    assert "ticked beforehand" in told(found).en


def test_a_box_that_a_step_may_have_ticked_is_the_users(run: Run) -> None:
    run.screen(DIALOG, at_s=12)
    run.more_steps.append("  - tap: {id: box}")
    run.steps.append(step(len(run.steps) + 1, "tap id=box", 14))
    run.screen(DIALOG.replace("</node></hierarchy>", f"{TICKED_BOX}</node></hierarchy>"), at_s=21)
    assert finding(run, SHOWN).verdict is Verdict.PASS


def test_a_picture_of_a_ticked_box_is_one(run: Run) -> None:
    picture = f'<node package="{PACKAGE}" resource-id="{PACKAGE}:id/box" selected="true" {BUTTON}/></node></hierarchy>'
    run.screen(DIALOG.replace("</node></hierarchy>", picture.replace("Button", "ImageView")))
    assert "ticked beforehand" in told(finding(run, SHOWN)).en


def test_an_app_that_never_came_to_the_front_has_not_failed_to_show_its_dialog(run: Run) -> None:
    run.screen(LAUNCHER)
    assert finding(run, SHOWN).verdict is Verdict.INCONCLUSIVE


def revoked_in_the_phase(run: Run, *, started_s: int = 11) -> None:
    """Take the permission back at 24 s, for which Android ends the app's first process."""
    run.revoked("ACCESS_FINE_LOCATION", at_s=24)
    ended = process(MAIN, started_ns=started_s * S, ended_ns=round(24.05 * S), end_reason=EndReason.REVOKE)
    run.processes = [ended, process(PUSH)]


def test_what_an_app_did_right_before_android_ended_it_for_the_revocation_was_allowed(run: Run) -> None:
    revoked_in_the_phase(run)
    run.collected("precise-location.last-known", phase="consented", at_s=23.5)
    assert finding(run, STOPS).verdict is not Verdict.FAIL


def test_what_another_process_does_after_the_revocation_is_not_excused(run: Run) -> None:
    revoked_in_the_phase(run)
    run.collected("precise-location.last-known", phase="consented", at_s=23.5)
    run.collected("precise-location.last-known", phase="consented", at_s=26, pid=PUSH)
    assert finding(run, STOPS).verdict is Verdict.FAIL


def test_a_process_that_began_after_the_revocation_is_not_excused_though_it_ended_with_it(run: Run) -> None:
    revoked_in_the_phase(run, started_s=24)
    run.collected("precise-location.last-known", phase="consented", at_s=24.04)
    assert finding(run, STOPS).verdict is Verdict.FAIL


def test_a_process_between_two_revocations_of_the_phase_is_not_excused(run: Run) -> None:
    run.revoked("ACCESS_FINE_LOCATION", at_s=24)
    run.revoked("CAMERA", at_s=30)
    ends = [(11 * S, 24 * S + S // 20), (25 * S, 30 * S + S // 20)]
    run.processes = [process(MAIN, started_ns=a, ended_ns=b, end_reason=EndReason.REVOKE) for a, b in ends[:1]]
    run.processes += [process(PUSH, started_ns=a, ended_ns=b, end_reason=EndReason.REVOKE) for a, b in ends[1:]]
    run.collected("precise-location.last-known", phase="consented", at_s=27, pid=PUSH)
    assert finding(run, STOPS).verdict is Verdict.FAIL


def test_what_a_process_does_after_the_revocation_was_done_is_not_excused_though_it_ended_soon_after(run: Run) -> None:
    revoked_in_the_phase(run)
    run.processes[0] = process(MAIN, ended_ns=26 * S, end_reason=EndReason.REVOKE)
    run.collected("wifi-scan-list.results", phase="consented", at_s=25)
    assert finding(run, STOPS).verdict is Verdict.FAIL


def test_a_revocation_of_another_permission_excuses_nothing(run: Run) -> None:
    run.revoked("CAMERA", at_s=30)
    run.processes = [process(MAIN, ended_ns=round(30.05 * S), end_reason=EndReason.REVOKE), process(PUSH)]
    run.collected("precise-location.last-known", phase="consented", at_s=27)
    assert finding(run, STOPS).verdict is Verdict.FAIL


def test_a_revocation_in_a_later_visit_to_the_phase_excuses_nothing_of_an_earlier_one(run: Run) -> None:
    run.phases.append(msgspec.structs.replace(run.phases[1], id="p3", name="other", started_ns=36 * S, ended_ns=38 * S))
    run.phases.append(msgspec.structs.replace(run.phases[1], id="p4", started_ns=39 * S, ended_ns=50 * S))
    run.revoked("ACCESS_FINE_LOCATION", at_s=24)
    run.revoked("ACCESS_FINE_LOCATION", at_s=40)
    run.processes = [
        process(MAIN, started_ns=25 * S, ended_ns=round(40.05 * S), end_reason=EndReason.REVOKE),
        process(PUSH),
    ]
    run.collected("precise-location.last-known", phase="consented", at_s=30)
    assert finding(run, STOPS).verdict is Verdict.FAIL


PLACE = "22.543096,114.057865"


def of_another_process(run: Run, at_s: float) -> None:
    run.collected("precise-location.last-known", phase="consented", at_s=at_s, pid=PUSH)


def by_a_connection_of_which_nobody_saw_the_process(run: Run, at_s: float) -> None:
    run.planted.append(Planted(data_type="precise_location", value=PLACE, source=PlantedBy.TYPED))
    run.sent(
        phase="consented",
        at_s=at_s,
        pid=None,
        process="",
        joined_by=JoinedBy.NOTHING,
        request_body=f"p={PLACE}".encode(),
    )


def recorded_by_the_system_alone(run: Run, at_s: float) -> None:
    run.op("FINE_LOCATION", phase="consented", access_ms=round(at_s * 1000))


USES = [of_another_process, by_a_connection_of_which_nobody_saw_the_process, recorded_by_the_system_alone]


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize(("at_s", "fails"), [(23.5, False), (24.05, True), (26, True)])
def test_what_lies_before_the_revocation_was_allowed_whoever_did_it(
    run: Run, use: Callable[[Run, float], None], at_s: float, fails: bool
) -> None:
    revoked_in_the_phase(run)
    use(run, at_s)
    assert (finding(run, STOPS).verdict is Verdict.FAIL) is fails


def test_what_was_obtained_and_cannot_be_looked_for_leaves_the_answer_open_where_something_was_sent(run: Run) -> None:
    run.collected("contacts.query", phase="consented", at_s=26, values=())
    assert finding(run, NOTHING_SENT).verdict is Verdict.PASS
    run.sent(request_body=b"x=1")
    found = finding(run, NOTHING_SENT)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert "Contacts" in told(found).en or "ddress book" in told(found).en
    run.planted.append(Planted(data_type="contacts", value="17000001234", source=PlantedBy.DEVICE))
    assert finding(run, NOTHING_SENT).verdict is Verdict.INCONCLUSIVE  # of this access nothing is known


def test_a_recording_that_was_begun_is_not_in_a_flow_that_reads_as_text(run: Run) -> None:
    run.collected("audio-recording.start", phase="consented", at_s=26, values=())
    run.sent(request_body=b'{"appId":"demo","network":"wifi"}')
    assert finding(run, NOTHING_SENT).verdict is Verdict.PASS


@pytest.mark.parametrize(
    "body",
    [
        b"RIFF\x24\x08\x00\x00WAVEfmt " + random.Random(1).randbytes(300),
        b"#!AMR\n" + random.Random(2).randbytes(300),
        b"OggS" + random.Random(3).randbytes(300),
        b'{"voice":"' + base64.b64encode(random.Random(4).randbytes(300)) + b'"}',
    ],
    ids=["wav", "amr", "ogg", "base64"],
)
def test_a_recording_that_was_begun_may_be_in_bytes_that_read_as_nothing(body: bytes, run: Run) -> None:
    run.collected("audio-recording.start", phase="consented", at_s=26, values=())
    run.sent(request_body=body)
    assert finding(run, NOTHING_SENT).verdict is Verdict.INCONCLUSIVE


@pytest.mark.parametrize("content", [PLANT.value.encode(), random.Random(7).randbytes(300)], ids=["value", "cipher"])
def test_what_was_sent_at_the_edge_of_a_phase_over_an_older_connection_belongs_to_neither_side(
    run: Run, content: bytes
) -> None:
    run.planted.append(PLANT)
    run.sent(phase="before-consent", at_s=22.5, request_body=content)
    found = finding(run, NOTHING_SENT)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert "at an edge" in told(found).en


def test_a_flow_of_a_later_phase_does_not_account_for_an_earlier_connection(run: Run) -> None:
    run.collected("network.connect", value="api.mypaas.com:443", detail={"host": "api.mypaas.com", "port": "443"})
    run.sent(phase="consented", at_s=26)
    assert finding(run, NOTHING_SENT).verdict is Verdict.INCONCLUSIVE


def test_a_number_that_was_typed_and_stands_in_the_call_log_too_may_go_where_typed_ones_may(run: Run) -> None:
    number = "17000001234"
    run.planted.append(Planted(data_type="phone_number", value=number, source=PlantedBy.TYPED))
    run.planted.append(Planted(data_type="screen_time", value=number, source=PlantedBy.DEVICE))
    run.sent(phase="consented", at_s=26, request_body=number.encode())
    assert finding(run, DECLARED).verdict is Verdict.PASS
    run.planted.pop(0)
    assert finding(run, DECLARED).verdict is Verdict.FAIL


def test_a_picture_that_may_be_the_camera_s_leaves_the_answer_open(run: Run) -> None:
    run.sent(phase="consented", at_s=26, request_body=picture("JPEG"))
    stops = "collection-stops: {phase: consented, data_types: [camera_image], clauses: [P1.7.2.4]}"
    assert finding(run, stops).verdict is Verdict.PASS
    run.collected("camera-image.open")
    assert finding(run, stops).verdict is Verdict.INCONCLUSIVE


@pytest.mark.parametrize(
    ("expectation", "sentence"),
    [
        ("nothing-collected: {data_types: [imei], actors: ['sdk:jpush'], ", "speaking only of JPush"),
        ("at-most: {data_types: [imei], count: 0, actors: ['sdk:jpush'], ", "speaking only of JPush"),
        ("nothing-sent: {data_types: [imsi], ", "speaking only of IMSI"),
        ("only-declared: {data_types: [android_id], ", "speaking only of Android ID"),
        ("no-permission-asked: {permissions: [android.permission.CAMERA], ", "speaking only of android.permission.CAM"),
        ("nothing-collected: {data_types: [imsi], attempts: false, ", "none of them was collected in"),
    ],
)
def test_a_pass_says_of_whom_and_of_what_alone_it_speaks(run: Run, expectation: str, sentence: str) -> None:
    run.screen(DIALOG)
    run.collected("imei.imei", value="864321057319284")
    run.collected("imsi.subscriber-id", outcome=Outcome.DENIED)
    run.collected("android-id.secure", value="a1b2c3d4e5f60718")
    run.collected("permission-request.activity", values=("android.permission.ACCESS_FINE_LOCATION",))
    run.sent(request_body=b"imei=864321057319284")
    found = finding(run, f"{expectation}phase: before-consent, clauses: [P9.1]}}")
    assert found.verdict is Verdict.PASS
    assert sentence in told(found).en
