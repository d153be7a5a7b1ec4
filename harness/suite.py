"""Runs scenarios one after another on one device, judges each, and writes the reports. Command and pytest share it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from harness.device import Device
from harness.errors import BadInput, HarnessError, InfrastructureError
from harness.evidence import Evidence, read_bundle
from harness.judge import Findings, Verdict, encode, fold, judge
from harness.report import write_junit, write_report
from harness.runner import Judged, Listener, RunOptions, Trouble, leave_out, run_scenario
from harness.scenario import Scenario, load_scenario
from harness.text import Text

_NAME_SCENARIOS = Text(
    zh="请指定一个场景文件，或放着场景文件的文件夹。", en="Name a scenario file or a folder of them."
)
EXIT_CODES = {Verdict.PASS: 0, Verdict.FAIL: 1, Verdict.INCONCLUSIVE: 3}


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a suite came to. `error` is the first that aborted a run."""

    judged: tuple[tuple[Evidence, Findings], ...]
    error: HarnessError | None

    @property
    def verdict(self) -> Verdict:
        """Any fail: fail; an aborted run or anything inconclusive: inconclusive."""
        verdicts = tuple(findings.verdict for _, findings in self.judged)
        folded = fold(verdicts)
        return Verdict.INCONCLUSIVE if self.error and folded is Verdict.PASS else folded

    @property
    def exit_code(self) -> int:
        """A proven fail outweighs the error that cut another run short."""
        if self.error and self.verdict is not Verdict.FAIL:
            return self.error.exit_code
        return EXIT_CODES[self.verdict]


def find_scenarios(paths: Iterable[Path]) -> tuple[Scenario, ...]:
    """Load the scenario files named, and those directly in folders named: `*.yaml` files with a `scenario:` line.

    Raises `BadInput` where a path is none, or where there is no scenario at all.
    """
    files: list[Path] = []
    for path in paths:
        if path.is_dir():
            files += [file for file in sorted(path.glob("*.yaml")) if is_scenario_file(file)]
        elif path.is_file():
            files.append(path)
        else:
            cause = Text(zh="没有这个文件或文件夹", en="there is no such file or folder")
            raise BadInput(str(path), cause, _NAME_SCENARIOS)
    if not files:
        named = ", ".join(str(path) for path in paths)
        raise BadInput(named or "PATH", Text(zh="其中没有场景", en="holds no scenario"), _NAME_SCENARIOS)
    return tuple(load_scenario(file) for file in files)


def is_scenario_file(path: Path) -> bool:
    """Whether a YAML file is a scenario: it has a line that begins with `scenario:`."""
    try:
        return any(line.startswith("scenario:") for line in path.read_text(encoding="utf-8").splitlines())
    except (OSError, UnicodeDecodeError):
        return False


def new_folder(parent: Path = Path("reports")) -> Path:
    """A folder name for a suite that starts now, UTC."""
    return parent / datetime.now(UTC).strftime("%Y-%m-%dT%H-%M-%S")


def run_suite(
    scenarios: Iterable[Scenario], device: Device, out: Path, *, options: RunOptions, listener: Listener
) -> Outcome:
    """Run and judge each scenario. A device or instrument that fails ends the suite; what was recorded is judged.

    What is left then has a bundle and a place in the reports too: half a suite must not read as the whole.
    """
    judged: list[tuple[Evidence, Findings]] = []
    error: HarnessError | None = None
    for scenario in scenarios:
        directory = out / scenario.id
        if directory.exists() and any(directory.iterdir()):
            raise BadInput(
                str(directory),
                Text(zh="其中已有证据包", en="already holds a bundle"),
                Text(zh="请用 --out 指定另一个文件夹。", en="Name another folder by --out."),
            )
        if error is None:
            try:
                run_scenario(scenario, device, directory, options=options, listener=listener)
            except HarnessError as failed:
                error = failed
                listener(Trouble(scenario=scenario.id, message=failed.text))
        if error and judged and not (directory / "scenario.yaml").is_file():
            why = Text(zh=f"没有执行，原因是：{error.text.zh}", en=f"it was not performed, because of: {error.text.en}")
            leave_out(scenario, device, directory, options=options, why=why)
        if (directory / "scenario.yaml").is_file():
            judged.append(judge_bundle(directory, listener))
    return Outcome(judged=tuple(judged), error=error)


def judge_bundle(directory: Path, listener: Listener) -> tuple[Evidence, Findings]:
    """Judge one bundle and write its `findings.json`."""
    evidence = read_bundle(directory)
    findings = judge(evidence)
    try:
        (directory / "findings.json").write_bytes(encode(findings))
    except OSError as error:
        raise InfrastructureError(
            str(directory),
            Text(zh=f"findings.json 无法写入（{error}）", en=f"findings.json cannot be written ({error})"),
            Text(zh="请腾出空间。", en="Free some room."),
        ) from error
    for finding in findings.findings:
        listener(
            Judged(
                scenario=findings.scenario,
                expectation=finding.expectation,
                verdict=finding.verdict.value,
                reason=finding.reason,
            )
        )
    return evidence, findings


def find_bundles(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Every bundle named or directly inside a folder named. Raises `BadInput` where there is none."""
    found: list[Path] = []
    for path in paths:
        inside = (
            [path] if (path / "manifest.json").is_file() else [file.parent for file in path.glob("*/manifest.json")]
        )
        if not inside:
            raise BadInput(
                str(path),
                Text(zh="其中没有证据包", en="holds no evidence bundle"),
                Text(zh="请指定 `harness run` 产生的文件夹。", en="Name a folder that `harness run` made."),
            )
        found += sorted(inside)
    return tuple(found)


def write_reports(outcome: Outcome, out: Path, *, show_values: bool = False) -> Path:
    """Write `report.html` and `junit.xml` for the suite; gives the path of the former."""
    write_junit(outcome.judged, out / "junit.xml")
    return write_report(outcome.judged, out / "report.html", show_values=show_values)
