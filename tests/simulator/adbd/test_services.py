"""shell, exec, push, pull, forward, reverse and logcat through stock adb."""

from __future__ import annotations

import hashlib
import os
import socket
import struct
import threading
from pathlib import Path

import pytest

from harness.simulator.adbd.packets import Command
from tests.simulator.adbd.host import Host
from tests.simulator.stock_adb import Phone, free_port

FIVE_MEGABYTES = 5 * 1024 * 1024


def test_outputs_and_exit_code_arrive_apart(phone: Phone) -> None:
    done = phone.shell("echo out; echo err >&2; exit 9")

    assert (done.stdout, done.stderr, done.code) == (b"out\n", b"err\n", 9)


def test_the_old_protocol_merges_the_outputs_and_says_no_exit_code(phone: Phone) -> None:
    done = phone.run("shell", "-x", "echo out; echo err >&2; exit 9")

    assert (done.stdout, done.stderr, done.code) == (b"out\nerr\n", b"", 0)


def test_a_terminal_ends_its_lines_with_carriage_returns(phone: Phone) -> None:
    done = phone.run("shell", "-tt", "echo out; echo err >&2")

    assert done.stdout == b"out\r\nerr\r\n"


def test_standard_input_reaches_the_command_and_its_end_too(phone: Phone) -> None:
    sent = os.urandom(300_000)

    assert phone.shell("wc -c", stdin=sent).text == "300000\n"
    assert phone.shell("sha256sum", stdin=sent).text.split()[0] == hashlib.sha256(sent).hexdigest()


def test_exec_out_carries_bytes_as_they_are(phone: Phone) -> None:
    assert phone.run("exec-out", "printf '\\r\\n\\000\\377'").stdout == b"\r\n\0\xff"


def test_exec_in_writes_what_the_host_sends(phone: Phone) -> None:
    sent = os.urandom(200_000)

    phone.run("exec-in", "cat > /data/local/tmp/in", stdin=sent)

    assert phone.shell("sleep 0.3; sha256sum -b /data/local/tmp/in").text.strip() == hashlib.sha256(sent).hexdigest()


def test_five_megabytes_come_back_as_they_went(phone: Phone, tmp_path: Path) -> None:
    sent = tmp_path / "sent"
    sent.write_bytes(os.urandom(FIVE_MEGABYTES))

    pushed = phone.run("push", str(sent), "/data/local/tmp/big")
    pulled = phone.run("pull", "/data/local/tmp/big", str(tmp_path / "back"))

    digest = hashlib.sha256(sent.read_bytes()).hexdigest()
    assert (pushed.code, pulled.code) == (0, 0)
    assert phone.shell("sha256sum -b /data/local/tmp/big").text.strip() == digest
    assert hashlib.sha256((tmp_path / "back").read_bytes()).hexdigest() == digest


def test_a_folder_is_pushed_and_pulled_whole_with_its_times(phone: Phone, tmp_path: Path) -> None:
    folder = tmp_path / "tree"
    (folder / "里").mkdir(parents=True)
    (folder / "里" / "a b").write_text("one")
    (folder / "empty").write_bytes(b"")
    os.utime(folder / "里" / "a b", (1_600_000_000, 1_600_000_000))

    phone.run("push", str(folder), "/sdcard/Download/")
    phone.run("pull", "-a", "/sdcard/Download/tree", str(tmp_path / "back"))

    assert (tmp_path / "back" / "里" / "a b").read_text() == "one"
    assert (tmp_path / "back" / "里" / "a b").stat().st_mtime == 1_600_000_000
    assert (tmp_path / "back" / "empty").read_bytes() == b""


def test_a_push_replaces_a_file_that_may_not_be_written_and_a_link_itself(phone: Phone, tmp_path: Path) -> None:
    """As adbd's send_impl: it unlinks first, so what a link points to keeps its content."""
    (tmp_path / "x").write_text("new\n")
    phone.shell("cd /data/local/tmp; echo old >ro; chmod 444 ro; echo target >t; ln -s t link")

    for name in ("ro", "link"):
        assert phone.run("push", str(tmp_path / "x"), f"/data/local/tmp/{name}").code == 0

    told = phone.shell("cd /data/local/tmp; cat ro link t; stat -c %F link; stat -c %a ro; rm -f ro link t").text
    assert told == "new\nnew\ntarget\nregular file\n666\n"


@pytest.mark.parametrize(
    ("path", "reason"), [("/system/x", "Read-only file system"), ("/data/user/0/x", "Permission denied")]
)
def test_a_push_to_where_the_shell_may_not_write_fails(phone: Phone, tmp_path: Path, path: str, reason: str) -> None:
    (tmp_path / "x").write_text("x")

    pushed = phone.run("push", str(tmp_path / "x"), path)

    assert pushed.code == 1
    assert reason in pushed.stderr.decode() + pushed.text


def test_a_pull_of_what_is_not_there_fails(phone: Phone, tmp_path: Path) -> None:
    pulled = phone.run("pull", "/nope", str(tmp_path))

    assert pulled.code == 1
    assert "No such file or directory" in pulled.stderr.decode() + pulled.text


def test_a_host_reaches_a_listener_of_the_device_through_a_forward(phone: Phone) -> None:
    port = free_port()
    phone.run("forward", f"tcp:{port}", "localabstract:harness.gate")
    with socket.create_connection(("127.0.0.1", port), timeout=10) as gate:
        gate.sendall(b'{"gate":"on"}\n')
        answer = gate.makefile().readline()
    phone.run("forward", "--remove", f"tcp:{port}")

    assert '"gate"' in answer


def test_a_forward_to_nothing_is_closed_at_once(phone: Phone) -> None:
    port = free_port()
    phone.run("forward", f"tcp:{port}", "tcp:1")
    with socket.create_connection(("127.0.0.1", port), timeout=10) as nothing:
        assert nothing.recv(1) == b""
    phone.run("forward", "--remove", f"tcp:{port}")


@pytest.fixture
def echo_port() -> int:
    """A listener on the host that sends back what it gets."""
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        connection, _ = listening.accept()
        with connection, listening:
            while data := connection.recv(65536):
                connection.sendall(data)

    threading.Thread(target=serve, daemon=True).start()
    port: int = listening.getsockname()[1]
    return port


def test_a_port_of_the_device_leads_to_the_host_through_a_reverse_forward(phone: Phone, echo_port: int) -> None:
    back_in = free_port()
    phone.run("reverse", "tcp:8123", f"tcp:{echo_port}")
    phone.run("forward", f"tcp:{back_in}", "tcp:8123")
    sent = os.urandom(1_000_000)
    with socket.create_connection(("127.0.0.1", back_in), timeout=20) as round_trip:
        threading.Thread(target=round_trip.sendall, args=(sent,), daemon=True).start()
        received = b""
        while len(received) < len(sent):
            received += round_trip.recv(65536)
    phone.run("forward", "--remove", f"tcp:{back_in}")
    phone.run("reverse", "--remove", "tcp:8123")

    assert received == sent


def test_reverse_forwards_are_listed_refused_and_removed_as_by_a_phone(own_phone: Phone) -> None:
    own_phone.run("reverse", "tcp:8001", "tcp:9001")
    chosen = own_phone.run("reverse", "tcp:0", "tcp:9002").text.strip()
    listed = own_phone.run("reverse", "--list").text
    again = own_phone.run("reverse", "--no-rebind", "tcp:8001", "tcp:9003")
    absent = own_phone.run("reverse", "--remove", "tcp:8999")
    own_phone.run("reverse", "--remove-all")

    assert "host tcp:8001 tcp:9001\n" in listed
    assert f"host tcp:{chosen} tcp:9002\n" in listed
    assert "cannot rebind existing socket" in again.stderr.decode()
    assert "listener 'tcp:8999' not found" in absent.stderr.decode()
    assert own_phone.run("reverse", "--list").text.strip() == ""


def test_a_reverse_forward_dies_with_the_connection_that_asked_for_it(own_phone: Phone) -> None:
    own_phone.run("reverse", "tcp:8001", "tcp:9001")

    own_phone.adb("disconnect", own_phone.serial)
    own_phone.adb("connect", own_phone.serial)

    assert own_phone.run("reverse", "--list").text.strip() == ""


def test_logcat_follows_what_is_logged(phone: Phone) -> None:
    following = phone.adb.open("-s", phone.serial, "logcat", "-v", "brief", "-s", "Sentence:I")
    assert following.stdout is not None
    phone.shell("log -t Sentence before; sleep 0.3; log -t Other unseen; log -p e -t Sentence after")
    lines = [following.stdout.readline().decode() for _ in range(3)]
    following.kill()
    following.communicate()

    assert lines[0].startswith("--------- beginning of")
    assert [line.split(":")[-1].strip() for line in lines[1:]] == ["before", "after"]
    assert lines[2].startswith("E/Sentence(")


def test_a_host_that_knows_only_the_first_version_of_sync_can_stat(phone: Phone) -> None:
    path = b"/system/etc/hosts"
    with Host(phone) as host:
        host.introduce()
        host.send(Command.OPEN, 1, 0, b"sync:\0")
        opened = host.receive()
        host.send(Command.WRTE, 1, opened.arg0, b"STAT" + struct.pack("<I", len(path)) + path)
        answers = [host.receive(), host.receive()]

    found = next(packet.payload for packet in answers if packet.command is Command.WRTE)
    assert struct.unpack("<4sIII", found)[:2] == (b"STAT", 0o100644)


def test_a_person_at_a_terminal_sees_prompt_echo_and_output(phone: Phone) -> None:
    done = phone.run("shell", "-tt", stdin=b"echo hx\x7fi; (exit 3)\n\x04")

    assert done.text == "simulator:/ $ echo hx\b \bi; (exit 3)\r\nhi\r\nsimulator:/ $ "
    assert done.code == 3


def test_ctrl_c_ends_the_command_and_not_the_shell(phone: Phone) -> None:
    at_prompt = phone.adb.open("-s", phone.serial, "shell", "-tt")
    assert at_prompt.stdin is not None
    assert at_prompt.stdout is not None
    at_prompt.stdin.write(b"echo begun; sleep 600\n")
    at_prompt.stdin.flush()
    while at_prompt.stdout.readline() != b"begun\r\n":
        pass
    said, _ = at_prompt.communicate(b"\x03echo $?\n\x04", timeout=20)

    assert b"130\r\n" in said


def test_an_app_is_installed_by_streaming_and_by_pushing(own_phone: Phone) -> None:
    apk = Path(__file__).parents[3] / "scenarios" / "yunzhushou" / "app" / "yunzhushou.apk"

    streamed = own_phone.run("install", str(apk))
    pushed = own_phone.run("install", "--no-streaming", "-r", str(apk))

    assert (streamed.text.splitlines()[-1], pushed.text.splitlines()[-1]) == ("Success", "Success")
    assert own_phone.shell("pm list packages com.example.yunzhushou").text == "package:com.example.yunzhushou\n"
    assert own_phone.run("uninstall", "com.example.yunzhushou").text == "Success\n"


def test_what_is_no_apk_is_not_installed(phone: Phone, tmp_path: Path) -> None:
    (tmp_path / "text.apk").write_text("no apk")

    failed = phone.run("install", str(tmp_path / "text.apk"))

    assert failed.code == 1
    assert "INSTALL_PARSE_FAILED_NOT_APK" in failed.stderr.decode()
