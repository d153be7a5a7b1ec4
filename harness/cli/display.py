"""What a user sees while a run goes on: a live line in a terminal, plain lines elsewhere, JSON lines for machines."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import click
import msgspec
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn

from harness.cli.language import say, told
from harness.report.words import word
from harness.runner import (
    AnyProgress,
    Judged,
    Listener,
    PhaseBegan,
    RunEnded,
    RunStarted,
    StepEnded,
    StepStarted,
    Trouble,
)
from harness.text import Text

STYLES = {"pass": "green", "fail": "bold red", "inconclusive": "yellow"}
MARKS = {"pass": "✔", "fail": "✘", "inconclusive": "?"}


@contextmanager
def display(*, as_json: bool, several: bool = False) -> Iterator[Listener]:
    """Give a listener that draws progress until the block ends; with `several` suites each line says whose it is."""
    console = Console(stderr=False, highlight=False)
    if as_json:
        yield _json_line
    elif console.is_terminal:
        with Progress(
            SpinnerColumn(),
            TextColumn("{task.fields[scenario]}"),
            BarColumn(bar_width=24),
            MofNCompleteColumn(),
            TextColumn("{task.description}", style="dim"),
            TimeElapsedColumn(),
            console=console,
            transient=True,
        ) as progress:
            yield _Live(progress, several=several)
    else:
        yield lambda event: _print(console, event, several=several)


def _json_line(event: AnyProgress) -> None:
    click.echo(msgspec.json.encode(event).decode())


class _Live:
    """One bar a scenario that runs; verdicts and troubles stay on the screen above it."""

    def __init__(self, progress: Progress, *, several: bool) -> None:
        self._progress = progress
        self._several = several
        self._tasks: dict[str, TaskID] = {}

    def __call__(self, event: AnyProgress) -> None:
        match event:
            case RunStarted():
                self._tasks[event.scenario] = self._progress.add_task("", total=event.steps, scenario=event.scenario)
            case StepStarted():
                self._progress.update(self._tasks[event.scenario], description=escape(event.text[:60]))
                return
            case StepEnded():
                self._progress.advance(self._tasks[event.scenario])
            case RunEnded():
                self._progress.remove_task(self._tasks.pop(event.scenario))
        failed = isinstance(event, StepEnded) and event.problem
        if failed or isinstance(event, RunStarted | Judged | RunEnded | Trouble):
            _print(self._progress.console, event, several=self._several)


def _print(console: Console, event: AnyProgress, *, several: bool) -> None:
    """One plain line for each event that a reader of a log wants."""
    line, style = _line(event)
    if line and not (several and isinstance(event, StepEnded) and not event.problem):
        owner = f"{event.scenario}: " if several and not isinstance(event, RunStarted) else ""
        console.print(escape(f"{owner}{line}"), style=style, soft_wrap=True)


def verdict_word(verdict: str) -> str:
    """The verdict in the user's language."""
    return say(word("verdict", verdict).zh, verdict)


def _line(event: AnyProgress) -> tuple[str, str]:
    match event:
        case RunStarted():
            variant = f" [{event.variant}]" if event.variant else ""
            return f"{event.scenario}{variant} {say('于设备', 'on')} {event.serial}", "bold"
        case PhaseBegan():
            return f"  {say('阶段', 'phase')} {event.phase}", "cyan"
        case StepEnded(problem=None):
            return f"  {event.index:>3} {event.text} ({event.seconds:.1f} s)", "dim"
        case StepEnded(problem=Text() as problem):
            return f"  {event.index:>3} {event.text}: {told(problem)}", "red"
        case Trouble():
            return f"  ! {told(event.message)}", "red"
        case RunEnded():
            aborted = f"{say('，中止：', ', aborted: ')}{told(event.aborted)}" if event.aborted else ""
            counts = f"{event.collections} {say('次调用', 'calls')}, {event.flows} {say('条流量', 'flows')}"
            return f"  {counts}, {event.seconds:.1f} s{aborted}", "dim"
        case Judged():
            verdict = f"{verdict_word(event.verdict):<12}"
            line = f"  {MARKS[event.verdict]} {verdict} {event.expectation}: {told(event.reason)}"
            return line, STYLES[event.verdict]
        case _:
            return "", ""
