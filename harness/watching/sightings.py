"""What was seen of an app, as a person follows it: who read what, and which exchange carried it where."""

from __future__ import annotations

import threading
from collections import OrderedDict, deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import msgspec

from harness.catalogue import load_techniques
from harness.catalogue.register import CATALOGUE, Register, register_beside
from harness.commands import Knowledge
from harness.events.agent import MADE, Outcome
from harness.events.records import (
    INSTRUMENTS,
    AppError,
    Body,
    Clock,
    Collection,
    EndReason,
    Flow,
    Gap,
    Instrument,
    PhaseSpan,
    Problem,
    Process,
    Record,
    StackTrace,
)
from harness.evidence import Evidence, Manifest
from harness.evidence.bodies import Bodies
from harness.judge.attribution import Attribution
from harness.judge.called import the_call
from harness.judge.case import Case
from harness.judge.commands import with_commands
from harness.judge.origin import with_origins
from harness.masking import Masking
from harness.masking.known import Known, known_by
from harness.policy import Policy, load_policy
from harness.reasons import Reason, tell
from harness.scenario import Scenario
from harness.text import Text, as_told

MOST_BODIES = 64_000_000  # bytes of bodies that wait for the flow that names them
"""A flow of which a body was let go is told as one that cannot be read here; the bundle has it whole."""


class Sighting(msgspec.Struct, frozen=True, kw_only=True, tag_field="event"):
    """Base of all that is told. `seconds` of the run; a later one of the same id takes the earlier one's place."""

    id: str
    seconds: float
    phase: str


class Read(Sighting, frozen=True, kw_only=True, tag="read"):
    """A call that asked for personal data. `value` is masked unless values are to be shown."""

    process: str
    thread: str
    data_type: str
    name: Text
    technique: str
    call: Text  # the technique by its class and method
    actor: str
    actor_name: Text
    outcome: Outcome
    value: str
    first: str  # id of the first call that gave the same values: exchanges name that one
    frames: tuple[str, ...]  # innermost first


class Carried(msgspec.Struct, frozen=True, kw_only=True):
    """What an exchange carried of what the app had by then."""

    data_type: str
    name: Text
    calls: tuple[str, ...]  # ids of the calls that gave it; none where a step typed it or the device holds it
    how: str  # "gzip > SHA-256 hex", "plain"
    certain: bool


class Exchange(Sighting, frozen=True, kw_only=True, tag="exchange"):
    """A flow: who sent it where, and what it carried. `unreadable` says why nobody can tell, None where one can."""

    process: str
    actor: str
    actor_name: Text
    host: str
    recipient: str
    recipient_name: Text
    request: str
    carries: tuple[Carried, ...]
    unreadable: Text | None
    frames: tuple[str, ...]


class ProcessSeen(Sighting, frozen=True, kw_only=True, tag="process"):
    """A process of the app: it is watched from its beginning or from later on, and it ends."""

    name: str
    pid: int
    gated: bool
    ended: EndReason | None  # None while it goes on


class Remark(Sighting, frozen=True, kw_only=True, tag="remark"):
    """What the instruments could not see, or what went wrong."""

    message: Text


class Sightings:
    """Takes the records of a run from any thread and tells on demand what is new in them."""

    def __init__(self, *, policy: Path | None = None, show_values: bool = False) -> None:
        """Attribute by a policy and what its user adds beside it. Raises `BadInput` where they cannot be read."""
        self._register: Register = register_beside(policy) if policy else CATALOGUE
        self._named = policy
        self._show_values = show_values
        self._waiting: deque[Record] = deque()
        self._telling = threading.Lock()
        self._evidence: Evidence | None = None
        self._phase = ""
        self._stacks: dict[str, StackTrace] = {}
        self._before: list[Collection] = []  # by which later calls are told: clips that the app set, pictures it made
        self._giving: dict[tuple[str, tuple[str, ...], str], Collection] = {}  # the first call that gave some values
        self._bodies: OrderedDict[str, Body] = OrderedDict()
        self._known: dict[Known, None] = {}
        self._masking = Masking(show_values=show_values)
        self._remarks = 0
        self._told_before: set[object] = set()

    def begin(self, scenario: Scenario, directory: Path, manifest: Manifest) -> None:
        """The run begins that is told of; its bundle is `directory`."""
        self._scenario = scenario
        self._policy: Policy = load_policy(self._named or scenario.policy_path)
        self._attribution = Attribution(policy=self._policy, register=self._register)
        self._techniques = load_techniques()
        self._knowledge = Knowledge(self._register.commands, self._techniques, scenario.app.package)
        self._evidence = Evidence(
            directory=directory,
            manifest=manifest,
            scenario_text="",
            policy_text="",
            catalogue=self._register,
        )

    def attribute(self, frames: tuple[str, ...]) -> str:
        """Who stands on a stack, by id."""
        return self._attribution.of_stack(frames).id

    def seen(self, record: Record) -> None:
        """Take a record; on the threads of the witnesses, so at once."""
        self._waiting.append(record)

    def news(self) -> tuple[Sighting, ...]:
        """All that came since it was asked last, in its order; of a flow what is known now."""
        with self._telling:
            return tuple(sorted(self._told(self._drained()), key=lambda sighting: sighting.seconds))

    def _drained(self) -> list[Record]:
        return [self._waiting.popleft() for _ in range(len(self._waiting))]

    def _told(self, records: Iterable[Record]) -> Iterator[Sighting]:
        if self._evidence is None:
            return
        calls: list[Collection] = []
        flows: dict[str, Flow] = {}
        others: list[Process | Gap | Problem | AppError] = []
        spans = {span.id: span for span in self._evidence.phases}
        clocks = list(self._evidence.clocks)
        for record in records:
            self._learn(record)
            match record:
                case Collection():
                    calls.append(record)
                case Flow():
                    flows[record.id] = record
                case StackTrace():
                    self._stacks[record.id] = record
                case Body():
                    self._keep(record)
                case PhaseSpan():
                    spans[record.id] = record
                case Clock():
                    clocks.append(record)
                case Process() | Gap() | Problem() | AppError():
                    others.append(record)
        self._evidence = replace(
            self._evidence, phases=tuple(spans.values()), clocks=tuple(clocks), stacks=tuple(self._stacks.values())
        )
        yield from self._calls(calls)
        yield from self._exchanges([self._whole(flow) for flow in flows.values()])
        for other in others:
            sighting = self._other(other)
            # A witness says anew what it finds out anew, and a process is recorded with each thing known of it.
            same = sighting.message if isinstance(sighting, Remark) else (sighting.id, sighting.ended)
            if same not in self._told_before:
                self._told_before.add(same)
                yield sighting

    def _learn(self, record: Record) -> None:
        new = dict.fromkeys(known_by(record, self._scenario.app.package))
        if new.keys() - self._known.keys():
            self._known |= new
            self._masking = Masking(tuple(self._known), show_values=self._show_values)

    def _keep(self, body: Body) -> None:
        self._bodies[body.sha256] = body
        while sum(len(each.content) for each in self._bodies.values()) > MOST_BODIES:
            self._bodies.popitem(last=False)

    def _whole(self, flow: Flow) -> Flow:
        try:
            return Bodies(self._bodies.values()).whole(flow)
        except ValueError:
            return flow

    def _calls(self, new: list[Collection]) -> Iterator[Read]:
        assert self._evidence is not None
        evidence = replace(self._evidence, collections=(*self._before, *new))
        case = self._case(with_commands(with_origins(evidence), self._knowledge))
        fresh = {call.id for call in new}
        for call in case.evidence.collections:
            if call.id not in fresh or call.data_type in INSTRUMENTS:
                continue
            giving = (call.data_type, call.values, call.digest)
            first = self._giving.setdefault(giving, call) if call.outcome in _GAVE else call
            actor = case.actor(call.stack)
            yield Read(
                id=call.id,
                seconds=self._seconds(call.ns),
                phase=call.phase,
                process=call.process,
                thread=call.thread,
                data_type=call.data_type,
                name=case.name_of(call.data_type),
                technique=call.technique,
                call=self._worded(the_call(case, call.technique)),
                actor=actor.id,
                actor_name=actor.called,
                outcome=call.outcome,
                value=self._masking.value(call.value),
                first=first.id,
                frames=case.frames(call.stack),
            )
        self._before += (call for call in new if call.data_type == Instrument.OWN_CLIP or MADE in call.detail)

    def _exchanges(self, flows: list[Flow]) -> Iterator[Exchange]:
        if not flows:
            return
        assert self._evidence is not None
        case = self._case(replace(self._evidence, collections=tuple(self._giving.values()), flows=tuple(flows)))
        for placed in case.flows:
            flow = placed.flow
            ns = case.timeline.boot_ns_of_host(flow.started_ms)
            yield Exchange(
                id=flow.id,
                seconds=self._seconds(ns) if ns else 0.0,
                phase=", ".join(sorted(placed.phases)),
                process=flow.process,
                actor=placed.actor.id,
                actor_name=placed.actor.called,
                host=f"{flow.host}:{flow.port}",
                recipient=placed.recipient.id,
                recipient_name=placed.recipient.called,
                request=self._masking.url(f"{flow.method} {flow.url}".strip()) or flow.protocol,
                carries=tuple(
                    Carried(
                        data_type=hit.data_type,
                        name=case.name_of(hit.data_type),
                        calls=tuple(origin for origin in hit.origins if origin[:1] == "e" and origin[1:].isdigit()),
                        how=hit.encoding,
                        certain=hit.certain,
                    )
                    for hit in case.hits[flow.id]
                ),
                unreadable=self._worded(placed.blind) if placed.blind else None,
                frames=placed.frames,
            )

    def _other(self, record: Process | Gap | Problem | AppError) -> ProcessSeen | Remark:
        match record:
            case Process():
                ended = record.end_reason if record.ended_ns is not None else None
                return ProcessSeen(
                    id=f"{record.pid} {record.started_ns}",
                    seconds=self._seconds(record.ended_ns or record.started_ns),
                    phase=self._phase_at(record.ended_ns or record.started_ns),
                    name=record.name,
                    pid=record.pid,
                    gated=record.gated,
                    ended=ended,
                )
            case Gap():
                return self._remark(record.from_ns, record.reason)
            case Problem():
                return self._remark(record.ns, record.message)
            case AppError():
                return self._remark(record.ns, as_told(record.message))

    def _remark(self, ns: int, message: Text) -> Remark:
        self._remarks += 1
        return Remark(
            id=f"n{self._remarks}",
            seconds=self._seconds(ns),
            phase=self._phase_at(ns),
            message=self._masking.progress(message),
        )

    def _case(self, evidence: Evidence) -> Case:
        return Case(evidence=evidence, scenario=self._scenario, policy=self._policy, techniques=self._techniques)

    def _worded(self, reason: Reason) -> Text:
        return self._masking.progress(tell(reason, as_told))

    def _seconds(self, ns: int) -> float:
        """Since the first reading of the clock."""
        assert self._evidence is not None
        return (ns - self._evidence.clocks[0].boot_ns) / 1e9 if self._evidence.clocks else 0.0

    def _phase_at(self, ns: int) -> str:
        assert self._evidence is not None
        inside = (each.name for each in self._evidence.phases if each.started_ns <= ns <= (each.ended_ns or ns))
        return next(inside, "")


_GAVE = (Outcome.OBTAINED, Outcome.PASTED)
