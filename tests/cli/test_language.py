"""The command speaks the language of the user's locale."""

from __future__ import annotations

import gettext
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.report.bundle import write_bundle

CLICKS_WORDS = Path(__file__).parents[2] / "harness" / "cli" / "locale" / "zh" / "LC_MESSAGES"
CHINESE, ENGLISH = "zh_CN.UTF-8", "en_US.UTF-8"

EVERY_HELP = """
import json
import click
from harness.cli import cli

def texts(command):
    yield command.help
    yield from (option.help for option in command.params if isinstance(option, click.Option))
    if isinstance(command, click.Group):
        for each in command.commands.values():
            yield from texts(each)

print(json.dumps([*texts(cli), cli.epilog]))
"""


def said(*arguments: str, locale: str, runtime: Path | None = None) -> subprocess.CompletedProcess[str]:
    """What Python says under a locale."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("LC_")}
    environment |= {"LANG": locale, "LANGUAGE": "", "PYTHONUTF8": "1"}
    if runtime:
        environment["XDG_RUNTIME_DIR"] = str(runtime)
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, check=False, env=environment, timeout=120
    )


def harness(*arguments: str, locale: str, runtime: Path | None = None) -> subprocess.CompletedProcess[str]:
    return said("-m", "harness.cli", *arguments, locale=locale, runtime=runtime)


def is_chinese(text: str) -> bool:
    return re.search("[一-鿿]", text) is not None


@pytest.mark.parametrize(
    ("locale", "verdict", "reason"),
    [(CHINESE, "不通过", "极光推送"), (ENGLISH, "fail", "JPush"), ("C.UTF-8", "fail", "JPush")],
)
def test_verdict_and_reason_are_told_in_the_users_language(
    locale: str, verdict: str, reason: str, tmp_path: Path
) -> None:
    bundle = write_bundle(tmp_path / "sample")
    done = harness("judge", str(bundle), locale=locale)
    assert done.returncode == 1
    assert verdict in done.stdout
    assert reason in done.stdout


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        (CHINESE, "NONE：没有这个序列号的模拟设备在运行。正在运行：无。`harness simulator start` 启动一个。\n"),
        (
            ENGLISH,
            "NONE: no simulator with this serial runs here. Running: none. `harness simulator start` starts one.\n",
        ),
    ],
)
def test_an_error_is_told_in_the_users_language(locale: str, line: str, tmp_path: Path) -> None:
    done = harness("simulator", "stop", "NONE", locale=locale, runtime=tmp_path)
    assert (done.returncode, done.stderr) == (4, line)


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        (CHINESE, ["用法: ", "执行场景", "选项:\n", "`adb devices` 显示的序列号", "显示本说明并退出"]),
        (ENGLISH, ["Usage: ", "Run scenarios", "Options:\n", "Serial as `adb devices` shows it", "Show this message"]),
    ],
)
def test_a_help_page_is_in_the_users_language(locale: str, words: list[str]) -> None:
    page = harness("run", "--help", locale=locale).stdout
    assert [word for word in words if word not in page] == []


def test_every_command_and_option_is_explained_in_both_languages() -> None:
    chinese, english = (json.loads(said("-c", EVERY_HELP, locale=locale).stdout) for locale in (CHINESE, ENGLISH))
    assert len(chinese) == len(english) > 30
    assert [text for text in chinese if not is_chinese(text)] == []
    assert [text for text in english if is_chinese(text)] == []


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        (CHINESE, ["✔ witnesses/agent.js：存在", "中文字体："]),
        (ENGLISH, ["✔ witnesses/agent.js: there", "Chinese font: "]),
    ],
)
def test_doctor_tells_what_it_found_in_the_users_language(locale: str, words: list[str]) -> None:
    found = harness("doctor", locale=locale).stdout
    assert [word for word in words if word not in found] == []


def test_doctor_tells_what_is_wrong_with_a_phone_in_the_users_language() -> None:
    done = harness("doctor", "--device", "NOSUCH", locale=CHINESE)
    assert done.returncode == 4
    assert "NOSUCH：设备不在。请检查数据线和 USB 调试" in done.stdout


@pytest.mark.parametrize(
    ("locale", "error"),
    [(CHINESE, "错误：'BUNDLES...' 的值无效：'NONE' 不存在。"), (ENGLISH, "Error: Invalid value for 'BUNDLES...'")],
)
def test_what_click_says_by_itself_is_in_the_users_language(locale: str, error: str) -> None:
    done = harness("judge", "NONE", locale=locale)
    assert done.returncode == 2
    assert error in done.stderr


def test_clicks_words_are_compiled_from_their_source() -> None:
    source = (CLICKS_WORDS / "messages.po").read_text(encoding="utf-8")
    words = re.findall(r'^msgid "(.+)"\nmsgstr "(.+)"$', source, re.MULTILINE)
    with (CLICKS_WORDS / "messages.mo").open("rb") as compiled:
        catalogue = gettext.GNUTranslations(compiled)
    assert len(words) > 15
    assert [(word, catalogue.gettext(word)) for word, _ in words] == words
