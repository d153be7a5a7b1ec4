"""Which simulators run on this computer: one private folder each, dropped when its process is gone.

A folder holds `simulator.json`, the control socket, the truth log, the process's log and its temporary files.
"""

from __future__ import annotations

import os
import secrets
import shutil
import stat
import tempfile
from pathlib import Path

import msgspec

from harness.errors import InfrastructureError
from harness.simulator.apps.runtimes.protocol import RuntimeName
from harness.text import Text

RECORD, CONTROL, TRUTH, LOG = "simulator.json", "control", "truth.jsonl", "simulator.log"


class Running(msgspec.Struct, frozen=True, kw_only=True):
    """A simulator that runs. `started` tells it from a later process with the same pid (clock ticks since boot)."""

    serial: str
    port: int
    pid: int
    started: int
    seed: int
    folder: str
    runtime: RuntimeName = RuntimeName.HOTSPOT


def home() -> Path:
    """The folder of folders: below XDG_RUNTIME_DIR, else one of this user's below the temporary directory.

    Raises InfrastructureError when it is not this user's alone.
    """
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime and os.access(runtime, os.W_OK):
        folder = Path(runtime) / "privacy-harness"
    else:
        folder = Path(tempfile.gettempdir()) / f"privacy-harness-{os.getuid()}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
    except OSError as error:
        raise InfrastructureError(
            str(folder),
            Text(zh=f"无法创建：{error.strerror}", en=f"it cannot be made: {error.strerror}"),
            Text(zh="请把 XDG_RUNTIME_DIR 设为可写的文件夹。", en="Set XDG_RUNTIME_DIR to a folder you may write to."),
        ) from None
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
        raise InfrastructureError(
            str(folder),
            Text(zh="它属于其他用户", en="it belongs to someone else"),
            Text(
                zh="请把 XDG_RUNTIME_DIR 设为只属于自己的文件夹。",
                en="Set XDG_RUNTIME_DIR to a folder that is yours alone.",
            ),
        )
    return folder


def new_folder() -> Path:
    """A private folder for a simulator about to start."""
    folder = home() / secrets.token_hex(4)
    folder.mkdir(mode=0o700)
    (folder / "tmp").mkdir()
    return folder


def write(running: Running) -> None:
    """Make a simulator known."""
    record = Path(running.folder) / RECORD
    unfinished = record.with_suffix(".new")
    unfinished.write_bytes(msgspec.json.encode(running))
    unfinished.rename(record)


def running() -> tuple[Running, ...]:
    """The simulators that run, by port; folders of dead ones are removed."""
    found = []
    for record in home().glob(f"*/{RECORD}"):
        try:
            known = msgspec.json.decode(record.read_bytes(), type=Running)
        except (OSError, msgspec.DecodeError):
            continue  # it is just being removed
        if started_at(known.pid) == known.started:
            found.append(known)
        else:
            shutil.rmtree(record.parent, ignore_errors=True)
    return tuple(sorted(found, key=lambda one: one.port))


def find(serial: str) -> Running:
    """The running simulator called `serial`. Raises InfrastructureError, which lists those there are."""
    known = running()
    for one in known:
        if one.serial == serial:
            return one
    others = ", ".join(one.serial for one in known)
    raise InfrastructureError(
        serial,
        Text(zh="没有这个序列号的模拟设备在运行", en="no simulator with this serial runs here"),
        Text(
            zh=f"正在运行：{others or '无'}。`harness simulator start` 启动一个。",
            en=f"Running: {others or 'none'}. `harness simulator start` starts one.",
        ),
    )


def started_at(pid: int) -> int:
    """When a process of this computer started, in clock ticks since boot; 0 when it is gone or a zombie."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0
    return 0 if fields[0] == "Z" else int(fields[19])
