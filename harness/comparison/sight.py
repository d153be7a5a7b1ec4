"""What a run could see: for each phase of each scenario, what no witness vouched for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from harness.comparison.records import Place
from harness.errors import HarnessError
from harness.events.records import INSTRUMENTS, Witness
from harness.judge import Hole
from harness.judge.case import Case
from harness.judge.coverage import coverage
from harness.judge.finding import of_fault
from harness.judge.holes.hooks import watched_kinds
from harness.report import said
from harness.report.words import word
from harness.text import Text

NETWORK = frozenset({Witness.TRAFFIC.value, "run"})  # holes that keep a receiver from being seen
READING = frozenset({Witness.HOOKS.value, Witness.LEDGER.value, "run"})  # ... and an access
EVERYTHING = NETWORK | READING


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What one run vouches for in one phase."""

    holes: tuple[Hole, ...]
    lived: bool  # a process of the app lived in it
    watched: frozenset[str]  # kinds of data whose reading a hook saw in every process
    given: frozenset[str]  # kinds of which a value is known, and looked for in what was sent
    techniques: frozenset[str]  # that the run knew

    def blocked(self, witnesses: frozenset[str], *, read: str, sent: str, technique: str) -> Text | None:
        """Why it may have happened here unseen; None where it would have been seen.

        `read` is the kind of data that was read, `sent` one that was sent, `technique` the road; "" for none.
        """
        if technique and technique not in self.techniques:
            return Text(zh=f"没有监测途径 {technique}", en=f"it did not watch the road {technique}")
        if hole := next((hole for hole in self.holes if hole.witness in witnesses), None):
            return said(hole.reason)
        if (read and read not in self.watched) or (sent and sent not in self.watched | self.given):
            return Text(zh="没有监测这种信息", en="it did not watch this kind of data")
        return None


class Sights:
    """What all runs of a side vouch for. A scenario that was performed several times has several sights of a phase."""

    def __init__(self, cases: Iterable[Case]) -> None:
        """Look through the phases of all runs of a side."""
        self.of_places: dict[Place, list[Sight]] = {}
        for case in cases:
            for phase in dict.fromkeys(span.name for span in case.evidence.phases):
                place = Place(scenario=case.evidence.manifest.scenario, phase=phase)
                self.of_places.setdefault(place, []).append(_sight(case, phase))

    def doubt(
        self, place: Place, witnesses: frozenset[str], *, read: str = "", sent: str = "", technique: str = ""
    ) -> Text | None:
        """Why what the other side saw in a place may be here as well; None where one run would have seen it."""
        why: Text | None = None
        for sight in self.of_places.get(place, ()):
            blocked = sight.blocked(witnesses, read=read, sent=sent, technique=technique)
            if blocked is None:
                return None
            why = why or blocked
        phase = word("phase", place.phase)
        return why or Text(
            zh=f"没有执行场景 {place.scenario} 的“{phase.zh}”",
            en=f"it did not perform “{phase.en}” of the scenario {place.scenario}",
        )

    def holes(self) -> dict[tuple[str, str], tuple[Text, tuple[Place, ...]]]:
        """Each hole once, by its words in both languages, with all places that it is in."""
        found: dict[tuple[str, str], tuple[Text, dict[Place, None]]] = {}
        for place, sights in self.of_places.items():
            for hole in (hole for sight in sights for hole in sight.holes):
                why = said(hole.reason)
                found.setdefault((why.zh, why.en), (why, {}))[1][place] = None
        return {key: (why, tuple(places)) for key, (why, places) in found.items()}

    def unwatched(self, data_type: str) -> frozenset[Place]:
        """Where the app lived and nothing watched a kind of data."""
        return frozenset(
            place
            for place, sights in self.of_places.items()
            if any(sight.lived and data_type not in sight.watched for sight in sights)
        )

    def watched(self, data_type: str) -> bool:
        """Whether a kind of data was watched anywhere."""
        return any(data_type in sight.watched for sights in self.of_places.values() for sight in sights)


def _sight(case: Case, phase: str) -> Sight:
    techniques = frozenset(technique.id for technique in case.techniques)
    given = frozenset(planted.data_type for planted in case.evidence.planted)
    kinds = frozenset(case.data_types) - INSTRUMENTS
    try:
        covered = coverage(case, phase, (), reading=True)
        watched = watched_kinds(case, case.timeline.spans(phase), kinds)
    except HarnessError:
        raise
    except Exception as error:  # a fault of ours: this phase vouches for nothing
        holes = (of_fault(error),)
        return Sight(holes=holes, lived=False, watched=frozenset(), given=given, techniques=techniques)
    return Sight(
        holes=covered.holes,
        lived=bool(covered.processes),
        watched=frozenset(watched),
        given=given,
        techniques=techniques,
    )
