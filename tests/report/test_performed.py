"""The report says how many of a suite's scenario files were performed, and names the others."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from harness.evidence import Evidence, read_bundle
from harness.report import performed
from harness.text import Text
from tests.report.bundle import write_bundle


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Evidence:
    return read_bundle(write_bundle(tmp_path_factory.mktemp("suite") / "one"))


def of(bundle: Evidence, scenario: str, *suite: str, aborted: Text | None = None) -> Evidence:
    manifest = msgspec.structs.replace(bundle.manifest, scenario=scenario, suite=suite, aborted=aborted, ended="2026")
    return replace(bundle, manifest=manifest)


def test_a_whole_suite_is_counted(bundle: Evidence) -> None:
    suite = performed([of(bundle, "a", "a", "b"), of(bundle, "b", "a", "b")])
    assert suite.text.en == "2 of 2 scenario files performed"
    assert suite.text.zh == "共 2 个场景文件，执行了 2 个"


def test_shares_of_a_suite_make_a_whole(bundle: Evidence) -> None:
    assert performed([of(bundle, "a", "a"), of(bundle, "b", "b")]).text.en.startswith("2 of 2 ")


def test_a_bundle_that_was_taken_away_is_missed(bundle: Evidence) -> None:
    assert performed([of(bundle, "a", "a", "b")]).text.en == "1 of 2 scenario files performed; not performed: b"


def test_a_run_that_was_aborted_is_not_counted(bundle: Evidence) -> None:
    cut = of(bundle, "b", "a", "b", aborted=Text(zh="断开", en="gone"))
    assert performed([of(bundle, "a", "a", "b"), cut]).text.zh == "共 2 个场景文件，执行了 1 个；没有执行完：b"


def test_a_bundle_that_knows_of_no_suite_is_one(bundle: Evidence) -> None:
    assert performed([of(bundle, "a")]).text.en == "1 of 1 scenario files performed"
