"""The steps of a scenario in the order in which they are performed, with those of the files that it includes.

All of it is known once the file is read. Its size is limited, so that no file can include or repeat without an end.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from msgspec.structs import replace as replace_fields

from harness.documents import Document, read_text
from harness.errors import BadInput
from harness.scenario.composing import WRITTEN, FileOfSteps, Include, Repeat
from harness.scenario.items import Place, read_item
from harness.scenario.steps import STEPS, IfSee, Step
from harness.scenario.variables import Variable, put_in
from harness.text import Text

MOST_STEPS = 1_000
DEEPEST = 8  # files, each included by the one before
STEP = Text(zh="步骤", en="step")
_SECTION = ("steps",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One step, and where it was written: a step that is included twice is written once."""

    document: Document
    place: Place  # of the step's fields
    step: Step
    data: Any  # the item of the list, as the bundle keeps it
    conditional: bool = False  # it stands in an `if-see`


class Composition:
    """Writes out the steps of one scenario file. What is wrong is noted in the document that it stands in."""

    def __init__(self, document: Document, variables: Mapping[str, Variable], *, performed: bool) -> None:
        """`performed` is the scenario of a bundle: there all is written out, and no other file is looked for."""
        self._variables = variables
        self._performed = performed  # by hand there may be any number of steps
        self._kinds = STEPS if performed else WRITTEN
        self._documents = {_real(Path(document.name)): document}
        self._broken: list[BadInput] = []  # of included files that could not be read at all
        self._read: dict[tuple[int, Place], tuple[Place, Step] | None] = {}
        self._looked_at = 0
        self._too_many = False
        self.whole = True  # every step could be read
        self.changed = False  # the steps are others than the file says by itself
        if not performed:
            self.changed = put_in(document, _SECTION, variables)

    @property
    def included(self) -> tuple[str, ...]:
        """The files that were included, each once."""
        _, *others = self._documents.values()
        return tuple(other.name for other in others)

    @property
    def faults(self) -> tuple[BadInput, ...]:
        """What is wrong with the included files."""
        _, *others = self._documents.values()
        return (*self._broken, *(fault for other in others for fault in other.in_order()))

    def steps(self, document: Document, count: int, root: Path) -> tuple[Written, ...]:
        """The steps of the file; those that cannot be read are left out. No file outside of `root` is included."""
        return tuple(self._steps(document, _SECTION, count, (_real(root), _real(Path(document.name)))))

    def _steps(self, document: Document, section: Place, count: int, above: tuple[Path, ...]) -> Iterator[Written]:
        """`above`: the root, and the files of which each includes the next, down to this one."""
        for index in range(count):
            self._looked_at += 1
            if self._looked_at > MOST_STEPS and not self._performed:
                self._note_too_many(document, (*section, index))
                return
            item = (*section, index)
            found = self._item(document, item)
            if found is None:
                self.whole = False
                continue
            place, step = found
            if isinstance(step, Include):
                self.changed = True
                yield from self._included(document, place, step, above)
            elif isinstance(step, Repeat):
                self.changed = True
                for _ in range(step.times):
                    yield from self._steps(document, (*place, "steps"), len(step.steps), above)
            elif isinstance(step, IfSee):
                yield from self._branch(document, place, step, above)
            else:
                yield Written(document=document, place=place, step=step, data=document.at(item))

    def _branch(self, document: Document, place: Place, step: IfSee, above: tuple[Path, ...]) -> Iterator[Written]:
        """An `if-see`, and behind it each of its steps."""
        inner = tuple(self._steps(document, (*place, "steps"), len(step.steps), above))
        steps = tuple(each.step for each in inner)
        body = {**document.at(place), "steps": [each.data for each in inner if not each.conditional]}
        yield Written(document=document, place=place, step=replace_fields(step, steps=steps), data={IfSee.kind: body})
        yield from (replace(each, conditional=True) for each in inner)

    def _item(self, document: Document, place: Place) -> tuple[Place, Step] | None:
        key = (id(document), place)
        if key not in self._read:
            self._read[key] = read_item(document, place, self._kinds, STEP)
        return self._read[key]

    def _note_too_many(self, document: Document, place: Place) -> None:
        self.whole = False
        if not self._too_many:
            self._too_many = True
            cause = Text(
                zh=f"步骤展开后超过 {MOST_STEPS} 个", en=f"written out, these are more than {MOST_STEPS} steps"
            )
            document.fault(place, cause, Text(zh="请分成几个场景", en="Make several scenarios of it"))

    def _included(self, document: Document, place: Place, step: Include, above: tuple[Path, ...]) -> Iterator[Written]:
        root, *files = above
        path = Path(os.path.normpath(Path(document.name).parent / step.file))
        problem = _unfit(step.file, path, root, files)
        if problem:
            document.fault((*place, "file"), *problem)
        included = None if problem else self._open(path)
        if included is None:
            self.whole = False
            return
        count = len(included.data["steps"])
        yield from self._steps(included, _SECTION, count, (*above, _real(path)))

    def _open(self, path: Path) -> Document | None:
        """The document of an included file, None where it cannot be read or is no list of steps."""
        real = _real(path)
        if real not in self._documents:
            try:
                opened = Document(read_text(path), str(path), mending=True)
            except BadInput as fault:
                if fault.text not in [each.text for each in self._broken]:
                    self._broken.append(fault)
                return None
            self._documents[real] = opened
            opened.read(FileOfSteps)
            put_in(opened, _SECTION, self._variables)
        opened = self._documents[real]
        return None if opened.is_faulty(()) or opened.is_faulty(_SECTION) else opened


def _unfit(named: str, path: Path, root: Path, above: list[Path]) -> tuple[Text, Text] | None:
    """Why a file cannot be included, and what to do."""
    shown = f"`{named[:60]}`"
    if not _real(path).is_relative_to(root):
        return (
            Text(zh=f"{shown} 在套件的文件夹之外", en=f"{shown} lies outside of the suite's folder"),
            Text(zh=f"请把它放在 {root.name} 中", en=f"Keep it in {root.name} or below"),
        )
    if not os.path.exists(path):
        return (
            Text(zh=f"此处写的 {shown} 不存在", en=f"found {shown}, and there is no such file"),
            Text(zh="请写出相对于本文件的路径", en="Name it relative to this file"),
        )
    if _real(path) in above:
        return (
            Text(zh=f"{shown} 包含了它自己", en=f"{shown} includes itself"),
            Text(zh="请去掉这一步", en="Take this step out"),
        )
    if len(above) > DEEPEST:
        return (
            Text(zh=f"包含的层次超过 {DEEPEST} 层", en=f"this is included more than {DEEPEST} deep"),
            Text(zh="请减少层次", en="Let fewer files lie between"),
        )
    return None


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))
