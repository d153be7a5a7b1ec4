"""Reads a command line as mksh does: words, quoting, operators, compound commands."""

from __future__ import annotations

from harness.simulator.shell.syntax import (
    AndOr,
    Arithmetic,
    Assignment,
    For,
    Group,
    If,
    Literal,
    Node,
    Parameter,
    Part,
    Pipeline,
    Redirect,
    Script,
    Simple,
    Substitution,
    While,
    Word,
)

_META = " \t\n;&|<>()"
_CLOSERS = frozenset({"then", "elif", "else", "fi", "do", "done", "}"})
_SPECIAL = "?$!#@*-"
_OPERATORS = (":-", ":=", ":+", ":?", "##", "%%", "-", "=", "+", "?", "#", "%")


class ShellSyntaxError(Exception):
    """The line cannot be read; `str()` is what the shell says."""


def parse(text: str) -> Script:
    """The script that `text` holds. Raises ShellSyntaxError."""
    parser = _Parser(text)
    script = parser.script()
    if not parser.at_end():
        raise parser.unexpected()
    return script


def _name_length(text: str, start: int) -> int:
    end = start
    while end < len(text) and (text[end] == "_" or (text[end].isascii() and text[end].isalnum())):
        end += 1
    return 0 if end > start and text[start].isdigit() else end - start


class _Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    # Lists and pipelines

    def script(self) -> Script:
        items: list[AndOr] = []
        while True:
            self._skip_newlines()
            if self.at_end() or self._peek() == ")" or self._keyword() in _CLOSERS:
                return tuple(items)
            items.append(self._and_or())

    def _and_or(self) -> AndOr:
        first = self._pipeline()
        rest: list[tuple[str, Pipeline]] = []
        while operator := self._take_operator("&&", "||"):
            self._skip_newlines()
            rest.append((operator, self._pipeline()))
        self._skip_blanks()
        background = self._take_operator("&") != ""
        if not background and not self._take_operator(";") and not self.at_end() and self._peek() not in "\n)":
            raise self.unexpected()
        return AndOr(first=first, rest=tuple(rest), background=background)

    def _pipeline(self) -> Pipeline:
        negated = False
        while self._keyword() == "!":
            self._take_keyword("!")
            negated = not negated
        stages = [self._command()]
        while self._take_operator("|", unless="||"):
            self._skip_newlines()
            stages.append(self._command())
        return Pipeline(stages=tuple(stages), negated=negated)

    # Commands

    def _command(self) -> Node:
        self._skip_blanks()
        if self._peek() == "(":
            self.at += 1
            body = self.script()
            self._expect(")")
            return Group(body=body, subshell=True, redirects=self._redirects())
        match self._keyword():
            case "{":
                self._take_keyword("{")
                body = self.script()
                self._take_keyword("}")
                return Group(body=body, subshell=False, redirects=self._redirects())
            case "if":
                return self._if()
            case "for":
                return self._for()
            case "while" | "until" as keyword:
                self._take_keyword(keyword)
                condition = self.script()
                return While(
                    condition=condition, body=self._loop_body(), until=keyword == "until", redirects=self._redirects()
                )
        return self._simple()

    def _if(self) -> If:
        self._take_keyword("if")
        branches = []
        otherwise: Script | None = None
        while True:
            condition = self.script()
            self._take_keyword("then")
            branches.append((condition, self.script()))
            if self._keyword() == "elif":
                self._take_keyword("elif")
                continue
            if self._keyword() == "else":
                self._take_keyword("else")
                otherwise = self.script()
            self._take_keyword("fi")
            return If(branches=tuple(branches), otherwise=otherwise, redirects=self._redirects())

    def _for(self) -> For:
        self._take_keyword("for")
        self._skip_blanks()
        length = _name_length(self.text, self.at)
        if not length:
            raise self.unexpected()
        name = self.text[self.at : self.at + length]
        self.at += length
        words: list[Word] = [(Parameter(name="@", quoted=True),)]
        self._skip_newlines()
        if self._keyword() == "in":
            self._take_keyword("in")
            words = []
            while (word := self._word()) is not None:
                words.append(word)
        self._take_operator(";")
        return For(name=name, words=tuple(words), body=self._loop_body(), redirects=self._redirects())

    def _loop_body(self) -> Script:
        self._skip_newlines()
        self._take_keyword("do")
        body = self.script()
        self._take_keyword("done")
        return body

    def _simple(self) -> Simple:
        assignments: list[Assignment] = []
        words: list[Word] = []
        redirects: list[Redirect] = []
        while True:
            self._skip_blanks()
            if self._take_redirect(redirects):
                continue
            if not words and (assignment := self._assignment()):
                assignments.append(assignment)
                continue
            word = self._word()
            if word is None:
                break
            words.append(word)
        if not (assignments or words or redirects):
            raise self.unexpected()
        return Simple(assignments=tuple(assignments), words=tuple(words), redirects=tuple(redirects))

    def _assignment(self) -> Assignment | None:
        length = _name_length(self.text, self.at)
        if not length or self.text[self.at + length : self.at + length + 1] != "=":
            return None
        name = self.text[self.at : self.at + length]
        self.at += length + 1
        return Assignment(name=name, value=self._word() or ())

    # Redirections

    def _redirects(self) -> tuple[Redirect, ...]:
        redirects: list[Redirect] = []
        self._skip_blanks()
        while self._take_redirect(redirects):
            self._skip_blanks()
        return tuple(redirects)

    def _take_redirect(self, redirects: list[Redirect]) -> bool:
        start = self.at
        digits = start
        while digits < len(self.text) and self.text[digits].isdigit():
            digits += 1
        if self.text[start : start + 2] == "&>":
            self.at += 2
            target = self._redirect_target()
            redirects.append(Redirect(descriptor=1, operator=">", target=target))
            redirects.append(Redirect(descriptor=2, operator=">&", target=(Literal(text="1", quoted=True),)))
            return True
        operator = next(
            (mark for mark in ("<<", ">>", ">&", "<&", ">|", ">", "<") if self.text.startswith(mark, digits)), None
        )
        if operator is None:
            return False
        default = 0 if operator.startswith("<") else 1
        descriptor = int(self.text[start:digits]) if digits > start else default
        self.at = digits + len(operator)
        if operator == "<<":
            redirects.append(Redirect(descriptor=descriptor, operator="<<", target=self._here_document()))
        else:
            redirects.append(
                Redirect(descriptor=descriptor, operator=operator.replace("|", ""), target=self._redirect_target())
            )
        return True

    def _redirect_target(self) -> Word:
        self._skip_blanks()
        word = self._word()
        if word is None:
            raise self.unexpected()
        return word

    def _here_document(self) -> Word:
        """Take the text after this line up to the delimiter, and cut it out of what is still to be read."""
        strip_tabs = self._peek() == "-"
        self.at += strip_tabs
        delimiter = self._redirect_target()
        quoted = any(isinstance(part, Literal) and part.quoted for part in delimiter)
        end_mark = "".join(part.text for part in delimiter if isinstance(part, Literal))
        line_end = self.text.find("\n", self.at)
        if line_end < 0:
            raise ShellSyntaxError("here document '" + end_mark + "' unclosed")
        lines: list[str] = []
        at = line_end + 1
        while True:
            stop = self.text.find("\n", at)
            line = self.text[at:] if stop < 0 else self.text[at:stop]
            line = line.lstrip("\t") if strip_tabs else line
            at = len(self.text) if stop < 0 else stop + 1
            if line == end_mark:
                break
            if stop < 0:
                raise ShellSyntaxError("here document '" + end_mark + "' unclosed")
            lines.append(line + "\n")
        self.text = self.text[: line_end + 1] + self.text[at:]
        body = "".join(lines)
        return (Literal(text=body, quoted=True),) if quoted else _Parser(body).double_quoted_to_end()

    # Words

    def _word(self) -> Word | None:
        self._skip_blanks()
        parts: list[Part] = []
        start = self.at
        while not self.at_end() and self._peek() not in _META:
            parts.extend(self._parts())
        return tuple(parts) if self.at > start else None

    def _parts(self) -> Word:
        match self._peek():
            case "'":
                end = self.text.find("'", self.at + 1)
                if end < 0:
                    raise ShellSyntaxError("no closing quote")
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
            case "$" | "`":
                return (self._expansion(quoted=False),)
        start = self.at
        while not self.at_end() and self._peek() not in _META + "'\"\\$`":
            self.at += 1
        return (Literal(text=self.text[start : self.at], quoted=False),)

    def double_quoted_to_end(self) -> Word:
        """The whole text as if it stood in double quotes, as the body of a here-document does."""
        return self._double_quoted("")

    def _double_quoted(self, end: str) -> Word:
        parts: list[Part] = []
        literal = ""
        while True:
            if self.at_end():
                if end:
                    raise ShellSyntaxError("no closing quote")
                break
            char = self._peek()
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
                char = "" if self._peek() == "\n" else self._peek()
            literal += char
            self.at += 1
        if literal:
            parts.append(Literal(text=literal, quoted=True))
        return tuple(parts)

    def _expansion(self, *, quoted: bool) -> Part:
        if self._peek() == "`":
            return self._backquoted(quoted)
        self.at += 1
        if self.text.startswith("((", self.at):
            return self._arithmetic(quoted)
        if self._peek() == "(":
            self.at += 1
            script = self.script()
            self._expect(")")
            return Substitution(script=script, quoted=quoted)
        if self._peek() == "{":
            return self._braced(quoted)
        length = _name_length(self.text, self.at)
        if not length and not self.at_end() and (self._peek() in _SPECIAL or self._peek().isdigit()):
            length = 1
        if not length:
            return Literal(text="$", quoted=True)
        self.at += length
        return Parameter(name=self.text[self.at - length : self.at], quoted=quoted)

    def _backquoted(self, quoted: bool) -> Substitution:
        inner = ""
        self.at += 1
        while not self.at_end() and self._peek() != "`":
            if self._peek() == "\\" and self.text[self.at + 1 : self.at + 2] in ("`", "$", "\\"):
                self.at += 1
            inner += self._peek()
            self.at += 1
        if self.at_end():
            raise ShellSyntaxError("no closing quote")
        self.at += 1
        return Substitution(script=parse(inner), quoted=quoted)

    def _arithmetic(self, quoted: bool) -> Arithmetic:
        depth, start = 0, self.at + 2
        for end in range(start, len(self.text)):
            if depth == 0 and self.text.startswith("))", end):
                self.at = end + 2
                return Arithmetic(expression=_Parser(self.text[start:end]).double_quoted_to_end(), quoted=quoted)
            depth += {"(": 1, ")": -1}.get(self.text[end], 0)
        raise ShellSyntaxError("no closing quote")

    def _braced(self, quoted: bool) -> Parameter:
        self.at += 1
        if self._peek() == "#" and self.text[self.at + 1 : self.at + 2] != "}":
            self.at += 1
            name = self._braced_name()
            self._expect("}")
            return Parameter(name=name, quoted=quoted, operator="length")
        name = self._braced_name()
        operator = next((mark for mark in _OPERATORS if self.text.startswith(mark, self.at)), "")
        self.at += len(operator)
        operand: list[Part] = []
        while not self.at_end() and self._peek() != "}":
            if self._peek() in " \t\n;&|<>()":
                operand.append(Literal(text=self._peek(), quoted=quoted))
                self.at += 1
            elif "}" in (literal := self.text[self.at : self._plain_end()]):
                operand.append(Literal(text=literal[: literal.index("}")], quoted=quoted))
                self.at += literal.index("}")
            else:
                operand.extend(self._parts())
        if operand and not operator:
            raise ShellSyntaxError("bad substitution")
        self._expect("}")
        return Parameter(name=name, quoted=quoted, operator=operator, operand=tuple(operand))

    def _plain_end(self) -> int:
        end = self.at
        while end < len(self.text) and self.text[end] not in _META + "'\"\\$`":
            end += 1
        return end

    def _braced_name(self) -> str:
        length = _name_length(self.text, self.at)
        if not length and not self.at_end() and (self._peek() in _SPECIAL or self._peek().isdigit()):
            length = 1
        if not length:
            raise ShellSyntaxError("bad substitution")
        self.at += length
        return self.text[self.at - length : self.at]

    # Characters

    def at_end(self) -> bool:
        """Whether everything has been read."""
        return self.at >= len(self.text)

    def unexpected(self) -> ShellSyntaxError:
        """What is in the way here, as an error."""
        self._skip_blanks()
        if self.at_end():
            return ShellSyntaxError("syntax error: unexpected EOF")
        found = self._keyword() or next(
            (mark for mark in ("&&", "||", ";;") if self.text.startswith(mark, self.at)), self._peek()
        )
        return ShellSyntaxError(f"syntax error: unexpected '{'newline' if found == chr(10) else found}'")

    def _peek(self) -> str:
        return self.text[self.at] if self.at < len(self.text) else ""

    def _skip_blanks(self) -> None:
        while not self.at_end():
            if self._peek() in " \t":
                self.at += 1
            elif self.text.startswith("\\\n", self.at):
                self.at += 2
            elif self._peek() == "#" and (self.at == 0 or self.text[self.at - 1] in " \t\n;&|()"):
                end = self.text.find("\n", self.at)
                self.at = len(self.text) if end < 0 else end
            else:
                return

    def _skip_newlines(self) -> None:
        self._skip_blanks()
        while not self.at_end() and self._peek() == "\n":
            self.at += 1
            self._skip_blanks()

    def _keyword(self) -> str:
        """The unquoted word that starts here, without taking it."""
        self._skip_blanks()
        end = self._plain_end()
        if end < len(self.text) and self.text[end] in "'\"\\$`":
            return ""
        return self.text[self.at : end]

    def _take_keyword(self, keyword: str) -> None:
        if self._keyword() != keyword:
            raise self.unexpected()
        self.at += len(keyword)

    def _take_operator(self, *operators: str, unless: str = "") -> str:
        self._skip_blanks()
        for operator in operators:
            if self.text.startswith(operator, self.at) and not (unless and self.text.startswith(unless, self.at)):
                self.at += len(operator)
                return operator
        return ""

    def _expect(self, char: str) -> None:
        self._skip_blanks()
        if self._peek() != char:
            raise self.unexpected()
        self.at += 1
