"""Compares two runs, an old one and a new one: what changed, what became worse, and what cannot be compared.

sight -> facts -> comparing -> one `Comparison` -> writers

Nothing is called new, gone or unchanged where the other run could not have seen it.
"""

from harness.comparison.comparing import compare
from harness.comparison.records import (
    Blind,
    Changed,
    Comparison,
    Difference,
    Direction,
    Kind,
    Named,
    Outcome,
    Row,
    Side,
    Untested,
)

__all__ = [
    "Blind",
    "Changed",
    "Comparison",
    "Difference",
    "Direction",
    "Kind",
    "Named",
    "Outcome",
    "Row",
    "Side",
    "Untested",
    "compare",
]
