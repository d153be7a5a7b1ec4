"""How many scenario files of a suite were performed, and which were not: half a suite must not read as the whole."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from harness.evidence import Evidence
from harness.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Performed:
    """The scenarios that a suite was asked for, by id, and those of them that have a whole run."""

    asked: tuple[str, ...]
    done: frozenset[str]

    @property
    def text(self) -> Text:
        """In words: `6 of 7 scenario files performed; not performed: decline`."""
        left = [each for each in self.asked if each not in self.done]
        count, of = len(self.asked) - len(left), len(self.asked)
        zh, en = f"共 {of} 个场景文件，执行了 {count} 个", f"{count} of {of} scenario files performed"
        if left:
            zh, en = f"{zh}；没有执行完：{'、'.join(left)}", f"{en}; not performed: {', '.join(left)}"
        return Text(zh=zh, en=en)


def performed(suite: Iterable[Evidence]) -> Performed:
    """Count by what the bundles say of their suite, so that a bundle that was taken away is missed."""
    bundles = tuple(suite)
    asked = [name for bundle in bundles for name in (*bundle.manifest.suite, bundle.manifest.scenario)]
    whole = (bundle for bundle in bundles if bundle.manifest.ended and bundle.manifest.aborted is None)
    return Performed(asked=tuple(dict.fromkeys(asked)), done=frozenset(bundle.manifest.scenario for bundle in whole))
