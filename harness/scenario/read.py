"""Read a scenario file and check every name in it before a device is touched."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from harness.catalogue.register import CATALOGUE, Register, register_beside
from harness.documents import MOST_SHOWN, Document, as_yaml, read_text, words
from harness.errors import BadInput
from harness.policy import Policy, load_policy
from harness.scenario.composition import STEP, Composition, Written
from harness.scenario.expectations import Expectation, expectations
from harness.scenario.expected import check_answers, check_expectations
from harness.scenario.items import Place, items
from harness.scenario.sequence import check_steps
from harness.scenario.steps import STEPS, EnterPhase, IfSee, Step
from harness.scenario.variables import SECTION, put_in, read_variables
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

_ONE = tuple(kind for kind in STEPS if kind is not IfSee)  # steps that say by themselves all that is done
_EXPECTATION = Text(zh="预期", en="expectation")


PACKAGE = r"[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z][A-Za-z0-9_]*)+"
AppPackage = Annotated[
    str,
    Meta(
        pattern=f"^{PACKAGE}$",
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
    places: tuple[tuple[str, Place], ...] = ()  # of each step: the file that it was written in, and where
    included: tuple[str, ...] = ()  # files whose steps are among these
    composed: str = ""  # the file with all that it includes and its variables put in; "" where it is whole by itself

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


class _Whole(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The outer shape of a scenario file; steps and expectations are read one by one."""

    scenario: ScenarioId
    title: Text
    policy: str
    app: App
    steps: Annotated[list[Any], Meta(min_length=1)]
    expect: Annotated[list[Any], Meta(min_length=1)]


class _File(_Whole, frozen=True, kw_only=True):
    """One that a person writes."""

    variables: dict[str, Any] = {}


class _Performed(_Whole, frozen=True, kw_only=True):
    """One that was performed, with all written out: `harness watch` expects nothing."""

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
        scenario = _read(document, file, policy, register, root=_root(path, policy_path))
    return scenario


def _root(path: Path, policy_path: Path) -> Path:
    """The folder of the suite: that of the policy where the scenario lies in it, else that of the scenario."""
    folder = Path(os.path.realpath(policy_path)).parent
    return folder if Path(os.path.realpath(path)).is_relative_to(folder) else path.parent


def parse_scenario(
    text: str,
    name: str,
    policy: Policy,
    register: Register = CATALOGUE,
    *,
    performed: bool = False,
    another_policy: bool = False,
) -> Scenario:
    """Read a scenario from `text` against a policy and a register that are already at hand.

    One that was `performed`, as a bundle holds it, cannot be mended any more: an expectation that can answer nothing
    for its clause is let in there, and answers nothing. Under `another_policy` so is one whose clause is no more; a
    policy that has none of the clauses is of something else.
    """
    document = Document(text, name, mending=True)
    with document.all_faults():
        file = document.read(_Performed if performed else _File)
        root = None if performed else Path(name).parent
        scenario = _read(document, file, policy, register, root=root, another_policy=another_policy)
    return scenario


def parse_step(text: str, name: str, register: Register = CATALOGUE) -> Step:
    """Read one step as it stands behind the dash in a scenario, such as `tap: {id: agree}`. Raises `BadInput`."""
    document = Document(f"- {text}", name)
    steps: list[Step] = []
    with document.all_faults():
        for place, step in items(document, (), 1, _ONE, STEP):
            written = Written(document=document, place=place, step=step, data=document.data)
            check_steps((written,), register, whole=False)
            steps.append(step)
    return steps[0]


def point_at(scenario: Scenario, path: Place, cause: Text, next_step: Text) -> BadInput:
    """Make an error that points at a part of the scenario's file, found out after it was read."""
    return Document(read_text(Path(scenario.path)), scenario.path).error(path, cause, next_step)


def point_at_step(scenario: Scenario, index: int, field: str, cause: Text, next_step: Text) -> BadInput:
    """Make an error that points at a step, counted from 0, in the file that it was written in."""
    here = (scenario.path, ("steps", index, scenario.steps[index].kind))
    name, place = scenario.places[index] if scenario.places else here
    return Document(read_text(Path(name)), name).error((*place, field), cause, next_step)


def _read(
    document: Document,
    file: _Whole,
    policy: Policy | None,
    register: Register,
    *,
    root: Path | None,
    another_policy: bool = False,
) -> Scenario:
    """Read the parts of a scenario and note every fault; against no policy where it could not be found.

    Files are included below `root`; where there is none, the scenario was performed and all is written out.
    """
    if file.scenario != file.scenario.strip():  # `$` in a pattern lets a line's end pass
        cause = Text(zh="标识的末尾有换行", en="the id ends with a line break")
        document.fault(("scenario",), cause, Text(zh="请写在一行里", en="Write it on one line"))
    performed = root is None
    variables = read_variables(document, file.variables) if isinstance(file, _File) else {}
    composition = Composition(document, variables, performed=performed)
    changed = not performed and put_in(document, ("expect",), variables)
    steps = composition.steps(document, len(file.steps), root or Path())
    expect = tuple(items(document, ("expect",), len(file.expect), expectations(), _EXPECTATION))
    check_steps(steps, register, whole=composition.whole)
    phases = {each.step.name for each in steps if isinstance(each.step, EnterPhase)}
    # A step that could not be read may be the one that enters a phase.
    whole = composition.whole
    named = [clause for _, expectation in expect for clause in expectation.clauses]
    newer = another_policy and policy is not None and any(map(policy.clause, named))
    check_expectations(document, expect, None if newer else policy, register, phases if whole else None)
    if policy and not performed:
        check_answers(document, expect, policy)
    document.faults += composition.faults
    return Scenario(
        id=file.scenario,
        title=file.title,
        path=document.name,
        policy=file.policy,
        app=file.app,
        steps=tuple(each.step for each in steps),
        expect=tuple(_with_ids(expectation for _, expectation in expect)),
        places=tuple((each.document.name, each.place) for each in steps),
        included=composition.included,
        composed=_composed(document, steps) if changed or composition.changed or variables else "",
    )


def _composed(document: Document, steps: Iterable[Written]) -> str:
    """The file as its bundle holds it: all that it includes is written out, and the variables are put in."""
    if document.faults:
        return ""
    data = {name: part for name, part in document.data.items() if name != SECTION}
    return as_yaml({**data, "steps": [each.data for each in steps if not each.conditional]})


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
