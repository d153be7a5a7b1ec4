"""What a user sees while a run goes on: a live line in a terminal, plain lines elsewhere, JSON lines for machines."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import click
import msgspec
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn

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

STYLES = {"pass": "green", "fail": "bold red", "inconclusive": "yellow"}
MARKS = {"pass": "✔", "fail": "✘", "inconclusive": "?"}


@contextmanager
def display(*, as_json: bool) -> Iterator[Listener]:
    """Give a listener that draws progress until the block ends."""
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
            yield _Live(progress)
    else:
        yield lambda event: _print(console, event)


def _json_line(event: AnyProgress) -> None:
    click.echo(msgspec.json.encode(event).decode())


class _Live:
    """One bar a scenario; verdicts and troubles stay on the screen above it."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._task: TaskID | None = None

    def __call__(self, event: AnyProgress) -> None:
        if isinstance(event, RunStarted):
            self._task = self._progress.add_task("", total=event.steps, scenario=event.scenario)
        elif self._task is not None and isinstance(event, StepStarted):
            self._progress.update(self._task, description=escape(event.text[:60]))
        elif self._task is not None and isinstance(event, StepEnded):
            self._progress.advance(self._task)
        elif self._task is not None and isinstance(event, RunEnded):
            self._progress.remove_task(self._task)
            self._task = None
        if not isinstance(event, StepStarted | RunStarted | PhaseBegan) and not (
            isinstance(event, StepEnded) and not event.problem
        ):
            _print(self._progress.console, event)


def _print(console: Console, event: AnyProgress) -> None:
    """One plain line for each event that a reader of a log wants."""
    match event:
        case RunStarted():
            variant = f" [{event.variant}]" if event.variant else ""
            line = f"{event.scenario}{variant} on {event.serial}"
            console.print(escape(line), style="bold", soft_wrap=True)
        case PhaseBegan():
            console.print(escape(f"  phase {event.phase}"), style="cyan", soft_wrap=True)
        case StepEnded(problem=""):
            console.print(
                escape(f"  {event.index:>3} {event.text} ({event.seconds:.1f} s)"), style="dim", soft_wrap=True
            )
        case StepEnded():
            console.print(escape(f"  {event.index:>3} {event.text}: {event.problem}"), style="red", soft_wrap=True)
        case Trouble():
            console.print(escape(f"  ! {event.message}"), style="red", soft_wrap=True)
        case RunEnded():
            aborted = f", aborted: {event.aborted}" if event.aborted else ""
            line = f"  {event.collections} calls, {event.flows} flows in {event.seconds:.1f} s{aborted}"
            console.print(escape(line), style="dim", soft_wrap=True)
        case Judged():
            line = f"  {MARKS[event.verdict]} {event.verdict:<12} {event.expectation}: {event.reason}"
            console.print(escape(line), style=STYLES[event.verdict], soft_wrap=True)
