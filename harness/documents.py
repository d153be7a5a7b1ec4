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
from harness.text import Text, as_told

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
            raise BadInput(where, _not_yaml(error.problem or error.context), _YAML_HINT) from error
        except yaml.YAMLError as error:
            raise BadInput(name, _not_yaml(error), _YAML_HINT) from error
        if node is None:
            raise BadInput(
                f"{name}:1:1",
                Text(zh="文件是空的", en="the file is empty"),
                Text(zh="可以从 scenarios/ 中的文件改起", en="Start from a file in scenarios/"),
            )
        self._walk(loader, node, (), set())
        try:
            self.data: Any = loader.construct_document(node)
        except (yaml.YAMLError, ValueError) as error:  # ValueError: a date such as 2023-13-45
            cause = Text(zh=f"有一个值无法读取：{error}", en=f"a value cannot be read: {error}")
            raise BadInput(name, cause, _QUOTES) from error

    def _walk(self, loader: _AnyLoader, node: yaml.Node, path: Path, seen: set[int]) -> None:
        if id(node) in seen:
            raise self._at(
                node.start_mark,
                Text(zh="此处用了别名（*name）", en="found an alias (*name)"),
                Text(zh="请直接写出它的值：不支持别名", en="Write the value out: aliases are not read"),
            )
        seen.add(id(node))
        self._marks.setdefault(path, node.start_mark)
        if isinstance(node, yaml.SequenceNode):
            for index, item in enumerate(node.value):
                self._walk(loader, item, (*path, index), seen)
        elif isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                if not isinstance(key, yaml.ScalarNode):
                    raise self._at(
                        key.start_mark,
                        Text(zh="此处以列表或映射作为键", en="found a list or mapping as a key"),
                        Text(zh="请用一个词作为键", en="Use a word as the key"),
                    )
                inner = (*path, key.value)
                if inner in self._marks:
                    cause = Text(zh=f"此处重复写了 `{key.value}`", en=f"found `{key.value}` a second time")
                    raise self._at(key.start_mark, cause, KEEP_ONE)
                self._marks[inner] = key.start_mark
                self._walk(loader, value, inner, seen)

    def _at(self, mark: yaml.Mark, cause: Text, next_step: Text) -> BadInput:
        return BadInput(f"{self.name}:{mark.line + 1}:{mark.column + 1}", cause, next_step)

    def error(self, path: Path, cause: Text, next_step: Text) -> BadInput:
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
            return self.error((*base, *inner, unknown[1]), _found(unknown[1]), allowed_here(unknown[1], allowed))
        if missing := re.search(r"missing required field `(.+)`", cause):
            here = _list(allowed)
            return self.error(
                (*base, *inner),
                Text(zh=f"缺少 `{missing[1]}`", en=f"`{missing[1]}` is missing"),
                Text(zh=f"请加上 `{missing[1]}`；{here.zh}", en=f"Add `{missing[1]}`; {here.en}"),
            )
        if cause.startswith("Invalid enum value"):
            return self.error((*base, *inner), _found(str(found)), allowed_here(str(found), allowed))
        shown, wanted = _shown(found), _wanted(cause)
        return self.error(
            (*base, *inner),
            Text(zh=f"此处{shown.zh}：{wanted.zh}", en=f"found {shown.en}: {wanted.en}"),
            _hint(cause),
        )


KEEP_ONE = Text(zh="请只保留其中一个", en="Keep one of the two")
_QUOTES = Text(zh="请给这个值加上引号", en="Put the value in quotes")
_YAML_HINT = Text(
    zh="请检查缩进；含 `: ` 或 `#` 的文字要加引号",
    en="Check the indentation, and put text that holds `: ` or `#` in quotes",
)


def allowed_here(found: str, allowed: Iterable[str]) -> Text:
    """Say what is allowed in place of `found`, the nearest name first where one is near."""
    names = sorted(allowed)
    near = difflib.get_close_matches(found, names, n=1, cutoff=0.6)
    here = _list(names)
    if not near:
        return here
    return Text(zh=f"是否想写 `{near[0]}`？{here.zh}", en=f"Did you mean `{near[0]}`? {here.en}")


def not_there(what: Text, name: str) -> Text:
    """Say that there is no `what` (a step, a clause) that is called `name`."""
    return Text(zh=f"{what.zh} `{name}` 不存在", en=f"found the {what.en} `{name}`, which does not exist")


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


def _list(names: Iterable[str]) -> Text:
    known = list(names)
    if not known:
        return Text(zh="此处不能写任何内容", en="Nothing is allowed here")
    return Text(zh=f"此处可用：{'、'.join(known)}", en=f"Allowed here: {', '.join(known)}")


def _not_yaml(said: object) -> Text:
    return Text(zh=f"不是有效的 YAML：{said}", en=f"this is not YAML: {said}")


def _found(name: str) -> Text:
    return Text(zh=f"此处写的是 `{name}`", en=f"found `{name}`")


def _shown(found: Any) -> Text:
    if isinstance(found, dict):
        return Text(zh="写的是映射", en="a mapping")
    if isinstance(found, list):
        return Text(zh="写的是列表", en="a list")
    if found is None:
        return Text(zh="没有写值", en="nothing")
    return Text(zh=f"写的是 `{found}`", en=f"`{found}`")


# What msgspec says of a value that does not fit. Other shapes than these stay as they are.
_WANTED = (
    (re.compile(r"Expected `(.+)`, got `(.+)`"), "应为{0}，却是{1}"),
    (re.compile(r"Expected `(.+)` matching regex (.+)"), "应为符合正则表达式 {1} 的{0}"),
    (re.compile(r"Expected `(.+)` of length >= (\d+)"), "应为长度不小于 {1} 的{0}"),
    (re.compile(r"Expected `(.+)` of length <= (\d+)"), "应为长度不大于 {1} 的{0}"),
    (re.compile(r"Invalid RFC3339 encoded date"), "应为日期，如 2026-01-31"),
)
_TYPES = {
    "str": "文字",
    "int": "整数",
    "float": "数字",
    "bool": "真假值（true 或 false）",
    "array": "列表",
    "object": "映射",
    "date": "日期",
    "datetime": "日期时间",
    "null": "空值",
}


def _wanted(cause: str) -> Text:
    """What a library says does not fit, to stand after a colon."""
    told = as_told(cause[:1].lower() + cause[1:])
    for shape, zh in _WANTED:
        if said := shape.fullmatch(cause):
            return Text(zh=zh.format(*map(_type_name, said.groups())), en=told.en)
    return told


def _type_name(said: str) -> str:
    return "或".join(_TYPES.get(part, part) for part in said.split(" | "))


def _hint(cause: str) -> Text:
    if re.fullmatch(r"Expected `str`, got `(int|float|bool|date|datetime)`", cause):
        return _QUOTES
    return Text(
        zh="此处可以写什么，见 docs/guide/scenarios.zh-CN.md",
        en="See docs/guide/scenarios.md for what may stand here",
    )
