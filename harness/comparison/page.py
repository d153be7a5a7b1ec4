"""A comparison as tables, which every writer draws: what stands in them is decided, how it looks is not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from harness.comparison.built_in import OF_THE_APK
from harness.comparison.records import (
    Blind,
    Changed,
    Comparison,
    Difference,
    Direction,
    Kind,
    Outcome,
    Place,
    Row,
    Side,
    Untested,
)
from harness.report.words import word
from harness.text import Text, as_told


class Tone(StrEnum):
    """How a line is meant."""

    WORSE = "worse"
    OPEN = "open"  # nobody can say
    BETTER = "better"
    PLAIN = "plain"


MARKS = {Tone.WORSE: "✘", Tone.OPEN: "?", Tone.BETTER: "✔", Tone.PLAIN: "·"}
_TONES = {
    Direction.WORSE: Tone.WORSE,
    Direction.UNTESTED: Tone.OPEN,
    Direction.BETTER: Tone.BETTER,
    Direction.TESTED: Tone.BETTER,
    Direction.CHANGED: Tone.PLAIN,
}
_OUTCOMES = {
    Outcome.WORSE: (Tone.WORSE, Text(zh="变差", en="Worse")),
    Outcome.NOT_ALL_COMPARED: (
        Tone.OPEN,
        Text(zh="没有看到变差，但并非全部都能比较", en="Nothing worse was seen, but not all could be compared"),
    ),
    Outcome.NOT_WORSE: (Tone.BETTER, Text(zh="没有变差", en="Not worse")),
}
_DIRECTIONS = {
    Direction.WORSE: Text(zh="变差", en="worse"),
    Direction.UNTESTED: Text(zh="不再有结论", en="no longer tested"),
    Direction.BETTER: Text(zh="变好", en="better"),
    Direction.TESTED: Text(zh="现在有结论", en="now tested"),
    Direction.CHANGED: Text(zh="仍无结论", en="still untested"),
}
_KINDS = {
    Kind.COLLECTION: (Text(zh="收集", en="collections"), Text(zh="途径", en="Road")),
    Kind.ATTEMPT: (Text(zh="尝试", en="attempts"), Text(zh="途径", en="Road")),
    Kind.TRANSMISSION: (Text(zh="发送", en="transmissions"), Text(zh="去向", en="Destination")),
    Kind.RECEIVER: (Text(zh="接收方", en="receivers"), None),
    Kind.SDK: (Text(zh="SDK", en="SDKs"), None),
    Kind.PERMISSION: (Text(zh="请求的权限", en="permissions asked for"), None),
    Kind.BUILT_IN: (Text(zh="安装包中的 SDK", en="SDKs in the APK"), None),
    Kind.VERSION: (Text(zh="SDK 和库的版本", en="versions of SDKs and libraries"), Text(zh="版本", en="Version")),
    Kind.REQUESTED: (Text(zh="清单中的权限", en="permissions of the manifest"), None),
}
_WHAT = {
    Kind.RECEIVER: Text(zh="主机", en="Host"),
    Kind.SDK: Text(zh="SDK", en="SDK"),
    Kind.PERMISSION: Text(zh="权限", en="Permission"),
    Kind.BUILT_IN: Text(zh="SDK", en="SDK"),
    Kind.VERSION: Text(zh="名称", en="Name"),
    Kind.REQUESTED: Text(zh="权限", en="Permission"),
}
_NOBODYS = OF_THE_APK | {Kind.SDK}  # of which nobody else is named
_NONE = Text(zh="–", en="–")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A row of a table. `tone` says how it is meant; there is a cell for each column."""

    tone: Tone
    cells: tuple[Text, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Lines under one heading; `note` is a sentence about all of them."""

    id: str
    title: Text
    note: Text | None
    columns: tuple[Text, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The whole comparison. `sides` are rows of a name, what the old run has, and what the new one has."""

    tone: Tone
    headline: Text
    said: Text  # what it came to, in a sentence
    sides: tuple[tuple[Text, Text, Text], ...]
    remarks: tuple[Text, ...]
    tables: tuple[Table, ...]


def build(comparison: Comparison) -> Page:
    """Lay a comparison out: what is worse and what is not known first, what is gone last. Empty tables are left out."""
    tone, headline = _OUTCOMES[comparison.outcome]
    tables = (
        _answers(
            "changed-clauses",
            Text(zh="结论有变化的条款", en="Clauses with another verdict"),
            "verdict",
            comparison.clauses,
        ),
        *(_rows(comparison, kind, Difference.NEW) for kind in Kind),
        _untested(comparison.untested),
        _blind(comparison.blind),
        _answers(
            "changed-items",
            Text(zh="结论有变化的监管条目", en="Regulators' items with another verdict"),
            "item",
            comparison.items,
        ),
        *(_rows(comparison, kind, Difference.GONE) for kind in Kind),
    )
    return Page(
        tone=tone,
        headline=headline,
        said=_said(comparison),
        sides=tuple(_sides(comparison.old, comparison.new)),
        remarks=comparison.remarks,
        tables=tuple(table for table in tables if table.lines),
    )


def _said(comparison: Comparison) -> Text:
    answers = (*comparison.clauses, *comparison.items)
    new = [row for row in comparison.rows if row.difference is Difference.NEW]
    counts = (
        (
            sum(each.direction is Direction.WORSE for each in comparison.clauses),
            "条款被违反",
            "clause broken",
            "clauses broken",
        ),
        (
            sum(each.direction is Direction.WORSE for each in comparison.items),
            "监管条目被违反",
            "item broken",
            "items broken",
        ),
        (sum(row.kind is Kind.COLLECTION for row in new), "新的收集", "new collection", "new collections"),
        (sum(row.kind is Kind.ATTEMPT for row in new), "新的尝试", "new attempt", "new attempts"),
        (sum(row.kind is Kind.TRANSMISSION for row in new), "新的发送", "new transmission", "new transmissions"),
        (sum(row.kind is Kind.RECEIVER for row in new), "新的接收方", "new receiver", "new receivers"),
        (sum(row.kind is Kind.SDK for row in new), "新的 SDK", "new SDK", "new SDKs"),
        (
            sum(row.worse for row in new),
            "其中违反条款或没有声明",
            "of these breaks a clause or is not declared",
            "of these break a clause or are not declared",
        ),
        (
            len(comparison.untested) + sum(each.direction is Direction.UNTESTED for each in answers),
            "不再有结论",
            "no longer tested",
            "no longer tested",
        ),
        (sum(each.decides for each in comparison.blind), "无法比较", "could not be compared", "could not be compared"),
    )
    told = [(number, zh, one if number == 1 else many) for number, zh, one, many in counts if number]
    if not told:
        return Text(zh="新运行看得到的范围内没有新的内容", en="nothing new, in all that the new run could see")
    return Text(
        zh="，".join(f"{zh} {number}" for number, zh, _ in told),
        en=", ".join(f"{number} {en}" for number, _, en in told),
    )


def _sides(old: Side, new: Side) -> Iterable[tuple[Text, Text, Text]]:
    for name, was, now in (
        (word("label", "app"), as_told(old.app), as_told(new.app)),
        (word("label", "variant"), as_told(old.variant), as_told(new.variant)),
        (Text(zh="APK SHA-256", en="APK SHA-256"), as_told(old.apk_sha256[:16]), as_told(new.apk_sha256[:16])),
        (Text(zh="政策", en="Policy"), _policy(old), _policy(new)),
        (Text(zh="运行数", en="Runs"), as_told(old.runs), as_told(new.runs)),
        (word("label", "device"), as_told(old.device), as_told(new.device)),
        (word("label", "started"), _moment(old.started), _moment(new.started)),
    ):
        if was.en != "?" or now.en != "?":
            yield name, was, now


def _moment(started: str) -> Text:
    """A time to the second, with the offset of the place; as it stands where it is none."""
    try:
        return as_told(datetime.fromisoformat(started).isoformat(" ", "seconds"))
    except ValueError:
        return as_told(started)


def _policy(side: Side) -> Text:
    return Text(zh=f"{side.policy.zh} {side.policy_updated}", en=f"{side.policy.en} {side.policy_updated}")


def _answers(id: str, title: Text, group: str, answers: Iterable[Changed]) -> Table:
    order = list(Direction)
    return Table(
        id=id,
        title=title,
        note=None,
        columns=(
            word("label", "clause" if group == "verdict" else "item"),
            Text(zh="旧 → 新", en="Old → new"),
            Text(zh="变化", en="Change"),
            Text(zh="内容", en="About"),
            word("label", "why"),
        ),
        lines=tuple(
            Line(
                tone=_TONES[each.direction],
                cells=(as_told(each.id), _from_to(group, each), _DIRECTIONS[each.direction], each.title, each.reason),
            )
            for each in sorted(answers, key=lambda each: order.index(each.direction))
        ),
    )


def _from_to(group: str, answer: Changed) -> Text:
    was, now = (word(group, each) if each else Text(zh="没有", en="none") for each in (answer.old, answer.new))
    return Text(zh=f"{was.zh} → {now.zh}", en=f"{was.en.lower()} → {now.en.lower()}")


def _rows(comparison: Comparison, kind: Kind, difference: Difference) -> Table:
    rows = comparison.of(kind, difference)
    name, road = _KINDS[kind]
    is_new = difference is Difference.NEW
    who, when = kind not in _NOBODYS, kind not in OF_THE_APK
    actor = Text(zh="接收方", en="Receiver") if kind in (Kind.RECEIVER, Kind.TRANSMISSION) else word("label", "actor")
    return Table(
        id=f"{difference.value}-{kind.value}",
        title=Text(zh=f"{'新的' if is_new else '不再出现的'}{name.zh}", en=f"{'New' if is_new else 'Gone:'} {name.en}"),
        note=None if is_new else _GONE,
        columns=(
            _WHAT.get(kind) or word("label", "data-type"),
            *((actor,) if who else ()),
            *((road,) if road else ()),
            *((word("label", "phase"),) if when else ()),
            Text(zh="说明", en="Remarks"),
        ),
        lines=tuple(
            Line(
                tone=_tone(row),
                cells=(
                    row.what.name,
                    *((row.actor.name if row.actor else _NONE,) if who else ()),
                    *((as_told(row.road),) if road else ()),
                    *((_phases(row.places),) if when else ()),
                    _remarks(row),
                ),
            )
            for row in sorted(rows, key=lambda row: list(Tone).index(_tone(row)))
        ),
    )


_GONE = Text(
    zh="仅供参考：没有看到，不等于应用不再这样做。", en="For information: not seen is not the same as no longer done."
)


def _tone(row: Row) -> Tone:
    return Tone.WORSE if row.worse else Tone.OPEN if row.doubt else Tone.PLAIN


def _remarks(row: Row) -> Text:
    """Whether the policy allows it, whether the other run has it in other phases, and why it may have it here."""
    told: list[Text] = []
    if row.declared is False:
        told.append(Text(zh="政策没有声明", en="not declared"))
    if row.breaks:
        told.append(Text(zh=f"违反 {'、'.join(row.breaks)}", en=f"breaks {', '.join(row.breaks)}"))
    if row.elsewhere and row.difference is Difference.NEW:
        told.append(Text(zh="旧运行在其他阶段已有", en="the old run has it in other phases"))
    if row.elsewhere and row.difference is Difference.GONE:
        told.append(Text(zh="新运行在其他阶段仍有", en="the new run has it in other phases"))
    if row.doubt:
        which = Text(zh="旧", en="old") if row.difference is Difference.NEW else Text(zh="新", en="new")
        told.append(
            Text(
                zh=f"无法比较，{which.zh}运行看不到：{row.doubt.zh}",
                en=f"could not be compared, the {which.en} run could not see it: {row.doubt.en}",
            )
        )
    if not told:
        return _NONE
    return Text(zh="；".join(each.zh for each in told), en="; ".join(each.en for each in told))


def _phases(places: Iterable[Place]) -> Text:
    names = [word("phase", phase) for phase in dict.fromkeys(place.phase for place in places)]
    return Text(zh="、".join(name.zh for name in names), en=", ".join(name.en for name in names))


def _untested(untested: Iterable[Untested]) -> Table:
    return Table(
        id="untested",
        title=Text(zh="不再测试的内容", en="No longer tested"),
        note=Text(
            zh="旧运行测试过，新运行没有结论：任何人都不能说这些没有变差。",
            en="The old run tested it and the new one gives no answer: nobody may say that it did not become worse.",
        ),
        columns=(word("label", "run"), word("label", "phase"), Text(zh="预期", en="Expectation"), word("label", "why")),
        lines=tuple(
            Line(
                tone=Tone.OPEN,
                cells=(
                    as_told(each.scenario),
                    word("phase", each.phase) if each.phase else _NONE,
                    as_told(each.expectation) if each.expectation else _NONE,
                    each.reason,
                ),
            )
            for each in untested
        ),
    )


def _blind(blind: Iterable[Blind]) -> Table:
    return Table(
        id="blind",
        title=Text(zh="无法比较的内容", en="What could not be compared"),
        note=Text(
            zh="在这些地方，没有看到新的内容不说明没有。",
            en="Where one of the runs could not see, that nothing new was seen there says nothing.",
        ),
        columns=(Text(zh="看不到的一方", en="Blind"), Text(zh="何处", en="Where"), word("label", "why")),
        lines=tuple(
            Line(tone=Tone.OPEN if each.decides else Tone.PLAIN, cells=(_who(each), _places(each.places), each.reason))
            for each in blind
        ),
    )


def _who(blind: Blind) -> Text:
    if blind.old and blind.new:
        return Text(zh="两次运行", en="both")
    return Text(zh="新运行", en="the new run") if blind.new else Text(zh="旧运行", en="the old run")


def _places(places: Iterable[Place]) -> Text:
    """`first-run: Before consent, Consented; decline: Declined`."""
    phases: dict[str, list[Text]] = {}
    for place in places:
        phases.setdefault(place.scenario, []).extend([word("phase", place.phase)] if place.phase else [])
    zh = "；".join(f"{name}：{'、'.join(each.zh for each in its)}" if its else name for name, its in phases.items())
    en = "; ".join(f"{name}: {', '.join(each.en for each in its)}" if its else name for name, its in phases.items())
    return Text(zh=zh or "–", en=en or "–")
