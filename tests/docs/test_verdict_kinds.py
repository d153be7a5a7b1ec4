"""The table of wrong verdicts: in order, each kind with inputs and a near-miss, and the tests that it names exist."""

from __future__ import annotations

import ast
import re
from fnmatch import fnmatchcase
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs" / "verdict-kinds.md").read_text(encoding="utf-8")
KINDS = range(1, 20)
LOST_RUNS, OTHERS = 100, 101


class Row(NamedTuple):
    """One line of the table."""

    kind: str
    inputs: str
    near_miss: str
    tests: str

    @property
    def group(self) -> int:
        """Where the line stands: the kind's number, then lost runs, then what has no number."""
        if number := re.match(r"(\d+) ", self.kind):
            return int(number[1])
        return LOST_RUNS if self.kind.startswith("lost runs") else OTHERS


def rows() -> list[Row]:
    lines = [line for line in PAGE.splitlines() if line.startswith("|")][2:]
    return [Row(*(cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1])) for line in lines]


def named() -> list[tuple[str, str]]:
    """Each file that the table names, with each test named after it, or with none: then all of the file is meant."""
    found = []
    for row in rows():
        for file, tests in re.findall(r"`?(tests/[\w/]+\.py)`?((?:,? `test_[\w*]+`)*)", row.tests):
            found += [(file, test) for test in re.findall(r"test_[\w*]+", tests)] or [(file, "test_*")]
    return sorted(set(found))


@pytest.mark.parametrize(("file", "test"), named())
def test_a_test_that_the_table_names_exists(file: str, test: str) -> None:
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    names = [node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    assert any(fnmatchcase(name, test) for name in names)


def test_nothing_in_the_last_column_is_read_by_nobody() -> None:
    written = sum(
        len(re.findall(r"test_[\w*]+(?!\w*\.py)", re.sub(r"tests/[\w/]+\.py", "", row.tests))) for row in rows()
    )
    read = [
        test
        for row in rows()
        for _, tests in re.findall(r"`?(tests/[\w/]+\.py)`?((?:,? `test_[\w*]+`)*)", row.tests)
        for test in re.findall(r"test_[\w*]+", tests)
    ]
    assert len(read) == written
    assert [row.kind for row in rows() if "tests/" not in row.tests] == []


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_three_inputs_and_a_lawful_near_miss(kind: int) -> None:
    of_kind = [row for row in rows() if row.group == kind]
    inputs = [part for row in of_kind for part in re.split(r"[,;:]", row.inputs) if part.strip()]
    assert len(inputs) >= 3
    assert any(row.near_miss for row in of_kind)


def test_the_table_is_in_the_order_of_the_kinds() -> None:
    groups = [row.group for row in rows()]
    assert groups == sorted(groups)
    assert set(KINDS) <= set(groups)


def test_lines_of_one_idea_stand_together() -> None:
    ideas = [row.kind for row in rows()]
    begins = [idea for before, idea in zip(["", *ideas], ideas, strict=False) if idea != before]
    assert len(begins) == len(set(begins))
