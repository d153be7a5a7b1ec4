"""Paints over what is personal on a screenshot.

What a picture shows is known from the node tree that was taken with it. Where there is none that fits, the picture is
blurred: then nobody can say what it shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PIL import Image, ImageDraw

from harness.masking.known import Mask
from harness.screen import Bounds, Hierarchy, Node, parse_uidump

# What a device writes. Of a stranger's file Pillow would take any format, and hand PostScript to Ghostscript to be run.
SCREENSHOT = ("PNG",)
PAINT = "#2b3440"
MARGIN = 2  # pixels around what is painted over: letters reach out of their bounds, and scaling spreads them
COARSE = 12  # a blurred picture keeps so many blocks in its width
_FIELD = re.compile(r"EditText|AutoComplete|SearchView")
# What needs no knowledge: numbers and addresses as they are on every phone.
_PERSONAL = re.compile(
    r"\+?\d(?:[ \-.]?\d){6,}[\dXx]?"
    r"|(?:[0-9A-Fa-f]{2}[:\-]){5}[0-9A-Fa-f]{2}"
    r"|[\w.+\-]+@[\w\-]+\.\w+"
    r"|\d{1,3}\.\d{4,}"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """A picture as it may be shown."""

    picture: Image.Image
    areas: int  # painted over
    blurred: bool


def covered(picture: Image.Image, size: tuple[int, int], tree: bytes | None, mask: Mask, package: str) -> Covered:
    """Paint over what `mask` knows and what a user can type into, on a screen of the app `package`.

    `size` is what the picture had before it was scaled down, in the pixels of the node tree that the dump `tree` holds.
    """
    nodes = _tree(tree, size) if tree is not None else None
    areas = tuple(_personal(nodes.nodes, mask)) if nodes else ()
    scale = picture.width / size[0]
    shown = _sharp_in(picture, _windows(nodes, package) if nodes else (), scale)
    _paint(shown, areas, scale)
    return Covered(picture=shown, areas=len(areas), blurred=nodes is None)


def _tree(dump: bytes, size: tuple[int, int]) -> Hierarchy | None:
    """The node tree; None where there is none, or it is of a screen that was turned: its windows reach out of this."""
    tree = parse_uidump(dump.decode("utf-8", "replace"))
    roots = _roots(tree) if tree else ()
    fits = all(root.right <= size[0] and root.bottom <= size[1] for root in roots)
    return tree if roots and fits else None


def _roots(tree: Hierarchy) -> tuple[Bounds, ...]:
    return tuple(node.bounds for node in tree.nodes if node.depth == 0 and not node.bounds.empty)


def _windows(tree: Hierarchy, package: str) -> tuple[Bounds, ...]:
    """Of what the tree tells: what lies around it, or shines through a dialog of the system, is of another window."""
    if tree.package == package:
        return _roots(tree)
    return tuple(node.bounds for node in tree.nodes if (node.text or node.description) and not node.bounds.empty)


def _personal(nodes: Iterable[Node], mask: Mask) -> Iterator[Bounds]:
    for node in nodes:
        shown = f"{node.text}\n{node.description}"
        typed = bool(node.text) and (node.password or _FIELD.search(node.class_name) is not None)
        if not node.bounds.empty and (typed or _PERSONAL.search(shown) or mask.holds(shown)):
            yield node.bounds


def _sharp_in(picture: Image.Image, windows: Iterable[Bounds], scale: float) -> Image.Image:
    """The picture in few coarse blocks, which no sharpening can undo, and as it is inside the windows."""
    blocks = COARSE, max(round(picture.height * COARSE / picture.width), 1)
    blurred = picture.resize(blocks, Image.Resampling.BOX).resize(picture.size, Image.Resampling.BICUBIC)
    for window in windows:
        left, top = max(round(window.left * scale), 0), max(round(window.top * scale), 0)
        right, bottom = round(window.right * scale), round(window.bottom * scale)
        if right > left and bottom > top:
            blurred.paste(picture.crop((left, top, right, bottom)), (left, top))
    return blurred


def _paint(picture: Image.Image, areas: Iterable[Bounds], scale: float) -> None:
    pen = ImageDraw.Draw(picture)
    for area in areas:
        left, top, right, bottom = (round(side * scale) for side in (area.left, area.top, area.right, area.bottom))
        pen.rectangle((left - MARGIN, top - MARGIN, right + MARGIN, bottom + MARGIN), fill=PAINT)
