"""What a user sees of a run: in a terminal of any width, in a log, with text from an app in it."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pytest
from rich.cells import cell_len
from rich.console import Console

from harness.cli import display
from harness.cli.language import in_chinese
from harness.runner import AnyProgress, Judged, PhaseBegan, ProblemArose, RunEnded, RunStarted, StepEnded, StepStarted
from harness.text import Text, as_told

STARTED = RunStarted(scenario="first-run", serial="S1", variant="", steps=3, bundle="out/first-run")
GONE = Text(zh="S1：设备不在。请检查数据线。", en="S1: the device is absent. Check the cable.")


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    in_chinese.cache_clear()
    yield
    in_chinese.cache_clear()


@pytest.fixture(params=["en_US.UTF-8", "zh_CN.UTF-8"])
def language(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("LC_ALL", request.param)
    in_chinese.cache_clear()
    yield
    in_chinese.cache_clear()


def plain(*events: AnyProgress, several: bool = False) -> list[str]:
    """The lines of a log."""
    file = io.StringIO()
    listener = display._Plain(Console(file=file, markup=False, highlight=False, width=80), several=several)
    for event in events:
        listener(event)
    return file.getvalue().splitlines()


def live(width: int, *events: AnyProgress) -> list[str]:
    """The rows of a terminal while a run goes on."""
    console = Console(file=io.StringIO(), force_terminal=True, width=width, height=30, markup=False)
    progress = display._progress(console)
    listener = display._Live(progress, several=True)
    for event in events:
        listener(event)
    rows = console.render_lines(progress.get_renderable())
    return ["".join(segment.text for segment in row) for row in rows]


def step_ended(problem: Text | None = None, *, aborted: bool = False) -> StepEnded:
    return StepEnded(scenario="first-run", index=2, text="launch", problem=problem, aborted=aborted, seconds=0.5)


def run_ended(aborted: Text | None = None) -> RunEnded:
    return RunEnded(scenario="first-run", bundle="b", collections=3, flows=2, seconds=4.25, aborted=aborted)


def judged(reason: str, scenario: str = "first-run", verdict: str = "inconclusive") -> Judged:
    return Judged(scenario=scenario, expectation="nothing-sent", verdict=verdict, reason=as_told(reason))


def aborted_by(error: Text) -> tuple[AnyProgress, ...]:
    """A run that an error ends in its second step, and what the judge says of two of its expectations."""
    reason = f"cannot tell: the bundle is not whole: the run was aborted: {error.en}"
    return (
        STARTED,
        step_ended(error, aborted=True),
        run_ended(error),
        judged(reason),
        judged(f"{reason[:-1]}; and 3 more"),
    )


@pytest.mark.usefixtures("language")
def test_an_error_that_ends_a_run_is_left_for_the_end_to_say() -> None:
    said = "\n".join(plain(*aborted_by(GONE)))
    assert GONE.en.rstrip(".") not in said
    assert GONE.zh.rstrip("。") not in said


def test_each_verdict_of_an_aborted_run_names_the_step_that_ended_it() -> None:
    assert plain(*aborted_by(GONE))[1:] == [
        "    2 launch: the run was aborted here",
        "  3 calls, 2 flows, 4.2 s, the run was aborted at step 2",
        "  ? inconclusive nothing-sent: the run was aborted at step 2",
        "  ? inconclusive nothing-sent: the run was aborted at step 2",
    ]


def test_a_scenario_that_was_not_performed_is_told_as_such() -> None:
    left_out = judged(f"the bundle is not whole: the run was aborted: not performed, because of: {GONE.en}", "second")
    assert plain(*aborted_by(GONE), left_out, left_out)[-3:] == [
        "second",
        *["  ? inconclusive nothing-sent: the scenario was not performed"] * 2,
    ]


def test_a_failure_that_was_proved_before_the_abortion_keeps_its_reason() -> None:
    lines = plain(*aborted_by(GONE), judged("in x, JPush obtained the Android ID", verdict="fail"))
    assert lines[-1] == "  ✘ fail         nothing-sent: in x, JPush obtained the Android ID"


def test_a_step_that_the_app_failed_says_why() -> None:
    lines = plain(STARTED, step_ended(as_told("not on the screen: id=agree")))
    assert lines == ["first-run on S1", "    2 launch: not on the screen: id=agree"]


def test_a_problem_that_is_the_cause_of_the_abortion_is_not_said_again() -> None:
    full = as_told("the bundle cannot be written any more (disk full)")
    error = as_told("out: the bundle cannot be written any more (no space left on device). Free some room.")
    assert not [
        line
        for line in plain(STARTED, ProblemArose(scenario="first-run", message=full), run_ended(error))
        if "!" in line
    ]


def test_a_problem_that_ended_nothing_is_told_once() -> None:
    full = as_told("the bundle cannot be written any more (disk full)")
    lines = plain(STARTED, *[ProblemArose(scenario="first-run", message=full)] * 2, run_ended())
    assert lines[1:] == [f"  ! {full.en}", "  3 calls, 2 flows, 4.2 s"]


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("width", [60, 80, 100, 120])
@pytest.mark.parametrize(
    "text", ["type text: 张伟的手机号码是一三八零零一三八零零零以及更多更多的文字, id: phone", "wait 3s", "x" * 300]
)
def test_rows_keep_their_form_and_leave_room_for_what_ctrl_c_echoes(width: int, text: str) -> None:
    started = RunStarted(scenario=f"compliant/{'a' * 64}", serial="S", variant="", steps=40, bundle="b")
    rows = live(width, started, StepStarted(scenario=started.scenario, index=1, text=text))
    assert len(rows) == 1
    assert cell_len(rows[0].rstrip()) <= width - display.MARGIN
    assert " 0/40 " in rows[0]
    assert rows[0].rstrip().endswith("0:00:00")
    assert text[:4] in rows[0]


def test_a_bar_is_shown_where_there_is_room() -> None:
    assert "━" not in live(80, STARTED)[0]
    assert "━" in live(120, STARTED)[0]


HOSTILE = "\x1b[31mred\x1b[0m \u202egnp.exe \x07\r\x9b2J [bold]"


@pytest.mark.parametrize(
    "event", [step_ended(as_told(HOSTILE)), judged(HOSTILE), ProblemArose(scenario="x", message=GONE)]
)
def test_text_from_an_app_cannot_steer_the_terminal(event: AnyProgress) -> None:
    said = "\n".join(plain(event, run_ended()))
    assert said.replace("\n", "").isprintable()
    if not isinstance(event, ProblemArose):
        assert "\\u001b[31mred\\u001b[0m \\u202egnp.exe" in said
        assert "[bold]" in said


def test_a_step_of_many_lines_stays_on_one() -> None:
    event = StepEnded(scenario="s", index=1, text="shell a\nb", problem=None, aborted=False, seconds=1)
    assert plain(event)[1:] == ["    1 shell a\\nb (1.0 s)"]
    assert len(live(80, STARTED, StepStarted(scenario="first-run", index=1, text="shell a\nb"))) == 1


@pytest.mark.usefixtures("language")
def test_columns_of_verdicts_are_aligned_in_chinese_too() -> None:
    lines = plain(STARTED, *(judged("because", verdict=verdict) for verdict in ("pass", "fail", "inconclusive")))[1:]
    columns = {cell_len(line[: line.index("nothing-sent")]) for line in lines}
    assert columns == {17}


def test_of_several_suites_each_line_says_whose_it_is() -> None:
    events = (STARTED, PhaseBegan(scenario="first-run", phase="consented"), step_ended(), run_ended())
    assert plain(*events, several=True) == [
        "first-run on S1",
        "first-run: phase consented",
        "first-run: 3 calls, 2 flows, 4.2 s",
    ]


def test_a_terminal_that_is_gone_does_not_end_the_run() -> None:
    def gone(event: AnyProgress) -> None:
        raise OSError(5, "Input/output error")

    display._quietly(gone)(STARTED)


def test_a_pipe_without_reader_ends_it() -> None:
    def gone(event: AnyProgress) -> None:
        raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        display._quietly(gone)(STARTED)
