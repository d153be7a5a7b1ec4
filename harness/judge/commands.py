"""What commands gave: each call that ran one, with the kinds of data that its words say, as calls of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import msgspec

from harness.commands import Asked, Knowledge
from harness.events.agent import Outcome
from harness.events.records import Collection, Instrument
from harness.evidence import Evidence

UNREAD = Asked(unknown=("?",))  # its words were too long to tell, or not told


def with_commands(evidence: Evidence, knowledge: Knowledge) -> Evidence:
    """The same evidence, with one more call for each kind of data that a command asked for.

    They bear the id of the call that ran it, and have no values. What a command printed nobody saw, and much
    of it Android refuses to apps: one that was started has asked, and may have obtained.
    """
    return replace(evidence, collections=tuple(_told(evidence.collections, knowledge)))


def unknown_in(event: Collection, knowledge: Knowledge) -> tuple[str, ...]:
    """The programs of a command of which it is not known what they gave; none where it is no command."""
    if event.data_type != Instrument.COMMAND:
        return ()
    asked = _asked(event, knowledge)
    return (*asked.unknown, *(asked.if_started if event.outcome is Outcome.OBTAINED else ()))


def _told(calls: tuple[Collection, ...], knowledge: Knowledge) -> Iterator[Collection]:
    for call in calls:
        yield call
        if call.data_type == Instrument.COMMAND:
            for data_type, entry in dict(_asked(call, knowledge).kinds).items():
                outcome = Outcome.ASKED if call.outcome is Outcome.OBTAINED else call.outcome
                technique = f"{call.technique} ({entry})"
                yield msgspec.structs.replace(
                    call, data_type=data_type, technique=technique, outcome=outcome, value="", values=()
                )


def _asked(event: Collection, knowledge: Knowledge) -> Asked:
    try:
        argv = msgspec.json.decode(event.detail["argv"], type=tuple[str, ...])
        variables = msgspec.json.decode(event.detail.get("variables", "{}"), type=dict[str, str])
    except (KeyError, msgspec.MsgspecError):
        return UNREAD
    return knowledge.asked(argv, folder=event.detail.get("folder") or "/", variables=variables.items())
