"""md5sum, sha1sum, sha256sum, base64, od-like tools."""

from __future__ import annotations

import base64 as codec
import binascii
import hashlib

from harness.simulator.commands.options import arguments, inputs
from harness.simulator.shell.invocation import Invocation


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
            try:
                call.stdout.write(codec.b64decode(b"".join(content.split()), validate=not given.has("-i")))
            except binascii.Error:
                call.err("base64: bad input\n")
                return 1
            continue
        columns = int(given.value("-w", default="76"))
        text = codec.b64encode(content)
        lines = [text[at : at + columns] for at in range(0, len(text), columns)] if columns else [text]
        call.stdout.write(b"\n".join(lines) + (b"\n" if columns else b""))
    return status


async def xxd(call: Invocation) -> int:
    """`xxd [-p] [FILE]`."""
    given = arguments(call, "prc:l:")
    contents, status = await inputs(call, given.operands)
    for _, content in contents:
        if given.has("-p"):
            for at in range(0, len(content), 30):
                call.out(content[at : at + 30].hex() + "\n")
            continue
        for at in range(0, len(content), 16):
            row = content[at : at + 16]
            pairs = " ".join(row[place : place + 2].hex() for place in range(0, len(row), 2))
            text = "".join(chr(byte) if 32 <= byte < 127 else "." for byte in row)
            call.out(f"{at:08x}: {pairs:<39}  {text}\n")
    return status
