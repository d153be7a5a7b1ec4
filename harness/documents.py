"""YAML files that people write: plain data that remembers where each part stands, so that an error can point at it.

Scenario and policy share it. Every error is a `BadInput` whose thing is `FILE:LINE:COLUMN`, whose cause says what was
found and whose next step says what is allowed.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

import msgspec
import yaml

from harness.errors import BadInput
from harness.text import Text

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
        self._written: dict[Path, str] = {}  # single values as they stand in the file: `yes`, not True
        try:
            loader = _Loader(text)
            node = loader.get_single_node()
            if node is None:
                raise BadInput(f"{name}:1:1", Text(zh="文件是空的", en="the file is empty"), _START)
            self._walk(loader, node, (), set())
            self.data: Any = loader.construct_document(node)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            cause = _not_yaml(error.problem or error.context or "")
            raise (self._at(mark, cause, _YAML_HINT) if mark else BadInput(name, cause, _YAML_HINT)) from error
        except yaml.reader.ReaderError as error:
            before = text[: error.position]
            where = f"{name}:{before.count(_NEW_LINE) + 1}:{len(before) - before.rfind(_NEW_LINE)}"
            raise BadInput(where, _not_yaml(str(error).splitlines()[0]), _YAML_HINT) from error
        except (yaml.YAMLError, UnicodeError) as error:
            raise BadInput(name, _not_yaml(str(error).splitlines()[0]), _YAML_HINT) from error
        except RecursionError as error:
            cause = Text(zh="嵌套太深", en="it is nested too deeply")
            raise BadInput(name, cause, _START) from error

    def _walk(self, loader: _AnyLoader, node: yaml.Node, path: Path, seen: set[int]) -> None:
        if id(node) in seen:
            raise self._at(
                node.start_mark,
                Text(zh="此处用了别名（*name）", en="found an alias (*name)"),
                Text(zh="请直接写出它的值：不支持别名", en="Write the value out: aliases are not read"),
            )
        seen.add(id(node))
        self._marks.setdefault(path, node.start_mark)
        if isinstance(node, yaml.ScalarNode):
            self._written[path] = node.value
            self._value(loader, node)
        elif isinstance(node, yaml.SequenceNode):
            for index, item in enumerate(node.value):
                self._walk(loader, item, (*path, index), seen)
        elif isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                inner = (*path, self._key(loader, key))
                if inner in self._marks:
                    cause = Text(zh=f"此处重复写了 `{key.value}`", en=f"found `{key.value}` a second time")
                    raise self._at(key.start_mark, cause, KEEP_ONE)
                self._marks[inner] = key.start_mark
                self._walk(loader, value, inner, seen)

    def _key(self, loader: _AnyLoader, key: yaml.Node) -> str:
        if not isinstance(key, yaml.ScalarNode):
            raise self._at(
                key.start_mark,
                Text(zh="此处以列表或映射作为键", en="found a list or mapping as a key"),
                Text(zh="请用一个词作为键", en="Use a word as the key"),
            )
        name = self._value(loader, key)
        if not isinstance(name, str):
            cause = Text(
                zh=f"此处以 `{key.value}` 作为键，它不是文字", en=f"found `{key.value}` as a key, which is no text"
            )
            raise self._at(key.start_mark, cause, _quoted(key.value))
        return name

    def _value(self, loader: _AnyLoader, node: yaml.ScalarNode) -> Any:
        """Give what a single value stands for. Raises where it is none, such as a date of 2023-13-45."""
        try:
            return loader.construct_object(node)
        except (yaml.MarkedYAMLError, ValueError) as error:
            why = error.problem if isinstance(error, yaml.MarkedYAMLError) else error
            cause = Text(
                zh=f"此处写的 `{node.value}` 无法读取：{why}", en=f"found `{node.value}`, which cannot be read: {why}"
            )
            raise self._at(node.start_mark, cause, _quoted(node.value)) from error

    def _at(self, mark: yaml.Mark, cause: Text, next_step: Text) -> BadInput:
        return BadInput(f"{self.name}:{mark.line + 1}:{mark.column + 1}", cause, next_step)

    def _known(self, path: Path) -> Path:
        """Give `path`, or the nearest enclosing part that the file has."""
        while path and path not in self._marks:
            path = path[:-1]
        return path

    def error(self, path: Path, cause: Text, next_step: Text) -> BadInput:
        """Make an error that points at `path`, or at the nearest enclosing part that the file has."""
        return self._at(self._marks[self._known(path)], cause, next_step)

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
        path = (*base, *inner)
        cause = _AT.sub("", message)
        found, info = _descend(data, inner), _type_at(msgspec.inspect.type_info(kind), inner)
        allowed, written = _names(info), self._written.get(self._known(path), str(found))
        if unknown := re.search(r"unknown field `(.+)`", cause):
            return self.error((*path, unknown[1]), _found(unknown[1]), allowed_here(unknown[1], allowed))
        if missing := re.search(r"missing required field `(.+)`", cause):
            here = _list(allowed)
            return self.error(
                path,
                Text(zh=f"缺少 `{missing[1]}`", en=f"`{missing[1]}` is missing"),
                Text(zh=f"请加上 `{missing[1]}`。{here.zh}", en=f"Add `{missing[1]}`. {here.en}"),
            )
        if cause.startswith("Invalid enum value"):
            return self.error(path, _found(written), allowed_here(written, allowed))
        shown, wanted = _shown(found, written), _wanted(cause)
        if said := _words_of(info):
            return self.error(path, shown, Text(zh=f"请写{said.zh}", en=f"Write {said.en}"))
        if found in ("", []) and " of length >= " in cause:
            return self.error(path, shown, _hint(cause, info, written))
        if isinstance(found, bool) and written.lower() not in ("true", "false"):
            truth = str(found).lower()
            wanted = Text(zh=f"YAML 把它读作 {truth}", en=f"YAML reads it as {truth}")
        return self.error(
            path, Text(zh=f"{shown.zh}：{wanted.zh}", en=f"{shown.en}: {wanted.en}"), _hint(cause, info, written)
        )


KEEP_ONE = Text(zh="请只保留其中一个", en="Keep one of the two")
_NEW_LINE = "\n"
MOST_SHOWN = 60  # characters of a value that an error repeats
_START = Text(zh="可以从 scenarios/ 中的文件改起", en="Start from a file in scenarios/")
_YAML_HINT = Text(
    zh="请检查缩进；含 `: ` 或 `#` 的文字要加引号",
    en="Check the indentation, and put text that holds `: ` or `#` in quotes",
)


def words(zh: str, en: str) -> dict[str, Text]:
    """Say in words what a pattern stands for, for `Meta(pattern=..., extra=words(...))`: `a time such as 2s`."""
    return {"words": Text(zh=zh, en=en)}


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
    return _names(_type_at(msgspec.inspect.type_info(kind), path))


def _names(info: Any) -> tuple[str, ...]:
    info = _bare(info)
    if isinstance(info, msgspec.inspect.StructType):
        return tuple(field.encode_name for field in info.fields)
    if isinstance(info, msgspec.inspect.EnumType):
        return tuple(str(member.value) for member in info.cls)
    return ()


def _bare(info: Any) -> Any:
    """Give a type without what is said about it, and without the null that may stand for it."""
    if isinstance(info, msgspec.inspect.Metadata):
        return _bare(info.type)
    if isinstance(info, msgspec.inspect.UnionType):
        return _bare(next((t for t in info.types if not isinstance(t, msgspec.inspect.NoneType)), None))
    return info


def _words_of(info: Any) -> Text | None:
    extra: Mapping[str, Any] = getattr(info, "extra", None) or {}
    return extra.get("words")


def _type_at(info: Any, path: Path) -> Any:
    if not path:
        return info
    info = _bare(info)
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


# What libyaml says most often of a slip, in words for people; anything else stays as it is.
_YAML_SAYS = {
    "mapping values are not allowed in this context": Text(
        zh="这一行里多了一个 `: `，或缩进过深", en="one `: ` too many on this line, or indented too far"
    ),
    "cannot start any token": Text(
        zh="这里有不能用的字符（缩进只能用空格，不能用制表符）",
        en="a character that cannot stand here (indent by spaces, not by tabs)",
    ),
    "did not find expected key": Text(zh="这一行与上面各行没有对齐", en="this line is not aligned with those above"),
    "did not find expected '-' indicator": Text(
        zh="列表中的这一行没有以 `- ` 开头，或没有对齐",
        en="this line of a list does not begin with `- `, or is not aligned",
    ),
    "could not find expected ':'": Text(zh="少了一个 `: `", en="a `: ` is missing"),
    "did not find expected ',' or '": Text(
        zh="前面的 [ 或 { 没有结束，或少了一个逗号", en="a [ or { before this has no end, or a comma is missing"
    ),
    "unexpected end of stream": Text(zh="引号没有结束", en="a quotation has no end"),
    "unacceptable character": Text(zh="这里有不能用的控制字符", en="a control character, which cannot stand here"),
}


def _not_yaml(said: str) -> Text:
    told = next((words for known, words in _YAML_SAYS.items() if known in said), Text(zh=said or "?", en=said or "?"))
    return Text(zh=f"不是有效的 YAML：{told.zh}", en=f"this is not YAML: {told.en}")


def _found(written: str) -> Text:
    if not written:
        return Text(zh="此处写的是空文字", en="found an empty text")
    shown = written if len(written) <= MOST_SHOWN else f"{written[:MOST_SHOWN]}…"
    return Text(zh=f"此处写的是 `{shown}`", en=f"found `{shown}`")


def _shown(found: Any, written: str) -> Text:
    if isinstance(found, dict):
        return Text(zh="此处写的是映射", en="found a mapping")
    if isinstance(found, list):
        return (
            Text(zh="此处写的是列表", en="found a list")
            if found
            else Text(zh="此处的列表是空的", en="found an empty list")
        )
    if found is None:
        return Text(zh="此处没有写值", en="found nothing")
    return _found(written)


# What msgspec says of a value that does not fit. Other shapes than these stay as they are.
_WANTED = (
    # A list, a mapping or nothing was named already: there is no need to say it twice.
    (re.compile(r"Expected `(.+)`, got `(?:array|object|null)`"), Text(zh="应为{0}", en="expected {0}")),
    (re.compile(r"Expected `(.+)`, got `(.+)`"), Text(zh="应为{0}，却是{1}", en="expected {0}, got {1}")),
    (
        re.compile(r"Expected `(.+)` matching regex (.+)"),
        Text(zh="应为符合正则表达式 {1} 的{0}", en="expected {0} that fits the pattern {1}"),
    ),
    (
        re.compile(r"Expected `(.+)` of length >= (\d+)"),
        Text(zh="应为长度不小于 {1} 的{0}", en="expected {0} of at least {1}"),
    ),
    (
        re.compile(r"Expected `(.+)` of length <= (\d+)"),
        Text(zh="应为长度不大于 {1} 的{0}", en="expected {0} of at most {1}"),
    ),
    (re.compile(r"Invalid RFC3339 encoded date"), Text(zh="应为日期", en="expected a date")),
)
_TYPES = {
    "str": Text(zh="文字", en="text"),
    "int": Text(zh="整数", en="a whole number"),
    "float": Text(zh="数字", en="a number"),
    "bool": Text(zh="真假值", en="true or false"),
    "array": Text(zh="列表", en="a list"),
    "object": Text(zh="映射", en="a mapping"),
    "date": Text(zh="日期", en="a date"),
    "datetime": Text(zh="日期时间", en="a date and time"),
    "null": Text(zh="空值", en="nothing"),
}


def _wanted(cause: str) -> Text:
    """What a library says does not fit, to stand after a colon."""
    for shape, wording in _WANTED:
        if said := shape.fullmatch(cause):
            parts = [_type_name(part) for part in said.groups()]
            return Text(
                zh=wording.zh.format(*(part.zh for part in parts)), en=wording.en.format(*(part.en for part in parts))
            )
    told = cause[:1].lower() + cause[1:]
    return Text(zh=told, en=told)


def _type_name(said: str) -> Text:
    names = [_TYPES.get(part, Text(zh=part, en=part)) for part in said.split(" | ") if part != "null" or said == part]
    return Text(zh="或".join(name.zh for name in names), en=" or ".join(name.en for name in names))


def _hint(cause: str, info: Any, written: str) -> Text:
    """Say what may stand in place of a value of the wrong type."""
    kind = _bare(info)
    if _names(kind):
        here = _list(_names(kind))
        if isinstance(kind, msgspec.inspect.StructType):
            return Text(zh=f"请写成“名称: 值”。{here.zh}", en=f"Write `name: value`. {here.en}")
        return allowed_here(written, _names(kind))
    if re.fullmatch(r"Expected `str( \| null)?`, got `(int|float|bool|date|datetime)`", cause):
        return _quoted(written)
    return next((hint for type_, hint in _HINTS.items() if isinstance(kind, type_)), _SCHEMA)


def _quoted(written: str) -> Text:
    return Text(zh=f'请加上引号："{written}"', en=f'Put it in quotes: "{written}"')


_SCHEMA = Text(zh="此处可以写什么，请看 `harness schema` 的输出", en="`harness schema` prints what may stand here")
_LIST = Text(zh="请写列表，至少一项，如 [a, b]", en="Write a list of at least one, such as [a, b]")
_HINTS = {
    msgspec.inspect.StrType: Text(zh="请写一段文字", en="Write a text"),
    msgspec.inspect.IntType: Text(zh="请写整数，如 7", en="Write a whole number, such as 7"),
    msgspec.inspect.BoolType: Text(zh="请写 true 或 false", en="Write true or false"),
    msgspec.inspect.DateType: Text(zh="请写日期，如 2026-01-31", en="Write a date, such as 2026-01-31"),
    msgspec.inspect.ListType: _LIST,
    msgspec.inspect.VarTupleType: _LIST,
}
