"""The catalogue is complete in itself: every entry has a source, every name it refers to exists."""

from __future__ import annotations

from collections import Counter
from importlib.resources import files

import msgspec
import pytest

from harness.catalogue import DataType, Entry, Technique, load_data_types, load_rules, load_sdks, load_techniques
from harness.scenario.expectations import EXPECTATIONS

DATA_TYPES = {entry.id for entry in load_data_types()}
TECHNIQUES = {entry.id: entry for entry in load_techniques()}


@pytest.mark.parametrize("load", [load_data_types, load_techniques, load_sdks, load_rules])
def test_every_entry_has_a_source(load):
    assert [entry.id for entry in load() if not entry.source.strip()] == []


@pytest.mark.parametrize("load", [load_data_types, load_techniques, load_sdks, load_rules])
def test_no_id_is_used_twice(load):
    entries: tuple[Entry, ...] = load()
    assert [name for name, count in Counter(entry.id for entry in entries).items() if count > 1] == []


@pytest.mark.parametrize("technique", TECHNIQUES.values(), ids=TECHNIQUES.keys())
def test_a_technique_collects_a_known_data_type_and_is_named_after_it(technique: Technique):
    assert technique.data_type in DATA_TYPES
    assert technique.id.split(".")[0] == technique.data_type.replace("_", "-")


def test_every_data_type_says_where_it_comes_from_and_why_it_can_be_watched_or_not():
    text = files("harness.catalogue").joinpath("data_types.yaml").read_bytes()
    for entry in msgspec.yaml.decode(text):
        for missing in ("origin", "watchable", "because"):
            with pytest.raises(msgspec.ValidationError, match=missing):
                msgspec.convert({key: value for key, value in entry.items() if key != missing}, DataType)
    assert all(entry.because.zh and entry.because.en for entry in load_data_types())


def test_only_what_comes_from_the_device_can_be_watched_and_all_of_that_has_a_technique():
    watchable = {entry.id for entry in load_data_types() if entry.watchable}
    assert watchable == {technique.data_type for technique in TECHNIQUES.values()}
    assert {entry.origin for entry in load_data_types() if entry.watchable} == {"device"}


def test_what_a_call_leads_to_are_techniques_of_its_data_type():
    leading = [technique for technique in TECHNIQUES.values() if technique.leads_to]
    assert leading
    assert all(
        TECHNIQUES[name].data_type == technique.data_type for technique in leading for name in technique.leads_to
    )


def test_what_a_subscription_delivers_is_a_technique_that_reads_a_value():
    delivering = [TECHNIQUES[technique.delivers] for technique in TECHNIQUES.values() if technique.delivers]
    assert delivering
    assert all(technique.delivers == "" for technique in delivering)


def test_what_a_technique_waits_for_is_a_technique_of_the_same_data_type():
    waiting = [technique for technique in TECHNIQUES.values() if technique.after]
    assert waiting
    assert all(TECHNIQUES[name].data_type == technique.data_type for technique in waiting for name in technique.after)


def test_what_makes_the_objects_of_an_interface_is_a_technique_that_obtains_nothing():
    makers = {TECHNIQUES[name] for technique in TECHNIQUES.values() for name in technique.made_by}
    assert makers
    assert {maker.value for maker in makers} == {"made"}


def test_only_operations_of_reading_guard_a_data_type():
    assert [op for entry in load_data_types() for op in entry.app_ops if op.startswith("WRITE_")] == []


def test_no_operation_guards_an_identifier_that_is_noted_for_something_else_too():
    assert {entry.id: entry.app_ops for entry in load_data_types()}["imei"] == ("READ_DEVICE_IDENTIFIERS",)


def test_what_is_reported_instead_of_a_technique_is_armed_at_the_same_place():
    alternatives = [technique for technique in TECHNIQUES.values() if technique.instead_of]
    assert alternatives
    for technique in alternatives:
        main = TECHNIQUES[technique.instead_of]
        assert (technique.class_name, technique.method, technique.api) == (main.class_name, main.method, main.api)


def test_two_techniques_never_tell_the_same_of_the_same_call():
    told = [(t.class_name, t.method, t.data_type, t.when) for t in TECHNIQUES.values()]
    assert [key for key, count in Counter(told).items() if count > 1] == []


def test_all_sdks_of_the_register_are_there():
    assert len(load_sdks()) == 73
    assert all(sdk.packages or sdk.hosts or sdk.native_libs for sdk in load_sdks())


def test_what_an_sdk_declares_is_a_known_data_type():
    unknown = {data_type for sdk in load_sdks() for data_type in sdk.declared_data or ()} - DATA_TYPES
    assert unknown == set()


def test_every_item_of_a_regulator_is_checked_or_asked_or_out_of_reach():
    assert len(load_rules()) == 287  # 286, and the one on necessary information of 39 kinds of app
    checked = {kind for rule in load_rules() for kind in rule.checked_by}
    assert checked == {kind.kind for kind in EXPECTATIONS}
    for rule in load_rules():
        assert bool(rule.checked_by or rule.asked) != bool(rule.out_of_reach), rule.id
        assert rule.zh != rule.en


def test_the_items_of_a_set_stand_in_a_file_of_its_name():
    for file in files("harness.catalogue").joinpath("rules").iterdir():
        assert {entry["set"].lower() for entry in msgspec.yaml.decode(file.read_bytes())} == {
            file.name.removesuffix(".yaml")
        }


def test_whoever_looks_for_web_view_or_play_services_looks_for_no_app_of_the_user() -> None:
    """AppCompat asks for Play services at the start of every app, for their fonts."""
    passing_over = [row for row in load_techniques() if row.when and "{webview}" in row.when.excludes]
    assert passing_over
    assert [row.id for row in passing_over if "com.google.android.gms" not in row.when.excludes] == []
