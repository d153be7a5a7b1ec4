"""From the findings of all runs to one answer a clause: a pure function, the only place where that is decided.

A clause rests on the findings of the expectations that name it. Beside these, what the actors that it speaks of did is
looked at over all phases of all runs: an SDK that keeps to its row in one phase and breaks it in another has broken it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeGuard

from harness.attestation import Answer as Attestation
from harness.attestation import Attested, Given
from harness.catalogue import Rule
from harness.judge.acts import OBSERVED, SENT
from harness.judge.attribution import UNATTRIBUTED
from harness.judge.built_in import BUILT_IN
from harness.judge.items import fold_items
from harness.judge.verdict import (
    FORMAT,
    Act,
    Breach,
    ClauseStatus,
    ClauseVerdict,
    Finding,
    Findings,
    Ground,
    Proof,
    SuiteVerdict,
    Verdict,
    fold,
)
from harness.policy import Check, Clause, ClauseKind, Party, Policy
from harness.reasons import Reason, because, words
from harness.scenario import OnlyDeclared
from harness.scenario.answers import OF_DATA, Answer, open_to

_NOTHING_ATTESTED: Mapping[str, Attested] = MappingProxyType({})
_ATTESTED = Answer(checks=(Check.ATTESTATION,), kinds=None, actors=())
_TAKES = ("obtained", SENT)  # outcomes by which an actor has the data
_MAY_TAKE = "asked"  # and by which it may have it


def fold_suite(
    policy: Policy,
    runs: Sequence[Findings],
    attested: Mapping[str, Attested] = _NOTHING_ATTESTED,
    *,
    rules: Iterable[Rule] = (),
) -> SuiteVerdict:
    """What all runs say together, with what persons `attested`, by clause, and by each of the `rules` that one names.

    A clause that is broken fails the suite, whichever expectation covers it.
    """
    clauses = fold_clauses(policy, runs, attested)
    return SuiteVerdict(
        format=FORMAT,
        policy=policy.policy,
        another_policy=any(run.judged_by.another_policy for run in runs),
        verdict=overall([run.verdict for run in runs], clauses),
        runs=tuple(run.run for run in runs),
        clauses=clauses,
        items=fold_items(policy, rules, runs, clauses),
    )


def overall(verdicts: Iterable[Verdict], clauses: Iterable[ClauseVerdict]) -> Verdict:
    """What expectations or runs came to, and the clauses: only a fail of a clause adds to it."""
    broken = any(clause.status is ClauseStatus.FAIL for clause in clauses)
    return Verdict.FAIL if broken else fold(tuple(verdicts))


def fold_clauses(
    policy: Policy, runs: Sequence[Findings], attested: Mapping[str, Attested] = _NOTHING_ATTESTED
) -> tuple[ClauseVerdict, ...]:
    """Every clause of the policy, in its order."""
    suite = _Suite(policy=policy, runs=tuple(runs), attested=attested)
    return tuple(suite.of(clause) for clause in policy.clauses)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Suite:
    policy: Policy
    runs: tuple[Findings, ...]
    attested: Mapping[str, Attested]

    def of(self, clause: Clause) -> ClauseVerdict:
        about = [(run, finding) for run in self.runs for finding in run.findings if clause.id in finding.clauses]
        verdicts = [(run, finding, self._verdict(clause, finding)) for run, finding in about]
        told = [finding for _, finding, verdict in verdicts if verdict is not Verdict.INCONCLUSIVE]
        attested = self.attested.get(clause.id)
        answers = [*map(_answer, told), *([_ATTESTED] if _says(attested, Attestation.KEPT) else [])]
        open_checks = open_to(clause, self.policy.actors_of(clause), answers)
        breaches = () if clause.exempt else tuple(self._breaches(clause, [finding for _, finding in about]))
        doubts = [
            self._why_open(clause, finding) for _, finding, verdict in verdicts if verdict is Verdict.INCONCLUSIVE
        ]
        doubts += self._doubts(clause)
        if attested and attested.unusable and not clause.exempt:
            doubts.append(attested.unusable)
        status, reason = self._status(clause, breaches, doubts, bool(about), open_checks)
        return ClauseVerdict(
            clause=clause.id,
            status=status,
            reason=reason,
            open=open_checks,
            grounds=tuple(
                Ground(run=run.run, scenario=run.scenario, expectation=finding.expectation, verdict=verdict)
                for run, finding, verdict in verdicts
            ),
            breaches=breaches,
            attested=attested.given if attested else None,
        )

    def _status(
        self,
        clause: Clause,
        breaches: tuple[Breach, ...],
        doubts: list[Reason],
        covered: bool,
        open_checks: tuple[Check, ...],
    ) -> tuple[ClauseStatus, Reason]:
        if clause.exempt:
            return ClauseStatus.EXEMPT, words(clause.exempt)
        if breaches:
            return ClauseStatus.FAIL, breaches[0].reason
        attested = self.attested.get(clause.id)
        if _says(attested, Attestation.BROKEN):
            return ClauseStatus.FAIL, _word_of(attested.given, "clause.attested-broken")
        if doubts:
            return ClauseStatus.INCONCLUSIVE, doubts[0]
        if set(clause.verify) == {Check.ATTESTATION}:
            if _says(attested, Attestation.KEPT):
                return ClauseStatus.PASS, _word_of(attested.given, "clause.attested")
            return ClauseStatus.TO_BE_ANSWERED, because("clause.to-be-answered")
        runs = len(self.runs)
        if (covered or self._of_sdks(clause)) and (idle := self._idle(clause)):
            return ClauseStatus.NOT_EXERCISED, because("clause.not-exercised", actors=self._named(idle), count=runs)
        if set(open_checks) == {Check.ATTESTATION}:
            return ClauseStatus.TO_BE_ANSWERED, because("clause.to-be-answered")
        if (not covered or open_checks) and clause.not_covered:
            return ClauseStatus.NOT_CHECKED, because("clause.not-covered-yet", why=clause.not_covered)
        if not covered:
            return ClauseStatus.NOT_CHECKED, because("clause.not-covered", count=runs)
        if open_checks:
            checks = tuple(because(f"check.{check.value}") for check in open_checks)
            return ClauseStatus.NOT_CHECKED, because("clause.open", checks=checks)
        return ClauseStatus.PASS, because("clause.passed")

    def _breaches(self, clause: Clause, about: list[Finding]) -> Iterator[Breach]:
        """What breaks the clause: the proofs of its own findings first, then what its actors did elsewhere."""
        told: set[str] = set()
        found = [*self._proofs_of_its_own(clause), *self._proofs_elsewhere(clause), *self._undeclared(clause, about)]
        for breach in found:
            events = {f"{breach.run} {event}" for event in breach.events}
            if breach.expectation or not events <= told:
                yield breach
            told |= events

    def _proofs_of_its_own(self, clause: Clause) -> Iterator[Breach]:
        for run, finding, proof in self._proofs():
            if clause.id in finding.clauses and self._concerns(clause, proof):
                yield _broken_by(run, finding, proof)

    def _proofs_elsewhere(self, clause: Clause) -> Iterator[Breach]:
        """An SDK's forbidden acts, and those of the app with the kinds of data that the clause names."""
        sdks = self.policy.sdks_of(clause)
        for run, finding, proof in self._proofs():
            by_the_app = proof.actor.id == Party.FIRST_PARTY and proof.data_type in clause.data_types
            if clause.id not in finding.clauses and (
                sdks.issuperset(proof.actor.possible) or (by_the_app and clause.names_the_app)
            ):
                yield _broken_by(run, finding, proof)

    def _proofs(self) -> Iterator[tuple[Findings, Finding, Proof]]:
        for run in self.runs:
            for finding in run.findings:
                for proof in finding.proofs:
                    yield run, finding, proof

    def _undeclared(self, clause: Clause, about: list[Finding]) -> Iterator[Breach]:
        """What an SDK took without being declared for it.

        Where `only-declared` names the clause, it says so of the app too; one without kinds of its own, of everybody.
        A limit says of its kinds, and of the app or of whoever it may be, that they are not taken otherwise.
        """
        actors = set(self.policy.sdks_of(clause))
        of_all = False
        if not self._of_sdks(clause) and any(finding.kind == OnlyDeclared.kind for finding in about):
            actors.add(Party.FIRST_PARTY)
            of_all = not clause.data_types
        for run in self.runs:
            for act in run.acts:
                limited = clause.kind is ClauseKind.LIMIT and act.data_type in clause.data_types
                theirs = actors | {Party.FIRST_PARTY} if limited and clause.names_the_app else actors
                anybodys = of_all or (limited and not clause.actor)
                concerns = theirs.issuperset(act.possible) or (anybodys and UNATTRIBUTED not in act.possible)
                if concerns and act.outcome in _TAKES and act.declared is False:
                    yield Breach(
                        run=run.run,
                        scenario=run.scenario,
                        expectation="",
                        phase=act.phase,
                        actor=act.actor,
                        data_type=act.data_type,
                        reason=_undeclared(run, act),
                        events=act.events,
                    )

    def _doubts(self, clause: Clause) -> Iterator[Reason]:
        """What an SDK took without being declared for it, if it was that one of several, or if it took it at all."""
        sdks = self.policy.sdks_of(clause)
        for run in self.runs:
            for act in run.acts:
                took = act.outcome in _TAKES and not sdks.issuperset(act.possible)
                if act.declared is True or not (took or act.outcome == _MAY_TAKE):
                    continue
                for sdk in sorted(sdks.intersection(act.possible)):
                    if act.data_type and not self.policy.declares(sdk, act.data_type):
                        yield because(
                            "clause.may-be-undeclared" if took else "clause.may-have-obtained",
                            phase=act.phase,
                            actor=run.names.actors[act.actor],
                            data_type=run.names.data_types[act.data_type],
                            sdk=run.names.actors[sdk],
                        )

    def _verdict(self, clause: Clause, finding: Finding) -> Verdict:
        """What a finding says of this clause: what others broke says nothing against an SDK that kept to its row.

        Nor does one that passes speak of kinds of data that nothing watches.
        """
        if self._unwatched(clause, finding):
            return Verdict.INCONCLUSIVE
        if finding.verdict is not Verdict.FAIL or any(self._concerns(clause, proof) for proof in finding.proofs):
            return finding.verdict
        its = any(self._may_concern(clause, proof) for proof in finding.proofs)
        return Verdict.INCONCLUSIVE if its or finding.coverage.holes else Verdict.PASS

    def _why_open(self, clause: Clause, finding: Finding) -> Reason:
        """Why a finding leaves the clause open. One that fails does so by others: what these did is no reason here."""
        if finding.verdict is not Verdict.FAIL:
            return self._unwatched(clause, finding) or finding.reason
        its = (proof.reason for proof in finding.proofs if self._may_concern(clause, proof))
        return next(its, None) or finding.coverage.holes[0].reason

    def _may_concern(self, clause: Clause, proof: Proof) -> bool:
        """Whether what a proof shows may have been an SDK's of which the clause speaks."""
        actor = proof.actor
        return actor.id == UNATTRIBUTED or bool(self.policy.sdks_of(clause).intersection(actor.possible))

    def _unwatched(self, clause: Clause, finding: Finding) -> Reason | None:
        """Why a pass leaves the clause open: the clause names kinds of data that nothing watched.

        Under `only-declared` one that is declared for all whom the clause speaks of may be taken unwatched.
        """
        if finding.verdict is not Verdict.PASS or OF_DATA.isdisjoint(finding.answers):
            return None
        unwatched = set(finding.coverage.unwatched).intersection(clause.data_types)
        if finding.kind == OnlyDeclared.kind:
            actors = self.policy.actors_of(clause)
            unwatched = {kind for kind in unwatched if not all(self.policy.declares(each, kind) for each in actors)}
        kinds = tuple(words(self.runs[0].names.data_types[kind]) for kind in sorted(unwatched))
        return because("clause.unwatched", data_types=kinds) if kinds else None

    def _concerns(self, clause: Clause, proof: Proof) -> bool:
        """Whether a proof of a finding on the clause is one against it. What the screen shows always is."""
        if not self._of_sdks(clause) or not (proof.data_type or proof.outcome == BUILT_IN):
            return True
        return self.policy.sdks_of(clause).issuperset(proof.actor.possible)

    def _of_sdks(self, clause: Clause) -> bool:
        """Whether a clause speaks of SDKs alone: for all others the app answers, whoever's code it is."""
        return bool(self.policy.sdks_of(clause)) and not clause.names_the_app

    def _idle(self, clause: Clause) -> tuple[str, ...]:
        """Of whom the clause speaks, and of whom nothing about it was seen.

        Each SDK is asked for by itself: what one did says nothing of another. The app has done what anybody of the
        clause did, with the kinds that the clause names.
        """
        sdks = self.policy.sdks_of(clause)
        mixed = clause.names_the_app
        kinds = frozenset(clause.data_types) if mixed else self._of_one_use(clause)
        observed = [act for act in self._observed() if not kinds or act.data_type in kinds]
        idle = [sdk for sdk in sorted(sdks) if not any(act.possible == (sdk,) for act in observed)]
        anybody = {*sdks, Party.FIRST_PARTY}
        if mixed and clause.data_types and not any(anybody.issuperset(act.possible) for act in observed):
            idle.insert(0, Party.FIRST_PARTY.value)
        return tuple(idle)

    def _of_one_use(self, clause: Clause) -> frozenset[str]:
        """The kinds of data of a clause on one of several uses of an SDK: its other uses do not exercise this one."""
        rows = [row for row in self.policy.sdks if row.clause == clause.id and len(self.policy.rows_of(row.sdk)) > 1]
        return frozenset(data_type for row in rows for data_type in row.data_types)

    def _observed(self) -> Iterator[Act]:
        return (act for run in self.runs for act in run.acts if act.outcome in OBSERVED)

    def _named(self, actors: Iterable[str]) -> tuple[Reason, ...]:
        return tuple(words(self.runs[0].names.actors[actor]) for actor in actors) if self.runs else ()


def _answer(finding: Finding) -> Answer:
    """What a finding looked at: no kinds of data at all where it is of what a screen shows."""
    covered = finding.coverage
    kinds = {*covered.watched, *covered.planted, *covered.unwatched} or None
    return Answer(checks=finding.answers, kinds=kinds, actors=finding.whose, permissions=finding.asking_for)


def _says(attested: Attested | None, answer: Attestation) -> TypeGuard[Attested]:
    return attested is not None and attested.unusable is None and attested.given.answer is answer


def _word_of(given: Given, template: str) -> Reason:
    return because(template, by=given.by, role=given.role, at=f"{given.at}", shown=given.shown)


def _broken_by(run: Findings, finding: Finding, proof: Proof) -> Breach:
    return Breach(
        run=run.run,
        scenario=run.scenario,
        expectation=finding.expectation,
        phase=proof.phase,
        actor=proof.actor.id,
        data_type=proof.data_type,
        reason=proof.reason,
        events=proof.events,
    )


def _undeclared(run: Findings, act: Act) -> Reason:
    return because(
        "clause.sent-undeclared" if act.outcome == SENT else "clause.obtained-undeclared",
        phase=act.phase,
        actor=run.names.actors[act.actor],
        data_type=run.names.data_types[act.data_type],
    )
