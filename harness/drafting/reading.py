"""Lines and tables -> a draft: every one of them becomes part of it or is listed as not understood."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from harness.drafting import words
from harness.drafting.denials import goes_on_denied, says_what_is_done, undenied
from harness.drafting.draft import (
    Draft,
    DraftFunction,
    DraftPermission,
    DraftRow,
    Heading,
    Statement,
    Unread,
)
from harness.drafting.flat import columns, flat_rows
from harness.drafting.kinds_of_data import declared, denied
from harness.drafting.labelled import Labelled, labelled
from harness.drafting.outline import (
    Outline,
    Section,
    defines,
    heading_style,
    is_optional,
    kind_of_statement,
    unnumbered,
)
from harness.drafting.rows import field_of, permissions_in, resolve, shortened
from harness.drafting.source import Block, Cell, Line, Place, Table, fold
from harness.policy import Check, ClauseKind, Necessity
from harness.text import Text

_TITLE_SIGNS = 24
_NAME_SIGNS = 60  # of a line that is the name of an SDK and nothing else
_CELL_SIGNS = 80  # of a merged cell in the rows after its first
_LINES_OF_A_HEAD = 200  # in which the operator says its name
_ROW_FIELDS = frozenset({"purpose", "data"})
_LIST_FIELDS = frozenset({"data", "purpose", "permissions", "link"})  # what may go on in the next line
_PURPOSE = re.compile(
    r"(?:用于|为了?|以便|以实现|目的是|目的为)([^，,。；;]{2,60})|\b(?:to|for) ([^.;,]{3,80})", re.IGNORECASE
)
_WHAT_FOR = re.compile(
    r"(?:用于|为了|以便|以实现|以?防止|以防|\b(?:in order to|for the purposes? of)\b)[^，,。；;]*"
    r"|(?:^|(?<=[，,。；;：:)）\s]))为[^，,。；;]{2,60}(?=[，,])",
    re.IGNORECASE,
)
_BY_WHAT_MEANS = re.compile(
    r"(?:通过|以|采用|采取)[^，,。；;]{1,40}?(?:发送|推送|通知|联系|告知|提醒|推广)"
    r"|\b(?:by|via|through) [^.;]{1,60}? (?=to (?:send|notify|contact|inform|remind))",
    re.IGNORECASE,
)
_BY_OTHERS = re.compile(
    r"(?:第三方|他人|其他用户)(?:可能|也|会|将|自行|独立|直接|单独){0,4}(?:收集|获取|采集|使用)[^，,。；;]*"
    r"|(?:^|(?<=[，,。；;\n]))[^，,。；;\n]{0,60}被(?:第三方|他人|其他用户)[^，,。；;]*"
    r"|\b(?:third parties|other users|others) (?:may |might |can |will )?(?:collect|obtain|access|use)[^.;]*",
    re.IGNORECASE,
)
_WHILE = re.compile(
    r"(?:当|在|如果?|若)(?:您|用户)[^，,。；;]{1,60}?(?:时|过程中|后)(?=[，,]|我们)"
    r"|\b(?:when|while|if) (?:you|users?)\b[^,.;]*",
    re.IGNORECASE,
)
_BREATH = re.compile(r"[，,。；;.\n]")
_SENTENCE = re.compile(r"(?<=[。；;!！\n])|(?<=\.)\s")
_SOMEBODY = re.compile(r"您|你|我们|用户|法律|\b(?:you|your|we|our|us)\b")
_OTHER_LABEL = re.compile(r"[^:：，,。；;]{1,20}[:：]\s*[^\s/]")
_OTHER_LABELS = 4  # lines under labels that nobody knows, at most, before one that is known
_MAKER = re.compile(
    r"[^\s，,。；;：:（(“”]{2,20}(?:[（(][^（()）]{1,10}[）)])?[^\s，,。；;：:（(“”]{0,20}有限(?:责任)?公司"
)
_SDK = re.compile(r"sdk|软件开发工具包", re.IGNORECASE)

_NOTHING_UNDER = Text(zh="标题下没有内容", en="a heading with nothing under it")
_NO_KIND = Text(zh="看不出是哪一类陈述", en="it is not seen what sort of statement it is")
_NO_DATE = Text(zh="日期无法读取", en="its date cannot be read")
_NO_SDK = Text(
    zh="目录中没有这个 SDK：请在政策旁的 sdks.yaml 中补充，再写这一行",
    en="the catalogue has no such SDK: add it to sdks.yaml beside the policy, then write its row",
)
_NOT_SAID = Text(
    zh="提到了信息类型，但没有说会收集，未列入",
    en="it names kinds of data without saying that they are collected: they are not declared",
)
_NO_DATA = Text(zh="其中没有认出信息类型", en="no kind of data was found in it")
_NO_PERMISSION = Text(zh="没有认出是哪项权限", en="it is not seen which permission it is")


def read_draft(blocks: Iterable[Block]) -> Draft:
    """Make a draft of what stands in a file. Nothing is raised: what is not understood is listed."""
    reader = _Reader(list(blocks))
    reader.read()
    return reader.draft


@dataclass(slots=True)
class _Record:
    """A row that is written as lines under labels, while it is read."""

    fields: dict[str, list[str]] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)
    place: Place = field(default_factory=Place)
    last: str = ""
    name_label: str = ""

    def add(self, field_name: str, value: str, label: str = "") -> None:
        if field_name == "name" and self.name_label and label != self.name_label:
            field_name = "company"
        elif field_name == "name":
            self.name_label = label
        self.fields.setdefault(field_name, []).append(value)
        self.last = field_name

    def goes_on_with(self, labels: Iterable[str]) -> bool:
        """Whether a second label of a name says who makes the SDK just named: `SDK名称`, then `第三方名称`."""
        whole = _ROW_FIELDS | {"company"}
        return bool(self.name_label) and not whole & self.fields.keys() and self.name_label not in labels

    @property
    def joined(self) -> dict[str, str]:
        return {name: "\n".join(each for each in values if each) for name, values in self.fields.items()}


class _Reader:
    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = blocks
        self.draft = Draft()
        self.outline = Outline()
        self.record: _Record | None = None
        self.denying = False  # a list is open of what is not collected: `we do not collect:`
        self.bare: Section | None = None  # the last heading, as long as nothing stands under it

    def read(self) -> None:
        index = 0
        while index < len(self.blocks):
            block = self.blocks[index]
            if isinstance(block, Table):
                self._close_record()
                self._table(block)
                index += 1
            else:
                index = self._line(block, index)
        self._close_record()
        self._settle(None)

    # Lines

    def _line(self, line: Line, index: int) -> int:
        """Read a line, and those that belong to it. Gives the index of the next one."""
        taken = self.draft.facts.take(line.text, operator=index < _LINES_OF_A_HEAD)
        if taken.no_date:
            self._unread(line.place, line.text, _NO_DATE)
            return index + 1
        if head := columns(line.text):
            self._close_record()
            return self._flat_table(head, line, index + 1)
        if self.draft.facts.take_title(line.text):
            return index + 1
        values = labelled(line.text)
        if values and self._labelled_line(line, values):
            return index + 1
        if self.record and self._goes_on(line, index):
            return index + 1
        self._close_record()
        if self._names_what_follows(line, index):
            self.record = _Record({"name": [unnumbered(line.text)]}, [line.text], line.place, "name")
            return index + 1
        style = heading_style(line)
        if taken.kind and len(line.text) <= _CELL_SIGNS:
            self._clause(self.outline.current, line.text, taken.kind)
        elif style:
            self._heading(line, style)
        else:
            self._statement(line.text, line.place)
        return index + 1

    def _labelled_line(self, line: Line, values: Labelled) -> bool:
        """Take a line under labels as part of a row; gives whether it is one."""
        named = [(label, value) for name, label, value in values.values if name == "name"]
        of_an_sdk = self._is_about_sdks() or _SDK.search(line.text) or words.names_an_sdk(line.text)
        begins = bool(named or (values.before and values.fields & _ROW_FIELDS)) and bool(of_an_sdk)
        if begins and not (named and self.record and self.record.goes_on_with(label for label, _ in named)):
            self._close_record()
            self.record = _Record(place=line.place)
            if values.before:
                self.record.add("type" if named else "name", values.before)
        elif self.record is None:
            return False
        for name, label, value in values.values:
            self.record.add(name, value, label)
        self.record.lines.append(line.text)
        return True

    def _goes_on(self, line: Line, index: int) -> bool:
        """Take an unlabelled line as more of the field before it; gives whether it is."""
        record = self.record
        assert record
        if line.level or len(line.text) > 2 * _NAME_SIGNS:
            return False
        if _OTHER_LABEL.match(line.text) and self._labels_after(index) and not declared(line.text):
            record.add("method", line.text)
            record.lines.append(line.text)
            return True
        if record.last not in _LIST_FIELDS:
            return False
        style = heading_style(line)
        if style and style not in ("number", "number in brackets", "circled", "bullet", "letter"):
            return False
        if not style and _OTHER_LABEL.match(line.text) and not declared(line.text):
            return False
        if self._names_what_follows(line, index) and (words.names_an_sdk(line.text) or _SDK.search(line.text)):
            return False
        if record.last != "link" and not declared(line.text) and words.names_an_sdk(line.text):
            return False
        if record.last in ("link", "data") and not declared(line.text) and style:
            return False
        record.add(record.last, line.text)
        record.lines.append(line.text)
        return True

    def _names_what_follows(self, line: Line, index: int) -> bool:
        """Whether it is the name of an SDK whose purpose and data stand under labels in the next lines."""
        if len(line.text) > _NAME_SIGNS or _OTHER_LABEL.match(line.text):
            return False
        if not (self._is_about_sdks() or _SDK.search(line.text) or words.names_an_sdk(line.text)):
            return False
        if _SDK.search(line.text) and self._opens_the_list(line.text):
            return False
        return self._labels_after(index)

    def _labels_after(self, index: int) -> bool:
        """Whether the next line has labels of a row that has its name already; a few unknown ones may come first."""
        for block in self.blocks[index + 1 : index + 1 + _OTHER_LABELS]:
            if not isinstance(block, Line) or block.level:
                return False
            if values := labelled(block.text):
                return not values.before and "name" not in values.fields
            if not _OTHER_LABEL.match(block.text):
                return False
        return False

    def _opens_the_list(self, text: str) -> bool:
        """Whether it is the heading of all SDKs, and not the name of one."""
        return bool(re.search(r"列表|清单|目录|list of|如下|情况|说明", text)) and not words.names_an_sdk(text)

    def _close_record(self) -> None:
        record, self.record = self.record, None
        if record is None:
            return
        if not _ROW_FIELDS & record.fields.keys():
            for text in record.lines:
                self._statement(text, record.place)
            return
        self._row(record.joined, "\n".join(record.lines), record.place)

    def _flat_table(self, head: Sequence[str], line: Line, index: int) -> int:
        self.draft.heads.append(line.text)
        lines: list[Line] = []
        while index < len(self.blocks):
            block = self.blocks[index]
            if isinstance(block, Table) or block.level or self._ends_the_table(block):
                break
            lines.append(block)
            index += 1
        for row in flat_rows(head, lines):
            self._row(row.fields, "\n".join(each.text for each in row.lines), row.lines[0].place)
        return index

    def _ends_the_table(self, line: Line) -> bool:
        style = heading_style(line)
        return style in ("part", "han", "english", "han in brackets") or (
            line.text.endswith("。") and len(line.text) > _CELL_SIGNS
        )

    # Sections and statements

    def _heading(self, line: Line, style: str) -> None:
        depth = self.outline.depth
        section = self.outline.begin(line, style)
        self._settle(section if self.outline.depth > depth else None)
        self.draft.outline.append(Heading(line.text))
        self.bare = section
        self.denying = goes_on_denied(fold(section.title))

    def _settle(self, next_section: Section | None) -> None:
        """Decide on the last heading when something else comes than what stands under it."""
        bare, self.bare = self.bare, None
        if bare is None or bare.line is None or next_section is not None:
            return
        if "." in bare.number and declared(bare.line.text):  # an item of a list, and no heading
            self._state(bare, bare.line.text, bare.line.place)
        else:
            self._unread(bare.line.place, bare.line.text, _NOTHING_UNDER)

    def _statement(self, text: str, place: Place) -> None:
        section = self.outline.current
        if self._is_about_sdks() or _SDK.search(text):
            around = f"{text}\n{section.title}"
            named = _MAKER.sub(" ", text)  # who makes an SDK may be called as another one of its own
            if not words.sdks(named, around):
                named = text
            ids = words.sdks(named, around) or words.sdks(section.title, around)
            data_types = declared(_without_purposes(text))
            if (ids and data_types) or (data_types and self._is_about_sdks() and _SDK.search(text)):
                said = _PURPOSE.search(text[:2_000])
                purpose = (said[1] or said[2]).strip() if said else shortened(unnumbered(text))
                fields = {
                    "name": named if words.sdks(named, around) else text,
                    "purpose": purpose,
                    "data": _without_purposes(text),
                }
                self._row(fields, text, place, whole=True)
                return
            if data_types and self._is_about_sdks() and _SDK.search(section.title):
                self._unread(place, text, _NO_SDK)
                return
        self._state(section, text, place)

    def _state(self, section: Section, text: str, place: Place, data: str | None = None) -> None:
        """Make a clause of a statement; a function and permissions too where it is one of collection."""
        folded = fold(text)
        kind = ClauseKind.DEFINITION if defines(folded) else section.kind or kind_of_statement(folded)
        if kind is None:
            self._unread(place, text, _NO_KIND)
            return
        if kind is ClauseKind.SDK and not self.draft.rows and "sdk" not in folded:
            kind = kind_of_statement(folded) or kind
        collects = kind is ClauseKind.COLLECTION
        said = _without_purposes(text) if data is None else data
        data_types = declared(said) if collects else ()
        denies = denied(said) if collects else ()
        if data is None:
            if self.denying and not says_what_is_done(folded):
                data_types, denies = (), (*data_types, *denies)
            elif collects and (mentioned := _only_mentioned(said)):
                self._unread(place, mentioned, _NOT_SAID)
                data_types = declared(_saying_that_it_collects(said))
            self._leads_over(folded)
        if denies:
            self._clause(section, text, ClauseKind.LIMIT, data_types=denies)
            if not data_types:
                return
        permissions = _permissions_of(text) if collects else ()
        clause = self._clause(section, text, kind, data_types=data_types, permissions=permissions)
        for name in permissions:
            self._permission(name, shortened(text), clause.id)
        if data_types:
            optional = is_optional(folded) or is_optional(fold(section.title))
            self.draft.functions.append(
                DraftFunction(
                    id=f"f{len(self.draft.functions) + 1}",
                    name=clause.title,
                    clause=clause.id,
                    necessity=Necessity.OPTIONAL if optional else Necessity.BASIC,
                    data_types=data_types,
                    permissions=permissions,
                )
            )

    def _leads_over(self, folded: str) -> None:
        """Note whether a list of what is not collected begins, or ends."""
        if folded.endswith(":"):
            self.denying = goes_on_denied(folded)
        elif says_what_is_done(folded):
            self.denying = False

    def _clause(
        self,
        section: Section,
        text: str,
        kind: ClauseKind,
        *,
        actor: tuple[str, ...] = ("first_party",),
        data_types: tuple[str, ...] = (),
        permissions: tuple[str, ...] = (),
        title: str = "",
        verify: tuple[Check, ...] | None = None,
    ) -> Statement:
        clause = Statement(
            id=section.next_id(),
            section=shortened(f"{section.label} {section.title}".strip(), 2 * _CELL_SIGNS) or "0",
            title=title or _title(text),
            words=text,
            kind=kind,
            verify=verify or words.kinds().checks.get(kind, (Check.ATTESTATION,)),
            actor=actor,
            data_types=data_types,
            permissions=permissions,
        )
        self.draft.outline.append(clause)
        self.bare = None
        return clause

    def _permission(self, name: str, purpose: str, clause: str, *, in_a_table: bool = False) -> None:
        known = self.draft.permissions.get(name)
        if known is None:
            self.draft.permissions[name] = DraftPermission(name, purpose, [clause])
            return
        known.clauses.append(clause)
        if in_a_table:
            known.purpose = purpose

    # Rows of SDKs

    def _row(self, fields: dict[str, str], text: str, place: Place, *, whole: bool = False) -> None:
        """Make rows of what the fields say. With `whole` the data stand in a sentence, not in a cell of their own."""
        section = self.outline.current
        resolved = resolve(fields, section.title)
        called = _title(fields.get("name", "") if not whole else text)
        for number, row in enumerate(resolved.rows):
            clause = self._clause(
                section,
                text if number == 0 else shortened(text, _CELL_SIGNS),
                ClauseKind.SDK,
                actor=(f"sdk:{row.sdk}",) if row.sdk else (),
                verify=None if row.sdk else (Check.ATTESTATION,),
                data_types=row.data_types,
                permissions=row.permissions,
                title=called + (f" ({number + 1})" if number else ""),
            )
            self.draft.rows.append(DraftRow(clause.id, row, called))
        if not resolved.rows[0].sdk:
            self._unread(place, text, _NO_SDK)
        for part in () if whole else resolved.not_understood:
            self._unread(place, part, _NO_DATA)
        if not whole and not fields.get("data") and not resolved.rows[0].data_types:
            self._unread(place, text, _NO_DATA)

    def _is_about_sdks(self) -> bool:
        return self.outline.current.kind is ClauseKind.SDK

    # Tables

    def _table(self, table: Table) -> None:
        head_at, fields = _head_of(table)
        if fields is None:
            self._table_without_head(table)
            return
        head = table.rows[head_at]
        self.draft.heads.append(" | ".join(_texts(head)))
        for row in table.rows[:head_at]:
            if sum(field_of(cell.text) is not None for cell in row) > 1:
                self.draft.heads.append(" | ".join(_texts(row)))
            else:
                self._loose(row)
        seen: set[Cell] = set()
        context = ""
        for row in table.rows[head_at + 1 :]:
            texts = _texts(row)
            if texts == _texts(head) or not texts:
                continue
            if len({id(cell) for cell in row}) == 1 and len(row) > 1:  # a heading over the rows below it
                context = texts[0]
                self.draft.heads.append(context)
                continue
            values: dict[str, str] = {"type": context} if context else {}
            for name, cell in zip(fields, row, strict=True):
                if name and cell.text and cell.text not in values.get(name, "").split("\n"):
                    values[name] = f"{values[name]}\n{cell.text}" if values.get(name) else cell.text
            said = _said(head, row, seen)
            self._table_row(frozenset(filter(None, fields)), values, said, row[0].place)

    def _table_row(self, fields: frozenset[str], values: dict[str, str], said: str, place: Place) -> None:
        if "name" in fields:
            self._row(values, said, place)
        elif "permission" in fields:
            self._permission_row(values, said, place)
        else:
            self._state(self.outline.current, said, place, data=values.get("data"))

    def _permission_row(self, values: dict[str, str], said: str, place: Place) -> None:
        names = permissions_in(values.get("permission", ""))
        if not names:
            self._unread(place, said, _NO_PERMISSION)
            return
        clause = self._clause(self.outline.current, said, ClauseKind.COLLECTION, permissions=names)
        purpose = shortened(" ".join((values.get("purpose") or values.get("type") or said).split()))
        for name in names:
            self._permission(name, purpose, clause.id, in_a_table=True)

    def _table_without_head(self, table: Table) -> None:
        """One whose first column has the labels is read as lines under labels; of any other each row is a statement."""
        labels = [field_of(row[0].text) for row in table.rows]
        if sum(label is not None for label in labels) > 1 and _ROW_FIELDS & set(labels):
            for row in table.rows:
                self._labelled_row(row)
            self._close_record()
            return
        for row in table.rows:
            self._loose(row)

    def _labelled_row(self, row: Sequence[Cell]) -> None:
        name = field_of(row[0].text)
        value = "\n".join(_texts(row)[1:])
        if name is None:
            self._close_record()
            self._loose(row)
            return
        if name == "name" or self.record is None:
            self._close_record()
            self.record = _Record(place=row[0].place)
        self.record.add(name, value)
        self.record.lines.append(f"{row[0].text}：{value}")

    def _loose(self, row: Sequence[Cell]) -> None:
        if texts := _texts(row):
            self._statement("；".join(texts), row[0].place)

    def _unread(self, place: Place, text: str, why: Text) -> None:
        self.bare = None
        self.draft.unread.append(Unread(place, text, why))


def _head_of(table: Table) -> tuple[int, list[str | None] | None]:
    """Which row has the names of the columns, and what each column gives; None where no row has them.

    Of a head in two rows the one that says more: above it merged cells say what several columns have in common.
    """
    rows = [[field_of(cell.text) if cell.text else None for cell in row] for row in table.rows[:3]]
    for fields in rows:
        found = set(fields)
        if "name" not in found and "company" in found and "data" in found:
            fields[fields.index("company")] = "name"
        if "name" not in found and "permission" not in found and "permissions" in found and "purpose" in found:
            fields[fields.index("permissions")] = "permission"
    heads = [index for index, fields in enumerate(rows) if _is_a_head(set(fields))]
    if not any("name" in rows[each] or "permission" in rows[each] for each in heads):
        in_two = _head_in_two_rows(rows)
        if in_two or not heads:
            return in_two or (0, None)
    index = max(heads, key=lambda each: ("name" in rows[each] or "permission" in rows[each], -each))
    return index, rows[index]


def _head_in_two_rows(rows: Sequence[Sequence[str | None]]) -> tuple[int, list[str | None]] | None:
    """A head whose first row names some columns, and its second the others, below what these have in common."""
    for index, (upper, lower) in enumerate(pairwise(rows), 1):
        both = [below or above for above, below in zip(upper, lower, strict=True)]
        if "name" in upper and sum(each is not None for each in lower) > 1 and _is_a_head(set(both)):
            return index, both
    return None


def _is_a_head(found: set[str | None]) -> bool:
    of_sdks = "name" in found and found & _ROW_FIELDS
    of_permissions = "permission" in found and found & {"purpose", "type"}
    return bool(of_sdks or of_permissions or ("data" in found and found & {"purpose", "type"}))


def _said(head: Sequence[Cell], row: Sequence[Cell], seen: set[Cell]) -> str:
    """A row as words: each cell once, after the name of its column; one that an earlier row had, in short."""
    parts = []
    for number, (title, cell) in enumerate(zip(head, row, strict=True)):
        if not cell.text or (number and cell is row[number - 1]):
            continue
        text = shortened(cell.text, _CELL_SIGNS) if cell in seen else cell.text
        seen.add(cell)
        parts.append(f"{title.text}：{text}" if title.text else text)
    return "；".join(parts)


def _texts(row: Sequence[Cell]) -> list[str]:
    return [cell.text for number, cell in enumerate(row) if cell.text and not (number and cell is row[number - 1])]


def _permissions_of(text: str) -> tuple[str, ...]:
    """The permissions that a statement names and does not deny: before the word itself, in the same breath."""
    if "权限" not in text and "ermission" not in text:
        return ()
    asked = "\n".join(undenied(sentence) for sentence in _SENTENCE.split(fold(text)))
    return tuple(dict.fromkeys(name for part in _breaths(asked) for name in permissions_in(part)))


def _breaths(text: str) -> Iterator[str]:
    for part in _BREATH.split(text):
        before, word, _ = part.replace("ermission", "权限").rpartition("权限")
        if word:
            yield before


def _without_purposes(text: str) -> str:
    """The same without what the data are for, `用于创建账号` declares no account, and without when they are collected.

    Where nothing else names any, `when you upload your portrait` does.
    """
    text = _BY_OTHERS.sub("", _BY_WHAT_MEANS.sub("", _WHAT_FOR.sub("", text)))
    without = _WHILE.sub("", text)
    return without if declared(without) else text


def _saying_that_it_collects(text: str) -> str:
    """The sentences of a text by which data are declared, items of lists among them."""
    return "\n".join(each for each in _SENTENCE.split(text) if _declares(fold(each)))


def _only_mentioned(text: str) -> str:
    """Those that name kinds of data, and do not say that these are collected: `keep your password safe`."""
    return "\n".join(each for each in _SENTENCE.split(text) if not _declares(fold(each)) and declared(each))


def _declares(folded: str) -> bool:
    if not _SOMEBODY.search(folded):  # an item of a list
        return True
    return any(word in folded for word in words.kinds().declares)


def _title(text: str) -> str:
    bare = unnumbered(text).replace("\n", " ").strip() or text
    head = re.split(r"[：:，,。；;(（]", bare, maxsplit=1)[0].strip()
    return shortened(head or bare, _TITLE_SIGNS)
