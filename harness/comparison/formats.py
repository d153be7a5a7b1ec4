"""The formats in which a comparison is drawn into a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from harness.comparison import html, markdown
from harness.comparison.page import Page
from harness.errors import InfrastructureError
from harness.evidence import write_whole
from harness.masking import Masking
from harness.text import Text

Choose = Callable[[Text], str]  # the user's language


@dataclass(frozen=True, slots=True)
class Format:
    """A way to draw a page: into text that is a whole file."""

    name: str
    render: Callable[[Page, Masking, Choose], str]


def _markdown(page: Page, masking: Masking, choose: Choose) -> str:
    return markdown.render(page, lambda text: masking.html(choose(text)))


FORMATS = (
    Format("html", lambda page, masking, choose: html.render(page, masking)),
    Format("markdown", _markdown),
)


def write(path: Path, content: bytes) -> None:
    """Write a file whole or not at all. Raises `InfrastructureError` where it cannot be written."""
    try:
        write_whole(path, content)
    except OSError as error:
        raise InfrastructureError(
            str(path),
            Text(zh=f"无法写入（{error.strerror}）", en=f"cannot be written ({error.strerror})"),
            Text(zh="请用 --out 指定别处。", en="Name another place by --out."),
        ) from error
