"""What a look at all hooks costs: `python -m tests.bench.look [HOOKS]`.

The time of the agent's answer to `flush`, which looks first, with few and with many hooks in the process: the
difference is the look. Of many rounds the quickest counts, since a busy machine only adds to it. The app process is a
plain JVM, then ART where `make art` has built it; the agent runs in QuickJS as on a device.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from harness.catalogue import Technique
from harness.events.agent import Armed
from harness.simulator.art.runtime import load
from harness.simulator.art.stages import Unbuildable
from tests.art.process import Art
from tests.art.programs import hooked
from tests.bench.technique import technique
from tests.hooks.jvm import Jvm

ROUNDS = 400


def main() -> int:
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    compared("HotSpot", Jvm, wanted)
    with TemporaryDirectory() as folder:
        try:
            command = load().command("Hooked", class_path=[hooked(Path(folder))], name="com.example.app")
        except Unbuildable as problem:
            print(f"ART 11: not measured: {problem}")
        else:
            compared("ART 11", lambda: Art(command, stderr=Path(folder) / "stderr"), wanted)
    return 0


def compared(runtime: str, start: Callable[[], Jvm | Art], wanted: int) -> None:
    """Print what a look costs in processes that `start` gives."""
    few_hooks, few = measured(start(), 1)
    many_hooks, many = measured(start(), wanted)
    print(f"{runtime}: flush with {few_hooks} hooks: {few * 1e6:.0f} us; with {many_hooks}: {many * 1e6:.0f} us")
    print(f"a look at {many_hooks} hooked methods: {(many - few) * 1e6:.0f} us (wanted: below 1,000)")


def measured(process: Jvm | Art, wanted: int) -> tuple[int, float]:
    """How many methods were hooked, and the seconds of the quickest flush."""
    try:
        process.attach()
        process.arm(*rows(wanted))
        hooks = sum(len(message.overloads) for message in process.told(Armed))
        times = []
        for _ in range(ROUNDS):
            began = time.perf_counter()
            process.agent.exports_sync.flush()
            times.append(time.perf_counter() - began)
    finally:
        process.close()
    return hooks, min(times)


def rows(wanted: int) -> list[Technique]:
    """Methods of the JDK that this process does not call by itself while it waits."""
    names = (
        ("java.math.BigInteger", ("add", "subtract", "multiply", "divide", "mod", "pow", "gcd", "negate", "and", "or")),
        (
            "java.math.BigDecimal",
            ("add", "subtract", "multiply", "divide", "remainder", "pow", "abs", "round", "negate"),
        ),
        ("java.util.Arrays", ("binarySearch", "fill", "sort", "equals", "hashCode", "deepToString", "asList")),
        ("java.util.Calendar", ("getInstance", "getTime", "setTime", "set", "roll", "getActualMaximum")),
        ("java.util.Scanner", ("next", "nextInt", "nextLong", "hasNext", "hasNextInt", "findInLine", "skip")),
        ("java.text.MessageFormat", ("format", "parse", "applyPattern", "setFormats", "getFormats")),
        ("java.lang.Math", ("floorMod", "floorDiv", "cbrt", "hypot", "nextAfter", "ulp", "signum", "fma", "scalb")),
        ("java.lang.StrictMath", ("abs", "max", "min", "ulp", "signum", "copySign", "getExponent", "scalb", "round")),
        ("java.util.zip.Deflater", ("setInput", "deflate", "setDictionary", "end", "reset", "finish")),
        ("java.util.BitSet", ("flip", "set", "clear", "get", "valueOf", "cardinality", "stream")),
        ("java.util.regex.Matcher", ("find", "lookingAt", "replaceAll", "replaceFirst", "appendReplacement", "region")),
        ("java.util.Currency", ("getInstance", "getSymbol", "getDisplayName", "getAvailableCurrencies")),
        ("java.time.LocalDate", ("plus", "minus", "with", "until", "atTime", "parse", "of", "format")),
        ("java.time.LocalDateTime", ("plus", "minus", "with", "until", "parse", "of", "ofInstant", "now", "format")),
        ("java.time.OffsetTime", ("plus", "minus", "with", "until", "parse", "of", "ofInstant", "now", "format")),
        ("java.time.Duration", ("plus", "minus", "of", "ofSeconds", "ofDays", "between", "parse", "multipliedBy")),
        ("java.util.Collections", ("max", "min", "sort", "reverse", "shuffle", "fill", "rotate", "frequency")),
    )
    return [technique(class_name, method) for class_name, methods in names for method in methods][:wanted]


if __name__ == "__main__":
    sys.exit(main())
