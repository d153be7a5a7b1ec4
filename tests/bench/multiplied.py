"""A recorded bundle, many times over: its calls and flows with other values, in the phases that they were in."""

from __future__ import annotations

import itertools
import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from harness.events.agent import Outcome
from harness.events.records import Body, Collection, Flow
from harness.evidence import BundleWriter, Evidence, hash_of, read_bundle
from harness.evidence.tables import TABLES

COPIED = ("scenario.yaml", "policy.yaml", "techniques.json", "catalogue.json", "sdks.yaml")
DIGITS, LETTERS = "0123456789", "abcdefghijklmnopqrstuvwxyz"
MOST_APART_NS = 1_000_000  # between a call and its copies, so that each stays in its phase


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How much a bundle is to hold."""

    calls: int
    flows: int
    body: int  # bytes of each
    values: int  # distinct ones among all that was obtained

    def times(self, factor: float) -> Size:
        """The same, larger in all but the size of a body."""
        return Size(
            calls=round(self.calls * factor),
            flows=round(self.flows * factor),
            body=self.body,
            values=round(self.values * factor),
        )


def multiply(recorded: Path, into: Path, size: Size) -> Path:
    """Write a bundle of that size; the same size gives the same bundle."""
    evidence = read_bundle(recorded)
    with BundleWriter(into, evidence.manifest) as writer:
        for name in COPIED:
            if (recorded / name).exists():
                shutil.copy(recorded / name, into / name)
        shutil.copytree(recorded / "screens", into / "screens", dirs_exist_ok=True)
        for table in TABLES:
            if table not in ("collections", "flows", "bodies"):
                for record in getattr(evidence, table):
                    writer.add(record)
        for call in _calls(evidence, size):
            writer.add(call)
        for body, flow in _flows(evidence, size):
            writer.add(body)
            writer.add(flow)
    return into


def _calls(evidence: Evidence, size: Size) -> Iterator[Collection]:
    """Those that obtained something bring other values for as long as these are wanted, then the same ones again."""
    recorded = tuple(enumerate(evidence.collections))
    obtained = sum(call.outcome is Outcome.OBTAINED and bool(call.values) for _, call in recorded)
    of_each = max(1, size.values // max(1, obtained))
    for number, (place, call) in zip(range(size.calls), itertools.cycle(recorded), strict=False):
        copy = number // len(recorded)
        dice = random.Random(place << 32 | copy % of_each)
        values = tuple(_another(value, dice) if copy % of_each else value for value in call.values)
        yield msgspec.structs.replace(
            call,
            id=f"e{number + 1}",
            seq=number + 1,
            ns=call.ns + copy % MOST_APART_NS,
            values=values,
            value=", ".join(values) if call.values else call.value,
        )


def _flows(evidence: Evidence, size: Size) -> Iterator[tuple[Body, Flow]]:
    for number, flow in zip(range(size.flows), itertools.cycle(evidence.flows), strict=False):
        content = _json(random.Random(number), size.body)
        copy = number // len(evidence.flows)
        yield (
            Body(sha256=hash_of(content), content=content),
            msgspec.structs.replace(
                flow,
                id=f"f{number + 1}",
                connection=f"{flow.connection}-{copy}",
                follows="",
                request_pieces=(hash_of(content),),
                request_length=None if flow.request_length is None else len(flow.request_body) + len(content),
            ),
        )


def _another(value: str, dice: random.Random) -> str:
    """A value of the same shape."""

    def sign(each: str) -> str:
        if each in DIGITS:
            return dice.choice(DIGITS)
        return dice.choice(LETTERS) if each.lower() in LETTERS else each

    head, point, rest = value.partition(".")  # a place stays where it is, to a degree
    return head + point + "".join(map(sign, rest)) if point else "".join(map(sign, value))


def _json(dice: random.Random, size: int) -> bytes:
    """What apps report of themselves: short texts, counts and times under keys."""
    rows: list[str] = []
    length = 0
    while length < size:
        word = dice.choice(("page_view", "click", "scroll", "request finished", "screen opened"))
        row = (
            f'{{"event":"{word}","count":{dice.randrange(100)},"at":{1_700_000_000_000 + dice.randrange(10**9)},'
            f'"took":{dice.random():.3f},"page":"/home/section/{dice.randrange(30)}"}}'
        )
        rows.append(row)
        length += len(row) + 1
    return f'{{"events":[{",".join(rows)}]}}'.encode()
