"""What is wrong with a file of an APK, in both languages: the user is told why it was not read."""

from __future__ import annotations

from harness.text import Text


class Unreadable(ValueError):
    """A file, or a part of one, is not as Android would read it. `str()` is its English."""

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(en)
        self.text = Text(zh=zh, en=en)
