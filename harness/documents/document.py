"""One YAML text that a person wrote, read part by part, so that all faults in it are found in one reading."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from enum import Enum
from types import UnionType
from typing import Any, Literal, NoReturn, TypeVar, Union, get_args, get_origin

import msgspec
import yaml

from harness.documents import full_width
from harness.documents.full_width import mending
from harness.documents.kinds import bare, fields_of
from harness.documents.one_language import in_both
from harness.documents.wording import (
    KEEP_ONE,
    START,
    YAML_HINT,
    explain,
    missing_here,
    not_yaml,
    quoted,
    unknown_here,
)
from harness.errors import BadInput, SeveralFaults, raise_faults
from harness.text import Text

T = TypeVar("T")
Path = tuple[str | int, ...]

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml is ten times as fast, where PyYAML has it
_AnyLoader = yaml.SafeLoader | yaml.CSafeLoader
_COLLECTIONS = ("tag:yaml.org,2002:seq", "tag:yaml.org,2002:map")
_NEW_LINE = "\n"


class Document:
    """One YAML text. `data` is what it says; `read` gives parts of it, `fault` notes what does not fit, `check` raises.

    What was read of a part with a fault is made up as far as need be, so that the rest can be looked at: use nothing
    of it before `check`.
    """

    def __init__(self, text: str, name: str, *, mending: bool = False) -> None:
        """Read `text`; `name` is the file as the user knows it. Raises `BadInput` for what is not plain YAML.

        With `mending`, full-width signs in the place of YAML's own are noted and read as what they stand for, so that
        all other faults are found in the same reading.
        """
        self.name = name
        self.faults: list[BadInput] = []
        self._begin()
        try:
            self._load(text)
        except BadInput:
            if not (mending and self.faults):
                raise
            self._read_mended(text)
            return
        self.check()

    def _begin(self) -> None:
        self._faulty: set[Path] = set()
        self._marks: dict[Path, yaml.Mark] = {}
        self._written: dict[Path, str] = {}  # single values as they stand in the file: `yes`, not True
        self._quoted: set[Path] = set()

    def _read_mended(self, text: str) -> None:
        """Read what was meant, beside the faults that are known."""
        known, self.faults = self.faults, []
        self._begin()
        try:
            self._load(full_width.mended(text))
        except BadInput as error:
            self.faults = [*known, error]
            self.check()
        self.faults += known

    def _load(self, text: str) -> None:
        """Raises `BadInput` where it is no plain YAML; what is no text, list or mapping of it is noted."""
        try:
            loader = _Loader(text)
            node = loader.get_single_node()
            if node is None:
                raise BadInput(f"{self.name}:1:1", Text(zh="文件是空的", en="the file is empty"), START)
            self.data: Any = self._walk(loader, node, (), set())
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            cause = not_yaml(error.problem or error.context or "")
            line = text.splitlines()[mark.line : mark.line + 1] if mark else []
            next_step = mending("".join(line), YAML_HINT)
            fault = self._at(mark, cause, next_step) if mark else BadInput(self.name, cause, YAML_HINT)
            self._raise_instead(text, fault, error)
        except yaml.reader.ReaderError as error:
            before = text[: error.position]
            where = f"{self.name}:{before.count(_NEW_LINE) + 1}:{len(before) - before.rfind(_NEW_LINE)}"
            raise BadInput(where, not_yaml(str(error).splitlines()[0]), YAML_HINT) from error
        except (yaml.YAMLError, UnicodeError) as error:
            raise BadInput(self.name, not_yaml(str(error).splitlines()[0]), YAML_HINT) from error
        except RecursionError as error:
            raise BadInput(self.name, Text(zh="嵌套太深", en="it is nested too deeply"), START) from error
        if not isinstance(self.data, dict | list):  # a file without a single `: ` is one long text to YAML
            self._note_full_width(text)
            self.check()

    def _raise_instead(self, text: str, fault: BadInput, cause: Exception) -> NoReturn:
        """Full-width signs are what most often lies behind a text that is no YAML; else the fault itself."""
        self._note_full_width(text)
        try:
            self.check()
        except BadInput as faults:
            raise faults from cause
        raise fault from cause

    def _note_full_width(self, text: str) -> None:
        for line, column, sign in full_width.misused(text):
            cause = Text(zh=f"此处是全角字符 `{sign}`", en=f"found the full-width `{sign}`")
            where = f"{self.name}:{line + 1}:{column + 1}"
            self.faults.append(BadInput(where, cause, full_width.next_step(sign) or YAML_HINT))

    def _walk(self, loader: _AnyLoader, node: yaml.Node, path: Path, seen: set[int]) -> Any:
        """Give what a node says, and remember where it stands. What cannot be read is a fault, and then a text."""
        if id(node) in seen:
            self._fault_at(
                path,
                node.start_mark,
                Text(zh="此处用了别名（*name）", en="found an alias (*name)"),
                Text(zh="请直接写出它的值：不支持别名", en="Write the value out: aliases are not read"),
            )
            return None
        seen.add(id(node))
        self._marks.setdefault(path, node.start_mark)
        if isinstance(node, yaml.ScalarNode):
            self._written[path] = node.value
            if node.style:
                self._quoted.add(path)
            return self._value(loader, node, path)
        if node.tag not in _COLLECTIONS:
            cause = Text(zh=f"此处用了标签 `{node.tag}`", en=f"found the tag `{node.tag}`")
            self._fault_at(path, node.start_mark, cause, Text(zh="请去掉标签", en="Leave out the tag"))
        if isinstance(node, yaml.SequenceNode):
            return [self._walk(loader, item, (*path, index), seen) for index, item in enumerate(node.value)]
        return dict(self._items(loader, node.value, path, seen))

    def _items(
        self, loader: _AnyLoader, pairs: Iterable[tuple[yaml.Node, yaml.Node]], path: Path, seen: set[int]
    ) -> Iterator[tuple[str, Any]]:
        for key, value in pairs:
            name = self._key(loader, key, path)
            if name is None:
                continue
            inner = (*path, name)
            if inner in self._marks:
                cause = Text(zh=f"此处重复写了 `{name}`", en=f"found `{name}` a second time")
                self._fault_at((*inner, "", key.start_mark.index), key.start_mark, cause, KEEP_ONE)
                continue
            self._marks[inner] = key.start_mark
            yield name, self._walk(loader, value, inner, seen)

    def _key(self, loader: _AnyLoader, key: yaml.Node, path: Path) -> str | None:
        mark, place = key.start_mark, (*path, "", key.start_mark.index)  # a place of its own: no other key is there
        if not isinstance(key, yaml.ScalarNode):
            cause = Text(zh="此处以列表或映射作为键", en="found a list or mapping as a key")
            self._fault_at(place, mark, cause, Text(zh="请用一个词作为键", en="Use a word as the key"))
            return None
        known = len(self.faults)
        name = self._value(loader, key, place)
        if isinstance(name, str):
            return name if len(self.faults) == known else None
        cause = Text(
            zh=f"此处以 `{key.value}` 作为键，它不是文字", en=f"found `{key.value}` as a key, which is no text"
        )
        self._fault_at(place, mark, cause, quoted(key.value))
        return None

    def _value(self, loader: _AnyLoader, node: yaml.ScalarNode, path: Path) -> Any:
        """Give what a single value stands for; one that stands for none, such as a date of 2023-13-45, is a fault."""
        try:
            return loader.construct_object(node)
        except Exception as error:  # PyYAML lets through whatever `!!int ''` or `!!timestamp x` make it run into
            why = error.problem if isinstance(error, yaml.MarkedYAMLError) else error
            if not isinstance(error, yaml.MarkedYAMLError | ValueError):
                why = f"it is no {node.tag.removeprefix('tag:yaml.org,2002:')}"
            cause = Text(
                zh=f"此处写的 `{node.value}` 无法读取：{why}", en=f"found `{node.value}`, which cannot be read: {why}"
            )
            self._fault_at(path, node.start_mark, cause, quoted(node.value))
            return node.value

    def _at(self, mark: yaml.Mark, cause: Text, next_step: Text) -> BadInput:
        return BadInput(f"{self.name}:{mark.line + 1}:{mark.column + 1}", cause, next_step)

    def _known(self, path: Path) -> Path:
        """Give `path`, or the nearest enclosing part that the file has."""
        while path and path not in self._marks:
            path = path[:-1]
        return path

    def error(self, path: Path, cause: Text, next_step: Text) -> BadInput:
        """Make an error that points at `path`, or at the nearest enclosing part that the file has."""
        known = self._known(path)
        for suspect in (self._written.get(known, ""), str(known[-1]) if known else ""):
            if suspect and f"`{suspect}`" in cause.en:
                return self._at(self._marks[known], cause, mending(suspect, next_step))
        return self._at(self._marks[known], cause, next_step)

    def fault(self, path: Path, cause: Text, next_step: Text) -> None:
        """Note a fault, for `check` to raise. Of a part that has one already, or is in one, nothing more is said."""
        if not self.is_faulty(path):
            self._faulty.add(path)
            self.faults.append(self.error(path, cause, next_step))

    def _fault_at(self, path: Path, mark: yaml.Mark, cause: Text, next_step: Text) -> None:
        self._faulty.add(path)
        self.faults.append(self._at(mark, cause, next_step))

    def is_faulty(self, path: Path) -> bool:
        """Whether a fault was noted of this part or of one that encloses it."""
        return any(path[:length] in self._faulty for length in range(len(path) + 1))

    def faults_within(self, path: Path) -> bool:
        """Whether a fault was noted of this part, of one in it or of one that encloses it."""
        return self.is_faulty(path) or any(faulty[: len(path)] == path for faulty in self._faulty)

    def check(self) -> None:
        """Raise what was noted. Nothing where all is well."""
        raise_faults(self.in_order())

    def in_order(self) -> list[BadInput]:
        """What was noted, in the order of the file; what is wrong in others comes first."""
        return sorted(self.faults, key=lambda fault: _place(fault, self.name))

    def rewrite(self, path: Path, told: Callable[[Path, str], str]) -> None:
        """Put in place of each text of a part what `told` makes of it. Keys stay; errors show what the file says."""
        if path in self._marks:
            self.at(path[:-1])[path[-1]] = self._rewritten(path, self.at(path), told)

    def _rewritten(self, path: Path, data: Any, told: Callable[[Path, str], str]) -> Any:
        match data:
            case str():
                return told(path, data)
            case list():
                return [self._rewritten((*path, index), each, told) for index, each in enumerate(data)]
            case dict():
                return {name: self._rewritten((*path, name), each, told) for name, each in data.items()}
            case _:
                return data

    @contextmanager
    def all_faults(self) -> Iterator[None]:
        """Raise at the end of the block what was noted in it, and what was raised in it as well."""
        try:
            yield
        except BadInput as error:
            self.faults.append(error)
            self.check()
        self.check()

    def written(self, path: Path) -> str:
        """Give a single value as it stands in the file, "" where there is none."""
        return self._written.get(path, "")

    def is_quoted(self, path: Path) -> bool:
        """Whether a single value stands in quotes of YAML's own."""
        return path in self._quoted

    def convert(self, kind: type[T], path: Path = (), data: Any = None) -> T:
        """Read the part at `path` (or `data` that stands there) as a `kind`. Raises `BadInput` at what does not fit."""
        value = self.read(kind, path, data)
        self.check()
        return value

    def read(self, kind: type[T], path: Path = (), data: Any = None) -> T:
        """As `convert`, but what does not fit is noted, and made up."""
        value: T = self._read(kind, path, in_both(kind, self.at(path) if data is None else data))
        return value

    def at(self, path: Path) -> Any:
        """Give the data at `path`."""
        found = self.data
        for step in path:
            found = found[step]
        return found

    def _read(self, kind: Any, path: Path, data: Any) -> Any:
        try:
            return msgspec.convert(data, kind, strict=True)
        except msgspec.ValidationError as error:
            value = self._read_parts(kind, path, data)
            if not any(faulty[: len(path)] == path for faulty in self._faulty):  # no part is at fault: it is the whole
                self._explain(str(error), kind, path, data)
            return value

    def _read_parts(self, kind: Any, path: Path, data: Any) -> Any:
        plain = bare(kind)
        origin, arguments = get_origin(plain), get_args(plain)
        if isinstance(plain, type) and issubclass(plain, msgspec.Struct) and isinstance(data, dict):
            return self._read_struct(plain, path, data)
        if origin in (tuple, list) and isinstance(data, list):
            items = [self._read(arguments[0], (*path, index), item) for index, item in enumerate(data)]
            return origin(items)
        if origin is dict and isinstance(data, dict):
            return {name: self._read(arguments[1], (*path, name), value) for name, value in data.items()}
        return _made_up(kind)

    def _read_struct(self, kind: type[msgspec.Struct], path: Path, data: Mapping[str, Any]) -> Any:
        types = fields_of(kind)
        names = {field.encode_name: field for field in msgspec.structs.fields(kind)}
        if kind.__struct_config__.forbid_unknown_fields:
            for unknown in data:
                if unknown not in names:
                    self.fault((*path, unknown), *unknown_here(unknown, names))
        values = {}
        for name, field in names.items():
            if name in data:
                values[field.name] = self._read(types[field.name], (*path, name), data[name])
            elif field.required:
                self.fault((*path, name), *missing_here(name, names))
                values[field.name] = _made_up(types[field.name])
        return kind(**values)

    def _explain(self, message: str, kind: Any, path: Path, data: Any) -> None:
        written = self._written.get(self._known(path), str(data))
        cause, next_step = explain(message, kind, data, written)
        if isinstance(data, dict):  # where a list is wanted, its dashes may be none to YAML
            next_step = mending("".join(data), next_step)
        self.fault(path, cause, next_step)


def _place(fault: BadInput, name: str) -> tuple[int, int]:
    """Line and column of a fault in the file of that name; any other comes first."""
    at = re.fullmatch(rf"{re.escape(name)}:(\d+):(\d+)", fault.thing)
    return (int(at[1]), int(at[2])) if at and not isinstance(fault, SeveralFaults) else (0, 0)


def _made_up(kind: Any) -> Any:
    """Give a value of a kind, to stand for one that could not be read."""
    if get_origin(kind) in (Union, UnionType) and type(None) in get_args(kind):
        return None
    plain = bare(kind)
    if plain is Any:
        return None
    if get_origin(plain) is Literal:
        return get_args(plain)[0]
    if get_origin(plain) in (tuple, list, dict):
        return get_origin(plain)()
    if issubclass(plain, msgspec.Struct):
        types = fields_of(plain)
        return plain(
            **{each.name: _made_up(types[each.name]) for each in msgspec.structs.fields(plain) if each.required}
        )
    if issubclass(plain, Enum):
        return next(iter(plain))
    return date.min if plain is date else plain()
