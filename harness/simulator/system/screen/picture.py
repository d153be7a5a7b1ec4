"""A screenshot: the windows' view trees drawn so that a person can read them."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import islice, pairwise
from pathlib import Path

from PIL import Image, ImageColor, ImageDraw, ImageFont

from harness.simulator.system.screen.views import HEIGHT, SCREEN, STATUS_BAR, WIDTH, Bounds, Node, Window

# Where Linux distributions, macOS and Windows keep fonts with Chinese characters; the first that is there is used.
FONT_FOLDERS = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "~/.fonts",
    "~/.local/share/fonts",
    "/System/Library/Fonts",
    "/Library/Fonts",
    "C:/Windows/Fonts",
)
CJK_FONTS = (
    "NotoSansCJK*Regular*",
    "NotoSansSC*Regular*",
    "NotoSansCJK*",
    "SourceHanSans*Regular*",
    "wqy-*",
    "DroidSansFallback*",
    "PingFang*",
    "STHeiti*",
    "msyh*",
    "simhei*",
    "uming*",
    "ukai*",
)

TEXT_LIMIT = 4000  # characters drawn of one view: more would not fit the screen
INK, MUTED, LINE, CONTROL, ACCENT = "#202124", "#80868b", "#bdc1c6", "#e8eaed", "#1a5fb4"
DEFAULT_SIZE = 42.0
OPENING, CLOSING = frozenset("（《〈“‘【「『([{"), frozenset("）》〉”’】」』)]}，。、；：？！…·,.;:?!%")
_UNPRINTABLE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


def screenshot(windows: Sequence[Window], *, clock: str, toasts: Sequence[str] = ()) -> Image.Image:
    """Draw the windows, the top one last, under a status bar that says `clock`, with toasts over all.

    A secure window is black, as SurfaceFlinger leaves it out of what it captures.
    """
    image = Image.new("RGB", (WIDTH, HEIGHT), "#ffffff")
    for window in windows:
        if window.kind == "dialog":
            image = Image.blend(image, Image.new("RGB", image.size, "black"), 0.5)
        draw = ImageDraw.Draw(image)
        if window.kind == "dialog":
            draw.rounded_rectangle(_box(window.root.bounds), 40, fill="white")
        if window.secure:
            draw.rectangle(_box(window.root.bounds), fill="black")
        else:
            _draw(draw, window.root, SCREEN)
    draw = ImageDraw.Draw(image)
    _status_bar(draw, clock)
    for place, text in enumerate(toasts):
        _toast(draw, text, 2120 - 150 * place)
    return image


def png(image: Image.Image) -> bytes:
    """Encode; the level is the fastest that still compresses flat areas well."""
    file = io.BytesIO()
    image.save(file, "PNG", compress_level=2)
    return file.getvalue()


@lru_cache
def font_file() -> Path | None:
    """Find a font with Chinese characters on this computer, None when there is none."""
    folders = [Path(each).expanduser() for each in FONT_FOLDERS]
    for pattern in CJK_FONTS:
        for folder in folders:
            if found := next(
                (each for each in sorted(folder.rglob(pattern)) if each.suffix in (".ttc", ".ttf", ".otf")), None
            ):
                return found
    return None


@lru_cache(maxsize=64)
def font(size: int) -> Font:
    """Load the font at a size; without a Chinese one Pillow's own, which draws boxes for what it lacks."""
    file = font_file()
    return ImageFont.truetype(file, size) if file else ImageFont.load_default(size)


def _draw(draw: ImageDraw.ImageDraw, node: Node, clip: Bounds) -> None:
    seen = node.bounds.intersect(clip)
    if seen.empty or not node.visible:
        return
    if node.background and (fill := _color(node.background)):
        draw.rounded_rectangle(_box(seen), 24 if node.clickable and not node.children else 0, fill=fill)
    kind = node.view_class.rpartition(".")[2]
    if kind in ("CheckBox", "RadioButton", "Switch"):
        _mark(draw, node, round_mark=kind != "CheckBox")
    elif kind == "Button":
        _button(draw, node)
    elif kind == "EditText":
        _field(draw, node)
    elif kind.startswith("Image") and not node.background:
        draw.rectangle(_box(seen), outline=LINE, width=3)
    elif shown_text(node):
        _lines(draw, node, node.bounds.left, node.bounds.right)
    for _, child, within in node.shown_children(seen):
        _draw(draw, child, within)


def shown_text(node: Node) -> str:
    """Give the words a view shows."""
    return _UNPRINTABLE.sub("", node.shown_text[:TEXT_LIMIT])


def _button(draw: ImageDraw.ImageDraw, node: Node) -> None:
    if not node.background:
        draw.rounded_rectangle(_box(node.bounds), 24, fill=CONTROL)
    size = node.text_size or DEFAULT_SIZE
    text, face = shown_text(node), font(int(size))
    left = (node.bounds.left + node.bounds.right - face.getlength(text)) / 2
    top = (node.bounds.top + node.bounds.bottom - size * 1.25) / 2
    _words(draw, max(left, node.bounds.left), top, text, face, _ink(node))


def _field(draw: ImageDraw.ImageDraw, node: Node) -> None:
    left, top, right, bottom = _box(node.bounds)
    draw.rounded_rectangle(
        (left, top, right, bottom), 12, outline=ACCENT if node.focused else LINE, width=5 if node.focused else 3
    )
    _lines(draw, node, node.bounds.left + 24, node.bounds.right - 24)


def _mark(draw: ImageDraw.ImageDraw, node: Node, *, round_mark: bool) -> None:
    left, top, _, bottom = _box(node.bounds)
    middle = (top + bottom) // 2
    box = (left + 14, middle - 26, left + 66, middle + 26)
    colour = ACCENT if node.checked else MUTED
    shape = draw.ellipse if round_mark else draw.rectangle
    shape(box, outline=colour, width=6)
    if node.checked and round_mark:
        draw.ellipse((left + 28, middle - 12, left + 52, middle + 12), fill=colour)
    elif node.checked:
        draw.line((left + 24, middle, left + 36, middle + 14, left + 58, middle - 16), fill=colour, width=8)
    _lines(draw, node, node.bounds.left + 86, node.bounds.right)


def _lines(draw: ImageDraw.ImageDraw, node: Node, left: float, right: float) -> None:
    size = node.text_size or DEFAULT_SIZE
    face, step = font(int(size)), size * 1.4
    lines = list(wrapped(shown_text(node), _measure(face), max(1.0, right - left), int(HEIGHT // step) + 1))
    height = step * len(lines)
    top = node.bounds.top
    if len(lines) == 1:  # a single line stands in the middle of its view
        top += max(0.0, (node.bounds.bottom - node.bounds.top - height) / 2)
    for line in lines:
        if top + size > min(node.bounds.bottom + step / 2, HEIGHT):
            break
        _words(draw, left, top, line, face, _ink(node))
        top += step


def wrapped(text: str, width_of: Callable[[str], float], width: float, most: int) -> Iterator[str]:
    """Break text where it no longer fits, at the places where a phone would; give `most` lines at most."""
    return islice(_lines_of(text, width_of, width), most)


def _lines_of(text: str, width_of: Callable[[str], float], width: float) -> Iterator[str]:
    for paragraph in text.split("\n"):
        line = ""
        for unit in _units(paragraph):
            if line and width_of((line + unit).rstrip(" ")) > width:
                yield line.rstrip(" ")
                line = ""
            line += unit
            while len(line) > 1 and width_of(line.rstrip(" ")) > width:  # one word that is longer than a line
                fits = next((size for size in range(1, len(line)) if width_of(line[: size + 1]) > width), len(line))
                yield line[:fits]
                line = line[fits:]
        yield line.rstrip(" ")


def _units(paragraph: str) -> Iterator[str]:
    """Split at every place where a line may end: at spaces, and beside Chinese characters but not punctuation."""
    begun = 0
    for place, (before, after) in enumerate(pairwise(paragraph), 1):
        if _may_break(before, after):
            yield paragraph[begun:place]
            begun = place
    if paragraph:
        yield paragraph[begun:]


def _may_break(before: str, after: str) -> bool:
    if " " in (before, after):
        return after != " "
    if "\u00a0" in (before, after) or before in OPENING or after in CLOSING:
        return False
    return ord(before) > 0x2E80 or ord(after) > 0x2E80


def _words(draw: ImageDraw.ImageDraw, left: float, top: float, text: str, face: Font, fill: str) -> None:
    draw.text((left, top), _drawable(text, face), font=face, fill=fill)


def _measure(face: Font) -> Callable[[str], float]:
    return lambda text: face.getlength(_drawable(text, face))


def _drawable(text: str, face: Font) -> str:
    """Replace what a bitmap font (Pillow built without FreeType) cannot take."""
    return text if isinstance(face, ImageFont.FreeTypeFont) else text.encode("latin-1", "replace").decode("latin-1")


def _status_bar(draw: ImageDraw.ImageDraw, clock: str) -> None:
    draw.rectangle((0, 0, WIDTH, STATUS_BAR - 1), fill="#303134")
    _words(draw, 48, 20, clock, font(36), "#ffffff")
    for bar in range(4):
        draw.rectangle((900 + 14 * bar, 58 - 9 * bar, 909 + 14 * bar, 62), fill="white")
    draw.rounded_rectangle((980, 26, 1034, 60), 6, outline="white", width=4)
    draw.rectangle((986, 32, 1018, 54), fill="white")


def _toast(draw: ImageDraw.ImageDraw, text: str, bottom: float) -> None:
    face = font(38)
    line = next(wrapped(_UNPRINTABLE.sub("", text[:TEXT_LIMIT]), _measure(face), WIDTH - 240, 1))
    half = face.getlength(_drawable(line, face)) / 2
    draw.rounded_rectangle((WIDTH / 2 - half - 48, bottom - 110, WIDTH / 2 + half + 48, bottom), 54, fill="#4a4d51")
    _words(draw, WIDTH / 2 - half, bottom - 82, line, face, "#ffffff")


def _ink(node: Node) -> str:
    return (_color(node.color) if node.color else "") or (INK if node.enabled else MUTED)


def _color(text: str) -> str:
    """Give a colour that Pillow knows, nothing for what is none."""
    try:
        ImageColor.getrgb(text)
    except ValueError:
        return ""
    return text


def _box(bounds: Bounds) -> tuple[int, int, int, int]:
    """Give inclusive corners on the screen, the second never before the first."""
    left, top, right, bottom = (int(each) for each in bounds.intersect(SCREEN))
    return left, top, max(left, right - 1), max(top, bottom - 1)
