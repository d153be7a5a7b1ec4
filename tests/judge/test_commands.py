"""What a command asked for counts as a call of its own; of what nobody knows nothing passes."""

from __future__ import annotations

import json

import pytest

from harness.events.agent import Outcome
from harness.judge import judge
from harness.judge.verdict import Finding, Verdict
from tests.judge.evidence import AMAP_STACK, PACKAGE, Run, told

COLLECTED = "nothing-collected: {phase: before-consent, clauses: [P9.1], data_types: [mac_wifi]}"


def finding(run: Run, expectation: str = COLLECTED) -> Finding:
    run.expectation = expectation
    (only,) = judge(run.evidence()).findings
    return only


def ran(run: Run, *argv: str, outcome: Outcome = Outcome.OBTAINED, **fields: object) -> None:
    detail = {"argv": json.dumps(argv), "folder": "", "variables": "{}"}
    run.collected("command.start", outcome=outcome, detail=detail, **fields)


STARTED = {Outcome.OBTAINED: "asked", Outcome.DENIED: "denied", Outcome.ERROR: "error"}  # and how it then counts


@pytest.mark.parametrize("outcome", STARTED)
def test_a_command_that_asks_for_a_kind_is_a_call_for_it_whether_or_not_it_was_let(run: Run, outcome: Outcome) -> None:
    ran(run, "sh", "-c", "cat /sys/class/net/wlan0/addr*", outcome=outcome)
    found = finding(run)
    assert found.verdict is Verdict.FAIL
    (proof,) = found.proofs
    assert (proof.data_type, proof.events, proof.outcome) == ("mac_wifi", ("e1",), STARTED[outcome])
    assert proof.technique == "command.start (read-files)"


@pytest.mark.parametrize(
    ("argv", "data_type"),
    [
        (("service", "call", "iphonesubinfo", "1"), "imei"),
        (("dumpsys", "wifi"), "ssid"),
        (("ip", "a"), "local_ip"),
        (("cat", "/sys/class/net/wlan0/address"), "mac_wifi"),
        (("getprop", "ro.serialno"), "serial_number"),
        (("settings", "get", "secure", "android_id"), "android_id"),
        (("pm", "list", "packages"), "installed_apps"),
        (("ls", "/data/data/com.other"), "installed_apps"),
    ],
)
def test_what_a_command_asks_for_is_obtained_by_nobody_s_word_where_android_may_have_refused_it(
    run: Run, argv: tuple[str, ...], data_type: str
) -> None:
    ran(run, *argv)
    only_obtained = COLLECTED.replace("mac_wifi", data_type).replace("}", ", attempts: false}")
    found = finding(run, only_obtained)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert "its output was not observed" in told(found).en
    (proof,) = finding(run, COLLECTED.replace("mac_wifi", data_type)).proofs
    assert (proof.data_type, proof.outcome) == (data_type, "asked")


def test_a_command_that_could_not_be_started_obtained_nothing(run: Run) -> None:
    ran(run, "pm", "list", "packages", outcome=Outcome.ERROR)
    only_obtained = COLLECTED.replace("mac_wifi", "installed_apps").replace("}", ", attempts: false}")
    assert finding(run, only_obtained).verdict is Verdict.PASS


def test_a_command_of_whom_the_policy_declares_it_not_leaves_open_whether_it_obtained_any(run: Run) -> None:
    declared = "only-declared: {phase: before-consent, clauses: [P9.1], data_types: [KIND]}"
    ran(run, "service", "call", "iphonesubinfo", "1", stack=AMAP_STACK)
    assert finding(run, declared.replace("KIND", "imei")).verdict is Verdict.INCONCLUSIVE
    assert finding(run, declared.replace("KIND", "mac_wifi")).verdict is Verdict.PASS


def test_a_command_for_another_kind_is_no_call_for_this_one(run: Run) -> None:
    ran(run, "getprop", "ro.serialno")
    ran(run, "chmod", "700", f"/data/data/{PACKAGE}/x")
    assert finding(run).verdict is Verdict.PASS


@pytest.mark.parametrize("outcome", [Outcome.OBTAINED, Outcome.ERROR])
def test_while_it_is_not_known_what_a_command_gave_nothing_passes(run: Run, outcome: Outcome) -> None:
    ran(run, f"/data/data/{PACKAGE}/files/tool", outcome=outcome)
    found = finding(run)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert "it is not known what tool in it gave" in told(found).en


def test_a_command_whose_words_were_not_told_may_have_given_anything(run: Run) -> None:
    run.collected("command.start")
    assert finding(run).verdict is Verdict.INCONCLUSIVE


def test_a_root_tool_that_is_not_there_gave_nothing_and_one_that_ran_may_have_given_anything(
    run: Run,
) -> None:
    ran(run, "su", outcome=Outcome.ERROR)
    assert finding(run).verdict is Verdict.PASS
    ran(run, "su")
    assert finding(run).verdict is Verdict.INCONCLUSIVE


def test_an_unknown_command_of_another_phase_leaves_this_one_alone(run: Run) -> None:
    ran(run, "tool", phase="consented", at_s=26)
    assert finding(run).verdict is Verdict.PASS


def test_what_an_unknown_command_gave_may_be_in_whatever_is_sent_after_it(run: Run) -> None:
    ran(run, "tool")
    run.sent(at_s=30, phase="consented", request_body=b'{"page": "home"}')
    found = finding(run, "nothing-sent: {phase: consented, clauses: [P9.1], data_types: [mac_wifi]}")
    assert found.verdict is Verdict.INCONCLUSIVE
    assert "Command that was run" in told(found).en


def test_a_process_in_which_no_hook_sees_commands_passes_no_kind(run: Run) -> None:
    run.armed = [row for row in run.armed if not row.technique.startswith("command.")]
    assert finding(run).verdict is Verdict.INCONCLUSIVE
