"""What is signed: an in-toto Statement v1 whose predicate is a test result.

Its subject is the APK. What in-toto has no field for stands in one block of the predicate, `privacyHarness`.
Source: https://github.com/in-toto/attestation, `spec/v1/statement.md` and `spec/predicates/test-result.md`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta

from harness import __version__
from harness.attestation import Given
from harness.evidence import AppIdentity, Evidence
from harness.judge import ClauseStatus, Finding, Findings, Verdict, fold
from harness.masking import Masking
from harness.report import Suite, performed, said, said_of
from harness.text import Text

STATEMENT = "https://in-toto.io/Statement/v1"
TEST_RESULT = "https://in-toto.io/attestation/test-result/v0.1"
FORMAT = 1
MOST_FILES = 1_000_000  # of all bundles: a stranger may name as many as fit

# One part of a path: what a stranger wrote leads nowhere else.
Folder = Annotated[str, Meta(pattern=r"\A(?!\.{1,2}\Z)[^/\x00]+\Z")]
Hash = Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]


class Part(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    """Base of all that is stated. in-toto's names are in camel case, and its readers pass over others."""


class Result(StrEnum):
    """in-toto's three answers; only where all was tested and passed is it the first."""

    PASSED = "PASSED"
    WARNED = "WARNED"
    FAILED = "FAILED"


class Digest(Part, frozen=True, kw_only=True):
    """in-toto's set of digests of one thing; ours has one."""

    sha256: Hash


class Resource(Part, frozen=True, kw_only=True):
    """A thing by its name and digest."""

    name: str
    digest: Digest


class Policy(Part, frozen=True, kw_only=True):
    """The policy that the app was held to."""

    id: str
    title: Text
    updated: str  # the date that it bears
    sha256: Hash  # of its file


class StatedClause(Part, frozen=True, kw_only=True):
    """What was found of one clause, and what a person said of it."""

    id: str
    status: ClauseStatus
    reason: Text
    attested: Given | None


class StatedItem(Part, frozen=True, kw_only=True):
    """What was found of a regulator's item."""

    id: str
    status: str


class Vouched(Part, frozen=True, kw_only=True):
    """What stood behind the verdict on one expectation."""

    expectation: str
    phase: str
    verdict: Verdict
    reason: Text
    seconds: float
    processes: tuple[str, ...]
    techniques: int  # that were to be hooked in each process
    watched: tuple[str, ...]  # kinds of data
    unwatched: tuple[str, ...]
    holes: tuple[Text, ...]


class StatedRun(Part, frozen=True, kw_only=True):
    """One bundle: what was run, on what, with what, and how far its verdicts reach."""

    bundle: Folder  # the name of it
    scenario: str
    verdict: Verdict
    started: str
    ended: str
    device: str
    fingerprint: str
    tools: dict[str, str]
    without: tuple[str, ...]  # witnesses that were left out
    catalogue: Hash
    redacted_of: str  # SHA-256 of the original's manifest, "" where it is no copy
    coverage: tuple[Vouched, ...]


class Block(Part, frozen=True, kw_only=True):
    """What this harness has to say beyond in-toto's own fields."""

    format: int
    harness: str  # the version that judged and signed
    signed: str  # UTC by the clock of whoever signed: a time stamp alone proves a time
    package: str
    version: str
    version_code: int
    variant: str
    policy: Policy
    verdict: Verdict
    asked: tuple[str, ...]  # ids of the scenarios that the suite was to perform
    not_performed: tuple[str, ...]
    clauses: tuple[StatedClause, ...]
    items: tuple[StatedItem, ...]
    runs: tuple[StatedRun, ...]
    files: Annotated[dict[str, Hash], Meta(max_length=MOST_FILES)]  # path from the folder of the bundles -> SHA-256


class TestResult(Part, frozen=True, kw_only=True):
    """The predicate. The tests are the clauses of the policy, by id."""

    result: Result
    configuration: tuple[Resource, ...]
    passed_tests: tuple[str, ...]
    warned_tests: tuple[str, ...]  # neither kept nor broken, as far as anybody could tell
    failed_tests: tuple[str, ...]
    privacy_harness: Block


class Statement(Part, frozen=True, kw_only=True):
    """The whole."""

    type: str = msgspec.field(name="_type", default=STATEMENT)
    subject: tuple[Resource, ...]
    predicate_type: str
    predicate: TestResult

    @property
    def apk(self) -> str:
        """SHA-256 of the APK that it is about, hex."""
        return self.subject[0].digest.sha256

    @property
    def block(self) -> Block:
        """What it says in this harness's own words."""
        return self.predicate.privacy_harness


def statement_of(suite: Suite, app: AppIdentity, files: Mapping[str, str], *, now: datetime) -> Statement:
    """State what a suite of one build came to; `files` are those of its bundles and beside them, path -> SHA-256."""
    done = performed(evidence for evidence, _ in suite.judged)
    masking = suite.masking.hiding
    not_performed = tuple(each for each in done.asked if each not in done.done)
    # Half a suite must not read as the whole.
    verdict = fold((suite.verdict.verdict, *(Verdict.INCONCLUSIVE for _ in not_performed)))
    clauses = tuple(
        StatedClause(
            id=each.clause, status=each.status, reason=masking.progress(said(each.reason)), attested=each.attested
        )
        for each in suite.verdict.clauses
    )
    by_result = {result: tuple(each.id for each in clauses if _result(each.status) is result) for result in Result}
    first, _ = suite.judged[0]
    policy = suite.policy
    return Statement(
        subject=(Resource(name=f"{app.package}-{app.version_code}.apk", digest=Digest(sha256=app.sha256)),),
        predicate_type=TEST_RESULT,
        predicate=TestResult(
            result=_overall(verdict, clauses),
            configuration=tuple(_configuration(suite)),
            passed_tests=by_result[Result.PASSED],
            warned_tests=by_result[Result.WARNED],
            failed_tests=by_result[Result.FAILED],
            privacy_harness=Block(
                format=FORMAT,
                harness=__version__,
                signed=now.astimezone(UTC).isoformat(timespec="seconds"),
                package=app.package,
                version=app.version,
                version_code=app.version_code,
                variant=app.variant,
                policy=Policy(
                    id=policy.policy,
                    title=policy.title,
                    updated=policy.updated.isoformat(),
                    sha256=first.policy_sha256,
                ),
                verdict=verdict,
                asked=done.asked,
                not_performed=not_performed,
                clauses=clauses,
                items=tuple(StatedItem(id=each.rule, status=each.status) for each in suite.verdict.items),
                runs=tuple(_run(evidence, findings, masking) for evidence, findings in suite.judged),
                files=dict(sorted(files.items())),
            ),
        ),
    )


def _result(status: ClauseStatus) -> Result | None:
    """What in-toto has for it; a clause that states nothing to check is no test."""
    if status is ClauseStatus.EXEMPT:
        return None
    return {ClauseStatus.PASS: Result.PASSED, ClauseStatus.FAIL: Result.FAILED}.get(status, Result.WARNED)


def _overall(verdict: Verdict, clauses: Iterable[StatedClause]) -> Result:
    """Who reads in-toto alone must not take for passed what nobody tested."""
    if verdict is Verdict.FAIL:
        return Result.FAILED
    tested = verdict is Verdict.PASS and all(_result(each.status) in (Result.PASSED, None) for each in clauses)
    return Result.PASSED if tested else Result.WARNED


def _configuration(suite: Suite) -> Iterable[Resource]:
    """Policy, scenarios and catalogue of each bundle, by their path."""
    for evidence, _ in suite.judged:
        for name, sha256 in evidence.manifest.files.items():
            if name in ("policy.yaml", "scenario.yaml", "catalogue.json", "techniques.json", "sdks.yaml"):
                yield Resource(name=f"{evidence.directory.resolve().name}/{name}", digest=Digest(sha256=sha256))


def _run(evidence: Evidence, findings: Findings, masking: Masking) -> StatedRun:
    manifest = evidence.manifest
    device = manifest.device
    kind = "simulator" if device.simulator else "hardware"
    return StatedRun(
        bundle=evidence.directory.resolve().name,
        scenario=manifest.scenario,
        verdict=findings.verdict,
        started=manifest.started,
        ended=manifest.ended,
        device=f"{device.name}, Android {device.release} (API {device.api_level}), {kind}",
        fingerprint=device.fingerprint,
        tools=manifest.tools,
        without=tuple(each.value for each in manifest.without),
        catalogue=findings.judged_by.catalogue,
        redacted_of=manifest.redacted.of if manifest.redacted else "",
        coverage=tuple(_vouched(each, masking) for each in findings.findings),
    )


def _vouched(finding: Finding, masking: Masking) -> Vouched:
    covered = finding.coverage
    return Vouched(
        expectation=finding.expectation,
        phase=finding.phase,
        verdict=finding.verdict,
        reason=masking.progress(said_of(finding)),
        seconds=covered.seconds,
        processes=covered.processes,
        techniques=covered.techniques,
        watched=covered.watched,
        unwatched=covered.unwatched,
        holes=tuple(masking.progress(said(hole.reason)) for hole in covered.holes),
    )
