"""Draws findings: HTML for people, JUnit XML for build servers. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from harness.errors import InfrastructureError
from harness.evidence import write_whole
from harness.report.formats import FORMATS, HTML, JUNIT, Format, formats
from harness.report.performed import Performed, performed
from harness.report.proofs import proof_lines
from harness.report.reasons import said, said_of, said_with_what_hangs
from harness.report.suite import (
    STEPS,
    Judged,
    Suite,
    broken_elsewhere,
    clause_counts,
    status_counts,
    suite_of,
    suites_of,
)
from harness.text import Text

__all__ = [
    "STEPS",
    "Performed",
    "Suite",
    "broken_elsewhere",
    "clause_counts",
    "drawn",
    "formats",
    "performed",
    "proof_lines",
    "said",
    "said_of",
    "said_with_what_hangs",
    "status_counts",
    "suite_of",
    "suites_of",
    "write_all",
    "write_junit",
    "write_report",
]


def write_all(suite: Suite, out: Path) -> Path:
    """Write every format into the folder `out`; gives the path of the HTML."""
    for each in formats():
        _write(out / each.file, drawn(each, suite))
    return out / HTML.file


def drawn(each: Format, suite: Suite) -> bytes | Iterable[bytes]:
    """What a format's file holds; the same findings give the same bytes."""
    content = each.render(suite)
    # Whether another package thought of masking, nobody here knows.
    return content if each in FORMATS else suite.masking.file(_whole(content))


def write_report(judged: Judged, path: Path, *, show_values: bool = False) -> Path:
    """Write one HTML file over all runs. `show_values` shows personal data unmasked."""
    return _write(path, HTML.render(suite_of(judged, show_values=show_values)))


def write_junit(judged: Judged, path: Path) -> Path:
    """Write JUnit XML over all runs."""
    return _write(path, JUNIT.render(suite_of(judged)))


def _whole(content: bytes | Iterable[bytes]) -> bytes:
    return content if isinstance(content, bytes) else b"".join(content)


def _write(path: Path, content: bytes | Iterable[bytes]) -> Path:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, content)
    except OSError as error:
        raise InfrastructureError(
            str(path),
            Text(zh=f"无法写入（{error}）", en=f"cannot be written ({error})"),
            Text(zh="请用 --out 指定别处。", en="Name another place by --out."),
        ) from error
    return path
