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
    """`$name` or `${name}`, with `${name:-word}` and its like in `operator` and `operand`; `${#name}` has `length`.

    `${name:start:count}` has the operator `slice`, `${name/pattern/text}` has `/`, `//`, `/#` or `/%`; what stands
    behind the second separator is `second`.
    """

    name: str
    quoted: bool
    operator: str = ""
    operand: Word = ()
    second: Word | None = None


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
    """`name=value`, or `name+=value`."""

    name: str
    value: Word
    appends: bool = False


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """One arm of a `case`: `ends` is `;;`, `;&` (on into the next body) or `;|` (on to the next patterns)."""

    patterns: tuple[Word, ...]
    body: Script
    ends: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """`case word in pattern) body ;; esac`."""

    word: Word
    branches: tuple[Branch, ...]
    redirects: tuple[Redirect, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Function:
    """`name() body`."""

    name: str
    body: Node
    redirects: tuple[Redirect, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Compute:
    """`((expression))`: 0 when its value is not."""

    expression: Word
    redirects: tuple[Redirect, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unary:
    """`-f word` within `[[ ]]`."""

    operator: str
    operand: Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Binary:
    """`left == right` and its like within `[[ ]]`."""

    left: Word
    operator: str
    right: Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Not:
    """`! test`."""

    test: Test


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """`left && right` or `left || right`."""

    left: Test
    operator: str
    right: Test


Test = Unary | Binary | Not | Joined


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """`[[ test ]]`."""

    test: Test
    redirects: tuple[Redirect, ...]


Node = Simple | Group | If | For | While | Case | Function | Compute | Condition


@dataclass(frozen=True, slots=True, kw_only=True)
class Pipeline:
    """Commands joined by `|`; `timed` when `time` stands before them."""

    stages: tuple[Node, ...]
    negated: bool
    timed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AndOr:
    """Pipelines joined by `&&` and `||`; `rest` holds the operator before each further one."""

    first: Pipeline
    rest: tuple[tuple[str, Pipeline], ...]
    background: bool


Script = tuple[AndOr, ...]
