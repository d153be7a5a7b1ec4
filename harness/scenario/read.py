"""Read a scenario file and check every name in it before a device is touched."""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import Meta

from harness.catalogue import load_asked_permissions
from harness.catalogue.register import CATALOGUE, Register, register_beside
from harness.documents import MOST_SHOWN, Document, allowed_here, names_allowed, not_there, read_text, words
from harness.errors import BadInput
from harness.events.records import SHORTEST
from harness.policy import CLAUSE, DATA_TYPE, Clause, Policy, load_policy
from harness.scenario.expectations import DialogShown, Expectation, NoPermissionAsked, StillWorks, expectations
from harness.scenario.other_tools import our_field, our_step
from harness.scenario.steps import (
    LONGEST_S,
    STEPS,
    Aimed,
    AnswerDialog,
    EnterPhase,
    Foreground,
    Launch,
    Note,
    NotSee,
    Open,
    Pause,
    Screenshot,
    See,
    Step,
    Tap,
    Type,
    Wait,
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

_Path = tuple[str | int, ...]
_K = TypeVar("_K", bound=Step | Expectation)
FIRST_PARTY, UNATTRIBUTED = "first_party", "unattributed"
_STEP, _EXPECTATION = Text(zh="步骤", en="step"), Text(zh="预期", en="expectation")
_PERMISSION = Text(zh="须向用户申请的权限", en="permission that the user is asked for")
_PREFIX = "android.permission"
_OF_HEALTH = f"{_PREFIX}.health."  # some hundred, and more with each release
_NEAR = 0.8  # of difflib's ratio: two letters of the prefix swapped are 0.94, com.android.browser.permission is 0.75
_PHASE, _ACTOR = Text(zh="阶段", en="phase"), Text(zh="行为方", en="actor")
_FIELD = Text(zh="字段", en="field")
_CHINESE_QUOTES = (("“", "”"), ("‘", "’"), ("”", "”"), ("“", "“"), ("＂", "＂"), ("＇", "＇"))
_LOOKING = (See, NotSee, Wait, Note, Screenshot)  # steps that do nothing to the app
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


class _Performed(_File, frozen=True, kw_only=True):
    """One that was performed: `harness watch` expects nothing."""

    expect: list[Any] = []


def load_scenario(path: Path | str) -> Scenario:
    """Read the scenario at `path` and the policy it names.

    Raises `BadInput` whose thing is `FILE:LINE:COLUMN`, with what was found and what is allowed there.
    """
    path = Path(path)
    document = Document(read_text(path), str(path), mending=True)
    with document.all_faults():
        file = document.read(_File)
        policy_path = path.parent / file.policy
        policy, register = None, CATALOGUE
        if os.path.isfile(policy_path):
            policy, register = load_policy(policy_path), register_beside(policy_path)
        else:
            shown = file.policy[:MOST_SHOWN]
            document.fault(
                ("policy",),
                Text(zh=f"此处写的 `{shown}` 不是文件", en=f"found `{shown}`, which is no file"),
                Text(zh="请写出与本文件放在一起的文件", en="Name a file beside this one"),
            )
        scenario = _read(document, file, policy, register)
    return scenario


def parse_scenario(
    text: str, name: str, policy: Policy, register: Register = CATALOGUE, *, performed: bool = False
) -> Scenario:
    """Read a scenario from `text` against a policy and a register that are already at hand.

    One that was `performed`, as a bundle holds it, cannot be mended any more: an expectation that can answer nothing
    for its clause is let in there, and answers nothing.
    """
    document = Document(text, name, mending=True)
    with document.all_faults():
        file = document.read(_Performed if performed else _File)
        scenario = _read(document, file, policy, register, performed=performed)
    return scenario


def parse_step(text: str, name: str, register: Register = CATALOGUE) -> Step:
    """Read one step as it stands behind the dash in a scenario, such as `tap: {id: agree}`. Raises `BadInput`."""
    document = Document(f"- {text}", name)
    steps: list[tuple[_Path, Step]] = []
    with document.all_faults():
        steps += _items(document, (), 1, STEPS, _STEP)
        _check_steps(document, tuple(steps), register, whole=False)
    return steps[0][1]


def point_at(scenario: Scenario, path: tuple[str | int, ...], cause: Text, next_step: Text) -> BadInput:
    """Make an error that points at a part of the scenario's file, found out after it was read."""
    return Document(read_text(Path(scenario.path)), scenario.path).error(path, cause, next_step)


def actors(register: Register = CATALOGUE) -> frozenset[str]:
    """Whoever an expectation may speak of."""
    return frozenset({FIRST_PARTY, UNATTRIBUTED, *(f"sdk:{sdk}" for sdk in register.sdk_ids)})


def _read(
    document: Document, file: _File, policy: Policy | None, register: Register, *, performed: bool = False
) -> Scenario:
    """Read the parts of a scenario and note every fault; against no policy where it could not be found."""
    if file.scenario != file.scenario.strip():  # `$` in a pattern lets a line's end pass
        cause = Text(zh="标识的末尾有换行", en="the id ends with a line break")
        document.fault(("scenario",), cause, Text(zh="请写在一行里", en="Write it on one line"))
    steps = tuple(_items(document, ("steps",), len(file.steps), STEPS, _STEP))
    expect = tuple(_items(document, ("expect",), len(file.expect), expectations(), _EXPECTATION))
    # A step that could not be read may be the one that enters a phase.
    whole = len(steps) == len(file.steps)
    _check_steps(document, steps, register, whole=whole)
    phases = {step.name for _, step in steps if isinstance(step, EnterPhase)}
    _check_expectations(document, expect, policy, register, phases if whole else None)
    if policy and not performed:
        _check_answers(document, expect, policy)
    return Scenario(
        id=file.scenario,
        title=file.title,
        path=document.name,
        policy=file.policy,
        app=file.app,
        steps=tuple(step for _, step in steps),
        expect=tuple(_with_ids(expectation for _, expectation in expect)),
    )


def _items(
    document: Document, section: _Path, count: int, kinds: tuple[type[_K], ...], what: Text
) -> Iterator[tuple[_Path, _K]]:
    """Read a list of steps or expectations: each that has no fault, with the place of its fields."""
    for index in range(count):
        known = len(document.faults)
        read = _item(document, (*section, index), kinds, what)
        if read is not None and len(document.faults) == known:
            yield read


def _item(document: Document, path: _Path, kinds: tuple[type[_K], ...], what: Text) -> tuple[_Path, _K] | None:
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
        ours = our_step(name) if kinds is STEPS else None
        document.fault(inner, not_there(what, name), ours or allowed_here(name, by_name))
        return None
    kind = by_name[name]
    shorthand = getattr(kind, "shorthand", "")
    if body is None:
        body = {}
    elif not isinstance(body, dict):
        if not shorthand:
            cause = Text(zh=f"`{name}` 后面不能直接写一个值", en=f"`{name}` takes no single value")
            document.fault(inner, cause, allowed_here(str(body), names_allowed(kind)))
            return None
        body = {shorthand: body}
    for field in body:
        if field not in names_allowed(kind) and (hint := our_field(field)):
            document.fault((*inner, field), *(not_there(_FIELD, field), hint))
    return inner, document.read(kind, inner, body)


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


def _check_steps(document: Document, steps: tuple[tuple[_Path, Step], ...], register: Register, *, whole: bool) -> None:
    data_types = register.data_type_ids
    phase_entered = not whole
    begins = False  # the first step of a phase that does something does what the phase is named for
    for path, step in steps:
        if begins and isinstance(step, AnswerDialog | Tap) and step.optional:
            cause = Text(
                zh=f"阶段由 `{step.kind}` 开始，它不能是 `optional`：没有做就没有这一阶段",
                en=f"`{step.kind}` begins the phase and cannot be `optional`: not done, there is no such phase",
            )
            next_step = Text(
                zh="请去掉 `optional`，或把它写在 `phase` 之前", en="Leave `optional` out, or put it before `phase`"
            )
            document.fault((*path, "optional"), cause, next_step)
        begins = isinstance(step, EnterPhase) or (begins and isinstance(step, _LOOKING))
        phase_entered = phase_entered or isinstance(step, EnterPhase)
        if isinstance(step, Launch | Open | Foreground) and not phase_entered:
            cause = Text(
                zh=f"`{step.kind}` 写在第一个阶段之前：应用启动时的行为会不属于任何阶段",
                en=f"`{step.kind}` stands before the first phase: what the app does at its start would belong to none",
            )
            next_step = Text(zh="请在它前面加上 `- phase: 名称`", en="Put `- phase: NAME` before it")
            document.fault(path, cause, next_step)
        for field in ("duration", "timeout"):
            if seconds(getattr(step, field, "0s")) > LONGEST_S:
                cause = Text(zh=f"`{step.kind}` 的时间超过一小时", en=f"`{step.kind}` takes more than an hour")
                document.fault((*path, field), cause, Text(zh="请写至多 60m", en="Write 60m at most"))
        if isinstance(step, Aimed) and not step.selector.aimed:
            cause = Text(zh=f"`{step.kind}` 没有写明对象", en=f"`{step.kind}` does not say what")
            document.fault(path, cause, _GIVE_ANY)
        if isinstance(step, Aimed):
            _check_quotes(document, path, shorthand=step.shorthand)
        if isinstance(step, Pause) and re.fullmatch(r"[\d.]+\s*(ms|s|m|min)?", step.text.strip()):
            cause = Text(
                zh=f"`pause` 等的是人，`{step.text}` 没有说明请他做什么",
                en=f"`pause` waits for a person, and `{step.text}` does not say what is to be done",
            )
            next_step = Text(zh="要等一段时间，请用 `wait`", en="To let time pass, use `wait`")
            document.fault((*path, "text") if document.written((*path, "text")) else path, cause, next_step)
        if isinstance(step, Type) and not (step.id or step.desc):
            cause = Text(zh="`type` 没有写明是哪个输入框", en="`type` does not say into which field")
            document.fault(path, cause, Text(zh="请写出 `id` 或 `desc`", en="Give `id` or `desc`"))
        if isinstance(step, Type) and step.data_type and step.data_type not in data_types:
            cause = not_there(DATA_TYPE, step.data_type)
            document.fault((*path, "data_type"), cause, allowed_here(step.data_type, data_types))
        if isinstance(step, Type) and step.data_type and len(step.text.encode()) < SHORTEST:
            cause = Text(
                zh=f"`{step.text}` 太短，无法在流量中辨认", en=f"`{step.text}` is too short to be told in traffic"
            )
            next_step = Text(
                zh=f"请写至少 {SHORTEST} 个字节的值，或去掉 `data_type`",
                en=f"Type a value of at least {SHORTEST} bytes, or leave out `data_type`",
            )
            document.fault((*path, "text"), cause, next_step)


def _check_quotes(document: Document, path: _Path, *, shorthand: str = "") -> None:
    """Refuse Chinese quotation marks around a text: to YAML they are part of it, and it is found nowhere."""
    for field in ("text", "id", "desc"):
        place = (*path, field)
        written = document.written(place) or (document.written(path) if field == shorthand else "")
        place = place if document.written(place) else path
        if (written[:1], written[-1:]) in _CHINESE_QUOTES and not document.is_quoted(place):
            document.fault(
                place,
                Text(zh=f"{written} 的引号会被当作文字的一部分", en=f"the quotes of {written} are part of the text"),
                Text(
                    zh=f"请去掉引号；界面上确实有引号时，请写成 '{written}'",
                    en=f"Leave them out; where the screen shows them, write '{written}'",
                ),
            )


def _check_expectations(
    document: Document,
    expect: tuple[tuple[_Path, Expectation], ...],
    policy: Policy | None,
    register: Register,
    phases: Collection[str] | None,
) -> None:
    names: dict[Text, Collection[str] | None] = {
        _PHASE: phases,
        CLAUSE: {clause.id for clause in policy.clauses} if policy else None,
        DATA_TYPE: register.data_type_ids,
        _ACTOR: actors(register),
        _PERMISSION: load_asked_permissions() | _own_permissions(policy),
    }
    for path, expectation in expect:
        for field, what, found in _names_used(expectation):
            known = names[what]
            if known is not None and found not in known:
                cause = _never_entered(found) if what is _PHASE else not_there(what, found)
                document.fault((*path, *field), cause, allowed_here(found, known))
        for field, selector in _selectors(expectation):
            if not selector.aimed:
                cause = Text(zh="此处没有写明对象", en="this does not say what")
                document.fault((*path, *field), cause, _GIVE_ANY)
            _check_quotes(document, (*path, *field))


def _check_answers(document: Document, expect: tuple[tuple[_Path, Expectation], ...], policy: Policy) -> None:
    """Refuse an expectation under a clause of which it can answer no check: it would be a pass about something else."""
    for path, expectation in expect:
        for number, clause_id in enumerate(expectation.clauses):
            clause = policy.clause(clause_id)
            if clause is None or expectation.answers.intersection(clause.verify):
                continue
            wanted = ", ".join(clause.verify)
            cause = Text(
                zh=f"条款 `{clause_id}` 须以 {wanted} 检验，`{expectation.kind}` 对此都不能回答",
                en=f"the clause `{clause_id}` is verified by {wanted}, of which `{expectation.kind}` answers none",
            )
            document.fault((*path, "clauses", number), cause, _answered_by(clause))


def _answered_by(clause: Clause) -> Text:
    fitting = [kind.kind for kind in expectations() if kind.answers.intersection(clause.verify)]
    if not fitting:
        return Text(
            zh="没有任何预期能回答它，只能由人确认：请从这里去掉该条款",
            en="No expectation answers that, only a person can: take the clause out here",
        )
    return Text(
        zh=f"请改用 {'、'.join(fitting)}，或从这里去掉该条款",
        en=f"Use {', '.join(fitting)} for it, or take the clause out here",
    )


def _never_entered(phase: str) -> Text:
    return Text(zh=f"没有步骤进入阶段 `{phase}`", en=f"found the phase `{phase}`, which no step enters")


def _names_used(expectation: Expectation) -> Iterator[tuple[tuple[str | int, ...], Text, str]]:
    """Every name in an expectation that must exist elsewhere: the field, what it names, the name."""
    if expectation.phase:
        yield ("phase",), _PHASE, expectation.phase
    for field, what in (("clauses", CLAUSE), ("data_types", DATA_TYPE), ("actors", _ACTOR)):
        for number, found in enumerate(getattr(expectation, field, ())):
            yield (field, number), what, found
    if isinstance(expectation, NoPermissionAsked):
        for number, permission in enumerate(expectation.permissions):
            if _means_the_platforms(permission):
                yield ("permissions", number), _PERMISSION, permission


def _own_permissions(policy: Policy | None) -> frozenset[str]:
    """The permissions that a policy explains and that are no platform's: the app's own, whatever they are called."""
    explained = (each.name for each in (policy.permissions if policy else ()))
    return frozenset(name for name in explained if not name.startswith(f"{_PREFIX}."))


def _means_the_platforms(permission: str) -> bool:
    """Whether a permission is meant as one of the platform's: by a wrong name nobody would ever be asked for it.

    An app may have permissions of its own. One under a prefix like the platform's (andriod.permission), or of the name
    of one that the platform asks for (Manifest.permission.CAMERA), is none of them.
    """
    prefix, _, name = permission.rpartition(".")
    if permission.startswith(_OF_HEALTH):
        return False
    likeness = difflib.SequenceMatcher(None, prefix.casefold(), _PREFIX, autojunk=False).ratio()
    return likeness > _NEAR or f"{_PREFIX}.{name.upper()}" in load_asked_permissions()


def _selectors(expectation: Expectation) -> Iterator[tuple[tuple[str | int, ...], Selector]]:
    if isinstance(expectation, StillWorks | DialogShown):
        yield ("see",), expectation.see
    if isinstance(expectation, DialogShown):
        for number, offer in enumerate(expectation.offers):
            yield ("offers", number), offer


def _with_ids(expect: Iterable[Expectation]) -> Iterator[Expectation]:
    """Give every expectation an id that tells it from its neighbours: KIND-PHASE, then KIND-PHASE-2."""
    taken: set[str] = set()
    for expectation in expect:
        wanted = expectation.id or "-".join(filter(None, (expectation.kind, expectation.phase)))
        given, number = wanted, 2
        while given in taken:
            given, number = f"{wanted}-{number}", number + 1
        taken.add(given)
        yield msgspec.structs.replace(expectation, id=given)
