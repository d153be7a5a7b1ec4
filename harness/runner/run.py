"""One run: a scenario on a device, from the first step to the sealed bundle."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from itertools import chain
from pathlib import Path

import msgspec

from harness.device import Device
from harness.device.ending import told_by
from harness.errors import DeviceError, DeviceLost, HarnessError
from harness.events.records import (
    INSTRUMENTS,
    Clock,
    Collection,
    EndReason,
    Flow,
    PhaseSpan,
    Problem,
    Record,
    StackTrace,
    StepResult,
)
from harness.evidence import INVENTORY, BundleWriter, Manifest, write_whole
from harness.inventory import Inventory, unreadable
from harness.runner.checks import RunOptions, check_app, variant_file
from harness.runner.described import copy_inputs, describe, writing_to
from harness.runner.holdings import holdings
from harness.runner.progress import Listener, PhaseBegan, ProblemArose, RunEnded, RunStarted, StepEnded, StepStarted
from harness.runner.steps import Stage, StepFailed, StepSkipped, perform
from harness.runner.telling import Telling
from harness.runner.terminated import Terminated
from harness.scenario import (
    Clear,
    Deny,
    EnterPhase,
    ForceStop,
    Grant,
    IfSee,
    Install,
    Note,
    Revoke,
    Scenario,
    Screenshot,
    See,
    Shell,
    Step,
)
from harness.text import Text, as_told
from harness.witnesses import RunContext, Watch
from harness.witnesses.inventory import take_inventory

SETUP = "setup"
PREPARATION = (Install, Clear, Grant, Deny, Revoke, ForceStop, Shell, Note)


def run_scenario(
    scenario: Scenario,
    device: Device,
    directory: Path,
    *,
    options: RunOptions,
    listener: Listener,
    steps: Iterable[Step] | None = None,
) -> Path:
    """Perform `scenario` and leave a bundle in `directory`, which is returned.

    A step that fails ends the run after its screen was taken: the bundle is whole and says so. A device or an
    instrument that fails, and Ctrl-C, close the bundle as aborted and are raised.

    Given `steps`, these are performed in place of the scenario's, as somebody says them meanwhile: whoever sees one
    fail says the next.
    """
    run = _Run(scenario, device, directory, options, listener, steps)
    return run.perform()


class _Counting(BundleWriter):
    """A bundle that knows how much the witnesses saw, for the progress display."""

    def __init__(
        self,
        directory: Path,
        manifest: Manifest,
        *,
        on_failure: Callable[[Text], None],
        seen: Callable[[Record], None],
        attribute: Callable[[tuple[str, ...]], str] | None,
    ) -> None:
        self.collections = 0
        self._attribute = attribute
        self._seen = seen
        self._flows: set[str] = set()
        self._tallying = threading.Lock()
        super().__init__(directory, manifest, on_failure=on_failure)

    @property
    def flows(self) -> int:
        """Flows, each counted once however often more became known of it."""
        return len(self._flows)

    def add(self, record: Record) -> None:
        with self._tallying:
            if isinstance(record, Flow):
                self._flows.add(record.id)
            # Opened connections are recorded as calls too, to join flows to stacks; no reader counts them as access.
            self.collections += isinstance(record, Collection) and record.data_type not in INSTRUMENTS
            self._seen(record)
        if isinstance(record, StackTrace) and self._attribute:
            record = msgspec.structs.replace(record, actor=self._attribute(record.frames))
        super().add(record)


class _Run:
    """The state of one run."""

    def __init__(
        self,
        scenario: Scenario,
        device: Device,
        directory: Path,
        options: RunOptions,
        listener: Listener,
        steps: Iterable[Step] | None,
    ) -> None:
        self.scenario = scenario
        self.steps = scenario.steps if steps is None else steps
        self.goes_on = steps is not None  # after a step that failed
        self.device = device
        self.directory = directory
        self.options = options
        self.tell = Telling(scenario, listener)
        self.phase = SETUP
        self.not_taken = 0  # the last step of the `if-see` that was skipped last
        self.apk = options.apk or scenario.apk_path
        self.inventory: list[Inventory] = []  # one for each set of APKs that was installed
        self.installed: tuple[str, ...] = ()  # where the last of these lay: another installation lies elsewhere

    def perform(self) -> Path:
        started = time.monotonic()
        self.tell(
            RunStarted(
                scenario=self.scenario.id,
                serial=self.device.serial,
                variant=self.options.variant,
                steps=len(self.scenario.steps),
                bundle=str(self.directory),
            )
        )
        variant = variant_file(self.scenario, self.options.variant)
        check_app(self.scenario, self.options)
        aborted: Text | None = None
        exit_code = 0
        manifest = describe(self.scenario, self.directory, options=self.options, device=self.device)
        with _Counting(
            self.directory, manifest, on_failure=self._problem, seen=self._seen, attribute=self.options.attribute
        ) as bundle:
            try:
                with writing_to(self.directory):
                    copy_inputs(self.scenario, self.directory)
                    self._push_variant(variant)
                    self._perform_steps(bundle)
                bundle.check()
            except BaseException as error:
                aborted, exit_code = _aborted_by(error)
                raise
            finally:
                bundle.close(aborted=aborted, exit_code=exit_code)
                if left := self.device.left_changed:
                    self._problem(left)
                self.tell(
                    RunEnded(
                        scenario=self.scenario.id,
                        bundle=str(self.directory),
                        collections=bundle.collections,
                        flows=bundle.flows,
                        seconds=time.monotonic() - started,
                        aborted=aborted,
                    )
                )
        return self.directory

    def _perform_steps(self, bundle: BundleWriter) -> None:
        """Bring the app into its first state, then watch while the rest is performed."""
        steps = enumerate(self.steps, start=1)
        self._read_clocks(bundle)
        unwatched = _Unwatched()
        first_watched: list[tuple[int, Step]] = []
        for index, step in steps:
            if not isinstance(step, PREPARATION):
                first_watched = [(index, step)]
                break
            if self._step(index, step, unwatched, bundle).problem:
                return
        self._identify(bundle)
        self._take_inventory()
        for planted in holdings(self.device, self.scenario.app.package):
            bundle.add(planted)
        context = RunContext(
            package=self.scenario.app.package,
            recorder=bundle,
            directory=self.directory,
            options=self.options.watch,
        )
        with Watch(self.device, context) as watch:
            watched = _Watched(watch, bundle, self._phase_began)
            for index, step in chain(first_watched, steps):
                if isinstance(step, EnterPhase):
                    self._look_again(bundle)
                result = self._step(index, step, watched, bundle)
                if result.problem:
                    watch.capture(Text(zh=f"步骤 {index} 失败：{step}", en=f"step {index} failed: {step}"))
                    if not self.goes_on:
                        break
                elif result.skipped:
                    continue
                elif isinstance(step, Install):
                    self._take_inventory()
                elif isinstance(step, See | IfSee):
                    watch.capture(Text(zh=f"步骤 {index} 看到了", en=f"step {index} saw it"))
                elif isinstance(step, Screenshot):
                    watch.capture(as_told(step.why))
            self._look_again(bundle)
            watched.end_last_phase()
        self._read_clocks(bundle)

    def _identify(self, bundle: BundleWriter) -> None:
        """Note the version that is tested: of what is installed, whoever installed it."""
        state = self.device.packages.find_state(self.scenario.app.package)
        if state and state.installed:
            bundle.identify(
                msgspec.structs.replace(
                    bundle.manifest.app, version=state.version_name, version_code=state.version_code
                )
            )

    def _take_inventory(self) -> None:
        """Note what the APKs say that are installed now; that they cannot be had is noted too, and ends no run."""
        try:
            self.installed = self.device.packages.apks(self.scenario.app.package)
            found = take_inventory(self.device, self.scenario.app.package)
        except DeviceLost:
            raise
        except DeviceError as error:
            self._problem(error.text)
            found = unreadable(error.text)
        if found and found not in self.inventory:
            self.inventory.append(found)
            with writing_to(self.directory):
                write_whole(self.directory / INVENTORY, msgspec.json.encode(self.inventory))

    def _look_again(self, bundle: BundleWriter) -> None:
        """At the end of a phase: note that in it the app was installed anew by no step, but by itself or a store."""
        if self.device.packages.apks(self.scenario.app.package) == self.installed:
            return
        self._take_inventory()
        replaced = Text(
            zh="应用在该阶段内被重新安装或卸载，而不是由 install 步骤所为：所测的不只是一个版本",
            en="the app was installed anew or removed within the phase, by no `install` step: more than one was tested",
        )
        bundle.add(Problem(pid=None, ns=self.device.clock.now_ns(), message=replaced))
        self._problem(replaced)

    def _step(self, index: int, step: Step, watching: _Watched | _Unwatched, bundle: BundleWriter) -> StepResult:
        """Perform one step, or skip it with the `if-see` that it stands in, and record how it went."""
        self.tell(StepStarted(scenario=self.scenario.id, index=index, text=str(step)), step)
        stage = Stage(
            device=self.device,
            package=self.scenario.app.package,
            apk=self.apk,
            folder=Path(self.scenario.path).parent,
            watching=watching,
            record=[],
            ask=self.options.ask,
        )
        began, began_ns = time.monotonic(), self.device.clock.now_ns()
        problem: Text | None = None
        aborted, skipped = False, index <= self.not_taken
        try:
            with writing_to(self.directory):
                if not skipped:
                    perform(step, stage)
        except StepFailed as failed:
            problem = failed.problem
        except StepSkipped:
            skipped = True
            if isinstance(step, IfSee):
                self.not_taken = index + len(step.steps)
        except BaseException as error:
            (problem, _), aborted = _aborted_by(error), True
            raise
        finally:
            for record in stage.record:
                bundle.add(record)
            result = StepResult(
                index=index,
                text=str(step),
                phase=self.phase,
                started_ns=began_ns,
                ended_ns=self.device.clock.now_ns(),
                problem=problem,
                skipped=skipped,
            )
            bundle.add(result)
            self.tell(
                StepEnded(
                    scenario=self.scenario.id,
                    index=index,
                    text=str(step),
                    problem=problem,
                    skipped=skipped,
                    aborted=aborted,
                    seconds=time.monotonic() - began,
                ),
                step,
            )
        return result

    def _seen(self, record: Record) -> None:
        self.tell.seen(record)
        if self.options.seen:
            self.options.seen(record)

    def _phase_began(self, name: str) -> None:
        self.phase = name
        self.tell(PhaseBegan(scenario=self.scenario.id, phase=name))

    def _problem(self, message: Text) -> None:
        self.tell(ProblemArose(scenario=self.scenario.id, message=message))

    def _read_clocks(self, bundle: BundleWriter) -> None:
        reading = self.device.clock.read()
        bundle.add(
            Clock(
                boot_ns=reading.boot_ns,
                device_wall_ms=reading.device_wall_ms,
                host_wall_ms=reading.host_wall_ms,
                error_ms=reading.error_ms,
            )
        )

    def _push_variant(self, variant: Path | None) -> None:
        remote = self.scenario.app.variant_file
        if not remote:
            return
        if variant is None:
            self.device.adb.output("rm", "-f", remote)
        else:
            self.device.adb.push(variant, remote)


def _aborted_by(error: BaseException) -> tuple[Text, int]:
    """What ended the run, and the exit code that says so. What fails once it was told to end, fails of that."""
    match told_by() or error:
        case HarnessError() as failed:
            return failed.text, failed.exit_code
        case Terminated() as signal:
            return Text(zh=f"被 {signal} 结束", en=f"ended by {signal}"), signal.exit_code
        case KeyboardInterrupt():
            return Text(zh="被 Ctrl-C 中断", en="interrupted by Ctrl-C"), 130
        case _:
            return as_told(f"{type(error).__name__}: {error}"), HarnessError.exit_code


class _Unwatched:
    """Before the first watched step no process of the app runs, so there is nothing to switch or to miss."""

    def begin_phase(self, name: str) -> None:
        raise AssertionError("a phase begins only while the witnesses watch")

    def expecting_end(self, reason: EndReason) -> AbstractContextManager[None]:
        return nullcontext()

    def pause(self, seconds: float) -> None:
        time.sleep(seconds)


class _Watched:
    """The witnesses, as the steps see them; writes down when each phase began and ended."""

    def __init__(self, watch: Watch, bundle: BundleWriter, phase_began: Callable[[str], None]) -> None:
        self._watch = watch
        self._bundle = bundle
        self._phase_began = phase_began
        self._span: PhaseSpan | None = None

    def begin_phase(self, name: str) -> None:
        barrier = self._watch.begin_phase(name)
        self._end_span(barrier.posted_ns)
        self._span = PhaseSpan(
            id=self._bundle.next_id("p"), name=name, started_ns=barrier.acknowledged_ns, ended_ns=None
        )
        self._bundle.add(self._span)
        self._phase_began(name)

    def end_last_phase(self) -> None:
        """End the phase that runs, as the next one would."""
        self._end_span(self._watch.end_last_phase())

    def expecting_end(self, reason: EndReason) -> AbstractContextManager[None]:
        return self._watch.expecting_end(reason)

    def pause(self, seconds: float) -> None:
        """Watch for the time the scenario asks for: the wait itself is the observation."""
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            time.sleep(min(left, 0.5))
            if told := told_by():  # where the run has a thread of its own, no signal cuts its sleep short
                raise type(told)(*told.args)
            self._bundle.check()

    def _end_span(self, ended_ns: int) -> None:
        if self._span is not None:
            self._bundle.add(msgspec.structs.replace(self._span, ended_ns=ended_ns))
            self._span = None
