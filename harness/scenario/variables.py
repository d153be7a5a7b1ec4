"""Variables of a scenario file: names for texts that its steps and expectations share, put in when it is read.

`${tenant}` stands for the value of `tenant`; a `${` that is meant as it stands is written `$${`. What is put in is not
looked at for further variables. A value may come from the environment: what `type` types is masked in every report,
whatever else a step says is not, so such a value is typed and stands nowhere else.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from harness.documents import Document, allowed_here, not_there
from harness.scenario.items import Place
from harness.text import Text

SECTION = "variables"
NAME = "[A-Za-z][A-Za-z0-9_-]*"
_USED = re.compile(r"\$\$\{|[$＄][{｛]([^{}｛｝]*)([}｝]?)")
_VARIABLE = Text(zh="变量", en="variable")
_TYPED = ("type", "text")


class FromEnvironment(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A value that the environment of the harness has, such as the password of a test account."""

    env: Annotated[str, Meta(min_length=1, description="Name of the environment variable.")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Variable:
    """One variable; a `value` of "" could not be read, which was noted."""

    value: str
    private: bool  # it comes from the environment


def read_variables(document: Document, written: Mapping[str, Any]) -> dict[str, Variable]:
    """Read the section of a file. What is undefined or empty is noted: by it nothing would be found on any screen."""
    return {name: _read(document, name, found) for name, found in written.items()}


def _read(document: Document, name: str, found: Any) -> Variable:
    place = (SECTION, name)
    if not re.fullmatch(NAME, name):
        cause = Text(zh=f"变量不能叫 `{name}`", en=f"a variable cannot be called `{name}`")
        next_step = Text(
            zh="名称由字母、数字、下划线和连字符组成，以字母开头",
            en="A name has letters, digits, underscores and hyphens, and begins with a letter",
        )
        document.fault(place, cause, next_step)
    if isinstance(found, dict):
        source = document.read(FromEnvironment, place)
        return Variable(value="" if document.is_faulty(place) else _environment(document, place, source), private=True)
    value = document.read(str, place) if found is not None else ""
    if not (document.is_faulty(place) or value.strip()):
        cause = Text(zh=f"变量 `{name}` 是空的", en=f"the variable `{name}` is empty")
        document.fault(place, cause, Text(zh="请写出它的值", en="Write its value"))
    return Variable(value=value, private=False)


def _environment(document: Document, place: Place, source: FromEnvironment) -> str:
    value = os.environ.get(source.env, "")
    if not value.strip():
        cause = Text(zh=f"环境变量 `{source.env}` 没有值", en=f"the environment has no value for `{source.env}`")
        next_step = Text(zh="请在运行前设置它", en="Set it before the run")
        document.fault((*place, "env"), cause, next_step)
    elif not value.isprintable():
        cause = Text(
            zh=f"环境变量 `{source.env}` 中有换行等无法输入的字符",
            en=f"the environment's `{source.env}` has a line break or another sign that cannot be typed",
        )
        document.fault((*place, "env"), cause, Text(zh="请重新设置它", en="Set it anew"))
    return value


def put_in(document: Document, section: Place, variables: Mapping[str, Variable]) -> bool:
    """Put the values into every text of a part of the document, and say whether any text has changed by that."""
    changed = False

    def value_of(place: Place, used: re.Match[str]) -> str:
        nonlocal changed
        changed = True
        return _value_of(document, place, used, variables)

    document.rewrite(section, lambda place, text: _USED.sub(lambda used: value_of(place, used), text))
    return changed


def _value_of(document: Document, place: Place, used: re.Match[str], variables: Mapping[str, Variable]) -> str:
    if used[0] == "$${":
        return "${"
    name = used[1].strip()
    if not name or used[0] != f"${{{name}}}":
        cause = Text(zh=f"此处写的是 `{used[0]}`", en=f"found `{used[0]}`")
        next_step = Text(
            zh=f"变量写作 `${{{name or 'name'}}}`，文字本身的 `${{` 写作 `$${{`",
            en=f"A variable is written `${{{name or 'name'}}}`, a `${{` of the text itself `$${{`",
        )
        document.fault(place, cause, next_step)
    elif name not in variables:
        here = allowed_here(name, variables)
        escaped = Text(
            zh=f"{here.zh}。文字本身的 `${{` 写作 `$${{`", en=f"{here.en}. A `${{` of the text itself is written `$${{`"
        )
        document.fault(place, not_there(_VARIABLE, name), escaped)
    elif variables[name].private and place[-2:] != _TYPED:
        cause = Text(
            zh=f"`{name}` 的值来自环境，只能写在 `type` 的 `text` 中",
            en=f"the value of `{name}` comes from the environment, and may stand in the `text` of `type` only",
        )
        next_step = Text(zh="只有输入的内容在报告中会被遮盖", en="Only what is typed is masked in reports")
        document.fault(place, cause, next_step)
    else:  # of one that could not be read all is said where it is defined
        return variables[name].value or used[0]
    return used[0]
