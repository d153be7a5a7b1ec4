"""What would end a suite later is found out before a device is opened, and two policies never share a report."""

from __future__ import annotations

import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from harness.errors import BadInput, InfrastructureError
from harness.evidence import read_bundle
from harness.judge import Verdict, judge
from harness.report import suites_of
from harness.runner import RunOptions
from harness.scenario import find_scenarios
from harness.scenario.packs import pack
from harness.suite import Outcome, check_suite, find_bundles, write_reports
from tests.device.apks import apk, archive
from tests.report.bundle import write_bundle

PACK = pack("yunzhushou")
PAPER = """
scenario: {id}
title: {{zh: 写的, en: written}}
policy: {policy}
app: {{package: com.example.yunzhushou, {app}}}
steps:
  - {install}
  - phase: before-consent
  - launch
  - type: {{id: field, text: {typed}}}
expect:
  - nothing-sent: {{phase: before-consent, clauses: [P9.1]}}
"""
APK = f"apk: {PACK}/app/yunzhushou.apk"


@pytest.fixture(autouse=True)
def _policy(tmp_path: Path) -> None:
    shutil.copy(PACK / "policy.yaml", tmp_path / "policy.yaml")


def written(
    folder: Path,
    name: str = "first",
    *,
    id: str = "",
    policy: str = "policy.yaml",
    app: str = APK,
    install: str = "install",
    typed: str = "plain",
) -> Path:
    """A scenario file; its text begins on line 2."""
    path = folder / f"{name}.yaml"
    text = PAPER.format(id=id or name, policy=policy, app=app, install=install, typed=typed)
    path.write_text(text, encoding="utf-8")
    return path


def refused(*paths: Path, serial: str = "R5CT10", **options: object) -> BadInput:
    with pytest.raises(BadInput) as raised:
        checked(*paths, serial=serial, **options)
    assert not (paths[0].parent / "out").exists()
    return raised.value


def checked(*paths: Path, serial: str = "R5CT10", **options: object) -> None:
    scenarios = find_scenarios(paths)
    check_suite(scenarios, paths[0].parent / "out", options=RunOptions(**options), serial=serial)  # type: ignore[arg-type]


def test_a_suite_in_order_is_taken_and_leaves_no_trace(tmp_path: Path) -> None:
    checked(written(tmp_path), written(tmp_path, "second"))
    assert not (tmp_path / "out").exists()


def test_two_scenarios_of_one_id_are_refused_with_both_files(tmp_path: Path) -> None:
    first, second = written(tmp_path), written(tmp_path, "second", id="first")
    error = refused(first, second)
    assert error.thing == str(second)
    assert error.cause.en == f"its id `first` is that of {first}"
    assert str(first) in error.cause.zh


def test_a_file_that_is_named_twice_is_refused(tmp_path: Path) -> None:
    first = written(tmp_path)
    assert refused(first, first).cause.en == "it is named twice"


def test_two_policies_in_one_run_are_refused_with_both_files(tmp_path: Path) -> None:
    other = tmp_path / "other.yaml"
    other.write_text((tmp_path / "policy.yaml").read_text(encoding="utf-8") + "\n# of another year\n", encoding="utf-8")
    error = refused(written(tmp_path), written(tmp_path, "second", policy="other.yaml"))
    assert error.cause.en == f"it tests {other}, but {tmp_path / 'first.yaml'} tests {tmp_path / 'policy.yaml'}"


def test_one_policy_in_two_places_is_one_policy(tmp_path: Path) -> None:
    shutil.copy(tmp_path / "policy.yaml", tmp_path / "copy.yaml")
    checked(written(tmp_path), written(tmp_path, "second", policy="copy.yaml"))


def test_a_folder_that_holds_a_bundle_is_refused_before_the_first_run(tmp_path: Path) -> None:
    second = written(tmp_path, "second")
    (tmp_path / "out" / "second").mkdir(parents=True)
    (tmp_path / "out" / "second" / "manifest.json").touch()
    with pytest.raises(BadInput) as raised:
        checked(written(tmp_path), second)
    assert raised.value.thing == str(tmp_path / "out" / "second")


@pytest.mark.parametrize("place", ["/proc/harness-reports", "/dev/null/reports"])
def test_a_folder_that_cannot_be_written_is_found_out_before_the_first_run(tmp_path: Path, place: str) -> None:
    scenarios = find_scenarios([written(tmp_path)])
    with pytest.raises(InfrastructureError, match="by --out"):
        check_suite(scenarios, Path(place), options=RunOptions(), serial="R5CT10")


def test_runs_that_begin_at_once_in_one_new_folder_do_not_get_in_each_others_way(tmp_path: Path) -> None:
    """As the shares of a demo do."""
    scenarios = find_scenarios([written(tmp_path)])

    def begin(number: int) -> None:
        check_suite(scenarios, tmp_path / "out" / str(number // 8), options=RunOptions(), serial="R5CT10")

    with ThreadPoolExecutor(8) as together:
        assert list(together.map(begin, range(400))) == [None] * 400


def test_an_apk_that_is_not_there_is_shown_where_it_is_named(tmp_path: Path) -> None:
    path = written(tmp_path, app="apk: app/none.apk")
    error = refused(path)
    assert error.thing == f"{path}:5:40"
    assert error.text.en.endswith(f"`app/none.apk`: there is no such file. Name it relative to {tmp_path}")
    assert "`app/none.apk` 不存在" in error.text.zh


def test_an_apk_that_is_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "app.apk").mkdir()
    assert "it is a folder" in refused(written(tmp_path, app="apk: app.apk")).cause.en
    assert "it is a folder" in refused(written(tmp_path), apk=tmp_path / "app.apk").cause.en


@pytest.mark.timeout(30)
def test_an_apk_that_is_a_pipe_or_a_device_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "app.apk")
    assert "no ordinary file" in refused(written(tmp_path, app="apk: app.apk")).cause.en
    assert "no ordinary file" in refused(written(tmp_path), apk=Path("/dev/zero")).cause.en


def test_a_file_is_no_folder_of_bundles(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as raised:
        find_bundles([Path(os.devnull)])
    assert "holds no evidence bundle" in raised.value.cause.en


def test_the_apk_of_a_step_is_shown_where_the_step_stands(tmp_path: Path) -> None:
    path = written(tmp_path, install="install: other.apk")
    assert refused(path).thing == f"{path}:7:5"


def test_a_scenario_that_installs_nothing_known_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, app="variants: .")
    assert refused(path).thing == f"{path}:7:5"


def test_with_another_app_the_scenario_s_own_need_not_be_there(tmp_path: Path) -> None:
    checked(written(tmp_path, app="apk: none.apk"), apk=PACK / "app" / "yunzhushou.apk")


def test_where_nothing_is_installed_no_apk_is_needed(tmp_path: Path) -> None:
    checked(written(tmp_path, app="apk: none.apk", install="force-stop"))


def test_a_variant_that_does_not_exist_is_refused_with_those_that_do(tmp_path: Path) -> None:
    path = written(tmp_path, app=f"{APK}, variants: {PACK}/app/variants")
    error = refused(path, variant="eagre")
    assert error.thing == "--variant eagre"
    assert "eager-camera" in error.next_step.en
    checked(path, variant="eager-camera")


def test_a_folder_of_variants_that_is_none_is_shown_where_it_is_named(tmp_path: Path) -> None:
    path = written(tmp_path, app="variants: none")
    assert refused(path, variant="eagre").thing == f"{path}:5:40"


def test_text_that_the_simulator_cannot_type_is_shown_where_it_stands(tmp_path: Path) -> None:
    path = written(tmp_path, typed="张伟")
    error = refused(path, serial="simulator")
    assert error.thing == f"{path}:10:23"
    assert "ASCII only" in error.next_step.en
    checked(path, serial="R5CT10")  # where ADBKeyboard may be in use


def test_what_a_user_adds_beside_one_copy_of_a_policy_makes_it_another(tmp_path: Path) -> None:
    """A report refuses them: that was found out after both had been performed."""
    (tmp_path / "deep").mkdir()
    first, second = written(tmp_path), written(tmp_path / "deep", name="second")
    shutil.copy(tmp_path / "policy.yaml", tmp_path / "deep" / "policy.yaml")
    checked(first, second)
    (tmp_path / "deep" / "sdks.yaml").write_text("first_party: {packages: [cn.jiguang]}\n", encoding="utf-8")
    assert "A report speaks of one policy" in refused(first, second).next_step.en


def test_bundles_of_two_policies_are_refused_with_both_names(tmp_path: Path) -> None:
    bundles = [write_bundle(tmp_path / name) for name in ("one", "two")]
    policy = bundles[1] / "policy.yaml"
    policy.write_text(policy.read_text(encoding="utf-8") + "\n# of another year\n", encoding="utf-8")
    judged = tuple((evidence, judge(evidence)) for evidence in map(read_bundle, bundles))
    with pytest.raises(BadInput) as raised:
        write_reports(Outcome(judged=judged, error=None), tmp_path / "report")
    assert raised.value.thing == str(bundles[1])
    assert str(bundles[0]) in raised.value.cause.en


def test_bundles_of_two_policies_have_a_verdict_each_and_one_together(tmp_path: Path) -> None:
    bundles = [write_bundle(tmp_path / name) for name in ("one", "two")]
    policy = bundles[1] / "policy.yaml"
    policy.write_text(policy.read_text(encoding="utf-8") + "\n# of another year\n", encoding="utf-8")
    judged = tuple((evidence, judge(evidence)) for evidence in map(read_bundle, bundles))
    assert [suite.policy.policy for suite in suites_of(judged)] == ["yunzhushou", "yunzhushou"]
    assert Outcome(judged=judged, error=None).verdict is Verdict.FAIL
    assert Outcome(judged=(), error=None).verdict is Verdict.INCONCLUSIVE


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (apk("com.example.other"), "it holds com.example.other, not com.example.yunzhushou"),
        (b"no zip file", "it is no APK"),
        (apk("com.example.yunzhushou", split="config.zh"), "only a split"),
    ],
)
def test_an_apk_that_cannot_be_the_app_is_refused_before_a_device_is_opened(
    tmp_path: Path, data: bytes, says: str
) -> None:
    (tmp_path / "app.apk").write_bytes(data)
    own, step = written(tmp_path, app="apk: app.apk"), written(tmp_path, "second", install="install: app.apk")
    assert refused(own).thing == f"{own}:5:40"
    assert refused(step).thing == f"{step}:7:5"
    for error in (refused(own), refused(step), refused(own, apk=tmp_path / "app.apk")):
        assert says in error.cause.en


def test_a_set_of_splits_of_the_app_is_taken(tmp_path: Path) -> None:
    package = "com.example.yunzhushou"
    entries = {"base.apk": apk(package), "config.zh.apk": apk(package, split="config.zh")}
    (tmp_path / "app.xapk").write_bytes(archive(entries))
    checked(written(tmp_path, app="apk: app.xapk"))


def test_what_is_left_of_a_bundle_among_whole_ones_is_told(tmp_path: Path) -> None:
    whole, broken = write_bundle(tmp_path / "whole"), write_bundle(tmp_path / "broken")
    assert find_bundles([tmp_path]) == (broken, whole)
    (broken / "manifest.json").unlink()
    with pytest.raises(BadInput, match="it has no manifest") as raised:
        find_bundles([tmp_path])
    assert raised.value.thing == str(broken)
    assert find_bundles([whole]) == (whole,)


def test_other_folders_beside_bundles_are_no_bundles(tmp_path: Path) -> None:
    whole = write_bundle(tmp_path / "whole")
    (tmp_path / "notes").mkdir()
    (tmp_path / "pack").mkdir()
    shutil.copy(PACK / "policy.yaml", tmp_path / "pack" / "policy.yaml")
    assert find_bundles([tmp_path]) == (whole,)


def test_a_folder_whose_name_is_too_long_is_refused_in_words(tmp_path: Path) -> None:
    scenarios = find_scenarios([written(tmp_path)])
    with pytest.raises(InfrastructureError, match="cannot be written"):
        check_suite(scenarios, tmp_path / ("a" * 300), options=RunOptions(), serial="R5CT10")
