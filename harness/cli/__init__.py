"""The `harness` command: one file a subcommand. Exit codes: see `EXIT_CODES`."""

from __future__ import annotations

import sys

import click

from harness import __version__
from harness.cli.demo import demo
from harness.cli.devices import devices
from harness.cli.doctor import doctor
from harness.cli.judge import judge
from harness.cli.language import chinese, say, told
from harness.cli.report import report
from harness.cli.run import run
from harness.cli.simulator import simulator
from harness.errors import HarnessError

EXIT_CODES = say(
    """\b
退出码：0 全部通过 · 1 有不通过 · 2 用法或输入有误
3 没有不通过但有无法判定 · 4 设备或环境故障 · 130 被 Ctrl-C 中断""",
    """\b
Exit codes: 0 all pass · 1 a fail · 2 usage or bad input · 3 no fail, but something
inconclusive · 4 device or infrastructure · 130 interrupted by Ctrl-C.""",
)


@click.group(
    help=chinese("测试运行中的 Android 应用是否只按其隐私政策收集个人信息。"),
    epilog=EXIT_CODES,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, prog_name="harness")
def cli() -> None:
    """Test whether a running Android app collects personal data only as its privacy policy says."""


for command in (run, judge, report, demo, devices, doctor, simulator):
    cli.add_command(command)


def main() -> None:
    """Run the command; a `HarnessError` becomes its one or two lines and its exit code, never a traceback."""
    try:
        sys.exit(cli.main(standalone_mode=False) or 0)
    except click.exceptions.Exit as ended:
        sys.exit(ended.exit_code)
    except click.ClickException as usage:
        usage.show()
        sys.exit(2)
    except (click.Abort, KeyboardInterrupt):
        click.echo(say("已中断。", "Interrupted."), err=True)
        sys.exit(130)
    except HarnessError as error:
        click.echo(told(error.text), err=True)
        sys.exit(error.exit_code)
    except BrokenPipeError:
        sys.exit(0)
