"""A value that is cut over several fields of an exchange, none of which holds it alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TypeVar

from harness.values.reading import Reading

T = TypeVar("T")

SHORTEST_PIECED, LONGEST_PIECED = 8, 64  # bytes of a value that is looked for in pieces
SHORTEST_PIECE = 2  # bytes
NEAR = 12  # forms between two fields that stand side by side
_MOST_PIECES = 8
_SURE_PIECE = 6  # characters of a piece that is no chance


class Fields:
    """The short readings of an exchange, of which a longer value may be put together."""

    def __init__(self, readings: Iterable[tuple[str, Reading]]) -> None:
        """Know all readings of the exchange, in their order, each after the part that it is of."""
        self._found: dict[bytes, list[tuple[int, str, Reading]]] = {}
        self._sizes: dict[bytes, list[int]] = {}  # of all that begin with the same shortest piece
        for order, (part, reading) in enumerate(readings):
            if SHORTEST_PIECE <= len(reading.data) < LONGEST_PIECED:
                self._found.setdefault(reading.data.strip().lower(), []).append((order, part, reading))
        for field in self._found:
            if len(field) >= SHORTEST_PIECE:
                self._sizes.setdefault(field[:SHORTEST_PIECE], []).append(len(field))
        self._sizes = {head: sorted(set(sizes)) for head, sizes in self._sizes.items()}
        self._tails = {field[-SHORTEST_PIECE:] for field in self._found}

    def holding(self, values: Mapping[bytes, Sequence[tuple[T, bytes]]]) -> Iterator[tuple[T, str, Reading]]:
        """Of each value that fields hold in pieces the one with its first piece, for each way to begin it.

        The values, each with its meaning, come by what they begin with: as many bytes as the shortest piece has.
        """
        for head in sorted(self._sizes.keys() & values.keys()):
            for meaning, whole in values[head]:
                if whole[-SHORTEST_PIECE:] not in self._tails:
                    continue  # what ends otherwise than any field has no last piece
                for beginning in self._beginnings(whole, 0):
                    pieces = self._pieces(whole, beginning) if len(beginning) < len(whole) else ()
                    if pieces and (self._side_by_side(pieces) or all(len(piece) >= _SURE_PIECE for piece in pieces)):
                        _, part, reading = self._found[beginning][0]
                        yield meaning, part, reading

    def _beginnings(self, whole: bytes, at: int) -> list[bytes]:
        """The fields that begin the rest of a value, the shortest first; after each may come another, or nothing."""
        return [
            whole[at:end]
            for size in self._sizes.get(whole[at : at + SHORTEST_PIECE], ())
            if ((end := at + size) == len(whole) or whole[end : end + SHORTEST_PIECE] in self._sizes)
            and whole[at:end] in self._found
        ]

    def _pieces(self, whole: bytes, beginning: bytes) -> tuple[bytes, ...]:
        """The fields of which a value is put together, given the first; () where some of it is in none."""
        waiting: list[tuple[bytes, ...]] = [(beginning,)]
        while waiting:
            pieces = waiting.pop()
            done = sum(map(len, pieces))
            if done == len(whole):
                return pieces
            if len(pieces) < _MOST_PIECES:
                waiting += [(*pieces, piece) for piece in self._beginnings(whole, done)]
        return ()

    def _side_by_side(self, pieces: Sequence[bytes]) -> bool:
        """Whether the pieces stand in fields next to one another, in whatever order."""
        orders = [sorted(order for order, _, _ in self._found[piece]) for piece in pieces]
        return all(any(abs(a - b) <= NEAR for a in here for b in there) for here, there in pairwise(orders))
