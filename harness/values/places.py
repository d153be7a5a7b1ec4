"""Coordinates as Chinese map services write them: WGS-84, GCJ-02 and BD-09, as decimals or scaled integers.

GCJ-02 and BD-09 follow the formulas that are in public use; they are exact to about a metre.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from typing import NamedTuple

TOLERANCE = 3e-4  # degrees, about 30 m: covers rounding to four places and the scatter of the conversions
SCALES = (1, 100_000, 1_000_000, 10_000_000, 3_600_000)

_A, _EE = 6378245.0, 0.00669342162296594323
_NUMBER = re.compile(rb"(?<![\d.])(-?\d{1,12}(?:\.(\d{1,20}))?(?:[eE][+-]?\d{1,2}(?![\d.]))?)(?![\d.])")
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
    """A number in a body, and by how much the one that was meant may differ."""

    value: float
    rounding: float


def numbers(body: bytes) -> frozenset[Written]:
    """Every number that stands by itself in a body. One of two decimals and more may have been rounded or cut off."""
    return frozenset(
        Written(float(number), 10.0 ** -len(decimals) if len(decimals) >= COARSEST else 0.0)
        for number, decimals in _NUMBER.findall(body)
    )


def find_point(point: Point, found: Iterable[Written]) -> str:
    """Name the form in which a place is among `found` with both coordinates: "WGS-84 x 1000000"; "" for none."""
    written = tuple(found)
    for datum, place in datums(point).items():
        for scale in SCALES:
            if all(_near(degrees * scale, TOLERANCE * scale, written, exact=scale != 1) for degrees in place):
                return datum if scale == 1 else f"{datum} x {scale}"
    return ""


def _near(wanted: float, tolerance: float, found: Iterable[Written], *, exact: bool) -> bool:
    return any(
        abs(number.value - wanted) <= (tolerance if exact else max(tolerance, number.rounding)) for number in found
    )


def _waves(x: float, a: float, b: float) -> float:
    return (20.0 * math.sin(a * x * math.pi) + 20.0 * math.sin(b * x * math.pi)) * 2.0 / 3.0


def _third(v: float, near: tuple[float, float], far: tuple[float, float]) -> float:
    return (near[1] * math.sin(v * near[0] * math.pi) + far[1] * math.sin(v / far[0] * math.pi)) * 2.0 / 3.0


def _far(v: float, near: tuple[float, float], far: tuple[float, float]) -> float:
    return (near[1] * math.sin(v / near[0] * math.pi) + far[1] * math.sin(v * math.pi / far[0])) * 2.0 / 3.0
