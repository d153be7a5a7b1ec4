"""A sentence that names a technique says by what call it collects, and what: the id alone says that to few."""

from __future__ import annotations

import json

import msgspec

from harness.events.agent import Unarmed
from harness.judge import judge
from harness.reasons import tell
from tests.judge.evidence import PUSH, Run, told


def test_a_proof_names_the_call(run: Run) -> None:
    run.expectation = "nothing-collected: {phase: before-consent, clauses: [P9.1], data_types: [android_id]}"
    run.collected("android-id.secure", value="a1b2c3d4e5f60718")
    said = told(judge(run.evidence()).findings[0])
    assert said.en.endswith("by Settings$Secure.getString (android-id.secure)")
    assert said.zh.endswith("经由 Settings$Secure.getString（android-id.secure）")


def test_a_proof_of_a_command_names_what_it_asked_for(run: Run) -> None:
    run.expectation = "nothing-collected: {phase: before-consent, clauses: [P9.1], data_types: [mac_wifi]}"
    argv = json.dumps(["cat", "/sys/class/net/wlan0/address"])
    run.collected("command.start", detail={"argv": argv, "folder": "", "variables": "{}"})
    assert told(judge(run.evidence()).findings[0]).en.endswith("by ProcessBuilder.start (command.start (read-files))")


def test_a_hole_names_the_first_few_and_what_they_collect(run: Run) -> None:
    run.armed = [
        msgspec.structs.replace(row, overloads=(), reason=Unarmed.FAILED)
        if row.technique.startswith("android-id.") and row.pid == PUSH
        else row
        for row in run.armed
    ]
    (hole, *_) = judge(run.evidence()).findings[0].coverage.holes
    assert "Android ID (SSAID) by Settings$Secure.getString (android-id.secure)" in tell(hole.reason).en
    assert tell(hole.reason).zh.endswith("、其他")
