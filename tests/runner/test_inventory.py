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
from harness.simulator.tools import pm
from harness.witnesses import WatchOptions
from tests.conftest import DEMO_APK, DEMO_APP
from tests.device.other_phones import phone, with_command
from tests.device.test_install_splits import a_set
from tests.simulator.signing import new_signer

STEPS = "[install, {phase: first}, {install: other.xapk}]"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A scenario that installs the demo app, and then a set of splits with it."""
    a_set(tmp_path / "other.xapk", new_signer(elliptic=True), "config.zh")
    policy = pack("yunzhushou") / "policy.yaml"
    (tmp_path / "two.yaml").write_text(
        f"scenario: two\ntitle: two builds\npolicy: {policy}\n"
        f"app: {{package: {DEMO_APP}, apk: {DEMO_APK}}}\nsteps: {STEPS}\n"
        "expect: [{nothing-sent: {phase: first, clauses: [P9.1]}}]\n"
    )
    return tmp_path


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
