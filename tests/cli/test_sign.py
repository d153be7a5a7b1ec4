"""`harness sign` and `harness verify` as an officer uses them: exit codes, both languages, a line for a mistake."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, NoEncryption, PrivateFormat

from harness.signature import FILE
from tests.cli.test_language import CHINESE, ENGLISH, harness, is_chinese
from tests.signature.signed import private, public, sample


@pytest.fixture(scope="module")
def key(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return private(tmp_path_factory.mktemp("keys") / "release.key")


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory, key: Path) -> Path:
    folder = sample(tmp_path_factory.mktemp("signed") / "run")
    done = harness("sign", str(folder), "--key", str(key), locale=ENGLISH)
    assert done.returncode == 1, done.stderr
    assert "Fail" in done.stdout
    assert "To be answered: P0.3" in done.stdout
    assert str(folder / FILE) in done.stdout
    return folder


def test_who_signed_and_what_is_told_in_the_users_language(signed: Path, key: Path) -> None:
    for locale in (ENGLISH, CHINESE):
        done = harness("verify", str(signed / FILE), "--trust", str(public(key)), locale=locale)
        assert done.returncode == 1, done.stderr
        assert "P9.1" in done.stdout
        assert is_chinese(done.stdout) is (locale == CHINESE)
    told = json.loads(
        harness("verify", str(signed / FILE), "--trust", str(public(key)), "--json", locale=ENGLISH).stdout
    )
    assert told["genuine"] is True
    assert told["found"] == []
    assert told["statement"]["predicate"]["privacyHarness"]["verdict"] == "fail"


def test_nothing_of_what_was_changed_is_told_as_signed(signed: Path, key: Path, tmp_path: Path) -> None:
    copy = tmp_path / FILE
    copy.write_bytes((signed / FILE).read_bytes())
    other = private(tmp_path / "other.key")
    for locale, said in ((ENGLISH, "Release nothing upon it"), (CHINESE, "不能依据它放行")):
        done = harness("verify", str(copy), str(signed), "--trust", str(public(other)), locale=locale)
        assert done.returncode == 1
        assert said in done.stdout
        assert "P9.1" not in done.stdout


def locked(path: Path) -> Path:
    made = Ed25519PrivateKey.generate()
    path.write_bytes(made.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"x")))
    return path


def of_another_kind(path: Path) -> Path:
    path.write_bytes(X25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return path


@pytest.mark.parametrize("mistake", ["locked", "kind", "statement", "private", "twice"])
def test_a_mistake_ends_in_a_line(mistake: str, signed: Path, key: Path, tmp_path: Path) -> None:
    arguments = {
        "locked": ("sign", signed, "--key", locked(tmp_path / "locked")),
        "kind": ("sign", signed, "--key", of_another_kind(tmp_path / "kind")),
        "statement": ("verify", signed / "pre-granted" / "manifest.json"),
        "private": ("verify", signed / FILE, "--trust", key),
        "twice": ("sign", signed, "--key", key),
    }[mistake]
    for locale in (ENGLISH, CHINESE):
        done = harness(*map(str, arguments), locale=locale)
        assert done.returncode == 2, done.stderr
        assert len(done.stderr.splitlines()) == 1
        assert done.stdout == ""
        assert is_chinese(done.stderr) is (locale == CHINESE)
