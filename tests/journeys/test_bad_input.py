"""Each kind of bad input and fault: a clear message with a next step, the right exit code, and never a pass."""

from __future__ import annotations

import json
import os
import re
import resource
import shutil
import socket
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from harness.device import open_device
from harness.device.reservation import reserved
from harness.errors import InfrastructureError
from harness.evidence import read_bundle
from harness.runner import RunOptions, run_scenario
from harness.scenario import load_scenario
from harness.scenario.packs import pack
from harness.witnesses import WatchOptions

HARNESS = (sys.executable, "-m", "harness.cli")
PACK = pack("yunzhushou")
SCENARIO = PACK / "pre-granted.yaml"
PASSED = "✔ pass"
DISK_BYTES = 2_000_000  # room for what a bundle begins with
# A device like any other, but that nothing answers where frida-server would.
WITHOUT_FRIDA = """
import sys
from pathlib import Path
from harness.simulator import server
from harness.simulator.apps.portal import Portal

async def stay_away(self):
    pass

Portal.start = stay_away
folder = Path(sys.argv[1])
server.run(folder, port=0, seed=4, parent_pid=None, on_ready=lambda device: print(device.serial, flush=True))
"""


@pytest.fixture(scope="module")
def serial() -> Iterator[str]:
    with open_device("simulator", seed=4) as device:
        yield device.serial


@pytest.fixture(scope="module")
def bundle(serial: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A whole bundle of a run that passes."""
    out = tmp_path_factory.mktemp("whole")
    options = ("--device", serial, "--variant", "compliant", "--out", str(out), "--json")
    code, told, complained = harness_apart("run", str(SCENARIO), *options)
    assert code == 0, told + complained
    (out / "told.jsonl").write_text(told, encoding="utf-8")
    return out / "pre-granted"


@pytest.fixture
def serial_without_frida(tmp_path: Path) -> Iterator[str]:
    folder = tmp_path / "device"
    folder.mkdir()
    device = subprocess.Popen([sys.executable, "-c", WITHOUT_FRIDA, str(folder)], stdout=subprocess.PIPE, text=True)
    assert device.stdout is not None
    yield device.stdout.readline().strip()
    device.terminate()
    device.communicate(timeout=20)


# Let no file of this process grow further: what a full disk looks like, without filling one. In blocks of 512 bytes.
SMALL_DISK = f"ulimit -f {DISK_BYTES // 512}"


def harness(*arguments: str, first: str = ":") -> tuple[int, str]:
    """Exit code and all that was printed; `first` is what the shell does that starts it."""
    code, out, complained = harness_apart(*arguments, first=first)
    return code, out + complained


def harness_apart(*arguments: str, first: str = ":") -> tuple[int, str, str]:
    """Exit code, stdout and stderr."""
    command = ["sh", "-c", f'{first}; exec "$@"', "sh", *HARNESS, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert "Traceback" not in done.stdout + done.stderr
    assert "internal error" not in done.stdout + done.stderr
    return done.returncode, done.stdout, done.stderr


def changed(tmp_path: Path, old: str, new: str) -> Path:
    """The scenario with one text replaced, beside its policy."""
    text = SCENARIO.read_text(encoding="utf-8")
    assert old in text
    text = re.sub(r"(?<=: )(policy\.yaml|app/)", rf"{PACK}/\1", text.replace(old, new))
    file = tmp_path / "changed.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def test_an_unknown_step_names_file_line_and_column(tmp_path: Path) -> None:
    file = changed(tmp_path, "- launch", "- lunch")
    code, printed = harness("run", str(file))
    assert code == 2
    assert f"{file}:" in printed
    assert "launch" in printed


def test_a_clause_that_does_not_exist_is_named(tmp_path: Path) -> None:
    code, printed = harness("run", str(changed(tmp_path, "P8.6", "P99.9")))
    assert code == 2
    assert "P99.9" in printed


def test_a_variant_that_does_not_exist_is_named_with_those_that_do(serial: str, tmp_path: Path) -> None:
    code, printed = harness(
        "run", str(SCENARIO), "--device", serial, "--variant", "eagre", "--out", str(tmp_path / "out")
    )
    assert code == 2
    assert "eager-camera" in printed


def unsigned(folder: Path) -> Path:
    """The demo app without its signature: what is in it can be read, and no device installs it."""
    path = folder / "unsigned.apk"
    with zipfile.ZipFile(PACK / "app" / "yunzhushou.apk") as signed, zipfile.ZipFile(path, "w") as copy:
        for entry in signed.infolist():
            if not entry.filename.startswith("META-INF/"):
                copy.writestr(entry, signed.read(entry))
    return path


def test_an_app_that_no_step_installs_is_not_tested_under_another_s_name(serial: str, tmp_path: Path) -> None:
    file = changed(tmp_path, "  - install\n", "")
    app = str(PACK / "app" / "yunzhushou.apk")
    code, printed = harness("run", str(file), "--device", serial, "--app", app, "--out", str(tmp_path / "out"))
    assert code == 2
    assert "does not install it" in printed


def test_an_apk_of_another_app_is_refused(serial: str, tmp_path: Path) -> None:
    file = changed(tmp_path, "package: com.example.yunzhushou", "package: com.example.other")
    code, printed = harness("run", str(file), "--device", serial, "--out", str(tmp_path / "out"))
    assert code == 2
    assert "it holds com.example.yunzhushou, not com.example.other" in printed


def test_what_a_suite_did_not_come_to_is_in_its_reports_and_never_a_pass(serial: str, tmp_path: Path) -> None:
    second = changed(tmp_path, "scenario: pre-granted", "scenario: second")
    broken = tmp_path / "broken.yaml"
    text = second.read_text(encoding="utf-8").replace("scenario: second", "scenario: broken")
    broken.write_text(text.replace(str(PACK / "app" / "yunzhushou.apk"), str(unsigned(tmp_path))), encoding="utf-8")
    out = tmp_path / "out"
    code, printed = harness(
        "run", *map(str, (SCENARIO, broken, second)), "--device", serial, "--variant", "compliant", "--out", str(out)
    )
    assert code == 2, printed
    aborted = read_bundle(out / "second").manifest.aborted
    assert aborted is not None
    assert aborted.en.startswith("it was not performed")
    assert 'name="second[compliant]"' in (out / "junit.xml").read_text(encoding="utf-8")
    code, _ = harness("judge", str(out))
    assert code == 3


def test_a_step_that_fails_in_a_phase_that_no_expectation_speaks_of_leaves_no_pass(serial: str, tmp_path: Path) -> None:
    """A slip of the pen, an activity that is not there, a permission that is not requested: the suite goes on."""
    last = "- wait: 3s"
    for name, old, new in (
        ("pen", last, f"{last}\n  - phase: consented\n  - tap: {{id: argee, timeout: 1s}}"),
        ("missing", last, f"{last}\n  - phase: consented\n  - launch: .Missing"),
        (
            "permission",
            "- phase: before-consent",
            "- grant: android.permission.BODY_SENSORS\n  - phase: before-consent",
        ),
    ):
        file = changed(tmp_path, old, new)
        text = file.read_text(encoding="utf-8").replace("scenario: pre-granted", f"scenario: {name}")
        file.rename(tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    out = tmp_path / "out"
    files = [str(tmp_path / f"{name}.yaml") for name in ("permission", "pen", "missing")]
    code, printed = harness("run", *files, "--device", serial, "--out", str(out), "--variant", "compliant")
    assert code == 3, printed
    assert "Near it: id=agree" in printed
    assert "does not exist" in printed
    cases = ElementTree.parse(out / "junit.xml").getroot().iter("testcase")
    assert [case.find("error") is not None for case in cases if case.get("name") == "steps"] == [True] * 3
    assert printed.count(PASSED) == 4
    report = (out / "report.html").read_text(encoding="utf-8")
    assert report.index('id="failed-steps"') < report.index('id="clauses"')
    assert "id=argee" in report[report.index('id="failed-steps"') : report.index('id="clauses"')]


def test_an_error_that_ends_a_suite_is_said_once(serial: str, tmp_path: Path) -> None:
    app = str(unsigned(tmp_path))
    code, printed = harness("run", str(SCENARIO), "--app", app, "--device", serial, "--out", str(tmp_path / "out"))
    assert code == 2
    assert printed.count("INSTALL_PARSE_FAILED_NO_CERTIFICATES") == 1
    assert printed.count("the run was aborted at step 1") == 2 + len(load_scenario(SCENARIO).expect)  # and the steps
    assert "INSTALL_PARSE_FAILED_NO_CERTIFICATES" in printed.splitlines()[-1]


def test_machines_are_told_at_the_end_what_it_all_came_to(serial: str, tmp_path: Path) -> None:
    app = str(unsigned(tmp_path))
    options = ("--device", serial, "--out", str(tmp_path / "out"), "--json")
    code, out, _ = harness_apart("run", str(SCENARIO), "--app", app, *options)
    last = json.loads(out.splitlines()[-1])
    assert code == last["exit_code"] == 2
    assert (last["event"], last["verdict"]) == ("suite-ended", "inconclusive")
    assert Path(last["report"]) == tmp_path / "out" / "report.html"
    assert "INSTALL_PARSE_FAILED_NO_CERTIFICATES" in last["error"]["en"]
    assert "INSTALL_PARSE_FAILED_NO_CERTIFICATES" in last["error"]["zh"]
    code, out, _ = harness_apart("judge", str(tmp_path / "out"), "--json")
    last = json.loads(out.splitlines()[-1])
    assert last == {"event": "suite-ended", "verdict": "inconclusive", "report": None, "exit_code": 3, "error": None}
    assert code == 3


def test_a_suite_that_passes_ends_with_its_verdict_and_report(bundle: Path) -> None:
    last = json.loads((bundle.parent / "told.jsonl").read_text(encoding="utf-8").splitlines()[-1])
    report = str(bundle.parent / "report.html")
    assert last == {"event": "suite-ended", "verdict": "pass", "report": report, "exit_code": 0, "error": None}


def test_two_policies_in_one_run_are_refused_before_a_device_is_opened(tmp_path: Path) -> None:
    other = changed(tmp_path, "scenario: pre-granted", "scenario: other")
    policy = tmp_path / "policy.yaml"
    policy.write_text((PACK / "policy.yaml").read_text(encoding="utf-8") + "\n# of another year\n", encoding="utf-8")
    other.write_text(other.read_text(encoding="utf-8").replace(f"{PACK}/policy.yaml", str(policy)), encoding="utf-8")
    code, printed = harness("run", str(SCENARIO), str(other), "--device", "R5CT10NONE")
    assert code == 2
    assert f"{other}: it tests {policy}, but {SCENARIO} tests {PACK}/policy.yaml" in printed


def test_an_apk_that_is_not_there_is_shown_where_it_is_named_before_a_device_is_opened(tmp_path: Path) -> None:
    file = changed(tmp_path, "apk: app/yunzhushou.apk", "apk: none.apk")
    code, printed = harness("run", str(file), "--device", "R5CT10NONE", "--out", str(tmp_path / "out"))
    assert code == 2
    assert printed.startswith(f"{file}:")
    assert "`none.apk`: there is no such file" in printed


def test_a_device_that_another_run_has_is_refused_with_its_pid(serial: str, tmp_path: Path) -> None:
    with reserved(serial):
        code, printed = harness("run", str(SCENARIO), "--device", serial, "--out", str(tmp_path / "out"))
    assert code == 4
    assert f"{serial}: process {os.getpid()} is using this device" in printed


@pytest.mark.parametrize("content", [b"", b"not an apk", b"PK\x03\x04 cut off"])
def test_a_file_that_is_no_apk_is_refused(serial: str, tmp_path: Path, content: bytes) -> None:
    apk = tmp_path / "app.apk"
    apk.write_bytes(content)
    code, printed = harness("run", str(SCENARIO), "--device", serial, "--app", str(apk), "--out", str(tmp_path / "out"))
    assert code == 2
    assert "it is no APK" in printed
    assert PASSED not in printed


def test_an_apk_for_no_abi_of_the_device_is_refused(serial: str, tmp_path: Path) -> None:
    apk = Path(__file__).parent.parent / "apks" / "no-abi.apk"
    file = changed(tmp_path, "package: com.example.yunzhushou", "package: com.example.noabi")
    code, printed = harness("run", str(file), "--device", serial, "--app", str(apk), "--out", str(tmp_path / "out"))
    assert code == 2
    assert "INSTALL_FAILED_NO_MATCHING_ABIS" in printed
    assert "this device's processor" in printed
    assert PASSED not in printed


def test_a_device_that_is_not_there_is_named(tmp_path: Path) -> None:
    code, printed = harness("run", str(SCENARIO), "--device", "R5CT10NONE", "--out", str(tmp_path / "out"))
    assert code == 4
    assert "R5CT10NONE" in printed


def test_an_app_that_crashes_at_its_start_is_inconclusive(serial: str, tmp_path: Path) -> None:
    code, printed = harness(
        "run", str(SCENARIO), "--device", serial, "--variant", "crash-at-start", "--out", str(tmp_path / "out")
    )
    assert code == 3, printed
    assert PASSED not in printed


def test_a_folder_that_cannot_be_written_is_named(serial: str) -> None:
    code, printed = harness("run", str(SCENARIO), "--device", serial, "--out", "/proc/harness-reports")
    assert code == 4
    assert "--out" in printed


def test_a_folder_that_is_no_bundle_is_named(tmp_path: Path) -> None:
    code, printed = harness("judge", str(tmp_path))
    assert code == 2
    assert str(tmp_path) in printed


def test_a_simulator_port_that_is_taken_is_named() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        code, printed = harness("simulator", "start", "--port", str(port))
    assert code == 4
    assert str(port) in printed


def test_a_device_where_frida_is_refused_is_named_with_what_to_start(serial_without_frida: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    code, printed = harness("run", str(SCENARIO), "--device", serial_without_frida, "--out", str(out))
    assert code == 4, printed
    assert serial_without_frida in printed
    assert "frida" in printed
    assert PASSED not in printed
    assert harness("judge", str(out / "pre-granted"))[0] == 3


def test_a_full_disk_is_named_and_what_was_recorded_is_kept(serial: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    command = [*HARNESS, "run", str(SCENARIO), "--device", serial, "--out", str(out)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as run:
        assert run.stdout is not None
        printed = ""
        while "phase" not in printed:
            line = run.stdout.readline()
            assert line, printed
            printed += line
        full = (out / "pre-granted" / "evidence.db").stat().st_size
        resource.prlimit(run.pid, resource.RLIMIT_FSIZE, (full, full))
        printed += run.communicate(timeout=120)[0]
    assert "Traceback" not in printed
    assert run.returncode == 4, printed
    assert "Free some room" in printed
    assert PASSED not in printed
    assert harness("judge", str(out / "pre-granted"))[0] == 3


def test_a_disk_too_full_for_the_policy_is_named_and_nothing_is_blamed_on_the_policy(
    serial: str, tmp_path: Path
) -> None:
    long = (PACK / "policy.yaml").read_text(encoding="utf-8") + f"\n# {'x' * 2 * DISK_BYTES}\n"
    (tmp_path / "policy.yaml").write_text(long, encoding="utf-8")
    file = changed(tmp_path, "scenario: pre-granted", "scenario: changed")
    file.write_text(file.read_text(encoding="utf-8").replace(f"{PACK}/policy.yaml", "policy.yaml"), encoding="utf-8")
    out = tmp_path / "out"
    code, printed = harness("run", str(file), "--device", serial, "--out", str(out), first=SMALL_DISK)
    assert code == 4, printed
    assert printed.splitlines()[-1].startswith(
        f"{out}/changed: the bundle cannot be written any more (File too large)."
    )
    assert not list((out / "changed").glob("policy.yaml*"))
    aborted = json.loads((out / "changed" / "manifest.json").read_bytes())["aborted"]
    assert "cannot be written any more" in aborted["en"]


def test_a_bundle_whose_evidence_was_cut_short_does_not_pass(bundle: Path, tmp_path: Path) -> None:
    cut = Path(shutil.copytree(bundle, tmp_path / "cut"))
    evidence = (cut / "evidence.db").read_bytes()
    (cut / "evidence.db").write_bytes(evidence[: len(evidence) // 2])
    code, printed = harness("judge", str(cut))
    assert code == 3, printed
    assert "evidence.db" in printed
    assert PASSED not in printed


def test_a_bundle_whose_manifest_was_cut_short_is_named(bundle: Path, tmp_path: Path) -> None:
    cut = Path(shutil.copytree(bundle, tmp_path / "cut"))
    manifest = (cut / "manifest.json").read_bytes()
    (cut / "manifest.json").write_bytes(manifest[: len(manifest) // 2])
    code, printed = harness("judge", str(cut))
    assert code == 2, printed
    assert "manifest.json" in printed


def test_a_policy_changed_after_the_run_is_noticed(bundle: Path, tmp_path: Path) -> None:
    changed_since = Path(shutil.copytree(bundle, tmp_path / "changed"))
    policy = changed_since / "policy.yaml"
    policy.write_text(policy.read_text(encoding="utf-8") + "\n# softened\n", encoding="utf-8")
    code, printed = harness("judge", str(changed_since))
    assert code == 3, printed
    assert "policy.yaml" in printed


def test_a_proxy_port_that_is_taken_is_named(serial: str, tmp_path: Path) -> None:
    with socket.socket() as taken, open_device(serial) as device:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        options = RunOptions(watch=WatchOptions(proxy_port=port))
        with pytest.raises(InfrastructureError, match=f"{port}") as refused:
            run_scenario(load_scenario(SCENARIO), device, tmp_path / "run", options=options, listener=lambda _: None)
    assert "Stop what listens there" in str(refused.value)
    assert read_bundle(tmp_path / "run").defects
