"""The judge: a pure function from evidence and policy to findings. Coverage first, then the verdict."""

from __future__ import annotations

import msgspec

from harness import __version__
from harness.errors import HarnessError
from harness.evidence import Evidence, hash_of
from harness.judge.acts import acts
from harness.judge.attribution import FIRST_PARTY, UNATTRIBUTED
from harness.judge.case import Case, lay_out, policy_of, scenario_of
from harness.judge.clauses import fold_clauses, fold_suite, overall
from harness.judge.finding import failed
from harness.judge.holes.causes import causes
from harness.judge.holes.run import failed_steps, what_failed
from harness.judge.rules import rules
from harness.judge.verdict import (
    FORMAT,
    Act,
    Actor,
    Breach,
    Cause,
    ClauseStatus,
    ClauseVerdict,
    Coverage,
    FailedStep,
    Finding,
    Findings,
    FlowNote,
    Ground,
    Hole,
    ItemStatus,
    ItemVerdict,
    JudgedBy,
    Names,
    Proof,
    SuiteVerdict,
    Verdict,
    decode,
    encode,
    fold,
)
from harness.policy import Policy
from harness.scenario import Expectation
from harness.text import Text

__all__ = [
    "Act",
    "Actor",
    "Breach",
    "Cause",
    "ClauseStatus",
    "ClauseVerdict",
    "Coverage",
    "FailedStep",
    "Finding",
    "Findings",
    "FlowNote",
    "Ground",
    "Hole",
    "ItemStatus",
    "ItemVerdict",
    "JudgedBy",
    "Names",
    "Proof",
    "SuiteVerdict",
    "Verdict",
    "causes",
    "decode",
    "encode",
    "fold",
    "fold_suite",
    "judge",
    "policy_of",
    "scenario_of",
    "what_failed",
]


def judge(evidence: Evidence, policy: Policy | None = None) -> Findings:
    """Judge a bundle under its own policy or a newer one. The same evidence gives the same findings, byte for byte.

    Raises `BadInput` where the bundle's scenario or the policy cannot be read.
    """
    case = lay_out(evidence, policy)
    findings = tuple(_judged(case, expectation) for expectation in case.scenario.expect)
    steps = failed_steps(case)
    said = Findings(
        format=FORMAT,
        run=evidence.manifest.run,
        scenario=case.scenario.id,
        variant=evidence.manifest.app.variant,
        policy=case.policy.policy,
        judged_by=_judged_by(case, another_policy=evidence.another_policy or policy is not None),
        verdict=fold((*(finding.verdict for finding in findings), *(Verdict.INCONCLUSIVE for _ in steps))),
        steps=steps,
        clauses=(),
        findings=findings,
        causes=causes((hole for finding in findings for hole in finding.coverage.holes), findings),
        acts=acts(case),
        flows=_flows(case),
        names=Names(data_types={}, actors={}, rules={}),
    )
    said = msgspec.structs.replace(said, names=_names(case, said))
    clauses = fold_clauses(case.policy, (said,))
    return msgspec.structs.replace(said, verdict=overall([said.verdict], clauses), clauses=clauses)


def _judged(case: Case, expectation: Expectation) -> Finding:
    """The verdict of the rule; inconclusive where the rule itself fails, by the name of its error."""
    try:
        return rules()[type(expectation)].judge(case, expectation)
    except HarnessError:
        raise
    except Exception as error:  # a fault of ours, or of another package's rule, must not take the other verdicts
        return failed(expectation, error)


def _judged_by(case: Case, *, another_policy: bool) -> JudgedBy:
    return JudgedBy(
        harness=__version__,
        catalogue=hash_of(msgspec.json.encode((case.evidence.register, case.techniques))),
        policy_updated=case.policy.updated.isoformat(),
        policy_sha256=case.evidence.policy_sha256,
        another_policy=another_policy,
        claims=dict.fromkeys(case.attribution.taken_over, FIRST_PARTY) | dict(case.evidence.register.claims),
    )


def _names(case: Case, said: Findings) -> Names:
    """Of what the findings and the policy speak of."""
    policy = case.policy
    data_types = {act.data_type for act in said.acts} | {kind for flow in said.flows for kind in flow.carries}
    data_types |= {proof.data_type for finding in said.findings for proof in finding.proofs}
    coverages = [finding.coverage for finding in said.findings]
    data_types |= {kind for each in coverages for kind in (*each.watched, *each.planted, *each.unwatched)}
    data_types |= policy.data_types
    sdks = {f"sdk:{row.sdk}" for row in policy.sdks}.union(*map(policy.sdks_of, policy.clauses))
    actors = [
        case.attribution.named(actor)
        for actor in (FIRST_PARTY, UNATTRIBUTED, *sdks, *dict(case.evidence.register.claims).values())
    ]
    actors += [case.actor(event.stack) for event in case.evidence.collections]
    actors += [actor for placed in case.flows for actor in (placed.actor, placed.recipient)]
    actors += [found.actor for contents in case.contents for found in contents.sdks]
    rules = {rule for clause in policy.clauses for rule in clause.rules}
    return Names(
        data_types={kind: case.name_of(kind) for kind in sorted(data_types) if kind},
        actors={actor.id: actor.called for actor in actors},
        rules={rule.id: Text(zh=rule.zh, en=rule.en) for rule in case.evidence.register.rules if rule.id in rules},
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
