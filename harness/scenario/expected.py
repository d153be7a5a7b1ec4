"""What is wrong with expectations that can be read each by itself: they name what does not exist, or answer nothing."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator

from harness.catalogue import load_asked_permissions
from harness.catalogue.register import CATALOGUE, Register
from harness.documents import Document, allowed_here, not_there
from harness.policy import CLAUSE, DATA_TYPE, Clause, Policy
from harness.scenario.expectations import DialogShown, Expectation, NoPermissionAsked, StillWorks, expectations
from harness.scenario.items import Place
from harness.scenario.quotes import GIVE_ANY, check_quotes
from harness.screen import Selector
from harness.text import Text

FIRST_PARTY, UNATTRIBUTED = "first_party", "unattributed"
_PERMISSION = Text(zh="须向用户申请的权限", en="permission that the user is asked for")
_PREFIX = "android.permission"
_OF_HEALTH = f"{_PREFIX}.health."  # some hundred, and more with each release
_NEAR = 0.8  # of difflib's ratio: two letters of the prefix swapped are 0.94, com.android.browser.permission is 0.75
_PHASE, _ACTOR = Text(zh="阶段", en="phase"), Text(zh="行为方", en="actor")


def actors(register: Register = CATALOGUE) -> frozenset[str]:
    """Whoever an expectation may speak of."""
    return frozenset({FIRST_PARTY, UNATTRIBUTED, *(f"sdk:{sdk}" for sdk in register.sdk_ids)})


def check_expectations(
    document: Document,
    expect: tuple[tuple[Place, Expectation], ...],
    policy: Policy | None,
    register: Register,
    phases: Collection[str] | None,
) -> None:
    names: dict[Text, Collection[str] | None] = {
        _PHASE: phases,
        CLAUSE: {clause.id for clause in policy.clauses} if policy else None,
        DATA_TYPE: register.data_type_ids,
        _ACTOR: actors(register),
        _PERMISSION: load_asked_permissions() | _own_permissions(policy) if policy else None,
    }
    for path, expectation in expect:
        for field, what, found in _names_used(expectation):
            known = names[what]
            if known is not None and found not in known:
                cause = _never_entered(found) if what is _PHASE else not_there(what, found)
                document.fault((*path, *field), cause, allowed_here(found, known))
        for field, selector in _selectors(expectation):
            if not selector.aimed:
                cause = Text(zh="此处没有写明对象", en="this does not say what")
                document.fault((*path, *field), cause, GIVE_ANY)
            check_quotes(document, (*path, *field))


def check_answers(document: Document, expect: tuple[tuple[Place, Expectation], ...], policy: Policy) -> None:
    """Refuse an expectation under a clause of which it can answer no check: it would be a pass about something else."""
    for path, expectation in expect:
        for number, clause_id in enumerate(expectation.clauses):
            clause = policy.clause(clause_id)
            if clause is None or expectation.answers.intersection(clause.verify):
                continue
            wanted = ", ".join(clause.verify)
            cause = Text(
                zh=f"条款 `{clause_id}` 须以 {wanted} 检验，`{expectation.kind}` 对此都不能回答",
                en=f"the clause `{clause_id}` is verified by {wanted}, of which `{expectation.kind}` answers none",
            )
            document.fault((*path, "clauses", number), cause, _answered_by(clause))


def _answered_by(clause: Clause) -> Text:
    fitting = [kind.kind for kind in expectations() if kind.answers.intersection(clause.verify)]
    if not fitting:
        return Text(
            zh="没有任何预期能回答它，只能由人确认：请从这里去掉该条款",
            en="No expectation answers that, only a person can: take the clause out here",
        )
    return Text(
        zh=f"请改用 {'、'.join(fitting)}，或从这里去掉该条款",
        en=f"Use {', '.join(fitting)} for it, or take the clause out here",
    )


def _never_entered(phase: str) -> Text:
    return Text(zh=f"没有步骤进入阶段 `{phase}`", en=f"found the phase `{phase}`, which no step enters")


def _names_used(expectation: Expectation) -> Iterator[tuple[Place, Text, str]]:
    """Every name in an expectation that must exist elsewhere: the field, what it names, the name."""
    if expectation.phase:
        yield ("phase",), _PHASE, expectation.phase
    for field, what in (("clauses", CLAUSE), ("data_types", DATA_TYPE), ("actors", _ACTOR)):
        for number, found in enumerate(getattr(expectation, field, ())):
            yield (field, number), what, found
    if isinstance(expectation, NoPermissionAsked):
        for number, permission in enumerate(expectation.permissions):
            if _means_the_platforms(permission):
                yield ("permissions", number), _PERMISSION, permission


def _own_permissions(policy: Policy) -> frozenset[str]:
    """The permissions that a policy explains and that are no platform's: the app's own, whatever they are called."""
    explained = (each.name for each in policy.permissions)
    return frozenset(name for name in explained if not name.startswith(f"{_PREFIX}."))


def _means_the_platforms(permission: str) -> bool:
    """Whether a permission is meant as one of the platform's: by a wrong name nobody would ever be asked for it.

    An app may have permissions of its own. One under a prefix like the platform's (andriod.permission), or of the name
    of one that the platform asks for (Manifest.permission.CAMERA), is none of them.
    """
    prefix, _, name = permission.rpartition(".")
    if permission.startswith(_OF_HEALTH):
        return False
    likeness = difflib.SequenceMatcher(None, prefix.casefold(), _PREFIX, autojunk=False).ratio()
    return likeness > _NEAR or f"{_PREFIX}.{name.upper()}" in load_asked_permissions()


def _selectors(expectation: Expectation) -> Iterator[tuple[Place, Selector]]:
    if isinstance(expectation, StillWorks | DialogShown):
        yield ("see",), expectation.see
    if isinstance(expectation, DialogShown):
        for number, offer in enumerate(expectation.offers):
            yield ("offers", number), offer
