"""YAML files that people write: plain data that remembers where each part stands, so that an error can point at it.

Scenario and policy share it. Every error is a `BadInput` whose thing is `FILE:LINE:COLUMN`, whose cause says what was
found and whose next step says what is allowed.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from typing import Any, TypeVar

import msgspec
import yaml

from harness.errors import BadInput

T = TypeVar("T")
Path = tuple[str | int, ...]

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml is ten times as fast, where PyYAML has it
_AnyLoader = yaml.SafeLoader | yaml.CSafeLoader
_AT = re.compile(r" - at `\$?(?P<path>[^`]*)`$")
_STEP = re.compile(r"\.(?P<name>[^.\[\]]+)|\[(?P<index>\d+)\]")


class Document:
    """One YAML text. `data` is what it says; `error` points at a part of it."""

    def __init__(self, text: str, name: str) -> None:
        """Read `text`; `name` is the file as the user knows it. Raises `BadInput` for what is not plain YAML."""
        self.name = name
        self._marks: dict[Path, yaml.Mark] = {}
        try:
            loader = _Loader(text)
            node = loader.get_single_node()
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            where = f"{name}:{mark.line + 1}:{mark.column + 1}" if mark else name
            raise BadInput(where, f"this is not YAML: {error.problem or error.context}", _YAML_HINT) from error
        except yaml.YAMLError as error:
            raise BadInput(name, f"this is not YAML: {error}", _YAML_HINT) from error
        if node is None:
            raise BadInput(f"{name}:1:1", "the file is empty", "Start from a file in scenarios/")
        self._walk(loader, node, (), set())
        try:
            self.data: Any = loader.construct_document(node)
        except (yaml.YAMLError, ValueError) as error:  # ValueError: a date such as 2023-13-45
            raise BadInput(name, f"a value cannot be read: {error}", "Put the value in quotes") from error

    def _walk(self, loader: _AnyLoader, node: yaml.Node, path: Path, seen: set[int]) -> None:
        if id(node) in seen:
            raise self._at(node.start_mark, "found an alias (*name)", "Write the value out: aliases are not read")
        seen.add(id(node))
        self._marks.setdefault(path, node.start_mark)
        if isinstance(node, yaml.SequenceNode):
            for index, item in enumerate(node.value):
                self._walk(loader, item, (*path, index), seen)
        elif isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                if not isinstance(key, yaml.ScalarNode):
                    raise self._at(key.start_mark, "found a list or mapping as a key", "Use a word as the key")
                inner = (*path, key.value)
                if inner in self._marks:
                    raise self._at(key.start_mark, f"found `{key.value}` a second time", "Keep one of the two")
                self._marks[inner] = key.start_mark
                self._walk(loader, value, inner, seen)

    def _at(self, mark: yaml.Mark, cause: str, next_step: str) -> BadInput:
        return BadInput(f"{self.name}:{mark.line + 1}:{mark.column + 1}", cause, next_step)

    def error(self, path: Path, cause: str, next_step: str) -> BadInput:
        """Make an error that points at `path`, or at the nearest enclosing part that the file has."""
        while path and path not in self._marks:
            path = path[:-1]
        return self._at(self._marks[path], cause, next_step)

    def convert(self, kind: type[T], path: Path = (), data: Any = None) -> T:
        """Read the part at `path` (or `data` that stands there) as a `kind`. Raises `BadInput` at what does not fit."""
        found = self.at(path) if data is None else data
        try:
            return msgspec.convert(found, kind, strict=True)
        except msgspec.ValidationError as error:
            raise self._explain(str(error), kind, found, path) from error

    def at(self, path: Path) -> Any:
        """Give the data at `path`."""
        found = self.data
        for step in path:
            found = found[step]
        return found

    def _explain(self, message: str, kind: Any, data: Any, base: Path) -> BadInput:
        inner = _inner_path(message)
        cause = _AT.sub("", message)
        found, allowed = _descend(data, inner), names_allowed(kind, inner)
        if unknown := re.search(r"unknown field `(.+)`", cause):
            return self.error((*base, *inner, unknown[1]), f"found `{unknown[1]}`", allowed_here(unknown[1], allowed))
        if missing := re.search(r"missing required field `(.+)`", cause):
            return self.error((*base, *inner), f"`{missing[1]}` is missing", f"Add `{missing[1]}`; {_list(allowed)}")
        if cause.startswith("Invalid enum value"):
            return self.error((*base, *inner), f"found `{found}`", allowed_here(str(found), allowed))
        return self.error((*base, *inner), f"found {_shown(found)}: {cause[:1].lower()}{cause[1:]}", _hint(cause))


_YAML_HINT = "Check the indentation, and put text that holds `: ` or `#` in quotes"


def allowed_here(found: str, allowed: Iterable[str]) -> str:
    """Say what is allowed in place of `found`, the nearest name first where one is near."""
    names = sorted(allowed)
    near = difflib.get_close_matches(found, names, n=1, cutoff=0.6)
    return (f"Did you mean `{near[0]}`? " if near else "") + _list(names)


def names_allowed(kind: Any, path: Path) -> tuple[str, ...]:
    """Give the field names or enum values that a `kind` has at `path`; empty where anything may stand."""
    info = _type_at(msgspec.inspect.type_info(kind), path)
    if isinstance(info, msgspec.inspect.StructType):
        return tuple(field.encode_name for field in info.fields)
    if isinstance(info, msgspec.inspect.EnumType):
        return tuple(str(member.value) for member in info.cls)
    return ()


def _type_at(info: Any, path: Path) -> Any:
    if isinstance(info, msgspec.inspect.UnionType):
        info = next((t for t in info.types if not isinstance(t, msgspec.inspect.NoneType)), None)
    if not path:
        return info
    if isinstance(info, msgspec.inspect.StructType):
        return _type_at(next((f.type for f in info.fields if f.encode_name == path[0]), None), path[1:])
    if isinstance(info, msgspec.inspect.ListType | msgspec.inspect.VarTupleType):
        return _type_at(info.item_type, path[1:])
    if isinstance(info, msgspec.inspect.DictType):
        return _type_at(info.value_type, path[1:])
    return None


def _inner_path(message: str) -> Path:
    at = _AT.search(message)
    steps = _STEP.finditer(at["path"]) if at else ()
    return tuple(step["name"] or int(step["index"]) for step in steps)


def _descend(data: Any, path: Path) -> Any:
    for step in path:
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):
            return None
    return data


def _list(names: Iterable[str]) -> str:
    known = list(names)
    return f"Allowed here: {', '.join(known)}" if known else ""


def _shown(found: Any) -> str:
    if isinstance(found, dict):
        return "a mapping"
    if isinstance(found, list):
        return "a list"
    return "nothing" if found is None else f"`{found}`"


def _hint(cause: str) -> str:
    if "`str`" in cause.partition("got")[0]:
        return "Put the value in quotes"
    return "See docs/guide/scenarios.md for what may stand here"
