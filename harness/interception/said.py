"""What mitmproxy holds of an exchange, as the messages to the harness say it."""

from __future__ import annotations

import ipaddress
import time
from collections.abc import Iterator

from mitmproxy import http

from harness.events import proxy

# Those of IANA's registry that a client of HTTP may offer.
PROTOCOLS = frozenset({b"http/0.9", b"http/1.0", b"http/1.1", b"spdy/1", b"spdy/2", b"spdy/3", b"h2", b"h2c", b"h3"})


def target_of(flow: http.HTTPFlow) -> tuple[str, int]:
    """Where the connection leads: the header `Host` says what the app likes, and names only what is a bare address."""
    request = flow.request
    return readable(request.pretty_host if _is_address(request.host) else request.host), request.port


def other_names_of(flow: http.HTTPFlow) -> Iterator[bytes]:
    """Names that the app gave besides the one that the request went to, and protocols that nobody speaks.

    The handshake of TLS gives a name and protocols; a request gives a name as a URL (HTTP/1) or as `:authority`.
    """
    host, port = target_of(flow)
    server = {host.lower(), f"{host.lower()}:{port}"}
    for name in (flow.client_conn.sni or "", flow.request.authority):
        if name and name.lower() not in server:
            yield readable(name).encode()
    yield from (offered for offered in flow.client_conn.alpn_offers if offered not in PROTOCOLS)


def url_of(flow: http.HTTPFlow) -> str:
    """With the name that the app gave for a bare address."""
    request = flow.request
    return readable(request.pretty_url if _is_address(request.host) else request.url)


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def readable(text: str) -> str:
    """Text without the lone surrogates by which mitmproxy carries bytes that are no UTF-8."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def headers_of(headers: http.Headers | None) -> proxy.Headers:
    """In their order, as text."""
    fields = headers.fields if headers else ()
    return tuple((name.decode("utf-8", "replace"), value.decode("utf-8", "replace")) for name, value in fields)


def milliseconds(seconds: float | None) -> float:
    """A time of the wall clock; now where none is known."""
    return (seconds or time.time()) * 1000


def wants_websocket(upgrade: str) -> bool:
    """By the value of the header `Upgrade`."""
    return upgrade.lower() == "websocket"
