"""What a selector means on a screen, for a tap, for the eye, for an absence."""

from __future__ import annotations

import pytest

from harness.screen import Node, Selector, alike, doubtful, nearest, offered, reachable, shown, tappable, targets
from tests.screen.screens import APP, button, label, link, screen, view

AGREE = Selector(text="同意")


def texts(nodes: tuple[Node, ...]) -> list[str]:
    return [node.text for node in nodes]


def test_exact_comes_before_partial_and_clickable_before_not() -> None:
    nodes = screen(label("同意"), link("同意并继续"), button("同意"))
    (found,) = targets(nodes, AGREE)
    assert found is nodes[2]
    assert shown(nodes, AGREE) == (found,)


@pytest.mark.parametrize(
    "nodes",
    [
        screen(link("同意《隐私政策》")),
        screen(button("不同意"), button("不再同意")),
        screen(label("点击同意即表示您已阅读")),
    ],
    ids=["a link that begins with it", "its contraries", "a paragraph that holds it"],
)
def test_nothing_is_tapped_that_is_not_meant(nodes: tuple[Node, ...]) -> None:
    assert targets(nodes, AGREE) == ()
    assert alike(nodes, AGREE) != ()


def test_a_button_or_box_that_names_a_document_is_no_link() -> None:
    assert texts(targets(screen(button("同意《隐私政策》")), AGREE)) == ["同意《隐私政策》"]
    box = view(text="同意《隐私政策》", kind="android.view.View", clickable=True, checkable=True)
    assert texts(targets(screen(box), AGREE)) == ["同意《隐私政策》"]


def test_a_button_beside_a_link_is_what_is_meant() -> None:
    nodes = screen(link("同意《隐私政策》"), button("不同意"), button("同意并继续"))
    assert texts(targets(nodes, AGREE)) == ["同意并继续"]


def test_one_node_that_says_both_is_seen_and_taken_for_neither() -> None:
    """As where a framework merges two buttons: its middle may be either."""
    merged = screen(button("", desc="同意\n不同意"))
    for wanted in ("同意", "Agree"):
        assert targets(merged, Selector(desc=wanted)) == ()
        assert not offered(merged, Selector(desc=wanted))
    assert shown(merged, Selector(desc="同意")) == doubtful(merged, Selector(desc="同意")) == merged
    beside = screen(button("同意 / 不同意"), button("同意并继续"))
    assert texts(targets(beside, AGREE)) == ["同意并继续"]


@pytest.mark.parametrize(
    "nodes",
    [
        screen(button("同意", desc="不同意")),
        screen(view(label("同意"), desc="暂不同意", kind="android.view.ViewGroup", clickable=True)),
        screen(view(label("暂不"), label("同意"), kind="android.view.ViewGroup", clickable=True)),
    ],
    ids=["its description", "its button's description", "the label before it"],
)
def test_what_says_the_contrary_beside_its_words_is_taken_for_neither(nodes: tuple[Node, ...]) -> None:
    assert targets(nodes, AGREE) == ()
    assert not offered(nodes, AGREE)
    assert alike(nodes, AGREE) != ()


def test_a_label_that_says_something_of_its_own_negates_no_other() -> None:
    nodes = screen(view(label("取消"), label("同意"), kind="android.view.ViewGroup", clickable=True))
    assert texts(targets(nodes, AGREE)) == ["同意"]
    nodes = screen(button("同意", desc="同意并关闭"), label("不想"), label("广告"))
    assert texts(targets(nodes, AGREE)) == ["同意"]
    assert texts(targets(screen(button("暂不"), button("同意")), AGREE)) == ["同意"]


def test_a_box_is_tapped_beside_the_links_in_its_words() -> None:
    def box(kind: str, **attributes: str | bool) -> Node:
        words = {"text": "我已阅读并同意《用户协议》", "bounds": "[40,100][1040,160]"} | attributes
        return screen(view(kind=f"android.widget.{kind}", clickable=True, checkable=True, **words))[0]

    assert box("CheckBox").spot == box("RadioButton").spot == (70, 130)
    assert box("CheckBox", bounds="[40,100][100,400]").spot == (70, 250)
    for node in (box("CheckBox", text=""), box("Switch"), screen(button("同意", bounds="[40,100][1040,160]"))[0]):
        assert node.spot == (540, 130)


def test_two_that_are_equally_good_are_both_given() -> None:
    assert texts(targets(screen(button("同意并继续"), button("同意并登录")), AGREE)) == ["同意并继续", "同意并登录"]
    rows = screen(button("删除", id=f"{APP}:id/row"), button("删除", id=f"{APP}:id/row"))
    assert len(targets(rows, Selector(id="row"))) == 2


def test_a_label_in_its_button_is_one_thing() -> None:
    nodes = screen(
        view(
            view(text="同意", bounds="[10,10][90,40]"),
            text="同意",
            bounds="[0,0][100,50]",
            clickable=True,
        )
    )
    assert len(targets(nodes, AGREE)) == 1
    compose = screen(view(view(text="同意并继续", bounds="[10,10][90,40]"), bounds="[0,0][100,50]", clickable=True))
    assert texts(targets(compose, AGREE)) == ["同意并继续"]


@pytest.mark.parametrize(
    "wanted",
    [
        "agree",
        f"{APP}:id/agree",
        "id/agree",
        "@id/agree",
        "@+id/agree",
        "R.id.agree",
        "“agree”",
        " agree ",
        "ａｇｒｅｅ",
    ],
)
def test_an_id_is_found_however_it_is_written(wanted: str) -> None:
    nodes = screen(button("", id=f"{APP}:id/disagree"), button("", id=f"{APP}:id/agree"))
    assert targets(nodes, Selector(id=wanted)) == (nodes[1],)


def test_a_full_id_may_name_the_package_of_the_window() -> None:
    nodes = screen(view(id="com.android.permissioncontroller:id/ok", package="com.google.android.permissioncontroller"))
    assert targets(nodes, Selector(id="com.google.android.permissioncontroller:id/ok")) == nodes
    assert targets(nodes, Selector(id="com.example:id/ok")) == ()


def test_an_id_is_whole() -> None:
    assert targets(screen(button("", id=f"{APP}:id/disagree")), Selector(id="agree")) == ()


def test_text_and_id_must_both_fit() -> None:
    assert shown(screen(button("OK", id=f"{APP}:id/a")), Selector(text="OK", id="b")) == ()


def test_what_has_no_size_is_neither_shown_nor_in_the_way() -> None:
    nodes = screen(button("同意", bounds="[0,0][0,0]"))
    assert shown(nodes, AGREE) == targets(nodes, AGREE) == alike(nodes, AGREE) == ()


def test_whether_a_label_is_ticked_nobody_can_tell() -> None:
    unticked = Selector(text="同意", checked=False)
    beside = screen(label("同意"))
    assert shown(beside, unticked) == ()
    assert alike(beside, unticked) == beside
    box = screen(view(text="同意", checkable=True, checked=False), view(text="同意", checkable=True, checked=True))
    assert shown(box, unticked) == (box[0],)


@pytest.mark.parametrize("in_the_way", ["不同意", "Disagree 同意书", "同意《隐私政策》", "同  意", "点击同意即表示"])
def test_an_absence_takes_the_loosest_reading(in_the_way: str) -> None:
    assert alike(screen(label(in_the_way)), AGREE) != ()


@pytest.mark.parametrize(
    ("text", "on_screen"), [("agree", "Disagreement"), ("Don't allow", "DONT ALLOW"), ("OK", "O K")]
)
def test_an_absence_is_not_had_by_the_form_of_a_word(text: str, on_screen: str) -> None:
    assert alike(screen(label(on_screen)), Selector(text=text)) != ()


def test_words_in_the_other_field_keep_an_absence_from_being_seen_and_are_not_tapped() -> None:
    """Flutter tells what it draws as the content description."""
    flutter, view_system = screen(button("", desc="同意")), screen(button("同意"))
    for nodes, wanted in ((flutter, AGREE), (view_system, Selector(desc="同意"))):
        assert alike(nodes, wanted) == doubtful(nodes, wanted) == nodes
        assert shown(nodes, wanted) == targets(nodes, wanted) == ()
        assert not offered(nodes, wanted)
    assert doubtful(screen(button("", desc="不同意")), AGREE) == ()
    assert shown(flutter, Selector(desc="同意")) == flutter
    assert alike(screen(button("关闭", desc="关闭广告")), AGREE) == ()


def test_a_choice_is_offered_by_what_reacts() -> None:
    assert offered(screen(button("不同意并退出")), Selector(text="不同意"))
    assert offered(screen(view(label("不同意"), clickable=True)), Selector(text="不同意"))
    assert not offered(screen(button("不同意", enabled=False)), Selector(text="不同意"))
    assert not offered(screen(label("如您不同意请退出")), Selector(text="不同意"))
    assert not offered(screen(button("不同意"), link("同意《隐私政策》")), AGREE)


@pytest.mark.parametrize(
    "nodes",
    [
        screen(button("同意", enabled=False)),
        screen(view(button("同意", enabled=False), clickable=True)),
        screen(view(label("同意", enabled=False), clickable=True, enabled=False)),
        screen(view(label("同意"), enabled=False)),
        screen(view(view(label("同意")), clickable=True, enabled=False)),
    ],
    ids=["a button", "in a row that reacts", "a label in its button", "as Compose tells it", "deep in its button"],
)
def test_what_is_greyed_out_takes_no_tap(nodes: tuple[Node, ...]) -> None:
    assert len(targets(nodes, AGREE)) == 1
    assert reachable(nodes, AGREE) == ()
    assert shown(nodes, AGREE) != ()


@pytest.mark.parametrize(
    "nodes",
    [
        screen(button("同意")),
        screen(label("同意")),
        screen(view(label("同意", enabled=False), clickable=True)),
        screen(view(view(button("同意")), enabled=False)),
        screen(button("同意", enabled=False), button("同意")),
    ],
    ids=["a button", "whose touch nobody tells", "a grey label in its button", "in a grey page", "beside a grey one"],
)
def test_what_is_not_takes_it(nodes: tuple[Node, ...]) -> None:
    assert texts(reachable(nodes, AGREE)) == ["同意"]


def test_what_comes_nearest_is_told_as_a_selector() -> None:
    nodes = screen(
        button("同意", id=f"{APP}:id/agree"), button("不同意", id=f"{APP}:id/disagree"), button("", desc="返回")
    )
    assert nearest(nodes, Selector(id="argee"))[0] == Selector(id="agree")
    assert Selector(text="同意") in nearest(nodes, Selector(text="同意吧"))
    assert nearest(nodes, Selector(text="返回")) == (Selector(desc="返回"),)
    assert nearest(nodes, Selector(text="xyz")) == ()


def test_what_a_user_typed_is_never_told() -> None:
    field = view(text="zhangwei-8264", kind="android.widget.EditText", clickable=True)
    assert nearest(screen(field), Selector(text="zhangwei-8265")) == ()


def test_what_can_be_tapped_is_offered_by_a_selector_that_means_it_alone() -> None:
    nodes = screen(
        button("同意", id=f"{APP}:id/agree"),
        button("查看", id=f"{APP}:id/more"),
        button("查看", id=f"{APP}:id/more"),  # two of a list: neither id nor text tells them apart
        view(label("我的"), clickable=True),
        label("你好"),
        button("登录", enabled=False),
        view(text="13800138000", kind="android.widget.EditText", clickable=True, id=f"{APP}:id/phone"),
        view(text="只有一个", kind="android.widget.EditText", clickable=True),
    )
    offered = dict(tappable(nodes))
    assert offered == {Selector(id="agree"): "同意", Selector(text="我的"): "我的", Selector(id="phone"): ""}
    assert all(len(targets(nodes, selector)) == 1 for selector in offered)
