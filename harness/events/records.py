"""What an evidence bundle holds, as frozen typed records. The store writes them, the judge and the report read them.

Times: `*_ns` is the device's CLOCK_BOOTTIME in nanoseconds, the spine of a run; `Clock` ties it to wall clocks.
Ids are short and stable within a bundle (`e12`, `f3`, `l4`, `s2`, `p1`); findings cite them.
"""

from __future__ import annotations

import ipaddress
from enum import StrEnum

import msgspec

from harness.events.agent import ClassState, Doing, Exit, Outcome, Road, TakenBy, TriedRoad, Unarmed, Walker
from harness.text import Text


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """Base of all records."""


class Witness(StrEnum):
    """An independent observer."""

    HOOKS = "hooks"
    TRAFFIC = "traffic"
    LEDGER = "ledger"
    SCREEN = "screen"


class Clock(Record, frozen=True, kw_only=True):
    """One reading of the clocks, taken together; two readings show drift and jumps."""

    boot_ns: int
    device_wall_ms: int
    host_wall_ms: int
    error_ms: float  # half the round trip of the reading


class PhaseSpan(Record, frozen=True, kw_only=True):
    """One phase of a run. Between `ended_ns` and the next phase's `started_ns` lies the guard."""

    id: str  # "p1"
    name: str  # before-consent, declined, consented, granted, revoked, background, withdrawn, ...
    started_ns: int  # the barrier was acknowledged by every process
    ended_ns: int | None  # the next barrier was posted; None: the run was cut off here


class EndReason(StrEnum):
    """Why a process of the app ended."""

    NONE = ""  # it goes on, or nobody saw it end
    INSTALL = "install"  # the steps that make Android end it, by their names
    CLEAR = "clear"
    DENY = "deny"
    REVOKE = "revoke"
    FORCE_STOP = "force-stop"
    LEFT = "left"  # it ended itself, and said so before
    CRASH = "crash"
    AGENT_LOST = "agent-lost"  # the agent is gone, and the process goes on
    TERMINATED = "process-terminated"  # and no witness can say by what


ENDED_BY_STEP = frozenset({EndReason.INSTALL, EndReason.CLEAR, EndReason.DENY, EndReason.REVOKE, EndReason.FORCE_STOP})


class Process(Record, frozen=True, kw_only=True):
    """One process of the app, from the gate to its end."""

    pid: int
    name: str
    package: str
    uid: int
    gated: bool  # held before its first app code
    started_ns: int
    ready_ns: int | None  # every hook tried; None: never
    rearmed_ns: int | None  # those of the app's own classes tried once more, when these could be found
    resumed_ns: int | None  # let go by the gate
    ended_ns: int | None
    end_reason: EndReason
    left_by: Exit | None = None  # of one that LEFT
    walker: Walker | None = None  # by what its stacks are walked; None: it never became ready, or was not told


class ArmedHook(Record, frozen=True, kw_only=True):
    """A technique in one process: the signatures hooked, and what is lacking."""

    pid: int
    started_ns: int  # of the process: a pid may come back
    technique: str
    overloads: tuple[str, ...]
    reason: Unarmed | None
    detail: str  # what the runtime said, where it failed
    state: ClassState = ClassState.UNKNOWN  # of its class, when the hook went in
    roads: tuple[Road, ...] = ()  # by which its hooks were placed; empty in bundles of before there were controls


class TakenBack(Record, frozen=True, kw_only=True):
    """A stretch in which the hook on one method may have been out of place, in one process."""

    pid: int
    started_ns: int  # of the process: a pid may come back
    techniques: tuple[str, ...]
    overload: str
    how: TakenBy
    from_ns: int  # the last look that found it in place
    to_ns: int | None  # it was put back; None: it could not be


class Control(Record, frozen=True, kw_only=True):
    """A positive control in one process: whether calls of the agent's own came through hooks, by the roads of these."""

    pid: int
    started_ns: int  # of the process
    ns: int
    roads: tuple[TriedRoad, ...]


class StackTrace(Record, frozen=True, kw_only=True):
    """Innermost frame first."""

    id: str  # "k7"
    frames: tuple[str, ...]
    actor: str = ""  # who stands on it by the run's own policy: for people who ask the database; the judge asks frames


class Collection(Record, frozen=True, kw_only=True):
    """One call of a technique in one process."""

    id: str  # "e12"
    seq: int
    pid: int
    process: str
    tid: int
    thread: str
    ns: int
    phase: str  # as the process knew it
    guard: bool  # straddled a barrier: belongs to neither side
    technique: str
    data_type: str
    overload: str
    outcome: Outcome
    value: str  # raw: stays in the bundle, shown only redacted
    values: tuple[str, ...]  # the personal values in it, bare, to be looked for in traffic
    digest: str
    error: str
    stack: str  # StackTrace.id
    detail: dict[str, str]


class Instrument(StrEnum):
    """What stands as the data type of rows that watch for the harness itself: none of them is personal data."""

    NETWORK = "network"  # connect calls: by them flows are tied to the process that opened them
    PERMISSION_REQUEST = "permission_request"  # by which an app asks the user for a permission
    COMMAND = "command"  # which run a command; what it gives is told by its words, which the judge looks up
    OWN_CLIP = "own_clip"  # by which the app sets a clip: told by its digest, to be known when it is read back


INSTRUMENTS = frozenset[str](Instrument)


LAG_MS = 250.0
"""What a device sends is at the proxy within that: both ends of adb, and the proxy, are on one computer."""


class Sender(StrEnum):
    """Whose flow it is. All apps of a device send through the same proxy."""

    APP = "app"  # of the app: a hook saw it connect to this very target, or the kernel knew its uid
    OTHER = "other"  # of another app: the kernel knew that the uid is not the app's
    UNKNOWN = "unknown"  # of any app of the device


class Protocol(StrEnum):
    """By what a flow was sent."""

    HTTP = "http"
    HTTPS = "https"
    WEBSOCKET = "websocket"
    TCP = "tcp"  # bytes without requests
    TLS_FAILED = "tls-failed"  # bytes that could not be decrypted


class JoinedBy(StrEnum):
    """How process, phase and stack of a flow's connection were found."""

    TARGET = "target"  # one caller alone connected to this host and port at that time
    WEAK = "weak"  # the nearest connect call in time, of several that fit: it may have been another
    NOTHING = "nothing"  # no connect call fits


class Body(Record, frozen=True, kw_only=True):
    """A piece of what was sent or received. It is kept once; flows name it by its hash."""

    sha256: str  # hex
    content: bytes


class Flow(Record, frozen=True, kw_only=True):
    """One exchange: an HTTP request, a WebSocket message, the bytes of a connection without requests in a phase.

    A failed TLS handshake is one too. Bodies are as they were sent, without the transfer's framing (chunks, frames);
    `Content-Encoding` is not undone. Times are this computer's wall clock in milliseconds, as the proxy read it: what
    arrives at the proxy was sent a moment before.
    """

    id: str  # "f3"
    connection: str  # flows of one connection share it
    protocol: Protocol
    host: str
    port: int
    opened_ms: float  # when the connection was opened
    started_ms: float  # the first byte of what was sent, or received where nothing was sent
    ended_ms: float | None = None  # the last byte of it; None where that is not known
    follows: str = ""  # id of the flow that went before over the same WebSocket or raw connection and named the host
    method: str
    url: str
    http_version: str = ""  # "HTTP/1.1", "HTTP/2.0"
    request_head: bytes = b""  # request line and headers as they went over the wire; empty for HTTP/2
    request_headers: tuple[tuple[str, str], ...]
    request_body: bytes
    request_pieces: tuple[str, ...] = ()  # what follows `request_body`: SHA-256 of each `Body`; () once it was read
    request_length: int | None = None  # bytes of the whole body; more than `request_body` where it was too long to keep
    request_trailers: tuple[tuple[str, str], ...] = ()
    beside: bytes = b""  # bytes past the end, chunk extensions and the like: see `proxy.Request`
    whole: bool = True  # False: the request was not sent to its end, as far as is known
    status: int | None
    response_headers: tuple[tuple[str, str], ...] = ()
    response_body: bytes
    response_pieces: tuple[str, ...] = ()
    response_length: int | None = None
    error: str
    sender: Sender = Sender.UNKNOWN
    pid: int | None  # the process that opened the connection, None where no witness could say
    process: str
    phase: str  # in which it was opened, as the process knew it
    stack: str  # of the connect call, "" where unknown
    joined_by: JoinedBy

    @property
    def is_cut(self) -> bool:
        """Whether more was sent than is kept."""
        return self.request_length is not None and self.request_length > len(self.request_body)


class Edge(StrEnum):
    """When the system's record was read: at which edge of a phase."""

    BEFORE = "before"
    AFTER = "after"
    END = "end"  # once more, after the last phase has ended


class LedgerEntry(Record, frozen=True, kw_only=True):
    """One app-op of the package as `dumpsys appops` gave it at the edge of a phase."""

    id: str  # "l4"
    phase: str
    edge: Edge
    op: str
    mode: str
    access_ms: int | None  # device wall clock of the last access
    reject_ms: int | None
    device_wall_ms: int  # when it was read


class Screen(Record, frozen=True, kw_only=True):
    """What the user was shown; paths are relative to the bundle, "" where a part could not be taken."""

    id: str  # "s2"
    phase: str
    why: Text  # "phase started", "step failed", ...
    ns: int
    png: str
    xml: str
    activity: str
    problem: Text | None


class Gap(Record, frozen=True, kw_only=True):
    """A stretch in which a witness cannot vouch, and why. `pid` is None for a witness of the whole device."""

    witness: Witness
    phase: str
    pid: int | None
    reason: Text  # one sentence
    from_ns: int
    to_ns: int | None


class Pulse(Record, frozen=True, kw_only=True):
    """A witness was alive at `ns`; the judge joins pulses to coverage. The ledger pulses at each of its readings."""

    witness: Witness
    pid: int | None
    ns: int
    phase: str = ""  # whose edge a reading of the ledger was taken at
    edge: Edge | None = None


class StepResult(Record, frozen=True, kw_only=True):
    """One step of the scenario as it was performed."""

    index: int
    text: str
    phase: str
    started_ns: int
    ended_ns: int
    problem: Text | None  # why it did not succeed; None where it did
    skipped: bool = False  # optional, and not done because what it is for was not there

    @property
    def ok(self) -> bool:
        """Whether the step succeeded."""
        return self.problem is None


SHORTEST = 4  # bytes of a value that is looked for in traffic; a shorter one stands in too many places by chance


class PlantedBy(StrEnum):
    """How a value came to the app or the device."""

    TYPED = "typed"  # by a step
    DEVICE = "device"  # it was there before the run
    CANARY = "canary"  # put there for the run


class Planted(Record, frozen=True, kw_only=True):
    """A value that the app was given or that was planted on the device; in a flow it proves the transmission."""

    data_type: str
    value: str
    source: PlantedBy


class Problem(Record, frozen=True, kw_only=True):
    """Something in our own instruments went wrong; what they saw besides stays valid."""

    witness: Witness | None = None  # whose; None: of the run as a whole
    doing: Doing | None = None  # what its agent in the process was doing
    technique: str = ""  # whose call that was, "" where it was of none
    pid: int | None
    ns: int
    message: Text


class AppError(Record, frozen=True, kw_only=True):
    """The app crashed or stopped responding."""

    pid: int
    ns: int
    message: str


def is_loopback(host: str) -> bool:
    """Whether a connection to `host` stays on the device."""
    if host in ("localhost", ""):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
