"""`test` and `[`."""

from __future__ import annotations

from harness.simulator.shell.conditions import FILES, NUMERIC, STRINGS, UNARY, Conditions
from harness.simulator.shell.invocation import Invocation

_BINARY = frozenset({*FILES, *NUMERIC, *STRINGS})


async def test(call: Invocation) -> int:
    """`test EXPRESSION` and `[ EXPRESSION ]`."""
    words = list(call.argv[1:])
    if call.argv[0] == "[":
        if not words or words[-1] != "]":
            call.err("[: missing ]\n")
            return 2
        words.pop()
    conditions = Conditions(call.device.filesystem, call.uid, call.cwd)
    try:
        value = Expression(conditions, words).whole()
    except ValueError as error:
        call.err(f"{call.argv[0]}: {error}\n")
        return 2
    return 0 if value else 1


class Expression:
    """The expression of `test`: `!`, `(`, `-a`, `-o`, files, strings and numbers."""

    def __init__(self, conditions: Conditions, words: list[str]) -> None:
        self._conditions = conditions
        self._words = words

    def whole(self) -> bool:
        """Its value. Raises ValueError for what cannot be read."""
        if not self._words:
            return False
        if len(self._words) > 512:
            raise ValueError("expression too long")
        value = self._either()
        if self._words:
            raise ValueError(f"{self._words[0]}: unexpected operator/operand")
        return value

    def _either(self) -> bool:
        value = self._both()
        while self._words[:1] == ["-o"]:
            self._words.pop(0)
            value = self._both() or value
        return value

    def _both(self) -> bool:
        value = self._one()
        while self._words[:1] == ["-a"]:
            self._words.pop(0)
            value = self._one() and value
        return value

    def _one(self) -> bool:
        words = self._words
        if not words:
            raise ValueError("argument expected")
        if len(words) >= 3 and words[1] in _BINARY:
            left, operator, right = words[:3]
            del words[:3]
            return self._conditions.binary(left, operator, right)
        if words[0] == "!" and len(words) > 1:
            words.pop(0)
            return not self._one()
        if words[0] == "(" and len(words) > 1:
            words.pop(0)
            value = self._either()
            if words[:1] != [")"]:
                raise ValueError("missing )")
            words.pop(0)
            return value
        if len(words) >= 2 and words[0] in UNARY:
            operator, operand = words[:2]
            del words[:2]
            return self._conditions.unary(operator, operand)
        if len(words) == 2 and words[1] in _BINARY:
            raise ValueError(f"{words[1]}: missing second argument")
        return words.pop(0) != ""
