"""What a user sees while a run goes on: a live line in a terminal, plain lines elsewhere, JSON lines for machines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

from rich.cells import set_cell_size
from rich.console import Console, RenderableType
from rich.constrain import Constrain
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    SpinnerColumn,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
)
from rich.table import Column

from harness.cli.language import say, told
from harness.cli.lines import Terminal, json_line, on_one_line
from harness.report.words import word
from harness.runner import (
    AnyProgress,
    Judged,
    Listener,
    PhaseBegan,
    ProblemArose,
    RunEnded,
    RunStarted,
    StepEnded,
    StepStarted,
)
from harness.text import Text

STYLES = {"pass": "green", "fail": "bold red", "inconclusive": "yellow"}
MARKS = {"pass": "✔", "fail": "✘", "inconclusive": "?"}
NARROW = 100  # columns; below it a bar would leave no room for what is being done
MOST_OF_A_NAME = 32  # columns
MARGIN = 4  # columns

_Line = tuple[str, str]  # text and style


@contextmanager
def display(*, as_json: bool, several: bool = False) -> Iterator[Listener]:
    """Give a listener that draws progress until the block ends; with `several` suites each line says whose it is."""
    console = Terminal()
    if as_json:
        yield json_line
    elif console.is_terminal:
        with _progress(console) as progress:
            yield _quietly(_Live(progress, several=several))
    else:
        yield _quietly(_Plain(console, several=several))


class _Rows(Progress):
    """Rows that end before the edge: a `^C` that the terminal echoes there would begin a line of its own, and stay."""

    def __init__(self, *columns: ProgressColumn, console: Console) -> None:
        self._terminal = console
        super().__init__(*columns, console=console, transient=True, expand=True)

    def get_renderable(self) -> RenderableType:
        return Constrain(super().get_renderable(), self._terminal.width - MARGIN)


def _progress(console: Console) -> Progress:
    """One line a scenario: only what is being done gives way where the terminal is narrow."""
    name = Column(no_wrap=True, overflow="ellipsis", max_width=MOST_OF_A_NAME)
    doing = Column(no_wrap=True, overflow="ellipsis", ratio=1)
    bar = () if console.width < NARROW else (BarColumn(bar_width=16, table_column=Column(no_wrap=True)),)
    return _Rows(
        SpinnerColumn(table_column=Column(no_wrap=True)),
        TextColumn("{task.fields[scenario]}", markup=False, table_column=name),
        *bar,
        MofNCompleteColumn(table_column=Column(no_wrap=True)),
        TextColumn("{task.description}", style="dim", markup=False, table_column=doing),
        TimeElapsedColumn(table_column=Column(no_wrap=True)),
        console=console,
    )


def _quietly(listener: Listener) -> Listener:
    """A terminal that is gone must not end the run that tells it something; a pipe without reader may."""
    gone = False

    def listen(event: AnyProgress) -> None:
        nonlocal gone
        if not gone:
            try:
                listener(event)
            except BrokenPipeError:
                raise
            except OSError:
                gone = True

    return listen


class _Plain:
    """One plain line for each event that a reader of a log wants."""

    def __init__(self, console: Console, *, several: bool) -> None:
        self._console = console
        self._several = several
        self._wording = _Wording()
        self._headed: set[str] = set()

    def __call__(self, event: AnyProgress) -> None:
        lines = self._wording.lines(event)
        # Of several suites at once only what went wrong is told, and what came out.
        if self._several and isinstance(event, StepEnded) and not event.problem:
            return
        owned = self._several and not isinstance(event, RunStarted)
        if lines and not owned and event.scenario not in self._headed:
            self._headed.add(event.scenario)
            if not isinstance(event, RunStarted):  # judged without being performed
                lines.insert(0, (event.scenario, "bold"))
        for line, style in lines:
            whole = f"{event.scenario}: {line.lstrip()}" if owned else line
            self._console.print(on_one_line(whole), style=style, soft_wrap=True)


class _Live:
    """One line a scenario that runs; verdicts and problems stay on the screen above it."""

    def __init__(self, progress: Progress, *, several: bool) -> None:
        self._progress = progress
        self._plain = _Plain(progress.console, several=several)
        self._tasks: dict[str, TaskID] = {}

    def __call__(self, event: AnyProgress) -> None:
        match event:
            case RunStarted():
                self._tasks[event.scenario] = self._progress.add_task("", total=event.steps, scenario=event.scenario)
            case StepStarted():
                self._progress.update(self._tasks[event.scenario], description=on_one_line(event.text))
            case StepEnded():
                self._progress.advance(self._tasks[event.scenario])
            case RunEnded():
                self._progress.remove_task(self._tasks.pop(event.scenario))
        if not isinstance(event, PhaseBegan) and not (isinstance(event, StepEnded) and not event.problem):
            self._plain(event)


class _Wording:
    """Finds the words for each event. An error that ends a run is said once, by the command itself when it ends."""

    def __init__(self) -> None:
        self._aborted_at: dict[str, int] = {}
        self._aborted_by: list[Text] = []
        self._performed: set[str] = set()
        self._problems: defaultdict[str, list[Text]] = defaultdict(list)

    def lines(self, event: AnyProgress) -> list[_Line]:
        match event:
            case RunStarted():
                variant = f" [{event.variant}]" if event.variant else ""
                return [(f"{event.scenario}{variant} {say('于设备', 'on')} {event.serial}", "bold")]
            case PhaseBegan():
                return [(f"  {say('阶段', 'phase')} {event.phase}", "cyan")]
            case StepEnded(problem=None):
                skipped = say("，没有出现，未做", ", was not there, not done") if event.skipped else ""
                return [(f"  {event.index:>3} {event.text} ({event.seconds:.1f} s{skipped})", "dim")]
            case StepEnded(aborted=True):
                self._aborted_at[event.scenario] = event.index
                return [
                    (f"  {event.index:>3} {event.text}{say('：运行在此中止', ': the run was aborted here')}", "red")
                ]
            case StepEnded(problem=Text() as problem):
                return [(f"  {event.index:>3} {event.text}{say('：', ': ')}{told(problem)}", "red")]
            case ProblemArose():
                self._problems[event.scenario].append(event.message)
            case RunEnded():
                return [*self._unsaid_problems(event), (self._counts(event), "dim")]
            case Judged():
                verdict = set_cell_size(verdict_word(event.verdict), 12)
                line = f"  {MARKS[event.verdict]} {verdict} {event.expectation}{say('：', ': ')}{self._reason(event)}"
                return [(line, STYLES[event.verdict])]
        return []

    def _unsaid_problems(self, event: RunEnded) -> list[_Line]:
        """Those that did not end the run: the error that did names its own cause."""
        self._performed.add(event.scenario)
        if event.aborted:
            self._aborted_by.append(event.aborted)
        ended = event.aborted.en if event.aborted else ""
        # What the disk said first and what it said last may differ in the words in brackets.
        problems = dict.fromkeys(self._problems.pop(event.scenario, ()))
        return [
            (f"  ! {told(each)}", "red") for each in problems if each.en.partition(" (")[0].rstrip(".") not in ended
        ]

    def _counts(self, event: RunEnded) -> str:
        counts = say(
            f"{event.collections} 次调用，{event.flows} 条流量，{event.seconds:.1f} 秒",
            f"{event.collections} calls, {event.flows} flows, {event.seconds:.1f} s",
        )
        return f"  {counts}{say('，', ', ') + self._abortion(event.scenario) if event.aborted else ''}"

    def _abortion(self, scenario: str) -> str:
        if step := self._aborted_at.get(scenario):
            return say(f"运行在第 {step} 步中止", f"the run was aborted at step {step}")
        return say("运行被中止", "the run was aborted")

    def _reason(self, event: Judged) -> str:
        """The judge's; where it is only that the run was aborted, the error itself is not said again."""
        if all(error.en.rstrip(".") not in event.reason.en for error in self._aborted_by):
            return told(event.reason)
        if event.scenario in self._performed:
            return self._abortion(event.scenario)
        return say("场景没有执行", "the scenario was not performed")


def verdict_word(verdict: str) -> str:
    """The verdict in the user's language."""
    return say(word("verdict", verdict).zh, verdict)
