"""What is told of files that are opened below Java's classes: each once, whatever opens it."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import socket
import struct
import subprocess
import threading
from pathlib import Path
from typing import Any

import pytest

from harness.catalogue import Technique, When, load_techniques
from harness.events.agent import Armed, Call, Control, Outcome, Road, Stack, TakenBack, Through

from .jvm import Jvm


@pytest.fixture
def address(tmp_path: Path) -> Path:
    file = tmp_path.resolve() / "net" / "wlan0" / "address"
    file.parent.mkdir(parents=True)
    file.write_text("02:11:22:33:44:55\n")
    return file


def row(folder: Path, **more: Any) -> Technique:
    when = When(argument=0, matches=(f"{folder}/net/*/address",))
    given = {"id": "mac-wifi.libc-open", "class_name": "libc", "method": "open", "comes_with": "libc", "when": when}
    return Technique(source="test", data_type="mac_wifi", value="presence", severity="low", **{**given, **more})


COMMANDS = tuple(row for row in load_techniques() if row.data_type == "command")


def rows(address: Path) -> Technique:
    return row(address.parents[2])


def test_the_functions_that_are_hooked_are_told_with_their_road(jvm: Jvm, address: Path):
    assert jvm.arm(rows(address)) == {"armed": 1, "failed": 0}
    (armed,) = jvm.told(Armed)
    assert (armed.reason, armed.roads) == (None, (Road.LIBC,))
    assert {"open", "openat"} <= {*armed.overloads}


@pytest.mark.parametrize("how", ["stream", "files", "channel", "random"])
def test_a_file_that_java_opens_is_told_with_javas_stack(jvm: Jvm, address: Path, how: str):
    jvm.arm(rows(address))
    assert jvm.call("readby", how, str(address)) != ""
    (call,) = jvm.told(Call)
    assert (call.technique, call.outcome, call.detail) == (
        "mac-wifi.libc-open",
        Outcome.OBTAINED,
        {"key": str(address)},
    )
    stack = next(each for each in jvm.told(Stack) if each.stack == call.stack)
    assert stack.frames[0].startswith("[lib")
    assert any(frame.startswith("java.") or frame.startswith("sun.nio.") for frame in stack.frames[1:])


@pytest.mark.parametrize("how", ["open", "openat", "fopen"])
def test_a_file_that_native_code_opens_is_told(jvm: Jvm, address: Path, how: str):
    jvm.arm(rows(address))
    assert jvm.call("readnatively", how, str(address))
    (call,) = jvm.told(Call)
    assert (call.technique, call.outcome, call.detail) == (
        "mac-wifi.libc-open",
        Outcome.OBTAINED,
        {"key": str(address)},
    )


@pytest.mark.parametrize(
    ("number", "place", "more"), [(2, 1, ()), (257, 2, ()), (437, 2, ("zeros", 24))], ids=["open", "openat", "openat2"]
)
def test_a_file_that_native_code_opens_by_the_number_of_the_call_is_told(
    jvm: Jvm, address: Path, number: int, place: int, more: tuple[object, ...]
):
    jvm.arm(rows(address))
    assert jvm.call("bynumber", number, place, str(address), *more)[0] >= 0
    assert jvm.call("bynumber", number, place, f"{address}2", *more) == [-1, 2]
    assert jvm.call("bynumber", 83, 1, str(address.parent / "made"), 0o700)[0] == 0  # mkdir: another call's number
    (call,) = jvm.told(Call)
    assert (call.outcome, call.detail) == (Outcome.OBTAINED, {"key": str(address)})


def test_who_waits_in_a_call_by_its_number_comes_back_when_the_agent_has_gone(jvm: Jvm, address: Path):
    jvm.arm(rows(address))
    jvm.call("waitersbynumber", 4)
    jvm.agent.exports_sync.stop()
    jvm.agent.unload()
    assert jvm.call("wakewaiters") == 4
    assert jvm.call("bynumber", 257, 2, str(address))[0] >= 0


@pytest.mark.parametrize("how", ["open", "system"])
def test_who_waits_in_a_hooked_function_comes_back_though_the_agent_has_gone(jvm: Jvm, tmp_path: Path, how: str):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    jvm.arm(row(tmp_path), *COMMANDS)
    jvm.call("waitnatively", how, str(pipe) if how == "open" else f"cat {pipe}")
    jvm.agent.exports_sync.stop()
    going = threading.Thread(target=jvm.agent.unload)
    going.start()
    going.join(timeout=2)  # the agent has to stay until the thread is out
    pipe.write_text("")
    assert jvm.call("cameback")
    going.join()
    assert jvm.process.poll() is None


def test_one_opening_through_two_hooked_layers_is_told_once_by_the_upper_one(jvm: Jvm, address: Path):
    above = Technique(
        id="mac-wifi.file",
        source="test",
        data_type="mac_wifi",
        class_name="java.io.FileInputStream",
        method="open",
        severity="low",
    )
    jvm.arm(above, rows(address))
    jvm.call("readby", "stream", str(address))
    jvm.call("readby", "files", str(address))
    assert [call.technique for call in jvm.told(Call)] == ["mac-wifi.file", "mac-wifi.libc-open"]


@pytest.mark.parametrize(
    "spelled", ["{}/net/../net//wlan0/./address", "{}/link/address", "/proc/self/root{}/net/wlan0/address"]
)
def test_a_file_is_known_however_its_path_is_spelled(jvm: Jvm, address: Path, spelled: str):
    folder = address.parents[2]
    (folder / "link").symlink_to(address.parent)
    jvm.arm(rows(address))
    assert jvm.call("readnatively", "open", spelled.format(folder))
    assert [call.technique for call in jvm.told(Call)] == ["mac-wifi.libc-open"]


def test_what_is_not_watched_what_is_written_and_a_name_alike_are_not_told(jvm: Jvm, address: Path):
    jvm.arm(rows(address))
    for other in (address.parent / "other", address.parent / "address2", address.parents[2] / "address"):
        other.write_text("")
        assert jvm.call("readnatively", "open", str(other))
    assert jvm.call("readnatively", "write", str(address))
    assert jvm.told(Call) == []


def test_a_refused_opening_is_an_attempt_and_the_app_sees_the_error_that_the_system_gave(jvm: Jvm, address: Path):
    missing = address.with_name("address").parents[1] / "eth0" / "address"
    jvm.arm(rows(address))
    assert jvm.call("errorof", str(missing)) == [-1, 2]
    (call,) = jvm.told(Call)
    assert (call.outcome, call.error) == (Outcome.ERROR, "errno 2")


def test_a_control_through_libc_is_seen_until_the_hooks_are_out(jvm: Jvm, address: Path):
    jvm.arm(rows(address))
    controls = [each for control in jvm.told(Control) for each in control.roads if each.road is Road.LIBC]
    assert controls
    assert {each.outcome for each in controls} == {Through.SEEN}
    assert jvm.told(Call) == []
    jvm.agent.exports_sync.stop()
    assert jvm.call("readnatively", "open", str(address))
    assert jvm.told(Call) == []


def test_a_hook_in_libc_that_was_overwritten_is_told_and_its_control_fails(jvm: Jvm, address: Path):
    jvm.call("rememberbytes", "open")
    jvm.arm(rows(address))
    jvm.settle()
    jvm.call("putbytesback", "open")
    (taken,) = jvm.told(TakenBack)
    assert (taken.techniques, taken.overload, taken.held) == (("mac-wifi.libc-open",), "open", False)
    last = jvm.told(Control)[-1]
    assert {each.road: each.outcome for each in last.roads}[Road.LIBC] is Through.NOT_SEEN


def test_hooks_in_libc_are_called_when_they_are_told_though_the_apps_threads_call_without_a_pause(
    jvm: Jvm, address: Path
):
    busy = Technique(
        id="test.property",
        source="test",
        data_type="network",
        class_name="java.security.Security",
        method="getProperty",
        value="string",
        severity="low",
    )
    jvm.call("hammer", 4, 10_000_000)
    jvm.arm(busy, rows(address))
    first = next(message for message in jvm.messages if isinstance(message, Control))
    assert {each.road: each.outcome for each in first.roads}[Road.LIBC] is Through.SEEN
    assert jvm.call("readnatively", "open", str(address))
    assert [call.detail for call in jvm.told(Call) if call.technique != busy.id] == [{"key": str(address)}]
    assert jvm.told(TakenBack) == []


def ran(jvm: Jvm) -> list[tuple[str, list[str], dict[str, str]]]:
    jvm.settle()
    return [
        (call.technique, json.loads(call.detail["argv"]), json.loads(call.detail["variables"]))
        for call in jvm.told(Call)
    ]


@pytest.mark.parametrize("how", ["system", "popen"])
def test_a_command_that_native_code_runs_is_told_with_its_words_and_who_ran_it(jvm: Jvm, how: str):
    jvm.arm(*COMMANDS)
    assert jvm.call("runnatively", how, "true ro.serialno") == 0
    ((technique, argv, _),) = ran(jvm)
    assert (technique, argv[1:]) == ("command.libc-execve", ["-c", "true ro.serialno"]) or argv[
        -1
    ] == "true ro.serialno"
    (call,) = jvm.told(Call)
    stack = next(each for each in jvm.told(Stack) if each.stack == call.stack)
    assert stack.frames[0].startswith("[")


@pytest.mark.parametrize("how", ["posix_spawn", "posix_spawnp"])
def test_a_command_that_is_spawned_is_told_with_the_variables_that_it_names(jvm: Jvm, how: str):
    jvm.arm(*COMMANDS)
    jvm.call("runnatively", how, "true $KEY")
    assert ran(jvm) == [("command.libc-execve", ["/bin/sh", "-c", "true $KEY"], {"KEY": "ro.serialno"})]


@pytest.mark.parametrize("how", ["execv", "fexecve", "execveat", "execveat of what is open", "syscall"])
def test_a_child_that_becomes_another_program_is_told_though_nothing_ran_there_but_its_own_code(jvm: Jvm, how: str):
    jvm.arm(*COMMANDS)
    assert jvm.call("forkandexec", "true", how)
    ((technique, argv, variables),) = ran(jvm)
    assert (technique, variables) == ("command.libc-execve", {})
    assert [Path(argv[0]).resolve(), *argv[1:]] == [Path("/bin/sh").resolve(), "-c", "true"]
    assert "/proc" not in argv[0]


def test_a_command_that_java_runs_is_told_once(jvm: Jvm):
    jvm.arm(*COMMANDS)
    jvm.call("execute", "true a")
    jvm.call("run", ["true", "b"], "", {})
    assert [(technique, argv) for technique, argv, _ in ran(jvm)] == [
        ("command.start", ["true", "a"]),
        ("command.start", ["true", "b"]),
    ]


@pytest.mark.parametrize("how", ["ioctl", "syscall"])
def test_an_interface_whose_hardware_address_native_code_asks_for_is_told_with_what_it_gave(jvm: Jvm, how: str):
    jvm.arm(*(row for row in load_techniques() if row.class_name == "libc" and row.method == "ioctl"))
    assert jvm.call("interfacerequest", how, 0x8927, "lo") == 0
    assert jvm.call("interfacerequest", how, 0x8927, "nosuch0") == -1
    assert jvm.call("interfacerequest", how, 0x8913, "lo") == 0  # the flags
    told = [(call.technique, call.outcome, call.value, call.detail) for call in jvm.told(Call)]
    assert told == [
        ("mac-wifi.libc-ioctl", Outcome.EMPTY, "00:00:00:00:00:00", {"key": "lo"}),
        ("mac-wifi.libc-ioctl", Outcome.ERROR, "", {"key": "nosuch0"}),
    ]


INTERFACES = Path("/sys/class/net")
NETWORK = tuple(row for row in load_techniques() if row.class_name == "libc" and row.method == "getifaddrs")


def addresses(of: str) -> set[str]:
    """The IPv4 address of an interface, or none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        try:
            given = fcntl.ioctl(sock, 0x8915, struct.pack("256s", of.encode()))  # SIOCGIFADDR
        except OSError:
            return set()
    return {socket.inet_ntoa(given[20:24])}


def test_addresses_that_native_code_asks_for_are_told_as_they_are_written(jvm: Jvm):
    interfaces = [each.name for each in INTERFACES.iterdir() if each.is_dir()]
    local = {address for each in interfaces if each != "lo" for address in addresses(each)}
    hardware = {(INTERFACES / each / "address").read_text().strip() for each in interfaces}
    jvm.arm(*NETWORK)
    assert jvm.call("interfaces") == 0
    told = {call.technique: call for call in jvm.told(Call)}
    assert local <= {*told["local-ip.libc-getifaddrs"].values}
    assert not {"127.0.0.1", "::1"} & {*told["local-ip.libc-getifaddrs"].values}
    given = {*told["mac-wifi.libc-getifaddrs"].values} if "mac-wifi.libc-getifaddrs" in told else set()
    assert given == {each for each in hardware if each and each != "00:00:00:00:00:00"}
    stacks = {each.stack: each.frames for each in jvm.told(Stack)}
    assert all(stacks[call.stack][0] == "[?]" for call in told.values())


@pytest.mark.parametrize("how", ["ioctl", "syscall"])
def test_addresses_that_native_code_asks_for_by_ioctl_are_told_and_the_loopbacks_is_none(jvm: Jvm, how: str):
    interfaces = [each.name for each in INTERFACES.iterdir() if each.is_dir()]
    others = {address: each for each in interfaces if each != "lo" for address in addresses(each)}
    jvm.arm(*(row for row in load_techniques() if row.class_name == "libc" and row.method == "ioctl"))
    for name in ("lo", *others.values(), ""):
        assert jvm.call("interfacerequest", how, 0x8915 if name else 0x8912, name) == 0
    loopback, *each, together = jvm.told(Call)
    assert (loopback.technique, loopback.outcome) == ("local-ip.libc-ioctl", Outcome.EMPTY)
    assert [call.values for call in each] == [(address,) for address in others]
    assert {*together.values} == {*others}


def test_addresses_that_libc_asks_itself_for_are_not_told(jvm: Jvm):
    jvm.arm(*NETWORK)
    assert jvm.call("interfacesoflibc")
    assert jvm.told(Call) == []


@pytest.mark.parametrize("how", ["socket", "syscall"])
def test_a_socket_to_the_kernels_routing_is_told_and_any_other_is_not(jvm: Jvm, how: str):
    jvm.arm(*NETWORK, *(row for row in load_techniques() if row.method == "netlink"))
    for family, protocol in ((16, 15), (2, 0), (16, 0)):  # the kernel's events, the Internet, NETLINK_ROUTE
        assert jvm.call("opensocket", how, family, 2, protocol)
    assert {(call.technique, call.outcome) for call in jvm.told(Call)} == {
        ("local-ip.libc-netlink", Outcome.IMPERSONAL),
        ("mac-wifi.libc-netlink", Outcome.IMPERSONAL),
    }
    assert len(jvm.told(Call)) == 2


def test_the_socket_by_which_libc_asks_for_addresses_is_part_of_that_call(jvm: Jvm):
    jvm.arm(*NETWORK, *(row for row in load_techniques() if row.method == "netlink"))
    assert jvm.call("interfaces") == 0
    assert {call.technique for call in jvm.told(Call)} <= {each.id for each in NETWORK}


@pytest.fixture
def bionic(jvm: Jvm, tmp_path: Path) -> Jvm:
    if shutil.which("gcc") is None:
        pytest.skip("no gcc, which makes the library of bionic's functions")
    library = tmp_path / "libbionic.so"
    subprocess.run(["gcc", "-shared", "-fPIC", "-o", library, Path(__file__).with_name("bionic.c")], check=True)
    assert jvm.call("load", str(library))
    return jvm


@pytest.mark.parametrize("how", ["by_foreach", "by_nth", "by_name"])
def test_properties_that_are_handed_out_are_told_with_their_values_where_a_row_is_for_them(bionic: Jvm, how: str):
    bionic.arm(*(row for row in load_techniques() if row.class_name == "libc" and row.method == "property"))
    assert bionic.call("ofthelibrary", how) == 3
    assert {(call.technique, call.outcome, call.detail["key"], call.values) for call in bionic.told(Call)} == {
        ("serial-number.libc-property", Outcome.OBTAINED, "ro.serialno", ("SN48151623",)),
        ("sim-state.libc-property", Outcome.OBTAINED, "gsm.sim.state", ("READY",)),
    }
    assert len(bionic.told(Call)) == 2


def test_a_short_function_of_libc_is_told_with_the_library_that_called_it(bionic: Jvm, address: Path):
    bionic.arm(row(address.parents[2], method="stat"))
    assert bionic.call("ofthelibrary", "by_access", str(address)) == 1
    (call,) = bionic.told(Call)
    stack = next(each for each in bionic.told(Stack) if each.stack == call.stack)
    assert stack.frames[0].startswith("[libbionic.so+")
