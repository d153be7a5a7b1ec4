"""Build the wheel, install it into an empty environment away from the checkout, and run demo and pytest from there.

Run by `make wheel-check`. Ends with exit code 0 only where both did.
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
        subprocess.run(
            [*pip, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(work), str(CHECKOUT)], check=True
        )
        (wheel,) = work.glob("*.whl")
        print(f"{wheel.name}: {wheel.stat().st_size / 1e6:.1f} MB")
        environment = work / "environment"
        venv.create(environment, with_pip=True)
        python = environment / "bin" / "python"
        subprocess.run([str(python), *pip[1:], "install", f"{wheel}[simulator]"], check=True)
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
        packs = subprocess.run(
            [str(python), "-c", "from harness.scenario.packs import pack; print(pack('yunzhushou'))"],
            cwd=home,
            env=variables,
            capture_output=True,
            text=True,
            check=True,
        )
        shared_out = subprocess.run(
            [
                *(str(environment / "bin" / "pytest"), str(Path(packs.stdout.strip()) / "pre-granted.yaml")),
                *("-n", "2", "--harness-variant", "compliant", "--harness-out", str(work / "pytest")),
                *("--junit-xml", str(work / "junit.xml"), "--rootdir", str(home)),
            ],
            cwd=home,
            env=variables,
            check=False,
        )
        print(f"pytest -n 2: exit code {shared_out.returncode}")
        return demo.returncode or shared_out.returncode or (0 if reports else 1)


if __name__ == "__main__":
    os.umask(0o022)
    sys.exit(main())
