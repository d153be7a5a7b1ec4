"""`harness simulator truth` tells when, who and what; values only where they are asked for."""

from __future__ import annotations

import re
import subprocess
import sys

from harness.device import Device

COMMAND = (sys.executable, "-m", "harness.cli", "simulator", "truth")


def truth(serial: str, *options: str) -> list[str]:
    done = subprocess.run([*COMMAND, serial, *options], capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.splitlines()


def test_an_access_is_told_with_time_process_and_outcome_and_its_value_is_masked(
    simulator: Device, demo_app: str
) -> None:
    simulator.activities.launch(demo_app)
    button = next(node for node in simulator.screen.dump()[0].nodes if node.id.endswith("/agree"))
    simulator.screen.tap(button)
    value = r"android_id \S+ (?P<value>[0-9a-f]{16})$"
    line, found = _wait_for(simulator.serial, value)
    assert re.match(rf"\d\d:\d\d:\d\d\.\d{{3}} +\d+ {demo_app}\S* +obtained ", line)
    for machine in ((), ("--json",)):
        masked = [line for line in truth(simulator.serial, *machine) if "android_id" in line]
        assert masked
        assert not any(found["value"] in line for line in masked)


def _wait_for(serial: str, pattern: str) -> tuple[str, re.Match[str]]:
    following = subprocess.Popen(
        [*COMMAND, serial, "--follow", "--show-values"], stdout=subprocess.PIPE, text=True, bufsize=1
    )
    assert following.stdout is not None
    try:
        for line in following.stdout:
            if found := re.search(pattern, line.rstrip()):
                return line, found
    finally:
        following.terminate()
        following.wait()
        following.stdout.close()
    raise AssertionError(f"no line with {pattern}")
