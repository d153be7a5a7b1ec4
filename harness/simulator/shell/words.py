"""Reads the words of a command line as mksh does: quoting, expansions, here-documents."""

from __future__ import annotations

import re

from harness.simulator.shell.syntax import Arithmetic, Literal, Parameter, Part, Script, Substitution, Word

META = " \t\n;&|<>()"
_SPECIAL = "?$!#@*-"
_OPERATORS = (":-", ":=", ":+", ":?", "//", "/#", "/%", "##", "%%", "-", "=", "+", "?", "#", "%", "/", ":")
_TWO_OPERANDS = {"/": "/", "//": "/", "/#": "/", "/%": "/", ":": ":"}
_ESCAPE = re.compile(r"\\(x[0-9A-Fa-f]{1,2}|u[0-9A-Fa-f]{1,4}|[0-7]{1,3}|c.|.)", re.DOTALL)
_ESCAPES = {"a": "\a", "b": "\b", "e": "\x1b", "E": "\x1b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}


class ShellSyntaxError(Exception):
    """The line cannot be read; `str()` is what the shell says."""


class Unfinished(ShellSyntaxError):
    """The line is the beginning of something: more may follow."""


def name_length(text: str, start: int) -> int:
    """How many characters from `start` on are a variable's name."""
    end = start
    while end < len(text) and (text[end] == "_" or (text[end].isascii() and text[end].isalnum())):
        end += 1
    return 0 if end > start and text[start].isdecimal() else end - start


class WordReader:
    """A place in a text, and what can be read there. Whoever reads commands gives `script`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def script(self) -> Script:
        """The commands up to where a group of them ends."""
        raise NotImplementedError

    def reader(self, text: str) -> WordReader:
        """A reader of the same kind for another text."""
        return type(self)(text)

    # Words

    def word(self) -> Word | None:
        """The word that starts here, None when none does."""
        self.skip_blanks()
        parts: list[Part] = []
        start = self.at
        while not self.at_end():
            if self._opens_group():
                parts.extend(self._group_pattern())
            elif self.peek() in META:
                break
            else:
                parts.extend(self._parts())
        return tuple(parts) if self.at > start else None

    def double_quoted_to_end(self) -> Word:
        """The whole text as if it stood in double quotes, as the body of a here-document does."""
        return self._double_quoted("")

    def _opens_group(self) -> bool:
        """Whether a pattern's group begins here: `@(`, `?(`, `*(`, `+(`, `!(`."""
        return self.peek() in ("@", "?", "*", "+", "!") and self.text[self.at + 1 : self.at + 2] == "("

    def _group_pattern(self) -> Word:
        parts: list[Part] = [Literal(text=self.text[self.at : self.at + 2], quoted=False)]
        self.at += 2
        while self.peek() != ")":
            if self.at_end():
                raise Unfinished("syntax error: unmatched '('")
            if self._opens_group():
                parts.extend(self._group_pattern())
            elif self.peek() in META:
                parts.append(Literal(text=self.peek(), quoted=self.peek() != "|"))
                self.at += 1
            else:
                parts.extend(self._parts())
        self.at += 1
        return (*parts, Literal(text=")", quoted=False))

    def _parts(self) -> Word:
        match self.peek():
            case "'":
                end = self.text.find("'", self.at + 1)
                if end < 0:
                    raise Unfinished("no closing quote")
                text = self.text[self.at + 1 : end]
                self.at = end + 1
                return (Literal(text=text, quoted=True),)
            case '"':
                self.at += 1
                inside = self._double_quoted('"')
                self.at += 1
                return inside or (Literal(text="", quoted=True),)
            case "\\":
                self.at += 2
                return (Literal(text=self.text[self.at - 1 : self.at], quoted=True),)
            case "$" if self.text.startswith("$'", self.at):
                return (self._c_quoted(),)
            case "$" if self.text.startswith('$"', self.at):
                self.at += 1
                return self._parts()
            case "$" | "`":
                return (self._expansion(quoted=False),)
        start = self.at
        self.at += 1
        while not self.at_end() and self.peek() not in META + "'\"\\$`" and not self._opens_group():
            self.at += 1
        return (Literal(text=self.text[start : self.at], quoted=False),)

    def _c_quoted(self) -> Literal:
        r"""Take `$'...'`, in which `\n` and its like are what they are in C."""
        found = re.compile(r"\$'((?:[^'\\]|\\.)*)'", re.DOTALL).match(self.text, self.at)
        if found is None:
            raise Unfinished("no closing quote")
        self.at = found.end()
        return Literal(text=_ESCAPE.sub(_unescaped, found[1]), quoted=True)

    def _double_quoted(self, end: str) -> Word:
        parts: list[Part] = []
        literal = ""
        while True:
            if self.at_end():
                if end:
                    raise Unfinished("no closing quote")
                break
            char = self.peek()
            if char == end:
                break
            if char in "$`":
                if literal:
                    parts.append(Literal(text=literal, quoted=True))
                    literal = ""
                parts.append(self._expansion(quoted=True))
                continue
            if char == "\\" and self.at + 1 < len(self.text) and self.text[self.at + 1] in '$`"\\\n':
                self.at += 1
                char = "" if self.peek() == "\n" else self.peek()
            literal += char
            self.at += 1
        if literal:
            parts.append(Literal(text=literal, quoted=True))
        return tuple(parts)

    # Expansions

    def _expansion(self, *, quoted: bool) -> Part:
        if self.peek() == "`":
            return self._backquoted(quoted)
        self.at += 1
        if self.text.startswith("((", self.at) and (inside := self.bracketed()) is not None:
            return Arithmetic(expression=inside, quoted=quoted)
        if self.peek() == "(":
            self.at += 1
            script = self.script()
            if self.at_end():
                raise Unfinished("syntax error: unmatched '('")
            self.expect(")")
            return Substitution(script=script, quoted=quoted)
        if self.peek() == "{":
            return self._braced(quoted)
        length = name_length(self.text, self.at)
        if not length and not self.at_end() and (self.peek() in _SPECIAL or self.peek().isdecimal()):
            length = 1
        if not length:
            return Literal(text="$", quoted=True)
        self.at += length
        return Parameter(name=self.text[self.at - length : self.at], quoted=quoted)

    def _backquoted(self, quoted: bool) -> Substitution:
        inner = ""
        self.at += 1
        while not self.at_end() and self.peek() != "`":
            if self.peek() == "\\" and self.text[self.at + 1 : self.at + 2] in ("`", "$", "\\"):
                self.at += 1
            inner += self.peek()
            self.at += 1
        if self.at_end():
            raise Unfinished("no closing quote")
        self.at += 1
        reader = self.reader(inner)
        script = reader.script()
        if not reader.at_end():
            raise reader.unexpected()
        return Substitution(script=script, quoted=quoted)

    def bracketed(self) -> Word | None:
        """Take `((expression))`; None, and nothing taken, where the brackets are two groups in one another."""
        depth, start = 0, self.at + 2
        for end in range(start, len(self.text)):
            if depth == 0 and self.text[end] == ")":
                if not self.text.startswith("))", end):
                    return None
                self.at = end + 2
                return self.reader(self.text[start:end]).double_quoted_to_end()
            depth += {"(": 1, ")": -1}.get(self.text[end], 0)
        raise Unfinished("syntax error: unmatched '('")

    def _braced(self, quoted: bool) -> Parameter:
        self.at += 1
        if self.peek() == "#" and self.text[self.at + 1 : self.at + 2] not in ("}", "-", ":", "?", "+", "="):
            self.at += 1
            name = self._braced_name()
            self._close_brace(name)
            return Parameter(name=name, quoted=quoted, operator="length")
        name = self._braced_name()
        operator = next((mark for mark in _OPERATORS if self.text.startswith(mark, self.at)), "")
        if not operator:
            self._close_brace(name)
            return Parameter(name=name, quoted=quoted)
        self.at += len(operator)
        second: Word | None = None
        operand = self._operand(_TWO_OPERANDS.get(operator, ""), quoted=quoted)
        if operator in _TWO_OPERANDS and self.peek() == _TWO_OPERANDS[operator]:
            self.at += 1
            second = self._operand("", quoted=quoted)
        self._close_brace(name)
        operator = "slice" if operator == ":" else operator
        return Parameter(name=name, quoted=quoted, operator=operator, operand=operand, second=second)

    def _operand(self, stop: str, *, quoted: bool) -> Word:
        """What stands after an operator, up to the closing brace or to `stop`."""
        parts: list[Part] = []
        depth = 0  # of brackets in an expression: within them a colon is no separator
        while not self.at_end() and self.peek() != "}":
            if stop and depth == 0 and self.peek() == stop:
                break
            char = self.peek()
            if char in "'\"\\$`":
                if char == "'" and quoted:
                    parts.append(Literal(text="'", quoted=True))
                    self.at += 1
                else:
                    parts.extend(self._parts())
                continue
            depth += {"(": 1, ")": -1}.get(char, 0)
            parts.append(Literal(text=char, quoted=False))
            self.at += 1
        return tuple(parts)

    def _close_brace(self, name: str) -> None:
        if self.at_end():
            raise Unfinished("no closing quote")
        if self.peek() != "}":
            rest = self.text[self.at :].partition("}")[0]
            raise ShellSyntaxError(f"${{{name}{rest}}}: bad substitution")
        self.at += 1

    def _braced_name(self) -> str:
        length = name_length(self.text, self.at)
        if not length and self.peek().isdecimal():
            while self.text[self.at + length : self.at + length + 1].isdecimal():
                length += 1
        if not length and not self.at_end() and self.peek() in _SPECIAL:
            length = 1
        if not length:
            raise ShellSyntaxError("bad substitution") if not self.at_end() else Unfinished("no closing quote")
        self.at += length
        return self.text[self.at - length : self.at]

    # Characters

    def at_end(self) -> bool:
        """Whether everything has been read."""
        return self.at >= len(self.text)

    def peek(self) -> str:
        """The character here, nothing at the end."""
        return self.text[self.at] if self.at < len(self.text) else ""

    def unexpected(self) -> ShellSyntaxError:
        """What is in the way here, as an error."""
        self.skip_blanks()
        if self.at_end():
            return Unfinished("syntax error: unexpected EOF")
        found = self.keyword() or next(
            (mark for mark in ("&&", "||", ";;") if self.text.startswith(mark, self.at)), self.peek()
        )
        return ShellSyntaxError(f"syntax error: unexpected '{'newline' if found == chr(10) else found}'")

    def skip_blanks(self) -> None:
        """Go on over blanks and a comment."""
        while not self.at_end():
            if self.peek() in " \t":
                self.at += 1
            elif self.text.startswith("\\\n", self.at):
                self.at += 2
            elif self.peek() == "#" and (self.at == 0 or self.text[self.at - 1] in " \t\n;&|()"):
                end = self.text.find("\n", self.at)
                self.at = len(self.text) if end < 0 else end
            else:
                return

    def skip_newlines(self) -> None:
        """Go on over blanks, comments and ends of lines."""
        self.skip_blanks()
        while not self.at_end() and self.peek() == "\n":
            self.at += 1
            self.skip_blanks()

    def keyword(self) -> str:
        """The unquoted word that starts here, without taking it."""
        self.skip_blanks()
        end = self.at
        while end < len(self.text) and self.text[end] not in META + "'\"\\$`":
            end += 1
        if end < len(self.text) and self.text[end] in "'\"\\$`":
            return ""
        return self.text[self.at : end]

    def expect(self, char: str) -> None:
        """Take one character after blanks. Raises ShellSyntaxError when another stands here."""
        self.skip_blanks()
        if self.peek() != char:
            raise self.unexpected()
        self.at += 1


def _unescaped(found: re.Match[str]) -> str:
    escape = found[1]
    if escape[0] in "xu" and len(escape) > 1:
        return chr(int(escape[1:], 16))
    if escape[0] in "01234567":
        return chr(int(escape, 8) & 0xFF)
    if escape[0] == "c":
        return chr(ord(escape[1]) & 0x1F)
    return _ESCAPES.get(escape, escape)
