"""Draws findings: HTML for people, JUnit XML for build servers. Knows no rule."""

from __future__ import annotations

from pathlib import Path

from harness.errors import InfrastructureError
from harness.evidence import Evidence
from harness.judge import Findings
from harness.report.html import render
from harness.report.junit import render_junit
from harness.report.known import Mask, mask_for
from harness.report.performed import Performed, performed
from harness.report.proofs import proof_lines
from harness.report.reasons import said, said_of
from harness.report.view import build
from harness.report.visible import visible
from harness.text import Text

__all__ = [
    "Mask",
    "Performed",
    "mask_for",
    "performed",
    "proof_lines",
    "render_junit",
    "said",
    "said_of",
    "visible",
    "write_junit",
    "write_report",
]

Judged = tuple[tuple[Evidence, Findings], ...]


def write_report(judged: Judged, path: Path, *, show_values: bool = False) -> Path:
    """Write one HTML file over all runs. `show_values` shows personal data unmasked."""
    return _write(path, render(build(judged, show_values=show_values)).encode("utf-8", "replace"))


def write_junit(judged: Judged, path: Path) -> Path:
    """Write JUnit XML over all runs."""
    return _write(path, render_junit(judged))


def _write(path: Path, content: bytes) -> Path:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError as error:
        raise InfrastructureError(
            str(path),
            Text(zh=f"无法写入（{error}）", en=f"cannot be written ({error})"),
            Text(zh="请用 --out 指定别处。", en="Name another place by --out."),
        ) from error
    return path
