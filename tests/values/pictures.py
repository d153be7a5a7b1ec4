"""Small real pictures, of a form that pillow writes."""

from __future__ import annotations

import io
import random
from functools import cache

from PIL import Image


@cache
def picture(form: str, **options: object) -> bytes:
    """Coloured noise of 24 by 24 dots."""
    dots = Image.frombytes("RGB", (24, 24), random.Random(form).randbytes(24 * 24 * 3))
    content = io.BytesIO()
    dots.save(content, form, **options)
    return content.getvalue()
