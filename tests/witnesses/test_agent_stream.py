"""What the messages of an agent say of its process, told by the messages alone."""

from __future__ import annotations

import pytest

from harness.device import Device
from harness.events.agent import Exit, Leaving, Pulse, encode_batch
from harness.events.records import Gap, Witness
from harness.witnesses import RunContext
from harness.witnesses.agent_stream import AgentStream
from harness.witnesses.lifecycle import Notebook
from harness.witnesses.watched_process import WatchedProcess

from .conftest import Records

S = 1_000_000_000
LEAVING = Leaving(seq=1, ns=10 * S, how=Exit.SEND_SIGNAL)


@pytest.fixture
def process(simulator: Device) -> WatchedProcess:
    return WatchedProcess(device=simulator, package="com.example", uid=1, pid=7, name="com.example", gated=True)


@pytest.fixture
def stream(simulator: Device, run: RunContext, process: WatchedProcess) -> AgentStream:
    notebook = Notebook(witness=Witness.HOOKS, device=simulator, recorder=run.recorder)
    stream = AgentStream(notebook, run, ())
    stream.begins(process)
    return stream


def beat(seq: int, ns: int) -> Pulse:
    return Pulse(seq=seq, ns=ns, queued=0, dropped=0)


def test_a_process_that_said_it_leaves_is_believed(stream: AgentStream, process: WatchedProcess) -> None:
    stream.read(process, encode_batch([LEAVING, beat(2, 10 * S + S // 2)]))
    assert stream.left_by(process) is Exit.SEND_SIGNAL


def test_a_process_that_lived_on_has_not_left(stream: AgentStream, process: WatchedProcess) -> None:
    stream.read(process, encode_batch([LEAVING, beat(2, 11 * S), beat(3, 12 * S)]))
    assert stream.left_by(process) is None


def test_a_missing_number_is_a_gap(stream: AgentStream, process: WatchedProcess, records: Records) -> None:
    stream.read(process, encode_batch([beat(1, 10 * S), beat(4, 11 * S)]))
    (gap,) = records.of(Gap)
    assert (gap.from_ns, gap.to_ns) == (10 * S, 11 * S)
    assert "2 messages" in gap.reason.en
