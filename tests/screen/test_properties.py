"""What holds for any selector on any screen. `make fuzz` looks for the exception."""

from __future__ import annotations

from hypothesis import assume, example, given
from hypothesis import strategies as st

from harness.screen import Node, Selector, alike, doubtful, nearest, offered, shown, targets
from harness.screen.folding import fold
from harness.screen.matching import Grade, grade, leaves_open, words
from tests.screen.screens import button, label, link, screen

ENGLISH, CHINESE = words()
VERBS_ZH = ("同意", "允许", "接受", "授权", "登录", "开启定位")
VERBS_EN = ("agree", "allow", "accept", "share", "sign in", "enable location")
WIDE = {chr(code): chr(code + 0xFEE0) for code in range(0x21, 0x7F)}
# XML holds no control characters, and the parser of a dump drops them.
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), max_size=20)
LABELS = st.one_of(
    TEXTS,
    st.sampled_from(
        [
            "同意",
            "不同意",
            "同意并继续",
            "同意《隐私政策》",
            "Agree",
            "I don't agree",
            "Disagree",
            "Don’t allow",
            "允许",
        ]
    ),
    st.builds("{}{}".format, TEXTS, st.sampled_from(VERBS_ZH + VERBS_EN)),
)
VIEWS = st.builds(lambda text, kind: kind(text), LABELS, st.sampled_from((button, link, label)))
WANTED = st.one_of(TEXTS, st.sampled_from(VERBS_ZH + VERBS_EN)).filter(lambda text: Selector(text=text).aimed)


@st.composite
def disguised(draw: st.DrawFn, text: str) -> str:
    """The same text to a reader: other case, width, quotes, blanks, and signs that draw nothing."""
    written = []
    for sign in text:
        form = draw(st.sampled_from((sign, sign.upper(), WIDE.get(sign, sign), "’" if sign == "'" else sign)))
        unseen = draw(st.sampled_from(("", "", "\u200b", "\u00ad", "\u2060", "\ufe0f")))
        blank = draw(st.sampled_from(("", "", " ", "\u3000"))) if sign > "\u2e80" else ""
        written.append(form + unseen + blank)
    return draw(st.sampled_from(("", "\n", "\u200e"))) + "".join(written)


def only(nodes: tuple[Node, ...], selector: Selector) -> list[str]:
    return [node.text for node in targets(nodes, selector)]


@given(
    st.data(),
    st.sampled_from(VERBS_ZH),
    st.sampled_from(CHINESE.negations),
    st.sampled_from(("", "再", "会再", "要继续")),
)
def test_a_chinese_negation_is_never_tapped(data: st.DataObject, verb: str, negation: str, between: str) -> None:
    contrary = data.draw(disguised(f"{negation}{between}{verb}"))
    nodes = screen(button(contrary))
    assert only(nodes, Selector(text=verb)) == []
    assert not offered(nodes, Selector(text=verb))
    assert alike(nodes, Selector(text=verb)) == nodes


@given(
    st.data(),
    st.sampled_from(VERBS_EN),
    st.sampled_from([*ENGLISH.negations, "don't", "won't", "can't", "do not"]),
    st.sampled_from(("", "to ", "want to ", "ever again ")),
)
def test_an_english_negation_is_never_tapped(data: st.DataObject, verb: str, negation: str, between: str) -> None:
    contrary = data.draw(disguised(f"I {negation} {between}{verb}"))
    nodes = screen(button(contrary))
    assert only(nodes, Selector(text=verb)) == []
    assert alike(nodes, Selector(text=verb)) == nodes


@given(st.data(), st.sampled_from(VERBS_ZH + VERBS_EN))
def test_what_looks_the_same_is_found(data: st.DataObject, verb: str) -> None:
    on_screen, wanted = data.draw(disguised(verb)), data.draw(disguised(verb))
    assert grade(on_screen, f"“{wanted}”") is Grade.EXACT


@given(TEXTS)
def test_to_fold_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(WANTED)
def test_a_text_is_itself(text: str) -> None:
    assert grade(text, text) is Grade.EXACT


@given(st.lists(VIEWS, max_size=6), WANTED)
def test_what_is_seen_or_tapped_is_never_absent(views: list[str], wanted: str) -> None:
    nodes, selector = screen(*views), Selector(text=wanted)
    at_all = alike(nodes, selector)
    assert set(map(id, shown(nodes, selector) + targets(nodes, selector))) <= set(map(id, at_all))
    assert not (offered(nodes, selector) and not doubtful(nodes, selector))


@given(TEXTS, WANTED, TEXTS)
def test_a_text_that_holds_what_is_wanted_is_never_absent(before: str, wanted: str, after: str) -> None:
    assert alike(screen(label(f"{before}{wanted}{after}")), Selector(text=wanted)) != ()


@given(st.lists(VIEWS, max_size=6), st.sampled_from(VERBS_ZH + VERBS_EN), st.integers(0, 6))
@example([button("暂不")], "同意", 1)
def test_the_one_button_of_that_name_is_tapped_whatever_is_around_it(views: list[str], verb: str, at: int) -> None:
    others = screen(*views)
    assume(all(grade(node.text, verb) is not Grade.EXACT for node in others))
    assume(all(node.usable or not leaves_open(node.text) for node in others))  # a word 不 before it may belong to it
    nodes = screen(*views[:at], button(verb), *views[at:])
    assert only(nodes, Selector(text=verb)) == [verb]


@given(st.lists(VIEWS, max_size=6), WANTED)
def test_the_order_in_which_things_are_drawn_decides_nothing(views: list[str], wanted: str) -> None:
    selector = Selector(text=wanted)
    forwards, backwards = screen(*views), screen(*reversed(views))
    assert sorted(only(forwards, selector)) == sorted(only(backwards, selector))


@given(st.lists(VIEWS, max_size=6), st.builds(Selector, text=TEXTS, id=TEXTS, desc=TEXTS))
@example([button("0")], Selector(desc="\xad"))
def test_any_screen_can_be_asked_for_what_comes_nearest(views: list[str], selector: Selector) -> None:
    nodes = screen(*views)
    for near in nearest(nodes, selector):
        assert shown(nodes, near) or not near.aimed
