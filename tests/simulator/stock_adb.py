"""Google's adb, as the adbutils wheel ships it, with a server of its own on a private port."""

from __future__ import annotations

import os
import socket
import subprocess
from dataclasses import dataclass

import adbutils


@dataclass(frozen=True, slots=True, kw_only=True)
class Completed:
    """What a command of adb printed, and its exit code."""

    stdout: bytes
    stderr: bytes
    code: int

    @property
    def text(self) -> str:
        """Standard output as text."""
        return self.stdout.decode()


class StockAdb:
    """The adb command with a server on `server_port`."""

    def __init__(self, server_port: int) -> None:
        self.environment = os.environ | {"ANDROID_ADB_SERVER_PORT": str(server_port)}

    def __call__(self, *arguments: str, stdin: bytes = b"", timeout: float = 60) -> Completed:
        """Run adb with these arguments."""
        done = subprocess.run(
            [adbutils.adb_path(), *arguments], input=stdin, capture_output=True, env=self.environment, timeout=timeout
        )
        return Completed(stdout=done.stdout, stderr=done.stderr, code=done.returncode)

    def open(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start adb with these arguments and leave it running."""
        return subprocess.Popen(
            [adbutils.adb_path(), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=self.environment,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """One device as a host sees it."""

    adb: StockAdb
    serial: str

    @property
    def port(self) -> int:
        """The port of its adbd."""
        return int(self.serial.rpartition(":")[2])

    def run(self, *arguments: str, stdin: bytes = b"", timeout: float = 60) -> Completed:
        """Run `adb -s SERIAL ...`."""
        return self.adb("-s", self.serial, *arguments, stdin=stdin, timeout=timeout)

    def shell(self, line: str, stdin: bytes = b"") -> Completed:
        """Run a command line on the device."""
        return self.run("shell", line, stdin=stdin)


def free_port() -> int:
    """A port of the loopback that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
