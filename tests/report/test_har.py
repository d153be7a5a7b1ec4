"""Every flow of a run stands in traffic.har, with whose it is; what is masked or left out is said."""

from __future__ import annotations

import base64
import gzip
import os
from pathlib import Path
from typing import Any

import msgspec
import pytest

from harness.events.records import Flow, JoinedBy, Protocol, Sender
from harness.evidence import read_bundle
from harness.judge import judge
from harness.report import suite_of
from harness.report.har import MASKED_TO, render_har
from tests.report.bundle import SECRET, flow, write_bundle

RAW = {"method": "", "url": "", "request_headers": (), "status": None, "response_body": b""}


def har(directory: Path, *flows: Flow, show_values: bool = True) -> dict[str, Any]:
    evidence = read_bundle(write_bundle(directory, flows))
    suite = suite_of(((evidence, judge(evidence)),), show_values=show_values)
    log: dict[str, Any] = msgspec.json.decode(b"".join(render_har(suite)))["log"]
    return log


def ids(entries: list[dict[str, Any]]) -> list[str]:
    return [entry["_harness"]["flow"] for entry in entries]


def test_an_exchange_says_whose_it_is_and_in_which_phase(tmp_path: Path) -> None:
    log = har(tmp_path / "run", flow(id="f1", response_headers=(("Content-Type", "application/json"),)))
    (entry,) = log["entries"]
    assert (log["version"], [page["title"] for page in log["pages"]]) == (
        "1.2",
        ["first-run-consent: before-consent", "first-run-consent: consented"],
    )
    block = entry["_harness"]
    assert (block["phase"], block["process"], block["pid"]) == ("before-consent", "com.example.yunzhushou:pushcore", 77)
    assert (block["actor"], block["sender"], block["joinedBy"]) == ("sdk:jpush", Sender.APP, JoinedBy.TARGET)
    assert entry["pageref"] in [page["id"] for page in log["pages"]]
    assert entry["request"]["queryString"] == [{"name": "id", "value": SECRET}]
    assert entry["response"]["content"] == {"size": 2, "mimeType": "application/json", "text": "{}"}


def test_messages_of_a_websocket_stand_in_the_entry_that_opened_it(tmp_path: Path) -> None:
    message = flow(id="f2", protocol=Protocol.WEBSOCKET, follows="f1", **RAW, request_body=b"hello")
    answer = msgspec.structs.replace(message, id="f3", request_body=b"", response_body=b"\xff\x00")
    (entry,) = har(tmp_path / "run", flow(status=101), message, answer)["entries"]
    assert [(each["type"], each["opcode"], each["data"]) for each in entry["_webSocketMessages"]] == [
        ("send", 1, "hello"),
        ("receive", 2, base64.b64encode(b"\xff\x00").decode()),
    ]


@pytest.mark.parametrize("protocol", [Protocol.TCP, Protocol.TLS_FAILED, Protocol.WEBSOCKET])
def test_what_is_no_http_is_not_left_out(tmp_path: Path, protocol: Protocol) -> None:
    raw = flow(id="f2", protocol=protocol, **RAW, request_body=b"\x01\xff")
    log = har(tmp_path / "run", flow(), raw)
    assert (ids(log["entries"]), ids(log["_rawFlows"])) == (["f1"], ["f2"])
    assert log["_rawFlows"][0]["sent"]["encoding"] == "base64"


def test_a_body_that_its_label_tells_wrongly_and_60_mb_of_bodies_cost_no_other_flow(tmp_path: Path) -> None:
    wrong = (("Content-Encoding", "gzip"), ("Content-Type", "text/plain; charset=no-such"))
    flows = [flow(id=f"f{number}", request_body=os.urandom(6 << 20)) for number in range(2, 12)]
    log = har(tmp_path / "run", flow(request_headers=wrong, request_body=b"\xff\xfe"), *flows)
    assert len(log["entries"]) == 11


def test_a_compressed_body_can_be_read(tmp_path: Path) -> None:
    packed = flow(request_headers=(("content-encoding", "gzip"),), request_body=gzip.compress(b'{"a":1}'))
    assert har(tmp_path / "run", packed)["entries"][0]["request"]["postData"]["text"] == '{"a":1}'


def test_what_was_not_kept_is_said(tmp_path: Path) -> None:
    log = har(tmp_path / "run", flow(request_body=b"abc", request_length=9))
    assert "3 of 9 bytes" in log["entries"][0]["request"]["postData"]["comment"]


@pytest.mark.parametrize(
    "body",
    [f"id={SECRET}".encode(), b"\xff" + SECRET.encode(), b"a" * MASKED_TO + SECRET.encode()],
    ids=["text", "binary", "beyond what is masked"],
)
def test_values_are_shown_only_where_that_is_asked_for(tmp_path: Path, body: bytes) -> None:
    sent = flow(request_body=body, request_headers=(("X-Id", SECRET),), beside=SECRET.encode())
    masked = msgspec.json.encode(har(tmp_path / "masked", sent, show_values=False))
    assert SECRET.encode() not in masked
    assert base64.b64encode(SECRET.encode())[:12] not in masked
    assert SECRET.encode() in msgspec.json.encode(har(tmp_path / "shown", sent))
    post = msgspec.json.decode(masked)["entries"][0]["request"]["postData"]
    assert ("comment" in post) == (not body.startswith(b"id="))


@pytest.mark.parametrize(
    "url", ["https://[::1/?a=1", "https://x]/?a=1", "https://\u2100.example/?a=1", "\x1b]0;x\x07?a=1#?b=2"]
)
def test_a_url_that_is_none_costs_no_record(tmp_path: Path, url: str) -> None:
    entries = {entry["_harness"]["flow"]: entry for entry in har(tmp_path, flow(id="f9", url=url))["entries"]}
    assert entries["f9"]["request"]["queryString"] == [{"name": "a", "value": "1"}]
