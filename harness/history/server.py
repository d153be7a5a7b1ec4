"""The server: the pages on a port of the loopback, and a thread that keeps the index in step with the folders."""

from __future__ import annotations

import secrets
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path

import uvicorn

from harness.errors import InfrastructureError
from harness.history.app import pages
from harness.history.folders import Folders
from harness.history.guard import Guard
from harness.history.index import Index
from harness.text import Text

SOONEST, LATEST = 1.0, 3.0  # seconds between two looks at the folders
SHARE = 10  # of the time, at most one part is spent looking


class Watch(threading.Thread):
    """Looks at the folders again and again, and tells a look that failed by `complain`."""

    def __init__(self, index: Index, roots: tuple[Path, ...], complain: Callable[[Exception], None]) -> None:
        super().__init__(name="history", daemon=True)
        self._index = index
        self._folders = Folders(roots)
        self._complain = complain
        self._stopped = threading.Event()
        self.version = 0

    def run(self) -> None:
        """Keep in step until told to stop."""
        pause = 0.0
        while not self._stopped.wait(pause):
            began = time.monotonic()
            try:
                if self._index.keep_in_step(self._folders.runs()):
                    self.version += 1
            except Exception as error:  # the pages go on with what is known
                self._complain(error)
            pause = min(max(SOONEST, SHARE * (time.monotonic() - began)), LATEST)

    def stop(self) -> None:
        """End after the look that goes on."""
        self._stopped.set()


def serve(
    index: Index,
    roots: tuple[Path, ...],
    *,
    port: int,
    ready: Callable[[str], None],
    complain: Callable[[Exception], None],
) -> None:
    """Serve until interrupted; `ready` is told the whole address.

    Raises `InfrastructureError` where the port is taken.
    """
    listening = _listening(port)
    port = listening.getsockname()[1]
    secret = secrets.token_urlsafe(24)
    watch = Watch(index, roots, complain)
    guarded = Guard(pages(index, lambda: watch.version), secret=secret, port=port)
    config = uvicorn.Config(
        guarded,
        log_config=None,
        access_log=False,
        server_header=False,
        lifespan="off",
        ws="none",
        timeout_graceful_shutdown=2,
    )
    server = uvicorn.Server(config)
    watch.start()
    try:
        ready(f"http://127.0.0.1:{port}/?token={secret}")
        server.run(sockets=[listening])
    finally:
        watch.stop()
        listening.close()


def _listening(port: int) -> socket.socket:
    """A socket on the loopback, which takes connections from here on."""
    listening = socket.socket()
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(("127.0.0.1", port))
        listening.listen(128)
    except OSError as error:
        listening.close()
        raise InfrastructureError(
            f"127.0.0.1:{port}",
            Text(zh=f"端口无法使用（{error.strerror}）", en=f"the port cannot be used ({error.strerror})"),
            Text(zh="请用 --port 指定另一个端口。", en="Name another by --port."),
        ) from error
    return listening
