"""What several expectations have in common: what they leave open alike."""

from __future__ import annotations

import base64
import random

import pytest

from harness.events.agent import Outcome
from harness.events.records import Planted, PlantedBy
from harness.judge import Verdict
from tests.judge.evidence import (
    DIALOG,
    HOME,
    Run,
    finding,
    told,
)
from tests.values.pictures import picture

NOTHING_SENT = "nothing-sent: {phase: before-consent, clauses: [P9.1]}"


@pytest.mark.parametrize("text", ["agree", "12"], ids=["a part of a word", "a part of a number"])
@pytest.mark.parametrize("kind", ["still-works", "dialog-shown"])
def test_a_screen_that_shows_only_something_alike_neither_passes_nor_fails(run: Run, kind: str, text: str) -> None:
    run.screen(HOME.replace("工作台", "agreement 3123"))
    assert finding(run, f"{kind}: {{phase: before-consent, see: {{text: '{text}'}}, clauses: [P9.1]}}").verdict is (
        Verdict.INCONCLUSIVE
    )


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
