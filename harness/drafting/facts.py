"""What a policy says of itself: its title, its dates, its version, who is responsible and how they are reached."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from harness.drafting import words
from harness.drafting.source import fold
from harness.policy import ClauseKind

_FURTHEST = 40  # signs between a label and its date
_LONGEST = 2_000  # signs of a line in which a name or an address is looked for
_LONGEST_TITLE = 60
_MONTHS = [
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
]
_MONTH = "(?P<month>" + "|".join(f"{name[:3]}(?:{name[3:]})?" for name in _MONTHS) + r")\.?"
_DATES = (
    re.compile(r"(?P<year>(?:19|20)\d\d)\s*[年./-]\s*(?P<month>\d{1,2})\s*[月./-]\s*(?P<day>\d{1,2})"),
    re.compile(_MONTH + r"\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>(?:19|20)\d\d)"),
    re.compile(r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\s+" + _MONTH + r",?\s+(?P<year>(?:19|20)\d\d)"),
)
_HAN_DIGITS = str.maketrans("〇零○一二三四五六七八九", "000123456789")
_HAN_DATE = re.compile(
    r"([〇零○一二三四五六七八九]{4})年((?:[一二]?十)?[一二三四五六七八九]?)月((?:[一二三]?十)?[一二三四五六七八九]?)日"
)
_TITLE = re.compile(r"隐私|个人信息(?:保护|处理)|privacy|data protection", re.IGNORECASE)
_COMPANY = re.compile(r"[\u4e00-\u9fff()（）]{2,40}?(?:有限责任公司|股份有限公司|有限公司|集团公司)")
_BEFORE_A_COMPANY = re.compile(r".*(?:由|是|系|指|即|的|我们|公司为|主体为|名称为|者为|方为|[(（](?=[^)）]*$))")
_FIRM = re.compile(
    r"\b[A-Z][\w&'.-]*(?: (?:[A-Z][\w&'.-]*|of|and|&)){0,6},? "
    r"(?:Co\., ?Ltd|Ltd|Limited|Inc|LLC|GmbH|Corporation|Corp|B\.V)\b\.?"
)
_VERSION = re.compile(r"[:：\s]\s*(v?\d{1,4}(?:\.\d{1,6}){0,3})(?![\da-z]|\.\d)", re.IGNORECASE)
_VALUE = re.compile(r"\s*[:：]\s*(\S.{1,80})$")
_A_YEAR = re.compile(r"\s*[:：]?\s*\d{4}")
_FROM_ON = re.compile(_DATES[0].pattern + r"\s*日?\s*(?:起|开始|正式){0,2}\s*(?:生效|施行|实施)")
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_PHONE = re.compile(
    r"(?<![0-9A-Za-z_.@-])(?:\+?86[- ]?)?"
    r"(?:\d{3,4}-\d{3,4}-\d{3,4}|0\d{2,3}-?\d{7,8}|1[3-9]\d{9}|95\d{3,4}|400\d{7})(?![0-9A-Za-z_-])"
)


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a line: of what kind the fact makes it, and whether its date is none that there is."""

    kind: ClauseKind | None = None
    no_date: bool = False


@dataclass(slots=True)
class Facts:
    """What was found so far; "" and None where nothing was."""

    title: str = ""
    operator: str = ""
    updated: date | None = None
    effective: date | None = None
    version: str = ""
    contacts: dict[str, None] = field(default_factory=dict)

    def take_title(self, text: str) -> bool:
        """Whether a line is the title: the first short one that speaks of privacy."""
        if self.title or len(text) > _LONGEST_TITLE or not _TITLE.search(text) or text.endswith(tuple("。，；:：,;")):
            return False
        self.title = text
        return True

    def take(self, text: str, *, operator: bool) -> Taken:
        """Look for facts in a line, the name of whoever is responsible among them where `operator` says so.

        Gives what became of it.
        """
        head = text[:_LONGEST]
        folded = fold(head)
        taken = self._take_labels(head, folded)
        if operator and not self.operator:
            self.operator = _operator(head)
        for found in (*_EMAIL.findall(head), *_PHONE.findall(head)) if len(self.contacts) < 4 else ():
            self.contacts.setdefault(found)
        return taken

    def _take_labels(self, text: str, folded: str) -> Taken:
        taken = Taken()
        for label in _labels().find(folded):
            after = folded[label.end :]
            for meaning in label.meanings:
                if meaning in ("operator", "contact"):
                    said = _VALUE.match(after) if label.start == 0 else None
                    if said and meaning == "operator" and not self.operator:
                        self.operator = text[-len(said[1]) :].strip()
                    kind = ClauseKind.SCOPE if meaning == "operator" else ClauseKind.CONTACT
                    taken = Taken(kind) if said else taken
                elif meaning == "version":
                    said = _VERSION.match(after)
                    self.version = self.version or (said[1] if said else "")
                    taken = Taken(ClauseKind.NOTIFICATION) if said else taken
                elif not getattr(self, meaning):
                    setattr(self, meaning, next(_dates(after), None))
                    if getattr(self, meaning):
                        taken = Taken(ClauseKind.NOTIFICATION)
                    elif _A_YEAR.match(after):
                        return Taken(no_date=True)
        if not self.effective and (said := _FROM_ON.search(folded)):
            self.effective = next(_dates(said[0]), None)
        return taken


def _dates(folded: str) -> Iterator[date]:
    """The first date of a text that there is, within reach of what stands before it."""
    near = _HAN_DATE.sub(_in_figures, folded[: _FURTHEST + 20])
    found = sorted(
        (each for pattern in _DATES for each in pattern.finditer(near)),
        key=lambda each: each.start(),
    )
    for each in found:
        if each.start() > _FURTHEST:
            return
        month = each["month"]
        number = int(month) if month.isdigit() else [name[:3] for name in _MONTHS].index(month[:3]) + 1
        try:
            yield date(int(each["year"]), number, int(each["day"]))
        except ValueError:
            continue


def _in_figures(han: re.Match[str]) -> str:
    """`二〇二六年十一月二十日` as `2026年11月20日`."""
    year, month, day = han.groups()
    return f"{year.translate(_HAN_DIGITS)}年{_number(month)}月{_number(day)}日"


def _number(han: str) -> int:
    tens, ten, ones = han.rpartition("十")
    return 10 * int((tens or "一").translate(_HAN_DIGITS)) * bool(ten) + int((ones or "〇").translate(_HAN_DIGITS))


def _operator(text: str) -> str:
    if found := _COMPANY.search(text):
        return _BEFORE_A_COMPANY.sub("", found[0]) or found[0]
    firm = _FIRM.search(text)
    return firm[0] if firm else ""


@cache
def _labels() -> words.Finder[str]:
    labels = words.labels()
    return words.finder_of(
        {name: getattr(labels, name) for name in ("updated", "effective", "version", "operator", "contact")}
    )
