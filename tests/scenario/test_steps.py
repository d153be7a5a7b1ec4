"""Steps as a QA engineer writes them."""

from __future__ import annotations

import pytest

from harness.errors import BadInput
from harness.scenario import STEPS, Step, Tap, Wait, seconds
from harness.screen import Answer, Selector
from tests.scenario.writing import read

WRITTEN = {
    "install": "install",
    "install other.apk": "{install: other.apk}",
    "clear": "clear",
    "launch": "launch",
    "launch .Main": "{launch: .Main}",
    "phase revoked": "{phase: revoked}",
    "see 同意": "{see: 同意}",
    "see 同意, checked: true": "{see: {text: 同意, checked: true}}",
    "see id: agree, checked: false": "{see: {id: agree, checked: false}}",
    "not-see desc: menu": "{not-see: {desc: menu}}",
    "if-see text: 升级": "{if-see: {text: 升级, timeout: 1s, steps: [back]}}",
    "tap id: agree": "{tap: {id: agree, timeout: 3s}}",
    "long-press id: message, duration: 2s": "{long-press: {id: message, duration: 2s}}",
    "type text: demo, id: tenant": "{type: {id: tenant, text: demo}}",
    "swipe up": "{swipe: up}",
    "back": "back",
    "home": "home",
    "grant android.permission.CAMERA": "{grant: android.permission.CAMERA}",
    "deny android.permission.CAMERA": "{deny: android.permission.CAMERA}",
    "revoke android.permission.CAMERA": "{revoke: android.permission.CAMERA}",
    "answer while-using": "{answer: while-using}",
    "background": "background",
    "foreground": "foreground",
    "wait 500ms": "{wait: 500ms}",
    "pause type the code": "{pause: type the code}",
    "force-stop": "force-stop",
    "open yunzhushou://scan": "{open: 'yunzhushou://scan'}",
    "shell settings put global x 1": "{shell: settings put global x 1}",
    "http http://a.test:80/x, method: POST, body: {}, status: 404": (
        "{http: {url: 'http://a.test:80/x', method: POST, body: '{}', status: 404}}"
    ),
    "screenshot the list": "{screenshot: the list}",
    "note hello": "{note: hello}",
}


@pytest.mark.parametrize("shown", WRITTEN)
def test_each_way_of_writing_a_step_is_read_and_shown_as_it_was_written(shown: str) -> None:
    assert str(read(steps=["{phase: before-consent}", "launch", WRITTEN[shown]]).steps[2]) == shown


@pytest.mark.parametrize("step", ["install", "{install: }", "{install: {}}", "{launch: }"])
def test_a_step_that_needs_no_argument_may_be_written_with_none(step: str) -> None:
    assert str(read(steps=["{phase: before-consent}", step]).steps[1]) in ("install", "launch")


@pytest.mark.parametrize("text", ["3s", "500 ms", "2", "1.5m"])
def test_a_pause_is_for_a_person_and_no_time(text: str) -> None:
    with pytest.raises(BadInput, match="use `wait`"):
        read(steps=["{phase: before-consent}", f"{{pause: '{text}'}}"])


def test_every_kind_of_step_is_written_once_above() -> None:
    assert {shown.split()[0] for shown in WRITTEN} == {kind.kind for kind in STEPS}


def test_kinds_have_names_of_their_own() -> None:
    assert len({kind.kind for kind in STEPS}) == len(STEPS) == 27


@pytest.mark.parametrize(("duration", "given"), [("500ms", 0.5), ("2s", 2.0), ("1.5s", 1.5), ("1m", 60.0)])
def test_a_duration_has_a_unit(duration: str, given: float) -> None:
    assert seconds(duration) == given
    assert Wait(duration=duration).seconds == given


def test_a_step_that_points_gives_its_selector() -> None:
    assert Tap(id="agree", text="同意").selector == Selector(id="agree", text="同意")
    assert Selector(id="agree", checked=True).named == "id=agree checked"


@pytest.mark.parametrize("kind", STEPS, ids=lambda kind: kind.kind)
def test_every_step_says_what_it_does(kind: type[Step]) -> None:
    assert kind.__doc__


def test_answers_are_those_that_the_dialog_offers() -> None:
    assert [answer.value for answer in Answer] == ["allow", "allow-once", "while-using", "deny", "deny-forever"]
