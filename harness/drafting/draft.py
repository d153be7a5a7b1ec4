"""What was made of a policy's text: parts of a policy file, and what a person has to look at."""

from __future__ import annotations

from dataclasses import dataclass, field

from harness.drafting.facts import Facts
from harness.drafting.rows import Declared
from harness.drafting.source import Place
from harness.policy import Check, ClauseKind, Necessity
from harness.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A clause of the draft. `words` are the text's own, for a person to put in theirs."""

    id: str
    section: str
    title: str
    words: str
    kind: ClauseKind
    verify: tuple[Check, ...]
    actor: tuple[str, ...] = ()
    data_types: tuple[str, ...] = ()
    permissions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the text: in the draft a comment above the clauses of its section."""

    text: str


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A row of the table of SDKs, the clause that says it, and what that calls the SDK."""

    clause: str
    declared: Declared
    name: str = ""


@dataclass(frozen=True, slots=True)
class DraftFunction:
    """A statement of what the first party collects."""

    id: str
    name: str
    clause: str
    necessity: Necessity
    data_types: tuple[str, ...]
    permissions: tuple[str, ...]


@dataclass(slots=True)
class DraftPermission:
    """A permission, what the text says that it is for, and where."""

    name: str
    purpose: str
    clauses: list[str]


@dataclass(frozen=True, slots=True)
class Unread:
    """What was not understood: where it stands, its words, and why."""

    place: Place
    words: str
    why: Text


@dataclass(slots=True)
class Draft:
    """Everything that the text gave."""

    facts: Facts = field(default_factory=Facts)
    outline: list[Heading | Statement] = field(default_factory=list)
    functions: list[DraftFunction] = field(default_factory=list)
    rows: list[DraftRow] = field(default_factory=list)
    permissions: dict[str, DraftPermission] = field(default_factory=dict)
    heads: list[str] = field(default_factory=list)  # of tables: the names of their columns
    unread: list[Unread] = field(default_factory=list)

    @property
    def statements(self) -> list[Statement]:
        """The clauses alone."""
        return [each for each in self.outline if isinstance(each, Statement)]
