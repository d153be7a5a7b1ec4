"""Reads one item of a list, a step or an expectation: a bare name, or a mapping with one key, its name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from harness.documents import Document, allowed_here, mending, names_allowed, not_there
from harness.scenario.expectations import Expectation
from harness.scenario.other_tools import our_field, our_step
from harness.scenario.steps import Step
from harness.text import Text

Place = tuple[str | int, ...]
K = TypeVar("K", bound=Step | Expectation)
_FIELD = Text(zh="字段", en="field")


def items(
    document: Document, section: Place, count: int, kinds: tuple[type[K], ...], what: Text
) -> Iterator[tuple[Place, K]]:
    """Read a list of steps or expectations: each that has no fault, with the place of its fields."""
    for index in range(count):
        read = read_item(document, (*section, index), kinds, what)
        if read is not None:
            yield read


def read_item(document: Document, place: Place, kinds: tuple[type[K], ...], what: Text) -> tuple[Place, K] | None:
    """Read one step or expectation, and say where its fields stand. None where it has a fault, which is noted."""
    read = _item(document, place, kinds, what)
    return None if document.faults_within(place) else read


def _item(document: Document, path: Place, kinds: tuple[type[K], ...], what: Text) -> tuple[Place, K] | None:
    """Read one step or expectation: a bare name, or a mapping with one key, its name."""
    found = document.at(path)
    name: Any = found
    body: Any = None
    if isinstance(found, dict) and len(found) == 1:
        name, body = next(iter(found.items()))
    by_name = {kind.kind: kind for kind in kinds}
    if isinstance(found, dict) and len(found) > 1 and next(iter(found)) in by_name:
        document.fault((*path, list(found)[1]), *_beside(found, by_name))
        return None
    if not isinstance(name, str):
        here = allowed_here("", by_name)
        document.fault(
            path,
            Text(zh=f"此处没有{what.zh}", en=f"found no {what.en} here"),
            Text(zh=f"请先写它的名称。{here.zh}", en=f"Write its name first. {here.en}"),
        )
        return None
    inner = (*path, name) if isinstance(found, dict) else path
    if name not in by_name:
        ours = our_step(name) if issubclass(kinds[0], Step) else None
        document.fault(inner, not_there(what, name), ours or allowed_here(name, by_name))
        return None
    kind = by_name[name]
    shorthand = getattr(kind, "shorthand", "")
    if body is None:
        body = {}
    elif not isinstance(body, dict):
        if not shorthand:
            cause = Text(zh=f"`{name}` 后面不能直接写一个值", en=f"`{name}` takes no single value")
            allowed = allowed_here(str(body), names_allowed(kind))
            document.fault(inner, cause, mending(document.written(inner), allowed))
            return None
        body = {shorthand: body}
    for field in body:
        if field not in names_allowed(kind) and (hint := our_field(field)):
            document.fault((*inner, field), *(not_there(_FIELD, field), hint))
    return inner, document.read(kind, inner, body)


def _beside(found: dict[str, Any], by_name: Mapping[str, type[K]]) -> tuple[Text, Text]:
    """What to say of two names in one item of the list: a dash is missing or, more often, an indentation."""
    first, second = list(found)[:2]
    if second in by_name:
        return (
            Text(zh=f"`{first}` 和 `{second}` 写在了同一项里", en=f"found `{second}` in the same item as `{first}`"),
            Text(zh=f"请在 `{second}` 前面加上 `- `", en=f"Put `- ` before `{second}`"),
        )
    cause = Text(zh=f"`{second}` 与 `{first}` 写在了同一层", en=f"`{second}` stands beside `{first}`, not below it")
    if found[first] is None:
        return cause, Text(
            zh=f"请把 `{second}` 缩进得比 `{first}` 更深", en=f"Indent `{second}` further than `{first}`"
        )
    shorthand = getattr(by_name[first], "shorthand", "") or "..."
    instead = f"`- {first}: {{{shorthand}: ..., {second}: ...}}`"
    return cause, Text(zh=f"请写成 {instead}", en=f"Write {instead}")
