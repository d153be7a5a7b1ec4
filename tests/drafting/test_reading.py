"""What is told of what was not understood, and how the work grows."""

from __future__ import annotations

import pytest

from harness.drafting import Draft, as_policy_file, open_source, read_draft
from harness.errors import BadInput
from harness.policy import ClauseKind, parse_policy
from tests.cost import cost
from tests.drafting.test_rows import TEXTS


def draft_of(text: str) -> Draft:
    return read_draft(open_source(text.encode(), "policy.txt"))


@pytest.mark.parametrize(
    ("text", "words", "why"),
    [
        ("更新日期：2026年13月45日", "更新日期：2026年13月45日", "its date cannot be read"),
        ("一、引言\n二、联系我们\n请致电客服电话。", "一、引言", "a heading with nothing under it"),
        (
            "第三方SDK\nSDK名称：晨星\n使用目的：天气\n收集信息：位置",
            "SDK名称：晨星\n使用目的：天气\n收集信息：位置",
            "the catalogue has no such SDK",
        ),
        (
            "第三方SDK\nSDK名称：微信支付\n使用目的：支付\n收集信息：IMEI、血型",
            "血型",
            "no kind of data was found in it",
        ),
        (
            "第三方SDK\nSDK名称：微信支付\n使用目的：支付",
            "SDK名称：微信支付\n使用目的：支付",
            "no kind of data was found in it",
        ),
        ("|权限名称|使用目的|\n|量子|飞行|", "权限名称：量子；使用目的：飞行", "it is not seen which permission it is"),
        ("天下大势", "天下大势", "it is not seen what sort of statement it is"),
    ],
)
def test_what_was_not_understood_is_listed_with_its_place_and_why(text: str, words: str, why: str) -> None:
    found = {each.words: each for each in draft_of(text).unread}
    assert words in found
    assert why in found[words].why.en
    assert "line" in found[words].place.text.en or "row" in found[words].place.text.en


def test_what_a_policy_must_have_and_the_text_does_not_say_is_refused_at_its_line() -> None:
    written = as_policy_file(draft_of("我们收集您的手机号。"), "policy.txt", say=lambda each: each.en)
    with pytest.raises(BadInput) as caught:
        parse_policy(written, "policy.yaml")
    lines = written.splitlines()
    at = [int(line.en.split(":")[1]) for line in caught.value.lines]
    assert [lines[number - 1] for number in at] == [
        f"{name}:  # to complete" for name in ("title", "operator", "updated")
    ]


TWO_ROWS = """<h2>第三方SDK</h2><table>
<tr><th>第三方主体</th><th>SDK名称</th><th colspan=2>使用情况</th><th>隐私政策</th></tr>
<tr><th></th><th></th><th>使用目的</th><th>收集个人信息类型</th><th></th></tr>
<tr><td>某公司</td><td>小米推送</td><td>推送消息</td><td>OAID</td><td>https://v.example/mi</td></tr></table>"""
TWO_LANGUAGES = """<h2>第三方SDK</h2><table>
<tr><th>SDK名称 / SDK Name</th><th>目的 / Purpose</th><th>收集的信息 Data collected</th><th>链接/Link</th></tr>
<tr><td>小米推送</td><td>推送消息</td><td>OAID</td><td>https://v.example/mi</td></tr></table>"""
IN_BRACKETS = """某某隐私政策
第三方SDK
（1）小米推送SDK
【使用目的】推送消息
【收集信息】OAID
【隐私政策】https://v.example/mi"""
IN_ITS_COLUMNS = """第三方SDK
SDK名称 公司名称 使用目的 收集的个人信息 隐私政策链接
小米推送 小米 推送消息 OAID https://v.example/mi"""
BARE_LABELS = "第三方SDK\n1. 小米推送；提供方：某公司；目的：推送消息；信息：OAID；链接：https://v.example/mi"


@pytest.mark.parametrize("text", [TWO_ROWS, TWO_LANGUAGES, IN_BRACKETS, IN_ITS_COLUMNS, BARE_LABELS])
def test_a_row_is_found_however_its_columns_are_headed(text: str) -> None:
    name = "policy.html" if text.startswith("<") else "policy.txt"
    rows = [each.declared for each in read_draft(open_source(text.encode(), name)).rows]
    assert [(each.sdk, each.purpose, each.data_types, each.link) for each in rows] == [
        ("xiaomi_push", "推送消息", ("oaid",), "https://v.example/mi")
    ]


def test_who_makes_an_sdk_is_no_sdk_besides() -> None:
    draft = draft_of("第三方SDK\n我们使用友盟分享SDK（友盟某某（北京）科技有限公司），它收集OAID。")
    assert [each.declared.sdk for each in draft.rows] == ["umeng_share"]


def test_facts_are_read_as_they_are_written() -> None:
    facts = draft_of(
        "更新日期：二〇二六年六月一日\n生效日期：二〇二六年十二月二十一日\n"
        "版本：V2.3 正式版\n联系我们：客服热线400-888-1234。"
    ).facts
    assert (str(facts.updated), str(facts.effective), facts.version) == ("2026-06-01", "2026-12-21", "v2.3")
    assert list(facts.contacts) == ["400-888-1234"]


COLLECTION = "一、我们如何收集您的个人信息\n"


@pytest.mark.parametrize(
    ("text", "collected", "not_collected"),
    [
        ("我们不收集以下信息：\n通讯录；\n通话记录。", set(), {"contacts", "call_log"}),
        (
            "(一)我们不收集的信息\n通讯录、通话记录。\n(二)注册\n我们收集您的手机号。",
            {"phone_number"},
            {"contacts", "call_log"},
        ),
        ("我们不收集以下信息：\n通讯录；\n我们收集以下信息：\n手机号；", {"phone_number"}, {"contacts"}),
        ("We do not collect:\n- contacts\n- call logs", set(), {"contacts", "call_log"}),
        ("我们将通过短信、电话等方式向您发送服务通知。", set(), set()),
        ("您可以通过系统日历添加提醒。", set(), set()),
        ("敏感个人信息包括宗教信仰、行踪轨迹、银行卡号。", set(), set()),
        ("第三方可能会收集您的IMEI，请阅读其政策。", set(), set()),
        ("您公开的住址可能被他人收集。", set(), set()),
        ("我们收集IP地址，以防止他人盗用您的银行卡。", {"public_ip"}, set()),
        ("设备信息：IMEI、OAID", {"imei", "oaid"}, set()),
    ],
)
def test_a_draft_declares_what_the_text_says_is_collected_and_nothing_else(
    text: str, collected: set[str], not_collected: set[str]
) -> None:
    draft = draft_of(COLLECTION + text)
    assert {kind for each in draft.functions for kind in each.data_types} == collected
    limits = [each for each in draft.statements if each.kind is ClauseKind.LIMIT]
    assert {kind for each in limits for kind in each.data_types} == not_collected


def test_kinds_of_data_that_are_only_mentioned_are_listed_and_not_declared() -> None:
    draft = draft_of(f"{COLLECTION}请妥善保管您的密码。我们收集您的手机号。")
    assert [each.data_types for each in draft.functions] == [("phone_number",)]
    assert [(each.words, each.why.en.split(":")[0]) for each in draft.unread] == [
        ("请妥善保管您的密码。", "it names kinds of data without saying that they are collected")
    ]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("我们申请相机权限，不申请通讯录权限。", ["android.permission.CAMERA"]),
        ("我们不会申请android.permission.READ_SMS权限，仅申请CAMERA权限。", ["android.permission.CAMERA"]),
    ],
)
def test_a_permission_that_is_not_asked_for_is_not_declared(text: str, asked: list[str]) -> None:
    assert list(draft_of(COLLECTION + text).permissions) == asked


def test_a_draft_that_names_no_package_has_one_that_is_nobodys() -> None:
    draft = read_draft(open_source((TEXTS / "blocks.txt").read_bytes(), "blocks.txt"))
    policy = parse_policy(as_policy_file(draft, "blocks.txt", say=lambda each: each.zh), "policy.yaml")
    assert policy.first_party.packages == ("com.example.to_complete",)


TEXT = (TEXTS / "bullets.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "part",
    [
        TEXT,
        "收集权限设备",  # one line without a stop
        "IMEI不被收集，",
        "IMEI（否）不含、除IMEI外，",
        "excluding IMEI except IMEI, ",
        "a:",
        "1. ",
        "a@",
        "等信息、",
        "（",
        "名称 目的 信息 ",
        "|",
        "A.",
        "一、第三方SDK\nSDK名称：微信\n",
        "华为 设备信息 官网\n",
    ],
    ids=lambda part: part[:8].strip(),
)
def test_the_work_grows_as_the_text_does(part: str) -> None:
    head = "第三方SDK\n第三方名称 使用目的 涉及个人信息\n" if part.startswith("华为") else ""

    def work(signs: int) -> float:
        data = (head + part * (signs // len(part))).encode()
        return cost(lambda: as_policy_file(read_draft(open_source(data, "x")), "x", say=lambda each: each.en))

    work(1_000)
    assert work(64_000) < 14 * work(8_000) + 0.05
