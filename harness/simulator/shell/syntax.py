"""What a command line says, once read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Literal:
    """Characters as written. Unquoted ones may be patterns."""

    text: str
    quoted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """`$name` or `${name}`, with `${name:-word}` and its like in `operator` and `operand`; `${#name}` has `#`."""

    name: str
    quoted: bool
    operator: str = ""
    operand: Word = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Substitution:
    """`$(script)`."""

    script: Script
    quoted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Arithmetic:
    """`$((expression))`."""

    expression: Word
    quoted: bool


Part = Literal | Parameter | Substitution | Arithmetic
Word = tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Redirect:
    """Where a descriptor goes or comes from: `<` `>` `>>` `>&` `<&`, or `<<`, whose target is the text itself."""

    descriptor: int
    operator: str
    target: Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """`name=value`."""

    name: str
    value: Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Simple:
    """A command with its words."""

    assignments: tuple[Assignment, ...]
    words: tuple[Word, ...]
    redirects: tuple[Redirect, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """`{ script; }`, or with `subshell` `( script )`."""

    body: Script
    subshell: bool
    redirects: tuple[Redirect, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class If:
    """`if condition; then body; elif ...; else ...; fi`."""

    branches: tuple[tuple[Script, Script], ...]
    otherwise: Script | None
    redirects: tuple[Redirect, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class For:
    """`for name in words; do body; done`."""

    name: str
    words: tuple[Word, ...]
    body: Script
    redirects: tuple[Redirect, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class While:
    """`while condition; do body; done`, or with `until` the other way round."""

    condition: Script
    body: Script
    until: bool
    redirects: tuple[Redirect, ...]


Node = Simple | Group | If | For | While


@dataclass(frozen=True, slots=True, kw_only=True)
class Pipeline:
    """Commands joined by `|`."""

    stages: tuple[Node, ...]
    negated: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AndOr:
    """Pipelines joined by `&&` and `||`; `rest` holds the operator before each further one."""

    first: Pipeline
    rest: tuple[tuple[str, Pipeline], ...]
    background: bool


Script = tuple[AndOr, ...]
