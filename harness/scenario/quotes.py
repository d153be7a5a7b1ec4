"""Chinese quotation marks around what a selector looks for: to YAML they are part of the text."""

from __future__ import annotations

from harness.documents import Document
from harness.scenario.items import Place
from harness.text import Text

_CHINESE_QUOTES = (("“", "”"), ("‘", "’"), ("”", "”"), ("“", "“"), ("＂", "＂"), ("＇", "＇"))
GIVE_ANY = Text(zh="请写出 `text`、`id` 或 `desc`", en="Give `text`, `id` or `desc`")


def check_quotes(document: Document, path: Place, *, shorthand: str = "") -> None:
    """Refuse Chinese quotation marks around a text: to YAML they are part of it, and it is found nowhere."""
    for field in ("text", "id", "desc"):
        place = (*path, field)
        written = document.written(place) or (document.written(path) if field == shorthand else "")
        place = place if document.written(place) else path
        if (written[:1], written[-1:]) in _CHINESE_QUOTES and not document.is_quoted(place):
            document.fault(
                place,
                Text(zh=f"{written} 的引号会被当作文字的一部分", en=f"the quotes of {written} are part of the text"),
                Text(
                    zh=f"请去掉引号；界面上确实有引号时，请写成 '{written}'",
                    en=f"Leave them out; where the screen shows them, write '{written}'",
                ),
            )
