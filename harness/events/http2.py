"""What frames of HTTP/2 carry that no request shows: mitmproxy drops it, and an app may write there what it likes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
_HEAD = 9  # bytes before the payload
_PADDED = 8  # a flag


class Kind(IntEnum):
    """The frames of RFC 9113, section 6, and RFC 9218, section 7.1."""

    DATA = 0
    HEADERS = 1
    PRIORITY = 2
    RST_STREAM = 3
    SETTINGS = 4
    PUSH_PROMISE = 5
    PING = 6
    GOAWAY = 7
    WINDOW_UPDATE = 8
    CONTINUATION = 9
    PRIORITY_UPDATE = 0x10


_SETTINGS = range(1, 10)  # those that have a name: RFC 9113, RFC 8441 and RFC 9218
STEERING = frozenset(
    {Kind.PRIORITY, Kind.RST_STREAM, Kind.SETTINGS, Kind.PING, Kind.WINDOW_UPDATE, Kind.PRIORITY_UPDATE}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One frame that is whole."""

    kind: int
    flags: int
    payload: bytes
    end: int  # where the next one begins

    @property
    def beside(self) -> bytes:
        """What it carries beside a request's fields and body, without zeros at its ends.

        The few bits of PRIORITY, RST_STREAM and WINDOW_UPDATE are taken for what they should be.
        """
        match self.kind:
            case Kind.DATA | Kind.HEADERS | Kind.PUSH_PROMISE:
                padded = self.flags & _PADDED and self.payload and self.payload[0]
                carried = self.payload[1:][-padded:] if padded else b""
            case Kind.CONTINUATION | Kind.PRIORITY | Kind.RST_STREAM | Kind.WINDOW_UPDATE:
                carried = b""
            case Kind.SETTINGS:
                carried = b"".join(value for name, value in self._settings() if name not in _SETTINGS)
            case Kind.GOAWAY:
                carried = self.payload[8:]
            case Kind.PRIORITY_UPDATE:
                carried = self.payload[4:]
            case _:
                carried = self.payload
        return carried.strip(b"\0")

    def _settings(self) -> Iterator[tuple[int, bytes]]:
        for at in range(0, len(self.payload) - 5, 6):
            yield int.from_bytes(self.payload[at : at + 2]), self.payload[at + 2 : at + 6]


def frames(wire: bytes) -> Iterator[Frame]:
    """The frames of what a client sent, as far as they are whole. Source: RFC 9113, sections 3.4 and 4.1."""
    at = len(PREFACE) if wire.startswith(PREFACE) else 0
    while at + _HEAD <= len(wire):
        end = at + _HEAD + int.from_bytes(wire[at : at + 3])
        if end > len(wire):
            return
        yield Frame(kind=wire[at + 3], flags=wire[at + 4], payload=wire[at + _HEAD : end], end=end)
        at = end


class Beside:
    """Collects from the bytes of one connection, as they come, what its frames carry beside requests."""

    def __init__(self) -> None:
        self._wire = bytearray()  # from the beginning of a frame, or of the preface
        self._needed = len(PREFACE)  # bytes of it, before it is worth a look
        self._found: list[bytes] = []

    def feed(self, data: bytes) -> None:
        """The next bytes of the client's."""
        self._wire += data
        if len(self._wire) < self._needed:
            return
        if self._wire.startswith(PREFACE):
            del self._wire[: len(PREFACE)]
        end = 0
        for frame in frames(bytes(self._wire)):
            end = frame.end
            if frame.beside:
                self._found.append(frame.beside)
        del self._wire[:end]
        self._needed = _HEAD if len(self._wire) < _HEAD else _HEAD + int.from_bytes(self._wire[:3])

    def take(self) -> bytes:
        """What was found since the last time, a line each."""
        found, self._found = self._found, []
        return b"\n".join(found)
