"""Build the wheel, install it into an empty environment away from the checkout, and run the demo from there.

Run by `make wheel-check`. Ends with exit code 0 only where the demo did.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

CHECKOUT = Path(__file__).parent.parent.parent


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="wheel-check-") as temporary:
        work = Path(temporary)
        pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
        subprocess.run([*pip, "wheel", "--no-deps", "--wheel-dir", str(work), str(CHECKOUT)], check=True)
        (wheel,) = work.glob("*.whl")
        print(f"{wheel.name}: {wheel.stat().st_size / 1e6:.1f} MB")
        environment = work / "environment"
        venv.create(environment, with_pip=True)
        python = environment / "bin" / "python"
        subprocess.run([str(python), *pip[1:], "install", str(wheel)], check=True)
        home = work / "home"
        home.mkdir()
        # Nothing of the checkout and no development tool may be needed: only the environment and the system's own PATH.
        variables = {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
        demo = subprocess.run(
            [str(environment / "bin" / "harness"), "demo", "--out", str(work / "reports")],
            cwd=home,
            env=variables,
            check=False,
        )
        reports = sorted((work / "reports").rglob("report.html"))
        print(f"demo: exit code {demo.returncode}, {len(reports)} report(s)")
        return demo.returncode or (0 if reports else 1)


if __name__ == "__main__":
    os.umask(0o022)
    sys.exit(main())
