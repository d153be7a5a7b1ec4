"""The catalogue's own rows, armed by the agent in a process that has the simulator's framework."""

from __future__ import annotations

import pytest

from harness.catalogue import due, load_data_types, load_techniques
from harness.events.agent import Armed, Unarmed

from .jvm import FRAMEWORK, Jvm

TECHNIQUES = {technique.id: technique for technique in load_techniques()}
SIMULATED = 34  # API level of the simulator
# Nobody can call what is not there, and of an interface there is nothing to call before an object of it was made.
SETTLED = {
    *(Unarmed.ABSENT_CLASS, Unarmed.ABSENT_METHOD, Unarmed.ABSENT_OVERLOAD),
    *(Unarmed.NOT_ON_LEVEL, Unarmed.NO_OBJECT_YET, None),
}


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
    assert {row.technique: row.detail for row in armed.values() if row.reason not in SETTLED} == {}


def test_the_simulator_has_every_overload_that_a_phone_of_its_level_has(armed: dict[str, Armed]):
    fitting = [t for t in TECHNIQUES.values() if t.api.min <= SIMULATED <= (t.api.max or SIMULATED)]
    lacking = {t.id: sorted(missing) for t in fitting if (missing := due(t, SIMULATED) - {*armed[t.id].overloads})}
    assert lacking == {}


def test_every_data_type_that_can_be_watched_is_watched(armed: dict[str, Armed]):
    watchable = {data_type.id for data_type in load_data_types() if data_type.watchable}
    assert watchable - {TECHNIQUES[row.technique].data_type for row in armed.values() if row.overloads} == set()
