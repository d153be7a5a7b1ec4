"""The views of the activity in front, as Android prints them."""

from __future__ import annotations

import pytest

from harness.device.parsers.layout import parse_layout
from harness.screen import Bounds, Hierarchy, Node

PACKAGE = "com.example.shop"
TOP = """\
TASK 1000:com.android.launcher3 id=1 userId=0
  ACTIVITY com.android.launcher3/.Launcher 1a2b pid=1
    Local Activity 3c4d State:
      mResumed=false mStopped=true mFinished=false
    View Hierarchy:
      DecorView@1[Launcher]
        android.widget.FrameLayout{1 V.E...... ........ 0,0-1080,2400 #1020002 android:id/content}

TASK 10123:com.example.shop id=7 userId=0
  ACTIVITY com.example.shop/.Main 5e6f pid=4242
    Local Activity 7a8b State:
      mResumed=true mStopped=false mFinished=false
    View Hierarchy:
      DecorView@2[Main]
        android.widget.LinearLayout{a1 V.E...... ........ 0,0-1080,2400}
          android.view.ViewStub{a2 G.E...... ......I. 0,0-0,0 #10201c4 android:id/action_mode_bar_stub}
          android.widget.FrameLayout{a3 V.E...... ........ 0,66-1080,2400 #1020002 android:id/content}
            android.widget.Button{a4 VFED..C.. ........ 100,200-500,300 #7f080045 app:id/agree aid=1073741824}
            android.widget.Button{a5 VF.D..C.. ........ 100,400-500,500 #7f080046 app:id/later}
            android.widget.Button{a6 IFED..C.. ........ 100,600-500,700 #7f080047 app:id/hidden}
            androidx.core.widget.NestedScrollView{a7 VFED..... ........ 0,800-1080,1200 #7f080048 app:id/page}
              android.widget.Button{a8 VFED..C.. ........ 0,900-500,1000 #7f080049 app:id/far_down}
            android.widget.FrameLayout{a9 V.E...... ........ 0,1300-1080,1400 #7f08004a app:id/box}
              android.widget.Button{aa VFED..C.. ........ 0,50-500,200 #7f08004b app:id/cut}
    Looper (main, tid 2) {b1}
      (Total messages: 0, polling=false, quitting=false)
"""
WINDOWS = """\
WINDOW MANAGER WINDOWS (dumpsys window windows)
  Window #0 Window{ffff u0 StatusBar}:
    mAttrs={(0,0)(fillx66) ty=STATUS_BAR fmt=TRANSLUCENT
  Window #1 Window{beef u0 com.example.shop/com.example.shop.Main}:
    mDisplayId=0 mSession=Session{1 4242:u0a10123}
    mAttrs={(0,0)(fillxfill) sim={adjust=resize forwardNavigation} ty=BASE_APPLICATION fmt=TRANSLUCENT
      fl=LAYOUT_IN_SCREEN SPLIT_TOUCH HARDWARE_ACCELERATED
  Window #2 Window{cafe u0 com.android.launcher3/com.android.launcher3.Launcher}:
    mAttrs={(0,0)(fillxfill) ty=BASE_APPLICATION fmt=TRANSPARENT
  mCurrentFocus=Window{beef u0 com.example.shop/com.example.shop.Main}
"""


def named(tree: Hierarchy | None) -> dict[str, Node]:
    assert tree is not None
    return {node.id.partition(":id/")[2]: node for node in tree.nodes if node.id}


def test_a_view_is_where_its_parents_put_it() -> None:
    nodes = named(parse_layout(TOP, WINDOWS, width=1080))
    agree = nodes["agree"]
    assert (agree.id, agree.package, agree.usable) == (f"{PACKAGE}:id/agree", PACKAGE, True)
    assert agree.bounds == Bounds(left=100, top=266, right=500, bottom=366)
    assert not nodes["later"].usable
    assert nodes["cut"].bounds == Bounds(left=0, top=1416, right=500, bottom=1466)


def test_what_is_hidden_or_lies_in_a_page_that_scrolls_is_left_out() -> None:
    assert set(named(parse_layout(TOP, WINDOWS, width=1080))) == {"content", "agree", "later", "page", "box", "cut"}


@pytest.mark.parametrize(
    ("top", "windows", "width"),
    [
        (
            TOP,
            WINDOWS.replace(
                "{beef u0 com.example.shop/com.example.shop.Main}\n", "{cafe u0 com.android.launcher3/x}\n"
            ),
            1080,
        ),
        (TOP, WINDOWS.replace("forwardNavigation} ty=BASE_APPLICATION", "} ty=APPLICATION"), 1080),
        (
            TOP,
            WINDOWS.replace(
                "mCurrentFocus=Window{beef u0 com.example.shop/com.example.shop.Main}", "mCurrentFocus=null"
            ),
            1080,
        ),
        (TOP.replace("mResumed=true", "mResumed=false"), WINDOWS, 1080),
        (TOP.replace("mResumed=false", "mResumed=true"), WINDOWS, 1080),
        (TOP, WINDOWS, 2160),
        ("", WINDOWS, 1080),
        (TOP, "", 1080),
    ],
    ids=[
        "another in front",
        "a dialog",
        "no focus",
        "not resumed",
        "two resumed",
        "half a screen",
        "no views",
        "no windows",
    ],
)
def test_what_may_be_covered_or_elsewhere_is_not_told(top: str, windows: str, width: int) -> None:
    assert parse_layout(top, windows, width=width) is None


def test_android_8_tells_the_kind_of_a_window_by_number() -> None:
    assert parse_layout(TOP, WINDOWS.replace("ty=BASE_APPLICATION", "ty=1"), width=1080) is not None
    assert parse_layout(TOP, WINDOWS.replace("ty=BASE_APPLICATION", "ty=1000"), width=1080) is None
