"""The guide names every step and expectation, in both languages, with examples that can be read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from harness.cli import cli
from harness.policy import (
    Check,
    ClauseKind,
    Consent,
    FirstParty,
    Necessity,
    Occasion,
    Party,
    Right,
    parse_policy,
)
from harness.policy.types import Part
from harness.scenario import EXPECTATIONS, IfSee, load_scenario
from harness.scenario.composing import WRITTEN, Include, Repeat
from harness.signature import Kind
from tests.scenario.writing import EXPECTED, PACK, read, write

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
    assert list(documented) == [kind.kind for kind in (*WRITTEN, *sorted_as_in(documented))]
    for kind, items in documented.items():
        assert any(kind in (item if isinstance(item, dict) else {item: None}) for item in items), kind


def sorted_as_in(documented: dict[str, list[object]]) -> list[type]:
    """The expectations in the order of the guide; one that is missing comes last."""
    order = list(documented)
    return sorted(EXPECTATIONS, key=lambda kind: order.index(kind.kind) if kind.kind in order else len(order))


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.name)
def test_every_example_can_be_read(guide: Path) -> None:
    steps, expectations = {kind.kind for kind in WRITTEN} - {Include.kind}, {kind.kind for kind in EXPECTATIONS}
    for kind, items in examples(guide).items():
        written = [yaml.safe_dump(item, default_flow_style=True).strip().removesuffix("\n...") for item in items]
        enter = [*(f"{{phase: {phase}}}" for phase in PHASES), "launch"]
        scenario = read([*enter, *(written if kind in steps else [])], written if kind in expectations else EXPECTED)
        inner = sum(len(step.steps) for step in scenario.steps if isinstance(step, IfSee))
        if kind != Repeat.kind:  # which stands for many
            assert len(scenario.steps) == len(enter) + inner + len(items if kind in steps else [])


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.name)
def test_the_example_of_files_that_belong_together_can_be_read(
    guide: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = guide.read_text(encoding="utf-8").partition("### include")[2].partition("\n##")[0]
    (name, included), (_, items) = re.findall(r"```yaml\n(?:# (\S+)\n)?(.*?)```", text, flags=re.DOTALL)
    head = re.search(r"^```yaml\n(variables:.*?)```", guide.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    assert head
    (tmp_path / name).parent.mkdir(parents=True)
    (tmp_path / name).write_text(included, encoding="utf-8")
    (tmp_path / "policy.yaml").write_bytes((PACK / "policy.yaml").read_bytes())
    steps = [item.removeprefix("- ") for item in items.splitlines()]
    (tmp_path / "a.yaml").write_text(head[1] + write(["{phase: before-consent}", *steps]), encoding="utf-8")
    monkeypatch.setenv("TEST_PASSWORD", "Pa55-word-2957")
    assert [str(step) for step in load_scenario(tmp_path / "a.yaml").steps[1:]][-1] == "tap id: login"


ROOT = PACK.parent.parent
PAIRS = [
    (ROOT / "README.md", ROOT / "README.zh-CN.md"),
    (ROOT / "docs" / "guide" / "scenarios.md", ROOT / "docs" / "guide" / "scenarios.zh-CN.md"),
    (ROOT / "docs" / "guide" / "policy.md", ROOT / "docs" / "guide" / "policy.zh-CN.md"),
    (ROOT / "docs" / "guide" / "comparison.md", ROOT / "docs" / "guide" / "comparison.zh-CN.md"),
    (ROOT / "docs" / "guide" / "signing.md", ROOT / "docs" / "guide" / "signing.zh-CN.md"),
]


def skeleton(page: Path) -> dict[str, list[str]]:
    """What a page has in every language: headings, examples without comments and errors, rows, items, names."""
    lines = page.read_text(encoding="utf-8").splitlines()
    fenced, code, prose = False, [], []
    for line in lines:
        fenced ^= line.startswith("```")
        written = re.split(r"\s+#\s", line)[0]
        if (fenced or line.startswith("    ")) and not line.startswith("```"):
            code.append(re.sub(r"(:\d+:\d+|note: ).*", r"\1", written).strip())
        else:
            prose.append(line)
    return {
        "headings": [line.split()[0] for line in prose if line.startswith("#")],
        "code": code,
        "rows": [line.split("|")[1].strip().replace("、", ", ") for line in prose if line.startswith("| `")],
        "items": [line[:2] for line in prose if re.match(r"[-1-9]\.? ", line)],
        "names": sorted(re.findall(r"`([a-z_-]+(?:: [a-z-]+)?)`", "\n".join(prose))),
    }


@pytest.mark.parametrize(("english", "chinese"), PAIRS, ids=["README", "guide", "policy", "comparison", "signing"])
@pytest.mark.parametrize("part", ["headings", "code", "rows", "items", "names"])
def test_both_languages_have_the_same_parts(english: Path, chinese: Path, part: str) -> None:
    assert skeleton(chinese)[part] == skeleton(english)[part]


@pytest.mark.parametrize("page", PAIRS[0], ids=lambda path: path.name)
def test_every_command_is_named_in_the_readme(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert [name for name in cli.commands if f"harness {name}" not in text] == []


@pytest.mark.parametrize("page", PAIRS[4], ids=lambda path: path.name)
def test_every_kind_of_thing_that_a_verification_finds_is_explained(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert [kind for kind in Kind if f"`{kind}`" not in text] == []


POLICY_GUIDES = [ROOT / "docs" / "guide" / name for name in ("policy.md", "policy.zh-CN.md")]


@pytest.mark.parametrize("guide", POLICY_GUIDES, ids=lambda path: path.name)
def test_every_field_of_a_policy_and_every_word_that_it_may_hold_is_explained(guide: Path) -> None:
    text = guide.read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \|", text, flags=re.MULTILINE)
    for kind in Part.__subclasses__():
        if kind is not FirstParty:
            assert set(kind.__struct_fields__) <= set(rows), kind
    for words in (Check, ClauseKind, Consent, Necessity, Occasion, Party, Right):
        assert [word for word in words if f"`{word}`" not in text] == []


@pytest.mark.parametrize("guide", POLICY_GUIDES, ids=lambda path: path.name)
def test_the_policy_of_the_guide_can_be_read(guide: Path) -> None:
    (example,) = re.findall(r"```yaml\n(.*?)```", guide.read_text(encoding="utf-8"), flags=re.DOTALL)
    policy = parse_policy(example, "policy.yaml")
    assert policy.title.zh == policy.title.en
    assert policy.declares("first_party", "precise_location")
