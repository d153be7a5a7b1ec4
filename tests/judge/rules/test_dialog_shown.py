"""What breaks `dialog-shown`: a user must see it, and be able to refuse."""

from __future__ import annotations

import msgspec
import pytest

from harness.judge import Verdict
from tests.judge.evidence import (
    BUTTON,
    DIALOG,
    HOME,
    LAUNCHER,
    PACKAGE,
    Run,
    finding,
    step,
    told,
)

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


def test_a_box_that_ticks_itself_later_is_no_choice_either(run: Run) -> None:
    run.screen(DIALOG.replace("</node></hierarchy>", f"{BOX}</node></hierarchy>"), at_s=12)
    run.screen(DIALOG.replace("</node></hierarchy>", f"{TICKED_BOX}</node></hierarchy>"), at_s=21)
    found = finding(run, SHOWN)
    assert found.verdict is Verdict.FAIL
    assert "ticked beforehand" in told(found).en


TOUCHES = ["tap: {id: box}", "long-press: {id: box}", "pause: tick it", "swipe: up", "shell: input tap 1 1"]


@pytest.mark.parametrize("touch", TOUCHES)
def test_a_box_that_a_step_may_have_ticked_is_the_users(run: Run, touch: str) -> None:
    run.screen(DIALOG, at_s=12)
    run.more_steps.append(f"  - {touch}")
    run.steps.append(step(len(run.steps) + 1, touch.replace(":", "", 1), 14))
    run.screen(DIALOG.replace("</node></hierarchy>", f"{TICKED_BOX}</node></hierarchy>"), at_s=21)
    assert finding(run, SHOWN).verdict is Verdict.PASS


def test_a_step_that_was_skipped_ticked_no_box(run: Run) -> None:
    run.screen(DIALOG, at_s=12)
    run.more_steps.append("  - tap: {id: box, optional: true}")
    run.steps.append(msgspec.structs.replace(step(len(run.steps) + 1, "tap id: box", 14), skipped=True))
    run.screen(DIALOG.replace("</node></hierarchy>", f"{TICKED_BOX}</node></hierarchy>"), at_s=21)
    assert finding(run, SHOWN).verdict is Verdict.FAIL


def test_a_picture_of_a_ticked_box_is_one(run: Run) -> None:
    picture = f'<node package="{PACKAGE}" resource-id="{PACKAGE}:id/box" selected="true" {BUTTON}/></node></hierarchy>'
    run.screen(DIALOG.replace("</node></hierarchy>", picture.replace("Button", "ImageView")))
    assert "ticked beforehand" in told(finding(run, SHOWN)).en


def test_an_app_that_never_came_to_the_front_has_not_failed_to_show_its_dialog(run: Run) -> None:
    run.screen(LAUNCHER)
    assert finding(run, SHOWN).verdict is Verdict.INCONCLUSIVE
