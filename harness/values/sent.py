"""What an app sent in one exchange, part by part: nothing that can carry a value is left out."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator

from harness.events.records import Flow
from harness.values.decodings import Part
from harness.values.reading import read

LONGEST_ANSWER = 1_000_000  # bytes of an answer in which tokens are looked for
HANDED_BACK = "credentials"
NONCE = "nonce"  # 16 bytes that RFC 6455 has a client choose at random for each WebSocket
ADDRESS = "address"  # the bytes of an IPv6 address: its host part is nobody's text
UNCOUNTED = frozenset({NONCE, ADDRESS})  # where bytes that read as nothing are ordinary
_NONCE = re.compile(rb"[A-Za-z0-9+/]{22}==")
_GIVEN_BY_SERVERS = frozenset({"authorization", "proxy-authorization", "cookie", "if-none-match"})


def sent(flow: Flow) -> dict[str, tuple[Part, ...]]:
    """The parts of a request by where they stand: host, address, url ...; what a server gave, handed back, apart."""
    named = flow.follows or (flow.url and flow.host in flow.url)  # not sent again, or sent as a part of the URL
    host = () if named else (Part(flow.host.encode()), *_labels(flow.host))
    body = (Part(flow.request_body), Part(flow.beside))
    found = {"host": host, ADDRESS: () if flow.follows else _address(flow.host), "url": (Part(flow.url.encode()),)}
    found |= {"header": (), HANDED_BACK: (), NONCE: (), "body": body}
    opens_websocket = any(part.key == "upgrade" and part.data.lower() == b"websocket" for part in _headers(flow))
    for part in _headers(flow):
        found[_where(part, opens_websocket=opens_websocket)] += (part,)
    return {where: kept for where, parts in found.items() if (kept := tuple(part for part in parts if part.data))}


def _where(header: Part, *, opens_websocket: bool) -> str:
    if header.key in _GIVEN_BY_SERVERS:
        return HANDED_BACK
    is_nonce = opens_websocket and header.key == "sec-websocket-key" and _NONCE.fullmatch(header.data)
    return NONCE if is_nonce else "header"


def received(flow: Flow) -> bytes:
    """All that can be read in what a server answered, one form after the other."""
    headers = [Part(value.encode(), name.lower()) for name, value in flow.response_headers]
    parts = [*headers, Part(flow.response_body[:LONGEST_ANSWER])]
    return b"\n".join(reading.data for reading in read(part for part in parts if part.data).readings)


def _headers(flow: Flow) -> Iterator[Part]:
    """Method, headers and trailers, as bytes where they are known as they went over the wire."""
    yield Part(flow.method.encode())
    if flow.request_head:
        for line in flow.request_head.splitlines()[1:]:
            name, _, value = line.partition(b":")
            yield from (Part(name), Part(value.strip(), name.decode("utf-8", "replace").lower()))
    else:
        yield from _fields(flow.request_headers)
    yield from _fields(flow.request_trailers)


def _fields(fields: tuple[tuple[str, str], ...]) -> Iterator[Part]:
    for name, value in fields:
        yield from (Part(name.encode()), Part(value.encode(), name.lower()))


def _address(host: str) -> tuple[Part, ...]:
    """The lower half of an IPv6 address is its server's to choose, and may carry a value of eight bytes."""
    try:
        return (Part(ipaddress.IPv6Address(host.strip("[]")).packed),)
    except ValueError:
        return ()


def _labels(host: str) -> tuple[Part, ...]:
    """A name in the DNS may carry a value in any of its labels."""
    return tuple(Part(label.encode()) for label in host.split("."))
