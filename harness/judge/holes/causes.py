"""Holes by their root cause: what hangs on another hole is told with it, once.

A process whose hooks never came has no technique armed, watches no kind of data and is silent: one cause, not forty.
"""

from __future__ import annotations

from collections.abc import Iterable

from harness.judge.verdict import Cause, Finding, Hole, key_of

_Key = tuple[str, bytes, int | None]
# What explains the holes that follow it, the first that is there; all of one process, or of one phase.
_OF_A_PROCESS = (
    "hooks.not-gated",
    "hooks.never-ready",
    "hooks.resumed-unknown",
    "hooks.resumed-early",
    "hooks.not-rearmed",
    "hooks.not-as-the-platform",
    "hooks.not-armed",
    "run.crashed",
    "hooks.lost-before",
)
# What a hook saw and could not place is no consequence of what it missed.
_BY_WHAT_HOOKS_MISSED = (
    *_OF_A_PROCESS,
    "hooks.not-called",
    "hooks.not-tried",
    "hooks.unwatched",
    "hooks.silent",
    "hooks.ended",
    "gap",
)
_OF_A_RUN = ("run.not-whole", "run.step-failed")
_AFTER_A_RUN = ("run.not-entered", "run.cut-off", "hooks.no-process", "traffic.unwatched")
_OF_A_PHASE = ("run.not-entered", "run.cut-off")
_OF_THE_LEDGER = ("ledger.not-read-before", "ledger.not-read-after", "ledger.not-read-later")  # one record, read thrice


def causes(holes: Iterable[Hole], findings: Iterable[Finding] = ()) -> tuple[Cause, ...]:
    """The root causes in the order in which they were found, each with what hangs on it and on whom it bears."""
    holes = tuple({key_of(hole): hole for hole in holes}.values())
    by_root: dict[_Key, list[Hole]] = {}
    roots: dict[_Key, Hole] = {}
    above = _Above(holes)
    for hole in holes:
        root = above.root(hole)
        roots[key_of(root)] = root
        by_root.setdefault(key_of(root), [])
        if root is not hole:
            by_root[key_of(root)].append(hole)
    borne: dict[_Key, list[str]] = {}
    for finding in findings:
        keys = {key_of(hole) for hole in finding.coverage.holes}
        for key, hanging in by_root.items():
            if key in keys or not keys.isdisjoint(map(key_of, hanging)):
                borne.setdefault(key, []).append(finding.expectation)
    return tuple(
        Cause(hole=roots[key], hangs=tuple(hanging), expectations=tuple(borne.get(key, ())))
        for key, hanging in by_root.items()
    )


class _Above:
    """Finds what explains a hole. Of a long run there are thousands, so each is looked up and never searched for."""

    def __init__(self, holes: Iterable[Hole]) -> None:
        self._of_process: dict[tuple[str, int | None], Hole] = {}
        self._of_phase: dict[tuple[str, object], Hole] = {}
        self._of_run: dict[str, Hole] = {}
        for hole in holes:
            template = hole.reason.template
            self._of_process.setdefault((template, hole.pid), hole)
            self._of_phase.setdefault((template, hole.reason.args.get("phase")), hole)
            self._of_run.setdefault(template, hole)

    def root(self, hole: Hole) -> Hole:
        """The hole that explains this one, and is explained by none."""
        while (above := self._above(hole)) is not None:
            hole = above
        return hole

    def _above(self, hole: Hole) -> Hole | None:
        template, phase = hole.reason.template, hole.reason.args.get("phase")
        found: list[Hole | None] = []
        if hole.witness == "hooks" and hole.pid is not None and template in _BY_WHAT_HOOKS_MISSED:
            found += [self._of_process.get((name, hole.pid)) for name in _before(template, _OF_A_PROCESS)]
        if hole.witness in ("hooks", "traffic", "ledger") and phase is not None:
            found += [self._of_phase.get((name, phase)) for name in _OF_A_PHASE]
        if template in _OF_THE_LEDGER:
            found += [self._of_phase.get((name, phase)) for name in _before(template, _OF_THE_LEDGER)]
        if template in _AFTER_A_RUN:
            found += [self._of_run.get(name) for name in _OF_A_RUN]
        return next((other for other in found if other is not None), None)


def _before(template: str, causes: tuple[str, ...]) -> tuple[str, ...]:
    """Only what comes before a cause in its list explains it: so no two explain each other."""
    return causes[: causes.index(template)] if template in causes else causes
