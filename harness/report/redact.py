"""Masks personal data in what is shown. Raw values stay in the bundle."""

from __future__ import annotations

import re

# The name of a field (`latitude=`, `"latitude":`) is no value; it is passed over by being found first.
_RUN = re.compile(r"""(?P<name>\b[A-Za-z_]+(?==|"\s*:))|[0-9A-Za-z+/_\-]{6,}={0,2}|[\d.]{5,}|[^\x00-\x7f]{3,}""")
KEPT = 2  # characters left readable at each end


def redact(value: str) -> str:
    """Mask a value: short ones wholly, longer ones but for their two ends, so that two values can be told apart."""
    if len(value) <= 2 * KEPT + 2:
        return "•" * len(value)
    return value[:KEPT] + "•" * min(len(value) - 2 * KEPT, 12) + value[-KEPT:]


def redact_text(text: str) -> str:
    """Mask every run of a body or URL that may be a value: punctuation, short words and field names stay readable."""
    return _RUN.sub(lambda run: run["name"] or redact(run[0]), text)


def redact_url(flow: str) -> str:
    """Mask the path and query of `METHOD URL` or `URL`; who was spoken to stays readable."""
    head, scheme, rest = flow.partition("://")
    if not scheme:
        return redact_text(flow)
    host, slash, path = rest.partition("/")
    segments, mark, query = path.partition("?")
    shown = "/".join(redact_text(segment) for segment in segments.split("/"))
    return f"{head}://{host}{slash}{shown}{mark}{redact_text(query)}"
