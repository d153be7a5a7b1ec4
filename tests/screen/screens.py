"""Screens written by hand."""

from __future__ import annotations

from xml.sax.saxutils import quoteattr

from harness.screen import Node, parse_uidump

APP = "com.example.shop"
_PLACES = iter(range(10**9))


def view(*children: str, **attributes: str | bool) -> str:
    """One node, 10 pixels below the one written before it. `kind` is its class, `desc` its description."""
    names = {"id": "resource-id", "desc": "content-desc", "kind": "class"}
    top = next(_PLACES) * 10
    given: dict[str, str | bool] = {
        "package": APP,
        "enabled": True,
        "bounds": f"[0,{top}][100,{top + 10}]",
        **attributes,
    }
    written = " ".join(
        f"{names.get(name, name)}={quoteattr(str(value).lower() if isinstance(value, bool) else value)}"
        for name, value in given.items()
    )
    return f"<node {written}>{''.join(children)}</node>"


def button(text: str, **attributes: str | bool) -> str:
    return view(text=text, kind="android.widget.Button", clickable=True, **attributes)


def link(text: str, **attributes: str | bool) -> str:
    return view(text=text, kind="android.widget.TextView", clickable=True, **attributes)


def label(text: str, **attributes: str | bool) -> str:
    return view(text=text, kind="android.widget.TextView", **attributes)


def screen(*nodes: str) -> tuple[Node, ...]:
    hierarchy = parse_uidump(f"<?xml version='1.0' ?><hierarchy rotation=\"0\">{''.join(nodes)}</hierarchy>")
    assert hierarchy is not None
    return hierarchy.nodes
