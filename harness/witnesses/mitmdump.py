"""One mitmdump in a process of its own: its ports, its private authority, its stream of events."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
from collections import deque
from collections.abc import Iterator
from contextlib import ExitStack
from importlib.resources import as_file, files
from pathlib import Path
from typing import Self

import msgspec

from harness.device.deadline import Deadline
from harness.device.traffic_route import ProxyPorts
from harness.errors import InfrastructureError
from harness.events.proxy import ASK, END, Frames, ProxyMessage, Running
from harness.text import Text
from harness.witnesses.authority import CERTIFICATE, make_authority

START_TIMEOUT_S = 60.0  # it takes 2 s, and many times that on a computer where much else runs
HELLO_TIMEOUT_S = 5.0  # from its connection to its first words
STOP_TIMEOUT_S = 2.0
ATTEMPTS = 3
FOLDERS = "harness-mitm-"  # of runs, each with the pid of its harness

MITMDUMP = "from mitmproxy.tools.main import mitmdump; mitmdump()"

CHUNK = 1 << 18  # bytes of the stream that are read at once


class PortTaken(InfrastructureError):
    """Another program listens on the port that the proxy was to have."""


class Mitmdump:
    """A running proxy. `messages` gives what its addon sends until it ends."""

    def __init__(
        self, process: subprocess.Popen[bytes], stream: socket.socket, ports: ProxyPorts, confdir: Path
    ) -> None:
        self.ports = ports
        self._process = process
        self._stream = stream
        self._confdir = confdir
        self._frames = Frames()
        self._messages: deque[ProxyMessage] = deque()

    @classmethod
    @contextlib.contextmanager
    def running(cls, *, flows: Path, sink: bool, port: int = 0) -> Iterator[Self]:
        """Start it and wait until it listens; it writes every flow to `flows` too.

        `port` is for socks5, the next two for HTTP; 0 takes free ones. Raises `InfrastructureError`.
        """
        with ExitStack() as undo:
            _sweep()
            confdir = Path(tempfile.mkdtemp(prefix=f"{FOLDERS}{os.getpid()}-"))
            undo.callback(shutil.rmtree, confdir, ignore_errors=True)
            make_authority(confdir)
            addon = undo.enter_context(as_file(files("harness.interception").joinpath("addon.py")))
            for attempt in range(1, ATTEMPTS + 1):
                ports = ProxyPorts(socks5=port, http=port + 1, own=port + 2) if port else _free_ports()
                try:
                    proxy = cls._start(ports, confdir=confdir, addon=addon, flows=flows, sink=sink)
                    break
                except PortTaken:
                    if port or attempt == ATTEMPTS:
                        raise
            undo.callback(proxy.stop)
            yield proxy

    @classmethod
    def _start(cls, ports: ProxyPorts, *, confdir: Path, addon: Path, flows: Path, sink: bool) -> Self:
        options = {
            "confdir": str(confdir),
            "connection_strategy": "lazy",
            "upstream_cert": "false",
            "ssl_insecure": "true" if sink else "false",
            "save_stream_file": str(flows),
            # Its log would name every address that an app asks for, values and all.
            "flow_detail": "0",
            "termlog_verbosity": "warn",
        }
        secret = secrets.token_hex(16)
        with socket.create_server(("127.0.0.1", 0)) as listener, (confdir / "log").open("wb") as log:
            process = subprocess.Popen(
                [
                    *(sys.executable, "-P", "-c", MITMDUMP),  # -P: the working folder holds no packages
                    *("--mode", f"socks5@127.0.0.1:{ports.socks5}", "--mode", f"regular@127.0.0.1:{ports.http}"),
                    *("--mode", f"regular@127.0.0.1:{ports.own}"),
                    *(word for name, value in options.items() for word in ("--set", f"{name}={value}")),
                    *("--scripts", str(addon)),
                ],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=os.environ
                | {
                    "HARNESS_CONFDIR": str(confdir),
                    "HARNESS_EVENTS": str(listener.getsockname()[1]),
                    "HARNESS_SECRET": secret,
                    "HARNESS_OWN_PORT": str(ports.own),
                    "HARNESS_SINK": "1" if sink else "0",
                    "PYTHONUNBUFFERED": "1",
                },
                # Ctrl-C in the terminal is for the harness, which still needs the last flows.
                start_new_session=True,
            )
            try:
                while True:
                    stream = _accept(listener, process, confdir / "log")
                    proxy = cls(process, stream, ports, confdir)
                    first = next(proxy.messages(HELLO_TIMEOUT_S), None)
                    if isinstance(first, Running) and first.secret == secret:
                        return proxy
                    stream.close()  # somebody else on this computer
            except BaseException:
                _end(process)
                raise

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def authority(self) -> bytes:
        """The certificate (PEM) of the authority that signs for every host; its key goes with the proxy's folder."""
        return (self._confdir / CERTIFICATE).read_bytes()

    def messages(self, timeout_s: float | None = None) -> Iterator[ProxyMessage | None]:
        """What the addon sends. Ends when the proxy does; None says that `timeout_s` passed in silence.

        Ends as well where what comes is no message of the addon.
        """
        self._stream.settimeout(timeout_s)
        while True:
            while self._messages:
                yield self._messages.popleft()
            try:
                chunk = self._stream.recv(CHUNK)
                self._messages.extend(self._frames.feed(chunk))
            except TimeoutError:
                yield None
                continue
            except (OSError, msgspec.MsgspecError):
                return
            if not chunk:
                return

    def ask(self) -> bool:
        """Ask for a sign of life, which comes as a message `answer`; False where it is gone already."""
        try:
            self._stream.sendall(ASK)
        except OSError:
            return False
        return True

    def stop_sending(self) -> None:
        """Tell it to end; what it has seen still comes, then `messages` ends."""
        with contextlib.suppress(OSError):  # it ended by itself
            self._stream.sendall(END)
            self._stream.shutdown(socket.SHUT_WR)

    def stop(self) -> None:
        """End it; it writes what it holds first."""
        self.stop_sending()
        _end(self._process)
        self._stream.close()

    def last_words(self) -> str:
        """The end of its log."""
        return _tail(self._confdir / "log")


def _sweep() -> None:
    """Remove what runs left that were killed with all of their processes."""
    for folder in Path(tempfile.gettempdir()).glob(f"{FOLDERS}*"):
        pid = folder.name.removeprefix(FOLDERS).partition("-")[0]
        if pid.isdecimal() and not _runs(int(pid)):
            shutil.rmtree(folder, ignore_errors=True)


def _runs(pid: int) -> bool:
    if os.name == "nt":
        return True  # a question there would be a Ctrl-C: its folders stay
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (OverflowError, PermissionError):
        return True  # it is another user's, who sees to it
    return True


def _accept(listener: socket.socket, process: subprocess.Popen[bytes], log: Path) -> socket.socket:
    """The addon's connection, or the reason why it does not come."""
    listener.settimeout(0.2)
    deadline = Deadline(START_TIMEOUT_S)
    while deadline.left_s:
        try:
            stream, _ = listener.accept()
        except TimeoutError:
            if process.poll() is not None:
                break
        else:
            return stream
    else:
        raise _too_slow()
    raise _not_started(log)


def _too_slow() -> InfrastructureError:
    return InfrastructureError(
        "mitmdump",
        Text(zh=f"{START_TIMEOUT_S:.0f} 秒内没有启动完成", en=f"it had not started after {START_TIMEOUT_S:.0f} s"),
        Text(
            zh="请查看这台计算机是否过于繁忙，减少同时运行的设备或程序后重试。",
            en="See whether this computer is too busy; end other programs, or run fewer devices at once.",
        ),
    )


def _not_started(log: Path) -> InfrastructureError:
    words = _tail(log)
    if "address already in use" in words.lower() or "errno 98" in words.lower():
        return PortTaken(
            "mitmdump",
            Text(zh=f"端口已被占用（{words}）", en=f"its port is taken ({words})"),
            Text(
                zh="请停止占用该端口的程序，或让测试工具自行选择端口。",
                en="Stop what listens there, or leave the choice of port to the harness.",
            ),
        )
    return InfrastructureError(
        "mitmdump",
        Text(zh=f"没有启动：{words or '没有任何输出'}", en=f"it did not start: {words or 'no message'}"),
        Text(
            zh="请运行 `mitmdump --version`；若失败，请重新安装 mitmproxy。",
            en="Run `mitmdump --version`; reinstall mitmproxy if that fails.",
        ),
    )


def _tail(log: Path) -> str:
    try:
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    telling = [line.strip() for line in lines if "rror" in line and "logged during startup" not in line]
    return (telling or [line.strip() for line in lines if line.strip()] or [""])[-1]


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(Deadline(STOP_TIMEOUT_S).left_s)
    except subprocess.TimeoutExpired:
        process.kill()
        with contextlib.suppress(subprocess.TimeoutExpired):  # what hangs in the kernel ends when that lets go of it
            process.wait(STOP_TIMEOUT_S)


def _free_ports() -> ProxyPorts:
    with ExitStack() as taken:
        free = [taken.enter_context(socket.create_server(("127.0.0.1", 0))) for _ in range(3)]
        socks5, http, own = (each.getsockname()[1] for each in free)
    return ProxyPorts(socks5=socks5, http=http, own=own)
