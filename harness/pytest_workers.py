"""Scenarios among several workers of pytest-xdist: what a worker that dies leaves behind is told, and ends nothing."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from xdist.scheduler import LoadGroupScheduling  # type: ignore[import-untyped]

from harness.errors import HarnessError
from harness.pytest_scenarios import ScenarioSession
from harness.scenario.folder import YAML
from harness.text import Text

DIED = Text(
    zh="没有执行：负责执行的进程中途退出", en="not performed: the process that was to perform it ended in the middle"
)


class ScenarioScheduling(LoadGroupScheduling):  # type: ignore[misc] # it is untyped
    """Groups tests by their `xdist_group`, and the expectations of a scenario by its file.

    The group that a worker died in is given up, its other groups go to the workers that are left. xdist would begin
    that group again: the test that ended one worker would end the next, and no scenario is performed by halves. The
    file, as the marks of xdist 3.8 do not reach the scheduler under pytest 9.2.
    """

    def _split_scope(self, nodeid: str) -> str:
        """Name the group of a test."""
        file = nodeid.partition("::")[0]
        group: str = file if _is_scenario(nodeid) else super()._split_scope(nodeid)
        return group

    def remove_node(self, node: Any) -> str | None:
        """Give what the worker had not begun to the others; the test it died in, None where it was in none."""
        died_in: str | None = None
        for group, tests in self.assigned_work.pop(node).items():
            left = [test for test, done in tests.items() if not done]
            if left and died_in is None:
                died_in = left[0]
            elif left:
                self.workqueue[group] = tests
        for other in self.nodes:
            self._reschedule(other)
        return died_in

    def add_node_collection(self, node: Any, collection: Sequence[str]) -> None:
        """Take a worker in; one that stands in for another and found other tests gets none."""
        super().add_node_collection(node, collection)
        if node not in self.registered_collections:
            node.shutdown()

    def _reschedule(self, node: Any) -> None:
        """Give work to a worker that has collected; one that stands in for another may not have."""
        if node in self.registered_collections:
            super()._reschedule(node)

    def _assign_work_unit(self, node: Any) -> None:
        """Give a worker its next group; where it has died unnoticed, it is taken back once that is noticed."""
        with suppress(OSError):
            super()._assign_work_unit(node)


class Unreported:
    """Sees to it that each expectation that a worker collected is reported: as not performed, where no worker did."""

    def __init__(self, config: pytest.Config, scenarios: ScenarioSession) -> None:
        self._config = config
        self._scenarios = scenarios
        self._waiting: dict[str, None] = {}
        self._noted = False
        self._unfinished: set[Path] = set()  # scenario files

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, node: Any, ids: Sequence[str]) -> None:
        """Note what is to be performed. All workers find the same; those that stand in for others come later."""
        if not self._noted:
            self._noted = True
            self._waiting = dict.fromkeys(ids)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Strike it off."""
        self._waiting.pop(report.nodeid, None)

    @pytest.hookimpl(optionalhook=True)
    def pytest_handlecrashitem(self, crashitem: str, report: pytest.TestReport, sched: Any) -> None:
        """Say of the expectation that a worker died in what it means."""
        report.longrepr = f"{report.longrepr}\n{DIED.en}\n{DIED.zh}"
        self._not_finished(crashitem)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtestloop(self) -> Generator[None, object, object]:
        """Report the rest when all workers have ended by themselves; who stopped them knows."""
        result = yield
        for nodeid in tuple(self._waiting):
            self._not_finished(nodeid)
            self._config.hook.pytest_runtest_logreport(
                report=pytest.TestReport(
                    nodeid=nodeid,
                    location=(nodeid.partition("::")[0], None, nodeid.partition("::")[2]),
                    keywords={},
                    outcome="failed",
                    longrepr=f"{DIED.en}\n{DIED.zh}",
                    when="setup",
                )
            )
        for path in self._unfinished:
            with suppress(HarnessError):  # it stands among the tests
                self._scenarios.leave_out(path, DIED)
        return result

    def _not_finished(self, nodeid: str) -> None:
        if _is_scenario(nodeid):
            self._unfinished.add(self._config.rootpath / nodeid.partition("::")[0])


def _is_scenario(nodeid: str) -> bool:
    return nodeid.partition("::")[0].lower().endswith(YAML)
