"""What a privacy policy promises, as frozen types. A policy file is one `Policy`."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta

from harness.documents import words
from harness.text import Text

Id = Annotated[
    str,
    Meta(
        pattern=r"^[A-Za-z0-9][A-Za-z0-9_.\-]*$",
        extra=words("由字母、数字和 . _ - 组成的标识，如 P1.0.5", "an id of letters, digits and . _ -, such as P1.0.5"),
    ),
]
PermissionName = Annotated[
    str,
    Meta(
        pattern=r"^[A-Za-z][\w]*(\.[\w]+)+$",
        description="Full name, such as android.permission.CAMERA.",
        extra=words("完整的名称，如 android.permission.CAMERA", "a full name, such as android.permission.CAMERA"),
    ),
]


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of everything a policy file may hold: a field nobody knows is an error, not ignored."""


class ClauseKind(StrEnum):
    """What sort of statement a clause makes."""

    SCOPE = "scope"
    DEFINITION = "definition"
    COLLECTION = "collection"
    USE = "use"
    SHARING = "sharing"
    STORAGE = "storage"
    RETENTION = "retention"
    SECURITY = "security"
    RIGHTS = "rights"
    NOTIFICATION = "notification"
    CONTACT = "contact"
    CONSENT = "consent"
    LIMIT = "limit"
    EXEMPTION = "exemption"
    MINORS = "minors"
    COOKIES = "cookies"
    SDK = "sdk"


class Check(StrEnum):
    """How a clause can be checked."""

    RUNTIME = "runtime"  # hooks, app-ops, processes
    TRAFFIC = "traffic"
    UI = "ui"
    STATIC = "static"  # the APK itself
    ATTESTATION = "attestation"  # a human answers


class Party(StrEnum):
    """Whoever a clause may speak of besides an SDK (`sdk:<id>`)."""

    FIRST_PARTY = "first_party"
    ENTERPRISE_CUSTOMER = "enterprise_customer"  # who has the app in use: on a device the app acts for it
    AFFILIATE = "affiliate"
    PARTNER = "partner"
    CREDIT_AGENCY = "credit_agency"
    AUTHORITY = "authority"
    USER = "user"


class Necessity(StrEnum):
    """Whether the app works without the data."""

    BASIC = "basic"
    OPTIONAL = "optional"


class Clause(Part, frozen=True, kw_only=True):
    """One statement of the policy, in our own words."""

    id: Id
    section: str  # where the policy says it: 一(七)2
    title: Text
    paraphrase: Text
    kind: ClauseKind
    verify: Annotated[tuple[Check, ...], Meta(min_length=1, description="The checks that must each have an answer.")]
    actor: Annotated[tuple[str, ...], Meta(description="Of whom it speaks: first_party, user, sdk:<id> ...")] = ()
    function: str = ""  # of the app, as a reader of the report calls it
    necessity: Necessity | None = None
    data_types: tuple[str, ...] = ()
    permissions: tuple[PermissionName, ...] = ()
    rules: tuple[str, ...] = ()  # ids of the catalogue's rules of regulators
    derived: bool = False  # not in the text: a regulator tests it and the text is silent


class DeclaredSdk(Part, frozen=True, kw_only=True):
    """One row of the policy's SDK table. `data_types` are the only ones that this SDK may collect."""

    sdk: Id  # id in the catalogue's SDK registry
    clause: Id
    purpose: Text
    data_types: tuple[str, ...]
    permissions: tuple[PermissionName, ...] = ()


class Function(Part, frozen=True, kw_only=True):
    """A function of the app and the data that the first party may collect for it."""

    id: Id
    name: Text
    clauses: tuple[Id, ...]
    necessity: Necessity
    data_types: tuple[str, ...] = ()
    permissions: tuple[PermissionName, ...] = ()


class ExpectedPermission(Part, frozen=True, kw_only=True):
    """A permission that the policy explains, and the clauses that do."""

    name: PermissionName
    purpose: Text
    clauses: tuple[Id, ...]
    data_types: tuple[str, ...] = ()


class FirstParty(Part, frozen=True, kw_only=True):
    """Who "we" are: code under `packages` and servers under `hosts` (`*.example.com` covers its subdomains)."""

    packages: Annotated[tuple[str, ...], Meta(min_length=1)]
    hosts: tuple[str, ...]


class Policy(Part, frozen=True, kw_only=True):
    """A privacy policy written down as data: what is declared, by whom, for what."""

    policy: Id
    title: Text
    operator: Text
    updated: date
    source: str
    first_party: FirstParty
    functions: tuple[Function, ...]
    sdks: tuple[DeclaredSdk, ...]
    permissions: tuple[ExpectedPermission, ...]
    clauses: Annotated[tuple[Clause, ...], Meta(min_length=1)]

    def clause(self, clause_id: str) -> Clause | None:
        """Give the clause with that id, or None."""
        return next((clause for clause in self.clauses if clause.id == clause_id), None)

    def sdks_of(self, clause: Clause) -> frozenset[str]:
        """The SDKs that a clause speaks of, as actors (`sdk:<id>`): those it names and those whose row names it."""
        named = (actor for actor in clause.actor if actor.startswith("sdk:"))
        return frozenset((*named, *(f"sdk:{row.sdk}" for row in self.sdks if row.clause == clause.id)))

    def declares(self, actor: str, data_type: str) -> bool:
        """Whether `actor` (`first_party`, `sdk:<id>`) may collect or be sent a data type."""
        if actor == Party.FIRST_PARTY:
            return data_type in self.first_party_data_types
        row = self.declared_sdk(actor.removeprefix("sdk:"))
        return row is not None and data_type in row.data_types

    def declared_sdk(self, sdk_id: str) -> DeclaredSdk | None:
        """Give the row of the SDK table for `sdk_id`, or None where the policy does not name that SDK."""
        return next((row for row in self.sdks if row.sdk == sdk_id), None)

    @property
    def data_types(self) -> frozenset[str]:
        """Every data type that it speaks of."""
        named = [function.data_types for function in self.functions] + [row.data_types for row in self.sdks]
        named += [permission.data_types for permission in self.permissions]
        named += [clause.data_types for clause in self.clauses]
        return frozenset(data_type for data_types in named for data_type in data_types)

    @property
    def first_party_data_types(self) -> frozenset[str]:
        """Every data type that some function of the first party declares."""
        return frozenset(data_type for function in self.functions for data_type in function.data_types)
