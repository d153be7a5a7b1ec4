"""What the agent does inside a process, on a plain JVM and with classes of the JDK."""

from __future__ import annotations

import os
import socket
from contextlib import suppress
from itertools import pairwise
from typing import Any

from harness.catalogue import Technique, When
from harness.events.agent import (
    Armed,
    Call,
    Doing,
    Exit,
    Hello,
    Leaving,
    Outcome,
    Phase,
    Problem,
    Ready,
    Rearmed,
    Stack,
    Unarmed,
    Walker,
)

from .jvm import FRAMEWORK, Jvm


def technique(name: str, class_name: str, method: str, **more: Any) -> Technique:
    return Technique(
        id=name, source="test", data_type="network", class_name=class_name, method=method, severity="low", **more
    )


PROPERTY_OF = ("java.security.Security", "getProperty")
PROPERTY = technique("test.property", *PROPERTY_OF, value="string")
INSIDE = technique("test.inside", "java.util.Properties", "getProperty", value="string")
CALLABLE = technique("test.callable", "java.util.concurrent.Executors$RunnableAdapter", "call", value="presence")


def test_the_first_message_is_a_greeting_sent_before_anything_is_armed(jvm: Jvm):
    jvm.arm(PROPERTY)
    (hello,) = jvm.told(Hello)
    assert (hello.seq, hello.pid, hello.runtime) == (0, jvm.process.pid, "jvm")


def test_every_technique_is_listed_with_its_overloads_or_the_reason_why_it_has_none(jvm: Jvm):
    result = jvm.arm(
        PROPERTY,
        technique("test.absent", "no.such.Thing", "get"),
        technique("test.no-method", "java.security.Security", "noSuchMethod"),
        technique("test.abstract", "java.util.AbstractList", "get"),
        technique("test.one-overload", "java.lang.Integer", "valueOf", overloads=("valueOf(int)",)),
    )
    armed = {message.technique: message for message in jvm.told(Armed)}
    assert result == {"armed": 2, "failed": 3}
    assert armed["test.property"].overloads == ("getProperty(java.lang.String)",)
    assert armed["test.one-overload"].overloads == ("valueOf(int)",)
    assert armed["test.absent"].reason is Unarmed.ABSENT_CLASS
    assert armed["test.no-method"].reason is Unarmed.ABSENT_METHOD
    assert armed["test.abstract"].reason is Unarmed.ABSTRACT
    assert [(ready.armed, ready.failed, ready.walker) for ready in jvm.told(Ready)] == [(2, 3, Walker.JVMTI)]


def test_arming_leaves_the_priority_of_every_thread_as_it_was(jvm: Jvm):
    jvm.arm(PROPERTY)
    assert priorities(jvm.process.pid) == {os.getpriority(os.PRIO_PROCESS, os.getpid())}, "threads made on the way too"


def priorities(pid: int) -> set[int]:
    """The nice values of its threads."""
    values = set()
    for thread in os.listdir(f"/proc/{pid}/task"):
        with suppress(ProcessLookupError):  # it ended
            values.add(os.getpriority(os.PRIO_PROCESS, int(thread)))
    return values


def test_an_address_of_an_interface_is_told_without_its_prefix_and_its_interface(jvm: Jvm):
    jvm.arm(technique("test.addresses", "java.net.NetworkInterface", "getInterfaceAddresses", value="list"))
    jvm.call("addresses", "lo")
    (call,) = jvm.told(Call)
    assert "127.0.0.1" in call.values
    assert [value for value in call.values if "/" in value or "%" in value] == []


def test_an_overload_that_a_class_has_from_the_one_above_it_is_hooked_there(jvm: Jvm):
    jvm.arm(technique("test.write", "java.io.ByteArrayOutputStream", "write"))
    (armed,) = jvm.told(Armed)
    assert armed.overloads == ("write(int)", "write([B,int,int)", "write([B)")
    assert jvm.call("writebytes", [1, 2, 3]) == 3
    assert [call.overload for call in jvm.told(Call)] == ["write([B)"]


def test_a_number_counts_where_it_shares_a_bit_with_the_mask_the_sign_included(jvm: Jvm):
    octal = ("java.lang.Integer", "toOctalString")
    negative = technique("test.negative", *octal, when=When(argument=0, mask=-(2**31)))
    jvm.arm(negative, technique("test.even", *octal, when=When(argument=0, mask=6)))
    for number in (-1, 1, 4):
        jvm.call("octal", number)
    assert [call.technique for call in jvm.told(Call)] == ["test.negative", "test.even", "test.even"]


def test_rows_whose_class_was_absent_are_tried_once_more_and_the_agent_says_when(jvm: Jvm):
    jvm.arm(PROPERTY, technique("test.absent", "no.such.Thing", "get"))
    (rearmed,) = jvm.told(Rearmed)
    (ready,) = jvm.told(Ready)
    assert (rearmed.seq, rearmed.armed) == (ready.seq + 1, 0)
    assert [message.technique for message in jvm.told(Armed)] == ["test.property", "test.absent"]


def test_a_call_is_reported_with_value_digest_thread_phase_and_stack(jvm: Jvm):
    jvm.arm(PROPERTY, phase="before-consent")
    assert jvm.call("property", "keystore.type") == "pkcs12"
    (call,) = jvm.told(Call)
    (stack,) = jvm.told(Stack)
    assert (call.technique, call.overload) == ("test.property", "getProperty(java.lang.String)")
    assert (call.outcome, call.value) == (Outcome.OBTAINED, "pkcs12")
    assert call.digest == "3a0c7796de6399f5c0c3ab54ec47424b8046edd66660f82d75332954abfaa29b"
    assert (call.phase, call.entered_phase) == ("before-consent", "before-consent")
    assert call.stack == stack.stack
    assert stack.frames[0].startswith("java.security.Security.getProperty(")


def test_null_and_placeholders_are_empty(jvm: Jvm):
    jvm.arm(technique("test.property", "java.security.Security", "getProperty", value="string", empty=("pkcs12",)))
    jvm.call("property", "no.such.property")
    jvm.call("property", "keystore.type")
    assert [call.outcome for call in jvm.told(Call)] == [Outcome.EMPTY, Outcome.EMPTY]


def test_an_answer_with_nothing_personal_in_it_is_impersonal(jvm: Jvm):
    jvm.arm(technique("test.property", "java.security.Security", "getProperty", value="nothing-personal"))
    jvm.call("property", "keystore.type")
    (call,) = jvm.told(Call)
    assert (call.outcome, call.value, call.values) == (Outcome.IMPERSONAL, "pkcs12", ())


def test_what_was_got_is_told_bare_and_what_was_not_got_is_not(jvm: Jvm):
    jvm.arm(technique("test.property", "java.security.Security", "getProperty", value="string", empty=("pkcs12",)))
    for key in ("securerandom.source", "keystore.type", "no.such.property"):
        jvm.call("property", key)
    assert [call.values for call in jvm.told(Call)] == [("file:/dev/random",), (), ()]


def test_a_number_of_less_than_four_digits_is_not_looked_for(jvm: Jvm):
    jvm.arm(PROPERTY)
    jvm.call("property", "networkaddress.cache.negative.ttl")
    (call,) = jvm.told(Call)
    assert (call.outcome, call.value, call.values) == (Outcome.OBTAINED, "10", ())


def test_the_app_gets_the_very_object_it_would_have_got(jvm: Jvm):
    before = jvm.call("propertyidentity", "keystore.type")
    jvm.arm(PROPERTY, technique("test.to-array", "java.util.ArrayList", "toArray", value="list"))
    assert jvm.call("propertyidentity", "keystore.type") == before
    assert jvm.call("arrayidentity") is True
    assert {call.technique for call in jvm.told(Call)} == {"test.property", "test.to-array"}


def test_floats_pass_unchanged(jvm: Jvm):
    jvm.arm(technique("test.sum", "java.lang.Float", "sum"))
    assert jvm.call("sum", 2.25, 0.5) == 2.75
    assert len(jvm.told(Call)) == 1


def test_the_app_catches_the_very_exception_that_was_thrown(jvm: Jvm):
    jvm.arm(CALLABLE)
    seen = jvm.call("exception", "java.lang.IllegalStateException", "no")
    assert seen["in"] == seen["out"]
    assert seen["text"] == "java.lang.IllegalStateException: no"
    (call,) = jvm.told(Call)
    assert (call.outcome, call.error) == (Outcome.ERROR, "java.lang.IllegalStateException: no")


def test_a_security_exception_is_a_refusal(jvm: Jvm):
    jvm.arm(CALLABLE)
    jvm.call("exception", "java.lang.SecurityException", "requires permission")
    assert [call.outcome for call in jvm.told(Call)] == [Outcome.DENIED]


def test_another_exception_is_a_refusal_where_the_catalogue_says_so(jvm: Jvm):
    jvm.arm(technique("test.callable", CALLABLE.class_name, "call", refused=("Fail to connect to camera service",)))
    jvm.call("exception", "java.lang.RuntimeException", "Fail to connect to camera service")
    jvm.call("exception", "java.lang.RuntimeException", "Camera initialization failed")
    assert [call.outcome for call in jvm.told(Call)] == [Outcome.DENIED, Outcome.ERROR]


def test_only_the_outermost_call_of_a_thread_is_reported(jvm: Jvm):
    jvm.arm(PROPERTY, INSIDE)
    jvm.call("property", "keystore.type")
    assert [call.technique for call in jvm.told(Call)] == ["test.property"]


def test_a_call_that_does_not_count_hides_nothing_inside_it(jvm: Jvm):
    other = technique("test.other", "java.security.Security", "getProperty", when=When(argument=0, matches=("other",)))
    jvm.arm(other, INSIDE)
    jvm.call("property", "keystore.type")
    assert [call.technique for call in jvm.told(Call)] == ["test.inside"]


def test_what_the_app_does_where_something_is_delivered_to_it_is_its_own_doing(jvm: Jvm):
    delivery = technique("test.delivery", CALLABLE.class_name, "call", registered_by="task")
    jvm.arm(delivery, PROPERTY)
    jvm.call("delivered", "keystore.type")
    assert [call.technique for call in jvm.told(Call)] == ["test.property", "test.delivery"]


def test_what_is_handed_to_a_listener_that_throws_has_been_obtained(jvm: Jvm):
    jvm.arm(technique("test.delivery", CALLABLE.class_name, "call", registered_by="task"))
    seen = jvm.call("exception", "java.lang.IllegalStateException", "no")
    assert seen["in"] == seen["out"]
    (call,) = jvm.told(Call)
    assert (call.outcome, call.error) == (Outcome.OBTAINED, "java.lang.IllegalStateException: no")


def test_what_is_delivered_to_nobody_is_not_reported(jvm: Jvm):
    jvm.arm(technique("test.delivery", "java.util.concurrent.FutureTask", "run", registered_by="callable"))
    jvm.call("runtwice")
    assert [call.technique for call in jvm.told(Call)] == ["test.delivery"]


def test_a_call_that_tells_two_things_is_reported_for_each(jvm: Jvm):
    second = technique("test.second", "java.security.Security", "getProperty", when=When(argument=0, matches=("key*",)))
    third = technique("test.third", "java.security.Security", "getProperty", when=When(argument=0, excludes=("key*",)))
    jvm.arm(PROPERTY, second, third)
    jvm.call("property", "keystore.type")
    calls = jvm.told(Call)
    assert [call.technique for call in calls] == ["test.property", "test.second"]
    assert len({call.stack for call in calls}) == 1


def test_a_call_that_counts_only_after_another_waits_for_it(jvm: Jvm):
    method = ("java.security.Security", "getProperty")
    opened = technique("test.opened", *method, value="string", when=When(argument=0, matches=("k*",)))
    frame = technique("test.frame", *method, when=When(argument=0, matches=("s*",)), after=("test.opened",))
    jvm.arm(opened, frame)
    for key in ("securerandom.source", "keystore.none", "securerandom.source", "keystore.type", "securerandom.source"):
        jvm.call("property", key)
    told = [(call.technique, call.outcome) for call in jvm.told(Call)]
    assert told == [
        ("test.opened", Outcome.EMPTY),
        ("test.opened", Outcome.OBTAINED),
        ("test.frame", Outcome.OBTAINED),
    ]


def test_a_subscription_that_was_accepted_lets_what_waits_for_it_count(jvm: Jvm):
    method = ("java.security.Security", "getProperty")
    source = technique("test.source", *method, when=When(argument=0, matches=("k*",)), delivers="test.start")
    start = technique("test.start", *method, when=When(argument=0, matches=("s*",)), after=("test.source",))
    jvm.arm(source, start)
    for key in ("securerandom.source", "keystore.type", "securerandom.source"):
        jvm.call("property", key)
    told = [(call.technique, call.outcome) for call in jvm.told(Call)]
    assert told == [("test.source", Outcome.SUBSCRIBED), ("test.start", Outcome.OBTAINED)]


def test_threads_are_told_apart_and_no_number_is_missing(jvm: Jvm):
    jvm.arm(PROPERTY)
    jvm.call("hammer", 2, 400)
    jvm.wait(lambda: sum(isinstance(message, Call) for message in jvm.messages) == 800)
    calls = jvm.told(Call)
    assert {call.thread for call in calls} == {"hammer-0", "hammer-1"}
    assert len({call.tid for call in calls}) == 2
    assert all(later.seq == earlier.seq + 1 for earlier, later in pairwise(jvm.messages))


def test_a_stack_is_sent_once_and_before_the_first_call_that_names_it(jvm: Jvm):
    jvm.arm(PROPERTY)
    jvm.call("hammer", 1, 300)
    jvm.wait(lambda: sum(isinstance(message, Call) for message in jvm.messages) == 300)
    calls = jvm.told(Call)
    stacks = {stack.stack: stack for stack in jvm.told(Stack)}
    assert len(stacks) < 10
    assert all(stacks[call.stack].seq < call.seq for call in calls)


def test_after_the_barrier_is_acknowledged_no_call_belongs_to_the_phase_before(jvm: Jvm):
    jvm.arm(PROPERTY, phase="first")
    jvm.call("hammer", 3, 3000)
    jvm.wait(lambda: any(isinstance(message, Call) for message in jvm.messages))
    position = jvm.agent.exports_sync.phase("second")
    jvm.wait(lambda: sum(isinstance(message, Call) for message in jvm.messages) == 9000)
    calls = jvm.told(Call)
    assert {call.phase for call in calls if call.seq < position["seq"]} == {"first"}
    assert {call.phase for call in calls if call.seq > position["seq"]} == {"second"}
    straddling = [call for call in calls if call.entered_phase != call.phase]
    assert len(straddling) <= 3  # at most the call that each thread was in
    assert [(phase.seq, phase.phase) for phase in jvm.told(Phase)] == [(position["seq"], "second")]


def test_what_comes_later_carries_the_stack_of_who_asked_for_it(jvm: Jvm):
    asking = technique("test.ask", "java.util.concurrent.FutureTask", "$init", delivers="test.delivery")
    delivery = technique("test.delivery", "java.util.concurrent.FutureTask", "run", registered_by="callable")
    jvm.arm(asking, delivery)
    jvm.call("later")
    jvm.wait(lambda: sum(isinstance(message, Call) for message in jvm.messages) == 2)
    asked, delivered = jvm.told(Call)
    assert (asked.outcome, asked.value) == (Outcome.SUBSCRIBED, "")
    assert delivered.outcome == Outcome.OBTAINED
    assert (delivered.stack, delivered.thread) == (asked.stack, "deliverer")


def test_what_comes_by_the_object_itself_carries_the_stack_of_who_asked_it(jvm: Jvm):
    asking = technique("test.ask", "java.lang.Thread", "setName", delivers="test.delivery")
    delivery = technique("test.delivery", CALLABLE.class_name, "call", registered_by="task")
    jvm.arm(asking, delivery)
    jvm.call("askthread")
    asked, delivered = jvm.told(Call)
    assert (asked.technique, delivered.technique) == ("test.ask", "test.delivery")
    assert delivered.stack == asked.stack


def test_a_row_for_an_interface_is_armed_on_the_class_of_the_first_object_that_is_made(jvm: Jvm):
    maker = technique("test.maker", "java.util.concurrent.Executors", "callable", value="made")
    row = technique("test.call", "java.util.concurrent.Callable", "call", made_by=("test.maker",))
    assert jvm.arm(maker, row) == {"armed": 1, "failed": 1}
    jvm.call("makecallable")
    jvm.call("makecallable")
    jvm.call("callmade")
    waiting, armed = [message for message in jvm.told(Armed) if message.technique == "test.call"]
    assert (waiting.overloads, waiting.reason) == ((), Unarmed.NO_OBJECT_YET)
    assert (armed.overloads, armed.reason) == (("call()",), None)
    (call,) = [call for call in jvm.told(Call) if call.technique == "test.call"]
    assert (call.outcome, call.overload) == (Outcome.OBTAINED, "call()")


def test_an_interface_that_can_be_found_only_later_is_armed_as_well(jvm: Jvm):
    maker = technique("test.maker", "android.text.Editable$Factory", "newEditable", value="made")
    row = technique("test.clear", "android.text.Editable", "clear", made_by=("test.maker",))
    assert jvm.arm(maker, row) == {"armed": 0, "failed": 2}
    assert jvm.call("addjar", str(FRAMEWORK)) == 0
    assert jvm.arm(maker, row) == {"armed": 1, "failed": 1}
    jvm.call("makeeditable")
    jvm.call("cleareditable")
    assert [call.technique for call in jvm.told(Call)] == ["test.maker", "test.clear"]


def test_a_row_for_an_interface_that_no_watched_call_makes_stays_open(jvm: Jvm):
    jvm.arm(technique("test.call", "java.util.concurrent.Callable", "call", made_by=("test.maker",)))
    (armed,) = jvm.told(Armed)
    assert armed.reason is Unarmed.ABSTRACT


def test_where_stacks_cannot_be_walked_they_are_taken_as_java_gives_them(jvm: Jvm):
    jvm.call("breakwalker")
    jvm.arm(PROPERTY)
    jvm.call("keystoretype")
    jvm.call("keystoretype")
    first, second = jvm.told(Call)
    (stack,) = jvm.told(Stack)
    assert (first.stack, second.stack) == (stack.stack, stack.stack)
    assert stack.frames[0].startswith("java.security.Security.getProperty(")
    assert stack.frames[-1].startswith("java.security.KeyStore.getDefaultType(")
    assert [ready.walker for ready in jvm.told(Ready)] == [Walker.THROWABLE]
    assert jvm.told(Problem) == []


def test_both_walkers_name_the_same_frames(jvm: Jvm):
    other = Jvm()
    try:
        other.attach()
        other.call("breakwalker")
        walked = []
        for machine in (jvm, other):
            machine.arm(PROPERTY)
            machine.call("keystoretype")
            (ready,), (stack,) = machine.told(Ready), machine.told(Stack)
            walked.append((ready.walker, [frame.partition("(")[0] for frame in stack.frames]))
    finally:
        other.close()
    assert [walker for walker, _ in walked] == [Walker.JVMTI, Walker.THROWABLE]
    # Throwable leaves out the frames that the JVM hides.
    assert [frame for frame in walked[0][1] if not frame.endswith(".executePrivileged")] == walked[1][1]


def test_without_any_stack_the_call_is_still_reported(jvm: Jvm):
    jvm.call("breakwalker")
    jvm.call("breaktraces")
    jvm.arm(PROPERTY)
    assert jvm.call("property", "keystore.type") == "pkcs12"
    (call,) = jvm.told(Call)
    (stack,) = jvm.told(Stack)
    assert (call.outcome, call.stack, stack.frames) == (Outcome.OBTAINED, stack.stack, ())
    assert [(problem.doing, problem.technique) for problem in jvm.told(Problem)] == [(Doing.STACK, "")]
    assert [ready.walker for ready in jvm.told(Ready)] == [Walker.NONE]


def test_a_connection_is_reported_with_the_name_the_app_gave(jvm: Jvm):
    jvm.arm(technique("network.connect", "java.net.Socket", "connect", value="endpoint"))
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        jvm.call("connect", "localhost", port)
    (call,) = jvm.told(Call)
    assert call.detail == {"host": "localhost", "port": str(port)}
    assert call.value == f"localhost:{port}"


def test_without_room_the_newest_messages_are_given_up_and_counted_and_the_barrier_still_passes(jvm: Jvm):
    jvm.acknowledges = False
    jvm.arm(PROPERTY, phase="first", room=20_000)
    jvm.call("hammer", 2, 1000)
    jvm.wait(lambda: sum(isinstance(message, Call) for message in jvm.messages) > 10)
    while jvm.call("running"):
        pass
    position = jvm.agent.exports_sync.phase("second")
    jvm.wait(lambda: jvm.messages[-1].seq >= position["seq"])
    missing = sum(later.seq - earlier.seq - 1 for earlier, later in pairwise(jvm.messages))
    assert missing > 1000
    assert jvm.agent.exports_sync.flush()["dropped"] == missing
    jvm.agent.post({"type": "ack", "batches": jvm.batches})
    jvm.call("property", "keystore.type")
    jvm.wait(lambda: isinstance(jvm.messages[-1], Call))
    assert jvm.messages[-1].phase == "second"


def test_a_value_that_cannot_be_read_is_our_problem_and_the_app_does_not_notice(jvm: Jvm):
    jvm.arm(technique("test.property", "java.security.Security", "getProperty", value="cursor"))
    assert jvm.call("property", "keystore.type") == "pkcs12"
    assert [call.outcome for call in jvm.told(Call)] == [Outcome.OBTAINED]
    assert [(problem.doing, problem.technique) for problem in jvm.told(Problem)] == [(Doing.VALUE, "test.property")]


def test_a_process_that_ends_itself_sends_everything_first(jvm: Jvm):
    jvm.arm(PROPERTY)
    jvm.call("property", "keystore.type")
    jvm.call("exit", 3)
    assert jvm.process.wait(20) == 3
    jvm.wait(lambda: any(isinstance(message, Leaving) for message in jvm.messages))
    assert [message.how for message in jvm.messages if isinstance(message, Leaving)] == [Exit.EXIT]
    assert [message.technique for message in jvm.messages if isinstance(message, Call)] == ["test.property"]


def test_a_process_does_not_wait_for_ever_with_its_end_for_a_harness_that_takes_nothing(jvm: Jvm):
    jvm.acknowledges = False
    jvm.arm(PROPERTY)
    jvm.call("exit", 3)
    assert jvm.process.wait(20) == 3


def test_after_stop_nothing_is_watched_any_more(jvm: Jvm):
    jvm.arm(PROPERTY)
    jvm.agent.exports_sync.stop()
    assert jvm.call("property", "keystore.type") == "pkcs12"
    assert jvm.told(Call) == []


def test_an_agent_told_to_hurry_holds_no_call_back_until_the_next_phase(jvm: Jvm):
    jvm.arm(PROPERTY, phase="first")
    jvm.agent.exports_sync.hurry()
    before = jvm.batches
    for _ in range(5):
        jvm.call("property", "keystore.type")
    jvm.wait(lambda: sum(isinstance(message, Call) for message in jvm.messages) == 5)
    assert jvm.batches - before >= 5  # one batch a call: in the usual pace all five fit into one
    jvm.agent.exports_sync.phase("second")
    before = jvm.batches
    jvm.call("hammer", 1, 200)
    jvm.wait(lambda: sum(isinstance(message, Call) for message in jvm.messages) == 205)
    assert jvm.batches - before < 100
