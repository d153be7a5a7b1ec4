"""An end is excused by a step only if the process lived when the step began and Android had reason to kill it then."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness.events.records import ENDED_BY_STEP, EndReason
from harness.witnesses.ends import KILLED_WITHIN_NS, End, Window, reason_of

S = 1_000_000_000
PID, STARTED = 4711, 1 * S

times = st.integers(min_value=2 * S, max_value=60 * S)
steps = st.sampled_from(sorted(ENDED_BY_STEP))


def window(opened: int, closed: int | None, *, answered: bool = True, reason: EndReason = EndReason.REVOKE) -> Window:
    pids = {(PID, STARTED)} if answered else set()
    return Window(reason=reason, opened_ns=opened, closed_ns=closed, answered=pids)


def end(ended: int, **known: bool) -> End:
    return End(pid=PID, started_ns=STARTED, ended_ns=ended, **known)


@given(opened=times, lasted=times, died=times, reason=steps)
def test_what_died_before_a_step_is_not_excused_by_it_however_late_it_was_noticed(
    opened: int, lasted: int, died: int, reason: EndReason
) -> None:
    """It could not answer when the step began; what was noticed later stands inside the window."""
    step = window(opened, opened + lasted, answered=False, reason=reason)
    assert reason_of(end(died), [step]) is EndReason.TERMINATED


@given(opened=times, lasted=times, late=st.integers(min_value=-30 * S, max_value=30 * S), reason=steps)
def test_what_answered_is_excused_within_the_step_and_shortly_after_and_never_else(
    opened: int, lasted: int, late: int, reason: EndReason
) -> None:
    step = window(opened, opened + lasted, reason=reason)
    died = opened + lasted + late
    expected = reason if opened <= died <= opened + lasted + KILLED_WITHIN_NS else EndReason.TERMINATED
    assert reason_of(end(died), [step]) is expected


@given(died=times)
def test_a_step_that_kills_nothing_opens_no_window(died: int) -> None:
    assert reason_of(end(died), []) is EndReason.TERMINATED


@given(opened=times, died=times, reason=steps, left=st.booleans())
def test_a_crash_is_a_crash_in_every_window(opened: int, died: int, reason: EndReason, left: bool) -> None:
    step = window(opened, None, reason=reason)
    assert reason_of(end(died, crashed=True, left=left), [step]) is EndReason.CRASH


@given(opened=times, died=times, crashed=st.booleans())
def test_an_agent_that_is_lost_is_no_end(opened: int, died: int, crashed: bool) -> None:
    assert reason_of(end(died, goes_on=True, crashed=crashed), [window(opened, None)]) is EndReason.AGENT_LOST


@given(data=st.data())
def test_of_many_steps_only_one_that_covers_the_end_explains_it(data: st.DataObject) -> None:
    count = data.draw(st.integers(min_value=0, max_value=5))
    windows = [
        window(opened := data.draw(times), opened + data.draw(times), answered=data.draw(st.booleans()), reason=reason)
        for reason in data.draw(st.lists(steps, min_size=count, max_size=count))
    ]
    died = data.draw(times)
    reason = reason_of(end(died), windows)
    covering = {
        each.reason
        for each in windows
        if each.answered and each.closed_ns and each.opened_ns <= died <= each.closed_ns + KILLED_WITHIN_NS
    }
    assert reason in (covering or {EndReason.TERMINATED})


@pytest.mark.parametrize(
    "other", [End(pid=PID + 1, started_ns=STARTED, ended_ns=11 * S), End(pid=PID, started_ns=2, ended_ns=11 * S)]
)
def test_another_process_is_not_excused_even_under_the_same_pid(other: End) -> None:
    assert reason_of(other, [window(10 * S, None)]) is EndReason.TERMINATED


def test_a_process_that_says_that_it_leaves_needs_no_step() -> None:
    assert reason_of(end(10 * S, left=True), []) is EndReason.LEFT
