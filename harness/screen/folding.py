"""A text as a reader compares it: what looks the same is the same."""

from __future__ import annotations

import re
import unicodedata

_SAME = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛ʼʻʽꞌ՚׳ʹ′´`ˈ", "'"),
        **dict.fromkeys("“”„‟″〝〞〟«»「」『』﹁﹂﹃﹄", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u115f\u1160\u2800\u3164", " "),  # letters that draw nothing
    }
)
_ASIAN = "\u2e80-\u2fff\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_BLANK_BESIDE_ASIAN = re.compile(rf"(?<=[{_ASIAN}]) | (?=[{_ASIAN}])")
_UNSEEN = re.compile("[\u034f\u180b-\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")  # joiners and variation selectors


def fold(text: str) -> str:
    """Case, width, quotes, dashes and blanks made alike; what draws nothing is gone, as are blanks in Chinese.

    Blanks in Chinese are layout (同　意) and between Chinese and Latin they are taste. Source: Unicode Standard
    Annex 15 (NFKC), general categories Cf and Cc.
    """
    # Quotes first: NFKC takes some of them apart into a blank and an accent.
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text.translate(_SAME)).casefold())
    seen = "".join(
        each for each in _UNSEEN.sub("", plain.translate(_SAME)) if each.isspace() or not _draws_nothing(each)
    )
    return _BLANK_BESIDE_ASIAN.sub("", " ".join(seen.split()))


def unquoted(folded: str) -> str:
    """A folded text without the quotes around it; as it is where it has nothing else."""
    return folded.strip("\"' ") or folded


def letters(folded: str) -> str:
    """The letters and digits of a folded text alone; as it is where it has none."""
    return "".join(each for each in folded if each.isalnum()) or folded


def _draws_nothing(character: str) -> bool:
    return unicodedata.category(character) in ("Cf", "Cc")
