"""What is found of the tables of SDKs in policies of many layouts: each row with its purpose and its data."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from harness.drafting import as_policy_file, open_source, read_draft
from harness.policy import ClauseKind, DeclaredSdk, Policy, parse_policy

TEXTS = Path(__file__).parent / "texts"
PLAIN = [
    *("blocks.txt", "bullets.txt", "english.txt", "numbered.txt", "upright.md"),
    *("makers.txt", "prose.txt", "copied.txt", "under-headings.txt", "in-brackets.txt"),
]


class Expected(msgspec.Struct, forbid_unknown_fields=True):
    sdk: str
    purpose: str
    data: list[str]


EXPECTED = msgspec.yaml.decode((TEXTS.parent / "expected.yaml").read_bytes(), type=dict[str, list[Expected]])


def imported(data: bytes, name: str) -> Policy:
    """The draft of a text, as the product reads it."""
    draft = read_draft(open_source(data, name))
    return parse_policy(as_policy_file(draft, name, say=lambda text: text.en, packages=("com.acme.app",)), name)


def missed(expected: list[Expected], found: tuple[DeclaredSdk, ...]) -> list[Expected]:
    """The rows that were not found as they stand in the text."""
    rows = {(row.sdk, row.purpose.zh, tuple(sorted(row.data_types))) for row in found}
    return [
        each
        for each in expected
        if not any(sdk == each.sdk and each.purpose in said and list(data) == each.data for sdk, said, data in rows)
    ]


def more(expected: list[Expected], found: tuple[DeclaredSdk, ...]) -> list[str]:
    """SDKs of the draft that the text does not name."""
    return [row.sdk for row in found if row.sdk not in {each.sdk for each in expected}]


PAGES = ["merged.html", "lists.html", "upended.html", "two-line-head.html"]


@pytest.mark.parametrize("name", [*PLAIN, *PAGES])
def test_each_row_is_found_with_its_purpose_and_data(name: str) -> None:
    policy = imported((TEXTS / name).read_bytes(), name)
    assert missed(EXPECTED[name], policy.sdks) == []
    assert more(EXPECTED[name], policy.sdks) == []


@pytest.mark.parametrize("encoding", ["gb18030", "utf-16", "utf-8-sig", "gbk"])
def test_a_text_is_read_in_the_encoding_that_it_was_saved_in(encoding: str) -> None:
    text = (TEXTS / "numbered.txt").read_text(encoding="utf-8")
    assert missed(EXPECTED["numbered.txt"], imported(text.encode(encoding), "numbered.txt").sdks) == []


@pytest.mark.parametrize("encoding", ["utf-8", "gbk"])
def test_a_page_is_read_in_the_encoding_that_it_says_or_has(encoding: str) -> None:
    page = (TEXTS / "upended.html").read_text(encoding="utf-8").encode(encoding)
    assert missed(EXPECTED["upended.html"], imported(page, "upended.html").sdks) == []


FLAT = """飞鸟隐私政策
运营者：飞鸟科技有限公司
更新日期：2026年1月1日
一、第三方SDK
功能类型 使用目的 第三方名称 涉及个人信息 第三方链接
推送 向用户推送 华为 设备信息 官网
隐私政策
小米 设备信息 官网
隐私政策
位置服务 为用户定位 高德地图 1. 位置信息
2. 设备信息
官网
深度链接 1. 识别用户
2. 准确跳转
极光魔链SDK 1. 设备信息
2. APP安装列表
官网
二、其他
"""


def test_a_table_that_was_copied_as_text_is_read_by_its_columns() -> None:
    found = [(row.sdk, row.purpose.zh, row.data_types) for row in imported(FLAT.encode(), "flat.txt").sdks]
    assert found == [
        ("huawei_push", "向用户推送", ("device_model",)),
        ("xiaomi_push", "向用户推送", ("device_model",)),
        ("amap", "为用户定位", ("precise_location", "coarse_location", "device_model")),
        ("jmlink", "识别用户", ("device_model",)),
        ("jmlink", "准确跳转", ("installed_apps",)),
    ]


def test_data_that_a_sentence_denies_or_is_for_are_not_declared() -> None:
    policy = imported((TEXTS / "blocks.txt").read_bytes(), "blocks.txt")
    collected = policy.first_party_data_types
    assert {"phone_number", "otp_code", "photo_library"} <= collected
    assert collected.isdisjoint({"contacts", "sms_content", "account_id"})


def test_what_a_statement_denies_becomes_a_limit_and_what_it_is_for_is_not_declared() -> None:
    policy = imported((TEXTS / "makers.txt").read_bytes(), "makers.txt")
    limits = [each.data_types for each in policy.clauses if each.kind is ClauseKind.LIMIT]
    assert limits == [("contacts", "sms_content")]
    assert policy.first_party_data_types == {"precise_location", "imei", "android_id", "oaid", "device_model"}


def test_the_row_of_an_sdk_that_the_catalogue_does_not_have_is_written_out_for_a_person() -> None:
    draft = read_draft(open_source((TEXTS / "makers.txt").read_bytes(), "makers.txt"))
    written = as_policy_file(draft, "makers.txt", say=lambda text: text.en, packages=("com.acme.app",))
    begin = written.index("  # 晨曦广告SDK:")
    row = [line.removeprefix("  # ") for line in written[begin:].splitlines()[1:5]]
    assert row == [
        "  - sdk: to_complete",
        '    clause: "2-4"',
        '    purpose: "广告投放"',
        '    data_types: ["oaid", "public_ip"]',
    ]
    taken_in = written.replace("to_complete", "adjust")
    for line in written[begin:].splitlines()[1:5]:
        taken_in = taken_in.replace(line.replace("to_complete", "adjust"), line[4:].replace("to_complete", "adjust"))
    assert "adjust" in {each.sdk for each in parse_policy(taken_in, "makers.txt").sdks}


def test_the_end_lists_the_clauses_of_what_is_not_drafted() -> None:
    draft = read_draft(open_source((TEXTS / "makers.txt").read_bytes(), "makers.txt"))
    lines = as_policy_file(draft, "makers.txt", say=lambda text: text.en).splitlines()
    assert {"# - sharing: 3-1", "# - storage: 4-1", "# - rights: 5-1", "# - minors: -"} <= set(lines)


def test_title_dates_operator_version_and_contact_are_found() -> None:
    policy = imported((TEXTS / "blocks.txt").read_bytes(), "blocks.txt")
    assert policy.title.zh == "小筑记账用户隐私政策"
    assert policy.operator.zh == "杭州小筑网络科技有限公司"
    assert (str(policy.updated), str(policy.effective), policy.version) == ("2026-03-18", "2026-03-25", "v3.2")
    assert policy.contact
    assert set(re.split(", ", policy.contact.zh)) == {"privacy@xiaozhu.example", "0571-88881234"}


def test_permissions_are_found_with_what_they_are_for() -> None:
    policy = imported((TEXTS / "upright.md").read_bytes(), "upright.md")
    assert {each.name.rpartition(".")[2]: each.purpose.zh for each in policy.permissions} == {
        "ACCESS_FINE_LOCATION": "查找附近的师傅",
        "ACCESS_COARSE_LOCATION": "查找附近的师傅",
        "READ_PHONE_STATE": "保障账号安全",
    }


def test_what_the_user_may_leave_is_optional() -> None:
    policy = imported((TEXTS / "blocks.txt").read_bytes(), "blocks.txt")
    assert [each.necessity for each in policy.functions] == ["basic", "optional"]
