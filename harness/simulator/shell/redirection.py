"""Where the descriptors of commands lead: redirections, and what `exec` changed for good."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from harness.simulator.machine.filesystem import absolute
from harness.simulator.shell.invocation import Sink
from harness.simulator.shell.streams import CallbackSink, EndlessReader, FileSink, Streams, reader_of
from harness.simulator.shell.syntax import Redirect

if TYPE_CHECKING:
    from harness.simulator.shell.interpreter import Shell


class BadDescriptor(Exception):
    """A descriptor that is not open; `str()` is what the shell says."""


class Descriptors:
    """What `exec` redirected in one shell: whatever goes to an old descriptor goes to the new one from then on."""

    def __init__(self) -> None:
        self._kept: dict[tuple[int, int], tuple[Any, Any]] = {}  # number and identity of the old one: old, new
        self._others: dict[int, Sink] = {}

    def copy(self) -> Descriptors:
        """The same for a subshell."""
        copy = Descriptors()
        copy._kept, copy._others = dict(self._kept), dict(self._others)
        return copy

    def keep(self, before: Streams, after: Streams) -> None:
        """Let the change from `before` to `after` last."""
        before = self.applied(before)
        for number, name in enumerate(("stdin", "stdout", "stderr")):
            old, new = getattr(before, name), getattr(after, name)
            if old is not new:
                for key, (first, current) in list(self._kept.items()):
                    if key[0] == number and current is old:
                        self._kept[key] = (first, new)
                self._kept[number, id(old)] = (old, new)
        self._others = dict(after.others)

    def applied(self, streams: Streams) -> Streams:
        """The streams as they are after what `exec` changed."""
        if not self._kept and not self._others:
            return streams
        found = [
            self._kept.get((number, id(each)), (None, each))[1]
            for number, each in enumerate((streams.stdin, streams.stdout, streams.stderr))
        ]
        others = {**self._others, **streams.others}
        return Streams(stdin=found[0], stdout=found[1], stderr=found[2], others=others)

    async def redirected(self, shell: Shell, redirects: tuple[Redirect, ...], streams: Streams) -> Streams | None:
        """The streams after redirection, or None (said on stderr) when one cannot be opened."""
        streams = self.applied(streams)
        for redirect in redirects:
            target = await shell.expander(streams).text(redirect.target, tilde=redirect.operator != "<<")
            try:
                streams = _redirect(shell, redirect, target, streams)
            except BadDescriptor as bad:
                shell.say(streams, str(bad))
                return None
            except OSError as error:
                verb = "open" if redirect.operator == "<" else "create"
                shell.say(streams, f"can't {verb} {target}: {error.strerror}")
                return None
        return streams


def _redirect(shell: Shell, redirect: Redirect, target: str, streams: Streams) -> Streams:
    files, path = shell.device.filesystem, absolute(target, shell.cwd)
    match redirect.operator:
        case "<<":
            return replace(streams, stdin=reader_of(target.encode(errors="surrogateescape")))
        case "<" | "<>":
            endless = files.endless(path, shell.uid)
            return replace(streams, stdin=EndlessReader(endless) if endless else reader_of(files.read(path, shell.uid)))
        case "<&" if redirect.descriptor == 0:
            return streams if target in ("0", "-") else _missing(redirect, target)
        case ">&" | "<&":
            return _with_output(streams, redirect.descriptor, _output(streams, redirect, target))
    files.write(path, b"", shell.uid, append=redirect.operator == ">>")
    return _with_output(streams, redirect.descriptor, FileSink(files, path, shell.uid))


def _output(streams: Streams, redirect: Redirect, target: str) -> Sink:
    outputs: dict[str, Sink] = {
        "1": streams.stdout,
        "2": streams.stderr,
        "-": CallbackSink(lambda _data: None),
        **{str(number): sink for number, sink in streams.others.items()},
    }
    if target not in outputs:
        _missing(redirect, target)
    return outputs[target]


def _missing(redirect: Redirect, target: str) -> Streams:
    raise BadDescriptor(f"{redirect.operator}{target} : bad file descriptor")


def _with_output(streams: Streams, descriptor: int, sink: Sink) -> Streams:
    match descriptor:
        case 1:
            return replace(streams, stdout=sink)
        case 2:
            return replace(streams, stderr=sink)
    return replace(streams, others={**streams.others, descriptor: sink})
