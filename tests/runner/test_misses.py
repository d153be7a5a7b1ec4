"""What is said of a step that found nothing tells what is on the screen, and of nobody."""

from __future__ import annotations

from harness.device.ui import Sight
from harness.runner.misses import missed
from harness.screen import Hierarchy, Selector
from tests.screen.screens import button, label, screen, view


def said(*views: str, selector: Selector) -> str:
    return missed(Sight(nodes=(), hierarchy=Hierarchy(nodes=screen(*views))), selector).en


def test_what_can_be_tapped_comes_first() -> None:
    told = said(label("标题"), button("知道了"), selector=Selector(text="同意"))
    assert told == "not on the screen: text=同意. On the screen: 知道了, 标题"


def test_what_was_typed_and_long_numbers_are_left_out() -> None:
    typed = view(text="zhangwei-8264", kind="android.widget.EditText")
    secret = view(text="Pa55word", kind="android.widget.TextView", password=True)
    shown = (label("本机号码 17000009776"), view(desc="工号 20260001", clickable=True), typed, secret)
    told = said(*shown, selector=Selector(text="本机号码 17000009777"))
    assert "17000009776" not in told
    assert "20260001" not in told
    assert "zhangwei" not in told
    assert "Pa55word" not in told
    assert "本机号码 …" in told


def test_a_screen_without_texts_is_said_to_be_one() -> None:
    assert said(view(), selector=Selector(id="agree")).endswith("On the screen: no texts")
