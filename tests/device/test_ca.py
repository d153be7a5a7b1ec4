"""The proxy's authority in the system's trust store, for the length of a run."""

from __future__ import annotations

import datetime

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from harness.device import Device
from harness.device.ca import store_name
from harness.errors import DeviceError
from harness.simulator.device import SimulatedDevice
from harness.simulator.machine import system_server
from harness.simulator.machine.filesystem import Mount
from harness.simulator.machine.nodes import Directory
from harness.simulator.shell.invocation import Invocation
from harness.simulator.tools import mounts, processes, users
from tests.device.other_phones import Change, phone, with_command


@pytest.fixture(scope="module")
def authority() -> bytes:
    """A self-signed authority (PEM)."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, "mitmproxy"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "mitmproxy"),
        ]
    )
    now = datetime.datetime.now(datetime.UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now)
        .not_valid_after(now + datetime.timedelta(days=1))
        .sign(key, hashes.SHA256())
        .public_bytes(Encoding.PEM)
    )


def test_an_authority_is_filed_under_the_old_hash_of_its_subject(authority: bytes) -> None:
    # `openssl x509 -subject_hash_old` of this subject, as every guide to mitmproxy on Android has it.
    assert store_name(authority) == "c8750f0d.0"


def test_new_apps_trust_it_within_the_block_and_no_longer(simulator: Device, authority: bytes) -> None:
    assert not simulator.certificates.trusts(authority)
    with simulator.certificates.trusting(authority):
        assert simulator.certificates.trusts(authority)
    assert not simulator.certificates.trusts(authority)


def test_it_is_taken_out_after_a_failure(simulator: Device, authority: bytes) -> None:
    with pytest.raises(RuntimeError), simulator.certificates.trusting(authority):
        raise RuntimeError("the run failed")
    assert not simulator.certificates.trusts(authority)
    assert not simulator.adb.shell("ls /data/local/tmp/harness-ca").ok


def test_what_the_store_held_before_is_still_there(simulator: Device, authority: bytes) -> None:
    before = simulator.adb.shell("ls /apex/com.android.conscrypt/cacerts").stdout.split()
    with simulator.certificates.trusting(authority):
        during = simulator.adb.shell("su -c 'ls /apex/com.android.conscrypt/cacerts'").stdout.split()
        assert set(during) >= {*before, store_name(authority)}
    assert simulator.adb.shell("ls /apex/com.android.conscrypt/cacerts").stdout.split() == before


def before_14(simulated: SimulatedDevice) -> None:
    """Its apps read the system's folder; there is no APEX that holds one."""
    apex = simulated.filesystem.node("/apex")
    assert isinstance(apex, Directory)
    del apex.children["com.android.conscrypt"]


def test_before_android_14_the_systems_folder_is_what_counts(authority: bytes) -> None:
    with phone(before_14) as device:
        with device.certificates.trusting(authority):
            assert device.certificates.trusts(authority)
        assert not device.certificates.trusts(authority)


async def nsenter_that_zygote_escapes(call: Invocation) -> int:
    """A module guards the store in zygote: the mount seems to succeed there and changes nothing."""
    if "mount" in call.argv and f"/proc/{system_server.ZYGOTE_PID}/" in call.argv[1]:
        return 0
    return await mounts.nsenter(call)


class Deaf(list[Mount]):
    """The mounts of a process that follows nobody's."""

    def append(self, mount: Mount) -> None:
        """Nothing arrives."""


def with_a_deaf_zygote(simulated: SimulatedDevice) -> None:
    simulated.filesystem._namespaces[system_server.ZYGOTE_PID] = Deaf()


@pytest.mark.parametrize(
    "build",
    [(with_command("nsenter", nsenter_that_zygote_escapes),), (before_14, with_a_deaf_zygote)],
    ids=["Android 14", "before"],
)
def test_a_mount_that_zygote_does_not_see_is_an_error_though_every_command_succeeded(
    build: tuple[Change, ...], authority: bytes
) -> None:
    with (
        phone(*build) as device,
        pytest.raises(DeviceError, match="did not arrive in the trust store"),
        device.certificates.trusting(authority),
    ):
        pytest.fail("nothing trusts it")


def with_apps(count: int, seen: list[tuple[str, ...]]) -> tuple[Change, Change]:
    """So many children of zygote in `ps`, and what is asked of `su`."""

    async def ps(call: Invocation) -> int:
        code = await processes.ps(call)
        for pid in range(30_000, 30_000 + count):
            call.out(f"{pid} {system_server.ZYGOTE_PID}\n")
        return code

    async def su(call: Invocation) -> int:
        seen.append(call.argv)
        return await users.su(call)

    return with_command("ps", ps), with_command("su", su)


def test_hundreds_of_apps_cost_no_further_round_trip(authority: bytes) -> None:
    few: list[tuple[str, ...]] = []
    many: list[tuple[str, ...]] = []
    with phone(*with_apps(0, few)) as device, device.certificates.trusting(authority):
        pass
    with phone(*with_apps(400, many)) as device, device.certificates.trusting(authority):
        pass
    assert len(many) == len(few) < 10


def test_what_a_killed_harness_left_mounted_is_taken_out_by_the_next(simulator: Device, authority: bytes) -> None:
    killed = simulator.certificates.trusting(authority)
    killed.__enter__()
    with simulator.certificates.trusting(authority):
        assert simulator.certificates.trusts(authority)
    assert not simulator.certificates.trusts(authority)


def test_an_authority_that_stays_behind_is_told(authority: bytes) -> None:
    async def umount(call: Invocation) -> int:
        call.err("umount: Device or resource busy\n")
        return 1

    with (
        phone(with_command("umount", umount)) as device,
        pytest.raises(DeviceError, match="still in the trust store"),
        device.certificates.trusting(authority),
    ):
        pass


def test_without_root_it_is_refused(authority: bytes) -> None:
    with (
        phone(lambda simulated: simulated.commands.pop("su")) as device,
        pytest.raises(DeviceError, match="no root"),
        device.certificates.trusting(authority),
    ):
        pytest.fail("there is no root")
