"""One of the two runs, laid out for comparing: its findings, what was seen, and what could be seen."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from harness.comparison.built_in import built_in, unread
from harness.comparison.facts import Fact, facts
from harness.comparison.records import Named
from harness.comparison.sight import Sights
from harness.judge.case import Case, lay_out
from harness.report import Performed, Suite, performed
from harness.report.words import named, word
from harness.text import Text, as_told


@dataclass(frozen=True)
class Run:
    """A suite with all that is compared of it."""

    suite: Suite

    @cached_property
    def cases(self) -> tuple[Case, ...]:
        """Each bundle laid out, in the order of the suite. Raises `BadInput` where one cannot be read."""
        return tuple(lay_out(evidence, self.suite.policy) for evidence, _ in self.suite.judged)

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """All that was seen."""
        found = zip(self.cases, self.suite.judged, strict=True)
        return tuple(fact for case, (_, seen) in found for fact in (*facts(case, seen), *built_in(case)))

    @cached_property
    def breaking(self) -> dict[tuple[str, str, str], tuple[str, ...]]:
        """The clauses that each event breaks, by scenario, event and the kind of data by which it does.

        Where a flow breaks it, the call that obtained what was sent is named by the breach as well, and broke nothing.
        """
        found: dict[tuple[str, str, str], list[str]] = {}
        for verdict in self.suite.verdict.clauses:
            for breach in verdict.breaches:
                flows = self.flows[breach.scenario].intersection(breach.events)
                for event in flows or breach.events:
                    found.setdefault((breach.scenario, event, breach.data_type), []).append(verdict.clause)
        return {event: tuple(dict.fromkeys(clauses)) for event, clauses in found.items()}

    @cached_property
    def flows(self) -> dict[str, frozenset[str]]:
        """The ids of all flows, by scenario."""
        found: dict[str, frozenset[str]] = {}
        for evidence, _ in self.suite.judged:
            scenario = evidence.manifest.scenario
            found[scenario] = found.get(scenario, frozenset()) | {flow.id for flow in evidence.flows}
        return found

    @cached_property
    def sights(self) -> Sights:
        """All that could be seen."""
        return Sights(self.cases)

    @cached_property
    def unread(self) -> Text | None:
        """Why something may be in its APKs that nobody saw there; None where one run read all."""
        whys = [unread(case) for case in self.cases]
        return None if None in whys or not whys else whys[0]

    @cached_property
    def performed(self) -> Performed:
        """Which scenarios were asked for, and which have a whole run."""
        return performed(evidence for evidence, _ in self.suite.judged)

    @cached_property
    def kinds(self) -> dict[str, Text]:
        """All kinds of data that the run knew, by id."""
        return {
            data_type.id: Text(zh=data_type.zh, en=data_type.en)
            for case in self.cases
            for data_type in case.data_types.values()
        }

    def actor(self, actor: str) -> Named:
        """An actor and its name."""
        names = (findings.names.actors for _, findings in self.suite.judged)
        called = next((each[actor] for each in names if actor in each), None)
        return Named(id=actor, name=word("actor", actor) if named("actor", actor) else called or as_told(actor))

    def kind(self, data_type: str) -> Named:
        """A kind of data and its name."""
        return Named(id=data_type, name=self.kinds.get(data_type) or as_told(data_type))
