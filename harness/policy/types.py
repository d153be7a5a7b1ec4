"""What a privacy policy promises, as frozen types. A policy file is one `Policy`."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import msgspec
from msgspec import Meta

from harness.catalogue.register import HostName, PackageName
from harness.documents import words
from harness.policy.vocabulary import Check, ClauseKind, Consent, Ground, Necessity, Occasion, Party, Right
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

_BY_THE_APP = (Party.FIRST_PARTY, Party.ENTERPRISE_CUSTOMER)  # on a device the app acts for both


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of everything a policy file may hold: a field nobody knows is an error, not ignored."""


DataTypes = Annotated[tuple[str, ...], Meta(description="Ids of data types, see `harness catalogue`.")]
Permissions = Annotated[tuple[PermissionName, ...], Meta(description="Full names of Android permissions.")]
ClauseId = Annotated[Id, Meta(description="Id of the clause that says so.")]
ClauseIds = Annotated[tuple[Id, ...], Meta(min_length=1, description="Ids of the clauses that say so.")]


class Clause(Part, frozen=True, kw_only=True):
    """One statement of the policy, in our own words."""

    id: Annotated[Id, Meta(description="What scenarios and reports call it.")]
    section: Annotated[str, Meta(description="Where the policy says it, such as 一(七)2.")]
    title: Annotated[Text, Meta(description="In a few words.")]
    paraphrase: Annotated[Text, Meta(description="What it says, in words of one's own.")]
    kind: Annotated[ClauseKind, Meta(description="What sort of statement it is.")]
    verify: Annotated[
        tuple[Check, ...],
        Meta(min_length=1, description="The checks that must each have an answer; left out where it is exempt."),
    ] = ()
    exempt: Annotated[Text | None, Meta(description="Why there is nothing in it that anybody could check.")] = None
    not_covered: Annotated[
        Text | None, Meta(description="Why no scenario makes some of its checks yet; none of them passes meanwhile.")
    ] = None
    actor: Annotated[tuple[str, ...], Meta(description="Of whom it speaks: first_party, user, sdk:<id> ...")] = ()
    function: Annotated[str, Meta(description="Of the app, as a reader of the report calls it.")] = ""
    necessity: Annotated[Necessity | None, Meta(description="Whether the app works without the data.")] = None
    data_types: DataTypes = ()
    permissions: Permissions = ()
    rules: Annotated[tuple[str, ...], Meta(description="Ids of regulators' items, as the catalogue has them.")] = ()
    grounds: Annotated[tuple[Ground, ...], Meta(description="Of an exemption: why no consent is needed.")] = ()
    derived: Annotated[
        bool, Meta(description="The text does not say it: a regulator tests it, and the text is silent.")
    ] = False

    @property
    def names_the_app(self) -> bool:
        """Whether it says that it speaks of the app itself."""
        return any(party in self.actor for party in _BY_THE_APP)


class DeclaredSdk(Part, frozen=True, kw_only=True):
    """One row of the policy's SDK table. An SDK may collect what its rows name, and nothing else.

    One that the table gives several purposes has a row for each.
    """

    sdk: Annotated[Id, Meta(description="Id of the SDK, without `sdk:`.")]
    clause: ClauseId
    purpose: Annotated[Text, Meta(description="What for, as the row says it.")]
    data_types: DataTypes
    permissions: Permissions = ()
    link: Annotated[str, Meta(description="The row's link to the vendor's rules: its address, or its words.")] = ""


class Function(Part, frozen=True, kw_only=True):
    """A function of the app and the data that the first party may collect for it."""

    id: Annotated[Id, Meta(description="Of its own among the functions.")]
    name: Annotated[Text, Meta(description="What the report calls it.")]
    clauses: ClauseIds
    necessity: Annotated[Necessity, Meta(description="Whether the app works without it.")]
    data_types: DataTypes = ()
    permissions: Permissions = ()
    alternative: Annotated[Text | None, Meta(description="The other way that whoever refuses the data is given.")] = (
        None
    )
    derived: Annotated[
        bool, Meta(description="The app has it and the text names its data alone, without saying what for.")
    ] = False


class ExpectedPermission(Part, frozen=True, kw_only=True):
    """A permission that the policy explains, and the clauses that do."""

    name: PermissionName
    purpose: Annotated[Text, Meta(description="What for, as the policy says it.")]
    clauses: ClauseIds
    data_types: DataTypes = ()


class Sharing(Part, frozen=True, kw_only=True):
    """To whom data is handed on, besides the SDKs of the table."""

    recipient: Annotated[Text, Meta(description="Who gets it, as the policy calls them.")]
    named: Annotated[bool, Meta(description="Whether the policy says by name who that is.")]
    clause: ClauseId
    consent: Annotated[Consent, Meta(description="What is asked of the user before.")]
    data_types: DataTypes = ()


class Storage(Part, frozen=True, kw_only=True):
    """Where data is kept."""

    place: Annotated[Text, Meta(description="Where, as the policy says it.")]
    abroad: Annotated[bool, Meta(description="Whether that is outside of mainland China.")]
    clause: ClauseId
    consent: Annotated[Consent, Meta(description="What is asked of the user before; matters abroad.")] = Consent.NONE


class Retention(Part, frozen=True, kw_only=True):
    """How long data is kept."""

    what: Annotated[Text, Meta(description="Which data, as the policy calls it.")]
    clause: ClauseId
    period: Annotated[
        Text | None, Meta(description="How long, or until when; left out where the policy does not say it.")
    ] = None
    data_types: DataTypes = ()


class GivenRight(Part, frozen=True, kw_only=True):
    """A right of the user that the policy grants."""

    right: Annotated[Right, Meta(description="Which.")]
    clauses: ClauseIds
    way: Annotated[Text | None, Meta(description="How it is exercised: the path in the app, or whom to ask.")] = None
    within_days: Annotated[
        Annotated[int, Meta(ge=0)] | None, Meta(description="Days until an answer; left out where not said.")
    ] = None
    not_for: Annotated[tuple[str, ...], Meta(description="Ids of data types to which it is denied.")] = ()


class Minors(Part, frozen=True, kw_only=True):
    """An age at which the policy draws a line."""

    below: Annotated[int, Meta(ge=1, le=30, description="Years; `14 or under` is 15.")]
    clause: ClauseId


class Notice(Part, frozen=True, kw_only=True):
    """Upon what the policy promises to tell the user."""

    occasion: Annotated[Occasion, Meta(description="Upon what.")]
    clause: ClauseId


class FirstParty(Part, frozen=True, kw_only=True):
    """Who "we" are: code under `packages` and servers under `hosts`, where `*.example.com` takes in its domain."""

    packages: Annotated[tuple[PackageName, ...], Meta(min_length=1, description="Packages of the app's own code.")]
    hosts: Annotated[tuple[HostName, ...], Meta(description="Hosts of the operator; `*.` takes in a domain too.")]


class Policy(Part, frozen=True, kw_only=True):
    """A privacy policy written down as data: what is declared, by whom, for what."""

    policy: Annotated[Id, Meta(description="Id of the policy.")]
    title: Annotated[Text, Meta(description="Its title.")]
    operator: Annotated[Text, Meta(description="Who is responsible for the data: the controller.")]
    updated: Annotated[date, Meta(description="The date of the last change that it bears.")]
    effective: Annotated[date | None, Meta(description="The date from which it says to be in force.")] = None
    version: Annotated[str, Meta(description="The version that it bears, where it bears one.")] = ""
    contact: Annotated[Text | None, Meta(description="How the operator is reached about personal data.")] = None
    source: Annotated[str, Meta(description="Which text this file restates, and where it is.")]
    first_party: FirstParty
    functions: Annotated[tuple[Function, ...], Meta(description="What the first party may collect, and what for.")]
    sdks: Annotated[tuple[DeclaredSdk, ...], Meta(description="The table of third-party SDKs.")]
    permissions: Annotated[tuple[ExpectedPermission, ...], Meta(description="The permissions that it explains.")]
    sharing: Annotated[tuple[Sharing, ...], Meta(description="To whom data is handed on besides.")] = ()
    storage: Annotated[tuple[Storage, ...], Meta(description="Where data is kept.")] = ()
    retention: Annotated[tuple[Retention, ...], Meta(description="How long data is kept.")] = ()
    rights: Annotated[tuple[GivenRight, ...], Meta(description="The rights that it grants.")] = ()
    minors: Annotated[tuple[Minors, ...], Meta(description="The ages at which it draws a line.")] = ()
    notices: Annotated[tuple[Notice, ...], Meta(description="Upon what the user is told.")] = ()
    clauses: Annotated[tuple[Clause, ...], Meta(min_length=1, description="Its statements, one by one.")]

    def clause(self, clause_id: str) -> Clause | None:
        """Give the clause with that id, or None."""
        return next((clause for clause in self.clauses if clause.id == clause_id), None)

    def sdks_of(self, clause: Clause) -> frozenset[str]:
        """The SDKs that a clause speaks of, as actors (`sdk:<id>`): those it names and those whose row names it."""
        named = (actor for actor in clause.actor if actor.startswith("sdk:"))
        return frozenset((*named, *(f"sdk:{row.sdk}" for row in self.sdks if row.clause == clause.id)))

    def actors_of(self, clause: Clause) -> frozenset[str]:
        """Whose acts a clause is about: its SDKs, and the app where it says so or names none, for then it answers."""
        sdks = self.sdks_of(clause)
        return sdks if sdks and not clause.names_the_app else sdks | {Party.FIRST_PARTY.value}

    def declares(self, actor: str, data_type: str) -> bool:
        """Whether `actor` (`first_party`, `sdk:<id>`) may collect or be sent a data type."""
        if actor == Party.FIRST_PARTY:
            return data_type in self.first_party_data_types
        return data_type in self.sdk_data_types(actor.removeprefix("sdk:"))

    def rows_of(self, sdk_id: str) -> tuple[DeclaredSdk, ...]:
        """Give the rows of the SDK table for `sdk_id`: none where the policy does not name that SDK."""
        return tuple(row for row in self.sdks if row.sdk == sdk_id)

    def sdk_data_types(self, sdk_id: str) -> frozenset[str]:
        """Every data type that a row declares for an SDK."""
        return frozenset(data_type for row in self.rows_of(sdk_id) for data_type in row.data_types)

    @property
    def data_types(self) -> frozenset[str]:
        """Every data type that it speaks of."""
        named = [function.data_types for function in self.functions] + [row.data_types for row in self.sdks]
        named += [permission.data_types for permission in self.permissions]
        named += [clause.data_types for clause in self.clauses]
        named += [shared.data_types for shared in self.sharing]
        named += [kept.data_types for kept in self.retention]
        named += [right.not_for for right in self.rights]
        return frozenset(data_type for data_types in named for data_type in data_types)

    @property
    def first_party_data_types(self) -> frozenset[str]:
        """Every data type that some function of the first party declares."""
        return frozenset(data_type for function in self.functions for data_type in function.data_types)
