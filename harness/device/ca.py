"""Puts a certificate authority into the device's system trust store for the length of a run. Needs root.

Apps for Android 7 and later trust system authorities only. From 14 on (and on 13 with a newer mainline) they read the
conscrypt APEX, and a mount made in one mount namespace is invisible in others: it is made in zygote's, which new apps
inherit, and in those of the running apps. Nothing on disk changes; a reboot undoes all. Sources: httptoolkit-server
`adb-commands.ts`, MagiskTrustUserCerts `service.sh`.
"""

from __future__ import annotations

import hashlib
import shlex
from collections.abc import Iterator
from contextlib import contextmanager

from cryptography import x509

from harness.device.adb import Adb, Completed
from harness.errors import DeviceError, DeviceLost
from harness.text import Text

SYSTEM_STORE = "/system/etc/security/cacerts"
APEX_STORE = "/apex/com.android.conscrypt/cacerts"
STAGED = "/data/local/tmp/harness-ca"

_MOUNT = f"""
set -e
rm -rf {STAGED}/all
mkdir -p {STAGED}/all
cp {SYSTEM_STORE}/* {STAGED}/all/ 2>/dev/null || true
cp {APEX_STORE}/* {STAGED}/all/ 2>/dev/null || true
mount -t tmpfs tmpfs {SYSTEM_STORE}
cp {STAGED}/all/* {SYSTEM_STORE}/ 2>/dev/null || true
cp {STAGED}/NAME {SYSTEM_STORE}/
chown root:root {SYSTEM_STORE}/*
chmod 644 {SYSTEM_STORE}/*
chcon u:object_r:system_file:s0 {SYSTEM_STORE}/* 2>/dev/null || true
rm -rf {STAGED}
"""

_UNMOUNT = f"umount {SYSTEM_STORE}"


class CertificateStore:
    """The system store of trusted authorities."""

    def __init__(self, adb: Adb) -> None:
        self._adb = adb

    @contextmanager
    def trusting(self, certificate_pem: bytes) -> Iterator[None]:
        """Trust the authority for as long as the block lasts. Raises `DeviceError` where there is no root."""
        name = store_name(certificate_pem)
        self._require_root()
        self._adb.run("mkdir", "-p", STAGED)
        self._adb.push(certificate_pem, f"{STAGED}/{name}")
        self._as_root(_MOUNT.replace("NAME", name))
        try:
            namespaces = self._bind_in_namespaces()
            self._verify(name, namespaces)
            yield
        finally:
            self._undo()

    def trusts(self, certificate_pem: bytes, *, pid: int | None = None) -> bool:
        """Whether new apps, or the process of this pid, see the authority in their store."""
        path = f"{self._store()}/{store_name(certificate_pem)}"
        inside = f"nsenter --mount=/proc/{pid}/ns/mnt -- " if pid else ""
        return self._root(f"{inside}ls {path}").ok

    def _store(self) -> str:
        return APEX_STORE if self._has_apex() else SYSTEM_STORE

    def _has_apex(self) -> bool:
        return self._adb.shell(f"[ -d {APEX_STORE} ]").ok

    def _bind_in_namespaces(self) -> tuple[int, ...]:
        """Bind the store into the APEX path of zygote and of every app; the pids it was done for."""
        if not self._has_apex():
            return ()
        pids = self._zygotes_and_apps()
        for pid in pids:
            # A process may end meanwhile: that of one app is no failure, zygote's is found out by `_verify`.
            self._root(f"nsenter --mount=/proc/{pid}/ns/mnt -- mount --bind {SYSTEM_STORE} {APEX_STORE}")
        return pids

    def _zygotes_and_apps(self) -> tuple[int, ...]:
        """Zygotes first, so that an app that starts now inherits the mount. init's namespace serves su itself."""
        done = self._as_root("pidof zygote zygote64 || true")
        zygotes = [int(pid) for pid in done.stdout.split()]
        listed = self._adb.output("ps", "-A", "-o", "PID,PPID")
        pairs = [line.split() for line in listed.splitlines()[1:]]
        children = [int(pair[0]) for pair in pairs if len(pair) == 2 and pair[1].isdigit() and int(pair[1]) in zygotes]
        return (1, *zygotes, *children)

    def _verify(self, name: str, namespaces: tuple[int, ...]) -> None:
        checks = [f"ls {self._store()}/{name}"] + [
            f"nsenter --mount=/proc/{pid}/ns/mnt -- ls {APEX_STORE}/{name}" for pid in namespaces[:3]
        ]
        for check in checks:
            done = self._root(check)
            if not done.ok:
                raise self._adb.error(
                    Text(
                        zh=f"代理的证书没有进入系统信任库：{done.complaint.zh}",
                        en=f"the proxy's certificate did not arrive in the trust store: {done.complaint.en}",
                    ),
                    Text(
                        zh="请停用改动证书库的模块，重启设备后重新运行。",
                        en="Disable modules that change the certificate store, reboot the device and run again.",
                    ),
                )

    def _undo(self) -> None:
        try:
            if self._has_apex():
                for pid in reversed(self._zygotes_and_apps()):
                    self._root(f"nsenter --mount=/proc/{pid}/ns/mnt -- umount {APEX_STORE}")
            self._root(_UNMOUNT)
            self._root(f"rm -rf {STAGED}")
        except DeviceLost:
            return  # the mounts end with the next boot, and the authority's key was thrown away with this run

    def _require_root(self) -> None:
        done = self._root("id -u")
        if not done.ok or done.stdout.strip() != "0":
            raise DeviceError(
                self._adb.serial,
                Text(
                    zh="没有 root，因此无法让设备信任代理的证书，HTTPS 内容读不到",
                    en="it has no root, so the proxy's certificate cannot be trusted and HTTPS stays closed",
                ),
                Text(
                    zh="请使用已 root 的手机或模拟设备；否则 HTTPS 只记录为握手失败。",
                    en="Use a rooted phone or the simulator; without, HTTPS is recorded as failed handshakes.",
                ),
            )

    def _as_root(self, script: str) -> Completed:
        done = self._root(script)
        if not done.ok:
            raise self._adb.error(
                Text(
                    zh=f"无法更改证书库：{done.complaint.zh}",
                    en=f"the certificate store cannot be changed: {done.complaint.en}",
                ),
                Text(zh="请确认 root 可以执行挂载（su -mm）。", en="Check that root may mount (su -mm)."),
            )
        return done

    def _root(self, script: str) -> Completed:
        """Run as root: `su 0` of userdebug builds and the simulator, `su -c` of Magisk and the like."""
        if self._adb.shell("id -u").stdout.strip() == "0":
            return self._adb.run("sh", "-c", script)
        return self._adb.shell(f"su -c {shlex.quote(script)}")


def store_name(certificate_pem: bytes) -> str:
    """The file name by which Android finds an authority: OpenSSL's `subject_hash_old`, and `.0`."""
    certificate = x509.load_pem_x509_certificate(certificate_pem)
    digest = hashlib.md5(certificate.subject.public_bytes(), usedforsecurity=False).digest()
    return f"{int.from_bytes(digest[:4], 'little'):08x}.0"
