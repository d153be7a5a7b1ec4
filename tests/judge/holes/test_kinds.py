"""Kinds of data that no hook could see being read, and what a device may lack."""

from __future__ import annotations

import msgspec
import pytest

from harness.catalogue import Technique, load_techniques
from harness.events.agent import Outcome, Unarmed
from harness.events.records import (
    Planted,
    PlantedBy,
)
from harness.judge import Verdict, judge
from tests.judge.evidence import (
    MAIN,
    PUSH,
    Run,
    finding,
    told,
    unarmed,
)


def test_a_data_type_that_no_technique_collects_cannot_pass(run: Run) -> None:
    run.expectation = "nothing-collected: {phase: before-consent, data_types: [password], clauses: [P9.1]}"
    assert finding(run).verdict is Verdict.INCONCLUSIVE


@pytest.mark.parametrize("data_type", ["device_model", "os_version", "proxy_vpn_state", "resident_id", "push_token"])
def test_a_kind_that_nothing_watches_stays_open_where_it_is_named_and_says_why(run: Run, data_type: str) -> None:
    run.expectation = f"nothing-collected: {{phase: before-consent, data_types: [{data_type}], clauses: [P9.1]}}"
    found = finding(run)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert "is not watched" in told(found).en
    assert found.coverage.unwatched == (data_type,)


@pytest.mark.parametrize("technique", ["network-type.active-info", "wifi-state.enabled", "motion-sensor.listen"])
def test_what_ordinary_work_asks_for_counts_only_where_an_expectation_names_it(run: Run, technique: str) -> None:
    run.collected(technique, at_s=5)
    assert finding(run).verdict is Verdict.PASS
    kind = technique.partition(".")[0].replace("-", "_")
    run.expectation = f"nothing-collected: {{phase: before-consent, data_types: [{kind}], clauses: [P9.1]}}"
    found = finding(run)
    assert found.verdict is Verdict.FAIL
    assert found.coverage.watched == (kind,)


def test_what_ordinary_work_asked_for_holds_back_no_verdict_on_what_was_sent(run: Run) -> None:
    run.collected("wifi-state.enabled", at_s=15, value="")
    run.sent(at_s=16)
    run.expectation = "nothing-sent: {phase: before-consent, clauses: [P9.1]}"
    assert finding(run).verdict is Verdict.PASS
    run.expectation = "nothing-sent: {phase: before-consent, data_types: [wifi_state], clauses: [P9.1]}"
    assert finding(run).verdict is Verdict.INCONCLUSIVE


def test_a_kind_that_counts_only_where_it_is_named_passes_where_it_is_and_nobody_asked(run: Run) -> None:
    run.expectation = "nothing-collected: {phase: before-consent, data_types: [network_type], clauses: [P9.1]}"
    assert finding(run).verdict is Verdict.PASS


def test_what_a_step_typed_is_not_watched_being_read(run: Run) -> None:
    run.expectation = "nothing-collected: {phase: before-consent, data_types: [password], clauses: [P9.1]}"
    run.planted.append(Planted(data_type="password", value="Pa55-word-2957", source=PlantedBy.TYPED))
    assert finding(run).verdict is Verdict.INCONCLUSIVE


def test_a_pass_over_all_kinds_names_those_of_the_device_that_nothing_watches(run: Run) -> None:
    found = finding(run)
    assert found.verdict is Verdict.PASS
    assert {"android_id", "carrier", "vaid_aaid"} <= set(found.coverage.watched)
    assert {"device_model", "motion_sensor", "password"} <= set(found.coverage.unwatched)
    assert set(found.coverage.watched).isdisjoint(found.coverage.unwatched)
    said = told(found)
    assert f"kinds of data watched: {len(found.coverage.watched)};" in said.en
    assert "of the device 17 not: " in said.en
    assert "Device model and brand" in said.en
    assert "nothing" not in said.en


def unhooked(run: Run, kind: str, pid: int, reason: Unarmed) -> None:
    ids = {technique.id for technique in load_techniques() if technique.data_type == kind}
    run.armed = [unarmed(row, reason) if row.technique in ids and row.pid == pid else row for row in run.armed]


def hook_only(run: Run, techniques: list[Technique]) -> None:
    known = {technique.id for technique in techniques}
    run.armed = [row for row in run.armed if row.technique in known]


@pytest.mark.parametrize("pid", [MAIN, PUSH])
@pytest.mark.parametrize("kind", ["oaid", "vaid_aaid", "gaid", "drm_id", "carrier"])
def test_a_kind_without_a_hook_in_one_process_leaves_the_answer_over_all_open(run: Run, kind: str, pid: int) -> None:
    unhooked(run, kind, pid, Unarmed.ABSENT_CLASS)
    found = finding(run)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert kind in found.coverage.unwatched


@pytest.mark.parametrize("kind", ["oaid", "vaid_aaid"])
def test_an_identifier_of_vendors_none_of_whose_classes_is_there_cannot_pass(run: Run, kind: str) -> None:
    for pid in (MAIN, PUSH):
        unhooked(run, kind, pid, Unarmed.ABSENT_CLASS)
    run.expectation = f"nothing-collected: {{phase: before-consent, data_types: [{kind}], clauses: [P9.1]}}"
    assert finding(run).verdict is Verdict.INCONCLUSIVE
    brought = [t for t in load_techniques() if t.data_type != kind or t.comes_with != "platform"]
    hook_only(run, brought)
    evidence = run.evidence()
    (evidence.directory / "techniques.json").write_bytes(msgspec.json.encode(brought))
    assert "no hook at all watches" in told(judge(evidence).findings[0]).en


@pytest.mark.parametrize(
    "technique",
    ["drm-id.media-drm", "imei.binder-slot", "precise-location.nmea", "command.start"],
)
@pytest.mark.parametrize("reason", [Unarmed.ABSENT_CLASS, Unarmed.ABSENT_METHOD, Unarmed.ABSENT_OVERLOAD])
def test_what_the_platform_must_have_and_the_device_lacks_is_a_hole(run: Run, technique: str, reason: Unarmed) -> None:
    run.armed = [unarmed(row, reason) if row.technique == technique else row for row in run.armed]
    found = finding(run)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert technique in told(found).en


def test_an_overload_that_the_platform_must_have_and_the_device_lacks_is_a_hole(run: Run) -> None:
    run.armed = [
        msgspec.structs.replace(row, overloads=row.overloads[1:]) if row.technique == "contacts.query" else row
        for row in run.armed
    ]
    found = finding(run)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert "contacts.query" in told(found).en


@pytest.mark.parametrize("kind", ["drm_id", "sensor_list", "contacts"])
def test_a_kind_that_can_be_watched_and_has_no_technique_leaves_the_answer_over_all_open(run: Run, kind: str) -> None:
    others = [technique for technique in load_techniques() if technique.data_type != kind]
    hook_only(run, others)
    evidence = run.evidence()
    (evidence.directory / "techniques.json").write_bytes(msgspec.json.encode(others))
    found = judge(evidence).findings[0]
    assert found.verdict is Verdict.INCONCLUSIVE
    assert "no technique is known" in told(found).en
    assert kind in found.coverage.unwatched


def test_a_row_that_the_platform_does_not_know_is_not_settled_by_its_absence(run: Run) -> None:
    misspelt = [
        msgspec.structs.replace(technique, class_name="android.media.MediaDrn")
        if technique.id == "drm-id.media-drm"
        else technique
        for technique in load_techniques()
    ]
    run.armed = [
        unarmed(row, Unarmed.ABSENT_CLASS) if row.technique == "drm-id.media-drm" else row for row in run.armed
    ]
    evidence = run.evidence()
    (evidence.directory / "techniques.json").write_bytes(msgspec.json.encode(misspelt))
    found = judge(evidence).findings[0]
    assert found.verdict is Verdict.INCONCLUSIVE
    assert "drm-id.media-drm" in told(found).en


@pytest.mark.parametrize("technique", ["oaid.xiaomi", "oaid.keyguard", "oaid.samsung-copy", "gaid.client"])
def test_what_only_vendors_or_sdks_have_may_be_absent(run: Run, technique: str) -> None:
    run.armed = [unarmed(row, Unarmed.ABSENT_CLASS) if row.technique == technique else row for row in run.armed]
    assert finding(run).verdict is Verdict.PASS


def test_a_service_that_gives_an_identifier_was_reached_and_no_hook_saw_what_was_asked(run: Run) -> None:
    run.collected("vaid-aaid.bind", outcome=Outcome.IMPERSONAL)
    assert finding(run).verdict is Verdict.PASS  # the calls that would ask are hooked
    asking = {n for technique in load_techniques() if technique.id == "vaid-aaid.bind" for n in technique.leads_to}
    run.armed = [unarmed(row, Unarmed.ABSENT_CLASS) if row.technique in asking else row for row in run.armed]
    found = finding(run)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert "reached a service" in told(found).en


def test_a_socket_by_which_addresses_may_have_been_asked_for_leaves_them_open_and_is_no_proof(run: Run) -> None:
    run.expectation = "nothing-collected: {phase: before-consent, data_types: [local_ip], clauses: [P9.1]}"
    assert finding(run).verdict is Verdict.PASS
    run.collected("local-ip.libc-netlink", outcome=Outcome.IMPERSONAL)
    found = finding(run)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert "no hook saw what it asked for" in told(found).en


def test_a_kind_is_not_watched_by_what_only_leads_to_it(run: Run) -> None:
    run.expectation = "nothing-collected: {phase: before-consent, data_types: [local_ip], clauses: [P9.1]}"
    run.armed = [
        unarmed(row, Unarmed.ABSENT_METHOD)
        if row.technique.startswith("local-ip.") and row.technique != "local-ip.libc-netlink"
        else row
        for row in run.armed
    ]
    assert finding(run).coverage.watched == ()


def test_a_value_that_a_step_typed_can_be_looked_for_without_a_technique(run: Run) -> None:
    run.expectation = "nothing-sent: {phase: before-consent, data_types: [password], clauses: [P9.1]}"
    run.planted.append(Planted(data_type="password", value="Pa55-word-2957", source=PlantedBy.TYPED))
    assert finding(run).verdict is Verdict.PASS
