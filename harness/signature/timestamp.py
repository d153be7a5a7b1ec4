"""A time stamp: the word of an authority that a file was there at a time (RFC 3161)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cryptography import x509
from rfc3161_client import VerificationError, VerifierBuilder, decode_timestamp_response

from harness.errors import BadInput
from harness.signature.keys import read_small
from harness.text import Text


@dataclass(frozen=True, slots=True)
class Stamp:
    """That a file was there, by an authority that the reader trusts."""

    at: datetime  # UTC
    by: str  # the name in its certificate


class NotStamped(Exception):
    """A response does not prove that the file was there; `text` says why."""

    def __init__(self, text: Text) -> None:
        super().__init__(text)
        self.text = text


def stamped(path: Path, content: bytes, authorities: Iterable[x509.Certificate]) -> Stamp:
    """The time that the response in a file gives for `content`.

    Raises `BadInput` where it is no response, and `NotStamped` where it is of something else, or of nobody who is
    trusted.
    """
    roots = tuple(authorities)
    try:
        response = decode_timestamp_response(read_small(path))
        at = response.tst_info.gen_time
    except ValueError as error:
        raise BadInput(
            str(path),
            Text(zh="不是时间戳应答（RFC 3161）", en="is no response of a time-stamp authority (RFC 3161)"),
            Text(
                zh="请指定服务返回的 .tsr 文件，而不是 .tsq 请求。",
                en="Name the .tsr file that it answered with, not the .tsq that it was asked with.",
            ),
        ) from error
    if not roots:
        raise NotStamped(
            Text(
                zh="没有用 --trust-timestamp 指定信任的时间戳机构",
                en="nobody was named by --trust-timestamp, so the time is not proven",
            )
        )
    verifier = VerifierBuilder(roots=list(roots)).build()
    try:
        verifier.verify_message(response, content)
    except (VerificationError, ValueError) as error:
        said = " ".join(str(error).split())[:200]
        raise NotStamped(
            Text(zh=f"时间戳不能证明这份声明（{said}）", en=f"the time stamp does not prove this statement ({said})")
        ) from error
    (signer,) = response.signed_data.signer_infos
    own = (x509.load_der_x509_certificate(each) for each in response.signed_data.certificates)
    by = next(each for each in own if (each.issuer, each.serial_number) == (signer.issuer, signer.serial_number))
    return Stamp(at=at, by=by.subject.rfc4514_string())
