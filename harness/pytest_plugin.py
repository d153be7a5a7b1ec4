"""The pytest plugin: finds scenario files among what pytest is asked to run, and leaves all else alone.

It is loaded by every pytest in whose environment the harness is installed. So it takes no option that has not its name,
no file that is not a scenario, chooses how tests are distributed only where scenarios are among them, and imports the
harness only then (`harness.pytest_scenarios` does the work).
"""

from __future__ import annotations

import os
import re
from collections.abc import Generator, Iterable, Iterator
from fnmatch import fnmatch
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from harness.pytest_scenarios import ScenarioSession

SUFFIXES = (".yaml", ".yml")
WITNESSES = ("hooks", "traffic", "ledger", "screen")  # as `harness run --without` knows them
MOST_READ = 1 << 20  # bytes: all of a scenario, not all of what others keep in YAML
GROUPED = "loadgroup"  # the distribution of xdist that keeps together what belongs together
_AROUND = r"[\"'“”‘’\u3000 \t]*"  # a key may be quoted and spaced by mistake: then it is a scenario with an error
_NAMES = ("scenario", "title", "policy", "app", "steps", "expect")
_KEYS = re.compile(
    rf"^[\ufeff\ufffd\"'“”‘’]{{0,3}}({'|'.join(_NAMES)}){_AROUND}[:：]",
    re.MULTILINE | re.IGNORECASE,
)
_among = pytest.StashKey[bool]()  # whether scenarios are among what this process was asked to run or to distribute
_left_alone = pytest.StashKey[list[Path]]()  # what has `scenario:` and is none of ours
_session = pytest.StashKey["ScenarioSession"]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options of `harness run`, each under the harness's name."""
    group = parser.getgroup("harness", "privacy scenarios")
    group.addoption(
        "--harness-device",
        default="simulator",
        help="serial, or several separated by commas, one a worker; or `simulator` / 序列号，多个用逗号分隔",
    )
    group.addoption("--harness-app", default=None, help="APK to use instead of the scenario's own / 改用这个 APK")
    group.addoption("--harness-variant", default="", help="build variant of the demo app / 示例应用的构建变体")
    group.addoption(
        "--harness-without",
        action="append",
        choices=WITNESSES,
        default=[],
        help="leave out a witness; what it would vouch for stays open; repeatable / 不使用这种见证",
    )
    group.addoption("--harness-tester", default="", help="who makes the run, for bundle and report / 执行测试的人")
    group.addoption("--harness-out", default=None, help="folder for bundles and report / 存放证据包和报告的文件夹")


@pytest.hookimpl(wrapper=True)
def pytest_cmdline_main(config: pytest.Config) -> Generator[None, object, object]:
    """Where scenarios are shared out among workers and the user chose no distribution, choose the one that fits."""
    if not hasattr(config, "workerinput"):  # what a worker finds was found before it was started
        _look_for_scenarios(config)
    return (yield)


def _look_for_scenarios(config: pytest.Config) -> None:
    distributing = getattr(config.option, "numprocesses", None) is not None
    config.stash[_left_alone] = []
    config.stash[_among] = any(list(_scenarios_in(config)))
    if config.stash[_among] and distributing and config.option.dist == "no":
        config.option.dist = GROUPED


def pytest_configure(config: pytest.Config) -> None:
    """Where scenarios are among the tests, refuse options that they cannot be run with."""
    if config.stash.get(_among, False):
        if _workers(config) and config.getoption("dist") != GROUPED:
            raise pytest.UsageError(
                f"--dist {config.getoption('dist')} would part the expectations of a scenario: leave it out, or use "
                f"--dist {GROUPED} / 会把同一场景的预期分给不同进程：请去掉该选项，或用 --dist {GROUPED}"
            )
        _session_of(config)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write the report, once the workers have ended: their bundles are in it too."""
    if _session in session.config.stash:
        broken = session.config.stash[_session].write_report()
        # A clause may be broken where no expectation stood in the way, by what its SDK did in another phase.
        if broken and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_unconfigure(config: pytest.Config) -> None:
    """Let go of the device."""
    if _session in config.stash:
        config.stash[_session].close()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say where the report is, and what a scenario might have been meant by."""
    if _session in config.stash:
        for line in config.stash[_session].summary:
            terminalreporter.write_line(line)
        for path in config.stash.get(_left_alone, ()):
            named = os.path.relpath(path, config.invocation_params.dir)
            terminalreporter.write_line(f"harness: not taken for a scenario / 未当作场景: {named}")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Take the files that hold a scenario."""
    if not is_ours(file_path, named=parent.session.isinitpath(file_path)):
        return None
    from harness.pytest_scenarios import ScenarioFile

    # pytest calls a file beside its root by nothing, and all its tests then seem to be of no file.
    root = parent.config.rootpath
    nodeid = (file_path.relative_to(root) if file_path.is_relative_to(root) else file_path).as_posix()
    collector: pytest.Collector = ScenarioFile.from_parent(
        parent, path=file_path, nodeid=nodeid, scenarios=partial(_session_of, parent.config)
    )
    return collector


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Where scenarios are among the tests: keep each on one worker, and outlive a worker that dies."""
    if config.stash.get(_among, False) and config.getoption("dist") == GROUPED:
        from harness.pytest_workers import ScenarioScheduling

        return ScenarioScheduling(config, log)
    return None


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Give all workers the same folder for their bundles, and tell them what was in it before the first began."""
    if _session in node.config.stash:
        node.config.stash[_session].tell_worker(node.workerinput)


def is_ours(path: Path, *, named: bool) -> bool:
    """Whether a file is a scenario, so that what is wrong in it is an error.

    Where the user named it, its `scenario:` says so. Found in a folder it must look like one in more than that, for
    others have YAML files with such a key.
    """
    keys = _keys(path)
    if "scenario" not in keys or named:
        return "scenario" in keys
    return len(keys) >= (4 if "policy" in keys else 5)


def _keys(path: Path) -> frozenset[str]:
    """Which of a scenario's outermost keys stand in a YAML file, whether or not it can be read as YAML."""
    if path.suffix.lower() not in SUFFIXES or not path.is_file():  # a pipe would be waited for
        return frozenset()
    try:
        with path.open("rb") as file:
            content = file.read(MOST_READ)
    except OSError:
        return frozenset()
    plain = content.replace(b"\0", b"")  # the keys are plain letters, which UTF-16 and UTF-32 only fill up with zeros
    text = plain.decode(errors="replace")
    found = frozenset(key.lower() for key in _KEYS.findall(text))
    return found if "scenario" in found or "scenario" not in text.lower() else found | _as_yaml_has_them(text)


def _as_yaml_has_them(text: str) -> frozenset[str]:
    """The same where they do not begin a line: in braces, indented, behind a `?`; none where it is no YAML."""
    import yaml

    try:
        node = yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (yaml.YAMLError, RecursionError, ValueError):
        return frozenset()
    pairs = node.value if isinstance(node, yaml.MappingNode) else ()
    return frozenset(str(key.value).strip().lower() for key, _ in pairs).intersection(_NAMES)


def _scenarios_in(config: pytest.Config) -> Iterator[Path]:
    """The scenario files that pytest would collect from its arguments."""
    pruned = config.getini("norecursedirs")
    for argument in config.args:
        path = config.invocation_params.dir / argument.partition("::")[0]
        if path.is_file() and is_ours(path, named=True):
            yield path
        elif path.is_dir():
            for file in _files_in(path, pruned):
                if is_ours(file, named=False):
                    yield file
                elif "scenario" in _keys(file):
                    config.stash[_left_alone].append(file)


def _files_in(folder: Path, pruned: Iterable[str]) -> Iterator[Path]:
    for parent, folders, files in os.walk(folder):
        folders[:] = [
            each
            for each in folders
            if not any(fnmatch(each, pattern) for pattern in pruned) and not Path(parent, each, "pyvenv.cfg").exists()
        ]
        yield from (Path(parent, each) for each in files)


def _session_of(config: pytest.Config) -> ScenarioSession:
    """What the scenarios of this process share, made when the first asks for it."""
    if _session not in config.stash:
        from harness.pytest_scenarios import ScenarioSession

        config.stash[_session] = ScenarioSession(config, workers=_workers(config))
        if config.stash.get(_among, False) and _workers(config):
            from harness.pytest_workers import Unreported

            config.pluginmanager.register(Unreported(config, config.stash[_session]), "harness-unreported")
    return config.stash[_session]


def _workers(config: pytest.Config) -> int:
    """How many workers xdist starts: `-n 2` makes two specifications, `--tx 2*popen` is one of two."""
    if getattr(config.option, "dist", "no") == "no" or hasattr(config, "workerinput"):
        return 0
    counts = (str(spec).partition("*")[0] for spec in config.getoption("tx", None) or ())
    return sum(int(count) if count.isdigit() else 1 for count in counts)
