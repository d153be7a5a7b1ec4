"""Bodies are kept once and named by their hash: puts the flows of a bundle together again."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from harness.events.records import Body, Flow

MOST_PUT_TOGETHER = 400_000_000  # bytes: a stranger's flows may name one piece again and again


class Bodies:
    """The pieces of a run."""

    def __init__(self, bodies: Iterable[Body]) -> None:
        self._contents = {body.sha256: body.content for body in bodies}
        self._left = MOST_PUT_TOGETHER

    def whole(self, flow: Flow) -> Flow:
        """The flow with its bodies. Raises `ValueError` where a piece is missing or all is larger than a run makes."""
        if not flow.request_pieces and not flow.response_pieces:
            return flow
        return msgspec.structs.replace(
            flow,
            request_body=self._joined(flow.request_body, flow.request_pieces),
            request_pieces=(),
            response_body=self._joined(flow.response_body, flow.response_pieces),
            response_pieces=(),
        )

    def _joined(self, beginning: bytes, names: tuple[str, ...]) -> bytes:
        for name in names:
            if name not in self._contents:
                raise ValueError(f"the body {name} is missing")
        pieces = [self._contents[name] for name in names]
        if len(pieces) == 1 and not beginning:
            return pieces[0]  # shared with whoever sent the same
        self._left -= len(beginning) + sum(map(len, pieces))
        if self._left < 0:
            raise ValueError("the bodies are larger than those of any run")
        return beginning + b"".join(pieces)
