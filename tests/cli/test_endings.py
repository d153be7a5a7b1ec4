"""However the command ends: a line with the next step, the right exit code, and never a traceback."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.test_language import ENGLISH, harness, said

# The `harness` command with one subcommand more, whose body stands in the first argument.
WITH_A_COMMAND = """
import sys
import click
from harness.cli import cli, main

body = sys.argv.pop(1)

@cli.command()
@click.option("--json", "as_json", is_flag=True)
def try_it(as_json):
    exec(body)

main()
"""
WAIT = "import time; print('ready', flush=True); time.sleep(30)"


@pytest.fixture(autouse=True)
def _own_temporary_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))


def try_it(body: str, *arguments: str, locale: str = ENGLISH) -> subprocess.CompletedProcess[str]:
    return said("-c", WITH_A_COMMAND, body, "try-it", *arguments, locale=locale)


def test_a_defect_of_the_harness_is_one_line_with_a_traceback_in_a_file_and_no_fail_of_the_app() -> None:
    done = try_it("{}['missing']")
    assert done.returncode == 4
    told = r"harness: internal error: KeyError: 'missing'\. The traceback is in (\S+); please report .+ that file\."
    line = re.fullmatch(told, done.stderr.rstrip("\n"))
    assert line is not None, done.stderr
    assert "Traceback (most recent call last)" in Path(line[1]).read_text(encoding="utf-8")


def test_a_defect_is_told_where_its_traceback_cannot_be_written_either() -> None:
    done = try_it("import tempfile; tempfile.tempdir = '/nosuch'; {}['missing']")
    assert done.returncode == 4
    assert done.stderr.startswith("harness: internal error: KeyError: 'missing'. The traceback cannot be written (")


@pytest.mark.parametrize(
    ("body", "code", "error"),
    [
        ("1/0", 4, "internal error: ZeroDivisionError"),
        ("from harness.device import open_device; open_device('R5CTNONE').__enter__()", 4, "R5CTNONE: "),
        ("raise click.UsageError('no such thing')", 2, "no such thing"),
        ("raise KeyboardInterrupt", 130, "Interrupted."),
        ("try:\n  raise KeyboardInterrupt\nfinally:\n  raise OSError(5, 'terminal is gone')", 130, "Interrupted."),
        ("raise OSError(24, 'Too many open files')", 4, "too many files are open. Raise the limit (`ulimit -n`)"),
        ("raise OSError(5, 'bad disk')", 4, "internal error: OSError: [Errno 5] bad disk"),
    ],
)
def test_with_json_an_error_is_an_object_on_stdout_as_well(body: str, code: int, error: str) -> None:
    done = try_it(body, "--json")
    assert done.returncode == code
    told = json.loads(done.stdout)
    assert (told["event"], told["exit_code"]) == ("error", code)
    assert error in told["error"]["en"]
    assert error in done.stderr


def test_bad_input_with_json_is_the_end_of_a_suite_without_verdict(tmp_path: Path) -> None:
    done = harness("run", str(tmp_path / "none.yaml"), "--json", locale=ENGLISH)
    assert done.returncode == 2
    told = json.loads(done.stdout)
    assert told.pop("error")["zh"].startswith(f"{tmp_path}/none.yaml：没有这个文件或文件夹")
    assert told == {"event": "suite-ended", "verdict": None, "report": None, "exit_code": 2}


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGINT, 130)], ids=lambda n: str(int(n))
)
def test_a_signal_ends_the_command_as_ctrl_c_does(number: signal.Signals, code: int) -> None:
    body = f"try:\n  {WAIT}\nfinally:\n  print('cleaned up', flush=True)"
    process = started(body)
    process.send_signal(number)
    out, err = process.communicate(timeout=10)
    assert process.returncode == code
    assert out.strip() == "cleaned up"
    assert err.strip() == "Interrupted."


def test_a_second_signal_does_not_cut_the_cleaning_up_short() -> None:
    body = f"try:\n  {WAIT}\nfinally:\n  print('ready', flush=True); time.sleep(1); print('cleaned up', flush=True)"
    process = started(body)
    process.send_signal(signal.SIGHUP)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    process.send_signal(signal.SIGTERM)
    out, _ = process.communicate(timeout=10)
    assert (process.returncode, out.strip()) == (129, "cleaned up")


def test_who_was_told_to_ignore_hang_ups_goes_on() -> None:
    body = "import time; print('ready', flush=True); time.sleep(1)"
    process = started(body, "trap '' HUP")
    process.send_signal(signal.SIGHUP)
    process.communicate(timeout=10)
    assert process.returncode == 0


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP], ids=lambda n: n.name)
def test_a_signal_that_comes_while_something_is_put_back_waits_until_it_is(number: signal.Signals) -> None:
    body = """
import time
from harness.device.ending import uninterrupted
with uninterrupted():
    print('ready', flush=True)
    time.sleep(1)
    print('put back', flush=True)
print('went on', flush=True)
"""
    process = started(body)
    for each in (number, signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        process.send_signal(each)
        time.sleep(0.1)
    out, err = process.communicate(timeout=10)
    code = {signal.SIGINT: 130}.get(number, 128 + number)
    assert (process.returncode, out.strip(), err.strip()) == (code, "put back", "Interrupted.")


def started(body: str, first: str = ":") -> subprocess.Popen[str]:
    """The command in the middle of its work; `first` is what the shell does that starts it."""
    process = subprocess.Popen(
        ["sh", "-c", f'{first}; exec "$@"', "sh", sys.executable, "-c", WITH_A_COMMAND, body, "try-it"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"LANG": ENGLISH, "LC_ALL": ENGLISH},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def test_a_reader_that_leaves_is_not_told_that_all_passed() -> None:
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {sys.executable} -m harness.cli schema | true"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (141, "")


def test_a_reader_who_leaves_while_a_run_is_told_makes_no_fail_of_it() -> None:
    body = """if True:
        from harness.cli.display import display
        from harness.runner import Judged
        from harness.text import as_told
        with display(as_json=False) as listener:
            while True:
                listener(Judged(scenario="s", expectation="e", verdict="pass", reason=as_told("seen")))
        """
    ours, theirs = os.pipe()
    os.close(ours)
    command = [sys.executable, "-c", WITH_A_COMMAND, body, "try-it"]
    done = subprocess.run(command, stdout=theirs, stderr=subprocess.PIPE, check=False, timeout=60)
    os.close(theirs)
    assert (done.returncode, done.stderr) == (141, b"")


def test_a_terminal_without_utf8_shows_question_marks_and_no_traceback() -> None:
    environment = os.environ | {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    body = """if True:
        from harness.cli.display import display
        from harness.runner import Judged
        from harness.text import as_told
        with display(as_json=False) as listener:
            listener(Judged(scenario="s", expectation="e", verdict="pass", reason=as_told("\\u540c\\u610f")))
        """
    command = [sys.executable, "-c", WITH_A_COMMAND, body, "try-it"]
    done = subprocess.run(command, capture_output=True, check=False, env=environment)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == b"s\n  ? pass         e: ??\n"


def test_json_is_utf8_in_every_terminal() -> None:
    environment = os.environ | {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    command = [sys.executable, "-m", "harness.cli", "catalogue", "--json"]
    done = subprocess.run(command, capture_output=True, check=False, env=environment)
    assert json.loads(done.stdout.splitlines()[0])["zh"] == "姓名"


def test_what_an_error_repeats_cannot_steer_the_terminal() -> None:
    name = "\x1b[31m\u202egnp.exe"
    done = harness("run", name, locale=ENGLISH)
    assert done.returncode == 2
    assert done.stderr.startswith("\\u001b[31m\\u202egnp.exe: there is no such file or folder")


@pytest.mark.parametrize("arguments", [("run", "."), ("doctor",)])
def test_an_empty_serial_is_refused(arguments: tuple[str, ...]) -> None:
    done = harness(*arguments, "--device", "", locale=ENGLISH)
    assert done.returncode == 2
    assert "the serial is empty. `harness devices` lists what is there." in done.stderr


@pytest.mark.parametrize("arguments", [("run", "."), ("watch", "com.example.app"), ("doctor",)])
def test_several_serials_are_refused_with_what_takes_them(arguments: tuple[str, ...]) -> None:
    done = harness(*arguments, "--device", "R5CT10,9A221F", locale=ENGLISH)
    assert done.returncode == 2
    assert "name one device. Several are used by `pytest --harness-device A,B -n 2`." in done.stderr


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", ">&- 2>&-", "<&- >&- 2>&-"])
@pytest.mark.parametrize(
    ("body", "code"), [("print('gone'); sys.exit(3)", 3), ("click.echo('gone'); {}['missing']", 4)]
)
def test_a_stream_that_was_closed_before_the_start_changes_no_exit_code(closed: str, body: str, code: int) -> None:
    """It ended with 1, as a fail of the app does."""
    command = [sys.executable, "-c", WITH_A_COMMAND, body, "try-it"]
    done = subprocess.run(["sh", "-c", f'"$@" {closed}', "sh", *command], capture_output=True, text=True, timeout=60)
    assert done.returncode == code
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has it")
def test_an_output_without_room_is_no_defect_of_the_harness(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WITH_A_COMMAND, "import click; click.echo('lost')", "try-it"]
    done = subprocess.run(["sh", "-c", '"$@" >/dev/full', "sh", *command], capture_output=True, text=True, timeout=60)
    assert done.returncode == 4
    assert "no space left" in done.stderr or "空间已满" in done.stderr
    assert list(tmp_path.iterdir()) == [], "no traceback of a defect"
