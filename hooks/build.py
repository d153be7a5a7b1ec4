"""Bundle the agent: hooks/src -> harness/witnesses/agent.js.

`python hooks/build.py` writes it, `--check` says whether the committed one is what the sources give (exit 1 if not).
The bundler comes with frida; `npm ci --ignore-scripts` in this folder fetches what the sources import.
"""

from __future__ import annotations

import sys
from pathlib import Path

import frida

HOOKS = Path(__file__).resolve().parent
BUNDLE = HOOKS.parent / "harness" / "witnesses" / "agent.js"


def bundle() -> str:
    """The agent as one script. Exits with the compiler's own words where it does not compile."""
    if not (HOOKS / "node_modules" / "frida-java-bridge").is_dir():
        sys.exit(f"{HOOKS}: the libraries are missing. Run `npm ci --ignore-scripts` there, then this again.")
    problems: list[str] = []
    compiler = frida.Compiler()
    compiler.on("diagnostics", lambda found: problems.extend(str(problem) for problem in found))
    script: str = compiler.build(
        "src/index.ts", project_root=str(HOOKS), source_maps="omitted", compression="terser", type_check="none"
    )
    if problems:
        sys.exit("\n".join(problems))
    return script


def main() -> None:
    """Write the bundle, or compare it."""
    script = bundle()
    if sys.argv[1:] == ["--check"]:
        if not BUNDLE.is_file() or BUNDLE.read_text(encoding="utf-8") != script:
            sys.exit(f"{BUNDLE}: not what the sources give. Run `python hooks/build.py` and commit it.")
        print(f"{BUNDLE.name} is what the sources give.")
        return
    BUNDLE.parent.mkdir(exist_ok=True)
    BUNDLE.write_text(script, encoding="utf-8")
    print(f"{BUNDLE} ({len(script) // 1024} KiB)")


if __name__ == "__main__":
    main()
