"""What the agent in an app process sends to the harness: one JSON array of messages a batch.

Every message carries `seq`, which rises by one within a process over all kinds of message, so a missing number is a
lost message and nothing else. `ns` is the device's CLOCK_BOOTTIME (on the JVM CLOCK_BOOTTIME of its host).
`hooks/samples/*.json` holds one sample a kind; both suites read them.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Outcome(StrEnum):
    """How one call ended, as the app saw it. The agent tells the first six, the judge the others."""

    OBTAINED = "obtained"  # the app got data
    SUBSCRIBED = "subscribed"  # accepted; what comes is told by calls of their own
    DENIED = "denied"  # refused for lack of permission
    EMPTY = "empty"  # there was nothing to give: null, an empty list, a constant placeholder
    ERROR = "error"  # failed for another reason
    IMPERSONAL = "impersonal"  # asked for nothing personal, or of the app itself alone: whether there is a clip
    FRAMEWORK = "framework"  # the framework asked for a purpose of its own: the answer reached no code of the app
    PASTED = "pasted"  # the user pasted into the app
    ASKED = "asked"  # a command that was run asks for it; what it printed, and whether Android refused it, nobody saw
    OWN = "own"  # the app got back what it had put there itself


LONGEST_VALUE = 1024  # characters of one value that the agent tells; one of that length may go on
MADE = "made"  # the detail that names what the app itself put into storage that all apps share
UNREAD = "unread"  # the detail that says how many values of a call the agent did not tell

ATTEMPTS = frozenset({Outcome.SUBSCRIBED, Outcome.DENIED, Outcome.EMPTY, Outcome.ERROR, Outcome.ASKED})
# Told, and counted to nobody.
HARMLESS = frozenset({Outcome.IMPERSONAL, Outcome.FRAMEWORK, Outcome.PASTED, Outcome.OWN})


class Unarmed(StrEnum):
    """Why a technique has no hook, or not all of its hooks, in a process."""

    ABSENT_CLASS = "absent-class"
    ABSENT_METHOD = "absent-method"
    ABSENT_OVERLOAD = "absent-overload"  # the method is there, and none of the overloads that the row names
    NOT_ON_LEVEL = "not-on-level"  # the row is not for this API level
    NO_OBJECT_YET = "no-object-yet"  # of an interface: hooked on the class of the first object that is made
    ABSTRACT = "abstract"  # the class that runs is another, and nothing tells which
    NOT_LOOKED_AT = "not-looked-at"  # nobody can look whether the hook is still in place, as `detail` says
    FAILED = "failed"  # the runtime refused, as `detail` says


class Road(StrEnum):
    """By which a hook was placed: when, and on what kind of method where the runtime treats it in a way of its own."""

    FIRST = "first"  # of a class that is found when the process is armed: the platform's
    LATE = "late"  # of a class of the app's, once these can be found
    MET = "met"  # of the class of an object that was made
    CONSTRUCTOR = "constructor"
    STATIC = "static"
    NATIVE = "native"
    LIBC = "libc"  # on a function of libc, where every road to a file ends


class Walker(StrEnum):
    """By what the stacks of calls are walked, tried as the hooks are in. The first that works is taken."""

    JVMTI = "jvmti"  # the JVM's own
    ART = "art"  # ART's own
    THROWABLE = "throwable"  # as an app takes them: slower, and the same frames
    NONE = "none"  # calls are told without a stack, so whose they are is not known


class Through(StrEnum):
    """Whether a call of the agent's own came through a hook that was placed by a road."""

    SEEN = "seen"
    NOT_SEEN = "not-seen"
    NOT_TRIED = "not-tried"


class Exit(StrEnum):
    """By what a process ends itself, as the platform names it."""

    EXIT = "Runtime.exit"
    HALT = "Runtime.halt"
    SHUTDOWN = "Shutdown.exit"  # the JVM, on a signal
    KILL_PROCESS = "Process.killProcess"
    SEND_SIGNAL = "Process.sendSignal"
    UNCAUGHT = "KillApplicationHandler.uncaughtException"


class Doing(StrEnum):
    """What our own code in the process was doing when it failed."""

    HELLO = "hello"  # it told what process it is in
    STACK = "stack"  # it walked the stack of a call
    VALUE = "value"  # it read what a call gave
    DIGEST = "digest"  # it made the digest of that
    DETAIL = "detail"  # it read what a call asked for
    PROBE = "probe"  # all else around a call
    REARM = "rearm"  # it hooked the app's own classes, once these could be found
    LOOK = "look"  # it looked whether hooks are in place, and put them back
    STOP = "stop"  # it went out of a process that goes on


class ClassState(StrEnum):
    """How far the runtime had come with a method's class when its hook was looked at first."""

    LOADED = "loaded"  # not verified: nothing of it has run
    VERIFIED = "verified"  # not initialized
    INITIALIZED = "initialized"
    ERRONEOUS = "erroneous"  # it failed verification or initialization: nothing of it can run
    UNKNOWN = "unknown"  # the runtime does not tell


class TakenBy(StrEnum):
    """What was found changed at a hooked method."""

    FLAGS = "flags"  # its flags: the interpreter may pass the hook by
    ENTRY_POINT = "entry-point"  # where compiled code and the interpreter enter it
    REPLACED = "replaced"  # another method, or other native code, stands where the hook's stood
    UNREADABLE = "unreadable"  # the method can be looked at no more
    METHOD_HANDLE = "method-handle"  # nothing, but a handle of it was made, whose calls pass the hook by


class Message(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind"):
    """Common to all messages of one process."""

    seq: int
    ns: int


class Hello(Message, frozen=True, kw_only=True, tag="hello"):
    """First message of a process, sent before anything is armed."""

    pid: int
    process: str  # "com.example.app:push"; at the gate Android may not know it yet, then ""
    runtime: str  # "art" or "jvm"
    api_level: int
    agent: str  # version of the agent
    wall_ms: int


class Armed(Message, frozen=True, kw_only=True, tag="armed"):
    """Result of arming one technique; `overloads` are the signatures now hooked, `reason` says what is lacking."""

    technique: str
    overloads: tuple[str, ...]
    roads: tuple[Road, ...] = ()  # by which they were hooked
    reason: Unarmed | None = None
    detail: str = ""  # what the runtime said, where it failed
    state: ClassState = ClassState.UNKNOWN  # of its class


class Ready(Message, frozen=True, kw_only=True, tag="ready"):
    """All techniques were tried; from `ns` on the process is watched."""

    armed: int
    failed: int
    walker: Walker


class Rearmed(Message, frozen=True, kw_only=True, tag="rearmed"):
    """The app's own classes can be found from `ns` on: the techniques whose class was absent were tried once more."""

    armed: int  # of them that have hooks now


class TakenBack(Message, frozen=True, kw_only=True, tag="taken-back"):
    """A hook was found out of place at `ns`: from the last good look on, calls may have passed it by."""

    techniques: tuple[str, ...]
    overload: str
    how: TakenBy
    since_ns: int  # of the last good look
    held: bool  # whether it could be put back; from `ns` on it watches again


class TriedRoad(msgspec.Struct, frozen=True, kw_only=True):
    """One road of a positive control."""

    road: Road
    outcome: Through
    reason: str = ""  # what the runtime said, where it could not be tried


class Control(Message, frozen=True, kw_only=True, tag="control"):
    """The agent called harmless hooked methods of its own and looked whether each came through its hook.

    Sent after arming and at each barrier, after the phase it belongs to. `roads` are those by which hooks were placed
    so far.
    """

    roads: tuple[TriedRoad, ...]


class Stack(Message, frozen=True, kw_only=True, tag="stack"):
    """A call stack, innermost frame first, sent once; a frame reads `com.amap.api.Client.start(Client.java:42)`."""

    stack: int
    frames: tuple[str, ...]


class Call(Message, frozen=True, kw_only=True, tag="call"):
    """One call of a technique, sent when it returned or threw."""

    tid: int
    thread: str
    phase: str  # as known in the process when the call returned
    entered_phase: str  # as known when it was entered: differs from `phase` for a call that straddles a barrier
    technique: str
    overload: str  # "getLastKnownLocation(java.lang.String)"
    outcome: Outcome
    stack: int
    value: str = ""  # a sample of at most 256 characters, to be shown
    values: tuple[str, ...] = ()  # what was got, bare, to be looked for in traffic: each at most 1,024 characters
    digest: str = ""  # SHA-256 of the whole value, hex
    error: str = ""  # class and message of the exception, where one was thrown
    detail: dict[str, str] = {}  # what the technique adds: uri, key, host, port


class Phase(Message, frozen=True, kw_only=True, tag="phase"):
    """The process has switched to `phase`; every later message belongs to it."""

    phase: str


class Pulse(Message, frozen=True, kw_only=True, tag="pulse"):
    """Sent every second: the agent is alive and `dropped` messages were given up so far for want of queue room."""

    queued: int
    dropped: int


class Leaving(Message, frozen=True, kw_only=True, tag="leaving"):
    """The process is about to end itself; pulses alone may follow."""

    how: Exit


class Problem(Message, frozen=True, kw_only=True, tag="problem"):
    """An error inside our own code; the app's call went through unchanged."""

    doing: Doing
    technique: str  # whose call it was, "" where it was of none
    message: str


AgentMessage = Hello | Armed | Ready | Rearmed | TakenBack | Control | Stack | Call | Phase | Pulse | Leaving | Problem

_batch = msgspec.json.Decoder(list[AgentMessage])


def decode_batch(data: bytes) -> list[AgentMessage]:
    """Read one batch. Raises `msgspec.ValidationError` with the path of what does not fit."""
    return _batch.decode(data)


def encode_batch(messages: list[AgentMessage]) -> bytes:
    """Write a batch as the agent does."""
    return msgspec.json.encode(messages)
