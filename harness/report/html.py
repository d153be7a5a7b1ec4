"""One HTML file that holds everything: no script, style, font or picture from elsewhere, in Chinese and English.

Every text that is drawn counts as an app's unless the template says that it is `ours`: known values in it are masked,
what no reader sees is written out, an endless one is cut, and all of it is escaped.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from harness import __version__
from harness.judge.proof import written
from harness.masking import clip, visible
from harness.policy.naming import called
from harness.report.proofs import from_actor
from harness.report.reasons import said, said_of
from harness.report.view import Page
from harness.report.words import named, word
from harness.text import Text

LONGEST = 500  # characters of one text; bodies have a limit of their own
LONGEST_FRAME = 300
LONGEST_REASON = 3000  # a sentence of ours that names each kind of data that was not watched
_BREAK = re.compile(r"([.:/])(?=\w)")  # where the name of a process, class or host is best broken


def render(page: Page) -> str:
    """Draw the page. Everything that came from an app or a user is escaped; nothing of it becomes a link or script."""
    templates = files(__package__).joinpath("templates")
    return (
        _environment(page)
        .get_template("report.html.j2")
        .render(
            page=page,
            version=__version__,
            style=Markup(templates.joinpath("report.css").read_text(encoding="utf-8")),
            script=Markup(templates.joinpath("report.js").read_text(encoding="utf-8")),
        )
    )


def _environment(page: Page) -> Environment:
    masking = page.masking

    def shown(text: str, longest: int = LONGEST) -> Markup:
        return escape(clip(masking.html(text), longest))

    def theirs(text: Text, longest: int = LONGEST) -> Markup:
        return both(Text(zh=shown(text.zh, longest), en=shown(text.en, longest)))

    environment = Environment(
        loader=PackageLoader("harness.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda value: shown(value) if isinstance(value, str) and not hasattr(value, "__html__") else value,
    )
    environment.globals |= {
        "w": lambda group, key: both(word(group, key)) if named(group, key) else theirs(word(group, key)),
        "text_of": word,
        "called": called,
        "flow_of": lambda proof: masking.url(proof.flow),
        "from_actor": from_actor,
        "written": lambda proof: both(written(proof.encoding)),
    }
    filters: dict[str, Callable[..., Markup]] = {
        "both": theirs,
        "ours": both,
        "reason": lambda reason: theirs(said(reason), LONGEST_REASON),
        "why": lambda finding: theirs(said_of(finding), LONGEST_REASON),
        "name": lambda name: Markup(_BREAK.sub(r"\1<wbr>", str(shown(name)))),
        "frame": lambda frame: escape(clip(masking.html_code(frame), LONGEST_FRAME)),
        "body": lambda body: escape(visible(body)),  # masked already, and cut
        "plain": lambda text: escape(visible(text)),  # an id, a number, a time: nothing of an app
        "moment": lambda told: escape(_moment(told)),
        "seconds": lambda number: Markup(f"{number:.3f}"),
    }
    environment.filters |= filters
    return environment


def _moment(told: str) -> str:
    """A time of the manifest, to the second, with the offset of the place; as it stands where it is none."""
    try:
        return datetime.fromisoformat(told).isoformat(" ", "seconds")
    except ValueError:
        return told or "–"


def both(text: Text) -> Markup:
    """A text in both languages; the style sheet shows the one that is chosen."""
    return Markup('<span lang="zh">{}</span><span lang="en">{}</span>').format(text.zh, text.en)
