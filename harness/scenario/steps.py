"""The steps of a scenario: one frozen type a kind, and `STEPS`, the list of all.

In YAML a step is its bare name (`- launch`), its name with a mapping (`- tap: {id: agree}`) or, where a step has a
`shorthand`, its name with that one value (`- wait: 2s`).
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, ClassVar

import msgspec
from msgspec import Meta

from harness.documents import words
from harness.policy.types import PermissionName
from harness.screen import Answer, Direction, Selector

Duration = Annotated[
    str,
    Meta(
        pattern=r"^[0-9]+(\.[0-9]+)?(ms|s|m)$",
        examples=["2s", "500ms", "1m"],
        extra=words("时间，如 500ms、2s、1m", "a time such as 500ms, 2s, 1m"),
    ),
]
PhaseName = Annotated[
    str,
    Meta(
        pattern=r"^[a-z][a-z0-9-]*$",
        examples=["before-consent", "consented", "revoked"],
        extra=words(
            "阶段名称，由小写字母、数字和连字符组成，如 before-consent",
            "a name of small letters, digits and hyphens, such as before-consent",
        ),
    ),
]
LONGEST_S = 3_600.0  # a step that takes longer is a slip of the pen

_SECONDS = {"ms": 0.001, "s": 1.0, "m": 60.0}


def seconds(duration: str) -> float:
    """Give a duration such as `500ms`, `2s` or `1m` in seconds."""
    unit = duration.lstrip("0123456789.")
    return float(duration.removesuffix(unit)) * _SECONDS[unit]


class Step(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of all steps."""

    kind: ClassVar[str]
    shorthand: ClassVar[str] = ""  # the field that a bare value fills

    def __str__(self) -> str:
        """The step in one line, as its author wrote it: `wait 3s`, `tap id: agree`, `see 同意, checked: false`."""
        given = {name: value for name in self.__struct_fields__ if (value := getattr(self, name)) not in ("", None)}
        given.pop("timeout", None)
        given.pop("steps", None)  # each of them is told by itself
        if not given.get("optional"):
            given.pop("optional", None)
        shorthand = given.pop(self.shorthand, None)
        parts = [] if shorthand is None else [_shown(shorthand)]
        parts += [f"{name}: {_shown(value)}" for name, value in given.items()]
        return " ".join((self.kind, ", ".join(parts))).rstrip()


def _shown(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


class Aimed(Step, frozen=True, kw_only=True):
    """Base of the steps that point at a part of the screen by what it shows or is called."""

    shorthand = "text"
    text: str = ""
    id: str = ""
    desc: str = ""

    @property
    def selector(self) -> Selector:
        """What the step points at."""
        return Selector(text=self.text, id=self.id, desc=self.desc, checked=getattr(self, "checked", None))


class Install(Step, frozen=True, kw_only=True):
    """Install the app afresh: what an earlier run left is removed first, and no permission is granted."""

    kind = "install"
    shorthand = "apk"
    apk: str = ""  # relative to the scenario file; the scenario's own app where not given


class Clear(Step, frozen=True, kw_only=True):
    """Delete the app's data and reset its permissions, as "clear data" in the settings does."""

    kind = "clear"


class Launch(Step, frozen=True, kw_only=True):
    """Start the app as its icon does, and wait until the hooks are in every process that starts."""

    kind = "launch"
    shorthand = "activity"
    activity: str = ""  # the launcher activity where not given


class EnterPhase(Step, frozen=True, kw_only=True):
    """End the phase before and begin this one; every process has switched when the next step starts."""

    kind = "phase"
    shorthand = "name"
    name: PhaseName


class See(Aimed, frozen=True, kw_only=True):
    """Wait until the screen shows this."""

    kind = "see"
    checked: bool | None = None
    timeout: Duration = "10s"


class NotSee(Aimed, frozen=True, kw_only=True):
    """Wait until the screen does not show this, or no longer does."""

    kind = "not-see"
    checked: bool | None = None
    timeout: Duration = "5s"


class Tap(Aimed, frozen=True, kw_only=True):
    """Wait for this and tap its middle."""

    kind = "tap"
    timeout: Duration = "10s"
    optional: bool = False  # done only where it is there by then


class IfSee(Aimed, frozen=True, kw_only=True):
    """Do these steps where the screen shows this by then, such as a pop-up that comes only sometimes; else skip them.

    In a scenario that was read they follow it, each a step of its own; `steps` tells which and how many.
    """

    kind = "if-see"
    shorthand = ""
    timeout: Duration = "3s"
    steps: Annotated[tuple[Any, ...], Meta(min_length=1)]


class LongPress(Aimed, frozen=True, kw_only=True):
    """Wait for this and hold a finger on it."""

    kind = "long-press"
    timeout: Duration = "10s"
    duration: Duration = "1s"


class Type(Step, frozen=True, kw_only=True):
    """Tap a field and type into it. With `data_type` the text counts as personal data that must not leak."""

    kind = "type"
    text: Annotated[str, Meta(min_length=1)]
    id: str = ""
    desc: str = ""
    data_type: str = ""
    timeout: Duration = "10s"

    @property
    def selector(self) -> Selector:
        """The field to type into."""
        return Selector(id=self.id, desc=self.desc)


class Swipe(Step, frozen=True, kw_only=True):
    """Move a finger across the middle of the screen."""

    kind = "swipe"
    shorthand = "direction"
    direction: Direction


class Back(Step, frozen=True, kw_only=True):
    """Press the back key."""

    kind = "back"


class Home(Step, frozen=True, kw_only=True):
    """Press the home key."""

    kind = "home"


class Grant(Step, frozen=True, kw_only=True):
    """Give the app a permission, as the settings do."""

    kind = "grant"
    shorthand = "permission"
    permission: PermissionName


class Deny(Step, frozen=True, kw_only=True):
    """Refuse the app a permission for good, so that asking shows no dialog any more."""

    kind = "deny"
    shorthand = "permission"
    permission: PermissionName


class Revoke(Step, frozen=True, kw_only=True):
    """Take back a permission. Android ends every process of the app when it was granted: `launch` again to go on."""

    kind = "revoke"
    shorthand = "permission"
    permission: PermissionName


class AnswerDialog(Step, frozen=True, kw_only=True):
    """Wait for the system's permission dialog and answer it."""

    kind = "answer"
    shorthand = "answer"
    answer: Answer
    timeout: Duration = "10s"
    optional: bool = False  # done only where the dialog is there by then


class Background(Step, frozen=True, kw_only=True):
    """Send the app to the background, where it stays alive."""

    kind = "background"


class Foreground(Step, frozen=True, kw_only=True):
    """Bring the app back to the foreground."""

    kind = "foreground"


class Wait(Step, frozen=True, kw_only=True):
    """Watch for a while without touching anything."""

    kind = "wait"
    shorthand = "duration"
    duration: Duration

    @property
    def seconds(self) -> float:
        """The duration in seconds."""
        return seconds(self.duration)


class ForceStop(Step, frozen=True, kw_only=True):
    """End all processes of the app, as "force stop" in the settings does."""

    kind = "force-stop"


class Open(Step, frozen=True, kw_only=True):
    """Open a deep link with the app."""

    kind = "open"
    shorthand = "uri"
    uri: Annotated[
        str,
        Meta(
            pattern=r"^[A-Za-z][A-Za-z0-9+.\-]*:.+$",
            examples=["yunzhushou://scan"],
            extra=words("链接，如 yunzhushou://scan", "a link such as yunzhushou://scan"),
        ),
    ]


class Shell(Step, frozen=True, kw_only=True):
    """Run a command in the device's shell; it must end with exit code 0."""

    kind = "shell"
    shorthand = "command"
    command: Annotated[str, Meta(min_length=1)]


class Method(StrEnum):
    """What a request asks of a server."""

    GET = "GET"
    POST = "POST"
    PUT = "PUT"
    PATCH = "PATCH"
    DELETE = "DELETE"


class Http(Step, frozen=True, kw_only=True):
    """Ask something of the app's own test server, from this computer; it must answer, by 2xx or by `status`."""

    kind = "http"
    shorthand = "url"
    url: Annotated[
        str,
        Meta(
            pattern=r"^https?://[!-.0-?A-~]+(/[!-~]*)?$",
            examples=["http://127.0.0.1:8080/policy"],
            description="The address; no redirection is followed, and no proxy is asked.",
            extra=words("网址，如 http://127.0.0.1:8080/policy", "an address such as http://127.0.0.1:8080/policy"),
        ),
    ]
    method: Annotated[Method, Meta(description="What is asked.")] = Method.GET
    body: Annotated[str, Meta(description="What is sent; as JSON unless `content_type` says otherwise.")] = ""
    content_type: Annotated[str, Meta(pattern=r"^[!-~ ]*$", description="What the body is.")] = ""
    status: Annotated[
        Annotated[int, Meta(ge=200, le=599)] | None,
        Meta(description="The status that it must answer with; any from 200 to 299 where left out."),
    ] = None
    timeout: Duration = "10s"


class Pause(Step, frozen=True, kw_only=True):
    """Wait until a person has done something on the device and says so: a code by SMS, a captcha, a slider."""

    kind = "pause"
    shorthand = "text"
    text: Annotated[str, Meta(min_length=1)]
    timeout: Duration = "10m"


class Screenshot(Step, frozen=True, kw_only=True):
    """Keep the screen as it is now, its picture and node tree."""

    kind = "screenshot"
    shorthand = "why"
    why: Annotated[str, Meta(min_length=1)]


class Note(Step, frozen=True, kw_only=True):
    """Write a sentence into the evidence."""

    kind = "note"
    shorthand = "text"
    text: Annotated[str, Meta(min_length=1)]


STEPS: tuple[type[Step], ...] = (
    Install,
    Clear,
    Launch,
    EnterPhase,
    See,
    NotSee,
    IfSee,
    Tap,
    LongPress,
    Type,
    Swipe,
    Back,
    Home,
    Grant,
    Deny,
    Revoke,
    AnswerDialog,
    Background,
    Foreground,
    Wait,
    Pause,
    ForceStop,
    Open,
    Shell,
    Http,
    Screenshot,
    Note,
)
