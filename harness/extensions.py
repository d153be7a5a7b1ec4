"""What other installed packages add: each names an object in an entry-point group of ours.

A name that is taken already is an error that tells both packages: which of the two is used must not depend on chance.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib.metadata import EntryPoint, entry_points
from typing import TypeVar

from harness.errors import InfrastructureError
from harness.text import Text

OURS = "privacy-harness"
T = TypeVar("T")


def extended(
    group: str, built_in: Iterable[T], name: Callable[[T], str], found: Iterable[EntryPoint] | None = None
) -> tuple[T, ...]:
    """`built_in` and what the installed packages add under `group`; `name` says by what users call each.

    Raises `InfrastructureError` where one cannot be loaded, or where two have one name.
    """
    items, owners = list(built_in), dict.fromkeys(map(name, built_in), OURS)
    for point in entry_points(group=group) if found is None else found:
        package = point.dist.name if point.dist else point.value
        try:
            item: T = point.load()
            called = name(item)
        except Exception as error:  # whatever a stranger's module raises while it is imported
            raise InfrastructureError(
                f"{package} ({group})",
                Text(zh=f"`{point.value}` 无法加载：{error}", en=f"`{point.value}` cannot be loaded: {error}"),
                Text(zh="请更新或卸载这个包。", en="Update that package, or uninstall it."),
            ) from error
        if called in owners:
            other = owners[called]
            raise InfrastructureError(
                f"{group}: {called}",
                Text(zh=f"{other} 和 {package} 都提供了它", en=f"both {other} and {package} provide it"),
                Text(zh="请卸载其中一个。", en="Uninstall one of them."),
            )
        owners[called] = package
        items.append(item)
    return tuple(items)
