"""What reads as language or as a known structure, and how many bytes of a text do not.

Words are told from coded bytes by how they are built: letters in runs of one case, with vowels among them. Known
structures are numbers, times, versions, addresses, and UUIDs that say that they are random or made of the time.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise
from string import ascii_lowercase
from typing import NamedTuple

import yaml

_MANY_SHORT = 20  # characters of short words that mix cases and digits: fewer are names and abbreviations
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_STRUCTURE = re.compile(
    r"(?=[\da-fA-F]*+[:-])(?i:"  # each begins with digits up to such a sign: most places are passed by at once
    r"[0-9a-f]{8}-[0-9a-f]{4}-[1467][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"  # UUIDs of versions 1, 4, 6 and 7
    r"|\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?"
    r"|(?<![0-9A-Za-z])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![0-9A-Za-z:-])"
    r"|(?<![0-9A-Za-z])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{1,4}(?![0-9A-Za-z:])"
    r")"
)
_UUID = re.compile(r"[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}")
_SHORT = 64  # bytes of what is remembered
_LONG = 24  # characters of a run that may be base64 with its own signs
_LONG_RUN = re.compile(r"[A-Za-z0-9+/_=-]{24,}")
_SHORT_RUN = re.compile(r"(?<![A-Za-z0-9+/_=-])[A-Za-z0-9+/_=-]{11,23}(?![A-Za-z0-9+/_=-])")
_SIGNED = re.compile(r"(?=.*[+/_-])(?=.*[a-z])(?=.*[A-Z])")
_LONG_WORDS = 8  # characters
_LONG_WORD = re.compile(r"[A-Za-z0-9]{8,}")
_SHORT_WORD = re.compile(r"(?<![A-Za-z0-9])[A-Za-z0-9]{3,7}(?![A-Za-z0-9])")
_WORD = re.compile(r"[A-Za-z0-9]+")
_PIECE = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[A-Z]|\d+")
_CONSONANTS = re.compile(r"[bcdfghjklmnpqrstvwxz]{6,}")
_VOWEL = re.compile(r"[aeiouy]")
_PAIR = re.compile(r"[0-9A-Fa-f]{2}")
_BYTES = re.compile(r"(?<![0-9A-Za-z])[0-9A-Fa-f]{2}([:\-., ])[0-9A-Fa-f]{2}(?:\1[0-9A-Fa-f]{2}){10,}(?![0-9A-Za-z])")
_HEX = re.compile(r"[0-9a-f]+|[0-9A-F]+")
_DIGITS = re.compile(r"\d+")
_WIDE_NUMBERS = re.compile(r"(?<![\w.])-?\d{7,20}(?![\w.])")
_SIGNS = re.compile(r"[!-/:-@\[-`{-~]")
_STRETCH = re.compile(r"[!-~]{24,}")
_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
_YEARS = (1_262_304_000, 2_145_916_800)  # 2010 to 2038, in seconds
_PER_SECOND = (1, 1_000, 1_000_000, 1_000_000_000)
_EVEN = 6  # the digit of a pair that is as frequent as by chance
_MANY_PAIRS = 8
_SHORT_PIECES = 2.6  # letters of one case, or digits, in a piece: words and names of programs have more
_LONG_NUMBER = 18  # digits: of fewer no 8 bytes are made
_MILLISECONDS, _NANOSECONDS = 13, 19  # digits of a time of these decades
_DATED = re.compile(r"20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d[0-5]\d")
_LONGEST_WORD = 64  # characters: no language and no program has longer ones
_MANY_NUMBERS = 16
_COMMON_ROWS = (("gb2312", 0xFF), ("big5", 0xC9), ("shift_jis", 0x98))  # and the lead byte where rare ones begin
# The characters that modern Chinese uses most, by the public frequency lists: about half of any running text.
_FREQUENT = frozenset(
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事"
    "成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此"
    "已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代"
    "内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安"
    "少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光"
    "放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔证号"
    "请登录密码用户城深圳省县街道姓李刘陈杨黄赵吴周徐孙朱林郭何广州京沪您服务器错误成功失败设备版本更新网络连接加载页按钮"
)


class Noise(NamedTuple):
    """A stretch that reads as nothing, and about how many bytes it can carry."""

    token: bytes
    size: int
    unread: str = ""  # why a form that was recognised could not be opened to its end


def is_text(data: bytes) -> bool:
    """Whether bytes are text: UTF-8 without control characters, written in letters and signs that can be shown."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return False
    if data.isascii():
        return _CONTROL.search(text) is None
    if _CONTROL.search(text):
        return False
    wide = [character for character in text if character > "\x7f"]
    strange = sum(not _is_shown(character) for character in wide)
    if strange > len(wide) * 0.05:
        return False
    return _is_written(wide)


def _is_shown(character: str) -> bool:
    return character.isprintable() or character in "\u3000\u200b\u200c\u200d\ufeff\ue000" or character.isspace()


def _is_written(wide: list[str]) -> bool:
    """Whether characters beyond ASCII are of the scripts that people write, and Chinese ones such as they write."""
    han = [character for character in wide if _HAN.match(character)]
    if len(han) >= 3 and sum(_is_common(character) for character in han) < len(han) * 0.8:
        return False
    if len(han) >= 64 and sum(character in _FREQUENT for character in han) < len(han) * 0.1:
        return False
    rows = {ord(character) >> 8 for character in wide if not _HAN.match(character) and character.isalpha()}
    hangul = sum(0xAC <= row <= 0xD7 for row in rows)
    # A text is written in a script or two; random characters come from all of them.
    return len(rows) - hangul <= 8


@lru_cache(maxsize=8192)
def _is_common(character: str) -> bool:
    """Whether a Chinese character is one of GB 2312, or of the first plane of Big5 or JIS X 0208."""
    for charset, first_rare in _COMMON_ROWS:
        try:
            coded = character.encode(charset)
        except UnicodeEncodeError:
            continue
        if coded[0] < first_rare:
            return True
    return False


def is_timestamp(number: int) -> bool:
    """Whether a number is a time of these decades in seconds, milli-, micro- or nanoseconds."""
    return any(_YEARS[0] * scale <= number <= _YEARS[1] * scale for scale in _PER_SECOND)


def noise(data: bytes) -> tuple[Noise, ...]:
    """The stretches of a text that read as nothing."""
    if len(data) < _LONG and data.isalnum():  # a word or a number: all else that is looked for has signs in it
        size = _coded(data.decode()) if len(data) >= _LONG_WORDS else 0
        return (Noise(data, size),) if size else ()
    return _noise_of_short(data) if len(data) <= _SHORT else tuple(_noise(data))


def _noise(data: bytes) -> list[Noise]:
    whole = text = data.decode("utf-8", "replace")
    if "-" in text or ":" in text:
        text = _STRUCTURE.sub(" ", text)
    found = [Noise(each.encode(), 16) for each in _UUID.findall(text)]
    text = _UUID.sub(" ", text) if found else text
    found += [*_scattered_numbers(text), *_of_many_signs(text), *_bytes_in_a_row(whole)]
    if runs := {run: size for run in _LONG_RUN.findall(text) if (size := _coded_run(run))}:
        found += (Noise(run.encode(), size) for run, size in runs.items())
        text = _LONG_RUN.sub(lambda run: " " if run[0] in runs else run[0], text)
    if short := {run for run in _SHORT_RUN.findall(text) if _is_short_code(run)}:
        found += (Noise(run.encode(), len(run) * 3 // 4) for run in sorted(short))
        text = _SHORT_RUN.sub(lambda run: " " if run[0] in short else run[0], text)
    found += (Noise(word.encode(), size) for word in _LONG_WORD.findall(text) if (size := _coded(word)))
    if len(text) > _MANY_SHORT and (irregular := [word for word in _SHORT_WORD.findall(text) if _is_irregular(word)]):
        size = sum(map(len, irregular))
        if size > _MANY_SHORT and size * 2 > sum(character.isalnum() for character in text):
            found.append(Noise("".join(irregular).encode(), size * 3 // 4))
    return found


@lru_cache(maxsize=32_768)
def _noise_of_short(data: bytes) -> tuple[Noise, ...]:
    """What an app says in short comes again and again."""
    return tuple(_noise(data))


def _coded_run(run: str) -> int:
    """Bytes in a long run that is base64 with its own signs in it; 0 for words joined by the same signs."""
    pieces = _PIECE.findall(run)
    letters = sum(map(len, pieces))
    words = _WORD.findall(run)
    if _HEX.fullmatch(run) or len(words) * 4 > len(run):
        return 0
    return len(run) * 3 // 4 if letters and letters < 2.6 * len(pieces) and not _DIGITS.fullmatch(run) else 0


@lru_cache(maxsize=65_536)
def _is_short_code(run: str) -> bool:
    """Whether a run of 8 bytes and more is base64, whose own signs leave words too short to tell."""
    words = [word for word in _WORD.findall(run) if len(word) > 2]
    irregular = sum(len(word) for word in words if len(word) < _SHORT_PIECES * len(_PIECE.findall(word)))
    return _SIGNED.match(run) is not None and irregular * 2 > sum(map(len, words))


@lru_cache(maxsize=65_536)
def _is_irregular(word: str) -> bool:
    """Whether a short word mixes cases and digits as coded bytes do."""
    return len(word) < 2.4 * len(_PIECE.findall(word)) and not _DIGITS.fullmatch(word)


@lru_cache(maxsize=65_536)
def _coded(word: str) -> int:
    """How many bytes a long word carries that is no word of a language; 0 for one that is."""
    if word.isdecimal():
        return _coded_number(word)
    if _HEX.fullmatch(word) and not word.isalpha():
        return len(word) // 2
    if len(word) >= _LONGEST_WORD:
        return len(word) * 5 // 8
    pieces = _PIECE.findall(word)
    if len(word) < (3.2 if len(word) >= 16 else 2.5) * len(pieces):
        return len(word) * 3 // 4
    if len(word) >= 16 and _is_made_of_rare_pairs(word.lower()):
        return len(word) * 5 // 8
    if len(word) >= 24 and _has_few_vowels("".join(piece for piece in pieces if piece.isalpha())):
        return len(word) * 5 // 8
    strange = sum(len(piece) for piece in pieces if len(piece) >= 8 and _is_unpronounceable(piece.lower()))
    return strange * 5 // 8 if strange * 2 > len(word) else 0


def _coded_number(digits: str) -> int:
    """Bytes in a number that is longer than what is counted or measured; what begins as a time has the rest."""
    digits = digits.lstrip("0")
    if len(digits) < _LONG_NUMBER or (len(digits) <= _NANOSECONDS and is_timestamp(int(digits))):
        return 0
    if dated := _DATED.match(digits):
        digits = digits[dated.end() :]
    elif len(digits) == _LONG_NUMBER and is_timestamp(int(digits[:_MILLISECONDS])):
        digits = digits[_MILLISECONDS:]
    return math.ceil(len(digits) * math.log2(10) / 8)


def _is_unpronounceable(piece: str) -> bool:
    if piece.isdigit():
        return False
    if _CONSONANTS.search(piece):
        return True
    return len(_VOWEL.findall(piece)) < len(piece) * 0.2 or len(piece) >= 48


def _is_made_of_rare_pairs(word: str) -> bool:
    """Whether the letters follow one another as in no language: of digits between them nothing is known."""
    weights = [weight for pair in pairwise(word) if (weight := _pairs().get(pair)) is not None]
    return len(weights) >= _MANY_PAIRS and sum(weights) < -0.2 * len(weights)


@cache
def _pairs() -> dict[tuple[str, str], int]:
    """How much more often than by chance a letter follows another one, as a power of two."""
    text = files("harness.values").joinpath("letter_pairs.yaml").read_text(encoding="utf-8")
    rows = yaml.safe_load(text)["pairs"]
    return {
        (first, second): int(weight) - _EVEN
        for first, row in rows.items()
        for second, weight in zip(ascii_lowercase, row, strict=True)
    }


def _has_few_vowels(letters: str) -> bool:
    """A language has two vowels in five letters, random letters one."""
    return len(_VOWEL.findall(letters.lower())) < len(letters) * 0.29


def _scattered_numbers(text: str) -> Iterator[Noise]:
    """Large numbers in a row that are no times, no series and no ids of one kind."""
    written = _WIDE_NUMBERS.findall(text)
    numbers = [number for number in dict.fromkeys(written) if not is_timestamp(abs(int(number)))]
    if len(numbers) < _MANY_NUMBERS:
        return
    beginnings = {number.lstrip("-")[:3] for number in numbers}
    values = [int(number) for number in numbers]
    if len(beginnings) * 2 > min(len(numbers), 600) and values != sorted(values):
        yield Noise(",".join(numbers).encode(), sum(len(number) * 5 // 12 for number in numbers))


def _of_many_signs(text: str) -> Iterator[Noise]:
    """Long stretches without a blank that are signs as much as letters: base85 and its like."""
    for stretch in _STRETCH.findall(text):
        signs = _SIGNS.findall(stretch)
        if len(signs) > len(stretch) * 0.1 and len(set(signs)) >= 6 and _letters_are_scattered(stretch):
            yield Noise(stretch.encode(), len(stretch) * 4 // 5)


def _bytes_in_a_row(text: str) -> Iterator[Noise]:
    """Bytes written one by one, more than an address has; of numbers with two digits none has a letter."""
    for row in _BYTES.finditer(text):
        if sum(not pair.isdecimal() for pair in _PAIR.findall(row[0])) > 2:
            yield Noise(row[0].encode(), len(row[0]) // 3)


def _letters_are_scattered(stretch: str) -> bool:
    pieces = _PIECE.findall(stretch)
    return not pieces or sum(map(len, pieces)) < 2.6 * len(pieces)
