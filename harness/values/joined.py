"""Many short texts as one, so that one pass of a search goes through all of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

_BETWEEN = b"\n\0\n"  # nothing that is looked for has it inside


class Joined:
    """Texts one after the other; what is found in `whole` leads back to the text that it was found in."""

    def __init__(self, texts: Iterable[bytes]) -> None:
        every = list(texts)
        self.whole = _BETWEEN.join(every)
        self._starts: list[int] = []
        at = 0
        for text in every:
            self._starts.append(at)
            at += len(text) + len(_BETWEEN)

    def text_at(self, at: int) -> tuple[int, int]:
        """The number of the text in which a byte of the whole stands, and where that text begins."""
        number = bisect_right(self._starts, at) - 1
        return number, self._starts[number]
