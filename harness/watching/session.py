"""What is done to an app that is watched: the steps it begins with, then each that somebody says."""

from __future__ import annotations

import math
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from queue import Empty, SimpleQueue

from harness.catalogue.register import FILE, register_beside
from harness.device import Device
from harness.documents import as_yaml
from harness.errors import BadInput
from harness.evidence import write_whole
from harness.runner import Listener, RunOptions, check_scenario, run_scenario
from harness.runner.described import describe
from harness.scenario import App, Scenario, Step, parse_step
from harness.text import Text
from harness.watching.sightings import Sightings

SCENARIO = "watch"
LOOK_EVERY_S = 2.0  # whether the device is still there
TITLE = Text(zh="没有场景的监测", en="Watched without a scenario")
_STEP = "step"  # what errors call the place of one
_NOBODY_SAID = Text(zh="未指定", en="not named")
_NO_POLICY = Text(zh="没有指定政策", en="No policy was named")


class Session:
    """The steps of one watching, in the order in which they are said. Any thread may say one."""

    def __init__(
        self,
        package: str,
        *,
        policy: Path | None = None,
        first: tuple[str, ...] = (),
        seconds: float | None = None,
    ) -> None:
        """Watch `package`, beginning with the steps `first`; without a `policy` nothing is promised by anybody.

        Where `seconds` are given it ends when for so long no step was said. Raises `BadInput` where a step, the policy
        or what stands beside it cannot be read.
        """
        self._package = package
        self._seconds = seconds
        self._ended = False
        self._register = register_beside(policy) if policy else None
        self._policy = policy
        self._said: list[str] = []
        self._waiting: SimpleQueue[tuple[str, Step] | None] = SimpleQueue()
        self.first = tuple(self._read(text) for text in first)
        for step in zip(first, self.first, strict=True):
            self._waiting.put(step)

    def say(self, text: str) -> Step:
        """Have one more step performed, as it stands behind the dash in a scenario. Raises `BadInput`."""
        step = self._read(text)
        self._waiting.put((text.strip(), step))
        return step

    def end(self) -> None:
        """No step follows the one that is performed: the last phase ends, and the bundle is closed.

        A signal's handler may say so.
        """
        self._ended = True
        self._waiting.put(None)

    def steps(self, bundle: Path, look: Callable[[], object]) -> Iterator[Step]:
        """Each step as it is said; the bundle's scenario has it before it is performed.

        While nobody says one, `look` is done now and then: it raises where waiting has become pointless.
        """
        while (said := self._next(look)) is not None:
            text, step = said
            self._said.append(text)
            write_whole(bundle / "scenario.yaml", self._scenario_text().encode())
            yield step

    def _next(self, look: Callable[[], object]) -> tuple[str, Step] | None:
        left_s = math.inf if self._seconds is None else self._seconds
        while left_s > 0:
            try:
                said = self._waiting.get(timeout=min(left_s, LOOK_EVERY_S))
                return None if self._ended else said
            except Empty:
                left_s -= LOOK_EVERY_S
                look()
        return None

    def scenario(self, folder: Path) -> Scenario:
        """The scenario to begin with, its files in `folder`."""
        path = folder / "scenario.yaml"
        path.write_text(self._scenario_text(), encoding="utf-8")
        if self._policy is None:
            (folder / "policy.yaml").write_text(_policy_text(self._package), encoding="utf-8")
        else:
            (folder / "policy.yaml").write_bytes(self._policy.read_bytes())
            if (beside := self._policy.parent / FILE).is_file():
                (folder / FILE).write_bytes(beside.read_bytes())
        return Scenario(
            id=SCENARIO,
            title=TITLE,
            path=str(path),
            policy="policy.yaml",
            app=App(package=self._package),
            steps=self.first,
            expect=(),
        )

    def _read(self, text: str) -> Step:
        if "\n" in text.strip():
            raise BadInput(
                text.strip().splitlines()[0],
                Text(zh="步骤不止一行", en="the step has more than one line"),
                Text(zh="请一次只写一个步骤。", en="Say one step at a time."),
            )
        return parse_step(text.strip(), _STEP, *([self._register] if self._register else []))

    def _scenario_text(self) -> str:
        head = {"scenario": SCENARIO, "title": {"zh": TITLE.zh, "en": TITLE.en}, "policy": "policy.yaml"}
        head["app"] = {"package": self._package}
        steps = "".join(f"  - {text}\n" for text in self._said) or "  - note: nothing was done yet\n"
        return f"{as_yaml(head)}steps:\n{steps}"


@contextmanager
def prepared(session: Session, *, options: RunOptions, serial: str) -> Iterator[Scenario]:
    """The session as a scenario, for the length of the block. `serial` is what the user named.

    Raises `BadInput` for what would end it later and can be known before a device is opened.
    """
    with tempfile.TemporaryDirectory(prefix="harness-watch-") as folder:
        scenario = session.scenario(Path(folder))
        check_scenario(scenario, options, serial=serial)
        yield scenario


def watch_app(
    session: Session,
    scenario: Scenario,
    device: Device,
    directory: Path,
    *,
    options: RunOptions,
    listener: Listener,
    sightings: Sightings,
) -> Path:
    """Perform what the session says until it ends, and leave a bundle in `directory`, which is returned.

    `scenario` is the session's as it was `prepared`. Raises as `run_scenario` does.
    """
    sightings.begin(scenario, directory, describe(scenario, directory, options=options, device=device))
    return run_scenario(
        scenario,
        device,
        directory,
        options=replace(options, suite=(SCENARIO,), attribute=sightings.attribute, seen=sightings.seen),
        listener=listener,
        steps=session.steps(directory, lambda: device.adb.run("true")),
    )


def _policy_text(package: str) -> str:
    """A policy that promises nothing: by it the app's own code is told, and no clause is ever checked."""
    nothing = {"zh": _NO_POLICY.zh, "en": _NO_POLICY.en}
    clause = {"id": "none", "section": "-", "title": nothing, "paraphrase": nothing, "kind": "scope", "exempt": nothing}
    return as_yaml(
        {
            "policy": "none",
            "title": nothing,
            "operator": {"zh": _NOBODY_SAID.zh, "en": _NOBODY_SAID.en},
            "updated": date.today(),
            "source": _NO_POLICY.en,
            "first_party": {"packages": [package], "hosts": []},
            "functions": [],
            "sdks": [],
            "permissions": [],
            "clauses": [clause],
        }
    )
