"""The service "settings": the tables secure, system and global, and `config` for device_config.

The Android ID is not a row: every app reads one of its own. Source: SettingsProvider
(frameworks/base, android14-release).
"""

from __future__ import annotations

from typing import Literal, Protocol

from harness.simulator.apps.caller import Caller, JavaThrow, SecurityThrow
from harness.simulator.apps.truth import TruthLog
from harness.simulator.system.seed import PersonalData
from harness.simulator.system.services.package import Packages
from harness.simulator.system.services.permission import Permissions

Namespace = Literal["secure", "system", "global", "config"]
TABLES = ("system", "secure", "global")
ANDROID_ID = "android_id"
HTTP_PROXY = "http_proxy"
WRITE_SECURE_SETTINGS = "android.permission.WRITE_SECURE_SETTINGS"
WRITE_SETTINGS = "android.permission.WRITE_SETTINGS"
SHELL = 2000

DEFAULTS: dict[str, dict[str, str]] = {
    "system": {
        "font_scale": "1.0",
        "screen_brightness": "102",
        "screen_off_timeout": "600000",
        "time_12_24": "24",
        "volume_music": "5",
    },
    "secure": {
        "accessibility_enabled": "0",
        "default_input_method": "com.android.inputmethod.latin/.LatinIME",
        "location_mode": "3",
        "user_setup_complete": "1",
    },
    "global": {
        "adb_enabled": "1",
        "airplane_mode_on": "0",
        "animator_duration_scale": "1.0",
        "auto_time": "1",
        "bluetooth_on": "0",
        "development_settings_enabled": "1",
        "device_name": "Harness Simulator",
        "device_provisioned": "1",
        "stay_on_while_plugged_in": "0",
        "transition_animation_scale": "1.0",
        "usb_mass_storage_enabled": "1",
        "wifi_on": "1",
        "window_animation_scale": "1.0",
    },
    "config": {},
}


class Switch(Protocol):
    """What location_mode turns on and off."""

    def switch(self, *, on: bool) -> None: ...


class Needs(Protocol):
    """What it needs of the device."""

    personal: PersonalData
    packages: Packages
    permissions: Permissions
    truth: TruthLog

    @property
    def location(self) -> Switch: ...


class SettingsService:
    """All settings; `get`, `put` and the like are the system's own, the camel-case methods are what apps call."""

    name = "settings"

    def __init__(self, device: Needs) -> None:
        self._device = device
        self._tables = {namespace: dict(rows) for namespace, rows in DEFAULTS.items()}
        self._proxy = ""

    def adopt(self, before: SettingsService) -> None:
        """Go on with the tables of the device before its reboot.

        ProxyTracker.loadGlobalProxy: without http_proxy the values that the connectivity service wrote for itself
        count, so deleting http_proxy alone does not even help then.
        """
        self._tables = {namespace: dict(rows) for namespace, rows in before._tables.items()}
        rows = self._tables["global"]
        self._proxy = ""
        if proxy := rows.get(HTTP_PROXY):
            self.put("global", HTTP_PROXY, proxy)
        elif host := rows.get("global_http_proxy_host"):
            self._proxy = f"{host}:{rows.get('global_http_proxy_port', '0')}"
        self._device.location.switch(on=self._tables["secure"].get("location_mode") != "0")

    @property
    def http_proxy(self) -> str:
        """Give the proxy in force as HOST:PORT, or nothing.

        `:0` ends it. Deleting the setting does not: the connectivity service only listens for values.
        """
        return self._proxy

    def get(self, namespace: str, name: str) -> str | None:
        """Give a value, None where there is none."""
        if namespace == "secure" and name == ANDROID_ID:
            return self._device.personal.android_id("com.android.shell", "")
        return self._tables[namespace].get(name)

    def put(self, namespace: str, name: str, value: str) -> None:
        """Set a value."""
        self._tables[namespace][name] = value
        if (namespace, name) == ("global", HTTP_PROXY) and value:
            host, _, port = value.rpartition(":")
            self._proxy = value if host and port.isdigit() and port != "0" else ""
            # The connectivity service writes what it made of the value back, as on a phone.
            self._tables["global"]["global_http_proxy_host"] = host
            self._tables["global"]["global_http_proxy_port"] = port
            self._tables["global"]["global_http_proxy_exclusion_list"] = ""
        if (namespace, name) == ("secure", "location_mode"):
            self._device.location.switch(on=value != "0")

    def delete(self, namespace: str, name: str) -> bool:
        """Remove a value; False if there was none."""
        return self._tables[namespace].pop(name, None) is not None

    def rows(self, namespace: str) -> dict[str, str]:
        """Give a whole table."""
        return dict(sorted(self._tables[namespace].items()))

    async def getString(self, caller: Caller, *, namespace: str, name: str) -> str | None:
        """Give a setting to an app."""
        return self.read(caller, namespace, name, "settings.getString")

    async def putString(self, caller: Caller, *, namespace: str, name: str, value: str | None) -> bool:
        """Set one for an app: only what it holds the permission for, which an ordinary app does not."""
        self._require_table(namespace)
        permission = WRITE_SETTINGS if namespace == "system" else WRITE_SECURE_SETTINGS
        if not self._device.permissions.granted(caller.uid, permission):
            raise SecurityThrow(f"Permission denial: writing to settings requires:{permission}")
        if value is None:
            return self.delete(namespace, name)
        self.put(namespace, name, value)
        return True

    def read(self, caller: Caller, namespace: str, name: str, api: str) -> str | None:
        """Give a setting as `caller` sees it and log the personal one among them."""
        self._require_table(namespace)
        if (namespace, name) != ("secure", ANDROID_ID) or caller.uid == SHELL:
            return self.get(namespace, name)
        package = next((each for each in self._device.packages.of_uid(caller.uid)), None)
        value = self._device.personal.android_id(caller.package, package.signature if package else "")
        self._device.truth.access(caller, data_type=ANDROID_ID, api=api, outcome="obtained", value=value)
        return value

    def _require_table(self, namespace: str) -> None:
        if namespace not in TABLES:
            raise JavaThrow("java.lang.IllegalArgumentException", f"Unknown settings table {namespace}")
