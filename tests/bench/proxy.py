"""What the proxy costs: requests a second of its own processor time, and memory.

Beside it runs a mitmdump that writes flows and HAR. Both answer every request themselves; what the other writes at its
end, its HAR, is not counted. Processor time, not the clock: other work on the machine does not count.
"""

from __future__ import annotations

import os
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from harness.events import proxy
from harness.evidence import BundleWriter
from harness.evidence.manifest import FORMAT, AppIdentity, DeviceIdentity, Manifest
from harness.witnesses.authority import make_authority
from harness.witnesses.connections import Connections, Opened
from harness.witnesses.flows import Flows
from harness.witnesses.mitmdump import MITMDUMP, Mitmdump

GOAL = 0.9  # of a mitmdump that writes flows and HAR
MOST_MEMORY = 40  # MB more than before, in each process, after 1,000 flows of 100 kB
ANSWERS = """
from mitmproxy import http
def request(flow):
    flow.response = http.Response.make(200, b"{}", {"Content-Type": "application/json"})
"""


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one load."""

    rate: float  # requests a second of the proxy's processor time
    proxy_grew: float  # MB
    harness_grew: float


def main() -> int:
    for size, count in ((1_000, 2_000), (100_000, 1_000)):
        ours, plain = [], []
        for _ in range(3):
            ours.append(with_addon(size, count))
            plain.append(with_har(size, count))
        mine, theirs = max(ours, key=_rate), max(plain, key=_rate)
        ratio = mine.rate / theirs.rate
        print(
            f"{count} flows of {size // 1000} kB: {mine.rate:.0f} requests a second of the proxy's processor time, "
            f"{theirs.rate:.0f} with flows and HAR: {ratio:.2f}   goal > {GOAL}: {_met(ratio > GOAL)}"
        )
        grew = max(mine.proxy_grew, mine.harness_grew)
        print(
            f"  memory: mitmdump +{mine.proxy_grew:.0f} MB, harness +{mine.harness_grew:.0f} MB"
            f" (flows and HAR: +{theirs.proxy_grew:.0f} MB)   goal < {MOST_MEMORY} MB: {_met(grew < MOST_MEMORY)}",
            flush=True,
        )
    return 0


def _rate(cost: Cost) -> float:
    return cost.rate


def _met(is_met: bool) -> str:
    return "met" if is_met else "MISSED"


def with_addon(size: int, count: int) -> Cost:
    """The harness's own proxy, whose messages become a bundle."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        bundle = Path(folder) / "bundle"
        flows = bundle / "flows.mitm"
        with BundleWriter(bundle, _manifest()) as writer, Mitmdump.running(flows=flows, sink=True) as it:
            reader = threading.Thread(target=_follow, args=(it, writer))
            reader.start()
            try:
                return _loaded(it.pid, it.ports.http, it.authority, size, count)
            finally:
                it.stop_sending()
                reader.join()


def _follow(it: Mitmdump, writer: BundleWriter) -> None:
    connections = Connections()
    flows = Flows(lambda: writer.next_id("f"), connections, writer.add)
    settled_at = 0.0
    for message in it.messages(0.25):
        match message:
            case proxy.Opened(connection=name, host=host, port=port, at_ms=at_ms, door=door):
                connections.opened(Opened(id=name, host=host, port=port, at_ms=at_ms, door=door))
                flows.opened(message)
            case proxy.Closed(connection=name):
                flows.closed(name)
            case proxy.Request():
                flows.request(message)
            case proxy.Response():
                flows.response(message)
        if time.monotonic() - settled_at > 0.25:
            settled_at = time.monotonic()
            for flow in flows.changed(time.time() * 1000, final=False):
                writer.add(flow)


def with_har(size: int, count: int) -> Cost:
    """A mitmdump of its own kind, with the outputs that it offers."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        make_authority(Path(folder))
        (Path(folder) / "answers.py").write_text(ANSWERS, encoding="utf-8")
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        options = {
            "confdir": folder,
            "connection_strategy": "lazy",
            "upstream_cert": "false",
            "flow_detail": "0",
            "termlog_verbosity": "warn",
            "save_stream_file": f"{folder}/flows.mitm",
            "hardump": f"{folder}/flows.har",
        }
        process = subprocess.Popen(
            [
                *(sys.executable, "-P", "-c", MITMDUMP, "--mode", f"regular@127.0.0.1:{port}"),
                *(word for name, value in options.items() for word in ("--set", f"{name}={value}")),
                *("--scripts", f"{folder}/answers.py"),
            ]
        )
        try:
            authority = (Path(folder) / "mitmproxy-ca-cert.pem").read_bytes()
            _wait_for(port)
            return _loaded(process.pid, port, authority, size, count)
        finally:
            process.terminate()
            process.wait()


def _wait_for(port: int) -> None:
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except ConnectionRefusedError:
            time.sleep(0.05)  # nothing tells when another's program listens
        else:
            return


def _loaded(pid: int, port: int, authority: bytes, size: int, count: int) -> Cost:
    with _connected(port, authority) as line:
        _send(line, size, 20)
        before, grew, mine = _cpu_s(pid), _rss_mb(pid), _rss_mb(os.getpid())
        peak = _send(line, size, count, pid)
    took = _cpu_s(pid) - before
    return Cost(rate=count / took, proxy_grew=peak[0] - grew, harness_grew=peak[1] - mine)


@contextmanager
def _connected(port: int, authority: bytes) -> Iterator[ssl.SSLSocket]:
    with socket.create_connection(("127.0.0.1", port)) as plain:
        plain.sendall(b"CONNECT api.example.com:443 HTTP/1.1\r\nHost: api.example.com:443\r\n\r\n")
        while b"\r\n\r\n" not in plain.recv(4096):
            pass
        trusting = ssl.create_default_context(cadata=authority.decode("ascii"))
        with trusting.wrap_socket(plain, server_hostname="api.example.com") as line:
            yield line


def _send(line: ssl.SSLSocket, size: int, count: int, pid: int = 0) -> tuple[float, float]:
    """The most memory of both processes on the way."""
    proxys = own = 0.0
    head = f"POST /v1 HTTP/1.1\r\nHost: api.example.com\r\nContent-Length: {size}\r\n\r\n".encode()
    for number in range(count):
        body = (f'{{"number":{number:09},"text":"').encode().ljust(size - 2, b"a") + b'"}'
        line.sendall(head + body)
        answer = b""
        while not answer.endswith(b"{}"):
            answer += line.recv(4096)
        if pid and number % 20 == 0:
            proxys, own = max(proxys, _rss_mb(pid)), max(own, _rss_mb(os.getpid()))
    return proxys, own


def _cpu_s(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _rss_mb(pid: int) -> float:
    return int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def _manifest() -> Manifest:
    device = DeviceIdentity(
        serial="", model="", manufacturer="", release="", api_level=30, fingerprint="", simulator=True
    )
    return Manifest(
        format=FORMAT,
        run="bench",
        scenario="bench",
        app=AppIdentity(package="com.example"),
        device=device,
        tools={},
        options={},
        started="",
    )


if __name__ == "__main__":
    sys.exit(main())
