"""Screenshots."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from harness.simulator.system.screen import picture
from harness.simulator.system.screen.views import Bounds, Node, Window

PLACE = Bounds(40, 400, 1040, 600)


def drawn(*nodes: Node, kind: str = "activity") -> Image.Image:
    return picture.screenshot([Window(kind=kind, root=Node(children=nodes))], clock="12:30")


def label(text: str, view_class: str = "android.widget.TextView") -> Node:
    return Node(view_class=view_class, text=text, bounds=PLACE)


def ink(image: Image.Image) -> int:
    """Count the pixels in the view's place that are not background."""
    area = image.crop(tuple(int(each) for each in PLACE)).convert("L")
    return sum(count for value, count in enumerate(area.histogram()) if value < 128)


def test_the_png_opens_with_the_size_of_the_screen() -> None:
    image = Image.open(io.BytesIO(picture.png(drawn(label("同意")))))
    assert (image.format, image.size) == ("PNG", (1080, 2400))


def test_text_is_drawn_where_its_view_is() -> None:
    assert ink(drawn(label("隐私政策"))) > 200
    assert ink(drawn(label(""))) == 0


def test_different_chinese_characters_look_different() -> None:
    if picture.font_file() is None:
        pytest.skip("no Chinese font on this computer: text is boxes")
    assert drawn(label("同意")).tobytes() != drawn(label("拒绝")).tobytes()


def test_without_a_chinese_font_a_picture_is_still_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture, "CJK_FONTS", ())
    picture.font_file.cache_clear()
    picture.font.cache_clear()
    try:
        assert ink(drawn(label("Agree 同意"))) > 0
    finally:
        picture.font_file.cache_clear()
        picture.font.cache_clear()


def test_a_checked_box_differs_from_an_unchecked_one() -> None:
    box = Node(view_class="android.widget.CheckBox", bounds=PLACE, checkable=True)
    checked = Node(view_class="android.widget.CheckBox", bounds=PLACE, checkable=True, checked=True)
    assert drawn(box).tobytes() != drawn(checked).tobytes()


def test_a_password_is_not_drawn_in_clear() -> None:
    one = Node(view_class="android.widget.EditText", bounds=PLACE, text="aaaa", password=True)
    other = Node(view_class="android.widget.EditText", bounds=PLACE, text="zzzz", password=True)
    assert drawn(one).tobytes() == drawn(other).tobytes()


def test_the_hint_of_an_empty_password_field_is_drawn_as_words() -> None:
    field = {"view_class": "android.widget.EditText", "bounds": PLACE, "password": True}
    one, other = Node(text="密码一二", hint=True, **field), Node(text="口令三四", hint=True, **field)
    assert picture.shown_text(one) == "密码一二"
    if picture.font_file() is not None:
        assert drawn(one).tobytes() != drawn(other).tobytes()


def test_a_secure_window_is_black_and_those_over_it_are_not() -> None:
    secure = Window(secure=True, root=Node(children=(label("秘密"),)))
    image = picture.screenshot([secure], clock="12:30")
    assert image.crop((0, 84, 1080, 2400)).getcolors() == [(1080 * 2316, (0, 0, 0))]
    dialog = Window(kind="dialog", root=Node(bounds=Bounds(100, 1000, 980, 1400)))
    over = picture.screenshot([secure, dialog], clock="12:30")
    assert over.getpixel((500, 1200)) == (255, 255, 255)
    assert over.getpixel((500, 2000)) == (0, 0, 0)


def test_a_secure_dialog_hides_itself_only() -> None:
    under = Window(root=Node(children=(label("公开"),)))
    dialog = Window(kind="dialog", secure=True, root=Node(bounds=Bounds(100, 1000, 980, 1400)))
    image = picture.screenshot([under, dialog], clock="12:30")
    assert image.getpixel((500, 1200)) == (0, 0, 0)
    assert image.getpixel((500, 2000)) != (0, 0, 0)


def test_the_window_under_a_dialog_is_dimmed() -> None:
    under = Window(root=Node())
    dialog = Window(kind="dialog", root=Node(bounds=Bounds(100, 1000, 980, 1400)))
    image = picture.screenshot([under, dialog], clock="12:30")
    assert image.getpixel((10, 2000)) < image.getpixel((500, 1200))


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("我们读取And\u00a0ID；推送", ["我们读取", "And\u00a0ID；推", "送"]),
        ("一二三四五六；七", ["一二三四五", "六；七"]),
        ("一二三四五；六", ["一二三四", "五；六"]),
        ("一二三四《五六》", ["一二三四", "《五六》"]),
        ("to be or not", ["to be or", "not"]),
        ("abcdefghijklmnopqrstuvw", ["abcdefghij", "klmnopqrst", "uvw"]),
        ("一\n\n二", ["一", "", "二"]),
    ],
)
def test_a_line_ends_where_a_phone_ends_it(text: str, lines: list[str]) -> None:
    def width(line: str) -> float:
        return sum(2 if ord(each) > 0x2E80 else 1 for each in line)

    assert list(picture.wrapped(text, width, 10, 9)) == lines


@pytest.mark.parametrize("text", ["\x00\x1b[31m", "\ud800", "a" * 100_000, "\n" * 5000, "\u202eevil"])
def test_hostile_text_does_not_stop_the_drawing(text: str) -> None:
    assert drawn(label(text)).size == (1080, 2400)


def test_a_colour_that_is_none_and_bounds_outside_the_screen_are_harmless() -> None:
    odd = Node(text="x", color="#zzz", background="url(evil)", bounds=Bounds(-500, -1e9, 1e9, 90))
    assert drawn(odd).size == (1080, 2400)
