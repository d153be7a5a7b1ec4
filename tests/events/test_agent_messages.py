"""One vocabulary, two languages: what the agent writes and what Python reads are the samples beside its sources."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, get_args

import pytest

from harness.catalogue import Technique
from harness.events.agent import AgentMessage, decode_batch, encode_batch
from tests.hooks.jvm import ROOT, Jvm

SAMPLES = sorted((ROOT / "hooks" / "samples").glob("*.json"))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_a_message_survives_a_round_trip(sample: Path):
    written = sample.read_bytes()
    assert encode_batch(decode_batch(written)) + b"\n" == written


def test_there_is_a_sample_of_every_kind():
    kinds = {message.__struct_config__.tag for message in get_args(AgentMessage)}
    assert {path.stem for path in SAMPLES} == kinds


def test_the_agent_writes_its_messages_as_the_samples_are_written():
    jvm = Jvm()
    raw: list[dict[str, Any]] = []
    try:
        jvm.attach()
        jvm.agent.on("message", lambda message, data: raw.extend(json.loads(data)) if data else None)
        jvm.call("remember", "java.security.Security", "getProperty")
        jvm.arm(_technique("test.property", "string"), _technique("test.problem", "cursor"))
        jvm.call("property", "keystore.type")
        jvm.call("putback", "java.security.Security", "getProperty")
        jvm.agent.exports_sync.phase("second")
        jvm.wait(lambda: {message["kind"] for message in raw} >= {path.stem for path in SAMPLES} - {"hello", "leaving"})
    finally:
        jvm.close()
    raw.extend(json.loads(encode_batch(jvm.messages[:1])))
    for sample in SAMPLES:
        if sample.stem == "leaving":
            continue  # the last of a process; tests/hooks reads a real one
        (wanted,) = json.loads(sample.read_bytes())
        given = next(message for message in raw if message["kind"] == sample.stem)
        assert [(name, type(value)) for name, value in given.items()] == [
            (name, type(value)) for name, value in wanted.items()
        ]


def _technique(name: str, value: str) -> Technique:
    return Technique(
        id=name,
        source="test",
        data_type="network",
        class_name="java.security.Security",
        method="getProperty",
        value=value,
        severity="low",
    )
