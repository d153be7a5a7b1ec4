"""A server as users start it: a process of its own, asked over HTTP."""

from __future__ import annotations

import atexit
import json
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from harness.suite import judge_bundles, write_reports

SAMPLE = Path(__file__).parents[2] / "reports" / "sample"
PATIENCE = 60  # seconds until a test gives up; what it awaits comes in a few


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()


class _AsItIs(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args: Any) -> None:
        return None


@dataclass(frozen=True, slots=True)
class Server:
    address: str

    @property
    def base(self) -> str:
        return self.address.partition("/?")[0]

    @property
    def secret(self) -> str:
        return self.address.partition("token=")[2]

    def ask(self, path: str, *, method: str = "GET", bearing: bool = True, **headers: str) -> Answer:
        request = urllib.request.Request(self.base + path, method=method)
        for name, value in headers.items():
            request.add_header(name.replace("_", "-"), value)
        if bearing:
            request.add_header("Authorization", f"Bearer {self.secret}")
        try:
            with urllib.request.build_opener(_AsItIs).open(request, timeout=PATIENCE) as answer:
                return Answer(answer.status, dict(answer.headers), answer.read())
        except urllib.error.HTTPError as refused:
            with refused:
                return Answer(refused.code, dict(refused.headers), refused.read())

    def json(self, path: str) -> Any:
        return json.loads(self.ask(path).body)

    def until(self, fits: Callable[[list[Any]], object], path: str = "/runs.json") -> list[Any]:
        """The runs, once they are as awaited."""
        end = time.monotonic() + PATIENCE
        while not fits(runs := self.json(path)["runs"]):
            assert time.monotonic() < end, runs
            time.sleep(0.1)  # the server tells nobody; it is asked, as the page asks it
        return runs


@contextmanager
def serving(folder: Path, index: Path) -> Iterator[Server]:
    command = [
        sys.executable,
        "-m",
        "harness.cli",
        "serve",
        str(folder),
        "--port",
        "0",
        "--index",
        str(index),
        "--json",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            yield Server(json.loads(process.stdout.readline())["address"])
        finally:
            process.terminate()
            _, said = process.communicate(timeout=PATIENCE)
    assert "Traceback" not in said
    assert process.returncode == 143


def run_at(folder: Path) -> Path:
    """A whole run, judged and drawn by today's code."""
    shutil.copytree(_judged(), folder)
    return folder


@cache
def _judged() -> Path:
    """A copy of the sample that is there as long as this process."""
    kept = tempfile.TemporaryDirectory()
    atexit.register(kept.cleanup)
    folder = Path(kept.name) / "sample"
    shutil.copytree(SAMPLE, folder)
    write_reports(judge_bundles([folder / "pre-granted"], lambda event: None), folder)
    return folder
