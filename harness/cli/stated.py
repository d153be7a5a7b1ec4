"""What a statement says, as lines for a terminal: `harness sign` and `harness verify` print the same."""

from __future__ import annotations

from collections.abc import Iterator

from harness.cli.language import say, told
from harness.judge import ClauseStatus
from harness.report import status_counts
from harness.report.words import word
from harness.signature import Statement

_EACH_WITH_ITS_REASON = {ClauseStatus.FAIL: "red", ClauseStatus.INCONCLUSIVE: "yellow"}
_BY_NAME = (ClauseStatus.TO_BE_ANSWERED, ClauseStatus.NOT_EXERCISED, ClauseStatus.NOT_CHECKED)
_COLOURS = {"pass": "green", "fail": "red", "inconclusive": "yellow"}


def stated(statement: Statement) -> Iterator[tuple[str, str]]:
    """Each line and its style: what was tested, what it came to, and whatever is no pass."""
    block = statement.block
    colon = say("：", ": ")
    app = f"{block.package} {block.version} ({block.version_code}) {block.variant}".strip()
    yield f"{say('应用', 'app')}{colon}{app}, APK SHA-256 {statement.apk}", ""
    policy = block.policy
    counts = told(status_counts([clause.status for clause in block.clauses]))
    yield f"{say('政策', 'policy')}{colon}{told(policy.title)} {policy.updated}, SHA-256 {policy.sha256}", ""
    yield (
        f"{told(word('verdict', block.verdict))}{say('。', '. ')}{counts}",
        _COLOURS[block.verdict],
    )
    if block.not_performed:
        names = ", ".join(block.not_performed)
        yield say(f"没有执行完的场景：{names}", f"scenarios that were not performed: {names}"), "yellow"
    for status, style in _EACH_WITH_ITS_REASON.items():
        for clause in block.clauses:
            if clause.status is status:
                yield f"  {told(word('verdict', status))} {clause.id}{colon}{told(clause.reason)}", style
    for status in _BY_NAME:
        if names := ", ".join(clause.id for clause in block.clauses if clause.status is status):
            yield f"  {told(word('verdict', status))}{colon}{names}", ""
    for device in dict.fromkeys(run.device for run in block.runs):
        yield f"{say('设备', 'device')}{colon}{device}", ""
