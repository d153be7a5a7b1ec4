"""One HTML file that holds everything: no script, style, font or picture from elsewhere, in Chinese and English."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from harness import __version__
from harness.report.redact import redact_url
from harness.report.view import Page
from harness.report.words import actor_name, data_type_name, word
from harness.text import Text


def render(page: Page) -> str:
    """Draw the page. Everything that came from an app or a user is escaped; nothing of it becomes a link or script."""
    templates = files(__package__).joinpath("templates")
    return (
        _environment()
        .get_template("report.html.j2")
        .render(
            page=page,
            version=__version__,
            style=Markup(templates.joinpath("report.css").read_text(encoding="utf-8")),
            script=Markup(templates.joinpath("report.js").read_text(encoding="utf-8")),
        )
    )


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("harness.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals |= {
        "w": lambda group, key: both(word(group, key)),
        "text_of": word,
        "actor_name": actor_name,
        "redact_url": redact_url,
    }
    environment.filters |= {"both": both, "data_type": lambda data_type: both(data_type_name(data_type))}
    return environment


def both(text: Text) -> Markup:
    """A text in both languages; the style sheet shows the one that is chosen."""
    return Markup('<span lang="zh">{}</span><span lang="en">{}</span>').format(text.zh, text.en)
