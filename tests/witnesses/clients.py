"""What an app's sockets do, as far as the proxy can tell: socks5, TLS, HTTP, WebSockets and HTTP/2."""

from __future__ import annotations

import socket
import ssl

from h2.connection import H2Connection

from harness.witnesses.traffic import Traffic


def connect(traffic: Traffic, host: str, port: int) -> socket.socket:
    """A socks5 connection as an app's socket makes it, the name unresolved."""
    connection = socket.create_connection(("127.0.0.1", traffic._proxy.ports.socks5), timeout=10)
    connection.sendall(b"\x05\x01\x00")
    assert connection.recv(2) == b"\x05\x00"
    connection.sendall(b"\x05\x01\x00\x03" + bytes([len(host)]) + host.encode() + port.to_bytes(2, "big"))
    assert connection.recv(10)[1] == 0
    return connection


def connect_tls(traffic: Traffic, host: str, port: int, *, trusting: bool, name: str = "") -> ssl.SSLSocket:
    context = ssl.create_default_context(cadata=traffic._proxy.authority.decode() if trusting else None)
    plain = connect(traffic, host, port)
    try:
        return context.wrap_socket(plain, server_hostname=name or host)
    except ssl.SSLError:
        plain.close()
        raise


def post(host: str, body: bytes) -> bytes:
    return b"POST /track?id=7 HTTP/1.1\r\nHost: %s\r\nContent-Length: %d\r\n\r\n%s" % (host.encode(), len(body), body)


def upgrade(app: socket.socket | ssl.SSLSocket, host: str) -> None:
    """Open a WebSocket over a connection."""
    app.sendall(
        f"GET /live HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n".encode()
    )
    answer = app.recv(1000)
    assert answer.startswith(b"HTTP/1.1 101")
    assert b"s3pPLMBiTxaQ9kYGzzhZRbK+xOo=" in answer


def frame(payload: bytes, *, opcode: int = 1, final: bool = True) -> bytes:
    """A frame of a WebSocket client, masked."""
    mask = b"\x11\x22\x33\x44"
    masked = bytes(byte ^ mask[at % 4] for at, byte in enumerate(payload))
    assert len(payload) < 126
    return bytes([(128 if final else 0) | opcode, 128 | len(payload)]) + mask + masked


class Http2:
    """A client of HTTP/2 by hyper-h2, the library that stands behind httpx as well."""

    def __init__(self, app: socket.socket | ssl.SSLSocket) -> None:
        self._app = app
        self._h2 = H2Connection()
        self._h2.initiate_connection()
        self._flush()

    def begin(self, host: str, path: str, *, ended: bool = False) -> int:
        """Open a stream by a POST."""
        stream = self._h2.get_next_available_stream_id()
        self._h2.send_headers(
            stream,
            [(":method", "POST"), (":authority", host), (":scheme", "https"), (":path", path), ("x-app", "1")],
            end_stream=ended,
        )
        self._flush()
        return stream

    def send(self, stream: int, body: bytes, *, ended: bool = True) -> None:
        self._h2.send_data(stream, body, end_stream=ended)
        self._flush()

    def end_with_trailers(self, stream: int, name: str, value: str) -> None:
        self._h2.send_headers(stream, [(name, value)], end_stream=True)
        self._flush()

    def raw(self, kind: int, payload: bytes, *, stream: int = 0, flags: int = 0) -> None:
        """A frame that the library would not make."""
        self._app.sendall(len(payload).to_bytes(3) + bytes([kind, flags]) + stream.to_bytes(4) + payload)

    def _flush(self) -> None:
        self._app.sendall(self._h2.data_to_send())
