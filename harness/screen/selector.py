"""What a scenario points at on the screen."""

from __future__ import annotations

import msgspec


class Selector(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which part of the screen is meant; everything that is given must fit the same node.

    At least one of `text`, `id` and `desc` is given. `text` and `desc` fit a node whose text or content description is,
    or holds, that text. Where several nodes fit, one that is exactly it comes first.
    """

    text: str = ""
    id: str = ""  # resource id without the package: "agree"
    desc: str = ""
    checked: bool | None = None

    @property
    def aimed(self) -> bool:
        """Whether it says which node is meant: `checked` alone does not."""
        return bool(self.text or self.id or self.desc)

    @property
    def named(self) -> str:
        """The selector as a reader sees it: `id=agree text=同意`."""
        parts = [f"{name}={value}" for name in ("id", "text", "desc") if (value := getattr(self, name))]
        if self.checked is not None:
            parts.append("checked" if self.checked else "not checked")
        return " ".join(parts)
