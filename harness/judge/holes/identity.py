"""Holes of a record that is of another app, another scenario or another catalogue than those of its bundle."""

from __future__ import annotations

from collections.abc import Iterator

from harness.judge.case import Case
from harness.judge.verdict import Hole
from harness.reasons import Reason, because


def holes(case: Case) -> Iterator[Hole]:
    """The first of each: whoever puts one bundle together of two leaves names that do not fit."""
    manifest, scenario = case.evidence.manifest, case.scenario
    for said, meant in ((manifest.app.package, scenario.app.package), (manifest.scenario, scenario.id)):
        if said != meant:
            yield _hole(because("run.of-another", said=said, meant=meant))
    if case.techniques:
        yield from _techniques(case)


def _techniques(case: Case) -> Iterator[Hole]:
    for row in case.evidence.armed:
        if case.technique(row.technique) is None:
            yield _hole(because("run.technique-unknown", technique=row.technique))
            break
    for call in case.evidence.collections:
        known = case.technique(call.technique)
        # What a command asked for bears the name of its technique, and a kind of data of its own.
        if known is None and case.technique(call.technique.partition(" (")[0]) is None:
            yield _hole(because("run.technique-unknown", technique=call.technique))
            break
        if known is not None and known.data_type != call.data_type:
            yield _hole(because("run.kind-of-another", event=call.id, technique=call.technique))
            break


def _hole(reason: Reason) -> Hole:
    return Hole(witness="run", reason=reason)
