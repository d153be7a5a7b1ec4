"""A copy of a bundle that can be passed on: personal values become stand-ins, the same everywhere and in every form.

`standins` makes one for a value, `replacing` puts it where the value stands in a form that no decoding undoes,
`coordinates` does so for places, `rewriting` goes through the decodings, `records` and `copy` over a bundle.
"""

from harness.redaction.copy import CannotRedact, name_changes, redacted

__all__ = ["CannotRedact", "name_changes", "redacted"]
