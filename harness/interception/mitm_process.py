"""Runs mitmdump in a process of its own. Where its harness was killed, nobody else takes its folder away."""

from __future__ import annotations

import os
import shutil

from mitmproxy.tools.main import mitmdump

if __name__ == "__main__":
    harness = os.getppid()
    try:
        mitmdump()
    finally:
        if os.getppid() != harness:
            shutil.rmtree(os.environ["HARNESS_CONFDIR"], ignore_errors=True)
