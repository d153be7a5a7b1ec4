"""DSSE: a statement with its signatures, as one JSON file that any tool of in-toto reads.

Where a key has a certificate, it stands beside the signature, as go-witness writes it; readers pass over it.
Source: https://github.com/secure-systems-lab/dsse, `protocol.md` and `envelope.md`.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from harness.errors import BadInput, InfrastructureError
from harness.evidence import write_whole
from harness.signature.keys import SigningKey, read_small
from harness.signature.statement import FORMAT, STATEMENT, TEST_RESULT, Statement
from harness.text import Text

PAYLOAD_TYPE = "application/vnd.in-toto+json"
MOST_SIGNATURES = 100
_FROM_SOURCE = Text(zh="请向签署人重新索取。", en="Ask whoever signed for it again.")


class Signature(msgspec.Struct, frozen=True, kw_only=True):
    """One signature. All but `sig` is only a hint: it is not signed itself."""

    keyid: str = ""
    sig: bytes  # base64 in the file
    certificate: str = ""  # PEM, "" where the key has none
    intermediates: tuple[str, ...] = ()  # PEM: of who issued it, up to whom the reader trusts


class Envelope(msgspec.Struct, frozen=True, kw_only=True):
    """The file."""

    payload: bytes  # base64 in the file
    payload_type: str = msgspec.field(name="payloadType")
    signatures: tuple[Signature, ...]

    @property
    def signed(self) -> bytes:
        """What each signature is over (PAE)."""
        kind = self.payload_type.encode()
        return b"DSSEv1 %d %b %d %b" % (len(kind), kind, len(self.payload), self.payload)


def sealed(statement: Statement, key: SigningKey, chain: tuple[str, ...] = ()) -> Envelope:
    """Sign a statement. `chain` is the key's certificate and those of its issuers, in PEM."""
    bare = Envelope(payload=msgspec.json.encode(statement), payload_type=PAYLOAD_TYPE, signatures=())
    signature = Signature(
        keyid=key.id, sig=key.sign(bare.signed), certificate="".join(chain[:1]), intermediates=chain[1:]
    )
    return msgspec.structs.replace(bare, signatures=(signature,))


def encode(envelope: Envelope) -> bytes:
    """The bytes of the file."""
    return msgspec.json.format(msgspec.json.encode(envelope), indent=2) + b"\n"


def write_statement(path: Path, envelope: Envelope) -> Path:
    """Write it where nothing is yet. Raises `BadInput` where something is, `InfrastructureError` where nobody may."""
    if os.path.lexists(path):
        raise BadInput(
            str(path),
            Text(zh="已经存在", en="is there already"),
            Text(
                zh="请用 --out 指定另一个文件，或先移走它。",
                en="Name another file by --out, or move that one away first.",
            ),
        )
    try:
        write_whole(path, encode(envelope))
    except OSError as error:
        raise InfrastructureError(
            str(path),
            Text(zh=f"无法写入（{error.strerror}）", en=f"cannot be written ({error.strerror})"),
            Text(zh="请用 --out 指定别处。", en="Name another place by --out."),
        ) from error
    return path


@dataclass(frozen=True, slots=True)
class Read:
    """A statement that was read; none of its signatures is checked yet."""

    content: bytes  # of the file
    envelope: Envelope
    statement: Statement


def read_envelope(path: Path) -> Read:
    """Read a statement of ours with its signatures. Raises `BadInput`."""
    content = read_small(path)
    try:
        envelope = msgspec.convert(_strictly(content), Envelope)
        if envelope.payload_type != PAYLOAD_TYPE:
            raise ValueError(f"its payloadType is {envelope.payload_type[:80]!r}, not {PAYLOAD_TYPE!r}")
        if not 0 < len(envelope.signatures) <= MOST_SIGNATURES:
            raise ValueError(f"it has {len(envelope.signatures)} signatures")
        statement = msgspec.convert(_strictly(envelope.payload), Statement)
        told = (statement.type, statement.predicate_type, statement.block.format, len(statement.subject))
        if told != (STATEMENT, TEST_RESULT, FORMAT, 1):
            raise ValueError(f"its payload is of another kind: {', '.join(map(str, told))[:200]}")
    except (ValueError, msgspec.MsgspecError, RecursionError, MemoryError) as error:
        said = " ".join(str(error).split())[:200] or type(error).__name__
        raise BadInput(
            str(path),
            Text(zh=f"不是本工具签署的声明（{said}）", en=f"is no statement that this harness signed ({said})"),
            _FROM_SOURCE,
        ) from error
    return Read(content=content, envelope=envelope, statement=statement)


def _strictly(content: bytes) -> Any:
    """JSON in which each name stands once: of two, another reader may take the one that ours did not."""
    return json.loads(content.decode(), object_pairs_hook=_once, parse_constant=_no_number)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a name stands in it twice")
    return found


def _no_number(name: str) -> Any:
    raise ValueError(f"{name} is no number of JSON")
