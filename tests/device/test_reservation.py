"""Two runs never drive one device at a time, and who has it is named."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from harness.device.reservation import reserved
from harness.errors import DeviceError

HOLD = """
import sys
from harness.device.reservation import reserved
with reserved("S1"):
    print(flush=True)
    sys.stdin.read()
"""


def test_a_device_that_another_process_has_is_refused_with_its_pid() -> None:
    with subprocess.Popen([sys.executable, "-c", HOLD], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        for _ in range(3):
            with pytest.raises(DeviceError) as refused, reserved("S1"):
                raise AssertionError("two have it")
            assert str(refused.value).startswith(f"S1: process {holder.pid} is using this device. Wait until")
            assert refused.value.text.zh.startswith(f"S1：进程 {holder.pid} 正在使用这台设备。")
        with reserved("S2"):
            pass
        holder.kill()
    with reserved("S1"):
        pass


def test_it_is_free_again_when_the_block_ends_and_not_before() -> None:
    with reserved("S3"), pytest.raises(DeviceError, match=f"process {os.getpid()} "), reserved("S3"):
        pass
    with reserved("S3"):
        pass


@pytest.mark.parametrize("serial", ["x" * 500, "127.0.0.1:5555", "漢字", "a/b"])
def test_any_serial_can_be_reserved(serial: str) -> None:
    with reserved(serial):
        pass
