"""The file system of a freshly flashed Android 14 device."""

from __future__ import annotations

import os
from collections.abc import Iterable
from importlib import resources

from harness.simulator.machine.clock import Clock
from harness.simulator.machine.filesystem import MEDIA_RW, SDCARD_RW, SHELL, SYSTEM, FileSystem
from harness.simulator.machine.interface import NAME
from harness.simulator.machine.nodes import Directory

KERNEL = "6.1.57-android14-11-g0123456789ab"
_FOLDERS: tuple[tuple[str, int, int, int], ...] = (
    # path, mode, uid, gid
    ("/acct", 0o755, 0, 0),
    ("/apex/com.android.conscrypt/cacerts", 0o755, 0, 0),
    ("/apex/com.android.conscrypt/lib64", 0o755, 0, 2000),
    ("/cache", 0o770, SYSTEM, 2001),
    ("/config", 0o755, 0, 0),
    ("/data/adb", 0o700, 0, 0),
    ("/data/anr", 0o775, SYSTEM, SYSTEM),
    ("/data/app", 0o771, SYSTEM, SYSTEM),
    ("/data/local/tmp", 0o771, SHELL, SHELL),
    ("/data/local/traces", 0o777, SHELL, SHELL),
    ("/data/media/0", 0o770, MEDIA_RW, MEDIA_RW),
    ("/data/misc/user/0/cacerts-added", 0o755, SYSTEM, SYSTEM),
    ("/data/system/users/0", 0o700, SYSTEM, SYSTEM),
    ("/data/user/0", 0o771, SYSTEM, SYSTEM),
    ("/dev/socket", 0o755, 0, 0),
    ("/mnt/user/0", 0o755, 0, 0),
    ("/odm/etc", 0o755, 0, 0),
    ("/proc/net", 0o555, 0, 0),
    ("/product/etc", 0o755, 0, 0),
    ("/storage/emulated/0", 0o2770, MEDIA_RW, SDCARD_RW),
    ("/storage/self", 0o755, 0, 0),
    ("/sys/class/net/wlan0", 0o755, 0, 0),
    ("/system/app", 0o755, 0, 0),
    ("/system/bin", 0o751, 0, 2000),
    ("/system/etc/security/cacerts", 0o755, 0, 0),
    ("/system/fonts", 0o755, 0, 0),
    ("/system/framework", 0o755, 0, 0),
    ("/system/lib64", 0o755, 0, 0),
    ("/system/priv-app", 0o755, 0, 0),
    ("/system/xbin", 0o751, 0, 2000),
    ("/system_ext/etc", 0o755, 0, 0),
    ("/vendor/etc", 0o755, 0, 2000),
)
_PARENTS = (("/data", 0o771, SYSTEM, SYSTEM), ("/data/local", 0o751, 0, 0), ("/data/user", 0o711, SYSTEM, SYSTEM))
_PUBLIC = ("Alarms", "Android/data", "Android/media", "Android/obb", "DCIM", "Documents", "Download", "Movies", "Music",
           "Pictures")  # fmt: skip
_PARTITIONS = {"/": True, "/system": True, "/vendor": True, "/product": True, "/system_ext": True, "/odm": True,
               "/apex": True, "/data": False, "/dev": False, "/storage": False, "/cache": False, "/mnt": False,
               "/proc": True, "/sys": True, "/acct": True, "/config": False}  # fmt: skip
_LINKS = {
    "/bin": "/system/bin",
    "/d": "/sys/kernel/debug",
    "/data/data": "/data/user/0",
    "/etc": "/system/etc",
    "/sdcard": "/storage/self/primary",
    "/storage/self/primary": "/storage/emulated/0",
}


def flash(filesystem: FileSystem, clock: Clock, commands: Iterable[str], *, mac: str = "02:00:00:00:00:00") -> None:
    """Put the standard tree on an empty file system; read-only partitions take no more changes afterwards.

    `mac` is the address of wlan0, which SELinux hides on a phone: here only root can read the file.
    """
    for path, mode, uid, gid in _FOLDERS:
        filesystem.mkdir(path, parents=True)
        filesystem.chmod(path, mode)
        filesystem.chown(path, uid, gid)
    for path, mode, uid, gid in _PARENTS:
        filesystem.chmod(path, mode)
        filesystem.chown(path, uid, gid)
    for name in _PUBLIC:
        filesystem.mkdir(f"/storage/emulated/0/{name}", MEDIA_RW, 0o770, parents=True)
    for path, target in _LINKS.items():
        filesystem.symlink(target, path)
    for command in commands:
        filesystem.write(f"/system/bin/{command}", b"\x7fELF\0", mode=0o755)
    filesystem.device_null("/dev/null")
    filesystem.device_endless("/dev/zero", bytes)
    for name in ("random", "urandom"):
        filesystem.device_endless(f"/dev/{name}", os.urandom)
    filesystem.write("/system/etc/hosts", b"127.0.0.1       localhost\n::1             ip6-localhost\n")
    filesystem.write("/system/build.prop", b"# begin common build properties\nro.build.version.sdk=34\n")
    for name, certificate in certificates().items():
        for folder in ("/system/etc/security/cacerts", "/apex/com.android.conscrypt/cacerts"):
            filesystem.write(f"{folder}/{name}", certificate)
    _proc(filesystem, clock)
    filesystem.write(f"/sys/class/net/{NAME}/address", f"{mac}\n".encode(), mode=0o400)
    for path, read_only in _PARTITIONS.items():
        node = filesystem.node(path)
        assert isinstance(node, Directory)
        node.read_only = read_only


def certificates() -> dict[str, bytes]:
    """The system's certificate authorities by file name (`HASH.0`), as PEM."""
    folder = resources.files("harness.simulator") / "cacerts"
    return {entry.name: entry.read_bytes() for entry in folder.iterdir() if entry.name.endswith(".0")}


def _proc(filesystem: FileSystem, clock: Clock) -> None:
    def uptime() -> bytes:
        hundredths = clock.boottime_ns() // 10_000_000  # the kernel cuts off, it does not round
        seconds, rest = divmod(hundredths, 100)
        return f"{seconds}.{rest:02d} {hundredths * 6 / 100:.2f}\n".encode()

    filesystem.dynamic("/proc/uptime", uptime)

    def meminfo() -> bytes:
        kilobytes = {"MemTotal": 3913284, "MemFree": 402136, "MemAvailable": 1790420, "Buffers": 5292,
                     "Cached": 1508712, "SwapCached": 2316, "SwapTotal": 2097148, "SwapFree": 1611260}  # fmt: skip
        return "".join(f"{name + ':':<15} {size:>8} kB\n" for name, size in kilobytes.items()).encode()

    def cpuinfo() -> bytes:
        features = "fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid asimdrdm lrcpc dcpop asimddp"
        cores = (
            f"processor\t: {core}\nBogoMIPS\t: 38.40\nFeatures\t: {features}\nCPU implementer\t: 0x51\n"
            f"CPU architecture: 8\nCPU variant\t: 0x{'d' if core < 4 else 'f'}\n"
            "CPU part\t: 0x805\nCPU revision\t: 14\n\n"
            for core in range(8)
        )
        return ("".join(cores) + "Hardware\t: simulator\n").encode()

    filesystem.dynamic("/proc/meminfo", meminfo)
    filesystem.dynamic("/proc/cpuinfo", cpuinfo)
    filesystem.write("/proc/version", f"Linux version {KERNEL} (build-user@build-host) #1 SMP PREEMPT\n".encode())
    filesystem.write("/proc/filesystems", b"nodev\tsysfs\nnodev\ttmpfs\nnodev\tproc\n\text4\n\tf2fs\n\terofs\n")
    header = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode"
    for name in ("tcp", "tcp6", "udp", "udp6"):
        filesystem.dynamic(f"/proc/net/{name}", lambda: f"{header}\n".encode(), mode=0o440)
