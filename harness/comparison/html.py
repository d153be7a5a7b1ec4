"""A comparison as one HTML file that holds everything, in Chinese and English, drawn as the report is."""

from __future__ import annotations

from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from harness import __version__
from harness.comparison.page import MARKS, Page
from harness.masking import Masking, clip
from harness.report.html import both
from harness.report.words import word
from harness.text import Text

MOST_LINES = 1_000  # of one table: a browser stays quick with these
LONGEST = 3_000  # characters of a cell


def render(page: Page, masking: Masking) -> str:
    """Draw the page. Every text in it counts as an app's: it is masked, written out, cut and escaped."""

    def shown(text: Text) -> Markup:
        return both(Text(zh=clip(masking.html(text.zh), LONGEST), en=clip(masking.html(text.en), LONGEST)))

    environment = Environment(
        loader=PackageLoader("harness.comparison"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["shown"] = shown
    style = files("harness.report").joinpath("templates", "report.css").read_text(encoding="utf-8")
    own = files(__package__).joinpath("templates", "comparison.css").read_text(encoding="utf-8")
    return environment.get_template("comparison.html.j2").render(
        page=page,
        marks=MARKS,
        most=MOST_LINES,
        masking=masking,
        word=word,
        version=__version__,
        style=Markup(style + own),
        title=Text(zh="两次运行的比较", en="Comparison of two runs"),
        old=Text(zh="旧", en="Old"),
        new=Text(zh="新", en="New"),
    )
