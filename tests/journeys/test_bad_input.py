"""Each kind of bad input and fault: a clear message with a next step, the right exit code, and never a pass."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from harness.device import open_device
from harness.scenario.packs import pack

HARNESS = (sys.executable, "-m", "harness.cli")
PACK = pack("yunzhushou")
SCENARIO = PACK / "pre-granted.yaml"


@pytest.fixture(scope="module")
def serial() -> Iterator[str]:
    with open_device("simulator", seed=4) as device:
        yield device.serial


def harness(*arguments: str) -> tuple[int, str]:
    """Exit code and all that was printed."""
    done = subprocess.run([*HARNESS, *arguments], capture_output=True, text=True, check=False, timeout=120)
    printed = done.stdout + done.stderr
    assert "Traceback" not in printed
    return done.returncode, printed


def changed(tmp_path: Path, old: str, new: str) -> Path:
    """The scenario with one text replaced, beside its policy."""
    text = SCENARIO.read_text(encoding="utf-8")
    assert old in text
    text = text.replace(old, new).replace("policy: policy.yaml", f"policy: {PACK / 'policy.yaml'}")
    file = tmp_path / "changed.yaml"
    file.write_text(text.replace("app/", f"{PACK}/app/"), encoding="utf-8")
    return file


def test_an_unknown_step_names_file_line_and_column(tmp_path: Path) -> None:
    file = changed(tmp_path, "- launch", "- lunch")
    code, printed = harness("run", str(file))
    assert code == 2
    assert f"{file}:" in printed
    assert "launch" in printed


def test_a_clause_that_does_not_exist_is_named(tmp_path: Path) -> None:
    code, printed = harness("run", str(changed(tmp_path, "P1.7.2.1", "P99.9")))
    assert code == 2
    assert "P99.9" in printed


def test_a_variant_that_does_not_exist_is_named_with_those_that_do(serial: str, tmp_path: Path) -> None:
    code, printed = harness(
        "run", str(SCENARIO), "--device", serial, "--variant", "eagre", "--out", str(tmp_path / "out")
    )
    assert code == 2
    assert "eager-camera" in printed


@pytest.mark.parametrize("content", [b"", b"not an apk", b"PK\x03\x04 cut off"])
def test_a_file_that_is_no_apk_is_refused(serial: str, tmp_path: Path, content: bytes) -> None:
    apk = tmp_path / "app.apk"
    apk.write_bytes(content)
    code, printed = harness("run", str(SCENARIO), "--device", serial, "--app", str(apk), "--out", str(tmp_path / "out"))
    assert code in (2, 4)
    assert "INSTALL_" in printed or "not an APK" in printed


def test_an_apk_for_no_abi_of_the_device_is_refused(serial: str, tmp_path: Path) -> None:
    apk = Path(__file__).parent.parent / "apks" / "no-abi.apk"
    code, printed = harness("run", str(SCENARIO), "--device", serial, "--app", str(apk), "--out", str(tmp_path / "out"))
    assert code in (2, 4)
    assert "INSTALL_FAILED_NO_MATCHING_ABIS" in printed


def test_a_device_that_is_not_there_is_named(tmp_path: Path) -> None:
    code, printed = harness("run", str(SCENARIO), "--device", "R5CT10NONE", "--out", str(tmp_path / "out"))
    assert code == 4
    assert "R5CT10NONE" in printed


def test_an_app_that_crashes_at_its_start_is_inconclusive(serial: str, tmp_path: Path) -> None:
    code, printed = harness(
        "run", str(SCENARIO), "--device", serial, "--variant", "crash-at-start", "--out", str(tmp_path / "out")
    )
    assert code in (3, 4), printed
    assert "✔ pass" not in printed


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
