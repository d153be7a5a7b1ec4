"""How what `harness watch` sees reads on a line, as lines and in the view."""

from __future__ import annotations

from harness.cli.language import say, told
from harness.events.agent import Outcome
from harness.report.words import word
from harness.watching import Exchange, ProcessSeen, Read, Remark, Sighting

_OF_OUTCOMES = {Outcome.OBTAINED: "red", Outcome.SUBSCRIBED: "red", Outcome.ASKED: "yellow", Outcome.DENIED: "yellow"}


def summary(sighting: Sighting) -> str:
    """What was seen, on a line."""
    match sighting:
        case Read():
            outcome = told(word("outcome", sighting.outcome))
            value = f" = {sighting.value}" if sighting.value else ""
            what = f"{told(sighting.name)}{say('，', ', ')}{told(sighting.call)}"
            return f"{told(sighting.actor_name)}{say('：', ': ')}{what}{say('：', ': ')}{outcome}{value}"
        case Exchange():
            line = f"{told(sighting.actor_name)} → {told(sighting.recipient_name)} {sighting.request}"
            return f"{line}{say('：', ': ')}{carries}" if (carries := carried(sighting)) else line
        case ProcessSeen():
            if sighting.ended is None:
                how = say("开始被监测", "is watched") if sighting.gated else say("较晚才被监测", "is watched late")
            else:
                how = say("已结束", "ended") + (f" ({sighting.ended})" if sighting.ended else "")
            return f"{say('进程', 'process')} {sighting.name} ({sighting.pid}) {how}"
        case Remark():
            return told(sighting.message)
    raise AssertionError(sighting)


def carried(exchange: Exchange) -> str:
    """What an exchange carried, or why nobody can tell; "" where it carried nothing that is known."""
    found = (
        f"{told(each.name)} [{each.how}{'' if each.certain else say('，不确定', ', perhaps')}]"
        for each in exchange.carries
    )
    return say("、", ", ").join(found) or (told(exchange.unreadable) if exchange.unreadable else "")


def style(sighting: Sighting) -> str:
    """How it stands out: red where the app obtained something, magenta where something of that was sent."""
    match sighting:
        case Read():
            return _OF_OUTCOMES.get(sighting.outcome, "")
        case Exchange():
            return "magenta" if sighting.carries else "yellow" if sighting.unreadable else ""
        case Remark():
            return "yellow"
    return "cyan"


def searched(sighting: Sighting) -> str:
    """All that a filter looks at, ids as well as words."""
    match sighting:
        case Read():
            ids = f"{sighting.actor} {sighting.data_type} {sighting.process}"
        case Exchange():
            kinds = " ".join(each.data_type for each in sighting.carries)
            ids = f"{sighting.actor} {sighting.recipient} {sighting.host} {kinds} {sighting.process}"
        case _:
            ids = ""
    return f"{sighting.phase} {ids} {summary(sighting)}".casefold()
