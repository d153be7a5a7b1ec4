"""Hosts, streams and broken packets at the port of the device."""

from __future__ import annotations

import socket
import struct
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress

import pytest

from harness.simulator.adbd.packets import Command
from tests.simulator.adbd.host import Host
from tests.simulator.stock_adb import Phone, StockAdb, free_port

Connect = Callable[[], Host]


@pytest.fixture
def connect(phone: Phone) -> Iterator[Connect]:
    """Makes hosts that have introduced themselves."""
    with ExitStack() as hosts:

        def one() -> Host:
            host = hosts.enter_context(Host(phone))
            host.introduce()
            return host

        yield one


def connect_for_ever(port: int) -> None:
    while True:
        with suppress(ConnectionResetError), socket.create_connection(("127.0.0.1", port), timeout=5) as probe:
            probe.recv(1)


def test_adb_lists_the_device_with_its_names(phone: Phone) -> None:
    listed = phone.adb("devices", "-l").text

    assert f"{phone.serial}" in listed
    assert "device product:harness_sim model:Harness_Simulator device:simulator" in listed


def test_the_device_introduces_itself_with_its_features(phone: Phone) -> None:
    with Host(phone) as host:
        hello = host.introduce()

    assert hello.command is Command.CNXN
    assert hello.payload.startswith(b"device::ro.product.name=")
    assert b"features=shell_v2,cmd,stat_v2,ls_v2,fixed_push_mkdir" in hello.payload


BROKEN = {
    "wrong magic": struct.pack("<6I", Command.OPEN, 1, 0, 0, 0, 0),
    "unknown command": struct.pack("<6I", 0x12345678, 0, 0, 0, 0, 0x12345678 ^ 0xFFFFFFFF),
    "endless payload": struct.pack("<6I", Command.WRTE, 1, 1, 0x7FFFFFFF, 0, Command.WRTE ^ 0xFFFFFFFF),
    "text": b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
def test_a_broken_packet_ends_only_the_connection_it_came_on(phone: Phone, connect: Connect, broken: bytes) -> None:
    other, host = connect(), connect()

    host.socket.sendall(broken)

    assert host.ended()
    other.send(Command.OPEN, 5, 0, b"shell:echo alive\0")
    assert other.receive().command is Command.OKAY
    assert other.receive().payload == b"alive\n"
    assert phone.shell("echo still").text == "still\n"


def test_a_host_that_does_not_introduce_itself_is_dropped(phone: Phone) -> None:
    with Host(phone) as host:
        host.send(Command.OPEN, 1, 0, b"shell:id\0")

        assert host.ended()


def test_only_one_packet_of_a_stream_is_on_its_way_until_it_is_acknowledged(connect: Connect) -> None:
    host = connect()
    host.send(Command.OPEN, 1, 0, b"shell:echo first; sleep 0.2; echo second\0")
    opened = host.receive()
    assert host.receive().payload == b"first\n"

    host.socket.settimeout(0.6)
    with pytest.raises(TimeoutError):
        host.receive()
    host.socket.settimeout(10)
    host.send(Command.OKAY, 1, opened.arg0)

    assert host.receive().payload == b"second\n"


def test_an_unknown_service_is_refused(connect: Connect) -> None:
    host = connect()

    host.send(Command.OPEN, 9, 0, b"nonsense:\0")

    refusal = host.receive()
    assert (refusal.command, refusal.arg0, refusal.arg1) == (Command.CLSE, 0, 9)


def test_a_slow_stream_does_not_hold_up_the_others(connect: Connect) -> None:
    host = connect()
    host.send(Command.OPEN, 1, 0, b"shell:while true; do echo endless; done\0")
    host.send(Command.OPEN, 2, 0, b"exec:logcat\0")
    host.send(Command.OPEN, 3, 0, b"shell:echo answered\0")

    # None of the WRTE is acknowledged: each stream may send one and then waits.
    while host.receive().payload != b"answered\n":
        pass


def test_many_commands_of_several_hosts_run_at_once(phone: Phone) -> None:
    second = StockAdb(free_port())
    second("connect", phone.serial)
    phones = [phone, Phone(adb=second, serial=phone.serial)]
    try:
        with ThreadPoolExecutor(12) as pool:
            runs = [pool.submit(phones[n % 2].shell, f"echo {n}; sleep 0.1; echo {n} >&2; exit {n}") for n in range(24)]
        ends = [(run.result().text, run.result().stderr.decode(), run.result().code) for run in runs]
    finally:
        second("kill-server")

    assert ends == [(f"{n}\n", f"{n}\n", n) for n in range(24)]


def test_after_a_reboot_the_device_is_back_on_its_port_with_its_data(own_phone: Phone) -> None:
    own_phone.run("root")
    own_phone.adb("connect", own_phone.serial)
    own_phone.shell("echo kept >/sdcard/f; mount -t tmpfs tmpfs /mnt/user")
    own_phone.run("reboot")
    own_phone.run("wait-for-disconnect", timeout=20)
    own_phone.adb("disconnect", own_phone.serial)

    deadline = time.monotonic() + 20
    while "connected" not in own_phone.adb("connect", own_phone.serial).text and time.monotonic() < deadline:
        time.sleep(0.2)
    own_phone.run("wait-for-device", timeout=20)

    assert own_phone.shell("cat /sdcard/f; id -u; mount | grep -c /mnt/user; getprop sys.boot_completed").text == (
        "kept\n2000\n0\n1\n"
    )


def test_a_device_that_is_switched_off_is_gone(own_phone: Phone) -> None:
    own_phone.shell("reboot -p")

    with pytest.raises(ConnectionRefusedError):
        connect_for_ever(own_phone.port)


def test_root_gives_a_root_shell_after_adbd_has_restarted(own_phone: Phone) -> None:
    said = own_phone.run("root").text
    own_phone.adb("connect", own_phone.serial)

    assert said == "restarting adbd as root\n"
    assert own_phone.shell("id -u").text == "0\n"
    assert own_phone.run("root").text == "adbd is already running as root\n"
