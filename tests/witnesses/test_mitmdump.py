"""What a proxy leaves on this computer: no key for others, no folder without its harness, no log of addresses."""

from __future__ import annotations

import os
import select
import signal
import ssl
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509

from harness.errors import InfrastructureError
from harness.events.proxy import Refused, Request
from harness.witnesses import mitmdump
from harness.witnesses.authority import KEY
from harness.witnesses.mitmdump import FOLDERS, Mitmdump

SECRET = "13800138000"
NOBODY = 65534

STARTED = """
import select, signal, sys
from pathlib import Path
from harness.witnesses.authority import KEY
from harness.witnesses.mitmdump import Mitmdump
with Mitmdump.running(flows=Path(sys.argv[1]), sink=True) as proxy:
    select.select([proxy._stream], [], [])  # what is never read has the kernel reset the line at the end
    print(proxy.pid, flush=True)
    signal.pause()
"""


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary folders are made in this test."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_the_key_is_for_its_user_alone_and_goes_with_the_proxy(folders: Path) -> None:
    with Mitmdump.running(flows=folders / "flows.mitm", sink=True) as proxy:
        (folder,) = folders.glob(f"{FOLDERS}*")
        assert folder.stat().st_mode & 0o077 == 0
        assert (folder / KEY).stat().st_mode & 0o077 == 0
        assert (folder / KEY).read_bytes().endswith(proxy.authority)
    assert list(folders.glob(f"{FOLDERS}*")) == []


def test_a_computer_that_is_too_busy_to_start_it_in_time_is_not_taken_for_a_broken_proxy(
    folders: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mitmdump, "START_TIMEOUT_S", 0.0)
    with (
        pytest.raises(InfrastructureError, match="too busy"),
        Mitmdump.running(flows=folders / "flows.mitm", sink=True),
    ):
        pass


def test_each_run_has_an_authority_of_its_own_for_some_days(folders: Path) -> None:
    found = []
    for _ in range(2):
        with Mitmdump.running(flows=folders / "flows.mitm", sink=True) as proxy:
            found.append(x509.load_pem_x509_certificate(proxy.authority))
    first, second = found
    assert first.subject != second.subject
    assert first.not_valid_after_utc - first.not_valid_before_utc <= timedelta(days=14)


def test_who_trusts_the_authority_trusts_what_the_proxy_shows(folders: Path) -> None:
    with Mitmdump.running(flows=folders / "flows.mitm", sink=True) as proxy:
        trusting = ssl.create_default_context(cadata=proxy.authority.decode("ascii"))
        through = urllib.request.ProxyHandler({"https": f"http://127.0.0.1:{proxy.ports.http}"})
        client = urllib.request.build_opener(through, urllib.request.HTTPSHandler(context=trusting))
        assert client.open("https://api.example.com/", timeout=10).status == 200


def test_the_log_names_nothing_that_an_app_asked_for(folders: Path) -> None:
    with Mitmdump.running(flows=folders / "flows.mitm", sink=True) as proxy:
        through = urllib.request.ProxyHandler({"http": f"http://127.0.0.1:{proxy.ports.http}"})
        urllib.request.build_opener(through).open(f"http://api.example.com/?phone={SECRET}", timeout=10).read()
        (folder,) = folders.glob(f"{FOLDERS}*")
        assert SECRET not in (folder / "log").read_text(encoding="utf-8")


ASKS = f"""
import encodings.idna, os, socket, sys
os.setgroups([])
os.setgid({NOBODY})
os.setuid({NOBODY})
for port in sys.argv[1:]:
    with socket.create_connection(("127.0.0.1", int(port)), 10) as door:
        try:
            door.sendall(b"\\5\\1\\0" if port == sys.argv[1] else b"GET http://api.example.com/ HTTP/1.1\\r\\n\\r\\n")
            print(len(door.recv(100)))
        except ConnectionError:
            print(0)
"""


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
def test_another_user_of_this_computer_is_answered_at_no_port(folders: Path) -> None:
    """What they sent would be told as the app's: at its own port with certainty."""
    with Mitmdump.running(flows=folders / "flows.mitm", sink=True) as proxy:
        ports = [str(port) for port in (proxy.ports.socks5, proxy.ports.http, proxy.ports.own)]
        command = [sys.executable, "-c", ASKS, *ports]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
        assert done.stdout.split() == ["0", "0", "0"]
        through = urllib.request.ProxyHandler({"http": f"http://127.0.0.1:{proxy.ports.own}"})
        urllib.request.build_opener(through).open("http://mine.example.com/", timeout=10).read()
        proxy.stop_sending()
        told = list(proxy.messages())
    assert [message.host for message in told if isinstance(message, Request)] == ["mine.example.com"]
    assert sum(isinstance(message, Refused) for message in told) == len(ports)


@pytest.fixture
def killed(folders: Path) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """A harness of its own with a running proxy, and the pid of that."""
    command = [sys.executable, "-c", STARTED, str(folders / "flows.mitm")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        proxy = int(process.stdout.readline())
        assert len(list(folders.glob(f"{FOLDERS}*"))) == 1
        yield process, proxy
        process.kill()


def test_the_folder_of_a_killed_harness_goes_with_its_proxy(
    folders: Path, killed: tuple[subprocess.Popen[str], int]
) -> None:
    harness, proxy = killed
    watched = os.pidfd_open(proxy)
    harness.kill()
    harness.wait()
    assert select.select([watched], [], [], 20)[0]
    os.close(watched)
    assert list(folders.glob(f"{FOLDERS}*")) == []


def test_what_was_killed_with_all_its_processes_is_swept_by_the_next_run(
    folders: Path, killed: tuple[subprocess.Popen[str], int]
) -> None:
    harness, proxy = killed
    os.kill(proxy, signal.SIGKILL)
    harness.kill()
    harness.wait()
    (left,) = folders.glob(f"{FOLDERS}*")
    with Mitmdump.running(flows=folders / "flows.mitm", sink=True):
        assert not left.exists()
        assert len(list(folders.glob(f"{FOLDERS}*"))) == 1
