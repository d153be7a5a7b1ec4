"""The formats of a report, one file each. Other packages add theirs by entry points of the group `harness.formats`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

import msgspec

from harness.extensions import extended
from harness.report.har import render_har
from harness.report.html import render
from harness.report.junit import render_junit
from harness.report.suite import Suite
from harness.report.summary import NAME, render_summary
from harness.report.view import build


@dataclass(frozen=True, slots=True)
class Format:
    """A file of the report, and what writes its content."""

    file: str
    render: Callable[[Suite], bytes | Iterable[bytes]]  # in pieces where the whole is too much to hold


def _clauses(suite: Suite) -> bytes:
    """What the runs say together, values masked unless they are asked for: it lies where reports are passed on from."""
    verdict = msgspec.to_builtins(suite.verdict, order="deterministic")
    return msgspec.json.format(suite.masking.json(verdict), indent=2) + b"\n"


HTML = Format("report.html", lambda suite: render(build(suite)).encode("utf-8", "replace"))
JUNIT = Format("junit.xml", render_junit)
CLAUSES = Format("clauses.json", _clauses)
HAR = Format("traffic.har", render_har)
SUMMARY = Format(NAME, render_summary)
FORMATS = (HTML, JUNIT, CLAUSES, HAR, SUMMARY)


@cache
def formats() -> tuple[Format, ...]:
    """All formats. Raises `InfrastructureError` where two packages write one file."""
    return extended("harness.formats", FORMATS, lambda each: each.file)
