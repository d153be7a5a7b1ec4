"""The comparison of events with the truth log can fail: what only one of them has is named."""

from __future__ import annotations

from pathlib import Path

from harness.events.agent import Outcome
from tests.journeys.truth import Access, compare
from tests.judge.evidence import CONSENTED, MAIN, PACKAGE, Run, S

AN_HOUR_S = 3600


def access(*, at_s: float = 15.01, outcome: str = "obtained", package: str = PACKAGE, pid: int = MAIN) -> Access:
    return Access(
        ns=round(at_s * S),
        pid=pid,
        process=package,
        package=package,
        data_type="android_id",
        api="settings.getString",
        outcome=outcome,
    )


def test_an_access_that_was_seen_leaves_nothing_over(tmp_path: Path) -> None:
    run = Run(directory=tmp_path)
    run.collected("android-id.secure", at_s=15)
    compared = compare((access(),), run.evidence())
    assert (compared.accesses, compared.events, compared.missed, compared.invented) == (1, 1, (), ())
    assert compared.recall == 1


def test_an_access_without_an_event_is_missed_even_in_a_process_that_nobody_watched(tmp_path: Path) -> None:
    compared = compare((access(pid=999),), Run(directory=tmp_path).evidence())
    assert compared.missed == ((PACKAGE, 999, "android_id", True),)
    assert compared.recall == 0


def test_one_event_does_not_stand_for_two_accesses(tmp_path: Path) -> None:
    run = Run(directory=tmp_path)
    run.collected("android-id.secure", at_s=15)
    assert len(compare((access(), access()), run.evidence()).missed) == 1


def test_an_event_without_an_access_is_invented(tmp_path: Path) -> None:
    run = Run(directory=tmp_path)
    run.collected("android-id.secure", at_s=15)
    assert compare((), run.evidence()).invented == ((PACKAGE, MAIN, "android_id", True),)


def test_a_refused_access_is_not_one_that_was_obtained(tmp_path: Path) -> None:
    run = Run(directory=tmp_path)
    run.collected("android-id.secure", at_s=15, outcome=Outcome.DENIED)
    compared = compare((access(),), run.evidence())
    assert compared.missed == ((PACKAGE, MAIN, "android_id", True),)
    assert compared.invented == ((PACKAGE, MAIN, "android_id", False),)


def test_what_begins_in_the_run_and_ends_just_after_it_is_one(tmp_path: Path) -> None:
    run = Run(directory=tmp_path)
    end_s = CONSENTED[1] / S
    run.collected("android-id.secure", at_s=end_s - 0.01, phase="consented")
    compared = compare((access(at_s=end_s + 0.01),), run.evidence())
    assert (compared.missed, compared.invented) == ((), ())


def test_other_apps_and_other_runs_do_not_count(tmp_path: Path) -> None:
    others = (access(package="com.android.shell"), access(at_s=AN_HOUR_S), access(at_s=1))
    compared = compare(others, Run(directory=tmp_path).evidence())
    assert (compared.accesses, compared.missed) == (0, ())
