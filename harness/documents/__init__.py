"""YAML files that people write: plain data that remembers where each part stands, so that an error can point at it.

Scenario, policy and what stands beside them share it. Every fault is a `BadInput` whose thing is `FILE:LINE:COLUMN`,
whose cause says what was found and whose next step says what is allowed; all faults of a file are told at once.
"""

from __future__ import annotations

from harness.documents.document import Document
from harness.documents.encoding import decode, read_text
from harness.documents.full_width import mending
from harness.documents.wording import KEEP_ONE, MOST_SHOWN, allowed_here, names_allowed, not_there, words
from harness.documents.writing import as_yaml

__all__ = [
    "KEEP_ONE",
    "MOST_SHOWN",
    "Document",
    "allowed_here",
    "as_yaml",
    "decode",
    "mending",
    "names_allowed",
    "not_there",
    "read_text",
    "words",
]
