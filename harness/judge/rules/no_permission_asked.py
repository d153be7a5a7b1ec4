"""no-permission-asked: the user is asked for no permission, by a call of the app or a dialog on the screen."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from harness.events.agent import Outcome
from harness.events.records import Collection, Instrument, StepResult
from harness.judge.case import Case
from harness.judge.coverage import coverage
from harness.judge.finding import conclude, only_of
from harness.judge.holes.screen import hole
from harness.judge.proof import of_calls, of_screen
from harness.judge.screens import asks_permission
from harness.judge.timeline import end_of
from harness.judge.verdict import Finding, Hole, Proof
from harness.reasons import because
from harness.scenario import AnswerDialog, NoPermissionAsked
from harness.screen.permission_dialog import asks_perhaps
from harness.text import as_told


def judge(case: Case, expectation: NoPermissionAsked) -> Finding:
    """A request that a hook saw names the permissions and whose code asks. A dialog alone proves it as well.

    A dialog may have been asked for before the phase began, or for another permission than those meant: then it proves
    nothing of this phase, and the answer is open.
    """
    phase, wanted = expectation.phase, frozenset(expectation.permissions)
    requests = [
        event
        for event in case.collections(phase, (Instrument.PERMISSION_REQUEST,))
        if event.outcome is Outcome.OBTAINED
    ]
    asked = [event for event in requests if not (wanted and event.values) or wanted.intersection(event.values)]
    proofs = tuple(_of_requests(case, asked))
    extra: tuple[Hole, ...] = () if case.screens(phase) else (hole(because("screen.unreadable", phase=phase)),)
    if not proofs and not requests:
        shown = (*_dialogs(case, phase), *_answers(case, phase))
        if not shown:
            extra += tuple(_perhaps(case, phase))
        elif wanted or _asked_before(case, phase):
            extra += tuple(hole(proof.reason) for proof in shown)
        else:
            proofs = shown
    return conclude(
        expectation,
        proofs,
        coverage(case, phase, (Instrument.PERMISSION_REQUEST,)),
        extra,
        passed=only_of(map(as_told, expectation.permissions), because("passed.no-permission-asked", phase=phase)),
    )


def _of_requests(case: Case, asked: list[Collection]) -> Iterator[Proof]:
    """One proof for each actor and set of permissions."""
    groups: dict[tuple[str, str, str], list[Collection]] = {}
    for event in sorted(asked, key=lambda event: (event.ns, event.pid, event.seq)):
        groups.setdefault((case.actor(event.stack).id, event.process, event.value), []).append(event)
    for group in groups.values():
        proof = of_calls(case, tuple(group))
        permissions = ", ".join(name.rpartition(".")[2] for name in group[0].values) or group[0].value
        reason = because(
            "proof.permission-asked",
            phase=proof.phase,
            actor=proof.actor.called,
            process=proof.process,
            permissions=permissions,
            count=len(group),
        )
        yield msgspec.structs.replace(proof, reason=reason)


def _dialogs(case: Case, phase: str) -> Iterator[Proof]:
    for screen, nodes in case.screens(phase):
        if asks_permission(nodes, screen.activity):
            yield of_screen(case, phase, screen.id, because("proof.permission-dialog", phase=phase))
            return


def _perhaps(case: Case, phase: str) -> Iterator[Hole]:
    """A window that looks like a permission dialog, of a package that is not known for it: another maker's phone."""
    for _, nodes in case.screens(phase):
        if package := asks_perhaps(nodes, case.scenario.app.package):
            yield hole(because("screen.asks-perhaps", phase=phase, package=package))
            return


def _answers(case: Case, phase: str) -> Iterator[Proof]:
    """A step that answered a dialog has seen one."""
    for result, step in case.performed:
        if isinstance(step, AnswerDialog) and result.ok and _is_in(case, phase, result):
            yield of_screen(case, phase, "", because("proof.permission-answered", phase=phase, index=result.index))
            return


def _is_in(case: Case, phase: str, result: StepResult) -> bool:
    return any(span.started_ns <= result.ended_ns <= end_of(span) for span in case.timeline.spans(phase))


def _asked_before(case: Case, phase: str) -> bool:
    """Whether the app had asked before the phase began, so that its dialog may still be open."""
    began = min((span.started_ns for span in case.timeline.spans(phase)), default=0)
    return any(
        event.data_type == Instrument.PERMISSION_REQUEST and event.ns < began for event in case.evidence.collections
    )
