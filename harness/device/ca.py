"""Puts a certificate authority into the device's system trust store for the length of a run. Needs root.

Apps for Android 7 and later trust system authorities only. From 14 on (and on 13 with a newer mainline) they read the
conscrypt APEX, and a mount made in one mount namespace is invisible in others: it is made in zygote's, which new apps
inherit, and in those of the running apps, by one script, for a phone has hundreds. Nothing on disk changes; a reboot
undoes all. Sources: httptoolkit-server `adb-commands.ts`, MagiskTrustUserCerts `service.sh`.
"""

from __future__ import annotations

import hashlib
import shlex
from collections.abc import Iterator
from contextlib import contextmanager

from cryptography import x509

from harness.device.adb import Adb, Completed
from harness.errors import UNREACHABLE, DeviceError
from harness.text import Text

SYSTEM_STORE = "/system/etc/security/cacerts"
APEX_STORE = "/apex/com.android.conscrypt/cacerts"
STAGED = "/data/local/tmp/harness-ca"

_SOURCE = "harness-ca"  # what stands before ` on ` in the list of mounts, and tells ours from those of a module

_MOUNT = f"""
set -e
rm -rf {STAGED}/all
mkdir -p {STAGED}/all
cp {SYSTEM_STORE}/* {STAGED}/all/ 2>/dev/null || true
cp {APEX_STORE}/* {STAGED}/all/ 2>/dev/null || true
ls {STAGED}/all/* >/dev/null
mount -t tmpfs -o mode=755 {_SOURCE} {SYSTEM_STORE}
cp {STAGED}/all/* {SYSTEM_STORE}/
cp {STAGED}/NAME {SYSTEM_STORE}/
chown root:root {SYSTEM_STORE}/*
chmod 644 {SYSTEM_STORE}/*
chcon u:object_r:system_file:s0 {SYSTEM_STORE} {SYSTEM_STORE}/* 2>/dev/null || true
"""

# First in every zygote's namespace, then in those of the apps: one that starts meanwhile has inherited it. All apps at
# once, for Ctrl-C leaves 5 s. A process may end meanwhile, which is no failure.
_IN_EVERY_NAMESPACE = f"""
if [ -d {APEX_STORE} ]; then
  zygotes=$(pidof zygote zygote64)
  for pid in 1 $zygotes; do
    nsenter --mount=/proc/$pid/ns/mnt -- CHANGE
  done
  ps -A -o PID,PPID | {{
    while read pid parent; do
      for zygote in $zygotes; do
        if [ "$parent" = "$zygote" ]; then
          nsenter --mount=/proc/$pid/ns/mnt -- CHANGE 2>/dev/null &
        fi
      done
    done
    wait
  }}
fi
"""
_BIND = _IN_EVERY_NAMESPACE.replace("CHANGE", f"mount --bind {SYSTEM_STORE} {APEX_STORE}")
_UNDO = f"""
rm -rf {STAGED}
if mount | grep -q '^{_SOURCE} on {SYSTEM_STORE} '; then
  {_IN_EVERY_NAMESPACE.replace("CHANGE", f"umount -l {APEX_STORE}")}
  umount -l {SYSTEM_STORE}
fi
"""

# Android 8 and 9 have no nsenter; there the way through /proc leads to the same files.
_SEEN = f"""
store={SYSTEM_STORE}
[ -d {APEX_STORE} ] && store={APEX_STORE}
[ -n "PIDS" ] || exit 1
for pid in PIDS; do
  nsenter --mount=/proc/$pid/ns/mnt -- ls $store/NAME || ls /proc/$pid/root$store/NAME || exit 1
done
"""
_ZYGOTES = "$(pidof zygote zygote64)"


class CertificateStore:
    """The system store of trusted authorities."""

    def __init__(self, adb: Adb) -> None:
        self._adb = adb

    @contextmanager
    def trusting(self, certificate_pem: bytes) -> Iterator[None]:
        """Trust the authority for as long as the block lasts.

        Raises `DeviceError` where there is no root, where new apps would not see it, and where it stays behind.
        """
        name = store_name(certificate_pem)
        self._require_root()
        self._as_init(_UNDO)  # of a harness that was killed
        try:
            self._adb.run("mkdir", "-p", STAGED)
            self._adb.push(certificate_pem, f"{STAGED}/{name}")
            self._mount(name)
            self._as_init(_BIND)  # what came of it is asked of zygote
            self._require_seen(name)
            yield
        finally:
            self._undo(name)

    def restore_leftover(self) -> tuple[str, ...]:
        """Take out what a harness that was killed left behind; what was put back."""
        if not self._adb.has_root or not self._adb.root(f"mount | grep '^{_SOURCE} on {SYSTEM_STORE} '").ok:
            return ()
        self._as_init(_UNDO)
        return (SYSTEM_STORE,)

    def trusts(self, certificate_pem: bytes, *, pid: int | None = None) -> bool:
        """Whether new apps, or the process of this pid, see the authority in their store."""
        return self._seen(store_name(certificate_pem), _ZYGOTES if pid is None else str(pid)).ok

    def _seen(self, name: str, pids: str = _ZYGOTES) -> Completed:
        """Look for the file as these processes do; where several are named, all of them must see it."""
        return self._adb.root(_SEEN.replace("PIDS", pids).replace("NAME", name))

    def _require_seen(self, name: str) -> None:
        done = self._seen(name)
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

    def _undo(self, name: str) -> None:
        try:
            self._as_init(_UNDO)
            if self._seen(name).ok:
                raise self._adb.error(
                    Text(
                        zh="代理的证书仍在系统信任库中，未能移除",
                        en="the proxy's certificate is still in the trust store, it could not be taken out",
                    ),
                    Text(zh="请重启设备。", en="Reboot the device."),
                )
        except UNREACHABLE:  # the authority's key is thrown away with this run
            self._adb.leave(
                Text(zh="系统信任库（其中的证书已作废）", en="the trust store, with a dead authority in it")
            )

    def _require_root(self) -> None:
        if not self._adb.has_root:
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

    def _mount(self, name: str) -> None:
        done = self._as_init(_MOUNT.replace("NAME", name))
        if not done.ok:
            raise self._adb.error(
                Text(
                    zh=f"无法更改证书库：{done.complaint.zh}",
                    en=f"the certificate store cannot be changed: {done.complaint.en}",
                ),
                Text(zh="请确认 root 可以执行挂载（su -mm）。", en="Check that root may mount (su -mm)."),
            )

    def _as_init(self, script: str) -> Completed:
        """Run it as root with init's mounts, which every process follows; those of `su` may be its own."""
        quoted = shlex.quote(script)
        return self._adb.root(
            f"if command -v nsenter >/dev/null; then nsenter --mount=/proc/1/ns/mnt -- sh -c {quoted}; "
            f"else sh -c {quoted}; fi"
        )


def store_name(certificate_pem: bytes) -> str:
    """The file name by which Android finds an authority: OpenSSL's `subject_hash_old`, and `.0`."""
    certificate = x509.load_pem_x509_certificate(certificate_pem)
    digest = hashlib.md5(certificate.subject.public_bytes(), usedforsecurity=False).digest()
    return f"{int.from_bytes(digest[:4], 'little'):08x}.0"
