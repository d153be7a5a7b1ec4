"""A view tree: what can be seen of it and what a touch hits."""

from __future__ import annotations

from harness.simulator.system.screen.views import Bounds, Node


def button(name: str, *bounds: float, enabled: bool = True) -> Node:
    return Node(id=name, package="com.x", bounds=Bounds(*bounds), clickable=True, enabled=enabled)


def test_a_touch_goes_to_the_uppermost_of_two_overlapping_buttons() -> None:
    root = Node(children=(button("under", 0, 0, 100, 100), button("over", 50, 50, 150, 150)))
    hit = root.hit(60, 60)
    assert hit is not None
    assert hit.id == "over"


def test_a_touch_passes_through_a_disabled_button_to_the_one_below() -> None:
    root = Node(children=(button("under", 0, 0, 100, 100), button("over", 0, 0, 100, 100, enabled=False)))
    hit = root.hit(10, 10)
    assert hit is not None
    assert hit.id == "under"


def test_the_right_and_bottom_edge_are_outside() -> None:
    root = Node(children=(button("one", 0, 0, 100, 100),))
    assert root.hit(100, 50) is None
    assert root.hit(99, 99) is not None


def test_what_is_scrolled_out_of_its_parent_is_not_seen() -> None:
    scroll = Node(
        bounds=Bounds(0, 0, 100, 100), children=(button("in", 0, 0, 100, 50), button("out", 0, 120, 100, 200))
    )
    assert [node.id for node in scroll.walk()] == ["", "in"]


def test_a_view_below_an_invisible_one_is_not_seen() -> None:
    hidden = Node(visible=False, children=(button("one", 0, 0, 100, 100),))
    assert Node(children=(hidden,)).hit(10, 10) is None


def test_a_full_resource_id_is_kept_and_a_short_one_gets_its_package() -> None:
    assert Node(id="agree", package="com.x").resource_id == "com.x:id/agree"
    assert Node(id="android:id/content", package="com.x").resource_id == "android:id/content"
    assert Node(package="com.x").resource_id == ""
