"""`harness watch`: see what an app reads, who in it does, and where it goes, without a scenario."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

import click

from harness.cli.endings import telling_where
from harness.cli.language import chinese, say, told
from harness.cli.lines import Terminal, json_line, on_one_line
from harness.cli.options import NamedPath, as_json, device_serial, runtime, seed, show_values, without
from harness.cli.sighted import style, summary
from harness.device import RuntimeName, open_device
from harness.errors import BadInput
from harness.events.records import Witness
from harness.judge import Verdict
from harness.runner import AnyProgress, Listener, PhaseBegan, ProblemArose, RunOptions, StepEnded
from harness.suite import EXIT_CODES, check_folder, new_folder
from harness.text import Text
from harness.watching import Exchange, ProcessSeen, Read, Remark, Session, Sighting, Sightings, prepared, watch_app
from harness.witnesses import WatchOptions

if TYPE_CHECKING:
    from harness.cli.live import Live

TOLD_EVERY_S = 0.3
FIRST_PHASE = "watched"
FRAMES_SHOWN = 4


@click.command(
    help=chinese(
        "不用场景，直接监测一个应用：谁读取了什么、结果如何、发往何处。\n\n"
        "终端中按键操作；否则逐行输出，直到 Ctrl-C 或 --seconds。结束后留下证据包，`harness report` 可以读取。"
    )
)
@click.argument("package")
@device_serial
@click.option(
    "--app",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help=say("先安装这个 APK。", "Install this APK first."),
)
@click.option(
    "--attach",
    is_flag=True,
    help=say("不启动应用，只监测正在运行和将要启动的进程。", "Do not start the app: watch what runs, and what comes."),
)
@click.option(
    "--policy",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help=say("按这份政策区分应用自身与 SDK。", "Tell the app's own code from SDKs by this policy."),
)
@click.option(
    "--step",
    "steps",
    multiple=True,
    help=say(
        "启动后执行的步骤，写法同场景，如 'tap: {id: agree}'。可多次给出。",
        "A step to perform after the start, as in a scenario: 'tap: {id: agree}'. Repeatable.",
    ),
)
@click.option(
    "--seconds",
    type=click.FloatRange(min=0, min_open=True, max=86_400),
    help=say("步骤完成后监测多少秒；不给出时直到 Ctrl-C。", "End so long after the steps; else at Ctrl-C."),
)
@click.option(
    "--out",
    type=NamedPath(file_okay=False, path_type=Path),
    help=say("存放证据包的文件夹。", "Folder for the bundle."),
)
@without
@seed
@runtime
@show_values
@as_json
def watch(
    package: str,
    serial: str,
    app: Path | None,
    attach: bool,
    policy: Path | None,
    steps: tuple[str, ...],
    seconds: float | None,
    out: Path | None,
    without: tuple[str, ...],
    seed: int | None,
    runtime: RuntimeName,
    show_values: bool,
    as_json: bool,
) -> None:
    """Watch PACKAGE without a scenario: who reads what, what comes of it, and where it goes.

    In a terminal keys steer it; elsewhere it prints lines until Ctrl-C or --seconds. It leaves a bundle that
    `harness report` can read.
    """
    out = out or new_folder()
    bundle = out / "watch"
    check_folder(bundle)
    first = (*(["install"] if app else []), f"phase: {FIRST_PHASE}", *([] if attach else ["launch"]), *steps)
    session = Session(package, policy=policy, first=first, seconds=seconds)
    sightings = Sightings(policy=policy, show_values=show_values)
    options = RunOptions(apk=app, watch=WatchOptions(without=frozenset(map(Witness, without))))
    in_terminal = sys.stdout.isatty() and sys.stdin.isatty() and not Terminal().is_dumb_terminal
    on_screen = in_terminal and not as_json and seconds is None
    live = _live() if on_screen else None
    failed = unseen = False
    with (
        prepared(session, options=options, serial=serial) as scenario,
        telling_where(out),
        open_device(serial, seed=seed, runtime=runtime, alone=True) as device,
    ):
        if not app and not device.packages.is_installed(package):
            raise _not_there(package, device.serial)

        def run(listener: Listener) -> None:
            watch_app(session, scenario, device, bundle, options=options, listener=listener, sightings=sightings)

        if live:
            live(session=session, sightings=sightings, device=device, perform=run).run_to_its_end()
        else:
            lines = _Lines()
            progress, sighting = (json_line, json_line) if as_json else (lines.progress, lines.sighting)

            def listener(event: AnyProgress) -> None:
                nonlocal failed
                failed = failed or (isinstance(event, StepEnded) and event.problem is not None)
                progress(event)

            def tell(seen: Sighting) -> None:
                nonlocal unseen
                unseen = unseen and not isinstance(seen, ProcessSeen)
                sighting(seen)

            unseen = Witness.HOOKS not in options.watch.without
            with _ended_by_ctrl_c(session), _telling(session, sightings, tell):
                run(listener)
    if unseen:
        silent = say(
            f"没有看到 {package} 的任何进程：什么也没有监测到。",
            f"No process of {package} was seen: nothing was watched.",
        )
        click.echo(on_one_line(silent), err=True)
    if as_json:
        json_line({"event": "watch-ended", "bundle": str(bundle)})
    else:
        click.echo(say(f"证据包：{bundle}", f"The bundle: {bundle}"))
        click.echo(say(f"`harness report {bundle}` 写出报告。", f"`harness report {bundle}` writes a report of it."))
    if failed or unseen:
        sys.exit(EXIT_CODES[Verdict.INCONCLUSIVE])


@contextmanager
def _ended_by_ctrl_c(session: Session) -> Iterator[None]:
    """For the length of the block Ctrl-C ends the session as nothing out of the ordinary; a second one interrupts."""

    def end(number: int, frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, before)
        session.end()

    before = signal.signal(signal.SIGINT, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _not_there(package: str, serial: str) -> BadInput:
    return BadInput(
        package,
        Text(zh=f"{serial} 上没有安装", en=f"it is not installed on {serial}"),
        Text(zh="请用 --app 指定它的 APK，或先安装它。", en="Name its APK by --app, or install it first."),
    )


def _live() -> type[Live]:
    try:
        from harness.cli.live import Live  # what only those need who look at it
    except ImportError as missing:
        raise BadInput(
            "harness watch",
            Text(zh=f"缺少 {missing.name}", en=f"{missing.name} is missing"),
            Text(
                zh="请执行 `pip install 'privacy-harness[watch]'`，或用 --json、管道逐行输出。",
                en="Do `pip install 'privacy-harness[watch]'`, or have lines by --json or a pipe.",
            ),
        ) from missing
    return Live


@contextmanager
def _telling(session: Session, sightings: Sightings, tell: Callable[[Sighting], None]) -> Iterator[None]:
    """For the length of the block tell every moment what is new, and at its end what is left.

    What cannot be told ends the session, and is raised when the bundle is closed.
    """
    over = threading.Event()
    lost: list[BaseException] = []

    def follow() -> None:
        try:
            while not over.wait(TOLD_EVERY_S):
                for sighting in sightings.news():
                    tell(sighting)
        except BaseException as failed:  # nobody reads any more, or the disk is full: there is nobody to watch for
            lost.append(failed)
            session.end()

    follower = threading.Thread(target=follow, name="watch-telling", daemon=True)
    follower.start()
    try:
        yield
    finally:
        over.set()
        follower.join()
    if lost:
        raise lost[0]
    for sighting in sightings.news():
        tell(sighting)


class _Lines:
    """One line for each thing that was seen, and its stack below it where somebody obtained something."""

    def __init__(self) -> None:
        self._console = Terminal()
        self._exchanges: dict[str, str] = {}

    def progress(self, event: AnyProgress) -> None:
        match event:
            case PhaseBegan():
                self._line(f"{say('阶段', 'phase')} {event.phase}", "cyan")
            case StepEnded(problem=None):
                skipped = say("：没有出现，未做", ": was not there, not done") if event.skipped else ""
                self._line(f"{say('步骤', 'step')} {event.text}{skipped}", "dim")
            case StepEnded(problem=Text() as problem):
                self._line(f"{say('步骤', 'step')} {event.text}{say('：', ': ')}{told(problem)}", "red")
            case ProblemArose():
                self._line(told(event.message), "red")

    def sighting(self, sighting: Sighting) -> None:
        match sighting:
            case Read():
                self._line(f"{_at(sighting)} {summary(sighting)}", style(sighting))
                for frame in sighting.frames[:FRAMES_SHOWN] if style(sighting) else ():
                    self._line(f"            {frame}", "dim")
            case Exchange():
                line = f"{_at(sighting)} {summary(sighting)}"
                if self._exchanges.get(sighting.id) != line:  # it is told again with each bit that becomes known
                    self._exchanges[sighting.id] = line
                    self._line(line, style(sighting))
            case ProcessSeen():
                self._line(f"{_at(sighting)} {summary(sighting)}", style(sighting))
            case Remark():
                self._line(f"{_at(sighting)} ! {summary(sighting)}", style(sighting))

    def _line(self, text: str, style: str) -> None:
        self._console.print(on_one_line(text), style=style, soft_wrap=True)


def _at(sighting: Sighting) -> str:
    return f"{sighting.seconds:8.2f}"
