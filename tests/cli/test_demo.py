"""The demo's runs end by themselves, one of them badly without the others."""

from __future__ import annotations

from pathlib import Path

from harness.cli.demo import EXPECTED, _perform
from harness.device import RuntimeName
from harness.runner import AnyProgress
from harness.scenario.packs import pack

PACK = pack("yunzhushou")

SHORT = f"""
scenario: short
title: {{zh: 短, en: short}}
policy: {PACK}/policy.yaml
app:
  package: com.example.yunzhushou
  apk: {PACK}/app/yunzhushou.apk
  variant_file: /data/local/tmp/yunzhushou-variant.json
  variants: {PACK}/app/variants
steps:
  - phase: before-consent
  - note: nothing is done
expect:
  - nothing-sent: {{phase: before-consent, clauses: [P9.1]}}
"""


def test_a_share_that_fails_ends_none_of_the_others(tmp_path: Path) -> None:
    short = tmp_path / "short.yaml"
    short.write_text(SHORT, encoding="utf-8")
    told: list[AnyProgress] = []
    error = _perform([str(short), str(tmp_path / "absent.yaml")], tmp_path / "out", RuntimeName.HOTSPOT, told.append)
    assert error is not None
    assert "absent.yaml" in str(error)
    assert {path.parts[-3] for path in (tmp_path / "out").glob("*/short/findings.json")} == set(EXPECTED)
