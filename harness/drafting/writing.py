"""Writes a draft as a policy file. What a person has to look at stands in its comments, each at its place."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from harness.drafting.draft import Draft, DraftFunction, DraftPermission, DraftRow, Heading, Statement
from harness.policy import ClauseKind
from harness.text import Text

_COMPLETE = Text(zh="待补充", en="to complete")
_HEAD = (
    Text(
        zh="由 `harness policy import` 从政策文本生成的初稿，须由人核对：",
        en="A first draft that `harness policy import` made of a policy's text, for a person to go through:",
    ),
    Text(
        zh="- 标有“待补充”的地方要填写；信息类型、权限、必要性和检验方式要逐项核对；",
        en="- fill in what is marked `to complete`; check data types, permissions, necessity and `verify` one by one;",
    ),
    Text(
        zh="- paraphrase 目前是政策原文，请改为自己的转述；",
        en="- `paraphrase` has the text's own words so far: put them in yours;",
    ),
    Text(
        zh="- 末尾列出的各节（sharing、storage、retention、rights、minors、notices）还要按条款填写；",
        en="- write sharing, storage, retention, rights, minors and notices, by the clauses that the end lists;",
    ),
    Text(zh="- 没有读懂的内容列在文件末尾。", en="- what was not understood stands at the end of the file."),
)
_UNKNOWN = Text(
    zh="目录中没有下列 SDK：请在政策旁的 sdks.yaml 中补充，把编号写在 sdk 处，再去掉这些行前的 #：",
    en="The catalogue does not have these SDKs: add each to sdks.yaml beside the policy, give its id, take the # away:",
)
_NOT_DRAFTED = Text(
    zh="没有起草的各节，以及与之有关的条款：", en="Sections that are not drafted, and the clauses that speak of them:"
)
_BY_HAND = {
    "sharing": ClauseKind.SHARING,
    "storage": ClauseKind.STORAGE,
    "retention": ClauseKind.RETENTION,
    "rights": ClauseKind.RIGHTS,
    "minors": ClauseKind.MINORS,
    "notices": ClauseKind.NOTIFICATION,
}
_PLACE = "to_complete"
_PACKAGE = "com.example.to_complete"
_NOT_AN_ID = re.compile(r"[^A-Za-z0-9_.-]+")


def as_policy_file(draft: Draft, source: str, *, say: Callable[[Text], str], packages: tuple[str, ...] = ()) -> str:
    """Give the YAML; `source` is what the text is called, `packages` the app's own, `say` chooses the language."""
    return "\n".join([*_Writer(draft, say).lines(source, packages), ""])


class _Writer:
    def __init__(self, draft: Draft, say: Callable[[Text], str]) -> None:
        self.draft = draft
        self.say = say

    def lines(self, source: str, packages: tuple[str, ...]) -> Iterator[str]:
        for each in _HEAD:
            yield f"# {self.say(each)}"
        yield from self._facts(source, packages)
        yield from self._list("functions", map(_function, self.draft.functions))
        for head in self.draft.heads:
            yield self._comment(Text(zh="表头", en="head of a table"), head)
        yield from self._list("sdks", (_row(each) for each in self.draft.rows if each.declared.sdk))
        yield from self._unknown([each for each in self.draft.rows if not each.declared.sdk])
        yield from self._list("permissions", map(_permission, self.draft.permissions.values()))
        if self.draft.statements:
            yield "clauses:"
        else:
            yield f"clauses: []  # {self.say(_COMPLETE)}"
        for part in self.draft.outline:
            if isinstance(part, Heading):
                yield f"  # {_one_line(part.text)}"
            else:
                yield from _item(_clause(part))
        yield from self._not_drafted()
        if self.draft.unread:
            yield f"# {self.say(Text(zh='没有读懂的内容：', en='Not understood:'))}"
        for unread in self.draft.unread:
            where, why = self.say(unread.place.text), self.say(unread.why)
            yield f"# - {where}{self.say(Text(zh='，', en=', '))}{why}: {_one_line(unread.words)}"

    def _not_drafted(self) -> Iterator[str]:
        """Sections of a policy file that a person writes, each with the clauses that speak of it."""
        yield f"# {self.say(_NOT_DRAFTED)}"
        for section, kind in _BY_HAND.items():
            clauses = ", ".join(each.id for each in self.draft.statements if each.kind is kind)
            yield f"# - {section}: {clauses or '-'}"

    def _unknown(self, rows: Sequence[DraftRow]) -> Iterator[str]:
        """Rows of SDKs that the catalogue does not have: each as it will be, once somebody has added the SDK."""
        if rows:
            yield f"  # {self.say(_UNKNOWN)}"
        for each in rows:
            yield f"  # {_one_line(each.name)}:"
            yield from (f"  # {line}" for line in _item({**_row(each), "sdk": _PLACE}))

    def _facts(self, source: str, packages: tuple[str, ...]) -> Iterator[str]:
        facts = self.draft.facts
        stem = _NOT_AN_ID.sub("-", source.replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0]).strip("-._")
        yield f"policy: {_quoted(stem or 'draft')}"
        yield self._or_open("title", _quoted(facts.title) if facts.title else "")
        yield self._or_open("operator", _quoted(facts.operator) if facts.operator else "")
        yield self._or_open("updated", str(facts.updated or ""))
        if facts.effective:
            yield f"effective: {facts.effective}"
        else:
            yield f"# effective: {self.say(_COMPLETE)}"
        if facts.version:
            yield f"version: {_quoted(facts.version)}"
        if facts.contacts:
            yield f"contact: {_quoted(', '.join(facts.contacts))}"
        else:
            yield f"# contact: {self.say(_COMPLETE)}"
        yield f"source: {_quoted(source)}"
        yield "first_party:"
        if packages:
            yield f"  packages: {_flow(packages)}"
        else:
            yield f"  packages: [{_PACKAGE}]  # {self.say(_COMPLETE)}"
        yield f"  hosts: []  # {self.say(_COMPLETE)}"

    def _or_open(self, field: str, value: str) -> str:
        """A field that the file must have: without its value the product says that it is missing, and where."""
        return f"{field}: {value}" if value else f"{field}:  # {self.say(_COMPLETE)}"

    def _comment(self, what: Text, words: str) -> str:
        return f"# {self.say(what)}: {_one_line(words)}"

    def _list(self, section: str, items: Iterable[dict[str, str]]) -> Iterator[str]:
        found = [line for item in items for line in _item(item)]
        yield f"{section}:" if found else f"{section}: []"
        yield from found


def _function(each: DraftFunction) -> dict[str, str]:
    return {
        "id": _quoted(each.id),
        "name": _quoted(each.name),
        "clauses": _flow((each.clause,)),
        "necessity": each.necessity.value,
        "data_types": _flow(each.data_types),
        "permissions": _flow(each.permissions),
    }


def _row(each: DraftRow) -> dict[str, str]:
    row = each.declared
    return {
        "sdk": _quoted(row.sdk),
        "clause": _quoted(each.clause),
        "purpose": _quoted(row.purpose or "?"),
        "data_types": _flow(row.data_types) or "[]",
        "permissions": _flow(row.permissions),
        "link": _quoted(row.link) if row.link else "",
    }


def _permission(each: DraftPermission) -> dict[str, str]:
    return {"name": each.name, "purpose": _quoted(each.purpose), "clauses": _flow(dict.fromkeys(each.clauses))}


def _clause(each: Statement) -> dict[str, str]:
    return {
        "id": _quoted(each.id),
        "section": _quoted(each.section),
        "title": _quoted(each.title),
        "paraphrase": _quoted(each.words),
        "kind": each.kind.value,
        "actor": _flow(each.actor),
        "data_types": _flow(each.data_types),
        "permissions": _flow(each.permissions),
        "verify": _flow(check.value for check in each.verify),
    }


def _item(fields: dict[str, str]) -> Iterator[str]:
    """A mapping of a list; what is empty is left out."""
    sign = "-"
    for name, value in fields.items():
        if value:
            yield f"  {sign} {name}: {value}"
            sign = " "


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _flow(values: Iterable[str]) -> str:
    listed = ", ".join(map(_quoted, values))
    return f"[{listed}]" if listed else ""


def _one_line(text: str) -> str:
    return text.replace("\n", " / ")
