"""What is told while a run goes on holds no value that the run knows by then."""

from __future__ import annotations

import json
import shlex

import msgspec
import pytest

from harness.events.records import Planted, PlantedBy
from harness.runner.progress import AnyProgress, ProblemArose, RunEnded, StepEnded, StepStarted
from harness.runner.telling import Telling
from harness.scenario import Scenario, Type, load_scenario
from harness.scenario.packs import pack
from harness.text import Text, as_told
from tests.report.bundle import SECRET, collection

SCENARIO = load_scenario(pack("yunzhushou") / "first-run-consent.yaml")
TYPED = next(step for step in SCENARIO.steps if isinstance(step, Type))
INDEX = SCENARIO.steps.index(TYPED) + 1
SEEN = as_told(f"not on the screen: id=argee. On the screen: {SECRET}, 张伟, 知道了")


def told(event: AnyProgress, scenario: Scenario = SCENARIO) -> AnyProgress:
    heard: list[AnyProgress] = []
    telling = Telling(scenario, heard.append)
    telling.seen(collection())
    telling.seen(Planted(data_type="person_name", value="张伟", source=PlantedBy.CANARY))
    telling(event)
    return heard[0]


def ended(*, text: str = "see done", problem: Text | None = None) -> StepEnded:
    return StepEnded(scenario="s", index=INDEX, text=text, problem=problem, aborted=False, seconds=1.0)


@pytest.mark.parametrize(
    "event",
    [
        ended(problem=SEEN),
        ProblemArose(scenario="s", message=SEEN),
        RunEnded(scenario="s", bundle="", collections=0, flows=0, seconds=1.0, aborted=SEEN),
    ],
)
def test_what_was_on_the_screen_or_an_instrument_said_is_masked(event: AnyProgress) -> None:
    shown = str(told(event))
    assert SECRET not in shown
    assert "张伟" not in shown
    assert "知道了" in shown


def test_what_a_step_types_is_masked() -> None:
    started = StepStarted(scenario="s", index=INDEX, text=str(TYPED))
    assert TYPED.text not in str(told(started))
    assert TYPED.text not in str(told(ended(text=str(TYPED))))


def texts(plain: object) -> list[str]:
    if isinstance(plain, dict):
        return [text for value in plain.values() for text in texts(value)]
    return [str(plain)]


def quoted(typed: str) -> str:
    return shlex.quote(typed.replace(" ", "%s"))


@pytest.mark.parametrize("typed", ["Hunter2-xyz", "my pass word", "a'b\"c d"])
def test_a_secret_that_its_author_called_no_personal_data_is_masked_in_whatever_is_told(typed: str) -> None:
    steps = tuple(
        msgspec.structs.replace(step, text=typed, data_type="") if step is TYPED else step for step in SCENARIO.steps
    )
    scenario = msgspec.structs.replace(SCENARIO, steps=steps)
    refused = as_told(f"`input text {quoted(typed)}` failed: {typed}, {typed!r}, {json.dumps(typed)}")
    events = (
        ended(text=f"type text={typed} id=tenant", problem=refused),
        ProblemArose(scenario="s", message=refused),
        RunEnded(scenario="s", bundle="", collections=0, flows=0, seconds=1.0, aborted=refused),
    )
    for event in events:
        shown = "\n".join(texts(msgspec.to_builtins(told(event, scenario))))
        assert typed not in shown
        assert json.dumps(typed)[1:-1] not in shown
        assert quoted(typed).strip("'") not in shown
        assert repr(typed)[1:-1] not in shown


def test_a_step_that_types_nothing_is_told_as_it_is() -> None:
    assert told(ended()) == ended()
