"""The catalogue's own rows, armed by the agent in a process that has the simulator's framework."""

from __future__ import annotations

import re

import pytest

from harness.catalogue import load_techniques
from harness.events.agent import Armed

from .jvm import FRAMEWORK, Jvm

TECHNIQUES = {technique.id: technique for technique in load_techniques()}
# Nobody can call what is not there, and of an interface there is nothing to call before an object of it was made.
SETTLED = re.compile(
    r"not on API level \d+|class \S+ is absent|\S+ has no method \S+|no such overload|no object of \S+ was made yet"
)
PLATFORM = re.compile(r"android\.|com\.android\.(?!id\.)|java\.|sun\.")


@pytest.fixture(scope="module")
def armed() -> dict[str, Armed]:
    machine = Jvm(class_path=FRAMEWORK)
    try:
        machine.attach()
        machine.arm(*TECHNIQUES.values())
        return {message.technique: message for message in machine.told(Armed)}
    finally:
        machine.close()


def test_every_row_is_armed_or_has_nothing_to_be_armed_on(armed: dict[str, Armed]):
    assert armed.keys() == TECHNIQUES.keys()
    odd = {row.technique: row.reason for row in armed.values() if row.reason and not SETTLED.fullmatch(row.reason)}
    assert odd == {}


def test_every_data_type_that_the_platform_gives_is_watched(armed: dict[str, Armed]):
    given = {technique.data_type for technique in TECHNIQUES.values() if PLATFORM.match(technique.class_name)}
    watched = {TECHNIQUES[row.technique].data_type for row in armed.values() if row.overloads}
    assert given - watched == set()
