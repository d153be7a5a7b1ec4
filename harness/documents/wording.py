"""What is said of a fault in a YAML file: what was found, and what may stand there instead."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from harness.documents.kinds import bare
from harness.text import Text

_AT = re.compile(r" - at `[^`]*`$")
KEEP_ONE = Text(zh="请只保留其中一个", en="Keep one of the two")
MOST_SHOWN = 60  # characters of a value that an error repeats
MOST_LISTED = 30  # names that an error lists: of more it gives those that are like what was found
ALIKE = 5
START = Text(zh="可以从 scenarios/ 中的文件改起", en="Start from a file in scenarios/")
YAML_HINT = Text(
    zh="请检查缩进；含 `: `、`#` 或 `${` 的文字要加引号",
    en="Check the indentation, and put text that holds `: `, `#` or `${` in quotes",
)


def words(zh: str, en: str) -> dict[str, Text]:
    """Say in words what a pattern stands for, for `Meta(pattern=..., extra=words(...))`: `a time such as 2s`."""
    return {"words": Text(zh=zh, en=en)}


def allowed_here(found: str, allowed: Iterable[str]) -> Text:
    """Say what is allowed in place of `found`, the nearest name first where one is near."""
    names = sorted(allowed)
    near = difflib.get_close_matches(found, names, n=ALIKE, cutoff=0.6)
    if len(names) <= MOST_LISTED:
        here = _list(names)
    else:
        here = _some(names, near[1:] if near else [name for name in names if found in name] or names)
    if not near:
        return here
    return Text(zh=f"是否想写 `{near[0]}`？{here.zh}", en=f"Did you mean `{near[0]}`? {here.en}")


def not_there(what: Text, name: str) -> Text:
    """Say that there is no `what` (a step, a clause) that is called `name`."""
    return Text(zh=f"{what.zh} `{name}` 不存在", en=f"found the {what.en} `{name}`, which does not exist")


def names_allowed(kind: Any) -> tuple[str, ...]:
    """Give the field names or enum values that a `kind` has; empty where anything may stand."""
    return _names(msgspec.inspect.type_info(kind))


def unknown_here(name: str, allowed: Iterable[str]) -> tuple[Text, Text]:
    """Say that a field is unknown, and which there are."""
    return _found(name), allowed_here(name, allowed)


def missing_here(name: str, allowed: Iterable[str]) -> tuple[Text, Text]:
    """Say that a field is missing, and which there are."""
    here = _list(allowed)
    return (
        Text(zh=f"缺少 `{name}`", en=f"`{name}` is missing"),
        Text(zh=f"请加上 `{name}`。{here.zh}", en=f"Add `{name}`. {here.en}"),
    )


def explain(message: str, kind: Any, found: Any, written: str) -> tuple[Text, Text]:
    """Put into words what msgspec says of `found`, which is no `kind` and stands in the file as `written`."""
    cause, info = _AT.sub("", message), msgspec.inspect.type_info(kind)
    if bare(kind) is Text and not isinstance(found, dict | list | None):  # one text stands for both languages
        cause = cause.replace("`object`", "`str`")
    if cause.startswith("Invalid enum value"):
        return _found(written), allowed_here(written, _names(info))
    shown, wanted = _shown(found, written), _wanted(cause)
    if said := _words_of(info):
        return shown, Text(zh=f"请写{said.zh}", en=f"Write {said.en}")
    if found in ("", []) and " of length >= " in cause:
        return shown, _hint(cause, info, written)
    if isinstance(found, bool) and written.lower() not in ("true", "false"):
        truth = str(found).lower()
        wanted = Text(zh=f"YAML 把它读作 {truth}", en=f"YAML reads it as {truth}")
    return Text(zh=f"{shown.zh}：{wanted.zh}", en=f"{shown.en}: {wanted.en}"), _hint(cause, info, written)


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


def _list(names: Iterable[str]) -> Text:
    known = list(names)
    if not known:
        return Text(zh="此处不能写任何内容", en="Nothing is allowed here")
    return Text(zh=f"此处可用：{'、'.join(known)}", en=f"Allowed here: {', '.join(known)}")


def _some(names: list[str], alike: list[str]) -> Text:
    known = Text(zh=f"此处可用的有 {len(names)} 个", en=f"{len(names)} are allowed here")
    if not alike:
        return known
    shown = alike[:ALIKE]
    return Text(zh=f"{known.zh}，如 {'、'.join(shown)}", en=f"{known.en}, such as {', '.join(shown)}")


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
    "but found another document": Text(
        zh="`---` 之后另有一份文档，一个文件只能有一份", en="a second document behind a `---`: a file holds one"
    ),
    "did not find expected <document start>": Text(
        zh="文档结束之后还有内容，或开头有看不见的字符（BOM）",
        en="something behind the end of the document, or a sign that does not show (BOM) before it",
    ),
    "unexpected end of stream": Text(zh="引号没有结束", en="a quotation has no end"),
    "unacceptable character": Text(zh="这里有不能用的控制字符", en="a control character, which cannot stand here"),
}


def not_yaml(said: str) -> Text:
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
    (re.compile(r"Expected `(.+)` (>=|<=|>|<) (.+)"), Text(zh="应为{1} {2} 的{0}", en="expected {0} {1} {2}")),
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
    of_words = re.fullmatch(r"Expected `str( \| null)?`, got `(int|float|bool|date|datetime)`", cause)
    if of_words and isinstance(kind, msgspec.inspect.StructType):
        return quoted(written)
    if _names(kind):
        here = _list(_names(kind))
        if isinstance(kind, msgspec.inspect.StructType):
            return Text(zh=f"请写成“名称: 值”。{here.zh}", en=f"Write `name: value`. {here.en}")
        return allowed_here(written, _names(kind))
    if of_words:
        return quoted(written)
    if cause.endswith("of length <= 0"):
        return Text(zh="请去掉它", en="Leave it out")
    return next((hint for type_, hint in _HINTS.items() if isinstance(kind, type_)), _SCHEMA)


def quoted(written: str) -> Text:
    return Text(zh=f'请加上引号："{written}"', en=f'Put it in quotes: "{written}"')


_SCHEMA = Text(zh="此处可以写什么，请看 `harness schema` 的输出", en="`harness schema` prints what may stand here")
_LIST = Text(zh="请写列表，至少一项，如 [a, b]", en="Write a list of at least one, such as [a, b]")
_HINTS = {
    msgspec.inspect.StrType: Text(zh="请写一段文字", en="Write a text"),
    msgspec.inspect.IntType: Text(zh="请写整数，如 7", en="Write a whole number, such as 7"),
    msgspec.inspect.FloatType: Text(zh="请写数字，如 2.5", en="Write a number, such as 2.5"),
    msgspec.inspect.BoolType: Text(zh="请写 true 或 false", en="Write true or false"),
    msgspec.inspect.DateType: Text(zh="请写日期，如 2026-01-31", en="Write a date, such as 2026-01-31"),
    msgspec.inspect.ListType: _LIST,
    msgspec.inspect.VarTupleType: _LIST,
}
