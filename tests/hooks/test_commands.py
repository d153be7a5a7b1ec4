"""What the agent tells of commands that a process runs, by whatever class of Java."""

from __future__ import annotations

import json

from harness.catalogue import load_techniques
from harness.events.agent import Call, Outcome

from .jvm import Jvm

ROWS = tuple(row for row in load_techniques() if row.data_type == "command")


def told(jvm: Jvm) -> list[tuple[str, list[str], str, dict[str, str]]]:
    calls = jvm.told(Call)
    return [
        (
            call.technique,
            json.loads(call.detail["argv"]),
            call.detail["folder"],
            json.loads(call.detail["variables"]),
        )
        for call in calls
    ]


def test_a_line_is_told_as_the_words_that_the_platform_cuts_it_into_and_once(jvm: Jvm):
    jvm.arm(*ROWS)
    jvm.call("execute", "true  a 'b c'")
    assert told(jvm) == [("command.start", ["true", "a", "'b", "c'"], "", {})]


def test_words_folder_and_the_variables_that_the_words_name_are_told(jvm: Jvm):
    jvm.arm(*ROWS)
    jvm.call(
        "run",
        ["sh", "-c", "echo $key ${other:-x} $none ~"],
        "/tmp",
        {"key": "ro.serialno", "beside": "1", "HOME": "/h"},
    )
    (command,) = told(jvm)
    assert command[1:] == (
        ["sh", "-c", "echo $key ${other:-x} $none ~"],
        "/tmp",
        {"key": "ro.serialno", "HOME": "/h"},
    )


def test_a_command_that_inherits_its_variables_is_told_with_those_of_the_process(jvm: Jvm):
    jvm.arm(*ROWS)
    jvm.call("run", ["sh", "-c", "true $PATH"], "", {})
    ((_, _, _, variables),) = told(jvm)
    assert variables.keys() == {"PATH"}
    assert variables["PATH"] != ""


def test_variables_that_a_shell_reads_by_itself_are_told_where_they_are_no_longer_as_at_the_start(jvm: Jvm):
    jvm.arm(*ROWS)
    jvm.call("run", ["sh", "-c", "true"], "", {"PS4": "$(getprop)", "ENV": "/sdcard/x", "PATH": "/data/x", "K": "1"})
    jvm.call("run", ["sh", "-c", "true"], "", {"K": "1"})
    given, inherited = (each[3] for each in told(jvm))
    assert given == {"PS4": "$(getprop)", "ENV": "/sdcard/x", "PATH": "/data/x"}
    assert inherited == {}


def test_what_goes_past_the_builder_is_told_too(jvm: Jvm):
    jvm.arm(*ROWS)
    jvm.call("process", ["true", "x"], "/tmp")
    assert told(jvm) == [("command.process", ["true", "x"], "/tmp", {})]


def test_a_command_that_is_not_there_failed_and_one_that_may_not_be_run_was_refused(jvm: Jvm):
    jvm.arm(*ROWS)
    jvm.call("execute", "/no/such/su")
    jvm.call("execute", "/etc/passwd")
    assert [call.outcome for call in jvm.told(Call)] == [Outcome.ERROR, Outcome.DENIED]


def test_what_is_too_long_to_be_told_is_told_without_its_words(jvm: Jvm):
    jvm.arm(*ROWS)
    jvm.call("run", ["true", "x" * 70_000], "", {})
    (call,) = jvm.told(Call)
    assert (call.outcome, call.detail) == (Outcome.OBTAINED, {})
