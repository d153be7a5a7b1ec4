"""Which APKs the installer takes: whoever changed a byte of one has no certificate any more."""

from __future__ import annotations

import hashlib
import struct

import pytest

from harness.simulator.apps.apk import InstallFailed, read_apk
from harness.simulator.apps.apk_signature import signing_certificate
from harness.simulator.apps.caller import Caller
from harness.simulator.apps.runtimes.hotspot import CLASS_FILES
from harness.simulator.device import SimulatedDevice
from tests.simulator.booted import APK, PACKAGE, on_device, shell
from tests.simulator.signing import (
    V2,
    V3,
    entries_of,
    new_signer,
    packed,
    signed_as_jar,
    signed_whole,
    without_block,
)

PATH = "/data/local/tmp/app.apk"
DATA = APK.read_bytes()
RSA, EC = new_signer(), new_signer(elliptic=True)


def refusal(data: bytes) -> str:
    """What stands between the brackets of the installer's failure."""
    with pytest.raises(InstallFailed) as failed:
        read_apk(data, PATH, CLASS_FILES)
    return str(failed.value)


def changed(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def test_the_certificate_is_the_one_that_apksigner_names() -> None:
    # apksigner verify --print-certs scenarios/yunzhushou/app/yunzhushou.apk
    assert (
        read_apk(DATA, PATH, CLASS_FILES).signature == hashlib.sha256(signing_certificate(DATA, PATH, 28)).hexdigest()
    )


@pytest.mark.parametrize("part", ["AndroidManifest.xml", "classes.dex", "assets/simulator/classes.jar"])
def test_a_flipped_bit_anywhere_is_found(part: str) -> None:
    at = DATA.index(part.encode()) + len(part) + 40

    assert refusal(changed(DATA, at)).startswith("INSTALL_PARSE_FAILED_")


def test_a_flipped_bit_that_leaves_the_archive_readable_is_told_as_the_platform_tells_it() -> None:
    data = signed_whole(packed(entries_of(DATA) | {"assets/note": b"note" * 400}), EC)
    at = data.index(b"assets/note") + len("assets/note") + 1  # within the packed bytes, which nothing reads

    assert refusal(changed(data, at)) == (
        f"INSTALL_PARSE_FAILED_NO_CERTIFICATES: Failed to collect certificates from {PATH} using APK Signature"
        " Scheme v2: SHA-256 digest of contents did not verify"
    )


def test_a_changed_signature_does_not_verify() -> None:
    at = DATA.index(struct.pack("<I", V2)) + 200  # within what the signer signed

    assert "using APK Signature Scheme v2: " in refusal(changed(DATA, at))


def test_a_block_that_was_cut_out_is_missed() -> None:
    assert refusal(without_block(DATA)) == (
        f"INSTALL_PARSE_FAILED_NO_CERTIFICATES: Failed to collect certificates from {PATH}: META-INF/DEMO.SF indicates"
        f" {PATH} is signed using APK Signature Scheme v2, but no such signature was found. Signature stripped?"
    )


def test_an_apk_that_nobody_signed_has_no_certificates() -> None:
    assert refusal(packed(entries_of(DATA))).endswith("Attempt to get length of null array")


def test_a_jar_signature_is_enough_up_to_target_10() -> None:
    data = packed(signed_as_jar(entries_of(DATA), RSA))

    assert read_apk(data, PATH, CLASS_FILES).signature == hashlib.sha256(RSA.der).hexdigest()
    with pytest.raises(Exception, match="No signature found in package of version 2 or newer"):
        signing_certificate(data, PATH, 30)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("classes.dex", "META-INF/MANIFEST.MF has invalid digest for classes.dex"),
        ("META-INF/MANIFEST.MF", "META-INF/CERT.SF has invalid digest for"),
        ("META-INF/CERT.SF", "Failed to collect certificates"),
        ("META-INF/CERT.RSA", "Failed to collect certificates"),
    ],
)
def test_what_is_not_as_the_jar_signature_says_is_refused(name: str, said: str) -> None:
    entries = signed_as_jar(entries_of(DATA), RSA)
    at = entries[name].index(b"Digest: ") + 10 if name.endswith((".MF", ".SF")) else len(entries[name]) - 20
    entries[name] = changed(entries[name], at)

    assert said in refusal(packed(entries))


def test_what_was_added_to_a_signed_jar_has_no_certificate() -> None:
    entries = signed_as_jar(entries_of(DATA), RSA) | {"assets/added": b"added"}

    assert f"Package {PATH} has no certificates at entry assets/added" in refusal(packed(entries))


def test_v3_is_looked_at_before_v2() -> None:
    data = signed_whole(packed(entries_of(DATA)), EC, scheme=V3)

    assert read_apk(data, PATH, CLASS_FILES).signature == hashlib.sha256(EC.der).hexdigest()
    assert "using APK Signature Scheme v3: " in refusal(changed(data, data.index(b"classes.dex") + 60))


def test_a_signer_for_other_releases_does_not_count() -> None:
    data = signed_whole(packed(entries_of(DATA)), EC, scheme=V3, lowest=24, highest=33)

    assert "Attempt to get length of null array" in refusal(data)


def test_an_update_by_another_key_is_no_update() -> None:
    async def scene(device: SimulatedDevice, app: Caller) -> None:
        device.filesystem.write(PATH, signed_whole(packed(entries_of(DATA)), EC, scheme=V2))
        done = await shell(device, f"pm install -r {PATH}")

        assert done.text.startswith(f"Failure [INSTALL_FAILED_UPDATE_INCOMPATIBLE: Existing package {PACKAGE}")
        device.filesystem.write(PATH, changed(DATA, DATA.index(b"classes.dex") + 60))
        assert "NO_CERTIFICATES" in (await shell(device, f"pm install -r {PATH}")).text

    on_device(scene)
