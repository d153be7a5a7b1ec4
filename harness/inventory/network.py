"""A network security config. Source: developer.android.com/privacy-and-security/security-config."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from harness.inventory.binary_xml import read_binary_xml
from harness.inventory.names import told
from harness.inventory.types import NetworkSecurity

ROOT = "network-security-config"
MARKS = (ROOT.encode(), ROOT.encode("utf-16-le"))  # one of them stands in every such file


def read_network_security(content: bytes, file: str) -> NetworkSecurity | None:
    """None where it is another file. Raises `Unreadable` where it cannot be read."""
    root = read_binary_xml(content)
    if root.tag != ROOT:
        return None
    base = root.find("base-config")
    hosts = list(root.iter("domain-config"))
    open_to = [
        told("".join(domain.itertext()).strip())
        for each in hosts
        if _cleartext(each)
        for domain in each.findall("domain")
    ]
    return NetworkSecurity(
        file=file,
        cleartext=None if base is None else _cleartext(base),
        cleartext_for=tuple(dict.fromkeys(open_to)),
        user_cas=any(_trusts_the_user(each) for each in (base, *hosts) if each is not None),
    )


def _cleartext(config: Element) -> bool | None:
    return {"true": True, "false": False}.get(config.get("cleartextTrafficPermitted", ""))


def _trusts_the_user(config: Element) -> bool:
    return any(each.get("src") == "user" for each in config.findall("trust-anchors/certificates"))
