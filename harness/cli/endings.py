"""How the command ends: each way to end has its line and its exit code, and none is a traceback."""

from __future__ import annotations

import errno
import io
import os
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType

import click

from harness.cli.language import say, told
from harness.cli.lines import json_line, on_one_line
from harness.device.ending import told_to_end
from harness.errors import HarnessError
from harness.runner import Terminated
from harness.suite import SuiteEnded
from harness.text import Text, as_told

READER_IS_GONE = 141  # what a shell says of a process that SIGPIPE ended
_SUITES = ("run", "judge")
_NO_ROOM = Text(
    zh="harness：磁盘空间已满，输出或文件未能写完。请腾出空间，再重新运行。",
    en="harness: there is no space left: the output or a file was not written whole. Free some room, then run again.",
)
_NO_DESCRIPTOR = Text(
    zh="harness：打开的文件过多。请提高上限（`ulimit -n`），或减少同时运行的设备，再重新运行。",
    en="harness: too many files are open. Raise the limit (`ulimit -n`) or run fewer devices at once, and run again.",
)
_LACKING = {
    errno.ENOSPC: _NO_ROOM,
    errno.EDQUOT: _NO_ROOM,
    errno.EMFILE: _NO_DESCRIPTOR,
    errno.ENFILE: _NO_DESCRIPTOR,
}  # what the computer lacks is no defect of ours
# Windows knows no SIGHUP.
_ENDS = tuple(signal.Signals[name] for name in ("SIGINT", "SIGTERM", "SIGHUP") if name in signal.Signals.__members__)


def end_well(action: Callable[[], object]) -> int:
    """Do it and give the exit code. What a user must know stands on stderr, with `--json` on stdout as well."""
    _stand_in_for_closed_streams()
    _let_every_sign_through()
    _end_by_signals()
    code = _done(action)
    try:
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or Python complains on its way out
        return READER_IS_GONE
    except OSError:
        return code


@contextmanager
def telling_where(out: Path) -> Iterator[None]:
    """Let who interrupts the block know where the evidence is that it has recorded."""
    try:
        yield
    except KeyboardInterrupt as interrupted:
        if folders := sorted({str(manifest.parent.parent) for manifest in out.rglob("manifest.json")}):
            named = " ".join(folders)
            interrupted.add_note(
                say(
                    f"已记录的内容保留在 {out}；`harness judge {named}` 可以判定它。",
                    f"What was recorded is kept in {out}; `harness judge {named}` judges it.",
                )
            )
        raise


class Passed(Exception):
    """Carries past click what click would end with an exit code and a line of its own; the cause is what it was."""


class Group(click.Group):
    """Commands under one name, whose interruptions and closed pipes are ours to tell."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the subcommand."""
        try:
            return super().invoke(ctx)
        except (KeyboardInterrupt, OSError) as ended:
            # Where a terminal was closed, writing to it fails as well, and hides the signal that came with it.
            behind: BaseException | None = ended
            while behind is not None and not isinstance(behind, KeyboardInterrupt):
                behind = behind.__context__
            if behind is None and not isinstance(ended, BrokenPipeError):
                raise
            raise Passed from behind or ended


def _done(action: Callable[[], object]) -> int:
    try:
        code = action()
        return code if isinstance(code, int) else 0
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 0
    except click.exceptions.Exit as ended:
        return ended.exit_code
    except click.ClickException as usage:
        with suppress(OSError):
            usage.show()
        return _ended((), as_told(usage.format_message()), 2)
    except HarnessError as error:
        return _ended([told(line) for line in error.lines], error.text, error.exit_code)
    except (Passed, KeyboardInterrupt, click.Abort) as ended:
        cause = ended.__cause__ if isinstance(ended, Passed) else ended
        return READER_IS_GONE if isinstance(cause, BrokenPipeError) else _interrupted(cause)
    except Exception as error:
        lacking = _LACKING.get(error.errno or 0) if isinstance(error, OSError) else None
        text = lacking or _own_problem(error)
        return _ended([told(text)], text, HarnessError.exit_code)


def _interrupted(interruption: BaseException | None) -> int:
    code = interruption.exit_code if isinstance(interruption, Terminated) else 130
    text = Text(zh="已中断。", en="Interrupted.")
    return _ended([say("", " ").join((told(text), *getattr(interruption, "__notes__", ())))], text, code)


def _ended(lines: Iterable[str], text: Text, code: int) -> int:
    with suppress(OSError):  # the terminal may be what is gone
        for line in lines:
            click.echo(on_one_line(line), err=True)
        if "--json" in sys.argv[1:]:
            json_line(
                SuiteEnded(verdict=None, report=None, exit_code=code, error=text)
                if sys.argv[1] in _SUITES
                else {"event": "error", "exit_code": code, "error": text}
            )
    return code


def _own_problem(error: Exception) -> Text:
    """A problem of our own: the traceback goes into a file, for whoever mends it."""
    kind = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    try:
        with tempfile.NamedTemporaryFile("w", prefix="harness-error-", suffix=".txt", delete=False) as file:
            file.write("".join(traceback.format_exception(error)))
    except OSError as refused:
        return Text(
            zh=f"harness 内部错误：{kind}。调用栈无法写出（{refused}）；请连同这一行反馈给本工具的维护者。",
            en=f"harness: internal error: {kind}. The traceback cannot be written ({refused}); please report it.",
        )
    return Text(
        zh=f"harness 内部错误：{kind}。调用栈写在 {file.name}；请连同该文件反馈给本工具的维护者。",
        en=f"harness: internal error: {kind}. The traceback is in {file.name}; please report it with that file.",
    )


def _stand_in_for_closed_streams() -> None:
    """Python has no stream where one was closed before the start, as `>&-` and some daemons do."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115 - until the process ends


def _let_every_sign_through() -> None:
    """Print `?` for what the terminal's encoding does not know, rather than fail on it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _end_by_signals() -> None:
    """Let SIGTERM and SIGHUP clean up as Ctrl-C does. What was told to ignore one (`nohup`) goes on doing so."""
    for number in _ENDS:
        if signal.getsignal(number) in (signal.SIG_DFL, signal.default_int_handler):
            signal.signal(number, _end)


def _end(number: int, frame: FrameType | None) -> None:
    told_to_end(KeyboardInterrupt() if number == signal.SIGINT else Terminated(number))
