"""The demo's two builds, recorded on a simulator, compared as somebody does before a merge."""

from __future__ import annotations

import json
from pathlib import Path

from harness.device import open_device
from harness.runner import RunOptions
from harness.scenario import find_scenarios
from harness.scenario.packs import pack
from harness.suite import run_suite
from tests.cli.test_language import ENGLISH, harness


def test_the_build_that_reads_what_the_policy_does_not_declare_is_worse_and_the_way_back_is_not_worse(
    tmp_path: Path,
) -> None:
    scenarios = find_scenarios([pack("yunzhushou") / "first-run-consent.yaml"])
    with open_device("simulator", seed=11) as device:
        for variant in ("compliant", "eager-device-ids"):
            options = RunOptions(variant=variant)
            run_suite(scenarios, device, tmp_path / variant, options=options, listener=lambda event: None)

    done = harness("diff", str(tmp_path / "compliant"), str(tmp_path / "eager-device-ids"), "--json", locale=ENGLISH)
    told = json.loads(done.stdout)
    assert done.returncode == told["exit_code"] == 1, done.stderr
    new = [row for row in told["rows"] if row["difference"] == "new" and row["worse"]]
    oaid = next(row for row in new if (row["kind"], row["what"]["id"]) == ("collection", "oaid"))
    assert oaid["actor"]["id"] == "sdk:jpush"
    assert "user.jpush.cn" in [row["road"] for row in new if row["kind"] == "transmission"]
    assert oaid["breaks"]
    assert set(oaid["breaks"]) <= {each["id"] for each in told["clauses"] if each["direction"] == "worse"}

    back = harness("diff", str(tmp_path / "eager-device-ids"), str(tmp_path / "compliant"), "--json", locale=ENGLISH)
    assert back.returncode in (0, 3), back.stdout
    assert "oaid" in [row["what"]["id"] for row in json.loads(back.stdout)["rows"] if row["difference"] == "gone"]
