"""What a flow may carry: short values, values whose text is not known, tokens that may be made of a value."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import random
import uuid
from dataclasses import replace
from typing import Any

import msgspec
import pytest

from harness.judge import judge
from harness.judge.verdict import Finding, Verdict
from harness.reasons import tell
from tests.judge.evidence import AMAP_STACK, HOST_AHEAD_MS, Run

ID = "a1b2c3d4e5f60718"
SENT = "nothing-sent: {phase: consented, clauses: [P9.1]}"
SALTED = {
    "HMAC in hex": hmac.new(b"salt", ID.encode(), hashlib.sha256).hexdigest(),
    "salted MD5": hashlib.md5(f"{ID}salt".encode()).hexdigest(),
    "a cut salted digest": hashlib.sha1(f"salt{ID}".encode()).hexdigest()[:16],
    "a UUID of a salted digest": str(uuid.uuid3(uuid.UUID(int=7), ID)),
}


def finding(run: Run, expectation: str = SENT) -> Finding:
    run.expectation = expectation
    (only,) = judge(run.evidence()).findings
    return only


def reasons(found: Finding) -> str:
    return " ".join(tell(hole.reason).en for hole in found.coverage.holes)


def sent(run: Run, content: object, *, at_s: float = 30, **fields: object) -> None:
    """A request that was sent whole within a tenth of a second."""
    body = content if isinstance(content, bytes) else json.dumps(content, ensure_ascii=False).encode()
    ended_ms = HOST_AHEAD_MS + at_s * 1000 + 100
    run.sent(at_s=at_s, phase="consented", request_body=body, ended_ms=ended_ms, **fields)


def obtained(run: Run, technique: str, *values: str, at_s: float = 26, **fields: object) -> None:
    run.collected(technique, phase="consented", at_s=at_s, values=values, **fields)


CELL, CLIP, APPS = "cell-info.all", "clipboard.primary-clip", "installed-apps.packages"


@pytest.mark.parametrize(
    "content",
    [
        {"duration_ms": 9374},
        {"t": [9374, 17, 3]},
        b"w=1080&h=9374&v=2",
        {"width": "9374"},
    ],
)
def test_a_number_that_is_also_a_cell_s_is_there_by_chance(run: Run, content: object) -> None:
    obtained(run, CELL, "9374", "28711")
    sent(run, content)
    assert finding(run).verdict is Verdict.PASS


@pytest.mark.parametrize(
    "content",
    [{"cid": 9374}, {"cellId": "9374"}, b"cell_id=9374&x=1", {"a": 9374, "b": 28711}, {"lac": 28711}],
)
def test_a_cell_is_sent_where_a_key_names_it_or_a_second_number_of_it_is_there(run: Run, content: object) -> None:
    obtained(run, CELL, "9374", "28711")
    sent(run, content)
    assert finding(run).verdict is Verdict.FAIL


def test_a_common_word_in_the_clipboard_proves_nothing(run: Run) -> None:
    obtained(run, CLIP, "test")
    sent(run, b"env=test&mode=prod")
    assert finding(run).verdict is Verdict.PASS


@pytest.mark.parametrize(
    ("technique", "value", "content"),
    [
        (CLIP, "test", b"env=test&mode=prod"),
        ("sim-state.country", "cn", b"lang=zh_CN&region=cn"),
        ("carrier.network-operator", "46000", {"price": 46000, "count": 2}),
    ],
)
def test_the_digest_of_a_short_value_proves_no_more_than_the_value(
    run: Run, technique: str, value: str, content: object
) -> None:
    obtained(run, technique, value, digest=hashlib.sha256(value.encode()).hexdigest())
    sent(run, content)
    assert finding(run).verdict is not Verdict.FAIL


@pytest.mark.parametrize("content", [{"clip": "test"}, b"pasted=test", {"clipboardText": "test"}])
def test_a_common_word_counts_where_the_key_names_the_clipboard(run: Run, content: object) -> None:
    obtained(run, CLIP, "test")
    sent(run, content)
    assert finding(run).verdict is Verdict.FAIL


def test_a_value_that_was_first_obtained_after_the_flow_was_sent_proves_nothing(run: Run) -> None:
    sent(run, {"session": "4711-0815-zk"}, at_s=30)
    obtained(run, CLIP, "4711-0815-zk", at_s=34)
    assert finding(run).verdict is Verdict.PASS
    sent(run, {"session": "4711-0815-zk"}, at_s=34.6)
    assert finding(run).verdict is Verdict.FAIL


@pytest.mark.parametrize(
    ("technique", "values", "detail"),
    [
        ("contacts.query", (), {"rows": "12"}),
        (APPS, ("com.a.one", "com.b.two"), {"unread": "340"}),
        (CLIP, ("x" * 1024,), {}),
        ("sms-content.query", (), {}),
    ],
)
def test_what_one_access_gave_and_is_not_known_is_a_hole_though_another_of_its_kind_is_known(
    run: Run, technique: str, values: tuple[str, ...], detail: dict[str, str]
) -> None:
    obtained(run, technique, "a well known value")
    sent(run, {"hello": "world"})
    assert finding(run).verdict is Verdict.PASS
    obtained(run, technique, *values, detail=detail, at_s=27)
    found = finding(run)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert "e2" in reasons(found)


def test_what_is_obtained_later_is_no_hole_of_an_earlier_flow(run: Run) -> None:
    sent(run, {"hello": "world"}, at_s=26)
    obtained(run, "contacts.query", at_s=30)
    assert finding(run).verdict is Verdict.PASS


def test_a_name_or_two_of_a_long_list_of_apps_leave_the_answer_open(run: Run) -> None:
    obtained(run, APPS, "com.a.one", "com.b.two", "com.c.three", "com.d.four")
    sent(run, {"pkg": "com.a.one"})
    assert finding(run).verdict is Verdict.INCONCLUSIVE
    sent(run, {"pkg": ["com.a.one", "com.c.three", "com.d.four"]})
    assert finding(run).verdict is Verdict.FAIL


@pytest.mark.parametrize("token", SALTED.values(), ids=SALTED)
def test_a_token_that_may_be_made_of_a_value_leaves_the_answer_open(run: Run, token: str) -> None:
    sent(run, {"sign": token})
    assert finding(run).verdict is Verdict.PASS  # nothing was obtained that could be in it
    obtained(run, "android-id.secure", ID)
    found = finding(run)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert "Android ID" in reasons(found)


@pytest.mark.parametrize(
    ("upgrade", "name", "value", "verdict"),
    [
        ("websocket", "Sec-WebSocket-Key", "x3JJHMbDL1EzLkh9GBhXDw==", Verdict.PASS),  # 16 random bytes, as it asks
        ("websocket", "Sec-WebSocket-Key", "x3JJHMbDL1EzLkh9GBhXDxKq", Verdict.INCONCLUSIVE),  # 18 are no nonce
        ("websocket", "X-Key", "x3JJHMbDL1EzLkh9GBhXDw==", Verdict.INCONCLUSIVE),
        ("h2c", "Sec-WebSocket-Key", "x3JJHMbDL1EzLkh9GBhXDw==", Verdict.INCONCLUSIVE),  # it opens no WebSocket
    ],
)
def test_the_nonce_of_a_websocket_may_be_random(
    run: Run, upgrade: str, name: str, value: str, verdict: Verdict
) -> None:
    obtained(run, "android-id.secure", ID)
    sent(run, {"x": 1}, request_headers=(("Upgrade", upgrade), (name, value)))
    assert finding(run).verdict is verdict


def test_a_token_that_was_sent_before_or_given_by_a_server_is_not_made_of_the_value(run: Run) -> None:
    install, session = SALTED["HMAC in hex"], SALTED["salted MD5"]
    sent(run, {"install": install}, at_s=25, response_body=json.dumps({"session": session}).encode())
    obtained(run, "android-id.secure", ID, at_s=27)
    sent(run, {"install": install, "request": str(uuid.UUID(int=5 << 70 | 9, version=4))}, at_s=30)
    sent(run, {"x": 1}, at_s=31, request_headers=(("Cookie", f"sid={session}"),))
    assert finding(run).verdict is Verdict.PASS


def test_a_token_of_another_actor_is_not_made_of_what_this_one_obtained(run: Run) -> None:
    obtained(run, "android-id.secure", ID, stack=("cn.jpush.android.service.Ids.read(Ids.java:1)",))
    sent(run, {"sign": SALTED["salted MD5"]})
    assert finding(run).verdict is Verdict.PASS


UTDID = ("com.ta.utdid2.device.UTDevice.a(A.java:1)", "java.lang.Thread.run(Thread.java:1)")
CHAIN = "okhttp3.internal.http.RealInterceptorChain.proceed(RealInterceptorChain.kt:109)"
INTERCEPTED = (CHAIN, "io.sentry.android.okhttp.SentryOkHttpInterceptor.intercept(S.kt:1)", CHAIN, *AMAP_STACK[1:])
OTHER = ("cn.jpush.android.service.Ids.read(Ids.java:1)",)


@pytest.mark.parametrize(
    ("obtained_by", "sent_by", "verdict"),
    [
        (UTDID, AMAP_STACK, Verdict.INCONCLUSIVE),
        (AMAP_STACK, UTDID, Verdict.INCONCLUSIVE),
        (UTDID, UTDID, Verdict.INCONCLUSIVE),
        (AMAP_STACK, INTERCEPTED, Verdict.INCONCLUSIVE),
        (OTHER, INTERCEPTED, Verdict.PASS),
        (OTHER, UTDID, Verdict.PASS),
        (UTDID, OTHER, Verdict.PASS),
    ],
)
def test_a_token_may_be_of_one_of_several_who_may_have_obtained_the_value(
    run: Run, obtained_by: tuple[str, ...], sent_by: tuple[str, ...], verdict: Verdict
) -> None:
    obtained(run, "android-id.secure", ID, stack=obtained_by)
    sent(run, {"sign": SALTED["salted MD5"]}, frames=sent_by)
    assert finding(run).verdict is verdict


@pytest.mark.parametrize(
    ("first", "host", "verdict"),
    [
        ("c1", "collect.stranger.example", Verdict.INCONCLUSIVE),  # a pool gives it to whoever asks next
        ("c1", "restapi.amap.com", Verdict.PASS),  # nobody but the SDK asks for its host
        ("c0", "collect.stranger.example", Verdict.PASS),
    ],
)
def test_over_a_connection_that_was_kept_others_may_send_as_well(
    run: Run, first: str, host: str, verdict: Verdict
) -> None:
    sent(run, {"x": 1}, at_s=25, frames=AMAP_STACK, host=host, connection=first)
    obtained(run, "android-id.secure", ID)
    kept = {"frames": AMAP_STACK, "host": host, "connection": "c1"}
    sent(run, {"sign": SALTED["salted MD5"]}, **kept)
    assert finding(run).verdict is verdict


SESSION = ".".join(
    base64.urlsafe_b64encode(piece).decode().rstrip("=")
    for piece in (b'{"alg":"RS256","typ":"JWT"}', b'{"aud":"app","exp":1732908890}', random.Random(6).randbytes(256))
)


@pytest.mark.parametrize(
    "fields",
    [
        {"content": {"token": SESSION}},
        {"content": b"", "request_headers": (("X-Token", SESSION),)},
        {"content": b"", "url": f"https://api.mypaas.com/v1/items?access_token={SESSION}"},
    ],
    ids=["body", "header", "url"],
)
def test_a_long_session_that_a_server_gave_hides_nothing_wherever_it_is_handed_back(
    run: Run, fields: dict[str, Any]
) -> None:
    obtained(run, "android-id.secure", ID)
    sent(run, **fields)
    assert finding(run).verdict is Verdict.INCONCLUSIVE
    sent(run, b"", at_s=32, response_body=json.dumps({"token": SESSION}).encode())
    assert finding(run).verdict is Verdict.INCONCLUSIVE  # an echo
    sent(run, b"", at_s=25, response_body=json.dumps({"code": 0, "token": SESSION}).encode())
    assert finding(run).verdict is Verdict.PASS


@pytest.mark.parametrize("again", [False, True])
def test_a_token_that_a_server_echoes_was_not_given_by_it(run: Run, again: bool) -> None:
    token = json.dumps({"id": SALTED["HMAC in hex"]}).encode()
    if again:
        run.collected("android-id.secure", value=ID, at_s=13)
        ended_ms = HOST_AHEAD_MS + 16_100
        run.sent(at_s=16, ended_ms=ended_ms, request_body=token, response_body=token)
    obtained(run, "android-id.secure", ID, at_s=26)
    sent(run, token, at_s=30, response_body=token)
    assert finding(run).verdict is Verdict.INCONCLUSIVE


@pytest.mark.parametrize(
    "fields",
    [
        {"request_headers": (("User-Agent", "Dalvik/2.1.0 (Linux; U; Android 14; Pixel 7 Build/UP1A.231005.007)"),)},
        {"request_body": b'{"model":"Pixel 7"}'},
    ],
)
@pytest.mark.parametrize(("name", "verdict"), [("Pixel 7", Verdict.PASS), ("Wei's Pixel 7", Verdict.FAIL)])
def test_the_name_of_a_device_that_nobody_named_is_its_model(
    run: Run, fields: dict[str, Any], name: str, verdict: Verdict
) -> None:
    digest = hashlib.sha256(name.encode()).hexdigest()
    obtained(run, "device-name.setting", name, digest=digest)
    run.sent(at_s=30, phase="consented", **fields)
    run.sent(at_s=31, phase="consented", request_body=json.dumps({"name": name}).encode())
    run.expectation = SENT
    evidence = run.evidence()
    device = msgspec.structs.replace(evidence.manifest.device, model="Pixel 7")
    evidence = replace(evidence, manifest=msgspec.structs.replace(evidence.manifest, device=device))
    (only,) = judge(evidence).findings
    assert only.verdict is verdict
