"""only-declared-permissions: the manifest asks for no permission that gives personal data and is not in the policy."""

from __future__ import annotations

from collections.abc import Iterator

from harness.judge.asked_for import Asked, Standing, declared_permissions
from harness.judge.attribution import FIRST_PARTY
from harness.judge.case import Case
from harness.judge.coverage import of_the_apk
from harness.judge.finding import conclude
from harness.judge.holes.inventory import hole, listed
from harness.judge.verdict import Finding, Hole, Proof
from harness.reasons import Reason, because, words
from harness.scenario import Grant, OnlyDeclaredPermissions


def judge(case: Case, expectation: OnlyDeclaredPermissions) -> Finding:
    """One that the user is asked for has to be named; one that Android grants by itself may be meant by its data."""
    asked = {each.permission.name: each for every in case.asked_for for each in every}
    undeclared = [each for each in asked.values() if each.standing is Standing.UNDECLARED]
    holes = [*_unread(case), *_granted_elsewhere(case, asked), *_open(asked)]
    declared = sum(each.standing is Standing.DECLARED for each in asked.values())
    return conclude(
        expectation,
        tuple(_proof(case, each) for each in undeclared),
        of_the_apk(case),
        tuple(holes),
        passed=because("passed.permissions-declared", count=declared),
        notes=tuple(_not_asked(case, asked)),
    )


def _proof(case: Case, asked: Asked) -> Proof:
    name, data_types = asked.permission.name, tuple(words(case.name_of(kind)) for kind in asked.data_types)
    reason = because("proof.permission-undeclared", permission=name)
    if data_types:
        reason = because("proof.permission-undeclared-of", permission=name, data_types=data_types)
    return Proof(
        reason=reason,
        events=(),
        actor=case.attribution.named(FIRST_PARTY),
        data_type="",
        phase="",
        process="",
        outcome="asked-for",
    )


def _unread(case: Case) -> Iterator[Hole]:
    for inventory in case.evidence.inventory:
        for apk in inventory.apks:
            if apk.declares is None:
                yield hole(because("inventory.no-manifest", apk=apk.name))


def _granted_elsewhere(case: Case, asked: dict[str, Asked]) -> Iterator[Hole]:
    """What a step could grant the app asks for: an inventory without it is of another app."""
    granted = {step.permission for row, step in case.performed if isinstance(step, Grant) and row.ok}
    covered = {each.permission for each in case.evidence.register.permissions.covered_by if asked.keys() & each.by}
    if asked and (others := sorted(granted - asked.keys() - covered)):
        yield hole(because("inventory.granted-elsewhere", names=listed(others)))


_TEMPLATES = {
    Standing.UNKNOWN: "inventory.unknown-permissions",
    Standing.LIMITED: "inventory.limited-permissions",
}


def _open(asked: dict[str, Asked]) -> Iterator[Hole]:
    for standing, template in _TEMPLATES.items():
        if names := [name for name, each in asked.items() if each.standing is standing]:
            yield hole(because(template, names=listed(names)))


def _not_asked(case: Case, asked: dict[str, Asked]) -> Iterator[Reason]:
    """Permissions of the policy that no manifest asks for: the policy says more than there is."""
    absent = sorted(declared_permissions(case.policy) - asked.keys())
    if absent and case.evidence.inventory:
        yield because("note.permissions-not-asked", names=listed(absent))
