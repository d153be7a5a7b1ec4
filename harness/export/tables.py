"""The views of a suite as tables, a row at a time: clauses, regulators' items, calls, flows.

Personal values are masked as everywhere. What an app chose is text in a cell and nothing else: see `cell`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property, lru_cache

from harness.events.records import Instrument
from harness.evidence import Evidence
from harness.judge import Findings
from harness.masking import clip, visible
from harness.report import Suite, said
from harness.report.words import named, word
from harness.text import Text, as_told

Choose = Callable[[Text], str]  # the user's language
Cell = str | int | float | None
MOST_SIGNS = 32_000  # of a cell: Excel holds 32,767
MOST_FRAMES = 20
_KEPT = 4096  # masked texts that are kept


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One view. `rows` can be gone through again and again."""

    name: Text
    columns: tuple[tuple[Text, int], ...]  # each with its width, in signs
    rows: Callable[[], Iterator[tuple[Cell, ...]]]


def tables(suite: Suite, choose: Choose) -> tuple[Table, ...]:
    """All views, the shortest first."""
    view = _View(suite=suite, choose=choose)
    return (
        Table(
            name=Text(zh="条款", en="clauses"),
            columns=_columns("条款 clause 10, 章节 section 10, 标题 title 40, 结论 verdict 16, 原因 reason 80"),
            rows=view.clauses,
        ),
        Table(
            name=Text(zh="监管条目", en="items"),
            columns=_columns("条目 item 24, 内容 text 60, 结论 verdict 16, 原因 reason 60, 条款 clauses 30"),
            rows=view.items,
        ),
        Table(
            name=Text(zh="调用", en="calls"),
            columns=_columns(
                "运行 run 20, 事件 event 8, 时间_(UTC) time_(UTC) 25, 阶段 phase 16, 在切换边界 at_an_edge 8, "
                "信息类型 data 20, 类型标识 data_type 20, 行为方 actor 24, 行为方标识 actor_id 18, 途径 technique 30, "
                "方法 method 30, 结果 outcome 14, 政策有声明 declared 10, 违反的条款 breaks 16, "
                "进程 process 30, pid pid 8, 线程 thread 16, 值 value 30, 错误 error 30, 调用栈 stack 80"
            ),
            rows=view.calls,
        ),
        Table(
            name=Text(zh="流量", en="flows"),
            columns=_columns(
                "运行 run 20, 流量 flow 8, 时间_(UTC) time_(UTC) 25, 阶段 phase 16, 行为方 actor 24, 主机 host 30, "
                "接收方 recipient 24, 请求 request 60, 状态 status 8, 所含信息 carries 30, "
                "无法解读的原因 unread 40, 进程 process 30"
            ),
            rows=view.flows,
        ),
    )


def cell(value: Cell) -> Cell:
    """What may stand in a cell: of a text, what no reader sees is written out, and an endless one is cut."""
    return clip(visible(value), MOST_SIGNS) if isinstance(value, str) else value


def _columns(told: str) -> tuple[tuple[Text, int], ...]:
    words = (each.split() for each in told.split(", "))
    return tuple((Text(zh=zh.replace("_", " "), en=en.replace("_", " ")), int(width)) for zh, en, width in words)


@dataclass(frozen=True, kw_only=True)
class _View:
    suite: Suite
    choose: Choose

    def clauses(self) -> Iterator[tuple[Cell, ...]]:
        for verdict in self.suite.verdict.clauses:
            clause = self.suite.policy.clause(verdict.clause)
            section, title = (clause.section, self.choose(clause.title)) if clause else ("", "")
            reason = self._shown(said(verdict.reason))
            yield verdict.clause, section, title, self.choose(word("verdict", verdict.status)), reason

    def items(self) -> Iterator[tuple[Cell, ...]]:
        for verdict in self.suite.verdict.items:
            called = next((each.names.rules[verdict.rule] for _, each in self.suite.judged), as_told(verdict.rule))
            reason = self._shown(said(verdict.reason))
            told = self.choose(word("item", verdict.status))
            yield verdict.rule, self.choose(called), told, reason, ", ".join(verdict.clauses)

    def calls(self) -> Iterator[tuple[Cell, ...]]:
        """Every call but connect calls, which tell by whom flows were opened and are nobody's collection."""
        for evidence, findings in self.suite.judged:
            stacks = {stack.id: stack.frames for stack in evidence.stacks}
            acts = {event: act for act in findings.acts for event in act.events}
            run = evidence.manifest.run
            stack = lru_cache(_KEPT)(lambda each, stacks=stacks: self._stack(stacks.get(each, ())))
            for call in evidence.collections:
                if call.data_type == Instrument.NETWORK:
                    continue
                act = acts[call.id]
                yield (
                    *(run, call.id, _time(evidence, call.ns), self._phase(call.phase), self._yes(call.guard)),
                    *(self.choose(findings.names.data_types[call.data_type]), call.data_type),
                    *(self._actor(findings, act.actor), act.actor, call.technique, self._code(call.overload)),
                    *(self.choose(word("outcome", act.outcome)), self._yes(act.declared)),
                    ", ".join(self._breaks.get((run, call.id), ())),
                    *(self._code(call.process), call.pid, self._text(call.thread)),
                    *(self._value(call.value), self._error(call.error), stack(call.stack)),
                )

    def flows(self) -> Iterator[tuple[Cell, ...]]:
        masking = self.suite.masking
        for evidence, findings in self.suite.judged:
            notes = {note.flow: note for note in findings.flows}
            names = findings.names.data_types
            for flow in evidence.flows:
                note = notes[flow.id]
                request = masking.url(f"{flow.method} {flow.url}"[:MOST_SIGNS]) if flow.method else ""
                yield (
                    *(evidence.manifest.run, flow.id, _iso(flow.started_ms), note.phase),
                    *(self._actor(findings, note.actor), self._text(f"{flow.host}:{flow.port}")),
                    *(
                        self._actor(findings, note.recipient),
                        request,
                        flow.status if flow.error == "" else self._error(flow.error),
                    ),
                    ", ".join(self.choose(names[each]) for each in note.carries),
                    self._shown(said(note.blind)) if note.blind else "",
                    self._code(flow.process),
                )

    @cached_property
    def _breaks(self) -> dict[tuple[str, str], tuple[str, ...]]:
        """The clauses that each event breaks, by run and event."""
        found: dict[tuple[str, str], dict[str, None]] = {}
        for verdict in self.suite.verdict.clauses:
            for breach in verdict.breaches:
                for event in breach.events:
                    found.setdefault((breach.run, event), {})[verdict.clause] = None
        return {event: tuple(clauses) for event, clauses in found.items()}

    # Many calls are alike, and to mask a text takes longer than to write it.

    @cached_property
    def _text(self) -> Callable[[str], str]:
        return lru_cache(_KEPT)(lambda text: self.suite.masking.html(text[:MOST_SIGNS]))

    @cached_property
    def _code(self) -> Callable[[str], str]:
        return lru_cache(_KEPT)(lambda text: self.suite.masking.html_code(text[:MOST_SIGNS]))

    @cached_property
    def _value(self) -> Callable[[str], str]:
        return lru_cache(_KEPT)(lambda text: self.suite.masking.value(text[:MOST_SIGNS]))

    @cached_property
    def _error(self) -> Callable[[str], str]:
        return lru_cache(_KEPT)(lambda text: self.suite.masking.error(text[:MOST_SIGNS]))

    def _shown(self, text: Text) -> str:
        return self.choose(self.suite.masking.progress(text))

    def _stack(self, frames: tuple[str, ...]) -> str:
        shown = [self._code(each) for each in frames[:MOST_FRAMES]]
        return " ← ".join([*shown, "…"] if len(frames) > MOST_FRAMES else shown)

    def _phase(self, name: str) -> str:
        return self.choose(word("phase", name))

    def _actor(self, findings: Findings, actor: str) -> str:
        return self.choose(word("actor", actor) if named("actor", actor) else findings.names.actors[actor])

    def _yes(self, value: bool | None) -> str:
        words = {True: Text(zh="是", en="yes"), False: Text(zh="否", en="no"), None: as_told("–")}
        return self.choose(words[value])


def _time(evidence: Evidence, ns: int) -> str:
    """When it was by the computer that ran the test, as flows are told too; "" where no clock was read."""
    near = min(evidence.clocks, key=lambda clock: abs(clock.boot_ns - ns), default=None)
    return _iso(near.host_wall_ms + (ns - near.boot_ns) / 1e6) if near else ""


def _iso(wall_ms: float) -> str:
    try:
        return datetime.fromtimestamp(wall_ms / 1000, UTC).isoformat(timespec="milliseconds")
    except (OverflowError, ValueError, OSError):  # of a stranger's bundle
        return ""
