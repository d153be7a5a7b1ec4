"""Masks by their shape what may be personal data. Raw values stay in the bundle.

What a run knows to be a value is masked before this, wherever it stands (`harness/masking/known.py`); this is for the
rest: in bodies and URLs all is masked that is not plainly structure, in prose what no plain word can be.
"""

from __future__ import annotations

import re

_WORD = r"[A-Za-z_][A-Za-z_.\-]{0,38}\d{0,2}"
# A name stands where a field begins, and something follows its `=`: base64, which ends with `=`, would be one else.
_NAME = (
    rf"""(?<![^\s?&;,{{(])(?<![=:]\s){_WORD}(?==(?!["']?(?:[=\s;,}})\]>]|$)|["']{{2}}))"""
    rf"""|(?<=")(?<!="){_WORD}(?=\\*"\s*:)"""
)
# A small number is structure. In a row they are a phone number, an address, bytes.
_ROW = r"(?<![\w.%])(?:[+\-]?\d+(?:[\s,:.;()+/\-]{1,3}\d+){2,}|[0-9A-Fa-f]{2}(?:[:\-][0-9A-Fa-f]{2}){3,})(?![\w.%])"
_RUN = re.compile(rf"""(?P<name>{_NAME})|(?P<row>{_ROW})|[^\s"'{{}}\[\]()<>,;&=?/|:\\]+""")
_ENDPOINT = re.compile(r"[a-z_.\-]{1,24}\d?")
_STRUCTURE = re.compile(r"true|false|null|-?\d{1,2}|v\d{1,2}|[^\w%•]+")

_QUOTED = r"""(?<!\w)["'“‘「][^"'”’」]+["'”’」](?!\w)"""
_PROSE = re.compile(
    rf"""(?P<quoted>{_QUOTED})|(?P<row>{_ROW})|(?P<given>(?<==)\w[^\s,;)\]}}]*)|[^\s"'“”‘’「」()\[\]{{}}<>=:,;/：，。；]+"""
)
_PLAIN = re.compile(r"[A-Za-z_$][A-Za-z_$\-]{0,39}(?:\.[A-Za-z_$\-]{1,40})*[.!?]*|-?\d{1,2}[.!?]*|[^\w%•]+")


def redact(value: str) -> str:
    """Mask a value: short ones wholly, longer ones but for their ends, so that two values can be told apart."""
    plain = value.replace("•", "").isascii()  # what is masked already stays as it is
    kept = 0 if len(value) <= 6 else 1 if len(value) <= 10 or not plain else 2
    if not kept:
        return "•" * len(value)
    return value[:kept] + "•" * min(len(value) - 2 * kept, 12) + value[-kept:]


def redact_text(text: str) -> str:
    """Mask all between the punctuation of a body or query but names of fields, true, false, null and numbers to 99."""
    return _RUN.sub(_masked, text)


def _masked(run: re.Match[str]) -> str:
    return run[0] if run["name"] or (not run["row"] and _STRUCTURE.fullmatch(run[0])) else redact(run[0])


def redact_prose(text: str) -> str:
    """Mask in a sentence, such as an error, what is quoted and all that is no plain word or name of code."""
    return _PROSE.sub(_masked_in_prose, text)


def _masked_in_prose(run: re.Match[str]) -> str:
    if run["quoted"]:
        return run[0][0] + redact(run[0][1:-1]) + run[0][-1]
    if run["given"]:
        return redact_text(run[0])
    return run[0] if not run["row"] and _PLAIN.fullmatch(run[0]) else redact(run[0])


def redact_url(flow: str) -> str:
    """Mask the path and query of `METHOD URL` or `URL`; who was spoken to stays readable."""
    before, host, after = split_url(flow)
    return before + host + redact_path(after) if before else redact_text(flow)


def redact_path(after_host: str) -> str:
    """Mask what follows the host of a URL but the plain words of its path: they name what was called."""
    path, mark, query = after_host.partition("?")
    parts = (part if _ENDPOINT.fullmatch(part) else redact_text(part) for part in path.split("/"))
    return "/".join(parts) + mark + redact_text(query)


def split_url(url: str) -> tuple[str, str, str]:
    """What stands before the host (`GET https://`, "" where it is no URL), the host with its port, and what follows.

    A name and password before the host are masked here: they belong to neither.
    """
    head, scheme, rest = url.partition("://")
    if not scheme:
        return "", "", url
    host = re.split(r"[/?#\\]", rest, maxsplit=1)[0]
    _, at, name = host.rpartition("@")
    return f"{head}://", ("•••@" if at else "") + name, rest[len(host) :]
