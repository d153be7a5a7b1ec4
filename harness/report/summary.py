"""`summary.json`: a suite in few lines, masked, for whoever keeps a list of many runs and reads no evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from harness.evidence import DeviceIdentity, Evidence, Manifest, hash_of
from harness.judge import ClauseStatus, Findings, ItemStatus, Verdict, encode
from harness.report.performed import performed
from harness.report.reasons import said
from harness.report.suite import Suite
from harness.report.words import named, word
from harness.text import Text, as_told

NAME = "summary.json"
FORMAT = 1


class Summarised(msgspec.Struct, frozen=True, kw_only=True):
    """Base of all that a summary says."""


class Named(Summarised, frozen=True, kw_only=True):
    """An id and what it is called."""

    id: str
    name: Text


class Answer(Summarised, frozen=True, kw_only=True):
    """What the suite says of a clause."""

    clause: str
    title: Text
    status: ClauseStatus
    reason: Text


class Item(Summarised, frozen=True, kw_only=True):
    """What it says of a regulator's item."""

    rule: str
    status: ItemStatus


class Seen(Summarised, frozen=True, kw_only=True):
    """An actor did something with one kind of data, in one phase or several."""

    actor: Named
    data_type: Named | None  # None where a flow carried none that is known
    outcome: str  # of calls; `sent` to the actor; `contacted`
    phases: tuple[str, ...]
    declared: bool | None


class Host(Summarised, frozen=True, kw_only=True):
    """A host that was spoken to."""

    host: str
    recipient: Named


class Open(Summarised, frozen=True, kw_only=True):
    """Why something could not be told: the sentence, and the id of its template, by which many are counted."""

    template: str
    reason: Text
    expectations: tuple[str, ...]


class Run(Summarised, frozen=True, kw_only=True):
    """One bundle. `findings` is the SHA-256 of the `findings.json` that the summary rests on."""

    scenario: str
    device: DeviceIdentity
    verdict: Verdict
    findings: str
    open: tuple[Open, ...]


class Summary(Summarised, frozen=True, kw_only=True):
    """All of it. What the runs differ in is joined by a comma."""

    format: int
    package: str
    version: str
    version_code: str
    apk_sha256: str
    variant: str
    policy: str
    policy_title: Text
    policy_updated: str
    another_policy: bool  # not the one that the runs, or some of them, were made under
    verdict: Verdict
    performed: Text
    runs: tuple[Run, ...]
    clauses: tuple[Answer, ...]
    items: tuple[Item, ...]
    seen: tuple[Seen, ...]
    hosts: tuple[Host, ...]


def summary_of(suite: Suite) -> Summary:
    """Sum a suite up; nothing is masked yet."""
    manifests = [evidence.manifest for evidence, _ in suite.judged]
    titles = {clause.id: clause.title for clause in suite.policy.clauses}
    return Summary(
        format=FORMAT,
        package=_joined(each.app.package for each in manifests),
        version=_joined(each.app.version for each in manifests),
        version_code=_joined(str(each.app.version_code) for each in manifests),
        apk_sha256=_joined(each.app.sha256 for each in manifests),
        variant=_joined(each.app.variant for each in manifests),
        policy=suite.policy.policy,
        policy_title=suite.policy.title,
        policy_updated=f"{suite.policy.updated}",
        another_policy=suite.verdict.another_policy,
        verdict=suite.verdict.verdict,
        performed=performed(evidence for evidence, _ in suite.judged).text,
        runs=tuple(_run(evidence.manifest, findings) for evidence, findings in suite.judged),
        clauses=tuple(
            Answer(clause=each.clause, title=titles[each.clause], status=each.status, reason=said(each.reason))
            for each in suite.verdict.clauses
        ),
        items=tuple(Item(rule=each.rule, status=each.status) for each in suite.verdict.items),
        seen=tuple(_seen(suite.judged)),
        hosts=tuple(dict.fromkeys(host for _, findings in suite.judged for host in _hosts(findings))),
    )


def render_summary(suite: Suite) -> bytes:
    """Write it. Values are masked also where they are to be shown: it is read where many runs are listed."""
    return msgspec.json.format(suite.masking.hiding.json(summary_of(suite)), indent=1) + b"\n"


def _run(manifest: Manifest, findings: Findings) -> Run:
    return Run(
        scenario=manifest.scenario,
        device=manifest.device,
        verdict=findings.verdict,
        findings=hash_of(encode(findings)),
        open=tuple(
            Open(template=cause.hole.reason.template, reason=said(cause.hole.reason), expectations=cause.expectations)
            for cause in findings.causes
        ),
    )


def _seen(judged: Iterable[tuple[Evidence, Findings]]) -> Iterator[Seen]:
    """Each act once, however many runs and phases it was seen in."""
    phases: dict[Seen, dict[str, None]] = {}
    for _, findings in judged:
        for act in findings.acts:
            key = Seen(
                actor=_actor(act.actor, findings),
                data_type=_data_type(act.data_type, findings) if act.data_type else None,
                outcome=act.outcome,
                phases=(),
                declared=act.declared,
            )
            phases.setdefault(key, {}).update(dict.fromkeys(act.phase.split(", ")))
    for key, found in phases.items():
        yield msgspec.structs.replace(key, phases=tuple(found))


def _hosts(findings: Findings) -> Iterator[Host]:
    for note in findings.flows:
        yield Host(host=note.host, recipient=_actor(note.recipient, findings))


def _actor(actor: str, findings: Findings) -> Named:
    name = word("actor", actor) if named("actor", actor) else findings.names.actors.get(actor)
    return Named(id=actor, name=name or as_told(actor))


def _data_type(data_type: str, findings: Findings) -> Named:
    return Named(id=data_type, name=findings.names.data_types.get(data_type) or as_told(data_type))


def _joined(values: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(value for value in values if value))
