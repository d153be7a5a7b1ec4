"""Who did it: the innermost application frame, by the longest prefix."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from harness.catalogue import Sdk, Shared, load_sdks, load_shared
from harness.catalogue.register import Register
from harness.judge.attribution import PLATFORM, Attribution, class_of, is_platform, package_of, settled
from harness.policy import parse_policy
from tests.judge.evidence import AMAP_STACK, FIRST_PARTY_STACK, JPUSH_STACK, POLICY

ROOT = Path(__file__).parents[2]
ATTRIBUTION = Attribution(policy=parse_policy(POLICY, "policy.yaml"))


@pytest.mark.parametrize(
    ("frames", "actor", "confidence"),
    [
        (FIRST_PARTY_STACK, "first_party", "high"),
        (AMAP_STACK, "sdk:amap", "high"),
        (JPUSH_STACK, "sdk:jpush", "high"),
        (("okhttp3.Call.run(C.java:1)", "com.tencent.bugly.crashreport.X.up(X.java:2)"), "sdk:bugly", "medium"),
        (("a.b.c.d(Unknown Source:3)", "com.example.yunzhushou.App.onCreate(App.java:1)"), "unattributed", "none"),
        (("com.example.yunzhushouother.X.y(X.java:1)",), "unattributed", "none"),
        (("com.tencent.buglyx.X.y(X.java:1)",), "unattributed", "none"),
        (("java.lang.Thread.run(Thread.java:1)",), "unattributed", "none"),
        (("$Proxy3.invoke(Unknown Source)", "com.example.yunzhushou.A$1.run(A.java:1)"), "first_party", "high"),
        ((), "unattributed", "none"),
        (("[libAMapSDK_MAP_v9_7_0.so+0x1f2c]", *FIRST_PARTY_STACK), "sdk:amap", "high"),
        (("[libjavacore.so+0x1f2c]", *FIRST_PARTY_STACK), "first_party", "high"),
        (("[libown.so+0x1f2c]", "com.example.yunzhushou.Native.read(Native.java:-2)"), "first_party", "high"),
        (("[libAMapSDK_MAPS.so+0x1]",), "unattributed", "none"),
        (("[?]",), "unattributed", "none"),
    ],
)
def test_the_actor_is_the_innermost_application_frame(frames: tuple[str, ...], actor: str, confidence: str) -> None:
    found = ATTRIBUTION.of_stack(frames)
    assert (found.id, found.confidence) == (actor, confidence)


def test_the_frame_that_decided_is_kept() -> None:
    assert ATTRIBUTION.of_stack(AMAP_STACK).frame == AMAP_STACK[1]


@pytest.mark.parametrize(
    ("host", "recipient"),
    [
        ("api.mypaas.com", "first_party"),
        ("API.MYPAAS.COM.", "first_party"),
        ("notmypaas.com", "unknown"),
        ("user.jpush.cn", "sdk:jpush"),
        ("android.bugly.qq.com", "sdk:bugly"),
        ("restapi.amap.com", "sdk:amap"),
        ("weibo.com", "sdk:weibo|unknown"),
        ("umeng.com", "sdk:umeng_common|sdk:umeng_push|sdk:umeng_share|unknown"),
        ("ys7.com", "sdk:ezviz"),
        ("notys7.com", "unknown"),
        ("collector.example.net", "unknown"),
    ],
)
def test_a_host_belongs_to_the_first_party_or_to_an_sdk(host: str, recipient: str) -> None:
    assert ATTRIBUTION.of_host(host).id == recipient


@pytest.mark.parametrize(
    ("name", "platform"),
    [("android.app.Activity", True), ("androidx.core.App", False), ("javax.net.X", True), ("javazoom.X", False)],
)
def test_a_platform_package_ends_at_a_dot(name: str, platform: bool) -> None:
    assert is_platform(f"{name}.run(X.java:1)") is platform


def test_code_that_came_with_the_app_is_not_the_platforms_whatever_its_name() -> None:
    disguised = "app//android.ads.Beacon.read(Beacon.java:4)"

    found = ATTRIBUTION.of_stack(
        ("android.provider.Settings$Secure.getString(Settings.java:1)", disguised, *JPUSH_STACK)
    )

    assert (found.id, found.frame) == ("unattributed", disguised)


@pytest.mark.parametrize(("name", "platform"), [("$Proxy12", True), ("$ProxyReport", False), ("$Proxy1.a", False)])
def test_a_proxy_of_the_platforms_has_a_number_and_no_name(name: str, platform: bool) -> None:
    assert is_platform(f"{name}.getDeviceId(Unknown Source)") is platform


def test_an_sdk_that_is_known_under_a_name_of_the_platforms_is_found_there() -> None:
    known = msgspec.structs.replace(load_sdks()[0], id="ads", packages=("android.ads",))
    attribution = Attribution(policy=ATTRIBUTION.policy, register=Register(sdks=(known,)))

    assert attribution.of_stack(("app//android.ads.Beacon.read(Beacon.java:4)",)).id == "sdk:ads"


@pytest.mark.parametrize("package", PLATFORM)
def test_the_agent_asks_of_every_name_of_the_platforms_where_its_code_lies(package: str) -> None:
    source = (ROOT / "hooks" / "src" / "stack" / "platform.ts").read_text(encoding="utf-8")
    (named,) = re.findall(r"^const NAMED = /(.+)/;$", source, re.MULTILINE)

    assert re.match(named, f"{package}.X")


def test_the_class_of_a_frame_keeps_its_inner_class() -> None:
    assert class_of("com.a.B$1.run(B.java:7)") == "com.a.B$1"


@pytest.mark.parametrize("sdk", load_sdks(), ids=lambda sdk: sdk.id)
def test_every_sdk_of_the_registry_can_be_named(sdk: Sdk) -> None:
    found = [ATTRIBUTION.of_stack((f"{package}.X.y(X.java:1)",)) for package in sdk.packages]
    assert all(f"sdk:{sdk.id}" in actor.possible for actor in found)
    assert all(actor.confidence == (sdk.confidence if not actor.candidates else "low") for actor in found)


THRIFT = "org.apache.thrift.protocol.TBinaryProtocol.readI32(TBinaryProtocol.java:9)"
UTDID = "com.ta.utdid2.a.a.getUniqueID(SourceFile:40)"
COS = "com.tencent.cos.xml.CosXmlService.init(CosXmlService.java:70)"
ACCS = "com.taobao.accs.utl.UTMini.send(UTMini.java:3)"
OPENSDK = "com.tencent.mm.opensdk.openapi.BaseWXApiImplV10.isWXAppInstalled(SourceFile:1)"
JCORE = "cn.jiguang.ab.c.a(Unknown Source:2)"
OWN = "com.example.yunzhushou.App.onCreate(App.java:1)"
LOOPER = "android.os.Looper.loop(Looper.java:294)"
WORKER = "java.util.concurrent.ThreadPoolExecutor.runWorker(ThreadPoolExecutor.java:1145)"


@pytest.mark.parametrize(
    ("frames", "actor"),
    [
        ((THRIFT, OWN), "first_party"),
        ((THRIFT, "com.xiaomi.push.service.XMPushService.a(SourceFile:1)"), "sdk:xiaomi_push"),
        ((UTDID, "com.amap.api.location.AMapLocationClient.a(SourceFile:1)"), "sdk:amap"),
        ((UTDID, "com.alipay.sdk.app.PayTask.pay(SourceFile:1)"), "sdk:alipay"),
        ((UTDID, "com.ut.device.UTDevice.getUtdid(SourceFile:1)", OWN), "first_party"),
        ((COS, OWN), "first_party"),
        ((COS, "com.tencent.imsdk.v2.V2TIMManager.send(SourceFile:1)"), "sdk:tencent_trtc"),
        (("com.tencent.qcloud.core.http.Task.run(T.java:1)", "okhttp3.Call.run(C.java:1)", OWN), "first_party"),
        (("com.google.gson.Gson.toJson(Gson.java:1)", "retrofit2.OkHttpCall.execute(O.java:1)", OWN), "first_party"),
        ((ACCS, "com.umeng.message.PushAgent.register(SourceFile:1)", OWN), "sdk:umeng_push"),
        ((ACCS, "com.alibaba.sdk.android.push.Impl.register(SourceFile:1)", OWN), "sdk:aliyun_push"),
        ((JCORE, "cn.jpush.android.api.JPushInterface.init(SourceFile:1)", OWN), "sdk:jpush"),
        ((JCORE, "cn.jiguang.verifysdk.api.JVerificationInterface.init(SourceFile:1)", OWN), "sdk:jverification"),
        ((UTDID, ACCS, "com.umeng.message.PushAgent.register(SourceFile:1)"), "sdk:umeng_push"),
    ],
)
def test_shared_code_is_followed_outward_to_who_called(frames: tuple[str, ...], actor: str) -> None:
    found = ATTRIBUTION.of_stack(frames)
    assert (found.id, found.confidence, found.candidates) == (actor, "medium", ())


@pytest.mark.parametrize(
    ("frames", "candidates"),
    [
        ((UTDID, "java.lang.Thread.run(Thread.java:1)"), {"sdk:alipay", "sdk:amap", "sdk:umeng_common"}),
        ((UTDID, WORKER, "com.amap.api.ThreadUtil$1.run(SourceFile:1)"), {"sdk:alipay", "sdk:amap"}),
        ((COS,), {"first_party", "sdk:tencent_trtc"}),
        ((OPENSDK, OWN), {"sdk:wechat_pay", "sdk:wechat_share"}),
        ((ACCS, "a.b.c.d(Unknown Source:1)"), {"sdk:umeng_push", "sdk:aliyun_push"}),
        ((JCORE, LOOPER, "cn.jpush.android.Thread.run(SourceFile:1)"), {"sdk:jpush", "sdk:jmlink"}),
    ],
)
def test_what_stays_open_names_its_candidates(frames: tuple[str, ...], candidates: set[str]) -> None:
    found = ATTRIBUTION.of_stack(frames)
    assert candidates <= set(found.candidates)
    assert found.id == "|".join(found.candidates)
    assert found.confidence == "low"
    assert all(ATTRIBUTION.named(each).en in found.en for each in candidates)


@pytest.mark.parametrize(
    "frames",
    [
        (THRIFT, "java.lang.Thread.run(Thread.java:1)"),
        ("okhttp3.Dispatcher.run(D.java:1)", WORKER, "com.umeng.commonsdk.Pool.run(SourceFile:1)"),
        (UTDID, "a.b.c.d(Unknown Source:1)", OWN),
        ("android.location.LocationManager.x(L.java:1)", LOOPER, "com.example.yunzhushou.Worker.run(W.java:1)"),
        ("com.android.volley.Network.run(N.java:1)",),
    ],
)
def test_a_library_of_anyone_and_a_borrowed_thread_name_nobody(frames: tuple[str, ...]) -> None:
    assert ATTRIBUTION.of_stack(frames).id == "unattributed"


CHAIN = "okhttp3.internal.http.RealInterceptorChain.proceed(RealInterceptorChain.kt:109)"
CONNECT = ("java.net.Socket.connect(Socket.java:645)", "okhttp3.internal.connection.ConnectPlan.a(C.kt:1)", CHAIN)
SENTRY = "io.sentry.android.okhttp.SentryOkHttpInterceptor.intercept(SentryOkHttpInterceptor.kt:1)"
SIGNER = "com.example.yunzhushou.Signer.intercept(Signer.kt:9)"
EXECUTE = "okhttp3.internal.connection.RealCall.execute(RealCall.kt:1)"
RETROFIT = ("retrofit2.OkHttpCall.execute(OkHttpCall.java:1)", "$Proxy7.load(Unknown Source)")
ASYNC = ("okhttp3.internal.connection.RealCall$AsyncCall.run(RealCall.kt:1)", WORKER)
RESUME = "kotlin.coroutines.jvm.internal.BaseContinuationImpl.resumeWith(ContinuationImpl.kt:33)"


@pytest.mark.parametrize(
    ("frames", "possible"),
    [
        ((*CONNECT, SENTRY, CHAIN, EXECUTE, OWN), {"sdk:sentry", "first_party"}),
        ((*CONNECT, SENTRY, CHAIN, EXECUTE, *RETROFIT, OWN), {"sdk:sentry", "first_party"}),
        ((*CONNECT, SENTRY, CHAIN, *ASYNC), {"unattributed"}),
        ((*CONNECT, SIGNER, CHAIN, SENTRY, CHAIN, EXECUTE, AMAP_STACK[1]), {"first_party", "sdk:sentry", "sdk:amap"}),
        ((*CONNECT, SIGNER, CHAIN, EXECUTE, OWN), {"first_party"}),
        ((*CONNECT, SENTRY, CHAIN, EXECUTE, "a.b.c(Unknown Source:1)", OWN), {"unattributed"}),
        ((*CONNECT, EXECUTE, AMAP_STACK[1], OWN), {"sdk:amap"}),
        ((*CONNECT, EXECUTE, "com.amap.api.A$1.invokeSuspend(A.kt:1)", RESUME, OWN), {"sdk:amap"}),
        ((*CONNECT, EXECUTE, *RETROFIT, OWN), {"first_party"}),
        ((CONNECT[0], AMAP_STACK[1]), {"sdk:amap"}),
        ((*CONNECT, *ASYNC), {"unattributed"}),
        ((), {"unattributed"}),
    ],
)
def test_an_interceptor_hands_on_what_its_caller_sends(frames: tuple[str, ...], possible: set[str]) -> None:
    assert set(ATTRIBUTION.of_connection(frames).possible) == possible


def test_the_register_says_how_sure_a_mark_is() -> None:
    assert ATTRIBUTION.of_stack(("com.xiaomi.push.a.b(SourceFile:1)",)).confidence == "medium"


@pytest.mark.parametrize(
    ("host", "candidates"),
    [
        ("gamecenter.vivo.com.cn", {"sdk:vivo_push", "unknown"}),
        ("render.alipay.com", {"sdk:alipay", "unknown"}),
        ("news.qq.com", {"sdk:bugly", "sdk:wechat_share", "unknown"}),
        ("api.weixin.qq.com", {"sdk:wechat_pay", "sdk:wechat_share"}),
        ("x.jpush.cn", {"sdk:jpush", "sdk:jverification"}),
        ("api.jiguang.cn", {"sdk:jpush", "sdk:jmlink"}),
    ],
)
def test_a_host_of_a_company_or_of_several_names_them_all(host: str, candidates: set[str]) -> None:
    assert candidates <= set(ATTRIBUTION.of_host(host).candidates)


@pytest.mark.parametrize(
    ("host", "recipient"),
    [
        ("api-push.vivo.com.cn", "sdk:vivo_push"),
        ("mclient.alipay.com", "sdk:alipay"),
        ("android.bugly.qq.com", "sdk:bugly"),
        ("cn.verification.jiguang.cn", "sdk:jverification"),
    ],
)
def test_the_most_exact_pattern_names_the_recipient(host: str, recipient: str) -> None:
    assert ATTRIBUTION.of_host(host).id == recipient


@pytest.mark.parametrize(
    ("frame", "host", "recipient"),
    [
        ("com.vivo.push.sdk.A.a(SourceFile:1)", "dev.vivo.com.cn", "sdk:vivo_push"),
        ("cn.jpush.android.A.a(SourceFile:1)", "x.jpush.cn", "sdk:jpush"),
        ("com.tencent.bugly.A.a(SourceFile:1)", "h.trace.qq.com", "sdk:bugly"),
    ],
)
def test_code_of_one_candidate_calls_a_host_of_its_own(frame: str, host: str, recipient: str) -> None:
    assert ATTRIBUTION.of_host(host, ATTRIBUTION.of_stack((frame,))).id == recipient


def test_other_code_does_not_tell_whose_a_shared_host_is() -> None:
    assert ATTRIBUTION.of_host("dev.vivo.com.cn", ATTRIBUTION.of_stack((OWN,))).candidates


@pytest.mark.parametrize(
    ("allowed", "answer"), [({"sdk:jpush", "sdk:jverification"}, True), ({"sdk:jpush"}, None), (set(), False)]
)
def test_what_depends_on_which_candidate_it_is_stays_open(allowed: set[str], answer: bool | None) -> None:
    assert settled(ATTRIBUTION.of_host("x.jpush.cn"), lambda actor: actor in allowed) is answer


def test_no_order_of_declaration_decides() -> None:
    backwards = Attribution(
        policy=ATTRIBUTION.policy, register=Register(sdks=load_sdks()[::-1], shared=load_shared()[::-1])
    )
    hosts = ("x.jpush.cn", "api.weixin.qq.com", "dev.vivo.com.cn")
    assert all(set(backwards.of_host(h).possible) == set(ATTRIBUTION.of_host(h).possible) for h in hosts)
    assert set(backwards.of_stack((ACCS,)).possible) == set(ATTRIBUTION.of_stack((ACCS,)).possible)


def test_the_package_of_a_frame_is_what_a_register_would_name() -> None:
    assert package_of("com.a.B$1.run(B.java:7)") == "com.a"


@pytest.mark.parametrize("shared", load_shared(), ids=lambda shared: shared.id)
def test_whoever_uses_what_is_shared_exists(shared: Shared) -> None:
    known = {f"sdk:{sdk.id}" for sdk in load_sdks()} | {"first_party"}
    assert set(shared.used_by) <= known
    assert shared.packages or shared.hosts
    assert not {host for sdk in load_sdks() for host in sdk.hosts} & set(shared.hosts)
    assert not {package for sdk in load_sdks() for package in sdk.packages} & set(shared.packages)
