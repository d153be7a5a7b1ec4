"""The exports, one file each. Other packages add theirs by entry points of the group `harness.exports`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from harness.errors import BadInput, InfrastructureError
from harness.evidence import write_whole
from harness.export.csv import render_csv
from harness.export.sarif import render_sarif
from harness.export.tables import Choose
from harness.extensions import extended
from harness.report import Suite
from harness.text import Text


@dataclass(frozen=True, slots=True)
class Writer:
    """How a file's name ends, and what writes its content."""

    ending: str
    render: Callable[[Suite, Choose], Iterable[bytes]]  # in pieces where the whole is too much to hold


def _xlsx(suite: Suite, choose: Choose) -> Iterable[bytes]:
    """By a library of the extra `export`. Raises `BadInput` where that is missing."""
    try:
        from harness.export.xlsx import render_xlsx
    except ImportError as missing:
        raise BadInput(
            "harness export",
            Text(zh=f"缺少 {missing.name}", en=f"{missing.name} is missing"),
            Text(
                zh="请执行 `pip install 'privacy-harness[export]'`，或写为 .csv。",
                en="Do `pip install 'privacy-harness[export]'`, or write .csv.",
            ),
        ) from missing
    return render_xlsx(suite, choose)


WRITERS = (Writer(".xlsx", _xlsx), Writer(".csv", render_csv), Writer(".sarif", render_sarif))


@cache
def writers() -> tuple[Writer, ...]:
    """All exports. Raises `InfrastructureError` where two packages write one ending."""
    return extended("harness.exports", WRITERS, lambda each: each.ending)


def write(suite: Suite, path: Path, choose: Choose) -> None:
    """Write the export that the end of a file's name says, whole or not at all.

    Raises `BadInput` where none ends so, and `InfrastructureError` where the file cannot be written.
    """
    known = {each.ending: each for each in writers()}
    writer = known.get(path.suffix.lower())
    if writer is None:
        endings = ", ".join(known)
        raise BadInput(
            str(path),
            Text(zh=f"没有哪种格式以 `{path.suffix}` 结尾", en=f"no format ends in `{path.suffix}`"),
            Text(zh=f"请用 {endings} 之一。", en=f"Use one of {endings}."),
        )
    content = writer.render(suite, choose)
    try:
        # Whether another package thought of masking, nobody here knows.
        write_whole(path, content if writer in WRITERS else suite.masking.file(b"".join(content)))
    except OSError as error:
        raise InfrastructureError(
            str(path),
            Text(zh=f"无法写入（{error.strerror}）", en=f"cannot be written ({error.strerror})"),
            Text(zh="请用 --out 指定别处。", en="Name another place by --out."),
        ) from error
