"""Passes on what a run tells, without the personal values that the run knows by then."""

from __future__ import annotations

import msgspec

from harness.events.records import Record
from harness.masking import Masking
from harness.masking.known import Known, known_by, typed_by
from harness.runner.progress import AnyProgress, Listener, ProblemArose, RunEnded, StepEnded, StepStarted
from harness.scenario import Scenario, Step
from harness.text import Text


class Telling:
    """A listener before the listener: what the screen showed and instruments said may hold values."""

    def __init__(self, scenario: Scenario, listener: Listener) -> None:
        self._scenario = scenario
        self._listener = listener
        self._typed = Masking(typed_by(scenario))
        self._known: dict[Known, None] = dict.fromkeys(typed_by(scenario))

    def seen(self, record: Record) -> None:
        """Learn the values of a record."""
        self._known.update(dict.fromkeys(known_by(record, self._scenario.app.package)))

    def __call__(self, event: AnyProgress, step: Step | None = None) -> None:
        """Tell of an event; of the beginning and end of a step with the step."""
        match event:
            case StepStarted():
                event = msgspec.structs.replace(event, text=self._step(event, step))
            case StepEnded():
                event = msgspec.structs.replace(
                    event, text=self._step(event, step), problem=self._masked(event.problem)
                )
            case ProblemArose():
                event = msgspec.structs.replace(event, message=self._masked(event.message))
            case RunEnded():
                event = msgspec.structs.replace(event, aborted=self._masked(event.aborted))
        self._listener(event)

    def _step(self, event: StepStarted | StepEnded, step: Step | None) -> str:
        return self._typed.terminal(self._typed.step(event.text, step))

    def _masked(self, text: Text | None) -> Text | None:
        return Masking(tuple(self._known)).progress(text) if text else None
