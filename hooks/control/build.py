"""The code of the positive control, for ART and for the JVM: Control.java -> hooks/src/control/code.ts.

`python hooks/control/build.py` writes it, `--check` says whether the committed one is what the source gives (exit 1 if
not). Needs a JDK of 9 to 19, and Maven to fetch dx into the user's cache, once.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from harness.simulator.art.packages import jar

HERE = Path(__file__).resolve().parent
SOURCE = HERE / "privacyharness" / "Control.java"
CODE = HERE.parent / "src" / "control" / "code.ts"


def main() -> None:
    """Write the code, or compare it."""
    code = generated()
    if sys.argv[1:] == ["--check"]:
        if not CODE.is_file() or CODE.read_text(encoding="utf-8") != code:
            sys.exit(f"{CODE}: not what the source gives. Run `python hooks/control/build.py` and commit it.")
        print(f"{CODE.name} is what {SOURCE.name} gives.")
        return
    CODE.write_text(code, encoding="utf-8")
    print(CODE)


def generated() -> str:
    """The module that holds both forms."""
    with tempfile.TemporaryDirectory() as work:
        classes, dex = Path(work, "classes"), Path(work, "classes.dex")
        classes.mkdir()
        _run("javac", "--release", "8", "-g:none", "-Xlint:-options", "-d", str(classes), str(SOURCE))
        _run("java", "-cp", str(jar("dalvik-dx")), "com.android.dx.command.Main",
             "--dex", "--min-sdk-version=26", f"--output={dex}", str(classes))  # fmt: skip
        files = sorted(classes.rglob("*.class"), key=lambda path: (path.stem != "Control$Thing", path.stem))
        named = [(path.relative_to(classes).with_suffix("").as_posix(), path.read_bytes()) for path in files]
        lines = [
            "// Made by hooks/control/build.py from Control.java.",
            "",
            "/** For ART, two digits a byte. */",
            f"export const DEX = {_quoted(dex.read_bytes())};",
            "",
            "/** For the JVM, a class after those that it is made of. */",
            "export const CLASSES: readonly (readonly [name: string, code: string])[] = [",
            *(f'  ["{name}", {_quoted(code)}],' for name, code in named),
            "];",
        ]
    return "\n".join(lines) + "\n"


def _quoted(data: bytes) -> str:
    return f'"{data.hex()}"'


def _run(*command: str) -> None:
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{command[0]} failed:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    main()
