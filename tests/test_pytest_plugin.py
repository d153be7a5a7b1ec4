"""Every pytest in whose environment the harness is installed loads its plugin: who does not use it notices nothing."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import textwrap
from pathlib import Path
from xml.etree import ElementTree

import pytest

from harness.documents import Document
from harness.events.records import Witness
from harness.pytest_plugin import WITNESSES

PACK = Path(__file__).parents[1] / "scenarios" / "yunzhushou"
OURS = (PACK / "pre-granted.yaml").read_text(encoding="utf-8").replace("app/", f"{PACK}/app/")
OURS = OURS.replace("policy.yaml", f"{PACK}/policy.yaml")
FOREIGN = {
    "steps-of-another.yaml": "scenario: login\nsteps:\n  - open: /login\n  - expect: 200\n",
    "molecule.yml": "scenario:\n  name: default\n  test_sequence: [lint, converge]\nprovisioner: {name: ansible}\n",
    "an-api.yaml": "scenario: checkout\ntitle: pays\nsteps: []\nexpect: {status: 200}\n",
    "broken.yaml": "scenario: [never closed\n",
    "with-a-policy.yaml": "scenario: retry\ntitle: again\npolicy: strict\n",
    "of-a-web-app.yaml": "scenario: buy\napp: web\nsteps: [pay]\nexpect: paid\n",
    "in-braces.yaml": "{scenario: buy, steps: [pay]}\n",
    "deep.yaml": f"scenario: {'[' * 5000}\n",
}
DIES = "import os\ndef test_{0}(): os._exit(9)\n"
PASSES = "def test_{0}(): pass\n"


def run_pytest(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    # Off the checkout's own settings: a user's project has none of them.
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-c", "/dev/null", "--rootdir", "."]
    return subprocess.run([*command, *arguments], cwd=folder, capture_output=True, text=True, check=False, timeout=100)


def outcomes(junit: Path) -> dict[str, str]:
    """What each test came to: passed, failure or error."""
    return {
        case.attrib["name"]: next((each.tag for each in case if each.tag in ("failure", "error")), "passed")
        for case in ElementTree.parse(junit).getroot().iter("testcase")
    }


def test_the_options_of_others_are_left_to_them(tmp_path: Path) -> None:
    taken = ("--device", "--app", "--variant", "--out", "--seed", "--tester", "--headed", "--browser")
    options = "".join(f"    parser.addoption({option!r}, default=None)\n" for option in taken)
    (tmp_path / "theirs.py").write_text(f"def pytest_addoption(parser):\n{options}", encoding="utf-8")
    (tmp_path / "test_it.py").write_text(PASSES.format("it"), encoding="utf-8")
    done = run_pytest(tmp_path, "-p", "theirs", "--device", "iPhone 13", "-q")
    assert (done.returncode, done.stderr) == (0, "")


def test_a_witness_is_left_out_by_the_name_that_the_command_knows() -> None:
    assert set(WITNESSES) == set(Witness)


def test_yaml_files_of_somebody_else_break_nothing(tmp_path: Path) -> None:
    for name, text in FOREIGN.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    os.mkfifo(tmp_path / "pipe.yaml")
    (tmp_path / "test_it.py").write_text(PASSES.format("it"), encoding="utf-8")
    for distributed in ((), ("-n", "2")):
        done = run_pytest(tmp_path, *distributed)
        assert done.returncode == 0, done.stdout
        assert "1 passed" in done.stdout
        assert "harness:" not in done.stdout


@pytest.mark.parametrize("written", ["in braces", "indented", "with question marks", "carriage returns"])
def test_a_scenario_is_found_however_yaml_lets_it_be_written(tmp_path: Path, written: str) -> None:
    text = {
        "in braces": json.dumps(Document(OURS, "ours.yaml").data),
        "indented": textwrap.indent(OURS, "  "),
        "with question marks": re.sub(r"^(\w+):", r"? \1\n:", OURS, flags=re.MULTILINE),
        "carriage returns": OURS.replace("\n", "\r"),
    }[written]
    (tmp_path / "ours.yaml").write_bytes(text.encode())
    (tmp_path / "test_it.py").write_text(PASSES.format("it"), encoding="utf-8")
    done = run_pytest(tmp_path, "--collect-only", "-q")
    assert done.returncode == 0, done.stdout
    assert "ours.yaml::steps" in done.stdout


def test_what_is_left_alone_beside_scenarios_is_told(tmp_path: Path) -> None:
    (tmp_path / "ours.yaml").write_text(OURS, encoding="utf-8")
    (tmp_path / "theirs.yaml").write_text(FOREIGN["an-api.yaml"], encoding="utf-8")
    done = run_pytest(tmp_path, "--collect-only", "-q")
    assert done.returncode == 0, done.stdout
    assert "ours.yaml::" in done.stdout
    assert "harness: not taken for a scenario / 未当作场景: theirs.yaml" in done.stdout


def test_a_scenario_with_a_mistake_is_an_error_and_never_passed_over(tmp_path: Path) -> None:
    wrong = {
        "policy-misspelt": OURS.replace("\npolicy:", "\npolcy:"),
        "expect-misspelt": OURS.replace("\nexpect:", "\nexpects:"),
        "no-yaml": OURS.replace("steps:", "steps: [", 1),
        "full-width": OURS.replace("scenario:", "“scenario”：", 1),
        "title-misspelt": "\ufeff" + OURS.replace("title:", "tile:", 1),
    }
    for name, text in wrong.items():
        assert text != OURS
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    encodings = ("utf-16", "utf-16-be", "utf-32", "utf-32-le", "gbk")
    for encoding in encodings:
        text = wrong["title-misspelt"].removeprefix("\ufeff")  # those without an order in their name mark it
        (tmp_path / f"{encoding}.yaml").write_bytes(text.encode(encoding, errors="replace"))
    done = run_pytest(tmp_path)
    assert done.returncode == 2, done.stdout
    for name in (*wrong, *encodings):
        assert f"ERROR {name}.yaml" in done.stdout
    assert "Traceback" not in done.stdout


def test_nothing_of_the_harness_is_imported_where_there_is_no_scenario(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(
        "import sys\n"
        "def test_it():\n"
        "    ours = sorted(name for name in sys.modules if name.startswith('harness'))\n"
        "    assert ours == ['harness', 'harness.pytest_plugin']\n"
        "    assert not {'frida', 'adbutils', 'mitmproxy'} & set(sys.modules)\n",
        encoding="utf-8",
    )
    done = run_pytest(tmp_path)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("place", ["first", "middle", "last"])
def test_plain_tests_go_on_after_a_worker_has_died(place: str, tmp_path: Path) -> None:
    names = ["a", "b", "c", "d", "e", "f"]
    dies = {"first": "a", "middle": "c", "last": "f"}[place]
    body = "".join((DIES if name == dies else PASSES).format(name) for name in names)
    (tmp_path / "test_it.py").write_text(body, encoding="utf-8")
    done = run_pytest(tmp_path, "-n", "2", "--junit-xml", "junit.xml")
    assert done.returncode == 1, done.stdout
    seen = outcomes(tmp_path / "junit.xml")
    assert len(seen) == 6
    assert list(seen.values()).count("passed") == 5


@pytest.mark.parametrize("chosen", ["load", "worksteal", "loadfile"])
def test_a_distribution_that_does_not_fit_is_refused(chosen: str, tmp_path: Path) -> None:
    (tmp_path / "ours.yaml").write_text(OURS, encoding="utf-8")
    done = run_pytest(tmp_path, "-n", "2", "--dist", chosen)
    assert done.returncode == 4
    assert "--dist loadgroup" in done.stderr
    assert "Traceback" not in done.stderr


# Stands in for what performs a scenario, so that a worker dies where a test wants it to and needs no device for it.
PERFORMS = """
import os, pytest
from harness import pytest_scenarios
from harness.errors import InfrastructureError
from harness.suite import Outcome
from harness.text import as_told

def perform(self, scenario):
    log = os.open("performed", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.write(log, f"{scenario.id}\\n".encode())
    if scenario.id == os.environ["DIES"]:
        os._exit(9)
    return Outcome(judged=(), error=InfrastructureError(scenario.id, as_told("performed"), as_told("-")))

pytest_scenarios.ScenarioSession.perform = perform
"""


@pytest.fixture
def four(tmp_path: Path) -> Path:
    for number in range(4):
        text = OURS.replace("scenario: pre-granted", f"scenario: number-{number}")
        (tmp_path / f"number-{number}.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "performs.py").write_text(PERFORMS, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("dies", ["number-0", "number-2", "number-3"])
def test_scenarios_of_a_worker_that_died_are_reported_and_the_others_performed_once(
    dies: str, four: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DIES", dies)
    done = run_pytest(four, "-p", "performs", "-n", "2", "--junit-xml", "junit.xml", "--harness-out", "out", ".")
    assert done.returncode == 1, done.stdout[-3000:]
    assert "INTERNALERROR" not in done.stdout
    assert sorted((four / "performed").read_text().split()) == [f"number-{number}" for number in range(4)]
    cases = list(ElementTree.parse(four / "junit.xml").getroot().iter("testcase"))
    of_the_dead = [case for case in cases if dies in case.attrib["classname"]]
    assert len(cases) == 4 * len(of_the_dead)
    assert of_the_dead
    for case in of_the_dead:
        (error,) = case
        assert error.tag == "error"
        assert "not performed" in error.text
        assert "没有执行" in error.text
    assert not [case for case in cases if "@" in case.attrib["name"]]
    report = (four / "out" / "report.html").read_text(encoding="utf-8")
    assert "not performed: the process that was to perform it ended in the middle" in report


def test_when_every_worker_dies_at_once_all_is_reported(four: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (four / "performs.py").read_text(encoding="utf-8").replace('== os.environ["DIES"]', "!= ''")
    (four / "performs.py").write_text(text, encoding="utf-8")
    done = run_pytest(four, "-p", "performs", "-n", "2", "--junit-xml", "junit.xml", "--harness-out", "out", ".")
    assert done.returncode == 1, done.stdout[-3000:]
    assert set(outcomes(four / "junit.xml").values()) == {"error"}
    assert len(list((four / "out").glob("*/manifest.json"))) == 4


def test_plain_tests_beside_scenarios_are_shared_out_one_by_one(four: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DIES", "number-1")
    (four / "test_it.py").write_text("".join(PASSES.format(number) for number in range(20)), encoding="utf-8")
    done = run_pytest(four, "-p", "performs", "-n", "2", "-v", "--harness-out", "out", ".")
    assert "20 passed" in done.stdout, done.stdout[-3000:]


def test_workers_that_find_what_was_not_named_say_what_to_name(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "ours.yaml").write_text(OURS, encoding="utf-8")
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "link").symlink_to("../elsewhere")
    done = run_pytest(tmp_path, "-n", "2", "tests")
    assert done.returncode != 0
    assert "name its file or its folder" in done.stdout
