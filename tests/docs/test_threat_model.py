"""Each promise of the threat model names the tests that hold it, and these exist."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs" / "threat-model.md").read_text(encoding="utf-8")
NAMED = re.findall(r"`(tests/[\w/]+\.py): (\w+)`", PAGE)


@pytest.mark.parametrize(("file", "test"), NAMED, ids=[test for _, test in NAMED])
def test_a_test_that_is_named_exists(file: str, test: str) -> None:
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    assert test in {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


def test_every_promise_names_a_test() -> None:
    promised = [part.split("Not promised")[0] for part in PAGE.split("Promised:")[1:]]
    promises = [
        promise for part in promised for promise in re.findall(r"^- .*?(?=^- |\Z)", part, re.MULTILINE | re.DOTALL)
    ]
    assert len(promises) > 15
    assert [promise for promise in promises if "tests/" not in promise] == []
