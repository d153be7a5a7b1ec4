"""Whatever stands in a file that a person wrote: it is read, or each of its faults is told in a line."""

from __future__ import annotations

import re

from hypothesis import example, given
from hypothesis import strategies as st

from harness.documents import Document
from harness.errors import BadInput
from harness.policy import parse_policy
from harness.scenario import parse_scenario
from tests.judge.evidence import POLICY, SCENARIO

TRAPS = (
    *("!!timestamp ", "!!timestamp ''", "!!int ", "!!int ''", "!!float ", "!!float ''", "!!binary ~", "!!bool "),
    *("!!null x", "!!set ", "!x ", "&a ", "*a", "<<: *a", "&a [*a]", "? ", "- ", ": ", "{", "}", "[", "]", "|", ">"),
    *("---\n", "...\n", "%YAML 1.1\n", "9" * 400, "9e999", "-.inf", ".nan", "0x", "0b", "0o9", "1_", "1:2:3"),
    *("190:20:30.15", "2026-02-30", "0000-00-00", "n" * 300, "n" * 300 + ": ", "\0", "\ud800", "\ufeff", "\u2028"),
    *("\u202e", "\x85", "\t", "\r", "：", "“", "y", "~", "NULL", "''", '"'),
)
KNOWN = parse_policy(POLICY, "policy.yaml")
LINES = SCENARIO.replace("EXPECTATION", "nothing-collected: {phase: before-consent, clauses: [P9.1]}").splitlines(True)


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """A scenario in which something was put in, taken out or written twice."""
    text = "".join(draw(st.permutations(LINES)) if draw(st.integers(0, 9)) == 0 else LINES)
    for _ in range(draw(st.integers(1, 4))):
        at, end = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
        end = min(end, at + draw(st.sampled_from((0, 0, 1, 20))))
        text = text[:at] + draw(st.sampled_from(TRAPS) | st.text(max_size=3) | st.sampled_from(LINES)) + text[end:]
    return text


@given(mutated())
@example("scenario: !!timestamp ''\n")
@example("scenario: " + "n" * 300 + "\n")
def test_a_scenario_is_read_or_its_faults_are_told_a_line_each(text: str) -> None:
    try:
        Document(text, "x.yaml")
        parse_scenario(text, "x.yaml", KNOWN)
    except BadInput as error:
        for line in error.lines:
            assert re.match(r"[^\n]+\Z", line.en), line.en
            assert re.match(r"[^\n]+\Z", line.zh), line.zh
            assert len(line.en) < 2_000
