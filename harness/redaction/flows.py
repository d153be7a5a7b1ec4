"""Flows of the copy: what each carried it still carries, by its stand-in; what nobody can open is left out.

A body that is left out counts as cut, as one that was too long to keep: its flow cannot be read, and nothing passes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import msgspec

from harness.events.records import Flow, JoinedBy, Protocol
from harness.redaction.replacing import Replacing
from harness.redaction.rewriting import Rewriting
from harness.values.search import LONGEST_TOKEN, Search

SHORTEST_TOKEN = 8  # bytes of a code that may be made of a value
NOTHING = "redacted"
Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Redacted:
    """A flow of the copy, and the names of its parts that are not in it."""

    flow: Flow
    left_out: tuple[str, ...]


def unreadable_tokens(flows: Iterable[Flow], search: Search) -> Iterator[bytes]:
    """The short codes in flows that read as nothing: each may be a value, salted or encrypted."""
    for flow in flows:
        for each in search.in_flow(flow).noise:
            if SHORTEST_TOKEN <= len(each.token) <= 4 * LONGEST_TOKEN:
                yield each.token


def redacted_flow(flow: Flow, replacing: Replacing, rewriting: Rewriting, search: Search, wanted: Search) -> Redacted:
    """`search` knows the values that must not be found in the copy, `wanted` the stand-ins that must, as those were."""
    written = msgspec.structs.replace(
        flow,
        host=replacing.text(flow.host),
        method=replacing.text(flow.method),
        url=_url(flow, replacing, rewriting),
        request_head=b"".join(map(rewriting.data, flow.request_head.splitlines(keepends=True))),
        request_headers=_headers(flow.request_headers, rewriting),
        request_body=rewriting.data(flow.request_body),
        request_trailers=_headers(flow.request_trailers, rewriting),
        beside=rewriting.data(flow.beside),
        response_headers=_headers(flow.response_headers, rewriting),
        response_body=rewriting.data(flow.response_body),
        error=replacing.text(flow.error),
        process=replacing.text(flow.process),
    )
    written = msgspec.structs.replace(
        written,
        request_length=_length(flow.request_length, flow.request_body, written.request_body),
        response_length=_length(flow.response_length, flow.response_body, written.response_body),
    )
    written, left_out = _without(written, _unsafe(written, search, wanted))
    # A value may be cut over several parts; and what was found by chance of reading need not be so again.
    if search.in_flow(written).hits or _kinds(search, flow) != _kinds(wanted, written):
        written, rest = _without(written, ("url", "request_headers", "request_body", "request_trailers", "beside"))
        left_out = tuple(dict.fromkeys((*left_out, *rest)))
    return Redacted(flow=written, left_out=tuple(f"{flow.id}.{name}" for name in left_out))


def _kinds(search: Search, flow: Flow) -> set[tuple[str, bool]]:
    return {(hit.data_type, hit.certain) for hit in search.in_flow(flow).hits}


def _length(length: int | None, was: bytes, now: bytes) -> int | None:
    """What is packed again may be longer; what was cut stays cut."""
    return None if length is None else length - len(was) + len(now)


def _url(flow: Flow, replacing: Replacing, rewriting: Rewriting) -> str:
    """The host stays the host of the flow."""
    before, host, after = flow.url.partition(flow.host) if flow.host else (flow.url, "", "")
    if not host:
        return rewriting.text(flow.url)
    return before + replacing.text(host) + rewriting.text(after)


def _headers(headers: Headers, rewriting: Rewriting) -> Headers:
    return tuple((rewriting.text(name), rewriting.text(value)) for name, value in headers)


def _unsafe(flow: Flow, search: Search, wanted: Search) -> Iterator[str]:
    """The parts in which a value is still found, or which nobody can open."""
    for name in ("request_body", "beside", "response_body"):
        data = getattr(flow, name)
        if data and (_is_opaque(wanted, data) or _finds(search, request_body=data)):
            yield name
    if _finds(search, url=flow.url, host=flow.host):
        yield "url"
    for name in ("request_headers", "request_trailers", "response_headers"):
        if _finds(search, request_headers=getattr(flow, name)):
            yield name
    if _finds(search, request_headers=(), request_head=flow.request_head):
        yield "request_headers"


def _is_opaque(wanted: Search, data: bytes) -> bool:
    """Whether there is more in some bytes that reads as nothing than stand-ins and a few tokens."""
    made = wanted.in_flow(msgspec.structs.replace(_EMPTY, request_body=data))
    return bool(made.unread) or made.hides_a_message


def _finds(search: Search, **parts: object) -> bool:
    return bool(search.in_flow(msgspec.structs.replace(_EMPTY, **parts)).hits)


def _without(flow: Flow, names: Iterable[str]) -> tuple[Flow, tuple[str, ...]]:
    names = tuple(dict.fromkeys(name for name in names if getattr(flow, name)))
    changes: dict[str, object] = {}
    for name in names:
        value = getattr(flow, name)
        changes[name] = (
            b"" if isinstance(value, bytes)
            else tuple((NOTHING, NOTHING) for _ in value) if isinstance(value, tuple)
            else f"{flow.protocol}://{flow.host}/{NOTHING}"
        )  # fmt: skip
        if name == "request_headers":
            changes["request_head"] = b""
        if name == "response_body":
            changes["response_length"] = flow.response_length or len(value)
    if any(name.startswith(("request", "url", "beside")) for name in names):
        # More was sent than is kept: the judge takes the flow for one that cannot be read to its end.
        body = changes.get("request_body", flow.request_body)
        changes["request_length"] = max(flow.request_length or len(flow.request_body), len(body) + 1)  # type: ignore[arg-type]
    return msgspec.structs.replace(flow, **changes), names


_EMPTY = Flow(
    id="",
    connection="",
    protocol=Protocol.HTTPS,
    host="",
    port=0,
    opened_ms=0,
    started_ms=0,
    method="",
    url="",
    request_headers=(),
    request_body=b"",
    status=None,
    response_body=b"",
    error="",
    pid=None,
    process="",
    phase="",
    stack="",
    joined_by=JoinedBy.NOTHING,
)
