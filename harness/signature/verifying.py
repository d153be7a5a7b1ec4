"""What became of a statement and of the files that it speaks of, with no device and no network."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from datetime import datetime
from enum import StrEnum
from pathlib import Path

import msgspec
from cryptography import x509

from harness.attestation import Answer
from harness.evidence import AppIdentity, hash_inside, read_inside
from harness.judge import ClauseStatus, Verdict
from harness.signature.certificates import NoChain, key_of, lead_to_trust, name_of, parse
from harness.signature.covered import MANIFEST, other_bundles, spoken_of
from harness.signature.envelope import Read, Signature, encode
from harness.signature.keys import PublicKey, fingerprint, has_signed, unreadable
from harness.signature.statement import Statement
from harness.signature.timestamp import NotStamped, Stamp, stamped
from harness.signature.trust import Trusted
from harness.text import Text

MOST_TOLD = 100  # of one kind; the rest is counted


class Kind(StrEnum):
    """What may be found wrong, or not be known."""

    SIGNATURE = "signature"  # it is not over this statement
    UNTRUSTED = "untrusted"  # of somebody whom the reader did not name
    EXPIRED = "expired"  # of a certificate that did not hold then
    TIMESTAMP = "timestamp"  # it proves nothing of this statement
    OTHER_APP = "other-app"
    CHANGED = "changed"
    MISSING = "missing"
    ADDED = "added"
    UNPROVEN = "unproven"  # the reader named nobody whom they trust
    NOT_COMPARED = "not-compared"  # the files are not here
    REWRITTEN = "rewritten"  # the file is another than was written, and says the same
    LAPSED = "lapsed"  # a person's answer that was valid until a day that has passed


OPEN = (Kind.UNPROVEN, Kind.NOT_COMPARED, Kind.REWRITTEN, Kind.LAPSED)
"""These leave open what the others deny."""


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is wrong, or not known."""

    kind: Kind
    text: Text


class Signer(msgspec.Struct, frozen=True, kw_only=True):
    """Who signed: the name in a certificate, "" for a bare key."""

    name: str
    key: str  # fingerprint
    until: str  # the last day of the certificate, "" where there is none
    trusted: bool


class Verified(msgspec.Struct, frozen=True, kw_only=True):
    """All that there is to say of a statement."""

    statement: Statement
    signers: tuple[Signer, ...]
    stamped: str  # UTC, "" where no time stamp proves it
    stamped_by: str
    files: int  # that were compared
    found: tuple[Found, ...]

    @property
    def genuine(self) -> bool:
        """Whether nothing was found that speaks against it."""
        return all(each.kind in OPEN for each in self.found)

    @property
    def exit_code(self) -> int:
        """As everywhere: 1 where it is not genuine or a fail was signed, 3 where something is open, 0 for a pass."""
        verdict = self.statement.block.verdict
        if not self.genuine or verdict is Verdict.FAIL:
            return 1
        return 0 if verdict is Verdict.PASS and not self.found else 3


def verify(
    read: Read,
    trusted: Trusted,
    *,
    now: datetime,
    root: Path | None = None,
    apk: Path | None = None,
    timestamp: Path | None = None,
    authorities: Iterable[x509.Certificate] = (),
) -> Verified:
    """Check a statement, and the files in `root`, the folder of its bundles, where there is one.

    `timestamp` is a response over the statement's file, of one of the `authorities`; `apk` the file that should be
    its subject. Raises `BadInput` where one of them cannot be read.
    """
    found: list[Found] = []
    stamp = None
    if timestamp:
        try:
            stamp = stamped(timestamp, read.content, authorities)
        except NotStamped as why:
            found.append(Found(kind=Kind.TIMESTAMP, text=why.text))
    signers = tuple(_signers(read, trusted, stamp, now, found))
    if encode(read.envelope) != read.content:
        found.append(_rewritten())
    statement = read.statement
    files = 0
    if root is None:
        found.append(
            Found(
                kind=Kind.NOT_COMPARED,
                text=Text(
                    zh="证据包不在此处，没有核对文件；请指定它们的文件夹",
                    en="its bundles are not here, and no file was compared; name their folder",
                ),
            )
        )
    else:
        compared = list(_compared(statement, root))
        files = len(statement.block.files)
        found += [each for kind in Kind for each in _told(kind, compared)]
    if apk and (sha256 := _hash(apk)) != statement.apk:
        found.append(
            Found(
                kind=Kind.OTHER_APP,
                text=Text(
                    zh=f"{apk} 不是声明所述的安装包：它的 SHA-256 是 {sha256}",
                    en=f"{apk} is not the APK that the statement is about: its SHA-256 is {sha256}",
                ),
            )
        )
    found += _lapsed(statement, now)
    return Verified(
        statement=statement,
        signers=signers,
        stamped=stamp.at.isoformat(timespec="seconds") if stamp else "",
        stamped_by=stamp.by if stamp else "",
        files=files,
        found=tuple(found),
    )


def _signers(read: Read, trusted: Trusted, stamp: Stamp | None, now: datetime, found: list[Found]) -> Iterator[Signer]:
    """Who signed. What is wrong goes into `found`; that one is not trusted only where nobody is who signed."""
    doubts: list[Found] = []
    good = False
    for signature in read.envelope.signatures:
        signer, why = _signer(signature, read.envelope.signed, trusted, stamp.at if stamp else now)
        if why:
            (found if why.kind is Kind.SIGNATURE else doubts).append(why)
        if signer:
            good |= signer.trusted
            if signature.keyid != signer.key:
                found.append(_rewritten())
            yield signer
    if not good:
        found += doubts


def _signer(signature: Signature, signed: bytes, trusted: Trusted, at: datetime) -> tuple[Signer | None, Found | None]:
    chain: tuple[x509.Certificate, ...] = ()
    keys = (*trusted.keys, *(key for each in trusted.certificates if (key := key_of(each))))
    candidates = keys
    if signature.certificate:
        try:
            chain = tuple(parse(each) for each in (signature.certificate, *signature.intermediates))
        except ValueError:
            text = Text(zh="随签名附上的证书无法读取", en="a certificate beside the signature cannot be read")
            return None, Found(kind=Kind.SIGNATURE, text=text)
        own = key_of(chain[0])
        candidates = (own,) if own else ()
    key = next((each for each in candidates if has_signed(each, signature.sig, signed)), None)
    if key is None:
        return None, _no_key(signature, {fingerprint(each) for each in candidates}, trusted)
    if not chain and key not in trusted.keys:
        chain = tuple(each for each in trusted.certificates if key_of(each) == key)[:1]
    why = _distrust(key, chain, trusted, at)
    return Signer(
        name=name_of(chain[0]) if chain else "",
        key=fingerprint(key),
        until=f"{chain[0].not_valid_after_utc:%Y-%m-%d}" if chain else "",
        trusted=why is None,
    ), why


def _no_key(signature: Signature, known: set[str], trusted: Trusted) -> Found:
    """No key that is known made the signature."""
    called = signature.keyid[:64] or "?"
    if signature.certificate or called in known:
        text = Text(
            zh=f"密钥 {called} 的签名与声明不符：声明在签署之后被改动",
            en=f"the signature of the key {called} does not fit: the statement was changed after it was signed",
        )
        return Found(kind=Kind.SIGNATURE, text=text)
    if not trusted:
        return Found(kind=Kind.UNPROVEN, text=_nobody(called))
    text = Text(
        zh=f"声明由密钥 {called} 签署，它不是您信任的密钥",
        en=f"it was signed by the key {called}, not one that you trust",
    )
    return Found(kind=Kind.UNTRUSTED, text=text)


def _nobody(called: str) -> Text:
    return Text(
        zh=f"没有用 --trust 指定信任谁：由谁签署（{called}）没有得到证明",
        en=f"nobody was named by --trust: who signed ({called}) is not proven",
    )


def _distrust(key: PublicKey, chain: tuple[x509.Certificate, ...], trusted: Trusted, at: datetime) -> Found | None:
    """Why the holder of a key is not trusted; None where they are."""
    if key in trusted.keys:
        return None
    if not trusted:
        return Found(kind=Kind.UNPROVEN, text=_nobody(name_of(chain[0])))
    try:
        lead_to_trust(chain, trusted.certificates, at=at)
    except NoChain as why:
        return Found(kind=Kind.EXPIRED if why.expired else Kind.UNTRUSTED, text=why.text)
    return None


def _rewritten() -> Found:
    return Found(
        kind=Kind.REWRITTEN,
        text=Text(
            zh="声明文件不是签署时写出的样子；签名所涵盖的内容没有变",
            en="the statement's file is not as it was written; what the signature is over has not changed",
        ),
    )


def _compared(statement: Statement, root: Path) -> Iterator[Found]:
    """Each file that is not as it was, or that was not there."""
    block = statement.block
    bundles = [run.bundle for run in block.runs]
    gone = [name for name in bundles if not os.path.lexists(root / name)]
    for name in gone:
        yield _missing(name)
    for path, sha256 in block.files.items():
        if path.partition("/")[0] in gone:
            continue
        try:
            same = hash_inside(root, path) == sha256
        except FileNotFoundError:
            yield _missing(path)
            continue
        except OSError as error:
            said = error.strerror or str(error)
            text = Text(zh=f"{path} 无法读取（{said}）", en=f"{path} cannot be read ({said})")
            yield Found(kind=Kind.CHANGED, text=text)
            continue
        if not same:
            text = Text(zh=f"{path} 在签署之后被改动", en=f"{path} was changed after it was signed")
            yield Found(kind=Kind.CHANGED, text=text)
    there = [name for name in bundles if name not in gone]
    for path in (*other_bundles(root, bundles), *spoken_of(root, there)):
        if path not in block.files:
            text = Text(zh=f"{path} 是签署之后加入的", en=f"{path} was added after it was signed")
            yield Found(kind=Kind.ADDED, text=text)
    for name in there:
        app = _app(root, name)
        if app and app.sha256 != statement.apk:
            text = Text(
                zh=f"{name} 是 {app.package} 的运行，声明所述的是另一个安装包（{block.package}）",
                en=f"{name} is a run of {app.package}, but the statement is about another APK ({block.package})",
            )
            yield Found(kind=Kind.OTHER_APP, text=text)


def _hash(apk: Path) -> str:
    try:
        return hash_inside(apk.resolve().parent, apk.resolve().name)
    except OSError as error:
        raise unreadable(apk, error) from error


def _missing(path: str) -> Found:
    return Found(kind=Kind.MISSING, text=Text(zh=f"缺少 {path}", en=f"{path} is missing"))


class _OfAnApp(msgspec.Struct):
    app: AppIdentity


def _app(root: Path, bundle: str) -> AppIdentity | None:
    """The app of a bundle, as its manifest says; None where nobody can tell, which is found by its hash."""
    try:
        return msgspec.json.decode(read_inside(root, f"{bundle}/{MANIFEST}"), type=_OfAnApp).app
    except (OSError, ValueError, msgspec.MsgspecError, RecursionError):
        return None


def _told(kind: Kind, found: list[Found]) -> Iterator[Found]:
    """Those of a kind, as many as anybody reads."""
    those = list(dict.fromkeys(each for each in found if each.kind is kind))
    yield from those[:MOST_TOLD]
    if (more := len(those) - MOST_TOLD) > 0:
        yield Found(kind=kind, text=Text(zh=f"另有 {more} 项", en=f"and {more} more"))


def _lapsed(statement: Statement, now: datetime) -> Iterator[Found]:
    for clause in statement.block.clauses:
        given = clause.attested
        if given is None or given.answer is not Answer.KEPT or clause.status is not ClauseStatus.PASS:
            continue
        if given.valid_until is not None and given.valid_until < now.date():
            text = Text(
                zh=f"{given.by} 对条款 {clause.id} 的确认只到 {given.valid_until} 有效",
                en=f"what {given.by} answered of the clause {clause.id} was valid until {given.valid_until} only",
            )
            yield Found(kind=Kind.LAPSED, text=text)
