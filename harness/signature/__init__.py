"""The signature of a release: a statement of what a suite came to, signed, and checked again with no device.

statement   what is signed, in in-toto's format: Statement v1 with a test result
covered     the files that it speaks of, each by its hash, and which of them follow from the evidence
envelope    DSSE: the statement with its signatures, as one file
keys        private and public keys of an organisation, and what is signed with them
certificates   whose a key is, as an authority says
timestamp   that something was there at a time, as another authority says (RFC 3161)
verifying   what became of a statement and of the files that it speaks of
"""

from harness.signature.covered import FILE, covered, folder_of
from harness.signature.envelope import read_envelope, sealed, write_statement
from harness.signature.keys import read_signing_key
from harness.signature.statement import Statement, statement_of
from harness.signature.trust import read_chain, read_trusted
from harness.signature.verifying import OPEN, Found, Kind, Signer, Verified, verify

__all__ = [
    "FILE",
    "OPEN",
    "Found",
    "Kind",
    "Signer",
    "Statement",
    "Verified",
    "covered",
    "folder_of",
    "read_chain",
    "read_envelope",
    "read_signing_key",
    "read_trusted",
    "sealed",
    "statement_of",
    "verify",
    "write_statement",
]
