"""The judge's reasons as a person reads them: phases by their names."""

from __future__ import annotations

from harness.judge import Cause, Finding
from harness.reasons import Reason, tell
from harness.report.words import named, word
from harness.text import Text


def said(reason: Reason) -> Text:
    """A reason as it stands beside its verdict."""
    return tell(reason, _phase)


def said_of(finding: Finding) -> Text:
    """Why a finding is as it is, and how many more reasons there are."""
    reason, others = said(finding.reason), finding.others
    if not others:
        return reason
    return Text(zh=f"{reason.zh.rstrip('。')}；另有 {others} 项", en=f"{reason.en.rstrip('.')}; and {others} more")


def said_with_what_hangs(cause: Cause) -> Text:
    """A cause, and how much else hangs on it."""
    reason, count = said(cause.hole.reason), len(cause.hangs)
    if not count:
        return reason
    return Text(
        zh=f"{reason.zh}（由此还有 {count} 项）",
        en=f"{reason.en} ({count} more {'follows' if count == 1 else 'follow'} from it)",
    )


def _phase(name: str) -> Text:
    """A phase of the user's own is called as the scenario calls it."""
    if not named("phase", name):
        return Text(zh=f" {name or '-'} ", en=name or "-")
    called = word("phase", name)
    return Text(zh=f"“{called.zh}”", en=f"“{called.en}”")
