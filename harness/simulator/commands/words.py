"""The words after pm, am, cmd and appops, read as the platform's ShellCommand reads them: one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from harness.simulator.shell.invocation import Invocation


@dataclass(frozen=True, slots=True)
class CommandFailed(Exception):
    """The command says `text` on standard error and exits with `code`."""

    text: str
    code: int = 255


def java_exception(verb: str, java_class: str, message: str) -> CommandFailed:
    """A service threw while it ran `verb`: the shell prints the exception and exits with 255."""
    return CommandFailed(f"\nException occurred while executing '{verb}':\n{java_class}: {message}\n")


class Words:
    """What is left of a command line."""

    def __init__(self, words: tuple[str, ...]) -> None:
        self._words = list(words)

    def __bool__(self) -> bool:
        return bool(self._words)

    def next(self) -> str | None:
        """Take the next word."""
        return self._words.pop(0) if self._words else None

    def need(self, what: str) -> str:
        """Take the next word. Raises CommandFailed when there is none."""
        word = self.next()
        if word is None:
            raise CommandFailed(f"Error: {what}\n")
        return word

    def options(self) -> Iterator[str]:
        """Take options for as long as the next word is one; `--` ends them. A value is taken by `need`."""
        while self._words and self._words[0].startswith("-") and len(self._words[0]) > 1:
            option = self._words.pop(0)
            if option == "--":
                return
            yield option

    def rest(self) -> tuple[str, ...]:
        """All that is left."""
        rest, self._words = tuple(self._words), []
        return rest


def check_user(words: Words) -> None:
    """Take the value of `--user`; there is only user 0."""
    user = words.need("Argument expected after --user")
    if user not in ("0", "current", "cur", "all"):
        raise CommandFailed(
            f"Error: Invalid user: {user}\n" if not user.isdigit() else f"Error: User {user} doesn't exist.\n", 1
        )


def failure(call: Invocation, failed: CommandFailed) -> int:
    """Print a failed command's text and give its exit code."""
    call.err(failed.text)
    return failed.code
