"""A scenario is checked, name by name, before a device is touched."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest

from harness.errors import BadInput
from harness.events.records import INSTRUMENTS
from harness.scenario import load_scenario, parse_scenario, point_at
from harness.text import Text
from tests.scenario.writing import EXPECTED, PACK, POLICY, read, write

PHASE = "{phase: before-consent}"


def complaint(steps: list[str], expect: Sequence[str] = EXPECTED) -> BadInput:
    with pytest.raises(BadInput) as raised:
        read(steps, expect)
    return raised.value


@pytest.mark.parametrize(
    ("step", "column", "found", "allowed"),
    [
        ("lunch", 5, "found the step `lunch`, which does not exist", "Did you mean `launch`?"),
        ("{tapp: {id: a}}", 6, "found the step `tapp`", "Did you mean `tap`?"),
        ("{tap: {ident: a}}", 12, "found `ident`", "Allowed here: desc, id, optional, text, timeout"),
        ("{tap: {}}", 6, "`tap` does not say what", "Give `text`, `id` or `desc`"),
        ("tap", 5, "`tap` does not say what", "Give `text`, `id` or `desc`"),
        ("{type: {text: x}}", 6, "`type` does not say into which field", "Give `id` or `desc`"),
        ("{type: {id: a, text: 12}}", 20, "found `12`", "in quotes"),
        ("{type: {id: a, text: abcd, data_type: emial}}", 32, "found the data type `emial`", "Did you mean `email`?"),
        ("{type: {id: a, text: yes}}", 20, "found `yes`: YAML reads it as true", 'Put it in quotes: "yes"'),
        ("{wait: 2}", 6, "found `2`", "a time such as 500ms, 2s, 1m"),
        ("{wait: 2 seconds}", 6, "found `2 seconds`", "a time such as 500ms, 2s, 1m"),
        ("{wait: -3s}", 6, "found `-3s`", "a time such as 500ms, 2s, 1m"),
        ("{wait: 99999999999999999999s}", 6, "`wait` takes more than an hour", "60m at most"),
        ("{wait: 61m}", 6, "`wait` takes more than an hour", "60m at most"),
        ("{tap: {id: a, timeout: 3601s}}", 19, "`tap` takes more than an hour", "60m at most"),
        ("{phase: ''}", 6, "found an empty text", "small letters, digits and hyphens, such as before-consent"),
        ("{phase: Before}", 6, "found `Before`", "small letters, digits and hyphens, such as before-consent"),
        ("{http: {}}", 6, "`url` is missing", "Add `url`"),
        ("{http: ftp://a.test/x}", 6, "found `ftp://a.test/x`", "an address such as http"),
        ("{http: 'http:///x'}", 6, "found `http:///x`", "an address such as http"),
        ("{http: 'http://a b/x'}", 6, "found `http://a b/x`", "an address such as http"),
        ("{http: 'http://u:p@a.test/x'}", 6, "found `http://u:p@a.test/x`", "an address such as http"),
        ("{http: 'http://a.test:99999/x'}", 6, "the address has no host or port", "http://HOST:PORT/PATH"),
        ("{http: 'http://[x/x'}", 6, "the address has no host or port", "http://HOST:PORT/PATH"),
        ("{http: 'http://:80/x'}", 6, "the address has no host or port", "http://HOST:PORT/PATH"),
        ("{http: {url: 'http://a.test', method: FETCH}}", 35, "found `FETCH`", "Allowed here: DELETE, GET,"),
        (
            "{http: {url: 'http://a.test', status: 99}}",
            35,
            "found `99`: expected a whole number >= 200",
            "Write a whole number",
        ),
        ("{http: {url: 'http://a.test', timeout: 61m}}", 35, "`http` takes more than an hour", "60m at most"),
        ("{open: hello}", 6, "found `hello`", "a link such as"),
        ("{answer: yes-please}", 6, "found `yes-please`", "allow-once"),
        ("{answer: yes}", 6, "found `yes`: YAML reads it as true", "Allowed here: allow, allow-once,"),
        ("{answer: {answer: no}}", 15, "found `no`: YAML reads it as false", "Allowed here: allow, allow-once,"),
        ("{see: {checked: true}}", 6, "`see` does not say what", "Give `text`, `id` or `desc`"),
        (r'{tap: {id: a, desc: "\xAD"}}', 6, "`tap` does not say what", "Give `text`, `id` or `desc`"),
        ("{see: {id: a, text: '“”'}}", 6, "`see` does not say what", "Give `text`, `id` or `desc`"),
        ("{see: {id: a, checked: ja}}", 19, "found `ja`: expected true or false, got text", "Write true or false"),
        ("{tap: [agree]}", 6, "found a list: expected text", "Write a text"),
        ("{see: , id: agree}", 13, "`id` stands beside `see`", "Indent `id` further than `see`"),
        ("{see: a, timeout: 5s}", 14, "`timeout` stands beside `see`", "`- see: {text: ..., timeout: ...}`"),
        ("{swipe: upp}", 6, "found `upp`", "Did you mean `up`?"),
        ("{back: now}", 6, "`back` takes no single value", ""),
        ("{grant: CAMERA}", 6, "found `CAMERA`", "a full name, such as android.permission.CAMERA"),
        ("{launch: {}, back: {}}", 18, "found `back` in the same item as `launch`", "Put `- ` before `back`"),
        ("{}", 5, "found no step here", "Allowed here: answer, back,"),
        ("3", 5, "found no step here", "Write its name first"),
        ("{type: {id: a, text: abc, data_type: person_name}}", 20, "`abc` is too short", "at least 4 bytes"),
        ("phase", 5, "`name` is missing", "Add `name`"),
    ],
)
def test_a_step_that_does_not_fit_is_shown_where_it_stands(step: str, column: int, found: str, allowed: str) -> None:
    error = complaint([PHASE, step])
    assert error.thing == f"written.yaml:7:{column}"
    assert found in error.cause.en
    assert allowed in error.next_step.en


@pytest.mark.parametrize("step", ["{tap: {id: agree, optional: true}}", "{answer: {answer: deny, optional: true}}"])
@pytest.mark.parametrize("looking", [[], ["{see: 同意}", "{wait: 1s}"]])
def test_what_begins_a_phase_is_not_optional(step: str, looking: list[str]) -> None:
    error = complaint([PHASE, *looking, step])
    assert "begins the phase and cannot be `optional`" in error.cause.en
    assert len(read([step, PHASE, "launch", step], EXPECTED).steps) == 4


@pytest.mark.parametrize(
    ("expectation", "found", "allowed"),
    [
        ("{nothing-colected: {phase: before-consent, clauses: [P9.1]}}", "`nothing-colected`", "`nothing-collected`"),
        ("{nothing-sent: {phase: revoked, clauses: [P9.1]}}", "`revoked`, which no step enters", "before-consent"),
        ("{nothing-sent: {phase: before-consent, clauses: [P9.11]}}", "clause `P9.11`", "`P9.1`"),
        ("{nothing-sent: {phase: before-consent, clauses: []}}", "found an empty list", "at least one"),
        ("{nothing-sent: {phase: before-consent, clauses: P9.1}}", "expected a list, got text", "such as [a, b]"),
        ("{nothing-sent: {phase: before-consent, clauses: [P9.1], data_types: []}}", "an empty list", "at least one"),
        ("{nothing-collected: {phase: before-consent, clauses: [P9.1], actors: []}}", "an empty list", "at least one"),
        ("{nothing-sent: , phase: before-consent}", "`phase` stands beside `nothing-sent`", "Indent `phase` further"),
        ("{still-works: {phase: before-consent, clauses: [P9.1], see: home}}", "expected a mapping", "text, id, desc"),
        ("{nothing-sent: {phase: before-consent}}", "`clauses` is missing", "Add `clauses`"),
        ("{nothing-sent: {phase: before-consent, clauses: [P9.1], data_types: [imeii]}}", "`imeii`", "`imei`"),
        ("{nothing-collected: {phase: before-consent, clauses: [P9.1], actors: ['sdk:amapp']}}", "amapp", "`sdk:amap`"),
        ("{still-works: {phase: before-consent, clauses: [P9.1], see: {}}}", "does not say what", "`id`"),
        (
            "{dialog-shown: {phase: before-consent, clauses: [P9.1], see: {id: a}, offers: [{}]}}",
            "not say what",
            "`id`",
        ),
        (
            "{dialog-shown: {phase: before-consent, clauses: [P9.1], see: {id: a}, offers: []}}",
            "found an empty list",
            "at least one",
        ),
        ("{still-works: {phase: before-consent, clauses: [P9.1], see: {checked: true}}}", "does not say what", "`id`"),
        ("{collection-stops: {phase: before-consent, clauses: [P9.1]}}", "`data_types` is missing", ""),
        (
            "{at-most: {phase: before-consent, data_types: [imei], count: 1, per_seconds: 1s, clauses: [P9.1]}}",
            "found `1s`: expected a number, got text",
            "Write a number, such as 2.5",
        ),
        (
            "{at-most: {phase: before-consent, data_types: [imei], count: -1, clauses: [P9.1]}}",
            "found `-1`: expected a whole number >= 0",
            "Write a whole number",
        ),
        ("{only-declared-sdks: {phase: before-consent, clauses: [P3.3.0]}}", "found `before-consent`", "Leave it out"),
        (
            "{nothing-collected: 'phase： before-consent clauses： [P9.1]'}",
            "`nothing-collected` takes no single value",
            "Write `:` in place of the full-width `：`",
        ),
    ],
)
def test_an_expectation_that_names_what_does_not_exist_is_refused(expectation: str, found: str, allowed: str) -> None:
    error = complaint([PHASE], [expectation])
    assert error.thing.startswith("written.yaml:8:")
    assert found in error.cause.en
    assert allowed in error.next_step.en


@pytest.mark.parametrize("kind", sorted(INSTRUMENTS))
@pytest.mark.parametrize("rule", ["nothing-collected", "nothing-sent", "only-declared"])
def test_what_only_watches_for_the_harness_is_no_kind_of_data_that_an_expectation_may_name(
    rule: str, kind: str
) -> None:
    """None of it is ever sent, or counted as watched: the expectation would pass whatever the app did."""
    expectation = f"{{{rule}: {{phase: before-consent, clauses: [P9.1], data_types: [{kind}]}}}}"
    assert f"found the data type `{kind}`, which does not exist" in complaint([PHASE], [expectation]).cause.en


@pytest.mark.parametrize(
    "package", ["''", "com.example.yunzhushou/.Main", "'com.example.yunzhushou '", "com.example.云助手", "yunzhushou"]
)
def test_a_package_that_no_app_can_have_is_refused(package: str) -> None:
    text = write().replace("package: com.example.yunzhushou", f"package: {package}")
    with pytest.raises(BadInput, match=r"Write the package of an app, such as com\.example\.app"):
        parse_scenario(text, "written.yaml", POLICY)


@pytest.mark.parametrize("title", ["2026", "2026-01-31", "1.5", "yes"])
def test_a_title_that_yaml_reads_as_a_number_is_to_be_put_in_quotes(title: str) -> None:
    text = re.sub(r"title: .*", f"title: {title}", write())
    with pytest.raises(BadInput, match=re.escape(f'Put it in quotes: "{title}"')):
        parse_scenario(text, "written.yaml", POLICY)


@pytest.mark.parametrize(
    ("step", "column", "zh"),
    [
        ("lunch", 5, "步骤 `lunch` 不存在。是否想写 `launch`？此处可用：answer、back、"),
        ("{tap: {ident: a}}", 12, "此处写的是 `ident`。此处可用：desc、id、optional、text、timeout"),
        ("{type: {id: a, text: 12}}", 20, '此处写的是 `12`：应为文字，却是整数。请加上引号："12"'),
        ("phase", 5, "缺少 `name`。请加上 `name`。此处可用：name"),
        ("{back: now}", 6, "`back` 后面不能直接写一个值。此处不能写任何内容"),
        ("{wait: 2 seconds}", 6, "此处写的是 `2 seconds`。请写时间，如 500ms、2s、1m"),
        ("{answer: yes}", 6, "此处写的是 `yes`：YAML 把它读作 true。此处可用：allow、"),
        ("{tap: [agree]}", 6, "此处写的是列表：应为文字。请写一段文字"),
        ("{see: , id: agree}", 13, "`id` 与 `see` 写在了同一层。请把 `id` 缩进得比 `see` 更深"),
        ("3", 5, "此处没有步骤。请先写它的名称。此处可用：answer、back、"),
    ],
)
def test_a_wrong_step_is_told_in_chinese_at_the_same_place(step: str, column: int, zh: str) -> None:
    error = complaint([PHASE, step])
    assert error.text.zh.startswith(f"written.yaml:7:{column}：{zh}")
    assert error.text.en.startswith(f"written.yaml:7:{column}: ")


@pytest.mark.parametrize(
    ("fields", "zh"),
    [
        ("phase: revoked, clauses: [P9.1]", "没有步骤进入阶段 `revoked`。此处可用：before-consent"),
        ("phase: before-consent, clauses: [P9.11]", "条款 `P9.11` 不存在。是否想写 `P9.1`？"),
        ("phase: before-consent, clauses: [P9.1], actors: ['sdk:amapp']", "行为方 `sdk:amapp` 不存在。"),
        ("phase: before-consent, clauses: []", "此处的列表是空的。请写列表，至少一项，如 [a, b]"),
    ],
)
def test_a_wrong_expectation_is_told_in_chinese(fields: str, zh: str) -> None:
    error = complaint([PHASE], [f"{{nothing-collected: {{{fields}}}}}"])
    assert error.text.zh.startswith(f"{error.thing}：{zh}")


@pytest.mark.parametrize("step", ["launch", "foreground", "{open: 'yunzhushou://x'}"])
def test_the_app_is_not_started_before_the_first_phase(step: str) -> None:
    error = complaint([step, PHASE])
    assert "before the first phase" in error.cause.en


def test_a_step_whose_fields_stand_at_its_own_indentation_is_told_to_indent_them() -> None:
    error = complaint([PHASE, "see:\n    id: agree"])
    assert error.thing == "written.yaml:8:5"
    assert str(error).endswith("`id` stands beside `see`, not below it. Indent `id` further than `see`")


def test_a_scenario_that_expects_nothing_is_refused() -> None:
    error = complaint([PHASE], [])
    assert error.thing == "written.yaml:7:1"
    assert error.cause.en == "found an empty list"


@pytest.mark.parametrize(
    "name", ["../../evil", '""', ".", '"a\\0b"', "a" * 65, "-a", "Abc", "a/b", "a b", "7", '"abc\\n"']
)
def test_an_id_that_could_lead_out_of_its_folder_is_refused(name: str) -> None:
    with pytest.raises(BadInput) as raised:
        parse_scenario(write().replace("scenario: written", f"scenario: {name}"), "written.yaml", POLICY)
    assert raised.value.thing == "written.yaml:1:1"


def test_an_id_of_letters_digits_and_hyphens_is_taken() -> None:
    text = write().replace("scenario: written", f"scenario: 7-{'a' * 62}")
    assert parse_scenario(text, "written.yaml", POLICY).id == f"7-{'a' * 62}"


def test_an_error_found_after_reading_points_into_the_file(tmp_path: Path) -> None:
    path = tmp_path / "alone.yaml"
    path.write_text(write(), encoding="utf-8")
    scenario = msgspec.structs.replace(read(), path=str(path))
    cause = Text(zh="不在", en="it is not there")
    assert point_at(scenario, ("app", "package"), cause, cause).thing == f"{path}:4:7"


def test_expectations_of_one_kind_and_phase_get_ids_of_their_own() -> None:
    same = "{nothing-sent: {phase: before-consent, clauses: [P9.1]}}"
    named = "{nothing-sent: {id: mine, phase: before-consent, clauses: [P9.1]}}"
    ids = [expectation.id for expectation in read([PHASE], [same, same, named]).expect]
    assert ids == ["nothing-sent-before-consent", "nothing-sent-before-consent-2", "mine"]


def test_phases_are_listed_in_order() -> None:
    assert read([PHASE, "{phase: consented}"]).phases == ("before-consent", "consented")


def test_paths_are_relative_to_the_scenario_file() -> None:
    scenario = load_scenario(PACK / "first-run-consent.yaml")
    assert scenario.policy_path == PACK / "policy.yaml"
    assert scenario.apk_path == PACK / "app" / "yunzhushou.apk"
    assert scenario.variants_path == PACK / "app" / "variants"


def test_a_policy_that_is_not_there_is_shown_where_it_is_named(tmp_path: Path) -> None:
    path = tmp_path / "alone.yaml"
    path.write_text(write(), encoding="utf-8")
    with pytest.raises(BadInput) as raised:
        load_scenario(path)
    assert raised.value.thing == f"{path}:3:1"


def test_a_scenario_that_is_not_there_is_bad_input(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        load_scenario(tmp_path / "none.yaml")


@pytest.mark.parametrize(
    ("expectation", "clause", "checks"),
    [
        ("nothing-collected: {phase: before-consent, clauses: [P9.2]}", "P9.2", "ui"),
        ("nothing-collected: {phase: before-consent, clauses: [P9.1, P1.1.1]}", "P1.1.1", "traffic, ui"),
        ("dialog-shown: {phase: before-consent, see: {id: agree}, clauses: [P5.3.2]}", "P5.3.2", "runtime, traffic"),
        ("still-works: {phase: before-consent, see: {id: agree}, clauses: [P1.7.2.1]}", "P1.7.2.1", "static"),
        ("nothing-sent: {phase: before-consent, clauses: [P1.7.2.5]}", "P1.7.2.5", "runtime, ui"),
        ("at-most: {phase: before-consent, data_types: [imei], count: 1, clauses: [P9.2]}", "P9.2", "ui"),
    ],
)
def test_an_expectation_that_answers_none_of_a_clause_s_checks_is_refused(
    expectation: str, clause: str, checks: str
) -> None:
    written = [f"{{{expectation}}}"]
    error = complaint([PHASE, "launch"], written)
    assert f"the clause `{clause}` is verified by {checks}, of which" in error.cause.en
    assert f"条款 `{clause}` 须以 {checks} 检验" in error.cause.zh
    _, line, column = error.thing.split(":")
    text = write([PHASE, "launch"], written).splitlines()[int(line) - 1]
    assert text[int(column) - 1 :].startswith(clause)


@pytest.mark.parametrize(
    "expectation",
    [
        "nothing-collected: {phase: before-consent, clauses: [P9.1, P5.4.2]}",
        "nothing-sent: {phase: before-consent, clauses: [P1.1.1]}",
        "no-permission-asked: {phase: before-consent, clauses: [P9.2]}",
    ],
)
def test_one_that_answers_one_of_several_checks_is_taken(expectation: str) -> None:
    assert read([PHASE, "launch"], [f"{{{expectation}}}"]).expect


@pytest.mark.parametrize(
    "permission",
    [
        "android.permission.CAMRA",
        "android.permission.INTERNET",
        "andriod.permission.CAMRA",
        "Android.Permission.CAMERA",
        "com.android.permission.READ_CONTACTS",
        "Manifest.permission.CAMERA",
        "com.example.permission.camera",
    ],
)
def test_a_permission_that_nobody_is_asked_for_is_refused(permission: str) -> None:
    asked = f"{{no-permission-asked: {{phase: before-consent, permissions: [{permission}], clauses: [P9.1]}}}}"
    assert f"found the permission that the user is asked for `{permission}`" in str(
        complaint([PHASE, "launch"], [asked])
    )


@pytest.mark.parametrize(
    "permission",
    [
        "android.permission.CAMERA",
        "android.permission.health.READ_STEPS",
        "com.example.permission.OF_ITS_OWN",
        "com.android.voicemail.permission.ADD_VOICEMAIL",
        "com.android.browser.permission.READ_HISTORY_BOOKMARKS",
    ],
)
def test_one_that_the_user_may_be_asked_for_is_taken(permission: str) -> None:
    asked = f"{{no-permission-asked: {{phase: before-consent, permissions: [{permission}], clauses: [P9.1]}}}}"
    assert read([PHASE, "launch"], [asked]).expect
