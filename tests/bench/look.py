"""What a look at all hooks costs: `python -m tests.bench.look [HOOKS]`.

The time of the agent's answer to `flush`, which looks first, with few and with many hooks in the process: the
difference is the look. Of many rounds the quickest counts, since a busy machine only adds to it. The app process is a
plain JVM, the agent runs in QuickJS as on a device.
"""

from __future__ import annotations

import sys
import time

from harness.catalogue import Technique
from harness.events.agent import Armed
from tests.hooks.jvm import Jvm

ROUNDS = 400


def main() -> int:
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    few_hooks, few = measured(1)
    many_hooks, many = measured(wanted)
    print(f"flush with {few_hooks} hooks: {few * 1e6:.0f} us; with {many_hooks}: {many * 1e6:.0f} us (the quickest)")
    print(f"a look at {many_hooks} hooked methods: {(many - few) * 1e6:.0f} us (wanted: below 1,000)")
    return 0


def measured(wanted: int) -> tuple[int, float]:
    """How many methods were hooked, and the seconds of the quickest flush."""
    machine = Jvm()
    try:
        machine.attach()
        machine.arm(*rows(wanted))
        machine.settle()
        hooks = sum(len(message.overloads) for message in machine.told(Armed))
        times = []
        for _ in range(ROUNDS):
            began = time.perf_counter()
            machine.agent.exports_sync.flush()
            times.append(time.perf_counter() - began)
    finally:
        machine.close()
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
    )
    return [
        Technique(
            id=f"bench.{class_name}.{method}",
            source="bench",
            data_type="network",
            class_name=class_name,
            method=method,
            value="string",
            severity="low",
        )
        for class_name, methods in names
        for method in methods
    ][:wanted]


if __name__ == "__main__":
    sys.exit(main())
