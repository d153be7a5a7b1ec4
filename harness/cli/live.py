"""The view of `harness watch` in a terminal: calls and exchanges as they come, what is behind one, a line for steps.

The run goes on in a thread of its own; what it tells is fetched some times a second, so a burst of calls slows no key.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable
from typing import ClassVar

from rich.text import Text as Line
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import DataTable, Footer, Header, Input, Label, OptionList, RichLog, Static, TabbedContent, TabPane
from textual.widgets.option_list import Option
from textual.worker import Worker

from harness.cli.language import say, told
from harness.cli.lines import on_one_line
from harness.cli.sighted import carried, searched, style, summary
from harness.device import Device
from harness.device.ending import told_to_end
from harness.errors import HarnessError
from harness.report.words import word
from harness.runner import AnyProgress, Listener, PhaseBegan, ProblemArose, RunEnded, StepEnded, StepStarted
from harness.scenario import EnterPhase
from harness.screen import Selector, tappable
from harness.watching import Exchange, Overview, Read, Row, Session, Sighting, Sightings, Table

TOLD_EVERY_S = 0.3
FRAMES_SHOWN = 40
_REMARKS = "remarks"


class Live(App[None]):
    """Follows one session. `perform` is the run; it ends when the session does."""

    TITLE = "harness watch"
    ENABLE_COMMAND_PALETTE = False
    CSS = """
    #line { dock: bottom; height: 3; display: none; }
    #line.asked { display: block; }
    #behind { height: 35%; border-top: solid $primary; padding: 0 1; }
    TabbedContent { height: 1fr; }
    DataTable { height: 1fr; }
    #state { height: 1; padding: 0 1; background: $panel; }
    Offer { align: center middle; }
    Offer Vertical { width: 80%; height: 80%; border: solid $primary; background: $surface; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("1", f"show('{Table.READS}')", say("读取", "reads"), show=False),
        Binding("2", f"show('{Table.EXCHANGES}')", say("流量", "exchanges"), show=False),
        Binding("3", f"show('{_REMARKS}')", say("提示", "remarks"), show=False),
        Binding("slash", "ask_filter", say("筛选", "filter")),
        Binding("p", "ask_phase", say("新阶段", "phase")),
        Binding("s", "ask_step", say("执行步骤", "step")),
        Binding("t", "look", say("点按", "tap")),
        Binding("space", "hold", say("暂停滚动", "hold")),
        Binding("escape", "leave_line", say("返回", "back"), show=False),
        Binding("q", "end", say("结束", "end")),
    ]

    def __init__(
        self, *, session: Session, sightings: Sightings, device: Device, perform: Callable[[Listener], None]
    ) -> None:
        super().__init__()
        self._session = session
        self._sightings = sightings
        self._device = device
        self._perform = perform
        self._overview = Overview()
        self._filter = ""
        self._asking: Callable[[str], None] = self._set_filter
        self._held: list[Sighting] | None = None  # what came while the tables are held still
        self._ending = False
        self._phase = ""
        self._doing = ""
        self._failed: BaseException | None = None
        self._fetching: Worker[None] | None = None
        self._run = threading.Thread(target=self._perform_all, name="watch-run")

    def run_to_its_end(self) -> None:
        """Show it until the user ends it or the run fails; raises what the run failed of."""
        try:
            self.run()
        finally:
            self._session.end()
            self._run.join()
        if self._failed:
            raise self._failed

    def compose(self) -> ComposeResult:
        """Lay out the screen."""
        yield Header()
        yield Static(id="state")
        with TabbedContent(initial=Table.READS):
            with TabPane(say("1 读取", "1 Reads"), id=Table.READS):
                yield DataTable(id=f"{Table.READS}-table", cursor_type="row")
            with TabPane(say("2 流量", "2 Exchanges"), id=Table.EXCHANGES):
                yield DataTable(id=f"{Table.EXCHANGES}-table", cursor_type="row")
            with TabPane(say("3 进程与提示", "3 Processes and remarks"), id=_REMARKS):
                yield RichLog(id="log", wrap=True, markup=False)
        yield Static(id="behind", markup=False)
        yield Input(id="line", disabled=True)  # no key is its own until it asks for something
        yield Footer()

    def on_mount(self) -> None:
        """Begin the run and the telling."""
        at, phase, who = say("秒", "s"), say("阶段", "phase"), say("行为方", "actor")
        reads = (at, "×", phase, who, say("信息", "data"), say("结果", "outcome"), say("值", "value"))
        exchanges = (at, phase, who, say("接收方", "recipient"), say("请求", "request"), say("带有", "with"))
        self._table(Table.READS).add_columns(*reads)
        self._table(Table.EXCHANGES).add_columns(*exchanges)
        self._table(Table.READS).focus()
        self.sub_title = self._device.serial
        self._show_state()
        self._run.start()
        self.set_interval(TOLD_EVERY_S, self._fetch)

    def on_unmount(self) -> None:
        """End the session, whatever ended the view: what was recorded is closed."""
        self._session.end()

    # What the run tells

    def _perform_all(self) -> None:
        try:
            self._perform(self._progress)
        except BaseException as error:  # the main thread raises it again, once the terminal is itself again
            self._failed = error
        if self.is_running:
            self.call_from_thread(self.exit)

    def _progress(self, event: AnyProgress) -> None:
        """On the run's thread."""
        if self.is_running:
            self.call_from_thread(self._shown, event)

    def _shown(self, event: AnyProgress) -> None:
        match event:
            case PhaseBegan():
                self._phase = event.phase
                self._remark(f"{say('阶段', 'phase')} {event.phase}", "cyan")
            case StepStarted():
                self._doing = event.text
            case StepEnded():
                self._doing = ""
                if event.skipped:
                    self._remark(f"{event.text}{say('：没有出现，未做', ': was not there, not done')}", "dim")
                if event.problem:
                    self._remark(f"{event.text}{say('：', ': ')}{told(event.problem)}", "red")
                    self.notify(on_one_line(told(event.problem)), severity="error", markup=False)
            case ProblemArose():
                self._remark(told(event.message), "red")
            case RunEnded():
                self._doing = say("证据包已关闭", "the bundle is closed")
        self._show_state()

    def _fetch(self) -> None:
        if self._fetching is None or self._fetching.is_finished:
            self._fetching = self.run_worker(self._told, thread=True, group="news")

    def _told(self) -> None:
        """On a worker's thread: what an exchange carries is looked for there."""
        if news := self._sightings.news():
            self.call_from_thread(self._add, news)

    def _add(self, news: Iterable[Sighting]) -> None:
        if self._held is not None:
            self._held += news
            return
        news = tuple(news)
        for kind, keys in self._overview.add(news).items():
            self._draw(kind, keys)
        for sighting in news:
            if not isinstance(sighting, Read | Exchange):
                self._remark(f"{sighting.seconds:8.2f} {summary(sighting)}", style(sighting))
        self._show_state()

    def _draw(self, kind: Table, keys: Iterable[str]) -> None:
        rows, table = self._overview.tables[kind], self._table(kind)
        if self._overview.trimmed(kind):
            self._draw_anew(kind)
            return
        follows = table.cursor_row >= table.row_count - 1
        for key in keys:
            row = rows[key]
            if key in table.rows:
                for column, cell in zip(table.columns, _cells(row), strict=True):
                    table.update_cell(key, column, cell)
            elif self._is_meant(row.sighting):
                table.add_row(*_cells(row), key=key)
        if follows:
            table.move_cursor(row=table.row_count - 1)

    def _draw_anew(self, kind: Table) -> None:
        table = self._table(kind)
        table.clear()
        for key, row in self._overview.tables[kind].items():
            if self._is_meant(row.sighting):
                table.add_row(*_cells(row), key=key)
        table.move_cursor(row=table.row_count - 1)

    # What lies behind a row

    def on_data_table_row_highlighted(self) -> None:
        """Show what is behind the row that was chosen."""
        self._show_behind()

    def on_tabbed_content_tab_activated(self) -> None:
        """Show what is behind the row of the table that is seen now."""
        self._show_behind()

    def _show_behind(self) -> None:
        """The stack of a call and where its values went, or of an exchange what it carried."""
        chosen = None
        if (kind := self._shown_kind()) and (table := self._table(kind)).row_count:
            key = table.coordinate_to_cell_key(table.cursor_coordinate).row_key
            chosen = self._overview.tables[kind].get(str(key.value))
        self.query_one("#behind", Static).update(self._behind(chosen.sighting if chosen else None))

    def _behind(self, chosen: Sighting | None) -> Line:
        shown = Line()
        match chosen:
            case Read():
                shown.append(on_one_line(summary(chosen)) + "\n", "bold")
                shown.append(f"{chosen.process} · {chosen.thread}\n", "dim")
                for exchange in self._overview.carrying(chosen):
                    shown.append(on_one_line(f"{exchange.seconds:.2f} {summary(exchange)}") + "\n", "magenta")
            case Exchange():
                shown.append(on_one_line(summary(chosen)) + "\n", "bold")
                shown.append(f"{chosen.process} → {chosen.host}\n", "dim")
        if isinstance(chosen, Read | Exchange):
            shown.append("\n".join(on_one_line(frame) for frame in chosen.frames[:FRAMES_SHOWN]))
        return shown

    # The line

    def action_ask_filter(self) -> None:
        """Ask for what to show."""
        self._ask(say("只显示含有此文字的行", "show rows with this text only"), self._filter, self._set_filter)

    def action_ask_phase(self) -> None:
        """Ask for the name of the phase that begins."""
        self._ask(say("新阶段的名称，如 consented", "name of the phase that begins, as consented"), "", self._begin)

    def action_ask_step(self) -> None:
        """Ask for a step."""
        hint = say("步骤，写法同场景，如 tap: {id: agree}", "a step, as in a scenario: tap: {id: agree}")
        self._ask(hint, "", self._say)

    def action_leave_line(self) -> None:
        """Leave the line as it was."""
        line = self.query_one("#line", Input)
        line.remove_class("asked")
        line.disabled = True
        self._table(self._shown_kind() or Table.READS).focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Do what was asked for."""
        self.action_leave_line()
        self._asking(event.value.strip())

    def _ask(self, what: str, now: str, then: Callable[[str], None]) -> None:
        line = self.query_one("#line", Input)
        line.placeholder, line.value, self._asking = what, now, then
        line.add_class("asked")
        line.disabled = False
        line.focus()

    def _set_filter(self, text: str) -> None:
        self._filter = text.casefold()
        for kind in Table:
            self._draw_anew(kind)
        self._show_state()

    def _is_meant(self, sighting: Sighting) -> bool:
        return self._filter in searched(sighting)

    def _begin(self, name: str) -> None:
        if name:
            self._say(f"{EnterPhase.kind}: {name}")

    def _say(self, text: str) -> None:
        if not text:
            return
        try:
            self._session.say(text)
        except HarnessError as refused:
            self.notify(on_one_line(told(refused.text)), severity="error", markup=False)

    # The app's screen

    def action_look(self) -> None:
        """Offer what can be tapped on the app's screen."""
        self.notify(say("正在读取屏幕……", "reading the screen ..."), timeout=2)
        self.run_worker(self._looked, thread=True, exclusive=True, group="look")

    def _looked(self) -> None:
        try:
            tree, _ = self._device.screen.dump()
        except HarnessError as refused:
            self.call_from_thread(self.notify, on_one_line(told(refused.text)), severity="error", markup=False)
            return
        taps = [(_tap(selector), label) for selector, label in tappable(tree.nodes)]
        self.call_from_thread(self.push_screen, Offer(taps), lambda step: self._say(step or ""))

    # The rest

    def action_show(self, kind: str) -> None:
        """Show one of the tabs."""
        self.query_one(TabbedContent).active = kind
        if kind != _REMARKS:
            self._table(Table(kind)).focus()

    def action_hold(self) -> None:
        """Hold the tables still, or let them go on: what comes meanwhile is told afterwards."""
        came, self._held = self._held, [] if self._held is None else None
        self._add(came or ())
        self._show_state()

    def action_end(self) -> None:
        """End the session; the view goes when the bundle is closed. The second time the step is not waited for."""
        if self._ending:
            told_to_end(KeyboardInterrupt())
        self._ending = True
        self._session.end()
        self._show_state()

    async def action_quit(self) -> None:
        """Ctrl-Q and Ctrl-C end it as `q` does: nothing that was recorded is given up."""
        self.action_end()

    def _show_state(self) -> None:
        doing = say("正在结束……", "ending ...") if self._ending else self._doing
        parts = [
            f"{say('阶段', 'phase')} {self._phase or '-'}",
            f"{self._overview.reads} {say('次读取', 'reads')}",
            f"{len(self._overview.tables[Table.EXCHANGES])} {say('条流量', 'exchanges')}",
            *([f"{say('筛选', 'filter')} {self._filter}"] if self._filter else []),
            *([say("已暂停滚动", "held")] if self._held is not None else []),
            *([on_one_line(doing)] if doing else []),
        ]
        self.query_one("#state", Static).update(Line(" · ".join(parts)))

    def _remark(self, text: str, style: str) -> None:
        self.query_one("#log", RichLog).write(Line(on_one_line(text), style))

    def _table(self, kind: Table) -> DataTable[Line]:
        return self.query_one(f"#{kind}-table", DataTable)

    def _shown_kind(self) -> Table | None:
        """The table that is seen; None where the remarks are."""
        active = self.query_one(TabbedContent).active
        return Table(active) if active != _REMARKS else None


class Offer(ModalScreen[str | None]):
    """A list of taps to choose from; gives the step, None where nothing was chosen."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(None)", say("返回", "back"))]

    def __init__(self, taps: list[tuple[str, str]]) -> None:
        """Offer taps: the step, and what the screen says there."""
        super().__init__()
        self._taps = taps

    def compose(self) -> ComposeResult:
        """Lay out the list."""
        with Vertical():
            yield Label(
                say("点按哪一个？（Esc 返回）", "Tap which? (Esc goes back)")
                if self._taps
                else say("界面没有可点按的文字或标识。", "The screen has no text or id to tap.")
            )
            yield OptionList(*(Option(Line(on_one_line(f"{label}   {step}"))) for step, label in self._taps))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Give what was chosen."""
        self.dismiss(self._taps[event.option_index][0])


def _cells(row: Row) -> tuple[Line, ...]:
    """One row; what an app chose is one line of plain text."""
    sighting = row.sighting
    at, who = f"{sighting.seconds:.2f}", told(sighting.actor_name)
    texts: tuple[str, ...]
    if isinstance(sighting, Read):
        times = f"{row.count}" if row.count > 1 else ""
        outcome = told(word("outcome", sighting.outcome))
        texts = (at, times, sighting.phase, who, told(sighting.name), outcome, sighting.value)
    else:
        texts = (at, sighting.phase, who, told(sighting.recipient_name), sighting.request, carried(sighting))
    return tuple(Line(on_one_line(text), style(sighting)) for text in texts)


def _tap(selector: Selector) -> str:
    """The step that taps it. What JSON quotes, YAML reads."""
    told = {name: value for name in ("id", "text", "desc") if (value := getattr(selector, name))}
    return "tap: {" + ", ".join(f"{name}: {json.dumps(text, ensure_ascii=False)}" for name, text in told.items()) + "}"
