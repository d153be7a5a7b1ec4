"""What is no longer tested, and what could not be compared: the blind have nothing new to tell either."""

from __future__ import annotations

from collections.abc import Iterator

from harness.comparison.records import Blind, Place, Untested
from harness.comparison.run import Run
from harness.events.records import INSTRUMENTS, Sender
from harness.judge import Finding, Verdict
from harness.report import said, said_of
from harness.text import Text

_NOT_WHOLE = Text(zh="新运行没有把这个场景执行完", en="the new run did not perform the whole of this scenario")
_NO_PHASE = Text(zh="这个场景中没有进入这个阶段", en="this phase of the scenario was not entered")
_NOT_MADE = Text(zh="这个场景中不再有这项预期", en="the scenario makes this expectation no longer")
_NOTHING = Text(zh="没有记录到任何阶段，什么也没有看到", en="no phase was recorded: nothing was seen")


def untested(old: Run, new: Run) -> Iterator[Untested]:
    """The scenarios, phases and expectations of the old run that the new one did not test."""
    done = new.performed.done
    for scenario in sorted(old.performed.done - done):
        yield Untested(scenario=scenario, phase="", expectation="", reason=_NOT_WHOLE)
    for place in old.sights.of_places:
        if place.scenario in done and place not in new.sights.of_places:
            yield Untested(scenario=place.scenario, phase=place.phase, expectation="", reason=_NO_PHASE)
    now = _findings(new)
    for (scenario, expectation), findings in _findings(old).items():
        if scenario not in done or all(finding.verdict is Verdict.INCONCLUSIVE for finding in findings):
            continue
        after = now.get((scenario, expectation), [])
        if not after:
            phase = findings[0].phase
            yield Untested(scenario=scenario, phase=phase, expectation=expectation, reason=_NOT_MADE)
        elif all(finding.verdict is Verdict.INCONCLUSIVE for finding in after):
            reason = said_of(after[0])
            yield Untested(scenario=scenario, phase=after[0].phase, expectation=expectation, reason=reason)


def _findings(run: Run) -> dict[tuple[str, str], list[Finding]]:
    found: dict[tuple[str, str], list[Finding]] = {}
    for evidence, findings in run.suite.judged:
        for finding in findings.findings:
            found.setdefault((evidence.manifest.scenario, finding.expectation), []).append(finding)
    return found


def blind(old: Run, new: Run) -> Iterator[Blind]:
    """What one of the two could not see, those first with which nobody may say that nothing became worse."""
    every = (
        *_unperformed(old, new),
        *_of_the_apk(old, new),
        *_holes(old, new),
        *_kinds(old, new),
        *_unreadable(old, new),
    )
    yield from (each for each in every if each.decides)
    yield from (each for each in every if not each.decides)


def _unperformed(old: Run, new: Run) -> Iterator[Blind]:
    """Where nothing was recorded at all, and scenarios that both were asked for and neither performed."""
    for run in (old, new):
        if not run.sights.of_places:
            yield Blind(reason=_NOTHING, places=(), old=run is old, new=run is new, decides=run is new)
    left = [name for name in new.performed.asked if name not in new.performed.done | old.performed.done]
    for both in (
        False,
        True,
    ):  # a bundle alone is compared with the same one: of the rest of both suites nothing is said
        places = tuple(Place(scenario=name, phase="") for name in left if (name in old.performed.asked) is both)
        if places:
            reason = Text(zh="这些场景没有执行完", en="these scenarios were not performed to their end")
            yield Blind(reason=reason, places=places, old=both, new=True, decides=not both)


def _of_the_apk(old: Run, new: Run) -> Iterator[Blind]:
    """What of the APKs could not be read; where neither could be, nothing of them became unknown."""
    if reason := new.unread or old.unread:
        both = bool(new.unread) and bool(old.unread)
        told = Text(zh=f"安装包：{reason.zh}", en=f"the APK: {reason.en}")
        yield Blind(
            reason=told, places=(), old=bool(old.unread), new=bool(new.unread), decides=not both and not old.unread
        )


def _holes(old: Run, new: Run) -> Iterator[Blind]:
    """Each hole of either; those of the old run only make what is new doubtful."""
    before, after = old.sights.holes(), new.sights.holes()
    for key in dict.fromkeys((*after, *before)):
        reason, places = after.get(key) or before[key]
        yield Blind(reason=reason, places=places, old=key in before, new=key in after, decides=key in after)


def _kinds(old: Run, new: Run) -> Iterator[Blind]:
    """The kinds of data that nothing watched: those that the old run watched decide, and those of neither do not."""
    groups: dict[tuple[bool, bool, bool], dict[str, frozenset[Place]]] = {}
    for kind in {**old.kinds, **new.kinds}:
        before, after = old.sights.unwatched(kind), new.sights.unwatched(kind)
        decides = bool(after - before) and old.sights.watched(kind)
        if kind not in INSTRUMENTS and (before or after):
            groups.setdefault((bool(before), bool(after), decides), {})[kind] = after or before
    for (in_old, in_new, decides), found in groups.items():
        names = [new.kind(kind).name if kind in new.kinds else old.kind(kind).name for kind in sorted(found)]
        yield Blind(
            reason=Text(
                zh=f"读取没有受到监测的信息类型：{'、'.join(name.zh for name in names)}",
                en=f"kinds of data that nothing watched being read: {', '.join(name.en for name in names)}",
            ),
            places=tuple(sorted(frozenset[Place]().union(*found.values()))) if decides else (),
            old=in_old,
            new=in_new,
            decides=decides,
        )


def _unreadable(old: Run, new: Run) -> Iterator[Blind]:
    """Flows that no decoding opens, by their host: one to a host that the old run had none to may carry anything."""
    before, after = _hidden(old), _hidden(new)
    for host in dict.fromkeys((*after, *before)):
        reason, places = after.get(host) or before[host]
        yield Blind(
            reason=Text(
                zh=f"发往 {host} 的流量无法解读：{reason.zh}", en=f"what was sent to {host} cannot be read: {reason.en}"
            ),
            places=tuple(places),
            old=host in before,
            new=host in after,
            decides=host not in before,
        )


def _hidden(run: Run) -> dict[str, tuple[Text, dict[Place, None]]]:
    found: dict[str, tuple[Text, dict[Place, None]]] = {}
    for evidence, findings in run.suite.judged:
        senders = {flow.id: flow.sender for flow in evidence.flows}
        for note in findings.flows:
            if note.blind and senders.get(note.flow) is not Sender.OTHER:
                _, places = found.setdefault(note.host, (said(note.blind), {}))
                for phase in note.phase.split(", "):
                    places[Place(scenario=evidence.manifest.scenario, phase=phase)] = None
    return found
