"""The guide names every step and expectation, in both languages, with examples that can be read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from harness.scenario import EXPECTATIONS, STEPS
from tests.scenario.writing import PACK, read

GUIDES = [PACK.parent.parent / "docs" / "guide" / name for name in ("scenarios.md", "scenarios.zh-CN.md")]
PHASES = ["before-consent", "declined", "consented", "revoked"]


def examples(guide: Path) -> dict[str, list[object]]:
    """The YAML items below each heading of the third level."""
    found: dict[str, list[object]] = {}
    for section in re.split(r"^### ", guide.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        blocks = re.findall(r"```yaml\n(.*?)```", section, flags=re.DOTALL)
        found[section.split("\n")[0].strip()] = [item for block in blocks for item in yaml.safe_load(block)]
    return found


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.name)
def test_every_step_and_expectation_has_its_section_and_example(guide: Path) -> None:
    documented = examples(guide)
    assert list(documented) == [kind.kind for kind in (*STEPS, *sorted_as_in(documented))]
    for kind, items in documented.items():
        assert any(kind in (item if isinstance(item, dict) else {item: None}) for item in items), kind


def sorted_as_in(documented: dict[str, list[object]]) -> list[type]:
    """The expectations in the order of the guide; one that is missing comes last."""
    order = list(documented)
    return sorted(EXPECTATIONS, key=lambda kind: order.index(kind.kind) if kind.kind in order else len(order))


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.name)
def test_every_example_can_be_read(guide: Path) -> None:
    steps, expectations = {kind.kind for kind in STEPS}, {kind.kind for kind in EXPECTATIONS}
    for kind, items in examples(guide).items():
        written = [yaml.safe_dump(item, default_flow_style=True).strip().removesuffix("\n...") for item in items]
        enter = [f"{{phase: {phase}}}" for phase in PHASES]
        scenario = read([*enter, *(written if kind in steps else [])], written if kind in expectations else [])
        assert len(scenario.steps) + len(scenario.expect) == len(enter) + len(items)
