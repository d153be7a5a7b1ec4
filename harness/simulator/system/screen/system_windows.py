"""The system's own windows: the launcher and the dialogs about an app that crashed or does not answer."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

from harness.simulator.system.screen.layout import PRIMARY, text_height
from harness.simulator.system.screen.views import HEIGHT, SCREEN, STATUS_BAR, WIDTH, Bounds, Node, Window

LAUNCHER = "com.android.launcher3"


class SystemWindow(Protocol):
    """A window that the system draws and that takes touches; `owner` is the app it belongs to, or nothing."""

    owner: str
    package: str

    def window(self) -> Window:
        """Draw it as it is now."""

    def touched(self, view: Node) -> None:
        """React to a touch of one of its views."""

    def back(self) -> None:
        """React to the back key."""


class Launcher:
    """The home screen: one icon an app."""

    owner = ""
    package = LAUNCHER

    def __init__(self, apps: Callable[[], tuple[tuple[str, str], ...]], launch: Callable[[str], None]) -> None:
        """Show `apps` (package, label); a touch calls `launch` with the package."""
        self._apps = apps
        self._launch = launch

    def window(self) -> Window:
        """Draw the icons in rows of four."""
        icons = tuple(self._icon(place, package, label) for place, (package, label) in enumerate(self._apps()))
        workspace = Node(
            view_class="android.view.ViewGroup",
            id="workspace",
            package=LAUNCHER,
            bounds=Bounds(0, STATUS_BAR, WIDTH, HEIGHT),
            scrollable=True,
            children=icons,
        )
        root = Node(
            view_class="android.widget.FrameLayout", package=LAUNCHER, background="#20384f", children=(workspace,)
        )
        return Window(token="launcher", kind="activity", title=f"{LAUNCHER}/.uioverrides.QuickstepLauncher", root=root)

    def touched(self, view: Node) -> None:
        """Start the app whose icon it is."""
        for place, (package, label) in enumerate(self._apps()):
            if self._icon(place, package, label) == view:
                self._launch(package)

    def back(self) -> None:
        """Stay: there is nothing behind the home screen."""

    def _icon(self, place: int, package: str, label: str) -> Node:
        row, side = divmod(place, 4)
        left, top = 40 + 250 * side, 300 + 320 * row
        return Node(
            view_class="android.widget.TextView",
            id="icon",
            package=LAUNCHER,
            text=label,
            desc=label,
            bounds=Bounds(left, top, left + 250, top + 280),
            clickable=True,
            long_clickable=True,
            focusable=True,
            text_size=36,
            color="#ffffff",
        )


class SystemActivity:
    """A page of a system app (settings, say) that the simulator names but does not furnish."""

    owner = ""

    def __init__(self, package: str, name: str, label: str, leave: Callable[[], None]) -> None:
        """Show `label`; the back key calls `leave`."""
        self.package = package
        self._name = name
        self._label = label
        self._leave = leave

    def window(self) -> Window:
        """Draw the title."""
        title = Node(
            view_class="android.widget.TextView",
            package=self.package,
            text=self._label,
            bounds=Bounds(48, STATUS_BAR + 40, WIDTH - 48, STATUS_BAR + 140),
            text_size=60,
        )
        content = Node(
            view_class="android.widget.FrameLayout",
            id="android:id/content",
            package=self.package,
            bounds=Bounds(0, STATUS_BAR, WIDTH, HEIGHT),
            children=(title,),
        )
        root = Node(
            view_class="android.widget.FrameLayout", package=self.package, background="#ffffff", children=(content,)
        )
        return Window(token=self._name, title=f"{self.package}/{self._name}", root=root)

    def touched(self, view: Node) -> None:
        """Do nothing: there is nothing to touch."""

    def back(self) -> None:
        """Leave the page."""
        self._leave()


class AppError(StrEnum):
    """What is wrong with an app; the values begin the titles of the windows that tell it."""

    CRASH = "Application Error"  # AppErrorDialog
    NOT_RESPONDING = "Application Not Responding"  # AppNotRespondingDialog


class AppErrorDialog:
    """The dialog of package `android` about an app that crashed again or does not answer."""

    package = "android"

    def __init__(
        self,
        kind: AppError,
        owner: str,
        title: str,
        choices: tuple[tuple[str, str], ...],
        chosen: Callable[[str], None],
    ) -> None:
        """Offer `choices` (resource id, text); `chosen` gets the id."""
        self.owner = owner
        self._kind = kind
        self._title = title
        self._choices = choices
        self._chosen = chosen

    def window(self) -> Window:
        """Draw title and choices."""
        title_bottom = 1068 + text_height(self._title, 54, 814)
        title = _android("TextView", Bounds(133, 1068, 947, title_bottom), id="android:id/alertTitle", text=self._title)
        rows = tuple(
            _android(
                "Button",
                Bounds(70, title_bottom + 40 + 126 * row, 1010, title_bottom + 166 + 126 * row),
                id=each,
                text=text,
            )
            for row, (each, text) in enumerate(self._choices)
        )
        bottom = title_bottom + 82 + 126 * len(rows)
        panel = _android(
            "LinearLayout", Bounds(70, 1021, 1010, bottom - 42), id="android:id/parentPanel", children=(title, *rows)
        )
        root = _android("FrameLayout", Bounds(28, 979, 1052, bottom), background="#ffffff", children=(panel,))
        return Window(token="error", kind="dialog", title=f"{self._kind}: {self.owner}", root=root)

    def touched(self, view: Node) -> None:
        """Report the choice."""
        if view.id in dict(self._choices):
            self._chosen(view.id)

    def back(self) -> None:
        """Stay: the dialog cannot be cancelled."""


def _android(
    kind: str, bounds: Bounds, *, id: str = "", text: str = "", background: str = "", children: tuple[Node, ...] = ()
) -> Node:
    button = kind == "Button"
    return Node(
        view_class=f"android.widget.{kind}",
        package="android",
        bounds=bounds.intersect(SCREEN),
        id=id,
        text=text,
        text_size=54 if kind == "TextView" else 42,
        color=PRIMARY if button else "",
        background=background,
        clickable=button,
        focusable=button,
        children=children,
    )
