"""Whether answers that were once given still hold for the runs that are judged."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from harness.attestation.answers import Answer, Attestations, Attested, Build, Given, wording
from harness.evidence import AppIdentity
from harness.policy import Policy
from harness.reasons import Reason, because
from harness.text import Text


def standing(
    found: Attestations,
    policy: Policy,
    apps: Iterable[AppIdentity],
    *,
    on: date,
    folder: Path,
    defects: Sequence[Text] = (),
) -> dict[str, Attested]:
    """Each answer by its clause. `apps` are the builds that ran, last `on` that day; `folder` holds what was shown.

    With `defects` of their bundles nothing passes: who changed one may have named the build that was attested.
    """
    others = [app for app in apps if not _is_of(found.build, app)]

    def why_not(given: Given) -> Reason | None:
        if defects and given.answer is Answer.KEPT:
            return because("clause.attested-defect", by=given.by, defect=defects[0])
        return _why_not(found.build, given, policy, others, on, folder)

    return {given.clause: Attested(given=given, unusable=why_not(given)) for given in found.answers}


def _why_not(
    build: Build, given: Given, policy: Policy, others: list[AppIdentity], on: date, folder: Path
) -> Reason | None:
    clause = policy.clause(given.clause)
    if others:
        return because("clause.attested-other-build", by=given.by, build=_named(build), tested=_named(others[0]))
    if clause is None or wording(clause) != given.clause_sha256:
        return because("clause.attested-other-wording", by=given.by)
    if given.valid_until is not None and given.valid_until < on:
        return because("clause.attested-expired", by=given.by, until=f"{given.valid_until}", on=f"{on}")
    for file in given.files:
        if _hash(folder, file.path) != file.sha256:
            return because("clause.attested-file", by=given.by, file=file.path)
    return None


def _is_of(build: Build, app: AppIdentity) -> bool:
    """By the APK's hash: builds of one version differ. Where neither has one, by a version that the device told."""
    if build.package != app.package or build.sha256 != app.sha256:
        return False
    told = (app.version, app.version_code)
    return bool(app.sha256) or (any(told) and (build.version, build.version_code) == told)


def _named(build: Build | AppIdentity) -> str:
    return f"{build.package} {build.version} ({build.version_code}) {build.sha256[:16]}".strip()


def _hash(folder: Path, name: str) -> str:
    """The SHA-256, hex, of a file; "" where it cannot be read or is none, or lies elsewhere."""
    path = folder / name
    try:
        if not path.resolve().is_relative_to(folder.resolve()) or not path.is_file():
            return ""
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError):  # a name that no file can have
        return ""
