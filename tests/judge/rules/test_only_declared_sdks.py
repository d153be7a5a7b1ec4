"""What the APK holds of SDKs against the policy: surely there and not named fails, whatever hides more is told."""

from __future__ import annotations

import re

import pytest

from harness.inventory import Inventory, read_apks
from harness.judge import ClauseStatus, Verdict, judge
from harness.reasons import tell
from tests.conftest import DEMO_APK
from tests.inventory.apks import Tag, apk, dex, named
from tests.judge.evidence import AMAP_STACK, JPUSH_STACK, PACKAGE, POLICY, Run, finding

SDKS = "only-declared-sdks: {clauses: [P3.3.0, P3.3.6]}"
ANDROID_ID = "android-id.secure"
OWN = (f"{PACKAGE}.App", f"{PACKAGE}.MainActivity")
LAUNCHER = Tag("intent-filter", {}, (named("category", "android.intent.category.LAUNCHER"),))


def built(
    *classes: str, tags: tuple[Tag, ...] = (), libraries: tuple[str, ...] = (), files: dict[str, bytes] | None = None
) -> tuple[Inventory, ...]:
    """The inventory of an app that holds these classes beside its own."""
    application = Tag("application", {"android:name": ".App"}, (named("activity", ".MainActivity", LAUNCHER), *tags))
    more = {f"lib/arm64-v8a/{name}": b"\x7fELF" for name in libraries} | (files or {})
    content = apk(application, classes=(*OWN, *classes), package=PACKAGE, files=more)
    return (read_apks([("base.apk", content)]),)


def said(run: Run) -> str:
    return tell(finding(run, SDKS).reason).en


def test_the_demo_app_holds_what_its_policy_names(run: Run) -> None:
    run.inventory = (read_apks([("base.apk", DEMO_APK.read_bytes())]),)
    found = finding(run, SDKS)
    assert found.verdict is Verdict.PASS, tell(found.reason).en
    assert "iFlytek" in tell(found.notes[0]).en
    assert "JPush" not in tell(found.notes[0]).en


@pytest.mark.parametrize(
    ("app", "mark"),
    [
        (built("com.umeng.analytics.MobclickAgent"), "com.umeng.analytics.MobclickAgent"),
        (built("com.google.android.gms.ads.MobileAds"), "com.google.android.gms.ads.MobileAds"),  # no mere library
        (built(tags=(named("provider", "com.mob.MobProvider"),)), "com.mob.MobProvider"),
        (built(tags=(named("service", "com.igexin.sdk.GTService"),)), "com.igexin.sdk.GTService"),
        (built(libraries=("libqimei.so", "libBeacon.so")), "libqimei.so"),
        (built("com.qq.e.comm.X", files={"assets/p.bin": dex("a.b.Cde")}), "com.qq.e.comm.X"),
    ],
)
def test_an_sdk_that_the_policy_does_not_name_fails_with_what_shows_it(
    run: Run, app: tuple[Inventory, ...], mark: str
) -> None:
    run.inventory = app
    found = finding(run, SDKS)
    assert found.verdict is Verdict.FAIL
    assert mark in tell(found.proofs[0].reason).en


@pytest.mark.parametrize(
    ("app", "why"),
    [
        (built("com.tencent.mm.opensdk.X"), ""),
        (built("com.ta.utdid2.X"), "code of one of"),  # built into the SDKs of several
        (built("cn.jiguang.a.X"), "code of one of"),  # JVerification is not in the table, JPush is
        (built(libraries=("libqimei.so",)), "only the name of one native library"),
        (built("a.b.X", "c"), "2 classes have obfuscated names"),
        (built(f"{PACKAGE}.a"), "one class has an obfuscated name"),  # whose it was before it was moved there
        (built("cn.jpushx.X", "com.umengsoft.X"), "cn.jpushx, com.umengsoft"),  # nobody's, whatever they sound like
        (built(libraries=("libflutter.so", "libapp.so")), "written for Flutter"),
        (built("com.facebook.react.ReactActivity"), "written for React Native"),
        (built("net.stranger.tracking.X"), "net.stranger.tracking"),
        (built("android.ads.Tracker"), "android.ads"),  # no name makes it the platform's
        (built(libraries=("libjiagu.so",)), "packed by Qihoo 360 Jiagu"),
        (built("com.tencent.StubShell.TxAppEntry"), "packed by Tencent Legu"),
        (built(files={"assets/p.bin": dex("a.b.Cde")}), "assets/p.bin"),
        (built(files={"classes2.dex": b"dex\n"}), "classes2.dex cannot be read"),
        (built(tags=(named("activity", "x.y.Shell", LAUNCHER),)), "no code of the APK holds x.y.Shell"),
        ((), "no inventory"),
    ],
)
def test_what_nobody_can_tell_leaves_it_open(run: Run, app: tuple[Inventory, ...], why: str) -> None:
    run.inventory = app
    found = finding(run, SDKS)
    if not why:
        assert found.verdict is Verdict.PASS
        return
    assert found.verdict is Verdict.INCONCLUSIVE
    assert why in " ".join(tell(hole.reason).en for hole in found.coverage.holes)


@pytest.mark.parametrize(
    "app",
    [
        built("androidx.core.app.X", "kotlin.Unit", "okhttp3.OkHttpClient", "j$.time.LocalDate", "okio.Buffer"),
        built(
            "com.google.android.gms.common.X",
            "com.google.android.gms.ads.identifier.X",
            "com.google.gson.Gson",
            "com.bumptech.glide.Glide",
        ),
        built("com.tencent.mmkv.MMKV", libraries=("libmmkv.so", "libc++_shared.so", "libown.so")),
        built("cn.jpush.android.X", "com.amap.api.Y", libraries=("libBugly.so",)),
        built("com.mysoft.X", f"{PACKAGE}.ui.Io", f"{PACKAGE}.R"),
        built("com.ta.utdid2.X", "com.amap.api.Y"),  # shared code that came with one that is named
    ],
)
def test_libraries_of_anyone_and_declared_sdks_pass(run: Run, app: tuple[Inventory, ...]) -> None:
    run.inventory = app
    assert finding(run, SDKS).verdict is Verdict.PASS, said(run)


def test_what_the_user_says_whose_it_is_is_no_strangers(run: Run) -> None:
    run.inventory = built("net.stranger.tracking.X")
    run.additions = "sdks: [{id: jpush, packages: [net.stranger]}]\n"
    assert finding(run, SDKS).verdict is Verdict.PASS, said(run)


def test_code_that_several_share_proves_none_of_them(run: Run) -> None:
    run.inventory = built("com.ta.utdid2.X")
    run.policy = re.sub(r"(sdk: ?)(alipay|amap)\b", r"\1bugly", POLICY)
    assert finding(run, SDKS).verdict is Verdict.INCONCLUSIVE


def test_an_sdk_in_a_later_dex_of_a_split_is_found(run: Run) -> None:
    split = apk(package=PACKAGE, files={"classes2.dex": dex("com.umeng.analytics.MobclickAgent")})
    run.inventory = (read_apks([("base.apk", apk(classes=OWN, package=PACKAGE)), ("split_map.apk", split)]),)
    assert finding(run, SDKS).verdict is Verdict.FAIL


def test_code_that_ran_and_that_no_apk_holds_leaves_it_open(run: Run) -> None:
    run.inventory = built("com.amap.api.Y")
    run.collected(ANDROID_ID, stack=AMAP_STACK)
    assert finding(run, SDKS).verdict is Verdict.PASS, said(run)
    run.collected(ANDROID_ID, stack=JPUSH_STACK)
    assert re.match("code of .*JPush", said(run))


def test_each_set_of_apks_that_was_installed_is_looked_at(run: Run) -> None:
    run.inventory = (*built(), *built("com.umeng.analytics.MobclickAgent"))
    assert finding(run, SDKS).verdict is Verdict.FAIL


def test_another_sdk_in_the_apk_says_nothing_against_one_that_is_declared(run: Run) -> None:
    run.inventory = built("com.umeng.analytics.MobclickAgent")
    run.expectation = SDKS
    clauses = {each.clause: each for each in judge(run.evidence()).clauses}
    assert clauses["P3.3.0"].status is ClauseStatus.FAIL
    assert clauses["P3.3.6"].status is not ClauseStatus.FAIL


def test_an_sdk_that_only_a_clause_names_is_named(run: Run) -> None:
    run.inventory = built("com.umeng.analytics.MobclickAgent")
    run.policy = POLICY.replace('actor: ["sdk:huawei_push"]', 'actor: ["sdk:huawei_push", "sdk:umeng_common"]')
    assert finding(run, SDKS).verdict is Verdict.PASS, said(run)


def test_a_clause_that_only_sets_limits_may_say_that_it_is_not_there(run: Run) -> None:
    run.inventory = built("com.umeng.analytics.MobclickAgent")
    limit = "    kind: limit\n    actor: [first_party"
    assert limit in POLICY
    run.policy = POLICY.replace(limit, f'{limit}, "sdk:umeng_common"', 1)
    assert finding(run, SDKS).verdict is Verdict.INCONCLUSIVE
    assert "only in clauses that set limits" in said(run)
