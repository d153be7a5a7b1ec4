"""The system properties of the simulated device."""

from __future__ import annotations

import random

MODEL = "Harness Simulator"

_BUILD_ID = "UQ1A.240205.004"
_INCREMENTAL = "11269751"
_FINGERPRINT = f"harness/harness_sim/simulator:14/{_BUILD_ID}/{_INCREMENTAL}:userdebug/dev-keys"


class Properties(dict[str, str]):
    """Properties by name. Setting one from the shell goes through `set`, which keeps `ro.` ones as they are."""

    def set(self, name: str, value: str) -> None:
        """Set as `setprop` does. Raises PermissionError for a read-only one that is set, ValueError if too long."""
        if name.startswith("ro.") and name in self:
            raise PermissionError(name)
        if len(value.encode()) > 91 and not name.startswith("ro."):
            raise ValueError(name)
        self[name] = value


def factory_properties(seed: int, boot_ms: int) -> Properties:
    """The properties of Android 14 on a device of serial number `seed`. `boot_ms` is the wall time of the boot."""
    chance = random.Random(f"serial {seed}")
    serial = "HS" + "".join(chance.choices("0123456789ABCDEFGHJKLMNPQRSTUVWXYZ", k=10))
    return Properties(
        {
            "dalvik.vm.heapsize": "512m",
            "debug.force_rtl": "false",
            "dev.bootcomplete": "1",
            "gsm.operator.alpha": "中国移动",
            "gsm.operator.iso-country": "cn",
            "gsm.operator.numeric": "46000",
            "gsm.sim.operator.alpha": "中国移动",
            "gsm.sim.operator.iso-country": "cn",
            "gsm.sim.operator.numeric": "46000",
            "gsm.sim.state": "LOADED,ABSENT",
            "gsm.version.baseband": "simulator-1.0",
            "init.svc.adbd": "running",
            "init.svc.bootanim": "stopped",
            "init.svc.surfaceflinger": "running",
            "init.svc.zygote": "running",
            "net.bt.name": "Android",
            "persist.sys.dalvik.vm.lib.2": "libart.so",
            "persist.sys.locale": "zh-CN",
            "persist.sys.timezone": "Asia/Shanghai",
            "persist.sys.usb.config": "adb",
            "ro.adb.secure": "0",
            "ro.baseband": "unknown",
            "ro.board.platform": "simulator",
            "ro.boot.flash.locked": "0",
            "ro.boot.hardware": "simulator",
            "ro.boot.qemu": "0",
            "ro.boot.serialno": serial,
            "ro.boot.verifiedbootstate": "orange",
            "ro.bootimage.build.fingerprint": _FINGERPRINT,
            "ro.bootloader": "unknown",
            "ro.build.characteristics": "nosdcard",
            "ro.build.date.utc": "1707105600",
            "ro.build.description": f"harness_sim-userdebug 14 {_BUILD_ID} {_INCREMENTAL} dev-keys",
            "ro.build.display.id": f"harness_sim-userdebug 14 {_BUILD_ID} {_INCREMENTAL} dev-keys",
            "ro.build.fingerprint": _FINGERPRINT,
            "ro.build.flavor": "harness_sim-userdebug",
            "ro.build.host": "simulator",
            "ro.build.id": _BUILD_ID,
            "ro.build.product": "simulator",
            "ro.build.tags": "dev-keys",
            "ro.build.type": "userdebug",
            "ro.build.user": "harness",
            "ro.build.version.all_codenames": "REL",
            "ro.build.version.codename": "REL",
            "ro.build.version.incremental": _INCREMENTAL,
            "ro.build.version.min_supported_target_sdk": "28",
            "ro.build.version.release": "14",
            "ro.build.version.release_or_codename": "14",
            "ro.build.version.sdk": "34",
            "ro.build.version.security_patch": "2024-02-05",
            "ro.config.low_ram": "false",
            "ro.crypto.state": "encrypted",
            "ro.crypto.type": "file",
            "ro.debuggable": "1",
            "ro.hardware": "simulator",
            "ro.harness.route": "socks5",
            "ro.harness.simulator": "1",
            "ro.opengles.version": "196610",
            "ro.product.board": "simulator",
            "ro.product.brand": "harness",
            "ro.product.build.version.sdk": "34",
            "ro.product.cpu.abi": "arm64-v8a",
            "ro.product.cpu.abilist": "arm64-v8a,armeabi-v7a,armeabi",
            "ro.product.cpu.abilist32": "armeabi-v7a,armeabi",
            "ro.product.cpu.abilist64": "arm64-v8a",
            "ro.product.device": "simulator",
            "ro.product.first_api_level": "34",
            "ro.product.locale": "zh-CN",
            "ro.product.manufacturer": "Harness",
            "ro.product.model": MODEL,
            "ro.product.name": "harness_sim",
            "ro.runtime.firstboot": str(boot_ms),
            "ro.secure": "1",
            "ro.serialno": serial,
            "ro.sf.lcd_density": "420",
            "ro.system.build.version.sdk": "34",
            "ro.treble.enabled": "true",
            "ro.vendor.build.version.sdk": "34",
            "ro.zygote": "zygote64",
            "selinux.restorecon_recursive": "/data/misc_ce/0",
            "service.adb.tcp.port": "5555",
            "sys.boot_completed": "1",
            "sys.usb.config": "adb",
            "sys.usb.state": "adb",
            "wifi.interface": "wlan0",
            "ro.boottime.init": "1204",
        }
    )
