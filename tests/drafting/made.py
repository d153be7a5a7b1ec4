"""Files of Word and PDF for the tests, made as their programs make them."""

from __future__ import annotations

import io
from collections.abc import Sequence

from docx import Document
from PIL import Image
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.platypus import Paragraph, SimpleDocTemplate
from reportlab.platypus import Table as PaperTable

HEAD = ("SDK名称", "使用目的", "收集的个人信息", "隐私政策链接")
ROWS = (
    ("小米推送SDK", "向用户推送出餐提醒", "设备型号、推送标识", "https://vendor.example/mi"),
    ("魅族推送SDK", "", "设备型号、应用信息", "https://vendor.example/mz"),
    ("融云SDK", "与骑手聊天", "IP地址、网络类型、录音", "https://vendor.example/rong"),
    ("同盾SDK", "识别风险订单", "设备指纹、IMEI、应用列表", "https://vendor.example/td"),
)
LINES = (
    ("Title", "小灶外卖隐私政策"),
    ("", "更新日期：2026年5月6日"),
    ("", "小灶外卖由长沙小灶科技有限公司运营。"),
    ("Heading 1", "一、信息的收集"),
    ("", "下单时我们会收集您的收货地址和手机号码。"),
    ("Heading 1", "二、第三方SDK"),
)


def word_file(rows: Sequence[Sequence[str]] = ROWS, *, merge: bool = True) -> bytes:
    """A policy as a Word file; the purpose of its second row is that of its first."""
    document = Document()
    for style, text in LINES:
        document.add_paragraph(text, style=style or None)
    table = document.add_table(rows=1 + len(rows), cols=len(HEAD))
    for down, row in enumerate((HEAD, *rows)):
        for across, text in enumerate(row):
            table.cell(down, across).text = text
    if merge:
        table.cell(1, 1).merge(table.cell(2, 1))
    document.add_paragraph("三、联系我们：客服电话 0731-88886666")
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def paper(password: str = "") -> bytes:
    """The same as a PDF; locked with a password, where one is given."""
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    style = ParagraphStyle("text", fontName="STSong-Light", fontSize=10, leading=14, wordWrap="CJK")
    rows = [[Paragraph(text, style) for text in row] for row in (HEAD, *ROWS)]
    grid = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("SPAN", (1, 1), (1, 2))]
    parts = [Paragraph(text, style) for _, text in LINES]
    parts += [PaperTable(rows, colWidths=[90, 90, 140, 150], style=grid)]
    file = io.BytesIO()
    lock = StandardEncryption(password) if password else None
    SimpleDocTemplate(file, pagesize=A4, encrypt=lock).build(parts)
    return file.getvalue()


def scan() -> bytes:
    """A PDF that is a picture of a page."""
    file = io.BytesIO()
    Image.new("L", (100, 140), 255).save(file, "PDF")
    return file.getvalue()
