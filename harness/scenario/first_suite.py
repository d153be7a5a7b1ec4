"""The first suite of an app: a policy that says nothing yet of what the app may do, and a scenario that runs as it is.

What it checks holds for every app: before the user was asked, nothing is collected, nothing sent, no permission asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from harness.documents import as_yaml
from harness.text import Text

SCENARIO = "first-start"
POLICY_FILE, SCENARIO_FILE = "policy.yaml", f"{SCENARIO}.yaml"
WATCHED = "5s"  # how long the app is left alone at its first screen

_TITLE = Text(zh="首次启动，用户尚未同意", en="First start, before the user has agreed")
_TO_COMPLETE = Text(zh="待补充", en="to complete")
_SAYS_NOTHING = Text(
    zh="这份政策还没有写应用可以收集什么。请按隐私政策的文本补充，或用 `harness policy import` 起草"
    "（见 docs/guide/policy.zh-CN.md）。",
    en="This policy does not say yet what the app may collect: write it after the text of the privacy policy, or let "
    "`harness policy import` draft it (docs/guide/policy.md).",
)
_FOUND_SDKS = Text(
    zh="安装包中有下列 SDK。只有政策文本写到的，才在 sdks 中写一行：",
    en="The APK holds these SDKs. Write a row under `sdks` only for those that the policy's text names:",
)
_FOUND_PERMISSIONS = Text(
    zh="安装包申请下列权限。只有政策文本写到的，才写在 permissions 中：",
    en="The APK asks for these permissions. Write under `permissions` only those that the policy's text explains:",
)
_GO_ON = Text(
    zh="接下来：进入下一个阶段，再做引发它的动作，例如（文字按应用的界面修改）：",
    en="Next: enter the phase, then do what begins it, such as (the texts as the app shows them):",
)
_NEXT_STEPS = ("- phase: consented", "- tap: 同意", "- wait: 5s")
_NEXT_EXPECTATION = "- only-declared: {phase: consented, clauses: [...]}"
_CLAUSES = (
    {
        "id": "B1",
        "section": "-",
        "title": Text(zh="同意之前不收集", en="Nothing before consent"),
        "paraphrase": Text(
            zh="用户同意之前，应用及其中的 SDK 不收集、不发送个人信息。",
            en="Before the user has agreed, the app and the SDKs in it collect and send no personal data.",
        ),
        "kind": "consent",
        "verify": ["runtime", "traffic"],
        "rules": ["CAC191-3.1"],
    },
    {
        "id": "B2",
        "section": "-",
        "title": Text(zh="同意之前不申请权限", en="No permission before consent"),
        "paraphrase": Text(
            zh="用户同意之前，应用不申请权限。", en="Before the user has agreed, the app asks for no permission."
        ),
        "kind": "consent",
        "verify": ["runtime", "ui"],
        "rules": ["CAC191-3.1"],
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstSuite:
    """What is known of an app when its first suite is written."""

    package: str
    apk: str = ""  # relative to the suite's folder; "" for an app that is on the device
    sdks: tuple[Text, ...] = ()  # what SDKs in the APK are called
    permissions: tuple[str, ...] = ()  # that the APK asks for

    def policy(self, say: Callable[[Text], str], today: date) -> str:
        """The text of the policy file, its comments in the language of `say`."""
        data = {
            "policy": self.package,
            "title": _both(_TO_COMPLETE),
            "operator": _both(_TO_COMPLETE),
            "updated": today,
            "source": _TO_COMPLETE.en,
            "first_party": {"packages": [self.package], "hosts": []},
            "functions": [],
            "sdks": [],
            "permissions": [],
            "clauses": [_clause(each) for each in _CLAUSES],
        }
        comments = [say(_SAYS_NOTHING)]
        if self.sdks:
            comments += [say(_FOUND_SDKS), *(f"- {say(each)}" for each in self.sdks)]
        if self.permissions:
            comments += [say(_FOUND_PERMISSIONS), *(f"- {each}" for each in self.permissions)]
        return "".join(_commented(comments)) + as_yaml(data)

    def scenario(self, say: Callable[[Text], str]) -> str:
        """The text of the scenario file."""
        app = {"package": self.package, **({"apk": self.apk} if self.apk else {})}
        head = {"scenario": SCENARIO, "title": _both(_TITLE), "policy": POLICY_FILE, "app": app}
        phase = {"phase": "before-consent"}
        first = "install" if self.apk else "clear"
        steps = [first, phase, "launch", {"wait": WATCHED}, {"screenshot": _TITLE.en}]
        expect = [
            {"nothing-collected": {**phase, "clauses": ["B1"]}},
            {"nothing-sent": {**phase, "clauses": ["B1"]}},
            {"no-permission-asked": {**phase, "clauses": ["B2"]}},
        ]
        goes_on = "".join(_commented([say(_GO_ON), *_NEXT_STEPS]))
        return f"{as_yaml({**head, 'steps': steps})}{goes_on}{as_yaml({'expect': expect})}# {_NEXT_EXPECTATION}\n"


def _clause(clause: dict[str, object]) -> dict[str, object]:
    """A clause that is not in the policy's text: regulators ask for it."""
    told = {name: _both(part) if isinstance(part, Text) else part for name, part in clause.items()}
    return {**told, "derived": True}


def _both(text: Text) -> dict[str, str]:
    return {"zh": text.zh, "en": text.en}


def _commented(lines: Iterable[str]) -> Iterator[str]:
    """Comments, each on one line: a manifest may call a permission anything."""
    return (f"# {' '.join(line.split())}\n" for line in lines)
