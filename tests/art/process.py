"""A program on ART with the agent in it. It is told by lines what to do, and answers each with a line."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import frida
import msgspec

from harness.catalogue import Technique
from harness.events.agent import AgentMessage, decode_batch
from harness.simulator.apps.launch import launch
from harness.simulator.art.runtime import Command
from tests.hooks.jvm import AGENT

SECONDS = 60  # more than anything here takes on a busy machine


class Art:
    """Started, and waiting for orders. `messages` grows as the agent speaks, over all its loads."""

    def __init__(self, command: Command, *, stderr: Path) -> None:
        self.stderr = stderr
        with stderr.open("wb") as log:
            self.process = launch(
                command.executable,
                command.arguments,
                environment=command.environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        self.messages: list[AgentMessage] = []
        self.errors: list[str] = []
        self.detached = threading.Event()
        self.received = threading.Condition()
        assert self._line() == "ready", stderr.read_text()

    def do(self, order: str) -> str:
        """Have the program do something; its answer."""
        self.order(order)
        return self.answer()

    def answer(self) -> str:
        """The next answer."""
        answer = self._line()
        assert answer, f"no answer, and the program ended with {self.process.wait(SECONDS)}: {self.log()}"
        return answer

    def order(self, order: str) -> None:
        """Have it do something without waiting for the answer."""
        assert self.process.stdin is not None
        self.process.stdin.write(order + "\n")
        self.process.stdin.flush()

    def attach(self) -> None:
        """Load the agent."""
        self.session = frida.attach(self.process.pid)
        self.session.on("detached", lambda *_: self.detached.set())
        self.agent = self.session.create_script(AGENT.read_text(encoding="utf-8"), runtime="qjs")
        self.agent.on("message", self._take)
        self.agent.load()

    def arm(self, *techniques: Technique, phase: str = "start") -> dict[str, int]:
        request = {"techniques": msgspec.to_builtins(techniques), "process": "com.example.app", "phase": phase}
        result: dict[str, int] = self.agent.exports_sync.arm(request)
        return result

    def told(self, kind: type[Any]) -> list[Any]:
        """All messages of a kind, after the agent's queue was emptied."""
        position = self.agent.exports_sync.flush()
        self.wait(lambda: self.messages and self.messages[-1].seq + 1 >= position["seq"])
        return self.messages_of(kind)

    def messages_of(self, kind: type[Any]) -> list[Any]:
        """Those that have arrived."""
        return [message for message in list(self.messages) if isinstance(message, kind)]

    def wait(self, condition: Callable[[], object]) -> None:
        with self.received:
            assert self.received.wait_for(condition, timeout=SECONDS), (self.errors, self.messages[-5:], self.log())

    def log(self) -> str:
        return self.stderr.read_text(errors="replace")[-4000:]

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe is not None
            pipe.close()

    def _line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().rstrip("\n")

    def _take(self, message: dict[str, Any], data: bytes | None) -> None:
        with self.received:
            if message["type"] == "send" and data is not None:
                self.messages.extend(decode_batch(data))
                self.agent.post({"type": "ack", "batches": 1})
            else:
                self.errors.append(str(message))
            self.received.notify_all()
