"""XML and HTML: names, attributes, contents, comments. Nothing is expanded, so nothing can explode."""

from __future__ import annotations

import re

from harness.values.decodings.decoding import Decoding, Opened, Part

_BEGINS = re.compile(rb"\s*<[!?A-Za-z]")
_PIECE = re.compile(
    rb"<!\[CDATA\[(?P<cdata>.*?)\]\]>|<!--(?P<comment>.*?)-->|<(?P<tag>/?[^\s<>/]+)(?P<rest>[^<>]*)>|(?P<text>[^<]+)",
    re.DOTALL,
)
_MOST_COMMENTS = 2_000  # one that is not closed is looked for to the end of the document
_ATTRIBUTE = re.compile(rb"([^\s=\"'/?]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")


def _open(data: bytes) -> Opened | None:
    if not _BEGINS.match(data) or not data.rstrip().endswith(b">") or data.count(b"<!") > _MOST_COMMENTS:
        return None
    parts: list[Part] = []
    read, tag = 0, ""
    for piece in _PIECE.finditer(data):
        read += len(piece[0])
        if piece["tag"]:
            tag = piece["tag"].decode("utf-8", "replace")
            rest = piece["rest"]
            parts.append(Part(piece["tag"]))
            for name, double, single in _ATTRIBUTE.findall(rest):
                parts += [Part(name), Part(double or single, name.decode("utf-8", "replace"))]
            parts.append(Part(_ATTRIBUTE.sub(b"", rest).strip(b" \t\r\n/?")))
        else:
            parts.append(Part((piece["cdata"] or piece["comment"] or piece["text"] or b"").strip(), tag))
    return Opened(parts=tuple(part for part in parts if part.data), sure=True, split=True, noise=len(data) - read)


MARKUP = Decoding("xml", _open, of_text=True, first=frozenset(b"< \t\r\n"))
