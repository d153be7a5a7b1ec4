"""What the two runs were made of, and in what they differ beside the app: who compares has to know."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from harness.comparison.records import Side
from harness.comparison.run import Run
from harness.evidence import AppIdentity, DeviceIdentity, Manifest
from harness.report.words import word
from harness.text import Text


def side(run: Run) -> Side:
    """One of the two, for the head of the page."""
    manifests = _manifests(run)
    policy = run.suite.policy
    return Side(
        runs=len(manifests),
        app=_joined(_app(each.app) for each in manifests),
        variant=_joined(each.app.variant for each in manifests),
        apk_sha256=_joined(each.app.sha256 for each in manifests),
        policy=policy.title,
        policy_updated=f"{policy.updated}",
        device=_joined(_device(each.device) for each in manifests),
        harness=_joined(each.tools.get("harness", "") for each in manifests),
        started=min(each.started for each in manifests),
    )


def remarks(old: Run, new: Run) -> Iterator[Text]:
    """Each way in which the two differ, so that a change may come from it and not from the app."""
    before, after = _manifests(old), _manifests(new)
    seals = [{each.files.get("evidence.db", "") for each in manifests} - {""} for manifests in (before, after)]
    if seals[0] & seals[1]:
        yield Text(zh="两边含有同一次运行", en="the two have a run in common")
    differs = (
        (Text(zh="包名", en="package"), {each.app.package for each in before}, {each.app.package for each in after}),
        (
            Text(zh="设备", en="device"),
            {_device(each.device) for each in before},
            {_device(each.device) for each in after},
        ),
        (
            Text(zh="未使用的见证", en="witnesses left out"),
            {_joined(each.without) for each in before},
            {_joined(each.without) for each in after},
        ),
    )
    for what, was, now in differs:
        if was != now:
            told = f"{_joined(sorted(was)) or '-'} → {_joined(sorted(now)) or '-'}"
            yield Text(zh=f"{what.zh}不同：{told}", en=f"another {what.en}: {told}")
    for run, manifests, which in ((old, before, Text(zh="旧", en="old")), (new, after, Text(zh="新", en="new"))):
        if len({each.app.sha256 for each in manifests}) > 1 or len({_app(each.app) for each in manifests}) > 1:
            yield Text(zh=f"{which.zh}运行测试了不止一个构建", en=f"the {which.en} run is of more than one build")
        if run.suite.verdict.another_policy:
            judged = word("label", "another-policy")
            yield Text(zh=f"{which.zh}运行：{judged.zh}", en=f"the {which.en} run: {judged.en}")
    shas = [{each.app.sha256 for each in manifests} for manifests in (before, after)]
    if shas[0] == shas[1] and all(shas[0]):
        yield Text(zh="两边测试的是同一个安装包", en="both are of the same APK")
    yield from _policies(old, new)
    yield from _scenarios(old, new)
    if len({found.judged_by.catalogue for run in (old, new) for _, found in run.suite.judged}) > 1:
        yield Text(
            zh="两边的目录不同：能够监测的途径和 SDK 的名称可能不同",
            en="the catalogues differ: other roads may be watched, and other SDKs known",
        )


def _policies(old: Run, new: Run) -> Iterator[Text]:
    (first, _), (second, _) = old.suite.judged[0], new.suite.judged[0]
    if first.policy_text != second.policy_text:
        was, now = old.suite.policy, new.suite.policy
        told = f"{was.policy} {was.updated} → {now.policy} {now.updated}"
        yield Text(
            zh=f"政策不同：{told}；条款按编号比较。用 --policy 可按同一份政策判定两边",
            en=f"another policy: {told}; clauses are compared by id. --policy judges both under one",
        )
    if first.additions_text != second.additions_text:
        yield Text(zh="政策旁边的 sdks.yaml 不同", en="sdks.yaml beside the policy differs")


def _scenarios(old: Run, new: Run) -> Iterator[Text]:
    was, now = (
        {evidence.manifest.scenario: evidence.scenario_text for evidence, _ in run.suite.judged} for run in (old, new)
    )
    if changed := [name for name in now if name in was and was[name] != now[name]]:
        yield Text(
            zh=f"内容不同的场景：{'、'.join(changed)}", en=f"scenarios that are written otherwise: {', '.join(changed)}"
        )
    if added := [name for name in now if name not in was]:
        yield Text(
            zh=f"只有新运行有的场景：{'、'.join(added)}", en=f"scenarios of the new run alone: {', '.join(added)}"
        )


def _manifests(run: Run) -> tuple[Manifest, ...]:
    return tuple(evidence.manifest for evidence, _ in run.suite.judged)


def _app(app: AppIdentity) -> str:
    return f"{app.package} {app.version}".strip() + (f" ({app.version_code})" if app.version_code else "")


def _device(device: DeviceIdentity) -> str:
    return f"{device.name} · Android {device.release}"


def _joined(values: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(value for value in values if value))
