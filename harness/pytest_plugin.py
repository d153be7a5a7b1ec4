"""Scenario files as pytest tests: each expectation is one item. Thin, over the same functions as `harness run`.

A scenario is performed once, when its first expectation is asked for; with `-n` each worker has a device of its own and
all expectations of a scenario go to the same worker. When all is over, one report is written over all bundles.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from harness.device import Device, open_device
from harness.device.simulator import SIMULATOR
from harness.errors import HarnessError
from harness.evidence import Evidence, read_bundle
from harness.judge import Finding, Findings, SuiteVerdict, Verdict, causes, judge
from harness.report import (
    Mask,
    broken_elsewhere,
    clause_counts,
    mask_for,
    proof_lines,
    said_of,
    said_with_what_hangs,
    visible,
)
from harness.runner import RunOptions, check_scenario
from harness.scenario import Expectation, Scenario, is_scenario, load_scenario
from harness.scenario.folder import YAML
from harness.suite import (
    Outcome,
    check_beside,
    check_folder,
    new_folder,
    run_suite,
    write_reports,
)
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
        "--device", default=SIMULATOR, help="serial, or several separated by commas, one a worker; or `simulator`"
    )
    group.addoption("--app", default=None, help="APK to use instead of the scenario's own")
    group.addoption("--variant", default="", help="build variant of the demo app")
    group.addoption("--out", default=None, help="folder for bundles and report")


def pytest_configure(config: pytest.Config) -> None:
    """Keep what the scenarios of this process share."""
    config.stash[_session] = ScenarioSession(config)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write the report, once the workers have ended: their bundles are in it too."""
    if _session in session.config.stash:
        suite = session.config.stash[_session].write_report()
        # A clause may be broken where no expectation stood in the way, by what its SDK did in another phase.
        if suite and suite.verdict is Verdict.FAIL and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_unconfigure(config: pytest.Config) -> None:
    """Let go of the device."""
    if _session in config.stash:
        config.stash[_session].close()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say where the report is."""
    for line in config.stash[_session].summary:
        terminalreporter.write_line(line)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Take YAML files that hold a scenario."""
    if file_path.suffix.lower() in YAML and is_scenario(file_path):
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
    return file if file.lower().endswith(YAML) else node_id


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Give all workers the same folder for their bundles, and tell them what was in it before the first began."""
    session = node.config.stash[_session]
    node.workerinput["harness_out"] = str(session.out)
    node.workerinput["harness_before"] = sorted(session.before)


class ScenarioSession:
    """What the scenarios of one process share: a device, a folder, and one report at the end."""

    def __init__(self, config: pytest.Config) -> None:
        self._serials = [serial.strip() for serial in str(config.getoption("--device")).split(",")]
        app = config.getoption("--app")
        self._options = RunOptions(variant=config.getoption("--variant"), apk=Path(app) if app else None)
        self._open = ExitStack()
        self._device: Device | None = None
        self._collected: list[Scenario] = []
        self.summary: list[str] = []
        worker: dict[str, Any] = getattr(config, "workerinput", {})
        self._is_worker = bool(worker)
        self._number = int(str(worker.get("workerid", "gw0")).removeprefix("gw"))
        if worker:
            self.out, self.before = Path(worker["harness_out"]), frozenset(worker["harness_before"])
        else:
            _check_devices(self._serials, _workers(config))
            named = config.getoption("--out")
            self.out = Path(named) if named else new_folder()
            self.before = frozenset(bundle.name for bundle in _bundles(self.out))

    def collect(self, scenario: Scenario) -> None:
        """Find out before anything runs what would end it later. Raises `HarnessError`."""
        check_beside(scenario, (other for other in self._collected if other.path != scenario.path))
        check_scenario(scenario, self._options, serial=",".join(self._serials))
        if scenario.id in self.before:
            check_folder(self.out / scenario.id)
        self._collected.append(scenario)

    def perform(self, scenario: Scenario) -> Outcome:
        """Run and judge a scenario."""
        try:
            options = replace(self._options, suite=tuple(each.id for each in self._collected))
            return run_suite([scenario], self.device, self.out, options=options, listener=lambda event: None)
        except HarnessError as error:
            return Outcome(judged=(), error=error)

    @property
    def device(self) -> Device:
        """The worker's device, opened when it is first needed."""
        if self._device is None:
            # A worker that takes the place of one that crashed has a number beyond those that there were.
            serial = self._serials[self._number % len(self._serials)]
            self._device = self._open.enter_context(open_device(serial, alone=True))
        return self._device

    def write_report(self) -> SuiteVerdict | None:
        """Write one report over every bundle that this session has made, its workers' too; say what it came to."""
        made = [bundle for bundle in _bundles(self.out) if bundle.name not in self.before]
        if self._is_worker or not made:
            return None
        try:
            outcome = Outcome(judged=tuple(_judged(bundle) for bundle in made), error=None)
            report, suite = write_reports(outcome, self.out), outcome.suite().verdict
        except HarnessError as error:
            self.summary += [f"harness: {line}" for line in _both(error.text).splitlines()]
            return None
        self.summary.append(f"harness: {_both(clause_counts(suite)).replace(chr(10), ' / ')}")
        self.summary += [
            f"harness: {clause}: {_both(reason).replace(chr(10), ' / ')}" for clause, reason in broken_elsewhere(suite)
        ]
        self.summary.append(f"harness: report / 报告: {report}")
        return suite

    def close(self) -> None:
        """Let go of the device."""
        self._open.close()


def _workers(config: pytest.Config) -> int:
    """How many workers xdist starts: `-n 2` makes two specifications, `--tx 2*popen` is one of two."""
    counts = (str(spec).partition("*")[0] for spec in config.getoption("tx", None) or ())
    return sum(int(count) if count.isdigit() else 1 for count in counts)


def _check_devices(serials: list[str], workers: int) -> None:
    """Two workers must not drive one device. Raises `UsageError`."""
    if not all(serials):
        raise pytest.UsageError("--device: a serial is empty; `harness devices` lists what is there / 序列号为空")
    if len(set(serials)) < len(serials):
        raise pytest.UsageError(f"--device {','.join(serials)}: a serial is named twice / 有序列号重复")
    if serials != [SIMULATOR] and len(serials) < workers:
        raise pytest.UsageError(
            f"--device names {len(serials)} serial(s), but {workers} workers need {workers}, one each; name more, or "
            f"run with -n {len(serials)} / {workers} 个进程需要 {workers} 个序列号，请补上，或用 -n {len(serials)}"
        )


def _bundles(out: Path) -> list[Path]:
    return sorted(manifest.parent for manifest in out.glob("*/manifest.json"))


def _judged(bundle: Path) -> tuple[Evidence, Findings]:
    evidence = read_bundle(bundle)
    return evidence, judge(evidence)


class ScenarioFile(pytest.File):
    """One scenario; its findings are worked out once."""

    _outcome: Outcome | None = None

    def collect(self) -> Iterator[pytest.Item]:
        """One item for each expectation."""
        try:
            scenario = load_scenario(self.path)
            self.config.stash[_session].collect(scenario)
        except HarnessError as error:
            raise self.CollectError(_both(error.text)) from error
        for expectation in scenario.expect:
            yield ExpectationItem.from_parent(self, name=expectation.id, scenario=scenario, expectation=expectation)

    def finding(self, scenario: Scenario, expectation: str) -> tuple[Evidence, Finding]:
        """Perform the scenario unless that was done, and give the finding.

        Raises the error that aborted the scenario, unless the expectation was seen to fail before that.
        """
        if self._outcome is None:
            self._outcome = self.config.stash[_session].perform(scenario)
        found = next(_findings(self._outcome, expectation), None)
        error = self._outcome.error
        if error and (found is None or found[1].verdict is not Verdict.FAIL):
            raise error
        assert found is not None, "a scenario that was performed has a finding for each expectation"
        return found


def _findings(outcome: Outcome, expectation: str) -> Iterator[tuple[Evidence, Finding]]:
    for evidence, findings in outcome.judged:
        for finding in findings.findings:
            if finding.expectation == expectation:
                yield evidence, finding


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
        evidence, finding = self.parent.finding(self.scenario, self.expectation.id)
        self.user_properties.append(("verdict", finding.verdict.value))
        if finding.verdict is Verdict.FAIL:
            raise Broken(explain(finding, mask_for(evidence)))
        if finding.verdict is Verdict.INCONCLUSIVE:
            raise Inconclusive(explain(finding, mask_for(evidence)))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Show the proof, or the error with its next step; a traceback only for a defect of our own."""
        error = excinfo.value
        if isinstance(error, Broken | Inconclusive | HarnessError):
            told = _both(error.text) if isinstance(error, HarnessError) else str(error)
            return f"{type(error).__name__}: {told}"
        return super().repr_failure(excinfo)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Name the scenario and the expectation."""
        return self.path, None, f"{self.scenario.id}: {self.expectation.id}"


def explain(finding: Finding, mask: Mask) -> str:
    """The reason in both languages, then every proof with its stack, then what was not covered."""
    lines = [_both(said_of(finding))]
    lines += [line for proof in finding.proofs for line in proof_lines(proof, mask=mask)]
    for cause in causes(finding.coverage.holes):
        reason = said_with_what_hangs(cause)
        lines += [f"not covered: {reason.en}", f"未覆盖：{reason.zh}"]
    return visible(mask.text("\n".join(lines)))


def _both(text: Text) -> str:
    return visible(f"{text.en}\n{text.zh}")
