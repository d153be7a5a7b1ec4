"""The APKs that are installed are read from the device: every split, byte for byte what was in the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from harness.device.apk import read_app
from harness.errors import DeviceError
from harness.evidence import hash_of
from harness.witnesses.inventory import take_inventory
from tests.conftest import DEMO_APP
from tests.device.other_phones import phone, saying, with_command
from tests.device.test_install_splits import a_set
from tests.simulator.signing import new_signer


def test_every_split_that_was_installed_is_read_as_it_lay_in_the_file(tmp_path: Path) -> None:
    file = a_set(tmp_path / "app.xapk", new_signer(elliptic=True), "config.arm64_v8a", "config.x86", "camera")
    app = read_app(file)
    hashes = {part.split: hash_of(app.content(part)) for part in (app.base, *app.splits)}
    with phone() as device:
        device.packages.install(file, DEMO_APP)
        found = take_inventory(device, DEMO_APP)
    assert found is not None
    assert {each.declares.split: each.sha256 for each in found.apks if each.declares} == {
        split: digest for split, digest in hashes.items() if split != "config.x86"
    }
    assert (found.base.name, found.package) == ("base.apk", DEMO_APP)


def test_of_an_app_that_is_not_installed_there_is_none() -> None:
    with phone() as device:
        assert take_inventory(device, DEMO_APP) is None


def test_an_apk_that_cannot_be_had_from_the_device_is_no_empty_one() -> None:
    answer = "package:/data/app/gone/base.apk\n"
    with phone(with_command("pm", saying(answer))) as device, pytest.raises(DeviceError, match="gone"):
        take_inventory(device, DEMO_APP)
