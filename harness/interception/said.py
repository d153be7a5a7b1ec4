"""What mitmproxy holds of an exchange, as the messages to the harness say it."""

from __future__ import annotations

import ipaddress
import time

from mitmproxy import http

from harness.events import proxy


def target_of(flow: http.HTTPFlow) -> tuple[str, int]:
    """Where the connection leads: the header `Host` says what the app likes, and names only what is a bare address."""
    request = flow.request
    return readable(request.pretty_host if _is_address(request.host) else request.host), request.port


def other_name_of(flow: http.HTTPFlow) -> bytes:
    """The name that the handshake of TLS asked for, where it is another than the one that the request went to."""
    sni = flow.client_conn.sni or ""
    return b"" if sni.lower() == target_of(flow)[0].lower() else readable(sni).encode()


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
