"""`harness new` writes a suite that runs as it is, says nothing of what it does not know, and overwrites nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from harness.policy import load_policy
from harness.scenario import load_scenario
from tests.cli.test_language import CHINESE, ENGLISH, harness
from tests.conftest import DEMO_APK, DEMO_APP
from tests.inventory.apks import apk, named


def test_an_apk_gives_a_suite_that_installs_it(tmp_path: Path) -> None:
    done = harness("new", str(DEMO_APK), "--out", str(tmp_path / "suite"), locale=ENGLISH)
    assert done.returncode == 0, done.stderr
    scenario = load_scenario(tmp_path / "suite" / "first-start.yaml")
    assert [str(step) for step in scenario.steps[:3]] == ["install", "phase before-consent", "launch"]
    assert scenario.apk_path is not None
    assert scenario.apk_path.samefile(DEMO_APK)
    assert scenario.app.package == DEMO_APP


def test_what_the_apk_holds_is_told_and_not_declared(tmp_path: Path) -> None:
    harness("new", str(DEMO_APK), "--out", str(tmp_path / "suite"), locale=CHINESE)
    text = (tmp_path / "suite" / "policy.yaml").read_text(encoding="utf-8")
    assert "# - android.permission.CAMERA\n" in text
    assert "Bugly" in text
    policy = load_policy(tmp_path / "suite" / "policy.yaml")
    assert (policy.sdks, policy.permissions, policy.functions) == ((), (), ())


def test_a_package_gives_a_suite_for_the_app_that_is_on_the_device(tmp_path: Path) -> None:
    done = harness("new", "com.example.shop", "--out", str(tmp_path / "suite"), locale=ENGLISH)
    assert done.returncode == 0, done.stderr
    scenario = load_scenario(tmp_path / "suite" / "first-start.yaml")
    assert (str(scenario.steps[0]), scenario.apk_path) == ("clear", None)


def test_a_manifest_can_put_nothing_into_the_files(tmp_path: Path) -> None:
    name = "a.B\nfirst_party: {packages: [com.evil], hosts: []}\u2028x: y"
    (tmp_path / "shop.apk").write_bytes(apk(named("uses-permission", name)))
    done = harness("new", str(tmp_path / "shop.apk"), "--out", str(tmp_path / "suite"), locale=ENGLISH)
    assert done.returncode == 0, done.stderr
    assert load_policy(tmp_path / "suite" / "policy.yaml").first_party.packages == ("com.example.shop",)


@pytest.mark.parametrize(
    ("app", "said"),
    [
        ("nowhere.apk", "there is no such file"),
        ("no.zip", "no.zip"),
        ("evil.apk", "the package of its app cannot be read"),
        ("", "it is no package"),
    ],
)
def test_what_is_no_app_is_refused_and_nothing_is_written(tmp_path: Path, app: str, said: str) -> None:
    (tmp_path / "no.zip").write_bytes(b"no zip")
    (tmp_path / "evil.apk").write_bytes(apk(package="../../evil"))
    done = harness("new", str(tmp_path / app), "--out", str(tmp_path / "suite"), locale=ENGLISH)
    assert (done.returncode, said in done.stderr) == (2, True), done.stderr
    assert not (tmp_path / "suite").exists()


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "policy.yaml").write_text("mine", encoding="utf-8")
    done = harness("new", "com.example.shop", "--out", str(tmp_path), locale=ENGLISH)
    assert done.returncode == 2
    assert "the folder is not empty" in done.stderr
    assert (tmp_path / "policy.yaml").read_text(encoding="utf-8") == "mine"
