"""What a scenario points at on the screen."""

from __future__ import annotations

import msgspec

from harness.screen.folding import fold, unquoted


class Selector(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which part of the screen is meant; everything that is given must fit the same node.

    At least one of `text`, `id` and `desc` is given. `text` and `desc` fit a node whose text or content description is
    that text, or says it in whole words and not negated. Case, width, blanks and the form of quotes make no difference.
    """

    text: str = ""
    id: str = ""  # resource id, its name alone or in full: "agree", "com.example:id/agree"
    desc: str = ""
    checked: bool | None = None

    @property
    def aimed(self) -> bool:
        """Whether it says which node is meant: `checked` alone does not, nor do quotes around nothing in any of it."""
        given = [value for value in (self.text, self.id, self.desc) if value]
        return bool(given) and all(unquoted(fold(value)).strip("\"' ") for value in given)

    @property
    def named(self) -> str:
        """The selector as a reader sees it: `id=agree text=同意`."""
        parts = [f"{name}={value}" for name in ("id", "text", "desc") if (value := getattr(self, name))]
        if self.checked is not None:
            parts.append("checked" if self.checked else "not checked")
        return " ".join(parts)
