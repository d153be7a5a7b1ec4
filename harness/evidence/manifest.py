"""`manifest.json`: what ran, on what, with which tools, and the hashes that seal a finished bundle."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from harness.events.records import Witness
from harness.evidence.writing import write_whole
from harness.text import Text

FORMAT = 1
MOST_SCENARIOS = 10_000  # of one suite, and files of one bundle: a stranger may name as many as fit
MOST_FILES = 100_000
DERIVED = frozenset(
    {"manifest.json", "findings.json", "report.html", "junit.xml", "clauses.json", "traffic.har", "summary.json"}
)

# Without a seal on these nothing is proved.
SEALED = ("evidence.db", "scenario.yaml", "policy.yaml", "techniques.json", "catalogue.json")
INVENTORY = "inventory.json"  # what the APKs say that were installed; bundles of before have none


class AppIdentity(msgspec.Struct, frozen=True, kw_only=True):
    """The app under test; `sha256` is "" where it was already on the device and no file was given.

    Where that file is a set of splits, `apks` has the SHA-256 of each APK in it. Its version is `versionName` and
    `versionCode` of what is installed; "" and 0 where the device told none.
    """

    package: str
    version: str = ""
    version_code: int = 0
    sha256: str = ""
    apks: tuple[str, ...] = ()
    variant: str = ""


class DeviceIdentity(msgspec.Struct, frozen=True, kw_only=True):
    """The device, as its properties tell."""

    serial: str
    model: str
    manufacturer: str
    release: str
    api_level: int
    fingerprint: str
    simulator: bool

    @property
    def name(self) -> str:
        """The model, after the manufacturer where the model does not begin so: `Xiaomi M2012K11AC`, `vivo 1820`."""
        told = self.model.lower().startswith(self.manufacturer.lower())
        return self.model if told else f"{self.manufacturer} {self.model}".strip()


class Redaction(msgspec.Struct, frozen=True, kw_only=True):
    """That a bundle is a redacted copy: personal values in it are stand-ins."""

    of: str  # SHA-256 of the original's manifest.json, hex
    by: str  # version of the harness that made it
    left_out: tuple[str, ...] = ()  # what the original holds and the copy does not: `flows.mitm`, `f3.request_body`
    changed: tuple[str, ...] = ()  # what the copy is judged otherwise than the original, a sentence each


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """Says how the evidence was obtained. `ended` is "" and `files` empty while a run goes on or was cut short."""

    format: int
    run: str
    scenario: str
    app: AppIdentity
    device: DeviceIdentity
    tools: dict[str, str]
    options: dict[str, str]
    without: tuple[Witness, ...] = ()  # the witnesses that the user left out
    started: str  # local time of this computer with its offset, ISO 8601; `ended` too
    tester: str = ""  # who made the run, as they called themselves
    suite: Annotated[
        tuple[str, ...], Meta(max_length=MOST_SCENARIOS)
    ] = ()  # ids of all that were to be performed together
    ended: str = ""
    aborted: Text | None = None  # why the run stopped before its last step
    exit_code: int = 0  # of the error that aborted it
    files: Annotated[dict[str, str], Meta(max_length=MOST_FILES)] = {}  # path -> SHA-256
    redacted: Redaction | None = None  # None: it is no copy


def sealed_files(directory: Path) -> dict[str, str]:
    """SHA-256 of every file of the bundle that is evidence, by path relative to it."""
    return {
        path.relative_to(directory).as_posix(): file_hash(path)
        for path in sorted(directory.rglob("*"))
        if path.is_file() and path.relative_to(directory).as_posix() not in DERIVED
    }


def hash_of(content: bytes) -> str:
    """SHA-256 of what a file holds, hex."""
    return hashlib.sha256(content).hexdigest()


def file_hash(path: Path) -> str:
    """SHA-256 of a file, hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_manifest(directory: Path, manifest: Manifest) -> None:
    """Replace `manifest.json` in one step, so that it is whole whenever the harness is killed."""
    write_whole(directory / "manifest.json", msgspec.json.format(msgspec.json.encode(manifest), indent=2) + b"\n")


def reseal(directory: Path, manifest: Manifest) -> None:
    """Seal a copy as its original is: one that was cut short stays without a seal."""
    files = sealed_files(directory) if manifest.ended else {}
    write_manifest(directory, msgspec.structs.replace(manifest, files=files))
