"""The time line picture: phases as bands, one lane a data type, one mark an access or a transmission. Pure geometry."""

from __future__ import annotations

from dataclasses import dataclass

from harness.text import Text

WIDTH, LEFT, RIGHT, TOP, LANE = 1180, 220, 16, 34, 26
PALETTE = ("#2f6fde", "#d9480f", "#2b8a3e", "#862e9c", "#0b7285", "#a61e4d", "#5c940d", "#e67700")
TICKS = (1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1_800, 3_600)  # seconds between two of them
MOST_TICKS = 13
SHAPES = {"obtained": "full", "sent": "square", "subscribed": "awaiting"}  # all else: hollow
SHAPES |= dict.fromkeys(("impersonal", "framework", "pasted", "own"), "faint")


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """Something to draw: `row` is the id of its table row."""

    ns: int
    lane: Text
    actor: str
    actor_name: Text
    outcome: str
    row: str
    title: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A phase; the end of the last one is the end of the run."""

    name: Text
    from_ns: int
    to_ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A phase as drawn; its name has `room` before the name of the next but one, which stands on the same line."""

    x: float
    width: float
    room: float
    name: Text
    seconds: float
    odd: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """An occurrence as drawn: `full`, `hollow` where nothing was obtained, `awaiting`, `faint` or `square`."""

    x: float
    y: float
    colour: str
    shape: str
    row: str
    title: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """The picture in user units; the template turns it into SVG."""

    width: int
    height: int
    left: int
    top: int
    bands: tuple[Band, ...]
    lanes: tuple[tuple[float, Text], ...]
    marks: tuple[Mark, ...]
    legend: tuple[tuple[str, Text], ...]
    ticks: tuple[tuple[float, str], ...]


def draw(stretches: tuple[Stretch, ...], occurrences: tuple[Occurrence, ...]) -> Timeline:
    """Lay out the picture. All times count from the start of the run, and so do the ticks.

    With no phase and no occurrence it is an empty frame.
    """
    times = [time for stretch in stretches for time in (stretch.from_ns, stretch.to_ns)]
    times += [occurrence.ns for occurrence in occurrences]
    first, last = (min(times), max(times)) if times else (0, 1)
    scale = (WIDTH - LEFT - RIGHT) / max(last - first, 1)

    def x(ns: int) -> float:
        return round(LEFT + (ns - first) * scale, 1)

    names = sorted({occurrence.lane for occurrence in occurrences}, key=lambda lane: lane.en)
    lanes = {name: TOP + LANE * (index + 0.5) for index, name in enumerate(names)}
    actors = sorted(
        {(occurrence.actor, occurrence.actor_name) for occurrence in occurrences}, key=lambda actor: actor[0]
    )
    colours = {actor: PALETTE[index % len(PALETTE)] for index, (actor, _) in enumerate(actors)}
    starts = [x(stretch.from_ns) for stretch in stretches]
    return Timeline(
        width=WIDTH,
        height=TOP + LANE * max(len(names), 1) + 26,
        left=LEFT,
        top=TOP,
        bands=tuple(
            Band(
                x=starts[index],
                width=round(max((stretch.to_ns - stretch.from_ns) * scale, 1), 1),
                room=round(max((starts[index + 2] if index + 2 < len(starts) else WIDTH) - starts[index] - 8, 0), 1),
                name=stretch.name,
                seconds=(stretch.to_ns - stretch.from_ns) / 1e9,
                odd=bool(index % 2),
            )
            for index, stretch in enumerate(stretches)
        ),
        lanes=tuple((y, name) for name, y in lanes.items()),
        marks=tuple(
            Mark(
                x=x(occurrence.ns),
                y=lanes[occurrence.lane],
                colour=colours[occurrence.actor],
                shape=SHAPES.get(occurrence.outcome, "hollow"),
                row=occurrence.row,
                title=occurrence.title,
            )
            for occurrence in sorted(occurrences, key=lambda occurrence: occurrence.outcome in ("obtained", "sent"))
        ),
        legend=tuple((colours[actor], name) for actor, name in actors),
        ticks=tuple((x(second * 10**9), f"{second} s") for second in _seconds(first, last)),
    )


def _seconds(first_ns: int, last_ns: int) -> range:
    """The whole seconds between two times that are named: multiples of a round number."""
    seconds = (last_ns - first_ns) // 10**9
    step = next((step for step in TICKS if seconds < step * MOST_TICKS), max(TICKS[-1], seconds // MOST_TICKS + 1))
    begin = -(-first_ns // (step * 10**9)) * step
    return range(begin, last_ns // 10**9 + 1, step)
