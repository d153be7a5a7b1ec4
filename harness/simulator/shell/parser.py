"""Reads a command line as mksh does: lists, pipelines, commands, redirections."""

from __future__ import annotations

import re

from harness.simulator.shell.syntax import (
    AndOr,
    Assignment,
    Binary,
    Branch,
    Case,
    Compute,
    Condition,
    For,
    Function,
    Group,
    If,
    Joined,
    Literal,
    Node,
    Not,
    Parameter,
    Pipeline,
    Redirect,
    Script,
    Simple,
    Test,
    Unary,
    While,
    Word,
)
from harness.simulator.shell.words import ShellSyntaxError, Unfinished, WordReader, name_length

_CLOSERS = frozenset({"then", "elif", "else", "fi", "do", "done", "esac", "}"})
_TESTS = frozenset({"=", "==", "!=", "<", ">", "-eq", "-ne", "-lt", "-le", "-gt", "-ge", "-nt", "-ot", "-ef"})
_UNARY = re.compile(r"-[a-zA-Z]")
_FUNCTION = re.compile(r"([A-Za-z_][\w.-]*)[ \t]*\([ \t]*\)")
_REDIRECTIONS = ("<<<", "<<", ">>", ">&", "<&", ">|", "<>", ">", "<")

__all__ = ["ShellSyntaxError", "Unfinished", "parse"]


def parse(text: str) -> Script:
    """The script that `text` holds. Raises ShellSyntaxError."""
    parser = _Parser(text)
    try:
        script = parser.script()
    except RecursionError:
        raise ShellSyntaxError("syntax error: nested too deeply") from None
    if not parser.at_end():
        raise parser.unexpected()
    return script


class _Parser(WordReader):
    # Lists and pipelines

    def script(self) -> Script:
        items: list[AndOr] = []
        while True:
            self.skip_newlines()
            closes = self.at_end() or self.peek() == ")" or self.text.startswith((";;", ";&", ";|"), self.at)
            if closes or self.keyword() in _CLOSERS:
                return tuple(items)
            items.append(self._and_or())

    def _and_or(self) -> AndOr:
        first = self._pipeline()
        rest: list[tuple[str, Pipeline]] = []
        while operator := self._take_operator("&&", "||"):
            self.skip_newlines()
            rest.append((operator, self._pipeline()))
        self.skip_blanks()
        background = self._take_operator("&") != ""
        ends = self.at_end() or self.peek() in "\n)" or self.text.startswith((";;", ";&", ";|"), self.at)
        if not background and not ends and not self._take_operator(";"):
            raise self.unexpected()
        return AndOr(first=first, rest=tuple(rest), background=background)

    def _pipeline(self) -> Pipeline:
        negated = timed = False
        while (keyword := self.keyword()) in ("!", "time"):
            self._take_keyword(keyword)
            negated, timed = negated != (keyword == "!"), timed or keyword == "time"
        stages = [self._command()]
        while self._take_operator("|", unless="||"):
            self.skip_newlines()
            stages.append(self._command())
        return Pipeline(stages=tuple(stages), negated=negated, timed=timed)

    # Commands

    def _command(self) -> Node:
        self.skip_blanks()
        if self.text.startswith("((", self.at) and (expression := self.bracketed()) is not None:
            return Compute(expression=expression, redirects=self._redirects())
        if self.peek() == "(":
            self.at += 1
            body = self.script()
            self._close("(", ")")
            return Group(body=body, subshell=True, redirects=self._redirects())
        if (named := _FUNCTION.match(self.text, self.at)) and named[1] not in _CLOSERS:
            self.at = named.end()
            return self._function(named[1])
        match keyword := self.keyword():
            case "{":
                return self._braces()
            case "if":
                return self._if()
            case "for":
                return self._for()
            case "case":
                return self._case()
            case "[[":
                return self._condition()
            case "function":
                self._take_keyword("function")
                name = self.keyword()
                self._take_keyword(name)
                return self._function(name)
            case "while" | "until":
                self._take_keyword(keyword)
                condition = self.script()
                body = self._loop_body(keyword)
                return While(condition=condition, body=body, until=keyword == "until", redirects=self._redirects())
        return self._simple()

    def _braces(self) -> Group:
        self._take_keyword("{")
        body = self.script()
        self._end_keyword("}", "{")
        return Group(body=body, subshell=False, redirects=self._redirects())

    def _function(self, name: str) -> Function:
        self.skip_newlines()
        if not name or self.at_end():
            raise self.unexpected()
        return Function(name=name, body=self._command())

    def _if(self) -> If:
        self._take_keyword("if")
        branches = []
        otherwise: Script | None = None
        while True:
            condition = self.script()
            self._end_keyword("then", "if")
            branches.append((condition, self.script()))
            if self.keyword() == "elif":
                self._take_keyword("elif")
                continue
            if self.keyword() == "else":
                self._take_keyword("else")
                otherwise = self.script()
            self._end_keyword("fi", "if")
            return If(branches=tuple(branches), otherwise=otherwise, redirects=self._redirects())

    def _for(self) -> For:
        self._take_keyword("for")
        self.skip_blanks()
        length = name_length(self.text, self.at)
        if not length:
            raise self.unexpected()
        name = self.text[self.at : self.at + length]
        self.at += length
        words: list[Word] = [(Parameter(name="@", quoted=True),)]
        self.skip_newlines()
        if self.keyword() == "in":
            self._take_keyword("in")
            words = []
            while (word := self.word()) is not None:
                words.append(word)
        self._take_operator(";")
        return For(name=name, words=tuple(words), body=self._loop_body("for"), redirects=self._redirects())

    def _loop_body(self, opener: str) -> Script:
        self.skip_newlines()
        self._end_keyword("do", opener)
        body = self.script()
        self._end_keyword("done", opener)
        return body

    def _case(self) -> Case:
        self._take_keyword("case")
        word = self._needed_word()
        self.skip_newlines()
        self._end_keyword("in", "case")
        branches: list[Branch] = []
        while True:
            self.skip_newlines()
            if self.at_end():
                raise Unfinished("syntax error: unmatched 'case'")
            if self.keyword() == "esac":
                self._take_keyword("esac")
                return Case(word=word, branches=tuple(branches), redirects=self._redirects())
            branches.append(self._branch())

    def _branch(self) -> Branch:
        self._take_operator("(")
        patterns = [self._needed_word()]
        while self._take_operator("|"):
            patterns.append(self._needed_word())
        self.expect(")")
        body = self.script()
        ends = self._take_operator(";;", ";&", ";|")
        if not ends and self.keyword() != "esac":
            raise Unfinished("syntax error: unmatched 'case'") if self.at_end() else self.unexpected()
        return Branch(patterns=tuple(patterns), body=body, ends=ends or ";;")

    def _condition(self) -> Condition:
        self._take_keyword("[[")
        test = self._either()
        self._end_keyword("]]", "[[")
        return Condition(test=test, redirects=self._redirects())

    def _either(self) -> Test:
        test = self._both()
        while self._take_operator("||"):
            self.skip_newlines()
            test = Joined(left=test, operator="||", right=self._both())
        return test

    def _both(self) -> Test:
        test = self._one_test()
        while self._take_operator("&&"):
            self.skip_newlines()
            test = Joined(left=test, operator="&&", right=self._one_test())
        return test

    def _one_test(self) -> Test:
        self.skip_newlines()
        if self.keyword() == "!":
            self._take_keyword("!")
            return Not(test=self._one_test())
        if self._take_operator("("):
            test = self._either()
            self._close("(", ")")
            return test
        operator = self.keyword()
        if _UNARY.fullmatch(operator):
            self._take_keyword(operator)
            return Unary(operator=operator, operand=self._needed_word())
        left = self._needed_word()
        operator = self._take_operator("<", ">") or self.keyword()
        if operator in ("]]", "") or self.peek() in "&|)":
            return Unary(operator="-n", operand=left)
        if operator not in _TESTS:
            raise ShellSyntaxError(f"syntax error: unexpected operator/operand '{operator}'")
        if operator not in "<>":
            self._take_keyword(operator)
        if self.at_end():
            raise Unfinished(f"syntax error: missing second argument '{operator}'")
        return Binary(left=left, operator=operator, right=self._needed_word())

    def _simple(self) -> Simple:
        assignments: list[Assignment] = []
        words: list[Word] = []
        redirects: list[Redirect] = []
        while True:
            self.skip_blanks()
            if self._take_redirect(redirects):
                continue
            if not words and (assignment := self._assignment()):
                assignments.append(assignment)
                continue
            word = self.word()
            if word is None:
                break
            words.append(word)
        if not (assignments or words or redirects):
            raise self.unexpected()
        return Simple(assignments=tuple(assignments), words=tuple(words), redirects=tuple(redirects))

    def _assignment(self) -> Assignment | None:
        length = name_length(self.text, self.at)
        appends = self.text[self.at + length : self.at + length + 2] == "+="
        if not length or not (appends or self.text[self.at + length : self.at + length + 1] == "="):
            return None
        name = self.text[self.at : self.at + length]
        self.at += length + 1 + appends
        value = () if self.peek() in " \t\n" else self.word() or ()
        return Assignment(name=name, value=value, appends=appends)

    # Redirections

    def _redirects(self) -> tuple[Redirect, ...]:
        redirects: list[Redirect] = []
        self.skip_blanks()
        while self._take_redirect(redirects):
            self.skip_blanks()
        return tuple(redirects)

    def _take_redirect(self, redirects: list[Redirect]) -> bool:
        start = self.at
        digits = start
        while digits < len(self.text) and self.text[digits].isdecimal():
            digits += 1
        if self.text[start : start + 2] == "&>":
            self.at += 2
            target = self._needed_word()
            redirects.append(Redirect(descriptor=1, operator=">", target=target))
            redirects.append(Redirect(descriptor=2, operator=">&", target=(Literal(text="1", quoted=True),)))
            return True
        operator = next((mark for mark in _REDIRECTIONS if self.text.startswith(mark, digits)), None)
        if operator is None:
            return False
        default = 0 if operator.startswith("<") else 1
        descriptor = int(self.text[start:digits]) if digits > start else default
        self.at = digits + len(operator)
        target = self._here_document() if operator == "<<" else self._needed_word()
        if operator == "<<<":
            operator, target = "<<", (*target, Literal(text="\n", quoted=True))
        redirects.append(Redirect(descriptor=descriptor, operator=operator.replace("|", ""), target=target))
        return True

    def _here_document(self) -> Word:
        """Take the text after this line up to the delimiter, and cut it out of what is still to be read."""
        strip_tabs = self.peek() == "-"
        self.at += strip_tabs
        delimiter = self._needed_word()
        quoted = any(isinstance(part, Literal) and part.quoted for part in delimiter)
        end_mark = "".join(part.text for part in delimiter if isinstance(part, Literal))
        line_end = self.text.find("\n", self.at)
        if line_end < 0:
            raise Unfinished(f"here document '{end_mark}' unclosed")
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
                raise Unfinished(f"here document '{end_mark}' unclosed")
            lines.append(line + "\n")
        self.text = self.text[: line_end + 1] + self.text[at:]
        body = "".join(lines)
        return (Literal(text=body, quoted=True),) if quoted else self.reader(body).double_quoted_to_end()

    # Operators and keywords

    def _needed_word(self) -> Word:
        word = self.word()
        if word is None:
            raise self.unexpected()
        return word

    def _take_keyword(self, keyword: str) -> None:
        if self.keyword() != keyword:
            raise self.unexpected()
        self.at += len(keyword)

    def _end_keyword(self, keyword: str, opener: str) -> None:
        """Take the word that goes on with or ends what `opener` began."""
        self.skip_newlines()
        if self.at_end():
            raise Unfinished(f"syntax error: unmatched '{opener}'")
        self._take_keyword(keyword)

    def _close(self, opener: str, closer: str) -> None:
        self.skip_newlines()
        if self.at_end():
            raise Unfinished(f"syntax error: unmatched '{opener}'")
        self.expect(closer)

    def _take_operator(self, *operators: str, unless: str = "") -> str:
        self.skip_blanks()
        for operator in operators:
            if self.text.startswith(operator, self.at) and not (unless and self.text.startswith(unless, self.at)):
                self.at += len(operator)
                return operator
        return ""
