"""Finds where the platform keeps an answer to itself: framework_calls.yaml, from the platform's class files.

    python harness/catalogue/framework_calls.py ANDROID_ALL_JAR...           write the file
    python harness/catalogue/framework_calls.py --check ANDROID_ALL_JAR...   exit 1 unless the file is what they give

A call of a package manager's method goes outward through the platform's own methods. One of these is an *end* where
what it gives its caller cannot carry the answer any further: it returns nothing, or something that names no app. Those
that hand the answer on are followed to the methods of the platform that call them by name, until an end is found or an
app may call. The jars are `org.robolectric:android-all` of Maven Central, one for each API level.
"""

from __future__ import annotations

import argparse
import re
import struct
import sys
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from harness.catalogue import load_techniques

FILE = Path(__file__).with_name("framework_calls.yaml")
OWN = ("android/content/pm/PackageManager", "android/app/ApplicationPackageManager")  # the hooked class and its parent
NOT_IN_APPS = ("com/android/server/", "com/android/car/", "android/car/", "android/icu/")
DEPTH = 8  # methods between the hooked one and an end

# What can carry an app's name, its labels or its pictures.
CARRIERS = re.compile(
    r"\[*L(java/lang/(String|CharSequence|Object|Iterable|Comparable);|java/util/|android/content/(Intent|ComponentName|pm/)"
    r"|android/graphics/drawable/|android/os/(Bundle|PersistableBundle|Parcel|Parcelable|IBinder|Message|IInterface);"
    r"|android/util/(Pair|\w*Array\w*|\w*Map|\w*Set);|android/net/Uri;"
    r"|[\w/$]*(Info|Item|Entry|Record|Model|Identity|Parcel|Label|Icon)(\$\w+)?;)"
)
# What the callee fills or calls back, so that the answer leaves by an argument.
HANDED_BY_ARGUMENT = re.compile(
    r"Ljava/util/(List|ArrayList|Map|HashMap|Set|Collection|function/\w+);|Ljava/io/\w+;|Landroid/os/Parcel;"
    r"|L[\w/$]*(Callback|Consumer|Receiver|Future)(\$\w+)?;"
)
NAMES_AN_APP = re.compile(r"Ljava/lang/(String|CharSequence);|Landroid/content/(Intent|ComponentName);")
# Judged by hand, each with its reason.
HANDS_ON = {"android.app.LauncherActivity": "its subclasses are the app's, and read what it has listed from its fields"}
ENDS = {
    "android.app.KeyguardManager.getSettingsPackageForIntent": "only apps of the system image are asked for",
    "com.android.internal.telephony.SmsApplication.getDefaultSmsApplication": "the holder of a role, told to every app",
}

Method = tuple[str, str, str]  # class, name, descriptor, as class files write them


@dataclass(slots=True)
class ClassFile:
    """What is looked at of one class."""

    methods: dict[tuple[str, str], set[Method]] = field(default_factory=dict)  # with what each of them calls


def _lengths() -> list[int]:
    """Bytes of each instruction of the JVM, by opcode; those of variable length are read apart."""
    lengths = [1] * 256
    for size, opcodes in (
        (2, (16, 18, *range(21, 26), *range(54, 59), 169, 188)),
        (3, (17, 19, 20, 132, *range(153, 169), *range(178, 185), 187, 189, 192, 193, 198, 199)),
        (4, (197,)),
        (5, (185, 186, 200, 201)),
    ):
        for opcode in opcodes:
            lengths[opcode] = size
    return lengths


_LENGTHS = _lengths()
_TABLESWITCH, _LOOKUPSWITCH, _WIDE, _IINC = 170, 171, 196, 132
_INVOKES = range(182, 186)


class _Reader:
    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 8
        self.pool = self._constants()

    def take(self, form: str) -> tuple[int, ...]:
        values = struct.unpack_from(">" + form, self.data, self.at)
        self.at += struct.calcsize(">" + form)
        return values

    def _constants(self) -> list[object]:
        (count,) = self.take("H")
        pool: list[object] = [None] * count
        index = 1
        while index < count:
            (tag,) = self.take("B")
            if tag == 1:
                (size,) = self.take("H")
                pool[index] = self.data[self.at : self.at + size].decode("utf-8", "replace")
                self.at += size
            elif tag in (5, 6):
                self.at += 8
                index += 1
            elif tag in (7, 8, 16, 19, 20):
                pool[index] = self.take("H")
            elif tag == 15:
                self.at += 3
            else:
                pool[index] = self.take("HH")
            index += 1
        return pool

    def text(self, index: int) -> str:
        return str(self.pool[index])

    def references(self, index: int) -> tuple[int, ...]:
        """The entries that one refers to."""
        entry = self.pool[index]
        return entry if isinstance(entry, tuple) else ()

    def name_of(self, index: int) -> str:
        return self.text(self.references(index)[0])

    def method(self, index: int) -> Method:
        owner, pair = self.references(index)
        name, descriptor = self.references(pair)
        return self.name_of(owner), self.text(name), self.text(descriptor)

    def attributes(self) -> Iterator[tuple[str, int]]:
        """Name and place of each, stepping over them."""
        (count,) = self.take("H")
        for _ in range(count):
            name, size = self.take("HI")
            yield self.text(name), self.at
            self.at += size

    def calls(self, at: int) -> Iterator[Method]:
        """The methods that the code of a Code attribute calls."""
        (size,) = struct.unpack_from(">I", self.data, at + 4)
        code = self.data[at + 8 : at + 8 + size]
        i = 0
        while i < size:
            opcode = code[i]
            if opcode in _INVOKES:
                yield self.method(int.from_bytes(code[i + 1 : i + 3], "big"))
            aligned = (i + 4) & ~3
            if opcode == _TABLESWITCH:
                low, high = struct.unpack_from(">ii", code, aligned + 4)
                i = aligned + 12 + 4 * (high - low + 1)
            elif opcode == _LOOKUPSWITCH:
                (pairs,) = struct.unpack_from(">i", code, aligned + 4)
                i = aligned + 8 + 8 * pairs
            else:
                i += (6 if code[i + 1] == _IINC else 4) if opcode == _WIDE else _LENGTHS[opcode]


def read_class(data: bytes) -> tuple[str, ClassFile]:
    """Name and content of one class file."""
    reader = _Reader(data)
    _, this, _, interfaces = reader.take("HHHH")
    reader.take("H" * interfaces)
    found = ClassFile()
    for is_method in (False, True):
        (count,) = reader.take("H")
        for _ in range(count):
            _, name, descriptor = reader.take("HHH")
            codes = [at for attribute, at in reader.attributes() if attribute == "Code"]
            if is_method:
                called = {method for at in codes for method in reader.calls(at)}
                found.methods[reader.text(name), reader.text(descriptor)] = called
    return reader.name_of(this), found


@dataclass(slots=True)
class Platform:
    """The classes of one release, and who calls whom."""

    classes: dict[str, ClassFile]
    callers: dict[Method, set[Method]]


def read_platform(jar: Path) -> Platform:
    """Every class of a jar."""
    with zipfile.ZipFile(jar) as archive:
        entries = [e for e in archive.namelist() if e.endswith(".class") and not e.startswith(NOT_IN_APPS)]
        classes = dict(read_class(archive.read(entry)) for entry in entries)
    callers: dict[Method, set[Method]] = defaultdict(set)
    for owner, known in classes.items():
        for (name, descriptor), called in known.methods.items():
            for method in called:
                callers[method].add((owner, name, descriptor))
    return Platform(classes=classes, callers=callers)


def frame_of(method: Method) -> str:
    """As a stack names it: `android.speech.tts.TextToSpeech.initTts`."""
    return f"{method[0].replace('/', '.')}.{method[1]}"


def hands_on(method: Method) -> bool:
    """Whether the caller of a method, or somebody it is given, may get the answer."""
    owner, name, descriptor = method
    frame = frame_of(method)
    if frame in ENDS:
        return False
    if is_task(name) or owner.replace("/", ".").partition("$")[0] in HANDS_ON:
        return True
    arguments, _, returned = descriptor[1:].rpartition(")")
    if HANDED_BY_ARGUMENT.search(arguments):
        return True
    if name == "<init>":
        returned = f"L{owner};"
    if CARRIERS.match(returned):
        return True
    # A yes or no tells something where the caller chose the app.
    return returned != "V" and NAMES_AN_APP.search(arguments) is not None


def is_task(name: str) -> bool:
    """Whether a method is work that somebody hands in: its caller is a queue, and what it found leaves by a field."""
    return name.startswith("lambda$") or name in ("run", "call", "handleMessage", "doInBackground", "onSuccess")


def ends_in(platform: Platform) -> set[str]:
    """Where the answer of a hooked method ends in this release; a name that also hands it on is none."""
    hooked = {row.method for row in load_techniques() if row.class_name == OWN[1].replace("/", ".")}
    waiting = {
        caller
        for (owner, name, _), callers in platform.callers.items()
        if owner in OWN and name in hooked
        for caller in callers
        if caller[0] not in OWN
    }
    seen: set[Method] = set()
    ends: set[Method] = set()
    for _ in range(DEPTH):
        seen |= waiting
        handing = {method for method in waiting if hands_on(method)}
        ends |= waiting - handing
        followed = (method for method in handing if not is_task(method[1]))
        waiting = {caller for method in followed for caller in platform.callers.get(method, ())} - seen
    return {
        frame_of(end)
        for end in ends
        if not any(name == end[1] and hands_on((end[0], name, d)) for name, d in platform.classes[end[0]].methods)
    }


def written(jars: list[Path]) -> str:
    """The file's text: a name counts where no release says otherwise."""
    found: set[str] = set()
    denied: set[str] = set()
    for jar in jars:
        platform = read_platform(jar)
        ends = ends_in(platform)
        found |= ends
        denied |= {
            frame_of((owner, name, descriptor))
            for owner, known in platform.classes.items()
            for name, descriptor in known.methods
            if hands_on((owner, name, descriptor))
        }
    head = (
        "# Methods of the platform with which an answer of the package manager ends: it reaches no app. Written by\n"
        "# framework_calls.py from the class files of every release; do not edit.\n"
    )
    releases = sorted(jar.name.removesuffix(".jar") for jar in jars)
    data = {
        "source": [f"Maven Central: org.robolectric:{release}" for release in releases],
        "ends": sorted(found - denied),
    }
    return head + yaml.safe_dump(data, sort_keys=False, width=150)


def main() -> None:
    """Write the file, or compare it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("jars", nargs="+", type=Path)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    text = written(options.jars)
    if not options.check:
        FILE.write_text(text, encoding="utf-8")
    elif FILE.read_text(encoding="utf-8") != text:
        sys.exit(f"{FILE.name}: not what the platform's classes give. Run framework_calls.py with the same jars.")


if __name__ == "__main__":
    main()
