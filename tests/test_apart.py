"""A suite in a process of its own tells what any other would, and is ended once."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from harness.apart import apart
from harness.errors import InfrastructureError
from harness.suite import SuiteEnded

PACK = Path(__file__).parents[1] / "scenarios" / "yunzhushou"


def test_what_ends_it_before_it_began_is_told_in_its_own_words(tmp_path: Path) -> None:
    with (
        apart("number one", [str(PACK / "pre-granted.yaml")], tmp_path, "--variant", "eagre") as run,
        pytest.raises(InfrastructureError, match="number one: --variant eagre: there is no such variant"),
    ):
        run.follow(lambda event: None)


def test_its_last_event_is_what_it_came_to(tmp_path: Path) -> None:
    with apart("number one", [str(PACK / "pre-granted.yaml")], tmp_path, "--device", "no-such-phone") as run:
        *_, last = run.events()
    assert isinstance(last, SuiteEnded)
    assert last.exit_code == 4


def test_leaving_the_block_ends_it_and_it_is_told_once(tmp_path: Path) -> None:
    with apart("number one", [str(PACK / "pre-granted.yaml")], tmp_path, "--device", "no-such-phone") as run:
        run.end(signal.SIGTERM)
        run.end(signal.SIGKILL)
    assert run.process.returncode in (128 + signal.SIGTERM, -signal.SIGTERM)
