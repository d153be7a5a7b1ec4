"""Every YAML file of a named folder is a scenario, belongs to one, or is an error."""

from __future__ import annotations

import codecs
import os
import shutil
from pathlib import Path

import pytest

from harness.errors import BadInput
from harness.scenario import find_scenarios
from harness.scenario.packs import pack

PACK = pack("yunzhushou")
PAPER = """scenario: {id}
title: {{zh: 写的, en: written}}
policy: policy.yaml
app: {{package: com.example.yunzhushou}}
steps:
  - phase: before-consent
  - launch
expect:
  - nothing-sent: {{phase: before-consent, clauses: [P9.1]}}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copy(PACK / "policy.yaml", tmp_path / "policy.yaml")
    (tmp_path / "first.yaml").write_text(PAPER.format(id="first"), encoding="utf-8")
    return tmp_path


def found(*paths: Path) -> list[str]:
    return [scenario.id for scenario in find_scenarios(paths)]


def refused(*paths: Path) -> str:
    with pytest.raises(BadInput) as raised:
        find_scenarios(paths)
    return raised.value.text.en


@pytest.mark.parametrize(
    "name",
    [
        *("second.yaml", "second.yml", "second.YAML", "Second.Yml"),
        *("second.yaml.txt", "second。yaml", "second．yml", "second.yaml.", "second.yaml .txt"),
        *("second.ｙａｍｌ", "second．ＹＭＬ", "second.yaml\u200b", "second.yaml.txt.TXT"),
    ],
)
def test_a_scenario_is_found_whatever_its_ending(folder: Path, name: str) -> None:
    (folder / name).write_text(PAPER.format(id="second"), encoding="utf-8")
    assert sorted(found(folder)) == ["first", "second"]


@pytest.mark.parametrize("name", ["second.yaml.bak", "second.yaml~", "yaml", "second.txt"])
def test_what_is_kept_under_another_name_is_no_scenario(folder: Path, name: str) -> None:
    (folder / name).write_text(PAPER.format(id="second"), encoding="utf-8")
    assert found(folder) == ["first"]


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        ("scenario: second", '"scenario": second'),
        ("scenario: second", "scenario : second"),
        ("scenario: second", "'scenario'  : second"),
        ("scenario: second", "# a comment\n\n---\nscenario: second"),
        ("scenario: second", "scenario:\n  second"),
    ],
)
def test_a_scenario_is_found_however_its_first_line_is_written(folder: Path, written: str, instead: str) -> None:
    text = PAPER.format(id="second").replace(written, instead)
    (folder / "second.yaml").write_text(text, encoding="utf-8")
    assert found(folder) == ["first", "second"]


def test_a_byte_order_mark_hides_nothing(folder: Path) -> None:
    (folder / "second.yaml").write_bytes(codecs.BOM_UTF8 + PAPER.format(id="second").encode())
    assert found(folder) == ["first", "second"]


def test_a_policy_with_a_byte_order_mark_is_read(folder: Path) -> None:
    text = (folder / "policy.yaml").read_bytes()
    (folder / "policy.yaml").write_bytes(codecs.BOM_UTF8 + text)
    assert found(folder) == ["first"]


def test_a_folder_below_is_read_and_a_link_is_followed_once(folder: Path) -> None:
    (folder / "deep" / "deeper").mkdir(parents=True)
    text = PAPER.format(id="second").replace("policy: ", "policy: ../../")
    (folder / "deep" / "deeper" / "second.yaml").write_text(text, encoding="utf-8")
    (folder / "deep" / "up").symlink_to(folder)
    (folder / "again.yaml").symlink_to(folder / "first.yaml")
    assert sorted(found(folder)) == ["first", "second"]


def test_a_link_that_leads_to_itself_is_an_error_of_that_file(folder: Path) -> None:
    (folder / "self.yaml").symlink_to("self.yaml")
    (folder / "round.yaml").symlink_to("about.yaml")
    (folder / "about.yaml").symlink_to("round.yaml")
    assert {line.partition(":")[0] for line in refused(folder).splitlines()} == {
        str(folder / name) for name in ("self.yaml", "round.yaml", "about.yaml")
    }


@pytest.mark.parametrize("encoding", ["gbk", "utf-16", "utf-16-le", "utf-32"])
def test_a_scenario_in_another_encoding_is_an_error(folder: Path, encoding: str) -> None:
    (folder / "second.yaml").write_bytes(PAPER.format(id="second").encode(encoding))
    assert "not in UTF-8" in refused(folder)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (PAPER.format(id="second").replace("scenario: ", "scenario："), "found the full-width `：`"),
        (PAPER.format(id="second").replace("scenario: ", "Scenario: "), "Did you mean `scenario`?"),
        (PAPER.format(id="second").replace("scenario: second\n", ""), "it has no `scenario:`"),
        (PAPER.format(id="second").replace("steps:", "steps: ["), "this is not YAML"),
        ("services: {web: {image: nginx}}\n", "it has no `scenario:`"),
        ("", "the file is empty"),
        ("# nothing yet\n", "the file is empty"),
    ],
)
def test_what_is_neither_is_an_error(folder: Path, text: str, says: str) -> None:
    (folder / "second.yaml").write_text(text, encoding="utf-8")
    told = refused(folder)
    assert told.startswith(str(folder / "second.yaml"))
    assert says in told


def test_a_policy_that_no_scenario_names_is_an_error(folder: Path) -> None:
    shutil.copy(folder / "policy.yaml", folder / "policy-2027.yaml")
    assert refused(folder).startswith(str(folder / "policy-2027.yaml"))


def test_what_a_user_adds_beside_a_policy_is_no_stranger(folder: Path) -> None:
    (folder / "sdks.yaml").write_text("sdks: []\n", encoding="utf-8")
    assert found(folder) == ["first"]
    (folder / "deep").mkdir()
    (folder / "sdks.yaml").rename(folder / "deep" / "sdks.yaml")
    assert refused(folder).startswith(str(folder / "deep" / "sdks.yaml"))


def test_what_is_wrong_with_several_files_is_told_at_once(folder: Path) -> None:
    (folder / "first.yaml").write_text(PAPER.format(id="first").replace("launch", "lunch"), encoding="utf-8")
    (folder / "second.yaml").write_bytes(PAPER.format(id="second").encode("gbk"))
    told = refused(folder).splitlines()
    assert len(told) == 2, "the policy is not called a stranger where the scenario that names it has a fault"
    assert told[0].startswith(str(folder / "first.yaml"))
    assert told[1].startswith(str(folder / "second.yaml"))


def test_what_is_hidden_belongs_to_a_tool(folder: Path) -> None:
    for name in (".git", ".idea"):
        (folder / name).mkdir()
        (folder / name / "workspace.yaml").write_text("a: 1\n", encoding="utf-8")
    (folder / "._first.yaml").write_bytes(b"\0\5\x16\7")
    assert found(folder) == ["first"]


def test_a_link_that_leads_nowhere_and_a_pipe_are_errors(folder: Path) -> None:
    (folder / "gone.yaml").symlink_to(folder / "none.yaml")
    os.mkfifo(folder / "pipe.yml")
    told = refused(folder)
    assert "gone.yaml" in told
    assert "pipe.yml: it is no ordinary file" in told


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_read_is_an_error(folder: Path) -> None:
    (folder / "closed").mkdir(mode=0)
    try:
        assert "the folder cannot be read" in refused(folder)
    finally:
        (folder / "closed").chmod(0o700)


def test_a_folder_with_the_name_of_a_file_is_a_folder(folder: Path) -> None:
    (folder / "second.yaml").mkdir()
    assert found(folder) == ["first"]


@pytest.mark.parametrize("name", ["none", "a" * 300, "a\0b"])
def test_a_path_that_is_none_is_refused(folder: Path, name: str) -> None:
    assert "there is no such file or folder" in refused(folder / name)


def test_a_folder_without_a_scenario_is_refused(tmp_path: Path) -> None:
    assert "holds no scenario" in refused(tmp_path)
