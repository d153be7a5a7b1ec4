"""A hook on ART stays in place where it can be kept there; by one that was taken back no phase passes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from msgspec import structs

from harness.catalogue import Technique, load_techniques
from harness.events.agent import Armed, Call, ClassState, TakenBack, TakenBy, Unarmed
from harness.events.records import TakenBack as Stretch
from harness.judge import Verdict, judge
from harness.simulator.art.dex import dex_jar
from harness.simulator.art.runtime import Runtime
from tests.hooks.jvm import BRIDGE
from tests.judge.evidence import MAIN, Run, S

from .process import Art
from .programs import compiled

TAKING = Path(__file__).with_name("taking.js")
VERIFIED = 0x4008_0000  # what ART sets: skip access checks, and invoke fast
NATIVE = 0x100
GAID = next(row for row in load_techniques() if row.id == "gaid.client")


def row(class_name: str, method: str) -> Technique:
    return Technique(
        id=f"test.{class_name.lower()}.{method}",
        source="test",
        data_type="network",
        class_name=class_name,
        method=method,
        severity="low",
        value="string",
    )


USED, USED_FIXED = row("Used", "instance"), row("Used", "fixed")
UNUSED, UNUSED_FIXED = row("Unused", "instance"), row("Unused", "fixed")


@pytest.fixture(scope="module")
def program(art: Runtime, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return dex_jar("test-taken", compiled("taken", tmp_path_factory.mktemp("classes")))


@pytest.fixture
def app(art: Runtime, program: Path, tmp_path: Path) -> Iterator[Art]:
    """Has called what is in `Used`, and nothing else."""
    running = Art(art.command("Taken", class_path=[program], name="com.example.app"), stderr=tmp_path / "stderr")
    try:
        running.do("used 1")
        running.attach()
        yield running
        assert running.errors == []
    finally:
        running.close()


class Taking:
    """A second script in the process, there before the first hook: the bridge cannot read what another has patched."""

    def __init__(self, app: Art) -> None:
        source = "\n".join((BRIDGE.read_text("utf-8"), "const Java = bridge;", TAKING.read_text("utf-8")))
        self.script = app.session.create_script(source, runtime="qjs")
        self.script.load()
        self.do("begin")

    def do(self, name: str, *arguments: object) -> None:
        getattr(self.script.exports_sync, name)(*arguments)


@pytest.fixture
def other(app: Art) -> Taking:
    return Taking(app)


def seen(app: Art) -> Counter[str]:
    return Counter(call.technique for call in app.told(Call))


def taken(app: Art) -> list[TakenBack]:
    return [message for message in app.messages if isinstance(message, TakenBack)]


def test_all_calls_of_a_class_are_seen_that_was_never_used_before_it_was_hooked(app: Art):
    app.arm(UNUSED, UNUSED_FIXED, row("ByHandle", "fixed"))
    assert {armed.state for armed in app.told(Armed)} == {ClassState.LOADED}
    assert app.do("unused 5") == str(sum(i + 1 + i + 2 for i in range(5)))
    assert app.do("handle 5") == str(sum(i + 3 for i in range(5)))
    assert seen(app) == {UNUSED.id: 5, UNUSED_FIXED.id: 5, "test.byhandle.fixed": 5}
    assert app.told(TakenBack) == []


def test_all_calls_of_a_class_are_seen_that_was_used_before_it_was_hooked(app: Art):
    app.arm(USED, USED_FIXED)
    assert {armed.state for armed in app.told(Armed)} == {ClassState.INITIALIZED}
    assert app.do("used 5") == str(sum(i + 1 + i + 2 for i in range(5)))
    assert seen(app) == {USED.id: 5, USED_FIXED.id: 5}
    assert app.told(TakenBack) == []


def test_every_call_of_an_sdk_that_comes_with_the_app_is_seen(app: Art):
    app.arm(GAID)
    assert app.do("gaid 6") == str(6 * 36)
    calls = app.told(Call)
    assert [call.technique for call in calls] == ["gaid.client"] * 6
    assert {call.value for call in calls} == {"38400000-8cf0-11bd-b23e-10b96e40000d"}


def test_a_class_whose_initializer_throws_fails_for_the_app_as_it_would_without_us(app: Art):
    app.arm(row("Never", "fixed"))
    assert app.do("never 1") == "java.lang.ExceptionInInitializerError"
    assert app.do("never 1") == "java.lang.NoClassDefFoundError"
    assert app.do("used 2") == "8"


def test_the_trace_of_a_throwable_made_below_a_hook_can_be_asked_for_after_collections(app: Art):
    app.arm(row("Keeping", "made"), UNUSED, UNUSED_FIXED)
    assert app.do("keep 3") == "3"
    assert app.do("unused 2") == "8"
    for _ in range(3):
        assert app.do("collect 2") == "2"
        depths = int(app.do("traces 3"))
        assert depths == 3 * 4  # the original, its hook, and who called it
    assert app.told(TakenBack) == []


@dataclass(frozen=True, kw_only=True)
class Way:
    """How a hook is taken back, and what a look finds."""

    row: Technique
    before: tuple[object, ...] = ()  # what is done before the hook goes in
    taking: tuple[object, ...]
    found: TakenBy
    held: bool = True  # whether it is in place again


WAYS = {
    "flags, as verification sets them": Way(
        row=USED_FIXED, taking=("flags", "Used", "fixed", VERIFIED), found=TakenBy.FLAGS
    ),
    "entry point": Way(row=USED, taking=("entry", "Used", "instance"), found=TakenBy.ENTRY_POINT),
    "flags of a class not used": Way(row=UNUSED, taking=("clear", "Unused", "instance", NATIVE), found=TakenBy.FLAGS),
    "entry point of a class not used": Way(
        row=UNUSED, taking=("entry", "Unused", "instance"), found=TakenBy.ENTRY_POINT
    ),
    "the hook's own code": Way(row=UNUSED_FIXED, taking=("data", "Unused", "fixed"), found=TakenBy.REPLACED),
    "a framework that takes its own hook out": Way(
        row=USED_FIXED,
        before=("remember", "Used", "fixed"),
        taking=("restore", "Used", "fixed"),
        found=TakenBy.FLAGS,
    ),
    "what the bridge has patched in libart": Way(
        row=USED_FIXED,
        before=("rememberinterpreter",),
        taking=("restoreinterpreter",),
        found=TakenBy.REPLACED,
        held=False,
    ),
}


def take(app: Art, other: Taking, way: Way, row: Technique) -> TakenBack:
    """Hook `row`, and have the hook taken back: what a look of the agent's own tells of it."""
    if way.before:
        other.do(*way.before)
    app.arm(row)
    other.do(*way.taking)
    app.wait(lambda: taken(app))
    (told,) = taken(app)
    assert (told.techniques, told.how, told.held) == ((row.id,), way.found, way.held)
    return told


@pytest.mark.parametrize("way", [name for name, way in WAYS.items() if way.held])
def test_a_hook_that_was_taken_back_is_told_at_the_next_heartbeat_and_put_back(app: Art, other: Taking, way: str):
    row = WAYS[way].row
    take(app, other, WAYS[way], row)
    order = row.class_name.lower()
    assert app.do(f"{order} 5") == str(sum(i + 1 + i + 2 for i in range(5)))
    assert seen(app) == {row.id: 5}
    assert len(taken(app)) == 1


@pytest.mark.parametrize("way", WAYS)
def test_no_phase_passes_by_a_hook_that_was_taken_back(app: Art, other: Taking, tmp_path: Path, way: str):
    run = Run(
        directory=tmp_path,
        expectation="nothing-collected: {phase: before-consent, data_types: [gaid], clauses: [P9.1]}",
    )
    assert judge(run.evidence()).findings[0].verdict is Verdict.PASS
    run.taken_back.append(stretch(take(app, other, WAYS[way], structs.replace(WAYS[way].row, id=GAID.id))))
    (finding,) = judge(run.evidence()).findings
    assert finding.verdict is Verdict.INCONCLUSIVE
    assert finding.reason.template == ("hooks.taken-back" if WAYS[way].held else "hooks.lost")


def test_what_another_framework_has_hooked_before_us_is_not_armed_and_goes_on(app: Art, other: Taking):
    other.do("hook", "Used", "fixed")
    app.arm(USED, USED_FIXED)
    rows = {armed.technique: (armed.reason, armed.detail) for armed in app.told(Armed)}
    assert rows[USED.id] == (None, "")
    assert rows[USED_FIXED.id][0] is Unarmed.FAILED
    assert "another framework" in rows[USED_FIXED.id][1]
    assert app.do("used 2") == "8"


def test_who_takes_the_bridge_out_of_libart_takes_all_hooks_that_run_by_it(app: Art, other: Taking):
    other.do("rememberinterpreter")
    app.arm(USED, USED_FIXED, UNUSED)
    other.do("restoreinterpreter")
    app.wait(lambda: taken(app))
    (told,) = taken(app)
    assert (set(told.techniques), told.how, told.held) == ({USED.id, USED_FIXED.id}, TakenBy.REPLACED, False)
    assert app.do("unused 5") == "35"
    assert seen(app) == {UNUSED.id: 5}


def test_a_native_method_that_the_app_registers_anew_is_still_seen(app: Art, other: Taking):
    other.do("registernatives", "Native", "twice", "(I)I", 2)
    assert app.do("native 3") == "6"
    app.arm(row("Native", "twice"))
    assert app.do("native 3") == "6"
    other.do("registernatives", "Native", "twice", "(I)I", 3)
    assert app.do("native 3") == "9"
    assert seen(app) == {"test.native.twice": 6}
    assert app.told(TakenBack) == []


def test_what_is_taken_back_again_and_again_is_told_each_time(app: Art, other: Taking):
    app.arm(USED_FIXED)
    for _ in range(3):
        other.do("flags", "Used", "fixed", VERIFIED)
        app.agent.exports_sync.flush()
    assert [told.held for told in app.told(TakenBack)] == [True] * 3


@pytest.mark.parametrize("order", ["", "gaid 2"])
def test_the_hook_of_an_sdk_that_was_taken_back_is_told(app: Art, other: Taking, order: str):
    app.arm(GAID)
    if order:
        app.do(order)
    other.do("data", GAID.class_name, GAID.method)
    (told,) = app.told(TakenBack)
    assert (told.techniques, told.how, told.held) == ((GAID.id,), TakenBy.REPLACED, True)


def stretch(told: TakenBack) -> Stretch:
    """As the witness records it, moved into the phase of `Run`."""
    moved = 15 * S - told.since_ns
    fields = {"techniques": told.techniques, "overload": told.overload, "how": told.how}
    return Stretch(
        pid=MAIN, started_ns=0, from_ns=told.since_ns + moved, to_ns=told.ns + moved if told.held else None, **fields
    )
