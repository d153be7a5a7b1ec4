"""Places: all of a run are moved by one stretch, in whatever notation they are written, so that the near stay near."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from harness.redaction.standins import StandIns
from harness.values.places import (
    CODE,
    SHORTEST_CODE,
    TOLERANCE,
    ZOOMS,
    Numbers,
    Pair,
    Point,
    Written,
    beginnings,
    datums,
    geohash,
    notations,
    numbers,
    plus_code,
    quadkey,
    tile,
)

_NUMBER = re.compile(rb"-?\d+(?:\.\d+)?")
_COMMA = re.compile(rb"-?\d+,\d+")
_ALONE = re.compile(rb"(?<![\d.])-?\d{1,3}\.(\d{3,})(?![\d.])")
_NEAREST, _FARTHEST = 300_000, 3_000_000  # millionths of a degree
_CHINA = ((0.83, 55.83), (72.0, 137.85))  # where GCJ-02 differs from WGS-84
_MOST_TRIES = 1000

Found = dict[int, tuple[int, bytes]]  # where a number begins -> where it ends, and what stands there instead


class Moved:
    """Knows places, and writes in their stead others."""

    def __init__(self, points: Iterable[Point], standins: StandIns) -> None:
        self._points = tuple(dict.fromkeys(points))
        north, east = _stretch(self._points, standins) if self._points else (0.0, 0.0)
        self._there = {point: _moved(point, north, east) for point in self._points}
        self._pairs = [
            pair for here, there in self._there.items() for pair in zip(notations(here), notations(there), strict=False)
        ]
        self._codes = {
            old.lower().encode(): new.lower().encode()
            for here, there in self._there.items()
            for old, new in zip(_codes(here), _codes(there), strict=True)
        }

    def data(self, data: bytes) -> bytes:
        """The bytes of a text with every number that tells one of the places replaced."""
        if not self._points:
            return data
        written = numbers(data)
        found: Found = {}
        if written:
            among = Numbers(written)
            for old, new in self._pairs:
                _replace(found, data, among, old, new)
            for here, there in self._there.items():
                _replace_tiles(found, data, among, here, there)
        self._replace_alone(found, data)
        for start in sorted(found, reverse=True):
            end, instead = found[start]
            data = data[:start] + instead + data[end:]
        return CODE.sub(self._code, data) if self._codes else data

    def _replace_alone(self, found: Found, data: bytes) -> None:
        """A coordinate by itself, of three decimals and more."""
        for match in _ALONE.finditer(data):
            value, rounding = float(match[0]), 10.0 ** -len(match[1])
            for here, there in self._there.items():
                for old, new in zip(datums(here).values(), datums(there).values(), strict=True):
                    for before, after in zip(old, new, strict=True):
                        if match.start() not in found and abs(value - before) <= TOLERANCE + rounding:
                            instead = f"{value + after - before:.{len(match[1])}f}".encode()
                            found[match.start()] = match.end(), instead

    def _code(self, token: re.Match[bytes]) -> bytes:
        known = next((code for code in beginnings(token[0]) if code in self._codes), None)
        if known is None:
            return token[0]
        finer = token[0].replace(b"+", b"")[len(known) :]
        letters = iter((self._codes[known] + finer).decode())
        made = "".join(sign if sign == "+" else next(letters) for sign in token[0].decode())
        return (made if token[0].islower() else made.upper()).encode()


def _stretch(points: tuple[Point, ...], standins: StandIns) -> tuple[float, float]:
    """How far all are moved: far enough to be somewhere else, near enough to be written with as many digits."""
    stretch = 0.0, 0.0
    for attempt in range(_MOST_TRIES):
        north, east = (_step(f"{side} {attempt}", standins) for side in ("north", "east"))
        stretch = north, east
        if all(_is_alike(point, _moved(point, north, east)) for point in points):
            break
    return stretch


def _step(name: str, standins: StandIns) -> float:
    size = _NEAREST + standins.number(name, _FARTHEST - _NEAREST)
    return (size if standins.number(f"{name} side", 2) else -size) / 1e6


def _is_alike(here: Point, there: Point) -> bool:
    def in_china(point: Point) -> bool:
        return all(low < degrees < high for degrees, (low, high) in zip(point, _CHINA, strict=True))

    return (
        abs(there.latitude) < 84
        and abs(there.longitude) < 179
        and in_china(here) == in_china(there)
        and all(len(str(int(a))) == len(str(int(b))) and (a < 0) == (b < 0) for a, b in zip(here, there, strict=True))
    )


def _moved(point: Point, north: float, east: float) -> Point:
    """Written with as many decimals as before."""
    decimals = [len(str(degrees).partition(".")[2]) for degrees in point]
    return Point(round(point.latitude + north, decimals[0]), round(point.longitude + east, decimals[1]))


def _replace(found: Found, data: bytes, among: Numbers, old: Pair, new: Pair) -> None:
    latitudes = among.near(old.latitude, old.tolerance, rounded=old.rounded)
    longitudes = among.near(old.longitude, old.tolerance, rounded=old.rounded) if latitudes else []
    if longitudes:
        for each in latitudes:
            _put(found, data, each, new.latitude - old.latitude)
        for each in longitudes:
            _put(found, data, each, new.longitude - old.longitude)


def _replace_tiles(found: Found, data: bytes, among: Numbers, here: Point, there: Point) -> None:
    for old, new in zip(datums(here).values(), datums(there).values(), strict=True):
        for zoom in ZOOMS:
            (column, row), (to_column, to_row) = tile(old, zoom), tile(new, zoom)
            columns = among.near(column, 0, rounded=False)
            rows = among.near(row, 0, rounded=False)
            other = among.near((1 << zoom) - 1 - row, 0, rounded=False)
            if columns and (rows or other) and among.near(zoom, 0, rounded=False):
                for each, by in [(columns, to_column - column), (rows, to_row - row), (other, row - to_row)]:
                    for number in each:
                        _put(found, data, number, by)


def _put(found: Found, data: bytes, number: Written, by: float) -> None:
    """Note what is to stand where a number stands; a notation that is no plain number is left."""
    if number.at in found:
        return
    for pattern, point in ((_COMMA, b","), (_NUMBER, b".")):
        match = pattern.match(data, number.at)
        if match and abs(float(match[0].replace(b",", b".")) - number.value) < 1e-9:
            decimals = len(match[0].partition(point)[2])
            instead = f"{number.value + by:.{decimals}f}".encode().replace(b".", point)
            found[number.at] = match.end(), instead
            return


def _codes(point: Point) -> Iterator[str]:
    for place in datums(point).values():
        whole, tiles = geohash(place), quadkey(place)
        yield from (whole[:length] for length in range(SHORTEST_CODE, len(whole) + 1))
        yield plus_code(place)
        yield from (tiles[:length] for length in range(12, len(tiles) + 1))
