"""md5sum, sha1sum, sha256sum, base64, od-like tools."""

from __future__ import annotations

import base64 as codec
import binascii
import hashlib
import re

from harness.simulator.shell.invocation import Invocation
from harness.simulator.tools.options import arguments, inputs, integer


async def checksum(call: Invocation) -> int:
    """`md5sum`, `sha1sum`, `sha224sum`, `sha256sum`, `sha512sum` `[-b] [FILE...]`."""
    given = arguments(call, "bc")
    algorithm = call.argv[0].removesuffix("sum")
    contents, status = await inputs(call, given.operands)
    for name, content in contents:
        digest = hashlib.new(algorithm, content, usedforsecurity=False).hexdigest()
        call.out(f"{digest}\n" if given.has("-b") else f"{digest}  {name}\n")
    return status


async def base64(call: Invocation) -> int:
    """`base64 [-d] [-w COLUMNS] [FILE]`."""
    given = arguments(call, "diw:")
    contents, status = await inputs(call, given.operands)
    for _, content in contents:
        if given.has("-d"):
            known = re.sub(rb"[^A-Za-z0-9+/]", b"", content) if given.has("-i") else b"".join(content.split())
            try:
                call.stdout.write(
                    codec.b64decode(known.rstrip(b"=") + b"=" * (-len(known.rstrip(b"=")) % 4), validate=True)
                )
            except binascii.Error:
                call.err("base64: bad input\n")
                return 1
            continue
        columns = max(0, integer(given.value("-w", default="76")))
        text = codec.b64encode(content)
        lines = [text[at : at + columns] for at in range(0, len(text), columns)] if columns else [text]
        call.stdout.write(b"\n".join(lines) + (b"\n" if columns else b""))
    return status


async def xxd(call: Invocation) -> int:
    """`xxd [-pr] [-c COLUMNS] [-l LENGTH] [-s SKIP] [-g GROUP] [FILE]`."""
    given = arguments(call, "prc:l:s:g:i")
    contents, status = await inputs(call, given.operands[:1])
    for _, content in contents:
        if given.has("-r"):
            call.stdout.write(_unhexed(content.decode(errors="replace"), plain=given.has("-p")))
            continue
        content = content[max(0, integer(given.value("-s", default="0"))) :]
        if given.has("-l"):
            content = content[: max(0, integer(given.value("-l")))]
        width = max(1, min(integer(given.value("-c", default="30" if given.has("-p") else "16")), 256))
        if given.has("-p"):
            for at in range(0, len(content), width):
                call.out(content[at : at + width].hex() + "\n")
            continue
        group = max(1, min(integer(given.value("-g", default="2")), width))
        room = width * 2 + -(-width // group) - 1
        for at in range(0, len(content), width):
            row = content[at : at + width]
            pairs = " ".join(row[place : place + group].hex() for place in range(0, len(row), group))
            text = "".join(chr(byte) if 32 <= byte < 127 else "." for byte in row)
            call.out(f"{at:08x}: {pairs:<{room}}  {text}\n")
        await call.stdout.drain()
    return status


def _unhexed(text: str, *, plain: bool) -> bytes:
    """The bytes that lines of xxd stand for."""
    made = bytearray()
    for line in text.splitlines():
        digits = line if plain else line.partition(":")[2].split("  ")[0]
        digits = re.sub("[^0-9a-fA-F]", "", digits)
        made += bytes.fromhex(digits[: len(digits) // 2 * 2])
    return bytes(made)
