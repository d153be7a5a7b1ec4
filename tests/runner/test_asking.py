"""A request to the test server is done or fails: refused, redirected, silent or endless, it lets no phase go on."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar

import pytest

from harness.runner.asking import ask
from harness.scenario import Http
from harness.scenario.steps import Method


class _Server(BaseHTTPRequestHandler):
    """Answers by the status that the path names, and notes what it was asked."""

    asked: ClassVar[list[tuple[str, str, str, bytes]]] = []

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.asked.append((self.command, self.path, self.headers.get("Content-Type", ""), body))
        self.send_response(int(self.path.strip("/").split("?")[0]))
        self.send_header("Location", "/200")
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _answer

    def log_message(self, format: str, *args: Any) -> None: ...


@pytest.fixture
def server() -> Iterator[str]:
    _Server.asked.clear()
    with ThreadingHTTPServer(("127.0.0.1", 0), _Server) as listening:
        thread = threading.Thread(target=listening.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{listening.server_port}"
        listening.shutdown()
        thread.join()


@contextmanager
def saying(say: Callable[[socket.socket, threading.Event], None]) -> Iterator[str]:
    """A server that says to whoever connects what `say` does, until the event is set."""
    over = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            peer, _ = listening.accept()
            with peer, suppress(OSError):
                say(peer, over)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}/"
        finally:
            over.set()
            thread.join()


def _silent(peer: socket.socket, over: threading.Event) -> None:
    over.wait()


def _endless(peer: socket.socket, over: threading.Event) -> None:
    peer.sendall(b"HTTP/1.1 200 OK\r\n")
    while not over.wait(0.05):
        peer.sendall(b"X")


def _no_http(peer: socket.socket, over: threading.Event) -> None:
    peer.sendall(b"SSH-2.0-x\r\n")


def test_what_is_asked_arrives_as_it_was_written(server: str) -> None:
    assert ask(Http(url=f"{server}/200?a=b", method=Method.POST, body='{"版本": 2}')) is None
    assert ask(Http(url=f"{server}/204", method=Method.PUT, body="a=b", content_type="text/plain")) is None
    assert _Server.asked == [
        ("POST", "/200?a=b", "application/json", '{"版本": 2}'.encode()),
        ("PUT", "/204", "text/plain", b"a=b"),
    ]


@pytest.mark.parametrize(("answered", "wanted"), [(404, 404), (500, 500), (302, 302), (200, None), (204, None)])
def test_it_is_done_where_the_server_answers_as_wanted(server: str, answered: int, wanted: int | None) -> None:
    assert ask(Http(url=f"{server}/{answered}", status=wanted)) is None


@pytest.mark.parametrize(("answered", "wanted"), [(404, None), (500, None), (302, None), (200, 404), (201, 200)])
def test_any_other_answer_fails_it(server: str, answered: int, wanted: int | None) -> None:
    problem = ask(Http(url=f"{server}/{answered}", status=wanted))
    assert problem is not None
    assert f"answered by {answered}, not by {wanted or '2xx'}" in problem.en
    assert f"应答的状态是 {answered}" in problem.zh


def test_no_redirection_is_followed(server: str) -> None:
    ask(Http(url=f"{server}/302"))
    assert [path for _, path, _, _ in _Server.asked] == ["/302"]


def test_no_proxy_answers_in_its_place(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        nobody = f"http://127.0.0.1:{free.getsockname()[1]}/200"
    monkeypatch.setenv("http_proxy", server)
    problem = ask(Http(url=nobody, timeout="5s"))
    assert problem is not None
    assert "did not answer" in problem.en
    assert _Server.asked == []


@pytest.mark.parametrize("say", [_silent, _endless, _no_http])
def test_who_does_not_answer_in_time_or_in_http_fails_it(say: Callable[[socket.socket, threading.Event], None]) -> None:
    with saying(say) as url:
        problem = ask(Http(url=url, timeout="300ms"))
    assert problem is not None
    assert "did not answer" in problem.en
