"""What the judge says: verdicts, findings with their proofs, and what the witnesses vouched for."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from harness.reasons import Reason
from harness.text import Text

FORMAT = 2


class Verdict(StrEnum):
    """Three answers, never two: silence of dead instruments is not innocence."""

    PASS = "pass"
    FAIL = "fail"
    INCONCLUSIVE = "inconclusive"


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """Base of all that the judge says."""


class Actor(Said, frozen=True, kw_only=True):
    """Who collected, sent or received: `first_party`, `sdk:<id>`, `unattributed`, `unknown`, or one of several."""

    id: str  # of one of several: theirs, joined by |
    zh: str
    en: str
    confidence: str  # high, medium, low, none
    frame: str = ""  # the frame that decided
    candidates: tuple[str, ...] = ()  # ids, where it is one of several and nothing tells which

    @property
    def possible(self) -> tuple[str, ...]:
        """Ids of all that it may be."""
        return self.candidates or (self.id,)

    @property
    def called(self) -> Text:
        """Its name."""
        return Text(zh=self.zh, en=self.en)


class Proof(Said, frozen=True, kw_only=True):
    """What proves a failure: events of one actor, one data type and one road, folded."""

    reason: Reason
    events: tuple[str, ...]  # ids of collections, flows, ledger entries, screens
    actor: Actor
    data_type: str
    phase: str
    process: str
    pid: int | None = None
    thread: str = ""
    technique: str = ""
    outcome: str = ""  # obtained, denied, empty, error, sent, recorded (by the ledger), shown
    frames: tuple[str, ...] = ()  # innermost first
    flow: str = ""  # METHOD URL of a flow
    encoding: str = ""  # how the value was written in the flow


class Hole(Said, frozen=True, kw_only=True):
    """Something that no witness can vouch for in a phase; while there is one, nothing passes."""

    witness: str  # hooks, traffic, ledger, screen, run
    reason: Reason
    pid: int | None = None
    process: str = ""


def key_of(hole: Hole) -> tuple[str, bytes, int | None]:
    """What makes two holes one: the same reason for the same process."""
    return hole.witness, msgspec.json.encode(hole.reason), hole.pid


class Coverage(Said, frozen=True, kw_only=True):
    """What stood behind a verdict."""

    phase: str
    seconds: float
    processes: tuple[str, ...]
    techniques: int  # that had to be armed in each process
    hook_pulses: int
    traffic_pulses: int
    ledger_ops: int
    screens: int
    holes: tuple[Hole, ...]


class FlowNote(Said, frozen=True, kw_only=True):
    """One flow of the run: who spoke to whom, and which of the searched values it carried."""

    flow: str
    phase: str
    process: str
    actor: str
    host: str
    recipient: str  # id of an actor, `unknown` for nobody known
    carries: tuple[str, ...]  # data types
    blind: Reason | None = None  # why it could not be read


class Finding(Said, frozen=True, kw_only=True):
    """The verdict on one expectation."""

    expectation: str
    kind: str
    phase: str
    clauses: tuple[str, ...]
    verdict: Verdict
    reason: Reason  # the first that decides
    others: int  # how many more there are
    proofs: tuple[Proof, ...]
    coverage: Coverage

    @property
    def events(self) -> tuple[str, ...]:
        """Ids of every event that proves it, in order of first mention."""
        return tuple(dict.fromkeys(event for proof in self.proofs for event in proof.events))


class ClauseVerdict(Said, frozen=True, kw_only=True):
    """The verdict on one clause, folded from the expectations that cover it."""

    clause: str
    verdict: Verdict
    expectations: tuple[str, ...]


class Findings(Said, frozen=True, kw_only=True):
    """All that the judge has to say about one bundle."""

    format: int
    run: str
    scenario: str
    variant: str
    policy: str
    verdict: Verdict
    clauses: tuple[ClauseVerdict, ...]
    findings: tuple[Finding, ...]
    flows: tuple[FlowNote, ...]


def fold(verdicts: tuple[Verdict, ...]) -> Verdict:
    """Any fail: fail. Else any inconclusive, or nothing at all: inconclusive. Else pass."""
    if Verdict.FAIL in verdicts:
        return Verdict.FAIL
    return Verdict.PASS if verdicts and set(verdicts) == {Verdict.PASS} else Verdict.INCONCLUSIVE


def encode(findings: Findings) -> bytes:
    """`findings.json`: the same findings give the same bytes."""
    return msgspec.json.format(msgspec.json.encode(findings, order="deterministic"), indent=2) + b"\n"


def decode(data: bytes) -> Findings:
    """Read `findings.json`. Raises `msgspec.ValidationError` where it is none."""
    return msgspec.json.decode(data, type=Findings)
