"""The device's Wi-Fi interface: the one source of what `ip`, NetworkInterface, WifiInfo and dumpsys say of it.

Its hardware address is the person's `mac_wifi`. The framework's DeviceInterfaces holds the same IPv4 address.
"""

from __future__ import annotations

NAME = "wlan0"
ADDRESS, PREFIX, BROADCAST = "10.0.2.16", 24, "10.0.2.255"
NETWORK, MASK, GATEWAY = "10.0.2.0/24", "255.255.255.0", "10.0.2.2"
