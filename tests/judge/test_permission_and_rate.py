"""no-permission-asked and at-most: what breaks them, what comes near, and what leaves the answer open."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from harness.events.agent import Outcome
from harness.judge import Finding, Verdict, judge
from tests.judge.evidence import (
    AMAP_STACK,
    DIALOG,
    FIRST_PARTY_STACK,
    HOME,
    JPUSH_STACK,
    MAIN,
    PACKAGE,
    PUSH,
    Run,
    step,
)

ASKED = "no-permission-asked: {phase: before-consent, clauses: [P9.1]}"
ASKS = "permission-request.activity"
BUTTON = 'clickable="true" enabled="true" bounds="[0,0][90,40]"'


def permission_dialog(
    package: str = "com.android.permissioncontroller", button: str = "permission_allow_button"
) -> str:
    return f"""<hierarchy><node package="{package}" resource-id="{package}:id/permission_message" text="要允许拍照吗？">
<node package="{package}" resource-id="{package}:id/{button}" text="允许" {BUTTON}/></node></hierarchy>"""


PERMISSION_PAGE = """<hierarchy><node package="com.android.permissioncontroller" text="位置权限"
resource-id="com.android.permissioncontroller:id/permission_message"/>
<node package="com.android.permissioncontroller" resource-id="com.android.permissioncontroller:id/allow_radio_button"/>
</hierarchy>"""


@pytest.fixture
def run(tmp_path: Path) -> Run:
    run = Run(directory=tmp_path, expectation=ASKED)
    run.screen(DIALOG)
    return run


def found(run: Run) -> Finding:
    (only,) = judge(run.evidence()).findings
    return only


def test_a_permission_asked_before_the_notice_fails_and_names_who_and_which(run: Run) -> None:
    event = run.collected(ASKS, values=("android.permission.CAMERA",), stack=JPUSH_STACK)
    finding = found(run)
    (proof,) = finding.proofs
    assert finding.verdict is Verdict.FAIL
    assert (proof.actor.id, proof.events) == ("sdk:jpush", (event.id,))
    assert finding.reason.args["permissions"] == "CAMERA"


@pytest.mark.parametrize(
    ("package", "button"),
    [
        ("com.android.permissioncontroller", "permission_allow_foreground_only_button"),
        ("com.google.android.permissioncontroller", "permission_deny_button"),
        ("com.android.packageinstaller", "permission_allow_button"),
        ("com.lbe.security.miui", "permission_allow_button"),
        ("com.huawei.systemmanager", "btn_allow"),
    ],
)
def test_a_dialog_on_the_screen_proves_it_without_a_call(run: Run, package: str, button: str) -> None:
    run.screen(permission_dialog(package, button), at_s=19)
    assert found(run).verdict is Verdict.FAIL
    assert found(run).events == ("s2",)


def test_the_activity_in_front_tells_it_too(run: Run) -> None:
    controller = "com.android.permissioncontroller"
    run.screens[0] = msgspec.structs.replace(
        run.screens[0], activity=f"{controller}/{controller}.permission.ui.GrantPermissionsActivity"
    )
    assert found(run).verdict is Verdict.FAIL


def test_a_step_that_answered_a_dialog_has_seen_one(run: Run) -> None:
    run.expectation = ASKED.replace("before-consent", "consented")
    run.screen(HOME, phase="consented", at_s=33)
    run.more_steps.append("  - answer: allow")
    run.steps.append(step(6, "answer allow", 27))
    assert found(run).verdict is Verdict.FAIL


def test_a_step_that_was_skipped_has_seen_none(run: Run) -> None:
    run.expectation = ASKED.replace("before-consent", "consented")
    run.screen(HOME, phase="consented", at_s=33)
    run.more_steps.append("  - answer: {answer: allow, optional: true}")
    run.steps.append(msgspec.structs.replace(step(6, "answer allow", 27), skipped=True))
    assert found(run).verdict is Verdict.PASS


def test_no_dialog_and_no_call_pass(run: Run) -> None:
    assert found(run).verdict is Verdict.PASS


def test_a_permission_asked_after_consent_is_lawful(run: Run) -> None:
    run.collected(ASKS, phase="consented", at_s=26, values=("android.permission.CAMERA",))
    run.screen(permission_dialog(), phase="consented", at_s=27)
    run.more_steps.append("  - answer: while-using")
    run.steps.append(step(6, "answer while-using", 27))
    assert found(run).verdict is Verdict.PASS


def test_the_page_of_permissions_asks_for_none(run: Run) -> None:
    run.screen(PERMISSION_PAGE, at_s=19)
    assert found(run).verdict is Verdict.PASS


def test_a_permission_that_a_step_grants_is_asked_by_nobody(run: Run) -> None:
    run.more_steps.append("  - grant: android.permission.CAMERA")
    run.steps.append(step(6, "grant android.permission.CAMERA", 14))
    assert found(run).verdict is Verdict.PASS


def test_a_dialog_that_was_asked_for_in_the_phase_before_leaves_the_answer_open(run: Run) -> None:
    run.expectation = ASKED.replace("before-consent", "consented")
    run.collected(ASKS, at_s=20, values=("android.permission.CAMERA",))
    run.screen(permission_dialog(), phase="consented", at_s=24)
    assert found(run).verdict is Verdict.INCONCLUSIVE


def test_only_the_permissions_that_are_named_count(run: Run) -> None:
    run.expectation = (
        "no-permission-asked: {phase: before-consent, permissions: [android.permission.CAMERA], clauses: [P9.1]}"
    )
    run.collected(ASKS, values=("android.permission.RECORD_AUDIO",))
    assert found(run).verdict is Verdict.PASS
    run.collected(ASKS, values=("android.permission.RECORD_AUDIO", "android.permission.CAMERA"), at_s=16)
    assert found(run).verdict is Verdict.FAIL


def test_without_a_screen_or_the_hook_nobody_can_tell(run: Run) -> None:
    run.screens.clear()
    assert found(run).verdict is Verdict.INCONCLUSIVE
    run.screen(DIALOG)
    run.armed = [row for row in run.armed if row.technique != ASKS]
    assert found(run).verdict is Verdict.INCONCLUSIVE


def test_asking_collects_nothing_and_sends_nothing(run: Run) -> None:
    run.collected(ASKS, values=("android.permission.CAMERA",))
    run.sent(request_body=b"asked=android.permission.CAMERA")
    run.expectation = "nothing-collected: {phase: before-consent, clauses: [P9.1]}"
    assert found(run).verdict is Verdict.PASS
    run.expectation = "nothing-sent: {phase: before-consent, clauses: [P9.1]}"
    assert found(run).verdict is Verdict.PASS


LIMIT = "at-most: {phase: before-consent, data_types: [android_id], count: 5, per_seconds: 8, clauses: [P9.1]}"


def reads(run: Run, count: int, *, every_s: float, stack: tuple[str, ...] = FIRST_PARTY_STACK, pid: int = MAIN) -> None:
    for number in range(count):
        run.collected("android-id.secure", at_s=13 + number * every_s, stack=stack, pid=pid)


def test_forty_reads_in_eight_seconds_fail(run: Run) -> None:
    run.expectation = LIMIT
    reads(run, 40, every_s=0.2)
    finding = found(run)
    assert finding.verdict is Verdict.FAIL
    assert (finding.reason.args["count"], finding.reason.args["most"]) == (40, 5)
    assert len(finding.events) == 40


def test_refused_reads_count_as_well(run: Run) -> None:
    run.expectation = LIMIT
    for number in range(6):
        run.collected("android-id.secure", at_s=13 + number, outcome=Outcome.DENIED)
    assert found(run).verdict is Verdict.FAIL


def test_reads_of_two_processes_of_one_actor_are_counted_together(run: Run) -> None:
    run.expectation = LIMIT
    reads(run, 3, every_s=0.5)
    reads(run, 3, every_s=0.7, pid=PUSH)
    assert found(run).verdict is Verdict.FAIL


def test_as_many_as_allowed_pass(run: Run) -> None:
    run.expectation = LIMIT
    reads(run, 5, every_s=0.5)
    assert found(run).verdict is Verdict.PASS


def test_more_of_them_over_a_longer_time_pass(run: Run) -> None:
    run.expectation = LIMIT.replace("per_seconds: 8", "per_seconds: 2")
    reads(run, 15, every_s=0.4)
    assert found(run).verdict is Verdict.PASS


def test_without_a_stretch_the_whole_phase_counts(run: Run) -> None:
    run.expectation = LIMIT.replace(", per_seconds: 8", "")
    reads(run, 6, every_s=1.4)
    assert found(run).verdict is Verdict.FAIL


def test_each_actor_is_counted_by_itself(run: Run) -> None:
    run.expectation = LIMIT
    reads(run, 5, every_s=0.5)
    reads(run, 5, every_s=0.5, stack=JPUSH_STACK)
    assert found(run).verdict is Verdict.PASS


def test_only_the_actors_that_are_named_are_counted(run: Run) -> None:
    run.expectation = LIMIT.replace("count: 5", "count: 5, actors: ['sdk:amap']")
    reads(run, 40, every_s=0.2)
    assert found(run).verdict is Verdict.PASS
    reads(run, 40, every_s=0.2, stack=AMAP_STACK)
    assert found(run).verdict is Verdict.FAIL


def test_a_read_in_another_phase_is_not_counted(run: Run) -> None:
    run.expectation = LIMIT
    reads(run, 5, every_s=0.5)
    run.collected("android-id.secure", phase="consented", at_s=24)
    assert found(run).verdict is Verdict.PASS


def test_unattributed_reads_that_could_tip_the_count_leave_the_answer_open(run: Run) -> None:
    run.expectation = LIMIT
    reads(run, 4, every_s=0.5)
    reads(run, 2, every_s=0.5, stack=("x.y.z(Unknown Source:1)",))
    assert found(run).verdict is Verdict.INCONCLUSIVE


def test_the_same_unattributed_code_again_and_again_fails(run: Run) -> None:
    run.expectation = LIMIT
    reads(run, 40, every_s=0.2, stack=("x.y.z(Unknown Source:1)",))
    assert found(run).verdict is Verdict.FAIL


def test_where_the_hooks_were_silent_nobody_can_count(run: Run) -> None:
    run.expectation = LIMIT
    run.pulses.clear()
    assert found(run).verdict is Verdict.INCONCLUSIVE


def test_an_access_that_only_the_system_saw_leaves_the_count_open(run: Run) -> None:
    run.expectation = LIMIT.replace("android_id", "camera_image")
    run.op("CAMERA", access_ms=15_000)
    assert found(run).verdict is Verdict.INCONCLUSIVE


UTDID = ("com.ta.utdid2.a.a.getUniqueID(SourceFile:40)", "java.lang.Thread.run(Thread.java:1)")


@pytest.mark.parametrize("package", ["com.coloros.securitypermission", "com.hihonor.systemmanager", "com.unknown.rom"])
@pytest.mark.parametrize(("allow", "deny"), [("使用时允许", "拒绝"), ("Allow", "Don’t allow")])
def test_a_dialog_of_a_maker_that_is_not_known_leaves_the_answer_open(
    run: Run, package: str, allow: str, deny: str
) -> None:
    buttons = [f'<node package="{{}}" text="{text}" {BUTTON}/>' for text in (allow, deny)]
    run.screen(f"<hierarchy>{''.join(buttons)}</hierarchy>".replace("{}", package), at_s=19)
    assert found(run).verdict is Verdict.INCONCLUSIVE
    run.screens.clear()
    run.screen(f"<hierarchy>{''.join(buttons)}</hierarchy>".replace("{}", PACKAGE), at_s=19)
    run.screen(f"<hierarchy>{buttons[1]}</hierarchy>".replace("{}", package), at_s=20)
    assert found(run).verdict is Verdict.PASS


@pytest.mark.parametrize("actors", ["", ", actors: ['sdk:amap']"])
def test_what_one_of_several_asked_for_may_be_each_of_theirs(run: Run, actors: str) -> None:
    run.expectation = LIMIT.replace("count: 5", f"count: 5{actors}")
    reads(run, 4, every_s=0.5, stack=AMAP_STACK)
    reads(run, 2, every_s=0.5, stack=UTDID)
    assert found(run).verdict is Verdict.INCONCLUSIVE


def test_what_one_of_several_asked_for_is_not_another_s(run: Run) -> None:
    run.expectation = LIMIT.replace("count: 5", "count: 5, actors: ['sdk:jpush']")
    reads(run, 4, every_s=0.5, stack=JPUSH_STACK)
    reads(run, 40, every_s=0.2, stack=UTDID)
    assert found(run).verdict is Verdict.PASS


def test_unattributed_reads_far_below_the_count_pass(run: Run) -> None:
    run.expectation = LIMIT
    reads(run, 2, every_s=0.5)
    reads(run, 2, every_s=0.5, stack=("x.y.z(Unknown Source:1)",))
    assert found(run).verdict is Verdict.PASS


def test_two_strangers_within_the_limit_may_be_one_beyond_it(run: Run) -> None:
    run.expectation = LIMIT
    reads(run, 4, every_s=0.5, stack=("x.y.z(Unknown Source:1)",))
    reads(run, 4, every_s=0.5, stack=("v.w.u(Unknown Source:1)",))
    assert found(run).verdict is Verdict.INCONCLUSIVE
