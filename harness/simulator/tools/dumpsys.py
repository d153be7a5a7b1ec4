"""`dumpsys SERVICE ...`."""

from __future__ import annotations

from collections.abc import Callable

from harness.simulator.dumps import activity, appops, package
from harness.simulator.machine.interface import ADDRESS
from harness.simulator.shell.invocation import Invocation
from harness.simulator.tools.words import Words

Dump = Callable[[Invocation, Words], str]


async def dumpsys(call: Invocation) -> int:
    """Print what one service says about itself; without a service, the list of them."""
    words = Words(call.argv[1:])
    for option in words.options():
        if option == "-l":
            call.out("Currently running services:\n" + "".join(f"  {each}\n" for each in sorted(SERVICES)))
            return 0
        if option in ("-t", "-T", "--timeout"):
            words.next()
    service = words.next()
    if service is None:
        call.out("Currently running services:\n" + "".join(f"  {each}\n" for each in sorted(SERVICES)))
        return 0
    dump = SERVICES.get(service)
    if dump is None:
        call.err(f"Can't find service: {service}\n")
        return 0
    call.out(dump(call, words))
    return 0


def _package(call: Invocation, words: Words) -> str:
    name = words.next()
    if name is None:
        return "".join(package.dump(call.device, each) for each in call.device.packages)
    found = call.device.packages.get(name)
    return package.dump(call.device, found) if found else f"Unable to find package: {name}\n"


def _appops(call: Invocation, words: Words) -> str:
    chosen: dict[str, str] = {}
    for option in words.options():
        if option in ("--package", "--op", "--mode", "--attributionTag", "--include-discrete"):
            chosen[option] = words.next() or ""
    name = chosen.get("--package") or words.next()
    if name and call.device.packages.get(name) is None:
        return f"Unknown package: {name}\n"
    return appops.dump(call.device, name, chosen.get("--op"))


def _activity(call: Invocation, words: Words) -> str:
    section = words.next() or "activities"
    name = words.next()
    match section:
        case "activities" | "a" | "top" | "recents":
            return activity.activities(call.device)
        case "processes" | "p":
            return activity.processes(call.device, name)
        case "services" | "s":
            return activity.services(call.device, name)
        case _:
            return f"Bad activity command, or no activities match: {section}\n"


def _window(call: Invocation, words: Words) -> str:
    return activity.window(call.device)


def _battery(call: Invocation, words: Words) -> str:
    return (
        "Current Battery Service state:\n  AC powered: false\n  USB powered: true\n  Wireless powered: false\n"
        "  status: 2\n  health: 2\n  present: true\n  level: 87\n  scale: 100\n  voltage: 4210\n  temperature: 283\n"
        "  technology: Li-ion\n"
    )


def _netstats(call: Invocation, words: Words) -> str:
    lines = [
        "Active interfaces:",
        "  iface=wlan0 ident=[{type=1, ratType=COMBINED, wifiNetworkKey=harness, metered=false}]",
        "UID stats:",
    ]
    for uid, (sent, received) in call.device.network.traffic().items():
        lines += [f"  ident=[{{type=1}}] uid={uid} set=DEFAULT tag=0x0", f"    rb={received} tb={sent}"]
    return "\n".join(lines) + "\n"


def _meminfo(call: Invocation, words: Words) -> str:
    lines = ["Applications Memory Usage (in Kilobytes):", "Uptime: 0 Realtime: 0", "", "Total RSS by process:"]
    lines += [f"    {each.memory_kb():>9,}K: {each.name} (pid {each.pid})" for each in call.device.processes]
    return "\n".join(lines) + "\n"


def _wifi(call: Invocation, words: Words) -> str:
    data = call.device.personal
    network = data.own_network
    return (
        "Wi-Fi is enabled\nVerbose logging is off\nStay-awake conditions: 0\n"
        f'mWifiInfo SSID: "{network.ssid}", BSSID: {network.bssid}, MAC: {data.mac_wifi}, IP: /{ADDRESS},'
        f" Security type: 2, Supplicant state: COMPLETED, RSSI: {network.level}, Link speed: 433Mbps,"
        f" Frequency: {network.frequency}MHz, Net ID: 0\n"
    )


SERVICES: dict[str, Dump] = {
    "activity": _activity,
    "appops": _appops,
    "battery": _battery,
    "meminfo": _meminfo,
    "netstats": _netstats,
    "package": _package,
    "wifi": _wifi,
    "window": _window,
}
