"""What a selector means on a screen: to see it, to tap it, to miss it, and what comes near.

Steps, expectations and verdicts ask here, so that all of them mean the same. To find something takes a sure match; for
its absence even an unsure one is too much. Between the two lies what nobody can tell.
"""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import accumulate

from harness.screen.folding import fold, unquoted
from harness.screen.matching import Grade, grade, leaves_open
from harness.screen.selector import Selector
from harness.screen.tree import Node

_PRESSED = ("Button", "CheckBox", "Switch", "CheckedTextView")  # endings of classes that act, whatever they are called
_ID_PREFIXES = ("@+id/", "@id/", "id/", "R.id.")  # as layouts and code write an id
_NEAR = 0.6  # of difflib's ratio: two letters of "agree" swapped are 0.8


@dataclass(frozen=True, slots=True, kw_only=True)
class _Match:
    node: Node
    grade: Grade
    reacts: int  # to a tap: 2 itself, 1 what it lies in, 0 nothing that is known
    greyed: bool  # a tap on it does nothing

    @property
    def rank(self) -> tuple[Grade, int, bool]:
        return self.grade, self.reacts, self.node.enabled


def shown(nodes: Iterable[Node], selector: Selector) -> tuple[Node, ...]:
    """The node that a user sees as what is meant: exact before partial, clickable before not. None or one."""
    found = [match for match in _matches(nodes, selector) if match.grade >= Grade.BOTH]
    return (max(found, key=lambda match: match.rank).node,) if found else ()


def targets(nodes: Iterable[Node], selector: Selector) -> tuple[Node, ...]:
    """What a tap may be meant for: one node; several where nothing tells them apart; none.

    A text that only holds what is wanted must react to a tap, since a paragraph does not, and must not be a link.
    """
    found = [
        match
        for match in _matches(nodes, selector)
        if match.grade is Grade.EXACT or (match.grade is Grade.PART and match.reacts)
    ]
    best = max((match.rank for match in found), default=None)
    return _apart([match.node for match in found if match.rank == best])


def reachable(nodes: Iterable[Node], selector: Selector) -> tuple[Node, ...]:
    """The targets that take a tap now: one that is greyed out, as while it counts down, may do so later."""
    nodes = tuple(nodes)
    greyed = {id(match.node) for match in _matches(nodes, selector) if match.greyed}
    return tuple(node for node in targets(nodes, selector) if id(node) not in greyed)


def offered(nodes: Iterable[Node], selector: Selector) -> bool:
    """Whether a user can choose it: something that reacts to a tap, or lies in it, not greyed out and no mere speck."""
    return any(
        match.grade >= Grade.PART and match.reacts and match.node.enabled and not match.node.bounds.speck
        for match in _matches(nodes, selector)
    )


def alike(nodes: Iterable[Node], selector: Selector) -> tuple[Node, ...]:
    """Whatever has something of what is meant, its contrary too: nothing is gone as long as there is any."""
    return tuple(match.node for match in _matches(nodes, selector))


def doubtful(nodes: Iterable[Node], selector: Selector) -> tuple[Node, ...]:
    """What may or may not be what is meant: where there is any, its lack is no failure of the app."""
    return tuple(match.node for match in _matches(nodes, selector) if match.grade >= Grade.ALIKE)


def tappable(nodes: Iterable[Node]) -> Iterator[tuple[Selector, str]]:
    """All that reacts on the screen and that one selector means alone: that selector, and what is read there."""
    nodes = tuple(nodes)
    for node, around in _with_what_they_lie_in(nodes):
        if node.bounds.empty or not (node.usable or any(each.usable for each in around)):
            continue
        named = (selector for selector, _ in _selectors_of(node) if targets(nodes, selector) == (node,))
        if (selector := next(named, None)) is not None:
            words = "" if node.password or node.class_name.endswith("EditText") else node.text
            yield selector, words or node.description


def labels(nodes: Iterable[Node]) -> Iterator[Node]:
    """What buttons are called: each node with words that reacts to a tap, or else the only one with words in it."""
    nodes = tuple(nodes)
    for outer, end, node in zip(range(len(nodes)), _ends(nodes), nodes, strict=True):
        if node.clickable and not node.bounds.empty:
            speaking = [each for each in nodes[outer:end] if each.text or each.description]
            if speaking and (speaking[0] is node or len(speaking) == 1):
                yield speaking[0]


def nearest(nodes: Iterable[Node], selector: Selector, *, most: int = 3) -> tuple[Selector, ...]:
    """The selectors of this screen that come closest to one that found nothing, the closest first."""
    wanted = [
        unquoted(fold(value)) for value in (selector.id.rpartition("/")[2], selector.text, selector.desc) if value
    ]
    scored: dict[Selector, float] = {}
    for node in nodes:
        if not node.bounds.empty and not node.password:
            for offer, value in _selectors_of(node):
                near = max((_likeness(fold(value), each) for each in wanted), default=0.0)
                scored[offer] = max(near, scored.get(offer, 0.0))
    close = sorted((offer for offer, near in scored.items() if near >= _NEAR), key=lambda offer: -scored[offer])
    return tuple(close[:most])


def _matches(nodes: Iterable[Node], selector: Selector) -> Iterator[_Match]:
    """Each node on the screen that has something of the selector in all that it gives."""
    before: Node | None = None
    for node, around in _with_what_they_lie_in(tuple(nodes)):
        found = Grade.NONE if node.bounds.empty else _grade(_with_its_negation(node, before), around, selector)
        before = node
        if found:
            reacts = 2 if node.usable else 1 if any(each.usable for each in around) else 0
            yield _Match(node=node, grade=found, reacts=reacts, greyed=_is_greyed(node, around))


def _with_its_negation(node: Node, before: Node | None) -> Node:
    """A node with the words of the one before it where those want its own: pages write 不 and 同意 as two.

    A button is one by itself: 暂不 beside 同意.
    """
    if before is None or before.depth != node.depth or not node.text or not leaves_open(before.text):
        return node
    if before.usable and node.usable:
        return node
    return replace(node, text=f"{before.text} {node.text}")


def _is_greyed(node: Node, around: tuple[Node, ...]) -> bool:
    """Whether the first that takes a tap, from the node outward, does nothing with it; or none does, and one is off.

    A view that is clickable and disabled swallows the tap. Source: AOSP `View.onTouchEvent`.
    """
    taking = next((each for each in (node, *reversed(around)) if each.clickable), None)
    return not (taking.enabled if taking else all(each.enabled for each in (node, *around[-1:])))


def _with_what_they_lie_in(nodes: tuple[Node, ...]) -> Iterator[tuple[Node, tuple[Node, ...]]]:
    """Each node with its parent, and further out as long as those say nothing else: a label deep in its button."""
    within: list[int] = []
    spoken = [0, *accumulate(bool(node.text or node.description) for node in nodes)]  # how many before each node
    ends = _ends(nodes)
    for index, node in enumerate(nodes):
        while within and nodes[within[-1]].depth >= node.depth:
            within.pop()
        lone = [outer for outer in within[:-1] if spoken[ends[outer]] - spoken[outer] <= 1]
        yield node, tuple(nodes[outer] for outer in (*lone, *within[-1:]))
        within.append(index)


def _ends(nodes: tuple[Node, ...]) -> list[int]:
    """For each node the index of the first after it that does not lie in it."""
    ends = [len(nodes)] * len(nodes)
    within: list[int] = []
    for index, node in enumerate(nodes):
        while within and nodes[within[-1]].depth >= node.depth:
            ends[within.pop()] = index
        within.append(index)
    return ends


def _grade(node: Node, around: tuple[Node, ...], selector: Selector) -> Grade:
    grades = [Grade.EXACT]
    if selector.id:
        grades.append(_grade_of_id(node, selector.id))
    if selector.text:
        grades.append(_grade_of_words(node.text, _beside(node.description, around), selector.text))
    if selector.desc:
        grades.append(_grade_of_words(node.description, _beside(node.text, around), selector.desc))
    if selector.checked is not None:
        grades.append(_grade_of_state(node, selector.checked))
    found = min(grades)
    acts = any(each.checkable or each.class_name.endswith(_PRESSED) for each in (node, *around))
    return Grade.PART if found is Grade.MENTION and acts else found


def _beside(other: str, around: tuple[Node, ...]) -> tuple[str, ...]:
    """What else is said of a node: in its other field, and by the button in which it lies."""
    return (other, *(words for each in around if each.usable for words in (each.text, each.description)))


def _grade_of_words(said: str, beside: tuple[str, ...], wanted: str) -> Grade:
    """The words must stand where they are asked for. In the other field they may be all the same what a user reads.

    Flutter and React Native tell what they draw as the content description, and so do buttons with a picture. Where
    another says the contrary, it says both.
    """
    found = grade(said, wanted)
    others = [grade(each, wanted) for each in beside]
    if found > Grade.BOTH and Grade.CONTRARY in others:
        return Grade.BOTH
    return max(found, min(others[0], Grade.ALIKE))


def _grade_of_id(node: Node, wanted: str) -> Grade:
    """Its name alone fits in any package; in full the package must be that of the resource or of the window."""
    asked = unquoted(unicodedata.normalize("NFKC", wanted).strip()).translate(_QUOTES).strip()
    for prefix in _ID_PREFIXES:
        asked = asked.removeprefix(prefix)
    package, named, name = asked.rpartition(":id/")
    shown = node.id.rpartition("/")[2]
    if asked in (node.id, shown) or (named and name == shown and package == node.package):
        return Grade.EXACT
    return Grade.ALIKE if shown and shown.casefold() == (name or asked).casefold() else Grade.NONE


_QUOTES = str.maketrans("", "", "“”‘’\"'「」『』")  # no id holds one


def _grade_of_state(node: Node, checked: bool) -> Grade:
    if not node.checkable:
        return Grade.ALIKE  # a label beside its box, or a box that is a picture
    return Grade.EXACT if node.checked == checked else Grade.NONE


def _apart(nodes: list[Node]) -> tuple[Node, ...]:
    """The nodes that lie in different places: of those that lie one in the other, the innermost."""
    kept: list[Node] = []
    for node in nodes:  # a child is drawn after its parent
        kept = [each for each in kept if not _holds(each, node)]
        kept.append(node)
    return tuple(kept)


def _holds(outer: Node, inner: Node) -> bool:
    a, b = outer.bounds, inner.bounds
    return a.left <= b.left and a.top <= b.top and a.right >= b.right and a.bottom >= b.bottom


def _selectors_of(node: Node) -> Iterator[tuple[Selector, str]]:
    if name := node.id.rpartition("/")[2]:
        yield Selector(id=name), name
    # What a user typed is nobody's label, and may be personal.
    if node.text and not node.class_name.endswith("EditText"):
        yield Selector(text=node.text), node.text
    if node.description:
        yield Selector(desc=node.description), node.description


def _likeness(shown: str, wanted: str) -> float:
    """From 0 to 1; what holds the wanted text, or is held by it, is near."""
    if grade(shown, wanted):
        return 1.0
    return difflib.SequenceMatcher(None, shown[:200], wanted[:200], autojunk=False).ratio()
