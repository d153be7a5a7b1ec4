"""Who is asked to do something confirms it by Enter, after the question and by nothing else."""

from __future__ import annotations

import sys

import pytest

from tests.cli.terminal import answering

ASKED = """
import select, sys
from harness.cli.person import Person

person = Person()
"""
WAITS = ASKED + "print('busy', flush=True); select.select([sys.stdin], [], [])\n"
ONCE = "print('done', person.does('look', {seconds}))"


def asked(script: str, *answers: tuple[str, str]) -> str:
    code, shown = answering([sys.executable, "-c", script], list(answers))
    assert code == 0, shown
    return shown


def test_enter_says_that_it_is_done() -> None:
    assert "done True" in asked(ASKED + ONCE.format(seconds=60), ("Press Enter", ""))


@pytest.mark.parametrize("answer", ["no", "it does not work"])
def test_words_do_not(answer: str) -> None:
    assert "done False" in asked(ASKED + ONCE.format(seconds=1), ("Press Enter", answer))


def test_an_enter_from_before_the_question_does_not() -> None:
    assert "done False" in asked(WAITS + ONCE.format(seconds=1), ("busy", ""))


def test_the_end_of_the_input_does_not() -> None:
    assert "done False" in asked(ASKED + ONCE.format(seconds=60), ("Press Enter", "\x04"))


def test_who_was_asked_in_vain_is_heard_the_next_time() -> None:
    script = ASKED + "person.does('listen', 0.1); " + ONCE.format(seconds=10)
    assert "done True" in asked(script, ("look. Press Enter", ""))
