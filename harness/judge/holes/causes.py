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
    "hooks.not-armed",
    "run.crashed",
)
_OF_A_RUN = ("run.not-whole", "run.step-failed")
_AFTER_A_RUN = ("run.not-entered", "run.cut-off", "hooks.no-process", "traffic.unwatched")
_OF_A_PHASE = ("run.not-entered", "run.cut-off")


def causes(holes: Iterable[Hole], findings: Iterable[Finding] = ()) -> tuple[Cause, ...]:
    """The root causes in the order in which they were found, each with what hangs on it and on whom it bears."""
    holes = tuple({key_of(hole): hole for hole in holes}.values())
    by_root: dict[_Key, list[Hole]] = {}
    roots: dict[_Key, Hole] = {}
    for hole in holes:
        root = _root(hole, holes)
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


def _root(hole: Hole, holes: tuple[Hole, ...]) -> Hole:
    seen: set[int] = set()
    while (above := _above(hole, holes)) is not None and id(above) not in seen:
        seen.add(id(hole))
        hole = above
    return hole


def _above(hole: Hole, holes: tuple[Hole, ...]) -> Hole | None:
    template = hole.reason.template
    if hole.witness == "hooks" and hole.pid is not None:
        for name in _OF_A_PROCESS[: _rank(template)]:
            for other in holes:
                if other.reason.template == name and other.pid == hole.pid:
                    return other
    phase = hole.reason.args.get("phase")
    if hole.witness in ("hooks", "traffic", "ledger") and template != "hooks.unattributed":
        for other in holes:
            if other.reason.template in _OF_A_PHASE and other.reason.args.get("phase") == phase is not None:
                return other
    if template in _AFTER_A_RUN:
        return next((other for name in _OF_A_RUN for other in holes if other.reason.template == name), None)
    return None


def _rank(template: str) -> int:
    """Only what comes before a cause in the list explains it."""
    return _OF_A_PROCESS.index(template) if template in _OF_A_PROCESS else len(_OF_A_PROCESS)
