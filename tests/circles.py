"""Who reaches himself again, by whatever way."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from collections.abc import Set as AbstractSet
from typing import TypeVar

N = TypeVar("N", bound=Hashable)


def circles_of(graph: Mapping[N, AbstractSet[N]]) -> set[frozenset[N]]:
    """The nodes that reach themselves through others, grouped by the circle that they are in."""
    reached = {start: _reachable(graph, start) for start in graph}
    groups = {frozenset(other for other in reached[start] if start in reached[other]) for start in graph}
    return {group for group in groups if len(group) > 1}


def _reachable(graph: Mapping[N, AbstractSet[N]], start: N) -> set[N]:
    found: set[N] = set()
    waiting = [start]
    while waiting:
        for node in graph[waiting.pop()] - found:
            found.add(node)
            waiting.append(node)
    return found
