"""No value that a run knows stands in its report or JUnit XML, wherever the run wrote it down."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import msgspec
import pytest

from harness.events.agent import Outcome
from harness.events.records import (
    AppError,
    Gap,
    Planted,
    PlantedBy,
    Problem,
    Record,
    Screen,
    StackTrace,
    StepResult,
    Witness,
)
from harness.evidence import read_bundle
from harness.judge import SuiteVerdict, judge
from harness.report import suite_of, write_junit, write_report
from harness.report.formats import CLAUSES
from harness.text import Text
from tests.report.bundle import SECOND, SECRET, collection, flow, write_bundle

SERIAL = "R58M41ABCDE"
OBTAINED = {
    "android_id": SECRET,
    "mac_wifi": "6e:69:b8:8d:a9:50",
    "bssid": "8a:0b:1c:2d:3e:4f",
    "ssid": "张伟的热点",
    "device_accounts": "zhangwei@example.cn",
    "clipboard": "验证码 4f7b 请勿告诉他人",
    "serial_number": SERIAL,
    "precise_location": "39.951217,116.455659",
}
PLANTED = {"contacts": "13800138000", "person_name": "张伟", "otp_code": "8264"}
TYPED = ("tenant-7319", "zhangwei-8264", "Pa55-word-2957")  # by the steps of the scenario
KNOWN = (*OBTAINED.values(), *PLANTED.values(), *TYPED)


def forms(value: str) -> Iterator[str]:
    for variant in dict.fromkeys((value, value.upper(), value.lower())):
        raw = variant.encode()
        yield variant
        yield quote(raw, safe="")
        yield quote(raw, safe="").lower()
        yield base64.b64encode(raw).decode().rstrip("=")
        yield base64.urlsafe_b64encode(raw).decode().rstrip("=")
        yield raw.hex()
        yield json.dumps(variant)[1:-1]


EVERYTHING = " ".join(form for value in KNOWN for form in forms(value))


def text(before: str) -> Text:
    return Text(zh=f"{before}：{EVERYTHING}", en=f"{before}: {EVERYTHING}")


def records() -> Iterator[Record]:
    for number, (data_type, value) in enumerate(OBTAINED.items(), start=10):
        yield collection(id=f"e{number}", data_type=data_type, value=value, values=(value,), ns=3 * SECOND + number)
    for data_type, value in PLANTED.items():
        yield Planted(data_type=data_type, value=value, source=PlantedBy.CANARY)
    yield collection(
        id="e90", outcome=Outcome.DENIED, value="", values=(), error=f"SecurityException: {EVERYTHING}", stack="k9"
    )
    yield collection(id="e92", data_type="installed_apps", values=("com.google.android.gms",), stack="k8")
    yield StackTrace(id="k8", frames=("com.google.android.gms.common.Api.of(Api.java:1)",))
    yield StackTrace(id="k9", frames=(f"com.example.A.b({EVERYTHING})", "com.example.yunzhushou.C.d(C.java:1)"))
    yield collection(id="e91", thread=EVERYTHING, process=EVERYTHING, value=EVERYTHING, stack="k9")
    sent = "&".join(f"field={form}" for value in KNOWN for form in forms(value))
    yield flow(
        id="f90",
        host="zhangwei-8264.example.cn",
        url=f"https://zhangwei-8264.example.cn/{quote(TYPED[2])}/{PLANTED['contacts']}?{sent}",
        request_headers=(("X-User", EVERYTHING),),
        request_body=json.dumps({value: form for value in KNOWN for form in forms(value)}).encode(),
        error=EVERYTHING,
    )
    # A value that begins within what is shown of a body, and ends after it.
    yield flow(id="f91", request_body=b"x" * 1_990 + b" " + "验证码 4f7b 请勿告诉他人".encode())
    yield flow(id="f92", request_body="name=张伟".encode("gbk"), status=None, error=EVERYTHING)
    yield StepResult(
        index=8, text=f"type text={TYPED[0]} id=tenant", phase="consented", started_ns=1, ended_ns=2, problem=None
    )
    yield StepResult(index=30, text=EVERYTHING, phase="consented", started_ns=1, ended_ns=2, problem=text("no"))
    yield Gap(witness=Witness.TRAFFIC, phase="consented", pid=None, reason=text("gap"), from_ns=1, to_ns=2)
    yield Problem(witness=Witness.HOOKS, pid=77, ns=6 * SECOND, message=text("problem"))
    yield AppError(pid=77, ns=6 * SECOND, message=f"{TYPED[2]} {PLANTED['contacts']} {SECRET}")
    yield Screen(
        id="s90", phase="consented", why=text("why"), ns=1, png="", xml="", activity=EVERYTHING, problem=text("problem")
    )


@dataclass(frozen=True)
class Drawn:
    masked: str
    shown: str
    junit: str
    clauses: str


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Drawn:
    directory: Path = tmp_path_factory.mktemp("run")
    evidence = read_bundle(write_bundle(directory / "bundle", records(), serial=SERIAL))
    judged = ((evidence, judge(evidence)),)
    return Drawn(
        masked=write_report(judged, directory / "report.html").read_text(encoding="utf-8"),
        shown=write_report(judged, directory / "shown.html", show_values=True).read_text(encoding="utf-8"),
        junit=write_junit(judged, directory / "junit.xml").read_text(encoding="utf-8"),
        clauses=CLAUSES.render(suite_of(judged)).decode(),
    )


@pytest.mark.parametrize("value", KNOWN)
def test_no_known_value_stands_in_the_report_in_any_form(drawn: Drawn, value: str) -> None:
    page, raw = drawn.masked, drawn.masked.lower()
    assert [form for form in forms(value) if form in page] == []
    assert value.lower() not in raw


@pytest.mark.parametrize("value", KNOWN)
def test_nor_in_the_junit_xml(drawn: Drawn, value: str) -> None:
    assert [form for form in forms(value) if form in drawn.junit] == []


@pytest.mark.parametrize("value", KNOWN)
def test_nor_in_what_the_runs_say_of_the_clauses(drawn: Drawn, value: str) -> None:
    assert [form for form in forms(value) if form in drawn.clauses] == []
    assert msgspec.json.decode(drawn.clauses, type=SuiteVerdict).clauses


@pytest.mark.parametrize("value", KNOWN)
def test_all_of_them_stand_in_a_report_that_shows_values(drawn: Drawn, value: str) -> None:
    assert value in drawn.shown


def test_a_place_stands_there_by_neither_of_its_numbers(drawn: Drawn) -> None:
    assert "39.951217" not in drawn.masked
    assert "116.455659" not in drawn.masked


def test_what_is_no_value_can_still_be_read(drawn: Drawn) -> None:
    assert "type text=te•••••••19 id=tenant" in drawn.masked
    assert "POST /v3/report?id=9f••••••••••••10" in drawn.masked
    assert "cn.jpush.android.service.PushService.start(PushService.java:42)" in drawn.masked
    assert re.search(r"<li><span[^>]*>[^<]*调用监测出错：", drawn.masked)


def test_the_name_of_an_app_that_is_installed_stays_in_a_stack(drawn: Drawn) -> None:
    assert "com.google.android.gms.common.Api.of(Api.java:1)" in drawn.masked
