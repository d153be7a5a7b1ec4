"""`dumpsys activity top` and `dumpsys window`: the views of the activity in front, where `uiautomator` gives no tree.

It tells ids, places and states, and no texts. A place is relative to its parent, without what a page was scrolled or a
view was moved by: so what lies in a page that scrolls by pixels is left out. What is drawn in a window above the
activity's own (a dialog) is not told at all. Source: View.toString, Activity.dump and LayoutParams.toString of Android
8 to 16.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from harness.screen import Bounds, Hierarchy, Node

_ACTIVITY = re.compile(r"^  +ACTIVITY (?P<package>[\w.]+)/", re.MULTILINE)
_VIEWS = re.compile(r"^(?P<indent> +)View Hierarchy:\n(?P<views>(?:(?P=indent) +.*\n?)+)", re.MULTILINE)
_VIEW = re.compile(
    r"^(?P<indent> +)(?P<class>[\w.$]+)\{\w+ (?P<visible>[VIG]).(?P<enabled>.)...(?P<clickable>.)\S* \S+ "
    r"(?P<left>-?\d+),(?P<top>-?\d+)-(?P<right>-?\d+),(?P<bottom>-?\d+)(?: #\w+ (?P<id>[\w.]+:\w+/[\w.]+))?"
)
_SCROLLED = re.compile(r"ScrollView|ViewPager$|WebView|Compose")
_FOCUS = re.compile(r"mCurrentFocus=Window\{(?P<window>\w+) u\d+ (?P<package>[\w.]+)/")
_MAIN_WINDOW = re.compile(r"\bty=(?:BASE_APPLICATION|1)\b")


def parse_layout(top: str, windows: str, *, width: int) -> Hierarchy | None:
    """The views of the resumed activity, in pixels of a screen that is `width` wide.

    None where there is no such activity or another window is above it, or where its own does not fill the screen.
    """
    starts = [match.start() for match in _ACTIVITY.finditer(top)]
    blocks = [top[start:end] for start, end in pairwise([*starts, len(top)])]
    resumed = [block for block in blocks if "mResumed=true" in block]
    package = _focused(windows)
    if len(resumed) != 1 or not package or not resumed[0].lstrip().startswith(f"ACTIVITY {package}/"):
        return None
    views = _VIEWS.search(resumed[0])
    nodes = tuple(_nodes(views["views"].splitlines(), package)) if views else ()
    return Hierarchy(nodes=nodes) if nodes and nodes[0].bounds.left == 0 and nodes[0].bounds.right == width else None


def _focused(windows: str) -> str:
    """The package of the focused window, where that is an activity's own; "" for a dialog or nothing."""
    focus = _FOCUS.search(windows)
    if not focus:
        return ""
    _, _, block = windows.partition(f" Window{{{focus['window']} ")
    own = block.partition("  Window #")[0]
    return focus["package"] if _MAIN_WINDOW.search(own) else ""


def _nodes(lines: list[str], package: str) -> Iterator[Node]:
    within: list[tuple[int, _Place | None]] = []  # how far each parent is indented, and where it is
    for line in lines:
        view = _VIEW.match(line)
        if view is None:
            continue  # the window's decoration, which has no place of its own
        indent = len(view["indent"])
        while within and within[-1][0] >= indent:
            within.pop()
        parent = within[-1][1] if within else _EVERYWHERE
        place = parent.inside(view) if parent is not None and view["visible"] == "V" else None
        if place is not None:
            yield _node(view, place.seen, package, depth=len(within))
        within.append((indent, None if _SCROLLED.search(view["class"]) else place))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    left: int  # where its children count from
    top: int
    seen: Bounds  # what its parents leave of it

    def inside(self, view: re.Match[str]) -> _Place:
        """The place of a child."""
        left, top = self.left + int(view["left"]), self.top + int(view["top"])
        right, bottom = self.left + int(view["right"]), self.top + int(view["bottom"])
        seen = Bounds(
            left=max(left, self.seen.left),
            top=max(top, self.seen.top),
            right=min(right, self.seen.right),
            bottom=min(bottom, self.seen.bottom),
        )
        return _Place(left=left, top=top, seen=seen)


_EVERYWHERE = _Place(left=0, top=0, seen=Bounds(left=-(10**6), top=-(10**6), right=10**6, bottom=10**6))


def _node(view: re.Match[str], bounds: Bounds, package: str, *, depth: int) -> Node:
    owner, _, name = (view["id"] or "").partition(":")
    return Node(
        text="",
        id=f"{package if owner == 'app' else owner}:{name}" if name else "",
        description="",
        class_name=view["class"],
        package=package,
        bounds=bounds,
        clickable=view["clickable"] == "C",
        enabled=view["enabled"] == "E",
        checkable=False,
        checked=False,
        selected=False,
        focused=False,
        scrollable=False,
        password=False,
        depth=depth,
    )
