"""What the judge says: verdicts, findings with their proofs, and what the witnesses vouched for."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from harness.attestation import Given
from harness.policy import Check
from harness.reasons import Reason
from harness.text import Text

FORMAT = 3


class Verdict(StrEnum):
    """Three answers, never two: silence of dead instruments is not innocence."""

    PASS = "pass"
    FAIL = "fail"
    INCONCLUSIVE = "inconclusive"


class ClauseStatus(StrEnum):
    """What can be said of a clause. Only the first is a pass; only the next two change an exit code."""

    PASS = "pass"  # each of its checks has an answer, and none was broken
    FAIL = "fail"
    INCONCLUSIVE = "inconclusive"
    NOT_EXERCISED = "not-exercised"  # whoever it speaks of did nothing that was seen
    NOT_CHECKED = "not-checked"  # one of its checks, or all, were not made
    TO_BE_ANSWERED = "to-be-answered"  # what is open only a person can answer
    EXEMPT = "exempt"  # it states nothing that anybody could check


class ItemStatus(StrEnum):
    """What can be said of a regulator's item. None is a pass: expectations look at some phases and not at others."""

    BROKEN = "broken"
    INCONCLUSIVE = "inconclusive"
    NOT_SEEN_BROKEN = "not-seen-broken"  # all that was made of what can find it broken found nothing
    NOT_CHECKED = "not-checked"  # some kind of expectation was not made, or none for one of the clauses
    TO_BE_ANSWERED = "to-be-answered"  # a person answers it, or the rest of it
    OUT_OF_REACH = "out-of-reach"  # no expectation and no answer here can say anything of it


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
    data_type_name: Text | None = None  # None where it is about no data
    pid: int | None = None
    thread: str = ""
    technique: str = ""
    outcome: str = (
        ""  # obtained, denied, empty, error, sent, recorded (by the ledger), shown; of the APK: built-in, asked-for
    )
    frames: tuple[str, ...] = ()  # innermost first
    flow: str = ""  # METHOD URL of a flow
    encoding: str = ""  # how the value was written in the flow


class Hole(Said, frozen=True, kw_only=True):
    """Something that no witness can vouch for in a phase; while there is one, nothing passes."""

    witness: str  # hooks, traffic, ledger, screen, inventory, run
    reason: Reason
    pid: int | None = None
    process: str = ""


def key_of(hole: Hole) -> tuple[str, bytes, int | None]:
    """What makes two holes one: the same reason for the same process."""
    return hole.witness, msgspec.json.encode(hole.reason), hole.pid


class Cause(Said, frozen=True, kw_only=True):
    """A hole that no other explains, with the holes that hang on it and the expectations that it leaves open."""

    hole: Hole
    hangs: tuple[Hole, ...]
    expectations: tuple[str, ...]


class Coverage(Said, frozen=True, kw_only=True):
    """What stood behind a verdict."""

    phase: str
    seconds: float
    processes: tuple[str, ...]
    techniques: int  # that had to be armed in each process
    watched: tuple[str, ...]  # data types that were asked for and whose reading hooks saw in every process
    planted: tuple[str, ...]  # others of which a value was given to the app, and looked for in what it sent
    unwatched: tuple[str, ...]  # those that were asked for, and nothing watches
    hook_pulses: int
    traffic_pulses: int
    ledger_ops: int
    screens: int
    holes: tuple[Hole, ...]


def no_coverage(phase: str, holes: tuple[Hole, ...] = ()) -> Coverage:
    """That of a verdict which rests on nothing that was watched in a phase."""
    return Coverage(
        phase=phase,
        seconds=0.0,
        processes=(),
        techniques=0,
        watched=(),
        planted=(),
        unwatched=(),
        hook_pulses=0,
        traffic_pulses=0,
        ledger_ops=0,
        screens=0,
        holes=holes,
    )


class Act(Said, frozen=True, kw_only=True):
    """What one actor did with one kind of data in one phase: calls, or flows that reached it. One row for all alike."""

    actor: str  # id of an `Actor`
    possible: tuple[str, ...]  # all that it may be: more than one where nothing tells which
    data_type: str  # "" where a flow carries none of the values that are known
    phase: str
    outcome: str  # of calls; "sent" to the actor; "contacted": a flow by it or to it
    declared: bool | None  # the policy allows the actor this kind of data; None where that depends on who it is
    events: tuple[str, ...]  # ids of calls, or of flows


class Names(Said, frozen=True, kw_only=True):
    """What the ids in these findings are called, so that who draws them needs no catalogue."""

    data_types: dict[str, Text]
    actors: dict[str, Text]
    rules: dict[str, Text]


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
    answers: tuple[Check, ...]  # the checks of a clause that this kind of expectation can answer
    whose: tuple[str, ...]  # the actors that it is about; everybody where there are none
    reason: Reason  # the first that decides
    others: int  # how many more there are
    proofs: tuple[Proof, ...]
    coverage: Coverage
    notes: tuple[Reason, ...] = ()  # what a reader may want to know besides, and what changes no verdict
    asking_for: tuple[str, ...] = ()  # the permissions for the asking of which alone it looked

    @property
    def events(self) -> tuple[str, ...]:
        """Ids of every event that proves it, in order of first mention."""
        return tuple(dict.fromkeys(event for proof in self.proofs for event in proof.events))


class Ground(Said, frozen=True, kw_only=True):
    """One finding that a clause rests on, and what it says of this clause."""

    run: str
    scenario: str
    expectation: str
    verdict: Verdict


class Breach(Said, frozen=True, kw_only=True):
    """What breaks a clause, wherever in the suite it happened."""

    run: str
    scenario: str
    expectation: str  # "" where no expectation covered it
    phase: str
    actor: str
    data_type: str
    reason: Reason
    events: tuple[str, ...]


class ClauseVerdict(Said, frozen=True, kw_only=True):
    """What all runs together say of one clause."""

    clause: str
    status: ClauseStatus
    reason: Reason
    open: tuple[Check, ...]  # its checks that have no answer
    grounds: tuple[Ground, ...]
    breaches: tuple[Breach, ...]
    attested: Given | None = None  # what a person answered, whether it holds or not


class ItemVerdict(Said, frozen=True, kw_only=True):
    """What all runs together say of one regulator's item."""

    rule: str  # id
    status: ItemStatus
    reason: Reason
    clauses: tuple[str, ...]  # of the policy that name it
    grounds: tuple[Ground, ...]  # the findings that looked at it


class FailedStep(Said, frozen=True, kw_only=True):
    """A step of the scenario that could not be done: what was to follow was not tested."""

    index: int
    step: str  # as its author wrote it
    phase: str  # "" before the first
    reason: Reason


class JudgedBy(Said, frozen=True, kw_only=True):
    """What the findings rest on beside the evidence. Hashes are SHA-256, hex."""

    harness: str  # version
    catalogue: str  # of the data types, techniques, SDKs and rules that the bundle keeps, with what the user added
    policy_updated: str  # the date that the policy bears
    policy_sha256: str  # of its file
    another_policy: bool  # not the one that the run was made under
    claims: dict[str, str]  # packages and hosts of which the user said whose they are -> actor


class Findings(Said, frozen=True, kw_only=True):
    """All that the judge has to say about one bundle."""

    format: int
    run: str
    scenario: str
    variant: str
    policy: str
    judged_by: JudgedBy
    verdict: Verdict
    steps: tuple[FailedStep, ...]  # with one, nothing that passes makes the run a pass
    clauses: tuple[ClauseVerdict, ...]  # by this run alone
    findings: tuple[Finding, ...]
    causes: tuple[Cause, ...]  # why something could not be told, each once
    acts: tuple[Act, ...]
    flows: tuple[FlowNote, ...]
    names: Names


class SuiteVerdict(Said, frozen=True, kw_only=True):
    """What all runs of a suite say together: `clauses.json`."""

    format: int
    policy: str
    another_policy: bool  # not the one that the runs, or some of them, were made under
    verdict: Verdict
    runs: tuple[str, ...]
    clauses: tuple[ClauseVerdict, ...]
    items: tuple[ItemVerdict, ...]  # of regulators and standards, which the clauses name

    @property
    def counts(self) -> dict[ClauseStatus, int]:
        """How many clauses have each status; those that none has are left out."""
        statuses = [clause.status for clause in self.clauses]
        return {status: count for status in ClauseStatus if (count := statuses.count(status))}


def fold(verdicts: tuple[Verdict, ...]) -> Verdict:
    """Any fail: fail. Else any inconclusive, or nothing at all: inconclusive. Else pass."""
    if Verdict.FAIL in verdicts:
        return Verdict.FAIL
    return Verdict.PASS if verdicts and set(verdicts) == {Verdict.PASS} else Verdict.INCONCLUSIVE


def encode(findings: Findings | SuiteVerdict) -> bytes:
    """`findings.json` or `clauses.json`: the same findings give the same bytes."""
    return msgspec.json.format(msgspec.json.encode(findings, order="deterministic"), indent=2) + b"\n"


def decode(data: bytes) -> Findings:
    """Read `findings.json`. Raises `msgspec.ValidationError` where it is none."""
    return msgspec.json.decode(data, type=Findings)
