"""Two runs are compared: what is new, what is worse, what is no longer tested and what could not be compared."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from harness.comparison import Difference, Direction, Kind, Outcome, compare
from harness.comparison.answers import direction
from harness.events.agent import Outcome as Result
from harness.events.agent import Unarmed
from harness.events.records import Witness
from harness.text import Text
from tests.comparison.suites import EXPECTED, Act, compared, names, nothing, only, suite
from tests.judge.evidence import AMAP_STACK, FIRST_PARTY_STACK, JPUSH_STACK, PACKAGE, PLANT, PUSH, Run, unarmed


def reads_before_consent(run: Run) -> None:
    run.collected("android-id.secure", pid=PUSH, stack=JPUSH_STACK, value="a1b2c3d4e5f60718")


def reads_after_consent(run: Run) -> None:
    run.collected("android-id.secure", at_s=26, phase="consented", pid=PUSH, stack=JPUSH_STACK)


def reads_both(run: Run) -> None:
    reads_before_consent(run)
    reads_after_consent(run)


def undeclared_after_consent(run: Run) -> None:
    run.collected("calendar.query", at_s=26, phase="consented", stack=FIRST_PARTY_STACK)


def unattributed_after_consent(run: Run) -> None:
    run.collected("calendar.query", at_s=26, phase="consented", stack=("a.b.c(Unknown.java:1)",))


def tries_after_consent(run: Run) -> None:
    run.collected("calendar.query", at_s=26, phase="consented", stack=FIRST_PARTY_STACK, outcome=Result.DENIED)


def hooks_were_silent(run: Run) -> None:
    run.pulses = [pulse for pulse in run.pulses if pulse.witness is not Witness.HOOKS]


def a_kind_was_not_watched(run: Run) -> None:
    run.armed = [unarmed(row, Unarmed.FAILED) if row.technique.startswith("android-id.") else row for row in run.armed]


def without_hooks(run: Run) -> None:
    run.without = (Witness.HOOKS,)


def cut_short(run: Run) -> None:
    run.defects = (Text(zh="运行被切断", en="the run was cut short"),)


def stays_before_consent(run: Run) -> None:
    run.phases = run.phases[:1]
    run.steps = run.steps[:3]


def test_two_runs_alike_are_not_worse(tmp_path: Path) -> None:
    comparison = compared(tmp_path)
    assert (comparison.outcome, comparison.exit_code) == (Outcome.NOT_WORSE, 0)
    assert (comparison.rows, comparison.clauses, comparison.untested) == ((), (), ())


def test_a_collection_in_a_phase_that_forbids_it_is_new_and_breaks_its_clause(tmp_path: Path) -> None:
    comparison = compared(tmp_path, reads_after_consent, reads_both)
    row = only(comparison.of(Kind.COLLECTION, Difference.NEW))
    assert (row.what.id, row.actor and row.actor.id, row.road) == ("android_id", "sdk:jpush", "android-id.secure")
    assert [place.phase for place in row.places] == ["before-consent"]
    assert row.elsewhere
    assert "P9.1" in row.breaks
    assert row.worse
    changed = next(each for each in comparison.clauses if each.id == "P9.1")
    assert (changed.new, changed.direction) == ("fail", Direction.WORSE)
    assert (comparison.outcome, comparison.exit_code) == (Outcome.WORSE, 1)


def test_what_the_policy_allows_is_new_and_not_worse(tmp_path: Path) -> None:
    comparison = compared(tmp_path, nothing, reads_after_consent)
    row = only(comparison.of(Kind.COLLECTION, Difference.NEW))
    assert (row.declared, row.worse, row.elsewhere) == (True, False, False)
    assert names(comparison, Kind.SDK) == ["sdk:jpush"]
    assert comparison.outcome is Outcome.NOT_WORSE


def test_what_it_does_not_declare_is_worse_though_no_clause_tells_it(tmp_path: Path) -> None:
    comparison = compared(tmp_path, nothing, undeclared_after_consent)
    assert only(comparison.of(Kind.COLLECTION, Difference.NEW)).worse
    assert comparison.exit_code == 1


def test_who_only_tries_and_who_is_not_known_is_told_and_not_called_worse(tmp_path: Path) -> None:
    tried = only(compared(tmp_path / "t", nothing, tries_after_consent).of(Kind.ATTEMPT, Difference.NEW))
    assert not tried.worse
    comparison = compared(tmp_path / "u", nothing, unattributed_after_consent)
    assert not only(comparison.of(Kind.COLLECTION, Difference.NEW)).worse
    assert comparison.exit_code == 3


def test_a_refused_call_of_who_collects_in_the_other_run_is_no_news(tmp_path: Path) -> None:
    comparison = compared(tmp_path, undeclared_after_consent, tries_after_consent)
    assert names(comparison, Kind.ATTEMPT) == []
    assert names(comparison, Kind.COLLECTION, Difference.GONE) == ["calendar"]


def test_what_is_gone_is_told_and_is_not_worse(tmp_path: Path) -> None:
    comparison = compared(tmp_path, reads_after_consent, nothing)
    assert names(comparison, Kind.COLLECTION, Difference.GONE) == ["android_id"]
    assert comparison.of(Kind.COLLECTION, Difference.GONE)[0].doubt is None
    assert comparison.outcome is Outcome.NOT_WORSE


@pytest.mark.parametrize("blind", [hooks_were_silent, a_kind_was_not_watched, without_hooks, cut_short])
def test_a_new_run_that_could_not_see_never_says_nothing_new(blind: Act, tmp_path: Path) -> None:
    comparison = compared(tmp_path, nothing, blind)
    assert comparison.outcome is Outcome.NOT_ALL_COMPARED
    assert comparison.exit_code == 3
    assert [each for each in comparison.blind if each.decides and each.new and not each.old]


@pytest.mark.parametrize("blind", [a_kind_was_not_watched, cut_short])
def test_what_the_new_run_could_not_see_is_not_called_gone_without_a_word(blind: Act, tmp_path: Path) -> None:
    comparison = compared(tmp_path, reads_after_consent, blind)
    assert only(comparison.of(Kind.COLLECTION, Difference.GONE)).doubt is not None


@pytest.mark.parametrize("blind", [a_kind_was_not_watched, cut_short])
def test_what_the_old_run_could_not_see_is_not_called_worse(blind: Act, tmp_path: Path) -> None:
    comparison = compared(tmp_path, blind, undeclared_after_consent)
    row = only(comparison.of(Kind.COLLECTION, Difference.NEW))
    assert row.doubt is not None
    assert not row.worse
    assert comparison.exit_code == 3  # nor may anybody say that it is not


def test_a_clause_that_is_broken_is_worse_though_the_old_run_could_not_tell(tmp_path: Path) -> None:
    comparison = compared(tmp_path, hooks_were_silent, reads_before_consent)
    changed = next(each for each in comparison.clauses if each.id == "P9.1")
    assert (changed.old, changed.new, changed.direction) == ("inconclusive", "fail", Direction.WORSE)
    assert comparison.exit_code == 1


def test_an_expectation_that_has_no_answer_any_more_is_told_and_never_better(tmp_path: Path) -> None:
    for old in (nothing, reads_before_consent):
        comparison = compared(tmp_path / old.__name__, old, hooks_were_silent)
        (untested,) = comparison.untested
        assert untested.expectation == "nothing-collected-before-consent"
        assert not {Direction.BETTER, Direction.TESTED} & {each.direction for each in comparison.clauses}
        assert comparison.exit_code == 3


def test_a_phase_that_is_not_entered_any_more_is_no_longer_tested(tmp_path: Path) -> None:
    comparison = compared(tmp_path, reads_after_consent, stays_before_consent)
    assert ("consented", "") in [(each.phase, each.expectation) for each in comparison.untested]
    assert only(comparison.of(Kind.COLLECTION, Difference.GONE)).doubt is not None
    assert comparison.exit_code == 3


def test_a_scenario_that_was_not_performed_is_no_longer_tested(tmp_path: Path) -> None:
    old, new = suite(tmp_path / "a", scenario="first"), suite(tmp_path / "b", scenario="second")
    comparison = compare(old, new)
    assert [(each.scenario, each.expectation) for each in comparison.untested] == [("first", "")]
    assert comparison.exit_code == 3


def test_a_collection_in_a_scenario_that_the_old_run_had_not_may_not_be_new(tmp_path: Path) -> None:
    old = suite(tmp_path / "a", scenario="first")
    comparison = compare(old, suite(tmp_path / "b", undeclared_after_consent, scenario="second"))
    assert only(comparison.of(Kind.COLLECTION, Difference.NEW)).doubt is not None
    assert comparison.exit_code == 3


def test_a_clause_that_is_broken_by_another_now_is_worse(tmp_path: Path) -> None:
    def by_amap_too(run: Run) -> None:
        reads_before_consent(run)
        run.collected("precise-location.last-known", stack=AMAP_STACK)

    comparison = compared(tmp_path, reads_before_consent, by_amap_too)
    changed = next(each for each in comparison.clauses if each.id == "P9.1")
    assert (changed.old, changed.new, changed.direction) == ("fail", "fail", Direction.WORSE)
    assert comparison.exit_code == 1


def test_what_was_broken_and_still_is_so_in_the_same_way_is_not_worse(tmp_path: Path) -> None:
    comparison = compared(tmp_path, reads_before_consent, reads_before_consent)
    assert (comparison.clauses, comparison.items, comparison.rows) == ((), (), ())
    assert comparison.exit_code == 0


def test_a_call_at_an_edge_is_news_only_where_the_other_run_has_none_like_it(tmp_path: Path) -> None:
    def at_the_edge(run: Run) -> None:
        run.collected("android-id.secure", at_s=21.9, pid=PUSH, stack=JPUSH_STACK, guard=True)

    assert names(compared(tmp_path / "1", reads_after_consent, at_the_edge), Kind.COLLECTION) == []
    assert names(compared(tmp_path / "2", nothing, at_the_edge), Kind.COLLECTION) == ["android_id"]
    assert names(compared(tmp_path / "3", at_the_edge, reads_before_consent), Kind.COLLECTION) == ["android_id"]


def test_hosts_and_what_they_are_sent_are_told(tmp_path: Path) -> None:
    def sends(run: Run) -> None:
        reads_before_consent(run)
        run.sent(host="stats.jpush.cn", url="https://stats.jpush.cn/r", request_body=b"id=a1b2c3d4e5f60718")

    comparison = compared(tmp_path, reads_before_consent, sends)
    assert names(comparison, Kind.RECEIVER) == ["stats.jpush.cn"]
    sent = only(comparison.of(Kind.TRANSMISSION, Difference.NEW))
    assert (sent.what.id, sent.road, sent.actor and sent.actor.id) == ("android_id", "stats.jpush.cn", "sdk:jpush")


def test_what_is_sent_beside_what_breaks_a_clause_breaks_none(tmp_path: Path) -> None:
    def sends(run: Run) -> None:
        run.collected(
            "android-id.secure", at_s=26, phase="consented", pid=PUSH, stack=JPUSH_STACK, value="a1b2c3d4e5f60718"
        )
        run.collected("imei.imei", at_s=26, phase="consented", pid=PUSH, stack=JPUSH_STACK, value="867530912345678")
        body = b"id=a1b2c3d4e5f60718&imei=867530912345678"
        run.sent(at_s=27, phase="consented", host="stats.jpush.cn", url="https://stats.jpush.cn/r", request_body=body)

    comparison = compared(tmp_path, nothing, sends, expectation="only-declared: {phase: consented, clauses: [P1.0.10]}")
    sent = {row.what.id: row for row in comparison.of(Kind.TRANSMISSION, Difference.NEW)}
    assert (sent["android_id"].breaks, sent["android_id"].worse) == ((), False)
    assert "P1.0.10" in sent["imei"].breaks
    obtained = {row.what.id: row for row in comparison.of(Kind.COLLECTION, Difference.NEW)}
    assert obtained["android_id"].breaks == ()


def test_what_goes_to_a_host_that_nobody_knows_is_not_called_harmless(tmp_path: Path) -> None:
    def sends(run: Run) -> None:
        reads_after_consent(run)
        value = b"id=a1b2c3d4e5f60718"
        run.sent(at_s=27, phase="consented", host="x.example", url="https://x.example/", request_body=value)

    def obtains(run: Run) -> None:
        reads_after_consent(run)
        run.planted.append(PLANT)

    def leaks(run: Run) -> None:
        obtains(run)
        sends(run)

    comparison = compared(tmp_path, obtains, leaks)
    row = only(comparison.of(Kind.TRANSMISSION, Difference.NEW))
    assert (row.what.id, row.road, row.declared) == ("android_id", "x.example", None)
    assert comparison.exit_code == 3


def test_scenarios_that_neither_bundle_is_of_decide_nothing(tmp_path: Path) -> None:
    asked = ("first-run", "another")
    old = suite(tmp_path / "a", suite=asked)
    assert compare(old, suite(tmp_path / "b", suite=asked)).exit_code == 0
    more = compare(old, suite(tmp_path / "c", suite=(*asked, "third")))
    assert more.exit_code == 3
    assert [place.scenario for each in more.blind if each.decides for place in each.places] == ["third"]


def test_a_new_host_to_which_unreadable_things_go_could_not_be_compared(tmp_path: Path) -> None:
    def sends(run: Run) -> None:
        noise = bytes((n * 89 + n * n * 37 + 11) % 256 for n in range(400))
        run.sent(at_s=27, phase="consented", request_body=noise, request_headers=(("Content-Type", "x/y"),))

    assert compared(tmp_path / "1", nothing, sends).exit_code == 3
    both = compared(tmp_path / "2", sends, sends)
    assert [each for each in both.blind if each.old and each.new and "api.mypaas.com" in each.reason.en]
    assert both.exit_code == 0


def test_permissions_that_are_asked_for_are_told(tmp_path: Path) -> None:
    def asks(run: Run) -> None:
        run.collected("permission-request.activity", at_s=26, phase="consented", values=("android.permission.CAMERA",))

    comparison = compared(tmp_path, nothing, asks)
    assert names(comparison, Kind.PERMISSION) == ["android.permission.CAMERA"]


def test_what_the_two_differ_in_beside_the_app_is_told(tmp_path: Path) -> None:
    old = suite(tmp_path / "a")
    other = msgspec.structs.replace(old.judged[0][0].manifest.app, package="com.example.other")
    comparison = compare(old, suite(tmp_path / "b", app=other))
    assert f"another package: {PACKAGE} → com.example.other" in [each.en for each in comparison.remarks]


def test_an_answer_that_went_is_never_better() -> None:
    statuses = ("pass", "fail", "inconclusive", "not-exercised", "not-checked", "to-be-answered", "exempt", "")
    for old in statuses:
        for new in statuses:
            found = direction(old, new, broken="fail", kept="pass")
            assert (found in (Direction.BETTER, Direction.TESTED)) is (new == "pass")
            assert (found is Direction.WORSE) is (new == "fail" and old != "fail")
            assert (found is Direction.UNTESTED) is (new not in ("pass", "fail") and old in ("pass", "fail"))


def test_the_same_two_runs_give_the_same_bytes(tmp_path: Path) -> None:
    old, new = suite(tmp_path / "a", expectation=EXPECTED), suite(tmp_path / "b", reads_both)
    assert msgspec.json.encode(compare(old, new)) == msgspec.json.encode(compare(old, new))


def test_what_was_broken_and_is_not_checked_now_is_told_and_is_no_obstacle(tmp_path: Path) -> None:
    def imei(run: Run) -> None:
        run.collected("imei.imei", at_s=26, phase="consented", pid=PUSH, stack=JPUSH_STACK)

    comparison = compared(tmp_path, imei, reads_after_consent)
    changed = next(each for each in comparison.clauses if each.id == "P3.3.6")
    assert (changed.old, changed.direction) == ("fail", Direction.UNTESTED)
    assert comparison.exit_code == 0
