"""content: the shell's way to the content providers. Source: frameworks/base, cmds/content (android14-release)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from harness.simulator.apps.caller import Caller, JavaThrow
from harness.simulator.shell.invocation import Invocation

USAGE = """\
usage: adb shell content [subcommand] [options]

usage: adb shell content insert --uri <URI> [--user <USER_ID>] --bind <BINDING> [--bind <BINDING>...] usage: adb
shell content update --uri <URI> [--user <USER_ID>] --bind <BINDING> [--where <WHERE>] usage: adb shell content
delete --uri <URI> [--user <USER_ID>] [--where <WHERE>] usage: adb shell content query --uri <URI> [--user
<USER_ID>] [--projection <PROJECTION>] [--where <WHERE>] [--sort <SORT_ORDER>] usage: adb shell content call --uri
<URI> --method <METHOD> [--arg <ARG>] [--extra <BINDING> ...] usage: adb shell content gettype --uri <URI> [--user
<USER_ID>]
"""
VALUE_OPTIONS = frozenset(
    {"--uri", "--user", "--bind", "--where", "--projection", "--sort", "--method", "--arg", "--extra"}
)
SHELL_PACKAGE = "com.android.shell"
TYPES: dict[str, Callable[[str], Any]] = {
    "s": str, "i": int, "l": int, "f": float, "d": float, "b": lambda word: word == "true", "n": lambda _: None
}  # fmt: skip


class Wrong(Exception):
    """An argument the command does not take."""


async def content(call: Invocation) -> int:
    """`content query|insert|update|delete|call|gettype --uri URI ...`."""
    if len(call.argv) < 2:
        call.out(USAGE)
        return 0
    shell = Caller(pid=0, uid=call.uid, package=SHELL_PACKAGE, process="content", tid=0)
    try:
        options = _options(call.argv[2:])
        return await _run(call, shell, call.argv[1], options)
    except Wrong as problem:
        call.out(f"{USAGE}[ERROR] {problem}\n")
        return 0
    except JavaThrow as problem:
        call.err(f"Error while accessing provider:{_authority(call.argv)}\n{problem.java_class}: {problem.message}\n")
        return 1


async def _run(call: Invocation, shell: Caller, verb: str, options: dict[str, list[str]]) -> int:
    service = call.device.content
    uri = _one(options, "--uri")
    where = options.get("--where", [None])[0]
    match verb:
        case "query":
            projection = options["--projection"][0].split(":") if "--projection" in options else None
            order = options.get("--sort", [None])[0]
            cursor = await service.query(shell, uri=uri, projection=projection, selection=where, sortOrder=order)
            if cursor is None:
                call.err(f"Error while accessing provider:{_authority(call.argv)}\n"
                         "java.lang.IllegalStateException: Could not find provider: "
                         f"{_authority(call.argv)}\n")  # fmt: skip
                return 1
            call.out(rows_as_text(cursor["columns"], cursor["rows"]))
        case "insert":
            await service.insert(shell, uri=uri, values=_bindings(options, "--bind"))
        case "update":
            await service.update(shell, uri=uri, values=_bindings(options, "--bind"), selection=where)
        case "delete":
            await service.delete(shell, uri=uri, selection=where)
        case "call":
            arg = options.get("--arg", [None])[0]
            extras = _bindings(options, "--extra")
            result = await service.call(shell, uri=uri, method=_one(options, "--method"), arg=arg, extras=extras)
            call.out(f"Result: {_bundle(result)}\n")
        case "gettype":
            call.out(f"Result: {await service.getType(shell, uri=uri)}\n")
        case _:
            raise Wrong(f"Unsupported operation: {verb}")
    return 0


def rows_as_text(columns: list[str], rows: list[list[Any]]) -> str:
    """Write a cursor as the command does: `Row: 0 _id=1, display_name=...`, or that there is none."""
    if not rows:
        return "No result found.\n"
    return "".join(
        f"Row: {number} " + ", ".join(f"{name}={_cell(value)}" for name, value in zip(columns, row, strict=True)) + "\n"
        for number, row in enumerate(rows)
    )


def _cell(value: Any) -> str:
    return "NULL" if value is None else str(value)


def _bundle(result: dict[str, Any] | None) -> str:
    if result is None:
        return "null"
    return (
        "Bundle[{" + ", ".join(f"{name}={'null' if value is None else value}" for name, value in result.items()) + "}]"
    )


def _options(words: tuple[str, ...]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    rest = iter(words)
    for word in rest:
        if word not in VALUE_OPTIONS:
            raise Wrong(f"Unsupported argument: {word}")
        value = next(rest, None)
        if value is None:
            raise Wrong(f"No value for argument: {word}")
        found.setdefault(word, []).append(value)
    return found


def _one(options: dict[str, list[str]], name: str) -> str:
    if name not in options:
        what = "Content provider URI" if name == "--uri" else "Content provider method name"
        raise Wrong(f"{what} not specified. Did you specify {name} argument?")
    return options[name][0]


def _bindings(options: dict[str, list[str]], name: str) -> dict[str, Any]:
    """Read `name:type:value` bindings."""
    values: dict[str, Any] = {}
    for binding in options.get(name, []):
        column, _, rest = binding.partition(":")
        kind, separator, value = rest.partition(":")
        if not column or not separator or kind not in TYPES:
            raise Wrong(f"Binding not well formed: {binding}")
        try:
            values[column] = TYPES[kind](value)
        except ValueError:
            raise Wrong(f"Binding not well formed: {binding}") from None
    return values


def _authority(words: tuple[str, ...]) -> str:
    uri = words[words.index("--uri") + 1] if "--uri" in words[:-1] else ""
    return uri.removeprefix("content://").partition("/")[0]
