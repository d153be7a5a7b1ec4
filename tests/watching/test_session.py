"""What is said while an app is watched: each step is read at once, performed in turn, and stands in the bundle."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
import yaml

from harness.catalogue.register import register_beside
from harness.errors import BadInput, DeviceLost
from harness.policy import load_policy
from harness.scenario import Home, Launch, Tap, parse_scenario
from harness.text import as_told
from harness.watching import Session

POLICY = Path(__file__).parents[2] / "scenarios" / "yunzhushou" / "policy.yaml"
PACKAGE = "com.example.app"


def is_there() -> None:
    """The device answers."""


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("tapp: agree", "Did you mean `tap`"),
        ("tap: {texd: agree}", "Did you mean `text`"),
        ("tap: {}", "does not say what"),
        ("tap: [", "not YAML"),
        ("", "found no step"),
        ("home\nback", "more than one line"),
        ("tap: “同意”", "quotes"),
    ],
)
def test_what_is_no_step_is_refused_as_it_is_said(said: str, why: str, tmp_path: Path) -> None:
    session = Session(PACKAGE, first=("phase: watched", "launch"))
    with pytest.raises(BadInput, match=why):
        session.say(said)
    with pytest.raises(BadInput, match=why):
        Session(PACKAGE, first=(said,))


def test_steps_come_in_turn_and_the_bundle_has_each_before_it_is_performed(tmp_path: Path) -> None:
    session = Session(PACKAGE, first=("phase: watched", "launch"))
    session.say('tap: {text: "# 同意: 是"}')
    steps = session.steps(tmp_path, is_there)
    for written in range(1, 4):
        next(steps)
        assert len(yaml.safe_load((tmp_path / "scenario.yaml").read_text(encoding="utf-8"))["steps"]) == written
    text = (tmp_path / "scenario.yaml").read_text(encoding="utf-8")
    policy = session.scenario(tmp_path).policy_path
    again = parse_scenario(text, "scenario.yaml", load_policy(policy), register_beside(policy), performed=True)
    assert again.steps[1:] == (Launch(), Tap(text="# 同意: 是"))
    assert again.expect == ()


def test_a_step_is_waited_for_and_the_end_leaves_out_those_that_were_not_begun(tmp_path: Path) -> None:
    session = Session(PACKAGE)
    steps = session.steps(tmp_path, is_there)
    threading.Timer(0.1, session.say, ("home",)).start()
    assert next(steps) == Home()
    session.say("back")
    session.end()
    assert list(steps) == []


def test_with_a_time_given_it_ends_by_itself_after_the_last_step(tmp_path: Path) -> None:
    session = Session(PACKAGE, first=("home",), seconds=0.2)
    assert list(session.steps(tmp_path, is_there)) == [Home()]


def test_without_a_policy_the_app_is_told_from_others_and_nothing_is_promised(tmp_path: Path) -> None:
    policy = load_policy(Session(PACKAGE).scenario(tmp_path).policy_path)
    assert policy.first_party.packages == (PACKAGE,)
    assert policy.data_types == frozenset()
    assert [clause.exempt is not None for clause in policy.clauses] == [True]


def test_with_a_policy_what_stands_beside_it_comes_too(tmp_path: Path) -> None:
    (tmp_path / "given").mkdir()
    (tmp_path / "taken").mkdir()
    policy = tmp_path / "given" / "policy.yaml"
    policy.write_bytes(POLICY.read_bytes())
    added = "sdks:\n  - {id: ours, name: {zh: 我们的, en: Ours}, packages: [com.ours]}\n"
    (tmp_path / "given" / "sdks.yaml").write_text(added, encoding="utf-8")
    scenario = Session(PACKAGE, policy=policy).scenario(tmp_path / "taken")
    assert scenario.policy_path.read_bytes() == policy.read_bytes()
    assert "sdk:ours" in {f"sdk:{sdk.id}" for sdk in register_beside(scenario.policy_path).sdks}


def test_waiting_ends_where_the_device_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("harness.watching.session.LOOK_EVERY_S", 0.05)

    def gone() -> None:
        raise DeviceLost("S1", as_told("gone"), as_told("check the cable"))

    with pytest.raises(DeviceLost):
        list(Session(PACKAGE).steps(tmp_path, gone))
