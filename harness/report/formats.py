"""The formats of a report, one file each. Other packages add theirs by entry points of the group `harness.formats`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from harness.extensions import extended
from harness.judge import encode
from harness.report.html import render
from harness.report.junit import render_junit
from harness.report.suite import Suite
from harness.report.view import build


@dataclass(frozen=True, slots=True)
class Format:
    """A file of the report, and what writes its content."""

    file: str
    render: Callable[[Suite], bytes]


HTML = Format("report.html", lambda suite: render(build(suite)).encode("utf-8", "replace"))
JUNIT = Format("junit.xml", render_junit)
CLAUSES = Format("clauses.json", lambda suite: encode(suite.verdict))
FORMATS = (HTML, JUNIT, CLAUSES)


@cache
def formats() -> tuple[Format, ...]:
    """All formats. Raises `InfrastructureError` where two packages write one file."""
    return extended("harness.formats", FORMATS, lambda each: each.file)
