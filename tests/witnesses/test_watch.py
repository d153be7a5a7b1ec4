"""All witnesses together: one lifecycle, phases for all of them, the device left as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from harness.device import Device
from harness.device.clock import asleep_s
from harness.events.records import Edge, Flow, Gap, JoinedBy, LedgerEntry, Pulse, Screen, Witness
from harness.screen import Selector
from harness.text import Text
from harness.witnesses import RunContext, Watch, WatchOptions
from harness.witnesses.ledger import Ledger

from .conftest import Records

OF_A_RUN = (Witness.HOOKS, Witness.TRAFFIC, Witness.LEDGER, Witness.SCREEN)
CLIPBOARD = "READ_CLIPBOARD"


def test_each_phase_has_its_screens_and_ledger_readings(
    simulator: Device, run: RunContext, demo_app: str, records: Records
) -> None:
    with Watch(simulator, run) as watch:
        first = watch.begin_phase("before-consent")
        second = watch.begin_phase("consented")
        watch.end_last_phase()
    assert first.posted_ns <= first.acknowledged_ns < second.posted_ns <= second.acknowledged_ns
    screens = [(screen.phase, screen.why.en) for screen in records.of(Screen)]
    assert screens == [("before-consent", "phase ended"), ("consented", "phase ended")]
    assert [(pulse.edge, pulse.phase) for pulse in records.of(Pulse) if pulse.witness is Witness.LEDGER] == [
        (Edge.BEFORE, "before-consent"),
        (Edge.AFTER, "before-consent"),
        (Edge.BEFORE, "consented"),
        (Edge.AFTER, "consented"),
        (Edge.END, "consented"),
    ]
    assert records.of(Gap) == []


def test_a_screen_is_kept_as_picture_and_as_tree(simulator: Device, run: RunContext, records: Records) -> None:
    with Watch(simulator, run) as watch:
        watch.begin_phase("before-consent")
        screen = watch.capture(Text(zh="步骤失败", en="step failed"))
    assert screen is not None
    assert (run.directory / screen.png).read_bytes().startswith(b"\x89PNG")
    assert "<hierarchy" in (run.directory / screen.xml).read_text(encoding="utf-8")
    assert (screen.why.en, screen.phase, screen.problem) == ("step failed", "before-consent", None)
    assert "launcher" in screen.activity


def test_the_ledger_shows_an_access_in_the_phase_where_it_was(
    simulator: Device, run: RunContext, demo_app: str, records: Records
) -> None:
    with Ledger.attached_to(simulator, run) as ledger:
        ledger.phase_begins("consented")
        simulator.activities.launch(demo_app)
        variant = Path(__file__).parents[2] / "scenarios/yunzhushou/app/variants/eager-clipboard.json"
        simulator.activities.force_stop(demo_app)
        simulator.adb.push(variant, "/data/local/tmp/yunzhushou-variant.json")
        simulator.activities.launch(demo_app)
        assert simulator.screen.find(Selector(id="agree")) is not None
        ledger.phase_ends("consented")
    simulator.adb.output("rm", "-f", "/data/local/tmp/yunzhushou-variant.json")
    before = [entry for entry in records.of(LedgerEntry) if entry.edge is Edge.BEFORE and entry.op == CLIPBOARD]
    (after,) = [entry for entry in records.of(LedgerEntry) if entry.edge is Edge.AFTER and entry.op == CLIPBOARD]
    assert not any(entry.access_ms for entry in before)
    assert after.access_ms is not None
    assert 0 <= after.device_wall_ms - after.access_ms < 20_000


def test_a_flow_of_the_app_is_given_to_its_process_and_phase(
    simulator: Device, run: RunContext, demo_app: str, records: Records
) -> None:
    with Watch(simulator, run) as watch:
        watch.begin_phase("before-consent")
        simulator.activities.launch(demo_app)
        watch.begin_phase("consented")
        button = simulator.screen.find(Selector(id="agree"))
        assert button is not None
        simulator.screen.tap(button)
        flow = records.wait_for(Flow, lambda flow: flow.host == "sis.jpush.io" and flow.pid is not None, within_s=20)
    assert (flow.process, flow.phase, flow.joined_by) == (f"{demo_app}:pushcore", "consented", JoinedBy.TARGET)
    assert flow.stack
    assert flow.request_body.startswith(b"HELLO ")


def test_everything_is_undone_after_a_failure(simulator: Device, run: RunContext, demo_app: str) -> None:
    watch = Watch(simulator, run)
    watch.__enter__()
    watch.begin_phase("before-consent")
    simulator.activities.launch(demo_app)
    watch.__exit__(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert simulator.adb.reverse_list() == ()
    assert simulator.adb.output("settings", "get", "global", "socks_proxy").strip() in ("null", ":0")


def test_of_a_phase_in_which_the_computer_slept_no_witness_vouches(
    simulator: Device, run: RunContext, demo_app: str, records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A test cannot put the machine to sleep: what its clocks would tell of it is told here."""
    with Watch(simulator, run) as watch:
        watch.begin_phase("before-consent")
        monkeypatch.setattr("harness.witnesses.watch.asleep_s", lambda: asleep_s() + 600)
        watch.begin_phase("consented")
        watch.end_last_phase()
    gaps = [gap for gap in records.of(Gap) if gap.reason.en == "this computer slept for 600 s"]
    assert [(gap.witness, gap.phase) for gap in gaps] == [(each, "before-consent") for each in OF_A_RUN]


def test_without_hooks_the_other_witnesses_still_watch(
    simulator: Device, run: RunContext, demo_app: str, records: Records
) -> None:
    unhooked = RunContext(
        package=run.package,
        recorder=records,
        directory=run.directory,
        options=WatchOptions(without=frozenset({Witness.HOOKS})),
    )
    with Watch(simulator, unhooked) as watch:
        watch.begin_phase("before-consent")
        watch.end_last_phase()
    assert {pulse.witness for pulse in records.of(Pulse)} >= {Witness.LEDGER, Witness.SCREEN}
    assert Witness.HOOKS not in {pulse.witness for pulse in records.of(Pulse)}
