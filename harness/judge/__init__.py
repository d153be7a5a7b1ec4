"""The judge: a pure function from evidence and policy to findings. Coverage first, then the verdict."""

from __future__ import annotations

from harness.evidence import Evidence
from harness.judge.case import Case, lay_out
from harness.judge.rules import RULES
from harness.judge.verdict import (
    FORMAT,
    Actor,
    ClauseVerdict,
    Coverage,
    Finding,
    Findings,
    FlowNote,
    Hole,
    Proof,
    Verdict,
    decode,
    encode,
    fold,
)
from harness.policy import Policy

__all__ = [
    "Actor",
    "ClauseVerdict",
    "Coverage",
    "Finding",
    "Findings",
    "FlowNote",
    "Hole",
    "Proof",
    "Verdict",
    "decode",
    "encode",
    "fold",
    "judge",
]


def judge(evidence: Evidence, policy: Policy | None = None) -> Findings:
    """Judge a bundle under its own policy or a newer one. The same evidence gives the same findings, byte for byte.

    Raises `BadInput` where the bundle's scenario or the policy cannot be read.
    """
    case = lay_out(evidence, policy)
    findings = tuple(RULES[type(expectation)](case, expectation) for expectation in case.scenario.expect)
    return Findings(
        format=FORMAT,
        run=evidence.manifest.run,
        scenario=case.scenario.id,
        variant=evidence.manifest.app.variant,
        policy=case.policy.policy,
        verdict=fold(tuple(finding.verdict for finding in findings)),
        clauses=_clauses(case, findings),
        findings=findings,
        flows=_flows(case),
    )


def _clauses(case: Case, findings: tuple[Finding, ...]) -> tuple[ClauseVerdict, ...]:
    """Every clause that some expectation covers, in the order of the policy. A clause with none is not judged."""
    return tuple(
        ClauseVerdict(
            clause=clause.id,
            verdict=fold(tuple(finding.verdict for finding in about)),
            expectations=tuple(finding.expectation for finding in about),
        )
        for clause in case.policy.clauses
        if (about := [finding for finding in findings if clause.id in finding.clauses])
    )


def _flows(case: Case) -> tuple[FlowNote, ...]:
    return tuple(
        FlowNote(
            flow=placed.flow.id,
            phase=", ".join(sorted(placed.phases)),
            process=placed.flow.process,
            actor=placed.actor.id,
            host=placed.flow.host,
            recipient=placed.recipient.id,
            carries=tuple(hit.data_type for hit in case.hits[placed.flow.id]),
            blind=placed.blind,
        )
        for placed in case.flows
    )
