"""Bytes as letters: hex, base64, base32, base85, and how each is broken into lines or pieces."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable

from harness.values.decodings.decoding import Decoding, Opened, one
from harness.values.language import is_text

_HEX = re.compile(rb"(?:0[xX])?[0-9a-fA-F]{8,}")
_PAIRS = re.compile(
    rb"(?:\\x|0[xX])?[0-9a-fA-F]{2}(?:(?:, |\r\n|[:\-,;. \n_|/%])?+(?:\\x|0[xX])?+[0-9a-fA-F]{2}){3,}+[\s,;:.]*+"
)
_BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{6,}={0,2}")
_BROKEN_BASE64 = re.compile(rb"[A-Za-z0-9+/_=-]++(?:[ \t\r\n,;|.~]++[A-Za-z0-9+/_=-]++)++\s*+")
_BASE32 = re.compile(rb"(?:[A-Z2-7]{7,}|[a-z2-7]{7,})={0,6}")
_BASE32HEX = re.compile(rb"(?:[0-9A-V]{7,}|[0-9a-v]{7,})={0,6}")
_ASCII85 = re.compile(rb"(?:<~)?+[!-uz\s]{5,}+(?:~>)?+\s*+")
_BASE85 = re.compile(rb"[0-9A-Za-z!#$%&()*+\-;<=>?@^_`{|}~]{5,}")
_Z85 = re.compile(rb"[0-9A-Za-z.\-:+=^!/*?&<>()\[\]{}@%$#]{5,}")
_Z85_TO_85 = bytes.maketrans(
    b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#",
    b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~",
)
_BASE45 = re.compile(rb"[0-9A-Z $%*+\-./:]{6,4000}")
_SIGNS_45 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_RARE_45 = frozenset(b"$%*+")  # in texts of capitals
_LONG_45 = 64  # characters, of which each three have to be two bytes: of a text hardly all are
_LAST_45 = 36  # the signs from a blank on make no last of three: of a text a third of them stands there
_MANY_45 = 16  # such signs
_KINDS_45 = 5  # different ones
_RAW_45 = frozenset({8, 16, 20, 32, 64})  # bytes of ids and digests
_FULL_UU = 61  # characters of a line of 45 bytes
_UUENCODED = re.compile(rb"(?:begin [0-7]{3,4} [^\r\n]*\r?\n)?+[ -`\r\n]++(?:end\s*)?")
_BY_STANDARD = bytes.maketrans(b"-_", b"+/")
_ORDINARY = re.compile(rb"(?:/?(?>[A-Z]?[a-z]{2,}+|[A-Z]{2,}+|\d++)[-_./:]?)++|[0-9a-fA-F-]{32,36}")
_LETTERS_85 = 20
_LONG = 24  # characters, from which nothing is in an alphabet by chance
_CAPITALS_AND_DIGITS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
_MOST_85 = 400_000  # bytes: the standard library undoes it slowly


def _open_hex(data: bytes) -> Opened | None:
    if not _HEX.fullmatch(data):
        return None
    digits = data[2:] if data[:2] in (b"0x", b"0X") else data
    whole = bytes.fromhex(digits[: len(digits) & ~1].decode())
    return one(whole, sure=False)


def _open_pairs(data: bytes) -> Opened | None:
    if len(data) < 11 or _HEX.fullmatch(data) or not _PAIRS.fullmatch(data):
        return None
    digits = re.sub(rb"\\x|0[xX]|[^0-9a-fA-F]", b"", data)
    if len(digits) % 2:
        return None
    # Between all the pairs; the four hyphens of a UUID are its own.
    separated = len(data) - len(digits) >= len(digits) // 2 - 1
    # Pairs without a letter may be decimal numbers as well: codes of letters are, mostly.
    return one(bytes.fromhex(digits.decode()), sure=separated and not digits.isdigit())


def _open_base64(data: bytes) -> Opened | None:
    if not _BASE64.fullmatch(data) or (len(data) >= _LONG and _HEX.fullmatch(data)):
        return None
    return one(decoded, sure=False) if (decoded := undo_base64(data)) else None


def _open_broken(data: bytes) -> Opened | None:
    if not _BROKEN_BASE64.fullmatch(data):
        return None
    # Each piece may have its own padding, or all of them one.
    pieces = re.split(rb"[ \t\r\n,;|.~]+", data.strip())
    if len(data) > _LONG and not _is_mixed(data):
        return None
    joined = undo_base64(b"".join(pieces))
    if not joined and all(undone := [undo_base64(piece) for piece in pieces]):
        joined = b"".join(undone)
    return one(joined, sure=False) if joined else None


def _is_mixed(data: bytes) -> bool:
    """Whether capitals and digits are as frequent as in base64; in prose they are not."""
    return len(data.translate(None, _CAPITALS_AND_DIGITS)) < len(data) * 0.75


def undo_base64(data: bytes) -> bytes:
    """The bytes of base64 in either alphabet, padded or not; b"" for what is none."""
    standard = data.rstrip(b"=").translate(_BY_STANDARD)
    if len(standard) % 4 == 1:
        standard = standard[:-1]  # cut short
    try:
        return binascii.a2b_base64(standard + b"=" * (-len(standard) % 4), strict_mode=True)
    except binascii.Error:
        return b""


def _open_base32(data: bytes) -> Opened | None:
    return _of_32(data, _BASE32, base64.b32decode)


def _open_base32hex(data: bytes) -> Opened | None:
    return _of_32(data, _BASE32HEX, base64.b32hexdecode)


def _of_32(data: bytes, alphabet: re.Pattern[bytes], undo: Callable[[bytes], bytes]) -> Opened | None:
    if not alphabet.fullmatch(data) or data.isdigit() or (len(data) >= _LONG and _HEX.fullmatch(data)):
        return None
    letters = data.rstrip(b"=").upper()
    return _undone(undo, letters + b"=" * (-len(letters) % 8))


def _open_ascii85(data: bytes) -> Opened | None:
    if not _may_be_85(data) or not _ASCII85.fullmatch(data):
        return None
    return _undone(base64.a85decode, data.strip().removeprefix(b"<~").removesuffix(b"~>"))


def _open_base85(data: bytes) -> Opened | None:
    return _undone(base64.b85decode, data) if _may_be_85(data) and _BASE85.fullmatch(data) else None


def _open_z85(data: bytes) -> Opened | None:
    if not _may_be_85(data) or not _Z85.fullmatch(data):
        return None
    return _undone(base64.b85decode, data.translate(_Z85_TO_85))


def _may_be_85(data: bytes) -> bool:
    """Of twenty characters of base85 hardly ever all are letters and digits; words and numbers are."""
    if len(data) > _MOST_85 or (data.isalnum() and len(data) > _LETTERS_85):
        return False
    return not _ORDINARY.fullmatch(data)


def _open_base45(data: bytes) -> Opened | None:
    """RFC 9285: two bytes in three signs. Words of capitals alone mean something only by what they give."""
    if len(data) % 3 == 1 or data.isdigit() or not _BASE45.fullmatch(data):
        return None
    undone = bytearray()
    for at in range(0, len(data), 3):
        signs = [_SIGNS_45.index(sign) for sign in data[at : at + 3]]
        number, size = sum(sign * 45**place for place, sign in enumerate(signs)), len(signs) - 1
        if number >= 1 << size * 8:
            return None
        undone += number.to_bytes(size)
    whole = bytes(undone)
    signs = [sign for sign in data if sign in _SIGNS_45[_LAST_45:]]
    rare = len(set(signs) & _RARE_45)
    many = len(signs) >= _MANY_45 and len(set(signs)) >= _KINDS_45 and rare > 0
    sure = len(data) > _LONG_45 and (many or rare > len(_RARE_45) // 2)
    return one(whole, sure=sure) if signs or is_text(whole) or len(whole) in _RAW_45 else None


def _open_uuencoded(data: bytes) -> Opened | None:
    """Lines that begin with their length (POSIX, uuencode)."""
    if len(data) < 5 or data.isalnum() or not _UUENCODED.fullmatch(data):
        return None
    lines = [line for line in data.splitlines() if line not in (b"`", b" ", b"end", b"") and line[:6] != b"begin "]
    undone = b""
    for line in lines:
        size = line[0] - 32 & 63
        if len(line) - 1 > (size + 2) // 3 * 4 or len(line) - 1 < (size * 8 + 5) // 6:
            return None
        try:
            undone += binascii.a2b_uu(line)
        except binascii.Error:
            return None
    # Full lines that begin with the sign of theirs, and a last one that is as long as its own says.
    sure = len(lines) > 1 and all(line[:1] == b"M" and len(line) == _FULL_UU for line in lines[:-1])
    return one(undone, sure=sure) if undone else None


def _undone(undo: Callable[[bytes], bytes], data: bytes) -> Opened | None:
    try:
        undone = undo(data)
    except (ValueError, binascii.Error):
        return None
    return one(undone, sure=False) if undone else None


BASE45 = Decoding("base45", _open_base45, of_text=True)
UUENCODED = Decoding("uuencode", _open_uuencoded, of_text=True, has_signs=True)
HEX = Decoding("hex", _open_hex, of_text=True)
HEX_PAIRS = Decoding("hex", _open_pairs, of_text=True)
BASE64 = Decoding("base64", _open_base64, of_text=True)
BASE64_IN_PIECES = Decoding("base64", _open_broken, of_text=True, has_signs=True)
BASE32 = Decoding("base32", _open_base32, of_text=True)
BASE32HEX = Decoding("base32", _open_base32hex, of_text=True)
ASCII85 = Decoding("base85", _open_ascii85, of_text=True)
BASE85 = Decoding("base85", _open_base85, of_text=True)
Z85 = Decoding("base85", _open_z85, of_text=True)
