"""Policies as Word files and PDFs: the rows of their tables, and what no draft can be made of."""

from __future__ import annotations

import io
import sys
import zipfile
import zlib

import pytest
from docx import Document
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import nsdecls

from harness.drafting import open_source
from harness.drafting.paper import LARGEST, _unpacks_beyond
from harness.drafting.source import Line, Table
from harness.errors import BadInput
from tests.cost import cost
from tests.drafting.made import ROWS, paper, scan, word_file
from tests.drafting.test_rows import EXPECTED, imported, missed, more


@pytest.mark.parametrize(("name", "made"), [("made.docx", word_file), ("made.pdf", paper)])
def test_each_row_is_found_with_its_purpose_and_data(name: str, made: type) -> None:
    policy = imported(made(), name)
    assert missed(EXPECTED["made"], policy.sdks) == []
    assert more(EXPECTED["made"], policy.sdks) == []
    assert policy.operator.zh == "长沙小灶科技有限公司"
    assert policy.first_party_data_types == {"home_address", "phone_number"}


@pytest.mark.parametrize("made", [word_file, paper])
def test_a_merged_cell_is_one_in_each_of_its_places(made: type) -> None:
    (table,) = [each for each in open_source(made(), "made") if isinstance(each, Table)]
    assert table.rows[1][1] is table.rows[2][1]


def test_what_stands_at_the_edges_of_pages_is_read_too() -> None:
    document = Document(io.BytesIO(word_file()))
    (section, *_) = document.sections
    section.header.paragraphs[0].text = "小灶外卖隐私政策 2026 年版"
    section.footer.paragraphs[0].text = "更新日期：2026年3月1日"
    note = "<w:footnote><w:p><w:r><w:t>手机号码仅用于配送</w:t></w:r></w:p></w:footnote>"
    notes = f"<w:footnotes {nsdecls('w')}>{note}</w:footnotes>".encode()
    part = Part(PackURI("/word/footnotes.xml"), CT.WML_FOOTNOTES, notes, document.part.package)
    document.part.relate_to(part, RT.FOOTNOTES)
    file = io.BytesIO()
    document.save(file)
    lines = [each.text for each in open_source(file.getvalue(), "made.docx") if isinstance(each, Line)]
    assert {"小灶外卖隐私政策 2026 年版", "更新日期：2026年3月1日", "手机号码仅用于配送"} <= set(lines)


def bomb() -> bytes:
    file = io.BytesIO(word_file())
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/media/image1.png", b"\0" * (70 << 20))
    return file.getvalue()


def with_part(name: str, data: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(word_file())) as old, zipfile.ZipFile(file, "w") as new:
        for part in old.namelist():
            new.writestr(part, data if part == name else old.read(part))
    return file.getvalue()


def packed(times: int) -> bytes:
    """A PDF with a stream of 160 MB, packed so many times."""
    stream = b"0" * (160 << 20)
    for _ in range(times):
        stream = zlib.compress(stream)
    return b"%PDF-1.4\n1 0 obj<</Filter/FlateDecode>>stream\n" + stream + b"\nendstream\nendobj\n"


DEEP = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' + b"<w:p>" * 9_999


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (bomb(), "it unpacks to 70 MB"),
        (b"PK\x03\x04" + b"x" * 99, "a damaged one"),
        (word_file()[:-400], "a damaged one"),
        (with_part("word/document.xml", DEEP), "a damaged one"),
        (with_part("[Content_Types].xml", b"<a/>"), "a damaged one"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99, "of the old kind"),
        (scan(), "it has no text"),
        (paper("secret"), "it is encrypted"),
        (packed(1), "it unpacks to more than 128 MB"),
        (packed(2), "it unpacks to more than 128 MB"),
        (b"%PDF-1.7\n" + b"x" * 99, "a damaged one"),
        (paper()[:600], "a damaged one"),
    ],
    ids=lambda each: each if isinstance(each, str) else "",
)
def test_what_no_draft_can_be_made_of_is_refused_with_what_to_do(data: bytes, told: str) -> None:
    with pytest.raises(BadInput, match=told):
        list(open_source(data, "policy"))


@pytest.mark.parametrize(
    ("module", "library", "data"),
    [("page", "selectolax.lexbor", b"<html>"), ("word", "docx", word_file()), ("paper", "pdfplumber", scan())],
)
def test_who_lacks_the_reader_of_a_format_is_told_what_brings_it(
    module: str, library: str, data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, f"harness.drafting.{module}", raising=False)
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(BadInput, match=r"pip install 'privacy-harness\[import\]'"):
        open_source(data, "policy")


def test_the_work_grows_as_the_table_does() -> None:
    small, large = (word_file(ROWS * times, merge=False) for times in (5, 40))

    def work(data: bytes) -> float:
        return cost(lambda: list(open_source(data, "policy")))

    assert work(large) < 16 * work(small) + 0.05


@pytest.mark.parametrize("part", [b"stream\n", b"stream\nendstream\n"])
def test_looking_for_what_unpacks_to_too_much_grows_as_the_file_does(part: bytes) -> None:
    def work(times: int) -> float:
        data = part * times
        return cost(lambda: _unpacks_beyond(data, LARGEST))

    assert work(80_000) < 16 * work(10_000) + 0.05
