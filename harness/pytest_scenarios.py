"""Scenario files as pytest tests: each expectation is one item. Thin, over the same functions as `harness run`.

A scenario is performed once, when its first expectation is asked for; with `-n` each worker has a device of its own and
all expectations of a scenario go to the same worker. When all is over, one report is written over all bundles.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from harness.device import Device, open_device
from harness.device.reservation import DeviceTaken
from harness.device.simulator import SIMULATOR
from harness.errors import HarnessError
from harness.events.records import Witness
from harness.judge import Finding, Verdict, causes
from harness.masking import Masking, visible
from harness.report import (
    STEPS,
    broken_elsewhere,
    clause_counts,
    proof_lines,
    said,
    said_of,
    said_with_what_hangs,
)
from harness.runner import RunOptions, check_scenario, leave_out
from harness.scenario import Expectation, Scenario, load_scenario
from harness.suite import (
    Outcome,
    check_beside,
    check_folder,
    judged_again,
    new_folder,
    run_suite,
    write_reports,
)
from harness.text import Text
from harness.witnesses import WatchOptions

_OUT, _BEFORE = "harness_out", "harness_before"  # in what a worker is given


class Inconclusive(Exception):
    """The instruments cannot vouch for the phase: neither pass nor fail."""


class Broken(Exception):
    """The expectation is not met; the message holds the proof."""


class ScenarioSession:
    """What the scenarios of one process share: a device, a folder, and one report at the end."""

    def __init__(self, config: pytest.Config, *, workers: int) -> None:
        """`workers`: how many are to drive a device each for this process; 0 where it drives one itself.

        Raises `UsageError`.
        """
        self._serials = [serial.strip() for serial in str(config.getoption("--harness-device")).split(",")]
        app = config.getoption("--harness-app")
        self._options = RunOptions(
            variant=config.getoption("--harness-variant"),
            tester=config.getoption("--harness-tester"),
            apk=Path(app) if app else None,
            watch=WatchOptions(without=frozenset(map(Witness, config.getoption("--harness-without")))),
        )
        self._open = ExitStack()
        self._device: Device | None = None
        self._collected: list[Scenario] = []
        self.summary: list[str] = []
        worker: dict[str, Any] = getattr(config, "workerinput", {})
        self._is_worker = bool(worker)
        self._number = int(str(worker.get("workerid", "gw0")).removeprefix("gw"))
        if not worker:
            _check_devices(self._serials, workers)
            named = config.getoption("--harness-out")
            self.out = Path(named) if named else new_folder()
            self._before = frozenset(bundle.name for bundle in _bundles(self.out))
        elif _OUT in worker:
            self.out, self._before = Path(worker[_OUT]), frozenset(worker[_BEFORE])
        else:
            raise pytest.UsageError(
                "a scenario was found where pytest's arguments name none: name its file or its folder / "
                "请在 pytest 的参数中写明场景文件或其所在文件夹"
            )

    def tell_worker(self, workerinput: dict[str, Any]) -> None:
        """Give a worker the folder, and what was in it before the first began."""
        workerinput[_OUT] = str(self.out)
        workerinput[_BEFORE] = sorted(self._before)

    def collect(self, scenario: Scenario) -> None:
        """Find out before anything runs what would end it later. Raises `HarnessError`."""
        check_beside(scenario, (other for other in self._collected if other.path != scenario.path))
        check_scenario(scenario, self._options, serial=",".join(self._serials))
        if scenario.id in self._before:
            check_folder(self.out / scenario.id)
        self._collected.append(scenario)

    def perform(self, scenario: Scenario) -> Outcome:
        """Run and judge a scenario."""
        try:
            options = replace(self._options, suite=tuple(each.id for each in self._collected))
            return run_suite([scenario], self.device, self.out, options=options, listener=lambda event: None)
        except HarnessError as error:
            return Outcome(judged=(), error=error)

    def leave_out(self, path: Path, why: Text) -> None:
        """Leave a bundle of a scenario that a worker was to perform, where that has left none: it is in the report."""
        scenario = load_scenario(path)
        if not (self.out / scenario.id).exists():
            leave_out(scenario, None, self.out / scenario.id, options=self._options, why=why)

    @property
    def device(self) -> Device:
        """The worker's device, opened when it is first needed.

        A worker that stands in for one that died takes the device that is free. Raises `HarnessError`.
        """
        if self._device is None:
            first = self._number % len(self._serials)
            *others, last = [*self._serials[first:], *self._serials[:first]]
            for serial in others:
                try:
                    self._device = self._open.enter_context(open_device(serial, alone=True))
                    return self._device
                except DeviceTaken:
                    continue
            self._device = self._open.enter_context(open_device(last, alone=True))
        return self._device

    def write_report(self) -> bool:
        """Write one report over every bundle that this session has made, its workers' too; say whether it is a fail."""
        made = [bundle for bundle in _bundles(self.out) if bundle.name not in self._before]
        if self._is_worker or not made:
            return False
        try:
            outcome = judged_again(made)
            report, suite = write_reports(outcome, self.out), outcome.suite()
        except HarnessError as error:
            self.summary += [f"harness: {line}" for line in _both(error.text).splitlines()]
            return False
        self.summary.append(f"harness: {_both(clause_counts(suite.verdict.clauses)).replace(chr(10), ' / ')}")
        self.summary += [
            f"harness: {clause}: {_both(reason).replace(chr(10), ' / ')}" for clause, reason in broken_elsewhere(suite)
        ]
        self.summary.append(f"harness: report / 报告: {report}")
        return suite.verdict.verdict is Verdict.FAIL

    def close(self) -> None:
        """Let go of the device."""
        self._open.close()


def _check_devices(serials: list[str], workers: int) -> None:
    """Two workers must not drive one device. Raises `UsageError`."""
    if not all(serials):
        raise pytest.UsageError(
            "--harness-device: a serial is empty; `harness devices` lists what is there / 序列号为空"
        )
    if len(set(serials)) < len(serials):
        raise pytest.UsageError(f"--harness-device {','.join(serials)}: a serial is named twice / 有序列号重复")
    if serials != [SIMULATOR] and len(serials) < workers:
        raise pytest.UsageError(
            f"--harness-device names {len(serials)} serial(s), but {workers} workers need {workers}, one each; "
            f"name more, or run with -n {len(serials)} / "
            f"{workers} 个进程需要 {workers} 个序列号，请补上，或用 -n {len(serials)}"
        )


def _bundles(out: Path) -> list[Path]:
    return sorted(manifest.parent for manifest in out.glob("*/manifest.json"))


class ScenarioFile(pytest.File):
    """One scenario; its findings are worked out once."""

    def __init__(self, *, scenarios: Callable[[], ScenarioSession], **rest: Any) -> None:
        super().__init__(**rest)
        self._scenarios = scenarios
        self._outcome: Outcome | None = None

    def collect(self) -> Iterator[pytest.Item]:
        """One item for the steps, and one for each expectation."""
        try:
            scenario = load_scenario(self.path)
            self._scenarios().collect(scenario)
        except HarnessError as error:
            raise self.CollectError(_both(error.text)) from error
        except pytest.UsageError as error:
            raise self.CollectError(str(error)) from error
        yield StepsItem.from_parent(self, name=STEPS, scenario=scenario)
        for expectation in scenario.expect:
            yield ExpectationItem.from_parent(self, name=expectation.id, scenario=scenario, expectation=expectation)

    def outcome(self, scenario: Scenario) -> Outcome:
        """Perform the scenario unless that was done."""
        if self._outcome is None:
            self._outcome = self._scenarios().perform(scenario)
        return self._outcome

    @cached_property
    def masking(self) -> Masking:
        """What is told of the scenario through, once it has been performed."""
        judged = self._outcome.judged if self._outcome else ()
        return Masking.of(evidence for evidence, _ in judged)

    def finding(self, scenario: Scenario, expectation: str) -> Finding:
        """Give the finding on an expectation.

        Raises the error that aborted the scenario, unless the expectation was seen to fail before that.
        """
        outcome = self.outcome(scenario)
        found = next(_findings(outcome, expectation), None)
        error = outcome.error
        if error and (found is None or found.verdict is not Verdict.FAIL):
            raise error
        assert found is not None, "a scenario that was performed has a finding for each expectation"
        return found


def _findings(outcome: Outcome, expectation: str) -> Iterator[Finding]:
    for _, findings in outcome.judged:
        for finding in findings.findings:
            if finding.expectation == expectation:
                yield finding


class ScenarioItem(pytest.Item):
    """Base of what a scenario is split into."""

    def __init__(self, *, scenario: Scenario, **rest: Any) -> None:
        super().__init__(**rest)
        self.scenario = scenario

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Show the proof, or the error with its next step; a traceback only for a problem of our own."""
        error = excinfo.value
        if isinstance(error, Broken | Inconclusive | HarnessError):
            assert isinstance(self.parent, ScenarioFile)
            known = self.parent.masking
            told = known.terminal(_both(error.text)) if isinstance(error, HarnessError) else str(error)
            return f"{type(error).__name__}: {told}"
        return super().repr_failure(excinfo)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Name the scenario and the part of it."""
        return self.path, None, f"{self.scenario.id}: {self.name}"


class StepsItem(ScenarioItem):
    """The steps of a scenario: where one fails, the scenario is no pass, whatever its expectations speak of."""

    def runtest(self) -> None:
        """Pass where every step succeeded."""
        assert isinstance(self.parent, ScenarioFile)
        outcome = self.parent.outcome(self.scenario)
        if outcome.error:
            raise outcome.error
        for _, findings in outcome.judged:
            if findings.steps:
                lines = (_both(said(step.reason)) for step in findings.steps)
                raise Inconclusive(self.parent.masking.terminal("\n".join(lines)))


class ExpectationItem(ScenarioItem):
    """One expectation of a scenario."""

    def __init__(self, *, expectation: Expectation, **rest: Any) -> None:
        super().__init__(**rest)
        self.expectation = expectation
        self.user_properties += [("clauses", ",".join(expectation.clauses)), ("phase", expectation.phase)]

    def runtest(self) -> None:
        """Pass on a pass only."""
        assert isinstance(self.parent, ScenarioFile)
        finding = self.parent.finding(self.scenario, self.expectation.id)
        self.user_properties.append(("verdict", finding.verdict.value))
        if finding.verdict is Verdict.FAIL:
            raise Broken(explain(finding, self.parent.masking))
        if finding.verdict is Verdict.INCONCLUSIVE:
            raise Inconclusive(explain(finding, self.parent.masking))


def explain(finding: Finding, masking: Masking) -> str:
    """The reason in both languages, then every proof with its stack, then what was not covered."""
    lines = [_both(said_of(finding))]
    lines += [line for proof in finding.proofs for line in proof_lines(proof, masking)]
    for cause in causes(finding.coverage.holes):
        reason = said_with_what_hangs(cause)
        lines += [f"not covered: {reason.en}", f"未覆盖：{reason.zh}"]
    return masking.terminal("\n".join(lines))


def _both(text: Text) -> str:
    return visible(f"{text.en}\n{text.zh}")
