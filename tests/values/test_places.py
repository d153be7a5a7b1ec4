"""Places that are looked for together: which are found is what each would be found by itself."""

from __future__ import annotations

import random

import pytest

from harness.values.places import Numbers, Places, Point, datums, find_among, notations, numbers, tile
from tests.cost import cost

DICE = random.Random(7)
POINTS = [Point(round(DICE.uniform(-60, 60), 6), round(DICE.uniform(-170, 170), 6)) for _ in range(60)]
POINTS += [Point(31.23 + number / 5_000, 121.47 + number / 7_000) for number in range(60)]  # of one city


def written(point: Point, dice: random.Random) -> str:
    """A place in some notation, datum and rounding, or a tile of it."""
    if dice.random() < 0.2:
        zoom = dice.randrange(11, 21)
        column, row = tile(dice.choice(list(datums(point).values())), zoom)
        return f"/{zoom}/{column}/{row}"
    pair = dice.choice(notations(point))
    digits = dice.randrange(2, 8)
    return f"{pair.latitude:.{digits}f},{pair.longitude:.{digits}f}"


@pytest.mark.parametrize("seed", range(60))
def test_together_they_are_found_as_each_by_itself(seed: int) -> None:
    dice = random.Random(seed)
    told = [written(dice.choice(POINTS), dice) for _ in range(dice.randrange(1, 5))]
    told += [str(dice.randrange(10 ** dice.randrange(1, 10))) for _ in range(dice.randrange(40))]
    dice.shuffle(told)
    found = Numbers(numbers(" ".join(told).encode()))
    alone = [(index, form) for index, point in enumerate(POINTS) if (form := find_among(point, found))]
    assert list(Places(POINTS).among(found)) == alone


def test_many_places_cost_no_more_where_none_is_near() -> None:
    texts = [Numbers(numbers(f'{{"took":{number}.125,"count":{number}}}'.encode())) for number in range(300)]

    def cost_of(count: int) -> float:
        places = Places(Point(10 + number / count, 20 + number / count) for number in range(count))
        assert not any(list(places.among(text)) for text in texts)
        return cost(lambda: [list(places.among(text)) for text in texts])

    assert cost_of(1_000) < 5 * cost_of(50)  # twenty times as many


def test_many_places_cost_no_more_in_a_text_of_many_numbers_where_none_is_near() -> None:
    text = Numbers(numbers(" ".join(str(9_000_000_000 + 977 * number) for number in range(2_000)).encode()))

    def cost_of(count: int) -> float:
        places = Places(Point(10 + number / count, 20 + number / count) for number in range(count))
        assert not list(places.among(text))
        return cost(lambda: list(places.among(text)))

    assert cost_of(400) < 5 * cost_of(20)  # twenty times as many
