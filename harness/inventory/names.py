"""Names inside an APK are whatever its maker chose: kept on one line, and not without end."""

from __future__ import annotations

LONGEST = 200  # signs


def told(text: str) -> str:
    """The text with what cannot be shown written out, cut where it is long."""
    if len(text) <= LONGEST and text.isprintable():
        return text
    plain = "".join(sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in text[: LONGEST + 1])
    return plain if len(plain) <= LONGEST else f"{plain[:LONGEST]} …"
