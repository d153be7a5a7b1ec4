"""How each clause of a policy is checked by the scenarios of a suite: known before anything is run."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from harness.policy import Check, Clause, Policy
from harness.scenario.answers import Answer, open_to
from harness.scenario.expectations import Expectation
from harness.scenario.read import Scenario
from harness.text import Text


class Assignment(StrEnum):
    """What is done about a clause. Only the last two are faults of whoever wrote the files."""

    COVERED = "covered"  # each of its checks is made by an expectation, or asked of a person
    ASKED = "asked"  # only a person can answer it
    NOT_YET = "not-yet"  # the policy names why no scenario makes some of its checks
    EXEMPT = "exempt"  # the policy says why nothing can check it
    OUTDATED = "outdated"  # the policy says that it is not covered, and it is
    UNASSIGNED = "unassigned"  # a check that nobody makes and nobody gave a reason for


@dataclass(frozen=True, slots=True, kw_only=True)
class Maker:
    """An expectation that names a clause, and which of its checks it can answer."""

    scenario: str
    expectation: str
    kind: str
    phase: str
    checks: tuple[Check, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Assigned:
    """One clause and how it is checked."""

    clause: Clause
    assignment: Assignment
    makers: tuple[Maker, ...]
    open: tuple[Check, ...]  # checks that no expectation answers and that no person is asked for

    @property
    def reason(self) -> Text | None:
        """What the policy says of why it is not checked."""
        return self.clause.exempt or self.clause.not_covered


def assign(policy: Policy, scenarios: Iterable[Scenario]) -> tuple[Assigned, ...]:
    """Every clause of the policy, in its order. `scenarios` are those that test it."""
    expected = [(scenario, expectation) for scenario in scenarios for expectation in scenario.expect]
    return tuple(_assigned(policy, clause, expected) for clause in policy.clauses)


def _assigned(policy: Policy, clause: Clause, expected: Collection[tuple[Scenario, Expectation]]) -> Assigned:
    about = [(scenario, each) for scenario, each in expected if clause.id in each.clauses]
    made = (
        Answer(checks=each.answers, kinds=each.kinds, actors=each.whose, permissions=each.asking_for)
        for _, each in about
    )
    left = open_to(clause, policy.actors_of(clause), made)
    unmade = tuple(check for check in left if check is not Check.ATTESTATION)
    return Assigned(
        clause=clause,
        assignment=_assignment(clause, unmade),
        makers=tuple(
            Maker(
                scenario=scenario.id,
                expectation=each.id,
                kind=each.kind,
                phase=each.phase,
                checks=tuple(check for check in clause.verify if check in each.answers),
            )
            for scenario, each in about
        ),
        open=unmade,
    )


def _assignment(clause: Clause, unmade: tuple[Check, ...]) -> Assignment:
    if clause.exempt:
        return Assignment.EXEMPT
    if unmade:
        return Assignment.NOT_YET if clause.not_covered else Assignment.UNASSIGNED
    if clause.not_covered:
        return Assignment.OUTDATED
    return Assignment.ASKED if set(clause.verify) == {Check.ATTESTATION} else Assignment.COVERED
