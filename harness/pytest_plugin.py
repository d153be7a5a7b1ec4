"""Scenario files as pytest tests: each expectation is one item. Thin, over the same functions as `harness run`.

A scenario is performed once, when its first expectation is asked for; with `-n` each worker has a device of its own and
all expectations of a scenario go to the same worker.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from harness.device import Device, open_device
from harness.errors import HarnessError
from harness.evidence import Evidence
from harness.judge import Finding, Findings, Verdict
from harness.report import proof_lines
from harness.runner import RunOptions
from harness.scenario import Expectation, Scenario, load_scenario
from harness.suite import Outcome, is_scenario_file, new_folder, run_suite, write_reports
from harness.text import Text

_session: pytest.StashKey[ScenarioSession] = pytest.StashKey()


class Inconclusive(Exception):
    """The instruments cannot vouch for the phase: neither pass nor fail."""


class Broken(Exception):
    """The expectation is not met; the message holds the proof."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options of `harness run`."""
    group = parser.getgroup("harness", "privacy scenarios")
    group.addoption(
        "--device", default="simulator", help="serial, or several separated by commas, one a worker; or `simulator`"
    )
    group.addoption("--app", default=None, help="APK to use instead of the scenario's own")
    group.addoption("--variant", default="", help="build variant of the demo app")
    group.addoption("--out", default=None, help="folder for bundles and report")


def pytest_configure(config: pytest.Config) -> None:
    """Keep what the scenarios of this process share."""
    config.stash[_session] = ScenarioSession(config)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Let go of the device and write the reports."""
    if _session in config.stash:
        config.stash[_session].close()


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Take YAML files that hold a scenario."""
    if file_path.suffix == ".yaml" and is_scenario_file(file_path):
        collector: pytest.Collector = ScenarioFile.from_parent(parent, path=file_path)
        return collector
    return None


@pytest.hookimpl(tryfirst=True, optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Keep the expectations of one scenario on one worker, where the user asked for no other distribution.

    All other tests are distributed one by one, as they are where this plugin is not installed.
    """
    if config.getvalue("dist") != "load":
        return None
    from xdist.scheduler import LoadScopeScheduling  # type: ignore[import-untyped] # only here while xdist is in use

    scheduler = LoadScopeScheduling(config, log)
    scheduler._split_scope = _kept_together
    return scheduler


def _kept_together(node_id: str) -> str:
    file, _, _ = node_id.partition("::")
    return file if file.endswith(".yaml") else node_id


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Give all workers the same folder for their bundles."""
    node.workerinput["harness_out"] = str(node.config.stash[_session].out)


class ScenarioSession:
    """One device and one folder for all scenarios of a pytest process."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._open = ExitStack()
        self._device: Device | None = None
        self._judged: list[tuple[Evidence, Findings]] = []
        worker: dict[str, Any] = getattr(config, "workerinput", {})
        self._worker = int(str(worker.get("workerid", "gw0"))[2:])
        named = worker.get("harness_out") or config.getoption("--out")
        self.out = Path(named) if named else new_folder()

    def perform(self, scenario: Scenario) -> Findings:
        """Run and judge a scenario. Raises the error that aborted it."""
        app = self._config.getoption("--app")
        options = RunOptions(variant=self._config.getoption("--variant"), apk=Path(app) if app else None)
        outcome = run_suite([scenario], self.device, self.out, options=options, listener=lambda event: None)
        self._judged += outcome.judged
        if outcome.error:
            raise outcome.error
        return outcome.judged[0][1]

    @property
    def device(self) -> Device:
        """The worker's device, opened when it is first needed."""
        if self._device is None:
            serials = str(self._config.getoption("--device")).split(",")
            self._device = self._open.enter_context(open_device(serials[self._worker % len(serials)]))
        return self._device

    def close(self) -> None:
        """Write this process's report and close its device."""
        with self._open:
            if self._judged:
                name = f"worker-{self._worker}" if hasattr(self._config, "workerinput") else ""
                write_reports(Outcome(judged=tuple(self._judged), error=None), self.out / name)


class ScenarioFile(pytest.File):
    """One scenario; its findings are worked out once."""

    findings: Findings | None = None
    failure: HarnessError | None = None

    def collect(self) -> Iterator[pytest.Item]:
        """One item for each expectation."""
        try:
            scenario = load_scenario(self.path)
        except HarnessError as error:
            raise self.CollectError(_both(error.text)) from error
        for expectation in scenario.expect:
            yield ExpectationItem.from_parent(self, name=expectation.id, scenario=scenario, expectation=expectation)

    def finding(self, scenario: Scenario, expectation: str) -> Finding:
        """Perform the scenario unless that was done, and give the finding."""
        if self.failure:
            raise self.failure
        if self.findings is None:
            try:
                self.findings = self.config.stash[_session].perform(scenario)
            except HarnessError as error:
                self.failure = error
                raise
        return next(finding for finding in self.findings.findings if finding.expectation == expectation)


class ExpectationItem(pytest.Item):
    """One expectation of a scenario."""

    def __init__(self, *, scenario: Scenario, expectation: Expectation, **rest: Any) -> None:
        super().__init__(**rest)
        self.scenario = scenario
        self.expectation = expectation
        self.user_properties += [("clauses", ",".join(expectation.clauses)), ("phase", expectation.phase)]

    def runtest(self) -> None:
        """Pass on a pass only."""
        assert isinstance(self.parent, ScenarioFile)
        finding = self.parent.finding(self.scenario, self.expectation.id)
        self.user_properties.append(("verdict", finding.verdict.value))
        if finding.verdict is Verdict.FAIL:
            raise Broken(explain(finding))
        if finding.verdict is Verdict.INCONCLUSIVE:
            raise Inconclusive(explain(finding))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Show the proof, or the error with its next step; a traceback only for a defect of our own."""
        error = excinfo.value
        if isinstance(error, Broken | Inconclusive | HarnessError):
            said = _both(error.text) if isinstance(error, HarnessError) else str(error)
            return f"{type(error).__name__}: {said}"
        return super().repr_failure(excinfo)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Name the scenario and the expectation."""
        return self.path, None, f"{self.scenario.id}: {self.expectation.id}"


def explain(finding: Finding) -> str:
    """The reason in both languages, then every proof with its stack, then what was not covered."""
    lines = [_both(finding.reason)]
    lines += [line for proof in finding.proofs for line in proof_lines(proof)]
    for hole in finding.coverage.holes:
        lines += [f"not covered: {hole.reason.en}", f"未覆盖：{hole.reason.zh}"]
    return "\n".join(lines)


def _both(text: Text) -> str:
    return f"{text.en}\n{text.zh}"
