"""Proofs: events of one actor, one data type and one road, folded into a sentence, with the stack of the caller."""

from __future__ import annotations

from collections.abc import Iterable

from harness.events.agent import ATTEMPTS, Outcome
from harness.events.records import Collection, Flow
from harness.judge.attribution import FIRST_PARTY, UNATTRIBUTED
from harness.judge.case import Case
from harness.judge.joins import Allowed, PlacedFlow
from harness.judge.ledger import Unseen
from harness.values.search import Hit
from harness.judge.verdict import Actor, Proof
from harness.text import Text, as_told

_SERIOUS = ("obtained", "sent", "recorded", "shown", "subscribed", "refused", "denied", "empty", "error")
_DID = {
    Outcome.OBTAINED: ("获取了", "obtained"),
    Outcome.SUBSCRIBED: ("要求系统一有数据就提供", "asked to be given"),
    Outcome.DENIED: ("尝试获取（被系统拒绝）", "tried to obtain (and was refused)"),
    Outcome.EMPTY: ("尝试获取（没有数据可给）", "tried to obtain (and there was none)"),
    Outcome.ERROR: ("尝试获取（调用出错）", "tried to obtain (and the call failed)"),
}

_PARTS = {"host": "主机名", "url": "网址", "header": "请求头", "body": "请求体"}
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


def of_collections(case: Case, events: Iterable[Collection], *, undeclared: bool = False) -> tuple[Proof, ...]:
    """Fold calls by who did what, where and how it ended; `undeclared` says that the policy does not allow them."""
    groups: dict[tuple[str, ...], list[Collection]] = {}
    for event in sorted(events, key=lambda event: (event.ns, event.pid, event.seq)):
        key = (case.actor(event.stack).id, event.data_type, event.technique, event.process, event.outcome.value)
        groups.setdefault(key, []).append(event)
    return in_order(_of_calls(case, tuple(group), undeclared=undeclared) for group in groups.values())


def _of_calls(case: Case, group: tuple[Collection, ...], *, undeclared: bool) -> Proof:
    first = group[0]
    actor, (zh, en), (did_zh, did_en) = case.actor(first.stack), case.name_of(first.data_type), _DID[first.outcome]
    times = len(group)
    often = "once" if times == 1 else f"{times} times"
    return Proof(
        reason=Text(
            zh=f"阶段 {first.phase} 中，{actor.zh}（进程 {first.process}）{did_zh}{zh}"
            f"，{times} 次，经由 {first.technique}" + ("，政策没有声明" if undeclared else ""),
            en=f"in {first.phase}, {actor.en} ({first.process}) {did_en} {en}, {often}, by {first.technique}"
            + (", which the policy does not declare" if undeclared else ""),
        ),
        events=tuple(event.id for event in group),
        actor=actor,
        data_type=first.data_type,
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
        return any(not any(allowed(placed.recipient, kind) for kind in kinds) for kinds in hit.kinds)

    return in_order(
        _of_hit(case, phase, placed, hit, undeclared=allowed is not None)
        for placed in case.flows_in(phase)
        for hit in case.hits[placed.flow.id]
        if hit.certain and (not wanted or hit.data_type in wanted) and forbidden(placed, hit)
    )


def _of_hit(case: Case, phase: str, placed: PlacedFlow, hit: Hit, *, undeclared: bool) -> Proof:
    flow, (zh, en) = placed.flow, case.name_of(hit.data_type)
    actor = placed.actor
    if actor.id == UNATTRIBUTED and placed.recipient != "unknown":
        # Nobody saw the stack: whose server it is says who most likely sent it.
        named = case.attribution.named(placed.recipient)
        actor = Actor(id=named.id, zh=named.zh, en=named.en, confidence="low")
    seen_as, plain = written(hit.encoding), hit.encoding == "plain"
    return Proof(
        reason=Text(
            zh=f"阶段 {phase} 中，{actor.zh}向 {flow.host} 发送了{zh}"
            f"（{'' if plain else '编码：'}{seen_as.zh}，位于{_PARTS.get(hit.part, hit.part)}）"
            + ("，政策没有声明" if undeclared else ""),
            en=f"in {phase}, {actor.en} sent {en} to {flow.host} "
            f"({'' if plain else 'as '}{seen_as.en}, in the {hit.part})"
            + (", which the policy does not declare" if undeclared else ""),
        ),
        events=(flow.id, *(origin for origin in hit.origins if origin.startswith("e"))),
        actor=actor,
        data_type=hit.data_type,
        phase=phase,
        process=flow.process,
        pid=flow.pid,
        outcome="sent",
        frames=placed.frames,
        flow=named_flow(flow),
        encoding=hit.encoding,
    )


def of_ledger(case: Case, phase: str, recorded: Iterable[Unseen]) -> tuple[Proof, ...]:
    """App-ops of the phase that no hook explains: the system says that it happened, so it did."""
    return in_order(
        Proof(
            reason=Text(
                zh=f"阶段 {phase} 中，系统 app-ops 记录了对 {found.entry.op} 的{'拒绝' if found.refused else '访问'}，"
                "而钩子没有看到任何调用",
                en=f"in {phase}, the system's app-ops recorded {'a refusal' if found.refused else 'an access'} of "
                f"{found.entry.op} that no hook saw",
            ),
            events=(found.entry.id,),
            actor=case.attribution.named(UNATTRIBUTED),
            data_type=found.data_types[0],
            phase=phase,
            process="",
            technique=f"app-op {found.entry.op}",
            outcome="refused" if found.refused else "recorded",
        )
        for found in recorded
    )


def of_screen(case: Case, phase: str, screen: str, reason: Text) -> Proof:
    """What the user was shown, or was not: the app itself answers for its screens."""
    return Proof(
        reason=reason,
        events=(screen,),
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
