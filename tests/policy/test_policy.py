"""A policy file names only what exists, and says where it does not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from harness.errors import BadInput
from harness.policy import Policy, load_policy, parse_policy

PACK = Path(__file__).parent.parent.parent / "scenarios" / "yunzhushou"
TEXT = (PACK / "policy.yaml").read_text(encoding="utf-8")


def complaint(old: str, new: str) -> BadInput:
    assert old in TEXT
    with pytest.raises(BadInput) as raised:
        parse_policy(TEXT.replace(old, new, 1), "policy.yaml")
    return raised.value


@pytest.fixture(scope="module")
def policy() -> Policy:
    return load_policy(PACK / "policy.yaml")


def test_the_first_party_may_collect_what_its_functions_declare(policy: Policy) -> None:
    assert {"android_id", "precise_location", "contacts"} <= policy.first_party_data_types
    assert policy.first_party_data_types.isdisjoint({"oaid", "iccid", "serial_number", "gaid", "installed_apps"})


def test_an_sdk_may_collect_what_its_row_declares(policy: Policy) -> None:
    assert policy.sdk_data_types("jpush") == {"device_model", "android_id", "mac_wifi"}
    assert policy.sdk_data_types("bugly") == {"network_type"}
    assert policy.rows_of("umeng_common") == ()
    assert not policy.declares("sdk:umeng_common", "android_id")


def test_an_sdk_with_several_purposes_has_a_row_for_each(policy: Policy) -> None:
    rows = policy.rows_of("jmlink")
    assert [row.clause for row in rows] == ["P3.3.15", "P3.3.16", "P3.3.17", "P3.3.18"]
    assert policy.declares("sdk:jmlink", "clipboard")
    assert not policy.declares("sdk:jmlink", "imei")


def test_all_sdks_of_the_policy_s_table_have_a_row(policy: Policy) -> None:
    assert len({row.sdk for row in policy.sdks}) == 17


def test_every_clause_can_be_read_in_both_languages(policy: Policy) -> None:
    assert all(clause.paraphrase.zh != clause.paraphrase.en for clause in policy.clauses)
    assert policy.clause("P9.1") is not None
    assert policy.clause("P0.0") is None


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("data_types: [imei, android_id", "data_types: [imei, androidid", "found the data type `androidid`"),
        ("sdk: bugly", "sdk: bugsy", "found the SDK `bugsy`, which does not exist. Did you mean `bugly`?"),
        ("clause: P3.3.20", "clause: P3.3.99", "found the clause `P3.3.99`"),
        ("clauses: [P1.0.5]", "clauses: [P1.0.55]", "found the clause `P1.0.55`"),
        ("{below: 15, clause: PD.5}", "{below: 15, clause: PD.55}", "found the clause `PD.55`"),
        ("not_for: [device_model]", "not_for: [device_modell]", "found the data type `device_modell`"),
        ("- right: correction", "- right: access", "found `access` a second time in rights"),
        ("consent: separate", "consent: seperate", "Did you mean `separate`?"),
        ("grounds: [refusal]", "grounds: [refusals]", "Did you mean `refusal`?"),
        ('actor: ["sdk:jpush"]', 'actor: ["sdk:jpusch"]', "found the SDK `jpusch`"),
        ("  - id: P8.6\n", "  - id: P1.0.5\n", "found `P1.0.5` a second time in clauses"),
        ("kind: consent", "kind: consend", "Did you mean `consent`?"),
        ("necessity: basic", "necessity: vital", "Allowed here: basic, optional"),
        ("title: {zh: 云助手平台隐私政策, en:", "title: {zh: 云助手平台隐私政策, eng:", "found `eng`"),
        ("- name: android.permission.CAMERA", "- name: CAMERA", "found `CAMERA`"),
    ],
)
def test_a_name_that_does_not_exist_is_shown_with_what_does(old: str, new: str, says: str) -> None:
    shown = str(complaint(old, new))
    assert says in shown
    line = TEXT[: TEXT.index(old)].count("\n") + 1
    assert shown.startswith(f"policy.yaml:{line}:")


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("clause: P3.3.16", "clause: P3.3.15", "found `jmlink P3.3.15` a second time in sdks"),
        ("exempt: {zh: 这是一个定义", "verify: [ui]\n    exempt: {zh: 这是一个定义", "both `exempt` and `verify`"),
        ("    verify: [ui]\n    not_covered:", "    not_covered:", "does not say how it is checked"),
        ("verify: [ui]\n    not_covered", "verify: [attestation]\n    not_covered", "this clause has none"),
        (
            "    rules: [PIPL-4]\n",
            "    rules: [PIPL-4]\n    grounds: [contract]\n",
            "belongs to a clause of `kind: exemption`",
        ),
    ],
)
def test_what_a_clause_says_of_its_own_check_must_fit_together(old: str, new: str, says: str) -> None:
    assert says in str(complaint(old, new))


@pytest.mark.parametrize("reason", ['" "', '"\\u200b"', '"-"', '{zh: 这是一个定义, en: "..."}', '"　"'])
@pytest.mark.parametrize("field", ["exempt", "not_covered"])
def test_a_reason_that_says_nothing_is_none(field: str, reason: str) -> None:
    written = re.sub(rf"( {field}): (\{{zh: .*\}}|.*)", lambda found: f"{found[1]}: {reason}", TEXT, count=1)
    assert written != TEXT
    with pytest.raises(BadInput, match=f"`{field}` gives no reason"):
        parse_policy(written, "policy.yaml")


@pytest.mark.parametrize(
    "written",
    ["com", "com.cn", "android.app", "java", '""', "com.mysoft.", '"com.mysoft.*"', "com mysoft", "com/mysoft"],
)
def test_code_that_is_anybody_s_or_nobody_s_is_not_the_first_party_s(written: str) -> None:
    assert str(complaint("com.mysoft]", f"{written}]")).startswith("policy.yaml:15:")


@pytest.mark.parametrize(
    "written",
    [
        '"*"',
        '"*.com"',
        '"*.com.cn"',
        '"mypaas.*"',
        "https://mypaas.com/",
        '"mypaas.com:443"',
        "mypaas.com/api",
        "例子.公司",
    ],
)
def test_a_host_that_is_anybody_s_or_nobody_s_is_not_the_first_party_s(written: str) -> None:
    assert str(complaint('"*.mypaas.com"]', f"{written}]")).startswith("policy.yaml:16:")


@pytest.mark.parametrize("package", ["com.mysoft.app", "cn.mysoft", "a.b", "a", "com.mysoft.Main$1", "androidx.mysoft"])
@pytest.mark.parametrize(
    "host", ['"10.0.0.7"', '"cdn-*.mypaas.com"', "intranet", "MyPaas.com.cn", "xn--fsq.xn--55qx5d"]
)
def test_what_a_company_can_have_is_the_first_party_s(package: str, host: str) -> None:
    text = TEXT.replace("com.mysoft]", f"{package}]").replace('"*.mypaas.com"]', f"{host}]")
    assert parse_policy(text, "policy.yaml").first_party.packages[1] == package


@pytest.mark.parametrize(
    ("old", "new", "zh"),
    [
        ("sdk: bugly", "sdk: bugsy", "SDK `bugsy` 不存在。是否想写 `bugly`？"),
        ("clauses: [P1.0.5]", "clauses: [P1.0.55]", "条款 `P1.0.55` 不存在。"),
        ("data_types: [imei, android_id", "data_types: [imei, androidid", "信息类型 `androidid` 不存在。"),
        ("  - id: P8.6\n", "  - id: P1.0.5\n", "clauses 中重复写了 `P1.0.5`。请只保留其中一个"),
        ("necessity: basic", "necessity: vital", "此处写的是 `vital`。此处可用：basic、optional"),
    ],
)
def test_a_wrong_name_is_told_in_chinese_at_the_same_place(old: str, new: str, zh: str) -> None:
    error = complaint(old, new)
    assert error.text.zh.startswith(f"{error.thing}：{zh}")


def test_a_policy_that_is_not_there_is_bad_input(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        load_policy(tmp_path / "none.yaml")


def test_one_language_is_enough() -> None:
    named = "title: {zh: 云助手平台隐私政策, en: Privacy policy of the Cloud Assistant platform}"
    assert named in TEXT
    for written in ("title: 隐私政策", "title: {zh: 隐私政策}", "title: {en: 隐私政策}"):
        title = parse_policy(TEXT.replace(named, written), "policy.yaml").title
        assert (title.zh, title.en) == ("隐私政策", "隐私政策")


@pytest.mark.parametrize(
    "written", ["title: ''", "title: {zh: ''}", "title: 12", "title: {zh: a, fr: b}", "title: [a]"]
)
def test_a_text_in_no_language_is_refused(written: str) -> None:
    named = "title: {zh: 云助手平台隐私政策, en: Privacy policy of the Cloud Assistant platform}"
    assert str(complaint(named, written)).startswith("policy.yaml:")
