"""The form that a person fills in, and how it becomes answers."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import msgspec
from filelock import FileLock

from harness.attestation.answers import (
    FILES,
    NAME,
    SAYS,
    Answer,
    Attestations,
    Build,
    Given,
    Part,
    Place,
    Shown,
    answers_in,
    check_answers,
    wording,
)
from harness.attestation.questions import Question
from harness.documents import Document, as_yaml, read_text
from harness.errors import InfrastructureError
from harness.evidence import write_whole
from harness.policy import Policy
from harness.text import Text

LOCK = f".{NAME}.lock"
PATIENCE = 60.0  # seconds; whoever writes answers has done so long before
PIECE = 1 << 20  # bytes of a file that are copied at once


class FormAnswer(Part, frozen=True, kw_only=True):
    """One line of the form; without `answer` it stays open. What is left out is taken from the form's head."""

    clause: str
    answer: Answer | None = None
    by: str = ""
    role: str = ""
    at: date | None = None  # today where it is left out
    shown: str = ""
    files: tuple[str, ...] = ()  # relative to the form
    valid_until: date | None = None


class Form(Part, frozen=True, kw_only=True):
    """All lines, and who fills it in."""

    package: str
    by: str = ""
    role: str = ""
    answers: tuple[FormAnswer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """A form that was read, and the folder that its files are relative to."""

    form: Form
    folder: Path


def blank_form(package: str, asked: Iterable[Question], *, in_chinese: bool) -> str:
    """The form to fill in, as YAML with the questions as comments."""

    def told(text: Text) -> str:
        return on_one_line(text.zh if in_chinese else text.en)

    head = as_yaml({"package": package, "by": "", "role": ""})
    hint = Text(
        zh="answer 填 kept（遵守）或 broken（未遵守），不能回答的留空；shown 写出示了什么，files 是相对于本文件的路径",
        en="answer: kept or broken, left out where you cannot tell; shown: what was shown; files: beside this file",
    )
    questions = tuple(asked)
    lines = [f"# {told(hint)}", head.rstrip(), "answers:" if questions else "answers: []"]
    for question in questions:
        clause = question.clause
        lines += [
            f"  # {on_one_line(clause.section)} {told(clause.title)}: {told(clause.paraphrase)}",
            f"  # {told(question.ask)} [{told(question.show)}]",
            f"  - clause: {as_yaml(clause.id).splitlines()[0]}",
            "    # answer: kept",
            '    # shown: ""',
            "    # files: []",
        ]
    return "\n".join(lines) + "\n"


def on_one_line(text: str) -> str:
    """What a policy says, to stand in a comment: after a line's end it would be read as an answer."""
    return " ".join(text.split())


def read_form(path: Path, policy: Policy, build: Build, *, today: date) -> Filled:
    """Read a form that was filled in for `build`. Raises `BadInput` with every fault of it."""
    document = Document(read_text(path), str(path))
    with document.all_faults():
        form = document.read(Form)
        if form.package != build.package:
            cause = Text(
                zh=f"表格属于 `{form.package}`，运行的却是 {build.package}",
                en=f"the form is of `{form.package}`, but what ran is {build.package}",
            )
            document.fault(("package",), cause, Text(zh="请填写这个应用的表格", en="Fill in the form of that app"))
        check_answers(document, ((each.clause, each.at, each.valid_until) for each in form.answers), policy, today)
        for place, cause, next_step in _unsaid(form, path.parent):
            document.fault(place, cause, next_step)
    return Filled(form=form, folder=path.parent)


def _unsaid(form: Form, folder: Path) -> Iterator[tuple[Place, Text, Text]]:
    """What an answer needs and has not."""
    for number, each in enumerate(form.answers):
        place: Place = ("answers", number)
        if each.answer is None:
            continue
        for field in ("by", "role"):
            if not says(getattr(each, field) or getattr(form, field)):
                yield (
                    (*place, field),
                    Text(zh=f"没有写明 `{field}`", en=f"it does not say `{field}`"),
                    Text(zh="请在此处或表格开头写出", en="Give it here or at the head of the form"),
                )
        if not says(each.shown):
            yield (
                (*place, "shown"),
                Text(zh="没有写明出示了什么", en="it does not say what was shown"),
                Text(zh="请写出 `shown`", en="Give `shown`"),
            )
        for index, name in enumerate(each.files):
            if not is_file(folder / name):
                yield (
                    (*place, "files", index),
                    Text(zh=f"`{name}` 不是文件", en=f"`{name}` is no file"),
                    Text(zh="请写出相对于表格的路径", en="Name it relative to the form"),
                )


def says(text: str) -> bool:
    """Whether there is anything in it to read."""
    return re.search(SAYS, text) is not None


def is_file(path: Path) -> bool:
    """Whether it can be shown; what cannot be looked for, such as a name that is too long, is none."""
    try:
        return path.is_file()
    except OSError:
        return False


def taken(filled: Filled, policy: Policy, build: Build, folder: Path, *, today: date, anew: bool = True) -> Path:
    """Put the answers of a form beside the bundles in `folder`, with copies of what was shown; gives their file.

    Answers that were there stay, those that somebody else gives at this moment too, unless they are of another build
    or, with `anew`, the form answers them again. Raises `BadInput` where the file that is there cannot be read, and
    `InfrastructureError` where it cannot be written.
    """
    try:
        with FileLock(folder / LOCK, timeout=PATIENCE):
            before = answers_in(folder, policy, today=today)
            return _written(filled, policy, build, before, folder, today, anew=anew)
    except OSError as error:
        raise InfrastructureError(
            str(folder),
            Text(
                zh=f"{NAME} 无法写入（{error.strerror or error}）",
                en=f"{NAME} cannot be written ({error.strerror or error})",
            ),
            Text(
                zh="请腾出空间，或把证据包复制到可写的文件夹。",
                en="Free some room, or copy the bundles to where you may write.",
            ),
        ) from error


def _written(
    filled: Filled, policy: Policy, build: Build, before: Attestations | None, folder: Path, today: date, *, anew: bool
) -> Path:
    answers = {given.clause: given for given in before.answers} if before and before.build == build else {}
    for each in filled.form.answers:
        clause = policy.clause(each.clause)
        if each.answer is None or clause is None or (each.clause in answers and not anew):
            continue
        answers[each.clause] = Given(
            clause=each.clause,
            clause_sha256=wording(clause),
            answer=each.answer,
            by=each.by or filled.form.by,
            role=each.role or filled.form.role,
            at=each.at or today,
            shown=each.shown,
            files=tuple(_kept(filled.folder / name, folder) for name in each.files),
            valid_until=each.valid_until,
        )
    order = [clause.id for clause in policy.clauses]
    found = Attestations(
        build=build, answers=tuple(sorted(answers.values(), key=lambda given: order.index(given.clause)))
    )
    plain = msgspec.to_builtins(found, builtin_types=(date,))
    write_whole(folder / NAME, as_yaml(plain).encode())
    return folder / NAME


def _kept(file: Path, folder: Path) -> Shown:
    """A copy of what was shown, under a name that no other content has."""
    (folder / FILES).mkdir(exist_ok=True, mode=0o700)  # contracts and the like: nobody else's to read
    with file.open("rb") as opened:
        sha256 = hashlib.file_digest(opened, "sha256").hexdigest()
        opened.seek(0)
        kept = folder / FILES / f"{sha256[:8]}-{file.name}"
        write_whole(kept, iter(lambda: opened.read(PIECE), b""))
    return Shown(path=kept.relative_to(folder).as_posix(), sha256=sha256)
