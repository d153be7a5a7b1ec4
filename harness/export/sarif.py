"""SARIF 2.1.0: a rule for each clause of the policy, and a result for each breach and each clause without one.

Only what is broken is a failure. What nobody could tell is `open`, what a person has to say `review`: a reader that
shows failures alone must not take these for passed, so each has its result.
Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import msgspec

from harness import __version__
from harness.export.tables import Choose
from harness.judge import Breach, ClauseStatus, ClauseVerdict
from harness.masking import visible
from harness.report import Suite, said
from harness.report.words import word

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_KINDS = {
    ClauseStatus.PASS: "pass",
    ClauseStatus.FAIL: "fail",
    ClauseStatus.TO_BE_ANSWERED: "review",
    ClauseStatus.EXEMPT: "notApplicable",
}  # all others are open

Json = dict[str, Any]


def render_sarif(suite: Suite, choose: Choose) -> Iterator[bytes]:
    """The file."""
    document = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(suite, choose)]}
    yield msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def _run(suite: Suite, choose: Choose) -> Json:
    policy = suite.policy
    driver = {
        "name": "privacy-harness",
        "version": __version__,
        "rules": [_rule(suite, each.clause, choose) for each in suite.verdict.clauses],
    }
    return {
        "tool": {"driver": driver},
        "automationDetails": {"id": f"{policy.policy}/{policy.updated}/"},
        "invocations": [
            {
                "executionSuccessful": bool(evidence.manifest.ended) and evidence.manifest.aborted is None,
                "properties": {
                    "run": evidence.manifest.run,
                    "scenario": evidence.manifest.scenario,
                    "verdict": findings.verdict,
                },
            }
            for evidence, findings in suite.judged
        ],
        "results": [
            result
            for index, each in enumerate(suite.verdict.clauses)
            for result in _results(suite, each, index, choose)
        ],
        "properties": {"verdict": suite.verdict.verdict, "anotherPolicy": suite.verdict.another_policy},
    }


def _rule(suite: Suite, clause: str, choose: Choose) -> Json:
    found = suite.policy.clause(clause)
    if found is None:
        return {"id": clause}
    return {
        "id": clause,
        "shortDescription": {"text": choose(found.title)},
        "fullDescription": {"text": choose(found.paraphrase)},
        "properties": {"section": found.section, "items": found.rules},
    }


def _results(suite: Suite, verdict: ClauseVerdict, index: int, choose: Choose) -> Iterator[Json]:
    common = {"ruleId": verdict.clause, "ruleIndex": index}
    if verdict.status is ClauseStatus.FAIL:
        for breach in verdict.breaches:
            text = choose(suite.masking.progress(said(breach.reason)))
            yield (
                common | {"kind": "fail", "level": "error", "message": {"text": visible(text)}} | _place(suite, breach)
            )
        if verdict.breaches:
            return
    kind = _KINDS.get(verdict.status, "open")
    told = choose(word("verdict", verdict.status)), choose(suite.masking.progress(said(verdict.reason)))
    yield common | {
        "kind": kind,
        "level": "error" if kind == "fail" else "none",
        "message": {"text": visible(": ".join(told))},
    }


def _place(suite: Suite, breach: Breach) -> Json:
    """Where a person finds it: the database of its run, the events by id, and the code that did it."""
    location: Json = {}
    for evidence, _ in suite.judged:
        if evidence.manifest.run != breach.run:
            continue
        uri = f"{evidence.directory.resolve().name}/evidence.db"
        location["physicalLocation"] = {"artifactLocation": {"uri": quote(uri)}}
        stacks = {stack.id: stack.frames for stack in evidence.stacks}
        frames = [stacks.get(call.stack, ()) for call in evidence.collections if call.id in breach.events]
        if names := [suite.masking.html_code(each) for each in (frames[0] if frames else ())]:
            location["logicalLocations"] = [{"fullyQualifiedName": visible(each), "kind": "function"} for each in names]
        break
    more = {
        "events": breach.events,
        "scenario": breach.scenario,
        "phase": breach.phase,
        "actor": breach.actor,
        "dataType": breach.data_type,
    }
    return {"locations": [location] if location else [], "properties": more}
