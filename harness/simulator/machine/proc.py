"""/proc as far as the shell looks into it: one folder a process."""

from __future__ import annotations

import stat
from collections.abc import Iterable, Mapping

from harness.simulator.machine.nodes import DynamicDirectory, DynamicFile, Node, Symlink
from harness.simulator.machine.process_table import Process

_FOLDER = stat.S_IFDIR | 0o555
_FILE = stat.S_IFREG | 0o444


def process_folders(processes: Iterable[Process]) -> Mapping[str, Node]:
    """The folders of processes by their name, the pid."""
    return {str(process.pid): _folder(process) for process in processes}


def _folder(process: Process) -> DynamicDirectory:
    status = (
        f"Name:\t{process.name[-15:]}\nState:\tS (sleeping)\nTgid:\t{process.pid}\nPid:\t{process.pid}\n"
        f"PPid:\t{process.ppid}\nTracerPid:\t0\nUid:\t" + "\t".join([str(process.uid)] * 4) + "\n"
        "Gid:\t" + "\t".join([str(process.uid)] * 4) + f"\nVmRSS:\t{process.rss} kB\n"
    )
    files = {
        "cmdline": process.name.encode() + b"\0",
        "comm": process.name[-15:].encode() + b"\n",
        "status": status.encode(),
    }

    def entries() -> Mapping[str, Node]:
        nodes: dict[str, Node] = {name: _file(content, process.uid) for name, content in files.items()}
        nodes["ns"] = DynamicDirectory(mode=stat.S_IFDIR | 0o511, uid=process.uid, entries=lambda: _namespaces(process))
        return nodes

    return DynamicDirectory(mode=_FOLDER, uid=process.uid, gid=process.uid, entries=entries)


def _namespaces(process: Process) -> Mapping[str, Node]:
    return {"mnt": Symlink(mode=stat.S_IFLNK | 0o777, uid=process.uid, target=f"mnt:[{4026530000 + process.pid}]")}


def _file(content: bytes, uid: int) -> DynamicFile:
    return DynamicFile(mode=_FILE, uid=uid, content=lambda: content)
