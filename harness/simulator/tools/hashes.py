"""md5sum and its kin, and base64."""

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
