"""One object that every surface shows a run through: it covers personal values unless they are asked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cached_property, partial

import msgspec
from PIL import Image

from harness.events.records import StepResult
from harness.evidence import Evidence
from harness.masking.known import Known, Mask, code_mask_of, known_to, mask_of
from harness.masking.pictures import Covered, covered
from harness.masking.shapes import redact, redact_path, redact_prose, redact_text, redact_url
from harness.masking.visible import visible
from harness.scenario import Scenario, Step, Type
from harness.text import Text

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NOTHING = Mask()


class Masking:
    """What may be shown of some runs, by surface, and of the parts of a run that an app filled, by part.

    A surface method takes any text: known values are covered in it. A part method covers by its shape, too, what may
    be a value that nobody knows. With `show_values` all of it stays as it is, but on a terminal and in JUnit XML, which
    go into logs.
    """

    def __init__(self, known: Iterable[Known] = (), *, show_values: bool = False) -> None:
        """Know values, each with its data type."""
        self.show_values = show_values
        self._known = tuple(known)

    @classmethod
    def of(cls, runs: Iterable[Evidence], *, show_values: bool = False) -> Masking:
        """Know all that these runs know. Raises `BadInput` where a policy or scenario cannot be read."""
        return cls((value for run in runs for value in known_to(run)), show_values=show_values)

    @property
    def hiding(self) -> Masking:
        """The same, for a surface on which values are never shown."""
        return Masking(self._known)

    # Surfaces

    def html(self, text: str) -> str:
        """A text on the page; it is still to be escaped."""
        return visible(self._mask.text(text))

    def html_code(self, frame: str) -> str:
        """A line of code on the page: a package in it is not the name of an app that is installed."""
        return visible(self._code_mask.text(frame))

    def junit(self, text: str) -> str:
        """A text in XML; what XML cannot hold is replaced."""
        return _NOT_IN_XML.sub("\ufffd", self.terminal(text))

    def terminal(self, text: str) -> str:
        """A text on a terminal, of the command or of pytest."""
        return visible(self._always.text(text))

    def progress(self, text: Text) -> Text:
        """The same in both languages, for who tells how a run goes on."""
        return Text(zh=self.terminal(text.zh), en=self.terminal(text.en))

    def json(self, document: object) -> bytes:
        """A JSON document: each string in it is masked by itself, so that it stays one. Keys are ours."""
        plain = msgspec.to_builtins(document)
        return msgspec.json.encode(plain if self.show_values else _each(self._mask.text, plain))

    def picture(self, picture: Image.Image, size: tuple[int, int], tree: bytes | None, package: str) -> Covered:
        """A screenshot of the app `package`, of `size` before it was scaled down, with the dump of its node tree."""
        if self.show_values:
            return Covered(picture=picture, areas=0, blurred=False)
        return covered(picture, size, tree, self._mask, package)

    def file(self, content: bytes) -> bytes:
        """A whole file that another package wrote, of whatever format."""
        if self.show_values:
            return content
        try:
            return self._mask.text(content.decode()).encode()
        except UnicodeDecodeError:
            return self._mask.data(content)

    # Parts of a run

    def value(self, text: str) -> str:
        """What a call gave."""
        return self._part(redact, text)

    def body(self, data: bytes) -> str:
        """A body, as text: bytes that are none show as replaced."""
        return self._part(redact_text, self._mask.data(data).decode("utf-8", "replace"))

    def field(self, text: str) -> str:
        """A header, or a body that is text."""
        return self._part(redact_text, text)

    def path(self, text: str) -> str:
        """What follows the host of a URL."""
        return self._part(redact_path, text)

    def url(self, text: str) -> str:
        """A URL, or a method and a URL."""
        return self._part(redact_url, text)

    def error(self, text: str) -> str:
        """What an app or a server said of an error."""
        return self._part(redact_prose, text)

    def step(self, text: str, step: Step | None) -> str:
        """A step: what it types is masked, whether the scenario calls it personal or not."""
        return text.replace(step.text, redact(step.text)) if isinstance(step, Type) and not self.show_values else text

    def performed(self, result: StepResult, scenario: Scenario) -> str:
        """A step as it was performed."""
        there = 0 < result.index <= len(scenario.steps)
        return self.step(result.text, scenario.steps[result.index - 1] if there else None)

    def _part(self, by_shape: Callable[[str], str], text: str) -> str:
        return text if self.show_values else by_shape(self._mask.text(text))

    @property
    def _mask(self) -> Mask:
        return _NOTHING if self.show_values else self._always

    @cached_property
    def _always(self) -> Mask:
        return mask_of(self._known)

    @cached_property
    def _code_mask(self) -> Mask:
        return _NOTHING if self.show_values else code_mask_of(self._known)


def _each(shown: Callable[[str], str], plain: object) -> object:
    """A document with each of its strings as `shown` gives it."""
    match plain:
        case str():
            return shown(plain)
        case list() | tuple():
            return list(map(partial(_each, shown), plain))
        case dict():
            return {key: _each(shown, value) for key, value in plain.items()}
        case _:
            return plain
