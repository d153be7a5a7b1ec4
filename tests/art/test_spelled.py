"""A uri is compared as each release of Android compares it, however it is spelled."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from harness.events.agent import Armed, Call, Problem
from harness.simulator.framework.platform_table import cached
from tests.art.rows import COMPILED_AGAINST, LEVELS, TECHNIQUES, Driven, Driver, compiled, on_hotspot

ASKED = TECHNIQUES["android-id.settings-query"]
CONTACTS = TECHNIQUES["contacts.proxy-query"]
WORDS = ("settings", "secure", "system", "android_id", "location_mode", "com.android.contacts", "contacts", "1")
ODD = st.text("/?#@:%.\\&=+~a6F1_", max_size=4)


def escaped(word: str, which: frozenset[int]) -> str:
    return "".join(f"%{ord(sign):02x}" if place in which else sign for place, sign in enumerate(word))


WORD = st.builds(escaped, st.sampled_from(WORDS), st.frozensets(st.integers(0, 20), max_size=3))
PART = st.one_of(WORD, WORD, st.builds(str.__add__, WORD, ODD))
USER = st.sampled_from(("", "", "0@", "10@", "0@1@", "%30@", "0%40"))
SCHEME = st.sampled_from(("content://",) * 6 + ("Content://", "content:/", "content:", "content:///", ""))
SLASHES = st.sampled_from(("/", "/", "//", "///", "/./", "%2F"))
END = st.sampled_from(("", "", "/", "//", "?a=1", "?", "#x", "/?b=/secure", "#/android_id", "?a#b"))
URIS = st.builds(
    lambda scheme, user, authority, between, parts, end: (
        f"{scheme}{user}{authority}"
        + "".join(f"{slash}{part}" for slash, part in zip(between, parts, strict=False))
        + end
    ),
    *(SCHEME, USER, PART, st.lists(SLASHES, min_size=4, max_size=4), st.lists(PART, max_size=4), END),
)


class Platform:
    """A release's own framework, which takes uris apart and asks for them while the agent looks on."""

    def __init__(self, driven: Driven) -> None:
        self._driven = driven
        driven.arm(ASKED, CONTACTS)
        self._overloads = {message.technique: message.overloads[0] for message in driven.told(Armed)}

    def taken_apart(self, uri: str) -> tuple[str, str, str]:
        """Scheme, authority and the parts of the path, in the platform's words."""
        scheme, authority, parts = (
            self._driven.ask("android.net.Uri", f"{method}()", uri=uri)
            for method in ("getScheme", "getAuthority", "getPathSegments")
        )
        return scheme, authority.rpartition("@")[2], parts

    def seen(self, uri: str) -> set[str]:
        """What the agent tells of a query."""
        before = len(self._driven.told(Call))
        self._driven.ask(ASKED.class_name, self._overloads[ASKED.id], uri=uri)
        assert self._driven.told(Problem) == []
        return {call.technique for call in self._driven.told(Call)[before:]}


@pytest.fixture(scope="module")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Driver:
    if not cached(COMPILED_AGAINST).exists():
        pytest.skip(f"{cached(COMPILED_AGAINST).name} is not in the cache: make platform-table fetches it")
    return compiled(tmp_path_factory.mktemp("driver"))


@pytest.fixture(scope="module", params=LEVELS, ids=lambda level: f"api-{level}")
def platform(request: pytest.FixtureRequest, driver: Driver) -> Iterator[Platform]:
    level: int = request.param
    if not cached(level).exists():
        pytest.skip(f"{cached(level).name} is not in the cache: make platform-table fetches it")
    with on_hotspot(level, driver) as driven:
        yield Platform(driven)


def answering(taken_apart: tuple[str, str, str]) -> set[str]:
    """Whose data the platform's provider would give: of the settings by a table, or a table and a key."""
    scheme, authority, parts = taken_apart
    if scheme != "content":
        return set()
    if authority in ("com.android.contacts", "contacts"):
        return {CONTACTS.id}
    table, *key = parts.strip("[]").split(", ")
    return {ASKED.id} if authority == "settings" and table and (not key or key[0] == "android_id") else set()


@given(uri=URIS)
@example(uri="content://settings/secure")
@example(uri="content://settings//secure/%61ndroid_id?a=1#x")
@example(uri="content://10@settings/secure/android_id/")
@example(uri="content://settings\\secure")
@example(uri="content://com.android.contacts?x")
@settings(deadline=None, max_examples=150)
def test_a_uri_is_whose_the_platform_takes_it_for(platform: Platform, uri: str):
    assert platform.seen(uri) == answering(platform.taken_apart(uri))
