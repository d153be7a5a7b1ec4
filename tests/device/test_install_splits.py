"""A set of splits is installed over real adb, the base first and of the others what fits."""

from __future__ import annotations

from pathlib import Path

import pytest

from harness.device import Device
from harness.errors import BadInput, DeviceError
from tests.conftest import DEMO_APK, DEMO_APP
from tests.device.apks import archive, manifest, written
from tests.device.other_phones import phone
from tests.simulator.signing import Signer, entries_of, new_signer, packed, signed_whole

VERSION = 10  # of the demo app


@pytest.fixture(scope="module")
def signer() -> Signer:
    return new_signer(elliptic=True)


def a_set(path: Path, signer: Signer, *splits: str, other: Signer | None = None, version: int = VERSION) -> Path:
    """The demo app as a set: signed anew, with empty splits beside it."""
    entries = {"com.example.yunzhushou.apk": signed_whole(packed(entries_of(DEMO_APK.read_bytes())), signer)}
    for split in splits:
        part = packed({"AndroidManifest.xml": manifest(DEMO_APP, split=split, version=version)})
        entries[f"{split}.apk"] = signed_whole(part, other or signer)
    return written(path, archive(entries))


def installed(device: Device) -> list[str]:
    listed = device.adb.output("pm", "path", DEMO_APP).splitlines()
    return [line.rpartition("/")[2] for line in listed]


def test_the_splits_that_fit_are_installed_and_the_app_runs(tmp_path: Path, signer: Signer) -> None:
    splits = ("config.arm64_v8a", "config.x86", "config.xxhdpi", "config.ldpi", "config.zh", "config.fr")
    with phone() as device:
        device.packages.install(a_set(tmp_path / "app.xapk", signer, *splits), DEMO_APP)
        assert installed(device) == [
            "base.apk",
            *(f"split_config.{each}.apk" for each in ("arm64_v8a", "xxhdpi", "zh")),
        ]
        assert device.adb.output("ls", "/data/local/tmp").strip() == ""
        device.activities.launch(DEMO_APP)
        assert device.packages.processes(DEMO_APP)


def test_of_an_xapk_that_holds_the_base_alone_the_base_is_installed(tmp_path: Path, signer: Signer) -> None:
    with phone() as device:
        device.packages.install(a_set(tmp_path / "app.xapk", signer), DEMO_APP)
        assert installed(device) == ["base.apk"]


def test_a_set_whose_signatures_differ_is_refused_by_the_device_and_leaves_nothing(
    tmp_path: Path, signer: Signer
) -> None:
    forged = a_set(tmp_path / "app.apks", signer, "config.zh", other=new_signer(elliptic=True))
    with phone() as device:
        with pytest.raises((BadInput, DeviceError), match="signatures"):
            device.packages.install(forged, DEMO_APP)
        assert not device.packages.is_installed(DEMO_APP)


def test_a_set_for_another_processor_never_reaches_the_device(tmp_path: Path, signer: Signer) -> None:
    with phone() as device:
        with pytest.raises(BadInput, match="made for x86 only, and the device runs arm64-v8a"):
            device.packages.install(a_set(tmp_path / "app.apks", signer, "config.x86"), DEMO_APP)
        assert not device.packages.is_installed(DEMO_APP)
