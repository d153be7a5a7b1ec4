"""From proofs and coverage to a finding: a proof fails, a hole leaves the answer open, only what is left passes."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from harness.events.agent import Outcome
from harness.events.records import Collection, is_loopback
from harness.judge.case import NETWORK, Case
from harness.judge.joins import Allowed, PlacedFlow
from harness.judge.ledger import unseen
from harness.judge.timeline import FOREVER, end_of
from harness.judge.verdict import Coverage, Finding, Hole, Proof, Verdict
from harness.scenario import Expectation
from harness.screen import PERMISSION_DIALOGS, Node, Selector
from harness.text import Text

ENDED_BY_STEP = ("install", "clear", "force-stop", "revoke", "deny")  # as the runner words it


def conclude(
    expectation: Expectation, proofs: tuple[Proof, ...], covered: Coverage, extra: tuple[Hole, ...], *, passed: Text
) -> Finding:
    """Fold into one finding. `extra` are holes that only this expectation minds."""
    holes = (*covered.holes, *extra)
    if proofs:
        verdict, reason = Verdict.FAIL, _and_more(proofs[0].reason, len(proofs) - 1)
    elif holes:
        first = holes[0].reason
        verdict = Verdict.INCONCLUSIVE
        reason = _and_more(Text(zh=f"无法判定：{first.zh}", en=f"cannot tell: {first.en}"), len(holes) - 1)
    else:
        verdict, reason = Verdict.PASS, passed
    return Finding(
        expectation=expectation.id,
        kind=expectation.kind,
        phase=expectation.phase,
        clauses=expectation.clauses,
        verdict=verdict,
        reason=reason,
        proofs=proofs,
        coverage=msgspec.structs.replace(covered, holes=holes),
    )


def _and_more(reason: Text, others: int) -> Text:
    if not others:
        return reason
    return Text(zh=f"{reason.zh.rstrip('。')}；另有 {others} 项", en=f"{reason.en.rstrip('.')}; and {others} more")


def blind_spots(case: Case, phase: str, data_types: Iterable[str], allowed: Allowed | None = None) -> tuple[Hole, ...]:
    """What was sent in the phase, or may have been, and cannot be read, placed or told from personal data.

    `allowed(recipient, data_type)` says who may receive what; nobody may where it is not given.
    """
    wanted = frozenset(data_types)

    def forbidden(placed: PlacedFlow, data_type: str) -> bool:
        return (not wanted or data_type in wanted) and (allowed is None or not allowed(placed.recipient, data_type))

    def telling(placed: PlacedFlow) -> bool:
        return placed.blind is not None or any(forbidden(placed, hit.data_type) for hit in case.hits[placed.flow.id])

    inside = case.flows_in(phase)
    reasons = [placed.blind for placed in inside if placed.blind is not None]
    reasons += [
        Text(zh=f"流量 {flow.id} → {flow.host} 不知属于哪个阶段", en=f"nobody can say to which phase {flow.id} belongs")
        for flow in (placed.flow for placed in case.flows if not placed.phases)
        if not case.timeline.clocks or case.hits[flow.id]
    ]
    reasons += [
        Text(
            zh=f"流量 {placed.flow.id} → {placed.flow.host} 正好在阶段 {phase} 的边界上发送，无法归属",
            en=f"{placed.flow.id} → {placed.flow.host} was sent at an edge of {phase} and belongs to neither side",
        )
        for placed in case.flows_at_the_edge_of(phase)
        if telling(placed)
    ]
    reasons += [
        Text(
            zh=f"流量 {placed.flow.id} → {placed.flow.host} 带有图片，无法判断是否由相机拍摄",
            en=f"{placed.flow.id} → {placed.flow.host} carries a picture: nobody can say whether the camera took it",
        )
        for placed in inside
        if any(not hit.certain and forbidden(placed, hit.data_type) for hit in case.hits[placed.flow.id])
    ]
    for data_type in sorted(case.unsearchable):
        if count := sum(forbidden(placed, data_type) for placed in inside):
            zh, en = case.name_of(data_type)
            reasons.append(
                Text(
                    zh=f"应用获取过{zh}，但其内容未知，无法判断阶段 {phase} 的 {count} 条流量是否携带",
                    en=f"{en} was obtained and what it said is not known, so nobody can say whether "
                    + (f"1 flow of {phase} carries it" if count == 1 else f"{count} flows of {phase} carry it"),
                )
            )
    reasons += [
        Text(
            zh=f"{event.process} 连接了 {event.value}（{event.id}），代理却没有记录到任何内容",
            en=f"{event.process} connected to {event.value} ({event.id}), and the proxy recorded nothing of it",
        )
        for event in connects_without_flow(case, phase)
    ]
    return tuple(Hole(witness="traffic", reason=reason) for reason in reasons)


def connects_without_flow(case: Case, phase: str) -> tuple[Collection, ...]:
    """Connections that a hook saw in the phase and of which no flow of the phase tells what was sent.

    The device's own addresses are left out: an app that follows an HTTP proxy connects to nothing else.
    """
    seen = {(flow.pid, flow.host, str(flow.port)) for flow in (placed.flow for placed in case.flows_in(phase))}
    return tuple(
        event
        for event in case.evidence.collections
        if event.data_type == NETWORK
        and event.phase == phase
        and event.outcome is Outcome.OBTAINED
        and not is_loopback(event.detail.get("host", ""))
        and seen.isdisjoint((pid, event.detail.get("host"), event.detail.get("port")) for pid in (event.pid, None))
    )


def told_apart(case: Case, events: Iterable[Collection]) -> tuple[tuple[Collection, ...], tuple[Collection, ...]]:
    """The calls whose stack names no known code, and the others."""
    nobodys: list[Collection] = []
    somebodys: list[Collection] = []
    for event in events:
        (nobodys if case.actor(event.stack).confidence == "none" else somebodys).append(event)
    return tuple(nobodys), tuple(somebodys)


def nobody_can_tell(case: Case, events: Iterable[Collection]) -> tuple[Hole, ...]:
    """Calls that may be anyone's: one hole for all from the same place in the same process."""
    firsts: dict[tuple[str, str, int], Collection] = {}
    for event in events:
        firsts.setdefault((event.data_type, case.actor(event.stack).frame, event.pid), event)
    holes = []
    for (data_type, frame, pid), event in firsts.items():
        zh, en = case.name_of(data_type)
        reason = Text(
            zh=f"{event.id} 获取{zh}的代码无法归属（{frame or '-'}）",
            en=f"nobody knows whose code {event.id} ({en}) is: {frame or '-'}",
        )
        holes.append(Hole(witness="hooks", reason=reason, pid=pid, process=event.process))
    return tuple(holes)


def unexplained(case: Case, phase: str, data_types: Iterable[str]) -> tuple[Hole, ...]:
    """Accesses that only the system saw: it names no actor, so they may be anyone's."""
    return tuple(
        Hole(
            witness="ledger",
            reason=Text(
                zh=f"系统 app-ops 记录了对 {found.entry.op} 的访问，而钩子没有看到任何调用，不知是谁所为",
                en=f"the system's app-ops recorded an access of {found.entry.op} that no hook saw: nobody knows whose",
            ),
        )
        for found in unseen(case, phase, data_types, attempts=False)
    )


def unseen_app(case: Case, phase: str) -> tuple[Hole, ...]:
    """Why a screen without the app proves nothing against it: the app crashed, or nothing can be read."""
    reasons = []
    if not case.screens(phase):
        reasons.append(Text(zh=f"阶段 {phase} 没有可读的界面", en=f"no screen of {phase} can be read"))
    crashes = [error.ns for error in case.evidence.app_errors]
    if any(span.started_ns <= ns <= end_of(span) for span in case.timeline.spans(phase) for ns in crashes):
        reasons.append(Text(zh=f"应用在阶段 {phase} 崩溃", en=f"the app crashed in {phase}"))
    return tuple(Hole(witness="screen", reason=reason) for reason in reasons)


def nobody_left(case: Case, phase: str) -> tuple[Hole, ...]:
    """An app that a step ended and none started again has stopped nothing: Android kills at a revocation."""
    for span in case.timeline.spans(phase):
        living = case.processes(span)
        if not living or any(
            (p.ended_ns or FOREVER) > end_of(span) or p.end_reason not in ENDED_BY_STEP for p in living
        ):
            return ()
    return (
        Hole(
            witness="run",
            reason=Text(
                zh=f"阶段 {phase} 中应用被步骤结束后没有再启动",
                en=f"in {phase} a step ended the app, and it was not started again",
            ),
        ),
    )


def unread_end(case: Case, phase: str) -> tuple[Hole, ...]:
    """The last look at the phase must have been possible: what an earlier screen showed may be gone by then."""
    last = max((s for s in case.evidence.screens if s.phase == phase), key=lambda screen: screen.ns)
    if any(screen is last for screen, _ in case.screens(phase)):
        return ()
    zh, en = f"阶段 {phase} 最后的界面无法读取", f"the last screen of {phase} could not be read"
    if last.problem:
        zh, en = f"{zh}：{last.problem.zh}", f"{en}: {last.problem.en}"
    return (Hole(witness="screen", reason=Text(zh=zh, en=en)),)


def own(case: Case, nodes: Iterable[Node]) -> tuple[Node, ...]:
    """The app's nodes: the launcher shows the app's name too, and other apps show whatever they like."""
    return tuple(node for node in nodes if node.package == case.scenario.app.package)


def answers_for(case: Case, packages: Iterable[str]) -> bool:
    """Whether a screen of these packages is the app's doing: its own window, or a permission dialog over it."""
    package = case.scenario.app.package
    return any(name == package or name in PERMISSION_DIALOGS for name in packages)


def shows(nodes: Iterable[Node], selector: Selector) -> bool:
    """Whether some node is what `selector` means."""
    return any(node.fits(selector) for node in nodes)
