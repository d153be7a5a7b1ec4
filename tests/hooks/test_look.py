"""A hook proves that it is still in place; one that was taken back is put back and told, on a plain JVM."""

from __future__ import annotations

from itertools import pairwise

import pytest

from harness.events.agent import Armed, Call, ClassState, TakenBack, TakenBy, Unarmed

from .jvm import Jvm
from .test_agent import PROPERTY, PROPERTY_OF, technique

SIGNATURE = "(Ljava/lang/String;)Ljava/lang/String;"


def take_back(jvm: Jvm, how: str) -> None:
    match how:
        case "the method is what it was":
            jvm.call("putback", *PROPERTY_OF)
        case "other native code":
            assert jvm.call("registernatives", *PROPERTY_OF, SIGNATURE) == 0
        case "another framework's hook over it":
            jvm.call("hookover", *PROPERTY_OF)
        case "its class is redefined":
            assert jvm.call("redefine", PROPERTY_OF[0]) == 0


WAYS = ("the method is what it was", "other native code", "another framework's hook over it", "its class is redefined")


@pytest.mark.parametrize("how", WAYS)
def test_a_hook_that_was_taken_back_is_told_within_a_second_and_put_back(jvm: Jvm, how: str):
    jvm.call("remember", *PROPERTY_OF)
    jvm.arm(PROPERTY)
    jvm.settle()
    looked_at = max(message.ns for message in jvm.messages)
    take_back(jvm, how)
    jvm.wait(lambda: any(isinstance(message, TakenBack) for message in jvm.messages))
    (told,) = [message for message in jvm.messages if isinstance(message, TakenBack)]
    assert (told.techniques, told.overload) == (("test.property",), "getProperty(java.lang.String)")
    assert (told.how, told.held) == (TakenBy.REPLACED, True)
    assert told.since_ns <= told.ns
    assert told.since_ns >= looked_at - 2_000_000_000
    assert jvm.call("property", "keystore.type") == ("pkcs12" if how != "other native code" else None)
    assert [call.technique for call in jvm.told(Call)] == ["test.property"]
    assert len(jvm.told(TakenBack)) == 1


@pytest.mark.parametrize("barrier", ["phase", "flush", "hurry"])
def test_a_barrier_looks_before_it_answers(jvm: Jvm, barrier: str):
    jvm.call("remember", *PROPERTY_OF)
    jvm.arm(PROPERTY)
    jvm.call("putback", *PROPERTY_OF)
    getattr(jvm.agent.exports_sync, barrier)(*(["next"] if barrier == "phase" else []))
    (told,) = jvm.told(TakenBack)
    later = [message for message in jvm.messages if message.seq > told.seq]
    assert barrier != "phase" or [type(message).__name__ for message in later][:1] == ["Phase"]
    assert jvm.call("property", "keystore.type") == "pkcs12"
    assert [call.technique for call in jvm.told(Call)] == ["test.property"]


def test_a_hook_that_is_taken_back_again_and_again_is_told_each_time(jvm: Jvm):
    jvm.call("remember", *PROPERTY_OF)
    jvm.arm(PROPERTY)
    for _ in range(3):
        jvm.call("putback", *PROPERTY_OF)
        jvm.agent.exports_sync.flush()
    told = jvm.told(TakenBack)
    assert [message.held for message in told] == [True, True, True]
    assert all(later.since_ns >= earlier.ns for earlier, later in pairwise(told))


def test_hooks_that_nobody_touches_are_never_told_as_taken_back(jvm: Jvm):
    more = technique("test.array", "java.util.ArrayList", "toArray")
    jvm.arm(PROPERTY, more, technique("test.made", "java.util.Date", "$init"))
    for _ in range(20):
        jvm.call("property", "keystore.type")
        jvm.agent.exports_sync.flush()
    assert jvm.told(TakenBack) == []


def test_two_hooks_of_one_class_are_looked_at_each_for_itself(jvm: Jvm):
    other = technique("test.octal", "java.lang.Integer", "toOctalString")
    jvm.call("remember", *PROPERTY_OF)
    jvm.arm(other, PROPERTY, technique("test.sum", "java.lang.Float", "sum"))
    jvm.call("putback", *PROPERTY_OF)
    assert [message.techniques for message in jvm.told(TakenBack)] == [("test.property",)]


def test_after_the_hooks_were_taken_out_nothing_is_looked_at(jvm: Jvm):
    jvm.arm(PROPERTY)
    jvm.agent.exports_sync.stop()
    assert jvm.call("property", "keystore.type") == "pkcs12"
    assert jvm.told(TakenBack) == []


def test_a_hook_that_was_put_back_is_taken_out_with_the_others(jvm: Jvm):
    jvm.call("remember", *PROPERTY_OF)
    jvm.arm(PROPERTY)
    jvm.call("putback", *PROPERTY_OF)
    jvm.settle()
    jvm.agent.exports_sync.stop()
    assert jvm.call("property", "keystore.type") == "pkcs12"
    assert jvm.told(Call) == []


def test_an_armed_row_tells_how_far_the_runtime_had_come_with_its_class(jvm: Jvm):
    never_used = technique("test.never-used", "java.util.Formatter", "flush")
    absent = technique("test.absent", "no.such.Thing", "get")
    jvm.arm(PROPERTY, never_used, absent)
    states = {message.technique: message.state for message in jvm.told(Armed)}
    assert states["test.property"] is ClassState.INITIALIZED
    assert states["test.absent"] is ClassState.UNKNOWN


def test_a_row_is_not_armed_where_nobody_can_look_at_its_hook(jvm: Jvm):
    jvm.call("refuseexchange")
    assert jvm.arm(PROPERTY) == {"armed": 0, "failed": 1}
    (armed,) = jvm.told(Armed)
    assert (armed.overloads, armed.reason) == ((), Unarmed.NOT_LOOKED_AT)
    assert armed.detail
