"""Coordinates as services write them: WGS-84, GCJ-02 and BD-09, as decimals, scaled integers, radians, degrees and
minutes, NMEA, Web-Mercator metres, tile numbers, geohash, plus code and quadkey.

GCJ-02 and BD-09 follow the formulas that are in public use; they are exact to about a metre.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

TOLERANCE = 3e-4  # degrees, about 30 m: covers rounding to four places and the scatter of the conversions
COARSE = 1e-2  # degrees: the most that rounding to two places may hide
SEMICIRCLES = 11_930_465  # 2^31 to 180 degrees, as receivers and FIT files write them
SCALES = (1_000, 3_600, 10_000, 100_000, 1_000_000, 3_600_000, 10_000_000, SEMICIRCLES, 100_000_000)
CLOSE_BELOW = 100_000  # scales whose numbers are so short that others are them by chance
_WIDER = 1 + 1e-6  # so that no border is missed by a rounding of the reckoning
CLOSE = 120  # characters between numbers that stand side by side
ZOOMS = range(11, 21)  # of map tiles; wider ones hold a whole city
SHORTEST_CODE = 6  # characters of a geohash: a kilometre
CODE = re.compile(rb"(?<![0-9A-Za-z+])[0-9A-Za-z+]{6,24}(?![0-9A-Za-z+])")
FINER = {8: 12, 16: 23}  # characters that are known of a geohash, plus code or quadkey, and how many it may have

_BASE32 = "0123456789bcdefghjkmnpqrstuvwxyz"
_OLC = "23456789CFGHJMPQRVWX"

_SPHERE = 6378137.0  # metres: the radius of EPSG:3857
_A, _EE = 6378245.0, 0.00669342162296594323  # Krasovsky's ellipsoid, of which GCJ-02 is made
_NUMBER = re.compile(rb"(?<![\d.])(-?\d{1,12}(?:\.(\d{1,20}))?(?:[eE][+-]?\d{1,2}(?![\d.]))?)(?!\d|\.\d)")
_COMMA = re.compile(rb"(?<![\d.,])(-?\d{1,3}),(\d{4,15})(?![\d.,])")
_SEXAGESIMAL = re.compile(
    rb"(?<![\d.])(?P<d>\d{1,3})\s*(?:\xc2\xb0|\xc2\xba|\xe5\xba\xa6|deg|[d:])\s*(?P<m>\d{1,2}(?:\.\d+)?)"
    rb"\s*(?:(?:'|\xe2\x80\xb2|\xe5\x88\x86|m|:)\s*(?P<s>\d{1,2}(?:\.\d+)?)?)?"
)
_COMPASS = re.compile(  # 22 32 35.1 N, 1140328E: the letter says what it is
    rb"(?<![\w.])(?P<d>\d{1,3}?)(?P<by>[ .]?)(?P<m>[0-5]\d(?:\.\d{1,9})?)(?:(?P=by)(?P<s>[0-5]\d(?:\.\d{1,9})?))?"
    rb" ?[NSEWnsew](?![A-Za-z])"
)
_RATIONALS = re.compile(rb"\d{1,3}/1\s*,\s*\d{1,2}/1\s*,\s*\d{1,9}/\d{1,7}")
_RATIONAL = re.compile(rb"(\d+)/(\d+)")
COARSEST = 2  # decimals of a rounded coordinate that still tells a place, to a kilometre


class Point(NamedTuple):
    """Degrees."""

    latitude: float
    longitude: float


def datums(wgs84: Point) -> dict[str, Point]:
    """The same place in each datum."""
    gcj = gcj02(wgs84)
    return {"WGS-84": wgs84, "GCJ-02": gcj, "BD-09": bd09(gcj)}


def gcj02(point: Point) -> Point:
    """WGS-84 -> GCJ-02. Outside China there is no offset."""
    if not (0.83 < point.latitude < 55.83 and 72.0 < point.longitude < 137.85):
        return point
    x, y = point.longitude - 105.0, point.latitude - 35.0
    lat = -100.0 + 2.0 * x + 3.0 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * math.sqrt(abs(x))
    lat += _waves(x, 6.0, 2.0) + _third(y, (1.0, 20.0), (3.0, 40.0)) + _far(y, (12.0, 160.0), (30.0, 320.0))
    lon = 300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * math.sqrt(abs(x))
    lon += _waves(x, 6.0, 2.0) + _third(x, (1.0, 20.0), (3.0, 40.0)) + _far(x, (12.0, 150.0), (30.0, 300.0))
    radians = math.radians(point.latitude)
    magic = 1 - _EE * math.sin(radians) ** 2
    root = math.sqrt(magic)
    return Point(
        point.latitude + lat * 180.0 / ((_A * (1 - _EE)) / (magic * root) * math.pi),
        point.longitude + lon * 180.0 / (_A / root * math.cos(radians) * math.pi),
    )


def bd09(gcj: Point) -> Point:
    """GCJ-02 -> BD-09."""
    k = math.pi * 3000.0 / 180.0
    z = math.hypot(gcj.longitude, gcj.latitude) + 0.00002 * math.sin(gcj.latitude * k)
    theta = math.atan2(gcj.latitude, gcj.longitude) + 0.000003 * math.cos(gcj.longitude * k)
    return Point(z * math.sin(theta) + 0.006, z * math.cos(theta) + 0.0065)


def parse_point(value: str) -> Point | None:
    """Read a recorded location: named latitude and longitude, or the first two decimals of a text, latitude first."""
    named = [
        re.search(rf'"?\b(?:{names})"?\s*[:=]\s*(-?\d+\.\d+)', value, re.IGNORECASE)
        for names in ("lat|latitude", "lon|lng|longitude")
    ]
    if named[0] and named[1]:
        return Point(float(named[0][1]), float(named[1][1]))
    plain = re.findall(r"-?\d{1,3}\.\d{2,}", value)
    return Point(float(plain[0]), float(plain[1])) if len(plain) >= 2 else None


class Written(NamedTuple):
    """A number in a text, by how much the one that was meant may differ, and where it stands."""

    value: float
    rounding: float
    at: int = 0


class Numbers:
    """The numbers of a text, to be asked for one that is near to another."""

    def __init__(self, found: Iterable[Written]) -> None:
        self._by_size = sorted(found)
        self._sizes = [number.value for number in self._by_size]
        self._coarse = [number for number in self._by_size if number.rounding > TOLERANCE]
        self._coarse_sizes = [number.value for number in self._coarse]

    def __len__(self) -> int:
        """How many there are."""
        return len(self._by_size)

    def __iter__(self) -> Iterator[Written]:
        """The smallest first."""
        return iter(self._by_size)

    def near(self, wanted: float, tolerance: float, *, rounded: bool) -> list[Written]:
        """Numbers that are `wanted`; with `rounded` one of few decimals may be so for its rounding."""
        first = bisect_left(self._sizes, wanted - tolerance)
        last = bisect_right(self._sizes, wanted + tolerance)
        found = [number for number in self._by_size[first:last] if abs(number.value - wanted) <= tolerance]
        if rounded and self._coarse:
            first = bisect_left(self._coarse_sizes, wanted - COARSE)
            last = bisect_right(self._coarse_sizes, wanted + COARSE)
            found += [
                number
                for number in self._coarse[first:last]
                if tolerance < abs(number.value - wanted) <= number.rounding
            ]
        return found


def numbers(body: bytes) -> frozenset[Written]:
    """Every number that stands by itself in a text. One of two decimals and more may have been rounded or cut off."""
    found = [
        Written(
            float(match[1]), 10.0 ** -len(match[2]) if match[2] and len(match[2]) >= COARSEST else 0.0, match.start()
        )
        for match in _NUMBER.finditer(body)
    ]
    for match in _COMMA.finditer(body):
        found.append(Written(float(match[1] + b"." + match[2]), 10.0 ** -len(match[2]), match.start()))
    for match in chain(_SEXAGESIMAL.finditer(body), _COMPASS.finditer(body)):
        degrees, minutes, seconds = (float(part or 0) for part in match.group("d", "m", "s"))
        found.append(Written(degrees + minutes / 60 + seconds / 3600, 1 / 3600, match.start()))
    for match in _RATIONALS.finditer(body):
        parts = [int(above) / (int(below) or 1) for above, below in _RATIONAL.findall(match[0])]
        found.append(Written(parts[0] + parts[1] / 60 + parts[2] / 3600, 1 / 3600, match.start()))
    return frozenset(found)


class Pair(NamedTuple):
    """A place as two numbers of some notation."""

    name: str
    latitude: float
    longitude: float
    tolerance: float
    rounded: bool = False
    close: bool = False  # short numbers, which mean a place only side by side


@lru_cache(maxsize=4096)
def notations(point: Point) -> tuple[Pair, ...]:
    """A place in every datum, scale and notation that has two numbers."""
    found: list[Pair] = []
    for datum, place in datums(point).items():
        found.append(Pair(datum, *place, TOLERANCE, rounded=True))
        for scale in SCALES:
            size = max(1.0, TOLERANCE * scale)
            north, east = place.latitude * scale, place.longitude * scale
            found.append(Pair(f"{datum} x {scale}", north, east, size, close=scale < CLOSE_BELOW))
        north, east = math.radians(place.latitude), math.radians(place.longitude)
        found.append(Pair(f"{datum} radians", north, east, math.radians(TOLERANCE), close=True))
        found.append(Pair(f"{datum} NMEA", _nmea(place.latitude), _nmea(place.longitude), TOLERANCE * 60))
        if abs(place.latitude) < 85:
            found.append(Pair(f"{datum} metres", *_mercator(place), TOLERANCE * 111_320))
    return tuple(found)


def _nmea(degrees: float) -> float:
    """ddmm.mmmm; the side of the equator or the meridian stands in a letter beside it."""
    whole = int(abs(degrees))
    return whole * 100 + (abs(degrees) - whole) * 60


def _mercator(place: Point) -> tuple[float, float]:
    """Metres of EPSG:3857, northing first."""
    northing = math.log(math.tan(math.pi / 4 + math.radians(place.latitude) / 2))
    return _SPHERE * northing, _SPHERE * math.radians(place.longitude)


def find_among(point: Point, found: Numbers) -> str:
    """Name the form in which a place is among `found` with both coordinates: "WGS-84 x 1000000"; "" for none."""
    if len(found) < 2:
        return ""
    for pair in notations(point):
        latitudes = found.near(pair.latitude, pair.tolerance, rounded=pair.rounded)
        if not latitudes:
            continue
        longitudes = found.near(pair.longitude, pair.tolerance, rounded=pair.rounded)
        exact = all(any(_is_exact(number, pair) for number in each) for each in (latitudes, longitudes))
        if (exact and not pair.close) or _beside(latitudes, longitudes):
            return pair.name
    return _tile(point, found)


class Places:
    """Places to be found among the numbers of a text; which of them are worth a look is told by their numbers.

    What a look costs follows from the numbers of the text and the places near them, not from all places.
    """

    def __init__(self, points: Iterable[Point]) -> None:
        self._points = tuple(points)
        found: dict[tuple[float, bool], list[tuple[float, int, float]]] = {}
        columns = []
        longitudes: list[tuple[float, float]] = []
        for index, point in enumerate(self._points):
            for pair in notations(point):
                found.setdefault((pair.tolerance, pair.rounded), []).append((pair.latitude, index, pair.longitude))
                longitudes.append((pair.longitude, _reach(pair.tolerance, rounded=pair.rounded)))
            columns += [(tile(place, ZOOMS[-1])[0], index) for place in datums(point).values()]
        self._groups = [
            (tolerance, rounded, [latitude for latitude, _, _ in its], its)
            for (tolerance, rounded), every in found.items()
            if (its := sorted(every))
        ]
        self._columns = sorted(columns)
        self._every_column = frozenset(column >> beyond for column, _ in columns for beyond in range(len(ZOOMS)))
        self._latitudes = _Stretches(
            (latitude, _reach(tolerance, rounded=rounded))
            for tolerance, rounded, latitudes, _ in self._groups
            for latitude in latitudes
        )
        self._longitudes = _Stretches(longitudes)

    def may_be_among(self, found: Iterable[Written]) -> bool:
        """Whether some number may be a latitude and some a longitude, or some a column of tiles."""
        if not self._points:
            return False
        values = {number.value for number in found}
        if not self._every_column.isdisjoint(values):
            return True
        return any(map(self._latitudes.hold, values)) and any(map(self._longitudes.hold, values))

    def among(self, found: Numbers) -> Iterator[tuple[int, str]]:
        """The place by its number, and the form in which it stands there, of each that does."""
        if not self.may_be_among(found):
            return
        for index in sorted(self._near(found)):
            if form := find_among(self._points[index], found):
                yield index, form

    def _near(self, found: Numbers) -> set[int]:
        """Places of which some notation has both numbers there, or whose tile may be there."""
        near: set[int] = set()
        zooms = [zoom for zoom in ZOOMS if found.near(zoom, 0, rounded=False)]
        for number in found:
            for tolerance, rounded, latitudes, its in self._groups:
                reach = (max(tolerance, number.rounding) if rounded else tolerance) * _WIDER
                first = bisect_left(latitudes, number.value - reach)
                last = bisect_right(latitudes, number.value + reach)
                near.update(
                    index
                    for _, index, longitude in its[first:last]
                    if index not in near and found.near(longitude, tolerance, rounded=rounded)
                )
            if zooms and number.value >= 0 and number.value.is_integer():
                for zoom in zooms:
                    beyond = ZOOMS[-1] - zoom
                    first = bisect_left(self._columns, (int(number.value) << beyond, -1))
                    last = bisect_left(self._columns, (int(number.value) + 1 << beyond, -1))
                    near.update(index for _, index in self._columns[first:last])
        return near


class _Stretches:
    """Stretches of numbers, each given by its middle and its reach, as those that do not touch."""

    def __init__(self, given: Iterable[tuple[float, float]]) -> None:
        self._starts: list[float] = []
        self._ends: list[float] = []
        for start, end in sorted((middle - reach, middle + reach) for middle, reach in given):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(end, self._ends[-1])
            else:
                self._starts.append(start)
                self._ends.append(end)

    def hold(self, number: float) -> bool:
        """Whether a number lies in one of them."""
        at = bisect_right(self._starts, number) - 1
        return at >= 0 and number <= self._ends[at]


def _reach(tolerance: float, *, rounded: bool) -> float:
    """How far a number may be from the coordinate that it is."""
    return (max(tolerance, COARSE) if rounded else tolerance) * _WIDER


def _is_exact(number: Written, pair: Pair) -> bool:
    """Whether it has so many decimals that few others are it by chance; scaled numbers are as long by their scale."""
    return not pair.rounded or 0 < number.rounding <= TOLERANCE


def _beside(some: Iterable[Written], others: Iterable[Written]) -> list[Written]:
    """Those of the first numbers that stand side by side with one of the others."""
    places = sorted(number.at for number in others)

    def has_one(number: Written) -> bool:
        first = bisect_left(places, number.at - CLOSE)
        return first < len(places) and places[first] <= number.at + CLOSE

    return [number for number in some if has_one(number)]


def _tile(point: Point, found: Numbers) -> str:
    """A tile of the usual web maps: its zoom, column and row side by side; rows count from either end."""
    for zoom in ZOOMS:
        if not (zooms := found.near(zoom, 0, rounded=False)):
            continue
        for datum, place in datums(point).items():
            column, row = tile(place, zoom)
            columns = found.near(column, 0, rounded=False)
            rows = [
                number
                for each in ((row, (1 << zoom) - 1 - row) if columns else ())
                for number in found.near(each, 0, rounded=False)
            ]
            if _beside(_beside(columns, zooms), rows):
                return f"{datum} tile"
    return ""


def tile(place: Point, zoom: int) -> tuple[int, int]:
    """Column and row of the web maps' tile that holds a place."""
    count = 1 << zoom
    latitude = math.radians(max(-85.0, min(85.0, place.latitude)))
    row = (1 - math.asinh(math.tan(latitude)) / math.pi) / 2 * count
    return int((place.longitude + 180) / 360 * count), int(row)


@lru_cache(maxsize=4096)
def codes(point: Point) -> dict[str, str]:
    """The beginnings of a place's geohash, plus code and quadkey in each datum, lower case, with their names."""
    found: dict[str, str] = {}
    for datum, place in datums(point).items():
        whole = geohash(place)
        found.update({whole[:length]: f"{datum} geohash" for length in range(SHORTEST_CODE, len(whole) + 1)})
        found[plus_code(place).lower()] = f"{datum} plus code"
        key = quadkey(place)
        found.update({key[:length]: f"{datum} quadkey" for length in range(12, len(key) + 1)})
    return found


def beginnings(code: bytes) -> Iterator[bytes]:
    """A code, small letters without a plus, and what is known of one that is finer than it needs to be."""
    bare = code.lower().replace(b"+", b"")
    yield bare
    yield from (bare[:known] for known, longest in FINER.items() if known < len(bare) <= longest)


def geohash(place: Point) -> str:
    """The geohash of a place, as long as its kilometre to metre is sure: eight characters."""
    low, high = [-180.0, -90.0], [180.0, 90.0]
    coded, bits = "", 0
    for turn in range(8 * 5):
        axis = turn % 2
        value = place.latitude if axis else place.longitude
        middle = (low[axis] + high[axis]) / 2
        bits = bits << 1 | (value >= middle)
        (low if value >= middle else high)[axis] = middle
        if turn % 5 == 4:
            coded, bits = coded + _BASE32[bits], 0
    return coded


def plus_code(place: Point) -> str:
    """The open location code of a place to fourteen metres: "7PJM9Q8V+2X" without its last pair."""
    latitude, longitude = int((place.latitude + 90) * 8000), int((place.longitude + 180) * 8000)
    coded = ""
    for _ in range(5):
        coded = _OLC[latitude % 20] + _OLC[longitude % 20] + coded
        latitude, longitude = latitude // 20, longitude // 20
    return coded[:8]


def quadkey(place: Point) -> str:
    """The quadkey of the tile of zoom 16 that holds a place."""
    zoom = 16
    column, row = tile(place, zoom)
    return "".join(str((column >> bit & 1) + 2 * (row >> bit & 1)) for bit in range(zoom - 1, -1, -1))


def _waves(x: float, a: float, b: float) -> float:
    return (20.0 * math.sin(a * x * math.pi) + 20.0 * math.sin(b * x * math.pi)) * 2.0 / 3.0


def _third(v: float, near: tuple[float, float], far: tuple[float, float]) -> float:
    return (near[1] * math.sin(v * near[0] * math.pi) + far[1] * math.sin(v / far[0] * math.pi)) * 2.0 / 3.0


def _far(v: float, near: tuple[float, float], far: tuple[float, float]) -> float:
    return (near[1] * math.sin(v / near[0] * math.pi) + far[1] * math.sin(v * math.pi / far[0])) * 2.0 / 3.0
