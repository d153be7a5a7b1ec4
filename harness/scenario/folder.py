"""Which files of the folders that a user names are scenarios. Nothing with the name of a YAML file is passed over.

Folders are read with all that is below them, links followed. A file is a scenario where it says `scenario:`; else it
must be a policy that one of the scenarios names, stand beside one as `sdks.yaml`, or hold steps
that one includes. What is hidden, by a name that begins with a dot, belongs to some tool and is not looked at.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from harness.catalogue import register
from harness.documents import Document, read_text
from harness.errors import BadInput, raise_faults
from harness.scenario.read import Scenario, load_scenario
from harness.screen.folding import fold
from harness.text import Text

YAML = (".yaml", ".yml")
_DOTS = str.maketrans("。．｡", "...")
BESIDE_A_POLICY = (register.FILE,)

_NAME_SCENARIOS = Text(
    zh="请指定一个场景文件，或放着场景文件的文件夹。", en="Name a scenario file or a folder of them."
)


def find_scenarios(paths: Iterable[Path]) -> tuple[Scenario, ...]:
    """Load the scenario files named, and every one in the folders named.

    Raises `BadInput`, with all that was found, where a path is none, a file cannot be read or is nothing of a
    scenario's, or where there is no scenario at all.
    """
    scenarios: list[Scenario] = []
    others: list[Path] = []
    faults: list[BadInput] = []
    named = tuple(paths)
    for path in named:
        try:
            files = tuple(yaml_files(path)) if os.path.isdir(path) else (_file(path),)
        except BadInput as fault:
            faults.append(fault)
            continue
        for file in files:
            if file != path and not is_scenario(file):
                others.append(file)
                continue
            try:
                scenarios.append(load_scenario(file))
            except BadInput as fault:
                faults.append(fault)
    known = set(_belongings(scenarios))
    for file in others:
        # A scenario that could not be read may be the one that names it.
        if _real(file) not in known and not (faults and _is_beside_a_scenario(file)):
            faults.append(_stranger(file))
    raise_faults(faults)
    if not scenarios:
        shown = ", ".join(str(path) for path in named)
        raise BadInput(shown or "PATH", Text(zh="其中没有场景", en="holds no scenario"), _NAME_SCENARIOS)
    return tuple(scenarios)


def yaml_files(folder: Path) -> Iterator[Path]:
    """Every file below `folder` with the name of a YAML file, each once, in the order of their names.

    Raises `BadInput` where a folder may not be read.
    """
    yield from _yaml_files(folder, set())


def is_scenario(path: Path) -> bool:
    """Whether a file is meant as a scenario: it has `scenario` among its outermost keys, however spaced and quoted.

    So is one that cannot be read as YAML, as far as a line of it begins so.
    """
    try:
        text = read_text(path)
    except BadInput:
        return False
    with suppress(BadInput):
        data = Document(text, str(path)).data
        return isinstance(data, dict) and any(key.strip().casefold() == "scenario" for key in data)
    return any(_begins_a_scenario(line) for line in text.splitlines())


def _begins_a_scenario(line: str) -> bool:
    word, colon, _ = line.replace("：", ":").partition(":")
    return bool(colon) and word.strip("\"'“”‘’ \t\u3000").casefold() == "scenario"


def _yaml_files(folder: Path, seen: set[Path]) -> Iterator[Path]:
    try:
        seen.add(_real(folder))
        entries = sorted(entry for entry in folder.iterdir() if not entry.name.startswith("."))
    except OSError as error:
        raise BadInput(
            str(folder),
            Text(zh=f"文件夹无法读取（{error.strerror}）", en=f"the folder cannot be read ({error.strerror})"),
            Text(zh="请授予读取权限，或把它移出去。", en="Allow it to be read, or move it out."),
        ) from error
    for entry in entries:
        if os.path.isdir(entry):
            if _real(entry) not in seen:  # a link may lead back up
                yield from _yaml_files(entry, seen)
        elif _is_named_yaml(entry.name) and _real(entry) not in seen:
            seen.add(_real(entry))
            yield entry


def _is_named_yaml(name: str) -> bool:
    """Whether a name is meant as a YAML file's: a Chinese keyboard has other signs, and Windows hides a `.txt`."""
    folded = fold(name).translate(_DOTS).rstrip(". ")
    while folded.endswith(".txt"):
        folded = folded.removesuffix(".txt").rstrip(". ")
    return folded.endswith(YAML)


def _real(path: Path) -> Path:
    """Where a path leads. `Path.resolve` raises where a link leads to itself; such a file is told by who reads it."""
    return Path(os.path.realpath(path))


def _file(path: Path) -> Path:
    if not os.path.isfile(path):
        raise BadInput(
            str(path), Text(zh="没有这个文件或文件夹", en="there is no such file or folder"), _NAME_SCENARIOS
        )
    return path


def _belongings(scenarios: Iterable[Scenario]) -> Iterator[Path]:
    """The policies of scenarios, what a user may put beside them, and the files that they include."""
    for scenario in scenarios:
        yield from map(_real, map(Path, scenario.included))
        yield _real(scenario.policy_path)
        for name in BESIDE_A_POLICY:
            yield _real(scenario.policy_path.parent / name)


def _is_beside_a_scenario(file: Path) -> bool:
    """Whether a file looks like a policy, like what is put beside one, or like steps to be included."""
    if file.name in BESIDE_A_POLICY:
        return True
    with suppress(BadInput):
        data = Document(read_text(file), str(file)).data
        return isinstance(data, dict) and not {"clauses", "steps"}.isdisjoint(data)
    return False


def _stranger(file: Path) -> BadInput:
    """Say what is wrong with a file that is no scenario: it may be one that cannot be read."""
    try:
        Document(read_text(file), str(file))
    except BadInput as fault:
        return fault
    return BadInput(
        str(file),
        Text(
            zh="既没有 `scenario:`，也不是某个场景所写的政策或所包含的步骤",
            en="it has no `scenario:`, and is no policy that a scenario names and no steps that one includes",
        ),
        Text(
            zh="请补上 `scenario:`，或把它移出文件夹，或逐个指定场景文件。",
            en="Add `scenario:`, move it out of the folder, or name the scenario files one by one.",
        ),
    )
