"""The runtime as an app's process finds it: the bare one, and the one with the framework of Android 11."""

from __future__ import annotations

import socketserver
import subprocess
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue

import frida
import pytest

from harness.simulator.art import packages
from harness.simulator.art.dex import dex_jar, javac
from harness.simulator.art.process import without_absolute_writes
from harness.simulator.art.runtime import Command, Runtime
from harness.simulator.art.stages import Unbuildable

from .programs import PROGRAMS, compiled

SECONDS = 60


def started(command: Command) -> subprocess.Popen[str]:
    return subprocess.Popen(
        command.arguments,
        executable=command.executable,
        env=dict(command.environment),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ran(command: Command) -> tuple[int, str, str]:
    with started(command) as process:
        out, err = process.communicate(timeout=SECONDS)
    return process.returncode, out, err


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return dex_jar("test-bare", compiled("bare", tmp_path_factory.mktemp("bare")))


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Path:
    classes = tmp_path_factory.mktemp("services")
    sources = map(str, (PROGRAMS / "services").glob("*.java"))
    platform = str(packages.jar("android-all"))
    javac("--release", "8", "-Xlint:none", "-cp", platform, "-d", str(classes), *sources, thing="services")
    return dex_jar("test-services", classes)


def printed(art: Runtime, program: Path, *arguments: str) -> list[str]:
    code, out, err = ran(art.command("Bare", *arguments, class_path=[program]))
    assert code == 0, out + err
    return out.splitlines()


def test_it_names_itself_as_on_a_phone(art: Runtime, bare: Path):
    assert printed(art, bare, "names") == [
        "java.vm.name=Dalvik",
        "java.vm.version=2.1.0",
        "java.vendor=The Android Project",
        "os.arch=x86_64",
    ]


def test_text_is_formatted_and_matched(art: Runtime, bare: Path):
    assert printed(art, bare, "text") == [
        "00042 ab  | 3.142 ff [1, 2]",
        "a<1>b<22>c<333>",
        "4 äö STRASSE",
        "[a, b, , c] x-y",
    ]


def test_numbers_are_exact(art: Runtime, bare: Path):
    assert printed(art, bare, "numbers") == [
        f"true {pow(10, (2**521 - 1) >> 3, 2**521 - 1).bit_length()}",
        "0.8414709848078965 1.4142135623730951 1.0E-300 0.1",
        "-9223372036854775808 ffffffffffffffff",
    ]


def test_files_are_written_mapped_renamed_and_deleted(art: Runtime, bare: Path, tmp_path: Path):
    assert printed(art, bare, "files", str(tmp_path)) == ["4100 [数据.txt] true", "héllo 6", "true false true", "true"]
    assert list(tmp_path.iterdir()) == []


def test_zip_files_are_those_of_everybody(art: Runtime, bare: Path, tmp_path: Path):
    assert printed(art, bare, "zip", str(tmp_path / "a.zip")) == ["true", "true"]
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert archive.testzip() is None
        assert archive.getinfo("data").file_size == 200_000


class Echo(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        self.wfile.write(self.rfile.readline())


@pytest.fixture
def echo() -> Iterator[int]:
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Echo) as server:
        serving = threading.Thread(target=server.serve_forever, args=(0.05,))
        serving.start()
        yield server.server_address[1]
        server.shutdown()
        serving.join()


def test_sockets_connect_wait_and_are_refused(art: Runtime, bare: Path, echo: int):
    assert printed(art, bare, "sockets", str(echo)) == ["plain", "channel", "timeout", "3", "refused"]


def test_a_child_process_does_not_get_the_runtimes_libraries(art: Runtime, bare: Path):
    assert printed(art, bare, "child", "echo [$LD_LIBRARY_PATH]; exit 3") == ["[] 3"]


def test_threads_work_while_memory_is_collected(art: Runtime, bare: Path):
    assert printed(art, bare, "threads") == ["800"]


def test_what_nobody_holds_is_collected(art: Runtime, bare: Path):
    assert printed(art, bare, "collect") == ["true true true"]


def test_the_process_ends_with_its_last_thread(art: Runtime, bare: Path):
    assert printed(art, bare, "later") == ["after main"]


def test_the_exit_code_is_that_of_the_app(art: Runtime, bare: Path):
    assert ran(art.command("Bare", "exit", "7", class_path=[bare]))[:2] == (7, "hook\n")
    code, _, err = ran(art.command("Bare", "throw", "no reason", class_path=[bare]))
    assert (code, "java.lang.IllegalStateException: no reason" in err) == (3, True)
    code, _, err = ran(art.command("Absent", class_path=[bare]))
    assert (code, "java.lang.ClassNotFoundException: Absent" in err) == (2, True)


def test_arguments_arrive_as_they_were_given(art: Runtime, bare: Path):
    assert printed(art, bare, "echo", "-Dno=option", "", "两 个") == ["[-Dno=option, , 两 个]"]


def test_a_class_in_front_of_the_core_is_taken(art: Runtime, bare: Path, tmp_path: Path):
    source = tmp_path / "HexEncoding.java"
    source.write_text('package libcore.util; public class HexEncoding { public static String who() { return "own"; } }')
    javac("--release", "8", "-Xlint:none", "-d", str(tmp_path / "own"), str(source), thing="own")
    own = dex_jar("test-own", tmp_path / "own")
    ask = ("Bare", "ask", "libcore.util.HexEncoding", "who")
    assert ran(art.command(*ask, class_path=[bare], before=[own]))[:2] == (0, "own\n")
    code, _, err = ran(art.command(*ask, class_path=[bare], boot=[own]))
    assert (code, "NoSuchMethodException" in err) == (3, True)


def test_system_properties_are_read_anew_at_each_question(art: Runtime, services: Path, tmp_path: Path):
    properties = tmp_path / "properties"
    lines = "ro.product.model=Pixel 5\ntest.truth=yes\n"  # of the rest, those of build.prop hold
    properties.write_text(lines)
    command = art.command("Services", "properties", class_path=[services], framework=True, system_properties=properties)
    with started(command) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "30 Pixel 5\n"
        fresh = tmp_path / "fresh"
        fresh.write_text(lines + "test.changed=5\n")
        fresh.replace(properties)
        assert process.communicate(timeout=SECONDS)[0] == "5true\n5-\n"


@pytest.mark.parametrize(
    ("thing", "expected"),
    [
        ("parcel", ["-7", "张三 é 9223372036854775807 0.5", "5 null 0 0"]),
        ("binder", ["true", "call 3true", "the parcel is for test.IOther"]),
        ("looper", ["first", "worker true", "quit"]),
        ("process", ["true true"]),
    ],
)
def test_the_frameworks_own_classes_run(art: Runtime, services: Path, thing: str, expected: list[str]):
    code, out, err = ran(art.command("Services", thing, class_path=[services], framework=True))
    assert (code, out.splitlines()) == (0, expected), err
    assert (thing == "process") == ("W/tag(" in err)


def test_the_bridges_own_stack_walker_finds_what_phones_have_if_asked_for(art: Runtime, bare: Path):
    walked_by = "_ZNK3art12StackVisitor16DescribeLocationEv"
    asks = f"send(Process.getModuleByName('libart.so').findExportByName('{walked_by}') !== null)"
    for there in (True, False):
        command = art.command("Bare", "wait", class_path=[bare], libcxx_strings=there)
        with started(command) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "waits\n"
            session = frida.attach(process.pid)
            script = session.create_script(asks)
            answers: SimpleQueue[object] = SimpleQueue()
            script.on("message", lambda message, _, answers=answers: answers.put(message.get("payload")))
            script.load()
            assert answers.get(timeout=SECONDS) is there
            session.detach()
            process.kill()


def test_a_libart_of_another_build_is_refused():
    with pytest.raises(Unbuildable, match="not the build"):
        without_absolute_writes(b"ELF")
