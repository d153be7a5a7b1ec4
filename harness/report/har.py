"""traffic.har: all flows of a suite as HTTP Archive 1.2, with whose each is; masked unless values are to be shown.

HTTP exchanges are entries. Messages of a WebSocket stand in the entry that opened it, as Chrome writes them
(`_webSocketMessages`). What is no HTTP, raw connections and failed handshakes, stands in `log._rawFlows`. Every one has
a block `_harness`. Nothing is left out in silence: where a body is not whole, its `comment` says so.
Source: http://www.softwareishard.com/blog/har-12-spec/
"""

from __future__ import annotations

import base64
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl

from harness import __version__
from harness.events.records import Flow, Protocol
from harness.evidence import Evidence
from harness.judge import Findings, FlowNote
from harness.masking import Masking
from harness.report.reasons import said
from harness.report.suite import Suite

MASKED_TO = 64 * 1024  # bytes of a body that are masked and shown; more would take minutes
UNPACKED = 32 * 1024 * 1024  # bytes that a compressed body may give
_BASE64 = "base64"

Json = dict[str, Any]


def render_har(suite: Suite) -> Iterator[bytes]:
    """The file, piece by piece: no more than one flow is held at once."""
    creator = {"name": "privacy-harness", "version": __version__}
    written = suite.masking.json
    yield b'{"log":{"version":"1.2","creator":' + written(creator) + b',"pages":['
    yield b",".join(written(page) for run in suite.judged for page in _pages(run[0]))
    for opening, of_http in ((b'],"entries":[', True), (b'],"_rawFlows":[', False)):
        yield opening
        separator = b""
        for evidence, findings in suite.judged:
            export = _Export.of(evidence, findings, suite.masking)
            for flow in export.flows(of_http=of_http):
                yield separator + written(export.entry(flow) if of_http else export.raw(flow))
                separator = b","
    yield b"]}}\n"


def _pages(evidence: Evidence) -> Iterator[Json]:
    """A page for each phase of a run."""
    near = min(evidence.clocks, key=lambda clock: clock.boot_ns, default=None)
    for span in evidence.phases:
        started_ms = near.host_wall_ms + (span.started_ns - near.boot_ns) / 1e6 if near else 0.0
        yield {
            "startedDateTime": _iso(started_ms),
            "id": f"{evidence.manifest.run}/{span.name}",
            "title": f"{evidence.manifest.scenario}: {span.name}",
            "pageTimings": {},
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class _Export:
    """One run, as its flows are written."""

    evidence: Evidence
    notes: dict[str, FlowNote]
    messages: dict[str, list[Flow]]  # of each WebSocket, by the id of the flow that opened it
    masking: Masking

    @classmethod
    def of(cls, evidence: Evidence, findings: Findings, masking: Masking) -> _Export:
        messages: dict[str, list[Flow]] = {}
        for flow in evidence.flows:
            if _is_message(flow) and flow.follows:
                messages.setdefault(flow.follows, []).append(flow)
        return cls(
            evidence=evidence,
            notes={note.flow: note for note in findings.flows},
            messages=messages,
            masking=masking,
        )

    def flows(self, *, of_http: bool) -> Iterator[Flow]:
        """In order of time. A message whose WebSocket was not recorded stands by itself."""
        for flow in sorted(self.evidence.flows, key=lambda flow: flow.started_ms):
            if not (_is_message(flow) and flow.follows) and bool(flow.method) is of_http:
                yield flow

    def entry(self, flow: Flow) -> Json:
        """An exchange."""
        url = self.masking.url(flow.url)
        took = _took(flow)
        entry: Json = {
            "pageref": f"{self.evidence.manifest.run}/{self._phase(flow)}",
            "startedDateTime": _iso(flow.started_ms),
            "time": took,
            "request": {
                "method": flow.method,
                "url": url,
                "httpVersion": flow.http_version,
                "cookies": [],
                "headers": self._headers(flow.request_headers),
                "queryString": [
                    {"name": name, "value": value} for name, value in parse_qsl(_query(url), keep_blank_values=True)
                ],
                "headersSize": len(flow.request_head) or -1,
                "bodySize": len(flow.request_body) if flow.request_length is None else flow.request_length,
            },
            "response": self._response(flow),
            "cache": {},
            "timings": {"send": took, "wait": -1, "receive": -1},
            "connection": flow.connection,
            "_harness": self._block(flow),
        }
        if flow.request_body or flow.request_length:
            entry["request"]["postData"] = {"mimeType": _type(flow.request_headers), "params": []} | self._content(
                flow.request_body, flow.request_headers, flow.request_length
            )
        if messages := self.messages.get(flow.id):
            entry["_resourceType"] = "websocket"
            entry["_webSocketMessages"] = [self._message(message) for message in messages]
        return entry

    def raw(self, flow: Flow) -> Json:
        """What is no HTTP."""
        return {
            "startedDateTime": _iso(flow.started_ms),
            "time": _took(flow),
            "host": self.masking.field(flow.host),
            "port": flow.port,
            "connection": flow.connection,
            "sent": self._content(flow.request_body, (), flow.request_length),
            "received": self._content(flow.response_body, (), flow.response_length),
            "_harness": self._block(flow),
        }

    def _response(self, flow: Flow) -> Json:
        length = len(flow.response_body) if flow.response_length is None else flow.response_length
        content = {"size": length, "mimeType": _type(flow.response_headers)}
        return {
            "status": flow.status or 0,
            "statusText": "",
            "httpVersion": flow.http_version,
            "cookies": [],
            "headers": self._headers(flow.response_headers),
            "content": content | self._content(flow.response_body, flow.response_headers, flow.response_length),
            "redirectURL": "",
            "headersSize": -1,
            "bodySize": length,
        }

    def _block(self, flow: Flow) -> Json:
        """Whose it is, when it was, and what is known of it."""
        note = self.notes.get(flow.id)
        return {
            "run": self.evidence.manifest.run,
            "flow": flow.id,
            "protocol": flow.protocol,
            "phase": self._phase(flow),
            "openedDateTime": _iso(flow.opened_ms),
            "process": flow.process,
            "pid": flow.pid,
            "sender": flow.sender,
            "joinedBy": flow.joined_by,
            "actor": note.actor if note else "",
            "recipient": note.recipient if note else "",
            "carries": note.carries if note else (),
            "unread": said(note.blind).en if note and note.blind else "",
            "whole": flow.whole,
            "follows": flow.follows,
            "error": self.masking.error(flow.error),
            "trailers": self._headers(flow.request_trailers),
            "beside": self._content(flow.beside, (), None),
        }

    def _message(self, flow: Flow) -> Json:
        sent = bool(flow.request_body or flow.request_length)
        body, length = (flow.request_body, flow.request_length) if sent else (flow.response_body, flow.response_length)
        content = self._content(body, (), length)
        binary = _BASE64 in content.values()
        return {
            "type": "send" if sent else "receive",
            "time": flow.started_ms / 1000,
            "opcode": 2 if binary else 1,
            "data": content.get("text", ""),
            "_harness": self._block(flow) | ({"comment": content["comment"]} if "comment" in content else {}),
        }

    def _phase(self, flow: Flow) -> str:
        note = self.notes.get(flow.id)
        return note.phase if note else ""

    def _content(self, body: bytes, headers: tuple[tuple[str, str], ...], length: int | None) -> Json:
        """A body as text, or in base64; with a word on what is not there."""
        comments = []
        if length is not None and length > len(body):
            comments.append(f"the first {len(body)} of {length} bytes: the whole is in flows.mitm")
        plain = _unpacked(body, headers)
        if not self.masking.show_values and len(plain) > MASKED_TO:
            comments.append(f"masked, and cut after {MASKED_TO} of {len(plain)} bytes")
            plain = plain[:MASKED_TO]
        content: Json = {}
        text = _as_text(plain, cut=bool(comments))
        if text is not None:
            content["text"] = self.masking.field(text)
        elif self.masking.show_values:
            content |= {"text": base64.b64encode(plain).decode(), "encoding": _BASE64}
        else:
            content["text"] = ""
            comments.append(f"{len(plain)} bytes that are no text are left out where values are masked")
        if comments:
            content["comment"] = "; ".join(comments)
        return content

    def _headers(self, headers: tuple[tuple[str, str], ...]) -> list[Json]:
        return [{"name": self.masking.field(name), "value": self.masking.field(value)} for name, value in headers]


def _is_message(flow: Flow) -> bool:
    return flow.protocol is Protocol.WEBSOCKET


def _as_text(data: bytes, *, cut: bool) -> str | None:
    """What is text; of a cut one the last sign may be broken."""
    for end in range(len(data), max(len(data) - (4 if cut else 1), -1), -1):
        try:
            return data[:end].decode()
        except UnicodeDecodeError:
            continue
    return "" if not data else None


def _unpacked(body: bytes, headers: tuple[tuple[str, str], ...]) -> bytes:
    """A body that its headers call compressed, as a reader wants to see it; as it is where it cannot be unpacked."""
    encoding = next((value.strip().lower() for name, value in headers if name.lower() == "content-encoding"), "")
    if encoding not in ("gzip", "deflate"):
        return body
    try:
        return zlib.decompressobj(47).decompress(body, UNPACKED)
    except zlib.error:
        return body


def _query(url: str) -> str:
    """What follows `?`. An app may ask for a URL that no library takes for one: `https://[::1/`."""
    return url.partition("#")[0].partition("?")[2]


def _type(headers: tuple[tuple[str, str], ...]) -> str:
    return next((value for name, value in headers if name.lower() == "content-type"), "")


def _took(flow: Flow) -> float:
    return round(max(0.0, (flow.ended_ms or flow.started_ms) - flow.started_ms), 3)


def _iso(wall_ms: float) -> str:
    try:
        return datetime.fromtimestamp(wall_ms / 1000, UTC).isoformat(timespec="milliseconds")
    except (OverflowError, ValueError, OSError):  # of a stranger's bundle
        return ""
