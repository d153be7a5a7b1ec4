"""A shell's text, taken apart into the commands that it may run, each with its words.

All branches count: which one is taken depends on what nobody here knows. Text that is not the shell's language is said
to be so. The grammar is bash's, of which Android's mksh and toybox's sh read what apps write.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import pairwise

import tree_sitter_bash
from tree_sitter import Language, Node, Parser, Tree

from harness.commands.patterns import (
    ANY,
    CLOSE,
    COMMA,
    FIRST,
    LAST,
    NUMBER,
    ONE,
    OPEN,
    UNKNOWN,
    braces,
    brackets,
    every,
    is_known,
    is_literal,
    path,
)

LONGEST = 65_536  # characters of a text that is read
MOST = 256  # commands of one text, and ways to read one word; what goes on is not read


@dataclass(frozen=True, slots=True, kw_only=True)
class Simple:
    """One command that may run: its words, the first of which names the program."""

    words: tuple[str, ...]
    folder: str
    variables: tuple[tuple[str, tuple[str, ...]], ...]  # what a shell below it inherits or is given
    inputs: tuple[str, ...] = ()  # files that it reads as its standard input
    text: str | None = None  # its standard input, where that is written beside it
    read_by: tuple[str, ...] = ()  # the words of the command that a pipe leads to


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """What a text may run."""

    commands: tuple[Simple, ...]
    whole: bool  # False: some of it could not be read


@cache
def _parser() -> Parser:
    return Parser(Language(tree_sitter_bash.language()))


def read(text: str, *, folder: str, variables: dict[str, tuple[str, ...]]) -> Script:
    """Take a text apart; `variables` are those that its shell has, each with all that it may be."""
    reader = _Reader(folders=(folder,), variables=dict(variables))
    if len(text) > LONGEST:
        return Script(commands=(), whole=False)
    try:
        reader.text(text)
    except RecursionError:
        reader.whole = False
    # A loop may use what a later part of it set: it is read twice, and tells the same command once.
    return Script(commands=tuple(dict.fromkeys(reader.found)), whole=reader.whole)


_BRANCHES = frozenset(
    {
        *("if_statement", "elif_clause", "else_clause", "while_statement", "for_statement", "c_style_for_statement"),
        *("case_statement", "list", "function_definition"),
    }
)
_LOOPS = frozenset({"while_statement", "for_statement", "c_style_for_statement"})
_OWN = frozenset({"subshell", "command_substitution", "process_substitution"})  # what is set in it ends with it
_EXPANSIONS = frozenset({"simple_expansion", "expansion"})
_RUN = frozenset({"command", *_OWN})
_SAID = frozenset({"raw_string", "ansi_c_string", "comment"})  # in which a backtick is a sign
_QUOTED = frozenset({"raw_string", "ansi_c_string", "string"})
# Where a shell takes a text for a number, it runs what stands in the brackets of it.
_INDEXED = re.compile(r"\w\[[^\[\]]*(?:\\?\$\(|`)")
# The grammar takes the `$` of `$x/$y/z` for a sign of its own, and that of `${x}/${y}/z` not.
_PLAIN_NAME = re.compile(r"'[^']*'|\\.|\$\$|\$([A-Za-z_]\w*)", re.DOTALL)
_BLANKS = " \t\n"
_MOST_FOLDERS = 8  # in which a shell may be
_DEEPEST = 8  # texts within texts
_PREFIXES = frozenset({"command", "builtin", "exec"})
# Read by a shell itself: a text before each line or command, and files that it runs first.
_PROMPTS = frozenset({"PS1", "PS2", "PS3", "PS4", "PROMPT_COMMAND"})
_STARTS = frozenset({"ENV", "BASH_ENV"})


@dataclass(slots=True, kw_only=True)
class _Reader:
    folders: tuple[str, ...]  # in one of which it is
    variables: dict[str, tuple[str, ...]]
    found: list[Simple] = field(default_factory=list)
    functions: dict[str, Node] = field(default_factory=dict)  # each with its body
    whole: bool = True
    branches: int = 0
    depth: int = 0
    in_function: bool = False  # whoever calls it may set any variable before
    waiting: dict[int, Node] = field(default_factory=dict)  # bodies of functions that nothing has called so far
    running: set[int] = field(default_factory=set)  # the same of those that are being read
    calls: int = 0
    visited: set[int] = field(default_factory=set)  # nodes
    trees: list[Tree] = field(default_factory=list)  # kept, as a node is known by where it lies

    def __post_init__(self) -> None:
        """Look at what the environment has a shell run by itself."""
        for name, values in self.variables.items():
            self._runs_by_itself(name, values)

    def passed_over(self, node: Node) -> bool:
        """Whether a part that may run a command was not visited: a place of it that this reader does not know of.

        A backtick in a word is such a part as well, and `$(`: the grammar does not see them everywhere. So are two
        words with nothing between them, of which it did not see that they are one.
        """
        if node.type in _RUN and node.id not in self.visited:
            return True
        if node.type in _QUOTED and _INDEXED.search(_text(node)):
            return True
        if node.type == "command" and any(
            before.end_byte == after.start_byte and not after.type.endswith("_redirect")
            for before, after in pairwise(node.named_children)
        ):
            return True
        leaf = node.is_named and not node.named_children and node.type not in _SAID
        return leaf and ("`" in _text(node) or (node.type != "string_content" and "$(" in _text(node)))

    def text(self, text: str) -> None:
        """Read a text in the state in which its shell is."""
        if self.depth > _DEEPEST:
            self.whole = False
            return
        self.depth += 1
        plain = _PLAIN_NAME.sub(lambda found: f"${{{found[1]}}}" if found[1] else found[0], text)
        self.trees.append(_parser().parse(plain.encode("utf-8", "replace")))
        root = self.trees[-1].root_node
        self.visit(root)
        for body in list(self.waiting.values()):
            self._call(body)
        self.whole &= not root.has_error and not any(self.passed_over(node) for node in _all(root))
        self.depth -= 1

    def visit(self, node: Node) -> None:
        """Read a part of the text."""
        if len(self.found) > MOST:
            self.whole = False
            return
        self.visited.add(node.id)
        branch = node.type in _BRANCHES
        self.branches += branch
        folders = self.folders
        try:
            if node.type in _OWN:
                kept = dict(self.variables), self.folders, dict(self.functions)
                self._children(node)
                if any(child.type == "file_redirect" for child in node.named_children):  # `$(< file)`
                    self._reads(*self._redirects(node))
                self.variables, self.folders, self.functions = kept
            elif (own := getattr(self, f"_{node.type}", None)) is not None:
                own(node)
            else:
                self._children(node)
                if node.type in _LOOPS:
                    self._children(node)
        finally:
            self.branches -= branch
            if branch and not (node.type == "list" and node.parent is not None and node.parent.type == "list"):
                self._may_be_in((*self.folders, *folders))

    def _children(self, node: Node) -> None:
        for child in node.named_children:
            self.visit(child)

    # -- statements ---------------------------------------------------------------------------------------------

    def _command(self, node: Node) -> None:
        inputs, text = self._redirects(node)
        words: list[list[list[str]]] = []
        for child in node.named_children:
            if child.type == "variable_assignment":
                self._variable_assignment(child)
            elif not child.type.endswith("_redirect"):
                inner = child.named_children[0] if child.type == "command_name" and child.named_children else child
                words.append(self._words(inner))
        for chosen in self._ways(words):
            line = tuple(word for part in chosen for word in part)
            if line:
                self._run(line, inputs, text)

    def _unary_expression(self, node: Node) -> None:
        """`[ -d folder ]`, which is `test -d folder`."""
        self._children(node)
        operator = next((child for child in node.named_children if child.type == "test_operator"), None)
        if operator is not None:
            for operand in self._texts(node.named_children[-1]):
                self._run(("test", _text(operator), operand), (), None)

    def _run(self, words: tuple[str, ...], inputs: tuple[str, ...], text: str | None) -> None:
        if words[0] in self.functions:
            self._call(self.functions[words[0]])
            return
        variables = tuple(sorted(self.variables.items()))
        self.found += (
            Simple(words=words, folder=folder, variables=variables, inputs=inputs, text=text) for folder in self.folders
        )
        while len(words) > 1 and words[0] in _PREFIXES:
            words = words[1:] if not words[1].startswith("-") else (words[0], *words[2:])
        self._changes_the_shell(words)

    def _changes_the_shell(self, words: tuple[str, ...]) -> None:
        """What a command of the shell itself changes for all that come behind it."""
        match words[0]:
            case "cd" | "pushd":
                self._enter([word for word in words[1:] if word == "-" or not word.startswith("-")])
            case "popd":
                self.folders = (f"/{UNKNOWN}",)
            case "set":
                self._position(words[words.index("--") + 1 :] if "--" in words else words[1:])
            case "shift":
                self._position((UNKNOWN,))
            case "read" | "unset" | "getopts" | "mapfile" | "printf":
                named = words[1:] if words[0] != "printf" else words[2:3] if words[1:2] == ("-v",) else ()
                for name in (*named, "REPLY", "OPTARG", "OPTIND") if named else ():
                    self.variables[name] = (UNKNOWN,)
                    self.functions.pop(name, None)
            case "alias":
                self.whole &= not any("=" in word or not is_literal(word) for word in words[1:])
            case "eval":
                self._reads_text(" ".join(words[1:]))
            case "trap":
                self.branches += 1
                self._reads_text(next((word for word in words[1:2] if not word.startswith("-")), ""))
                self.branches -= 1

    def _reads_text(self, text: str) -> None:
        """Read a text that the shell itself runs; where it is not known, anything may be changed."""
        if is_literal(text):
            self.text(text)
        else:
            self.whole = False

    def _enter(self, operands: list[str]) -> None:
        """Change the folder: without a name to the user's, by `CDPATH` to one that nobody knows."""
        targets = tuple(operands[:1]) or self.variables.get("HOME", (UNKNOWN,))
        self.variables["OLDPWD"] = self.folders
        known = len(targets) == 1 and is_known(targets[0]) and targets[0] != "-"
        if known and "CDPATH" in self.variables and targets[0][:1] not in ("/", "."):
            known = False
        entered = (path(targets[0], folder) if known else f"/{UNKNOWN}" for folder in self.folders)
        self._may_be_in(tuple(entered))

    def _may_be_in(self, folders: tuple[str, ...]) -> None:
        every = tuple(dict.fromkeys(folders))
        self.whole &= len(every) <= _MOST_FOLDERS
        self.folders = every[:_MOST_FOLDERS]

    def _position(self, words: tuple[str, ...]) -> None:
        """Give the shell other arguments. An option of `set` is none, but may take the word behind it."""
        plain = tuple(word for word in words if not word.startswith(("-", "+")))
        if not plain:
            return
        known = UNKNOWN not in words and plain == words
        given = {str(number): (word if known else UNKNOWN,) for number, word in enumerate(words[:9], 1)}
        every = (" ".join(words) if known else UNKNOWN,)
        self.variables |= {**{str(number): ("" if known else UNKNOWN,) for number in range(1, 10)}, **given}
        self.variables |= {"@": every, "*": every}

    def _ways(self, words: list[list[list[str]]]) -> list[tuple[list[str], ...]]:
        ways: list[tuple[list[str], ...]] = [()]
        for alternatives in words:
            ways = [(*way, one) for way in ways for one in alternatives][:MOST]
        self.whole &= len(ways) < MOST
        return ways

    def _redirected_statement(self, node: Node) -> None:
        body, first = node.child_by_field_name("body"), len(self.found)
        if body is not None:
            self.visit(body)
        inputs, text = self._redirects(node)
        if body is None:  # `< file`
            self._reads(inputs, text)
            return
        for number in range(first, len(self.found)):
            each = self.found[number]
            given = each.text if text is None else text
            self.found[number] = replace(each, inputs=(*each.inputs, *inputs), text=given)

    def _reads(self, inputs: tuple[str, ...], text: str | None) -> None:
        """A redirection without a program: the shell reads the files itself."""
        self.found += (
            Simple(words=("cat",), folder=folder, variables=(), inputs=inputs, text=text) for folder in self.folders
        )

    def _redirects(self, node: Node) -> tuple[tuple[str, ...], str | None]:
        inputs: list[str] = []
        text: str | None = None
        for redirect in (child for child in node.named_children if child.type.endswith("_redirect")):
            sign = next((child.type for child in redirect.children if not child.is_named), "")
            if redirect.type == "file_redirect":
                for target in redirect.named_children:
                    values = self._texts(target) if target.type != "file_descriptor" else []
                    inputs += values if sign in ("<", "<>", "<&") else []
            elif redirect.type == "herestring_redirect":
                values = self._texts(redirect.named_children[0])
                text = values[0] if len(values) == 1 else UNKNOWN
            elif redirect.type == "heredoc_redirect":
                text = self._here(redirect)
        return tuple(inputs), text

    def _here(self, redirect: Node) -> str:
        body = next((child for child in redirect.named_children if child.type == "heredoc_body"), None)
        start = next((child for child in redirect.named_children if child.type == "heredoc_start"), None)
        for child in redirect.named_children:
            if child.type not in ("heredoc_body", "heredoc_start", "heredoc_end"):
                self.visit(child)  # `<<E | sh`: the rest of the line stands inside
        if body is None:
            return ""
        quoted = start is not None and any(mark in _text(start) for mark in "'\"\\")
        if quoted or not body.named_children:
            return _text(body)
        values = self._pieces(body, lambda text: [text])
        return values[0] if len(values) == 1 else UNKNOWN

    def _pipeline(self, node: Node) -> None:
        previous: tuple[int, int] | None = None
        for child in node.named_children:
            first = len(self.found)
            self.visit(child)
            if previous is not None and first < len(self.found):
                reader = self.found[first].words
                for number in range(*previous):
                    self.found[number] = replace(self.found[number], read_by=reader)
            previous = (first, len(self.found))

    def _variable_assignment(self, node: Node) -> None:
        name, value = node.child_by_field_name("name"), node.child_by_field_name("value")
        if name is None:
            return
        self._children(name)  # `a[$(command)]`
        values = tuple(self._texts(value)) if value is not None else ("",)
        appended = any(child.type == "+=" for child in node.children)
        held = self.variables.get(_text(name), ("",))
        if appended:
            values = tuple(a + b for a in held for b in values)
        if self.branches:
            values = (*self.variables.get(_text(name), ()), *values)
        self.variables[_text(name)] = tuple(dict.fromkeys(values))[:MOST]
        self._runs_by_itself(_text(name), values)

    def _runs_by_itself(self, name: str, values: tuple[str, ...]) -> None:
        if name in _STARTS or (name in _PROMPTS and any(set(value) & {"$", "`", UNKNOWN} for value in values)):
            self.whole = False

    def _unset_command(self, node: Node) -> None:
        self._children(node)
        for child in node.named_children:
            self.functions.pop(_text(child), None)
            self.variables[_text(child)] = (UNKNOWN,)

    def _declaration_command(self, node: Node) -> None:
        self._children(node)
        if any(re.fullmatch(r"-\w*n\w*", _text(child)) for child in node.named_children):
            self.whole = False  # a name for another variable

    def _for_statement(self, node: Node) -> None:
        name, body = node.child_by_field_name("variable"), node.child_by_field_name("body")
        values = [word for child in node.children_by_field_name("value") for way in self._words(child) for word in way]
        if name is not None:
            self.variables[_text(name)] = tuple(values) if values else (UNKNOWN,)
        for _ in range(2):
            if body is not None:
                self.visit(body)

    def _function_definition(self, node: Node) -> None:
        name, body = node.child_by_field_name("name"), node.child_by_field_name("body")
        if name is not None and body is not None and self.branches == 1 and not self.in_function:
            self.functions[_text(name)] = self.waiting[body.id] = body
        elif body is not None:  # it is defined only perhaps, and its name may be a program's instead
            self._call(body)
        inputs, text = self._redirects(node)
        if inputs or text is not None:
            self._reads(inputs, text)

    def _call(self, body: Node) -> None:
        """Read a function with what its shell has where it is called; one that nothing calls is read in the end."""
        self.waiting.pop(body.id, None)
        if body.id in self.running:
            return  # it calls itself
        self.calls += 1
        if self.calls > MOST:
            self.whole = False
            return
        self.running.add(body.id)
        kept = {key: value for key, value in self.variables.items() if not key.isdigit()}
        given = {str(number): (UNKNOWN,) for number in range(10)}
        outside, self.variables = self.variables, {**kept, **given, "@": (UNKNOWN,), "*": (UNKNOWN,)}
        before, self.in_function = self.in_function, True
        self.visit(body)
        for key, values in self.variables.items():
            if not (key.isdigit() or key in ("@", "*")) and values != kept.get(key):
                outside[key] = tuple(dict.fromkeys((*outside.get(key, ("",)), *values)))[:MOST]
        self.variables, self.in_function = outside, before
        self.running.remove(body.id)

    # -- words --------------------------------------------------------------------------------------------------

    def _words(self, node: Node) -> list[list[str]]:
        """The words that one stands for, in each way to read it: a variable without quotes may hold several."""
        ways: list[list[str]] = []
        for text in self._texts(node, braced=True):
            if node.type in _EXPANSIONS or _text(node) in ('"$@"', '"${@}"'):
                ways += ([_as_glob(word) for word in words] for words in self._split(text))
            elif node.type == "concatenation" and any(child.type in _EXPANSIONS for child in node.named_children):
                ways += (braces(" ".join(words)) if len(words) < 2 else list(words) for words in self._split(text))
            else:
                ways.append(braces(text))
        return ways or [[]]

    def _split(self, text: str) -> list[list[str]]:
        """The words that a text without quotes is taken apart into, by each `IFS` that there may be."""
        ways: list[list[str]] = [text.split()]
        for signs in self.variables.get("IFS", ()):
            if signs != _BLANKS:
                ways.append([UNKNOWN] if not is_literal(signs) else _divided(text, signs))
        return ways

    def _texts(self, node: Node, *, braced: bool = False) -> list[str]:
        """All that a word may be. Without `braced` it stands where a shell leaves braces alone."""
        values = [brackets(value) for value in self._values(node)]
        if not braced:
            values = [value.replace(OPEN, "{").replace(COMMA, ",").replace(CLOSE, "}") for value in values]
        return values[:MOST]

    def _values(self, node: Node) -> list[str]:
        match node.type:
            case "raw_string":
                return [_text(node)[1:-1]]
            case "ansi_c_string":
                return [_unescaped(_text(node)[2:-1])]
            case "string" | "translated_string":
                return self._pieces(node, lambda text: [_in_quotes(text)], quotes=1)
            case "concatenation":
                return self._pieces(node, self._bare)
            case "simple_expansion" | "expansion":
                return self._expanded(node)
            case "arithmetic_expansion":
                self._children(node)
                return [NUMBER]
            case "command_substitution" | "process_substitution":
                self.visit(node)
                return [UNKNOWN]
            case (
                "word" | "number" | "variable_name" | "regex" | "extglob_pattern" | "test_operator" | "brace_expression"
            ):
                if any(child.type in (*_EXPANSIONS, *_OWN) for child in node.named_children):
                    return self._pieces(node, self._bare)
                return self._bare(_text(node)) if node.type != "extglob_pattern" else [ANY]
            case _:
                self._children(node)
                return [UNKNOWN]

    def _pieces(self, node: Node, literal: Callable[[str], list[str]], *, quotes: int = 0) -> list[str]:
        """The values of the parts of a word, put together; what stands between them is `literal`."""
        source, start, end = node.text or b"", node.start_byte, node.end_byte
        parts: list[list[str]] = []
        at = start + quotes
        for child in node.named_children:
            if child.type == "string_content":
                continue
            if child.start_byte > at:
                parts.append(literal(source[at - start : child.start_byte - start].decode("utf-8", "replace")))
            parts.append(self._values(child))
            at = child.end_byte
        if at < end - quotes:
            parts.append(literal(source[at - start : end - quotes - start].decode("utf-8", "replace")))
        return ["".join(way) for way in every(parts, MOST)]

    def _expanded(self, node: Node) -> list[str]:
        named = node.named_children
        text = _text(node)
        name = text.removeprefix("${").removesuffix("}") if text.startswith("${") else text.removeprefix("$")
        if name == "$":
            return ["self"]  # where its number matters it names a folder of /proc
        if name in ("?", "#", "!", "-", "_"):
            return [NUMBER]
        if name == "PWD":
            return list(self.folders)
        if name in self.variables or _is_name(name):
            unset = "" if not self.in_function and not name.isidentifier() else UNKNOWN
            return list(self.variables.get(name, (unset,)))
        first = _text(named[0]) if named else ""
        default = text.removeprefix("${" + first).removesuffix("}")
        if default[:2] in (":-", ":=") or default[:1] in ("-", "="):
            held = [value for value in self.variables.get(first, ()) if value]
            values = [*held, *(value for child in named[1:] for value in self._values(child))] or [""]
            if "=" in default[:2]:
                self.variables[first] = tuple(dict.fromkeys(values))[:MOST]
            return values
        for child in named[1:]:
            self._values(child)
        return [UNKNOWN]

    def _bare(self, text: str) -> list[str]:
        """A word without quotes: backslashes, globs, braces, and `~` for a folder."""
        out: list[str] = []
        at = 0
        while at < len(text):
            sign = text[at]
            if sign == "\\" and at + 1 < len(text):
                at += 1
                out.append("" if text[at] == "\n" else text[at])
            else:
                out.append(_SIGNS.get(sign, sign))
            at += 1
        word = "".join(out)
        if word in ("~+", "~-") or word.startswith(("~+/", "~-/")):
            return [UNKNOWN]
        if word == "~" or word.startswith("~/"):
            return [home + word[1:] for home in self.variables.get("HOME", (UNKNOWN,))]
        return [word]


_SIGNS = {"*": ANY, "?": ONE, "[": FIRST, "]": LAST, "{": OPEN, ",": COMMA, "}": CLOSE}


def _divided(text: str, signs: str) -> list[str]:
    return [part for part in re.split(f"[{re.escape(signs)}]+", text) if part] if signs else [text]


def _all(root: Node) -> Iterator[Node]:
    """Every part of a text, the whole first."""
    waiting = [root]
    while waiting:
        yield (node := waiting.pop())
        waiting += node.children


def _text(node: Node) -> str:
    return (node.text or b"").decode("utf-8", "replace")


def _is_name(text: str) -> bool:
    return text in ("@", "*") or text.isdigit() or text.isidentifier()


def _as_glob(word: str) -> str:
    return word.replace("*", ANY).replace("?", ONE)


def _in_quotes(text: str) -> str:
    for escaped in ('\\"', "\\$", "\\`", "\\\\"):
        text = text.replace(escaped, escaped[1])
    return text.replace("\\\n", "")


def _unescaped(text: str) -> str:
    """What `$'...'` stands for."""
    try:
        return codecs.decode(text.encode("latin-1", "backslashreplace"), "unicode_escape")
    except UnicodeDecodeError:
        return UNKNOWN
