"""Writes the copy: each file of the bundle redacted, left out or drawn blank, sealed again and named for what it is."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import msgspec
from PIL import Image

from harness import __version__
from harness.catalogue.register import FILE
from harness.errors import BadInput
from harness.events.records import (
    AppError,
    ArmedHook,
    Collection,
    Flow,
    Gap,
    Planted,
    Problem,
    Process,
    Record,
    Screen,
    StackTrace,
    StepResult,
)
from harness.evidence import (
    INVENTORY,
    BundleWriter,
    Evidence,
    Manifest,
    Redaction,
    hash_of,
    open_inside,
    read_bundle,
    reseal,
)
from harness.masking import SCREENSHOT
from harness.masking.known import Known, known_to, mask_of, texts_of
from harness.redaction.flows import redacted_flow, unreadable_tokens
from harness.redaction.replacing import Replacing
from harness.redaction.rewriting import Rewriting
from harness.redaction.standins import StandIns
from harness.text import Text
from harness.values.search import WHOLES, Search, needles

PAINT = "#2b3440"
LARGEST_SIDE = 10_000  # pixels
AT_LEAST = 8  # bytes of what a file of the copy must not hold: shorter values stand in numbers and names by chance
_KNOWLEDGE = ("policy.yaml", "techniques.json", "catalogue.json", FILE)
_OURS = frozenset({"evidence.db", "manifest.json", "scenario.yaml", INVENTORY, *_KNOWLEDGE})
_WORD = re.compile(r"[A-Za-z_.:$-]+")
_SHOWN = re.compile(r"(?<=\s)((?:text|content-desc|hint|tooltip-text|pane-title|error)=)(\"[^\"]*\"|'[^']*')")
_TEXTS: dict[type[Record], tuple[str, ...]] = {
    Process: ("name",),
    ArmedHook: ("detail",),
    Screen: ("why", "activity", "problem"),
    Gap: ("reason",),
    StepResult: ("text", "problem"),
    Problem: ("technique", "message"),
    AppError: ("message",),
}
"""The fields of records that hold words of an app, a device or a scenario. What is missing here is ours: ids, names."""


R = TypeVar("R", bound=Record)


class CannotRedact(BadInput):
    """A copy would hide what is wrong with a bundle, or would still hold a value."""


def redacted(evidence: Evidence, directory: Path, *, key: bytes) -> None:
    """Write a copy of a bundle into the new folder `directory`, with stand-ins by `key` for its personal values.

    Raises `CannotRedact` where the bundle is not whole, and where a value is still found in the copy, which is then
    removed; `FolderTaken` and `InfrastructureError` as every bundle that is written.
    """
    _require_whole(evidence)
    known = tuple(dict.fromkeys((*known_to(evidence), *_of_manifest(evidence.manifest))))
    copy = _Copy(evidence, directory, known, key)
    copy.write()
    mask = mask_of((kind, text) for kind, value in known for text in value.splitlines() if text not in copy.public)
    for path in sorted(directory.rglob("*")):
        if path.is_file() and mask.finds(path.read_bytes(), at_least=AT_LEAST):
            shutil.rmtree(directory)
            raise _still_there(path.relative_to(directory).as_posix())


def name_changes(directory: Path, changed: tuple[str, ...]) -> None:
    """Let a copy say in its manifest what it is judged otherwise than its original."""
    manifest = read_bundle(directory).manifest
    if manifest.redacted:
        redaction = msgspec.structs.replace(manifest.redacted, changed=changed)
        reseal(directory, msgspec.structs.replace(manifest, redacted=redaction))


def _still_there(name: str) -> CannotRedact:
    return CannotRedact(
        name,
        Text(
            zh="其中仍能找到一个个人信息的值；副本已删除",
            en="a personal value is still found in it; the copy was removed",
        ),
        Text(zh="请报告此问题，并说明证据包的内容。", en="Please report it, and say what the bundle holds."),
    )


def _require_whole(evidence: Evidence) -> None:
    """A seal on the copy must not say more than one on the original does."""
    cut_short = not evidence.manifest.ended or evidence.manifest.aborted is not None
    if len(evidence.defects) > cut_short:
        raise CannotRedact(
            str(evidence.directory),
            Text(
                zh=f"证据包不完整（{evidence.defects[-1].zh}），脱敏副本会掩盖这一点",
                en=f"the bundle is not whole ({evidence.defects[-1].en}), and a redacted copy would hide that",
            ),
            Text(zh="请从来源重新取得它。", en="Take it from its source again."),
        )


def _of_manifest(manifest: Manifest) -> Iterator[Known]:
    """Who made the run, and the number of the phone; a simulator's serial is an address."""
    if manifest.tester:
        yield "person_name", manifest.tester
    if not manifest.device.simulator:
        yield "serial_number", manifest.device.serial


class _Copy:
    """One copy in the making."""

    def __init__(self, evidence: Evidence, directory: Path, known: tuple[Known, ...], key: bytes) -> None:
        self._evidence, self._directory = evidence, directory
        self._knowledge = {name: text for name in _KNOWLEDGE if (text := self._text(name)) is not None}
        words = "\n".join(self._knowledge.values()).lower()
        # A word that the policy or the catalogue has is no secret where the run's own words do not stand.
        self.public = frozenset(
            text for _, value in known for text in texts_of(value) if _WORD.fullmatch(text) and text.lower() in words
        )
        self._search = Search(needles(evidence.planted, evidence.collections, evidence.manifest.app.package))
        self._replacing = Replacing(
            known,
            StandIns(key, (value for _, value in known)),
            public=self.public,
            tokens=unreadable_tokens(evidence.flows, self._search),
            wholes=_wholes(evidence),
        )
        self._rewriting = Rewriting(self._replacing)
        self._left_out: list[str] = []
        self._planted = tuple(map(self._plant, evidence.planted))
        self._collections = tuple(map(self._collection, evidence.collections))
        self._wanted = Search(needles(self._planted, self._collections, evidence.manifest.app.package))

    def write(self) -> None:
        evidence = self._evidence
        manifest = self._manifest()
        flows = tuple(map(self._flow, evidence.flows))  # first: by then it is known what stands for a picture
        with BundleWriter(self._directory, msgspec.structs.replace(manifest, files={}, ended="")) as bundle:
            for name, content in self._knowledge.items():
                self._put(name, self._replacing.code(content))
            self._put("scenario.yaml", self._scenario())
            if (inventory := self._text(INVENTORY)) is not None:
                self._put(INVENTORY, self._replacing.code(inventory))
            for number, screen in enumerate(evidence.screens, 1):
                bundle.add(self._screen(screen, f"screens/s{number}"))
            for record in (*flows, *map(self._record, self._others())):
                bundle.add(record)
        self._left_out += (name for name in evidence.files() if name not in _OURS and not name.startswith("screens/"))
        redaction = Redaction(
            of=hash_of(evidence.read("manifest.json")),
            by=__version__,
            left_out=tuple(map(self._replacing.text, self._left_out)),
        )
        reseal(self._directory, msgspec.structs.replace(manifest, redacted=redaction))

    def _others(self) -> Iterator[Record]:
        for record in self._evidence.records():
            if not isinstance(record, Flow | Screen):
                yield record

    def _text(self, name: str) -> str | None:
        try:
            return self._evidence.read(name).decode()
        except FileNotFoundError:
            return None

    def _put(self, name: str, text: str) -> None:
        (self._directory / name).write_text(text, encoding="utf-8", newline="")

    def _manifest(self) -> Manifest:
        text, manifest = self._replacing.text, self._evidence.manifest
        device = msgspec.structs.replace(
            manifest.device, serial=text(manifest.device.serial), model=text(manifest.device.model)
        )
        return msgspec.structs.replace(
            manifest,
            device=device,
            tester=text(manifest.tester),
            options={name: text(value) for name, value in manifest.options.items()},
            aborted=_in_both(manifest.aborted, text),
        )

    def _scenario(self) -> str:
        """What its steps type is replaced though the policy may have the same word; nothing else that is public."""
        scenario = self._replacing.code(self._text("scenario.yaml") or "")
        for word in self.public:
            typed = re.compile(rf"(?<=text: )([\"']?){re.escape(word)}(?=[\"']?\s*(?:[,}}#\n]|$))")
            instead = self._replacing.text(word)
            scenario = typed.sub(rf"\g<1>{instead}", scenario)
        return scenario

    def _flow(self, flow: Flow) -> Flow:
        made = redacted_flow(flow, self._replacing, self._rewriting, self._search, self._wanted)
        self._left_out += made.left_out
        return made.flow

    def _record(self, record: Record) -> Record:
        match record:
            case Collection():  # once more: what stands for a picture in flows is known by now
                return self._collection(record)
            case StackTrace():
                return msgspec.structs.replace(record, frames=tuple(map(self._replacing.code, record.frames)))
            case Planted():
                return self._plant(record)
        return self._with_texts(record)

    def _with_texts(self, record: R) -> R:
        text = self._replacing.text
        changes: dict[str, object] = {}
        for name in _TEXTS.get(type(record), ()):
            value = getattr(record, name)
            changes[name] = text(value) if isinstance(value, str) else _in_both(value, text)
        return msgspec.structs.replace(record, **changes)

    def _plant(self, record: Planted) -> Planted:
        return msgspec.structs.replace(record, value=self._replacing.value(record.data_type, record.value))

    def _collection(self, event: Collection) -> Collection:
        text, value = self._replacing.text, self._replacing.value
        return msgspec.structs.replace(
            event,
            process=text(event.process),
            thread=text(event.thread),
            value=value(event.data_type, event.value) if event.values else text(event.value),
            values=tuple(value(event.data_type, each) for each in event.values),
            digest=self._replacing.digest(event.digest),
            error=text(event.error),
            detail={name: text(each) for name, each in event.detail.items()},
        )

    def _screen(self, screen: Screen, name: str) -> Screen:
        """The tree with stand-ins; of the picture only its size."""
        return msgspec.structs.replace(
            self._with_texts(screen),
            png=self._blank(screen.png, f"{name}.png") if screen.png else "",
            xml=self._tree(screen.xml, f"{name}.xml") if screen.xml else "",
        )

    def _blank(self, name: str, to: str) -> str:
        self._left_out.append(f"{to} (blank)")
        try:
            with (
                open_inside(self._evidence.directory, name) as file,
                Image.open(file, formats=SCREENSHOT) as picture,
            ):
                size = picture.size
        except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
            return ""
        if max(size) > LARGEST_SIDE:
            return ""
        Image.new("RGB", size, PAINT).save(self._directory / to, "PNG")
        return to

    def _tree(self, name: str, to: str) -> str:
        try:
            dump = self._evidence.read(name).decode("utf-8", "replace")
        except OSError:
            self._left_out.append(to)
            return ""
        shown, code = self._replacing.text, self._replacing.code
        pieces = _SHOWN.split(code(dump))
        for place in range(2, len(pieces), 3):
            pieces[place] = shown(pieces[place])
        self._put(to, "".join(pieces))
        return to


def _wholes(evidence: Evidence) -> Iterator[str]:
    """The digests of sound, of pictures and of long values, of which the record has no text or its beginning only."""
    for event in evidence.collections:
        of_texts = {hash_of(value.encode("utf-8", "replace")) for value in event.values}
        if event.digest and event.digest not in of_texts and (event.values or event.data_type in WHOLES):
            yield event.digest


def _in_both(words: Text | None, text: Callable[[str], str]) -> Text | None:
    return words and Text(zh=text(words.zh), en=text(words.en))
