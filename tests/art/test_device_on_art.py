"""The simulator's device under an app on ART: what an app's own code finds there is what it finds on HotSpot."""

from __future__ import annotations

from pathlib import Path

import pytest

from harness.simulator.apps.binder import ProcessGone
from harness.simulator.apps.caller import Caller
from harness.simulator.apps.runtimes.protocol import RuntimeName
from harness.simulator.art.dex import dex_jar
from harness.simulator.art.runtime import Runtime
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import PACKAGE, on_device
from tests.simulator.framework.probing import compile_probe, device_uid, install_probe, probed

SECRET = "what the computer knows"
PATHS = "/system/bin/sh /data /data/adb/magisk /proc/1/cmdline /sdcard /sys/class/net/wlan0/address /home relative"
IN_NATIVE_CODE = ("real: ", "zip! ", "load! ")  # roads that libcore has of its own: docs/limits.md


@pytest.fixture(scope="module")
def classes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compile_probe(tmp_path_factory.mktemp("probe"))


@pytest.fixture(scope="module")
def dex(art: Runtime, classes: Path) -> Path:
    return dex_jar("test-probe", classes)


@pytest.mark.parametrize(
    "attempt", ["machine", "own-files", "file-queries", "preferences", "os-open", "platform-roads"]
)
def test_files_properties_and_roads_are_those_of_the_other_runtime(attempt: str, classes: Path, dex: Path) -> None:
    on_art, on_hotspot = (
        [note for note in notes if not note.startswith("channel")]  # closed to apps on ART alone: docs/limits.md
        for notes in (
            probed(dex, attempt, runtime=RuntimeName.ART, probe_paths=PATHS),
            probed(classes, attempt, probe_paths=PATHS),
        )
    )
    assert on_art == on_hotspot
    assert on_art


def test_no_road_through_java_leads_to_a_file_of_the_computer(dex: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text(SECRET)
    notes = probed(dex, "host-files", runtime=RuntimeName.ART, probe_secret=str(secret))
    assert len(notes) > 100
    got_there = [note for note in notes if "! " not in note and not note.startswith(IN_NATIVE_CODE)]
    assert got_there == ["mounts: "]
    assert SECRET not in "".join(notes)
    assert secret.read_text() == SECRET
    assert [path.name for path in tmp_path.iterdir()] == ["secret"]


def test_sockets_and_channels_reach_the_device_alone(classes: Path, dex: Path) -> None:
    on_art, on_hotspot = (
        [note.replace(" from /:: (port 0)", "") for note in notes if not note.startswith("unix! ")]
        for notes in (probed(dex, "loopback", runtime=RuntimeName.ART), probed(classes, "loopback"))
    )
    assert on_art == on_hotspot
    assert len(on_art) > 5


def test_an_exception_that_nothing_catches_ends_the_process_as_on_a_phone(dex: Path) -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> list[str]:
        install_probe(device, dex)
        device.properties["probe"] = "crash"
        with pytest.raises(ProcessGone):
            await device.activities.ensure_process(device_uid(device), PACKAGE, PACKAGE, "test")
        return [line.message for line in device.logcat.lines() if line.tag == "AndroidRuntime"]

    told = "\n".join(on_device(scene, RuntimeName.ART))
    assert f"FATAL EXCEPTION: main\nProcess: {PACKAGE}, PID: " in told
    assert "java.lang.IllegalStateException: as asked\n\tat com.example.probe.Probe." in told
