"""What the APK itself says, as facts: SDKs that are built in, versions that they tell, permissions that are asked for.

None of it belongs to a phase: it is there from the installation on, whether somebody calls it or not.
"""

from __future__ import annotations

from collections.abc import Iterator

from harness.comparison.facts import Fact
from harness.comparison.records import Kind, Place
from harness.judge.asked_for import Standing
from harness.judge.built_in import is_named
from harness.judge.case import Case
from harness.text import Text

OF_THE_APK = frozenset({Kind.BUILT_IN, Kind.VERSION, Kind.REQUESTED})
_STANDS = {Standing.DECLARED: True, Standing.UNDECLARED: False}


def built_in(case: Case) -> Iterator[Fact]:
    """All that the APKs of a run say."""
    places = (Place(scenario=case.evidence.manifest.scenario, phase=""),)
    for contents in case.contents:
        for sdk in contents.sdks:
            if sdk.proved:
                yield Fact(
                    kind=Kind.BUILT_IN,
                    what=sdk.actor.id,
                    actor="",
                    road="",
                    places=places,
                    certain=False,
                    declared=is_named(sdk, contents, case.policy),
                )
    for inventory in case.evidence.inventory:
        for name, version in inventory.versions.items():
            yield Fact(kind=Kind.VERSION, what=name, actor="", road=version, places=places, certain=False)
    for asked in case.asked_for:
        for each in asked:
            yield Fact(
                kind=Kind.REQUESTED,
                what=each.permission.name,
                actor="",
                road="",
                places=places,
                certain=False,
                declared=_STANDS.get(each.standing),
            )


def unread(case: Case) -> Text | None:
    """Why something may be in the APKs of a run that nobody saw there; None where all was read."""
    if not case.evidence.inventory:
        return Text(zh="证据包中没有安装包清单", en="its bundle holds no inventory of the APK")
    for contents in case.contents:
        if contents.unread:
            return contents.unread[0]
        if contents.packers or contents.hidden or contents.elsewhere:
            return Text(zh="安装包中有看不到的代码", en="there is code in its APK that cannot be seen")
    return None
