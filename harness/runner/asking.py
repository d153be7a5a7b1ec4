"""Asks something of the app's own test server, directly: a proxy or a redirection might answer in its place."""

from __future__ import annotations

import socket
import threading
from contextlib import closing, suppress
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from urllib.parse import urlsplit

from harness.scenario import Http, seconds
from harness.text import Text, as_told

_JSON = "application/json"


def ask(step: Http) -> Text | None:
    """Send the request; why it did not succeed, None where it was answered as the step wants."""
    try:
        status = _status(step)
    except (OSError, HTTPException, ValueError) as error:
        why = as_told(f"{type(error).__name__}: {error}")
        return Text(zh=f"{step.url} 没有应答（{why.zh}）", en=f"{step.url} did not answer ({why.en})")
    if status == step.status or (step.status is None and 200 <= status < 300):
        return None
    wanted = step.status or "2xx"
    return Text(
        zh=f"{step.url} 应答的状态是 {status}，应为 {wanted}", en=f"{step.url} answered by {status}, not by {wanted}"
    )


def _status(step: Http) -> int:
    """The status of the answer, within the step's time however slowly it comes."""
    parts, within_s = urlsplit(step.url), seconds(step.timeout)
    kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    headers = {"Content-Type": step.content_type or _JSON} if step.body else {}
    over = threading.Event()
    with closing(kind(parts.hostname or "", parts.port, timeout=within_s)) as connection:
        timer = threading.Timer(within_s, _hang_up, (connection, over))
        timer.daemon = True
        timer.start()
        try:
            connection.request(step.method, target, step.body.encode() or None, headers)
            status = connection.getresponse().status
        finally:
            timer.cancel()
    if over.is_set():  # an answer that was cut off is none, though its first line may have come
        raise TimeoutError("timed out")
    return status


def _hang_up(connection: HTTPConnection, over: threading.Event) -> None:
    over.set()
    with suppress(OSError):
        if connection.sock:
            connection.sock.shutdown(socket.SHUT_RDWR)
