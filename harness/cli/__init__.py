"""The `harness` command: one file a subcommand. Exit codes: see `EXIT_CODES`."""

from __future__ import annotations

import sys

import click

from harness import __version__
from harness.cli.apk import apk
from harness.cli.attest import attest
from harness.cli.catalogue import catalogue
from harness.cli.demo import demo
from harness.cli.devices import devices
from harness.cli.diff import diff
from harness.cli.doctor import doctor
from harness.cli.endings import Group, end_well
from harness.cli.export import export
from harness.cli.judge import judge
from harness.cli.language import chinese, say
from harness.cli.new import new
from harness.cli.policy import policy
from harness.cli.redact import redact
from harness.cli.report import report
from harness.cli.run import run
from harness.cli.schema import schema
from harness.cli.serve import serve
from harness.cli.sign import sign
from harness.cli.simulator import simulator
from harness.cli.verify import verify
from harness.cli.watch import watch

EXIT_CODES = say(
    """\b
退出码：0 全部通过 · 1 有不通过 · 2 用法或输入有误
3 没有不通过但有无法判定 · 4 设备、环境或本工具自身的故障
130 被 Ctrl-C 中断 · 143、129 被 SIGTERM、SIGHUP 结束""",
    """\b
Exit codes: 0 all pass · 1 a fail · 2 usage or bad input · 3 no fail, but something
inconclusive · 4 device, infrastructure or a problem of the harness itself
130 interrupted by Ctrl-C · 143, 129 ended by SIGTERM, SIGHUP.""",
)


@click.group(
    cls=Group,
    help=chinese("测试运行中的 Android 应用是否只按其隐私政策收集个人信息。"),
    epilog=EXIT_CODES,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, prog_name="harness")
def cli() -> None:
    """Test whether a running Android app collects personal data only as its privacy policy says."""


for command in (
    *(new, run, watch, judge, report, serve, diff, attest, sign, verify, export, redact, demo),
    *(devices, doctor, simulator, apk, catalogue, policy, schema),
):
    cli.add_command(command)


def main() -> None:
    """Run the command; whatever ends it becomes one or two lines and an exit code, never a traceback."""
    sys.exit(end_well(lambda: cli.main(standalone_mode=False)))
