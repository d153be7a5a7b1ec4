"""Read a scenario file and check every name in it before a device is touched."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import Meta

from harness.catalogue import load_data_types, load_sdks
from harness.documents import Document, allowed_here, names_allowed, not_there, words
from harness.errors import BadInput
from harness.events.records import SHORTEST
from harness.policy import CLAUSE, DATA_TYPE, Policy, load_policy
from harness.scenario.expectations import EXPECTATIONS, DialogShown, Expectation, StillWorks
from harness.scenario.steps import (
    LONGEST_S,
    STEPS,
    Aimed,
    EnterPhase,
    Foreground,
    Launch,
    Open,
    Step,
    Type,
    seconds,
)
from harness.screen import Selector
from harness.text import Text

ScenarioId = Annotated[
    str,
    Meta(
        pattern=r"^[a-z0-9][a-z0-9-]{0,63}$",
        description="Id of the scenario: the name of its file. Its evidence is kept in a folder of this name.",
        extra=words(
            "标识，由小写字母、数字和连字符组成，最多 64 个，如 first-run",
            "an id of small letters, digits and hyphens, at most 64, such as first-run",
        ),
    ),
]
"""It names a folder, so it must not lead out of it."""

_K = TypeVar("_K", bound=Step | Expectation)
FIRST_PARTY, UNATTRIBUTED = "first_party", "unattributed"
_STEP, _EXPECTATION = Text(zh="步骤", en="step"), Text(zh="预期", en="expectation")
_PHASE, _ACTOR = Text(zh="阶段", en="phase"), Text(zh="主体", en="actor")
_GIVE_ANY = Text(zh="请写出 `text`、`id` 或 `desc`", en="Give `text`, `id` or `desc`")


class App(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The app under test. Paths are relative to the scenario file."""

    package: str
    apk: str = ""
    variant_file: str = ""  # where on the device a variant of a build is pushed to before launch
    variants: str = ""  # folder with one JSON file a variant


class Scenario(msgspec.Struct, frozen=True, kw_only=True):
    """One scenario: what to do, and what to expect of the phases it enters."""

    id: str
    title: Text
    path: str  # the file it was read from, as the user named it
    policy: str  # relative to `path`
    app: App
    steps: tuple[Step, ...]
    expect: tuple[Expectation, ...]

    @property
    def policy_path(self) -> Path:
        """The policy file."""
        return Path(self.path).parent / self.policy

    @property
    def apk_path(self) -> Path | None:
        """The app's APK, None where the scenario names none."""
        return Path(self.path).parent / self.app.apk if self.app.apk else None

    @property
    def variants_path(self) -> Path | None:
        """The folder of the app's variants, None where the scenario names none."""
        return Path(self.path).parent / self.app.variants if self.app.variants else None

    @property
    def phases(self) -> tuple[str, ...]:
        """Names of the phases in the order they are entered."""
        return tuple(step.name for step in self.steps if isinstance(step, EnterPhase))


class _File(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The outer shape of a scenario file; steps and expectations are read one by one."""

    scenario: ScenarioId
    title: Text
    policy: str
    app: App
    steps: Annotated[list[Any], Meta(min_length=1)]
    expect: Annotated[list[Any], Meta(min_length=1)]


def load_scenario(path: Path | str) -> Scenario:
    """Read the scenario at `path` and the policy it names.

    Raises `BadInput` whose thing is `FILE:LINE:COLUMN`, with what was found and what is allowed there.
    """
    path = Path(path)
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(
            str(path),
            Text(zh=f"场景文件无法读取：{error}", en=f"the scenario cannot be read: {error}"),
            Text(zh="请指定一个 UTF-8 编码的场景文件", en="Name a scenario file in UTF-8"),
        ) from error
    document = Document(text, str(path))
    file = document.convert(_File)
    policy_path = path.parent / file.policy
    if not policy_path.is_file():
        raise document.error(
            ("policy",),
            Text(zh=f"此处写的 `{file.policy}` 不是文件", en=f"found `{file.policy}`, which is no file"),
            Text(zh="请写出与本文件放在一起的文件", en="Name a file beside this one"),
        )
    return _read(document, file, load_policy(policy_path))


def parse_scenario(text: str, name: str, policy: Policy) -> Scenario:
    """Read a scenario from `text` against a policy that is already at hand, as in a bundle."""
    document = Document(text, name)
    return _read(document, document.convert(_File), policy)


def point_at(scenario: Scenario, path: tuple[str | int, ...], cause: Text, next_step: Text) -> BadInput:
    """Make an error that points at a part of the scenario's file, found out after it was read."""
    return Document(Path(scenario.path).read_text(encoding="utf-8"), scenario.path).error(path, cause, next_step)


def actors() -> frozenset[str]:
    """Whoever an expectation may speak of."""
    return frozenset({FIRST_PARTY, UNATTRIBUTED, *(f"sdk:{sdk.id}" for sdk in load_sdks())})


def _read(document: Document, file: _File, policy: Policy) -> Scenario:
    if file.scenario != file.scenario.strip():  # `$` in a pattern lets a line's end pass
        cause = Text(zh="标识的末尾有换行", en="the id ends with a line break")
        raise document.error(("scenario",), cause, Text(zh="请写在一行里", en="Write it on one line"))
    steps = tuple(_item(document, ("steps", i), STEPS, _STEP) for i in range(len(file.steps)))
    expect = tuple(_item(document, ("expect", i), EXPECTATIONS, _EXPECTATION) for i in range(len(file.expect)))
    _check_steps(document, steps)
    _check_expectations(document, expect, steps, policy)
    return Scenario(
        id=file.scenario,
        title=file.title,
        path=document.name,
        policy=file.policy,
        app=file.app,
        steps=steps,
        expect=tuple(_with_ids(expect)),
    )


def _item(document: Document, path: tuple[str | int, ...], kinds: tuple[type[_K], ...], what: Text) -> _K:
    """Read one step or expectation: a bare name, or a mapping with one key, its name."""
    found = document.at(path)
    name: Any = found
    body: Any = None
    if isinstance(found, dict) and len(found) == 1:
        name, body = next(iter(found.items()))
    by_name = {kind.kind: kind for kind in kinds}
    if isinstance(found, dict) and len(found) > 1 and next(iter(found)) in by_name:
        raise document.error((*path, list(found)[1]), *_beside(found, by_name))
    if not isinstance(name, str):
        here = allowed_here("", by_name)
        raise document.error(
            path,
            Text(zh=f"此处没有{what.zh}", en=f"found no {what.en} here"),
            Text(zh=f"请先写它的名称。{here.zh}", en=f"Write its name first. {here.en}"),
        )
    inner = (*path, name) if isinstance(found, dict) else path
    if name not in by_name:
        raise document.error(inner, not_there(what, name), allowed_here(name, by_name))
    kind = by_name[name]
    shorthand = getattr(kind, "shorthand", "")
    if body is None:
        body = {}
    elif not isinstance(body, dict):
        if not shorthand:
            cause = Text(zh=f"`{name}` 后面不能直接写一个值", en=f"`{name}` takes no single value")
            raise document.error(inner, cause, allowed_here(str(body), names_allowed(kind, ())))
        body = {shorthand: body}
    return document.convert(kind, inner, body)


def _beside(found: dict[str, Any], by_name: Mapping[str, type[_K]]) -> tuple[Text, Text]:
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


def _check_steps(document: Document, steps: tuple[Step, ...]) -> None:
    data_types = {data_type.id for data_type in load_data_types()}
    phase_entered = False
    for index, step in enumerate(steps):
        path = ("steps", index, step.kind)
        phase_entered = phase_entered or isinstance(step, EnterPhase)
        if isinstance(step, Launch | Open | Foreground) and not phase_entered:
            cause = Text(
                zh=f"`{step.kind}` 写在第一个阶段之前：应用启动时的行为会不属于任何阶段",
                en=f"`{step.kind}` stands before the first phase: what the app does at its start would belong to none",
            )
            next_step = Text(zh="请在它前面加上 `- phase: 名称`", en="Put `- phase: NAME` before it")
            raise document.error(path, cause, next_step)
        for field in ("duration", "timeout"):
            if seconds(getattr(step, field, "0s")) > LONGEST_S:
                cause = Text(zh=f"`{step.kind}` 的时间超过一小时", en=f"`{step.kind}` takes more than an hour")
                raise document.error((*path, field), cause, Text(zh="请写至多 60m", en="Write 60m at most"))
        if isinstance(step, Aimed) and not step.selector.aimed:
            cause = Text(zh=f"`{step.kind}` 没有写明对象", en=f"`{step.kind}` does not say what")
            raise document.error(path, cause, _GIVE_ANY)
        if isinstance(step, Type) and not (step.id or step.desc):
            cause = Text(zh="`type` 没有写明是哪个输入框", en="`type` does not say into which field")
            raise document.error(path, cause, Text(zh="请写出 `id` 或 `desc`", en="Give `id` or `desc`"))
        if isinstance(step, Type) and step.data_type and step.data_type not in data_types:
            cause = not_there(DATA_TYPE, step.data_type)
            raise document.error((*path, "data_type"), cause, allowed_here(step.data_type, data_types))
        if isinstance(step, Type) and step.data_type and len(step.text.encode()) < SHORTEST:
            cause = Text(
                zh=f"`{step.text}` 太短，无法在流量中辨认", en=f"`{step.text}` is too short to be told in traffic"
            )
            next_step = Text(
                zh=f"请写至少 {SHORTEST} 个字节的值，或去掉 `data_type`",
                en=f"Type a value of at least {SHORTEST} bytes, or leave out `data_type`",
            )
            raise document.error((*path, "text"), cause, next_step)


def _check_expectations(
    document: Document, expect: tuple[Expectation, ...], steps: tuple[Step, ...], policy: Policy
) -> None:
    names: dict[Text, Collection[str]] = {
        _PHASE: {step.name for step in steps if isinstance(step, EnterPhase)},
        CLAUSE: {clause.id for clause in policy.clauses},
        DATA_TYPE: {data_type.id for data_type in load_data_types()},
        _ACTOR: actors(),
    }
    for index, expectation in enumerate(expect):
        path = ("expect", index, expectation.kind)
        for field, what, found in _names_used(expectation):
            if found not in names[what]:
                cause = _never_entered(found) if what is _PHASE else not_there(what, found)
                raise document.error((*path, *field), cause, allowed_here(found, names[what]))
        for field, selector in _selectors(expectation):
            if not selector.aimed:
                cause = Text(zh="此处没有写明对象", en="this does not say what")
                raise document.error((*path, *field), cause, _GIVE_ANY)


def _never_entered(phase: str) -> Text:
    return Text(zh=f"没有步骤进入阶段 `{phase}`", en=f"found the phase `{phase}`, which no step enters")


def _names_used(expectation: Expectation) -> Iterator[tuple[tuple[str | int, ...], Text, str]]:
    """Every name in an expectation that must exist elsewhere: the field, what it names, the name."""
    yield ("phase",), _PHASE, expectation.phase
    for field, what in (("clauses", CLAUSE), ("data_types", DATA_TYPE), ("actors", _ACTOR)):
        for number, found in enumerate(getattr(expectation, field, ())):
            yield (field, number), what, found


def _selectors(expectation: Expectation) -> Iterator[tuple[tuple[str | int, ...], Selector]]:
    if isinstance(expectation, StillWorks | DialogShown):
        yield ("see",), expectation.see
    if isinstance(expectation, DialogShown):
        for number, offer in enumerate(expectation.offers):
            yield ("offers", number), offer


def _with_ids(expect: tuple[Expectation, ...]) -> Iterator[Expectation]:
    """Give every expectation an id that tells it from its neighbours: KIND-PHASE, then KIND-PHASE-2."""
    taken: set[str] = set()
    for expectation in expect:
        wanted = expectation.id or f"{expectation.kind}-{expectation.phase}"
        given, number = wanted, 2
        while given in taken:
            given, number = f"{wanted}-{number}", number + 1
        taken.add(given)
        yield msgspec.structs.replace(expectation, id=given)
