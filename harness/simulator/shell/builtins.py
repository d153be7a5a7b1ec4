"""The commands that are part of the shell, because they change it."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from harness.simulator.machine.filesystem import absolute
from harness.simulator.shell.jumps import Exit, LoopJump, Return
from harness.simulator.shell.programs import run_program
from harness.simulator.shell.streams import CallbackSink, Streams
from harness.simulator.shell.words import ShellSyntaxError, name_length

if TYPE_CHECKING:
    from harness.simulator.shell.interpreter import Shell

KEYWORDS = frozenset(
    {"!", "[[", "case", "do", "done", "elif", "else", "esac", "fi", "for", "function", "if", "in", "then", "time",
     "until", "while", "{", "}"}
)  # fmt: skip
OPTIONS = {"errexit": "e", "nounset": "u", "xtrace": "x", "noglob": "f", "pipefail": "pipefail"}

Builtin = Callable[["Shell", tuple[str, ...], Streams], Awaitable[int]]


async def cd(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`cd [-LP] [DIR]`."""
    words = [word for word in argv[1:] if word not in ("-L", "-P", "--")]
    target = words[0] if words else shell.value("HOME") or "/"
    back = target == "-"
    if back:
        target = shell.value("OLDPWD") or shell.cwd
    try:
        path = shell.device.filesystem.canonical(absolute(target, shell.cwd), shell.uid)
        shell.device.filesystem.node(path + "/.", shell.uid)
    except OSError as error:
        shell.say(streams, f"cd: {target}: {error.strerror}")
        return 2
    shell.variables["OLDPWD"] = shell.cwd
    shell.cwd = path
    if back:
        streams.stdout.write(f"{path}\n".encode(errors="surrogateescape"))
    return 0


async def pwd(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`pwd`."""
    streams.stdout.write(f"{shell.cwd}\n".encode(errors="surrogateescape"))
    return 0


async def export(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`export [-p] [NAME[=VALUE]...]`."""
    words = [word for word in argv[1:] if word != "-p"]
    if not words:
        mark = "export " if "-p" in argv else ""
        for name in sorted(shell.exported):
            line = f"{mark}{name}={shell.variables.get(name, '')}\n"
            streams.stdout.write(line.encode(errors="surrogateescape"))
    for word in words:
        name, equals, value = word.partition("=")
        _require_name(name)
        if equals:
            shell.assign(name, value)
        shell.exported.add(name)
    return 0


async def unset(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`unset [-fv] NAME...`."""
    for name in argv[1:]:
        if name in ("-v", "-f"):
            continue
        if "-f" in argv:
            shell.functions.pop(name, None)
            continue
        if name in shell.fixed:
            raise ShellSyntaxError(f"read-only: {name}")
        shell.variables.pop(name, None)
        shell.exported.discard(name)
    return 0


async def typeset(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`local`, `typeset`, `readonly`, `declare` `[-irx] [NAME[=VALUE]...]`: in a function, local to it."""
    flags = {letter for word in argv[1:] if word.startswith("-") for letter in word[1:]}
    for word in argv[1:]:
        if word.startswith(("-", "+")):
            continue
        name, equals, value = word.partition("=")
        _require_name(name)
        if shell.locals and argv[0] != "readonly" and name not in shell.locals[-1]:
            shell.locals[-1][name] = shell.variables.get(name)
            if not equals:
                shell.variables.pop(name, None)
        if "i" in flags:
            shell.numbers.add(name)
        if equals:
            shell.assign(name, value)
        if "x" in flags:
            shell.exported.add(name)
        if "r" in flags or argv[0] == "readonly":
            shell.fixed.add(name)
    return 0


async def leave(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`exit [STATUS]`."""
    raise Exit(_status(shell, argv))


async def return_(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`return [STATUS]`: leaves the function; outside one, the shell."""
    status = _status(shell, argv)
    raise Return(status) if shell.locals else Exit(status)


async def break_(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`break [LEVELS]`."""
    return _jump(shell, argv, streams, leaves=True)


async def continue_(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`continue [LEVELS]`."""
    return _jump(shell, argv, streams, leaves=False)


async def set_(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`set -eux`, `set +e`, `set -o NAME`, `set -- WORDS`."""
    words = list(argv[1:])
    if not words:
        for name, value in sorted(shell.variables.items()):
            streams.stdout.write(f"{name}={value}\n".encode(errors="surrogateescape"))
    while words:
        word = words.pop(0)
        if word == "--":
            shell.positional = tuple(words)
            break
        if not word.startswith(("-", "+")) or len(word) == 1:
            shell.positional = (word, *words)
            break
        named = word[1:] == "o"
        if named and not words:
            return 0
        chosen = {OPTIONS.get(words.pop(0), "")} if named else set(word[1:])
        shell.options = shell.options | chosen if word[0] == "-" else shell.options - chosen
    return 0


async def shift(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`shift [N]`."""
    count = int(argv[1]) if len(argv) > 1 and argv[1].isdecimal() else 1
    if count > len(shell.positional):
        shell.say(streams, "shift: nothing to shift")
        return 1
    shell.positional = shell.positional[count:]
    return 0


async def eval_(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`eval WORDS`."""
    return await shell.run(await shell.parsed(" ".join(argv[1:])), streams)


async def exec_(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`exec COMMAND`: the shell ends with the command."""
    raise Exit(await run_program(shell, argv[1:], streams))


async def let(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`let EXPRESSION...`: 1 when the last one is 0."""
    if len(argv) < 2:
        raise ShellSyntaxError("let: missing argument")
    return int([shell.expander(None).number(word) for word in argv[1:]][-1] == 0)


async def read(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`read [-r] NAME...`: one line of input, split over the names."""
    raw = any(word.startswith("-") and "r" in word for word in argv[1:])
    names = [word for word in argv[1:] if not word.startswith("-")] or ["REPLY"]
    for name in names:
        _require_name(name.partition("?")[0])
    line = await streams.stdin.readline()
    text = line.decode(errors="surrogateescape")
    while not raw and text.endswith("\\\n"):
        text = text[:-2] + (await streams.stdin.readline()).decode(errors="surrogateescape")
    text = text.rstrip("\n")
    if not raw:
        text = re.sub(r"\\(.)", r"\1", text)
    separators = shell.value("IFS")
    blanks = " \t\n" if separators is None else separators
    words = _split_for_read(text, blanks, len(names))
    for index, name in enumerate(names):
        shell.assign(name, words[index] if index < len(words) else "")
    return 0 if line.endswith(b"\n") else 1


async def source(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`. FILE`."""
    if len(argv) < 2:
        raise ShellSyntaxError(f"{argv[0]}: missing argument")
    try:
        text = shell.device.filesystem.read(absolute(argv[1], shell.cwd), shell.uid)
    except OSError as error:
        raise ShellSyntaxError(f".: {argv[1]}: {error.strerror}") from None
    if len(shell.locals) > 32:
        raise ShellSyntaxError(f".: {argv[1]}: files include one another too deeply")
    shell.locals.append({})  # `return` leaves the file
    try:
        return await shell.run(await shell.parsed(text.decode(errors="surrogateescape")), streams)
    except Return as leaving:
        return leaving.status
    finally:
        shell.locals.pop()


async def wait(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`wait [PID...]`: until what was started with `&` has ended; of one, its exit code."""
    status = 0
    for word in argv[1:]:
        task = shell.children.get(word)
        if task is None:
            status = 127
            continue
        await asyncio.wait((task,))
        status = 143 if task.cancelled() else task.result()
    if len(argv) == 1 and shell.children:
        await asyncio.wait(shell.children.values())
    return status


async def kill(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`kill [-SIGNAL] PID...` as mksh has it; the work is that of the program."""
    words = list(argv[1:])
    named = words[0] if words and words[0].startswith("-") else ""
    rest = words[2:] if named == "-s" else words[1:] if named else words
    if named == "-l" or not rest:
        return await run_program(shell, argv, streams)
    for word in rest:
        if not word.lstrip("-").isdecimal():
            shell.say(streams, f"kill: {word}: arguments must be jobs or process IDs")
            return 1

    def complain(data: bytes) -> None:
        streams.stderr.write(shell.name.encode() + b": " + data)

    return await run_program(shell, argv, replace(streams, stderr=CallbackSink(complain)))


async def trap(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`trap COMMAND EXIT`; other signals do not reach a shell of the simulator."""
    if len(argv) > 2 and set(argv[2:]) & {"EXIT", "0"}:
        shell.on_exit = "" if argv[1] == "-" else argv[1]
    return 0


async def colon(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`:` and `true`."""
    return 0


async def type_(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`type NAME...`, `whence -v NAME...`: what each is."""
    status = 0
    for name in argv[1:]:
        if name == "-v":
            continue
        kind = described(shell, name)
        streams.stdout.write(f"{name} {kind or 'not found'}\n".encode(errors="surrogateescape"))
        status = status if kind else 1
    return status


async def command(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`command NAME ...`, and `command -v NAME`: where NAME is."""
    if argv[1:2] == ("-V",):
        return await type_(shell, ("type", *argv[2:]), streams)
    if argv[1:2] == ("-v",):
        where = [located(shell, name) for name in argv[2:]]
        streams.stdout.write("".join(f"{each}\n" for each in where if each).encode(errors="surrogateescape"))
        return 0 if where and all(where) else 1
    words = argv[2:] if argv[1:2] == ("-p",) else argv[1:]
    if not words:
        return 0
    if builtin := BUILTINS.get(words[0]):
        return await builtin(shell, words, streams)
    return await run_program(shell, words, streams)


async def builtin_(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`builtin NAME ...`."""
    if len(argv) < 2:
        return 0
    if found := BUILTINS.get(argv[1]):
        return await found(shell, argv[1:], streams)
    if argv[1] in PROGRAM_BUILTINS:
        return await run_program(shell, argv[1:], streams)
    raise ShellSyntaxError(f"builtin: {argv[1]}: not found")


async def getopts(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`getopts OPTIONS NAME [WORDS]`: the next option, 1 when there is none."""
    if len(argv) < 3:
        raise ShellSyntaxError("getopts: missing options argument")
    words = argv[3:] or shell.positional
    place = int(shell.variables.get("OPTIND", "1") or 1)
    inside = int(shell.variables.get("_OPTOFF", "1") or 1)
    word = words[place - 1] if place <= len(words) else ""
    if len(word) < 2 or word[0] != "-" or word == "--":
        shell.variables["OPTIND"] = str(place + (word == "--"))
        shell.assign(argv[2], "?")
        return 1
    letter = word[inside]
    at = argv[1].find(letter)
    takes = at >= 0 and argv[1][at + 1 : at + 2] == ":"
    argument, place, inside = "", place + (inside + 1 >= len(word)), inside + 1 if inside + 1 < len(word) else 1
    if takes:
        rest = word[word.index(letter) + 1 :]
        argument = rest or (words[place - 1] if place <= len(words) else "")
        place, inside = (place + 1 if not rest else place + (inside != 1)), 1
    shell.variables |= {"OPTIND": str(place), "_OPTOFF": str(inside), "OPTARG": argument}
    if at < 0 or letter == ":":
        shell.say(streams, f"-{letter}: unknown option")
        letter = "?"
    shell.assign(argv[2], letter)
    return 0


async def print_(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`print [-nr] WORDS`."""
    words = list(argv[1:])
    flags = ""
    while words and words[0].startswith("-") and len(words[0]) > 1:
        flags += words.pop(0)[1:]
        if flags.endswith("-"):
            break
    options = (["-n"] if "n" in flags else []) + (["-E"] if "r" in flags else [])
    return await run_program(shell, ("echo", *options, *words), streams)


async def umask(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`umask [MODE]`: shown; the device's files get the modes that the commands give."""
    if len(argv) == 1:
        streams.stdout.write(f"0{shell.variables.get('_UMASK', '077' if shell.uid == 0 else '022')}\n".encode())
    elif argv[1].isdecimal():
        shell.variables["_UMASK"] = argv[1][-3:].rjust(3, "0")
    return 0


async def ulimit(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`ulimit [-n]`."""
    streams.stdout.write(b"32768\n" if "-n" in argv else b"unlimited\n")
    return 0


async def nothing(shell: Shell, argv: tuple[str, ...], streams: Streams) -> int:
    """`jobs`, `alias`, `hash`: taken, with nothing to show."""
    return 0


def described(shell: Shell, name: str) -> str:
    """`is a shell builtin` and its like, nothing for what is not there."""
    if name in KEYWORDS:
        return "is a reserved word"
    if name in shell.functions:
        return "is a function"
    if name in BUILTINS or name in PROGRAM_BUILTINS:
        return "is a shell builtin"
    path = located(shell, name)
    return f"is a tracked alias for {path}" if path and "/" not in name else f"is {path}" if path else ""


def located(shell: Shell, name: str) -> str:
    """What `command -v` says of a name."""
    if name in KEYWORDS or name in shell.functions or name in BUILTINS or name in PROGRAM_BUILTINS:
        return name
    if "/" in name:
        path = absolute(name, shell.cwd)
        return path if shell.device.filesystem.may(path, 1, shell.uid) else ""
    return f"/system/bin/{name}" if name in shell.device.commands else ""


def _status(shell: Shell, argv: tuple[str, ...]) -> int:
    if len(argv) < 2:
        return shell.status
    if not argv[1].lstrip("-").isdecimal():
        raise ShellSyntaxError(f"{argv[0]}: bad number: {argv[1]}")
    return int(argv[1]) & 0xFF


def _jump(shell: Shell, argv: tuple[str, ...], streams: Streams, *, leaves: bool) -> int:
    if not shell.loops:
        shell.say(streams, f"{argv[0]}: can't {argv[0]}")
        return 0
    levels = int(argv[1]) if len(argv) > 1 and argv[1].isdecimal() else 1
    raise LoopJump(leaves=leaves, levels=max(1, levels))


def _require_name(name: str) -> None:
    if not name or name_length(name, 0) != len(name):
        raise ShellSyntaxError(f"{name}: is not an identifier")


def _split_for_read(text: str, separators: str, most: int) -> list[str]:
    """The words of a line; the last name gets all that is left."""
    words: list[str] = []
    blanks = "".join(char for char in separators if char.isspace())
    text = text.strip(blanks) if blanks else text
    while text and len(words) < most - 1:
        end = next((at for at, char in enumerate(text) if char in separators), len(text))
        words.append(text[:end])
        text = text[end:].lstrip(blanks) if blanks else text[end:]
        if text[:1] and text[:1] in separators and text[:1] not in blanks:
            text = text[1:].lstrip(blanks) if blanks else text[1:]
    return [*words, text] if text else words


PROGRAM_BUILTINS = frozenset({"[", "cat", "echo", "false", "realpath", "rename", "sleep", "test", "true"})
"""Programs that mksh has within itself as well; they do the same here."""

BUILTINS: dict[str, Builtin] = {
    ".": source,
    ":": colon,
    "alias": nothing,
    "break": break_,
    "builtin": builtin_,
    "cd": cd,
    "command": command,
    "continue": continue_,
    "declare": typeset,
    "eval": eval_,
    "exec": exec_,
    "exit": leave,
    "export": export,
    "getopts": getopts,
    "hash": nothing,
    "jobs": nothing,
    "kill": kill,
    "let": let,
    "local": typeset,
    "print": print_,
    "pwd": pwd,
    "read": read,
    "readonly": typeset,
    "return": return_,
    "set": set_,
    "shift": shift,
    "source": source,
    "trap": trap,
    "type": type_,
    "typeset": typeset,
    "ulimit": ulimit,
    "umask": umask,
    "unalias": nothing,
    "unset": unset,
    "wait": wait,
    "whence": type_,
}
