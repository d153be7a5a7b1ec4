"""only-declared: whoever collects or receives data in the phase is declared in the policy for that very data type."""

from __future__ import annotations

from harness.events.records import Sender
from harness.judge.attribution import settled
from harness.judge.case import Case
from harness.judge.coverage import coverage
from harness.judge.finding import conclude, only_of, told_apart
from harness.judge.holes import hooks, ledger
from harness.judge.holes.traffic import unread
from harness.judge.joins import PlacedFlow
from harness.judge.proof import by_command, counted, of_collections, of_flows
from harness.judge.verdict import Actor, Finding, Hole
from harness.reasons import Reason, because, words
from harness.scenario import OnlyDeclared


def judge(case: Case, expectation: OnlyDeclared) -> Finding:
    """Only what was obtained or sent counts; a refused call gave the actor nothing."""
    phase, data_types = expectation.phase, expectation.data_types
    obtained = counted(case, phase, data_types, attempts=False)

    def allowed(actor: Actor, data_type: str) -> bool | None:
        return settled(actor, lambda each: case.policy.declares(each, data_type))

    def is_undeclared(actor: str, kind: str) -> bool:
        return not case.policy.declares(actor, kind)

    undeclared, unattributed = told_apart(case, obtained, is_undeclared)
    asked = sum(told_apart(case, by_command(case, phase, data_types), is_undeclared), ())
    proofs = of_collections(case, undeclared, undeclared=True)
    proofs += of_flows(case, phase, data_types, allowed=allowed)
    covered = coverage(case, phase, data_types)
    actors = len({case.actor(event.stack).id for event in obtained})
    return conclude(
        expectation,
        proofs,
        covered,
        hooks.unattributed(case, unattributed)
        + ledger.unattributed(case, phase, data_types)
        + hooks.may_have_obtained(case, asked)
        + unread(case, phase, data_types, allowed)
        + _to_undeclared_sdks(case, phase),
        passed=only_of(
            map(case.name_of, data_types),
            because("passed.declared", phase=phase, count=len(obtained), actors=actors),
        )
        if obtained
        else _none_obtained(case, phase, data_types, len(covered.watched)),
    )


def _none_obtained(case: Case, phase: str, data_types: tuple[str, ...], watched: int) -> Reason:
    if not data_types:
        return because("passed.none-obtained", phase=phase, watched=watched)
    named = tuple(words(case.name_of(data_type)) for data_type in data_types)
    return because("passed.sent-as-declared", phase=phase, data_types=named)


def _may_be_declared(case: Case, recipients: tuple[str, ...]) -> bool:
    """Whether the policy names whichever SDK it is. Of a host that others have as well, one that it names will do."""
    sdks = [each.removeprefix("sdk:") for each in recipients if each.startswith("sdk:")]
    named = [bool(case.policy.rows_of(sdk)) for sdk in sdks]
    return all(named) or (any(named) and len(sdks) < len(recipients))


def _to_undeclared_sdks(case: Case, phase: str) -> tuple[Hole, ...]:
    """Flows to an SDK that the policy does not name: what that is told by being spoken to cannot be declared."""
    flows: dict[str, list[PlacedFlow]] = {}
    for placed in case.flows_in(phase):
        if placed.flow.sender is Sender.OTHER:
            continue
        if not _may_be_declared(case, placed.recipient.possible):
            flows.setdefault(placed.recipient.id, []).append(placed)
    return tuple(
        Hole(
            witness="traffic",
            reason=because(
                "traffic.undeclared-sdk",
                phase=phase,
                actor=placed[0].recipient.called,
                host=placed[0].flow.host,
                count=len(placed),
            ),
        )
        for placed in flows.values()
    )
