"""The files that a statement speaks of, and which of them follow from the evidence.

These are all files of the bundles, and of what lies beside them the answers of persons with what was shown, and the
reports. What a run recorded is sealed by its manifest. What was made of that is made again and compared, so that
nothing is signed that somebody wrote into a report or into findings.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from harness.attestation import FILES, NAME
from harness.errors import BadInput, raise_faults
from harness.evidence import AppIdentity, Evidence, hash_inside, hash_of
from harness.judge import encode
from harness.report import Suite, drawn, formats
from harness.text import Text

FILE = "statement.intoto.json"
FINDINGS = "findings.json"
MANIFEST = "manifest.json"

_AGAIN = Text(
    zh="请从来源重新取得这个证据包，或重新运行。", en="Take the bundle from its source again, or run it again."
)
_TOGETHER = Text(
    zh="请指定一次运行的整个文件夹，如 `harness sign reports/release-42`。",
    en="Name the whole folder of one run, as in `harness sign reports/release-42`.",
)


def covered(suite: Suite) -> tuple[Path, AppIdentity, dict[str, str]]:
    """The folder of the bundles, the build that they are of, and every file by its path from there with its SHA-256.

    Raises `BadInput`, with all reasons, where a bundle is not whole, something does not follow from the evidence, or
    the bundles are not those of one build, all of their folder.
    """
    runs = [evidence for evidence, _ in suite.judged]
    raise_faults([BadInput(str(run.directory), defect, _AGAIN) for run in runs for defect in run.defects])
    root = _folder(runs)
    app = _build(runs)
    names = [run.directory.resolve().name for run in runs]
    sealed = _sealed(names, runs)
    faults: list[BadInput] = []
    found: dict[str, str] = {}
    for path in spoken_of(root, names):
        try:
            found[path] = sealed.get(path) or hash_inside(root, path)
        except OSError as error:
            cause = Text(zh=f"无法读取（{error.strerror}）", en=f"cannot be read ({error.strerror})")
            faults.append(BadInput(str(root / path), cause, _AGAIN))
            continue
        if path not in sealed and not _is_answers(path):
            made = _made(suite, root, path)
            if found[path] not in made:
                faults.append(_not_of_the_evidence(root, path, known=bool(made)))
    raise_faults(faults)
    return root, app, found


def spoken_of(root: Path, bundles: Iterable[str]) -> Iterator[str]:
    """Every file that a statement on these bundles has to name, by its path from the folder that they lie in."""
    for bundle in bundles:
        yield from _inside(root, bundle)
    yield from (name for name in (NAME, *(each.file for each in formats())) if os.path.lexists(root / name))
    yield from _inside(root, FILES)


def other_bundles(root: Path, bundles: Iterable[str]) -> list[str]:
    """Names of the bundles in a folder that are not among these."""
    return sorted({path.parent.name for path in root.glob(f"*/{MANIFEST}")} - set(bundles))


def folder_of(bundles: Iterable[str], beside: Path, named: Iterable[Path]) -> Path | None:
    """The folder that bundles of these names lie in: as the user named them or it, else that of the file `beside`.

    None where the user named nothing, and no bundle lies there. Raises `BadInput` where what they named lies apart.
    """
    names = set(bundles)
    roots = {path.parent if path.name in names else path for path in (each.resolve() for each in named)}
    if len(roots) > 1:
        first, other, *_ = sorted(roots)
        cause = Text(zh=f"与 {first} 不是同一个文件夹", en=f"is not the folder {first}")
        raise BadInput(
            str(other), cause, Text(zh="请指定一次运行的文件夹。", en="Name the one folder that all bundles lie in.")
        )
    if roots:
        return roots.pop()
    root = beside.resolve().parent
    return root if any(os.path.lexists(root / name) for name in names) or other_bundles(root, ()) else None


def _inside(root: Path, folder: str) -> Iterator[str]:
    """Every file of a folder; a link is one, and is not followed."""
    if os.path.islink(root / folder):
        yield folder
        return
    for at, folders, files in os.walk(root / folder):
        linked = [name for name in folders if os.path.islink(Path(at, name))]
        yield from sorted(Path(at, name).relative_to(root).as_posix() for name in (*files, *linked))


def _folder(runs: list[Evidence]) -> Path:
    places = list(dict.fromkeys(run.directory.resolve() for run in runs))
    if len(places) < len(runs):
        raise BadInput(str(runs[0].directory), Text(zh="指定了两次", en="it is named twice"), _TOGETHER)
    root = places[0].parent
    if other := next((place for place in places if place.parent != root), None):
        cause = Text(zh=f"与 {places[0]} 不在同一个文件夹", en=f"does not lie in one folder with {places[0]}")
        raise BadInput(str(other), cause, _TOGETHER)
    if left := other_bundles(root, (place.name for place in places)):
        cause = Text(zh=f"其中还有没有指定的 {left[0]}", en=f"holds {left[0]} as well, which was not named")
        raise BadInput(str(root), cause, _TOGETHER)
    return root


def _build(runs: list[Evidence]) -> AppIdentity:
    first = runs[0].manifest.app
    for run in runs:
        if run.manifest.app != first:
            cause = Text(zh=f"与 {runs[0].directory} 不是同一个构建", en=f"is not of the build of {runs[0].directory}")
            next_step = Text(zh="请把每个构建的运行分开签署。", en="Sign the runs of each build apart.")
            raise BadInput(str(run.directory), cause, next_step)
    if not first.sha256:
        raise BadInput(
            str(runs[0].directory),
            Text(zh="不知道所测安装包的 SHA-256", en="the SHA-256 of the APK under test is not known"),
            Text(zh="请用 --app 指定安装包重新运行。", en="Run again with --app, which names the APK."),
        )
    return first


def _sealed(names: Iterable[str], runs: Iterable[Evidence]) -> dict[str, str]:
    """What the manifests seal: the run's own files, which were hashed when the bundles were read."""
    return {
        f"{name}/{file}": sha for name, run in zip(names, runs, strict=True) for file, sha in run.manifest.files.items()
    }


def _made(suite: Suite, root: Path, path: str) -> frozenset[str]:
    """The SHA-256 of each form that a file may have which is made of the evidence; none where it is no such file."""
    folder, _, name = path.rpartition("/")
    findings = {evidence.directory.resolve().name: findings for evidence, findings in suite.judged}
    if folder in findings and name == MANIFEST:
        return frozenset({hash_inside(root, path)})
    if folder in findings and name == FINDINGS:
        return frozenset({hash_of(encode(findings[folder]))})
    if "/" not in folder and (drawer := next((each for each in formats() if each.file == name), None)):
        return frozenset(_hash(drawn(drawer, replace(suite, show_values=shown))) for shown in (False, True))
    return frozenset()


def _hash(content: bytes | Iterable[bytes]) -> str:
    digest = hashlib.sha256()
    for piece in (content,) if isinstance(content, bytes) else content:
        digest.update(piece)
    return digest.hexdigest()


def _is_answers(path: str) -> bool:
    return path == NAME or path.startswith(f"{FILES}/")


def _not_of_the_evidence(root: Path, path: str, *, known: bool) -> BadInput:
    again = f"harness {'judge' if path.endswith(FINDINGS) else 'report'} {root}"
    if known:
        cause = Text(zh="与由证据得出的内容不符", en="is not what is made of this evidence")
        next_step = Text(zh=f"请用 `{again}` 重新生成，或移走它。", en=f"Make it again by `{again}`, or move it away.")
    else:
        cause = Text(zh="不是证据包的文件", en="is no file of the bundle")
        next_step = Text(zh="请把它移到别处。", en="Move it to another place.")
    return BadInput(str(root / path), cause, next_step)
