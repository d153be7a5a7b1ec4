"""Runs scenarios one after another on one device, judges each, and writes the reports. Command and pytest share it."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path

import msgspec

from harness.attestation import NAME, Attested, Build, read_answers, standing
from harness.catalogue.register import additions_beside, register_beside
from harness.device import Device
from harness.documents import read_text
from harness.errors import BadInput, HarnessError, InfrastructureError, raise_faults
from harness.evidence import AppIdentity, Evidence, FolderTaken, Manifest, hash_of, read_bundle, write_whole
from harness.judge import Findings, Verdict, encode, fold, judge, policy_of
from harness.judge.attribution import Attribution
from harness.masking import Masking
from harness.policy import Policy, load_policy
from harness.redaction import name_changes, redacted
from harness.report import STEPS, Suite, formats, said, said_of, suite_of, suites_of, write_all
from harness.runner import Judged, Listener, RunOptions, check_scenario, leave_out, run_scenario
from harness.scenario import Scenario
from harness.text import Text
from harness.values.decodings import decodings

_ANOTHER_FOLDER = Text(zh="请用 --out 指定另一个文件夹。", en="Name another folder by --out.")
_RUN_APART = Text(zh="一份报告只讲一份政策：请分开运行。", en="A report speaks of one policy: run them apart.")
EXIT_CODES = {Verdict.PASS: 0, Verdict.FAIL: 1, Verdict.INCONCLUSIVE: 3}


class SuiteEnded(msgspec.Struct, frozen=True, kw_only=True, tag_field="event", tag="suite-ended"):
    """The last line for machines: what it all came to. `verdict` and `report` are None where there is none."""

    verdict: str | None
    report: str | None
    exit_code: int
    error: Text | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a suite came to. `error` is the first that aborted a run."""

    judged: tuple[tuple[Evidence, Findings], ...]
    error: HarnessError | None
    attested: Mapping[str, Attested] = field(default_factory=dict)  # what persons answered, by clause

    def suite(self, *, show_values: bool = False) -> Suite:
        """What is drawn of them. Raises `BadInput` where they are of more than one policy."""
        return suite_of(self.judged, attested=self.attested, show_values=show_values)

    def suites(self) -> tuple[Suite, ...]:
        """The runs of each policy together."""
        return suites_of(self.judged, self.attested)

    @property
    def error_text(self) -> Text | None:
        """The error in words, without the values that the runs know."""
        return Masking.of(evidence for evidence, _ in self.judged).progress(self.error.text) if self.error else None

    @property
    def verdict(self) -> Verdict:
        """Any fail, of a run or of a clause: fail; an aborted run or anything inconclusive: inconclusive."""
        verdict = fold(tuple(suite.verdict.verdict for suite in self.suites()))
        return Verdict.INCONCLUSIVE if self.error and verdict is Verdict.PASS else verdict

    @property
    def exit_code(self) -> int:
        """A proven fail outweighs the error that cut another run short."""
        if self.error and self.verdict is not Verdict.FAIL:
            return self.error.exit_code
        return EXIT_CODES[self.verdict]


def check_suite(scenarios: Sequence[Scenario], out: Path, *, options: RunOptions, serial: str) -> None:
    """Find out before a device is opened what would end the suite later. `serial` is what the user named.

    Raises `BadInput`, and `InfrastructureError` where `out` cannot be written.
    """
    formats(), decodings()  # of other packages too: read here, they are not refused after the run
    for number, scenario in enumerate(scenarios):
        check_beside(scenario, scenarios[:number])
        check_scenario(scenario, options, serial=serial)
        check_folder(out / scenario.id)
    _check_writable(out)


def check_beside(scenario: Scenario, others: Iterable[Scenario]) -> None:
    """Refuse a scenario that cannot stand in one suite with others: of their id, or of another policy."""
    for other in others:
        if scenario.id == other.id:
            raise BadInput(
                scenario.path,
                Text(
                    zh=f"标识 `{scenario.id}` 与 {other.path} 相同",
                    en=f"its id `{scenario.id}` is that of {other.path}",
                )
                if scenario.path != other.path
                else Text(zh="指定了两次", en="it is named twice"),
                Text(zh="请给其中一个换一个标识，或分开运行。", en="Give one of them another id, or run them apart.")
                if scenario.path != other.path
                else Text(zh="请只指定一次。", en="Name it once."),
            )
        if _policy_of(scenario) != _policy_of(other):
            raise BadInput(
                scenario.path,
                Text(
                    zh=f"它检验 {scenario.policy_path}，{other.path} 检验的却是 {other.policy_path}",
                    en=f"it tests {scenario.policy_path}, but {other.path} tests {other.policy_path}",
                ),
                _RUN_APART,
            )


def _policy_of(scenario: Scenario) -> tuple[bytes, str]:
    """The policy that a scenario tests, and what its user adds beside it: a report speaks of one of both."""
    return scenario.policy_path.read_bytes(), additions_beside(scenario.policy_path)


def check_folder(directory: Path) -> None:
    """Refuse to write a bundle over another."""
    if os.path.exists(directory) and (not directory.is_dir() or any(directory.iterdir())):
        raise BadInput(str(directory), Text(zh="其中已有证据包", en="already holds a bundle"), _ANOTHER_FOLDER)


def _check_writable(out: Path) -> None:
    """Try it in the nearest folder that is there, by a file without a name.

    No folder is made: another run that is about to begin in `out` would find it, and then find it gone.
    """
    try:
        nearest = next(folder for folder in (out, *out.parents) if folder.exists())
        with tempfile.TemporaryFile(dir=nearest):
            pass
    except OSError as error:
        raise InfrastructureError(
            str(out),
            Text(zh=f"无法写入（{error.strerror}）", en=f"cannot be written ({error.strerror})"),
            Text(zh="请用 --out 指定一个可写的文件夹。", en="Name a folder you may write to by --out."),
        ) from error


def new_folder(parent: Path = Path("reports")) -> Path:
    """A folder name for a suite that starts now, UTC, to the microsecond: a farm starts many at once."""
    return parent / datetime.now(UTC).strftime("%Y-%m-%dT%H-%M-%S-%f")


def run_suite(
    scenarios: Sequence[Scenario], device: Device, out: Path, *, options: RunOptions, listener: Listener
) -> Outcome:
    """Run and judge each scenario. A device or instrument that fails ends the suite; what was recorded is judged.

    What is left then has a bundle and a place in the reports too: half a suite must not read as the whole.
    """
    judged: list[tuple[Evidence, Findings]] = []
    error: HarnessError | None = None
    unjudged: HarnessError | None = None
    options = replace(options, suite=options.suite or tuple(scenario.id for scenario in scenarios))
    for scenario in scenarios:
        directory = out / scenario.id
        check_folder(directory)
        try:
            if error is None:
                named = replace(options, attribute=_attribution(scenario))
                run_scenario(scenario, device, directory, options=named, listener=listener)
            elif judged:
                why = Text(
                    zh=f"没有执行，原因是：{error.text.zh}", en=f"it was not performed, because of: {error.text.en}"
                )
                leave_out(scenario, device, directory, options=options, why=why)
        except FolderTaken as taken:
            error = error or taken
            continue  # what is there is another's
        except HarnessError as failed:
            error = error or failed
        if (directory / "scenario.yaml").is_file():
            told, why_not = _guarded(directory, listener)
            judged += told
            unjudged = unjudged or why_not
    return Outcome(judged=tuple(judged), error=error or unjudged)  # the first error is the cause of those that follow


def _attribution(scenario: Scenario) -> Callable[[tuple[str, ...]], str]:
    """Who stands on a stack by the policy that a scenario tests."""
    path = scenario.policy_path
    attribution = Attribution(policy=load_policy(path), register=register_beside(path))
    return lambda frames: attribution.of_stack(frames).id


def judge_bundles(
    bundles: Iterable[Path],
    listener: Listener,
    *,
    policy: Path | None = None,
    answers: Path | None = None,
    out: Path | None = None,
) -> Outcome:
    """Judge each of these bundles; one that cannot be judged keeps none of the others from it.

    `answers` is the file of what persons answered. Raises `BadInput` where that cannot be read.
    """
    judged: list[tuple[Evidence, Findings]] = []
    error: HarnessError | None = None
    for bundle in bundles:
        told, failed = _guarded(bundle, listener, policy=policy, out=out)
        judged += told
        error = error or failed
    return Outcome(judged=tuple(judged), error=error, attested=_attested(judged, answers))


def answers_beside(bundles: Iterable[Path]) -> Path | None:
    """The file of answers in the folder that these bundles lie in; None where there is none, or several folders."""
    folders = {bundle.resolve().parent for bundle in bundles}
    beside = folders.pop() / NAME
    return beside if not folders and os.path.lexists(beside) else None


def _attested(judged: Sequence[tuple[Evidence, Findings]], answers: Path | None) -> Mapping[str, Attested]:
    """What persons answered, as it stands for these runs. Raises `BadInput`."""
    if answers is None or not judged:
        return {}
    suite = suite_of(tuple(judged))
    found = read_answers(answers, suite.policy, today=date.today())
    apps = [evidence.manifest.app for evidence, _ in judged]
    defects = [defect for evidence, _ in judged for defect in evidence.defects]
    last = max(_day_of(evidence.manifest) for evidence, _ in judged)
    return standing(found, suite.policy, apps, on=last, folder=answers.parent, defects=defects)


def _day_of(manifest: Manifest) -> date:
    """The day of a run. Where a stranger's bundle names none, no day that an answer is valid until comes after it."""
    try:
        return datetime.fromisoformat(manifest.started).date()
    except ValueError:
        return date.max


def tested_in(folder: Path) -> tuple[Policy, Build, Path]:
    """The policy and the build of the runs in a folder, and where their answers lie: beside a bundle, not in it.

    Raises `BadInput` where policy and build are not one each.
    """
    bundles = find_bundles((folder,))
    evidence = [read_bundle(bundle) for bundle in bundles]
    if len({(each.policy_text, each.additions_text) for each in evidence}) > 1:
        raise BadInput(
            str(folder),
            Text(zh="其中的运行检验不止一份政策", en="its runs test more than one policy"),
            Text(zh="请把它们分放在不同的文件夹。", en="Put them into folders of their own."),
        )
    builds = list(dict.fromkeys(_build(each.manifest.app) for each in evidence))
    if len(builds) > 1:
        raise BadInput(
            str(folder),
            Text(zh="其中的运行测试了不止一个构建", en="its runs are of more than one build"),
            Text(zh="请把它们分放在不同的文件夹。", en="Put them into folders of their own."),
        )
    return policy_of(evidence[0]), builds[0], bundles[0].resolve().parent


def _build(app: AppIdentity) -> Build:
    return Build(package=app.package, version=app.version, version_code=app.version_code, sha256=app.sha256)


def _guarded(
    directory: Path, listener: Listener, *, policy: Path | None = None, out: Path | None = None
) -> tuple[list[tuple[Evidence, Findings]], HarnessError | None]:
    """What one bundle came to, or why it could not be judged; where only the file could not be written, both."""
    try:
        evidence, findings = judge_bundle(directory, listener, policy=policy)
    except HarnessError as failed:
        return [], failed
    except Exception as failed:  # a fault of ours: what was recorded is kept, and the next is judged
        return [], _not_judged(directory, failed)
    try:
        _keep(findings, directory if out is None else out / directory.name)
    except InfrastructureError as failed:
        return [(evidence, findings)], failed
    return [(evidence, findings)], None


def _not_judged(directory: Path, error: Exception) -> InfrastructureError:
    said = " ".join(f"{type(error).__name__}: {error}".split())[:200]
    return InfrastructureError(
        str(directory),
        Text(zh=f"判定时本工具出错（{said}）", en=f"the harness itself failed while it judged ({said})"),
        Text(
            zh="请附上证据包报告此问题；修复后可用 `harness judge` 重新判定。",
            en="Please report it with the bundle; once it is mended, `harness judge` judges it again.",
        ),
    )


def ended(outcome: Outcome, report: Path | None) -> SuiteEnded:
    """What a suite came to, for machines."""
    return SuiteEnded(
        verdict=outcome.verdict.value if outcome.judged else None,
        report=str(report) if report else None,
        exit_code=outcome.exit_code,
        error=outcome.error_text,
    )


def read_under(directory: Path, policy: Path | None = None) -> Evidence:
    """Read a bundle, to be judged under its own policy or under another one. Raises `BadInput`."""
    evidence = read_bundle(directory)
    if policy is None:
        return evidence
    load_policy(policy)  # what is wrong with it is told by its own name
    return evidence.under(read_text(policy), additions_beside(policy), policy_sha256=hash_of(policy.read_bytes()))


def judged_again(bundles: Iterable[Path], *, policy: Path | None = None, answers: Path | None = None) -> Outcome:
    """What these bundles come to, under their own policy or another one; nothing is written. Raises `BadInput`."""
    judged = tuple((each, judge(each)) for each in [read_under(bundle, policy) for bundle in bundles])
    return Outcome(judged=judged, error=None, attested=_attested(judged, answers))


def judge_bundle(directory: Path, listener: Listener, *, policy: Path | None = None) -> tuple[Evidence, Findings]:
    """Judge one bundle and tell what it came to, with its personal values masked. Nothing is written."""
    evidence = read_under(directory, policy)
    findings = judge(evidence)
    masking = Masking.of((evidence,))
    said_of_each = [(STEPS, Verdict.INCONCLUSIVE, said(step.reason)) for step in findings.steps]
    said_of_each += [(finding.expectation, finding.verdict, said_of(finding)) for finding in findings.findings]
    for expectation, verdict, reason in said_of_each:
        listener(
            Judged(
                scenario=findings.scenario,
                expectation=expectation,
                verdict=verdict.value,
                reason=masking.progress(reason),
            )
        )
    return evidence, findings


def _keep(findings: Findings, folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(folder / "findings.json", encode(findings))
    except OSError as error:
        raise InfrastructureError(
            str(folder),
            Text(
                zh=f"findings.json 无法写入（{error.strerror}）",
                en=f"findings.json cannot be written ({error.strerror})",
            ),
            Text(
                zh="请腾出空间，或用 `harness judge --out` 指定可写的文件夹。",
                en="Free some room, or name a folder you may write to by `harness judge --out`.",
            ),
        ) from error


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """A redacted copy of one bundle: where it is, what is not in it, and what it is judged otherwise."""

    directory: Path
    left_out: tuple[str, ...]
    changed: tuple[Text, ...]


def redact_bundle(directory: Path, out: Path, *, key: bytes) -> Copied:
    """Write a copy of a bundle that can be passed on into the new folder `out`, and judge both.

    Where the copy is judged otherwise it says so itself. Raises `BadInput`, and `InfrastructureError` where it cannot
    be written.
    """
    check_folder(out)
    original = read_bundle(directory)
    before = judge(original)
    redacted(original, out, key=key)
    copy = read_bundle(out)
    after = judge(copy)
    changed = _changes(before, after)
    if changed:
        name_changes(out, tuple(change.en for change in changed))
    _keep(after, out)
    left_out = copy.manifest.redacted.left_out if copy.manifest.redacted else ()
    return Copied(directory=out, left_out=left_out, changed=changed)


def _changes(before: Findings, after: Findings) -> tuple[Text, ...]:
    """Every verdict of a run, an expectation or a clause that is another one in the copy."""
    was, now = _verdicts(before), _verdicts(after)
    return tuple(
        Text(
            zh=f"{name}：{was.get(name, '-')} → {now.get(name, '-')}",
            en=f"{name}: {was.get(name, '-')} -> {now.get(name, '-')}",
        )
        for name in {**was, **now}
        if was.get(name) != now.get(name)
    )


def _verdicts(findings: Findings) -> dict[str, str]:
    return {
        findings.scenario: findings.verdict.value,
        **{
            f"{finding.expectation} ({number})": finding.verdict.value
            for number, finding in enumerate(findings.findings, 1)
        },
        **{clause.clause: clause.status.value for clause in findings.clauses},
    }


def find_bundles(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Every bundle named or directly inside a folder named.

    Raises `BadInput` where there is none, and where one has lost its manifest: the others must not read as the whole.
    """
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            raise_faults([_headless(folder) for folder in sorted(path.iterdir()) if _is_headless(folder)])
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


def _is_headless(folder: Path) -> bool:
    """Whether it is what is left of a bundle, without the manifest that would make it one."""
    left = ("evidence.db", "techniques.json", "flows.mitm")
    return not (folder / "manifest.json").is_file() and any((folder / name).exists() for name in left)


def _headless(folder: Path) -> BadInput:
    return BadInput(
        str(folder),
        Text(
            zh="是残缺的证据包：没有 manifest.json", en="is what is left of an evidence bundle: it has no manifest.json"
        ),
        Text(
            zh="请从来源重新取得它，或逐个指定完整的证据包。",
            en="Take it from its source again, or name the whole bundles one by one.",
        ),
    )


def write_reports(outcome: Outcome, out: Path, *, show_values: bool = False) -> Path:
    """Write every format of the report into `out`; gives the path of the HTML.

    Raises `BadInput` where the bundles are of more than one policy.
    """
    return write_all(outcome.suite(show_values=show_values), out)
