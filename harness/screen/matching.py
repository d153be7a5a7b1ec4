"""How far a text on the screen is the text that is wanted."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import cache
from importlib.resources import files

import msgspec

from harness.screen.folding import fold, letters, unquoted


class Grade(IntEnum):
    """From nothing in common to the same; the higher, the surer."""

    NONE = 0
    CONTRARY = 1  # says it, negated
    ALIKE = 2  # holds its letters in another word, put off, asked for or negated from afar: nobody can tell
    BOTH = 3  # says it and its contrary: a tap on it may mean either
    MENTION = 4  # says it, and goes on to name a document: to tap it opens the document
    PART = 5  # says it in whole words, not negated
    EXACT = 6


class Words(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The words of one language, see words.yaml."""

    language: str
    reach: int
    negations: tuple[str, ...]
    contraction: str = ""
    after: tuple[str, ...]
    delays: tuple[str, ...]
    delays_first: tuple[str, ...] = ()
    asks: tuple[str, ...]
    signs: tuple[str, ...] = ()
    not_negating: tuple[str, ...]
    conjunctions: tuple[str, ...]
    documents: tuple[str, ...]
    consents: tuple[str, ...]
    source: str


_CLAUSE = re.compile(r"[。．.,;:!?()\[\]《》〈〉、|/\n]")  # what ends a stretch that a negation governs
_PAUSE = re.compile(r"[,:(\[《〈、|/]|\.{2,}")  # of a clause that goes on, or is two labels: 不/同意, Don't: agree
_SENTENCE = re.compile(r"[。;!?\n]|(?<!\.)\.(?!\.)")
_LOOKS_BACK = 8  # a text in which longer words hold the wanted one more often is no label
_IN_A_WORD = re.compile(r"[^\W_\u0e00-\u0eff\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_INSERTED = re.compile(r"\([^()]*\)")  # I do not (yet) agree
_ENDING = re.compile("[\u3041-\u309f]")  # of a Japanese word, which may negate it: 同意しない
_TITLE = re.compile(r"[《〈]")
_TITLE_END = re.compile(r"[》〉]")
_END = " .,;:!?。、…\"'()>›»→*"


def grade(shown: str, wanted: str) -> Grade:
    """Compare a text on the screen with the one wanted; the best of all places where it stands counts.

    Where another place says the contrary, as where a framework merges two buttons into one node, it says both; in
    brackets it is a remark: 同意并继续（不同意将退出）.
    """
    shown = _in_words(shown, wanted)
    text, part = fold(shown), unquoted(fold(wanted))
    if not part:
        return Grade.NONE  # signs that draw nothing, or quotes around nothing, stand nowhere
    grades = _grades(text, part)
    if grades == {Grade.CONTRARY} and any(max(_grades(fold(line), part)) >= Grade.BOTH for line in shown.splitlines()):
        return Grade.ALIKE  # two labels that stand one below the other, or one that is broken: 取消 / 同意
    best = max(grades)
    says_both = best > Grade.BOTH and Grade.CONTRARY in grades & _grades(_INSERTED.sub(" ", text), part)
    return Grade.BOTH if says_both else best


def leaves_open(label: str) -> bool:
    """Whether a label is a negation that wants a verb, which may be the next label: 暂不, I do not."""
    text = fold(label)
    english, chinese = words()
    said = letters(text)
    particles = tuple(each for each in chinese.negations if len(each) == 1)
    is_chinese = said.endswith(particles) and len(said) <= chinese.reach and not said.endswith(chinese.not_negating)
    last = text.rpartition(" ")[2]
    return is_chinese or last == "not" or last.endswith(english.contraction)


def _in_words(shown: str, wanted: str) -> str:
    """A text whose pictures that say no are the word; as it is where such a picture is wanted."""
    for sign in words()[0].signs:
        if sign not in wanted:
            shown = shown.replace(sign, " no ")
    return shown


def _grades(text: str, part: str) -> set[Grade]:
    """Those of each place where a folded text holds another; of the whole where it holds it nowhere as it is."""
    if unquoted(text) == part:
        return {Grade.EXACT}
    places = [match.start() for match in re.finditer(f"(?={re.escape(part)})", text)]
    if not places:
        return {Grade.ALIKE if letters(part) in letters(text) else Grade.NONE}
    return {_grade_at(text, start, start + len(part)) for start in places}


def _grade_at(text: str, start: int, end: int) -> Grade:
    if _negated(text[:start], text[start:end], text[end:]):
        return Grade.CONTRARY
    if not _whole_words(text, start, end) or _put_off(text[:start], text[start:end], text[end:]):
        return Grade.ALIKE
    if _negated_perhaps(text[:start], text[start:end]) or _asked(text[:start], text[start:end]):
        return Grade.ALIKE
    return Grade.MENTION if _names_a_document(text[:start], text[start:end], text[end:]) else Grade.PART


def _whole_words(text: str, start: int, end: int) -> bool:
    """Whether no Latin word or number is cut through, nor a Japanese one; Chinese has no marks between words."""
    if text[end - 1] > "\u2e80" and _ENDING.match(text[end : end + 1]):
        return False
    cut = ((start, start - 1), (end - 1, end))
    return not any(_is_in_a_word(text, inside) and _is_in_a_word(text, outside) for inside, outside in cut)


def _is_in_a_word(text: str, at: int) -> bool:
    return 0 <= at < len(text) and _IN_A_WORD.match(text[at]) is not None


def _negated(before: str, wanted: str, after: str) -> bool:
    """Whether a negation stands within reach before, in the same clause, or is all that follows."""
    clause = _clause(before, wanted)
    english, chinese = words()
    if not wanted.endswith((*english.consents, *chinese.consents)):
        clause = _joined().split(clause)[-1]  # what is consented to twice, or not, is one: "do not read and agree"
    return (
        _negated_in_english(clause, english, english.reach)
        or _negated_in_chinese(clause, chinese, chinese.reach)
        or _is_all_that_follows(after, (*english.after, *chinese.after))
    )


def _negated_perhaps(before: str, wanted: str) -> bool:
    """Whether a negation stands in the same clause out of reach of a consent, or in front of a pause before it.

    "I can't bring myself ever to agree", 暂不（同意）.
    """
    clause = _joined().split(_clause(before, wanted))[-1]
    english, chinese = words()
    if not wanted.endswith((*english.consents, *chinese.consents)):
        return False
    if any(map(_only_negates, _PAUSE.split(_SENTENCE.split(_since(before, wanted))[-1])[:-1])):
        return True
    return _negated_in_english(clause, english, len(clause)) or _negated_in_chinese(clause, chinese, len(clause))


def _only_negates(clause: str) -> bool:
    english, chinese = words()
    said = letters(clause)
    is_chinese = said.startswith(chinese.negations) and len(said) <= chinese.reach
    return (
        leaves_open(clause)
        or (is_chinese and not said.startswith(chinese.not_negating))
        or clause.strip()
        in (
            *english.negations,
            *english.after,
            *english.delays,
        )
    )


def _put_off(before: str, wanted: str, after: str) -> bool:
    """Whether it is said of another time: 稍后同意, Agree later."""
    clause = _clause(before, wanted)
    english, chinese = words()
    said = letters(clause)
    return (
        any(delay in said[-chinese.reach - len(delay) :] for delay in chinese.delays)
        or any(said.startswith(delay) and len(said) <= chinese.reach + len(delay) for delay in chinese.delays_first)
        or any(re.search(rf"\b{delay}\b", clause) for delay in english.delays)
        or _is_all_that_follows(after, (*english.delays, *chinese.delays))
    )


def _asked(before: str, wanted: str) -> bool:
    """Whether a consent is asked for or supposed, and not given: 是否同意, Do you agree."""
    clause = _clause(before, wanted)
    english, chinese = words()
    if not wanted.endswith((*english.consents, *chinese.consents)):
        return False
    spoken = f" {clause.rstrip()}"
    return letters(clause).endswith(chinese.asks) or spoken.endswith(tuple(f" {each}" for each in english.asks))


def _clause(before: str, wanted: str) -> str:
    """What stands before in the same clause, without what is inserted in brackets.

    A negation turns round what comes next: in 不同意 同意 only the first.
    """
    return _CLAUSE.split(_since(before, wanted))[-1]


def _since(before: str, wanted: str) -> str:
    """What stands before, since the wanted words stood there already: as words, not the "on" of "don't"."""
    said = _INSERTED.sub(" ", before)
    start = len(said)
    for _ in range(_LOOKS_BACK):
        start = said.rfind(wanted, 0, start + len(wanted) - 1)
        if start < 0:
            break
        if _whole_words(said, start, start + len(wanted)):
            return said[start + len(wanted) :]
    return said


def _is_all_that_follows(after: str, phrases: tuple[str, ...]) -> bool:
    rest = letters(after.strip(_END + "-(")) if after.strip(_END + "-(") else ""
    return rest in map(letters, phrases)


def _negated_in_english(clause: str, words: Words, reach: int) -> bool:
    for harmless in words.not_negating:
        clause = clause.replace(harmless, " ")
    spoken = re.findall(r"[a-z0-9]+(?:'[a-z]+)?", clause)
    for number in (1, 2, 3):  # the longest negation has three words: log out of
        near = spoken[-reach - number :]
        phrases = {" ".join(near[i : i + number]) for i in range(len(near) - number + 1)}
        if phrases & set(words.negations):
            return True
    return any(word.endswith(words.contraction) for word in spoken[-reach - 1 :])


def _negated_in_chinese(clause: str, words: Words, reach: int) -> bool:
    for harmless in words.not_negating:
        clause = clause.replace(harmless, "的" * len(harmless))  # as long, and negates nothing
    said = "".join(each for each in clause if each.isalnum())
    return any(negation in said[-reach - len(negation) :] for negation in words.negations)


def _names_a_document(before: str, wanted: str, after: str) -> bool:
    """Whether what follows is the name of a document, up to the end: 同意《隐私政策》, Agree to the Terms of Use."""
    rest = after.rstrip(_END)
    if len(_TITLE.findall(before)) > len(_TITLE_END.findall(before)):  # the wanted text stands in a title itself
        return False
    if _TITLE_END.search(rest[-1:]) and _TITLE.search(rest):
        return True
    return any(
        rest.endswith(language.documents) and wanted.endswith(language.consents) and rest.strip()
        for language in words()
    )


@cache
def _joined() -> re.Pattern[str]:
    english, chinese = words()
    return re.compile("|".join((*(rf"(?<!\w){each}(?!\w)" for each in english.conjunctions), *chinese.conjunctions)))


@cache
def words() -> tuple[Words, Words]:
    """English and Chinese."""
    text = files(__package__).joinpath("words.yaml").read_bytes()
    english, chinese = msgspec.yaml.decode(text, type=list[Words])
    return english, chinese
