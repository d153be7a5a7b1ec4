"""What breaks `still-works`, and which screens decide nothing."""

from __future__ import annotations

import msgspec
import pytest

from harness.events.records import AppError
from harness.judge import Verdict
from harness.text import as_told
from tests.judge.evidence import (
    DIALOG,
    HOME,
    LAUNCHER,
    MAIN,
    PACKAGE,
    Run,
    S,
    finding,
    told,
)

PERMISSION_DIALOG = """\
<hierarchy><node package="com.android.permissioncontroller" text="要允许“云助手”拍照吗？"
resource-id="com.android.permissioncontroller:id/permission_message"/></hierarchy>"""


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
