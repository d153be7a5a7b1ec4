"""The command speaks the language of the user's locale."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SAMPLE = Path(__file__).parents[2] / "reports" / "sample"


@pytest.mark.parametrize(
    ("locale", "verdict", "reason"),
    [("zh_CN.UTF-8", "不通过", "极光推送"), ("en_US.UTF-8", "fail", "JPush"), ("C.UTF-8", "fail", "JPush")],
)
def test_verdict_and_reason_are_told_in_the_users_language(
    locale: str, verdict: str, reason: str, tmp_path: Path
) -> None:
    bundle = shutil.copytree(SAMPLE, tmp_path / "sample")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    done = subprocess.run(
        [sys.executable, "-m", "harness.cli", "judge", str(bundle)],
        capture_output=True,
        text=True,
        check=False,
        env=environment | {"LANG": locale, "PYTHONUTF8": "1"},
    )
    assert done.returncode == 1
    assert verdict in done.stdout
    assert reason in done.stdout
