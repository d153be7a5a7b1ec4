"""The positive control: hooked methods that the agent calls itself, on a plain JVM."""

from __future__ import annotations

from harness.events.agent import Armed, Call, Control, Road, Through

from .jvm import Jvm
from .test_agent import PROPERTY, technique

METHODS = set(Road) - {Road.LIBC}  # no row here is about libc


def outcomes(control: Control) -> dict[Road, Through]:
    return {tried.road: tried.outcome for tried in control.roads}


def test_a_call_of_the_agents_own_comes_through_by_every_road_and_is_no_event(jvm: Jvm):
    jvm.arm(PROPERTY, technique("test.inside", "java.lang.ClassLoader", "loadClass"))
    jvm.agent.exports_sync.phase("second")
    first, *later = jvm.told(Control)
    assert outcomes(first) == dict.fromkeys(METHODS - {Road.LATE}, Through.SEEN)
    assert [outcomes(control) for control in later] == [dict.fromkeys(METHODS, Through.SEEN)] * len(later)
    assert jvm.told(Call) == []


def test_a_road_whose_hook_is_never_called_is_told_at_the_next_barrier(jvm: Jvm):
    jvm.arm(PROPERTY)
    jvm.call("answerinstead", "java.util.zip.Adler32", "getValue", 1)
    jvm.agent.exports_sync.phase("second")
    control = jvm.told(Control)[-1]
    assert outcomes(control) == dict.fromkeys(METHODS, Through.SEEN) | {Road.FIRST: Through.NOT_SEEN}


def test_a_technique_says_by_which_roads_it_was_hooked(jvm: Jvm):
    jvm.arm(
        PROPERTY,
        technique("test.native", "java.lang.Runtime", "maxMemory"),
        technique("test.constructor", "java.util.zip.CRC32", "$init"),
    )
    assert {armed.technique: armed.roads for armed in jvm.told(Armed)} == {
        "test.property": (Road.FIRST, Road.STATIC),
        "test.native": (Road.FIRST, Road.NATIVE),
        "test.constructor": (Road.FIRST, Road.CONSTRUCTOR),
    }
