"""The permissions that a manifest asks for, held against what a policy says of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from fnmatch import fnmatchcase

import msgspec

from harness.catalogue.register import Register
from harness.inventory import Inventory, Requested
from harness.policy import ClauseKind, Policy


class Standing(StrEnum):
    """What can be said of a permission that is asked for."""

    DECLARED = "declared"  # the policy names it, or one that covers it, or the data that it gives
    LIMITED = "limited"  # it does so only in clauses that set limits: such a one may say that it is not asked for
    UNDECLARED = "undeclared"
    ORDINARY = "ordinary"  # nothing personal comes of it, or it is the app's own
    UNKNOWN = "unknown"  # nobody here knows what it gives


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A permission and how it stands."""

    permission: Requested
    standing: Standing
    data_types: tuple[str, ...]  # that it gives, ids


_FIRST = 1  # the lowest API level there is


def asked_for(inventory: Inventory, policy: Policy, register: Register) -> tuple[Asked, ...]:
    """Each permission that the manifests ask for on some device, in the order of names."""
    own = {name for declared in inventory.declared for name in declared.defines}
    stating = msgspec.structs.replace(
        policy, clauses=tuple(each for each in policy.clauses if each.kind is not ClauseKind.LIMIT)
    )
    covering = {each.permission: each.by for each in register.permissions.covered_by}

    def is_own(name: str) -> bool:
        return name in own or name.startswith(f"{inventory.package}.")

    def is_said_in(said: Policy, name: str, gives: tuple[str, ...]) -> bool:
        if not declared_permissions(said).isdisjoint((name, *covering.get(name, ()))):
            return True
        # Where the user is never asked for it, the policy may speak of the data alone.
        return name not in register.permissions.asked and not said.data_types.isdisjoint(gives)

    def of(permission: Requested) -> Asked:
        name = permission.name
        gives = tuple(each.id for each in register.data_types if name in each.permissions)
        if is_said_in(stating, name, gives):
            standing = Standing.DECLARED
        elif is_said_in(policy, name, gives):
            standing = Standing.LIMITED
        elif gives or name in register.permissions.asked:
            standing = Standing.UNDECLARED
        elif is_own(name) or any(fnmatchcase(name, pattern) for pattern in register.permissions.ordinary):
            standing = Standing.ORDINARY
        else:
            standing = Standing.UNKNOWN
        return Asked(permission=permission, standing=standing, data_types=gives)

    return tuple(map(of, _in_effect(inventory, register)))


def _in_effect(inventory: Inventory, register: Register) -> Iterator[Requested]:
    """Those that are written and not only for devices on which the app cannot be installed, and what Android adds."""
    said = inventory.base.declares
    lowest = (said.min_sdk if said else None) or _FIRST
    asked = {each.name: each for each in inventory.permissions if each.max_sdk is None or each.max_sdk >= lowest}
    if said and said.target_sdk is not None:
        for each in register.permissions.implied_by:
            if said.target_sdk < each.below and (not each.by or each.by in asked):
                asked.setdefault(each.permission, Requested(name=each.permission))
    yield from (asked[name] for name in sorted(asked))


def declared_permissions(policy: Policy) -> frozenset[str]:
    """Every permission that a policy names, wherever it does."""
    explained = frozenset(each.name for each in policy.permissions)
    parts = [each.permissions for each in policy.functions] + [each.permissions for each in policy.sdks]
    return explained.union(*parts, *(each.permissions for each in policy.clauses))
