"""Proofs: events of one actor, one data type and one road, folded into a sentence, with the stack of the caller."""

from __future__ import annotations

from collections.abc import Iterable

from harness.events.agent import ATTEMPTS, Outcome
from harness.events.records import Collection, Flow
from harness.judge.attribution import FIRST_PARTY, UNATTRIBUTED, UNKNOWN, less_sure
from harness.judge.called import the_call
from harness.judge.case import Case
from harness.judge.joins import Allowed, PlacedFlow
from harness.judge.ledger import Unexplained
from harness.judge.verdict import Proof
from harness.reasons import Reason, because
from harness.text import Text, as_told
from harness.values.search import Hit

_SERIOUS = ("obtained", "sent", "recorded", "shown", "asked", "subscribed", "refused", "denied", "empty", "error")
_WRITTEN = {
    "plain": Text(zh="明文", en="plain"),
    "percent": Text(zh="百分号编码", en="percent encoding"),
    "hex": Text(zh="十六进制", en="hex"),
    "raw": Text(zh="原始字节", en="raw bytes"),
    "form": Text(zh="表单编码", en="form encoding"),
    "json": Text(zh="JSON 转义", en="JSON escapes"),
    "lines": Text(zh="分行", en="broken lines"),
    "multipart": Text(zh="多段表单", en="multipart"),
}


def counted(case: Case, phase: str, data_types: Iterable[str], *, attempts: bool) -> tuple[Collection, ...]:
    """The calls of the phase that obtained data, with `attempts` those as well that asked for it and got none."""
    wanted = {Outcome.OBTAINED, *(ATTEMPTS if attempts else ())}
    return tuple(event for event in case.collections(phase, data_types) if event.outcome in wanted)


def by_command(case: Case, phase: str, data_types: Iterable[str]) -> tuple[Collection, ...]:
    """The calls of the phase that may have obtained data, and of which nobody knows."""
    return tuple(event for event in case.collections(phase, data_types) if event.outcome is Outcome.ASKED)


def of_collections(case: Case, events: Iterable[Collection], *, undeclared: bool = False) -> tuple[Proof, ...]:
    """Fold calls by who did what, where and how it ended; `undeclared` says that the policy does not allow them."""
    groups: dict[tuple[str, ...], list[Collection]] = {}
    for event in sorted(events, key=lambda event: (event.ns, event.pid, event.seq)):
        key = (case.actor(event.stack).id, event.data_type, event.technique, event.process, event.outcome.value)
        groups.setdefault(key, []).append(event)
    return in_order(of_calls(case, tuple(group), undeclared=undeclared) for group in groups.values())


def of_calls(case: Case, group: tuple[Collection, ...], *, undeclared: bool = False) -> Proof:
    """One proof of calls that are alike, by what the first of them tells."""
    first = group[0]
    actor = case.actor(first.stack)
    return Proof(
        reason=because(
            "proof.call-undeclared" if undeclared else "proof.call",
            phase=first.phase,
            actor=actor.called,
            process=first.process,
            did=because(f"did.{first.outcome.value}"),
            data_type=case.name_of(first.data_type),
            count=len(group),
            technique=the_call(case, first.technique),
        ),
        events=tuple(event.id for event in group),
        actor=actor,
        data_type=first.data_type,
        data_type_name=case.name_of(first.data_type),
        phase=first.phase,
        process=first.process,
        pid=first.pid,
        thread=first.thread,
        technique=first.technique,
        outcome=first.outcome.value,
        frames=case.frames(first.stack),
    )


def of_flows(case: Case, phase: str, data_types: Iterable[str], *, allowed: Allowed | None = None) -> tuple[Proof, ...]:
    """Every value of `data_types` (all where none is given) that a flow of the phase carries to whom it may not go.

    `allowed(recipient, data_type)` says who may receive what; nobody may where it is not given. A value that may be of
    several data types, a number that was typed and stands in the call log too, is allowed as any of them.
    """
    wanted = frozenset(data_types)

    def forbidden(placed: PlacedFlow, hit: Hit) -> bool:
        if allowed is None:
            return True
        return any(all(allowed(placed.recipient, kind) is False for kind in kinds) for kinds in hit.kinds)

    return in_order(
        _of_hit(case, phase, placed, hit, undeclared=allowed is not None)
        for placed in case.flows_in(phase)
        if placed.phases == {phase}
        for hit in case.hits[placed.flow.id]
        if hit.certain and case.proves(placed, hit)
        if case.is_meant(hit.data_type, wanted) and forbidden(placed, hit)
    )


def _of_hit(case: Case, phase: str, placed: PlacedFlow, hit: Hit, *, undeclared: bool) -> Proof:
    flow, actor = placed.flow, placed.actor
    if actor.id == UNATTRIBUTED and placed.recipient.id != UNKNOWN:
        # Nobody saw the stack: whose server it is says who most likely sent it.
        actor = less_sure(placed.recipient, "low")
    return Proof(
        reason=because(
            "proof.sent-undeclared" if undeclared else "proof.sent",
            phase=phase,
            actor=actor.called,
            host=flow.host,
            data_type=case.name_of(hit.data_type),
            written=written(hit.encoding),
            part=because(f"part.{hit.part}"),
        ),
        events=(flow.id, *(origin for origin in hit.origins if origin.startswith("e"))),
        actor=actor,
        data_type=hit.data_type,
        data_type_name=case.name_of(hit.data_type),
        phase=phase,
        process=flow.process,
        pid=flow.pid,
        outcome="sent",
        frames=placed.frames,
        flow=named_flow(flow),
        encoding=hit.encoding,
    )


def of_ledger(case: Case, phase: str, recorded: Iterable[Unexplained]) -> tuple[Proof, ...]:
    """App-ops of the phase that no hook explains: the system says that it happened, so it did.

    One that ordinary work leaves as well proves nothing.
    """
    return in_order(
        Proof(
            reason=because("proof.op-refusal" if found.refused else "proof.op-access", phase=phase, op=found.entry.op),
            events=(found.entry.id,),
            actor=case.attribution.named(UNATTRIBUTED),
            data_type=found.data_types[0],
            data_type_name=case.name_of(found.data_types[0]),
            phase=phase,
            process="",
            technique=f"app-op {found.entry.op}",
            outcome="refused" if found.refused else "recorded",
        )
        for found in recorded
        if not found.ordinary
    )


def of_screen(case: Case, phase: str, screen: str, reason: Reason) -> Proof:
    """What the user was shown, or was not: the app itself answers for its screens. `screen` is "" for none kept."""
    return Proof(
        reason=reason,
        events=(screen,) if screen else (),
        actor=case.attribution.named(FIRST_PARTY),
        data_type="",
        phase=phase,
        process=case.scenario.app.package,
        outcome="shown",
    )


def named_flow(flow: Flow) -> str:
    """A flow in one line: `POST https://api.example.com/track`."""
    return f"{flow.method} {flow.url}".strip() if flow.url else f"{flow.protocol}://{flow.host}:{flow.port}"


def written(encoding: str) -> Text:
    """How a value was written in a flow, as a reader is told: `gzip > SHA-256 hex`."""
    steps = [[_WRITTEN.get(word, as_told(word)) for word in step.split(" ")] for step in encoding.split(" > ")]
    return Text(
        zh=" > ".join(" ".join(word.zh for word in step) for step in steps),
        en=" > ".join(" ".join(word.en for word in step) for step in steps),
    )


def in_order(proofs: Iterable[Proof]) -> tuple[Proof, ...]:
    """What was taken or sent before what was only tried; within that in order of time."""
    return tuple(sorted(proofs, key=lambda proof: _SERIOUS.index(proof.outcome)))
