"""A run counts what it saw once, keeps what it recorded when the disk is full, and says what ended it."""

from __future__ import annotations

import errno
import signal
from pathlib import Path

import msgspec
import pytest

from harness.errors import InfrastructureError
from harness.events.agent import Outcome
from harness.events.records import Collection, Flow, JoinedBy, Protocol, Sender
from harness.runner import Terminated
from harness.runner.described import writing_to
from harness.runner.run import _aborted_by, _Counting
from tests.evidence.test_bundle import MANIFEST, collection

FLOW = Flow(
    id="f1",
    connection="c1",
    protocol=Protocol.HTTPS,
    host="a.cn",
    port=443,
    started_ms=1.0,
    opened_ms=1.0,
    method="GET",
    url="https://a.cn/",
    request_headers=(),
    request_body=b"",
    status=None,
    response_body=b"",
    error="",
    pid=7,
    process="p",
    phase="before-consent",
    stack="",
    sender=Sender.APP,
    joined_by=JoinedBy.TARGET,
)


def test_a_flow_is_counted_once_however_often_more_becomes_known_of_it(tmp_path: Path) -> None:
    with _Counting(tmp_path, MANIFEST, on_failure=lambda _: None, seen=lambda _: None, attribute=None) as bundle:
        for flow in (FLOW, msgspec.structs.replace(FLOW, status=200), msgspec.structs.replace(FLOW, id="f2")):
            bundle.add(flow)
        assert bundle.flows == 2


def test_a_connection_is_no_access_to_data(tmp_path: Path) -> None:
    call: Collection = collection(1)
    with _Counting(tmp_path, MANIFEST, on_failure=lambda _: None, seen=lambda _: None, attribute=None) as bundle:
        bundle.add(call)
        bundle.add(msgspec.structs.replace(call, id="e2", data_type="network", outcome=Outcome.OBTAINED))
        assert bundle.collections == 1


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EROFS, errno.EDQUOT, errno.EFBIG])
def test_a_disk_that_takes_no_more_is_a_failure_of_this_computer(tmp_path: Path, number: int) -> None:
    with pytest.raises(InfrastructureError) as raised, writing_to(tmp_path):
        raise OSError(number, "refused", "screens/s1.png")
    assert str(raised.value) == (
        f"{tmp_path}: the bundle cannot be written any more (refused). "
        "Free some room and run again; what was recorded before is kept."
    )


def test_any_other_error_of_the_system_stays_what_it_is(tmp_path: Path) -> None:
    with pytest.raises(ConnectionResetError), writing_to(tmp_path):
        raise ConnectionResetError(errno.ECONNRESET, "reset")


@pytest.mark.parametrize(
    ("error", "code", "en"),
    [
        (KeyboardInterrupt(), 130, "interrupted by Ctrl-C"),
        (Terminated(signal.SIGTERM), 143, "ended by SIGTERM"),
        (Terminated(signal.SIGHUP), 129, "ended by SIGHUP"),
        (KeyError("x"), 4, "KeyError: 'x'"),
    ],
)
def test_what_ended_a_run_is_kept_with_its_exit_code(error: BaseException, code: int, en: str) -> None:
    text, exit_code = _aborted_by(error)
    assert (text.en, exit_code) == (en, code)
