"""What the agent's hooks see on ART: each kind of method, hooked before its class is first used, and after."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from harness.catalogue import Technique
from harness.events.agent import Armed, Call, Exit, Hello, Leaving, Outcome, Problem, Stack, TakenBack, TakenBy, Unarmed
from harness.simulator.art.dex import dex_jar
from harness.simulator.art.runtime import Runtime

from .process import SECONDS, Art
from .programs import bring_to, compiled, technique

STATES = ("used", "found", "unknown")


# Order, row, what the program answers for the word x, and what the agent tells as value.
KINDS = [
    pytest.param("static", technique("StaticTarget"), "<x>", "<x>", id="static"),
    pytest.param("instance", technique("InstanceTarget"), "<x>", "<x>", id="instance"),
    pytest.param("constructor", technique("ConstructorTarget", "$init", value="none"), "<x>", "", id="constructor"),
    pytest.param("final", technique("FinalTarget"), "<x>", "<x>", id="final"),
    pytest.param("private", technique("PrivateTarget"), "<x>", "<x>", id="private"),
    pytest.param("synchronized", technique("SynchronizedTarget"), "<x>", "<x>", id="synchronized"),
    pytest.param("inherited", technique("Parent"), "<x>", "<x>", id="inherited"),
    pytest.param("overridden", technique("OverridingChild"), "<x>", "<x>", id="overriding"),
    pytest.param("overridden", technique("Parent"), "<x>", "<x>", id="called by super"),
    pytest.param("interface", technique("Implementation"), "<x>", "<x>", id="called by an interface"),
    pytest.param("varargs", technique("VariableTarget"), "<x>", "<x>", id="variable arguments"),
    pytest.param(
        "wide",
        technique("WideTarget"),
        "1099511627776 2.5 -1 x 1.5 true 7 9 <x>",
        "1099511627776 2.5 -1 x 1.5 true 7 9 <x>",
        id="arguments of every type",
    ),
    pytest.param(
        "initialized", technique("InitializedTarget"), "<initializer><x>", "<initializer><x>", id="with an initializer"
    ),
    pytest.param("reflected", technique("StaticTarget"), "<x>", "<x>", id="by reflection"),
    pytest.param("new-instance", technique("ConstructorTarget", "$init", value="none"), "<x>", "", id="by newInstance"),
    pytest.param("missing", technique("MissingTarget"), "<x>", "<x>", id="that names a class which is absent"),
]


@pytest.mark.parametrize(("order", "row", "answer", "value"), KINDS)
@pytest.mark.parametrize("state", ["used", "unknown"])
def test_every_call_is_seen_and_answered(process: Art, state: str, order: str, row: Technique, answer: str, value: str):
    bring_to(state, process, order, row)
    assert process.arm(row) == {"armed": 1, "failed": 0}
    assert [process.do(f"{order} x") for _ in range(5)] == [answer] * 5
    seen = [(call.outcome, call.value) for call in process.told(Call) if call.value != "<initializer>"]
    assert seen == [(Outcome.OBTAINED, value)] * 5
    assert process.told(Problem) == []


HANDLES = ["handle", "virtual-handle", "reflected-handle", "bound-handle", "constructor-handle"]
HANDLED = {"handle": "StaticTarget", "constructor-handle": "ConstructorTarget"}


def handled(order: str) -> Technique:
    method = "$init" if order == "constructor-handle" else "of"
    return technique(HANDLED.get(order, "InstanceTarget"), method, value="none")


@pytest.mark.parametrize("order", HANDLES)
def test_who_makes_a_method_handle_whose_calls_pass_a_hook_by_takes_the_hook_back(process: Art, order: str):
    row = handled(order)
    process.do("instance x")
    bring_to("used", process, "constructor", row)
    bring_to("used", process, "static", row)
    process.arm(row, technique("SynchronizedTarget"))
    assert process.do(f"{order} x") == "<x>"
    (taken,) = process.told(TakenBack)
    assert (taken.techniques, taken.how, taken.held) == ((row.id,), TakenBy.METHOD_HANDLE, False)


def test_a_method_handle_of_what_is_not_hooked_takes_nothing_back(process: Art):
    process.do("static x")
    process.arm(technique("StaticTarget"))
    assert process.do("virtual-handle x") == "<x>"
    assert process.told(TakenBack) == []


@pytest.mark.parametrize("order", ["handle", "virtual-handle"])
@pytest.mark.parametrize("state", ["found", "unknown"])
def test_a_call_by_a_method_handle_is_seen(process: Art, state: str, order: str):
    row = technique("StaticTarget" if order == "handle" else "InstanceTarget")
    bring_to(state, process, order, row)
    process.arm(row)
    assert process.do(f"{order} x") == "<x>"
    assert [call.value for call in process.told(Call)] == ["<x>"]
    assert process.told(TakenBack) == []


@pytest.mark.parametrize(("order", "row", "answer", "value"), KINDS[:3])
def test_every_call_of_a_class_that_was_found_but_not_used_is_seen(
    process: Art, order: str, row: Technique, answer: str, value: str
):
    bring_to("found", process, order, row)
    process.arm(row)
    assert [process.do(f"{order} x") for _ in range(5)] == [answer] * 5
    assert [call.value for call in process.told(Call)] == [value] * 5


@pytest.mark.parametrize("state", STATES)
def test_each_overload_is_seen_as_itself(process: Art, state: str):
    bring_to(state, process, "overloads", technique("OverloadedTarget"))
    process.arm(technique("OverloadedTarget"))
    assert process.do("overloads") == "ijssiao"
    assert [call.overload for call in process.told(Call)] == [
        "of(int)",
        "of(long)",
        "of(java.lang.String)",
        "of(java.lang.String,int)",
        "of([Ljava.lang.String;)",
        "of(java.lang.Object)",
    ]


def test_only_the_overload_that_a_row_names_is_hooked(process: Art):
    process.do("overloads")
    process.arm(technique("OverloadedTarget", overloads=("of(long)",)))
    assert process.do("overloads") == "ijssiao"
    assert [call.overload for call in process.told(Call)] == ["of(long)"]


def test_a_row_for_a_default_method_is_not_armed_on_its_interface_for_each_class_has_its_own_copy(process: Art):
    assert process.do("default x") == "<x>"
    assert process.arm(technique("DefaultTarget")) == {"armed": 0, "failed": 1}
    assert [armed.reason for armed in process.told(Armed)] == [Unarmed.ABSTRACT]
    assert process.do("default x") == "<x>"


MAKER = technique("MakerTarget", "made", value="made")


def test_a_default_method_is_seen_on_the_class_of_an_object_that_was_met(process: Art):
    row = technique("DefaultTarget", made_by=(MAKER.id,))
    process.arm(MAKER, row)
    assert [process.do("made x") for _ in range(3)] == ["<x>"] * 3
    assert [(call.technique, call.value) for call in process.told(Call) if call.technique == row.id] == [
        (row.id, "<x>")
    ] * 3


def test_a_static_method_of_an_interface_is_seen(process: Art):
    process.arm(technique("DefaultTarget", "opened"))
    assert process.do("interface-static x") == "<x>"
    assert [call.value for call in process.told(Call)] == ["<x>"]


def test_a_native_method_is_seen(process: Art):
    process.arm(technique("java.lang.Float", "floatToRawIntBits", value="none"))
    assert process.do("native 1.5") == "3fc00000"
    (call,) = process.told(Call)
    assert call.outcome is Outcome.OBTAINED


@pytest.mark.parametrize("state", STATES)
def test_what_is_thrown_comes_out_as_the_same_object(process: Art, state: str):
    bring_to(state, process, "throwing", technique("ThrowingTarget"))
    process.arm(technique("ThrowingTarget"))
    assert process.do("throwing no") == "no"
    (call,) = process.told(Call)
    assert (call.outcome, call.error) == (Outcome.ERROR, "java.lang.IllegalStateException: no")


def test_the_stack_begins_with_the_method_and_ends_with_the_program(process: Art):
    process.arm(technique("PrivateTarget"))
    process.do("private x")
    (stack,) = process.told(Stack)
    assert [frame.partition("(")[0] for frame in stack.frames] == [
        "PrivateTarget.of",
        "PrivateTarget.open",
        "Hooked.answer",
        "Hooked.main",
    ]


def test_recursion_is_seen_once_and_comes_back(process: Art):
    process.do("deep 5")
    process.arm(technique("DeepTarget", "down", value="none"))
    assert process.do("deep 300") == "300"
    assert len(process.told(Call)) == 1


def test_a_stack_that_overflows_through_hooks_is_the_apps_to_catch(process: Art):
    process.do("deep 5")
    process.arm(technique("DeepTarget", "down", value="none"))
    assert process.do("bottomless") == "StackOverflowError"
    assert process.do("deep 3") == "3"
    assert [call.outcome for call in process.told(Call)] == [Outcome.ERROR, Outcome.OBTAINED]


@pytest.mark.parametrize("state", ["used", "unknown"])
def test_threads_that_call_while_garbage_is_collected_get_their_answers_and_are_all_seen(process: Art, state: str):
    if state == "used":
        process.do("static x")
    process.arm(technique("StaticTarget"))
    assert process.do("hammer 4 1500") == "0 wrong"
    calls = process.told(Call)
    assert Counter((call.thread, call.value) for call in calls) == {
        (f"hammer-{index}", f"<hammer-{index}>"): 1500 for index in range(4)
    }
    assert process.told(Problem) == []


# The collector tells each thread that nothing moves any more, and waits for the last: on a busy machine for long.
LATE_THREADS = """
const libart = Process.getModuleByName("libart.so");
const told = libart.getExportByName("_ZN3art2gc9collector17ConcurrentCopying29IssueDisableMarkingCheckpointEv");
Interceptor.attach(told, { onLeave() { Thread.sleep(0.02); } });
Interceptor.flush();
"""


def test_a_class_that_was_moved_and_is_first_called_before_its_collection_ends_is_the_moved_one(process: Art):
    late = process.session.create_script(LATE_THREADS, runtime="qjs")
    late.load()
    process.order("collect 150")
    for phase in map(str, range(12)):  # each has classes of its own for the controls
        process.arm(technique("StaticTarget"), phase=phase)
        process.agent.exports_sync.stop()
    assert process.answer() == "collected"
    assert process.told(Problem) == []


def test_threads_that_are_hooked_while_they_call_and_let_go_again_get_their_answers(process: Art):
    process.do("start 4")
    for phase in ("first", "second", "third"):
        process.arm(technique("StaticTarget"), phase=phase)
        process.wait(lambda phase=phase: any(call.phase == phase for call in process.messages_of(Call)))
        process.agent.exports_sync.stop()
    assert process.do("finish") == "0 wrong"
    assert process.told(Problem) == []


@pytest.mark.parametrize("state", ["used", "unknown"])
def test_a_trace_taken_inside_a_hooked_method_can_be_read_after_a_collection(process: Art, state: str):
    if state == "used":
        process.do("traces 1")
    process.arm(technique("TracedTarget", value="none"))
    assert process.do("traces 10") == "200 traces"
    assert len(process.told(Call)) == 200


def test_a_class_that_a_loader_of_the_apps_own_finds_is_another_class(process: Art, tmp_path: Path, art: Runtime):
    other = dex_jar("test-loaded", compiled("loaded", tmp_path))
    assert process.do(f"load {other} x") == "<x>"
    process.arm(technique("Loaded"))
    (armed,) = process.told(Armed)
    assert (armed.overloads, armed.reason) == ((), Unarmed.ABSENT_CLASS)
    assert process.do("again x") == "<x>"


def test_a_class_of_a_loader_of_the_apps_own_is_hooked_once_an_object_of_it_is_met(
    process: Art, tmp_path: Path, art: Runtime
):
    other = dex_jar("test-loaded", compiled("loaded", tmp_path))
    row = technique("java.util.concurrent.Callable", "call", made_by=(MAKER.id,))
    process.arm(MAKER, row)
    assert [process.do(f"load-made {other}") for _ in range(3)] == ["<called>"] * 3
    assert [call.value for call in process.told(Call) if call.technique == row.id] == ["<called>"] * 3


def test_after_stop_nothing_is_seen_and_the_next_agent_sees_again(process: Art):
    process.do("static x")
    process.arm(technique("StaticTarget"))
    process.do("static 1")
    process.agent.exports_sync.stop()
    process.do("static 2")
    process.session.detach()
    process.do("static 3")
    process.attach()
    process.arm(technique("StaticTarget"))
    process.do("static 4")
    assert [call.value for call in process.told(Call)] == ["<1>", "<4>"]
    assert len(process.told(Hello)) == 2


def test_an_agent_that_goes_out_takes_its_hooks_out_of_a_process_that_goes_on(process: Art):
    process.do("static x")
    process.do("start 4")
    for load in range(5):
        process.arm(technique("StaticTarget"), phase=str(load))
        process.wait(lambda load=load: any(call.phase == str(load) for call in process.messages_of(Call)))
        process.session.detach()
        process.attach()
    assert process.do("finish") == "0 wrong"
    process.messages.clear()
    assert process.do("static x") == "<x>"
    assert process.messages_of(Call) == []


@pytest.mark.parametrize(("way", "how"), [("exit", Exit.EXIT), ("halt", Exit.HALT)])
def test_a_process_that_ends_itself_sends_everything_first(process: Art, way: str, how: Exit):
    process.do("static x")
    process.arm(technique("StaticTarget"))
    process.do("static 1")
    process.order(f"{way} 7")
    assert process.process.wait(30) == 7
    process.wait(lambda: isinstance(process.messages[-1], Leaving))
    assert process.messages[-1].how is how
    assert [call.value for call in process.messages_of(Call)] == ["<1>"]


def test_what_was_told_before_a_process_is_killed_is_there(process: Art):
    process.do("static x")
    process.arm(technique("StaticTarget"))
    process.do("static 1")
    assert [call.value for call in process.told(Call)] == ["<1>"]
    process.process.kill()
    assert process.detached.wait(SECONDS)
