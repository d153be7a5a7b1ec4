"""Words with open places meet where some text fits both, found by trying all short texts."""

from __future__ import annotations

import re
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from harness.commands.patterns import ANY, CLOSE, COMMA, ONE, OPEN, UNKNOWN, braces, meets, path, uri

TEXTS = ["".join(letters) for length in range(7) for letters in product("ab", repeat=length)]
words = st.text(alphabet=["a", "b", ANY, ONE, UNKNOWN], max_size=4)


def fits(word: str, text: str) -> bool:
    expression = "".join({ANY: "[ab]*", UNKNOWN: "[ab]*", ONE: "[ab]"}.get(sign, sign) for sign in word)
    return re.fullmatch(expression, text) is not None


@given(words, words)
def test_two_words_meet_where_a_text_fits_both(one: str, other: str):
    assert meets(one, other) == any(fits(one, text) and fits(other, text) for text in TEXTS)


def test_a_long_word_takes_no_time_to_speak_of():
    assert not meets((ANY + "a") * 400, (ANY + "b") * 400 + "c")


def test_braces_are_several_words():
    assert braces(f"a{OPEN}b{COMMA}c{CLOSE}d") == ["abd", "acd"]
    assert braces(f"a{OPEN}b{CLOSE}") == ["a{b}"]
    assert braces(f"a{CLOSE}{OPEN}") == ["a}{"]


def test_paths_and_uris_are_compared_as_their_reader_reads_them():
    assert path("../x//./y", "/a/b") == "/a/x/y"
    assert path("/../..", "/a") == "/"
    assert uri("content://0@settings//secure/%61ndroid_id?a=1") == "content://settings/secure/android_id/"
