"""What is wrong with a policy's own text: contradictions and omissions, found without an app. `RULES` lists them.

A remark is no verdict on an app. Its sentence is for whoever drafts the policy, and stands in `lint.yaml`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import msgspec

from harness.catalogue import Sdk
from harness.catalogue.register import CATALOGUE, Register
from harness.policy.naming import Word, called
from harness.policy.types import Clause, DeclaredSdk, Function, Policy
from harness.policy.vocabulary import ClauseKind, Consent, Ground, Necessity, Occasion, Party, Right
from harness.text import Text, as_told

_BIOMETRIC, _IDENTIFIER = "biometric", "device_identifier"
_VAGUE = frozenset({"device_information"})  # groups that policies call by one name: who writes one kind means all
_LAWFUL = frozenset({Ground.CONTRACT, Ground.STAFF, Ground.LEGAL_DUTY, Ground.EMERGENCY, Ground.PUBLIC_INTEREST})
_LAWFUL |= {Ground.PUBLISHED, Ground.OTHER_LAW, Ground.REFUSAL}  # the last is about requests, not about consent
_LONGEST_ANSWER = 23  # days: fifteen working days with four weekends
_CHILD = 14  # years, PIPL article 31
_BY_ITS_VENDOR = Text(zh="其厂商自己声明会收集", en="its vendor says that it collects")
_BY_OTHERS = Text(
    zh="据公开资料会收集（未在厂商页面核对）",
    en="it is known to collect, as far as was read elsewhere than with its vendor",
)
_REQUIRED_NOTICES = (Occasion.UPDATE, Occasion.INCIDENT, Occasion.MERGER)


class _Sentence(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    zh: str
    en: str
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A contradiction or omission: the clauses that it is about, the sentence, and the regulators' items behind it."""

    lint: str
    clauses: tuple[str, ...]
    said: Text
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Case:
    """A policy with what its ids stand for."""

    policy: Policy
    register: Register

    def kinds(self, ids: Iterable[str]) -> Text:
        """The names of data types, in the catalogue's order."""
        wanted = set(ids)
        return _listed(Text(zh=each.zh, en=each.en) for each in self.register.data_types if each.id in wanted)

    def of_group(self, *groups: str) -> frozenset[str]:
        return frozenset(each.id for each in self.register.data_types if each.group in groups)

    @property
    def sensitive(self) -> frozenset[str]:
        return frozenset(each.id for each in self.register.data_types if each.sensitivity == "sensitive")

    def sdk(self, sdk_id: str) -> Sdk:
        return next(each for each in self.register.sdks if each.id == sdk_id)

    @property
    def rows(self) -> Iterator[tuple[Sdk, tuple[DeclaredSdk, ...]]]:
        """The SDKs of the table, each with its rows."""
        for sdk_id in dict.fromkeys(row.sdk for row in self.policy.sdks):
            yield self.sdk(sdk_id), self.policy.rows_of(sdk_id)

    def declared_for(self, sdk_id: str) -> frozenset[str]:
        """What its rows name; of a group that is called by one name, all."""
        named = self.policy.sdk_data_types(sdk_id)
        whole = (kinds for group in _VAGUE if not named.isdisjoint(kinds := self.of_group(group)))
        return named.union(*whole)


_Found = tuple[Iterable[str], dict[str, object]]
"""The clauses that a remark is about, and what is filled into its sentence."""


def lint(policy: Policy, register: Register = CATALOGUE) -> tuple[Remark, ...]:
    """All that is to be said of a policy, rule by rule."""
    case = _Case(policy=policy, register=register)
    return tuple(_remark(rule, found) for rule, look in RULES.items() for found in look(case))


@cache
def sentences() -> dict[str, _Sentence]:
    """The sentences by the rule that says them."""
    text = files(__package__).joinpath("lint.yaml").read_bytes()
    return msgspec.yaml.decode(text, type=dict[str, _Sentence])


def _remark(rule: str, found: _Found) -> Remark:
    clauses, args = found
    sentence = sentences()[rule]
    filled = {name: value if isinstance(value, Text) else as_told(value) for name, value in args.items()}
    return Remark(
        lint=rule,
        clauses=tuple(dict.fromkeys(clauses)),
        said=Text(
            zh=sentence.zh.format(**{name: value.zh for name, value in filled.items()}),
            en=sentence.en.format(**{name: value.en for name, value in filled.items()}),
        ),
        rules=sentence.rules,
    )


def _listed(texts: Iterable[Text]) -> Text:
    told = tuple(texts)
    return Text(zh="、".join(each.zh for each in told), en=", ".join(each.en for each in told))


def _named(values: Iterable[Word]) -> Text:
    return _listed(map(called, values))


def _name_of(sdk: Sdk) -> Text:
    return Text(zh=sdk.name_zh, en=sdk.name_en)


def _effective_before_updated(case: _Case) -> Iterator[_Found]:
    policy = case.policy
    if policy.effective and policy.effective < policy.updated:
        yield (), {"effective": policy.effective, "updated": policy.updated}


def _no_effective_date(case: _Case) -> Iterator[_Found]:
    if not case.policy.effective:
        yield (), {}


def _no_contact(case: _Case) -> Iterator[_Found]:
    if not case.policy.contact:
        yield (), {}


def _roles_mixed(case: _Case) -> Iterator[_Found]:
    """Only where the scope speaks of the customer: a policy without customers may well name a partner."""
    customer = Party.ENTERPRISE_CUSTOMER
    scope = [each.id for each in case.policy.clauses if each.kind is ClauseKind.SCOPE and customer in each.actor]
    mixed = [
        clause.id
        for clause in case.policy.clauses
        if clause.kind is ClauseKind.COLLECTION and {Party.FIRST_PARTY, customer} <= set(clause.actor)
    ]
    if scope and mixed:
        yield (*scope, *mixed), {}


def _row_omits(case: _Case) -> Iterator[_Found]:
    for sdk, rows in case.rows:
        omitted = set(sdk.declared_data or ()) - case.declared_for(sdk.id)
        if omitted:
            known = _BY_ITS_VENDOR if sdk.declared_by == "vendor" else _BY_OTHERS
            yield _of(rows), {"sdk": _name_of(sdk), "data_types": case.kinds(omitted), "known": known}


def _row_exceeds(case: _Case) -> Iterator[_Found]:
    for sdk, rows in case.rows:
        if sdk.declared_data is None or sdk.declared_by != "vendor":
            continue
        vague = case.of_group(*_VAGUE)
        said = {*sdk.declared_data, *(vague if not vague.isdisjoint(sdk.declared_data) else ())}
        exceeding = case.policy.sdk_data_types(sdk.id) - said
        if exceeding:
            yield _of(rows), {"sdk": _name_of(sdk), "data_types": case.kinds(exceeding)}


def _row_without_link(case: _Case) -> Iterator[_Found]:
    for sdk, rows in case.rows:
        bare = [row for row in rows if not row.link]
        if bare:
            yield _of(bare), {"sdk": _name_of(sdk)}


def _identifier_not_named(case: _Case) -> Iterator[_Found]:
    """Of the identifiers alone: these are what a user is recognised by, and a policy lists them one by one."""
    unnamed = case.of_group(_IDENTIFIER) - case.policy.data_types
    by = [sdk for sdk, _ in case.rows if not unnamed.isdisjoint(sdk.declared_data or ())]
    if by:
        taken = unnamed.intersection(*[{kind for sdk in by for kind in sdk.declared_data or ()}])
        yield (), {"data_types": case.kinds(taken), "sdks": _listed(map(_name_of, by))}


def _one_purpose(case: _Case) -> Iterator[_Found]:
    alike: dict[tuple[str, frozenset[str]], list[DeclaredSdk]] = {}
    for row in case.policy.sdks:
        alike.setdefault((row.purpose.zh, frozenset(row.data_types)), []).append(row)
    for rows in alike.values():
        ids = tuple(dict.fromkeys(row.sdk for row in rows))
        if len(ids) > 1:
            yield _of(rows), {"sdks": _listed(_name_of(case.sdk(each)) for each in ids)}


def _choice_contradicted(case: _Case) -> Iterator[_Found]:
    """What functions leave to the user alone, and a necessary SDK takes by its row or its vendor's word."""
    choices: dict[str, list[Function]] = {}
    for function in case.policy.functions:
        for kind in function.data_types:
            choices.setdefault(kind, []).append(function)
    free = {
        kind
        for kind, by in choices.items()
        if all(each.necessity is Necessity.OPTIONAL and not each.derived for each in by)
    }
    for sdk, rows in case.rows:
        basic = [row for row in rows if _necessity(case.policy, row) is Necessity.BASIC]
        if not basic:
            continue
        taken = free & {*(sdk.declared_data or ()), *(kind for row in basic for kind in row.data_types)}
        if taken:
            clauses = [clause for kind in taken for function in choices[kind] for clause in function.clauses]
            yield (*sorted(set(clauses)), *_of(basic)), {"data_types": case.kinds(taken), "sdk": _name_of(sdk)}


def _kind_without_function(case: _Case) -> Iterator[_Found]:
    used = {kind for function in case.policy.functions for kind in function.data_types}
    used |= {kind for row in case.policy.sdks for kind in row.data_types}
    for clause in case.policy.clauses:
        unused = set(clause.data_types) - used
        if clause.kind is ClauseKind.COLLECTION and unused:
            yield (clause.id,), {"data_types": case.kinds(unused)}


def _function_not_described(case: _Case) -> Iterator[_Found]:
    for function in case.policy.functions:
        if function.derived:
            yield function.clauses, {"function": function.name, "data_types": case.kinds(function.data_types)}


def _permission_not_explained(case: _Case) -> Iterator[_Found]:
    explained = {permission.name for permission in case.policy.permissions}
    parts: tuple[Function | DeclaredSdk, ...] = (*case.policy.functions, *case.policy.sdks)
    users = {permission: part for part in parts for permission in part.permissions}
    missing = {name: user for name, user in users.items() if name not in explained}
    if missing:
        clauses = [clause for user in missing.values() for clause in _clauses_of(user)]
        yield clauses, {"permissions": ", ".join(sorted(missing))}


def _biometric_without_alternative(case: _Case) -> Iterator[_Found]:
    for function, kinds in _biometric(case):
        if not function.alternative:
            yield function.clauses, {"function": function.name, "data_types": case.kinds(kinds)}


def _biometric_without_recipient(case: _Case) -> Iterator[_Found]:
    received = {kind for row in case.policy.sdks for kind in row.data_types}
    received |= {kind for shared in case.policy.sharing for kind in shared.data_types}
    for function, kinds in _biometric(case):
        if received.isdisjoint(kinds):
            yield function.clauses, {"function": function.name, "data_types": case.kinds(kinds)}


def _no_retention_period(case: _Case) -> Iterator[_Found]:
    """Of what the first party collects; an entry of no kinds is about all of them."""
    kept = [each for each in case.policy.retention if each.period]
    if any(not each.data_types for each in kept):
        return
    without = case.policy.first_party_data_types - {kind for each in kept for kind in each.data_types}
    if without:
        silent = [each.clause for each in case.policy.retention if not each.period]
        yield silent, {"data_types": case.kinds(without)}


def _abroad_without_separate_consent(case: _Case) -> Iterator[_Found]:
    for stored in case.policy.storage:
        if stored.abroad and stored.consent is not Consent.SEPARATE:
            yield (stored.clause,), {"place": stored.place}


def _shared_with_nobody_named(case: _Case) -> Iterator[_Found]:
    for shared in case.policy.sharing:
        if not shared.named:
            yield (shared.clause,), {"recipient": shared.recipient}


def _shared_without_separate_consent(case: _Case) -> Iterator[_Found]:
    for shared in case.policy.sharing:
        sensitive = case.sensitive.intersection(shared.data_types)
        if sensitive and shared.consent is not Consent.SEPARATE:
            yield (shared.clause,), {"recipient": shared.recipient, "data_types": case.kinds(sensitive)}


def _right_missing(case: _Case) -> Iterator[_Found]:
    given = {each.right for each in case.policy.rights}
    missing = [right for right in Right if right not in given]
    if missing:
        yield (), {"rights": _named(missing)}


def _right_without_way(case: _Case) -> Iterator[_Found]:
    bare = [each for each in case.policy.rights if not each.way]
    if bare:
        yield [clause for each in bare for clause in each.clauses], {"rights": _named(each.right for each in bare)}


def _right_denied(case: _Case) -> Iterator[_Found]:
    for each in case.policy.rights:
        if each.not_for:
            yield each.clauses, {"rights": _named((each.right,)), "data_types": case.kinds(each.not_for)}


def _answer_too_late(case: _Case) -> Iterator[_Found]:
    for each in case.policy.rights:
        if each.within_days is not None and each.within_days > _LONGEST_ANSWER:
            yield each.clauses, {"days": each.within_days}


def _ages_differ(case: _Case) -> Iterator[_Found]:
    """One line at fourteen and one at eighteen are two things; what differs is two lines near the one of the law."""
    ages = sorted({each.below for each in case.policy.minors})
    if ages and (_CHILD not in ages or any(abs(age - _CHILD) == 1 for age in ages)):
        yield [each.clause for each in case.policy.minors], {"ages": ", ".join(f"< {age}" for age in ages)}


def _no_minors(case: _Case) -> Iterator[_Found]:
    if not case.policy.minors:
        yield (), {}


def _notice_missing(case: _Case) -> Iterator[_Found]:
    given = {each.occasion for each in case.policy.notices}
    if Occasion.MATERIAL_CHANGE in given:
        given.add(Occasion.UPDATE)
    missing = [occasion for occasion in _REQUIRED_NOTICES if occasion not in given]
    if missing:
        yield (), {"occasions": _named(missing)}


def _ground_not_in_law(case: _Case) -> Iterator[_Found]:
    for clause in case.policy.clauses:
        others = [ground for ground in clause.grounds if ground not in _LAWFUL]
        if others:
            yield (clause.id,), {"grounds": _named(others)}


def _silent(case: _Case) -> Iterator[_Found]:
    for clause in case.policy.clauses:
        if clause.derived:
            yield (clause.id,), {"title": clause.title}


def _biometric(case: _Case) -> Iterator[tuple[Function, Collection[str]]]:
    biometric = case.of_group(_BIOMETRIC)
    for function in case.policy.functions:
        if kinds := biometric.intersection(function.data_types):
            yield function, kinds


def _necessity(policy: Policy, row: DeclaredSdk) -> Necessity | None:
    clause: Clause | None = policy.clause(row.clause)
    return clause.necessity if clause else None


def _of(rows: Iterable[DeclaredSdk]) -> list[str]:
    return [row.clause for row in rows]


def _clauses_of(part: Function | DeclaredSdk) -> tuple[str, ...]:
    return part.clauses if isinstance(part, Function) else (part.clause,)


RULES: dict[str, Callable[[_Case], Iterator[_Found]]] = {
    "effective-before-updated": _effective_before_updated,
    "no-effective-date": _no_effective_date,
    "no-contact": _no_contact,
    "roles-mixed": _roles_mixed,
    "row-omits": _row_omits,
    "row-exceeds": _row_exceeds,
    "row-without-link": _row_without_link,
    "identifier-not-named": _identifier_not_named,
    "one-purpose": _one_purpose,
    "choice-contradicted": _choice_contradicted,
    "kind-without-function": _kind_without_function,
    "function-not-described": _function_not_described,
    "permission-not-explained": _permission_not_explained,
    "biometric-without-alternative": _biometric_without_alternative,
    "biometric-without-recipient": _biometric_without_recipient,
    "no-retention-period": _no_retention_period,
    "abroad-without-separate-consent": _abroad_without_separate_consent,
    "shared-with-nobody-named": _shared_with_nobody_named,
    "shared-without-separate-consent": _shared_without_separate_consent,
    "right-missing": _right_missing,
    "right-without-way": _right_without_way,
    "right-denied": _right_denied,
    "answer-too-late": _answer_too_late,
    "ages-differ": _ages_differ,
    "no-minors": _no_minors,
    "notice-missing": _notice_missing,
    "ground-not-in-law": _ground_not_in_law,
    "silent": _silent,
}
