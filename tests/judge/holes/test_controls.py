"""Hooks that are in their place: a control shows whether they are called."""

from __future__ import annotations

import msgspec

from harness.events.agent import Road, Through, TriedRoad
from harness.events.records import (
    Control,
)
from harness.judge import Finding, Verdict
from harness.reasons import tell
from tests.judge.evidence import (
    Run,
    S,
    finding,
)

SEEN = TriedRoad(road=Road.LATE, outcome=Through.SEEN)
MISSED = TriedRoad(road=Road.LATE, outcome=Through.NOT_SEEN)
UNTRIED = TriedRoad(road=Road.LATE, outcome=Through.NOT_TRIED, reason="LinkageError")
IN_VAIN = (
    "a call of the agent's own did not come through a hook that was placed once the app's own classes could be found"
)
UNPROVEN = "it could not be tried whether hooks placed once the app's own classes could be found are called"


def controlled(run: Run, *told: tuple[float, TriedRoad]) -> Finding:
    """The finding of a run in whose processes one technique was hooked late, with these controls at those seconds."""
    run.armed = [
        msgspec.structs.replace(row, roads=(Road.LATE,)) if row.technique == "android-id.settings-call" else row
        for row in run.armed
    ]
    run.controls = [
        Control(pid=known.pid, started_ns=known.started_ns, ns=round(at_s * S), roads=(road,))
        for known in run.processes
        for at_s, road in told
    ]
    return finding(run)


def test_hooks_that_a_control_saw_called_before_and_after_the_phase_prove_it(run: Run) -> None:
    assert controlled(run, (9, SEEN), (23, SEEN)).verdict is Verdict.PASS


def test_a_road_that_a_control_did_not_see_is_open_from_the_last_good_one_to_the_next(run: Run) -> None:
    assert controlled(run, (8, SEEN), (9, MISSED), (9.5, SEEN)).verdict is Verdict.PASS
    assert controlled(run, (9, SEEN), (23, MISSED)).verdict is Verdict.INCONCLUSIVE
    found = controlled(run, (9, MISSED), (23, SEEN))
    assert found.verdict is Verdict.INCONCLUSIVE
    assert IN_VAIN in tell(found.reason).en


def test_a_road_that_could_not_be_tried_or_of_which_nothing_was_told_proves_nothing(run: Run) -> None:
    found = controlled(run, (9, UNTRIED), (23, UNTRIED))
    assert found.verdict is Verdict.INCONCLUSIVE
    assert f"{UNPROVEN} (LinkageError)" in tell(found.reason).en
    assert f"{UNPROVEN} (the agent told of no try)" in tell(controlled(run).reason).en


def test_a_road_by_which_no_needed_technique_was_hooked_leaves_no_hole(run: Run) -> None:
    run.controls = [
        Control(pid=known.pid, started_ns=known.started_ns, ns=9 * S, roads=(MISSED,)) for known in run.processes
    ]
    assert finding(run).verdict is Verdict.PASS
