"""Rows of the platform are held against its class files: a name that no phone has is an error, never a quiet pass."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import msgspec
import pytest

from harness.catalogue import ApiRange, check, due, load_data_types, load_techniques, loading, platform, rows
from harness.errors import BadInput
from harness.runner.checks import RunOptions, check_scenario
from harness.scenario import load_scenario

TECHNIQUES = {technique.id: technique for technique in load_techniques()}
IMEI = TECHNIQUES["imei.imei"]
FIRST_RUN = Path(__file__).parents[2] / "scenarios" / "yunzhushou" / "first-run-consent.yaml"


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"class_name": "android.telephony.TelephonyManger"}, "TelephonyManger"),
        ({"class_name": "com.andriod.internal.telephony.ITelephony$Stub$Proxy"}, "com.andriod"),
        ({"class_name": "android.telephony.TelephonyManager$Inner"}, "TelephonyManager$Inner"),
        ({"class_name": "com.example.sdk.Ids"}, "com.example.sdk.Ids"),
        ({"method": "getIMEI"}, "TelephonyManager.getIMEI"),
        ({"overloads": ("getImei(long)",)}, "getImei(long)"),
        ({"api": ApiRange(min=26, max=30)}, "31, 32, 33, 34, 35, 36"),
        ({"class_name": "android.location.LocationListener", "method": "onFlushComplete"}, "29, 30"),
        ({"class_name": "android.app.NotificationManager", "method": "areBubblesEnabled"}, "26, 27, 28, 29, 30"),
        ({"class_name": "android.content.pm.PackageManager", "method": "getNameForUid"}, "abstract"),
    ],
)
def test_a_row_that_the_platform_does_not_bear_out_is_an_error_that_names_file_and_row(
    changes: dict[str, Any], named: str
):
    row = msgspec.structs.replace(IMEI, **changes)
    with pytest.raises(BadInput) as caught:
        check((row,))
    assert re.match(r"techniques/imei\.yaml:\d+, imei\.imei: ", str(caught.value))
    assert named in str(caught.value)


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"comes_with": "app"}, "takes no `comes_with`"),
        ({"comes_with": "vendor"}, "takes no `comes_with`"),
        ({"comes_with": "app", "class_name": "android.telephony.TelephonyManger"}, "no app brings it"),
        ({"comes_with": "app", "method": "getIMEI"}, "no app brings it"),
        ({"delivers": "imei.delivry"}, "imei.delivry"),
        ({"after": ("imei.imei", "imei.nothing")}, "imei.nothing"),
    ],
)
def test_a_row_that_claims_what_is_not_so_is_an_error(changes: dict[str, Any], named: str):
    with pytest.raises(BadInput, match=r"imei\.imei") as caught:
        check((msgspec.structs.replace(IMEI, **changes),))
    assert named in str(caught.value)


def _catalogue(folder: Path, monkeypatch: pytest.MonkeyPatch, **files: str) -> None:
    """The catalogue as it would be with these files of techniques."""
    (folder / "techniques").mkdir()
    for name, text in files.items():
        (folder / "techniques" / f"{name}.yaml").write_text(text, encoding="utf-8")
    load_data_types()  # stay as they are
    monkeypatch.setattr(loading, "files", lambda _: folder)


ROW = """\
- id: {id}
  data_type: {data_type}
  class: android.telephony.TelephonyManager
  method: getImei
  severity: high
  source: https://developer.android.com/
"""


@pytest.mark.parametrize(
    ("second", "said"),
    [
        (ROW.format(id="imei.imei", data_type="imei"), "techniques/b.yaml:2: imei.imei stands at techniques/a.yaml:1"),
        (ROW.format(id="imei.two", data_type="imie"), "techniques/b.yaml:2, imei.two: no data type is named imie"),
        (ROW.format(id="imei.two", data_type="imei").replace("high", "hihg"), "b.yaml:2: it cannot be read"),
    ],
)
def test_a_row_with_a_name_that_is_taken_or_unknown_is_an_error_with_file_and_line(
    second: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    _catalogue(tmp_path, monkeypatch, a=ROW.format(id="imei.imei", data_type="imei"), b=f"# a remark\n{second}")
    caches = (loading.load_rows, loading.row_places, rows.load_techniques)
    try:
        for each in caches:
            each.cache_clear()
        with pytest.raises(BadInput, match=re.escape(said)):
            load_techniques()
    finally:
        monkeypatch.undo()
        for each in caches:
            each.cache_clear()


@pytest.mark.parametrize("comes_with", ["app", "vendor"])
def test_a_class_that_the_platform_need_not_have_is_no_error_where_the_row_says_so(comes_with: str):
    row = msgspec.structs.replace(IMEI, class_name="com.example.sdk.Ids", comes_with=comes_with)
    check((row,))
    assert due(row, 34) == frozenset()


def test_two_rows_may_share_the_levels_of_one_method():
    early, late = (msgspec.structs.replace(IMEI, api=api) for api in (ApiRange(max=30), ApiRange(min=31)))
    check((early, late))


def test_what_every_phone_has_depends_on_its_level():
    prompt = TECHNIQUES["imei.primary"]
    assert due(prompt, 33) == frozenset()
    assert due(prompt, 34) == {"getPrimaryImei()"}
    assert due(prompt, 41) == {"getPrimaryImei()"}  # a later one is held to the last that is known


def test_a_method_is_found_where_its_class_inherits_it():
    named = {method.signature for method in platform.methods("android.app.Activity", "getContentResolver")}
    assert named == {"getContentResolver()"}


def test_an_abstract_class_is_known_by_what_it_implements():
    (opened,) = platform.methods("android.content.ContentProvider", "onCreate")
    assert opened.abstract
    assert not any(method.abstract for method in platform.methods("android.content.ContentResolver", "query"))


def test_the_table_has_every_level_from_android_8_to_16():
    (method,) = platform.methods("android.os.Build", "getSerial")
    assert method.levels == frozenset(range(26, 37))


def test_a_row_that_no_phone_bears_out_is_told_before_a_device_is_opened(monkeypatch: pytest.MonkeyPatch):
    misspelt = msgspec.structs.replace(IMEI, class_name="android.telephony.TelephonyManger")
    monkeypatch.setattr(rows, "load_rows", lambda: (misspelt,))
    load_techniques.cache_clear()
    try:
        with pytest.raises(BadInput, match="TelephonyManger"):
            check_scenario(load_scenario(FIRST_RUN), RunOptions(), serial="PHONE")
    finally:
        load_techniques.cache_clear()
