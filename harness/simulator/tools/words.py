"""The words after pm, am, cmd and appops, read as the platform's ShellCommand reads them: one after the other."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from harness.simulator.shell.invocation import Invocation


@dataclass(frozen=True, slots=True)
class CommandFailed(Exception):
    """The command says `text` on standard error and exits with `code`."""

    text: str
    code: int = 255


Service = Literal["package", "activity", "appops"]
# The frames between a command's own method and the binder thread. Line numbers differ from build to build.
_FRAMES: dict[Service, tuple[str, ...]] = {
    "package": (
        "com.android.server.pm.PackageManagerShellCommand.onCommand(PackageManagerShellCommand.java:297)",
        "com.android.server.pm.PackageManagerService$IPackageManagerImpl.onShellCommand(PackageManagerService.java:6420)",
        "android.content.pm.IPackageManager$Stub.onTransact(IPackageManager.java:4336)",
    ),
    "activity": (
        "com.android.server.am.ActivityManagerShellCommand.onCommand(ActivityManagerShellCommand.java:241)",
        "com.android.server.am.ActivityManagerService.onShellCommand(ActivityManagerService.java:9898)",
        "android.app.IActivityManager$Stub.onTransact(IActivityManager.java:5541)",
    ),
    "appops": (
        "com.android.server.appop.AppOpsService.onShellCommand(AppOpsService.java:5041)",
        "com.android.server.appop.AppOpsService$Shell.onCommand(AppOpsService.java:4891)",
        "com.android.internal.app.IAppOpsService$Stub.onTransact(IAppOpsService.java:1066)",
    ),
}


def java_exception(
    service: Service, verb: str, java_class: str, message: str, frames: tuple[str, ...] = ()
) -> CommandFailed:
    """A service threw while it ran `verb`: the shell prints exception and stack, and exits with 255.

    `frames` are those of the platform above the command's own, the innermost first.
    """
    command, on_command, transact = _FRAMES[service]
    stack = (
        *frames,
        command,
        "com.android.modules.utils.BasicShellCommandHandler.exec(BasicShellCommandHandler.java:97)",
        "android.os.ShellCommand.exec(ShellCommand.java:38)",
        on_command,
        "android.os.Binder.shellCommand(Binder.java:1092)",
        "android.os.Binder.onTransact(Binder.java:912)",
        transact,
        "android.os.Binder.execTransactInternal(Binder.java:1375)",
        "android.os.Binder.execTransact(Binder.java:1311)",
    )
    text = f"\nException occurred while executing '{verb}':\n{java_class}: {message}\n"
    return CommandFailed(text + "".join(f"\tat {frame}\n" for frame in stack))


class Words:
    """What is left of a command line. `code` is the exit code when a word that is needed is missing."""

    def __init__(self, words: tuple[str, ...], code: int = 255) -> None:
        self._words = list(words)
        self._code = code

    def __bool__(self) -> bool:
        return bool(self._words)

    def next(self) -> str | None:
        """Take the next word."""
        return self._words.pop(0) if self._words else None

    def need(self, what: str) -> str:
        """Take the next word. Raises CommandFailed when there is none."""
        word = self.next()
        if word is None:
            raise CommandFailed(f"Error: {what}\n", self._code)
        return word

    def options(self) -> Iterator[str]:
        """Take options for as long as the next word is one; `--` ends them. A value is taken by `need`."""
        while self._words and self._words[0].startswith("-") and len(self._words[0]) > 1:
            option = self._words.pop(0)
            if option == "--":
                return
            yield option

    def need_number(self, what: str) -> int:
        """Take the next word as a number. Raises CommandFailed, as for a NumberFormatException."""
        word = self.need(what)
        try:
            return int(word, 0)
        except ValueError:
            raise CommandFailed(f"Error: Bad number: {word}\n", self._code) from None

    def rest(self) -> tuple[str, ...]:
        """All that is left."""
        rest, self._words = tuple(self._words), []
        return rest


def check_user(words: Words) -> None:
    """Take the value of `--user`; there is only user 0."""
    user = words.need("Argument expected after --user")
    if user not in ("0", "current", "cur", "all"):
        raise CommandFailed(
            f"Error: Invalid user: {user}\n" if not user.isdecimal() else f"Error: User {user} doesn't exist.\n", 1
        )


Verb = Callable[[Invocation, Words], Awaitable[int]]


async def run_verb(call: Invocation, words: Words, verbs: Mapping[str, Verb], head: str) -> int:
    """Run the verb that comes first; where it is `help`, or there is none, say under `head` what there are."""
    verb = words.next()
    if verb is None or verb in ("help", "-h"):
        call.out(f"{head}:\n  " + "\n  ".join(sorted(verbs)) + "\n")
        return 0
    run = verbs.get(verb)
    if run is None:
        call.err(f"Unknown command: {verb}\n")
        return 255
    try:
        return await run(call, words)
    except CommandFailed as failed:
        return failure(call, failed)


def failure(call: Invocation, failed: CommandFailed) -> int:
    """Print a failed command's text and give its exit code."""
    call.err(failed.text)
    return failed.code
