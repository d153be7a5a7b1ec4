"""One run with a secret in every place where text can stand, shown on every surface there is: it stands on none.

Every format of the list is written, those of other packages too: one that forgets to mask fails here.
"""

from __future__ import annotations

import base64
import io
import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from harness.attestation import Answer, Attested, Given, Shown
from harness.cli.demo import _show_proofs
from harness.cli.lines import json_line
from harness.errors import InfrastructureError
from harness.events.agent import Doing, Outcome
from harness.events.records import (
    AppError,
    EndReason,
    Gap,
    Problem,
    Process,
    Protocol,
    Record,
    Screen,
    StackTrace,
    StepResult,
    Witness,
)
from harness.evidence import read_bundle
from harness.judge import judge
from harness.masking import Masking
from harness.pytest_scenarios import explain
from harness.report import write_all
from harness.report.formats import FORMATS, formats
from harness.suite import Outcome as SuiteOutcome
from harness.suite import ended, judge_bundle
from harness.text import Text
from tests.report.bundle import PACKAGE, SECOND, SECRET, collection, flow, write_bundle

PHONE = "13800138000"
INK = (200, 30, 30)
LINE = (0, 600, 1080, 900)  # where the secret stands on the screen
WORDS = Text(zh=f"有 {SECRET}，{PHONE}", en=f"there is {SECRET}, {PHONE}")
FORMS = (
    *(SECRET, SECRET.upper(), SECRET.encode().hex(), base64.b64encode(SECRET.encode()).decode().rstrip("=")),
    *(PHONE, "138 0013 8000"),
)

SAID = " ".join(FORMS)
ATTESTED = {
    clause: Attested(
        given=Given(
            clause=clause,
            clause_sha256="0" * 64,
            answer=answer,
            by=SAID,
            role=SAID,
            at=date(2026, 11, 30),
            shown=SAID,
            files=(Shown(path=SAID, sha256="0" * 64),),
        ),
        unusable=None,
    )
    for clause, answer in (("P0.3", Answer.KEPT), ("PD.2", Answer.BROKEN))
}


def records() -> Iterator[Record]:
    said, process = SAID, f"{PACKAGE}:{SECRET}"
    yield collection(id="e3", ns=2 * SECOND + SECOND // 2, process=process, stack="k2")  # the first proof
    yield collection(id="e4", data_type="contacts", value=f"张 {PHONE}", values=(PHONE,), process=process)
    yield collection(id="e5", outcome=Outcome.DENIED, value="", values=(), error=f"no {said}", thread=said, stack="k2")
    yield StackTrace(id="k2", frames=(f"com.a.B.c({said})", f"cn.jpush.android.{SECRET}.D.e(D.java:4)"))
    yield flow(
        id="f2",
        method=f"X-{SECRET}",
        host=f"{SECRET}.jpush.cn",
        url=f"https://{SECRET}.jpush.cn/{SECRET}/{PHONE}?id={SECRET}",
        request_headers=(("Content-Type", f"text/{SECRET}"), (SECRET, said)),
        request_body=said.encode(),
        response_headers=(("Content-Type", f"text/{PHONE}"), ("X", said)),
        response_body=said.encode(),
        request_trailers=(("X", said),),
        beside=said.encode(),
        process=process,
        error=said,
    )
    yield flow(id="f3", method="", url="", protocol=Protocol.TCP, host=SECRET, request_body=said.encode(), error=said)
    yield Process(
        pid=78,
        name=process,
        package=PACKAGE,
        uid=10123,
        gated=False,
        started_ns=2 * SECOND,
        ready_ns=None,
        rearmed_ns=None,
        resumed_ns=None,
        ended_ns=None,
        end_reason=EndReason.NONE,
    )
    yield StepResult(index=2, text=f"see text: {said}", phase="before-consent", started_ns=1, ended_ns=2, problem=WORDS)
    yield Gap(witness=Witness.TRAFFIC, phase="before-consent", pid=None, reason=WORDS, from_ns=1, to_ns=9 * SECOND)
    yield Problem(witness=Witness.HOOKS, doing=Doing.VALUE, technique=SECRET, pid=77, ns=3 * SECOND, message=WORDS)
    yield AppError(pid=77, ns=3 * SECOND, message=said)
    yield Screen(
        id="s2",
        phase="consented",
        why=WORDS,
        ns=1,
        png="screens/s2.png",
        xml="screens/s2.xml",
        activity=said,
        problem=WORDS,
    )


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = write_bundle(tmp_path_factory.mktemp("suite") / "first", records(), serial=SECRET)
    picture = Image.new("RGB", (1080, 2400), "white")
    ImageDraw.Draw(picture).rectangle(LINE, fill=INK)
    picture.save(directory / "screens" / "s2.png")
    node = f'<node text="%s" package="{PACKAGE}" class="android.widget.TextView" bounds="[%d,%d][%d,%d]"'
    window, line = node % ("", 0, 0, 1080, 2400), node % (f"号 {SECRET}", *LINE)
    (directory / "screens" / "s2.xml").write_text(f"<hierarchy>{window}>{line} /></node></hierarchy>", encoding="utf-8")
    return directory


@pytest.fixture(scope="module")
def outcome(bundle: Path) -> SuiteOutcome:
    evidence = read_bundle(bundle)
    aborted = InfrastructureError("mitmdump", WORDS, WORDS)
    return SuiteOutcome(judged=((evidence, judge(evidence)),), error=aborted, attested=ATTESTED)


@pytest.fixture(scope="module")
def files(outcome: SuiteOutcome, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_all(outcome.suite(), tmp_path_factory.mktemp("reports")).parent


def found_in(text: str) -> list[str]:
    return [form for form in FORMS if form.lower() in text.lower()]


@pytest.mark.parametrize("file", [each.file for each in formats()])
def test_no_file_of_a_report_holds_the_secret(files: Path, file: str) -> None:
    assert found_in((files / file).read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("file", ["report.html", "traffic.har"])
def test_where_values_are_asked_for_it_stands_there(outcome: SuiteOutcome, tmp_path: Path, file: str) -> None:
    write_all(outcome.suite(show_values=True), tmp_path)
    assert SECRET in (tmp_path / file).read_text(encoding="utf-8")


def test_a_build_server_is_never_shown_it(outcome: SuiteOutcome, tmp_path: Path) -> None:
    write_all(outcome.suite(show_values=True), tmp_path)
    assert found_in((tmp_path / "junit.xml").read_text(encoding="utf-8")) == []


def pictures(page: str) -> list[Image.Image]:
    found = re.findall(r'src="data:image/jpeg;base64,([^"]+)"', page)
    return [Image.open(io.BytesIO(base64.b64decode(data))).convert("RGB") for data in found]


def inked(page: str) -> bool:
    """Whether a place of the ink that the secret is written in is on any picture of the page."""
    return any(
        all(abs(a - b) < 25 for a, b in zip(colour, INK, strict=True))
        for picture in pictures(page)
        for _, colour in picture.getcolors(1 << 20) or ()
        if isinstance(colour, tuple)
    )


def test_no_picture_shows_it(outcome: SuiteOutcome, files: Path, tmp_path: Path) -> None:
    assert not inked((files / "report.html").read_text(encoding="utf-8"))
    assert inked(write_all(outcome.suite(show_values=True), tmp_path).read_text(encoding="utf-8"))


FORGETFUL = """
from harness.report.formats import Format

def everything(suite):
    for evidence, findings in suite.judged:
        for flow in evidence.flows:
            yield flow.url.encode() + flow.request_body

forgetful = Format("everything.txt", everything)
"""


@pytest.fixture
def forgetful(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Another package with a format whose author thought of no masking."""
    info = tmp_path / "acme_formats-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: acme-formats\nVersion: 1.0\n", encoding="utf-8")
    (info / "entry_points.txt").write_text("[harness.formats]\nadded = acme_formats:forgetful\n", encoding="utf-8")
    (tmp_path / "acme_formats.py").write_text(FORGETFUL, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    formats.cache_clear()
    yield
    formats.cache_clear()


@pytest.mark.usefixtures("forgetful")
def test_a_format_of_another_package_that_forgets_it_is_masked(outcome: SuiteOutcome, tmp_path: Path) -> None:
    assert len(formats()) == len(FORMATS) + 1
    write_all(outcome.suite(), tmp_path)
    written = (tmp_path / "everything.txt").read_text(encoding="utf-8")
    assert "jpush.cn" in written
    assert found_in(written) == []
    write_all(outcome.suite(show_values=True), tmp_path)
    assert SECRET.encode() in (tmp_path / "everything.txt").read_bytes()


def in_the_demo(outcome: SuiteOutcome) -> None:
    _show_proofs(outcome)


def as_json(outcome: SuiteOutcome) -> None:
    json_line(ended(outcome, None))


def while_it_is_judged(outcome: SuiteOutcome) -> None:
    for evidence, _ in outcome.judged:
        judge_bundle(evidence.directory, json_line)


def in_pytest(outcome: SuiteOutcome) -> None:
    for evidence, findings in outcome.judged:
        for finding in findings.findings:
            print(explain(finding, Masking.of((evidence,))))


@pytest.mark.parametrize("tell", [in_the_demo, as_json, while_it_is_judged, in_pytest])
def test_no_terminal_shows_it(
    outcome: SuiteOutcome, capsys: pytest.CaptureFixture[str], tell: Callable[[SuiteOutcome], None]
) -> None:
    tell(outcome)
    shown = capsys.readouterr().out
    assert shown
    assert found_in(shown) == []


def test_the_secret_is_on_every_road_to_a_surface(outcome: SuiteOutcome) -> None:
    """Else the tests above would hold of a run that says nothing."""
    (_, findings), *_ = outcome.judged
    reasons = str([*findings.findings, *findings.steps, *findings.causes])
    assert all(text in reasons for text in (WORDS.en, f"{PACKAGE}:{SECRET}", f"see text: {SECRET}"))
    assert SECRET in str(outcome.suite().verdict)
