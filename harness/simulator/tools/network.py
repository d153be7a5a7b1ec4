"""ip, ifconfig, iptables, ping: what the device's network looks like."""

from __future__ import annotations

from harness.simulator.machine.interface import ADDRESS, BROADCAST, GATEWAY, MASK, NETWORK, PREFIX
from harness.simulator.shell.invocation import Invocation
from harness.simulator.tools.options import integer, need

_CHAINS = {"filter": ("INPUT", "FORWARD", "OUTPUT"), "nat": ("PREROUTING", "INPUT", "OUTPUT", "POSTROUTING"),
           "mangle": ("PREROUTING", "INPUT", "FORWARD", "OUTPUT", "POSTROUTING")}  # fmt: skip
_DISPLAY_OPTIONS = frozenset({"-w", "--wait", "-n", "-v", "-x", "-nvx", "-nv", "-vnx", "--line-numbers"})


async def ip(call: Invocation) -> int:
    """`ip [-4|-6|-o] addr|link|route|rule [show] [dev NAME]`."""
    words = [word for word in call.argv[1:] if not word.startswith("-")]
    topic = words[0] if words else ""
    only = words[-1] if len(words) > 1 and words[-1] in ("lo", "wlan0") else ""
    if "addr".startswith(topic) or topic == "address":
        call.out(_links(call, only, addresses=True) if topic else "Usage: ip [ OPTIONS ] OBJECT { COMMAND | help }\n")
    elif "link".startswith(topic):
        call.out(_links(call, only, addresses=False))
    elif "route".startswith(topic):
        if words[1:2] == ["get"]:
            need(call, tuple(words), 3)
            call.out(f"{words[2]} via {GATEWAY} dev wlan0 table 1030 src {ADDRESS} uid {call.uid} \n    cache \n")
        else:
            call.out(f"{NETWORK} dev wlan0 proto kernel scope link src {ADDRESS} \n")
    elif "rule".startswith(topic):
        call.out("0:\tfrom all lookup local \n10000:\tfrom all fwmark 0xc0000/0xd0000 lookup legacy_system \n")
        call.out("32000:\tfrom all unreachable\n")
    else:
        call.err(f'Object "{topic}" is unknown, try "ip help".\n')
        return 255
    return 0


async def ifconfig(call: Invocation) -> int:
    """`ifconfig [NAME]`."""
    if call.argv[1:2] not in ((), ("wlan0",), ("lo",)):
        call.err("ifconfig: ioctl 8913: No such device\n")
        return 1
    if call.argv[1:2] != ("lo",):
        call.out(f"wlan0     Link encap:Ethernet  HWaddr {call.device.personal.mac_wifi}\n")
        call.out(f"          inet addr:{ADDRESS}  Bcast:{BROADCAST}  Mask:{MASK} \n")
        call.out("          UP BROADCAST RUNNING MULTICAST  MTU:1500  Metric:1\n\n")
    if call.argv[1:2] != ("wlan0",):
        call.out("lo        Link encap:UNSPEC  \n          inet addr:127.0.0.1  Mask:255.0.0.0 \n")
        call.out("          UP LOOPBACK RUNNING  MTU:65536  Metric:1\n\n")
    return 0


async def iptables(call: Invocation) -> int:
    """`iptables [-t TABLE] -A|-I|-D|-C CHAIN RULE`, `-L [-nvx]`, `-S`, `-F`, `-N`: rules are kept and listed only.

    The simulator's network is not made of packets; a run that needs a uid's counters has the truth log.
    """
    words = list(call.argv[1:])
    if call.uid != 0:
        call.err(f"{call.argv[0]} v1.8.7 (legacy): can't initialize {call.argv[0]} table `filter': ")
        call.err("Permission denied (you must be root)\n")
        call.err(f"Perhaps {call.argv[0]} or your kernel needs to be upgraded.\n")
        return 3
    words = [word for word in words if word not in _DISPLAY_OPTIONS]
    table = "filter"
    if "-t" in words[:-1]:
        place = words.index("-t")
        table = words[place + 1]
        del words[place : place + 2]
    elif "-t" in words:
        call.err(f'{call.argv[0]} v1.8.7 (legacy): option "-t" requires an argument\n')
        return 2
    tables = call.device.firewall.setdefault(call.argv[0], {})
    chains = tables.setdefault(table, {name: [] for name in _CHAINS.get(table, ())})
    action, chain, *_ = [*words, "", ""]
    if action.startswith("-L") or action in ("--list", "-S"):
        _list_rules(call, chains, action, chain)
        return 0
    if action == "-N":
        chains[chain] = []
        return 0
    if action == "-F":
        for name in [chain] if chain else list(chains):
            chains[name] = []
        return 0
    if chain not in chains:
        call.err(f"{call.argv[0]}: No chain/target/match by that name.\n")
        return 1
    rule = tuple(words[2:])
    match action:
        case "-A":
            chains[chain].append(rule)
        case "-I":
            at = integer(rule[0]) - 1 if rule and rule[0].isdecimal() else 0
            chains[chain].insert(at, rule[1:] if rule and rule[0].isdecimal() else rule)
        case "-C" | "-D":
            if rule not in chains[chain]:
                call.err(f"{call.argv[0]}: Bad rule (does a matching rule exist in that chain?).\n")
                return 1
            if action == "-D":
                chains[chain].remove(rule)
        case "-X":
            del chains[chain]
        case "-P":
            pass
        case _:
            call.err(f'{call.argv[0]} v1.8.7 (legacy): unknown option "{action}"\n')
            return 2
    return 0


async def ping(call: Invocation) -> int:
    """`ping HOST`: the simulator has no internet."""
    host = next((word for word in reversed(call.argv[1:]) if not word.startswith("-")), "")
    call.err(f"ping: unknown host {host}\n")
    return 2


def _links(call: Invocation, only: str, *, addresses: bool) -> str:
    text = ""
    if only in ("", "lo"):
        text += "1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN"
        text += " group default qlen 1000\n" if addresses else " mode DEFAULT group default qlen 1000\n"
        text += "    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00\n"
        if addresses:
            text += "    inet 127.0.0.1/8 scope host lo\n       valid_lft forever preferred_lft forever\n"
    if only in ("", "wlan0"):
        text += "20: wlan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc mq state UP"
        text += " group default qlen 3000\n" if addresses else " mode DORMANT group default qlen 3000\n"
        text += f"    link/ether {call.device.personal.mac_wifi} brd ff:ff:ff:ff:ff:ff\n"
        if addresses:
            text += f"    inet {ADDRESS}/{PREFIX} brd {BROADCAST} scope global wlan0\n"
            text += "       valid_lft forever preferred_lft forever\n"
    return text


def _list_rules(call: Invocation, chains: dict[str, list[tuple[str, ...]]], action: str, only: str) -> None:
    for name, rules in chains.items():
        if only and name != only:
            continue
        if action == "-S":
            call.out(f"-P {name} ACCEPT\n" + "".join(f"-A {name} {' '.join(rule)}\n" for rule in rules))
            continue
        call.out(f"Chain {name} (policy ACCEPT 0 packets, 0 bytes)\n")
        call.out("    pkts      bytes target     prot opt in     out     source               destination         \n")
        for rule in rules:
            target = rule[rule.index("-j") + 1] if "-j" in rule else ""
            protocol = rule[rule.index("-p") + 1] if "-p" in rule else "all"
            owner = f" owner UID match {rule[rule.index('--uid-owner') + 1]}" if "--uid-owner" in rule else ""
            anywhere = f"{'0.0.0.0/0':<20}"
            call.out(f"       0        0 {target:<10} {protocol:<4} --  *      *       {anywhere} {anywhere}{owner}\n")
        call.out("\n")
