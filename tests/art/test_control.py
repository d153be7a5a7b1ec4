"""The positive control on ART, whose interpreter is what takes hooks back."""

from __future__ import annotations

from harness.events.agent import Control, Problem, Road, Through
from tests.art.process import Art
from tests.art.test_hooks import process, program, start  # noqa: F401 fixtures
from tests.hooks.test_control import outcomes


def test_a_call_of_the_agents_own_comes_through_by_every_road(process: Art):  # noqa: F811
    process.arm()
    process.agent.exports_sync.phase("second")
    first, *later = process.told(Control)
    assert outcomes(first) == dict.fromkeys(set(Road) - {Road.LATE}, Through.SEEN)
    assert [outcomes(control) for control in later] == [dict.fromkeys(Road, Through.SEEN)] * len(later)
    assert process.told(Problem) == []
