"""A file in another encoding than UTF-8 is refused by the name of that encoding, never read as something else."""

from __future__ import annotations

import codecs
import os
from pathlib import Path

import pytest

from harness.documents import decode, read_text
from harness.errors import BadInput

TEXT = "scenario: first\ntitle: {zh: 首次运行, en: First run}\n"


@pytest.mark.parametrize("data", [TEXT.encode(), codecs.BOM_UTF8 + TEXT.encode(), b"", "a: 云\r\n".encode()])
def test_utf_8_is_read_with_and_without_a_byte_order_mark(data: bytes) -> None:
    assert decode(data, "first.yaml") == data.removeprefix(codecs.BOM_UTF8).decode()


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode("gbk"), "GBK"),
        (TEXT.encode("gb18030"), "GBK"),
        (TEXT.encode("utf-16"), "UTF-16"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "UTF-16"),
        (TEXT.encode("utf-16-le"), "UTF-16LE"),
        (TEXT.encode("utf-16-be"), "UTF-16BE"),
        (TEXT.encode("utf-32"), "UTF-32"),
    ],
)
def test_another_encoding_is_named_with_the_way_out(data: bytes, encoding: str) -> None:
    with pytest.raises(BadInput) as raised:
        decode(data, "first.yaml")
    assert raised.value.thing == "first.yaml"
    assert f"it is in {encoding}, not in UTF-8" in raised.value.cause.en
    assert f"iconv -f {encoding}" in raised.value.next_step.en
    assert encoding in raised.value.text.zh


def test_what_is_in_no_known_encoding_is_refused_where_it_begins() -> None:
    with pytest.raises(BadInput, match="no UTF-8 text"):
        decode(b"a: \xff\xff\x81\n", "first.yaml")


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    with pytest.raises(BadInput, match="no ordinary file"):
        read_text(tmp_path / "pipe.yaml")


@pytest.mark.parametrize("name", ["none.yaml", f"{'a' * 300}.yaml", "a\0b.yaml", "."])
def test_what_cannot_be_read_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadInput):
        read_text(tmp_path / name)
