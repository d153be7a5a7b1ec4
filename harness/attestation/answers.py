"""The file of answers that lies beside the bundles of a suite."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from harness.documents import KEEP_ONE, Document, allowed_here, not_there, read_text, words
from harness.policy import CLAUSE, Check, Clause, Policy
from harness.reasons import Reason
from harness.text import Text

NAME = "attestations.yaml"
FILES = "attested"  # the folder beside it that holds what was shown
SAYS = r"[^\W_]"  # a letter or digit of any script: blanks, and signs without width, name nobody and nothing
Said = Annotated[str, Meta(pattern=SAYS, extra=words("有字可读的文字", "a text that says something"))]
Hash = Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z", extra=words("SHA-256 的十六进制文字", "a SHA-256 in hex"))]
Place = tuple[str | int, ...]


class Answer(StrEnum):
    """What somebody says of a clause."""

    KEPT = "kept"
    BROKEN = "broken"


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of all that stands in the file."""


class Build(Part, frozen=True, kw_only=True):
    """The build that was spoken of, as the manifest of its bundle names it."""

    package: str
    version: str = ""
    version_code: int = 0
    sha256: str = ""  # of its APK, hex; "" where it was on the device already


class Shown(Part, frozen=True, kw_only=True):
    """A file that was shown, beside the answers."""

    path: Said
    sha256: Hash


class Given(Part, frozen=True, kw_only=True):
    """One answer: who gave it, as what, when, upon what, and for how long it holds."""

    clause: str
    clause_sha256: Hash  # of the clause as it was worded then
    answer: Answer
    by: Said
    role: Said
    at: date
    shown: Said  # in words
    files: tuple[Shown, ...] = ()
    valid_until: date | None = None


class Attestations(Part, frozen=True, kw_only=True):
    """All answers that were given for one build."""

    build: Build
    answers: tuple[Given, ...] = ()


class Attested(Part, frozen=True, kw_only=True):
    """An answer as it stands when a suite is judged; `unusable` says why it holds no longer, None where it does."""

    given: Given
    unusable: Reason | None


def wording(clause: Clause) -> str:
    """The SHA-256, hex, of what a person reads of a clause."""
    said = msgspec.json.encode((clause.id, clause.section, clause.title, clause.paraphrase))
    return hashlib.sha256(said).hexdigest()


def answers_in(folder: Path, policy: Policy, *, today: date) -> Attestations | None:
    """The answers that lie in a folder, None where none do. Raises `BadInput` where what is there cannot be read."""
    path = folder / NAME
    return read_answers(path, policy, today=today) if os.path.lexists(path) else None


def read_answers(path: Path, policy: Policy, *, today: date) -> Attestations:
    """Read the answers at `path`. Raises `BadInput` with every fault of the file."""
    document = Document(read_text(path), str(path))
    with document.all_faults():
        found = document.read(Attestations)
        check_answers(document, ((given.clause, given.at, given.valid_until) for given in found.answers), policy, today)
    return found


def check_answers(
    document: Document, answers: Iterable[tuple[str, date | None, date | None]], policy: Policy, today: date
) -> None:
    """Note of each answer (clause, day, valid until) what nobody can have meant."""
    asked = {clause.id for clause in policy.clauses if Check.ATTESTATION in clause.verify}
    seen: set[str] = set()
    for number, (clause, at, until) in enumerate(answers):
        place: Place = ("answers", number)
        if clause not in asked:
            cause = not_there(CLAUSE, clause)
            if policy.clause(clause) is not None:
                cause = Text(zh=f"条款 `{clause}` 不由人确认", en=f"of the clause `{clause}` no person is asked")
            document.fault((*place, "clause"), cause, allowed_here(clause, asked))
        if clause in seen:
            cause = Text(zh=f"条款 `{clause}` 回答了两次", en=f"the clause `{clause}` is answered a second time")
            document.fault((*place, "clause"), cause, KEEP_ONE)
        seen.add(clause)
        if at is not None and at > today:
            cause = Text(zh=f"日期 `{at}` 在将来", en=f"the date `{at}` lies in the future")
            document.fault((*place, "at"), cause, Text(zh="请写出作答的日期", en="Give the day of the answer"))
        if until is not None and until < (at or today):
            cause = Text(zh=f"有效期止于 `{until}`，早于作答", en=f"it is valid until `{until}`, before it was given")
            document.fault((*place, "valid_until"), cause, Text(zh="请写出更晚的日期", en="Give a later day"))
