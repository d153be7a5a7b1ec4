"""What breaks `only-declared`: each actor and each recipient for itself."""

from __future__ import annotations

import pytest

from harness.events.records import Planted, PlantedBy
from harness.judge import Verdict
from tests.judge.evidence import (
    AMAP_STACK,
    FIRST_PARTY_STACK,
    JPUSH_STACK,
    PLANT,
    Run,
    finding,
    told,
)

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


def test_a_number_that_was_typed_and_stands_in_the_call_log_too_may_go_where_typed_ones_may(run: Run) -> None:
    number = "17000001234"
    run.planted.append(Planted(data_type="phone_number", value=number, source=PlantedBy.TYPED))
    run.planted.append(Planted(data_type="screen_time", value=number, source=PlantedBy.DEVICE))
    run.sent(phase="consented", at_s=26, request_body=number.encode())
    assert finding(run, DECLARED).verdict is Verdict.PASS
    run.planted.pop(0)
    assert finding(run, DECLARED).verdict is Verdict.FAIL
