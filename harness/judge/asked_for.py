"""The permissions that a manifest asks for, held against what a policy says of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from fnmatch import fnmatchcase

from harness.catalogue.register import Register
from harness.inventory import Inventory, Requested
from harness.policy import Policy


class Standing(StrEnum):
    """What can be said of a permission that is asked for."""

    DECLARED = "declared"  # the policy names it, or one that covers it, or the data that it gives
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
    named = declared_permissions(policy)
    covering = {each.permission: each.by for each in register.permissions.covered_by}

    def is_own(name: str) -> bool:
        return name in own or name.startswith(f"{inventory.package}.")

    def of(permission: Requested) -> Asked:
        name = permission.name
        gives = tuple(each.id for each in register.data_types if name in each.permissions)
        asks = name in register.permissions.asked
        if not named.isdisjoint((name, *covering.get(name, ()))):
            standing = Standing.DECLARED
        elif asks:
            standing = Standing.UNDECLARED
        elif gives:  # the user is never asked for it, so the policy may speak of the data alone
            standing = Standing.UNDECLARED if policy.data_types.isdisjoint(gives) else Standing.DECLARED
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
