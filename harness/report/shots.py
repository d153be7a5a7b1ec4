"""Screenshots for the report: scaled down, and as `masking` lets them be shown."""

from __future__ import annotations

import base64
import io
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from harness.events.records import Screen
from harness.evidence import open_inside, read_inside
from harness.masking import SCREENSHOT, Masking
from harness.text import Text, as_told

WIDTH = 270
LARGEST_SIDE = 10_000  # pixels
TALLEST = 10  # times the width of a screen


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """One screenshot, scaled down; `data` is a data URI, "" where none was taken."""

    id: str
    phase: str
    why: Text
    activity: str
    problem: Text | None
    data: str
    covered: int  # areas painted over
    blurred: bool


def shot(directory: Path, screen: Screen, masking: Masking, package: str) -> Shot:
    """Draw a screen of the app `package`."""
    data, problem, areas, blurred = "", screen.problem, 0, False
    if screen.png:
        try:
            with open_inside(directory, screen.png) as file, Image.open(file, formats=SCREENSHOT) as opened:
                size, picture = opened.size, _scaled_down(opened)
            shown = masking.picture(picture, size, _dump(directory, screen.xml), package)
            areas, blurred = shown.areas, shown.blurred
            data = _data_uri(shown.picture)
        except (OSError, ValueError, SyntaxError, MemoryError, Image.DecompressionBombError) as error:
            problem = problem or as_told(getattr(error, "strerror", None) or error)
    return Shot(
        id=screen.id,
        phase=screen.phase,
        why=screen.why,
        activity=screen.activity,
        problem=problem,
        data=data,
        covered=areas,
        blurred=blurred,
    )


def _dump(directory: Path, name: str) -> bytes | None:
    try:
        return read_inside(directory, name) if name else None
    except OSError:
        return None


def _scaled_down(picture: Image.Image) -> Image.Image:
    """Raises `ValueError` where no screen has that shape: one column of 60,000 points would be drawn as a gigabyte."""
    if max(picture.size) > LARGEST_SIDE or max(picture.size) > TALLEST * min(picture.size):
        raise ValueError(f"a picture of {picture.width} × {picture.height} is no screen")
    height = max(round(picture.height * WIDTH / max(picture.width, 1)), 1)
    return picture.convert("RGB").resize((WIDTH, height))


def _data_uri(picture: Image.Image) -> str:
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=72)
    return "data:image/jpeg;base64," + base64.b64encode(file.getvalue()).decode()
