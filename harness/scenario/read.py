"""Read a scenario file and check every name in it before a device is touched."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from harness.catalogue.register import CATALOGUE, Register, register_beside
from harness.documents import MOST_SHOWN, Document, read_text, words
from harness.errors import BadInput
from harness.policy import Policy, load_policy
from harness.scenario.expectations import Expectation, expectations
from harness.scenario.expected import check_answers, check_expectations
from harness.scenario.items import Place, items
from harness.scenario.sequence import check_steps
from harness.scenario.steps import STEPS, EnterPhase, Step
from harness.text import Text

ScenarioId = Annotated[
    str,
    Meta(
        pattern=r"^[a-z0-9][a-z0-9-]{0,63}$",
        description="Id of the scenario: the name of its file. Its evidence is kept in a folder of this name.",
        extra=words(
            "标识，由小写字母、数字和连字符组成，最多 64 个，如 first-run",
            "an id of small letters, digits and hyphens, at most 64, such as first-run",
        ),
    ),
]
"""It names a folder, so it must not lead out of it."""

_STEP, _EXPECTATION = Text(zh="步骤", en="step"), Text(zh="预期", en="expectation")


AppPackage = Annotated[
    str,
    Meta(
        pattern=r"^[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z][A-Za-z0-9_]*)+$",
        description="The app's package.",
        extra=words("应用的包名，如 com.example.app", "the package of an app, such as com.example.app"),
    ),
]


class App(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The app under test. Paths are relative to the scenario file."""

    package: AppPackage
    apk: str = ""
    variant_file: str = ""  # where on the device a variant of a build is pushed to before launch
    variants: str = ""  # folder with one JSON file a variant


class Scenario(msgspec.Struct, frozen=True, kw_only=True):
    """One scenario: what to do, and what to expect of the phases it enters."""

    id: str
    title: Text
    path: str  # the file it was read from, as the user named it
    policy: str  # relative to `path`
    app: App
    steps: tuple[Step, ...]
    expect: tuple[Expectation, ...]

    @property
    def policy_path(self) -> Path:
        """The policy file."""
        return Path(self.path).parent / self.policy

    @property
    def apk_path(self) -> Path | None:
        """The app's APK, None where the scenario names none."""
        return Path(self.path).parent / self.app.apk if self.app.apk else None

    @property
    def variants_path(self) -> Path | None:
        """The folder of the app's variants, None where the scenario names none."""
        return Path(self.path).parent / self.app.variants if self.app.variants else None

    @property
    def phases(self) -> tuple[str, ...]:
        """Names of the phases in the order they are entered."""
        return tuple(step.name for step in self.steps if isinstance(step, EnterPhase))


class _File(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The outer shape of a scenario file; steps and expectations are read one by one."""

    scenario: ScenarioId
    title: Text
    policy: str
    app: App
    steps: Annotated[list[Any], Meta(min_length=1)]
    expect: Annotated[list[Any], Meta(min_length=1)]


class _Performed(_File, frozen=True, kw_only=True):
    """One that was performed: `harness watch` expects nothing."""

    expect: list[Any] = []


def load_scenario(path: Path | str) -> Scenario:
    """Read the scenario at `path` and the policy it names.

    Raises `BadInput` whose thing is `FILE:LINE:COLUMN`, with what was found and what is allowed there.
    """
    path = Path(path)
    document = Document(read_text(path), str(path), mending=True)
    with document.all_faults():
        file = document.read(_File)
        policy_path = path.parent / file.policy
        policy, register = None, CATALOGUE
        if os.path.isfile(policy_path):
            policy, register = load_policy(policy_path), register_beside(policy_path)
        else:
            shown = file.policy[:MOST_SHOWN]
            document.fault(
                ("policy",),
                Text(zh=f"此处写的 `{shown}` 不是文件", en=f"found `{shown}`, which is no file"),
                Text(zh="请写出与本文件放在一起的文件", en="Name a file beside this one"),
            )
        scenario = _read(document, file, policy, register)
    return scenario


def parse_scenario(
    text: str, name: str, policy: Policy, register: Register = CATALOGUE, *, performed: bool = False
) -> Scenario:
    """Read a scenario from `text` against a policy and a register that are already at hand.

    One that was `performed`, as a bundle holds it, cannot be mended any more: an expectation that can answer nothing
    for its clause is let in there, and answers nothing.
    """
    document = Document(text, name, mending=True)
    with document.all_faults():
        file = document.read(_Performed if performed else _File)
        scenario = _read(document, file, policy, register, performed=performed)
    return scenario


def parse_step(text: str, name: str, register: Register = CATALOGUE) -> Step:
    """Read one step as it stands behind the dash in a scenario, such as `tap: {id: agree}`. Raises `BadInput`."""
    document = Document(f"- {text}", name)
    steps: list[tuple[Place, Step]] = []
    with document.all_faults():
        steps += items(document, (), 1, STEPS, _STEP)
        check_steps(document, tuple(steps), register, whole=False)
    return steps[0][1]


def point_at(scenario: Scenario, path: Place, cause: Text, next_step: Text) -> BadInput:
    """Make an error that points at a part of the scenario's file, found out after it was read."""
    return Document(read_text(Path(scenario.path)), scenario.path).error(path, cause, next_step)


def _read(
    document: Document, file: _File, policy: Policy | None, register: Register, *, performed: bool = False
) -> Scenario:
    """Read the parts of a scenario and note every fault; against no policy where it could not be found."""
    if file.scenario != file.scenario.strip():  # `$` in a pattern lets a line's end pass
        cause = Text(zh="标识的末尾有换行", en="the id ends with a line break")
        document.fault(("scenario",), cause, Text(zh="请写在一行里", en="Write it on one line"))
    steps = tuple(items(document, ("steps",), len(file.steps), STEPS, _STEP))
    expect = tuple(items(document, ("expect",), len(file.expect), expectations(), _EXPECTATION))
    # A step that could not be read may be the one that enters a phase.
    whole = len(steps) == len(file.steps)
    check_steps(document, steps, register, whole=whole)
    phases = {step.name for _, step in steps if isinstance(step, EnterPhase)}
    check_expectations(document, expect, policy, register, phases if whole else None)
    if policy and not performed:
        check_answers(document, expect, policy)
    return Scenario(
        id=file.scenario,
        title=file.title,
        path=document.name,
        policy=file.policy,
        app=file.app,
        steps=tuple(step for _, step in steps),
        expect=tuple(_with_ids(expectation for _, expectation in expect)),
    )


def _with_ids(expect: Iterable[Expectation]) -> Iterator[Expectation]:
    """Give every expectation an id that tells it from its neighbours: KIND-PHASE, then KIND-PHASE-2."""
    taken: set[str] = set()
    for expectation in expect:
        wanted = expectation.id or "-".join(filter(None, (expectation.kind, expectation.phase)))
        given, number = wanted, 2
        while given in taken:
            given, number = f"{wanted}-{number}", number + 1
        taken.add(given)
        yield msgspec.structs.replace(expectation, id=given)
