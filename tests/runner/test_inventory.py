"""A run keeps what the APKs say that it installed, with the hash of the very file, or that they could not be had."""

from __future__ import annotations

from pathlib import Path

import pytest

from harness.device import Device
from harness.events.records import Witness
from harness.evidence import Evidence, hash_of, read_bundle
from harness.runner import RunOptions
from harness.runner.run import run_scenario
from harness.scenario import load_scenario
from harness.scenario.packs import pack
from harness.simulator.shell.invocation import Invocation
from harness.simulator.system.services.package import InstallOptions
from harness.simulator.tools import pm
from harness.witnesses import WatchOptions
from tests.conftest import DEMO_APK, DEMO_APP
from tests.device.other_phones import phone, with_command
from tests.device.test_install_splits import a_set
from tests.simulator.signing import entries_of, new_signer, packed, signed_whole

TWO_INSTALLS = "[install, {phase: first}, {install: other.xapk}, {phase: second}]"
UPDATES_ITSELF = "[install, {phase: first}, {shell: its-own-update}, {phase: second}]"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A scenario that installs the demo app, and then a set of splits with it."""
    a_set(tmp_path / "other.xapk", new_signer(elliptic=True), "config.zh")
    return scenario(tmp_path, TWO_INSTALLS)


def scenario(folder: Path, steps: str) -> Path:
    policy = pack("yunzhushou") / "policy.yaml"
    (folder / "two.yaml").write_text(
        f"scenario: two\ntitle: two builds\npolicy: {policy}\n"
        f"app: {{package: {DEMO_APP}, apk: {DEMO_APK}}}\nsteps: {steps}\n"
        "expect: [{nothing-sent: {phase: first, clauses: [P9.1]}}]\n"
    )
    return folder


def performed(folder: Path, device: Device) -> Evidence:
    options = RunOptions(watch=WatchOptions(without=frozenset(Witness)))
    scenario = load_scenario(folder / "two.yaml")
    return read_bundle(run_scenario(scenario, device, folder / "run", options=options, listener=lambda _: None))


def test_each_set_of_apks_is_kept_with_the_hash_of_the_very_file(folder: Path) -> None:
    with phone() as device:
        evidence = performed(folder, device)
    assert evidence.defects == ()
    first, second = evidence.inventory
    assert [each.sha256 for each in first.apks] == [evidence.manifest.app.sha256] == [hash_of(DEMO_APK.read_bytes())]
    assert [each.name for each in second.apks] == ["base.apk", "split_config.zh.apk"]
    assert "inventory.json" in evidence.manifest.files
    assert evidence.problems == (), "an `install` step is no update that nobody asked for"


def test_apks_that_cannot_be_had_are_told_in_their_place(folder: Path) -> None:
    async def path_of_splits_is_gone(call: Invocation) -> int:
        package = call.device.packages.get(DEMO_APP)
        if "path" not in call.argv or not package or not package.splits:
            return await pm.pm(call)
        call.out("package:/data/app/gone/base.apk\n")
        return 0

    with phone(with_command("pm", path_of_splits_is_gone)) as device:
        evidence = performed(folder, device)
    first, second = evidence.inventory
    assert first.base.unread == ()
    assert "gone" in second.base.unread[0].en


def test_an_app_that_is_replaced_by_no_step_leaves_the_phase_open(tmp_path: Path) -> None:
    newer = signed_whole(packed(entries_of(DEMO_APK.read_bytes()) | {"assets/new": b""}), new_signer(elliptic=True))

    async def by_the_app(call: Invocation) -> int:
        packages = call.device.packages
        await packages.uninstall(packages.get(DEMO_APP))
        await packages.install(newer, "base.apk", InstallOptions())
        return 0

    with phone(with_command("its-own-update", by_the_app)) as device:
        evidence = performed(scenario(tmp_path, UPDATES_ITSELF), device)
    assert [each.base.sha256 for each in evidence.inventory] == [hash_of(DEMO_APK.read_bytes()), hash_of(newer)]
    (problem,) = evidence.problems
    assert "installed anew" in problem.message.en
    first, second = evidence.phases
    assert first.ended_ns is not None
    assert first.started_ns < problem.ns <= first.ended_ns <= second.started_ns, "the judge takes it for a hole of it"
