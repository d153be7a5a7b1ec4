"""only-declared-sdks: the APK holds no SDK that the policy does not name."""

from __future__ import annotations

from collections.abc import Iterator

from harness.judge.built_in import BUILT_IN, BuiltIn, Contents, is_named, may_be_built_in
from harness.judge.case import Case
from harness.judge.coverage import of_the_apk
from harness.judge.finding import conclude
from harness.judge.holes.inventory import hole, listed
from harness.judge.verdict import Finding, Hole, Proof
from harness.policy import Policy
from harness.reasons import Reason, because, words
from harness.scenario import OnlyDeclaredSdks
from harness.text import Text


def judge(case: Case, expectation: OnlyDeclaredSdks) -> Finding:
    """Code or a component that is surely one SDK's proves it; what may be another's, or hidden, leaves it open."""
    proofs: list[Proof] = []
    holes: list[Hole] = []
    named: set[str] = set()
    for contents in case.contents:
        for found in contents.sdks:
            match is_named(found, contents, case.policy):
                case True:
                    named |= set() if found.shared else {found.actor.id}
                case False:
                    proofs.append(_proof(found))
                case None:
                    holes.append(hole(_doubt(found, case.policy)))
        holes += hidden(contents)
    holes += _elsewhere(case)
    return conclude(
        expectation,
        tuple({proof.actor.id: proof for proof in proofs}.values()),
        of_the_apk(case),
        tuple(holes),
        passed=because("passed.sdks-declared", count=len(named)),
        notes=tuple(_absent(case)),
    )


def _proof(found: BuiltIn) -> Proof:
    return Proof(
        reason=because("proof.sdk-built-in", actor=found.actor.called, marks=listed(found.marks)),
        events=(),
        actor=found.actor,
        data_type="",
        phase="",
        process="",
        outcome=BUILT_IN,
    )


def _doubt(found: BuiltIn, policy: Policy) -> Reason:
    limited = all(may_be_built_in(policy, each.removeprefix("sdk:")) is None for each in found.actor.possible)
    if limited:
        template = "inventory.only-limited"
    else:
        template = "inventory.may-be-undeclared" if found.proved or found.shared else "inventory.by-name-only"
    return because(template, actor=found.actor.called, marks=listed(found.marks))


def hidden(contents: Contents) -> Iterator[Hole]:
    """What may hold more than was found: it is no proof, but with it nobody can say that there is nothing."""
    for unread in contents.unread:
        yield hole(because("inventory.unread", what=words(unread)))
    for packer in contents.packers:
        yield hole(because("inventory.packed", packer=words(Text(zh=packer.zh, en=packer.en))))
    for runtime in contents.runtimes:
        yield hole(because("inventory.other-language", runtime=words(Text(zh=runtime.zh, en=runtime.en))))
    if contents.elsewhere and not contents.packers:
        yield hole(because("inventory.elsewhere", classes=listed(contents.elsewhere)))
    if contents.hidden:
        yield hole(because("inventory.hidden", files=listed(contents.hidden)))
    if contents.renamed:
        yield hole(because("inventory.renamed", count=contents.renamed))
    if contents.unknown:
        packages = listed(tuple(package for package, _ in contents.unknown))
        yield hole(
            because("inventory.unknown-code", count=sum(many for _, many in contents.unknown), packages=packages)
        )


def _elsewhere(case: Case) -> Iterator[Hole]:
    """SDKs whose code ran and lies in no APK: it was loaded from somewhere else, or the inventory is of another app."""
    if case.contents:
        libraries = {sdk.id for sdk in case.evidence.register.sdks if sdk.library}
        ran = {actor.id: actor for actor in (case.actor(stack.id) for stack in case.evidence.stacks)}
        for actor in ran.values():
            sdks = {each.removeprefix("sdk:") for each in actor.possible if each.startswith("sdk:")} - libraries
            if sdks and not any(contents.has(sdk) for contents in case.contents for sdk in sdks):
                yield hole(because("inventory.ran-elsewhere", actor=actor.called))


def _absent(case: Case) -> Iterator[Reason]:
    """SDKs of the policy's table of which no APK holds anything: the policy says more than there is."""
    if not case.contents:
        return
    sdks = dict.fromkeys(row.sdk for row in case.policy.sdks)
    absent = [sdk for sdk in sdks if not any(contents.has(sdk) for contents in case.contents)]
    if absent:
        names = (case.attribution.named(f"sdk:{sdk}").called for sdk in absent)
        yield because("note.sdks-not-built-in", sdks=tuple(map(words, names)))
