"""What a command gives whoever runs it: its programs looked up in the catalogue, those inside others as well.

What the catalogue does not know, and what hangs on what nobody here knows, may give anything: it is told as unknown.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from harness.catalogue import Command, Lists, Technique
from harness.commands import script
from harness.commands.patterns import (
    ANY,
    NUMBER,
    UNKNOWN,
    covers,
    is_below,
    is_glob,
    is_known,
    is_literal,
    meets,
    meets_path,
    of_glob,
    path,
    uri,
)
from harness.commands.script import Simple

DEEPEST = 8  # shells within shells
SYSTEM = ("/system/", "/system_ext/", "/vendor/", "/product/", "/odm/", "/apex/", "/sbin/", "/bin/", "/usr/bin/")
_AS: dict[str, Callable[[str, str], str]] = {
    "path": path,
    "uri": lambda word, _: uri(word),
    "word": lambda word, _: word,
}


def _places(name: str, command: Simple) -> Iterator[str]:
    """Where a program of this name may lie: beside the system's, only where `PATH` was set to tell of others."""
    if "/" in name:
        yield name
        return
    for value in dict(command.variables).get("PATH", ()):
        yield from (f"{folder}/{name}" for folder in value.split(":"))


def _loads_others(command: Simple) -> bool:
    """Whether the linker is told to load libraries of another place than the system's into what is started."""
    variables = dict(command.variables)
    return any(variables.get("LD_PRELOAD", ())) or any(
        folder and not f"{path(folder, command.folder)}/".startswith(SYSTEM)
        for value in variables.get("LD_LIBRARY_PATH", ())
        for folder in value.split(":")
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What one command asks for."""

    kinds: tuple[tuple[str, str], ...] = ()  # data types, each with the entry of the catalogue that says so
    unknown: tuple[str, ...] = ()  # programs of which it is not known what they gave
    if_started: tuple[str, ...] = ()  # the same of those that ask for nothing where they are not there


@dataclass(frozen=True, slots=True)
class _Subjects:
    """What rows look for in an argument: patterns, each with its data type, what it leaves out, and tables."""

    patterns: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...]


@dataclass(slots=True)
class _Answer:
    kinds: dict[tuple[str, str], None] = field(default_factory=dict)
    unknown: dict[str, None] = field(default_factory=dict)
    if_started: dict[str, None] = field(default_factory=dict)


_NAME = re.compile(r"\$\{?([A-Za-z_]\w*)")
_OF_A_SHELL = frozenset(
    {"PATH", "HOME", "PWD", "OLDPWD", "IFS", "CDPATH", "ENV"}
)  # it sets them, or minds that they are
_TABLES = ("secure", "system", "global")  # of the settings


def _settings(keys: tuple[str, ...], tables: tuple[str, ...], named: str) -> tuple[str, ...]:
    """Settings by their keys, or by the uris of one and of a table that holds it."""
    if named != "uri" or not keys:
        return keys
    one = (f"content://settings/{table}/{key}/" for table in _TABLES for key in keys)
    return (*(f"content://settings/{table}/" for table in tables or _TABLES), *one)


class Knowledge:
    """The commands of the catalogue, and the techniques whose subjects they name, for an app of this package."""

    def __init__(self, commands: Iterable[Command], techniques: Iterable[Technique], package: str) -> None:
        self._commands = tuple(commands)
        self._package = package
        self._techniques = tuple(techniques)
        self._rows: dict[tuple[tuple[str, ...], str], _Subjects] = {}
        self._asked: dict[tuple[tuple[str, ...], str, tuple[tuple[str, str], ...]], Asked] = {}

    def asked(self, argv: tuple[str, ...], *, folder: str = "/", variables: Iterable[tuple[str, str]] = ()) -> Asked:
        """What a process that is started with these words would give; `variables` are of its environment."""
        key = (argv, folder, tuple(sorted(variables)))
        if key not in self._asked:
            answer = _Answer()
            # Of what its words name, the others are not set: whoever tells of a command tells of these.
            unset = {name: "" for word in argv for name in _NAME.findall(word) if name not in _OF_A_SHELL}
            given = tuple((name, (value,)) for name, value in sorted((unset | dict(key[2])).items()))
            self._run(Simple(words=argv, folder=folder, variables=given), answer, 0)
            self._asked[key] = Asked(
                kinds=tuple(answer.kinds), unknown=tuple(answer.unknown), if_started=tuple(answer.if_started)
            )
        return self._asked[key]

    def _run(self, command: Simple, answer: _Answer, depth: int) -> None:
        name, arguments = (command.words[0], command.words[1:]) if command.words else ("", ())
        if name == "":
            return
        base = name.rpartition("/")[2]
        for file in command.inputs:
            self._read_as(("libcore.io.IoBridge.open", "libc.open"), "path", [file], command, "redirection", answer)
        own = _loads_others(command) or not all(
            path(each, command.folder).startswith(SYSTEM) for each in _places(name, command)
        )
        if depth > DEEPEST or own or not is_known(name) or base == "":
            answer.unknown[_shown(base or name)] = None
            return
        # A glob may be several programs; a name is one.
        fitting = [each for each in self._commands if any(meets(base, of_glob(known)) for known in each.names)]
        for entry in fitting:
            fits = _fits(entry, arguments, self._package)
            if fits is None:
                answer.unknown[_shown(base)] = None
            elif fits:
                self._apply(entry, command, arguments, answer, depth)
                if is_literal(base):
                    return
        if is_literal(base) or not fitting:
            answer.unknown[_shown(base)] = None

    def _apply(self, entry: Command, command: Simple, arguments: tuple[str, ...], answer: _Answer, depth: int) -> None:
        for data_type in entry.data_types:
            answer.kinds[data_type, entry.id] = None
        below = entry.recursive and any(re.fullmatch(entry.recursive, each) for each in ("", *arguments))
        for listed in entry.lists if entry.runs != "script" else ():
            self._list(entry, listed, command, arguments, answer, below=bool(below))
        if entry.reads is not None:
            subjects = list(_subjects(entry, arguments))
            if entry.writes_last and len(subjects) > 1:
                subjects.pop()
            if not subjects and below and entry.reads.named == "path":
                subjects = ["."]  # `grep -r name`
            if entry.leads:
                self._lead(entry, subjects, command, answer)
            if not subjects and entry.reads.whole:
                self._whole(entry, command, arguments, answer)
            else:
                rows, named = entry.reads.rows, entry.reads.named
                self._read_as(rows, named, subjects, command, entry.id, answer, below=bool(below))
        if entry.runs == "words":
            self._run_words(entry, command, arguments, answer, depth)
        elif entry.runs == "script":
            self._run_script(entry, command, arguments, answer, depth)

    def _read_as(
        self,
        rows: tuple[str, ...],
        named: str,
        words: list[str],
        command: Simple,
        entry: str,
        answer: _Answer,
        *,
        below: bool = False,
    ) -> None:
        for word in words:
            subject = _folded(_AS[named](word, command.folder), named)
            for pattern, data_type, excludes, _ in self._subjects(rows, named).patterns:
                met = (
                    subject
                    if meets(subject, pattern) and not _is_passed_over(subject, pattern)
                    else _met_below(subject, pattern, below=below)
                )
                if met and not any(covers(other, met) for other in excludes):
                    if is_known(subject):
                        answer.kinds[data_type, entry] = None
                    else:
                        answer.unknown[_shown(command.words[0])] = None

    def _lead(self, entry: Command, words: list[str], command: Simple, answer: _Answer) -> None:
        """Other names for folders: by these, what lies below them can be read where nobody here sees it."""
        assert entry.reads is not None
        for word in words:
            subject = _folded(path(word, command.folder), "path")
            if subject == "/" or any(
                (met := _met_below(subject, pattern, below=True)) and not any(covers(other, met) for other in excludes)
                for pattern, _, excludes, _ in self._subjects(entry.reads.rows, "path").patterns
            ):
                answer.unknown[_shown(command.words[0])] = None

    def _list(
        self,
        entry: Command,
        listed: Lists,
        command: Simple,
        arguments: tuple[str, ...],
        answer: _Answer,
        *,
        below: bool,
    ) -> None:
        """Folders that are listed, and what is asked whether it is there: by name, or by a glob for what is in them."""
        known, own = self._folders(listed)
        for word in _behind(listed.behind, arguments) if listed.behind else list(_plain(entry, arguments)) or ["."]:
            named = _folded(path(word, command.folder), "path")
            parts = named.split("/")
            globbed = next((number for number, part in enumerate(parts) if not is_literal(part)), None)
            folders = [named] + (["/".join(parts[:globbed]) or "/"] if globbed is not None else [])
            if any(covers(each, named) for each in own):
                continue
            if any(
                meets_path(folder, each) or _met_below(folder, each, below=below)
                for folder in folders
                for each in known
            ):
                if is_known(named):
                    answer.kinds[listed.data_type, entry.id] = None
                else:
                    answer.unknown[_shown(command.words[0])] = None

    def _folders(self, listed: Lists) -> tuple[list[str], list[str]]:
        """Those that are meant, and the app's own among them."""
        spelled = [[self._spelled(each, "path") for each in folders] for folders in (listed.folders, listed.excludes)]
        return spelled[0], spelled[1]

    def _globs(self, entry: Command, command: Simple, answer: _Answer) -> None:
        """What a shell looks up for the globs among a command's words, whatever the command."""
        for word in command.words:
            if not is_glob(word):
                continue
            named = _folded(path(word, command.folder), "path")
            parts = named.split("/")
            first = next((number for number, part in enumerate(parts) if not is_literal(part)), len(parts))
            for listed in entry.lists:
                known, own = self._folders(listed)
                looked_up = ("/".join(parts[:first]) or "/", named)
                if any(covers(each, named) for each in own) or not any(
                    meets_path(each, other) for each in looked_up for other in known
                ):
                    continue
                if is_known(named):
                    answer.kinds[listed.data_type, entry.id] = None
                else:
                    answer.unknown[_shown(command.words[0])] = None

    def _whole(self, entry: Command, command: Simple, arguments: tuple[str, ...], answer: _Answer) -> None:
        """All that there is, or a table; of it only the lines that a filter lets through, where a pipe leads to one."""
        assert entry.reads is not None
        patterns = self._subjects(entry.reads.rows, entry.reads.named).patterns
        wanted = _filter(command.read_by)
        asked = {word.removeprefix("LIST_") for word in arguments}.intersection(_TABLES)
        for pattern, data_type, _, tables in patterns:
            if (wanted is None or wanted(pattern)) and (not asked or not tables or asked.intersection(tables)):
                answer.kinds[data_type, entry.id] = None

    def _spelled(self, pattern: str, named: str) -> str:
        return _folded(of_glob(pattern.replace("{package}", self._package)), named)

    def _subjects(self, rows: tuple[str, ...], named: str) -> _Subjects:
        if (rows, named) not in self._rows:
            self._rows[rows, named] = _Subjects(
                tuple(
                    (
                        self._spelled(pattern, named),
                        row.data_type,
                        tuple(self._spelled(each, named) for each in row.when.excludes),
                        row.when.tables,
                    )
                    for row in self._techniques
                    if f"{row.class_name}.{row.method}" in rows and row.when is not None
                    for pattern in (
                        *row.when.matches,
                        *row.when.files,
                        *_settings(row.when.settings, row.when.tables, named),
                    )
                )
            )
        return self._rows[rows, named]

    # -- commands that run others -------------------------------------------------------------------------------

    def _run_words(
        self, entry: Command, command: Simple, arguments: tuple[str, ...], answer: _Answer, depth: int
    ) -> None:
        words = list(arguments)
        variables = dict(command.variables)
        skip = entry.skip
        while words:
            word = words[0]
            if word in entry.valued:
                del words[:2]
            elif word.startswith("-") and word != "-":
                del words[0]
            elif "=" in word and re.fullmatch(r"[A-Za-z_]\w*=.*", word, re.DOTALL):
                name, _, value = words.pop(0).partition("=")
                variables[name] = (value,)
            elif skip:
                skip -= 1
                del words[0]
            else:
                break
        if entry.appends:
            words.append(UNKNOWN)
        if words:
            inner = Simple(
                words=tuple(words),
                folder=command.folder,
                variables=tuple(variables.items()),
                text=command.text,
                read_by=command.read_by,
            )
            self._run(inner, answer, depth + 1)

    def _run_script(
        self, entry: Command, command: Simple, arguments: tuple[str, ...], answer: _Answer, depth: int
    ) -> None:
        text, rest = _script_in(entry, arguments)
        if text is None and not rest:
            text = command.text  # written to its standard input
        if text is None or not is_literal(text):
            (answer.if_started if entry.if_started else answer.unknown)[_shown(command.words[0])] = None
            return
        given: dict[str, tuple[str, ...]] = {str(number): (word,) for number, word in enumerate(rest)}
        every = (" ".join(rest[1:]),)
        variables = {**dict(command.variables), **given, "@": every, "*": every}
        found = script.read(text, folder=command.folder, variables=variables)
        if not found.whole:
            answer.unknown[_shown(command.words[0])] = None
        for each in found.commands:
            self._globs(entry, each, answer)
            if each.read_by or not command.read_by:
                self._run(each, answer, depth + 1)
            else:
                inner = Simple(
                    words=each.words,
                    folder=each.folder,
                    variables=each.variables,
                    inputs=each.inputs,
                    text=each.text,
                    read_by=command.read_by,
                )
                self._run(inner, answer, depth + 1)


def _script_in(entry: Command, arguments: tuple[str, ...]) -> tuple[str | None, tuple[str, ...]]:
    """The text after `-c`, and the words that follow: `$0`, `$1` ...; the words alone where there is no `-c`."""
    if entry.script == "all":  # eval
        return " ".join(arguments), ()
    if entry.script == "first":  # trap: `-` and options come in place of a text
        plain = arguments[1:] if arguments[:1] == ("--",) else arguments
        return (plain[0] if plain and not plain[0].startswith("-") else ""), ()
    for number, word in enumerate(arguments):
        if word == "--command" or (word.startswith("-") and not word.startswith("--") and word.endswith("c")):
            following = arguments[number + 1 :]
            return (following[0], following[1:]) if following else (None, ())
        if word.startswith("--command="):
            return word.partition("=")[2], arguments[number + 1 :]
    return None, tuple(word for word in arguments if not word.startswith("-"))


def _fits(entry: Command, arguments: tuple[str, ...], package: str) -> bool | None:
    """Whether an entry is meant by these arguments; None where that hangs on what nobody knows."""
    if any(meets(word, of_glob(pattern)) for pattern in entry.unless for word in arguments):
        return False
    words = list(_plain(entry, arguments))
    for pattern in entry.words:
        while words and not any(meets(words[0], of_glob(each)) for each in pattern.split("|")):
            words.pop(0)
        if not words:
            return False
        if not is_known(words.pop(0)):
            return None
    if not entry.then:
        return True
    if words and not is_known(words[0]):
        return None
    if entry.then == "{package}":
        return set(words) == {package}
    return bool(words) and any(meets(words[0], of_glob(each)) for each in entry.then.split("|"))


def _plain(entry: Command, arguments: tuple[str, ...]) -> Iterator[str]:
    """Arguments that are no options and no values of options."""
    skip = False
    for word in arguments:
        if skip:
            skip = False
        elif _takes_value(entry, word):
            skip = True
        elif not word.startswith("-"):
            yield word


def _subjects(entry: Command, arguments: tuple[str, ...]) -> Iterator[str]:
    """What the arguments name: each that is no option, and what follows `=` in one, `if=FILE` or `--file=FILE`."""
    assert entry.reads is not None
    left, skip = list(entry.words), entry.skip
    for number, word in enumerate(arguments):
        if entry.reads.option:
            if word == entry.reads.option and number + 1 < len(arguments):
                yield arguments[number + 1] + _narrowed(entry.reads.narrowed, arguments)
            elif word.startswith(f"{entry.reads.option}="):
                yield word.partition("=")[2]
        elif left and any(meets(word, of_glob(each)) for each in left[0].split("|")):
            left.pop(0)
        elif number and _takes_value(entry, arguments[number - 1]):
            yield word  # of another program of the entry the same letter may take none
        elif skip and not word.startswith("-"):
            skip -= 1
        else:
            if not word.startswith("-"):
                yield word
            if "=" in word:
                yield word.partition("=")[2]


def _narrowed(option: str, arguments: tuple[str, ...]) -> str:
    """`/KEY` where the option says `name='KEY'` and nothing else."""
    given = [_NAMED.fullmatch(value) for name, value in pairwise(arguments) if name == option]
    return f"/{given[0][1]}" if len(given) == 1 and given[0] is not None else ""


_NAMED = re.compile(r"""[\s(]*name\s*=\s*['"]([\w.]+)['"][\s)]*""")


def _behind(options: str, arguments: tuple[str, ...]) -> list[str]:
    return [word for option, word in pairwise(arguments) if option in options.split("|")]


def _takes_value(entry: Command, option: str) -> bool:
    """Whether an option's value is the next argument: also one of several letters together, `-rm 1`."""
    return option in entry.valued or (
        re.fullmatch(r"-[A-Za-z]{2,}", option) is not None and f"-{option[-1]}" in entry.valued
    )


def _is_passed_over(named: str, pattern: str) -> bool:
    """Whether a glob does not find what is hidden: its name begins with a dot, and the glob does not."""
    glob, wanted = named.rpartition("/")[2], pattern.rpartition("/")[2]
    return is_glob(glob) and wanted.startswith(".") and not glob.startswith(".")


def _met_below(named: str, pattern: str, *, below: bool) -> str:
    """What may fit the pattern and lie below what is named; "" where nothing can: what ends like a file has none."""
    inside = f"{named.rstrip('/')}/{ANY}"
    is_file = re.search(r"\.\w{1,4}$", named) is not None
    return inside if below and not is_file and meets(inside, pattern) and is_below(named.rstrip("/"), pattern) else ""


_FILTERS = ("grep", "egrep", "fgrep")


def _filter(words: tuple[str, ...]) -> Callable[[str], bool] | None:
    """Whether a name passes the filter that a pipe leads to; None where there is none, or it cannot be told."""
    while words and os.path.basename(words[0]) in ("toybox", "busybox", "toolbox"):
        words = words[1:]
    if not words or os.path.basename(words[0]) not in _FILTERS:
        return None
    options = [word for word in words[1:] if word.startswith("-")]
    plain = [word for word in words[1:] if not word.startswith("-")]
    if any(set(option) & set("vfceLlq") for option in options) or len(plain) != 1 or not is_literal(plain[0]):
        return None
    try:
        wanted = re.compile(plain[0].replace("\\|", "|"), re.IGNORECASE)
    except re.error:
        return None
    # A value is on the line too: only a filter that reads like a name says which lines pass.
    if not re.fullmatch(r"[\w.|^\[\]-]+", plain[0].replace("\\", "")):
        return None
    return lambda name: any(wanted.search(part) or wanted.search(f"[{part}]") for part in name.split(ANY) if part)


def _folded(text: str, named: str) -> str:
    """Paths without case, as storage that all apps share takes them."""
    return text.lower() if named == "path" else text


def _shown(word: str) -> str:
    return word.rpartition("/")[2].replace(ANY, "*").replace(NUMBER, "$…").replace(UNKNOWN, "$…") or "?"
