"""Draws a page in the language of who asked. Whatever a run says is escaped, cut, and of no direction of its own."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

import msgspec
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from harness import __version__
from harness.history.reading import State
from harness.judge import ClauseStatus, Verdict
from harness.masking import clip, visible
from harness.report.words import word
from harness.text import Text

LONGEST = 1_000  # characters of one text
MOST_ROWS = 1_000  # of a table
STATES = {
    State.JUDGED: Text(zh="已判定", en="Judged"),
    State.GOING_ON: Text(zh="正在运行", en="Going on"),
    State.CUT_SHORT: Text(zh="被切断", en="Cut short"),
    State.UNREPORTED: Text(zh="没有结论", en="No verdict"),
    State.UNREADABLE: Text(zh="无法读取", en="Unreadable"),
}

WORST_FIRST = (ClauseStatus.FAIL, ClauseStatus.INCONCLUSIVE, ClauseStatus.PASS, *ClauseStatus)


def language_of(chosen: str, accepted: str) -> str:
    """`zh` or `en`: what the address says, else the first of the two that the browser asks for."""
    if chosen in ("zh", "en"):
        return chosen
    asked = [part.strip().lower()[:2] for part in accepted.split(",")]
    return next((each for each in asked if each in ("zh", "en")), "en")


class Drawing:
    """The templates."""

    def __init__(self) -> None:
        self._environment = Environment(
            loader=PackageLoader("harness.history"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            finalize=lambda value: visible(clip(value, LONGEST)) if type(value) is str else value,
        )

    def page(self, template: str, record: msgspec.Struct, language: str, path: str, asked: Mapping[str, str]) -> bytes:
        """Draw a record. `path` and `asked` are of the address, to which links on the page lead back."""
        chosen = {"lang": asked["lang"]} if asked.get("lang") in ("zh", "en") else {}

        def told(text: Text) -> str:
            return text.zh if language == "zh" else text.en

        def say(zh: str, en: str) -> str:
            return zh if language == "zh" else en

        def link(to: str, **parameters: object) -> Markup:
            kept = {name: f"{value}" for name, value in (parameters | chosen).items() if value != ""}
            return escape(f"{to}?{urlencode(kept)}" if kept else to)

        def here(**parameters: object) -> Markup:
            return link(path, **(dict(asked) | parameters))

        other = "en" if language == "zh" else "zh"
        return (
            self._environment.get_template(template)
            .render(
                page=record,
                told=told,
                say=say,
                link=link,
                here=here,
                word=lambda group, key: told(word(group, key)),
                state=lambda state: told(STATES[state]),
                state_word=lambda state: told(STATES[State(state)]),
                verdict_word=lambda verdict: told(word("verdict", verdict)),
                states=list(State),
                verdicts=[each.value for each in Verdict],
                statuses=[each.value for each in ClauseStatus],
                language=language,
                chosen=chosen.get("lang", ""),
                most=MOST_ROWS,
                worst_first=lambda answers: sorted(answers, key=lambda each: WORST_FIRST.index(each.status)),
                other=escape(f"{path}?{urlencode(dict(asked) | {'lang': other})}"),
                json=escape(f"{'/runs' if path == '/' else path}.json?{urlencode(asked)}"),
                version=__version__,
            )
            .encode("utf-8", "replace")
        )
