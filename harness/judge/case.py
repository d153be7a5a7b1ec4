"""One bundle laid out for judging: evidence, scenario, policy and knowledge, with the joins between them made once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

import msgspec
from ahocorasick_rs import BytesAhoCorasick

from harness.catalogue import DataType, Technique
from harness.commands import Knowledge
from harness.errors import BadInput
from harness.events.agent import LONGEST_VALUE, UNREAD, Outcome, TakenBy
from harness.events.records import (
    ENDED_BY_STEP,
    INSTRUMENTS,
    ArmedHook,
    Collection,
    Control,
    EndReason,
    Flow,
    PhaseSpan,
    Process,
    Screen,
    Sender,
    StepResult,
    TakenBack,
)
from harness.evidence import Evidence
from harness.judge.asked_for import Asked, asked_for
from harness.judge.attribution import Attribution
from harness.judge.built_in import Contents, contents
from harness.judge.commands import unknown_in, with_commands
from harness.judge.joins import PlacedFlow, opened_in, place_flows
from harness.judge.origin import with_origins
from harness.judge.timeline import EDGE_NS, FOREVER, Timeline, end_of, overlap
from harness.judge.verdict import Actor
from harness.policy import Policy, parse_policy
from harness.scenario import Clear, ForceStop, Install, Scenario, Step, parse_scenario
from harness.screen import Node, parse_uidump
from harness.text import Text, as_told
from harness.values.examining import examine
from harness.values.search import MOST_HANDED_BACK, PICTURE, WHOLES, Examined, Hit, Needle, needles
from harness.values.sent import received

_AT_ONCE = 65_536  # bytes of an answer that are looked through at once
TYPED = "typed"  # origin of a value that a step typed into the app
ANDROID_ID = "android_id"


@dataclass(frozen=True, kw_only=True)
class Case:
    """All that the rules look at."""

    evidence: Evidence
    scenario: Scenario
    policy: Policy
    techniques: tuple[Technique, ...]  # those that the run knew; empty where the bundle has lost them

    @cached_property
    def timeline(self) -> Timeline:
        """Phases and clocks."""
        return Timeline(phases=self.evidence.phases, clocks=self.evidence.clocks)

    @cached_property
    def attribution(self) -> Attribution:
        """Who is who."""
        return Attribution(policy=self.policy, register=self.evidence.register)

    @cached_property
    def contents(self) -> tuple[Contents, ...]:
        """What each set of APKs that was installed holds, by whose it is."""
        return tuple(contents(inventory, self.attribution) for inventory in self.evidence.inventory)

    @cached_property
    def asked_for(self) -> tuple[tuple[Asked, ...], ...]:
        """The permissions that each set of APKs asks for."""
        return tuple(asked_for(each, self.policy, self.evidence.register) for each in self.evidence.inventory)

    @cached_property
    def data_types(self) -> dict[str, DataType]:
        """All data types by id."""
        return {data_type.id: data_type for data_type in self.evidence.register.data_types}

    @cached_property
    def _commands(self) -> Knowledge:
        return Knowledge(self.evidence.register.commands, self.techniques, self.evidence.manifest.app.package)

    def unknown_in(self, event: Collection) -> tuple[str, ...]:
        """The programs that a call ran and of which it is not known what they gave."""
        return unknown_in(event, self._commands)

    @cached_property
    def _frames(self) -> dict[str, tuple[str, ...]]:
        return {stack.id: stack.frames for stack in self.evidence.stacks}

    def frames(self, stack: str) -> tuple[str, ...]:
        """The frames of a stack id, innermost first; none for an unknown one."""
        return self._frames.get(stack, ())

    def actor(self, stack: str) -> Actor:
        """Who stands on a stack."""
        if (known := self._actors.get(stack)) is None:
            known = self._actors[stack] = self.attribution.of_stack(self.frames(stack))
        return known

    @cached_property
    def _actors(self) -> dict[str, Actor]:
        """Many calls share a stack."""
        return {}

    def collections(self, phase: str, data_types: Iterable[str]) -> Iterator[Collection]:
        """Every call of these data types (all where none is given) that the process itself counted to the phase."""
        wanted = frozenset(data_types)
        for event in self._of_phase.get(phase, ()):
            if self._wanted(event, wanted):
                yield event

    @cached_property
    def _of_phase(self) -> dict[str, list[Collection]]:
        found: dict[str, list[Collection]] = {}
        for event in self.evidence.collections:
            if not event.guard and not self.is_stray(event):
                found.setdefault(event.phase, []).append(event)
        return found

    def is_stray(self, event: Collection) -> bool:
        """Whether the phase that its process counted the call to was not on: the process had not been told."""
        return not any(start <= event.ns <= end for start, end in self._stretches.get(event.phase, ()))

    @cached_property
    def _stretches(self) -> dict[str, list[tuple[int, int]]]:
        """When a process may count to each phase: from the end of the one before to the beginning of the one after."""
        timeline, found = self.timeline, dict[str, list[tuple[int, int]]]()
        edge = timeline.error_ns() + EDGE_NS
        first = min((span.started_ns for span in timeline.phases), default=0)
        last = max((span.started_ns for span in timeline.phases), default=0)
        for span in timeline.phases:
            since = 0 if span.started_ns == first else timeline.since(span) - edge
            until = FOREVER if span.started_ns == last else timeline.until(span) + edge
            found.setdefault(span.name, []).append((since, until))
        return found

    def collections_between(self, from_ns: int, to_ns: int, data_types: Iterable[str]) -> Iterator[Collection]:
        """Every call of these data types that was entered in a stretch of device time."""
        wanted = frozenset(data_types)
        for event in self.evidence.collections:
            if from_ns <= event.ns <= to_ns and self._wanted(event, wanted):
                yield event

    def guard_collections(self, span: PhaseSpan, data_types: Iterable[str]) -> Iterator[Collection]:
        """Every call of which nobody can say whether it belongs to the phase: at an edge of it, or told of another."""
        wanted = frozenset(data_types)
        # It was entered at `ns` and returned in `phase`: either end may lie in the phase.
        stretches = ((span.started_ns, end_of(span)), *self.timeline.guards(span))
        for event in self._in_guards:
            near = event.phase == span.name or any(start <= event.ns <= end for start, end in stretches)
            if near and self._wanted(event, wanted):
                yield event

    @cached_property
    def _in_guards(self) -> tuple[Collection, ...]:
        return tuple(event for event in self.evidence.collections if event.guard or self.is_stray(event))

    def _wanted(self, event: Collection, wanted: frozenset[str]) -> bool:
        return event.data_type in wanted if wanted else event.data_type not in INSTRUMENTS | self.only_named

    def is_meant(self, data_type: str, wanted: frozenset[str]) -> bool:
        """Whether an expectation that names `wanted`, or nothing, speaks of a data type."""
        return data_type in wanted if wanted else data_type not in self.only_named

    @cached_property
    def only_named(self) -> frozenset[str]:
        """The data types that do not count where an expectation means all of them."""
        return frozenset(data_type.id for data_type in self.data_types.values() if data_type.only_named)

    @cached_property
    def performed(self) -> tuple[tuple[StepResult, Step], ...]:
        """What became of each step of the scenario that was performed; one that was skipped did nothing."""
        steps = self.scenario.steps
        done = (each for each in self.evidence.steps if 0 < each.index <= len(steps) and not each.skipped)
        return tuple((each, steps[each.index - 1]) for each in done)

    def permissions_of(self, data_types: Iterable[str]) -> frozenset[str]:
        """The permissions that guard these data types, by any technique."""
        wanted = frozenset(data_types)
        by_type = {p for each in self.data_types.values() if each.id in wanted for p in each.permissions}
        by_technique = {p for each in self.techniques if each.data_type in wanted for p in each.permissions}
        return frozenset(by_type | by_technique)

    def app_op_of(self, technique: str) -> str:
        """The app-op that Android notes for a technique; "" for none."""
        known = self.technique(technique)
        return known.app_op if known else ""

    def technique(self, name: str) -> Technique | None:
        """The technique of an id; None where the run knew none."""
        return self._by_id.get(name)

    @cached_property
    def _by_id(self) -> dict[str, Technique]:
        return {technique.id: technique for technique in self.techniques}

    def processes(self, span: PhaseSpan) -> tuple[Process, ...]:
        """The processes of the app that lived in the phase for a while and may have run its code."""
        return tuple(
            process
            for process in self.evidence.processes
            if overlap(span, process.started_ns, self._lived_until(process)) and not _ended_at_the_gate(process)
        )

    def _lived_until(self, process: Process) -> int:
        """When a process ended. Of one whose agent was lost nobody knows: it goes on until a step ends all of them."""
        if process.ended_ns is None or process.end_reason is not EndReason.AGENT_LOST:
            return process.ended_ns or FOREVER
        ends = (
            done.ended_ns
            for done, step in self.performed
            if isinstance(step, Install | Clear | ForceStop) and done.ok and done.started_ns >= process.ended_ns
        )
        return next(ends, FOREVER)

    @cached_property
    def armed(self) -> dict[tuple[int, int], dict[str, ArmedHook]]:
        """What became of each technique in each process, which its pid and start name."""
        found: dict[tuple[int, int], dict[str, ArmedHook]] = {}
        for row in self.evidence.armed:
            found.setdefault((row.pid, row.started_ns), {})[row.technique] = row
        return found

    def taken_back(self, process: Process, span: PhaseSpan) -> dict[tuple[TakenBy, bool], list[TakenBack]]:
        """When hooks of a process were out of place in a phase, by what was found changed and whether it held again."""
        found: dict[tuple[TakenBy, bool], list[TakenBack]] = {}
        for stretch in self.evidence.taken_back:
            of_process = (stretch.pid, stretch.started_ns) == (process.pid, process.started_ns)
            if of_process and overlap(span, stretch.from_ns, stretch.to_ns):
                found.setdefault((stretch.how, stretch.to_ns is not None), []).append(stretch)
        return found

    @cached_property
    def controls(self) -> dict[tuple[int, int], list[Control]]:
        """The positive controls in each process, in the order of time."""
        found: dict[tuple[int, int], list[Control]] = {}
        for control in sorted(self.evidence.controls, key=lambda control: control.ns):
            found.setdefault((control.pid, control.started_ns), []).append(control)
        return found

    @cached_property
    def armed_somewhere(self) -> frozenset[str]:
        """Techniques that were hooked in at least one process: the device has them."""
        return frozenset(row.technique for row in self.evidence.armed if row.overloads)

    @cached_property
    def flows(self) -> tuple[PlacedFlow, ...]:
        """All flows with phase, process, actor and recipient."""
        return place_flows(self.evidence.flows, self.timeline, self.attribution, self._frames, self.examined)

    def flows_in(self, phase: str) -> tuple[PlacedFlow, ...]:
        """The flows that were sent in the phase, or may have been."""
        return tuple(placed for placed in self.flows if phase in placed.phases)

    def opened_in(self, flow: Flow) -> frozenset[str]:
        """The phases in which the connection of a flow may have been opened."""
        return opened_in(flow, self.timeline)

    def proves(self, placed: PlacedFlow, hit: Hit) -> bool:
        """Whether a value in a flow proves that the app sent it.

        All apps of a device send through one proxy. Of a flow that nobody saw the app open, only a value that no other
        app can have tells whose it is.
        """
        return placed.flow.sender is Sender.APP or TYPED in hit.origins or self._is_of_this_app_alone(hit.data_type)

    def _is_of_this_app_alone(self, data_type: str) -> bool:
        # Source: developer.android.com/about/versions/oreo/android-8.0-changes, "ANDROID_ID is scoped".
        return data_type == ANDROID_ID and self.evidence.manifest.device.api_level >= 26

    @cached_property
    def examined(self) -> dict[str, Examined]:
        """What was made out of each flow, by its id. Raises `InfrastructureError` for a package's unusable decoding."""
        return {flow.id: self._with_what_servers_gave(flow, self._examined[flow.id]) for flow in self.evidence.flows}

    def _with_what_servers_gave(self, flow: Flow, examined: Examined) -> Examined:
        """A long token, such as a signed session, may stand anywhere: it hides nothing if a server gave it before."""
        if not examined.hides_a_message:
            return examined
        noise = (
            replace(each, handed_back=each.handed_back or self._was_given(each.token, flow)) for each in examined.noise
        )
        return replace(examined, noise=tuple(noise))

    @cached_property
    def _examined(self) -> dict[str, Examined]:
        """The same by what stands in each flow itself."""
        flows = self.evidence.flows
        camera_used = any(event.data_type == PICTURE for event in self.obtained)
        found = examine([(flow, self.sent_by_ns(flow)) for flow in flows], self._needles, camera_used=camera_used)
        return {flow.id: its for flow, its in zip(flows, found, strict=True)}

    @cached_property
    def hits(self) -> dict[str, tuple[Hit, ...]]:
        """What each flow carries of the values that were planted or obtained, by flow id."""
        return {flow_id: examined.hits for flow_id, examined in self.examined.items()}

    def sent_by_ns(self, flow: Flow) -> int | None:
        """The device time by which all of a flow was sent; None where it is not known."""
        if flow.ended_ms is None:
            return None
        ns = self.timeline.boot_ns_of_host(flow.ended_ms)
        return None if ns is None else ns + self.timeline.error_ns()

    @cached_property
    def _personal(self) -> tuple[Collection, ...]:
        return tuple(event for event in self.evidence.collections if event.data_type not in INSTRUMENTS)

    @cached_property
    def _needles(self) -> tuple[Needle, ...]:
        manifest = self.evidence.manifest
        return needles(self.evidence.planted, self._personal, manifest.app.package, model=manifest.device.model)

    @cached_property
    def obtained(self) -> tuple[Collection, ...]:
        """Every call that gave the app data, or may have, in order of time."""
        events = self.evidence.collections
        held = (Outcome.OBTAINED, Outcome.PASTED, Outcome.ASKED)
        given = (
            each
            for each in events
            if each.outcome in held and (each.data_type not in INSTRUMENTS or self.unknown_in(each))
        )
        return tuple(sorted(given, key=lambda event: event.ns))

    @cached_property
    def first_obtained(self) -> tuple[Collection, ...]:
        """Of `obtained` the first of each data type by each actor."""
        found: dict[tuple[str, str, str], Collection] = {}
        for event in self.obtained:
            actor = self.actor(event.stack)
            found.setdefault((event.data_type, actor.id, actor.confidence), event)
        return tuple(found.values())

    @cached_property
    def unsearchable(self) -> tuple[Collection, ...]:
        """Calls that gave the app something of which the text, or some of it, is not known and cannot be looked for."""
        return tuple(event for event in self.obtained if event.data_type != PICTURE and not _is_searchable(event))

    def is_explained(self, token: bytes, flow: Flow, since_ns: int) -> bool:
        """Whether a token in a flow is not made of a value that was obtained at `since_ns`.

        It was sent before already, or a server had given it before anybody sent it: an echo gives nothing.
        """
        sent_with = self._sent_with.get(token, [flow])
        sent_before = any(
            (until_ns := self.sent_by_ns(other)) is not None and until_ns < since_ns
            for other in sent_with
            if other.id != flow.id
        )
        return sent_before or self._was_given(token, flow)

    def _was_given(self, token: bytes, flow: Flow) -> bool:
        first_ms = min(other.started_ms for other in self._sent_with.get(token, [flow]))
        return self._received_ms.get(token, first_ms) < first_ms

    @cached_property
    def _sent_with(self) -> dict[bytes, list[Flow]]:
        found: dict[bytes, list[Flow]] = {}
        for flow in self.evidence.flows:
            for each in self._examined[flow.id].noise:
                found.setdefault(each.token, []).append(flow)
        return found

    @cached_property
    def _received_ms(self) -> dict[bytes, float]:
        """When servers first gave what reads as nothing in a flow, by that; each answer is looked through once."""
        # What is longer no server gave to be handed back, and to look for a body of megabytes takes minutes.
        tokens = sorted(token for token in self._sent_with if 0 < len(token) <= MOST_HANDED_BACK)
        if not tokens:
            return {}
        automaton = BytesAhoCorasick(tokens)
        found: dict[bytes, float] = {}
        for flow in self.evidence.flows:
            answer = received(flow)
            for start in range(0, len(answer), _AT_ONCE):  # an answer may be one token again and again
                piece = answer[start : start + _AT_ONCE + MOST_HANDED_BACK]
                for number in {each for each, _, _ in automaton.find_matches_as_indexes(piece, overlapping=True)}:
                    found[tokens[number]] = min(flow.started_ms, found.get(tokens[number], flow.started_ms))
        return found

    def screens(self, phase: str) -> tuple[tuple[Screen, tuple[Node, ...]], ...]:
        """The readable screens of a phase, in the order in which they were taken."""
        found = sorted((s for s in self.evidence.screens if s.phase == phase and s.xml), key=lambda s: (s.ns, s.id))
        read = ((screen, _nodes(self.evidence, screen.xml)) for screen in found)
        return tuple((screen, nodes) for screen, nodes in read if nodes is not None)

    def flow(self, flow_id: str) -> Flow | None:
        """The flow of an id."""
        return self._flows_by_id.get(flow_id)

    @cached_property
    def _flows_by_id(self) -> dict[str, Flow]:
        return {flow.id: flow for flow in reversed(self.evidence.flows)}

    def called(self, actors: Iterable[str]) -> tuple[Text, ...]:
        """What actors of these ids are called."""
        return tuple(self.attribution.named(actor).called for actor in actors)

    def name_of(self, data_type: str) -> Text:
        """What a data type is called."""
        known = self.data_types.get(data_type)
        return Text(zh=known.zh, en=known.en) if known else as_told(data_type)


def policy_of(evidence: Evidence) -> Policy:
    """The policy that a bundle keeps. Raises `BadInput`."""
    return parse_policy(evidence.policy_text, f"{evidence.directory.name}/policy.yaml", evidence.register)


def scenario_of(evidence: Evidence, policy: Policy, *, another_policy: bool | None = None) -> Scenario:
    """The scenario that a bundle keeps, under its policy or a newer one. Raises `BadInput`."""
    return parse_scenario(
        evidence.scenario_text,
        f"{evidence.directory.name}/scenario.yaml",
        policy,
        evidence.register,
        performed=True,
        another_policy=evidence.another_policy if another_policy is None else another_policy,
    )


def lay_out(evidence: Evidence, policy: Policy | None = None) -> Case:
    """Read scenario, policy and techniques from the bundle, or take a newer `policy`. Raises `BadInput`."""
    another = evidence.another_policy or policy is not None
    policy = policy or policy_of(evidence)
    techniques = _techniques(evidence)
    return Case(
        evidence=with_commands(
            with_origins(evidence), Knowledge(evidence.register.commands, techniques, evidence.manifest.app.package)
        ),
        scenario=scenario_of(evidence, policy, another_policy=another),
        policy=policy,
        techniques=techniques,
    )


def _ended_at_the_gate(process: Process) -> bool:
    """Whether a step ended it while it was held before its first code: it did nothing, and no agent had to see it.

    One whose agent was lost has an end on record as well, and goes on.
    """
    return process.gated and process.resumed_ns is None and process.end_reason in ENDED_BY_STEP


def _is_searchable(event: Collection) -> bool:
    """Whether all that a call gave is known as text, or by the digest of the whole where there is no text."""
    if event.data_type in WHOLES:
        return True  # sound and pictures read as nothing: a flow with them is blind, unless it is known by its digest
    return (
        bool(event.values) and UNREAD not in event.detail and all(len(value) < LONGEST_VALUE for value in event.values)
    )


def _nodes(evidence: Evidence, name: str) -> tuple[Node, ...] | None:
    """The nodes of a dump; None where the file is no whole dump."""
    try:
        hierarchy = parse_uidump(evidence.read(name).decode("utf-8", "replace"))
    except OSError:
        return None
    return hierarchy.nodes if hierarchy else None


def _techniques(evidence: Evidence) -> tuple[Technique, ...]:
    try:
        rows = msgspec.json.decode(evidence.read("techniques.json"), type=list[dict[str, object]])
        known = Technique.__struct_encode_fields__  # another version's rows may say more
        return tuple(msgspec.convert({name: row[name] for name in known if name in row}, Technique) for row in rows)
    except FileNotFoundError:
        return ()
    except (OSError, msgspec.MsgspecError, RecursionError) as error:
        raise BadInput(
            f"{evidence.directory}/techniques.json",
            Text(zh=f"无法读取（{error}）", en=f"cannot be read ({error})"),
            Text(zh="请从来源重新取得这个证据包", en="Take the bundle from its source again"),
        ) from error
