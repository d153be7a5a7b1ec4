"""A first draft of a policy file, from the text, page, Word file or PDF that the operator publishes.

A reader gives what stands in a file as lines and tables, `reading` finds in them what a policy file holds, and
`writing` puts it down. Nothing of the text is left out: what was not understood stands in the draft's comments.
"""

from __future__ import annotations

from harness.drafting.draft import Draft, Unread
from harness.drafting.opening import open_source
from harness.drafting.reading import read_draft
from harness.drafting.writing import as_policy_file

__all__ = ["Draft", "Unread", "as_policy_file", "open_source", "read_draft"]
