"""Screenshots by their pixels: a real PNG beside a real dump of its node tree."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import EpsImagePlugin, Image, ImageDraw

from harness.events.records import Screen
from harness.masking import Masking
from harness.report.shots import Shot, shot
from harness.text import Text

PACKAGE = "com.example.yunzhushou"
SIZE = (1080, 2400)
PAPER, INK = (255, 255, 255), (200, 30, 30)
LINE = (0, 600, 1080, 700)  # where the node under test stands
KNOWN = (("clipboard", "工号765208 口令50ac74db"), ("precise_location", "39.951217,116.455659"))

Drawn = Callable[..., Shot]


def node(text: str = "", *, bounds: tuple[int, int, int, int] = LINE, package: str = PACKAGE, **given: str) -> str:
    left, top, right, bottom = bounds
    attributes = {"class": "android.widget.TextView", "content-desc": "", "password": "false", **given}
    written = " ".join(f'{name}="{value}"' for name, value in attributes.items())
    return f'<node text="{text}" package="{package}" {written} bounds="[{left},{top}][{right},{bottom}]" />'


def tree(*nodes: str, root: tuple[int, int, int, int] = (0, 0, *SIZE), package: str = PACKAGE) -> str:
    window = node(bounds=root, package=package, **{"class": "android.widget.FrameLayout"})
    return f"<hierarchy rotation='0'>{window.replace(' />', '>')}{''.join(nodes)}</node></hierarchy>"


@pytest.fixture
def drawn(tmp_path: Path) -> Drawn:
    def draw(xml: str | None, *, show_values: bool = False) -> Shot:
        picture = Image.new("RGB", SIZE, PAPER)
        ImageDraw.Draw(picture).rectangle(LINE, fill=INK)
        picture.save(tmp_path / "s1.png")
        if xml is not None:
            (tmp_path / "s1.xml").write_text(xml, encoding="utf-8")
        screen = Screen(
            id="s1",
            phase="granted",
            why=Text(zh="看", en="saw"),
            ns=1,
            png="s1.png",
            xml="" if xml is None else "s1.xml",
            activity="",
            problem=None,
        )
        return shot(tmp_path, screen, Masking(KNOWN, show_values=show_values), PACKAGE)

    return draw


def colour_at(drawn: Shot, x: int, y: int) -> tuple[int, ...]:
    """The colour at a place of the screen, as it is in the report."""
    data = base64.b64decode(drawn.data.partition("base64,")[2])
    with Image.open(io.BytesIO(data)) as picture:
        scale = picture.width / SIZE[0]
        found = picture.convert("RGB").getpixel((round(x * scale), round(y * scale)))
    assert isinstance(found, tuple)
    return found


def is_ink(colour: tuple[int, ...]) -> bool:
    return all(abs(a - b) < 25 for a, b in zip(colour, INK, strict=True))


@pytest.mark.parametrize(
    "line",
    [
        node("已粘贴：工号765208 口令50ac74db"),
        node(**{"content-desc": "工号765208 口令50ac74db"}),
        node("签到成功：39.951217, 116.455659"),
        node("GCJ-02 39.9526,116.4617"),
        node("anything", **{"class": "android.widget.EditText"}),
        node("secret", **{"password": "true"}),
        node("王小明 138 0013 8000"),
        node("zhang@wei.cn"),
        node("6e:69:b8:8d:a9:50"),
    ],
)
def test_what_is_personal_is_painted_over(drawn: Drawn, line: str) -> None:
    found = drawn(tree(line))
    assert not is_ink(colour_at(found, 540, 650))
    assert colour_at(found, 540, 1500) == PAPER
    assert (found.covered, found.blurred) == (1, False)


@pytest.mark.parametrize("line", [node("已粘贴"), node("", **{"class": "android.widget.EditText"}), node("3 位同事")])
def test_what_is_not_stays(drawn: Drawn, line: str) -> None:
    found = drawn(tree(line))
    assert is_ink(colour_at(found, 540, 650))
    assert found.covered == 0


def test_values_are_shown_when_asked_for(drawn: Drawn) -> None:
    assert is_ink(colour_at(drawn(tree(node("工号765208 口令50ac74db")), show_values=True), 540, 650))


@pytest.mark.parametrize(
    "xml",
    [
        None,
        "<hierarchy rotation='0'",
        "<hierarchy rotation='0'/>",
        tree(node("turned"), root=(0, 0, 2400, 1080)),
    ],
)
def test_a_picture_that_no_tree_explains_is_blurred(drawn: Drawn, xml: str | None) -> None:
    found = drawn(xml)
    assert found.blurred
    assert not is_ink(colour_at(found, 540, 650))


def test_what_lies_around_a_dialog_is_blurred(drawn: Drawn) -> None:
    """The tree is of the window on top only."""
    found = drawn(tree(node("好", bounds=(100, 1300, 900, 1400)), root=(40, 1200, 1040, 1500)))
    assert not is_ink(colour_at(found, 540, 650))
    assert not found.blurred


def test_what_shines_through_a_dialog_of_the_system_is_blurred(drawn: Drawn) -> None:
    other = "com.android.permissioncontroller"
    found = drawn(tree(node("允许", bounds=(100, 1300, 900, 1400), package=other), package=other))
    assert not is_ink(colour_at(found, 540, 650))


def of_a_stranger(folder: Path, content: bytes) -> Shot:
    (folder / "s1.png").write_bytes(content)
    screen = Screen(
        id="s1", phase="p", why=Text(zh="看", en="saw"), ns=1, png="s1.png", xml="", activity="", problem=None
    )
    return shot(folder, screen, Masking(KNOWN), PACKAGE)


def test_a_picture_that_cannot_be_read_is_a_problem_of_its_own(tmp_path: Path) -> None:
    found = of_a_stranger(tmp_path, b"no picture")
    assert (found.data, found.problem is None) == ("", False)


@pytest.mark.parametrize("format", ["BMP", "EPS", "GIF", "JPEG", "PDF", "PPM", "TIFF", "WEBP"])
def test_what_no_screenshot_is_made_of_is_not_opened(tmp_path: Path, format: str) -> None:
    content = io.BytesIO()
    Image.new("RGB", SIZE, PAPER).save(content, format)
    found = of_a_stranger(tmp_path, content.getvalue())
    assert (found.data, found.problem is None) == ("", False)


def test_no_program_is_run_for_a_picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pillow hands PostScript to Ghostscript, whoever wrote it."""
    ghostscript, ran = tmp_path / "gs", tmp_path / "ran"
    ghostscript.write_text(f"#!/bin/sh\necho 10\n: > {ran}\n")
    ghostscript.chmod(0o700)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setattr(EpsImagePlugin, "gs_binary", None)
    content = io.BytesIO()
    Image.new("RGB", SIZE, PAPER).save(content, "EPS")
    of_a_stranger(tmp_path, content.getvalue())
    assert not ran.exists()
